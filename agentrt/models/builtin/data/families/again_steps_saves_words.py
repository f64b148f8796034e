"""What people say when a result is to be written down somewhere (see `again_steps_saves`).

`{o}` is the file that it goes into, `{e}` an expression, `{p}` the file that it is taken from.
"""

from __future__ import annotations

_NEW = """
!work out {X} and write the result into {o}
!work out {X} and write it to {o}
!work out {X} and save it in {o}
!work out {X}, then put it in {o}
!work {X} out and put the answer in {o}
!calculate {X} and note it in {o}
!calculate {X} and leave the result in {o}
!compute {X}, then save the answer to {o}
!figure out {X} and write it into {o}
!find out {X} and store it in {o}
!first work out {X}, then write the result into {o}
!first calculate {X} and then save it as {o}
!write {X} into {o}
!write the result of {X} into {o}
!put {X} into {o}
!save {X} to {o}
!save the result of {X} as {o}
!store {X} in a new file {o}
!create {o} with {X} in it
!make a file {o} with the answer to {X}
!note {X} in {o}
!get me {X} and drop it into {o}
!into {o}, write {X}
{X}, result into {o}
{X}, and save that in {o}
{X} - write it to {o}
{X} > {o}
I need {X} in {o}
I want {X} written to {o}
I'd like {X} saved in {o}
{o} should hold {X}
{o} needs {X} in it
in {o} I want {X}
what is {X}? Write it into {o}.
what's {X}? Put the answer in {o}.
what is {X}? I want it in {o}.
how much is {X}? Save it in {o}.
how much is {X}? Write the number to {o}, please.
how much is {X}? Note it down in {o}.
"""
_ONTO = """
!work out {X} and add the result to {o}
!work out {X} and append it to {o}
!work out {X}, then add it at the end of {o}
!calculate {X} and put it at the bottom of {o}
!calculate {X} and add a line with it to {o}
!compute {X} and append the answer to {o}
!first work out {X}, then append it to {o}
!add {X} to the end of {o}
!add the result of {X} as a new line to {o}
!append {X} to {o}
!append the result of {X} to {o}
!put {X} on a new line at the end of {o}
what is {X}? Add it to {o}.
what's {X}? Append that to {o}.
how much is {X}? Add the number at the end of {o}.
how much is {X}? It goes at the bottom of {o}.
{X}, and append it to {o}
{X} >> {o}
I want {X} added to the end of {o}
{o} gets one more line: {X}
"""
_SUMS = {
    "e": "{e}",
    "t": "the total for {n} {g} at {c}",
    "p": "{d}% of {a}",
    "s": "{a} split among {n} people",
    "m": "the sum of {a} and {c}",
    "l": "{a} minus {c}",
}
"""What is worked out: an expression, or one of the small sums in words."""


def _with(form: str, frames: str) -> list[str]:
    """Every frame, with the form in it."""
    return [row.replace("{X}", form) for row in frames.strip().splitlines()]


SUMS: dict[str, list[str]] = {
    **{f"{key} write": _with(form, _NEW) for key, form in _SUMS.items()},
    **{f"{key} append": _with(form, _ONTO) for key, form in _SUMS.items()},
}

OTHERS = {
    "convert write": """
    !convert {v} {a} to {b} and write it into {o}
    !convert {v} {a} into {b} and note the result in {o}
    !turn {v} {a} into {b} and save it as {o}
    !work out how many {b} {v} {a} are and put it into {o}
    !first convert {v} {a} to {b}, then save it in {o}
    !write into {o} how many {b} are {v} {a}
    !write {v} {a} as {b} into {o}
    how many {b} are {v} {a}? Write it to {o}.
    what's {v} {a} in {b}? Note it in {o}.
    {v} {a} in {b}, into {o} please
    {v} {a} in {b} > {o}
    {o} should say what {v} {a} is in {b}
    I want {v} {a} in {b} written to {o}
    """,
    "table write": """
    !work out the {s} {m} in {p} and write it into {o}
    !find the {s} {m} in {p} and save it in {o}
    !take the {s} {m} from {p} and put it into {o}
    !write the {s} {m} from {p} into {o}
    !save the {s} {m} of {p} as {o}
    !put the {s} {m} of {p} in {o}
    !note the {s} {m} in {p} down in {o}
    !first work out the {s} {m} in {p}, then write it to {o}
    !look at {p}, work out the {s} {m} and save it to {o}
    what's the {s} {m} in {p}? Write it to {o}.
    what is the {s} {m} in {p}? Save it as {o}.
    how much is the {s} {m} in {p}? Put it in {o}.
    {o} should contain the {s} {m} from {p}
    I want the {s} {m} from {p} in {o}
    {s} {m} in {p}, into {o}
    {s} {m} of {p} > {o}
    """,
    "table append": """
    !work out the {s} {m} in {p} and add it to {o}
    !find the {s} {m} in {p} and append it to {o}
    !take the {s} {m} from {p} and put it at the end of {o}
    !add the {s} {m} from {p} to {o}
    !append the {s} {m} of {p} to {o}
    !first work out the {s} {m} in {p}, then add it to {o}
    what's the {s} {m} in {p}? Add it to {o}.
    what is the {s} {m} in {p}? Append it to {o}.
    {s} {m} in {p}, at the end of {o}
    {o} needs a line with the {s} {m} from {p}
    I want the {s} {m} of {p} added to {o}
    """,
    "line write": """
    !read line {i} of {p} and write it to {o}
    !read line {i} of {p} and save it as {o}
    !take line {i} from {p} and put it into {o}
    !copy line {i} of {p} into {o}
    !copy line {i} from {p} to a new file {o}
    !write line {i} of {p} into {o}
    !save line {i} of {p} in {o}
    !put line number {i} of {p} in {o}
    !read the {w} line of {p}, then write it into {o}
    !take the {w} line of {p} and make a file {o} of it
    !first read the {w} line of {p}, then save it as {o}
    !get the {w} line out of {p} and put it in {o}
    what does line {i} of {p} say? Write it to {o}.
    what's in line {i} of {p}? Save it in {o}.
    line {i} of {p} into {o}
    line {i} of {p} > {o}
    the {w} line of {p}, in {o} please
    I need line {i} of {p} in a file {o}
    {o} should hold line {i} of {p}
    {p}, line {i}: copy it to {o}
    """,
    "line append": """
    !read line {i} of {p} and add it to {o}
    !read line {i} of {p} and append it to {o}
    !take line {i} of {p} and put it at the end of {o}
    !add line {i} of {p} to {o}
    !append line {i} of {p} to {o}
    !append line {i} from {p} at the end of {o}
    !copy line {i} of {p} to the bottom of {o}
    !read the {w} line of {p}, then append it to {o}
    !first read the {w} line of {p}, then add it to {o}
    !add the {w} line from {p} at the bottom of {o}
    what does line {i} of {p} say? Add it to {o}.
    line {i} of {p} at the end of {o}
    line {i} of {p} >> {o}
    line {i} of {p} also belongs in {o}
    the {w} line of {p} is missing in {o}, add it
    {p}, line {i}: append it to {o}
    """,
    "hit write": """
    !find the line about {t} in {p} and write it into {o}
    !look for {t} in {p} and save that line in {o}
    !search {p} for {t} and put the line into {o}
    !get the line with {t} out of {p} and save it as {o}
    the line with {t} in {p} should go into {o}
    line with {t} of {p} into {o}
    what does {p} say about {t}? Write the line to {o}.
    """,
    "hit append": """
    !find the line about {t} in {p} and add it to {o}
    !look for {t} in {p} and append that line to {o}
    !search {p} for {t} and put the line at the end of {o}
    !get the line with {t} out of {p} and append it to {o}
    the line with {t} in {p} should also stand at the end of {o}
    line with {t} of {p} to the bottom of {o}
    what does {p} say about {t}? Add the line to {o}.
    """,
    "rows write": """
    !count the rows of {p} and write the number to {o}
    !count the rows in {p} and note the number in {o}
    !find out how many rows {p} has and save it as {o}
    !write the number of rows in {p} into {o}
    how many rows does {p} have? Write it into {o}.
    how many entries are in {p}? Note it in {o}.
    number of rows in {p}, into {o}
    """,
    "keep": """
    !work out {e} and remember it
    !work out {e} and remember the result
    !calculate {e} and keep it in mind
    !calculate {e} and make a note of the result
    !compute {e}, then remember the answer
    what is {e}? Remember it for me.
    what's {e}? Keep it in your notes.
    how much is {e}? Note it in your memory.
    {e}, and remember that
    remember the result of {e}
    """,
}
