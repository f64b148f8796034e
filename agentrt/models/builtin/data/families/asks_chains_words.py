# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Facts of settings and papers and the sums that go with them (see `asks_chains`)."""

from __future__ import annotations

from typing import NamedTuple


class Held(NamedTuple):
    """A number that stands in a file: key as the file writes it, how people call it, what it is counted by, the stems
    of files and what those files are called, the range of its value."""

    key: str
    called: tuple[str, ...]
    by: str
    stems: tuple[str, ...]
    low: int
    high: int
    money: bool = True


def _held(text: str, money: bool = True) -> tuple[Held, ...]:
    rows = (line.split("|") for line in text.strip().splitlines())
    return tuple(
        Held(key, tuple(called.split(",")), by, tuple(stems.split()), int(low), int(high), money)
        for key, called, by, stems, low, high in rows
    )


TIMES = _held("""
hourly_rate|hourly rate,rate an hour|hours|settings rates business pricing|18|140
mileage_rate|mileage rate,rate for mileage|km|settings expenses_policy travel_policy rates|1|3
overtime_rate|overtime rate|hours of overtime|payroll wages settings|20|90
day_rate|day rate|days|rates freelance settings|180|900
call_out_fee|call-out fee|call-outs|price_list rates tariff|25|120
lesson_fee|lesson fee,fee for a lesson|lessons|music_school fees tariff|15|80
per_diem|per diem|days on the road|travel_policy settings expenses_policy|20|75
delivery_fee|delivery fee|deliveries|shop_settings tariff price_list|2|15
bottle_deposit|bottle deposit|bottles|shop_settings price_list deposits|1|3
sheet_price|price per sheet,sheet price|sheets|copy_shop price_list tariff|1|4
night_rate|night rate|nights|hostel tariff price_list|20|160
pitch_fee|pitch fee|nights|campsite tariff fees|10|60
kennel_rate|kennel rate|nights|kennel price_list tariff|12|60
entry_fee|entry fee|visitors|museum tariff fees|3|25
court_fee|court fee|games|club_rules fees tariff|6|40
subs_per_term|subs per term|terms|scouts fees club_rules|15|70
stall_rent|rent for a stall,stall rent|stalls|market_rules fees tariff|12|90
late_fee|late fee|days late|library_rules fees settings|1|4
translation_rate|rate per page,page rate|pages|rates freelance price_list|12|60
grooming_price|grooming price|dogs|salon price_list tariff|20|90
sitter_rate|sitter rate|evenings|family house_rules settings|15|80
kwh_price|price per kWh,kWh price|kWh|energy electricity_contract tariff|1|2
water_price|price of water|cubic metres|utilities water_contract tariff|2|9
hall_hire|hall hire|evenings|parish fees tariff|40|300
coach_fee|coach fee|sessions|club_rules training fees|20|90
tutoring_rate|tutoring rate|hours|tutoring rates settings|15|80
catering_price|price per head|guests|catering offer menu_offer|12|120
mulch_price|price of a bag of mulch,mulch price|bags|garden_centre price_list offer|3|12
tile_price|price of a tile,tile price|tiles|bathroom_offer price_list offer|2|20
stamp_price|price of a stamp|stamps|office_rules settings postage|1|3
""")
PERCENT = _held("""
vat|VAT,VAT rate|%|settings invoicing tax|5|25
service_charge|service charge|%|restaurant till_settings settings|5|20
member_discount|member discount,discount for members|%|shop_settings club_rules settings|5|30
staff_discount|staff discount|%|shop_settings staff_handbook settings|10|40
deposit_percent|deposit|%|booking_terms contract settings|10|50
commission|commission|%|agency contract settings|3|30
early_payment|early payment discount|%|invoicing payment_terms settings|1|5
tip_rate|tip|%|travel_notes settings tipping|5|25
bonus_rate|bonus|%|payroll contract job_offer|3|25
import_duty|import duty|%|customs settings tax|3|30
handling|handling surcharge|%|shop_settings price_list settings|2|15
wage_rise|pay rise|%|payroll agreement settings|1|9
""", False)  # fmt: skip
LIMITS = _held("""
gift_limit|gift limit|spent on gifts|settings family_rules office_rules|50|600
monthly_budget|monthly budget|spent|budget household settings|300|3000
print_quota|print quota|printed|office_rules settings quotas|200|900
data_allowance|data allowance|used|phone_contract settings quotas|20|900
holiday_days|days of leave,leave entitlement|taken|contract staff_handbook settings|24|60
baggage_limit|baggage limit|packed|airline travel_notes booking_terms|20|90
seat_limit|number of seats,seat limit|sold|hall theatre settings|80|900
word_limit|word limit|written|essay_rules guidelines settings|500|4000
credit_limit|credit limit|drawn|bank card_contract settings|500|5000
mileage_cap|mileage cap|driven|car_lease leasing contract|5000|20000
storage_gb|storage|used|server settings hosting|50|900
training_budget|training budget|booked|hr department settings|400|5000
""", False)  # fmt: skip

SUMS = {
    "times": """
    what would {n} {o} cost at our {t}?
    what would {n} {o} come to at our {t}?
    what do {n} {o} come to at the {t}?
    at our {t}, what are {n} {o}?
    at the usual {t}, how much is it for {n} {o}?
    how much is it for {n} {o} at our {t}?
    how much do I charge for {n} {o}? Use our {t}
    how much do I put on the bill for {n} {o} at the {t}?
    somebody wants {n} {o}. What do I ask, going by our {t}?
    a customer asks about {n} {o}, what's that at our {t}?
    we had {n} {o} this week. What does that make at the {t}?
    {n} {o} at the {t}?
    {n} {o} at the {t}, how much?
    {n} {o} x our {t}?
    {n} times the {t}?
    our {t} times {n}?
    take our {t} times {n}, what do you get
    I need a price for {n} {o}, you know, our {t}
    I did {n} {o} and want to know what I get at the {t}
    I wonder what {n} {o} would set someone back at our {t}
    if it's {n} {o}, what do we pay at the current {t}?
    let's say {n} {o}. At our {t} that makes how much?
    the invoice says {n} {o}; at our {t} what should the sum be?
    would be good to know what {n} {o} are at our {t}
    !work out {n} {o} at our {t}
    !multiply our {t} by {n}
    !calculate what {n} {o} cost at the {t}
    !look up our {t} and tell me what {n} {o} make
    !find the {t} and multiply it by {n}
    """,
    "plus": """
    what's {m} plus our {t}?
    what does {m} come to with the {t} on top?
    how much is {m} with {t}?
    {m} with {t} on top?
    {m} net. With the {t} it's how much?
    the bill is {m} before the {t}. And after?
    job's {m}, add the {t}. What do they pay?
    I quoted {m}, now the {t} comes on top. Total?
    !add our {t} to {m}
    !put the {t} on {m} and tell me the total
    !look up the {t} and add it to {m}
    """,
    "less": """
    what's {m} less the {t}?
    what's {m} minus our {t}?
    {m} after the {t}?
    how much is {m} once the {t} is off?
    it's {m} on the tag. What's it with the {t} off?
    the thing costs {m}, what do I pay after the {t}?
    !take the {t} off {m}
    !deduct the {t} from {m}
    """,
    "of": """
    how much is the {t} on {m}?
    how much {t} is that on {m}?
    what's the {t} on {m}?
    what is the {t} for {m}, in money?
    {t} on {m}?
    {m}: how much of it is {t}?
    if it's {m}, what does the {t} amount to?
    somebody owes the {t} on {m}. How much is that?
    !work out the {t} on {m}
    !look up the {t} and tell me what it is on {m}
    """,
    "left": """
    we have {n} {o}. How much of the {t} is left?
    {n} {o} so far, what's left of the {t}?
    {n} {o} so far. How far are we from the {t}?
    I've {n} {o} already, how much more does the {t} allow?
    with {n} {o}, what remains of the {t}?
    how much is left of the {t} after {n}?
    what's still open of the {t} if {n} is {o}?
    the {t} minus {n}?
    how far under the {t} am I with {n} {o}?
    !subtract {n} from the {t}
    !take {n} off the {t} and tell me what's left
    !look up the {t} and subtract {n}
    """,
}
NAMED = """
{q} It's in {p}
{q} it's in {p}.
{q} See {p}
{q} see {p}.
{q} That's in {p}
{q} You find it in {p}.
{q} I keep it in {p}
{q} The number's in {p}
{q} {p} has it
{q} {p} says what it is
{q} Look in {p}
{q} check {p} first
{q} (from {p})
{q} ({p})
in {p}: {q}
{p}: {q}
look in {p}. {q}
open {p} please. {q}
going by {p}, {q}
according to {p}, {q}
read {p} first. {q}
"""
LISTED = """
{q} It's in the {s} file
{q} it's in the {s}.
{q} See the {s}
{q} that's in our {s}
{q} The {s} file has it
{q} I keep it with the {s}
{q} You find it in the {s} file.
{q} Look in the {s} file
{q} (in the {s})
{q} check the {s}
look in the {s}. {q}
going by the {s}, {q}
according to the {s} file, {q}
open the {s}. {q}
from the {s}: {q}
"""
SAVE = """
and put just the number in {out}
and put only the result in {out}
and save the number to {out}
and save it as {out}
and write the result to {out}
and write just the figure to {out}
and keep the number in {out}
then save that in {out}
then write the number into {out}
then put the figure in {out}, nothing else
, number into {out} please
, result to {out}
- and drop the number in {out}
Save the number in {out}.
Put the result in {out}.
Only the number goes in {out}.
The result goes in {out}.
I want the figure in {out}.
I need just the number in {out}.
Store it in {out}, number only.
"""
WORDS_FOR = {
    2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 14: "fourteen", 15: "fifteen", 20: "twenty", 24: "two dozen", 30: "thirty", 40: "forty",
    1.5: "one and a half", 2.5: "two and a half", 3.5: "three and a half", 4.5: "four and a half", 5.5: "five and a half", 6.5: "six and a half", 7.5: "seven and a half",
}  # fmt: skip

# name of the file | things in it | unit | low | high | what the reader wants it in
MEASURES = """
curry dal laksa korma thai_soup|coconut milk,vegetable stock,tomato puree,cream,lime juice,passata|ml|50|800|cups,fl oz,tablespoons,pints
brownies muffins crumble shortbread scones flapjack|caster sugar,plain flour,oats,butter,ground almonds,cocoa,sultanas,walnuts|g|40|600|ounces,oz,pounds
pancakes waffles batter yorkshire_puddings custard|milk,buttermilk,melted butter,water,maple syrup|cups|1|6|ml,litres,millilitres
chili stew goulash casserole tagine|beef,kidney beans,carrots,chickpeas,onions,chopped tomatoes|pounds|1|9|kg,grams,kilos
jam marmalade chutney pickles cordial|rhubarb,jam sugar,plums,vinegar,damsons,elderflowers,gooseberries|kg|1|6|pounds,lbs,ounces
trail hike coast_path pilgrimage bike_tour|first stage,second stage,third stage,last stage,detour,ridge walk|km|3|48|miles
road_trip driving delivery_round paper_round|leg to the coast,way home,ferry road,northern loop,leg over the pass|miles|4|380|km,kilometres
curtains quilt costumes sewing upholstery|lining,velvet,cotton,piping,elastic,muslin|m|1|14|yards,feet,ft
decking fence pergola treehouse shelving|posts,boards,handrail,battens,rope,guttering|feet|2|60|metres,m,meters
removal freight parcels shipment|piano,wardrobe,safe,bookcase,treadmill,crate of tools|kg|8|400|pounds,lbs
gym deadlift training_log powerlifting|bench press,squat,deadlift,overhead press,farmer's carry|kg|20|240|pounds,lbs
feed stable goats hens|hay,barley,mineral mix,layers' pellets,beet pulp|kg|1|60|pounds,lbs
spray fertiliser allotment_feed pond_care|nettle feed,algae stop,seaweed extract,rainwater,tonic|litres|1|60|gallons,pints,cups
kiln firing glazes pottery|biscuit firing,glaze firing,slow cool,first hold|Celsius|90|1260|Fahrenheit,degrees Fahrenheit
smoker barbecue grill roast|brisket,pork shoulder,ribs,whole chicken,turkey crown|Fahrenheit|130|450|Celsius,degrees Celsius
playlist showreel recital radio_show|overture,interview,encore,opening set,slow movement|minutes|3|180|seconds,hours
backup_plan camera_cards archive_plan media|wedding photos,drone footage,interviews,raw scans,audio takes|GB|2|900|MB,megabytes
van_specs boat yacht caravan_specs|fresh water,diesel tank,grey water,reserve canister|litres|10|400|gallons,pints
swim_plan rowing regatta triathlon|warm-up,main set,time trial,cool-down|metres|100|4000|yards,feet,km
medicine cough_mixture remedies|syrup base,thyme extract,honey,rosewater|ml|20|500|tablespoons,fl oz,teaspoons
"""
MEASURED = """
the {i} in {f}, how much is that in {u}?
the {i} in {f}, what's that in {u}?
the {i} in {f}: what is it in {u}?
the {i} from {f}, in {u}?
what's the {i} in {f} in {u}?
what is the {i} of {f} in {u}?
how much is the {i} in {f} in {u}?
how many {u} is the {i} in {f}?
how many {u} is the {i}? it's in {f}
how many {u} would the {i} in {f} be?
how many {u} does {f} say for the {i}?
{i} in {f}, {u}?
{i} in {f} converted to {u}?
{u} please, the {i} in {f}
I only think in {u}. What's the {i} in {f}?
I don't get these units. the {i} in {f} is how many {u}?
I need the {i} from {f} in {u}
I'd like the {i} in {f} expressed in {u}
my scale shows {u}. How much is the {i} in {f}?
my sister in the States asks for the {i} in {f} in {u}
I've only got a measure in {u}; what's the {i} in {f} then?
in {u}, how much is the {i} in {f}?
in {u} please: the {i} from {f}
look at {f} and give me the {i} in {u}
look up the {i} in {f}, I want it in {u}
have a look in {f}: the {i}, how many {u}?
{f} lists the {i}. What would that be in {u}?
{f}: {i} in {u}?
{f}, {i}. In {u}?
from {f} I need the {i}, but in {u}
could you tell me the {i} in {f} in {u}?
would you convert the {i} in {f} to {u}?
I wonder how many {u} the {i} in {f} is
!convert the {i} in {f} to {u}
!convert the {i} from {f} into {u}
!tell me how many {u} the {i} in {f} is
!give me the {i} of {f} in {u}
!turn the {i} in {f} into {u}
!read {f} and convert the {i} to {u}
!change the {i} in {f} to {u} for me, just tell me the number
~the {i} in {f} in {u}
~the {i} of {f}, in {u}
{i}, {u} please, from {f}
{i}: how many {u}? {f}
got {f} here but no clue what the {i} is in {u}
{f} uses the wrong units for the {i}, I need {u}
what do I get in {u} for the {i} in {f}?
what does the {i} in {f} come to in {u}?
what would the {i} in {f} be in {u}, please?
the {i} in {f}, make that {u}
make it {u}: the {i} in {f}
do the {i} from {f} in {u} for me
how much {i} is it in {u}, going by {f}?
going by {f}, how many {u} is the {i}?
according to {f}, how much is the {i} in {u}?
I can only measure in {u}, how many is the {i} in {f}?
we've no other measure than {u}; {f} gives the {i} how?
can't picture it. the {i} in {f} in {u}?
for the shopping I need the {i} in {f} in {u}
I told them I'd give the {i} in {u}. It's in {f}
not all of {f}, only the {i}, in {u}
only the {i} in {f}, but in {u}
just the {i} from {f} in {u} please
would it be a lot, the {i} in {f}, in {u}?
I wish {f} gave the {i} in {u}. What would it be?
it'd be good to have the {i} in {f} in {u}
be so kind and tell me the {i} in {f} in {u}
please be good enough to give the {i} in {f} in {u}
!work out the {i} in {f} in {u}
!check {f} and tell me the {i} in {u}
!find the {i} in {f} and say it in {u}
!express the {i} in {f} in {u}
"""
