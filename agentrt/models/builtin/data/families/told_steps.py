# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Stories of two or three steps, told in everyday words: wages less tax, savings in a year, nutrition, pace, ratios."""

from __future__ import annotations

from agentrt.models.builtin.data.families.money import amount, price, problem, share, whole
from agentrt.models.builtin.data.families.story import one_step
from agentrt.models.builtin.data.families.told import LEADS

_THAT = ("That is {r}.", "It is {r}.", "The result is {r}.", "That makes {r}.")
_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.")

_STEPS = {
    "wage after tax": problem(
        "{n} * {p} - {d}%",
        """
        I worked {n} hours at {L}{p}{R} and {d}% is taken off for tax. What do I get?
        {n} hours, {L}{p}{R} an hour, {d} percent deductions: what's left for me?
        after {d}% tax, what remains of {n} hours at {L}{p}{R} an hour?
        {n} {thing} at {L}{p}{R} each and {d} percent off the whole order. Total?
        there's {d} percent discount from ten pieces on. I take {n} {thing} at {L}{p}{R}. What do I pay with the discount?
        {name} buys {n} {thing} for {L}{p}{R} each with a {d}% voucher. How much does {name} pay?
        """,
        *_CASH, n=whole(10, 90), p=price(2, 60), d=share(),
    ),
    "items with tax": problem(
        "{n} * {p} + {d}%",
        """
        {n} hours at {L}{p}{R} plus {d}% VAT, what's on the invoice?
        I bill {n} days at {L}{p}{R} each and add {d} percent VAT. What's the gross amount?
        {n} {thing} for {L}{p}{R} net each, VAT is {d}%. What do we pay?
        with {d}% tax on top, what do {n} {thing} at {L}{p}{R} come to?
        {n} people ate for {L}{p}{R} each and we tip {d} percent. What do we leave in total?
        """,
        *_CASH, n=whole(2, 40), p=price(2, 300), d=lambda rng: str(rng.choice((5, 7, 8, 10, 15, 19, 20, 21, 25))),
    ),
    "sum less percent": problem(
        "({a} + {b}) - {p}%",
        """
        two things, {L}{a}{R} and {L}{b}{R}, and {p}% off both. What do I pay?
        a {one} for {L}{a}{R} and a coat for {L}{b}{R}, {p} percent off everything. Total?
        {p} percent discount on the whole bill of {L}{a}{R} and {L}{b}{R}, how much is it then?
        my cart has {L}{a}{R} and {L}{b}{R} in it and a code for {p} percent off. What's to pay?
        """,
        *_CASH, weight=0.8, a=price(5, 400), b=price(5, 400), p=share(),
    ),
    "sum plus percent": problem(
        "({a} + {b}) + {p}%",
        """
        material {L}{a}{R}, labour {L}{b}{R}, plus {p}% VAT: what's the total?
        food was {L}{a}{R}, drinks {L}{b}{R}, and we tip {p} percent on all of it. What do we pay?
        {p} percent VAT comes on top of {L}{a}{R} and {L}{b}{R}. How much is it altogether?
        net items of {L}{a}{R} and {L}{b}{R}, {p}% tax. Gross sum?
        """,
        *_CASH, weight=0.8, a=price(5, 900), b=price(5, 900), p=lambda rng: str(rng.choice((5, 7, 8, 10, 12, 15, 19, 20, 21))),
    ),
    "saved in a year": problem(
        "({b} - {a}) * 12",
        """
        the new contract costs {L}{a}{R} a month instead of {L}{b}{R}. How much do I save in a year?
        I pay {L}{b}{R} a month now and would pay {L}{a}{R} with the other one. What's the saving per year?
        my rent goes from {L}{a}{R} to {L}{b}{R} a month. How much more is that in a year?
        insurance: {L}{b}{R} monthly here, {L}{a}{R} there. Difference per year?
        I earn {L}{b}{R} a month and spend {L}{a}{R}. What's left over in a year?
        """,
        *_CASH, rising="ab", a=price(5, 900), b=price(10, 1200),
    ),
    "saved on many": problem(
        "({b} - {a}) * {n}",
        """
        one shop wants {L}{b}{R} for a {one}, the other {L}{a}{R}. What do I save if I need {n}?
        I buy {thing} for {L}{a}{R} and sell them for {L}{b}{R} each. What's my profit on {n}?
        I need {n} {thing}. They're {L}{b}{R} each here and {L}{a}{R} online. How much cheaper is it online altogether?
        a ticket went up from {L}{a}{R} to {L}{b}{R}. What do {n} tickets cost more now?
        with the card a ride is {L}{a}{R} instead of {L}{b}{R}. I ride {n} times a month, what do I save?
        """,
        *_CASH, rising="ab", a=price(1, 90), b=price(2, 120), n=whole(2, 60),
    ),
    "earned less costs": problem(
        "{n} * {p} - {f}",
        """
        we sold {n} {thing} at {L}{p}{R} each and had costs of {L}{f}{R}. What's the profit?
        the stand cost {L}{f}{R}, we sold {n} cakes for {L}{p}{R} each. What did we make?
        {n} hours at {L}{p}{R}, minus {L}{f}{R} for material. What's left?
        {n} members pay {L}{p}{R}, the hall costs {L}{f}{R}. How much remains?
        I get {L}{p}{R} for each of {n} lessons and pay {L}{f}{R} for the room. What do I earn?
        """,
        *_CASH, n=whole(20, 120), p=price(5, 60), f=price(5, 90),
    ),
    "three spent": problem(
        "{a} - {b} - {c}",
        """
        I had {L}{a}{R}, spent {L}{b}{R} on food and {L}{c}{R} on fuel. What's left?
        of {L}{a}{R} I paid {L}{b}{R} and later {L}{c}{R}. How much is still open?
        my budget is {L}{a}{R}. {L}{b}{R} went for the hall, {L}{c}{R} for the band. What can I still spend?
        {L}{b}{R} for rent and {L}{c}{R} for food, I earn {L}{a}{R}. What remains?
        a roll of {a} m, I cut off {b} m and {c} m. How many meters are left?
        {a} tickets, {b} sold on Friday and {c} on Saturday. How many are left?
        """,
        "That leaves {r}.", "{r} is left.", weight=1.5, a=whole(400, 2900), b=whole(10, 200), c=whole(10, 190),
    ),
    "per hundred gram": problem(
        "{k} / 100 * {g}",
        """
        it has {k} kcal per 100 g. How many are in {g} g?
        I ate {g} g of something with {k} kcal per 100 g. How many kcal was that?
        {k} kcal in 100 ml, I drink {g} ml. How many kcal is that?
        per 100 g it's {k} kcal, my portion is {g} g. How many kcal do I get?
        {g} g of nuts at {k} kcal per 100 g, how many kcal?
        """,
        *_THAT, k=whole(3, 700), g=whole(15, 900),
    ),
    "per weight": problem(
        "{p} / 1000 * {g}",
        """
        a kilo costs {L}{p}{R}. What do {g} g cost?
        {g} grams at {L}{p}{R} per kilo, how much is that?
        the cheese is {L}{p}{R} a kilo and I take {g} g. What do I pay?
        how much are {g} g if the kilo price is {L}{p}{R}?
        """,
        *_CASH, weight=0.8, p=price(2, 60), g=whole(50, 950),
    ),
    "pace": problem(
        "{m} / {d}",
        """
        I ran {d} km in {m} minutes. How many minutes per km is that?
        {m} minutes for {d} km, what's my pace per kilometer?
        what's my pace if {d} km take me {m} minutes?
        I answered {d} questions in {m} minutes. How many minutes per question?
        {d} laps, {m} minutes. Minutes per lap?
        """,
        "That is {r} minutes.", "It is {r}.", weight=0.8, m=whole(15, 240), d=whole(2, 42),
    ),
    "speed from minutes": problem(
        "{d} / {m} * 60",
        """
        I cycled {d} km in {m} minutes. How fast is that in km/h?
        {d} km in {m} minutes, what's that in km per hour?
        the train does {d} km in {m} minutes. What's its speed in km/h?
        my speed in km/h if I need {m} minutes for {d} km?
        """,
        "That is {r} km/h.", "It is {r} km/h.", weight=0.8, m=whole(5, 90), d=amount(2, 90),
    ),
    "minutes to hours": problem(
        "{n} * {m} / 60",
        """
        {n} lessons of {m} minutes, how many hours is that?
        I train {m} minutes a day. How many hours is that in {n} days?
        a call takes {m} minutes and I have {n} to make. How many hours do I need?
        {m} minutes on the bus, {n} rides a month. How many hours do I spend on the bus?
        """,
        "That is {r} hours.", "It is {r} hours.", n=whole(3, 60), m=whole(5, 95),
    ),
    "power cost": problem(
        "{w} * {h} / 1000 * {p}",
        """
        a {w} watt heater runs {h} hours and a kWh costs {L}{p}{R}. What does it cost?
        my computer takes {w} W. At {L}{p}{R} per kWh, what do {h} hours cost?
        electricity is {L}{p}{R} a kWh. What do I pay for {h} hours with {w} watts?
        """,
        *_CASH, weight=0.8, w=whole(20, 2500), h=whole(2, 300), p=lambda rng: f"0.{rng.randint(15, 60)}",
    ),
    "growing savings": problem(
        "{n} * {p} + {a}",
        """
        there are {L}{a}{R} in my account and {L}{p}{R} comes in every month. What's in it after {n} months?
        I start with {L}{a}{R} and put in {L}{p}{R} a week for {n} weeks. How much is it in the end?
        the plant is {a} cm high and grows {p} cm a week. How high is it in {n} weeks?
        a taxi costs {L}{a}{R} to start with and {L}{p}{R} per km. We ride {n} km, what's the fare?
        """,
        *_CASH, a=whole(3, 900), p=price(1, 90), n=whole(2, 40),
    ),
    "older together": problem(
        "{a} + {a} + {b}",
        """
        {name} is {a}, the older brother has {b} years more. How old are they together?
        one box weighs {a} kg, the other {b} kg more. What do they weigh together?
        on Monday I ran {a} km and on Tuesday {b} km more. How far was it in both days?
        the {one} costs {L}{a}{R}, the chair {L}{b}{R} more. What do both cost?
        """,
        *_THAT, weight=0.8, a=whole(3, 90), b=whole(2, 40),
    ),
    "tables": problem(
        "{n} * {k} + {m}",
        """
        {n} tables with {k} seats and {m} chairs at the bar. How many people can sit down?
        {n} boxes of {k} {thing} and {m} loose ones, how many is that?
        {n} full pages with {k} photos each and one page with {m}. How many photos?
        I did {n} sets of {k} push-ups and then {m} more. How many in all?
        """,
        *_THAT, weight=0.8, words="n", n=whole(2, 12), k=whole(3, 60), m=whole(2, 20),
    ),
    "two discounts": problem(
        "{a} - {p}% - {q}%",
        """
        the {one} for {L}{a}{R} is {p}% off and the code takes another {q}% off the rest. What do I pay?
        first {p} percent off {L}{a}{R}, then {q} percent off what's left. Price?
        {L}{a}{R}, reduced by {p}%, and members get a further {q}% on the reduced price. What's it for me?
        list price {L}{a}{R}, minus {p} percent, then minus {q} percent again. What remains?
        my {L}{a}{R} of shares fell {p}% in May and {q}% more in June. What are they worth?
        """,
        *_CASH, weight=0.8, a=price(20, 2500), p=whole(5, 60), q=whole(2, 30),
    ),
    "in a ratio": problem(
        "{a} / ({m} + {n}) * {m}",
        """
        we split {L}{a}{R} in the ratio {m} to {n}. How much is the first share?
        {L}{a}{R} divided {m}:{n}, what does the one with {m} parts get?
        {name} gets {m} parts and I get {n} parts of {L}{a}{R}. How much does {name} get?
        {a} ml of drink, {m} parts syrup to {n} parts water. How much syrup is that?
        I need {a} g of mix with {m} parts flour and {n} parts sugar. How many grams of flour?
        """,
        *_THAT, weight=0.8, a=whole(20, 2900), m=whole(1, 9), n=whole(2, 12),
    ),
    "mixed price": problem(
        "({n} * {p} + {m} * {q}) / ({n} + {m})",
        """
        I bought {n} shares at {L}{p}{R} and {m} more at {L}{q}{R}. What did I pay per share on average?
        {n} kg for {L}{p}{R} a kilo mixed with {m} kg for {L}{q}{R} a kilo. What's the price of a kilo of the mix?
        {n} hours at {L}{p}{R} and {m} hours at {L}{q}{R}, what's my average hourly rate?
        first {n} liters at {L}{p}{R}, then {m} liters at {L}{q}{R}. What was the average price of a liter?
        """,
        *_CASH, weight=0.6, n=whole(2, 60), p=price(2, 90), m=whole(2, 60), q=price(2, 90),
    ),
    "per person of items": problem(
        "{n} * {p} / {k}",
        """
        we order {n} pizzas at {L}{p}{R} each and are {k} people. How much per person?
        {n} tickets at {L}{p}{R} paid by {k} of us. What's each one's share?
        {n} nights at {L}{p}{R}, shared by {k} people. What does everyone pay?
        the car is {L}{p}{R} a day, we need it for {n} days and are {k}. How much each?
        {k} of us split {n} bottles at {L}{p}{R} apiece. How much is that for each?
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.", weight=1.2, words="k", n=whole(2, 20), p=price(3, 150), k=whole(2, 9),
    ),
    "left of percent": problem(
        "{p}% of ({b} - {a})",
        """
        of {L}{b}{R} the first {L}{a}{R} are free, the rest is taxed at {p}%. How much tax is that?
        I pay {p} percent on everything above {L}{a}{R}. I earned {L}{b}{R}. What do I pay?
        the bonus is {p}% of the profit. We took in {L}{b}{R} and spent {L}{a}{R}. How much is the bonus?
        """,
        *_CASH, weight=0.5, rising="ab", a=whole(100, 2900), b=whole(500, 9000), p=whole(5, 50),
    ),
    "gone in percent": problem(
        "({b} - {a}) / {b} * 100",
        """
        of my {b} pages {a} are still to read. How many percent have I read?
        the tank holds {b} liters and {a} are left. How many percent is used up?
        I started with {b} emails, {a} are left. How many percent are done?
        {b} people signed up and {a} stayed away. What percentage came?
        """,
        "That is {r}%.", "It is {r}%.", weight=0.8, rising="ab", a=whole(3, 400), b=whole(20, 900),
    ),
}  # fmt: skip

FAMILIES = {"calc_told_steps": one_step("calc_told_steps", "calculator", _STEPS, LEADS)}
