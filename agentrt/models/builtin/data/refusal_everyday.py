# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Everyday wishes that need hands, a phone or the world outside, said in words that the tools' descriptions use too (a
file's name, degrees, tomorrow, a list); now and then their twins, which a tool does grant.

The tools whose words they share stand by, so that a word alone does not decide for a call.
"""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data import corpus
from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import expand, lines
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, cannot, phrasing_id, phrasings, user

_FILES = ("read_file", "list_files", "append_file", "write_file", "edit_file", "search_files", "text_stats")
_DATES = ("today", "date_add", "date_diff", "date_info")
_UNITS = ("convert_units", "calculator", "today")
_NOTES = ("remember", "recall", "append_file")

WISHES: tuple[tuple[tuple[str, ...], str], ...] = (
    (_FILES, """
        print {p} on the [office|upstairs|colour|big] printer
        can you print {p} for me, [two copies|double-sided|in colour]?
        send {p} to the printer
        print out {n} copies of {p} on paper
        I need {p} on paper, print it
        can you fax {p} to {person}?
        scan {p} and put it in the folder
        email {p} to {person}
        mail {p} to {person}
        can you send {person} the file {p}?
        upload {p} to the [cloud|website|school server]
        put {p} on my phone
        share {p} with {person}
        translate {p} into [French|German|Spanish|Italian]
        can you translate {p} to English for {person}?
        read {p} aloud with a nice voice
        open {p} in Word
        open {p} in the editor on my screen
        show {p} on the projector
        post {p} on the noticeboard
        sign {p} for me
        make a picture out of {p}
        draw a map of the route in {p}
        play the song in {p}
        take a photo of the list and save it as {p}
        put {p} on a USB stick
        lock {p} with my fingerprint
        burn {p} on a CD
        dial the number in {p}
        order everything on {p} online
        buy what's on {p}
        pay the invoice {p} from my account
     """),
    (_UNITS + _DATES, """
        what's the weather going to be like tomorrow?
        will it rain tomorrow [in {city}|]?
        how many degrees will it be tomorrow?
        how warm is it outside, in Celsius?
        how cold is it in {city} right now?
        is it below zero outside?
        what's the temperature in {city} today?
        will it snow on {weekday}?
        do I need an umbrella on {weekday}?
        weather {city} tomorrow
        weather for the weekend?
        how windy is it today, in km/h?
        how many mm of rain do we get this week?
        set the heating to {n} degrees
        turn the heating up by 2 degrees
        turn the thermostat down to {n} degrees
        can you make it {n} degrees in the living room?
        preheat the oven to {n}0 degrees
        switch the lights off in the kitchen
        turn on the light in the hall
        dim the lights to {n} percent
        close the blinds at {time}
        lock the front door
        start the washing machine, {n}0 degrees
        turn off the radio in {n} minutes
        put the freezer on minus 18
        run me a bath at {n} degrees
        charge the car to {n} percent
        water the garden for {n} minutes
        how fast am I driving, in km/h?
        weigh this parcel for me in kilograms
        measure the window in centimeters
     """),
    (_DATES + _NOTES, """
        book a table for {n} on {weekday}
        reserve a table for tomorrow at {time}
        get me a room in {city} for {n} nights from {weekday}
        book the train to {city} for tomorrow
        buy two tickets for the concert on {weekday}
        cancel my appointment on {weekday}
        make me an appointment at the dentist for next {weekday}
        put the meeting on {weekday} in my phone's calendar
        wake me up at {time} tomorrow
        set an alarm for {time}
        set a timer for {n} minutes
        ring me in {n} minutes
        call {person} tomorrow at {time}
        call a taxi for {time}
        call the restaurant and ask if they're open on {weekday}
        phone {person} and say I'm late
        text {person} that we meet on {weekday}
        message {person} that dinner is at {time}
        order a pizza for {time}
        order {n} pizzas and a salad
        order new batteries
        send flowers to {person} on {weekday}
        invite {person} for {weekday} by email
        is the pharmacy open on {weekday}?
        when does the library in {city} close today?
        what time is the next bus to {city}?
        is there a train to {city} after {time}?
        what's on TV tomorrow at {time}?
        who plays on {weekday}?
        renew my passport before {weekday}
     """),
    ((*_NOTES, "calculator", "count_occurrences", "text_stats", "convert_units"), """
        translate good morning into [French|Italian|Polish]
        translate this into German: see you on {weekday}
        how do you say thank you in [Finnish|Turkish|Greek]?
        what does the word {word} mean in English?
        open the [calculator|camera|music|calendar|maps] app
        open the calculator on my phone
        start the music app
        close all windows on the screen
        play some [rock|music|piano music]
        play the next song
        turn the volume down
        show me a picture of {city}
        draw me a [cat|house|birthday card]
        take a picture of the garden
        make a photo of the meter
        what's the exchange rate of the dollar today?
        how many euros is {n} dollars at today's rate?
        what's the share price of {name} today?
        how much money is in my account?
        transfer {n} euros to {person}
        pay {person} {n} euros back
        count the people in the room
        count the birds in the garden
        how many steps did I walk today, ask my watch
        where's my phone? make it ring
        navigate me to {city}
        how long is the traffic jam to {city}?
        who is at the door?
        connect me to {person}
        look {name} up on the internet
        google {name} for me
        download the new version of {name}
     """),
)  # fmt: skip
"""Tools that stand by, and wishes that none of them grants."""

_TOOLS = {template: tuple(dict.fromkeys(tools)) for tools, block in WISHES for template in lines(block)}
_DEEDS = (
    "call the plumber", "order two pizzas", "book a table for Friday", "turn off the heating", "print the tickets", "translate the letter", "text Maya", "set the alarm", "water the plants",
    "phone the bank", "order batteries", "email the landlord", "reserve the hall", "pay the plumber", "check the weather", "buy tickets", "scan the contract", "open the pool", "lock the shed",
)  # fmt: skip
_TWINS = (
    ("append_file", "put {d} on {p}", "{d}"), ("append_file", "add {d} to {p}", "{d}"), ("append_file", "put {d} on my list in {p}, I'll do it myself", "{d}"),
    ("append_file", "don't do it, just write {d} at the end of {p}", "{d}"), ("append_file", "I must {d}, put that on {p}", "{d}"), ("append_file", "oh and put {d} on {p} too please", "{d}"),
    ("read_file", "show me {p}", ""), ("read_file", "what does {p} say?", ""), ("read_file", "read me {p}", ""), ("read_file", "let me see what's in {p}", ""),
    ("read_file", "open {p} and show me the text", ""), ("remember", "remember that I have to {d}", "I have to {d}"), ("remember", "keep in mind that I must {d}", "I must {d}"),
    ("remember", "please don't forget that I want to {d}", "I want to {d}"),
)  # fmt: skip


def everyday(rng: Random, split: Split) -> Episode:
    """A wish that no tool grants, with the tools by whose words it goes; in a quarter of all cases one that is."""
    if rng.random() < 0.25:
        return _twin(rng, split)
    template = rng.choice(phrasings(tuple(_TOOLS), split))
    request = spoken(rng, expand(template, rng, **slots(rng)))
    tools = rng.sample(_TOOLS[template], rng.randint(1, 4))
    return Episode(
        (user(request), cannot(_words(rng, request))),
        tools=tuple(tools),
        family="world:everyday",
        phrasing=phrasing_id("everyday", template),
        answerable=False,
        without=("python", "shell"),
        check={"refuses": True},
    )


def _words(rng: Random, request: str) -> str:
    from agentrt.models.builtin.data.refusal import words

    return words(rng, request)


def slots(rng: Random) -> dict[str, object]:
    """Values for the slots of a wish."""
    return {
        "p": v.file_name(rng, rng.choice(("txt", "txt", "md", "csv", "log"))), "n": rng.randint(2, 30), "person": corpus.person(rng), "city": v.city(rng), "weekday": rng.choice(v.WEEKDAYS),
        "time": rng.choice((f"{rng.randint(1, 12)} {rng.choice(('am', 'pm'))}", f"{rng.randint(6, 22)}:{rng.choice(('00', '15', '30', '45'))}")), "word": corpus.word(rng),
        "name": corpus.pseudo(rng).capitalize(),
    }  # fmt: skip


def spoken(rng: Random, text: str) -> str:
    """The wish as it is typed: bare, with a please, as a question."""
    asked = text.endswith("?") or text.split(" ")[0] in ("I", "can", "weather", "oh", "don't", "let", "please")
    if not asked and rng.random() < 0.4:
        text = rng.choice(("please {}", "{}, please", "can you {}?", "could you {}?", "hey, {}", "{}, will you?", "I'd like you to {}", "now {}")).format(text)  # fmt: skip
    return text[:1].upper() + text[1:] if rng.random() < 0.65 else text


def _twin(rng: Random, split: Split) -> Episode:
    """A request in the same words that a tool does grant."""
    chosen = phrasings([template for _, template, _ in _TWINS], split)
    tool, template, span = rng.choice([twin for twin in _TWINS if twin[1] in chosen])
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), folder=0.15)
    deed = rng.choice(_DEEDS)
    story = Story("world:everyday", rng, split, {path: contents.text_for(rng, path, rng.randint(1, 4))})
    story.say(spoken(rng, template.format(d=deed, p=path)), phrasing_id("everyday", template))
    if tool == "read_file":
        text = story.run("read_file", path=path)
        story.answer(("{p} says:\n{t}", "{t}"), p=path, t=text)
        return story.finish(text)
    if tool == "append_file":
        story.run("append_file", path=path, content=deed)
        story.answer(("I added {d} to {p}.", "Done, {d} is on {p}."), d=deed, p=path)
        return story.finish(file={path: story.world.files[path]})
    story.run("remember", text=span.format(d=deed))
    story.answer(("Noted.", "I will remember that.", "Saved."))
    return story.finish()
