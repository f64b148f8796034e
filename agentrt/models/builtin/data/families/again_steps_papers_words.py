# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Sheets with several labelled numbers, and what people ask of one or two of them (see `again_steps_papers`).

`{k}` is what the number is called, `{k2}` another of them, `{b}` the unit that is wanted, `{f}` where the file is
named ("in soup.txt"), if it stands there.
"""

from __future__ import annotations

from typing import NamedTuple


class Item(NamedTuple):
    """A line of a sheet: its label, what people call it, what it measures, and its bounds in the first unit of that."""

    label: str
    said: tuple[str, ...]
    what: str
    low: float
    high: float


GROUPS: dict[str, tuple[tuple[str, ...], ...]] = {
    "far": (("km", "kilometers", "kilometres"), ("miles", "mi"), ("meters", "m")),
    "high": (("m", "meters", "metres"), ("feet", "ft"), ("yards",)),
    "small": (("cm", "centimeters"), ("inches", "in"), ("mm", "millimeters")),
    "body": (("kg", "kilograms", "kilos"), ("pounds", "lbs"), ("stone",)),
    "food": (("g", "grams"), ("ounces", "oz"), ("kg", "kilograms"), ("pounds", "lbs")),
    "fluid": (("ml", "milliliters"), ("cups",), ("fluid ounces",), ("liters", "litres"), ("pints",)),
    "tank": (("liters", "litres"), ("gallons",), ("pints",)),
    "area": (("square meters", "sqm", "m2"), ("square feet", "sq ft"), ("acres",)),
    "field": (("hectares", "ha"), ("acres",), ("square meters",)),
    "time": (("minutes", "min"), ("hours",), ("seconds",)),
    "data": (("MB", "megabytes"), ("GB", "gigabytes"), ("KB", "kilobytes")),
    "speed": (("km/h",), ("mph", "miles per hour"), ("m/s",)),
    "heat": (
        ("Celsius", "C", "°C", "degrees Celsius", "celsius"),
        ("Fahrenheit", "F", "°F", "degrees Fahrenheit", "fahrenheit"),
    ),
    "pressure": (("bar",), ("psi",), ("kPa",)),
    "energy": (("kJ", "kilojoules"), ("kcal",), ("kWh",)),
}

_SHEETS = """
soup stew chili broth minestrone recipe lentils : carrots,,food,50,900;potatoes,,food,100,1500;oven,oven temperature|oven heat,heat,140,250;stock,,fluid,200,1500;cream,,fluid,50,400;cooking time,cooking time|time on the stove,time,10,180;salt,,food,3,40;butter,,food,20,250
cake muffins bread scones cookies baking tart : sugar,,food,40,500;flour,,food,100,900;butter,,food,30,400;milk,,fluid,50,900;oven,oven|oven temperature|oven heat,heat,140,240;baking time,,time,10,120;honey,,food,20,300;raisins,,food,30,300;tin,baking tin|size of the tin,small,15,40
jam chutney pickles syrup : sugar,,food,100,2000;berries,,food,200,3000;vinegar,,fluid,50,900;jar size,jar|jar size,fluid,100,900;boiling time,,time,5,90;water,,fluid,100,1500
checkup doctor health body fitness clinic : weight,weight|body weight,body,45,120;height,height|body height,small,140,205;waist,,small,60,130;temperature,temperature|body temperature,heat,35,41;target weight,,body,45,110;daily walk,,far,1,15
cat dog vet pets puppy rabbit : weight,,body,2,45;shoulder height,,small,15,80;daily food,food per day|daily food,food,40,900;water,daily water|water,fluid,100,1500;tail length,tail|tail length,small,5,60;walk,daily walk|walk,far,1,10
parcel shipping package crate delivery : weight,,body,1,60;length,,small,15,180;width,,small,10,120;height,,small,5,120;distance,distance|delivery distance,far,10,1500;load limit,,body,50,900
trip roadtrip drive route tour itinerary : distance,,far,30,1900;driving time,driving time|time behind the wheel,time,40,900;fuel,,tank,10,90;top speed,top speed|speed limit,speed,60,200;pass height,pass|height of the pass,high,200,2900;luggage,,body,10,120;detour,,far,3,90
hike hut trail mountain camp : distance,,far,3,40;climb,climb|ascent,high,100,2000;summit,summit|height of the summit,high,600,4500;pack weight,pack|pack weight,body,5,25;water,water|water per person,tank,1,8;night temperature,,heat,-15,18;walking time,,time,40,600
room flat bedroom office studio : length,,high,2,12;width,,high,2,9;ceiling,ceiling|ceiling height,high,2,4;floor area,area|floor area,area,8,140;paint,,tank,2,40;window width,window|window width,small,40,240;door height,door|door height,small,180,220
garden pond lawn allotment greenhouse : lawn,lawn|area of the lawn,area,30,900;pond volume,pond|pond volume,tank,200,9000;fence,fence|fence length,high,5,120;soil,,body,20,900;compost,,tank,20,500;hedge height,hedge|hedge height,small,60,300;night temperature,,heat,-12,16
gym workout training run swim : distance,,far,1,42;duration,duration|time,time,10,240;pace limit,top speed|speed,speed,5,40;squat,squat|squat weight,body,20,200;bench press,bench|bench press,body,20,140;energy,energy|energy burned,energy,500,6000;pool length,pool|pool length,high,20,60
laptop phone camera gadget printer specs : weight,,food,100,3000;screen,screen|screen size,small,12,80;storage,,data,64,4000;cable,cable|cable length,high,1,10;paper width,,small,10,60;download,download|size of the download,data,5,3000;charging time,,time,20,300
weather forecast station storm climate : high,high|day temperature,heat,5,40;low,low|night temperature,heat,-15,20;wind,wind|wind speed,speed,5,140;rain,rain|rainfall,small,1,90;snow,snow|snow depth,small,1,120;visibility,,far,1,60;air pressure,,pressure,1,2
car bike van boat trailer engine : tank,tank|size of the tank,tank,20,120;tyre pressure,tyres|tyre pressure,pressure,2,5;top speed,,speed,60,260;weight,weight|empty weight,body,300,2400;length,,high,2,9;range,,far,100,900;load,,body,50,900
farm field vineyard orchard barn : field,field|size of the field,field,1,90;barn height,barn|barn height,high,4,20;milk,milk|milk a day,tank,10,900;hay,,body,100,900;track,track|length of the track,far,1,20;cold store,cold store|temperature of the cold store,heat,-20,8
razi hoboto notes sheet facts data values : weight,,body,3,200;length,,high,1,60;volume,,tank,1,400;distance,,far,1,900;heat,heat|temperature,heat,-20,240;speed,,speed,5,200;duration,,time,5,600;size,size|area,area,10,900
"""


def _sheets() -> dict[str, tuple[Item, ...]]:
    found: dict[str, tuple[Item, ...]] = {}
    for row in _SHEETS.strip().splitlines():
        stems, _, rest = row.partition(" : ")
        items = []
        for entry in rest.split(";"):
            label, names, what, low, high = entry.split(",")
            items.append(Item(label, tuple(names.split("|")) if names else (label,), what, float(low), float(high)))
        found[stems] = tuple(items)
    return found


SHEETS = _sheets()

_BILLS = """
dinner restaurant lunch cafe pizzeria bistro : food|drinks|dessert|starters|main course|wine|coffee|cover charge|corkage|brunch
invoice bill quote estimate plumber roofer : labour|material|travel|disposal|call-out fee|scaffolding|spare parts|hire of the digger|paint|tiles
hotel trip holiday flight cruise booking : room|flight|breakfast|parking|transfer|excursion|city tax|luggage fee|insurance|spa
shop receipt order basket cart purchase : jacket|boots|lamp|kettle|backpack|rug|headphones|tent|desk|mattress|coat|blender
budget month household costs spending flat : rent|groceries|electricity|phone|insurance|gym|savings|clothes|internet|car|gifts|childcare
party wedding event gala concert fair : hall|band|catering|flowers|cake|photographer|decoration|sound system|security|printing
"""
BILLS: dict[str, tuple[str, ...]] = {
    stems: tuple(names.split("|")) for stems, names in (row.split(" : ") for row in _BILLS.strip().splitlines())
}

NOISE = (
    "Page {i}", "No. {n}", "Order no. {n}", "Tel. 0{n}", "Updated {d}", "Serves {i}", "Version {i}", "Checked by {p}", "Ask {p} first.", "see also page {i}", "Room {i}", "Ref {n}", "{i} of {n}",
    "Printed on {d}", "Use the big pot.", "Do not lose this.", "Old numbers, ask {p}.", "Draft", "Call {p} on 0{n}", "{i} copies", "Best before {d}", "Second try", "From {p}'s book", "* * *", "Batch {n}",
)  # fmt: skip

CONVERT = """
how much is the {k} in {b} {f}?
how many {b} is the {k} {f}?
how many {b} are that, the {k} {f}?
how many {b} is the {k} that stands in {p}?
how many {b} does the {k} come to {f}?
what is the {k} {f} in {b}?
what's the {k} {f} in {b}?
what is the {k} {f}, in {b}?
what would the {k} {f} be in {b}?
what's the {b} value of the {k} {f}?
what does the {k} {f} make in {b}?
&what the {k} {f} is in {b}
&how many {b} the {k} {f} is
&how much the {k} {f} is in {b}
!convert the {k} {f} to {b}
!convert the {k} {f} into {b}
!convert {k} {f} to {b}
!turn the {k} {f} into {b}
!give me the {k} {f} in {b}
!give the {k} {f} as {b}
!tell me the {k} {f} in {b}
!tell me how many {b} the {k} {f} is
!express the {k} {f} in {b}
!express {k} {f} as {b}
!put the {k} {f} in {b}
!change the {k} {f} to {b}
!look up the {k} {f} and convert it to {b}
!look up the {k} {f}, then convert it to {b}
!first read the {k} {f}, then convert it into {b}
!read the {k} {f} and tell me what it is in {b}
!find the {k} {f} and turn it into {b}
!get the {k} {f} and convert it to {b}
!take the {k} {f} and convert it to {b}
!take the {k} {f} and give it to me in {b}
!open {p} and convert the {k} to {b}
!open {p}, find the {k}, and convert it to {b}
!read {p} and give me the {k} in {b}
!check {p} for the {k} and convert it to {b}
!work out the {k} in {b} {f}
~the {k} {f} in {b}
~the {k} {f} converted to {b}
~{k} {f} in {b}
{k} {f} in {b}?
{k} in {b} {f}?
{k} in {b}, {f}
{k} {f} -> {b}
{k} -> {b} {f}
{k} -> {b}, listed in {p}
{k} to {b} {f}
{k} to {b}, {f}
{k} as {b} {f}
{b} for the {k} {f}?
{b}? the {k} {f}
{p}: {k} in {b}
{p}: {k} -> {b}
{p}: how many {b} is the {k}?
{p}, {k}, in {b} please
the {k} {f}, how many {b}?
the {k} {f}, in {b}?
the {k} stands in {p}. How many {b} is that?
the {k} is listed in {p}. What is it in {b}?
the {k} is given in {p} but I need {b}
{p} has the {k}. How many {b} is that?
{p} lists the {k}; I want it in {b}
{p} gives the {k} in something else. What is it in {b}?
I need the {k} {f} in {b}
I want the {k} {f} in {b}
I'd like the {k} {f} in {b}
I only understand {b}. What is the {k} {f}?
I think in {b}. How much is the {k} {f}?
I'm used to {b}, so what's the {k} {f}?
my scale shows {b}. What is the {k} {f}?
they use {b} here. What's the {k} {f}?
can I have the {k} {f} in {b}?
could I get the {k} {f} in {b}?
do the {k} {f} in {b}
"""

PLAIN = """
what is the {k} {f}?
what's the {k} {f}?
what {k} is given in {p}?
what {k} stands in {p}?
how much is the {k} {f}?
how much is the {k} that is listed in {p}?
~the {k} {f}
{k} {f}?
{p}: {k}?
{p}: what is the {k}?
the {k} {f}, what is it?
!look up the {k} {f}
!tell me the {k} {f}
!read {p} and tell me the {k}
!find the {k} {f}
!check the {k} {f}
!open {p} and give me the {k}
which {k} does {p} give?
which number does {p} give for the {k}?
what does {p} say about the {k}?
what does {p} give as {k}?
&what the {k} {f} is
I need the {k} {f}
I need to know the {k} {f}
&how much the {k} {f} is
"""
OWN_UNIT = """
how many {u} is the {k} {f}?
what is the {k} {f} in {u}?
what's the {k} in {u} {f}?
how much is the {k} {f} in {u}?
!give me the {k} {f} in {u}
!tell me the {k} {f} in {u}
{k} {f} in {u}?
~the {k} {f} in {u}
&how many {u} the {k} {f} is
the {k} {f}, how many {u}?
{p}: {k} in {u}
"""

MONEY = {
    "tip": """
    what is a {n}% tip on the {k} {f}?
    what's a {n} percent tip on the {k} {f}?
    how much is a {n}% tip on the {k} {f}?
    how much tip is {n}% of the {k} {f}?
    we tip {n}%. How much is that on the {k} {f}?
    I tip {n} percent on the {k} {f}. How much?
    !work out a {n}% tip on the {k} {f}
    !calculate {n}% of the {k} {f}
    !read {p} and work out a {n}% tip on the {k}
    ~{n}% of the {k} {f}
    ~a {n}% tip on the {k} {f}
    {n}% of the {k} {f}?
    {n} percent of the {k} {f}
    what is {n}% of the {k} {f}?
    what's {n} percent of the {k} {f}?
    {n}% commission on the {k} {f}, how much?
    I get {n}% of the {k} {f} back. How much is it?
    &what {n}% of the {k} {f} comes to
    """,
    "vat": """
    what is the {k} {f} plus {n}% VAT?
    what's the {k} {f} with {n}% VAT?
    what does the {k} {f} come to with {n}% tax?
    what do I pay for the {k} {f} with {n} percent VAT on top?
    how much is the {k} {f} including {n}% VAT?
    how much is the {k} {f} with a {n}% tip?
    how much is the {k} {f} after a rise of {n}%?
    the {k} {f} is net. What is it with {n}% VAT?
    the {k} {f} goes up by {n}%. What will it be?
    !add {n}% VAT to the {k} {f}
    !add {n} percent to the {k} {f}
    !put {n}% on top of the {k} {f}
    !read the {k} {f} and add {n}% VAT
    !take the {k} {f} and add a {n}% tip
    ~the {k} {f} plus {n}%
    {k} {f} + {n}%
    {k} {f} with {n}% VAT?
    gross price of the {k} {f} at {n}% VAT?
    &what the {k} {f} is with {n}% on top
    """,
    "discount": """
    what is the {k} {f} with {n}% off?
    what's the {k} {f} less {n}%?
    what do I pay for the {k} {f} with {n}% off?
    what do I pay for the {k} {f} after a {n} percent discount?
    how much is the {k} {f} with {n}% discount?
    how much is the {k} {f} if I get {n}% off?
    how much is the {k} {f} minus {n}%?
    I have a {n}% voucher for the {k} {f}. What do I pay?
    there's {n}% off the {k} {f}. What does it cost now?
    they give me {n} percent off the {k} {f}, so what is it?
    !take {n}% off the {k} {f}
    !take {n} percent off the {k} {f}
    !read the {k} {f} and take off {n}%
    !deduct {n}% from the {k} {f}
    ~the {k} {f} minus {n}%
    {k} {f} - {n}%
    {k} {f} with {n}% off?
    &what the {k} {f} costs with {n}% off
    """,
    "times": """
    what is the {k} {f} times {n}?
    what's {n} times the {k} {f}?
    how much is the {k} {f} for {n}?
    how much is {n} times the {k} {f}?
    what do {n} of the {k} {f} come to?
    we need the {k} {f} {n} times. What's that?
    !multiply the {k} {f} by {n}
    !take the {k} {f} times {n}
    !read the {k} {f} and multiply it by {n}
    !look up the {k} {f}, then take it {n} times
    ~{n} times the {k} {f}
    {k} {f} x {n}
    {k} {f} times {n}?
    I pay the {k} {f} {n} times. How much in all?
    &what {n} times the {k} {f} is
    """,
    "divide": """
    what is the {k} {f} divided by {n}?
    what's the {k} {f} split {n} ways?
    how much is the {k} {f} per person for {n} people?
    how much does each of {n} people pay for the {k} {f}?
    {n} of us share the {k} {f}. How much each?
    !split the {k} {f} among {n} people
    !divide the {k} {f} by {n}
    !read the {k} {f} and share it between {n} of us
    ~the {k} {f} divided by {n}
    {k} {f} / {n}
    {k} {f}, {n} people, how much each?
    &what everyone pays if {n} share the {k} {f}
    """,
    "left": """
    how much is left of the {k} {f} after {n}?
    what's left of the {k} {f} if I have paid {n}?
    what is the {k} {f} minus {n}?
    I already paid {n} of the {k} {f}. What's still open?
    {n} of the {k} {f} is paid. How much is missing?
    !subtract {n} from the {k} {f}
    !read the {k} {f} and take away {n}
    {k} {f} - {n}
    {k} {f} less {n}?
    &what remains of the {k} {f} after {n}
    """,
    "sum": """
    what are the {k} and the {k2} {f} together?
    what do the {k} and the {k2} {f} come to?
    what do the {k} and {k2} {f} add up to?
    what is the {k} plus the {k2} {f}?
    how much are {k} and {k2} {f} together?
    how much is the {k} plus the {k2} {f}?
    how much is it for {k} and {k2} {f}?
    !add the {k} and the {k2} {f}
    !add up {k} and {k2} {f}
    !read {p} and add {k} and {k2}
    ~the sum of {k} and {k2} {f}
    {k} + {k2} {f}
    {k} plus {k2} {f}?
    {k} and {k2} {f}, total?
    total of {k} and {k2} {f}
    I take the {k} and the {k2} {f}. What's that?
    &what {k} and {k2} {f} make together
    """,
    "difference": """
    how much more is the {k} than the {k2} {f}?
    how much higher is the {k} than the {k2} {f}?
    by how much is the {k} above the {k2} {f}?
    what's the difference between {k} and {k2} {f}?
    what is the {k} minus the {k2} {f}?
    how much less is the {k2} than the {k} {f}?
    !subtract the {k2} from the {k} {f}
    !take the {k2} off the {k} {f}
    !read {p} and tell me how much more the {k} is than the {k2}
    ~the difference between the {k} and the {k2} {f}
    {k} - {k2} {f}
    {k} minus {k2} {f}?
    &how much more the {k} {f} is than the {k2}
    """,
    "share": """
    what percentage of the {k} is the {k2} {f}?
    what percent of the {k} is the {k2} {f}?
    how many percent of the {k} is the {k2} {f}?
    what share of the {k} is the {k2} {f}, in percent?
    what is the {k2} as a percentage of the {k} {f}?
    how big is the {k2} in percent of the {k} {f}?
    !work out the {k2} as a percentage of the {k} {f}
    !express the {k2} as a percentage of the {k} {f}
    !read {p} and give me the {k2} in percent of the {k}
    ~the {k2} as a percentage of the {k} {f}
    {k2} in percent of {k} {f}?
    {k2} as % of {k} {f}
    {p}: {k2} as a percentage of {k}
    &what percentage of the {k} the {k2} is {f}
    """,
    "ratio": """
    what is the ratio of {k} to {k2} {f}?
    what's the {k} divided by the {k2} {f}?
    how many times the {k2} is the {k} {f}?
    how many times as much is the {k} as the {k2} {f}?
    !divide the {k} by the {k2} {f}
    !work out the ratio of {k} to {k2} {f}
    ~the ratio of {k} to {k2} {f}
    {k} / {k2} {f}
    &how many times the {k2} the {k} is {f}
    """,
}
