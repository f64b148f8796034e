# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Sums told at length: two or three sentences, some numbers of which do not count, the question first, in the middle or
last; and limits that are only named beside those one must hold the sum against."""

from __future__ import annotations

from agentrt.models.builtin.data.families.asks_numbers import BOUGHT, amount, ask, asked, count, nouns, percent, plain
from agentrt.models.builtin.data.families.story import Kind

_CASH = ("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.")
_EACH = ("{L}{r}{R} each.", "That is {L}{r}{R} each.")
_THAT = ("That is {r}.", "It is {r}.", "That makes {r}.", "{r}.")
_T = nouns(BOUGHT)
_S = nouns(["scones", "labels", "pencils", "socks", "cakes", "pens", "jars", "stakes", "clips", "lids", "masks", "gloves", "cards", "flags", "balls", "pies", "bows", "books", "plates", "lamps"])  # fmt: skip
_Z = plain(2, 95)
_FEW = count(2, 14, 0.5)

TOLD: dict[str, Kind] = {
    "bought": ask("{k} * {c}", """
        Good morning. I went to stall {z} at the market and bought {k} {t}. They were {L}{c}{R} each. Would you kindly tell me what I spent?
        What did I spend? {k} {t}, {L}{c}{R} each, bought at stall {z}.
        ok so stall {z} has {t} for {L}{c}{R}, im taking {k}, how much cash do i need
        We are redecorating the hall, {z} years overdue. It takes {k} {t}, and one costs {L}{c}{R}. The committee asks what that comes to.
        Need a price for the quote (customer no. {z}): {k} {t}, unit price {L}{c}{R}.
        how much will it be, there's {k} of us going to see a film on screen {z} and it's {L}{c}{R} a ticket
        my daughter's {z} today!! ordered {k} {t} at {L}{c}{R}. what's it gonna cost me
        Please calculate the costs for our anniversary, number {z} already: we want {k} {t} and the shop takes {L}{c}{R} for each.
        In aisle {z} they have {t} at {L}{c}{R}. If I get {k}, what will the till say?
        The nurse said {k} sessions. Each one is {L}{c}{R}, not covered at my age ({z}). What will I have to pay in total?
        I'm allowed to order {z} but I only take {k}. One of the {t} is {L}{c}{R}. What do I owe?
        price per piece {L}{c}{R}, pack no. {z}, quantity {k}. total?
    """, *_CASH, weight=2, k=count(2, 40, 0.4), c=amount(1, 120), t=_T, z=_Z),
    "bought fee": ask("{k} * {c} + {f}", """
        I ordered {k} {t} at {L}{c}{R} each. Delivery was {L}{f}{R} and it arrived after {z} days. What did I pay?
        {k} {t}, {L}{c}{R} apiece, plus {L}{f}{R} for the man who brings them up to floor {z}. Total?
        what's the whole thing gonna be: {k} lessons at {L}{c}{R} and {L}{f}{R} registration. i'm {z} btw
        The hall costs {L}{f}{R}. On top there are {k} meals at {L}{c}{R}. I turn {z}. How much is it altogether?
        basic fee {L}{f}{R}, then {L}{c}{R} per [hour|guest|page|mile], we had {k}. invoice {z}. sum please
        a taxi takes {L}{f}{R} to start and {L}{c}{R} a km. I went {k} km in car {z}. What was the fare?
        phone: {L}{f}{R} a month plus {L}{c}{R} per extra gig. used {k} extra, {z} days into the month. bill?
    """, *_CASH, weight=1.6, k=count(2, 30, 0.4), c=amount(1, 60), f=amount(5, 150), t=_T, z=_Z),
    "shared cost": ask("{a} / {k}", """
        The minibus holds {z} but only {k} of us went. It cost {L}{a}{R}. What does each pay?
        we rented a house with {z} windows lol. {L}{a}{R}, {k} people. each?
        Would you please divide the heating bill? It is {L}{a}{R}, flat {z} is empty, and there remain {k} parties.
        {k} of us are giving {name} a present for turning {z}. It's {L}{a}{R}. How much each?
        who owes what: {L}{a}{R} for the boat, {k} people, berth {z}
        The doctor's bill was {L}{a}{R} for {k} visits in room {z}. What was one visit?
        I paid {L}{a}{R} on {z} May for {k} months of internet. Monthly that is?
        a {z} year old whisky for {L}{a}{R}, shared by {k} friends, so how much for one
        what's my share, {L}{a}{R} vet bill, {k} owners, horse is {z}
    """, *_EACH, weight=1.5, a=amount(30, 1900), k=_FEW, z=plain(2, 29)),
    "over limit": ask("{b} - {a}", """
        they only allow {a} kg and my case is {b}. how much over am i
        limit is {a}, I was doing {b}. how much too fast
        The budget was {L}{a}{R} and we spent {L}{b}{R}. By how much did we go over?
        max {a} people, {b} signed up. How many have to stay out?
        {b} words written and only {a} allowed. how many must go?
        the lift takes {a} kg. we weigh {b} together. how much too heavy are we
        phone plan has {a} minutes, I talked {b}. extra minutes?
        allowed are {a} [points|litres|guests|pages]. We've got {b}. How far above is it?
        i may borrow {a} books and took {b}, so how many too many
        credit limit {L}{a}{R}, balance {L}{b}{R}. over by?
        speed was {b} in a {a} zone, difference?
        quota {a}, caught {b}. how much above quota is this
    """, *_THAT, weight=1.6, rising="ab", a=plain(20, 900), b=plain(24, 990)),
    "under limit": ask("{a} - {b}", """
        they only allow {a} kg and my case is {b}. how much can still go in
        limit is {a}, I have {b}. how many more are ok
        The budget was {L}{a}{R} and so far {L}{b}{R} is spent. What may we still spend?
        max {a} people, {b} signed up. free places?
        essay of {a} words, I'm at {b}. how many to write
        the lift takes {a} kg. we weigh {b} together. how much spare
        phone plan has {a} minutes, I talked {b}. minutes left?
        i may borrow {a} books and took {b}, so how many more can i take
        credit limit {L}{a}{R}, balance {L}{b}{R}. what's still available?
        quota {a}, caught {b}. what's left of the quota
    """, *_THAT, weight=1.6, rising="ba", a=plain(24, 990), b=plain(5, 900)),
    "limit beside": ask("{k} * {a}", """
        they only allow {z} kg. {k} bags of {a} kg, what do they weigh together?
        {k} parcels of {a} kg. the van is fine up to {z}. total weight?
        max {z} people in the room. {k} tables with {a} chairs, how many seats is that
        limit {z} an hour. I did {k} rounds of {a} km, how many km?
        we may print {z} pages. {k} copies of a {a} page booklet is how many pages
        {k} coaches, {a} pupils in each. The ferry holds {z}. how many pupils are there
        The budget is {z}. {k} nights at {a}, what do they cost?
        the freezer takes {z} litres. {k} tubs with {a} litres each make how many litres
        the fire officer says {z}. We've {k} rows of {a}. how many seats have we got?
    """, *_THAT, weight=1.5, k=_FEW, a=count(3, 60, 0.3), z=plain(20, 999)),
    "limit held": ask("{z} - {k} * {a}", """
        they only allow {z} kg. after {k} bags of {a} kg, how much more can go in?
        {k} parcels of {a} kg. the van is fine up to {z}. what weight is still free?
        max {z} people in the room. {k} tables with {a} people are full, how many more may come in
        we may print {z} pages. {k} copies of a {a} page booklet are done, pages left?
        The ferry holds {z}. {k} coaches with {a} pupils each are on board. How many more fit?
        The budget is {z}. {k} nights at {a}, what remains of it?
        the tank holds {z} litres. {k} buckets of {a} litres taken out, what's still in it
        hall has {z} seats, {k} rows of {a} are reserved. how many are not
        of the {z} g flour {k} loaves took {a} g each. what's left in the bag
    """, "{r}.", "{r} left.", "That leaves {r}.", weight=1.5, k=count(2, 8, 0.4), a=count(3, 60, 0.3), z=plain(500, 999)),
    "reduced told": ask("{a} - {p}%", """
        Hello, I am {z} and a member since many years. The ticket is {L}{a}{R} and members get {p} off. What do I have to pay?
        what will i pay, size {z}, {L}{a}{R}, {p} off at the till
        In 20{y} it cost {L}{a}{R}. Since then the price fell {p}. How much is it now?
        {t} for {L}{a}{R}, {p} off because box {z} was damaged. so?
        The landlord lowers our rent by {p}. We pay {L}{a}{R} for {z} square metres. What's the new rent?
        with my {p} staff discount, what's a {L}{a}{R} coat, it's for my {z} year old
        sold my bike on the net for {L}{a}{R}, the site keeps {p}, buyer lives {z} km off. What do I get?
    """, *_CASH, weight=1.5, a=amount(10, 1500), p=percent(), z=plain(14, 90), y=plain(10, 24), t=_T),
    "raised told": ask("{a} + {p}%", """
        I've worked here {z} years and finally get {p} more. I was on {L}{a}{R}. What will I get now?
        rent for our {z} sqm goes from {L}{a}{R} up by {p}. new rent?
        quote no {z}: {L}{a}{R} plus {p} VAT. what's payable
        In 20{y} it was {L}{a}{R}. It has gone up {p} since. What is it now?
        we ate for {L}{a}{R} at table {z} and want to give {p} on top, what do I put on the card
        the club fee of {L}{a}{R} rises {p}, we're {z} members. What will one member pay then?
        {p} duty on top of {L}{a}{R}, parcel {z}. total to pay?
    """, *_CASH, weight=1.5, a=amount(10, 1500), p=percent(), z=plain(14, 90), y=plain(10, 24)),
    "hours told": ask("{h} * {c}", """
        The carpenter is {z}. He worked {h} hours in my kitchen and takes {L}{c}{R} for the hour. What is his bill?
        how much do i get, {h} hours, {L}{c}{R} each, week {z}
        I was on ward {z} for {h} hours at {L}{c}{R} an hour. pay?
        I teach {z} children. This week I gave {h} hours of lessons for {L}{c}{R} an hour. What do I earn?
        from gate {z} we walked, whatever. The guide: {h} hours, {L}{c}{R} per hour. What do we owe her?
        {h} hours on the meter in bay {z}, {L}{c}{R} an hour. what's it cost
        started when I was {z}. {L}{c}{R} an hour now, {h} hours a week. weekly pay?
    """, *_CASH, weight=1.5, h=plain(2, 45, 0.4), c=amount(8, 90), z=_Z),
    "two things told": ask("{k} * {c} + {j} * {d}", """
        For the school fair (class {z}) we need {k} {t} at {L}{c}{R} and {j} {s} at {L}{d}{R}. How much should I ask the parents for altogether?
        what's the damage: {k} {t} at {L}{c}{R}, {j} {s} at {L}{d}{R}. till {z}
        I sold {k} {t} for {L}{c}{R} each and {j} {s} for {L}{d}{R} each in {z} minutes! what have i made
        Invoice {z}. Position one: {k} {t} at {L}{c}{R}. Position two: {j} {s} at {L}{d}{R}. What is the sum?
        we're {z} in the team. {k} full kits ({L}{c}{R}) and {j} spare shirts ({L}{d}{R}), total cost?
        {k} adults and {j} kids, adults {L}{c}{R}, kids {L}{d}{R}, gate {z}. how much to get in
        I owe for {k} {t} ({L}{c}{R} each) and for {j} {s} ({L}{d}{R} each). Customer number {z}. Total, please?
        the tutor did {k} hours of maths at {L}{c}{R} and {j} of physics at {L}{d}{R}, our son is {z}. what do we pay
    """, *_CASH, weight=1.9, k=_FEW, c=amount(1, 60), j=_FEW, d=amount(1, 60), t=_T, s=_S, z=_Z),
    "rest shared": ask("({a} - {b}) / {k}", """
        The trip is {L}{a}{R}, the lottery fund gives {L}{b}{R}, and {k} of us pay the rest. Coach {z}. How much each?
        what do we each pay, {L}{a}{R} for the house, {L}{b}{R} already paid, {k} people, {z} nights
        A sofa at {L}{a}{R}: I paid {L}{b}{R} on account {z} and the rest goes in {k} rates. What is one rate?
        Gran gives {L}{b}{R} towards the {L}{a}{R} piano. The rest is split between {k} grandchildren, the youngest is {z}. How much for each?
        {L}{a}{R} owed, {L}{b}{R} back so far, {k} months left. monthly? ref {z}
        of {L}{a}{R} we've collected {L}{b}{R}. {k} families haven't paid, what must each still give? class {z}b
    """, *_EACH, weight=1.5, rising="ba", a=amount(200, 3000), b=amount(20, 900), k=_FEW, z=_Z),
    "profit told": ask("({a} - {b}) * {k}", """
        I make {t} in my shed, {z} years now. Material is {L}{b}{R}, I sell them at {L}{a}{R}. What's left if I sell {k}?
        buy at {L}{b}{R}, sell at {L}{a}{R}, sold {k} today at stall {z}. profit?
        We get them for {L}{b}{R} and the shop price is {L}{a}{R}. What do we make on {k}? (order {z})
        my old tariff was {L}{a}{R} a month, the new one {L}{b}{R}. After {k} months, how much have I saved? contract {z}
        how much do I gain, {k} shares bought at {L}{b}{R}, now {L}{a}{R}, depot {z}
    """, *_CASH, weight=1.4, rising="ba", a=amount(12, 400), b=amount(4, 200), k=count(2, 60, 0.3), t=_T, z=_Z),
    "scale told": ask("{g} / {n} * {m}", """
        My mother's recipe is for {n} people and uses {g} g of flour. On Sunday {m} are coming, at {h} o'clock. How much flour?
        how much do i need for {m}, recipe's for {n}, {g} g sugar, {z} min in the oven
        {g} ml stock for {n}, but we'll be {m}, cook {z} minutes. stock?
        It takes {g} g of wool for {n} squares. Pattern {z}. I want {m} squares, how many grams is that?
        for {n} plants {g} ml of feed, I have {m} plants and pot size {z}. how much feed
        oven at {z}0 degrees. {g} g rice serves {n}. we're {m}. rice?
    """, "You need {r}.", "{r} for {m}.", "That is {r}.", weight=1.5, g=plain(40, 950), n=_FEW, m=count(2, 24, 0.4), z=plain(10, 25), h=plain(5, 11)),
    "share told": ask("{b} / {a} * 100", """
        I'm {z} and sat a test with {a} questions. {b} were right. What percentage is that?
        what % is that, {b} of {a} seats sold, hall {z}
        The society has {a} members, {b} came to meeting no. {z}. In percent, how many came?
        our {z} year old got {b} out of {a} in spelling. percent?
        {b} of my {a} seedlings survived (tray {z}). What percent?
        on ward {z} {b} of {a} beds are in use. percentage?
        round {z}: {b} hits of {a} shots, in %?
    """, "That is {r}%.", "{r}%.", "It is {r}%.", weight=1.5, rising="ba", a=plain(20, 400), b=plain(3, 300), z=plain(5, 18)),
    "left told": ask("{b} - {a}", """
        The book my son gave me for my {z}th has {b} pages. I am on page {a}. How many pages are left?
        how many to go, {a} of {b} steps, day {z}
        {z} days ago we had {b} hens. The fox took {a}. How many are there now?
        We printed {b} programmes for concert {z}. {a} have been given out, what remains?
        i need {b} signatures by the {z}th, got {a}. how many more
        mileage at purchase {a}, now {b}, car is {z} years old. How far has it gone with us?
        {b} chairs in store {z}, {a} lent to the school. how many are still there
        meter reading was {a}, today it's {b}. house number {z}. usage?
    """, "{r}.", "That is {r}.", "{r} left.", weight=1.7, rising="ab", a=plain(3, 800), b=plain(30, 990), z=plain(4, 20)),
    "per told": ask("{a} / {k}", """
        There are {a} children at the fair and {k} helpers, gate {z}. How many children does each helper look after?
        {a} pages to read, exam in {k} days, room {z}. pages a day?
        how many each, {a} tulip bulbs, {k} neighbours, house {z}
        We harvested {a} kilos in {k} hours, field {z}. What is that an hour?
        A bag with {a} g lasts the cat {k} days, she's {z}. grams per day?
        {k} lorries for {a} tonnes on road {z}. what does each carry?
        he scored {a} points in {k} games, shirt number {z}. Per game?
    """, *_THAT, weight=1.5, a=plain(40, 990), k=_FEW, z=plain(4, 20)),
}  # fmt: skip
"""Stories; {z} never counts, except where a limit is to be held against the sum."""

FAMILIES = {"asks_sums_told": asked("asks_sums_told", TOLD)}
