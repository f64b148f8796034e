# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Long-term memory: saving notes, looking them up, deleting them, and answering from notes shown beforehand."""

from __future__ import annotations

import re
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import Fact, draw, mine, several
from agentrt.models.builtin.data.families.phrases import Bank, Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_REMEMBER = Deck(
    "remember",
    {
        "that": """
        !!remember that {t}
        !!remember that {t}
        !!remember: {t}
        !!remember this: {t}
        !!remember the following: {t}
        !!remember for later that {t}
        !!remember for next time that {t}
        !!note that {t}
        !!note: {t}
        !!note down that {t}
        !!note for later: {t}
        !!take a note: {t}
        !!take a note that {t}
        !!take note that {t}
        !!make a note: {t}
        !!make a note that {t}
        !!make a mental note that {t}
        !!keep in mind that {t}
        !!keep in mind: {t}
        !!keep this in mind: {t}
        !!bear in mind that {t}
        !!don't forget that {t}
        !!don't forget: {t}
        !!never forget that {t}
        !!save this: {t}
        !!save this note: {t}
        !!save the information that {t}
        !!save for later: {t}
        !!save in your memory that {t}
        !!save to memory: {t}
        !!store this in your memory: {t}
        !!store the fact that {t}
        !!memorize that {t}
        !!memorise this: {t}
        !!memorize: {t}
        !!write down in your memory that {t}
        !!put this in your memory: {t}
        !!add to your memory: {t}
        !!add this to your notes: {t}
        !!add to my notes that {t}
        !!log this for later: {t}
        for future reference, {t}
        for future reference: {t}
        for the record: {t}. Please remember it.
        for later: {t}
        just so you know for next time, {t}
        so that you know: {t}. Remember that.
        FYI, {t}. Please keep that in mind.
        {t}. Remember that.
        {t}. Please remember this.
        {t}. Keep that in mind.
        {t}. Can you remember that for me?
        {t}. Please save that for later.
        {t}. Make a note of it.
        {t}, please remember that
        {t} - don't forget it
        {t} - remember that, please
        can you remember that {t}?
        could you remember that {t}?
        could you please keep in mind that {t}?
        could you save for me that {t}?
        will you remember that {t}?
        I want you to know that {t}. Please keep it in mind.
        I want you to remember that {t}.
        I'd like you to remember that {t}.
        I need you to remember that {t}.
        I always forget that {t}. Can you keep it for me?
        I might ask you later: {t}. Please remember it.
        you should know that {t}. Please note it.
        it is important that you remember that {t}
        note to self: {t}
        memo: {t}
        reminder: {t}
        new note: {t}
        !!make sure you remember that {t}
        !!save it somewhere in your memory that {t}
        !!be sure to keep in mind that {t}
        for next time: {t}. Keep it in mind.
        in case I ask you again: {t}. Please remember.
        {t}, and please don't forget that
        {t} - keep that in your memory
        I'll need this later, please remember: {t}
        I'd like you to keep in mind that {t}
        one thing to remember: {t}
        good to know for you: {t}. Please save it.
        would you remember for me that {t}?
        """,
        "quoted": """
        !remember {q}
        !remember the note {q}
        !remember the sentence {q}
        !save the note {q}
        !save {q} to memory
        !save {q} to your memory
        !save {q} as a note for later
        !save {q} to my notes
        !store {q} in memory
        !store the note {q} for later
        !keep the note {q}
        !add the note {q} to memory
        !add {q} to your memory
        !put {q} in your memory
        !memorize {q}
        !make a note saying {q}
        """,
    },
    {"that": 6, "quoted": 1},
)
_SAVED = (
    "I will remember that {t}.",
    "Saved: {t}.",
    "Noted: {t}.",
    "I saved the note: {t}.",
    "Got it, I saved that {t}.",
)


def _preference(rng: Random) -> str:
    name, other = rng.choice(v.FIRST), rng.choice(v.FIRST)
    return rng.choice((
        f"{name} is allergic to {rng.choice(('nuts', 'milk', 'eggs', 'fish', 'cats', 'pollen', 'gluten', 'shrimps'))}",
        f"{name} prefers {rng.choice(('tea', 'coffee', 'juice', 'water', 'trains', 'email', 'window seats', 'short mails'))}",
        f"I prefer {rng.choice(('tea', 'aisle seats', 'metric units', 'short answers', 'morning meetings', 'dark mode', 'paper books'))}",
        f"I don't eat {rng.choice(('meat', 'fish', 'nuts', 'pork', 'mushrooms', 'onions'))}", f"{name} lives in {v.city(rng)}",
        f"{name} works for {rng.choice(v.LAST)} Ltd", f"my {rng.choice(('dog', 'cat', 'son', 'daughter', 'boss', 'wife', 'husband', 'brother'))} is called {rng.choice((name, v.word(rng).capitalize()))}",
        f"{name} and {other} are {rng.choice(('married', 'twins', 'colleagues', 'neighbours'))}", f"{name} speaks {rng.choice(('Spanish', 'French', 'Dutch', 'Polish', 'Greek', 'Japanese'))}",
        f"I parked on level {rng.randint(1, 9)}", f"the spare key is {rng.choice(('under the mat', 'in the drawer', 'at the neighbours', 'behind the clock'))}",
        f"{name} has a meeting every {rng.choice(v.WEEKDAYS)}", f"the {rng.choice(('rubbish', 'paper', 'glass'))} is collected on {rng.choice(v.WEEKDAYS)}s",
        f"I take {rng.randint(1, 4)} pills every {rng.choice(('morning', 'evening', 'day'))}", f"the shop closes at {rng.randint(16, 22)}:{rng.choice(('00', '30'))}",
        f"my favourite {rng.choice(('colour', 'colour', 'number', 'team'))} is {rng.choice((*v.COLOURS, str(rng.randint(2, 99)), v.word(rng).capitalize()))}",
        f"{name} owes me {v.price(rng)} euros", f"I owe {name} {v.price(rng)} dollars", f"my train leaves at {rng.randint(5, 22)}:{rng.randint(10, 59)}",
        f"{name} will be on holiday until {v.date_text(rng, v.day(rng, 2025, 2027))}", f"the meeting with {name} is on {rng.choice(v.WEEKDAYS)}",
    ))  # fmt: skip


def _mine(rng: Random, fact: Fact) -> Fact:
    """The fact as one's own: "my wifi password"."""
    if rng.random() < 0.5 and " of " not in fact.topic and "'s" not in fact.topic:

        def own(text: str) -> str:
            return re.sub(rf"\bthe {re.escape(fact.key)}", f"my {fact.key}", text)

        return fact._replace(
            topic=own(fact.topic),
            question=own(fact.question),
            indirect=own(fact.indirect),
            statement=own(fact.statement),
        )
    return fact


def remember(rng: Random, split: Split) -> Episode:
    """A note to keep."""
    kind = _REMEMBER.draw(rng, split)
    style = rng.random()
    text = (
        _mine(rng, draw(rng)).statement if style < 0.35 else mine(rng).statement if style < 0.65 else _preference(rng)
    )
    story = Story("remember", rng, split)
    said = story.ask(_REMEMBER[kind], t=text, q=rng.choice(('"{}"', "'{}'", "“{}”")).format(text))
    if text not in said.text:
        raise ValueError("the note must be quoted")
    story.run("remember", text=text)
    story.answer(
        _SAVED if not re.search(r"\b(I|me)\b", text) else ("Noted.", "I will remember that.", "Saved."), t=yours(text)
    )
    return story.finish()


_RECALL = Bank(
    "recall",
    """
    {q}?
    {q}?
    {q}?
    {q} again?
    {q}? I told you [once|before|earlier|last week|yesterday].
    {q}? I asked you to remember it.
    {q}? You should have it in your notes.
    {q}? You should know that.
    {q}? It's in your memory.
    {q}? Look in your notes.
    hey, {q}?
    so {q}?
    I forgot, {q}?
    sorry, {q} again?
    quick, {q}?
    do you remember {i}?
    do you remember {t}?
    do you still know {i}?
    do you still know {t}?
    do you know {i}?
    do you have {t} saved?
    do you have a note about {t}?
    do you have anything about {t} in your notes?
    did I tell you {i}?
    did I ever tell you {t}?
    did I give you {t}?
    have I told you {t}?
    can you tell me {i}?
    can you tell me {t}?
    can you recall {t}?
    can you remember {i}?
    can you remind me of {t}?
    can you remind me {i}?
    can you look up {t} in your notes?
    could you remind me {i}?
    could you check your notes for {t}?
    !tell me {i}
    !tell me {t}
    !tell me {t} that I gave you
    !remind me {i}
    !remind me of {t}
    !recall {t}
    !look up {t} in your memory
    !look up {t} in my notes
    !look in your notes for {t}
    !check your memory for {t}
    !check your notes: {q}?
    !search your memory for {t}
    !search my notes for {t}
    !find {t} in your memory
    !find my note about {t}
    !get {t} from your notes
    what did I tell you about {t}?
    what did I say about {t}?
    what did I say {t} was?
    what do you know about {t}?
    what do your notes say about {t}?
    what have I told you about {t}?
    what was {t} again?
    what was {t}?
    according to your notes, {q}?
    from memory: {q}?
    I need {t}.
    I need {t} I told you about.
    I can't remember {t}. Do you know it?
    I can't remember {i}.
    I don't remember {t}, do you?
    I forgot {t}.
    I forgot {i}. Can you help?
    I've forgotten {t}. What was it?
    I told you {t} last week. What was it?
    I told you {t} once. What is it?
    I asked you to remember {t}. What is it?
    I gave you {t}, what was it?
    {t}?
    {t} please
    I'd like to know {i}, I told you once.
    could you check whether I told you {i}?
    {t} again, please?
    what was {t}, do you remember?
    could you look whether you have {t}?
    I'm standing here without it: {q}?
    {q}? I must have told you.
    you noted {t} for me. What is it?
    you were going to keep {t} in mind for me. What was it?
    for the form: {q}? You have it in your notes.
    """,
)


def _found(rng: Random, story: Story, facts: list[Fact], fact: Fact) -> str:
    """Search the notes: the note that fits first, others of the memory may follow."""
    rest = [other.statement for other in facts if other is not fact]
    rng.shuffle(rest)
    story.world.recalled = [fact.statement, *rest[: rng.choice((0, 0, 1, 1, 2))]]
    if rng.random() < 0.2:
        rng.shuffle(story.world.recalled)
    return story.run("recall", query=query_for(fact, story.said))


def query_for(fact: Fact, said: str) -> str:
    """What to search for: the words of the topic as the person said them."""
    topic = re.sub(r"^(the|my) ", "", fact.topic)
    return topic if topic in said else topic.removeprefix("number of ")


def yours(text: str) -> str:
    return re.sub(r"\bmy\b", "your", text)


def recall(rng: Random, split: Split) -> Episode:
    """A question only the notes can answer; sometimes they do not know."""
    facts = [_mine(rng, fact) for fact in several(rng, rng.randint(1, 3))]
    if rng.random() < 0.4:
        facts = [one for one in facts[1:] if one.topic != "my name"]
        facts.insert(0, mine(rng))
    if rng.random() < 0.18:
        return _told(rng, split, facts)
    fact = facts[0]
    story = Story("recall", rng, split)
    story.ask(_RECALL, q=fact.question, i=fact.indirect, t=fact.topic)
    if rng.random() < 0.15:
        story.world.recalled = []
        story.run("recall", query=query_for(fact, story.said))
        story.answer(
            ("I have no note about {t}.", "I found nothing about {t} in my notes.", "My notes say nothing about {t}."),
            t=yours(fact.topic),
        )
        return story.finish(notes=[])
    _found(rng, story, facts, fact)
    answer = yours(fact.answer)
    story.answer(("{a}", "{a}", "You told me that {b}"), a=answer[:1].upper() + answer[1:], b=answer)
    return story.finish(fact.value, notes=[other.statement for other in facts])


_TOLD = Bank(
    "recall_told",
    """
    {q}?
    {q}?
    {q} again?
    hey, {q}?
    do you remember {i}?
    do you know {i}?
    can you tell me {i}?
    can you remind me {i}?
    could you remind me {i}?
    !tell me {i}
    !remind me {i}
    I forgot {i}.
    I can't remember {i}.
    did I tell you {i}?
    I told you once: {q}?
    {q}? I told you before.
    {q}? It's in your notes.
    {q}? Look in your memory.
    !look up {i}
    according to your notes, {q}?
    """,
)
_SAID: tuple[tuple[str, str, str, str, str], ...] = (
    ("I am allergic to {x}", "what am I allergic to", "what I am allergic to", "allergic", "You are allergic to {x}."),
    ("{n} is allergic to {x}", "what is {n} allergic to", "what {n} is allergic to", "{n} allergic", "{n} is allergic to {x}."),
    ("I live in {c}", "where do I live", "where I live", "live", "You live in {c}."),
    ("{n} lives in {c}", "where does {n} live", "where {n} lives", "{n}", "{n} lives in {c}."),
    ("I work at {w} Ltd", "where do I work", "where I work", "work", "You work at {w} Ltd."),
    ("{n} works for {w} Ltd", "where does {n} work", "where {n} works", "{n}", "{n} works for {w} Ltd."),
    ("I parked on level {k}", "where did I park", "where I parked", "park", "You parked on level {k}."),
    ("the spare key is under the {o}", "where is the spare key", "where the spare key is", "spare key", "The spare key is under the {o}."),
    ("{n} owes me {k} euros", "how much does {n} owe me", "how much {n} owes me", "{n}", "{n} owes you {k} euros."),
    ("I owe {n} {k} euros", "how much do I owe {n}", "how much I owe {n}", "{n}", "You owe {n} {k} euros."),
    ("{n}'s birthday is on {d}", "when is {n}'s birthday", "when {n}'s birthday is", "{n}'s birthday", "{n}'s birthday is on {d}."),
    ("{n}'s phone number is {k}{k}{k}", "what is {n}'s phone number", "what {n}'s phone number is", "{n}'s phone number", "{n}'s phone number is {k}{k}{k}."),
    ("my dog is called {n}", "what is my dog called", "what my dog is called", "dog", "Your dog is called {n}."),
    ("the shop closes at {k}:00", "when does the shop close", "when the shop closes", "shop", "The shop closes at {k}:00."),
    ("the meeting with {n} is on {y}", "when is the meeting with {n}", "when the meeting with {n} is", "meeting with {n}", "The meeting with {n} is on {y}."),
    ("my train leaves at {k}:15", "when does my train leave", "when my train leaves", "train", "Your train leaves at {k}:15."),
    ("{n} prefers {z}", "what does {n} prefer", "what {n} prefers", "{n}", "{n} prefers {z}."),
    ("the rubbish is collected on {y}", "when is the rubbish collected", "when the rubbish is collected", "rubbish", "The rubbish is collected on {y}."),
    ("I lent {n} my {o}", "what did I lend {n}", "what I lent {n}", "{n}", "You lent {n} your {o}."),
    ("the {o} is in the {p}", "where is the {o}", "where the {o} is", "{o}", "The {o} is in the {p}."),
    ("I put the {o} in the {p}", "where did I put the {o}", "where I put the {o}", "{o}", "You put the {o} in the {p}."),
)  # fmt: skip


def _told(rng: Random, split: Split, others: list[Fact]) -> Episode:
    """A note that is a sentence rather than a fact with a name: "I am allergic to nuts"."""
    n, day = rng.choice(v.FIRST), v.day(rng, 2024, 2028)
    slots = {"n": n, "x": rng.choice(("nuts", "milk", "cats", "fish", "pollen", "eggs")), "c": v.city(rng), "w": rng.choice(v.LAST), "k": str(rng.randint(2, 22)),
             "o": rng.choice(v.NOUNS), "d": v.date_text(rng, day), "y": rng.choice(v.WEEKDAYS), "z": rng.choice(("tea", "coffee", "trains", "email", "jazz")),
             "p": rng.choice(("kitchen", "drawer", "garage", "cellar", "blue box", "attic"))}  # fmt: skip
    note, question, indirect, query, answer = (part.format(**slots) for part in rng.choice(_SAID))
    story = Story("recall", rng, split)
    story.ask(_TOLD, q=question, i=indirect)
    if query not in story.said:
        query = n if n in story.said else query.split(" ")[-1]
    rest = [other.statement for other in others]
    rng.shuffle(rest)
    story.world.recalled = [note, *rest[: rng.choice((0, 0, 1, 2))]]
    story.run("recall", query=query)
    story.answer((answer, answer, f"You told me: {note}."))
    return story.finish(notes=[note, *rest])


_FORGET = Bank(
    "forget",
    """
    !forget {t}
    !forget {t}, please
    !forget about {t}
    !forget what I told you about {t}
    !forget what I said about {t}
    !forget everything about {t}
    !forget the note about {t}
    !forget my note about {t}
    !forget that I told you {t}
    !forget {i}
    !delete {t} from your memory
    !delete {t} from your notes
    !delete the note about {t}
    !delete my note about {t}
    !delete the notes about {t}
    !delete everything you know about {t}
    !delete what you know about {t}
    !delete what I told you about {t}
    !delete your note on {t}
    !erase {t} from your memory
    !erase the note about {t}
    !erase everything about {t}
    !remove {t} from memory
    !remove {t} from your notes
    !remove the note about {t}
    !remove my note on {t}
    !remove what you saved about {t}
    !wipe {t} from your memory
    !wipe the note about {t}
    !clear {t} from your memory
    !clear the note about {t}
    !drop the note about {t}
    !drop {t} from your notes
    !discard the note about {t}
    !discard what you saved about {t}
    !get rid of the note about {t}
    !get rid of what you know about {t}
    !throw away the note about {t}
    !cross out the note about {t}
    !unlearn {t}
    !stop remembering {t}
    you can forget {t}
    you can forget {t} now
    you can delete the note about {t}
    you can delete {t} from your memory now
    you don't need to remember {t} anymore
    you don't have to keep {t} in mind any longer
    you no longer need {t}
    please don't remember {t} anymore
    don't keep {t} in memory
    don't remember {t} any longer
    {t} has changed, forget the old one
    {t} is no longer valid, please forget it
    {t} is outdated. Delete the note.
    {t} isn't needed anymore, delete it from your memory
    {t} is not right anymore. Forget it.
    I don't want you to remember {t}.
    I don't want you to keep {t}.
    I no longer need {t}. Delete it from your notes.
    I want you to forget {t}.
    I'd like you to delete the note about {t}.
    I changed {t}, so forget what I told you.
    remember {t}? You can forget it now.
    the note about {t} can be deleted
    the note about {t} is wrong, remove it
    could you please forget {t}?
    I'd like {t} deleted from your notes
    what you have on {t} is old, delete it
    !strike {t} from your notes
    you may forget {t} now
    no need to remember {t} any more, delete it
    """,
)


def forget(rng: Random, split: Split) -> Episode:
    """A note to delete."""
    fact = _mine(rng, draw(rng)) if rng.random() < 0.6 else mine(rng)
    story = Story("forget", rng, split)
    story.ask(_FORGET, t=fact.topic, i=fact.indirect)
    if rng.random() < 0.1:
        story.world.notes = []
        story.run("forget", query=query_for(fact, story.said))
        story.answer(("I have no note about {t}.", "There was no note about {t}."), t=yours(fact.topic))
        return story.finish(notes=[])
    story.world.notes = [fact.statement]
    story.run("forget", query=query_for(fact, story.said))
    story.answer(
        ("I deleted the note about {t}.", "Done, I forgot {t}.", "The note about {t} is deleted."), t=yours(fact.topic)
    )
    return story.finish(notes=[fact.statement])


def notes_answer(rng: Random, split: Split) -> Episode:
    """Notes stand in the system text already: answer from them without a call."""
    facts = [_mine(rng, fact) for fact in several(rng, rng.randint(1, 4))]
    if rng.random() < 0.4:
        facts.append(mine(rng))
    fact = rng.choice(facts)
    story = Story("notes_answer", rng, split)
    story.system("\n".join(["Notes:", *(f"- {other.statement}" for other in facts)]))
    story.ask(_RECALL, q=fact.question, i=fact.indirect, t=fact.topic)
    answer = yours(fact.answer)
    story.answer(("{a}", "{a}", "You told me that {b}"), a=answer[:1].upper() + answer[1:], b=answer)
    return story.finish(fact.value)


FAMILIES = {"remember": remember, "recall": recall, "forget": forget, "notes_answer": notes_answer}
