# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Questions about the person's own life, asked as one asks a friend: only the notes can know. The same questions are
also put about a named file, with the answer given, or where the notes are shown already, so that the words alone do not
decide the tool."""

from __future__ import annotations

import re
from dataclasses import replace
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.memory import yours
from agentrt.models.builtin.data.families.phrases import Deck, expand
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id, phrasings


class Own(NamedTuple):
    """note: as it was told, query: what to search for (in every question), questions: direct ones, and after `&` as a
    clause. The value, which every answer holds, is the `{...}` slot that ends the note or is named in `value`."""

    query: str
    note: str
    value: str
    questions: str


OWN: tuple[Own, ...] = (
    Own("passport", "my passport expires on {d}", "{d}", "when does my passport expire|until when is my passport valid|when do I have to renew my passport|what's the expiry date of my passport|&when my passport expires|&how long my passport is valid"),
    Own("driving licence", "my driving licence is valid until {d}", "{d}", "until when is my driving licence valid|when does my driving licence run out|how long is my driving licence good for|&until when my driving licence is valid|&when my driving licence runs out"),
    Own("wifi password", "our wifi password is {w}", "{w}", "what was the wifi password|what's our wifi password|which wifi password do guests need|&what the wifi password is|&what our wifi password was"),
    Own("alarm code", "the alarm code at home is {w}", "{w}", "what's the alarm code at home|which alarm code do I have to type in|what was that alarm code|&what the alarm code is"),
    Own("gate", "the gate at my parents' opens with {w}", "{w}", "how do I open the gate at my parents'|what do I type in at the gate of my parents|which code opens the gate at my parents'|&which code opens the gate at my parents'"),
    Own("bike lock", "the combination of my bike lock is {k4}", "{k4}", "what's the combination of my bike lock|which number opens my bike lock|how do I open my bike lock|&what the combination of my bike lock is|&which number opens my bike lock"),
    Own("daughter", "my daughter wears size {s}", "size {s}", "which size does my daughter wear|what size is my daughter|what size do I have to buy for my daughter|&which size my daughter wears|&what size my daughter takes"),
    Own("son", "my son has shoe size {s}", "{s}", "what shoe size does my son have|which shoes fit my son, I mean the size|how big are the feet of my son in shoe sizes|&what shoe size my son has"),
    Own("wife", "my wife takes ring size {s}", "{s}", "which ring size does my wife have|what ring size do I need for my wife|&which ring size my wife takes"),
    Own("blood type", "my blood type is {bt}", "{bt}", "what's my blood type|which blood type do I have|&which blood type I have|&what my blood type is"),
    Own("doctor", "my doctor is called Dr. {l}", "Dr. {l}", "what's my doctor called|what is the name of my doctor|who is my doctor|&what my doctor is called|&who my doctor is"),
    Own("vet", "the vet for the cat is Dr. {l} in {c}", "Dr. {l}", "which vet do we go to with the cat|who's the vet for the cat|what's the name of the vet|&who the vet for the cat is"),
    Own("landlord", "my landlord's number is {ph}", "{ph}", "what's the number of my landlord|how do I reach my landlord by phone|which number does my landlord have|&what my landlord's number is"),
    Own("plumber", "the plumber we trust is {n} {l}", "{n} {l}", "which plumber did we like|who was the good plumber|what's the name of the plumber we trust|&who our plumber is"),
    Own("health insurance", "my health insurance number is {w}", "{w}", "what's my health insurance number|which number does my health insurance have|&what my health insurance number is"),
    Own("tax number", "my tax number is {k4}/{k}", "{k4}/{k}", "what is my tax number|which tax number do I put on the form|&what my tax number is"),
    Own("allergic", "{n} is allergic to {al}", "{al}", "what is {n} allergic to|which food is {n} allergic to|&what {n} is allergic to"),
    Own("dentist", "my next dentist appointment is on {d} at {t}", "{d}", "when is my next dentist appointment|when do I have to go to the dentist|on which day am I at the dentist|&when I have to be at the dentist|&when my dentist appointment is"),
    Own("anniversary", "our wedding anniversary is on {dm}", "{dm}", "when is our wedding anniversary|on which day is our anniversary|&when our anniversary is"),
    Own("mother-in-law", "my mother-in-law's birthday is on {dm}", "{dm}", "when is my mother-in-law's birthday|on what day does my mother-in-law have her birthday|when was my mother-in-law born, the day I mean|&when my mother-in-law's birthday is"),
    Own("bins", "the bins go out on {y}", "{y}", "on which day do the bins go out|when do I have to put out the bins|which day are the bins emptied|&on which day the bins go out|&when the bins have to go out"),
    Own("tyres", "the tyres of my car need {bar} bar", "{bar}", "how much pressure do the tyres of my car need|what pressure goes into my tyres|how many bar do my tyres need|&how many bar my tyres need"),
    Own("winter tyres", "the winter tyres are stored at {l}'s garage", "{l}", "where are my winter tyres|who has our winter tyres|where did we store the winter tyres|&where the winter tyres are"),
    Own("spare key", "the spare key is with {n} next door", "{n}", "who has the spare key|where's the spare key|whom did we give the spare key|&who has the spare key|&where the spare key is"),
    Own("living room", "the paint in the living room is called {b} {col}", "{b} {col}", "what's the paint in the living room called|which paint did we use in the living room|&which paint we used in the living room"),
    Own("printer", "the printer takes cartridge {w}", "{w}", "which cartridge does the printer take|what ink does my printer need|which cartridges do I buy for the printer|&which cartridge the printer takes"),
    Own("vacuum", "the vacuum needs bags of type {w}", "{w}", "which bags does the vacuum need|what type of bag goes into the vacuum|&which bags the vacuum needs"),
    Own("rent", "our rent is {u}", "{u}", "how much is our rent|how much rent do we pay|what do we pay in rent|&how much rent we pay|&how high our rent is"),
    Own("phone contract", "my phone contract ends on {d}", "{d}", "when does my phone contract end|how long does my phone contract run|until when am I bound to my phone contract|&when my phone contract ends"),
    Own("parked", "I parked on level {k}, row {col}", "level {k}", "where have I parked|where did I leave the car, I mean where have I parked it|on which level am I parked|&where I parked|&on which level I parked"),
    Own("coffee", "{n} drinks the coffee {cf}", "{cf}", "how does {n} drink the coffee|how does {n} take the coffee|what goes into {n}'s coffee|&how {n} drinks the coffee"),
    Own("flight", "my flight to {c} leaves at {t}", "{t}", "when does my flight leave|what time does my flight to {c} go|at what time is my flight|&when my flight leaves|&what time my flight to {c} goes"),
    Own("seat", "my seat on the train is {k} in coach {k2}", "{k}", "which seat do I have on the train|where is my seat on the train|&which seat I have on the train"),
    Own("hotel", "our hotel in {c} is called {b} Inn", "{b} Inn", "what's our hotel in {c} called|which hotel did we book in {c}|in which hotel do we stay in {c}|&which hotel we booked in {c}|&what our hotel in {c} is called"),
    Own("pills", "I take {k} pills of {b} a day", "{k}", "how many pills do I take a day|how many of the pills am I supposed to take|&how many pills I take a day"),
    Own("teacher", "the teacher of my son is Ms {l}", "Ms {l}", "what's the name of my son's teacher|who is the teacher of my son|what is the teacher of my son called|&who my son's teacher is|&what the teacher of my son is called"),
    Own("borrowed", "I borrowed {u} from {n}", "{u}", "how much have I borrowed from {n}|how much money was it that I borrowed from {n}|&how much I borrowed from {n}"),
    Own("ladder", "I lent my ladder to {n}", "{n}", "who has my ladder|to whom did I lend my ladder|where did my ladder go|&who has my ladder|&whom I lent my ladder"),
    Own("curtains", "the curtains in the bedroom are {k3} cm long", "{k3} cm", "how long are the curtains in the bedroom|what length do the curtains need|&how long the curtains are"),
    Own("christmas lights", "the christmas lights are in the {pl}", "{pl}", "where are the christmas lights|where did we put the christmas lights|&where the christmas lights are|&where I put the christmas lights"),
    Own("favourite wine", "{n}'s favourite wine is {b}", "{b}", "what's {n}'s favourite wine|which one is {n}'s favourite wine|&what {n}'s favourite wine is"),
    Own("gym", "my gym membership is {u} a month", "{u}", "what do I pay for the gym|how much is the gym a month|&how much the gym costs me"),
    Own("locker", "my locker is number {k3}", "{k3}", "which locker is mine|what's the number of my locker|which locker do I have|&which locker is mine|&what my locker number is"),
    Own("team", "my son plays in team {col}", "{col}", "in which team does my son play|what team is my son in|&which team my son is in"),
    Own("oven", "the warranty of the oven ends on {d}", "{d}", "how long does the oven have warranty|when does the warranty of the oven end|until when is there warranty on the oven|&when the warranty of the oven ends"),
    Own("accountant", "my accountant is {n} {l}", "{n} {l}", "who is my accountant|what's my accountant's name|&who my accountant is"),
    Own("sister", "my sister moved to {c}", "{c}", "where does my sister live now|which city did my sister move to|where has my sister moved|&where my sister lives now"),
    Own("bus", "my bus is line {k}", "{k}", "which bus do I take|what line is my bus|which number has my bus|&which bus I take"),
    Own("meter", "the gas meter stood at {k4}", "{k4}", "what was on the gas meter|where did the gas meter stand|what was the last reading of the gas meter|&where the gas meter stood"),
    Own("dog", "our dog weighs {k} kg", "{k} kg", "how heavy is our dog|how much does our dog weigh|what does the dog weigh|&how much our dog weighs"),
    Own("umbrella", "I left my umbrella at {n}'s place", "{n}", "where did I leave my umbrella|at whose place is my umbrella|&where I left my umbrella"),
    Own("library card", "the PIN of my library card is {k4}", "{k4}", "what's the PIN of my library card|which PIN goes with my library card|&what the PIN of my library card is"),
    Own("guest room", "the guest room has a bed of {k3} cm", "{k3} cm", "how wide is the bed in the guest room|what size is the bed in the guest room|&how wide the bed in the guest room is"),
    Own("boss", "my boss likes {b} chocolate", "{b}", "which chocolate does my boss like|what does my boss like|&which chocolate my boss likes"),
    Own("grandmother", "my grandmother was born in {yr}", "{yr}", "in which year was my grandmother born|when was my grandmother born|what year is my grandmother from|&in which year my grandmother was born"),
    Own("prescription", "the prescription for my glasses is {gl}", "{gl}", "what's the prescription for my glasses|which values are on the prescription for my glasses|&what the prescription for my glasses is"),
    Own("piano lesson", "my piano lesson is on {y} at {t}", "{y}", "on which day is my piano lesson|when do I have my piano lesson|which day is my piano lesson|&when my piano lesson is|&on which day my piano lesson is"),
    Own("neighbour", "our neighbour is called {n} {l}", "{n} {l}", "what's our neighbour called|what is the name of our neighbour|&what our neighbour is called"),
    Own("babysitter", "the babysitter takes {u} per evening", "{u}", "how much does the babysitter take|what do we pay the babysitter per evening|&how much the babysitter takes"),
    Own("car insurance", "our car insurance is with {b}", "{b}", "who is our car insurance with|which company has our car insurance|&which company our car insurance is with"),
    Own("boiler", "the boiler was serviced on {d}", "{d}", "when was the boiler serviced|on which date was the boiler serviced last|when did they service the boiler|&when the boiler was serviced"),
    Own("vaccination", "my last tetanus vaccination was on {d}", "{d}", "when was my last tetanus vaccination|on which day did I get my tetanus vaccination|&when my last tetanus vaccination was"),
    Own("recipe", "grandma's recipe for the cake takes {k3} g of butter", "{k3} g", "how much butter goes into the cake of grandma's recipe|how much butter does grandma's recipe take|&how much butter grandma's recipe takes"),
    Own("suitcase", "the lock of the suitcase is set to {k3}", "{k3}", "what's the lock of the suitcase set to|which numbers open the suitcase|how do I get the suitcase open|&which numbers open the suitcase"),
    Own("storage room", "our storage room is number {k} in the basement", "{k}", "which storage room is ours|what number is our storage room|&which storage room is ours"),
    Own("mechanic", "the mechanic said the brakes last until {d}", "{d}", "what did the mechanic say about the brakes|until when do the brakes last, as the mechanic said|&what the mechanic said about the brakes"),
    Own("account number", "my account number at {b} Bank is {k4}", "{k4}", "what's my account number at {b} Bank|which account number do I have at {b} Bank|&what my account number at {b} Bank is"),
    Own("height", "my height is {k3} cm", "{k3} cm", "what is my height|what did I give as my height|&what my height is"),
    Own("bread", "{n} bakes the bread at {k3} degrees", "{k3} degrees", "at how many degrees does {n} bake the bread|how hot does {n} bake the bread|&at how many degrees {n} bakes the bread"),
    Own("parents", "my parents arrive on {y} at {t}", "{y}", "when do my parents arrive|on what day do my parents come|&when my parents arrive"),
    Own("headphones", "my headphones are from {b}", "{b}", "which brand are my headphones|who made my headphones|&which brand my headphones are"),
    Own("theatre", "our seats in the theatre are {k} and {k2}", "{k} and {k2}", "which seats do we have in the theatre|where do we sit in the theatre|&which seats we have in the theatre"),
    Own("yoga", "yoga is on {y}s at {t}", "{y}s", "which day is yoga|when is yoga|on which day do I have yoga|&when yoga is|&which day yoga is on"),
    Own("plants", "the plants on the balcony need water every {k} days", "{k} days", "how often do the plants on the balcony need water|when do the plants need water|&how often the plants need water"),
    Own("hairdresser", "my hairdresser is {n} at {b}", "{n}", "who's my hairdresser|what's the name of my hairdresser|&who my hairdresser is"),
    Own("savings account", "the savings account earns {bar} percent", "{bar}", "how much does the savings account earn|what interest do I get on the savings account|&how much the savings account earns"),
)  # fmt: skip
_BY_QUERY = {own.query: own for own in OWN}

_DECK = Deck("own_facts", {own.query: own.questions.split("|") for own in OWN})

_ASK = (
    "{q}?", "{q}?", "{q}?", "{q}?", "{q} again?", "{q} again?", "{q}", "hey, {q}?", "so {q}?", "quick one: {q}?", "sorry, {q} again?", "{q}, do you know?",
    "{q}? I keep forgetting.", "{q}? I can't find it anywhere.", "{q}? It slipped my mind.", "{q}? {n2} is asking.", "I'm at the shop, {q}?", "I'm on the phone with them, {q}?",
    "I'm filling in a form: {q}?", "standing at the door. {q}?", "{q}? Must be quick.", "ehm, {q}?", "you know me, {q}?", "for the form: {q}?", "before I call them, {q}?",
    "{q} once more?", "{q} please?", "oh no, {q}?", "{q}? We talked about it.", "{q}? I mentioned it a while ago.",
)  # fmt: skip
_ASK_INDIRECT = (
    "do you know {i}?", "do you still know {i}?", "can you tell me {i}?", "could you tell me {i}?", "tell me {i}.", "tell me again {i}", "I forgot {i}.", "I've forgotten {i}.",
    "I don't know any more {i}.", "no idea any more {i}", "I need to know {i}", "I'd like to know {i}.", "I wonder {i}.", "remind me {i}", "could you check {i}?", "can you look up {i}?",
    "please tell me {i}", "any idea {i}?", "let me know {i}", "{n2} wants to know {i}.", "I was asked {i}.", "for the form I need to know {i}",
    "I can never keep in mind {i}", "would you know {i}?", "did I say {i}?", "have I told you {i}?",
)  # fmt: skip
_IN_FILE = (
    "{q}? It's in {p}.", "{q} according to {p}?", "according to {p}, {q}?", "{p} says it: {q}?", "look into {p}: {q}?", "{q}? See {p}.", "check {p}: {q}?", "in {p} I wrote it down, {q}?",
    "{q}, going by {p}?", "what does {p} say, {q}?", "{q}? I noted it in the file {p}", "from {p}: {q}?", "open {p} please, {q}?", "{q}? must be somewhere in {p}",
    "read {p} and tell me {i}", "look in {p} and tell me {i}", "please check in {p} {i}", "can you see in {p} {i}?", "does {p} say {i}?", "I need to know {i}, it's in {p}",
    "could you find out from {p} {i}?", "tell me {i}, see {p}", "{p} should tell {i}, have a look", "find out {i} in {p}",
)  # fmt: skip
_TELL = (
    "{s}, please keep that in mind", "{s}. Don't forget it.", "for next time: {s}. Remember it.", "just so you know later: {s}. Please remember.", "save for me that {s}",
    "note for you: {s}", "remember for me: {s}", "in case I ask: {s}. Save it.", "I'll ask you one day, so remember that {s}", "{s}, make a note of it",
    "can you keep in mind that {s}?", "please memorize that {s}", "it would be good if you remembered that {s}", "write down in your memory: {s}",
)  # fmt: skip


def own_slots(rng: Random) -> dict[str, str]:
    """What fills the notes and questions."""
    day = v.day(rng, 2024, 2032)
    before, after = rng.choice(v.CURRENCIES)
    return {
        "d": v.date_text(rng, day), "dm": v.date_without_year(rng, day), "y": rng.choice(v.WEEKDAYS), "w": v.code_word(rng), "n": rng.choice(v.FIRST),
        "n2": rng.choice(v.FIRST), "l": rng.choice(v.LAST), "c": v.city(rng), "t": f"{rng.randint(5, 22)}:{rng.choice(('00', '15', '30', '45', '05'))}",
        "k": str(rng.randint(2, 60)), "k2": str(rng.randint(61, 99)), "k3": str(rng.randint(100, 320)), "k4": str(rng.randint(1000, 99_999)), "s": str(rng.randint(24, 176)),
        "bt": rng.choice(("A positive", "B negative", "0 positive", "0 negative", "AB positive")), "u": f"{before}{v.price(rng, 20, 1900)}{after}",
        "ph": f"0{rng.randint(100, 999)} {rng.randint(10_000, 999_999)}", "al": rng.choice(("nuts", "milk", "eggs", "shellfish", "strawberries", "gluten", "celery", "wheat")),
        "yr": str(rng.randint(1920, 1960)),
        "gl": f"-{rng.randint(0, 6)}.{rng.choice(('25', '50', '75'))}", "bar": f"{rng.randint(2, 3)}.{rng.randint(0, 9)}", "b": v.word(rng).capitalize(), "col": rng.choice(v.COLOURS),
        "cf": rng.choice(("black", "with milk", "with two sugars", "with oat milk", "with a little cream")), "pl": rng.choice(("attic", "cellar", "garage", "hall cupboard", "shed")),
    }  # fmt: skip


def _choose(rng: Random, split: Split, direct: tuple[str, ...], indirect: tuple[str, ...], question: str) -> str:
    return rng.choice(phrasings(indirect if question.startswith("&") else direct, split))


def _text(rng: Random, frame: str, question: str, slots: dict[str, str]) -> str:
    bare = expand(question.lstrip("&"), rng, **slots)
    text = frame.format(q=bare, i=bare, **slots)
    if rng.random() < 0.75 and not frame.startswith("{p}"):
        text = text[:1].upper() + text[1:]
    return text.rstrip("?.") if rng.random() < 0.25 else text


def _others(rng: Random, own: Own) -> list[str]:
    """Further notes that share nothing with the one that is asked for."""
    rest = [other for other in OWN if not set(re.findall(r"\w+", other.note + other.query)) & set(own.query.split())]
    return [expand(other.note, rng, **own_slots(rng)) for other in rng.sample(rest, rng.choice((0, 0, 1, 2)))]


def _with(episode: Episode, rng: Random, *tools: str) -> Episode:
    """The episode with a tool beside its own that the same words would want if a file or a date were meant."""
    return replace(episode, tools=tuple(dict.fromkeys((*episode.tools, *(t for t in tools if rng.random() < 0.5)))))


def own_facts(rng: Random, split: Split) -> Episode:
    """A question about one's own life: recall it, or read the file that is named, or remember what is told."""
    own = _BY_QUERY[_DECK.draw(rng, split)]
    question = _DECK[own.query].pick(rng, split)
    slots = own_slots(rng)
    note = expand(own.note, rng, **slots)
    value = expand(own.value, rng, **slots)
    story_kind = rng.choices((recalled, filed, _told, _shown), (7, 2.5, 1.2, 0.7))[0]
    return story_kind(rng, split, own, question, slots, note, value)


def recalled(
    rng: Random, split: Split, own: Own, question: str, slots: dict[str, str], note: str, value: str
) -> Episode:
    """The note is looked up in the memory; seldom there is none."""
    story = Story("own_facts", rng, split)
    frame = _choose(rng, split, _ASK, _ASK_INDIRECT, question)
    story.say(_text(rng, frame, question, slots), phrasing_id("own_facts", question))
    rest = _others(rng, own)
    if rng.random() < 0.05:
        story.world.recalled = []
        story.run("recall", query=own.query)
        story.answer(
            ("I have no note about that.", "My notes say nothing about it.", "I found no note about {t}."), t=own.query
        )
        return _with(story.finish(notes=[]), rng, "read_file", "date_diff")
    story.world.recalled = [note, *rest]
    if rng.random() < 0.2:
        rng.shuffle(story.world.recalled)
    story.run("recall", query=own.query)
    said = spoken(note)
    story.answer(("{a}.", "{a}.", "You told me that {b}."), a=said[:1].upper() + said[1:], b=said)
    return _with(story.finish(value, notes=[note, *rest]), rng, "read_file", "date_diff")


def filed(rng: Random, split: Split, own: Own, question: str, slots: dict[str, str], note: str, value: str) -> Episode:
    """The note stands in a file that the request names."""
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")))
    rows = [note[:1].upper() + note[1:], *(other[:1].upper() + other[1:] for other in _others(rng, own))]
    rows += [rng.choice((rng.choice(v.TASKS_LIST), contents.sentence(rng))) for _ in range(rng.choice((0, 1, 2)))]
    rng.shuffle(rows)
    bullet = rng.choice(("", "", "- ", "* "))
    story = Story("own_facts", rng, split, {path: "".join(f"{bullet}{row}\n" for row in rows)})
    direct, indirect = tuple(f for f in _IN_FILE if "{q}" in f), tuple(f for f in _IN_FILE if "{i}" in f)
    frame = _choose(rng, split, direct, indirect, question)
    story.say(_text(rng, frame, question, {**slots, "p": path}), phrasing_id("own_facts", question))
    story.run("read_file", path=path)
    said = spoken(note)
    story.answer(("{a}.", "{a}.", "According to {p}, {b}."), a=said[:1].upper() + said[1:], b=said, p=path)
    return _with(story.finish(value), rng, "recall")


def _told(rng: Random, split: Split, own: Own, question: str, slots: dict[str, str], note: str, value: str) -> Episode:
    story = Story("own_facts", rng, split)
    frame = rng.choice(phrasings(_TELL, split))
    text = frame.format(s=note)
    if not frame.startswith("{s}") and rng.random() < 0.75:
        text = text[:1].upper() + text[1:]
    story.say(text, phrasing_id("own_facts", question))
    story.run("remember", text=note)
    story.answer(("Noted.", "I will remember that.", "Saved.", "I will keep that in mind."))
    return _with(story.finish(), rng, "recall")


def _shown(rng: Random, split: Split, own: Own, question: str, slots: dict[str, str], note: str, value: str) -> Episode:
    story = Story("own_facts", rng, split)
    notes = [note, *_others(rng, own)]
    rng.shuffle(notes)
    story.system("\n".join(["Notes:", *(f"- {one}" for one in notes)]))
    frame = _choose(rng, split, _ASK, _ASK_INDIRECT, question)
    story.say(_text(rng, frame, question, slots), phrasing_id("own_facts", question))
    said = spoken(note)
    story.answer(("{a}.", "You told me that {b}."), a=said[:1].upper() + said[1:], b=said)
    return story.finish(value)


def spoken(note: str) -> str:
    """The note as it is told back to the person."""
    said = re.sub(r"\bour\b", "your", yours(note))
    return re.sub(r"\bI\b", "you", re.sub(r"\bwe\b", "you", said))


FAMILIES = {"own_facts": own_facts}
