# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Measures asked for as people do ("how heavy is it in kg"), of a sheet or of what is known (see `again_steps_measures`).

`{h}` is such a question, `{k}` the thing, `{b}` the unit that is wanted, `{t}` what is known, with its owner.
"""

from __future__ import annotations

_ASKED = """
weight|how heavy is it;what does it weigh;how much does it weigh;what's its weight
height|how high is it;how tall is it;what's its height
length|how long is it;what's its length
width|how wide is it;what's its width
distance|how far is it;how far do we have to go;how long is the way
oven|how hot must the oven be;how hot does the oven have to be;what does the oven have to be at;how hot is the oven
cooking time|how long does it cook;how long must it cook
baking time|how long does it bake;how long does it stay in the oven
boiling time|how long does it boil
driving time|how long do we drive;how long is the drive
walking time|how long do we walk;how long is the walk
charging time|how long does it charge
duration|how long does it last;how long did it take;how long was it
top speed|how fast does it go;how fast is it;how fast can it go
speed|how fast is it;how fast does it go
wind|how strong is the wind;how fast is the wind;how hard does it blow
rain|how much did it rain;how much rain was there
snow|how deep is the snow;how much snow is there
high|how warm does it get;how hot does it get
low|how cold does it get
night temperature|how cold are the nights;how cold does it get at night
temperature|how warm is it;how hot is it;what does the thermometer say
cold store|how cold is the cold store
lawn|how big is the lawn;how large is the lawn
field|how big is the field;how large is the field
floor area|how big is it;how much floor is there
size|how big is it;how large is it
ceiling|how high is the ceiling
door height|how high is the door;how tall is the door
window width|how wide is the window
hedge height|how high is the hedge;how tall is the hedge
fence|how long is the fence
climb|how much do we climb;how far up is it
summit|how high is the summit
pass height|how high is the pass
pack weight|how heavy is the pack;what does the pack weigh
luggage|how heavy is the luggage;what does the luggage weigh
tank|how much fits into the tank;how big is the tank;what does the tank hold
fuel|how much fuel do we need;how much fuel is it
paint|how much paint do I need;how much paint is it
volume|how much does it hold;how much fits in
pond volume|how much water is in the pond;how much does the pond hold
water|how much water is it;how much water do I need
milk|how much milk is it;how much milk do I need
cream|how much cream is it;how much cream goes in
stock|how much stock is it;how much stock goes in
sugar|how much sugar is it;how much sugar goes in;how much sugar do I need
flour|how much flour is it;how much flour goes in;how much flour do I need
butter|how much butter is it;how much butter goes in;how much butter do I need
salt|how much salt is it;how much salt goes in
honey|how much honey goes in;how much honey is it
raisins|how many raisins go in;how much of the raisins do I need
potatoes|how much of the potatoes do I need;what do the potatoes weigh
carrots|how much of the carrots do I need;what do the carrots weigh
berries|how much of the berries do I need;what do the berries weigh
vinegar|how much vinegar goes in;how much vinegar is it
soil|how much soil do I need;what does the soil weigh
compost|how much compost is it;how much compost do I need
hay|how much hay is there;what does the hay weigh
range|how far does it go;how far can it go
daily walk|how far does he walk a day;how far is the daily walk
walk|how far is the walk
daily food|how much does it eat;how much food is it a day
tail length|how long is the tail
shoulder height|how high is the shoulder;how tall is it at the shoulder
waist|how wide is the waist;how much is it round the waist
screen|how big is the screen;how large is the screen
cable|how long is the cable
download|how big is the download
storage|how much storage does it have;how much does it store
squat|how much did I squat;what do I lift in the squat
bench press|how much do I bench;what do I lift on the bench
pool length|how long is the pool
tyre pressure|what pressure do the tyres need;how hard must the tyres be pumped
load|how much can it carry;how heavy is the load
load limit|how much can it carry;how heavy may it be
visibility|how far can you see
barn height|how high is the barn
track|how long is the track
detour|how long is the detour
tin|how big is the tin;how wide is the tin
"""
ASKED: dict[str, tuple[str, ...]] = {
    label: tuple(questions.split(";")) for label, questions in (row.split("|") for row in _ASKED.strip().splitlines())
}

IN_FILE = """
{h} in {b} {f}?
{h} in {b}, going by {p}?
{h} {f} in {b}?
{h} {f}, in {b}?
{h} {f}? I need it in {b}.
{h} {f}? In {b}, please.
{h} {f}? Tell me in {b}.
{h}, in {b}? It's in {p}.
{h}, {f}? Answer in {b}.
{h} according to {p}, in {b}?
{p}: {h} in {b}?
{p}: {h}? In {b}.
{p} says it in something else: {h} in {b}?
in {b}, {h} {f}?
in {b}: {h} {f}?
I only know {b}. {h} {f}?
I need {b}: {h} {f}?
I can only measure in {b}. {h} {f}?
for me in {b}: {h} {f}?
look into {p}: {h} in {b}?
read {p} and tell me in {b}: {h}?
check {p}. {h} in {b}?
open {p}. {h}, in {b}?
from {p}, {h} in {b}?
see {p}: {h} in {b}?
{h}? It's in {p}, but I want {b}.
{h}? {p} has it, I want {b}.
{p} has it: {h}? In {b} please.
hey, {h} in {b} {f}?
so {h} in {b} {f}?
"""
MANY = """
how many {b} of {k} {f}?
how many {b} of {k} are there {f}?
how many {b} of {k} do I need {f}?
how many {b} of {k} does {p} want?
how many {b} of {k} does {p} say?
how many {b} of {k} go in, going by {p}?
how much {k} in {b} {f}?
how much {k} is that in {b} {f}?
how much {k} is it {f}, in {b}?
how much {k} does {p} say, in {b}?
how much {k} do I need in {b} {f}?
how much {k} goes in {f}? In {b}, please.
{b} of {k} {f}?
{k} in {b}? {f}
the {k} {f}: how many {b}?
I need the {k} {f} in {b}
I have a scale in {b}. How much {k} {f}?
I measure in {b}. How much {k} {f}?
!tell me how many {b} of {k} {p} wants
!tell me how much {k} goes in, in {b} {f}
!work out how many {b} of {k} {f}
!check {p} and tell me the {k} in {b}
!look in {p} and give me the {k} in {b}
&how many {b} of {k} I need {f}
&how much {k} in {b} {f}
"""
PLAIN = """
{h} {f}?
{h}, going by {p}?
{h} according to {p}?
{p}: {h}?
{h}? It's in {p}.
{h}? See {p}.
look into {p}: {h}?
check {p}. {h}?
hey, {h} {f}?
so {h} {f}?
read {p} and tell me: {h}?
what does {p} say, {h}?
"""

_KNOWN = """
height|small|140|205|how tall am I;how tall am I exactly
weight|body|45|130|what do I weigh;how heavy am I
waist size|small|60|120|
target weight|body|45|110|
commute|far|2|60|how far is my way to work
running distance|far|3|42|how far do I run
daily walk|far|2|15|how far do I walk a day
desk height|small|60|130|how high is my desk
bed length|small|160|220|how long is my bed
garden size|area|40|900|how big is my garden
flat size|area|25|180|how big is my flat
living room size|area|10|60|how big is my living room
boat length|high|4|20|how long is my boat
car length|high|2|6|how long is my car
tent weight|body|2|20|how heavy is my tent
suitcase weight|body|5|32|how heavy is my suitcase
backpack weight|body|3|25|how heavy is my backpack
dog's weight|body|3|60|what does my dog weigh
cat's weight|body|2|9|what does my cat weigh
baby's weight|body|3|14|what does my baby weigh
son's height|small|80|190|how tall is my son
daughter's height|small|80|180|how tall is my daughter
fish tank size|tank|20|400|how big is my fish tank
rain barrel size|tank|100|900|how much does my rain barrel hold
petrol tank|tank|30|90|how much fits into my petrol tank
thermostat setting|heat|15|26|what is my thermostat set to
sauna temperature|heat|60|100|how hot is my sauna
fridge temperature|heat|2|10|how cold is my fridge
pool temperature|heat|18|32|how warm is my pool
tyre pressure|pressure|2|5|
curtain length|small|100|300|how long are my curtains
sofa width|small|120|320|how wide is my sofa
door width|small|60|120|how wide is my door
ceiling height|high|2|5|how high is my ceiling
allotment size|area|60|600|how big is my allotment
bread flour amount|food|200|1500|
protein goal|food|40|250|
daily water goal|fluid|900|3500|
phone weight|food|120|300|how heavy is my phone
laptop weight|food|800|3000|how heavy is my laptop
"""
KNOWN = tuple(row.split("|") for row in _KNOWN.strip().splitlines())
"""What is known: its name, what it measures, its bounds in the first unit of that, and questions about it."""

NOTED = """
what is {t} in {b}?
what's {t} in {b}?
what's {t} in {b}? You know it.
what's {t} in {b}? I told you once.
how much is {t} in {b}?
how many {b} is {t}?
how many {b} is {t}? You have it in your notes.
how many {b} does {t} make?
how many {b} is that, {t}?
{t} in {b}?
{t} in {b}
{t} in {b}, please
{t} -> {b}
{t}, but in {b}
{t}, converted to {b}?
!convert {t} to {b}
!convert {t} into {b}
!give me {t} in {b}
!tell me {t} in {b}
!tell me what {t} is in {b}
!turn {t} into {b}
!express {t} in {b}
!look up {t} and convert it to {b}
!look up {t}, then give it to me in {b}
!recall {t} and convert it into {b}
!take {t} and convert it to {b}
!find {t} in your notes and turn it into {b}
!get {t} from your notes and convert it to {b}
!first look up {t}, then convert it to {b}
~{t} in {b}
I need {t} in {b}
I need {t} in {b} for a form
the form wants {t} in {b}
they ask for {t} in {b}
the shop only knows {b}. What is {t}?
the doctor wants {t} in {b}
my friend in Boston asks what {t} is in {b}
you know {t}. What is it in {b}?
you know {t}. How many {b} is that?
I told you {t}. What's that in {b}?
I gave you {t}, I now need it in {b}
you have {t} in your notes, how many {b} is it?
&what {t} is in {b}
&how many {b} {t} is
"""
NOTED_ASKED = """
{h} in {b}?
{h}, in {b}?
{h} in {b}? You know it.
{h} in {b}? It's in your notes.
{h} in {b}? I told you once.
{h}? In {b}, please.
{h}? I need it in {b}.
in {b}, {h}?
for a form: {h} in {b}?
I only want it in {b}: {h}?
you know it: {h} in {b}?
hey, {h} in {b}?
"""
NOTED_PLAIN = """
what is {t}?
what's {t}?
what's {t} again?
what was {t}?
{t}?
{t} again?
!tell me {t}
!look up {t}
!recall {t}
~{t}
do you remember {t}?
I forgot {t}
&what {t} is
"""
