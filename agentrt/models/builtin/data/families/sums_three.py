# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Sums of three numbers or more, as people type them: several costs and who shares them, things at a price with a fee and
something off the whole, two sorts of things, change, work and material, weeks, deposits, children at half price, three for
two, the average of what was read, and how far two products lie apart."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.asks_numbers import BESIDE, amount, ask, asked, count, nouns, percent, plain
from agentrt.models.builtin.data.families.people_numbers import Said
from agentrt.models.builtin.data.families.story import Kind

_CASH = ("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.")
_EACH = ("{L}{r}{R} each.", "That is {L}{r}{R} each.", "Each pays {L}{r}{R}.")
_LEFT = ("{L}{r}{R}.", "That leaves {L}{r}{R}.", "{L}{r}{R} is left.")
_THAT = ("That is {r}.", "It is {r}.", "That makes {r}.", "{r}.")
_MEAN = ("The average is {r}.", "{r} on average.", "That is {r} on average.")
_FEW, _K = count(2, 14, 0.45), count(2, 30, 0.35)
_P = percent(3, 5, 7.5, 8, 10, 12, 12.5, 15, 20, 25, 30, 40)
_ONE = """gnome trellis bridle kayak cello hamster-cage hurdle lantern anvil rosette sundial birdbath dartboard flute tripod hive scooter loom wheelbarrow pitchfork banjo cot stroller doorbell
ladder thermos parasol hammock router toaster barometer accordion stethoscope tabard snorkel pushchair""".split()  # noqa: SIM905
_T = nouns([f"{one}s" for one in _ONE])
_S = nouns(["beanies", "carnations", "doorstops", "earplugs", "hooks", "inserts", "kerbstones", "pegs", "ropes", "seed trays", "tea towels", "valves", "washers", "zips", "postcards", "muffins", "syringes", "bandages", "bins", "candles"])  # fmt: skip


def _threes(rng: Random) -> Said:
    """A number that three go into, as a rule in digits."""
    number = 3 * rng.randint(1, 8)
    return Said(v.spelled(number) if rng.random() < 0.35 else str(number), str(number))


def _evens(rng: Random) -> Said:
    number = 2 * rng.randint(1, 12)
    return Said(v.spelled(number) if rng.random() < 0.35 else str(number), str(number))


_THREES, _EVENS = _threes, _evens

THREE: dict[str, Kind] = {
    "two each": ask("({a} + {b}) / {k}", """
        [five-a-side weekend|stag do|canal trip|fishing weekend], {k} of us: {L}{a}{R} for the [bus|pitch|boat|lodge] and {L}{b}{R} [petrol|food|beer]. each?
        {k} of us, {L}{a}{R} for the [coach|hut|sauna|villa] and {L}{b}{R} [diesel|groceries|parking|firewood], each?
        {L}{a}{R} [coach hire|room hire|green fees|lane hire] and {L}{b}{R} [catering|drinks|shoe hire|tolls], {k} people. what does each owe
        {k} sharing. [flat|cabin|campsite] {L}{a}{R}, [cleaning|linen|gas bottles] {L}{b}{R}. per person?
        The [hearse|organist|hall] cost {L}{a}{R} and the flowers {L}{b}{R}. We are {k} [brothers and sisters|nieces|cousins]. What is one share?
        I paid {L}{a}{R} for the [wool|seeds|costumes|firewood] and {name} paid {L}{b}{R} for the [needles|compost|make-up|trailer]. {k} of us are in on it equally. How much does each person owe in total?
        between {k} [housemates|lads|mums|trainees|nurses on the ward]: [broadband|the takeaway|the cake] {L}{a}{R} + [water|the taxi|the balloons] {L}{b}{R}
        split {L}{a}{R} and {L}{b}{R} [between|across|among] {k} of us
        How much each if {k} [parents|choir members|rowers|dog owners] go in on {L}{a}{R} for the [present|banner|boat rack|agility course] and {L}{b}{R} for the [meal|printing|trailer|fence]?
        can you work out each person's bit: [kayaks|quad bikes|the limo|surf school] {L}{a}{R}, [wetsuits|helmets|fizz|lunch] {L}{b}{R}, {k} people
        We were {k} at the [hen party|reunion|retreat|christening]. Hotel {L}{a}{R}, [spa|meals|wine] {L}{b}{R}. I would like to tell everybody what they have to pay.
        {k} flatmates. electric {L}{a}{R}, gas {L}{b}{R}. how much per head
        [vet|farrier|hay dealer] {L}{a}{R}, [wormer|bedding|feed] {L}{b}{R}, {k} owners, so each one pays what?
        there's {k} of us and it's {L}{a}{R} plus {L}{b}{R}, whats my share
        Our {k} households share the [lane repair|septic tank|hedge cutting]: digger {L}{a}{R}, [gravel|disposal|driver] {L}{b}{R}. What falls on one household?
        what do we each put in, {k} of us, {L}{a}{R} [wreath|retirement gift|buggy] and {L}{b}{R} [card and wrap|engraving|car seat]
    """, *_EACH, weight=3.4, a=amount(20, 900), b=amount(6, 300), k=_FEW),
    "three each": ask("({a} + {b} + {c}) / {k}", """
        {k} of us: {L}{a}{R} [ferry|flights|van], {L}{b}{R} [cabin|tent pitch|hostel], {L}{c}{R} [food|fuel|museum]. each?
        [bus|train|coach] {L}{a}{R}, [zoo|castle|aquarium] {L}{b}{R}, [lunch|ice cream|guide] {L}{c}{R}, split {k} ways
        costs were {L}{a}{R}, {L}{b}{R} and {L}{c}{R}. there are {k} of us. per head?
        The [barbecue|street party|wake] cost {L}{a}{R} for meat, {L}{b}{R} for drinks and {L}{c}{R} for [chairs|charcoal|paper plates]. {k} families share it. How much does one family give?
        {L}{a}{R} + {L}{b}{R} + {L}{c}{R} between {k}, what each
        {k} bandmates, [studio|mixing|van hire] {L}{a}{R}, [strings|flyers|mastering] {L}{b}{R}, [pizza|parking|a new amp fuse] {L}{c}{R}. what's my part
        Three bills came: {L}{a}{R}, {L}{b}{R} and {L}{c}{R}. The {k} [owners|allotment holders|tenants|heirs] bear them in equal parts. What is due from each?
        I've laid out {L}{a}{R} for [tickets|permits|skis], {L}{b}{R} for the [room|hut|lift passes] and {L}{c}{R} for [snacks|the taxi|waxing], and we were {k}. What should each of us have paid?
        groceries {L}{a}{R}, takeaway {L}{b}{R}, loo roll etc {L}{c}{R}. {k} in the house. how much per person
    """, *_EACH, weight=2.2, a=amount(20, 600), b=amount(6, 300), c=amount(4, 150), k=_FEW),
    "fee off": ask("({k} * {c} + {f}) - {p}%", """
        {k} {t} at {L}{c}{R} plus {L}{f}{R} [delivery|set-up|engraving|assembly], {p} off the lot. what do I pay
        {k} [nights|sessions|lessons|treatments] at {L}{c}{R}, {L}{f}{R} [cleaning|registration|kit hire], less {p} on the whole bill
        They take {p} off everything. I'm getting {k} {t} for {L}{c}{R} each and [fitting|a service plan|gift wrap] for {L}{f}{R}. Total to pay?
        The [kennels|crèche|sailing school|music shop] charges {L}{c}{R} a [day|session|lesson|week] and {L}{f}{R} once to join. I want {k}. Members get {p} off the total. How much will it be?
        with my {p} voucher on the whole order ({k} x {L}{c}{R} + {L}{f}{R} postage) what's left to pay
        Invoice: {k} {t}, {L}{c}{R} apiece, freight {L}{f}{R}. They grant {p} discount on the total. What is the amount due?
        {p} early-bird discount on the total. {k} places at {L}{c}{R} and a {L}{f}{R} booking fee. final price?
        if i buy {k} {t} ({L}{c}{R} each) and one [cover|case|stand] for {L}{f}{R} and get {p} off all of it, how much
    """, *_CASH, weight=2.4, k=_K, c=amount(3, 120), f=amount(5, 90), p=_P, t=_T),
    "two off": ask("({a} + {b}) - {p}%", """
        [coat|saddle|drill|pram] {L}{a}{R}, [hat|girth|bits|footmuff] {L}{b}{R}, {p} off both. what's it come to
        the [sofa|oven|lathe] is {L}{a}{R} and the [footstool|hood|chuck] {L}{b}{R}; together there's {p} off. price?
        {L}{a}{R} and {L}{b}{R} in the basket, code gives {p} off, what will the card be charged
        I take the [frame|washer|cello bow] ({L}{a}{R}) and the [lenses|dryer|case] ({L}{b}{R}). The shop lets me have {p} off the two. How much do I pay?
        {p} staff discount on {L}{a}{R} + {L}{b}{R}
        add {L}{a}{R} and {L}{b}{R} then take {p} off
        Both [crowns|tyres|lessons] cost {L}{a}{R} and {L}{b}{R}, and the insurance lowers the sum by {p}. What remains for me?
    """, *_CASH, weight=1.8, a=amount(10, 900), b=amount(5, 300), p=_P),
    "fee on": ask("({k} * {c} + {f}) + {p}%", """
        {k} {t} at {L}{c}{R} plus {L}{f}{R} delivery, then {p} VAT on the lot. total?
        {k} hours at {L}{c}{R}, parts {L}{f}{R}, plus {p} tax on top of everything. what do i invoice
        The [plumber|tiler|locksmith|piano tuner] wants {L}{c}{R} an hour for {k} hours and {L}{f}{R} for [parts|travel|grout], plus {p} VAT. What will I pay in the end?
        {k} dinners at {L}{c}{R} and a bottle for {L}{f}{R}, {p} service on the whole bill. what's the total
        quote: {k} units x {L}{c}{R}, carriage {L}{f}{R}, all plus {p} GST. gross?
        what does it come to with {p} tax on all of it: {k} {s} for {L}{c}{R} each, shipping {L}{f}{R}
    """, *_CASH, weight=1.8, k=_K, c=amount(3, 90), f=amount(5, 150), p=percent(5, 7, 10, 13, 15, 19, 20, 21, 23), s=_S, t=_T),
    "tip each": ask("(({a} + {b}) + {p}%) / {k}", """
        food {L}{a}{R}, drinks {L}{b}{R}, {p} tip on both, {k} of us. each?
        we're {k}, meal {L}{a}{R} and [wine|cocktails|desserts] {L}{b}{R}, adding {p}. per person
        split {k} ways with {p} tip: {L}{a}{R} + {L}{b}{R}
        Please divide {L}{a}{R} for the [paella|curry|steaks] and {L}{b}{R} for the drinks by {k}, after adding a {p} tip.
        {k} at the table, kitchen {L}{a}{R}, bar {L}{b}{R}, {p} service. what does everyone pay
    """, *_EACH, weight=1.1, a=amount(20, 300), b=amount(8, 120), p=percent(5, 8, 10, 12, 12.5, 15, 18, 20), k=_FEW),
    "two kinds": ask("{k} * {c} + {j} * {d}", """
        {k} {t} at {L}{c}{R} and {j} {s} at {L}{d}{R}
        {k} [grown-ups|seniors|students|riders] at {L}{c}{R}, {j} [kids|under-fives|dogs|ponies] at {L}{d}{R}, how much to get in
        I sold {k} [jars of honey|watercolours|fleeces|hampers] for {L}{c}{R} each and {j} [beeswax candles|prints|skeins|jute bags] for {L}{d}{R} each. What have I taken?
        we need {j} {s} ({L}{d}{R}) as well as {k} {t} ({L}{c}{R}). what's the order worth
        [mowed|walked|groomed] {k} big [lawns|dogs|horses] for {L}{c}{R} each and {j} small ones for {L}{d}{R}. my takings?
        order for the [ward|pottery class|scout hut|regatta]: {k} {t}, {L}{c}{R} apiece; {j} {s}, {L}{d}{R} apiece. Total?
        {k} hrs weekday at {L}{c}{R} and {j} hrs sunday at {L}{d}{R}, what's my pay
        I worked {k} hours at the normal rate of {L}{c}{R} and {j} overtime hours at {L}{d}{R}. What should be on my payslip?
        how much do {k} [stalls|rows|pews|balcony seats] at {L}{c}{R} plus {j} [boxes|stools|standing places] at {L}{d}{R} bring in
        The [caterer|florist|beekeeper] charges {L}{c}{R} for a large one and {L}{d}{R} for a small one. We would like {k} large and {j} small. What is the price for all?
        {k} x {L}{c}{R} and {j} x {L}{d}{R} pls
        {k} [peonies|dahlias|lilies] {L}{c}{R} a stem, {j} [ferns|thistles|eucalyptus twigs] {L}{d}{R} a stem. bouquet price?
    """, *_CASH, weight=2.6, k=_K, c=amount(1, 60), j=_FEW, d=amount(1, 60), t=_T, s=_S),
    "two kinds less": ask("{k} * {c} + {j} * {d} - {f}", """
        {k} {t} at {L}{c}{R}, {j} {s} at {L}{d}{R}, minus a {L}{f}{R} voucher. what do I pay
        {k} tickets for {L}{c}{R} and {j} for {L}{d}{R}, we have already paid {L}{f}{R}. still owing?
        sold {k} at {L}{c}{R} and {j} at {L}{d}{R}, stall cost {L}{f}{R}. what did we make
        The bake sale: {k} cakes at {L}{c}{R}, {j} trays of buns at {L}{d}{R}; ingredients came to {L}{f}{R}. What is the profit?
        less the {L}{f}{R} gift card: {k} x {L}{c}{R} and {j} x {L}{d}{R}
    """, *_LEFT, weight=1.3, k=count(4, 30, 0.3), c=amount(5, 60), j=_FEW, d=amount(3, 60), f=amount(3, 20), t=_T, s=_S),
    "note": ask("{a} - {k} * {c} - {b}", """
        I gave a {L}{a}{R} note for {k} [pasties|coffees|pints|raffle tickets] at {L}{c}{R} and a [pie|newspaper|juice|programme] at {L}{b}{R}. change?
        change from {L}{a}{R}: {k} [stamps|buns|samosas|lollies] at {L}{c}{R}, one [parcel|loaf|chai|slush] {L}{b}{R}
        paid with {L}{a}{R}. {k} {s} at {L}{c}{R} and a [bag|drink|magazine] for {L}{b}{R}. what do i get back
        My grandson had {L}{a}{R} with him. He bought {k} comics at {L}{c}{R} each and a bun for {L}{b}{R}. What should he bring home?
        {L}{a}{R} in my purse, {k} rides at {L}{c}{R}, candyfloss {L}{b}{R}. how much is left
        What change do I get out of {L}{a}{R} for {k} {s} ({L}{c}{R} each) plus {L}{b}{R} for [postage|parking|a lock]?
    """, *_LEFT, weight=1.8, a=plain(60, 100), k=count(2, 6, 0.5), c=amount(1, 7), b=amount(1, 9), s=_S),
    "note kinds": ask("{a} - {k} * {c} - {j} * {d}", """
        {k} [teas|lattes|pints] at {L}{c}{R} and {j} [scones|cokes|crisps] at {L}{d}{R}, change from {L}{a}{R}?
        out of {L}{a}{R}: {k} {s} at {L}{c}{R}, {j} more things at {L}{d}{R}. left?
        I hand over {L}{a}{R} for {k} [adults|day tickets|burgers] at {L}{c}{R} and {j} [children|short rides|portions of chips] at {L}{d}{R}. What comes back?
        budget {L}{a}{R}. {k} plants at {L}{c}{R} and {j} pots at {L}{d}{R}. what have I got left over
    """, *_LEFT, weight=1.2, a=plain(100, 200), k=count(2, 6, 0.5), c=amount(1, 9), j=count(2, 5, 0.5), d=amount(1, 6), s=_S),
    "minus three": ask("{a} - {b} - {c} - {d}", """
        wages {L}{a}{R}, rent {L}{b}{R}, [car|childcare|loan] {L}{c}{R}, [food|phone|insurance] {L}{d}{R}. what's left
        I get {L}{a}{R} a month. {L}{b}{R} goes on the mortgage, {L}{c}{R} on [heating|the nursery|maintenance] and {L}{d}{R} on [the bus|medicine|the cat]. How much remains?
        grant {L}{a}{R}: spent {L}{b}{R} on [paint|nets|mics], {L}{c}{R} on [timber|balls|cables], {L}{d}{R} on [brushes|bibs|stands]. balance?
        takings {L}{a}{R} less {L}{b}{R} stock, {L}{c}{R} pitch fee and {L}{d}{R} [petrol|bags|ice], what did I earn
        started with {L}{a}{R}, then {L}{b}{R}, {L}{c}{R} and {L}{d}{R} went out. now?
    """, *_LEFT, weight=1.4, a=plain(1400, 4000), b=amount(200, 800), c=amount(20, 300), d=amount(8, 200)),
    "hours material": ask("{h} * {c} + {f}", """
        {h} hours at {L}{c}{R} plus {L}{f}{R} [materials|cable|copper pipe|primer|leather]. bill?
        [joiner|sparky|upholsterer|stonemason|gardener] did {h} hours, {L}{c}{R} an hour, [wood|sockets|fabric|mortar|bark chips] {L}{f}{R}. what do I owe
        material {L}{f}{R}, labour {h} h à {L}{c}{R}. total for the customer?
        I charge {L}{c}{R} per hour. The job took {h} hours and I used {L}{f}{R} worth of [paint|hinges|solder|film|thread]. What should I bill?
        {L}{f}{R} for the [part|screen|pump] and {h} hours of work at {L}{c}{R}, all in?
        The seamstress needed {h} hours for the dress at {L}{c}{R} the hour, silk was {L}{f}{R}. What does the dress cost me?
        quote me {h} hrs @ {L}{c}{R} + {L}{f}{R} parts
        how much is a [ramp|gate|mural|website] that takes {h} hours ({L}{c}{R}/hour) and {L}{f}{R} in materials
    """, *_CASH, weight=2.2, h=plain(2, 30, 0.4), c=amount(12, 95), f=amount(10, 400)),
    "week both": ask("({a} + {b}) * {k}", """
        [ballet|riding|swimming] {L}{a}{R} and [piano|judo|tennis] {L}{b}{R} a week, over {k} weeks?
        every week I spend {L}{a}{R} on [petrol|lunches|vapes] and {L}{b}{R} on [parking|coffee|lottery]. {k} weeks makes?
        {k} weeks of {L}{a}{R} [hay|milk|dog food] and {L}{b}{R} [straw|bread|cat litter] each week
        nanny {L}{a}{R} + groceries {L}{b}{R} per week, {k} weeks
        The lodger pays {L}{a}{R} rent and {L}{b}{R} for meals each week. What do I receive for {k} weeks?
        per month: [gym|allotment|storage] {L}{a}{R}, [locker|water|insurance] {L}{b}{R}. for {k} months how much?
        bus there {L}{a}{R} and back {L}{b}{R}, {k} days this month. what does commuting cost me
    """, *_CASH, weight=1.8, a=amount(4, 90), b=amount(2, 50), k=count(3, 40, 0.4)),
    "times a week": ask("{k} * {j} * {c}", """
        {k} [lessons|shifts|visits|walks] a week for {j} weeks at {L}{c}{R} each
        {L}{c}{R} a go, {k} times a week, {j} weeks. total?
        she comes {k} times a week and it's {L}{c}{R} a time. {j} weeks?
        I park {k} days a week and pay {L}{c}{R} a day. What does that make in {j} weeks?
        {k} people for {j} nights at {L}{c}{R} per person per night
        {j} days, {k} rooms, {L}{c}{R} a room a day. hotel bill?
        {k} machines rented for {j} days, each {L}{c}{R} a day, what's the hire
        The [chalet|youth hostel|lodge] takes {L}{c}{R} per child and night. We bring {k} children and stay {j} nights. What is the price for the class?
    """, *_CASH, weight=1.7, k=count(2, 6, 0.5), j=count(2, 30, 0.3), c=amount(3, 60)),
    "deposit": ask("{k} * {c} - {f}", """
        {k} nights at {L}{c}{R}, deposit {L}{f}{R} paid. what's still due
        we booked {k} places at {L}{c}{R} and put {L}{f}{R} down. balance?
        deposit of {L}{f}{R} on {k} {t} at {L}{c}{R} each. what do I bring on the day
        I've already paid {L}{f}{R}. It's {k} sessions at {L}{c}{R}. rest?
        The deposit was {L}{f}{R}, the cottage is {L}{c}{R} a night and we stay {k} nights. How much have we yet to pay?
        {L}{f}{R} down, {k} instalments of {L}{c}{R} agreed in all, deposit counts towards it. remaining?
    """, *_LEFT, weight=1.6, k=count(3, 14, 0.4), c=amount(30, 190), f=amount(10, 80), t=_T),
    "instalments": ask("{k} * {c} + {f}", """
        {L}{f}{R} deposit then {k} payments of {L}{c}{R}. what does it cost in all
        {k} instalments of {L}{c}{R} after {L}{f}{R} down, total price?
        on finance: {L}{f}{R} up front, {L}{c}{R} a month for {k} months. whats the whole thing
        If I pay {L}{f}{R} now and {L}{c}{R} on each of {k} months, how much have I paid at the end?
        {k} {t} at {L}{c}{R}, refundable deposit {L}{f}{R} on top. how much cash do I need with me
        joining fee {L}{f}{R}, {L}{c}{R} a term, {k} terms
        {k} hours [on the trampoline|of court time|with the tutor] at {L}{c}{R}, plus {L}{f}{R} for [socks|rackets|the book]
    """, *_CASH, weight=1.5, k=count(3, 36, 0.3), c=amount(10, 190), f=amount(10, 300), t=_T),
    "finance extra": ask("{k} * {c} + {f} - {a}", """
        cash price {L}{a}{R}. on finance it's {L}{f}{R} down and {k} x {L}{c}{R}. how much more is that
        {L}{f}{R} deposit and {k} months at {L}{c}{R} instead of {L}{a}{R} straight away, what's the difference
        What do I pay extra if I take {k} rates of {L}{c}{R} and {L}{f}{R} now rather than {L}{a}{R} in one go?
    """, "{L}{r}{R} more.", "That is {L}{r}{R} more.", weight=0.8, k=count(12, 24, 0.3), c=amount(40, 90), f=amount(20, 150), a=plain(250, 480)),
    "children half": ask("{k} * {c} + {j} * {c} / 2", """
        {k} adults at {L}{c}{R}, {j} children half price. total?
        kids pay half. {k} adults, {j} kids, adult ticket {L}{c}{R}
        {L}{c}{R} a head, half price for children, we're {k} adults and {j} children. how much
        {k} grown-ups and {j} little ones, half price for the little ones, {L}{c}{R} full price. What do we pay at the gate?
        The [ferry|steam train|planetarium|buffet] costs {L}{c}{R} per person. Children go for half. We have {k} adults and {j} children with us. What is the price for everybody?
        how much for {k} full and {j} half tickets, full one's {L}{c}{R}
        {j} under 12s at half price plus {k} at the full {L}{c}{R}
    """, *_CASH, weight=1.7, k=count(2, 9, 0.5), j=count(2, 12, 0.5), c=amount(4, 60)),
    "three for two": ask("{k} / 3 * 2 * {c}", """
        3 for 2 on {t}, {L}{c}{R} each, I take {k}. what do I pay
        three for the price of two: {k} {s} at {L}{c}{R}
        they're doing three for two. {k} [books|shampoos|sun creams|tubs] at {L}{c}{R} each comes to?
        {k} {t} at {L}{c}{R} with a 3 for 2 offer
        Every third one is free, 3 for 2. I need {k} and one is {L}{c}{R}. Total?
        I am buying {k} [paperbacks|bags of bark|vitamins] at {L}{c}{R} and there is a three for two offer on. How much will it be?
    """, *_CASH, weight=1.2, k=_THREES, c=amount(2, 30), t=_T, s=_S),
    "two for one": ask("{k} / 2 * {c}", """
        2 for 1 on {t}, {L}{c}{R} each, want {k}. pay?
        buy one get one free, {k} {s} at {L}{c}{R} one
        two for one tonight, {L}{c}{R} normally, we're {k}. bill?
        bogof: {k} x {L}{c}{R}
        It is two for the price of one and a [pizza|cinema ticket|bedding plant] is {L}{c}{R}. We need {k}. What will it cost?
    """, *_CASH, weight=0.9, k=_EVENS, c=amount(2, 40), t=_T, s=_S),
    "average three": ask("({a} + {b} + {d}) / 3", """
        [pulse|temp|sugar] was {a} this morning, {b} at noon and {d} tonight. average?
        [Mon {a}, Tue {b}, Wed {d}|day one {a}, day two {b}, day three {d}|jan {a}, feb {b}, mar {d}], avg
        three quotes: {a}, {b} and {d}. what's the average quote
        I ran {a}, {b} and {d} km. What is my average?
        mean of the three readings {a}, {b}, {d}
        The hens laid {a} eggs in the first week, {b} in the second and {d} in the third. How many on average in a week?
        the pups weigh {a}, {b} and {d} grams, so on average
        judges gave {a}, {b} and {d}. average score
        my three [darts legs|bowling games|spelling tests] were {a}, {b} and {d}, what do I average
        on average how many if it was {a} the first year, {b} the next and {d} now
    """, *_MEAN, weight=1.7, a=plain(20, 400), b=plain(20, 400), d=plain(20, 400)),
    "average four": ask("({a} + {b} + {c} + {d}) / 4", """
        [spring {a}, summer {b}, autumn {c}, winter {d}|Q1 {a}, Q2 {b}, Q3 {c}, Q4 {d}]. average?
        four [loaves|lambs|parcels|marrows] of {a}, {b}, {c} and {d} g, average weight
        average of four [nights|matches|trips|sessions]: {a}, {b}, {c}, {d}
        We had {a} visitors on Thursday, {b} on Friday, {c} on Saturday and {d} on Sunday. What is the daily average?
        my scores: {a} {b} {c} {d}, mean?
    """, *_MEAN, weight=1.2, a=plain(20, 400), b=plain(20, 400), c=plain(20, 400), d=plain(20, 400)),
    "products apart": ask("{k} * {c} - {j} * {d}", """
        {k} [weeks|days|lessons] at {L}{c}{R} against {j} at {L}{d}{R}, what's the difference
        how much more is {k} x {L}{c}{R} than {j} x {L}{d}{R}
        I sold {k} [wreaths|goats|quilts] at {L}{c}{R} and had bought {j} for {L}{d}{R} each. what did I make
        option A {k} months at {L}{c}{R}, option B {j} months at {L}{d}{R}. how much cheaper is B
        Income: {k} rooms at {L}{c}{R}. Costs: {j} cleaners at {L}{d}{R}. What is left?
        {name} gets {k} hours at {L}{c}{R}, I get {j} hours at {L}{d}{R}. how much more does {name} earn
        we took {k} entry fees of {L}{c}{R} and paid {j} prizes of {L}{d}{R}, surplus?
        difference between {k} tins at {L}{c}{R} and {j} tins at {L}{d}{R}
    """, *_CASH, weight=1.7, k=count(10, 30, 0.3), c=amount(20, 90), j=count(2, 9, 0.4), d=amount(1, 19)),
    "margin fee": ask("{k} * ({a} - {b}) - {f}", """
        bought at {L}{b}{R}, sold at {L}{a}{R}, {k} of them, stall fee {L}{f}{R}. profit?
        {k} {t}, cost me {L}{b}{R} each, went for {L}{a}{R} each, ads were {L}{f}{R}. what did I clear
        I make {L}{a}{R} a [candle|cake|chair] and the material is {L}{b}{R}. {k} sold, market pitch {L}{f}{R}. What have I earned?
    """, *_CASH, weight=0.9, k=count(10, 60, 0.3), a=amount(20, 60), b=amount(3, 14), f=amount(5, 50), t=_T),
    "cheaper each": ask("{k} * ({a} - {b})", """
        {k} {t} normally {L}{a}{R}, each {L}{b}{R} off. what do they cost
        {L}{b}{R} off every {L}{a}{R} ticket, {k} tickets. total?
        each of our {k} [pupils|members|guests] pays {L}{a}{R} minus a {L}{b}{R} subsidy, what do we collect
        The club knocks {L}{b}{R} off the {L}{a}{R} fee for all {k} juniors. What will they pay together?
    """, *_CASH, weight=1.1, rising="ba", k=count(3, 40, 0.4), a=amount(15, 90), b=amount(2, 14), t=_T),
    "fee each": ask("({k} * {c} + {f}) / {n}", """
        {k} nights at {L}{c}{R} and {L}{f}{R} cleaning, {n} of us. each?
        {n} people share {k} hours of [court|pitch|studio] at {L}{c}{R} plus {L}{f}{R} [lights|balls|engineer], per head?
        {k} pizzas at {L}{c}{R}, {L}{f}{R} delivery, split between {n}
        [boat|minibus|marquee] {L}{c}{R} a day for {k} days, [fuel|driver|set-up] {L}{f}{R}, we're {n}. what does each person pay
        per person please: {n} of us, {k} kegs at {L}{c}{R} and ice for {L}{f}{R}
    """, *_EACH, weight=1.7, k=_FEW, c=amount(8, 190), f=amount(5, 120), n=count(3, 14, 0.45)),
    "save up": ask("{a} + {k} * {c}", """
        I have {L}{a}{R} and put away {L}{c}{R} a week. after {k} weeks?
        {L}{a}{R} in the jar, {L}{c}{R} more each month for {k} months
        account stands at {L}{a}{R}, adding {L}{c}{R} {k} times. new balance?
        gran gave me {L}{a}{R} and I earn {L}{c}{R} a [car wash|paper round|lawn]. {k} of those and I have how much
        The church roof fund holds {L}{a}{R}. We add {L}{c}{R} every Sunday. What will there be after {k} Sundays?
    """, *_CASH, weight=1.2, a=plain(40, 900), k=count(3, 40, 0.4), c=amount(4, 90)),
    "three things": ask("{k} * {c} * {n}", """
        {k} boxes of {n} [bulbs|pens|filters|tiles], {L}{c}{R} a piece. total?
        {k} classes with {n} children, {L}{c}{R} per child
        {n} litres a tank, {k} tanks, {L}{c}{R} a litre. cost to fill them
        What do {k} trays of {n} plants cost if a plant is {L}{c}{R}?
    """, *_CASH, weight=0.9, k=_FEW, n=count(6, 40, 0.3), c=amount(1, 12)),
}  # fmt: skip
"""Three numbers or more, put together in one sum."""

FAMILIES = {"sums_three": asked("sums_three", THREE, BESIDE, 0.17)}
