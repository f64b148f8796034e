# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What people add to their lists, diaries and tables, and how they say so (see `asks_files_add`)."""

from __future__ import annotations

LISTS = """
to_buy shopping shopping_list groceries einkauf | shopping list | batteries; tinfoil; dish soap; oat milk; bin liners; rye bread; a lemon; cat litter; olive oil; matches; stock cubes; toothpaste; bananas; washing powder; kitchen roll; yeast; rice; cling film; butter; two onions; sponges; ketchup
packing packing_list luggage what_to_pack | packing list | sunscreen; passport; adapter; swimming trunks; rain jacket; earplugs; travel pillow; sandals; phone charger; water bottle; sunglasses; towel; first aid kit; a book; flip-flops; insect spray; hat; snacks
todo todos tasks to_do chores | to-do list | call the bank; fix the gate; post the parcel; pay the water bill; renew the passport; book the MOT; sort the photos; descale the kettle; ring grandma; return the drill; clean the gutters; cancel the gym; mend the puncture; order heating oil; defrost the freezer
guests guest_list invitees rsvp | guest list | Amir; the Hendersons; Aunt Joan; Lucy and Sam; Dr. Voss; the neighbours; Priya; Great-uncle Bert; Coach Ray; Mei; the choir; Jonas; Father Doyle; Kirsty; the Lopez family
wishlist wishes birthday_wishes wish_list | wish list | a kite; headphones; a microscope; roller skates; a cookbook; a penknife; a drone; walking boots; a globe; a ukulele; a sledge; warm socks; a board game; a yoga mat
books reading_list to_read | reading list | Dune; Middlemarch; The Hobbit; Emma; Beloved; Ulysses; Rebecca; Kim; Persuasion; Dracula; Wolf Hall; Solaris; Carrie; Piranesi
films watchlist movies to_watch | watch list | Alien; Amelie; Casablanca; Paddington; Vertigo; Fargo; Jaws; Heat; Rocky; Psycho; Spirited Away; Das Boot; Chinatown; Up
songs setlist set_list playlist | set list | Hey Jude; Jolene; Wonderwall; Hallelujah; Angels; Yesterday; Respect; Roxanne; Waterloo; Valerie; Imagine; Fields of Gold; Hound Dog
plants seeds garden_wishes nursery_list | plant list | foxgloves; lavender; sweet peas; dahlias; rosemary; hostas; cosmos; asters; chives; peonies; snowdrops; borage; salvia; a fig tree; phlox
hardware diy builders_merchant materials | hardware list | wood screws; sandpaper; a paint roller; wall plugs; masking tape; a spirit level; wood glue; hinges; a hacksaw blade; filler; cable clips; primer; a drill bit; washers; silicone
tools borrow toolbox tool_list | tool list | a pipe cutter; pliers; a torque wrench; an angle grinder; clamps; a chisel; a ladder; a tile cutter; a plane; snips; a heat gun; a trowel
stationery school_supplies supplies office_order | order list | printer paper; staples; glue sticks; highlighters; folders; whiteboard pens; envelopes; index cards; toner; sticky notes; a hole punch; rubbers; rulers; paper clips
stock reorder order_list low_stock bar_stock | order list | tonic water; house red; crisps; napkins; lager; straws; limes; coffee beans; cups; till rolls; ginger ale; cocktail sticks; oat milk; peanuts
ideas brainstorm suggestions topics | ideas list | a treasure hunt; open day; lunch walk; photo contest; pen pals; a podcast; free samples; pottery night; a raffle; a newsletter; a bike repair stall; a talent show
questions doctor_questions for_the_vet to_ask | question list | side effects; the blood test; how long to rest; the new tablets; physio; the scan date; which diet; driving again; the sick note; flying
agenda meeting_points topics_monday next_meeting | agenda | budget; holiday rota; broken heating; new website; parking; summer party; first aid training; bin collection; the logo; fire drill; key cards
bugs issues known_bugs fixme | bug list | login loops; dark mode flickers; slow search; wrong totals; broken link in footer; csv export empty; menu overlaps; crash on rotate; typo on start page; date off by one
names baby_names name_ideas | name list | Ottilie; Rufus; Mabel; Casper; Juno; Edith; Felix; Ivy; Ezra; Wren; Hugo; Agnes; Silas; Nell
camping trip_list camp festival | camping list | tent pegs; a torch; gas canister; marshmallows; mallet; cool box; sleeping mats; tin opener; bug spray; firelighters; rope; wellies; head lamp
baby nursery_bag hospital_bag newborn | baby list | nappies; wet wipes; muslins; a rattle; vests; a night light; bibs; bottles; sleepsuits; dummy; changing mat
party party_shopping birthday decorations | party list | balloons; paper plates; candles; streamers; a piñata; lemonade; bunting; party bags; ice cream; confetti; glow sticks; napkins
medicine chemist first_aid pharmacy_list | chemist list | plasters; cough syrup; paracetamol; hay fever tablets; eye drops; a thermometer; vitamin D; bandages; throat sweets; sun cream; tweezers
vocab words new_words vocabulary | word list | quince; to linger; sullen; threshold; drizzle; cosy; reluctant; hinge; to mend; blunt; gust; stubborn
moving boxes removal moving_out | moving list | bubble wrap; marker pens; tape; van keys; meter readings; redirect post; curtains; dust sheets; tea kettle; spare bulbs
recipes_to_try cook_soon dinners cooking_ideas | dinner list | leek tart; ramen; fish tacos; shakshuka; dal; pierogi; nasi goreng; cottage pie; gazpacho; pad thai; borscht; katsu curry
lost_property lost found lost_and_found | lost property list | a red scarf; one glove; a lunch box; a PE bag; keys with a duck; an umbrella; a blue cap; reading glasses; a violin bow; a water bottle
donations charity jumble tombola_prizes | donations list | old toys; two lamps; a tea set; jigsaws; baby clothes; garden chairs; a bike; CDs; a toaster; a mirror
travel_ideas places bucket_list trips | bucket list | Iceland; the Azores; Kyoto; the Orient Express; Route 66; Petra; Lapland; the Faroe Islands; Machu Picchu; Venice; Zanzibar
repairs jobs landlord_list snags | repair list | dripping tap; loose socket; mouldy corner; squeaky stairs; cracked tile; broken latch; blocked drain; flickering light; draughty window
volunteers helpers stall_helpers signups | helpers list | Nina; Mr Osei; Gwen; Theo; the Patels; Carol; Big Dave; Svetlana; Rashid; Milly; Uncle Pete
"""
"""stems | what people call it | things that may stand in it."""

ITEMS_NAMED = """
    we also need {i}, put them on {p}
    we also need {i}, add them to {p}
    we need {i}, write that on {p}
    put {i} on {p}
    put {i} in {p}
    put {i} into {p} please
    add {i} to {p}
    please add {i} to {p}
    Please add {i} to {p}, thank you.
    can you add {i} to {p}?
    could you put {i} on {p}?
    can you write {i} into {p}?
    {i} - add to {p}
    {i} to {p} please
    {i} on {p}, thanks
    {i} go on {p}
    {i} should go into {p}
    {i} are missing in {p}
    {i} are missing from {p}, add them
    {p}: add {i}
    {p}: {i}
    {p} + {i}
    {p} needs {i} as well
    {p} is missing {i}
    on {p} please: {i}
    add to {p}: {i}
    add these to {p}: {i}
    add the following to {p}: {i}
    append {i} to {p}, one a line
    append {i} to {p}, each on its own line
    I forgot {i}, put them on {p}
    I forgot {i}. Could they go on {p}?
    don't let me forget {i}, put them on {p}
    write {i} down in {p}
    note {i} in {p}
    jot {i} down in {p}
    would you add {i} to {p} for me?
    I'd like {i} added to {p}
    there's also {i} for {p}
    more for {p}: {i}
    two more lines for {p}: {i}
    new on {p}: {i}
    also {i}, on {p} please
    let's have {i} on {p} too
    I wonder whether you could add {i} to {p}.
    stick {i} on {p}
    chuck {i} on {p}
    bung {i} on {p} would you
    pop {i} on {p}
    my husband wants {i} on {p}
    and {i} as well, on {p}
    kindly include {i} in {p}
"""
ITEMS_BARE = """
    add {i} to the {l}
    please add {i} to the {l}
    put {i} on the {l}
    put {i} on my {l}
    put {i} on the {l} please
    can you put {i} on the {l}?
    could you add {i} to our {l}?
    can {i} go on the {l}?
    we need {i}, {l} please
    we also need {i}, put them on the {l}
    we're out of ideas but {i} should be on the {l}
    {i} on the {l}
    {i} for the {l}
    {i}, on the {l} please
    {i} should go on the {l}
    {i} are missing from the {l}
    the {l} needs {i}
    the {l} is missing {i}
    {l}: {i}
    {l}: add {i}
    on the {l}: {i}
    to the {l}: {i}
    add these to the {l}: {i}
    I forgot {i}, they go on the {l}
    don't let me forget {i}, put them on the {l}
    write {i} on the {l}
    note down {i} on the {l}
    my {l} needs {i} too
    more for the {l}: {i}
    new things for the {l}: {i}
    also {i} on the {l}
    stick {i} on the {l}
    pop {i} on the {l} will you
    would you be so kind as to add {i} to the {l}?
    I'd like {i} on the {l} as well
    let's add {i} to the {l}
    oh and {i} for the {l}
    the {l} gets {i}
    she says {i} must be on the {l}
    I thought of {i} for the {l}
    append {i} to the {l}, one per line
    extend the {l} by {i}
"""
ADDED = (
    "I added {i} to {p}.",
    "Added {i} to {p}.",
    "{i} are on {p} now.",
    "Done, {p} now has {i}.",
    "{p} now has {i}.",
    "Done, I put {i} on {p}.",
)

DIARIES = """
garden_diary garden allotment | garden diary | sowed the beans; cut back the ivy; first tomatoes ripe; frost in the night; planted 12 leeks; pruned the apple tree; hedgehog seen; fed the roses; turned the compost
diary journal day_book | diary | walked to the lake; Sam rang; bad night; finished the puzzle; first day back at work; lunch with Ines; started the new tablets; nothing much
service_log car_log maintenance | service log | new front tyres; oil changed; brake pads done; wipers replaced; battery checked; coolant topped up
running_log training_log runs | training log | 5 km easy; 8 x 400 m; rest day; 12 km hills; knee hurts; gym 45 min
baby_diary milestones baby_book | baby diary | first tooth; slept through; rolled over; said mama; tried carrot; first steps
ward_log shift_log handover_log | shift log | quiet night; room 7 fell; pump replaced; family informed; new dressing on room 3
bee_log hive_log beekeeping_log | bee log | queen seen; added a super; fed syrup; swarm caught; no eggs; mites counted
house_log repairs_log house_diary | house log | gutter cleaned; boiler serviced; new lock fitted; damp in the cellar; meter read; roofer came
site_log building_diary site_diary | site diary | concrete poured; rain, no work; windows delivered; scaffold up; inspector came; tiles started
lab_log experiment lab_book | lab book | sample 4 lost; buffer renewed; pH 6.8; centrifuge broken; repeat run 2; gel looks fine
pain_diary symptoms headaches | pain diary | headache after lunch; no pain; took one tablet; bad back; dizzy in the morning
boat_log logbook cruise | logbook | anchored at noon; wind force 5; engine overheated; motored all day; fuel taken
class_log class_diary register_notes | class diary | two pupils late; spelling test; trip forms handed out; fire drill; new seating plan
pet_log cat_log dog_log | pet log | ate nothing; vet visit; wormed; limps on the left; new food; claws cut
deploy_log ops_log changes_log | ops log | version 2.4 live; cache cleared; cert renewed; db index added; rolled back; disk swapped
"""
"""stems | what people call it | what may be written down."""

DATED_LITERAL = """
    add the line {x} to {p}
    add this line to {p}: {x}
    please add the line {x} to {p}
    put the line {x} into {p}
    put this line into {p}: {x}
    write the line {x} into {p}
    write the line {x} at the end of {p}
    new line in {p}, word for word: {x}
    {p}, new line exactly like this: {x}
    append the line {x} to {p}
    append this line to {p}: {x}
    at the bottom of {p} put the line {x}
    the next line of {p} is {x}
    can you add this line to {p}: {x}
    could you write this line into {p}: {x}
    copy this line into {p}: {x}
    put into {p} exactly this: {x}
    {p} needs the line {x}
"""
DATED_READ = """
    note in {p} for {d}: {x}
    add to {p} for {d}: {x}
    {p}, {d}: {x}
    new entry in {p}, {d}: {x}
    new entry for {p}: {d}, {x}
    put under {d} in {p}: {x}
    write down in {p} that on {d}: {x}
    on {d}: {x}. Add that to {p} like the others
    {d}: {x} - put that into {p} in the same form
    {x} on {d}, enter that in {p}
    {x} ({d}), add it to {p}
    enter {d}, {x} in {p} like the other lines
    add a line to {p}: {d}, {x}
    same style as the rest in {p}: {d}, {x}
"""
DATED_READ_BARE = """
    note in the {l} for {d}: {x}
    add to the {l} for {d}: {x}
    {l}, {d}: {x}
    new entry in the {l}, {d}: {x}
    {l} entry for {d}: {x}
    {d}: {x}. Put that in the {l} like the others
    {x} on {d}, enter that in my {l}
    {x} ({d}), add it to the {l}
    enter {d}, {x} in the {l} please
    add a line to the {l}: {d}, {x}
    one more for the {l}: {d}, {x}
"""
LINE_ADDED = (
    "I added {x} to {p}.",
    "Added to {p}: {x}.",
    "Done, {p} now ends with {x}.",
    "{p} has it now: {x}.",
    "The line is in {p}: {x}.",
)

TABLES = """
meter readings meter_readings | date:d = {x}; electricity:i15000-29000 = electricity {x}; gas:i3000-9000 = gas {x}
mileage car_km fuel_log | date:d = {x}; km:i20000-180000 = {x} km; litres:p20-60 = {x} litres
weights scale weight_log | date:d = {x}; name:n = {x}; kg:p40-110 = {x} kg
blood_pressure bp pressure_log | date:d = {x}; upper:i105-165 = upper {x}; lower:i60-99 = lower {x}; pulse:i50-99 = pulse {x}
expenses spending costs | date:d = {x}; what:w(train ticket/lunch/hotel/taxi/parking/stamps/toner/coffee/flowers) = {x}; amount:p3-240 = {x} euros
sales takings market_sales | date:d = {x}; item:w(honey/jam/candles/scarves/cheese/eggs/cards/soap/apples) = {x}; sold:i2-60 = {x} sold; income:p10-400 = {x} taken
members club_members roster | name:n = {x}; town:c = from {x}; fee:i20-90 = fee {x}
hours timesheet work_hours | date:d = {x}; project:w(website/office move/audit/garden/warehouse/app/kitchen) = {x}; hours:p1-9 = {x} hours
runs training running | date:d = {x}; km:p3-30 = {x} km; minutes:i15-190 = {x} minutes
bookings rentals reservations | guest:n = {x}; room:w(blue room/attic/garden room/studio/suite/annex) = {x}; from:d = from {x}; nights:i1-14 = {x} nights
stock inventory warehouse | item:w(paint/screws/tiles/planks/gloves/buckets/pipes/nails) = {x}; amount:i2-300 = {x} pieces; shelf:w(A1/A2/B3/B7/C2/C9/D4) = shelf {x}
grades marks results | pupil:n = {x}; subject:w(maths/art/music/biology/history/sport) = {x}; mark:i1-6 = mark {x}
rain rainfall weather | date:d = {x}; mm:i0-40 = {x} mm; wind:w(north/south/east/west/calm) = wind {x}
sightings birds bird_counts | date:d = {x}; bird:w(robin/heron/wren/kite/finch/swift/owl) = {x}; count:i1-40 = {x} seen
feed milk feeding | date:d = {x}; ml:i60-240 = {x} ml; by:n = by {x}
tips tip_jar shifts | date:d = {x}; waiter:n = {x}; tips:p8-120 = {x} in tips
loans library lent | book:w(Dune/Emma/Kim/Rebecca/Dracula/Carrie/Solaris) = {x}; to:n = to {x}; date:d = on {x}
hens eggs egg_count | date:d = {x}; eggs:i1-24 = {x} eggs; broken:i0-4 = {x} broken
repairs jobs workshop | customer:n = {x}; job:w(brakes/chain/tyre/lights/saddle/gears) = {x}; price:p8-180 = {x} pounds; done:d = done {x}
donations gifts fundraiser | donor:n = {x}; amount:i5-500 = {x} euros; date:d = on {x}
temperatures fridge_temps probes | time:t = {x}; probe:w(north/cellar/door/roof/tank/loft) = probe {x}; degrees:i2-38 = {x} degrees
deliveries parcels shipments | date:d = {x}; from:w(Harlow/Nordwerk/Brightline/Castor/Redfern/Vantage) = from {x}; parcels:i1-30 = {x} parcels
games scores season | date:d = {x}; against:w(Rovers/Saints/Owls/Wolves/Tigers/Harriers) = against {x}; goals:i0-9 = {x} goals
plants planted beds | plant:w(leeks/kale/peas/beets/dill/fennel) = {x}; bed:i1-9 = bed {x}; planted:d = {x}
visitors museum footfall | date:d = {x}; adults:i10-400 = {x} adults; children:i5-200 = {x} children
patients doses medication_given | patient:n = {x}; drug:w(iron/aspirin/zinc/statin/morphine) = {x}; mg:i5-500 = {x} mg; time:t = at {x}
servers hosts machines | host:w(atlas/juno/hydra/titan/pluto/kiosk) = {x}; cpu:i2-64 = {x} cores; ram:i4-512 = {x} GB
invoices billing receipts | number:i1000-9999 = number {x}; client:w(Harlow/Oakley/Kestrel/Maple/Delgado/Zephyr) = {x}; total:p50-2400 = {x} total; due:d = due {x}
swims pool lanes | date:d = {x}; swimmer:n = {x}; laps:i10-120 = {x} laps
pocket_money allowance kids_money | date:d = {x}; child:n = {x}; amount:p1-20 = {x}; reason:w(dishes/lawn/homework/dog walk/bins) = for {x}
coffee coffee_list tally | name:n = {x}; cups:i1-30 = {x} cups; paid:w(yes/no) = paid {x}
tank oil heating_oil | date:d = {x}; level:i100-3000 = level {x}; price:p0-2 = price {x}
"""
"""stems | column:kind = how its value is said; the kinds are d(ate), t(ime), n(ame), c(ity), i(nteger), p(rice), w(ord)."""

ROW_NAMED = """
    new row for {p}: {v}
    new line for {p}: {v}
    new entry in {p}: {v}
    add a row to {p}: {v}
    add to {p}: {v}
    please add to {p}: {v}
    put a new row into {p}: {v}
    {p}: {v}
    {p}, new row: {v}
    {v} - put that into {p}
    {v}, add that to {p}
    {v}. Add it to {p}.
    {v}. Please enter that in {p}.
    {v}, that's a new row for {p}
    {v} -> {p}
    enter in {p}: {v}
    enter into {p}: {v}
    append to {p}: {v}
    one more row in {p}: {v}
    one more for {p}: {v}
    can you add a line to {p}? {v}
    could you enter this in {p}: {v}
    I need another row in {p}: {v}
    there's a new one for {p}: {v}
    record in {p}: {v}
    log this in {p}: {v}
    would you add the following to {p}: {v}
    here's the next one for {p}: {v}
    write into {p}, same columns: {v}
    update {p} with a new row, {v}
"""
ROW_BARE = """
    new row for the {l} table: {v}
    new entry for {l}: {v}
    add to the {l} table: {v}
    add a row to the {l} sheet: {v}
    put this in the {l} sheet: {v}
    the {l} table gets a new row: {v}
    {l} table, new row: {v}
    {l}: add {v}
    {v}, put it into the {l} table
    {v}. That goes in the {l} sheet.
    {v}, add that to my {l} list please
    enter in the {l} table: {v}
    one more for the {l} sheet: {v}
    can you enter this in {l}: {v}
    log this under {l}: {v}
    next row in the {l} csv: {v}
"""
ROW_ADDED = (
    "I added the row {x} to {p}.",
    "Added to {p}: {x}.",
    "The new row {x} is in {p}.",
    "Done, {p} has the row {x}.",
)
