"""Requests that no tool of the package answers, and small talk that needs none.

World questions end in `<|cannot|>`; greetings, thanks and "what can you do" in `<|answer|>`.
"""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data import corpus, refusal_everyday, refusal_wishes
from agentrt.models.builtin.data.types import Episode, Split, Turn, answer, cannot, phrasing_id, pick, user

WORDS = (
    "I cannot do that: none of my tools fits.",
    "I cannot do that, I have no tool for it.",
    "Sorry, none of my tools can do that.",
    "That is not possible with the tools I have.",
)


def words(rng: Random, request: str) -> str:
    """A refusal. Few wordings on purpose: the model should spend nothing on variety here."""
    return rng.choice(WORDS)


WORLD = (
    "What is the weather like in {place}?",
    "Will it rain in {place} tomorrow?",
    "How warm is it in {place} right now?",
    "What is in the news today?",
    "Who won the match yesterday?",
    "What is the latest news about {place}?",
    "Who wrote {Title}?",
    "Who painted {Title}?",
    "Who is the president of {place}?",
    "Who invented the {noun}?",
    "What is the capital of {place}?",
    "How many people live in {place}?",
    "How high is the highest mountain near {place}?",
    "Tell me a joke",
    "Tell me a joke about a {noun}",
    "Sing me a song",
    "Write a poem about {noun}s",
    "Write a story about a {adj} {noun}",
    "Book a flight to {place}",
    "Book a table for {n} in {place}",
    "Reserve a hotel in {place} for {n} nights",
    "Order {n} pizzas",
    "Buy {n} {goods} for me",
    "Call {person}",
    "Send an email to {person}",
    "Text {person} that I am late",
    "Order a taxi to {place}",
    "Play some music",
    "Play {Title}",
    "Turn on the light in the {noun}",
    "Set an alarm for {time}",
    "Set a timer for {n} minutes",
    "Translate {quoted} into French",
    "How do you say {quoted} in Spanish?",
    "What does {word} mean?",
    "Define the word {word}",
    "What is the meaning of life?",
    "Why is the sky blue?",
    "Explain how a {noun} works",
    "How do I cook {goods}?",
    "Give me a recipe with {goods}",
    "What should I eat tonight?",
    "Which {noun} should I buy?",
    "What is the price of {goods} in {place}?",
    "What is the stock price of {Name}?",
    "How much is a ticket to {place}?",
    "When does the next train to {place} leave?",
    "How do I get to {place}?",
    "How far is it from {place} to {place2}?",
    "Show me a picture of a {noun}",
    "Draw a {adj} {noun}",
    "Take a photo",
    "Open the website of {Name}",
    "Search the web for {goods}",
    "Google {noun} {noun2}",
    "Download {Name}",
    "Install {Name} on my phone",
    "Post {quoted} on my page",
    "Like the last post of {person}",
    "What is the phone number of {person}?",
    "What is the email address of {person}?",
    "How old is {person}?",
    "Where does {person} live?",
    "When was {person} born?",
    "Is {person} married?",
    "What do you think about {place}?",
    "Do you like {goods}?",
    "Who will win the election?",
    "Predict the lottery numbers",
    "What will the {noun} cost next year?",
    "Is it safe to eat {goods}?",
    "Do I have a fever?",
    "Which medicine helps against a cold?",
    "Park my car",
    "Clean the {noun}",
    "Print {n} pages",
    "Scan this document",
    "Start a video call with {person}",
    "Transfer {n} euros to {person}",
    "Pay my bill",
    "What is my bank balance?",
    "Who is calling?",
    "Where is my phone?",
    "Find a doctor in {place}",
    "What films are on tonight?",
    "Recommend a book",
    "What is the fastest {noun} in the world?",
    "When did the war end?",
    "What year was {place} founded?",
    "What language do they speak in {place}?",
    "What time does the {noun} shop close?",
    "Feed the cat",
    "Water the {noun}",
    "Summarise the film {Title}",
)

GREETINGS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        (
            "Hello",
            "Hi",
            "Hi there",
            "Hey",
            "Good morning",
            "Good evening",
            "Hello!",
            "Hey you",
            "Good afternoon",
            "Hallo",
            "Hi!",
            "Greetings",
            "hello there",
            "Howdy",
            "Good day",
            "Yo",
        ),
        ("Hello! What can I do for you?", "Hello! How can I help?"),
    ),
    (
        (
            "Thanks",
            "Thank you",
            "Thanks a lot",
            "Great, thanks",
            "Thank you very much",
            "Perfect, thank you",
            "Cheers",
            "Thx",
            "Many thanks",
            "Thanks, that helped",
            "That was helpful, thanks",
            "Awesome, thank you",
            "Nice, thanks!",
            "ok thanks",
            "Wonderful, thanks",
            "Much appreciated",
        ),
        ("You are welcome.", "You are welcome!"),
    ),
    (
        (
            "Bye",
            "Goodbye",
            "See you",
            "See you later",
            "That is all for today",
            "Good night",
            "I am done for today",
            "Bye bye",
            "Until tomorrow",
            "So long",
            "That was all, bye",
            "Farewell",
        ),
        ("Goodbye!",),
    ),
    (
        (
            "Who are you?",
            "What are you?",
            "What is your name?",
            "Are you a robot?",
            "Are you human?",
            "Who am I talking to?",
            "Which model are you?",
            "Tell me who you are",
            "Introduce yourself",
            "Are you an AI?",
            "Do you have a name?",
        ),
        ("I am the small model that comes with agentrt. I work with the tools you see here.",),
    ),
    (
        (
            "How are you?",
            "How is it going?",
            "Are you ok?",
            "How do you do?",
            "All good?",
            "What is up?",
            "How are things?",
            "Everything fine?",
        ),
        ("I am ready. What can I do for you?",),
    ),
)

ABILITY = (
    "What can you do?",
    "What are you able to do?",
    "How can you help me?",
    "Which tools do you have?",
    "What are your abilities?",
    "What can I ask you?",
    "What do you know how to do?",
    "Tell me what you can do",
    "List what you can do",
    "Help",
    "What are you good at?",
    "Which things can you do for me?",
    "Show me your tools",
    "What is possible here?",
    "How do you work?",
)


def fill(rng: Random, template: str) -> str:
    """A world question with its blanks filled."""
    quoted = f'"{corpus.phrase(rng)}"'
    return template.format(
        place=corpus.place(rng),
        place2=corpus.place(rng),
        noun=rng.choice(corpus.NOUN),
        noun2=rng.choice(corpus.NOUN),
        adj=rng.choice(corpus.ADJECTIVE),
        n=rng.randint(2, 30),
        goods=rng.choice(corpus.PRODUCT),
        person=corpus.person(rng),
        time=f"{rng.randint(1, 12)} {rng.choice(('am', 'pm'))}",
        quoted=quoted,
        word=corpus.word(rng),
        Title=corpus.capital(corpus.words(rng, 1, 3)),
        Name=corpus.pseudo(rng).capitalize(),
    )


def world(rng: Random, split: Split) -> Episode:
    """A question about the world or a wish nothing here can grant."""
    template = pick(rng, split, WORLD)
    request = fill(rng, template)
    request += "" if request.endswith("?") or rng.random() < 0.5 else "."
    return Episode(
        (user(request), cannot(words(rng, request))),
        family="world",
        phrasing=phrasing_id("world", template),
        answerable=False,
        closed=rng.random() < 0.06,
        without=("python", "shell", "search_files", "recall"),
        check={"refuses": True},
    )


def small_talk(rng: Random, split: Split) -> Episode:
    """A greeting, thanks, goodbye; no tool is needed."""
    asks, replies = rng.choice(GREETINGS)
    template = pick(rng, split, asks)
    return Episode(
        (user(template), answer(rng.choice(replies))),
        family="world:talk",
        closed=rng.random() < 0.1,
        phrasing=phrasing_id("talk", template),
    )


def ability(rng: Random, split: Split) -> Episode:
    """What can you do: the answer reads the inventory, so it is fixed here."""
    from agentrt.models.builtin.data import invented
    from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS

    template = pick(rng, split, ABILITY)
    count = rng.randint(1, 5)
    specs = list(
        {
            s["description"]: s
            for s in (
                invented.stranger(rng, None) if rng.random() < 0.4 else rng.choice(list(BUILTIN_SPECS.values()))
                for _ in range(count)
            )
        }.values()
    )
    turns: tuple[Turn, ...] = (user(template), answer("I can " + join([_can(s["description"]) for s in specs]) + "."))
    unique = {s["name"]: s for s in specs}
    if len(unique) < len(specs):
        return small_talk(rng, split)
    return Episode(
        turns, invented=tuple(specs), closed=True, family="world:ability", phrasing=phrasing_id("ability", template)
    )


def _can(description: str) -> str:
    from agentrt.models.builtin.render import tool_label

    label = tool_label(description)
    return label[:1].lower() + label[1:]


def join(items: list[str]) -> str:
    """`a, b and c`."""
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]


def draw(rng: Random, split: Split) -> Episode:
    """The next of this module's families, and of those beside it."""
    if rng.random() < 0.4:
        return refusal_wishes.wish(rng, split) if rng.random() < 0.85 else refusal_wishes.talk(rng, split)
    roll = rng.random()
    if roll < 0.32:
        return refusal_everyday.everyday(rng, split)
    return world(rng, split) if roll < 0.72 else small_talk(rng, split) if roll < 0.9 else ability(rng, split)
