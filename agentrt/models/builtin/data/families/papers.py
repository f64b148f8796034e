# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Papers that people keep: recipes, invoices, leases, minutes, trip plans, settings, logs.

Each holds several numbers and dates, so that a question about one of them must find it among the others. `draw` writes
a paper; `mention` says a request with the file's name in any place of the sentence.
"""

from __future__ import annotations

import datetime
import re
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.oracle_pure import convert
from agentrt.models.builtin.data.families.phrases import Bank, phrase
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import phrasing_id


class Entry(NamedTuple):
    """What a paper may state. key: its label there; said: what people call it; what: "money", "count", "date", "code",
    or else the units it may have, separated by bars."""

    key: str
    said: tuple[str, ...]
    what: str
    low: int = 1
    high: int = 100


class Stated(NamedTuple):
    """An entry with its value: `said` as the person calls it, `value` the bare number or date, `unit` its unit,
    `before` and `after` the signs of money."""

    key: str
    said: str
    value: str
    what: str
    unit: str = ""
    before: str = ""
    after: str = ""

    @property
    def shown(self) -> str:
        """The value as the paper has it."""
        return f"{self.before}{self.value}{self.after}" + (f" {self.unit}" if self.unit else "")


class Paper(NamedTuple):
    """A written paper."""

    path: str
    text: str
    stated: dict[str, Stated]


class Sort(NamedTuple):
    """A sort of paper: file names, extensions, first lines, entries, other lines."""

    stems: str
    extensions: str
    heads: tuple[str, ...]
    entries: tuple[Entry, ...]
    fill: tuple[str, ...]


_HEAT = "celsius|fahrenheit|°C|°F|degrees Celsius|degrees Fahrenheit|C|F"
SORTS: dict[str, Sort] = {
    "recipe": Sort(
        "recipe cake bread pancakes cookies soup lasagne pizza muffins grandma_cake dinner curry scones", "txt txt md",
        ("# Apple cake", "Pancakes", "Recipe from {p}", "# Sunday bread", "Lemon tart", "Grandma's soup", "For {n} people"),
        (Entry("oven temperature", ("oven temperature", "oven temperature", "baking temperature"), _HEAT, 150, 250),
         Entry("flour", ("flour", "amount of flour"), "g|grams|ounces|oz|kg", 100, 800), Entry("sugar", ("sugar", "amount of sugar"), "g|grams|ounces", 50, 400),
         Entry("butter", ("butter", "amount of butter"), "g|grams|ounces|oz", 20, 400), Entry("milk", ("milk", "amount of milk"), "ml|cups|liters", 50, 900),
         Entry("baking time", ("baking time",), "minutes|min", 15, 120), Entry("eggs", ("number of eggs", "eggs"), "count", 1, 8),
         Entry("servings", ("number of servings", "servings"), "count", 2, 12), Entry("water", ("water", "amount of water"), "ml|liters|cups", 100, 900),
         Entry("cost", ("cost", "cost of the ingredients"), "money", 4, 40)),
        ("Stir well.", "Let it rest under a cloth.", "A pinch of salt.", "Serve warm.", "Do not open the oven too early.", "Tastes best the next day."),
    ),
    "invoice": Sort(
        "invoice bill invoice_march invoice_april invoice_2025 receipt plumber electrician printer_bill repair", "txt txt md",
        ("INVOICE", "Invoice no. {c}", "# Invoice", "Bill", "{p} & Sons"),
        (Entry("net amount", ("net amount",), "money", 40, 3000), Entry("shipping", ("shipping", "shipping cost"), "money", 4, 60), Entry("hourly rate", ("hourly rate",), "money", 20, 140),
         Entry("hours", ("hours", "number of hours"), "count", 2, 60), Entry("material", ("material", "cost of the material"), "money", 10, 900),
         Entry("travel costs", ("travel costs",), "money", 10, 200), Entry("invoice date", ("invoice date",), "date"), Entry("due date", ("due date",), "date"),
         Entry("customer number", ("customer number",), "code"), Entry("deposit", ("deposit", "deposit already paid"), "money", 10, 500)),
        ("Thank you for your order.", "Please pay by bank transfer.", "Payable without deduction.", "Questions? Call us."),
    ),
    "minutes": Sort(
        "minutes meeting meeting_notes board_meeting team_meeting protocol jour_fixe kickoff", "txt md md",
        ("# Minutes", "Meeting of the board", "Minutes, taken by {p}", "Present: {p}, {q}", "# Kickoff"),
        (Entry("next meeting", ("next meeting", "date of the next meeting"), "date"), Entry("launch date", ("launch date", "launch"), "date"), Entry("deadline", ("deadline",), "date"),
         Entry("marketing budget", ("marketing budget",), "money", 500, 20000), Entry("venue cost", ("venue cost", "cost of the venue"), "money", 100, 5000),
         Entry("attendees", ("number of attendees", "attendees"), "count", 3, 40), Entry("open tickets", ("number of open tickets", "open tickets"), "count", 5, 300),
         Entry("catering", ("catering", "catering cost"), "money", 50, 1500)),
        ("{p} will write to {q}.", "The old logo stays.", "{p} was ill.", "No decision on the new printer.", "{q} brings the slides."),
    ),
    "lease": Sort(
        "lease flat apartment rental contract landlord tenancy new_flat letter", "txt txt md",
        ("Lease", "Tenancy agreement", "Dear {p},", "# New flat", "Flat in {t}"),
        (Entry("rent", ("rent", "monthly rent"), "money", 400, 2500), Entry("deposit", ("deposit",), "money", 800, 6000), Entry("heating", ("heating", "heating cost"), "money", 30, 250),
         Entry("floor area", ("floor area", "area of the flat"), "square meters|m2|square feet|sq ft", 28, 180), Entry("start date", ("start date",), "date"), Entry("end date", ("end date",), "date"),
         Entry("ceiling height", ("ceiling height",), "m|meters|feet|cm", 2, 4), Entry("parking fee", ("parking fee",), "money", 20, 150)),
        ("Pets are allowed.", "The cellar is dry.", "Keys are with {p}.", "Third floor, no lift.", "Bins go out on Mondays."),
    ),
    "trip": Sort(
        "trip itinerary travel holiday vacation roadtrip flight_plan rome hiking weekend tour", "txt md txt",
        ("# {t}", "Trip to {t}", "Holiday with {p}", "Travel plan"),
        (Entry("flight price per person", ("flight price", "price of the flight"), "money", 60, 900), Entry("hotel price per night", ("hotel price per night", "price per night"), "money", 40, 300),
         Entry("nights", ("number of nights", "nights"), "count", 2, 14), Entry("distance", ("distance",), "km|miles|kilometers", 20, 1800), Entry("departure", ("departure", "departure date"), "date"),
         Entry("return", ("return", "return date"), "date"), Entry("luggage limit", ("luggage limit",), "kg|pounds|lbs", 8, 30), Entry("altitude", ("altitude", "altitude of the hut"), "m|meters|feet", 300, 3500),
         Entry("travel time", ("travel time",), "hours|minutes", 2, 20), Entry("travellers", ("number of travellers", "travellers"), "count", 2, 9)),
        ("Take the green bag.", "{p} brings the map.", "Adapter for the plug!", "Seats 12A and 12B.", "Room with a view."),
    ),
    "budget": Sort(
        "budget finances money monthly household savings my_budget spending_plan", "txt txt md",
        ("# Budget", "Monthly plan", "Money", "Household of {p}"),
        (Entry("income", ("income", "my income"), "money", 1200, 6000), Entry("rent", ("rent",), "money", 350, 1900), Entry("groceries", ("groceries", "money for groceries"), "money", 120, 700),
         Entry("insurance", ("insurance",), "money", 20, 300), Entry("savings", ("savings",), "money", 50, 20000), Entry("electricity", ("electricity", "electricity bill"), "money", 25, 220),
         Entry("phone", ("phone", "phone bill"), "money", 8, 70), Entry("car loan", ("car loan",), "money", 90, 600), Entry("next payday", ("next payday",), "date")),
        ("Less takeaway!", "Ask {p} about the tax form.", "Cancel the magazine.", "Check again in autumn."),
    ),
    "config": Sort(
        "config settings app server upload service limits worker", "ini txt ini",
        ("[server]", "[app]", "# settings", "[limits]"),
        (Entry("timeout", ("timeout",), "seconds|s|minutes", 5, 900), Entry("cache_size", ("cache size", "cache_size"), "MB|GB|KB", 16, 4096), Entry("max_upload", ("max upload", "max_upload"), "MB|GB|KB", 2, 2048),
         Entry("retries", ("retries", "number of retries"), "count", 2, 12), Entry("workers", ("workers", "number of workers"), "count", 2, 64), Entry("port", ("port",), "count", 1024, 9999),
         Entry("disk_quota", ("disk quota", "disk_quota"), "GB|TB|MB", 2, 900), Entry("certificate_expiry", ("certificate expiry", "certificate_expiry"), "date"), Entry("batch_size", ("batch size", "batch_size"), "count", 8, 512)),
        ("debug = false", "host = localhost", "user = admin", "theme = dark"),
    ),
    "offer": Sort(
        "offer quote quotation proposal estimate supplier_offer offer_b", "txt md txt",
        ("Offer for {p}", "# Quotation {c}", "Our offer", "Dear {p},"),
        (Entry("unit price", ("unit price",), "money", 2, 400), Entry("quantity", ("quantity",), "count", 5, 400), Entry("setup fee", ("setup fee",), "money", 30, 900), Entry("delivery cost", ("delivery cost",), "money", 5, 120),
         Entry("valid until", ("end of validity", "last day of validity"), "date"), Entry("delivery date", ("delivery date", "delivery"), "date"), Entry("weight", ("weight",), "kg|pounds|tonnes|lbs", 2, 900),
         Entry("yearly licence", ("yearly licence",), "money", 100, 5000)),
        ("We look forward to your reply.", "Colours may vary.", "Contact: {p}", "Two years of warranty."),
    ),
    "party": Sort(
        "party wedding birthday event celebration anniversary summer_party guests", "txt txt md",
        ("# Party", "Wedding of {p} and {q}", "Summer party", "Birthday plan"),
        (Entry("guests", ("number of guests", "guests"), "count", 6, 140), Entry("hall", ("hall", "cost of the hall"), "money", 150, 3000), Entry("price per guest", ("price per guest",), "money", 8, 90),
         Entry("cake", ("cake", "price of the cake"), "money", 25, 400), Entry("band", ("band", "cost of the band"), "money", 200, 2500), Entry("date", ("party", "date of the party"), "date"),
         Entry("reply by", ("reply deadline", "last day for replies"), "date"), Entry("punch", ("punch", "amount of punch"), "liters|gallons|l", 5, 60), Entry("tables", ("number of tables", "tables"), "count", 3, 20)),
        ("{p} cannot come.", "Balloons: blue and silver.", "Ask {q} for chairs.", "No nuts!"),
    ),
    "car": Sort(
        "car van car_notes garage service_book vehicle my_car", "txt txt md",
        ("# Car", "The van", "Service book", "Notes on the car"),
        (Entry("mileage", ("mileage",), "km|miles|kilometers", 9000, 240000), Entry("tank", ("tank", "tank volume"), "liters|gallons|l", 30, 90), Entry("tyre pressure", ("tyre pressure",), "bar|psi", 2, 5),
         Entry("top speed", ("top speed",), "km/h|mph", 90, 260), Entry("last service", ("last service",), "date"), Entry("next inspection", ("next inspection",), "date"), Entry("insurance", ("insurance", "yearly insurance"), "money", 200, 1500),
         Entry("repair", ("repair", "repair cost"), "money", 60, 2400), Entry("weight", ("weight",), "kg|pounds|tonnes", 800, 2600)),
        ("Winter tyres are in the cellar.", "Squeaks when cold.", "{p} has the second key.", "Oil was low."),
    ),
    "job": Sort(
        "job contract job_offer employment new_job work_contract", "txt md txt",
        ("Contract of employment", "Dear {p},", "# Job offer", "Your position"),
        (Entry("salary", ("salary", "yearly salary"), "money", 22000, 95000), Entry("bonus", ("bonus",), "money", 500, 9000), Entry("weekly hours", ("weekly hours",), "count", 15, 42), Entry("vacation days", ("vacation days", "number of vacation days"), "count", 20, 35),
         Entry("first day", ("first day",), "date"), Entry("end of probation", ("end of probation", "end of the probation"), "date"), Entry("commute", ("commute",), "km|miles", 2, 60)),
        ("You report to {p}.", "Laptop and phone are provided.", "Home office by agreement.", "{q} is your mentor."),
    ),
    "project": Sort(
        "project status report progress roadmap summary plan project_x", "md md txt",
        ("# Status", "Project {c}", "# Roadmap", "Report by {p}"),
        (Entry("budget", ("budget",), "money", 2000, 90000), Entry("spent so far", ("money spent so far", "amount spent so far"), "money", 500, 1999), Entry("hours worked", ("hours worked",), "count", 20, 900), Entry("team size", ("team size",), "count", 2, 15),
         Entry("start", ("start", "start date"), "date"), Entry("deadline", ("deadline",), "date"), Entry("review", ("review", "review date"), "date"), Entry("open tasks", ("number of open tasks", "open tasks"), "count", 3, 120)),
        ("Blocked by the database move.", "{p} is on leave.", "Demo went well.", "Next: the login page."),
    ),
    "house": Sort(
        "house renovation garden living_room measurements kitchen fence pool bathroom", "txt txt md",
        ("# Renovation", "Measurements", "Garden", "Living room"),
        (Entry("length", ("length",), "m|meters|feet|ft|cm", 3, 60), Entry("width", ("width",), "m|meters|feet|inches", 2, 40), Entry("paint", ("paint", "amount of paint"), "liters|gallons|l", 2, 40), Entry("tiles", ("tiles", "number of tiles"), "count", 40, 900),
         Entry("price per tile", ("price per tile",), "money", 1, 12), Entry("lawn", ("lawn", "area of the lawn"), "square meters|acres|m2|square feet", 40, 900), Entry("craftsman", ("craftsman", "cost of the craftsman"), "money", 150, 4000), Entry("start of work", ("start of the work",), "date"),
         Entry("sand", ("sand", "amount of sand"), "kg|pounds|tonnes", 20, 900)),
        ("Colour: warm white.", "Call {p} about the skip.", "Door opens to the left.", "Measure again!"),
    ),
    "log": Sort(
        "backup training run_log workout system_report nightly health baby", "log txt txt",
        ("== report ==", "Daily log", "Report", "Log of {p}"),
        (Entry("distance", ("distance",), "km|miles|m", 2, 60), Entry("duration", ("duration",), "minutes|seconds|hours", 12, 400), Entry("data size", ("data size",), "GB|MB|TB", 2, 900), Entry("calories", ("calories", "number of calories"), "count", 120, 1900),
         Entry("files", ("number of files", "files"), "count", 40, 90000), Entry("errors", ("number of errors", "errors"), "count", 2, 90), Entry("weight", ("weight",), "kg|pounds|lbs|stone", 4, 120), Entry("height", ("height",), "cm|inches|feet|m", 50, 200),
         Entry("last check", ("last check",), "date"), Entry("next check", ("next check",), "date")),
        ("All good.", "Slept well.", "Started by {p}.", "Retry at night."),
    ),
}  # fmt: skip
_STYLES = (
    "{K}: {x}", "{K}: {x}", "{K}: {x}", "{k} = {x}", "- {k}: {x}", "* {K}: {x}", "{K} - {x}", "{K} {x}", "The {k} is {x}.", "| {k} | {x} |",
    "{k}......{x}", "- [ ] {k} ({x})", "- **{K}**: {x}",
)  # fmt: skip


def draw(rng: Random, sort: str, needed: tuple[str, ...] = (), others: int = 4) -> Paper:
    """A paper of a sort that states the needed entries and some others."""
    kind = SORTS[sort]
    extra = [one.key for one in kind.entries if one.key not in needed]
    keys = [*needed, *rng.sample(extra, min(len(extra), rng.randint(2, others)))]
    chosen = [one for one in kind.entries if one.key in keys]
    before, after = rng.choice((*v.CURRENCIES, ("", "")))
    base = v.day(rng, 2024, 2027)
    stated: dict[str, Stated] = {}
    for one in chosen:
        stated[one.key] = _state(rng, one, before, after, base)
        base += datetime.timedelta(days=rng.randint(9, 120))
    extension = rng.choice(kind.extensions.split())
    return Paper(_path(rng, kind, extension), written(rng, kind, extension, list(stated.values())), stated)


def _state(rng: Random, entry: Entry, before: str, after: str, day: datetime.date) -> Stated:
    said = rng.choice(entry.said)
    if entry.what == "money":
        return Stated(entry.key, said, _amount(rng, entry), "money", "", before, after)
    if entry.what == "date":
        return Stated(entry.key, said, v.date_text(rng, day), "date")
    if entry.what == "code":
        return Stated(entry.key, said, str(rng.randint(1000, 99999)), "code")
    if entry.what == "count":
        return Stated(entry.key, said, str(rng.randint(entry.low, entry.high)), "count")
    unit = rng.choice(entry.what.split("|"))
    return Stated(entry.key, said, _measured(rng, entry, unit), "quantity", unit)


def _measured(rng: Random, entry: Entry, unit: str) -> str:
    """A number that is likely in the unit: the bounds of an entry are meant in its first unit."""
    first = entry.what.split("|")[0]
    bounds = [float(convert(x, first, unit).split(" = ")[1].split(" ")[0]) for x in (entry.low, entry.high)]
    x = rng.uniform(*bounds)
    if x >= 20:
        return str(round(x / 5) * 5) if rng.random() < 0.5 else str(round(x))
    return f"{x:.1f}" if rng.random() < 0.6 or x < 1.5 else str(round(x))


def _amount(rng: Random, entry: Entry) -> str:
    if entry.low >= 1000 or rng.random() < 0.5:
        step = 50 if entry.low >= 1000 else 1
        return str(rng.randint(entry.low, entry.high) // step * step)
    return v.price(rng, entry.low, entry.high)


def _path(rng: Random, kind: Sort, extension: str) -> str:
    stem = rng.choice(kind.stems.split()) if rng.random() < 0.8 else v.stem(rng, extension)
    name = f"{stem}.{extension}"
    return f"{v.folder_name(rng)}/{name}" if rng.random() < 0.15 else name


def written(rng: Random, kind: Sort, extension: str, stated: list[Stated]) -> str:
    """The text of a paper: a heading, the entries in any order, other lines in between."""
    style, mixed = rng.choice(_STYLES), rng.random() < 0.25
    if extension == "ini":
        style, mixed = rng.choice(("{k} = {x}", "{k}={x}")), False
    rows = []
    for one in rng.sample(stated, len(stated)):
        form = rng.choice(_STYLES) if mixed else style
        label = one.key.replace(" ", "_") if extension == "ini" else one.key
        rows.append(form.format(k=label, K=label[:1].upper() + label[1:], x=one.shown))
    if rng.random() < 0.2:
        rows = _former(rng, rows, stated)
    if extension != "ini" and rng.random() < 0.15:
        rows = _letter(rng, stated)
    for line in rng.sample(kind.fill, rng.choice((0, 1, 1, 2))):
        rows.insert(rng.randint(0, len(rows)), line)
    if rng.random() < 0.7:
        rows.insert(0, rng.choice(kind.heads))
    names = {
        "p": rng.choice(v.FIRST),
        "q": rng.choice(v.LAST),
        "t": v.city(rng),
        "c": v.code_word(rng),
        "n": rng.randint(2, 9),
    }
    return "\n".join(re.sub(r"\{([pqtcn])\}", lambda match: str(names[match.group(1)]), row) for row in rows) + "\n"


_PROSE = (
    "The {k} is {x}.",
    "The {k} is {x}.",
    "The {k}: {x}.",
    "As for the {k}, it is {x}.",
    "We agreed that the {k} is {x}.",
    "Please note the {k}, {x}.",
)


def _former(rng: Random, rows: list[str], stated: list[Stated]) -> list[str]:
    """The rows and an older amount, which is not the one that is asked for."""
    money = [one for one in stated if one.what == "money"]
    if not money:
        return rows
    one = rng.choice(money)
    old = one._replace(value=v.price(rng, 5, max(20, float(one.value))))
    when = rng.choice(("last year", "in 2019", "until May", "in the old contract", "estimate in spring"))
    return [*rows, f"({one.key}, {when}: {old.shown})"]


def _letter(rng: Random, stated: list[Stated]) -> list[str]:
    """The entries in running text, two or three sentences a line."""
    said = [rng.choice(_PROSE).format(k=one.key, x=one.shown) for one in rng.sample(stated, len(stated))]
    size = rng.choice((2, 3, 3))
    return [" ".join(said[at : at + size]) for at in range(0, len(said), size)]


_INLINE = ("in {p}",) * 7 + ("from {p}", "from {p}", "according to {p}", "in the file {p}", "in my {p}", "(see {p})", "({p})", "as in {p}", "in my file {p}", "listed in {p}")  # fmt: skip
_LEADS = (
    "{p}: ", "{p}: ", "in {p}: ", "In {p}, ", "From {p}: ", "From {p}, ", "Look at {p}. ", "Look into {p}: ", "Read {p}. ", "Read {p}: ", "Open {p} and tell me: ",
    "Check {p}: ", "There is a file {p}. ", "Take {p}. ", "Going by {p}, ", "According to {p}, ", "See {p}. ", "I have {p} here. ", "Here is {p}. ",
)  # fmt: skip
_TAILS = (
    " It's in {p}.", " (see {p})", " See {p}.", " You find it in {p}.", " {p}", " It stands in {p}.", " File: {p}", " Look in {p}.", " - {p}", " I noted it in {p}.",
    " The file is {p}.", " Use {p}.", " Everything is in {p}.",
)  # fmt: skip
_WHY = (
    "For my tax return: ", "For the report: ", "I am planning ahead. ", "{q} asked me: ", "Before I sign: ", "For the shop: ", "Just checking: ", "My boss wants to know: ", "For {q}: ",
    "I am at the supermarket. ", "Homework: ", "I have to answer {q}. ", "We argue about this: ", "For our records: ", "I can't do this in my head. ",
)  # fmt: skip


_MEANT = ("in the {s}", "in the {s}", "in my {s}", "in our {s}", "according to the {s}", "from the {s}", "in the {s} file", "going by my {s}", "in that {s} of mine", "on the {s}")  # fmt: skip
MEANT = 0.14
"""How often a paper is called what it is instead of by its file's name."""


def mention(story: Story, bank: Bank, path: str, slots: dict[str, object]) -> str:
    """The person asks from `bank`, with the file's name where `{f}` stands, before or after, or by what the paper is;
    gives what was said."""
    rng = story.rng
    template = bank.pick(rng, story.split)
    style = 0.0 if "{p}" in template else rng.random()
    inside = rng.choice(_INLINE) if style < 0.66 else ""
    stem = re.sub(r"[^A-Za-z]+", " ", path.rpartition("/")[2].rpartition(".")[0]).strip()
    if inside and len(stem) > 2 and "{p}" not in template and "{f}" in template and rng.random() < MEANT / 0.66:
        inside, story.unnamed = rng.choice(_MEANT).replace("{s}", stem.lower()), True
    text = phrase(template, rng, {**slots, "f": inside.replace("{p}", path), "p": path})
    if 0.66 <= style < 0.83:
        text = rng.choice(_LEADS).replace("{p}", path) + _lower(text, template)
    elif style >= 0.83:
        text = (text if text.rstrip()[-1:] in ".?!" else text + ".") + rng.choice(_TAILS).replace("{p}", path)
    if rng.random() < 0.06:
        text = rng.choice(_WHY).replace("{q}", rng.choice(v.FIRST)) + _lower(text, template)
    text = re.sub(r" +([.?!,:;])(?=\s|$)", r"\1", re.sub(r" {2,}", " ", text)).strip()
    story.say(text, phrasing_id(bank.family, template))
    return template


def _lower(text: str, template: str) -> str:
    keep = template.startswith("{") or re.match(r"I\b", text) or text[:2].isupper() or "." in text.split(" ")[0]
    return text if keep else text[:1].lower() + text[1:]
