# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""A call that goes wrong and the one after it that does not: a column by another name, a misspelt path or unit, a topic
where a date was wanted. The answer is to what was asked, not about the error.

Where the person's own words led astray the first call is taught, where only the model was rash it is not.
"""

from __future__ import annotations

import datetime
import re
from random import Random

from agentrt.models.builtin.data.families import asks_chains_words2 as words
from agentrt.models.builtin.data.families import table_asking as ask
from agentrt.models.builtin.data.families import units
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_chains import beside, more_tools
from agentrt.models.builtin.data.families.asks_chains_more import (
    DATED,
    dated_file,
    file_of,
    kind_value,
    spoken_stem,
    table,
)
from agentrt.models.builtin.data.families.phrases import Deck, lines, phrase
from agentrt.models.builtin.data.families.recovery import misspelt
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split, phrasing_id

_ERRORS = Deck("asks_chains_errors", words.ERRORS, {"column": 2, "path": 2, "unit": 1.4, "date": 1.4, "cell": 1.4})

# what the person calls the column | what it is called | the things beside it | low | high
_OTHERWISE = tuple(row.split("|") for row in lines("""
cost|cost_eur|item|12|900
cost|price|item|3|400
amount|amount_gbp|payee|10|800
amount|sum|payee|10|800
weight|weight_kg|parcel|1|60
weight|kilos|parcel|1|60
distance|distance_km|stage|3|190
distance|miles|stage|3|120
hours|hours_worked|person|2|48
duration|minutes|track|2|90
salary|salary_gross|person|900|6000
wage|pay|person|300|4000
quantity|qty|article|1|400
stock|in_stock|article|1|300
revenue|revenue_2026|shop|200|9000
turnover|sales|shop|200|9000
points|points_total|player|2|300
score|points|player|2|300
fee|fee_chf|member|10|300
subs|paid|member|10|300
donation|donation_usd|donor|5|900
attendance|visitors|event|12|900
votes|votes_cast|candidate|10|2000
fuel|fuel_l|van|20|120
rent|rent_pcm|flat|300|2200
calories|kcal|meal|90|1200
rainfall|rain_mm|month|4|160
sold|sold_units|product|2|500
pages|page_count|book|60|900
budget|budget_k|project|3|400
"""))  # fmt: skip
_THINGS = {
    "item": "kettle,rug,drill,lamp,toaster,mop,ladder", "payee": "Alder Ltd,council,vet,school,garage,Bloom & Co", "parcel": "A12,B07,C33,D90,E41,F18", "stage": "Lauterbach,Selkirk,Moffat,Tavira,Ronda,Evora",
    "person": "Yuki,Aisha,Bruno,Cecile,Dmitri,Gina", "track": "Intro,Harbour,Slow Train,Coda,Winter,Ember", "article": "hinges,dowels,brackets,castors,grommets,latches", "shop": "Leith,Soho,Ghent,Porto,Aarhus,Linz",
    "player": "Omar,Kim,Wendy,Leo,Ines,Otto", "member": "Helen,Karl,Nadia,Rosa,Tim,Vera", "donor": "Bell family,Rotary,Anon,Baker,Year 6,Chapel", "event": "gala,open day,quiz night,fair,jumble sale", "candidate": "Reed,Okafor,Haddad,Visser,Silva",
    "van": "blue van,white van,minibus,pickup", "flat": "1a,1b,2a,2b,3a", "meal": "porridge,goulash,salad,risotto,toast", "month": "January,February,March,April,May", "product": "scones,fudge,crisps,squash,lollies", "book": "Dune,Emma,Ulysses,Utopia,Solaris",
    "project": "bridge,library,playground,bypass,pool",
}  # fmt: skip
_STEMS = (
    "overview",
    "list_may",
    "records",
    "register",
    "summary",
    "figures",
    "numbers",
    "sheet1",
    "export",
    "tally",
    "year",
    "season",
    "quarter",
    "ledger",
    "log_june",
    "team",
    "round_two",
    "autumn",
    "branch",
    "west",
)
_UNITS = tuple(row.split("|") for row in lines("""
kgs|kg|pounds,lbs,ounces
gramms|grams|ounces,oz
grms|grams|ounces,pounds
ounzes|ounces|grams,g
poundss|pounds|kg,kilos
punds|pounds|kg,grams
galons|gallons|litres,liters
gallonz|gallons|litres,liters
pintz|pints|ml,litres
tablespons|tablespoons|ml,teaspoons
teespoons|teaspoons|ml
kilomters|kilometers|miles
kilometeres|kilometres|miles
centimters|centimeters|inches
inchess|inches|cm,mm
inchs|inches|cm
meterz|meters|feet,yards
metrs|metres|feet
celcius|celsius|Fahrenheit
celsuis|celsius|Fahrenheit
farenheit|fahrenheit|Celsius
fahrenhiet|fahrenheit|Celsius
houres|hours|minutes,seconds
acers|acres|hectares
hectars|hectares|acres
litrs|litres|gallons,pints
killograms|kilograms|pounds
""".strip()))  # fmt: skip
_KINDS = (
    "phone number",
    "order number",
    "delivery date",
    "gate code",
    "customer number",
    "deposit",
    "batch number",
    "serial number",
    "supplier",
    "expiry date",
    "fee",
    "contact",
)


def asks_chains_errors(rng: Random, split: Split) -> Episode:
    """One of the ways in which a first call fails."""
    kind = _ERRORS.draw(rng, split)
    template = _ERRORS[kind].pick(rng, split)
    return {"column": _column, "path": _path, "unit": _unit, "date": _date, "cell": _cell}[kind](rng, split, template)


def _sheet(rng: Random, story: Story) -> tuple[str, str, str, str, list[list[str]]]:
    """A table whose number goes by another name: its path, that name, the header, the first header, the rows."""
    said, head, thing, low, high = rng.choice(_OTHERWISE)
    text, rows = table(rng, thing, _THINGS[thing], head, low, high, False)
    path = file_of(rng, rng.choice((*_STEMS, v.word(rng))), "csv")
    if rng.random() < 0.5:
        beside(rng, story, path)
    story.put(path, text)
    return path, said, head, thing, rows


def _column(rng: Random, split: Split, template: str) -> Episode:
    story = Story("asks_chains_errors", rng, split)
    path, said, head, _, _ = _sheet(rng, story)
    listed = rng.random() < 0.4 and not any(one.endswith(".csv") and one != path for one in story.world.files)
    where = f"the {spoken_stem(path)} {rng.choice(('file', 'table', 'sheet'))}" if listed else path
    story.say(phrase(template, rng, {"c": said, "f": where}), phrasing_id("asks_chains_errors", template))
    story.run("table_query", path=path, aggregate="sum", column=said)
    r = ask.last_value(story.run("table_query", path=path, aggregate="sum", column=head))
    story.answer(("It is {r}.", "{r}.", "The total is {r}.", "That makes {r}."), r=r)
    return more_tools(rng, story.finish(r, listed=listed), "describe_table", "write_file", "read_file")


def _cell(rng: Random, split: Split, template: str) -> Episode:
    story = Story("asks_chains_errors", rng, split)
    path, _, head, thing, rows = _sheet(rng, story)
    row = rng.choice(rows)
    story.say(phrase(template, rng, {"c": head, "f": path, "v": row[0]}), phrasing_id("asks_chains_errors", template))
    wrong = rng.choice([one for one in ("name", "entry", "title", "what", "item", "label") if one != thing])
    story.mistake("table_query", path=path, filters=[{"column": wrong, "op": "=", "value": row[0]}])
    story.run("table_query", path=path, filters=[{"column": thing, "op": "=", "value": row[0]}])
    story.answer(("It is {r}.", "{r}.", "{v}: {r}.", "The {c} is {r}."), r=row[1], v=row[0], c=head)
    return more_tools(rng, story.finish(row[1]), "describe_table", "calculator", "read_file")


def _path(rng: Random, split: Split, template: str) -> Episode:
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")), 0.15)
    wrong = misspelt(rng, path)
    story = Story("asks_chains_errors", rng, split)
    kinds = rng.sample(_KINDS, rng.randint(2, 4))
    told = [kind_value(rng, one) for one in kinds]
    rows = [f"{one}: {value}" for one, value in zip(kinds, told, strict=True)]
    rng.shuffle(rows)
    beside(rng, story, path, wrong)
    story.put(path, "\n".join(rows) + "\n")
    if f"did you mean {path}?" not in story.world.run("read_file", {"path": wrong}):
        return _path(rng, split, template)
    story.say(phrase(template, rng, {"k": kinds[0], "p": wrong}), phrasing_id("asks_chains_errors", template))
    known = rng.random() < 0.5
    if not known:
        story.mistake("read_file", path=wrong)
    story.run("read_file", path=path)
    story.answer(("{a}.", "It is {a}.", "The {k} is {a}.", "{a} ({p})."), a=told[0], k=kinds[0], p=path)
    return more_tools(rng, story.finish(told[0], listed=known), "list_files", "search_files", "recall")


def _unit(rng: Random, split: Split, template: str) -> Episode:
    wrong, right, targets = rng.choice(_UNITS)
    number = v.decimal(rng, 2, 90) if rng.random() < 0.3 else str(rng.randint(2, 400))
    target = rng.choice(targets.split(","))
    story = Story("asks_chains_errors", rng, split)
    if rng.random() < 0.3:
        beside(rng, story)
    story.say(
        phrase(template, rng, {"n": number, "wrong": wrong, "u": target}), phrasing_id("asks_chains_errors", template)
    )
    story.run("convert_units", value=units.value_of(number), from_unit=wrong, to_unit=target)
    if right not in re.findall(r"\w+", story.last):
        raise ValueError(f"{right} is not offered for {wrong}: {story.last}")
    result = story.run("convert_units", value=units.value_of(number), from_unit=right, to_unit=target)
    r = result.split(" = ")[1].split(" ")[0]
    story.answer(
        ("That is {r} {b}.", "It is {r} {b}.", "{r} {b}.", "{x} {u} is {r} {b}."), r=r, b=target, x=number, u=right
    )
    return more_tools(rng, story.finish(r), "calculator", "recall", "today")


def _date(rng: Random, split: Split, template: str) -> Episode:
    stems, topics = rng.choice(DATED)
    chosen = rng.sample(topics, rng.randint(2, len(topics)))
    story = Story("asks_chains_errors", rng, split)
    now = story.world.now.date()
    text, dates = dated_file(rng, chosen, [now + datetime.timedelta(days=rng.randint(3, 400)) for _ in chosen])
    path = file_of(rng, rng.choice(stems))
    if rng.random() < 0.5:
        beside(rng, story, path, *stems)
    story.put(path, text)
    story.say(phrase(template, rng, {"t": chosen[0], "p": path}), phrasing_id("asks_chains_errors", template))
    story.mistake("date_info", date=chosen[0])
    story.run("read_file", path=path)
    w = story.run("date_info", date=dates[0]).split(" is a ")[1].split(",")[0]
    story.answer(("It is a {w}.", "{w}.", "The {t} is on a {w}."), w=w, t=chosen[0])
    return more_tools(rng, story.finish(w), "today", "search_files", "date_add")


FAMILIES = {"asks_chains_errors": asks_chains_errors}
