# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Lines that stand in somebody's files, and the questions that they answer (see `again_steps_found`).

A row is: the line | its value | what is said in answer | the word to look for | questions, separated by semicolons.
`{x}` is the thing, `{p}` a person, `{c}` a place, `{k}` a number, `{m}` money, `{d}` a day, `{o}` another thing.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One line and the questions about it."""

    line: str
    value: str
    answer: str
    word: str
    questions: tuple[str, ...]


_ROWS = """
{x}: from the {s} in {c}|{s} in {c}|From the {s} in {c}.|{x}|where did I get the {x} from;where did I get the {x};where were the {x} from;where do the {x} come from;which shop did the {x} come from;&where I got the {x} from;&where the {x} come from;!find out where I got the {x}
bought the {x} at the {s}, {m}|{s}|At the {s}.|{x}|where did I buy the {x};where did we buy the {x};in which shop did I buy the {x};&where I bought the {x};!look up where I bought the {x};where did the {x} come from
bought the {x} at the {s}, {m}|{m}|{m}.|{x}|what did I pay for the {x};how much did I pay for the {x};what did the {x} cost;how much were the {x};&what I paid for the {x};!find out what I paid for the {x};price of the {x}, what was it
{x} - {m} a kilo|{m}|{m} a kilo.|{x}|what do the {x} cost;what's the kilo price of the {x};how much are the {x};&what the {x} cost;!find the price of the {x};price of {x} again
{p} brings the {x}|{p}|{p}.|{x}|who brings the {x};who is bringing the {x};who wanted to bring the {x};&who brings the {x};who was it with the {x};!find out who brings the {x};who's got the {x}
{x} lent to {p} on {d}|{p}|To {p}.|{x}|who has the {x};who did I lend the {x} to;whom did I give the {x} to;&who has the {x};&who I lent the {x} to;who still has our {x};!look up who has the {x};to whom did the {x} go
{x} lent to {p} on {d}|{d}|On {d}.|{x}|when did I lend out the {x};since when are the {x} lent out;when did I give away the {x};&when I lent out the {x};on what day did the {x} go
the {x} are in the {w}|{w}|In the {w}.|{x}|where are the {x};where did I put the {x};where did we put the {x};where do we keep the {x};&where the {x} are;&where I put the {x};I can't find the {x}, where are they;where have the {x} gone;!find out where the {x} are;where's the place of the {x}
box {k}: {x}, {o}|box {k}|In box {k}.|{x}|which box are the {x} in;in which box are the {x};what box has the {x};&which box the {x} are in;where did I pack the {x};where are the {x} packed;!find the box with the {x};box number of the {x}
{x}: shelf {k}, next to the {o}|shelf {k}|Shelf {k}.|{x}|on which shelf are the {x};which shelf has the {x};where in the shop are the {x};what shelf are the {x} on;&which shelf the {x} are on;shelf of the {x}, which was it
{x} planted {d}|{d}|On {d}.|{x}|when did I plant the {x};when did we plant the {x};when were the {x} planted;&when I planted the {x};on what date did the {x} go into the ground;!look up when the {x} were planted
{x}: water every {k} days|{k} days|Every {k} days.|{x}|how often do the {x} need water;how often must I water the {x};how often should the {x} be watered;&how often the {x} want water;!find out how often to water the {x};watering the {x}, how often
{x} ordered from {v}, arrives {d}|{d}|On {d}.|{x}|when do the {x} arrive;when will the {x} come;when are the {x} delivered;what day do the {x} get here;&when the {x} arrive;!find out when the {x} come
{x} ordered from {v}, arrives {d}|{v}|From {v}.|{x}|who did I order the {x} from;where did I order the {x};who supplies the {x};which company sends the {x};&where I ordered the {x};!look up who the {x} were ordered from
{x}: order no. {n}|{n}|{n}.|{x}|what's the order number of the {x};what was the order number for the {x};under which number did I order the {x};&what the order number of the {x} is;order number of the {x}, please;!find the order number for the {x}
warranty on the {x} until {d}|{d}|Until {d}.|{x}|how long is the warranty on the {x};when does the warranty on the {x} end;until when are the {x} under warranty;&how long the {x} are under warranty;!look up until when the {x} have warranty
{x} go to {p}, the {o} to {q}|{p}|{p}.|{x}|who gets the {x};who are the {x} for;whose are the {x};who was to get the {x};&who gets the {x};!find out who gets the {x}
recipe for {x} from {p}|{p}|From {p}.|{x}|who gave me the recipe for {x};whose recipe is the one with {x};from whom do I have the recipe for {x};&who gave me the recipe for {x};who had the recipe for {x}
{x} (size {k}) for {p}|size {k}|Size {k}.|{x}|what size are the {x};which size did the {x} have;what size of {x} does {p} need;&what size the {x} are;size of the {x} again
{x}: {k} min at {t} degrees|{k} min|{k} minutes.|{x}|how long do the {x} take;how many minutes do the {x} need;how long must the {x} cook;how long do I bake the {x};&how long the {x} take;cooking time for the {x};!find out how long the {x} take
{x}: {k} min at {t} degrees|{t} degrees|{t} degrees.|{x}|how hot for the {x};at how many degrees do I bake the {x};what temperature do the {x} need;how hot does the oven have to be for the {x};&how hot the oven must be for the {x};temperature for the {x}
{x} sold to {p} for {m}|{m}|For {m}.|{x}|how much did I get for the {x};what did I sell the {x} for;what did the {x} bring in;for how much did the {x} go;&what I got for the {x};!look up what the {x} sold for
{x} sold to {p} for {m}|{p}|To {p}.|{x}|who bought the {x};who did I sell the {x} to;to whom did I sell the {x};&who bought the {x};buyer of the {x}, who was it;!find out who bought the {x}
{p} - {j}, room {k}|room {k}|Room {k}.|{p}|which room is {p} in;what room does {p} have;where does {p} sit;where do I find {p};in which room can I find {p};&which room {p} is in;!find the room of {p};room of {p}, please
{p} - {j}, room {k}|{j}|{p} is the {j}.|{p}|what does {p} do;what's the job of {p};what is {p} by trade;&what {p} does;what was it that {p} does again;!look up what {p} does
{p}: extension {n}|{n}|{n}.|{p}|what's the extension of {p};which extension does {p} have;how do I reach {p};&what extension {p} has;extension of {p}, which one;!find the extension of {p}
{p} is allergic to {a}|{a}|{a}.|{p}|what is {p} allergic to;what can {p} not eat;what must {p} not have;which allergy does {p} have;&what {p} is allergic to;!look up what {p} is allergic to
{p}: vegetarian, seat {k}|seat {k}|Seat {k}.|{p}|where does {p} sit;which seat does {p} have;what seat is {p} in;&which seat {p} has;seat of {p}, which one
{p} moved to {c} in {y}|{c}|To {c}.|{p}|where did {p} move to;where does {p} live now;where has {p} gone to live;to which town did {p} move;&where {p} moved to;!find out where {p} lives now
{p} moved to {c} in {y}|{y}|In {y}.|{p}|when did {p} move away;in which year did {p} move;since when does {p} live there;&when {p} moved;what year did {p} move
meeting {p} {d}, {w}|{w}|In the {w}.|{p}|where do I meet {p};where am I meeting {p};where is the meeting with {p};&where I meet {p};place to meet {p}, where is it
meeting {p} {d}, {w}|{d}|On {d}.|{p}|when do I meet {p};when am I meeting {p};when is the meeting with {p};on what day is the meeting with {p};&when I meet {p};!find out when I meet {p}
{c}: hotel {v}, {k} nights|{k} nights|{k} nights.|{c}|how many nights are we in {c};how long do we stay in {c};how many nights in {c};&how long we stay in {c};!find out how long we are in {c}
{c}: hotel {v}, {k} nights|{v}|Hotel {v}.|{c}|where do we sleep in {c};what's our hotel in {c};which hotel have we got in {c};&where we sleep in {c};!look up our hotel in {c};hotel in {c}, which is it
train to {c} at {h} from track {k}|{h}|At {h}.|{c}|when does the train to {c} leave;what time is the train to {c};when do I take the train to {c};&when the train to {c} goes;!find the time of the train to {c};train to {c}, when
train to {c} at {h} from track {k}|track {k}|From track {k}.|{c}|which track does the train to {c} leave from;what track is the train to {c};from which track do I go to {c};&which track goes to {c};track for {c}, which one
"""
ROWS = tuple(
    Row(line, value, answer, word, tuple(questions.split(";")))
    for line, value, answer, word, questions in (row.split("|") for row in _ROWS.strip().splitlines())
)

THINGS = """courgettes|radishes|tulips|dahlias|apples|pears|plums|leeks|peppers|tomatoes|cucumbers|beans|onions|cherries|mushrooms|candles|curtains|cushions|skis|boots|sandals|gloves|tents|
chairs|glasses|plates|batteries|screws|hinges|tiles|bricks|planks|brushes|rollers|cables|chargers|headphones|speakers|lamps|bulbs|seeds|herbs|pancakes|scones|muffins|dumplings|rolls|
lentils|walnuts|almonds|figs|olives|ropes|paddles|oars|helmets|jigsaws|skates|binoculars|scissors|pliers|clamps|stencils|ribbons|buttons|needles|stamps|envelopes|albums|negatives|maps|
ladders|shovels|buckets|hoses|pots|saucers|jars|corks|kegs|crates|pallets|marbles|puppets|crayons|easels|violins|drums|flutes""".replace(
    "\n", ""
).split("|")
SHOPS = ["market", "garden centre", "bakery", "farm shop", "corner shop", "flea market", "hardware store", "nursery", "butcher", "fishmonger", "second-hand shop", "chandlery", "supermarket", "roadside stall", "craft fair", "auction", "wholesaler", "department store"]  # fmt: skip
PLACES = ["cellar", "attic", "shed", "garage", "hall cupboard", "blue cabinet", "pantry", "boat house", "loft", "back room", "workshop", "laundry room", "big drawer", "green chest", "library", "canteen", "lobby", "church hall", "caravan", "greenhouse"]  # fmt: skip
JOBS = ["plumber", "electrician", "carpenter", "accountant", "translator", "nurse", "vet", "gardener", "baker", "tailor", "notary", "optician", "welder", "roofer", "mason", "librarian"]  # fmt: skip
ALLERGIES = ["hazelnuts", "milk", "gluten", "shellfish", "eggs", "strawberries", "celery", "mustard", "soya", "cats", "pollen", "penicillin"]  # fmt: skip

FRAMES = (
    "{q}?", "{q}?", "{q}?", "{q}?", "{q}", "{q}? I noted it.", "{q}? It's in my notes folder somewhere.", "{q}? It must be in one of my files.", "{q}? Look in my files.", "{q}? I wrote it down somewhere.",
    "{q}? It stands in some file here.", "hey, {q}?", "so, {q}?", "I forgot: {q}?", "quick, {q}?", "somewhere in these files: {q}?", "in my files, {q}?", "check my files: {q}?", "look through the files: {q}?",
    "search my files: {q}?", "I wrote it down once. {q}?", "one of my files has it. {q}?", "I have it in writing: {q}?", "{q}? Search the folder.", "according to my files, {q}?", "{q}, going by my files?", "{q}? Find it in the files.",
    "{q} again?", "{q}? Please search.", "find out: {q}?",
)  # fmt: skip
INDIRECT = (
    "do you know {q}?", "tell me {q}", "I forgot {q}", "I'd like to know {q}", "find out {q}", "can you find {q}?", "look in my files {q}", "search my files and tell me {q}", "can you look up {q}?",
    "I noted somewhere {q}", "I wrote down {q}. Find it.", "please check {q}", "somewhere it says {q}", "look up {q}", "could you see in the files {q}?", "I can't remember {q}", "it must be in the files {q}",
)  # fmt: skip
