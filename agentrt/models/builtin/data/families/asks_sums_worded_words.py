# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What people say whose numbers are words (see `asks_sums_worded`)."""

from __future__ import annotations

WORDED: dict[str, str] = {
    "dozen cost": """
        {n} {t} at {L}{c}{R} each
        what do {n} {t} cost at {L}{c}{R} apiece
        I'd like {n} {t}, they're {L}{c}{R} each. What's that?
        {n} of the {L}{c}{R} {t} please, how much
        {L}{c}{R} a piece and I take {n}
        price for {n} [roses|oysters|eggs|doughnuts|candles|golf balls] if one is {L}{c}{R}
        we need {n} {t} for the [fete|ward|classroom|wedding|camp]. One is {L}{c}{R}, so all of them?
        got {n} {t}, {L}{c}{R} a pop, total?
        The florist wants {L}{c}{R} per stem and I would like {n} stems. How much money is that?
        how much would {n} cost if each is {L}{c}{R}?
    """,
    "dozen less": """
        {n} {t}, {b} broken. how many left
        had {n} {t}, gave away {b}
        of {n} {t} {b} have gone. remaining?
        I baked {n} [buns|muffins|scones] and we ate {b}. How many are in the tin?
        {n} minus {b}
        {n} came, {b} went home early. how many stayed
        there were {n} eggs and I've used {b}, so there are how many now?
        {b} of the {n} {t} are sold, what's still here
    """,
    "dozen share": """
        {n} {t} between {k}
        share {n} [biscuits|plums|sweets|marbles] among {k} kids
        {n} {t} for {k} of us. how many each
        {n} divided by {k}
        we've {n} {t} and {k} tables, how many go on each?
        if {k} people get the same from {n} {t} what does one get
    """,
    "dozen boxes": """
        {k} boxes of {n} {t}. How many {t}?
        {k} trays with {n} in each
        {k} cartons, {n} to a carton, how many in total
        I ordered {k} packs of {n}, how many single ones is that
        {k} times {n}
        {n} {t} a day for {k} days
    """,
    "twice": """
        {n} {a}
        what's {n} {a}
        last year {a} came, this year {n} as many. how many?
        [my sister|our neighbour|the other team|branch two] has {n} as many {t} as us and we have {a}. How many has she got?
        we need {n} as much as last time, that was {a} [grams|litres|metres|kilos]
        the recipe has {a} g, make it {n} that
        I ran {a} km and he ran {n} that. how far was his
        the new one holds {n} as many as the old and the old held {a}
        {n} the usual dose of {a} ml, how much is it?
        {n} as many guests as the {a} we planned
        if it's {n} as long as {a} metres, how long
        order {n} the {a} {t} we had
        population was {a}, it's {n} that today
    """,
    "twice cash": """
        {n} {L}{a}{R}
        it used to be {L}{a}{R} and costs {n} as much now. So?
        they charge {n} as much as the others, who charge {L}{a}{R}
        my brother earns {n} as much as me, i get {L}{a}{R}
        rent in [town|the city|the centre] is {n} what I pay and I pay {L}{a}{R}. What is it?
        {n} the price of {L}{a}{R}
        on Sundays we get {n} the normal pay of {L}{a}{R}, how much is that
        he wants {n} the {L}{a}{R} I offered. what's that
        the big one is {n} as dear as the small one at {L}{a}{R}
    """,
    "part": """
        {n} of {a}
        what's {n} of {a}?
        {n} of our {a} [members|pupils|hens|clients|trees] are new. how many
        {n} of the {a} {t} went
        I've read {n} of {a} pages. How many pages is that?
        only {n} of {a} invited came, so how many came
        take {n} of {a} g
        give me {n} of {a}
        the dose for children is {n} of the adult dose of {a} mg. what is it
        {n} of a {a} km route
        if I use {n} of {a} ml of [paint|bleach|syrup] how many ml is that
        how much is {n} out of {a}
    """,
    "part cash": """
        {n} of {L}{a}{R}
        my share is {n} of {L}{a}{R}
        {n} of the {L}{a}{R} goes to [the church|savings|my ex|the tax man|charity]. How much is that?
        we each get {n} of {L}{a}{R}
        she inherited {n} of {L}{a}{R}, in money?
        they want {n} of the {L}{a}{R} as a deposit, how much do I put down
        i spend {n} of my {L}{a}{R} on rent. how much is rent
        what does {n} of {L}{a}{R} come to
    """,
    "parts": """
        {n} of {a}
        what's {n} of {a}
        {n} of {a} [pupils|voters|seats|beds|sheep] is how many
        we have done {n} of the {a} km
        {n} of the {a} {t} are packed, how many is that?
        the tank takes {a} litres and is {n} full. How many litres are in it?
        {n} of a {a} g bag
        make only {n} of the recipe, it says {a} g. how many grams
        my work is {n} of full time, full time is {a} hours. my hours?
        {n} of the {a} who replied said yes. Number of yeses?
        a {a} page book, i'm {n} of the way through. what page
    """,
    "left after": """
        {n} of {a} are gone. how many left
        {a} {t}, {n} sold, what's left
        I've used {n} of {a} [grams|litres|metres]. How much have I still got?
        of {a} km we have done {n}. how many to go
        {n} of our {a} seats are taken, how many are free?
        take {n} away from {a}
        the bottle had {a} ml and {n} has been drunk. What's in there now?
        {a} minus {n} of it
        {n} of {a} employees are on leave. How many are here
    """,
    "half price": """
        half price on {L}{c}{R}
        {t} half price, were {L}{c}{R}
        kids go half price, an adult is {L}{c}{R}. what does a kid pay
        the {L}{c}{R} {t} are at half price now. What do they cost?
        half of {L}{c}{R}
        it's {L}{c}{R} and we go halves, my half?
        {L}{c}{R} split down the middle
        my dad pays half of the {L}{c}{R}. How much does he pay?
        everything's half off today, I want the {t} at {L}{c}{R}
        two-for-one: normally {L}{c}{R} each, so effectively one costs?
    """,
    "half price many": """
        {k} {t} at half price, normally {L}{c}{R}
        half price tickets for {k} children, full price is {L}{c}{R}. total?
        {k} kids pay half of {L}{c}{R} each, how much altogether
        {k} x {L}{c}{R}, half price
        it's happy hour so {k} [cocktails|pints|pizzas] at {L}{c}{R} are half price. what do i pay
        {k} seniors at half the normal {L}{c}{R}
    """,
    "third off": """
        {n} off {L}{c}{R}
        {t} {L}{c}{R} with {n} off
        with my railcard I get {n} off the {L}{c}{R} fare. What do I pay?
        everything is {n} off, so {L}{c}{R} becomes?
        {L}{c}{R} less {n}
        they knocked {n} off the price of {L}{c}{R}. New price?
        what's {L}{c}{R} reduced by {n}
    """,
    "a week": """
        {c} euros a week for {k} weeks
        {c} a week, {k} weeks, total
        If I save {c} pounds a week for {k} weeks, how much do I have?
        {k} weeks at {c} a week
        {c} dollars every week, {k} weeks long
        piano lessons are {c} a week. what do {k} weeks cost
        she pays {c} a month for {k} months
        {k} months at {c} a month, what is it all together
        we put {c} in the jar each week. after {k} weeks there's how much in it?
        {c} quid a week times {k}
        rent for the lock-up is {c} a week and we had it {k} weeks
        {k} instalments of {c}
    """,
    "a week span": """
        {L}{c}{R} a week for {k}
        {L}{c}{R} weekly over {k}, how much is that
        I spend {L}{c}{R} a week on [coffee|bread|the bus|lottery tickets|cat food]. What's that in {k}?
        saving {L}{c}{R} a week, what will I have after {k}
        cleaner is {L}{c}{R} a week. for {k}?
        what does {L}{c}{R} a week add up to in {k}?
    """,
    "a month span": """
        {L}{c}{R} a month for {k}
        {L}{c}{R} monthly over {k}?
        phone contract {L}{c}{R} per month, runs {k}. total cost?
        the gym is {L}{c}{R} a month. what's that over {k}
        leasing a [car|piano|copier] at {L}{c}{R} each month for {k}, what does it add up to
        {k} of childcare at {L}{c}{R} a month
        I put away {L}{c}{R} every month. How much is there after {k}?
        what is {L}{c}{R} a month in {k}
        broadband {L}{c}{R}/month, {k}, sum?
    """,
    "a day span": """
        {c} a day for {k}
        {c} tablets a day, {k}. how many tablets
        how many is {c} a day in {k}
        we use {c} nappies a day, how many for {k}?
        i smoke {c} a day, that's how many in {k}
        {c} km every day, how far in {k}
        the dog eats {c} biscuits a day. Biscuits in {k}?
        {c} per day over {k}, total?
    """,
    "spread": """
        {L}{c}{R} over {k}, per month?
        spread {L}{c}{R} over {k}. monthly?
        I have to pay back {L}{c}{R} in {k}, what's that a month
        {L}{c}{R} in {k}, how much per month
        saved {L}{c}{R} in {k}, how much was it each month?
        the bill for {k} was {L}{c}{R}, what does that make a month
        to have {L}{c}{R} in {k} I must save how much a month?
    """,
    "hours": """
        {h} at {L}{c}{R} an hour
        worked {h}, {L}{c}{R} an hour. pay?
        the [plumber|sitter|tutor|decorator|mechanic] was here for {h} and takes {L}{c}{R} an hour. What do I owe?
        {h} of [tennis|parking|bowling|studio time] at {L}{c}{R} per hour
        what's {h} at a rate of {L}{c}{R}
        How much is {h} of work if an hour costs {L}{c}{R}?
        hourly rate {L}{c}{R}, job took {h}
        {L}{c}{R} an hour times {h}
        she babysat for {h}. I pay {L}{c}{R} an hour, so?
        charge for {h}, {L}{c}{R}/h
    """,
    "hours words": """
        {h} at {c} an hour
        {c} euros an hour, {h}
        I get {c} pounds an hour and worked {h}. What do I get?
        {h} times {c}
        pay him for {h} at {c} dollars the hour
        he wants {c} an hour, was here {h}. what's due
        it's {c} an hour and we stayed {h}, how much do we pay?
    """,
    "kilos": """
        {h} of [cherries|mince|potatoes|cod|flour|cheese|grapes] at {L}{c}{R} a kilo
        {h} at {L}{c}{R} each, weighed out
        {L}{c}{R} per kilo, I take {h}
        what do {h} cost when one is {L}{c}{R}
        {h} of [salmon|sausages|olives|nails|wool], price {L}{c}{R} per unit of weight, total?
        how much for {h}? it's {L}{c}{R} for one
        give me the price of {h} at {L}{c}{R}
    """,
    "metres": """
        {h} of [fabric|rope|cable|ribbon|hose|chain|lace] at {L}{c}{R} each
        {h} of curtain material, {L}{c}{R} for one. cost?
        what does {h} of [velvet|piping|skirting|gutter] come to at {L}{c}{R}
        {L}{c}{R} a length, i need {h}
        how much is {h} if one costs {L}{c}{R}
    """,
    "speed": """
        {a} km in {h}, speed?
        {a} miles in {h}, average mph
        we drove {a} km and took {h}. How many km per hour is that?
        cycled {a} km, took me {h}. average?
        how fast is {a} km in {h}
        {a} pages in {h}, per hour?
    """,
    "far": """
        {h} at {a} km/h, how far
        walking {a} km an hour for {h}
        the train does {a} km/h. how many km in {h}
        how far do I get in {h} at {a} mph?
        {a} pages an hour, {h}, how many pages
        the pump moves {a} litres an hour, it ran {h}. litres?
        {h} of driving at {a}
    """,
    "till": """
        {k} at {c} each
        {k} {t} at {c}
        {k} coffees at {c}, what's that
        they're {c} a piece and I want {k}
        {k} tickets, {c} each, total?
        how much for {k} {t} at {c} each?
        {c} times {k}
        {k} portions of chips at {c}. what do i pay
        It's {c} for one, so {k} of them come to what?
        the {t} are {c} a set, we need {k} sets
    """,
    "till two": """
        {k} at {c} and {j} at {d}
        {k} coffees at {c} and {j} teas at {d}, total
        {k} adults {c}, {j} kids {d} each?
        {k} times {c} plus {j} times {d}
        we had {k} pies at {c} each and {j} pints at {d} each. what's the damage
        {j} at {d}, {k} at {c}, together?
    """,
    "till change": """
        {c} out of {a}, change?
        paid with {a}, it was {c}
        i gave her {a} for something at {c}. how much comes back
        change from {a} for {c}
        it's {c}. I'm paying with {a}. What do I get back?
        {a} minus {c}
    """,
    "words plus": """
        {a} plus {b}
        {a} and {b} together
        {a} adults and {b} children, how many people
        add {a} to {b}
        {a} on Friday, {b} on Saturday. in all?
        what do {a} and {b} make
        first shift {a}, second shift {b}, sum?
        there were {a} in the hall and {b} outside. How many were there in total?
    """,
    "words minus": """
        {a} minus {b}
        take {b} from {a}
        {a} less {b}
        we ordered {a}, only {b} came. how many are missing
        {a} seats, {b} sold. unsold?
        out of {a} I have done {b}, how many to go
        {a} in the account and {b} goes out, what stays
        there were {a} of us and {b} have left the club. Members now?
        from {a} subtract {b}
    """,
    "words times": """
        {k} times {a}
        {k} rows of {a}
        {k} boxes of {a}
        {k} people at {a} each
        {a} a day, {k} days
        {k} lots of {a}, how many
        {k} parcels of {a} kilos, what do they weigh together
        multiply {a} by {k}
        I have {k} bags with {a} in each. How many have I got?
    """,
    "words share": """
        {a} divided by {k}
        {a} between {k}
        share {a} among {k}
        {a} by {k}
        {a} pounds shared by {k} people, each?
        split {a} euros {k} ways
        {k} of us and {a} to pay, per head?
        {a} chairs in rows of {k}, how many rows
        {a} for {k} months, per month?
    """,
    "words percent": """
        {p} percent of {a}
        {p} per cent of {a}
        what's {p} percent of {a}
        {p} percent of {a} people, how many is that
        I want {p} percent of {a} euros
        how much is {p} per cent from {a}
        a commission of {p} percent on {a} pounds
    """,
    "words off": """
        {p} percent off {a}
        {a} less {p} percent
        {a} euros with {p} percent discount
        {a} pounds minus {p} per cent, what do i pay
        it was {a}, reduced by {p} percent
        {p} per cent cheaper than {a}
        take {p} percent off {a} dollars
    """,
}
"""Kind -> what is said; the slots are drawn in `asks_sums_worded`."""
