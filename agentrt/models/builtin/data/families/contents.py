# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""What stands in the text files of the episodes: notes, logs, settings, markdown, prose, lists, small programs."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable
from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.facts import Fact, several

LEVELS = ("INFO", "INFO", "INFO", "WARNING", "ERROR", "DEBUG")
_EVENTS = """disk full|user {u} logged in|user {u} logged out|connection lost|connection to {w} restored|backup finished|
backup started|request took {n} ms|timeout after {n} seconds|file {w}.txt not found|service {w} started|service {w} stopped|
out of memory|retry {n} of 5|cache cleared|login failed for {u}|payment {n} accepted|payment {n} rejected|job {w} done in {n} s|
invalid token|queue length {n}|sent mail to {u}|permission denied|update installed|restart required|temperature {n} degrees|
order {n} shipped|order {n} cancelled|database locked|upload complete|checksum mismatch|certificate expires in {n} days""".replace(
    "\n", ""
).split("|")


def event(rng: Random) -> str:
    """One thing that happened, as a log says it."""
    pattern = rng.choice(_EVENTS)
    return pattern.format(u=rng.choice(v.FIRST).lower(), w=v.noun(rng), n=rng.randint(1, 990))


def log(rng: Random, count: int) -> list[str]:
    """Lines of a log, in order of time."""
    moment = datetime.datetime.combine(v.day(rng, 2023, 2027), datetime.time(rng.randint(0, 22), rng.randint(0, 59)))
    style = rng.randrange(4)
    rows = []
    for _ in range(count):
        moment += datetime.timedelta(seconds=rng.randint(1, 4000))
        level = rng.choice(LEVELS)
        stamp = [f"{moment:%Y-%m-%d %H:%M:%S}", f"{moment:%H:%M:%S}", f"[{moment:%Y-%m-%d %H:%M}]", f"{moment:%H:%M}"][
            style
        ]
        rows.append(f"{stamp} {level} {event(rng)}" if style != 3 else f"{level}: {event(rng)}")
    return rows


_SENTENCES = """The {a} {n} stood near the {n2}.|{p} found a {a} {n} in {c}.|Nobody knew why the {n} was {a}.|We saw a {n} and a
{a} {n2}.|{p} went to {c} with {p2}.|The {n} in {c} is {a}.|It was a {a} day in {c}.|{p} told {p2} about the {n}.|Every {n} has
a {a} side.|They bought {k} pieces of {w} for the {n}.|The {a} {n} was gone.|{p} likes the {n} more than the {n2}.|There were {k} people at
the {n}.|In the end the {n} was {a}.|{p2} wrote a letter about the {a} {n}.|The train to {c} was late.|Please bring the {n} to the
{n2}.|My {n} is {a}, but yours is not.|The meeting in {c} went well.|We need a new {n}.""".replace("\n", " ").split("|")


def sentence(rng: Random) -> str:
    """A plain English sentence."""
    text = rng.choice(_SENTENCES).format(
        a=rng.choice(v.ADJECTIVES), n=v.noun(rng), n2=rng.choice(v.NOUNS), p=rng.choice(v.FIRST), p2=rng.choice(v.FIRST),
        c=v.city(rng), k=rng.randint(2, 40), w=rng.choice(v.PRODUCTS),
    )  # fmt: skip
    return re.sub(r"\b([Aa]) (?=[aeiou])(?!uni|use)", r"\1n ", text)


def prose(rng: Random, count: int) -> list[str]:
    """Lines of one or two sentences."""
    return [" ".join(sentence(rng) for _ in range(rng.choice((1, 1, 2)))) for _ in range(count)]


def item(rng: Random) -> str:
    """An entry of a list: a thing to buy or to do, a name, a place."""
    style = rng.random()
    if style < 0.35:
        return rng.choice(v.TASKS_LIST)
    if style < 0.7:
        return f"{rng.randint(1, 12)} {v.product(rng)}" if rng.random() < 0.3 else v.product(rng)
    return v.person(rng) if style < 0.85 else v.city(rng)


def items(rng: Random, count: int) -> list[str]:
    """Lines of a list, one kind of entry and one style of bullet."""
    kinds: tuple[Callable[[], str], ...] = (lambda: rng.choice(v.TASKS_LIST), lambda: v.product(rng), lambda: v.person(rng), lambda: v.city(rng),
             lambda: f"{rng.randint(1, 20)} {v.product(rng)}")  # fmt: skip
    make = rng.choice(kinds)
    bullet = rng.choice(("", "", "", "- ", "* ", "- [ ] ", "#. "))
    rows = list(dict.fromkeys(make() for _ in range(count)))
    return [bullet.replace("#", str(number)) + row for number, row in enumerate(rows, 1)]


SETTINGS: dict[str, tuple[str, ...]] = {
    "port": ("8080", "443", "5432", "3000", "#4"), "host": ("localhost", "@.example.com", "10.0.0.#", "@"),
    "timeout": ("30", "60", "#2"), "retries": ("3", "5", "#1"), "debug": ("true", "false", "on", "off"),
    "user": ("admin", "@", "root"), "username": ("@", "%"), "password": ("@#2", "#4"), "language": ("en", "de", "fr", "es", "pt"),
    "theme": ("dark", "light", "@"), "log_level": ("info", "debug", "warning", "error"), "max_connections": ("100", "#3"),
    "database": ("@", "@_db"), "db_name": ("@", "@_db"), "path": ("/var/@", "/home/@", "@/data"), "version": ("1.#1.#1", "2.#1"),
    "name": ("@", "%"), "interval": ("#2", "#3"), "color": ("red", "blue", "green", "#6"), "workers": ("4", "8", "#2"),
    "cache_size": ("256", "512", "#3"), "region": ("eu-west", "us-east", "@"), "email": ("@@example.com", "%@@example.org"),
    "timezone": ("UTC", "Europe/Berlin", "Asia/Tokyo"), "backup_dir": ("/backup/@", "@/old"), "max_size": ("#3", "#4"),
    "api_key": ("@#4", "#6"), "font_size": ("12", "14", "#2"), "owner": ("%", "@"), "title": ("@", "%"), "currency": ("EUR", "USD", "GBP"),
    "mode": ("fast", "safe", "test", "production"), "threshold": ("0.#2", "#2"), "url": ("https://@.com", "https://@.org/api"),
    "batch_size": ("16", "32", "64", "#3"), "seed": ("42", "#4"), "limit": ("#2", "#3"), "rate": ("0.#1", "#2"), "enabled": ("yes", "no"),
    "server": ("@.example.com", "10.1.0.#2"), "ttl": ("300", "3600", "#3"), "width": ("#3",), "height": ("#3",), "volume": ("#2",),
}  # fmt: skip


def setting(rng: Random, key: str) -> str:
    """A value for a key of a settings file."""
    text = rng.choice(SETTINGS[key])
    out = ""
    at = 0
    while at < len(text):
        char = text[at]
        if char == "@" and text[at : at + 2] == "@@":
            out += v.word(rng) + "@"
            at += 1
        elif char == "@":
            out += v.word(rng)
        elif char == "%":
            out += rng.choice(v.FIRST).lower()
        elif char == "#":
            digits = int(text[at + 1]) if text[at + 1 : at + 2].isdigit() else 1
            at += text[at + 1 : at + 2].isdigit()
            out += str(rng.randint(10 ** (digits - 1), 10**digits - 1))
        else:
            out += char
        at += 1
    return out


_GLUES = {"ini": (" = ", "="), "conf": (" = ", "=", " "), "cfg": (" = ", "="), "yaml": (": ",), "properties": ("=",)}
"""What stands between a key and its value, by the ending of the file."""


def settings(rng: Random, extension: str, count: int) -> tuple[list[str], dict[str, str]]:
    """A settings file and its keys: ini sections, `key=value`, `key: value`, JSON or Python."""
    keys = rng.sample(list(SETTINGS), count)
    values = {key: setting(rng, key) for key in keys}
    if extension == "json":
        plain = {k: (int(x) if x.isdigit() else x) for k, x in values.items()}
        return json.dumps(plain, indent=2).splitlines(), values
    if extension == "py":
        return [f"{k.upper()} = {x if x.isdigit() else repr(x)}" for k, x in values.items()], {
            k.upper(): x for k, x in values.items()
        }
    glue = rng.choice(_GLUES.get(extension, (" = ", "=", ": ")))
    rows = [f"{k}{glue}{x}" for k, x in values.items()]
    if extension in ("yaml", "properties"):
        return rows, values
    if extension == "ini" or rng.random() < 0.3:
        rows.insert(0, f"[{rng.choice(('server', 'database', 'app', 'general', 'main', 'network'))}]")
        if count > 3 and rng.random() < 0.6:
            rows.insert(
                rng.randint(2, count - 1), f"[{rng.choice(('logging', 'cache', 'mail', 'client', 'user', 'paths'))}]"
            )
    return rows, values


def notes(rng: Random, count: int) -> tuple[list[str], list[Fact]]:
    """Notes with facts in them, mixed with things to do and sentences."""
    facts = several(rng, count)
    rows = [fact.line for fact in facts]
    for _ in range(rng.choice((0, 1, 2, 3))):
        rows.insert(rng.randint(0, len(rows)), rng.choice((rng.choice(v.TASKS_LIST), sentence(rng), item(rng))))
    if rng.random() < 0.25:
        rows.insert(
            0,
            rng.choice(
                ("Notes", "# Notes", "Things to remember", f"# {v.noun(rng).capitalize()}", "Info", "Important")
            ),
        )
    return rows, facts


def markdown(rng: Random, count: int) -> list[str]:
    """A heading and some lines."""
    rows = [
        f"# {rng.choice((v.noun(rng).capitalize(), f'{rng.choice(v.ADJECTIVES).capitalize()} {v.noun(rng)}', rng.choice(v.CITIES)))}"
    ]
    body = items(rng, count) if rng.random() < 0.5 else prose(rng, count)
    return [*rows, *([""] if rng.random() < 0.5 else []), *body]


def lines_for(rng: Random, path: str, count: int) -> list[str]:
    """Lines that suit the name of the file."""
    extension = path.rsplit(".", 1)[-1]
    if extension == "log":
        return log(rng, count)
    if extension == "md":
        return markdown(rng, count)
    if extension in ("ini", "json", "py"):
        return settings(rng, extension, min(count, 8))[0]
    style = rng.random()
    if style < 0.4:
        return items(rng, count)
    return prose(rng, count) if style < 0.7 else notes(rng, max(2, count - 1))[0]


def text_for(rng: Random, path: str, count: int = 0) -> str:
    """The content of a text file that suits its name."""
    return "\n".join(lines_for(rng, path, count or rng.randint(2, 8))) + "\n"


def others(rng: Random, count: int, *taken: str) -> dict[str, str]:
    """Further files that lie about, none of the given names."""
    found: dict[str, str] = {}
    while len(found) < count:
        path = v.file_name(rng)
        if path not in taken and path not in found:
            found[path] = text_for(rng, path, rng.randint(1, 3)) if not path.endswith("csv") else "a,b\n1,2\n"
    return found
