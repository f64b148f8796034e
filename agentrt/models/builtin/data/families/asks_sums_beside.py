# ruff: noqa: E501  (phrase banks read better on their own lines)
"""A number beside the sum: what it is for, what is allowed, what one has, how many people come. In half of the kinds it
only stands there ("it's for 12 people, what do 3 at 4.50 cost?"), in the others the question needs it."""

from __future__ import annotations

from agentrt.models.builtin.data.families.asks_numbers import BOUGHT, amount, ask, asked, count, nouns, percent, plain
from agentrt.models.builtin.data.families.story import Kind

_CASH = ("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.")
_EACH = ("{L}{r}{R} each.", "That is {L}{r}{R} each.")
_THAT = ("That is {r}.", "It is {r}.", "That makes {r}.", "{r}.")
_T = nouns(BOUGHT)
_K, _N = count(2, 24, 0.4), count(2, 40, 0.3)
_C = amount(1, 90)

BESIDE: dict[str, Kind] = {
    "for people": ask("{k} * {c}", """
        it's for {z} people. {k} {t} at {L}{c}{R}, what's the total?
        {k} {t} at {L}{c}{R}. they're for {z} kids. total cost?
        there will be {z} of us. what do {k} {t} at {L}{c}{R} cost altogether
        we're {z} guests and I ordered {k} {t} for {L}{c}{R} each. What will the whole order cost?
        Table of {z}. {k} bottles at {L}{c}{R}, how much for the bottles?
        how much are {k} {t} at {L}{c}{R}? I've got {z} people coming
        class of {z}, but only {k} come on the trip and it's {L}{c}{R} each. What do I collect in all?
        total for {k} {t} at {L}{c}{R} pls. ({z} people are coming)
        My club has {z} members. I bought {k} {t} at {L}{c}{R}. How much did I spend?
        {z} of us work here. The canteen card is {L}{c}{R} a week and I have had it for {k} weeks. What have I paid?
        {k} {t} at {L}{c}{R}, just the total, never mind that we're {z}
        The bus seats {z}. We are {k} and a ticket is {L}{c}{R}. What do the tickets cost us?
        they're serving {z}, we only ordered {k} {t}, {L}{c}{R} each. whole price?
        our choir has {z} singers, but I need only {k} {t} at {L}{c}{R}. How much money do I take along?
    """, *_CASH, weight=2, k=_K, c=_C, z=_N, t=_T),
    "for people used": ask("{k} * {c} / {z}", """
        it's for {z} people. {k} {t} at {L}{c}{R}, what's that per person?
        {k} {t} at {L}{c}{R}. {z} of us pay. each?
        there will be {z} of us sharing. what does each pay for {k} {t} at {L}{c}{R}
        we're {z} and I ordered {k} {t} for {L}{c}{R} each. What does everybody owe me?
        Table of {z}. {k} bottles at {L}{c}{R}, split equally?
        how much per head are {k} {t} at {L}{c}{R}? I've got {z} people chipping in
        per person price for {k} {t} at {L}{c}{R} pls. ({z} people are paying)
        {z} of us bought {k} {t} at {L}{c}{R} together. What is my share?
        {k} {t} at {L}{c}{R}, and we're {z}, so what's each person's bit
        our choir has {z} singers who share {k} {t} at {L}{c}{R}. What does one singer pay?
        the whole lot is {k} {t} at {L}{c}{R}. divided by {z}?
    """, *_EACH, weight=1.7, k=_K, c=_C, z=count(2, 14, 0.4), t=_T),
    "budget": ask("{k} * {c}", """
        my budget is {z}. {k} {t} at {L}{c}{R}, what do they come to?
        {k} {t} at {L}{c}{R} each, total? I can spend {z}
        I have {z} to spend. How much are {k} {t} at {L}{c}{R}?
        the limit is {z}. what would {k} [nights|tickets|lessons|treatments] at {L}{c}{R} cost
        boss said no more than {z}. {k} {t} at {L}{c}{R} = ?
        I've {z} in the bank. What's {k} months of {L}{c}{R} in total?
        They gave us {z}. What will {k} {t} cost at {L}{c}{R} apiece?
        I've got {z} on me, {k} {t}, {L}{c}{R} each: sum?
        there's {z} on the card. the {k} {t} are {L}{c}{R} each. what do they cost in all
        we may spend up to {z}. Please tell me the price of {k} {t} at {L}{c}{R}.
    """, *_CASH, weight=1.5, k=_K, c=_C, z=plain(100, 3000), t=_T),
    "budget used": ask("{z} - {k} * {c}", """
        my budget is {z}. {k} {t} at {L}{c}{R}, what's left of it?
        {k} {t} at {L}{c}{R} each. I had {z}, what do i have now
        I have {z} to spend. How much remains after {k} {t} at {L}{c}{R}?
        the limit is {z}. after {k} {t} at {L}{c}{R} how far below it am i
        I've {z} in the bank. What stays after {k} payments of {L}{c}{R}?
        They gave us {z}. We took {k} {t} at {L}{c}{R} apiece. How much do we give back?
        how much under {z} are {k} {t} at {L}{c}{R}
        I've got {z} on me, {k} {t}, {L}{c}{R} each: what will be left?
        there's {z} on the card. after {k} {t} at {L}{c}{R} what's still on it
        we may spend up to {z}. {k} {t} at {L}{c}{R} are in the basket. How much room is there?
    """, *_CASH, weight=1.5, k=count(2, 9, 0.4), c=amount(1, 60), z=plain(600, 3000), t=_T),
    "afford": ask("{z} / {c}", """
        my budget is {z}. a [ticket|night|tree|lesson|uniform] is {L}{c}{R}, how many can I get?
        how many {t} at {L}{c}{R} can I buy with {z}
        I have {z} to spend and {t} cost {L}{c}{R} each. How many is that?
        {z} in the kitty, {L}{c}{R} per {x}. How many does that buy?
        with {z} to spend, {L}{c}{R} each, number?
    """, *_THAT, weight=1, c=amount(3, 60), z=plain(100, 3000), t=_T, x=nouns(["ticket", "shirt", "rose", "cake", "sack", "meal", "brick", "badge", "poster", "ride"])),
    "age": ask("{a} - {p}%", """
        I'm {z}. {p} off {L}{a}{R}, what do I pay
        I am {z} so I get {p} off. The ticket is {L}{a}{R}. What's my price?
        {z} year old here, student discount {p}, the thing's {L}{a}{R}. how much
        she's {z} and seniors get {p} off {L}{a}{R}, what does she pay
        bought it in 20{y} for {L}{a}{R}, it has lost {p} of its value. Worth now?
        in {month2} 20{y} the rent was {L}{a}{R}. it went down {p}. what is it now?
        {p} off on {month2} {d}, normal price {L}{a}{R}. What will I pay?
    """, *_CASH, weight=1.3, a=amount(8, 900), p=percent(), z=count(16, 90, 0.2), y=plain(10, 25), month2=nouns(["May", "June", "March", "April", "July"]), d=plain(2, 28)),
    "tip beside": ask("{p}% of {a}", """
        we were {z} at the table, bill {L}{a}{R}. what's a {p} tip
        {p} tip on {L}{a}{R}. (party of {z})
        dinner for {z} was {L}{a}{R}. Just the {p} tip please, not per person
        there's {z} of us but I'm paying: {p} of {L}{a}{R}?
        table {z}, total {L}{a}{R}, tip {p}: how much tip
    """, *_CASH, weight=1.1, a=amount(20, 600), p=percent(5, 8, 10, 12, 12.5, 15, 18, 20), z=_N),
    "tip beside used": ask("({a} + {p}%) / {z}", """
        we were {z} at the table, bill {L}{a}{R}, {p} tip on top. what do we each pay
        {L}{a}{R} plus {p} tip. (party of {z}, split evenly) per person?
        dinner for {z} was {L}{a}{R}. With a {p} tip, per person?
        there's {z} of us sharing {L}{a}{R} with {p} tip: each?
        table of {z}, total {L}{a}{R}, tip {p}: what does one person owe
    """, *_EACH, weight=1.1, a=amount(20, 600), p=percent(5, 8, 10, 12, 12.5, 15, 18, 20), z=count(2, 14, 0.4)),
    "had before": ask("{h} * {c}", """
        I've been there {z} years. {h} hours at {L}{c}{R}, what do I get
        worked {h} hours at {L}{c}{R}. started in 20{y}. pay?
        my contract says {z} hours a week. This week I did {h} at {L}{c}{R}. What's my pay?
        {z} staff here. I did {h} hours, {L}{c}{R} an hour. what am i owed
        shift from {s} o'clock, {h} hours, {L}{c}{R} an hour. wage?
        the job was quoted at {z} hours but took {h}, at {L}{c}{R} an hour. What do I bill for the real hours?
        I turn {z} soon. {h} hours this week, {L}{c}{R} the hour, so my pay is?
        ward {z}, {h} hours, {L}{c}{R} an hour. what do i get paid
        up to {z} hours are allowed, I did {h} at {L}{c}{R}. earnings?
    """, *_CASH, weight=1.4, h=plain(3, 42, 0.4), c=amount(9, 90), z=count(2, 38, 0.3), y=plain(10, 25), s=plain(5, 11)),
    "had before used": ask("({h} - {z}) * {c}", """
        my contract says {z} hours a week. This week I did {h}. Overtime is {L}{c}{R} an hour, how much overtime pay?
        worked {h} hours, {z} of them unpaid. {L}{c}{R} an hour. pay?
        {h} hours less {z} hours of breaks at {L}{c}{R}, what do I get
        the job was quoted at {z} hours but took {h}. At {L}{c}{R} an hour, what do the extra hours cost?
        booked {h} hours, first {z} are free, then {L}{c}{R} an hour. what do we pay
    """, *_CASH, weight=1.2, rising="zh", h=plain(12, 48, 0.3), c=amount(9, 60), z=plain(2, 40)),
    "area beside": ask("{a} * {b}", """
        ceiling is {z} m high. floor {a} by {b} metres, floor area?
        {a} by {b} m, {z} windows. floor area?
        the house was built in 19{y}. bedroom {a} m x {b} m, how many square metres
        room number {z}, {a} m by {b} m. square metres?
        {z} children play there. It's {a} metres by {b} metres. How big is the yard?
        we bought {z} rolls already. The wall is {a} m wide and {b} m high, what's the area?
        plot {z} on the plan, {a} m by {b} m. how big is it in square metres
        {a} by {b} metres, and the fence is {z} years old. area of the garden?
        flat on floor {z}, living room {a} by {b} m. square metres?
    """, "{r} square metres.", "That is {r} square metres.", weight=1.2, a=plain(3, 30, 0.4), b=plain(2, 14, 0.4), z=plain(2, 30), y=plain(10, 99)),
    "area beside used": ask("{a} * {b} * {z}", """
        ceiling is {z} m high. floor {a} by {b} metres, how many cubic metres of air?
        {z} rooms of {a} by {b} m, total area?
        {a} m by {b} m and it has to be {z} coats. how many square metres do I paint in all
        {z} beds, each {a} by {b} metres. square metres together?
        the pit is {a} by {b} m and {z} m deep. volume?
    """, *_THAT, weight=1, a=plain(3, 30, 0.4), b=plain(2, 14, 0.4), z=plain(2, 5)),
    "left beside": ask("{b} - {a}", """
        {b} tickets, {a} sold. doors at {s}. how many left?
        they only allow {z}. we ordered {b} and {a} came, how many are missing
        {a} of {b} pages done, deadline in {z} days. pages left?
        I'm {z}. I've done {a} of my {b} driving minutes, what's still to do
        bus has {z} stops to go. {b} seats, {a} taken. free seats?
        {b} km in total, {a} behind us, {z} of us in the car. how far still
        we are {z} helpers and there were {b} chairs, {a} are up. How many chairs remain?
        {b} jars made, {a} given away. It took {z} hours. how many have I still got
    """, "{r} left.", "{r}.", "That leaves {r}.", weight=1.7, rising="ab", a=count(5, 600, 0.2), b=count(30, 950, 0.2), z=count(2, 40, 0.3), s=plain(6, 11)),
    "left beside used": ask("({b} - {a}) / {z}", """
        {a} of {b} pages done, deadline in {z} days. pages a day?
        {b} km in total, {a} behind us, {z} days left. how far per day
        we are {z} helpers and of {b} chairs {a} are up. How many has each of us still to do?
        {b} jars made, {a} given away, the rest in boxes of {z}. how many boxes
        {b} leaflets, {a} gone, {z} streets left. leaflets per street?
        target {b}, got {a}, {z} of us left to collect. each?
    """, *_THAT, weight=1.5, rising="ab", a=count(5, 600, 0.2), b=count(60, 950, 0.2), z=count(2, 14, 0.4)),
    "boxes beside": ask("{k} * {a}", """
        {k} boxes of {a}. They only allow {z}. how many have I got?
        {k} rows of {a} chairs, fire limit {z}. how many chairs
        {k} packs of {a} [nappies|tiles|batteries|screws], I need {z}. what do I have
        shelf holds {z} kilos. {k} tins of {a} g, how many grams are that
        we need {z} in the end. how much is {k} times {a}
        max {z} people. {k} minibuses with {a} in each, so how many people is it?
        {k} crates of {a}, aisle {s}. total?
    """, *_THAT, weight=1.4, k=count(2, 30, 0.4), a=count(4, 60, 0.3), z=plain(20, 900), s=plain(2, 30)),
    "boxes beside used": ask("{k} * {a} - {z}", """
        {k} boxes of {a}. They only allow {z}. how many too many?
        {k} rows of {a} chairs, {z} people come. how many chairs stay empty
        {k} packs of {a} [nappies|tiles|batteries|screws], I need {z}. how many over
        we need {z} of them. how much more is {k} times {a}
        {k} crates of {a}, {z} broken. good ones?
        {k} sheets of {a} labels and {z} used. labels left?
    """, *_THAT, weight=1.3, k=count(10, 40, 0.3), a=count(12, 60, 0.3), z=plain(5, 110)),
    "middle": ask("{a} / {k}", """
        bought in 20{y}, cost {L}{a}{R}, {k} owners, kept in a barn since. what's each owner's part
        order {z}{z}, {L}{a}{R} in total, {k} recipients, sent on {d} {month2}. per recipient?
        Hi, {z} years in the choir now! The bus costs {L}{a}{R} and there are {k} singers. What does one singer pay? See you at {s}.
        invoice no. {z}{d}: {L}{a}{R} for {k} months. How much is one month?
        at {s} pm we split {L}{a}{R} between {k}. each?
        it has {z} rooms and sleeps {k}, {L}{a}{R} for the weekend. what's it per sleeper
        {L}{a}{R}, which is a lot at my age ({z}), for {k} sessions. What is one session?
    """, *_CASH, weight=1.3, a=amount(40, 2500), k=count(2, 24, 0.4), z=plain(14, 80), y=plain(10, 25), d=plain(2, 28), s=plain(2, 9), month2=nouns(["May", "June", "March", "April", "July"])),
    "end": ask("{a} + {b} + {c}", """
        it's number {z} on the list and I never know what to include. Anyway: {L}{a}{R}, {L}{b}{R} and {L}{c}{R}, total?
        we have {z} days left and these bills, add them: {L}{a}{R}, {L}{b}{R}, {L}{c}{R}
        I'm {z}, retired, and keep my receipts in a tin. Today's are {L}{a}{R}, {L}{b}{R} and {L}{c}{R}. What do they make?
        bus {z}, then the tram. fares {L}{a}{R} + {L}{b}{R} + {L}{c}{R}, how much in all
        {L}{a}{R} for the vet, {L}{b}{R} for food, {L}{c}{R} for the lead. He's {z} months old. What has he cost?
        sum of {a}, {b} and {c} please, I've got {z} minutes
    """, *_CASH, weight=1.3, a=amount(2, 300), b=amount(2, 300), c=amount(2, 300), z=plain(2, 80)),
}  # fmt: skip
"""Pairs of sums: the number beside is not needed, and (`used`) is."""

FAMILIES = {"asks_sums_beside": asked("asks_sums_beside", BESIDE)}
