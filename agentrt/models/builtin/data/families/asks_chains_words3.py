# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""The same facts, amounts and dates asked for alone, scaled, or told by their topic (see `asks_chains`, `asks_notes`)."""

from __future__ import annotations

PLAIN_FACT = """
what's our {t}?
what is our {t} at the moment?
what's the {t} again?
how high is our {t}?
how much is the {t}?
our {t}?
{t}?
remind me of our {t}
tell me the {t}
which {t} do we have?
a customer asks for our {t}
the form asks for the {t}
I forgot our {t}
I just need the {t}, nothing else
I only want to know the {t}
only the {t}, please
do you see what our {t} is?
could you look up the {t}?
would you tell me what the {t} is?
my colleague wants the {t}
I've got to quote the {t}
what have we set as the {t}?
what did we agree as {t}?
!look up our {t}
!find the {t}
!give me the {t}
!check what our {t} is
~our current {t}
"""
PLAIN_AMOUNT = """
how much {i} is it in {f}?
the {i} in {f}, how much?
{i} in {f}?
what does {f} say for the {i}?
what amount of {i} does {f} give?
how much of the {i} do I need according to {f}?
I only want the {i} from {f}
just tell me the {i} in {f}
what's written in {f} next to the {i}?
which amount stands with the {i} in {f}?
{f}: the {i}?
I forgot how much the {i} in {f} was
!look up the {i} in {f}
!read me the {i} in {f}
~the {i} in {f}
"""
SCALED = {
    "times": """
    I'm making {n} times {f}. How much {i} is that?
    we need {n} times the {i} in {f}, how much?
    {n} times the {i} in {f}?
    {n}x the {i} in {f}
    the {i} in {f} times {n}
    the {i} from {f}, {n} times over, what does that make?
    what's the {i} in {f} multiplied by {n}?
    there are {n} lots of it. How much {i} do I need, going by {f}?
    for {n} batches, how much {i}? It's in {f}
    if I do {n} of them, how much {i} is it? {f} has the amount for one
    I want {n} rounds of {f}. How much of the {i} in all?
    we do it {n} times this week, so how much {i} altogether? see {f}
    {f} is for one. For {n}, how much {i}?
    !multiply the {i} in {f} by {n}
    !take the {i} from {f} times {n}
    !work out {n} times the {i} in {f}
    """,
    "half": """
    I only want half the {i} in {f}, how much is that?
    half of the {i} in {f}?
    what's half the {i} in {f}?
    we're halving {f}. How much {i} then?
    only half of it this time: the {i} in {f}?
    cut the {i} in {f} in half, what's left?
    !halve the {i} in {f}
    !take half of the {i} in {f}
    """,
    "share": """
    split the {i} in {f} {n} ways, how much each?
    the {i} in {f} shared out among {n}, how much is one share?
    {n} of us share the {i} in {f}. How much does each get?
    the {i} in {f} divided by {n}?
    how much {i} is it each if {n} people split what's in {f}?
    !divide the {i} in {f} by {n}
    !split the {i} in {f} into {n} equal parts
    """,
    "two": """
    the {i} and the {j} in {f}, together?
    how much are the {i} and the {j} in {f} together?
    what do the {i} and the {j} in {f} add up to?
    {i} plus {j} in {f}?
    I put the {i} and the {j} from {f} in one go, how much is it?
    !add the {i} and the {j} in {f}
    !add up the {i} and the {j} from {f}
    """,
    "apart": """
    how much more is the {i} than the {j} in {f}?
    what's the difference between the {i} and the {j} in {f}?
    by how much does the {i} in {f} differ from the {j}?
    {i} minus {j} in {f}?
    !subtract the {j} from the {i} in {f}
    """,
}
PLAIN_DATE = """
what date is the {t}? {f}
when is the {t}? {f}
when exactly is the {t}? {f}
which date do we have for the {t}? {f}
date of the {t}? {f}
the {t}, when is it? {f}
the {t} was when? {f}
on what date is the {t}? {f}
I just need the date of the {t}, {f}
what have I put down for the {t}? {f}
has the {t} got a date? {f}
!look up when the {t} is, {f}
!tell me the date of the {t}, {f}
"""
TOPIC = """
what did I tell you about the {k}?
what did I say about the {k} again?
did I tell you anything about the {k}?
did I mention the {k} to you?
didn't I tell you something about the {k}?
I told you something about the {k}, what was it?
there was something about the {k}. What did I say?
what was it with the {k}?
what was that about the {k} again?
what do you have on the {k}?
what do you know about the {k}?
what have you noted on the {k}?
anything on the {k}?
anything in your notes on the {k}?
do you have a note on the {k}?
have you kept the thing about the {k}?
have you still got what I said about the {k}?
is there a note on the {k}?
the {k}, you had a note on that
the {k} - what did I tell you?
the {k}, what did I say?
about the {k}, what did you note?
my note on the {k} please
that note about the {k}?
the thing with the {k}, remember?
remember the {k}? What did I say?
you remember what I said about the {k}?
I need what I told you about the {k}
I'm looking for what I said about the {k}
could you see what I told you on the {k}?
I wonder what I told you about the {k}
I wonder whether you still have the {k} in your notes
it'd be good to know what I said about the {k}
would you mind looking up my note on the {k}?
would you happen to have a note on the {k}?
please be so kind as to look up what I told you about the {k}.
can you dig out the note about the {k}?
dig out what I told you about the {k}
give me the note on the {k}
pull up the note on the {k}
read me back what I said about the {k}
say again what I told you about the {k}
check what you remember about the {k}
look in your notes for the {k}
look up the {k} in your memory
notes on the {k}?
memory: the {k}?
the {k}? you should know
"""
