# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Dates in files, small tables, things counted and noted, and calls that go wrong first (see `asks_chains_more`)."""

from __future__ import annotations

# stems of the file | what the date is of
DATED = """
boiler heating|boiler service;next filter change;end of the guarantee
passport documents papers_office|passport expiry;visa expiry;next biometric appointment
mot garage van_papers|MOT;next oil change;road tax renewal
school term_dates school_year|first day of term;half-term start;parents' evening;last day of term
wedding_plan bride venue|ceremony;cake tasting;dress fitting;rehearsal
thesis dissertation phd|submission date;viva;supervisor meeting;first draft
flat lease tenancy|end of the lease;rent review;inventory check;move-in day
baby maternity midwife|due date;next scan;last working day;antenatal class
pets vet_card dog|rabies jab;worming;insurance renewal;next check-up
allotment_plan garden_year beds|last frost;first sowing;garlic planting;plot inspection
theatre_club rehearsals production|premiere;dress rehearsal;read-through;set building
festival gig tour|load-in;opening night;last show;soundcheck
grant funding proposal_plan|application deadline;interview;decision;final report
release_plan launch roadmap_dates|code freeze;beta;launch;retrospective
audit accounts_year tax_dates|tax return;VAT return;audit;year end
clinic health appointments|blood test;X-ray;check-up;flu jab
club_year fixtures league|first match;cup final;AGM;away game in Leeds
choir_dates concert_plan singers|carol concert;summer concert;workshop;first rehearsal
boat_year sailing harbour|lift-out;launch;mooring renewal;regatta
market craft_fair stalls|spring fair;stall deadline;Christmas market;set-up day
course evening_class diploma|enrolment;mock exam;final exam;results day
moving removal_plan new_house|completion date;removal day;meter reading;key handover
trial hearing case_file|hearing;deadline for papers;appeal deadline;mediation
"""
WEEKDAY = """
what weekday is the {t}? {f}
what day of the week is the {t}? {f}
what day of the week does the {t} fall on? {f}
on which weekday is the {t}? {f}
is the {t} on a weekend, what day is it? {f}
which day of the week have we got the {t}? {f}
the {t}, what weekday is that? {f}
the {t} is on what day of the week? {f}
the {t} - a Monday, a Tuesday or what? {f}
weekday of the {t}? {f}
I have to know the weekday of the {t}. {f}
I work weekends, so what day of the week is the {t}? {f}
I need the weekday for the {t}, {f}
could you tell me which weekday the {t} is? {f}
!find out what weekday the {t} is, {f}
!look up the {t} and tell me the day of the week, {f}
does the {t} fall on a Monday or what? {f}
which weekday did they give us for the {t}? {f}
I only know the date of the {t}, not the weekday. {f}
tell me please what day of the week the {t} is. {f}
I must tell my boss the weekday of the {t}. {f}
day of the week for the {t}? {f}
"""
UNTIL = """
how many days until the {t}? {f}
how many days is it to the {t}? {f}
how many days have I got until the {t}? {f}
how many days are there still till the {t}? {f}
how many more days before the {t}? {f}
days to go till the {t}? {f}
days left until the {t}? {f}
how long until the {t}, in days? {f}
the {t}, how many days away is it? {f}
count down to the {t} in days? {f}
I'm getting nervous, how many days to the {t}? {f}
I'd like to know how many days we've got left before the {t}. {f}
!work out how many days it is until the {t}, {f}
!look up the {t} and count the days from today, {f}
how many sleeps till the {t}? {f}
number of days to the {t} from today? {f}
from today, how many days is it to the {t}? {f}
the {t} is coming up, how many days have we got? {f}
I wonder how many days are left to the {t}. {f}
how near is the {t}, in days? {f}
"""
SHIFTED = """
what date is {n} {w} after the {t}? {f}
what date is {n} {w} before the {t}? {f}
which date do I get {n} {w} after the {t}? {f}
which date is {n} {w} before the {t}? {f}
{n} {w} after the {t}, what date is that? {f}
{n} {w} before the {t}, what date is that? {f}
I have to remind everyone {n} {w} before the {t}. On what date? {f}
we pay {n} {w} after the {t}. What date is that? {f}
they want an answer {n} {w} before the {t}, so by what date? {f}
the bill comes {n} {w} after the {t}, which date would that be? {f}
!work out the date {n} {w} after the {t}, {f}
!work out the date {n} {w} before the {t}, {f}
the {t} plus {n} {w}, which date? {f}
the {t} minus {n} {w}, what date would that be before the {t}? {f}
if the work starts {n} {w} after the {t}, what date is it? {f}
I book the train {n} {w} before the {t}. Which date? {f}
posters go up {n} {w} before the {t}. What date? {f}
"""
BETWEEN = """
how many days lie between the {t} and the {t2}? {f}
how many days are there from the {t} to the {t2}? {f}
how many days from the {t} to the {t2}? {f}
from the {t} to the {t2}, how many days is that? {f}
how long after the {t} is the {t2}, in days? {f}
days between the {t} and the {t2}? {f}
I've to plan from the {t} to the {t2}. How many days do I have? {f}
!count the days from the {t} to the {t2}, {f}
what's the gap in days from the {t} to the {t2}? {f}
the {t}, then the {t2}: how many days in between? {f}
between the {t} and the {t2} there are how many days? {f}
"""
WHERE_NAMED = (
    "it's in {p}",
    "see {p}",
    "it's written in {p}",
    "look in {p}",
    "{p} has the date",
    "I put it in {p}",
    "the date's in {p}",
    "going by {p}",
    "check {p}",
    "({p})",
    "from {p}",
)
WHERE_LISTED = (
    "it's in the {s} file",
    "look in the {s} file",
    "see the {s} file",
    "the {s} file has it",
    "it's in the {s} notes",
    "I wrote it with the {s} stuff",
    "the date's in the {s} file",
    "check the {s} file",
)

# file stems | header of the things | things | header of the number | low | high | what adds up, as people say it | what one costs
SHEETS = """
budget household spending|item|rent,heating,groceries,pet food,gym,insurance,school lunch,petrol|paid|12|900|what we have paid so far,all we have paid,everything that's been paid
wedding_costs reception|supplier|caterer,florist,band,photographer,venue,cake,hire car,printer|paid|80|3000|what we've paid so far,all that's paid
kitty team_kitty coffee_money|name|Ravi,Helen,Otto,Mina,Jack,Esther,Bruno,Fiona|given|2|60|what was given,what everybody has given
sponsored_walk charity_run|runner|Kim,Leo,Mia,Omar,Nina,Tom,Wendy,Igor|raised|15|400|what was raised,all the money raised
timesheet hours_worked shifts|day|Monday,Tuesday,Wednesday,Thursday,Friday,Saturday|hours|2|11|the hours,all the hours I worked
milk_yield dairy herd|cow|Bella,Daisy,Rosie,Molly,Clover,Hazel,Bonny|litres|9|40|the litres,all the litres
egg_tally hens_tally coop|week|week 1,week 2,week 3,week 4,week 5,week 6|eggs|12|70|the eggs,all eggs
tuck_shop bake_sale stall_takings|product|flapjacks,crisps,squash,scones,fudge,lollies,apples|takings|6|150|the takings,what we took
fleet_fuel fuel_log vans|van|blue van,white van,old Transit,pickup,minibus|fuel|40|600|the fuel,what we spent on fuel
parish_collection offertory|date|2026-01-04,2026-01-11,2026-01-18,2026-01-25,2026-02-01|collected|40|420|what was collected,everything collected
blood_donors donors drive|town|Kirkby,Alston,Penrith,Hexham,Settle,Whitby|donors|14|160|the donors,all donors
reading_log reading_challenge|child|Aisha,Ben,Clara,Diego,Emma,Felix,Gina|pages|20|400|the pages,all the pages read
grant_spend project_costs|line|travel,printing,room hire,software,speakers,catering|spent|60|2400|what was spent,everything we've spent
rainfall rain_gauge|month|January,February,March,April,May,June,July|rain|8|140|the rain,all the rain
ticket_sales box_office|show|matinee,Friday show,gala,Sunday show,preview|sold|30|400|what was sold,all tickets sold
print_jobs copier|class|4a,4b,5a,5b,6a,6b|copies|20|900|the copies,all copies made
repairs workshop_jobs|job|brakes,chain,puncture,gears,wheel truing,new saddle|charged|8|140|what we charged,everything charged
medal_table sports_day|house|Red,Blue,Green,Yellow|points|12|190|the points,all the points
"""
TOTALS = """
add up {w} in {f}
add up {w} from {f}
total {w} in {f}
sum {w} in {f}
{w} in {f}, added up
{w}, all together, in {f}
how much is {w} in {f}
how much is {w} in {f} altogether
what's {w} in {f} in total
what does {w} in {f} come to
work out {w} in {f}
work out the sum of {w} in {f}
take {w} in {f} and add it up
go through {f} and add up {w}
get the total of {w} in {f}
I need {w} from {f} summed
I'd like the sum of {w} in {f}
could you add up {w} in {f}
can you total {w} in {f}
please add up {w} in {f}
"""
# stems | header | things | header of the price | low | high | questions with {n} and {v}
PRICES = """
menu canteen_menu|dish|lasagne,risotto,fish pie,falafel,goulash,quiche|price|5|24|what are {n} portions of {v};{n} x {v}, what's that;how much for {n} {v};we order {n} times {v}. How much;{n} of us take the {v}, what do we pay
hire_list tool_hire rentals|tool|cement mixer,sander,wallpaper steamer,scaffold tower,chipper|per_day|9|90|what's the {v} for {n} days;{n} days of the {v};we need the {v} {n} days. What does it cost;how much is {n} days' hire of the {v}
seed_list nursery_list|plant|hornbeam,lavender,boxwood,clematis,quince,ginkgo|price|3|60|what do {n} {v} plants cost;{n} {v} plants;I'd like {n} of the {v}, how much;how much for {n} {v} plants
rooms b_and_b guesthouse|room|Garden Room,Tower Room,Blue Room,Attic Room,Mill Room|per_night|45|190|what's the {v} for {n} nights;{n} nights in the {v};somebody wants the {v} for {n} nights. What's that;how much is it to stay {n} nights in the {v}
courses workshops class_list|course|pottery,life drawing,welding,bookbinding,beekeeping,first aid|fee|25|260|{n} people want to do {v}, what does that cost;what are {n} places on {v};{n} places for {v};the fee for {n} of us on the {v} course
uniforms shop_list school_shop|article|blazer,tie,PE shirt,book bag,rain jacket,apron|price|6|70|what do {n} of the {v} cost;{n} times {v};I need {n} of {v}. How much;we want {n}, the {v} I mean. How much
wood_prices timber builders_merchant|material|oak board,larch batten,plywood sheet,fence post,roof lath|price|2|85|what are {n} of {v};price for {n} times {v};we want {n} of {v}, how much;how much are {n} times {v}
band_rates acts booking_list|act|magician,brass trio,clown,fire juggler,barn dance band|per_hour|60|300|what does the {v} cost for {n} hours;{n} hours of the {v};book the {v} for {n} hours, what would that be;how much would {n} hours with the {v} be
meds_prices dispensary|medicine|eye drops,cough syrup,plasters,vitamin D,rehydration salts|price|2|25|{n} of {v}, how much;what do {n} packs of {v} cost;we need {n} packs of {v}, price
laundry_prices ironing|piece|shirt,duvet cover,table cloth,suit,curtain|price|1|22|{n} times {v} at the laundry, how much;what's it for {n} of {v};I've {n} of {v} to be done. What do I pay
"""
CELL_TAILS = (
    "? it's in {f}",
    "? see {f}",
    "? prices are in {f}",
    "? {f} has the prices",
    "? going by {f}",
    ", according to {f}?",
    " in {f}?",
    "? look in {f}",
    "? ({f})",
    ", see {f}",
)
CELL_HEADS = ("{f}: ", "from {f}, ", "going by {f}, ", "look in {f}: ", "in {f}, ")

# what both files hold | key | stems of the two | lower or higher wins | question about which | question about how much
PAIRS = """
offers for the roof|total|offer_alder offer_birch offer_stone offer_marsh quote_north quote_south|low|which is cheaper, {a} or {b}?;{a} or {b}, which one is the better price?;is {a} or {b} less?;which of {a} and {b} asks for less?;who wants less money, {a} or {b}?|how much do we save with the cheaper one of {a} and {b}?;what's the difference in price between {a} and {b}?;how far apart are {a} and {b}?
electricity bills|usage|bill_spring bill_summer bill_autumn bill_winter bill_2025 bill_2026|high|did we use more in {a} or {b}?;which has the higher usage, {a} or {b}?;{a} or {b}, where was the usage higher?|how much more usage is it in the higher one of {a} and {b}?;what's the difference in usage between {a} and {b}?
sprint reports|points|sprint_12 sprint_13 sprint_14 team_red team_teal|high|who has more points, {a} or {b}?;which one has more points, {a} or {b}?;more points: {a} or {b}?|by how many points do {a} and {b} differ?;what's the difference in points between {a} and {b}?
patrol logs|distance|patrol_east patrol_west walk_monday walk_sunday route_old route_new|low|which is shorter, {a} or {b}?;{a} or {b}, what's the shorter distance?;is the distance less in {a} or in {b}?|how much shorter is the shorter one of {a} and {b}?;difference in distance between {a} and {b}?
attendance|visitors|fair_2024 fair_2025 open_day_may open_day_june gig_leeds gig_york|high|which had more visitors, {a} or {b}?;{a} or {b}, where were more visitors?;did more visitors come in {a} or {b}?|how many more visitors had the bigger one of {a} and {b}?;difference in visitors between {a} and {b}?
flats|rent|flat_mill_lane flat_high_street flat_canal studio_park studio_dock|low|which rent is lower, {a} or {b}?;{a} or {b}, which has the lower rent?;is the rent less in {a} or {b}?|what's the difference in rent between {a} and {b}?;how much rent do I save with the cheaper of {a} and {b}?
harvests|yield|field_north field_south plot_a plot_b orchard_old orchard_new|high|which yield is higher, {a} or {b}?;better yield, {a} or {b}?;{a} or {b}, where's the yield bigger?|by how much do the yields in {a} and {b} differ?;what's the difference in yield between {a} and {b}?
"""

COUNTED = """
count how often {w} comes up in {p} and {s}
count {w} in {p} and {s}
how many times does {w} occur in {p}? {S}
how often is {w} in {p}? {S}
{w} in {p}: count it and {s}
check how often {p} has {w} and {s}
go through {p}, count {w} and {s}
I need to know how often {w} is in {p}. {S}
tell me how many times {w} appears in {p} and {s}
!count every {w} in {p} and {s}
!count the {w} in {p} and {s}
!find out how often {w} occurs in {p} and {s}
how many {w} are there in {p}? {S}
number of times {w} is in {p}: {s}
I want the number of {w} in {p}, {s}
{p}: how often {w}? {S}
how frequent is {w} in {p}? {S}
take {p}, count {w}, then {s}
first count {w} in {p}, then {s}
look how often {w} is mentioned in {p}, then {s}
could you count {w} in {p} and {s}?
please count how many times {w} stands in {p} and {s}
would you count {w} in {p} for me and {s}?
{s}: how many times {w} is in {p}
my teacher wants to know how often {w} is in {p}, {s}
for the report, count {w} in {p} and {s}
"""
KEEP = (
    "put the number in {out}",
    "write the number to {out}",
    "write just the number to {out}",
    "save the count as {out}",
    "put the count in {out}",
    "store the figure in {out}",
    "save only the number in {out}",
    "note the number in {out}",
    "keep the number in {out}",
)
HOLDS = """
my files must mention {w} somewhere. What is the {k} for it?
somewhere in my files is {w}. what's the {k} there?
search the files for {w} and tell me the {k}
search for {w} and tell me the {k} that goes with it
find {w} in my files, what {k} does it say?
find the file with {w} and read me the {k}
which file has {w}? And what's the {k} in it?
where did I write about {w}, and what was the {k}?
I can't find the paper on {w}. Which {k} does it give?
there's a file that mentions {w}; I need the {k} from it
look through the files for {w} and give me the {k}
look for {w} everywhere, then tell me the {k}
one of my files is about {w}. {k}?
the file about {w}, whatever it's called: what's the {k}?
no idea which file it was, it had {w} in it. What was the {k}?
I need the {k} from the file that mentions {w}
the {k} from the paper on {w}, please search for it
could you search my files for {w} and read out the {k}?
!hunt for {w} in the files and tell me the {k}
!search all files for {w}, open the one that has it and tell me the {k}
{w} is in one of my files. which {k} have I got there?
I wrote {w} into some file, with a {k}. What is it?
please search everything for {w}; I need the {k}
the {k} for {w}? It's in some file, search for it
search my files: {w}, the {k}
any file on {w}? I want the {k} from it
do I have a file about {w}? Then tell me the {k}
in which file is {w}, and which {k} is there?
open whatever mentions {w} and tell me the {k}
we've got something on {w} in the files, what's the {k}?
{w} came up in one of the files. Read me the {k}
what {k} do the files give for {w}? You'll have to search
find out the {k} for {w}, it's somewhere in the files
a client calls about {w}. Search the files and tell me the {k}
"""

ERRORS = {
    "column": """
    add up the {c} in {f}
    total {c} in {f}?
    what's the sum of {c} in {f}?
    sum of {c} in {f}
    sum up {c} in {f} please
    how much is {c} in {f} altogether?
    what does the {c} column in {f} add up to?
    column {c} in {f}, what's the total?
    I need the {c} total from {f}
    !add up the {c} column in {f}
    !total the {c} column of {f}
    ~the total of {c} in {f}
    ~the sum of the column {c} in {f}
    {f}: all the {c} together?
    the whole {c} of {f}, as one number
    put together the {c} in {f}, what's that?
    """,
    "path": """
    what's the {k} in {p}?
    what does {p} say about the {k}?
    what {k} does {p} give?
    {k} in {p}?
    {k} from {p} please
    the {k}, it's in {p}
    open {p} and tell me the {k}
    I'm after the {k} in {p}
    would you look up the {k} in {p}?
    !look up the {k} in {p}
    !get me the {k} from {p}
    !read {p} and tell me the {k}
    ~the {k} in {p}
    {p}, what's the {k}
    where it says {k} in {p}, what does it say?
    I saved the {k} in {p}. What is it?
    """,
    "unit": """
    how many {u} are {n} {wrong}?
    how much is {n} {wrong} in {u}?
    what's {n} {wrong} in {u}?
    {n} {wrong} in {u}?
    {n} {wrong} = how many {u}
    I've got {n} {wrong}. How many {u} is that?
    it says {n} {wrong} here, what's that in {u}?
    !convert {n} {wrong} to {u}
    !turn {n} {wrong} into {u}
    ~{n} {wrong} in {u}
    how many {u} make {n} {wrong}?
    {n} {wrong}, in {u} please
    need {n} {wrong} in {u}
    """,
    "date": """
    what weekday is the {t}? It's in {p}
    what day of the week is the {t}? see {p}
    the {t} in {p}, which weekday?
    weekday of the {t} in {p}?
    on what weekday is the {t}, going by {p}?
    {p}: what weekday is the {t}?
    I need the weekday of the {t} from {p}
    !tell me the weekday of the {t} in {p}
    !look up the {t} in {p} and tell me the weekday
    ~the weekday of the {t} in {p}
    """,
    "cell": """
    how much is the {v} in {f}? the column is called {c}
    {c} of the {v} in {f}?
    what's the {c} for {v} in {f}?
    what {c} does {f} have for {v}?
    {v} in {f}, what {c}?
    tell me the {c} of {v} from {f}
    !look up the {c} of {v} in {f}
    !find the row {v} in {f} and tell me its {c}
    ~the {c} of {v} in {f}
    """,
}
