# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Facts that stand in notes, files and memory: how they are written, asked for and answered.

`Fact.statement` is how a person says it ("the wifi password is kemu42"), `line` how it stands in a file.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import values as v


class Fact(NamedTuple):
    """One drawn fact.

    topic: a noun phrase ("the wifi password"); question: a direct question without its mark ("what is the wifi
    password"); indirect: the same as a clause ("what the wifi password is").
    """

    key: str
    topic: str
    value: str
    question: str
    indirect: str
    statement: str
    line: str
    answer: str


Drawer = Callable[[Random], str]


def _time(rng: Random) -> str:
    return f"{rng.randint(7, 21)}:{rng.choice(('00', '15', '30', '45'))}"


def _phone(rng: Random) -> str:
    return rng.choice((f"+{rng.randint(1, 99)} {rng.randint(100, 999)} {rng.randint(10_000, 999_999)}",
                       f"0{rng.randint(100, 999)}-{rng.randint(10_000, 999_999)}", str(rng.randint(100_000, 999_999))))  # fmt: skip


def _mail(rng: Random) -> str:
    return f"{rng.choice(v.FIRST).lower()}@{v.word(rng)}.{rng.choice(('com', 'org', 'net', 'io', 'example'))}"


def _day(rng: Random) -> str:
    day = v.day(rng, 2024, 2028)
    return rng.choice((day.isoformat(), v.date_without_year(rng, day), v.date_text(rng, day), rng.choice(v.WEEKDAYS)))


def _cost(rng: Random) -> str:
    before, after = rng.choice(v.CURRENCIES)
    return f"{before}{v.price(rng, 5, 2000)}{after}"


def _room(rng: Random) -> str:
    return rng.choice((f"room {rng.randint(1, 420)}", f"room {rng.choice('ABCDE')}{rng.randint(1, 40)}", "the library",
                       f"the {v.noun(rng)} room", "the canteen", f"building {rng.randint(1, 20)}"))  # fmt: skip


def _street(rng: Random) -> str:
    return f"{rng.choice((v.noun(rng).capitalize(), v.word(rng).capitalize()))} {rng.choice(('Street', 'Road', 'Lane', 'Avenue'))} {rng.randint(1, 199)}"


def _count(low: int, high: int) -> Drawer:
    return lambda rng: str(rng.randint(low, high))


def _of(*choices: str) -> Drawer:
    return lambda rng: rng.choice(choices)


# A thing ("the wifi password" is "the {x} password" with x drawn from the second column), its kind of value.
_THINGS: tuple[tuple[str, tuple[str, ...], Drawer], ...] = (
    ("{x} password", ("wifi", "email", "guest wifi", "router", "server", "admin", "laptop", "library", "Netflix", "database",
                      "printer", "bank", "cloud", "school"), v.code_word),
    ("{x} code", ("door", "garage", "alarm", "gate", "safe", "locker", "bike lock", "entry", "voucher", "discount", "building",
                  "luggage", "parking", "PIN", "SIM", "key box"), v.code_word),
    ("{x} number", ("order", "invoice", "customer", "flight", "booking", "passport", "license plate", "room", "account",
                    "membership", "ticket", "serial", "contract", "tracking", "parking spot", "seat", "insurance"), v.code_word),
    ("phone number of {p}", (), _phone),
    ("email of {p}", (), _mail),
    ("address of {p}", (), _street),
    ("{x} phone number", ("dentist's", "doctor's", "landlord's", "plumber's", "school's", "office", "neighbour's"), _phone),
    ("{x} email", ("support", "landlord's", "office", "teacher's", "supplier's"), _mail),
    ("{x} address", ("office", "hotel", "delivery", "restaurant", "warehouse", "new", "school"), _street),
    ("deadline", (), _day),
    ("{x} deadline", ("project", "report", "tax", "application", "payment", "essay", "budget"), _day),
    ("{x} date", ("wedding", "moving", "delivery", "exam", "release", "meeting", "travel", "start", "due", "closing"), _day),
    ("birthday of {p}", (), _day),
    ("{x} time", ("meeting", "check-in", "departure", "arrival", "opening", "closing", "start", "pickup", "boarding"), _time),
    ("{x} room", ("meeting", "exam", "conference", "interview", "training"), _room),
    ("contact", (), v.person),
    ("contact for {x}", ("support", "billing", "repairs", "the press", "the event", "questions", "sales"), v.person),
    ("project manager", (), v.person),
    ("{x} of the team", ("leader", "manager", "newest member"), v.person),
    ("name of the {x}", ("landlord", "dentist", "teacher", "plumber", "cat", "dog", "hotel", "neighbour", "supplier", "doctor",
                         "accountant", "trainer", "client"), v.person),
    ("author", (), v.person),
    ("host of the {x}", ("meeting", "party", "workshop", "conference"), v.person),
    ("destination", (), v.city),
    ("venue", (), v.city),
    ("city of the {x}", ("conference", "meeting", "next office", "wedding", "match"), v.city),
    ("budget", (), _cost),
    ("{x} budget", ("project", "travel", "marketing", "party", "holiday"), _cost),
    ("{x} price", ("ticket", "total", "agreed", "unit", "old", "new", "entry"), _cost),
    ("monthly {x}", ("rent", "fee", "cost", "income"), _cost),
    ("{x} cost", ("repair", "travel", "shipping", "total", "hotel"), _cost),
    ("number of {x}", ("guests", "participants", "employees", "students", "seats", "rooms", "boxes", "tickets", "copies", "users",
                       "orders", "bags", "chairs"), _count(2, 990)),
    ("favourite {x} of {p}", ("colour", "food", "fruit", "animal", "drink", "city", "season"), lambda rng: v.noun(rng)),
    ("favourite colour of {p}", (), _of(*v.COLOURS)),
    ("shoe size of {p}", (), _count(30, 48)),
    ("{x} size", ("shirt", "ring", "hat", "bed", "window", "paper"), _count(5, 60)),
    ("server address", (), lambda rng: ".".join(str(rng.randint(1, 254)) for _ in range(4))),
    ("{x} day", ("rubbish", "cleaning", "laundry", "pizza", "market", "meeting", "sports"), _of(*v.WEEKDAYS)),
    ("colour of the {x}", ("car", "house", "door", "logo", "uniform", "sofa", "folder", "new bike"), _of(*v.COLOURS)),
    ("temperature in the {x}", ("office", "lab", "greenhouse", "cellar", "server room"), _count(4, 35)),
    ("version", (), lambda rng: f"{rng.randint(0, 9)}.{rng.randint(0, 20)}.{rng.randint(0, 20)}"),
    ("{x} version", ("current", "new", "old", "Python", "app", "firmware"), lambda rng: f"{rng.randint(0, 12)}.{rng.randint(0, 20)}"),
    ("code word", (), v.word),
    ("{x} name", ("project", "team", "boat", "wifi", "user", "company", "code"), lambda rng: v.word(rng).capitalize()),
    ("supplier of the {x}", ("paper", "coffee", "flowers", "bread", "printers", "chairs", "tiles"), lambda rng: f"{rng.choice(v.LAST)} Ltd"),
    ("reason for the delay", (), _of("bad weather", "a strike", "missing parts", "an illness", "a flat tyre", "a power cut")),
    ("winner of the {x}", ("match", "race", "contest", "raffle", "vote"), v.person),
    ("{x} status", ("order", "project", "payment", "delivery", "visa"), _of("open", "approved", "rejected", "shipped", "on hold", "paid")),
)  # fmt: skip
_MINE: tuple[tuple[tuple[str, ...], Drawer], ...] = (
    (("name", "first name", "brother's name", "sister's name", "wife's name", "husband's name", "dog's name", "cat's name", "boss's name", "son's name",
      "daughter's name", "teacher's name", "doctor's name", "nickname", "landlord's name", "neighbour's name"), v.person),
    (("birthday", "wife's birthday", "mother's birthday", "wedding anniversary", "son's birthday", "next dentist appointment", "flight", "holiday",
      "doctor's appointment", "exam", "job interview", "payday", "moving day"), _day),
    (("address", "home address", "work address", "parents' address"), _street),
    (("phone number", "mobile number", "office number", "emergency contact number"), _phone),
    (("email", "email address", "work email"), _mail),
    (("favourite colour", "car's colour", "favourite color"), _of(*v.COLOURS)),
    (("favourite food", "favourite animal", "favourite drink", "favourite book", "hobby", "favourite fruit"), lambda rng: v.noun(rng)),
    (("favourite number", "lucky number", "age", "shoe size", "shirt size", "height in cm", "locker number", "apartment number", "bus line", "room number"), _count(2, 210)),
    (("license plate", "passport number", "customer number", "insurance number", "bank card PIN", "wifi password", "locker code", "bike lock code",
      "alarm code", "order number", "parking spot", "seat"), v.code_word),
    (("city", "home town", "birthplace", "holiday destination", "favourite city"), v.city),
    (("blood type",), _of("A positive", "B negative", "0 positive", "AB negative", "A negative")),
    (("salary", "rent", "budget", "monthly budget", "savings goal", "phone bill", "hourly wage"), _cost),
    (("gym day", "day off", "cleaning day", "yoga day", "rubbish day"), _of(*v.WEEKDAYS)),
    (("alarm time", "bedtime", "lunch break", "usual train"), _time),
)  # fmt: skip


def mine(rng: Random) -> Fact:
    """A fact about the person: "my birthday is on May 3"."""
    names, value_of = rng.choice(_MINE)
    name, value = rng.choice(names), value_of(rng)
    topic = f"my {name}"
    ask = "when is" if value_of in (_day, _time) and rng.random() < 0.8 else "what is"
    question = f"{ask} {topic}"
    link = "is on" if value_of is _day and rng.random() < 0.5 else "is"
    return Fact(
        name,
        topic,
        value,
        question,
        f"{ask.split(' ')[0]} {topic} is",
        f"{topic} {link} {value}",
        f"My {name}: {value}",
        f"your {name} {link} {value}.",
    )


def draw(rng: Random, key: str = "") -> Fact:
    """A fact; key: the pattern of a thing ("{x} code") to choose that kind."""
    choices = [thing for thing in _THINGS if not key or thing[0] == key]
    pattern, words, value_of = rng.choice(choices)
    name = pattern.replace("{x}", rng.choice(words) if words else "").replace("{p}", rng.choice(v.FIRST))
    value = value_of(rng)
    topic = name if name.endswith("'s") else f"the {name}"
    who = value_of is v.person
    when = value_of in (_day, _time)
    much = value_of is _cost
    count = name.startswith("number of")
    ask, tell = "what is", "is"
    if who and not name.startswith("name of"):
        ask = "who is"
    elif when:
        ask = rng.choice(("when is", "what is"))
    question = f"{ask} {topic}"
    if much and rng.random() < 0.5:
        question = f"how much is {topic}"
    indirect = f"{question.split(' is ')[0]} {topic} is"
    if count and rng.random() < 0.6:
        thing = name.removeprefix("number of ")
        question, indirect = rng.choice(
            ((f"how many {thing} are there",) * 2, (f"how many {thing} do we have", f"how many {thing} we have"))
        )
    upper = name[:1].upper() + name[1:]
    line = rng.choice((f"{upper}: {value}", f"{upper}: {value}", f"The {name} is {value}.", f"- {name}: {value}", f"{upper} = {value}",
                       f"{upper} is {value}"))  # fmt: skip
    return Fact(name, topic, value, question, indirect, f"{topic} {tell} {value}", line, f"{topic} {tell} {value}.")


def several(rng: Random, count: int) -> list[Fact]:
    """Facts of different keys and different words."""
    found: dict[str, Fact] = {}
    while len(found) < count:
        fact = draw(rng)
        if not any(fact.key in key or key in fact.key for key in found):
            found[fact.key] = fact
    return list(found.values())
