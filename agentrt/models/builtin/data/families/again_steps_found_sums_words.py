# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Lines of somebody's files whose number is only half of the answer (see `again_steps_found_sums`).

A row is: the line # the tool # what it is given # the unit of the result # questions, separated by semicolons. `{m}` is
an amount of money, `{k}` a number and `{n}` the one that the person adds; `{d}` a date, `{u}` a unit of time, `{b}` the
unit that is wanted.
"""

from __future__ import annotations

from typing import NamedTuple


class Half(NamedTuple):
    """One line, the tool that goes on with it and what the tool is given, the unit of the result, the questions."""

    line: str
    tool: str
    given: str
    unit: str
    questions: tuple[str, ...]


_HALVES = """
{x}: {m} each#sum#{m} * {n}#{c}#what do {n} {x} cost?;how much are {n} {x}?;how much do I pay for {n} {x}?;what do I pay for {n} {x}?;I need {n} {x}. What does that come to?;price of {n} {x}?;{n} {x}, how much is that?;!work out what {n} {x} cost;!find the price of the {x} and multiply it by {n};!look up the {x} and work out the price of {n};&what {n} {x} cost;we take {n} of the {x}, what do we owe?
{x} - {m} a kilo#sum#{m} * {n}#{c}#what do {n} kilos of {x} cost?;what do {n} kg of {x} come to?;how much are {n} kilos of {x}?;how much is it for {n} kg of the {x}?;I want {n} kg of {x}. What do I pay?;{n} kg of {x}, what's the price?;!work out the price of {n} kilos of {x};!find out what {n} kg of {x} cost;!look up the {x} and tell me what {n} kilos are;&how much {n} kg of {x} are;{n} kilos of {x} please, how much?
{x}, crate of {k}, {m}#sum#{m} / {k}#{c}#what does one piece cost if I take the crate of {x}?;what is the price of one out of the {x} crate?;what do I pay for a single one in the crate of {x}?;price per piece in the {x} crate?;!work out the price of one piece from the {x} crate;how much is a single one of the crate of {x}?;&what one piece in the {x} crate costs
{x} hired out at {m} a day#sum#{m} * {n}#{c}#what do the {x} cost for {n} days?;how much is it to hire the {x} for {n} days?;what do I pay for the {x} if I keep them {n} days?;hire of the {x}, {n} days, how much?;!work out the hire of the {x} for {n} days;I want the {x} for {n} days. What's that?;{n} days with the {x}, what do they charge?;&what {n} days with the {x} cost
{x}: {m} a month#sum#{m} * 12#{c}#what do the {x} cost in a year?;what do we spend on {x} in a year?;how much are the {x} per year?;yearly cost of the {x}?;!work out what the {x} cost in a year;what does it come to for the {x} over twelve months?;the {x} for a whole year, how much?;&how much the {x} cost a year
{p} owes me {m}#sum#{m} - {n}#{c}#what does {p} still owe me after paying back {n}?;{p} gave me {n} back. How much is still open?;{p} has paid {n}. What's left?;how much is left of what {p} owes me after {n}?;!work out what {p} still owes me after {n};{p} paid back {n}, what remains?;if {p} gives me {n}, what is still missing?;&what {p} still owes after {n}
{p} owes me {m}#sum#{n}% of {m}#{c}#what is {n}% interest on what {p} owes me?;what's {n}% of what {p} owes me?;how much is {n} percent of what {p} owes me?;!work out {n}% of what {p} owes me;{p} offers {n}% of what I'm owed. How much is that?;&how much {n}% of what {p} owes me is
{p} earns {m} an hour#sum#{m} * {n}#{c}#what does {p} get for {n} hours?;what do I owe {p} for {n} hours?;{p} worked {n} hours. What does that make?;{n} hours of {p}, how much is that?;!work out the pay of {p} for {n} hours;pay of {p} for {n} hours?;how much does {p} earn in {n} hours?;&what {p} gets for {n} hours
{p} brings {k} {x}, they cost {m}#sum#{m} / {k}#{c}#what did one of the things cost that {p} brings?;how much is a single one of what {p} brings?;what's the price of one of those from {p}?;!work out what one piece costs that {p} brings;price of one of those that {p} brings?
{x}: {k} min at {t} degrees Celsius#heat#{t}#{b}#how hot for the {x} in {b}?;how hot is it for the {x}, in {b}?;what temperature do the {x} need in {b}?;at how many {b} do I bake the {x}?;oven for the {x} in {b}?;the {x} in {b}, how hot?;!find the temperature for the {x} and convert it to {b};!tell me how hot the {x} have to be in {b};my oven has {b}. How hot for the {x}?;&how hot the oven must be for the {x} in {b}
{p} ran {k} km#far#{k}#{b}#how many {b} did {p} run?;how far did {p} run in {b}?;what did {p} run in {b}?;how far is what {p} ran, in {b}?;the run of {p} in {b}?;!find out how far {p} ran and give it in {b};!look up the run of {p} and convert it to {b};&how many {b} {p} ran
{p} is {k2} cm tall#small#{k2}#{b}#how tall is {p} in {b}?;how many {b} tall is {p}?;what's the height of {p} in {b}?;{p} in {b}, how tall?;height of {p} in {b}?;!find out how tall {p} is and give it in {b};!look up the height of {p} and convert it to {b};&how tall {p} is in {b}
{x}: {k} kg in all#body#{k}#{b}#how many {b} do the {x} weigh?;how heavy are the {x} in {b}?;what do the {x} weigh in {b}?;weight of the {x} in {b}?;the {x} in {b}, how heavy?;!find out what the {x} weigh and give it in {b};!look up the weight of the {x} and convert it to {b};&what the {x} weigh in {b}
{x} planted {d}#later#{d}#date#what date is {n} {u} after the {x} were planted?;the {x} need {n} {u} from planting. When are they ready?;when are the {x} ready if they take {n} {u}?;{n} {u} after planting the {x}, what date is that?;!work out the date {n} {u} after the {x} were planted;!find when the {x} were planted and add {n} {u};when can I pick the {x}? They take {n} {u}.;&what date it is {n} {u} after the {x} were planted
{x} bought {d}#later#{d}#date#the {x} have {n} {u} of warranty. Until when?;when does the warranty on the {x} end after {n} {u}?;what date is {n} {u} after I bought the {x}?;the {x} keep for {n} {u}. Until what date?;!find when I bought the {x} and add {n} {u};!work out when {n} {u} from buying the {x} are over;{n} {u} from when I bought the {x}, when is that?;&when {n} {u} after buying the {x} are over
{x} lent to {p} on {d}#later#{d}#date#{p} may keep the {x} for {n} {u}. Until when?;when do I get the {x} back if it's {n} {u}?;I lent the {x} for {n} {u}. When are they due?;what date is {n} {u} after I lent out the {x}?;!find when I lent out the {x} and add {n} {u};due date of the {x} after {n} {u}?;&when the {x} are due after {n} {u}
{p} started here on {d}#later#{d}#date#{p} is on trial for {n} {u}. When does that end?;what date is {n} {u} after {p} started?;when has {p} been here for {n} {u}?;!find when {p} started and add {n} {u};{n} {u} from the day {p} started, when is that?;end of the trial of {p} after {n} {u}?;&when {p} will have been here for {n} {u}
{p} was born {d}#weekday#{d}#day#on what day of the week was {p} born?;what weekday was {p} born on?;which weekday was it when {p} was born?;!find the weekday {p} was born on;!look up when {p} was born and tell me the weekday;weekday of the birth of {p}?;&what day of the week {p} was born on
{x} delivered {d}#weekday#{d}#day#on what weekday were the {x} delivered?;what day of the week did the {x} come?;which weekday was the delivery of the {x}?;!look up the delivery of the {x} and tell me the weekday;!find the weekday the {x} came on;weekday of the delivery of the {x}?;&what weekday the {x} were delivered on
"""
HALVES = tuple(
    Half(line, tool, given, unit, tuple(questions.split(";")))
    for line, tool, given, unit, questions in (row.split("#") for row in _HALVES.strip().splitlines())
)
WANTED = {
    "heat": ("Fahrenheit", "F", "°F", "degrees Fahrenheit", "fahrenheit"), "far": ("miles", "miles", "meters"), "small": ("inches", "feet", "meters", "ft"), "body": ("pounds", "lbs", "stone", "ounces"),
}  # fmt: skip
UNIT_OF = {"heat": "degrees Celsius", "far": "km", "small": "cm", "body": "kg"}
TAILS = (
    "", "", "", " I noted it in some file.", " It's in one of my files.", " It must be in my files.", " Search my files.", " Look through the files.", " It stands in a file here.", " Some file has it.", " Find it in my files first.",
    " Search the folder.", " The file is somewhere here.", " Look it up in the files.",
)  # fmt: skip
