# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Sizes and rates that were told once and what follows from them; the same questions beside files (see `asks_notes`)."""

from __future__ import annotations

FLAT = """kitchen|bathroom|utility room|box room|conservatory|patio|lawn|stage|carport|terrace|yard|stall|rug|banner|tarpaulin|vegetable bed|dance floor|shop floor|waiting room|dormitory|sandpit|trampoline net|
chicken run|paddock|solar panel|blackboard|shed roof|trellis|stable|treatment room|nursery floor|loft|hallway|balcony|driveway|shop window|allotment plot|mural|backdrop|gym mat|tent floor|sail|studio|back bedroom|
playroom|pantry|landing|car park bay|market stall|fleece|duvet|allotment bed|pond liner|roof terrace|exam hall|tool store""".replace(
    "\n", ""
).split("|")
SOLID = [
    "raised bed",
    "van's load bay",
    "water tank",
    "sandbox",
    "pond",
    "crate",
    "skip",
    "fridge",
    "freezer",
    "cistern",
    "hay barn",
    "shipping container",
    "wardrobe",
    "aquarium",
    "paddling pool",
    "trench",
    "log store",
    "concrete base",
    "compost box",
    "planter",
    "hot tub",
    "sauna",
]

SUMS = {
    "area": """
    I told you once how big the {r} is, how many {U} is that?
    I told you the size of the {r}. How many {U} is it?
    I gave you the size of the {r} a while ago, what's the area?
    you've got the size of the {r}. area in {U}?
    you know the sides of the {r}, so how many {U} is that?
    how many {U} is the {r}? I told you how long and wide it is
    how many {U} is our {r} again?
    how many {U} does the {r} have?
    how large is the {r} in {U}?
    how big is the {r} in {U}? You have the sides
    what's the floor space of the {r}?
    what's the area of the {r}? I told you the sides
    the {r} - what's its area in {U}?
    the {r}, how many {U}?
    {U} of the {r}?
    area of the {r} pls
    I measured the {r} last week and told you. What does it come to in {U}?
    I'm ordering for the {r}. How many {U} do I need to cover?
    I want new flooring for the {r}, how many {U} must I order?
    the man in the shop asks how many {U} the {r} has
    the form wants the {U} of the {r}
    need the {U} for the {r}, you have both sides
    could you work out the {U} of the {r} from what I told you?
    would you work out how many {U} the {r} is?
    I wonder how many {U} the {r} has
    it would be good to know how many {U} the {r} is
    !take the sides of the {r} from your notes and give me the {U}
    !multiply the sides of the {r}
    !work out the area of the {r} from what I told you
    length times width of the {r}, what's that?
    length x width for the {r}?
    """,
    "price": """
    I told you how big the {r} is. At {m} per {u1}, what would it cost?
    at {m} per {u1}, what does the {r} come to? You know the size
    the stuff is {m} per {u1}. What do I pay for the whole {r}?
    what would it cost to do the {r} at {m} per {u1}?
    they want {m} per {u1} for the {r}, what's that in all?
    a {u1} is {m}. How much for the {r}? sides are in your notes
    {m} per {u1} for the {r}, total?
    the quote is {m} per {u1}. You've got the size of the {r}, so what's the total?
    I have an offer of {m} per {u1} for the {r}. How much is that altogether?
    covering the {r} at {m} per {u1}, how much?
    how much would the {r} be if a {u1} costs {m}?
    !work out what the {r} costs at {m} per {u1}
    !take the size of the {r} and {m} per {u1} and tell me the price
    """,
    "round": """
    how long is the edge all round the {r}? I told you the sides
    I'm putting an edging strip round the {r}. How many {u} is that? You know the sides
    what's the way round the {r} in {u}?
    how many {u} is it all the way round the {r}?
    what's the perimeter of the {r}?
    perimeter of the {r}? you've got the sides
    the {r} gets a border. How many {u} of it do I need?
    I need trim for all four sides of the {r}, how many {u}?
    rope round the {r}: how many {u}?
    lights all around the {r}, how many {u} of them? You have the size
    !work out the perimeter of the {r} from your notes
    !add up the four sides of the {r}
    """,
    "volume": """
    I told you how big the {s} is. How many {V} is that?
    how many {V} does the {s} hold? You've got its sides
    how many {V} fit in the {s}?
    what's the volume of the {s}? I gave you all three sides
    volume of the {s}?
    the {s}, how many {V} is it?
    I'm filling the {s}. How many {V} do I need? you know how big it is
    I need to order soil for the {s}, how many {V}?
    what does the {s} come to in {V}?
    how much goes into the {s}, in {V}?
    you have length, width and height of the {s}. {V}?
    !work out the {V} of the {s} from what I told you
    !multiply the three sides of the {s}
    I wonder how many {V} the {s} would take
    it'd be nice to know the {V} of the {s}
    """,
    "hours": """
    what do I owe the {j} for {h} hours? I told you the rate
    the {j} was here {h} hours. What do I pay?
    the {j} worked {h} hours, so how much is that?
    {h} hours of the {j}, what does that cost me?
    {h} hours with the {j}, how much?
    how much is {h} hours of the {j}? you know what an hour is
    what will the {j} want for {h} hours?
    what would {h} hours of the {j} come to?
    if I book the {j} for {h} hours, what's the damage?
    we need the {j} for {h} hours. What must I put aside?
    I had the {j} for {h} hours today, how much cash do I need?
    at the usual rate, what are {h} hours of the {j}?
    the {j} says it'll take {h} hours. Cost?
    the {j}: {h} hours. cost?
    pay for the {j} for {h} hours?
    I wonder what {h} hours of the {j} would set me back
    !work out what the {j} gets for {h} hours
    !look up what the {j} takes an hour and tell me the price of {h} hours
    you know the {j}'s rate. What's {h} hours?
    """,
    "pieces": """
    how much do {n} {g} weigh? I told you what one weighs
    {n} {g}, what's that in {w}?
    what do {n} of the {g} weigh altogether?
    I'm loading {n} {g}. How many {w} is that? You know the weight of one
    can the lift take {n} {g}? how many {w} would that be
    how many {w} are {n} {g}?
    {n} {g}: total weight?
    the courier asks what {n} {g} weigh in {w}
    if I carry {n} {g}, how many {w} is it?
    we've got {n} {g} to move. What do they weigh together?
    you know what one of the {g} weighs. And {n}?
    !work out the weight of {n} {g}
    !look up the weight of the {g} and multiply it by {n}
    """,
    "seats": """
    how many people can sit in the {hall}? I told you about the rows
    how many seats does the {hall} have in all?
    seats in the {hall} altogether?
    you know how the {hall} is laid out. How many seats is that?
    how many tickets can we sell for the {hall}? You know the rows
    what's the capacity of the {hall}?
    the {hall}: how many chairs in total?
    capacity of the {hall}? rows and seats are in your notes
    how many can we fit in the {hall} going by the rows?
    !work out how many seats the {hall} has
    !multiply the rows of the {hall} by the seats
    I told you about rows and seats of the {hall}, how many places is that?
    """,
    "left": """
    I've spent {x} of the {f} now. What's left?
    {x} is gone from the {f}. How much have we still got?
    we paid {x} out of the {f}, what remains?
    {x} came off the {f} today, so what's in it now?
    if I take {x} from the {f}, what's left in it?
    after {x} for paint, how much of the {f} is left?
    take {x} off the {f}. what have we got then?
    somebody took {x} out of the {f}, how much is there still?
    how much of the {f} do we have after spending {x}?
    how much is left of the {f} when {x} is paid?
    you know what's in the {f}. minus {x}?
    {f} minus {x}?
    another {x} went in the {f}. How much is it now?++
    I put {x} in the {f}. What's in it altogether?++
    {x} more for the {f} today. New total?++
    with {x} on top, what does the {f} come to?++
    we collected {x} for the {f}, how much does that make?++
    {f} plus {x}?++
    add {x} to what's in the {f}, how much is that?++
    """,
}
PLACES = [
    "village hall",
    "school hall",
    "upstairs theatre",
    "marquee",
    "chapel",
    "lecture theatre",
    "open-air stage",
    "gymnasium",
    "club room",
    "small cinema",
    "grandstand",
    "canteen",
]
JOBS = """gardener|window cleaner|electrician|piano teacher|dog walker|mechanic|tutor|roofer|tiler|translator|ironing lady|photographer|bookkeeper|hairdresser|carpet fitter|tree surgeon|math coach|chimney sweep|
sound engineer|seamstress|decorator|surveyor|drum teacher|swimming coach|locksmith|caretaker|plasterer|farrier|DJ|nanny""".replace(
    "\n", ""
).split("|")
GOODS = ["paving slabs", "sandbags", "beer crates", "feed sacks", "roof tiles", "paint tins", "gas bottles", "moving boxes", "kettlebells", "cement bags", "hay bales", "flagstones", "book cartons", "water canisters", "sleepers", "kerb stones", "coal sacks", "salt bags"]  # fmt: skip
FUNDS = ["petty cash", "holiday fund", "swear jar", "coffee kitty", "float", "class fund", "roof fund", "trip money", "tip jar", "party budget", "team kitty", "rainy-day fund", "flower fund", "honeymoon pot", "bar takings", "repair fund", "collection box", "seed money"]  # fmt: skip

NAMED = """
{q}? see {p}
{q}? it's in {p}
{q}? that's in {p}
{q}? should be in {p}
{q}? have a look in {p}
{q}? I wrote it in {p}
{q}? my wife put it in {p}
{q}? going by {p}
{q} according to {p}?
{q}? ({p})
{q} - {p}
{p}: {q}?
{p} - {q}?
in {p}, {q}?
look in {p}, {q}?
look in {p} please: {q}?
open {p} and tell me, {q}?
check {p}, {q}?
have a peek at {p}: {q}?
{p} should say: {q}?
{p} has it. {q}?
there's a line in {p} on it. {q}?
I need something from {p}: {q}?
from {p} I want to know, {q}?
going through {p} is a pain. {q}?
not in your memory, in {p}: {q}?
I never told you but {p} says it. {q}?
the answer is somewhere in {p}: {q}?
read {p} for me, {q}?
would you look in {p}? {q}?
could you take a look at {p}? {q}?
I believe it is in {p}. {q}?
"""
LISTED = """
{q}?
{q}? it's in the files
{q}? I've a file on it
{q}? there's a file on that
{q}? look in the right file
{q}? I wrote it down somewhere here
{q}? it's on file
{q}? should be in one of the files
{q}? we've got that written down here
{q}? check the file
{q}? open the file
{q}? the file says
look it up in the files, {q}?
find it in the right file: {q}?
there's a file for this. {q}?
I saved it in a file. {q}?
the file on it will say: {q}?
hey, {q}?
hi, {q}?
right, {q}?
tell me, {q}?
please tell me: {q}?
quickly, {q}?
one thing: {q}?
someone asks: {q}?
a customer asks, {q}?
I'd like to know one thing. {q}?
let me know please, {q}?
{q}? thanks
{q}, please?
"""
NOTED = """
{q}? no idea which file, I think I just told you
{q}? it isn't in the files, I told you
{q}? that's not in any file
{q}? I didn't write that in a file, I told you
{q}? never wrote it down, only told you
not in the files, in your memory: {q}?
leave the files, {q}? I told you that one
forget the files for a second, {q}? I mentioned it to you
none of the files has it but you should know: {q}?
{q}? you know that without the files
{q} again?
{q}? I told you once
{q}? you said you'd remember
do you still remember, {q}?
you had this in your notes: {q}?
from your notes: {q}?
what did I tell you, {q}?
sorry, forgot. {q}?
I told you the other day, {q}?
{q}? you were supposed to keep it in mind
"""
JOT = """
put this in {p}: {t}
put in {p} that {t}
write this at the end of {p}: {t}
add to {p}: {t}
add this line to {p}: {t}
note in {p}: {t}
a note for {p}: {t}
jot this down in {p}: {t}
new line in {p}: {t}
{p} needs this as well: {t}
{p} should also say: {t}
one more for {p}: {t}
!!append to {p}: {t}
!!add one more line to {p}: {t}
!!note this at the bottom of {p}: {t}
for {p}: {t}
also for {p}: {t}
this belongs in {p}: {t}
don't remember it, just write it in {p}: {t}
I want this in {p}, not in your memory: {t}
"""
