# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Sentences as people note them ("Meeting with Ana on 3 May at 10:30 in room 4") and the questions they answer.

Used where a value has to be picked out of a file or a note that does not name it outright.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.money import plural


class Event(NamedTuple):
    """One noted sentence and one question about it."""

    line: str
    question: str
    indirect: str
    answer: str
    value: str


# line | question | the same as a clause | answer (the value in brackets is what has to be in it)
_EVENTS = """
Meeting with {n} on {d} at {t}. | when is the meeting with {n} | when the meeting with {n} is | The meeting with {n} is on [{d}] at {t}.
Meeting with {n} on {d} at {t}. | at what time is the meeting with {n} | at what time the meeting with {n} is | The meeting with {n} is at [{t}].
Meeting with {n} on {d} at {t} in room {k}. | where is the meeting with {n} | where the meeting with {n} is | The meeting with {n} is in [room {k}].
Meeting with {n} in {c} on {d}. | with whom is the meeting in {c} | with whom the meeting in {c} is | The meeting in {c} is with [{n}].
Meeting with the {c} team on {d} at {t}. | when is the meeting with the {c} team | when the meeting with the {c} team is | The meeting with the {c} team is on [{d}] at {t}.
Meeting with the {c} team on {d} at {t}. | what time is the meeting with the {c} team | what time the meeting with the {c} team is | It is at [{t}].
Dentist on {d} at {t}. | when is my dentist appointment | when my dentist appointment is | Your dentist appointment is on [{d}] at {t}.
Dentist appointment: {d}, {t} | at what time is the dentist appointment | at what time the dentist appointment is | The dentist appointment is at [{t}].
{n}'s birthday party is on {d} in {c}. | where is {n}'s birthday party | where {n}'s birthday party is | {n}'s birthday party is in [{c}].
{n}'s birthday party is on {d} in {c}. | when is {n}'s birthday party | when {n}'s birthday party is | {n}'s birthday party is on [{d}].
The new {o} costs {p} euros; the old one was {q}. | how much does the new {o} cost | how much the new {o} costs | The new {o} costs [{p}] euros.
The new {o} costs {p} euros; the old one was {q}. | how much was the old {o} | how much the old {o} was | The old {o} was [{q}].
The {o} costs {p} dollars at {w}'s. | what does the {o} cost | what the {o} costs | The {o} costs [{p}] dollars.
Bought a {o} for {p} euros on {d}. | how much did I pay for the {o} | how much I paid for the {o} | You paid [{p}] euros for the {o}.
Bought a {o} for {p} euros on {d}. | when did I buy the {o} | when I bought the {o} | You bought the {o} on [{d}].
Call {n} about the delivery of {k} {os}. | who should I call about the delivery | who I should call about the delivery | You should call [{n}] about the delivery.
Call {n} about the delivery of {k} {os}. | how many {os} are delivered | how many {os} are delivered | It is a delivery of [{k}] {os}.
Call {n} about the {o}. | what should I call {n} about | what I should call {n} about | You should call {n} about [the {o}].
{n} ordered {k} {os} on {d}. | how many {os} did {n} order | how many {os} {n} ordered | {n} ordered [{k}] {os}.
{n} ordered {k} {os} on {d}. | who ordered the {os} | who ordered the {os} | [{n}] ordered the {os}.
{n} ordered {k} {os} on {d}. | when did {n} order the {os} | when {n} ordered the {os} | {n} ordered them on [{d}].
{n} is on holiday until {d}. | until when is {n} on holiday | until when {n} is on holiday | {n} is on holiday until [{d}].
{n} is on holiday until {d}. | who is on holiday | who is on holiday | [{n}] is on holiday.
Flight {x} to {c} leaves at {t} from gate {k}. | when does the flight to {c} leave | when the flight to {c} leaves | The flight to {c} leaves at [{t}].
Flight {x} to {c} leaves at {t} from gate {k}. | from which gate does the flight leave | from which gate the flight leaves | The flight leaves from [gate {k}].
Flight {x} to {c} leaves at {t} from gate {k}. | which flight goes to {c} | which flight goes to {c} | Flight [{x}] goes to {c}.
Flight {x} to {c} leaves at {t} from gate {k}. | where does flight {x} go | where flight {x} goes | Flight {x} goes to [{c}].
The train to {c} leaves at {t} from platform {k}. | when does the train to {c} leave | when the train to {c} leaves | The train to {c} leaves at [{t}].
The train to {c} leaves at {t} from platform {k}. | from which platform does the train to {c} leave | from which platform the train to {c} leaves | It leaves from [platform {k}].
The parcel for {n} arrives on {d}. | when does the parcel arrive | when the parcel arrives | The parcel arrives on [{d}].
The parcel for {n} arrives on {d}. | who is the parcel for | who the parcel is for | The parcel is for [{n}].
{n} will bring the {o} and {m} will bring the {o2}. | who brings the {o} | who brings the {o} | [{n}] will bring the {o}.
{n} will bring the {o} and {m} will bring the {o2}. | what does {m} bring | what {m} brings | {m} will bring [the {o2}].
The {o} is broken, {n} will repair it on {w2}. | what is broken | what is broken | [The {o}] is broken.
The {o} is broken, {n} will repair it on {w2}. | who will repair the {o} | who will repair the {o} | [{n}] will repair it.
The {o} is broken, {n} will repair it on {w2}. | when will the {o} be repaired | when the {o} will be repaired | It will be repaired on [{w2}].
We need {k} {os} and {k2} {os2} for the party. | how many {os} do we need | how many {os} we need | We need [{k}] {os}.
We need {k} {os} and {k2} {os2} for the party. | how many {os2} are needed | how many {os2} are needed | [{k2}] {os2} are needed.
{n} lives in {c} and works for {w} Ltd. | where does {n} live | where {n} lives | {n} lives in [{c}].
{n} lives in {c} and works for {w} Ltd. | who does {n} work for | who {n} works for | {n} works for [{w} Ltd].
{n} owes me {p} euros for the {o}. | how much does {n} owe me | how much {n} owes me | {n} owes you [{p}] euros.
{n} owes me {p} euros for the {o}. | what does {n} owe me money for | what {n} owes me money for | {n} owes you money for [the {o}].
The keys are in the {o}. | where are the keys | where the keys are | The keys are in [the {o}].
The exam takes place on {d} in room {k}. | where does the exam take place | where the exam takes place | The exam takes place in [room {k}].
The exam takes place on {d} in room {k}. | when does the exam take place | when the exam takes place | The exam takes place on [{d}].
Hotel in {c}: {k} nights, {p} euros per night. | how many nights is the hotel booked for | how many nights the hotel is booked for | The hotel is booked for [{k}] nights.
Hotel in {c}: {k} nights, {p} euros per night. | how much is the hotel per night | how much the hotel is per night | It is [{p}] euros per night.
Hotel in {c}: {k} nights, {p} euros per night. | in which city is the hotel | in which city the hotel is | The hotel is in [{c}].
The library closes at {t} on {w2}. | when does the library close | when the library closes | The library closes at [{t}] on {w2}.
Send the invoice {x} to {n} before {d}. | to whom do I have to send the invoice | to whom I have to send the invoice | You have to send it to [{n}].
Send the invoice {x} to {n} before {d}. | until when must the invoice be sent | until when the invoice must be sent | It must be sent before [{d}].
Send the invoice {x} to {n} before {d}. | which invoice must be sent | which invoice must be sent | Invoice [{x}] must be sent.
The workshop has {k} participants, the trainer is {n}. | how many participants does the workshop have | how many participants the workshop has | The workshop has [{k}] participants.
The workshop has {k} participants, the trainer is {n}. | who is the trainer of the workshop | who the trainer of the workshop is | The trainer is [{n}].
Mix {k} g of flour with {k2} ml of milk and {k3} eggs. | how much flour do I need | how much flour I need | You need [{k}] g of flour.
Mix {k} g of flour with {k2} ml of milk and {k3} eggs. | how much milk do I need | how much milk I need | You need [{k2}] ml of milk.
Mix {k} g of flour with {k2} ml of milk and {k3} eggs. | how many eggs do I need | how many eggs I need | You need [{k3}] eggs.
Bake for {k} minutes at {k2} degrees. | how long does it have to bake | how long it has to bake | It has to bake for [{k}] minutes.
Bake for {k} minutes at {k2} degrees. | at what temperature is it baked | at what temperature it is baked | It is baked at [{k2}] degrees.
{n} won the race in {k} minutes, {m} was second. | who won the race | who won the race | [{n}] won the race.
{n} won the race in {k} minutes, {m} was second. | who was second | who was second | [{m}] was second.
The rent of {p} euros is due on {d}. | how much is the rent | how much the rent is | The rent is [{p}] euros.
The rent of {p} euros is due on {d}. | when is the rent due | when the rent is due | The rent is due on [{d}].
{n} is allergic to {a}. | what is {n} allergic to | what {n} is allergic to | {n} is allergic to [{a}].
"""
_PARTS = [tuple(part.strip() for part in row.split(" | ")) for row in _EVENTS.strip().splitlines()]


def event(rng: Random) -> Event:
    """One sentence with one of its questions."""
    line, question, indirect, answer = rng.choice(_PARTS)
    o, o2 = rng.sample([thing for thing in v.PRODUCTS if not plural(thing).startswith("packs") and thing != "jeans"], 2)
    n, m = rng.sample(v.FIRST, 2)
    day = v.day(rng, 2024, 2028)
    slots = {
        "n": n, "m": m, "d": rng.choice((v.date_text(rng, day), v.date_without_year(rng, day), rng.choice(v.WEEKDAYS))),
        "t": f"{rng.randint(6, 22)}:{rng.choice(('00', '15', '30', '45'))}", "k": str(rng.randint(2, 60)), "k2": str(rng.randint(61, 400)), "k3": str(rng.randint(2, 9)),
        "c": v.city(rng), "o": o, "os": plural(o), "o2": o2, "os2": plural(o2), "p": v.price(rng, 2, 900), "q": v.price(rng, 2, 900), "w": rng.choice(v.LAST),
        "w2": rng.choice(v.WEEKDAYS), "x": f"{rng.choice('ABKLQ')}{rng.choice('XYZTR')}{rng.randint(10, 9999)}", "a": rng.choice(("nuts", "milk", "cats", "pollen", "eggs")),
    }  # fmt: skip
    line, question, indirect, answer = (part.format(**slots) for part in (line, question, indirect, answer))
    value = answer.split("[")[1].split("]")[0]
    return Event(line, question, indirect, answer.replace("[", "").replace("]", ""), value)
