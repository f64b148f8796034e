# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Quantities told in everyday words: fuel, pages, areas, twice as much, stories with a number too many."""

from __future__ import annotations

from agentrt.models.builtin.data.families.money import amount, price, problem, whole
from agentrt.models.builtin.data.families.story import one_step
from agentrt.models.builtin.data.families.told import LEADS

_THAT = ("That is {r}.", "It is {r}.", "The result is {r}.", "That makes {r}.")
_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.")

_THINGS = {
    "left": problem(
        "{b} - {a}",
        """
        my book has {b} pages and I'm on page {a}. How many are left?
        I'm on page {a} of {b}. How many pages to go?
        {a} of the {b} pages are [read|done|printed|translated]. How many remain?
        {b} [chairs|tickets|copies|boxes] were ordered, {a} have [come|arrived|been delivered] so far. How many are missing?
        we have room for {b} people and {a} signed up. How many places are free?
        the hall seats {b}, {a} tickets are sold. How many can we still sell?
        the marathon goal is {b} km this year, I've run {a}. How far is left?
        of {b} emails I answered {a}. How many are still waiting?
        the mileage is {b} now and was {a} when I bought the car. How far did I drive?
        the meter shows {b}, last year it showed {a}. How much did we use?
        the meter went from {a} to {b}. What's the consumption?
        I have a limit of {b} words and wrote {a}. How many words do I have left?
        my daily goal is {b} steps and I'm at {a}. How many more do I need?
        one mountain is {b} m high, the other {a} m. How much higher is the first?
        """,
        *_THAT, weight=2, rising="ab", a=whole(5, 3000), b=whole(50, 9000),
    ),
    "pages a day": problem(
        "({b} - {a}) / {k}",
        """
        my book has {b} pages, I've read {a} and have {k} days left. How many pages a day?
        I'm on page {a} of {b} and want to finish in {k} days. How many pages is that a day?
        {k} days to go, {a} of {b} words written. How many words do I need per day?
        we have to pack {b} boxes, {a} are done and {k} people help. How many does each pack?
        {a} of {b} km are behind us and there are {k} days left. How far do we go each day?
        """,
        *_THAT, weight=1.2, rising="ab", words="k", a=whole(5, 400), b=whole(50, 1200), k=whole(2, 12),
    ),
    "shared out": problem(
        "{a} / {k}",
        """
        {a} [sweets|cards|photos|flyers] for {k} [kids|people|classes], how many does each get?
        I want to put {a} {thing} into {k} boxes, the same in each. How many per box?
        a film of {a} minutes in {k} equal parts, how long is one part?
        we drove {a} km in {k} days. How many km a day on average?
        in {k} weeks I ran {a} km. What's that per week?
        {k} chapters, {a} pages: how many pages per chapter on average?
        a {a} cm board sawn into {k} equal pieces, how long is each piece?
        the [team|class|office] drank {a} coffees in {k} days. How many a day?
        {a} pills, {k} a day: for how many days?
        my tank takes {a} liters and I use {k} a day. How long does it last?
        """,
        *_THAT, weight=1.5, words="k", a=whole(20, 900), k=whole(2, 12),
    ),
    "times": problem(
        "{k} * {a}",
        """
        {k} classes with {a} [students|children] each. How many is that in total?
        {k} boxes, {a} {thing} in every box, how many {thing} do we have?
        I walk {k} rounds of {a} meters. How many meters is that?
        {k} bags of {a} grams each, how many grams altogether?
        I take {k} tablets of {a} mg a day. How many mg is that?
        we need {k} sets of {a} screws, how many screws do I have to order?
        {k} rolls of wallpaper, {a} meters on each. How many meters do I have?
        the building has {k} floors with {a} rooms each. How many rooms?
        """,
        *_THAT, weight=1.2, words="k", k=whole(2, 12), a=whole(3, 900),
    ),
    "double": problem(
        "{a} * 2",
        """
        {name} has twice as [much|many] as I do, and I have {a}. How much does {name} have?
        I need twice as much as last time, it was {a}. How much is that?
        last year there were {a} [guests|visitors|orders], this year twice as many. How many are there?
        the recipe needs {a} g of flour and I make a double portion. How many grams?
        the new flat is twice as big as the old one with {a} square meters. How big is it?
        {name} earns double what I earn. I get {a}. What does {name} get?
        there and back is how far if it's {a} km one way?
        """,
        *_THAT, weight=0.8, a=amount(2, 3000),
    ),
    "triple": problem(
        "{a} * 3",
        """
        {name} has three times as many as me. I have {a}. How many has {name}?
        I need three times the usual amount of {a}. How much is that?
        a triple batch: the recipe says {a} g, how many grams do I take?
        this year it's three times last year's {a}. How many is it?
        it takes three times as long as the {a} minutes by car. How many minutes?
        """,
        *_THAT, weight=0.6, a=amount(2, 3000),
    ),
    "half": problem(
        "{a} / 2",
        """
        {name} has half as many as I have. I have {a}. How many does {name} have?
        the recipe says {a} g and I only make half. How much do I take?
        I've finished half of the {a} [pages|tasks|km]. How many is that?
        children pay half of the {L}{a}{R} ticket. What's the price for a child?
        half the price of {L}{a}{R}, how much is it?
        &what half of {a} is
        we only need half this time, the full amount is {a}
        """,
        *_THAT, weight=0.8, a=amount(3, 3000),
    ),
    "doubled together": problem(
        "{a} + {a} * 2",
        """
        I have {a} {thing} and {name} has twice as many. How many do we have together?
        on Monday we sold {a}, on Tuesday twice as many. How many is that in both days?
        {name} ran {a} km and I ran twice as far. How far did we run together?
        yesterday I read {a} pages, today twice as many. How many pages in total?
        """,
        *_THAT, weight=0.6, a=whole(2, 900),
    ),
    "more than": problem(
        "{a} + {b}",
        """
        {name} has {b} more than me and I have {a}. How many does {name} have?
        I'm {a} and my [brother|sister|husband|wife|boss] is {b} years older. How old is that?
        the second one is {b} cm longer than the first, which is {a} cm. How long is the second?
        in March we had {a} orders, in April {b} more. How many were there in April?
        I weigh {a} kg and the bag {b} kg. What does the scale show if I hold it?
        it took {a} minutes there and {b} minutes back. How many minutes in total?
        I planned {a} minutes but it took {b} longer. How many minutes was it?
        """,
        *_THAT, weight=0.8, a=whole(10, 400), b=whole(2, 99),
    ),
    "less than": problem(
        "{a} - {b}",
        """
        {name} has {b} fewer than me and I have {a}. How many does {name} have?
        I'm {a} and my [brother|sister|wife|husband|boss] is {b} years younger. How old is that?
        in May we had {a} orders, in June {b} fewer. How many in June?
        the table is {a} cm wide, the door {b} cm narrower. How wide is the door?
        I weighed {a} kg and lost {b}. What do I weigh now?
        the trip usually takes {a} minutes, today it was {b} faster. How many minutes?
        """,
        *_THAT, weight=0.8, a=whole(100, 400), b=whole(2, 60),
    ),
    "together per group": problem(
        "({a} + {b}) / {k}",
        """
        {a} girls and {b} boys go into {k} groups of the same size. How many in each?
        I have {a} red and {b} blue {thing} and pack them into {k} boxes evenly. How many per box?
        we drove {a} km on Saturday and {b} km on Sunday, {k} drivers took turns equally. How far did each drive?
        {a} pages in the first book, {b} in the second, {k} weeks to read both. How many pages a week?
        """,
        *_THAT, weight=0.8, words="k", a=whole(10, 400), b=whole(5, 300), k=whole(2, 9),
    ),
    "fuel": problem(
        "{d} * {c} / 100",
        """
        we're driving {d} km and the car takes {c} liters per 100. How much fuel will we need?
        consumption {c} l per 100 km, route {d} km. How many liters?
        the trip to {city} is {d} km. With {c} liters for every 100 km, how many liters do we use?
        how much petrol goes into {d} km if my car drinks {c} liters for 100 km?
        my van uses {c} l/100 km. I have {d} km ahead of me. How many liters is that?
        """,
        "You need {r} liters.", "That is {r} liters.", d=whole(20, 1500), c=lambda rng: f"{rng.uniform(3.5, 12):.1f}",
    ),
    "fuel price": problem(
        "{d} * {c} / 100 * {p}",
        """
        {d} km, {c} liters per 100 km, {L}{p}{R} a liter: what does the fuel cost?
        fuel is {L}{p}{R} per liter. What do {d} km cost me with {c} l per 100 km?
        we go to {city}, {d} km, in a car that takes {c} l/100 km. At {L}{p}{R} a liter, what's the fuel bill?
        my car needs {c} liters on 100 km. The way is {d} km, a liter costs {L}{p}{R}. What will I pay?
        """,
        *_CASH, d=whole(20, 1500), c=lambda rng: f"{rng.uniform(3.5, 12):.1f}", p=lambda rng: f"{rng.uniform(1.1, 2.2):.2f}",
    ),
    "consumption": problem(
        "{l} / {d} * 100",
        """
        I filled up {l} liters after {d} km. What's the consumption per 100 km?
        {d} km on {l} liters, how much is it per 100 km?
        after {d} km the tank took {l} liters. How many liters per 100 km does my car use?
        we used {l} liters of diesel on our {d} km trip. What is that for 100 km?
        &how many liters per 100 km my car takes if it used {l} l on {d} km
        """,
        "That is {r} liters per 100 km.", "It takes {r} liters.", d=whole(200, 1200), l=amount(15, 70),
    ),
    "area": problem(
        "{a} * {b}",
        """
        the [kitchen|bathroom|garage|terrace|bedroom] is {a} by {b} meters. How many square meters is that?
        I need a carpet for {a} m by {b} m. How many square meters do I order?
        how many square meters of turf for a lawn {a} meters long and {b} meters wide?
        {a} m times {b} m, what area is that?
        the wall is {b} m high and {a} m long. What area do I have to paint?
        {b} meters wide, {a} meters long, how big is the [plot|field|yard]?
        """,
        "It is {r}.", "That is an area of {r}.", a=amount(2, 60), b=amount(2, 40),
    ),
    "area price": problem(
        "{a} * {b} * {p}",
        """
        the floor is {a} m by {b} m and the wood costs {L}{p}{R} per square meter. What's the price?
        tiles are {L}{p}{R} a square meter. How much for a bathroom of {a} by {b} m?
        the painter takes {L}{p}{R} per square meter and the wall is {a} m by {b} m. What does it cost?
        {a} by {b} meters of carpet at {L}{p}{R} the square meter, what do I pay?
        """,
        *_CASH, weight=0.8, a=amount(2, 30), b=amount(2, 20), p=price(5, 90),
    ),
    "paint": problem(
        "{a} * {b} / {c}",
        """
        a can of paint does {c} square meters. How many cans for a wall of {a} by {b} m?
        the lawn is {a} m by {b} m and a bag of seed covers {c} square meters. How many bags is that?
        one roll covers {c} square meters, the wall is {a} m by {b} m. How many rolls?
        """,
        "That takes {r}.", "You need {r}.", weight=0.7, a=amount(2, 30), b=amount(2, 12), c=whole(2, 14),
    ),
    "recipe": problem(
        "{g} / {n} * {m}",
        """
        the recipe is for {n} and we are {m}. It says {g} g of [rice|pasta|flour|meat]. How much do I take?
        {g} grams of [rice|flour|sugar] for {n} people, we'll be {m}. How many grams?
        we're {m} tonight but the recipe with {g} ml of cream is for {n}. How much cream?
        for {m} servings instead of {n}: how much is {g} g then?
        {n} cakes need {g} g of butter. I bake {m}. How much butter?
        {n} km took me {g} minutes. At that pace, how long do {m} km take?
        {n} machines make {g} parts a day. How many do {m} machines make?
        """,
        "You need {r}.", "That is {r}.", weight=1.5, g=whole(20, 900), n=whole(2, 12), m=whole(2, 24),
    ),
    "not needed": problem(
        "{a} - {b}",
        """
        {x} [friends|colleagues|children] came along. I had {a} [euros|stickers|photos|cookies] and gave away {b}. How many are left?
        the bus holds {x} people. {a} tickets were sold and {b} returned. How many count?
        we started at {x} o'clock with {a} [balloons|cookies|bottles], {b} are gone. How many are there now?
        my flat is on floor {x}. It had {a} square meters before we gave {b} to the neighbours. How big is it now?
        in room {x} there were {a} chairs. {b} were carried out. How many are in there now?
        """,
        *_THAT, weight=1.2, x=whole(2, 12), a=whole(100, 900), b=whole(2, 99),
    ),
    "not needed price": problem(
        "{n} * {p}",
        """
        the shop is {x} km away. A {one} costs {L}{p}{R} there and I need {n}. What do I pay?
        {name} is {x} and buys {n} {thing} at {L}{p}{R} each. How much does {name} spend?
        I stood in line for {x} minutes to get {n} tickets for {L}{p}{R} each. How much did I pay?
        we were {x} people at the stand, and I alone had {n} drinks at {L}{p}{R}. What did my drinks cost?
        it's line {x}, a ride is {L}{p}{R} and I went {n} times. How much was it?
        """,
        *_CASH, weight=1.2, x=whole(13, 60), n=whole(2, 12), p=price(1, 40),
    ),
    "not needed discount": problem(
        "{a} - {p}%",
        """
        I've wanted this {one} for {x} weeks. It costs {L}{a}{R} and today there's {p}% off. What do I pay?
        the shop opened {x} years ago, so everything is {p} percent off. What does the {one} for {L}{a}{R} cost?
        {x} of these are left in stock. One costs {L}{a}{R} minus {p} percent. What's the price of one?
        """,
        *_CASH, weight=0.8, x=whole(2, 40), a=price(10, 900), p=lambda rng: str(rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 50))),
    ),
}  # fmt: skip

FAMILIES = {
    "calc_told_things": one_step("calc_told_things", "calculator", _THINGS, LEADS),
}
