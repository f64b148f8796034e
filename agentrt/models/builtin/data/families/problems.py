# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Word problems with two to four numbers: the model has to build the expression from a small story."""

from __future__ import annotations

from agentrt.models.builtin.data.families.money import amount, price, problem, share, whole
from agentrt.models.builtin.data.families.story import one_step

_THAT = ("That is {r}.", "It is {r}.", "The result is {r}.")
_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.")

_BUYING = {
    "items": problem(
        "{n} * {p}",
        """
        {n} {thing} [cost|at] {L}{p}{R} each. [What's the total?|How much is that?|How much altogether?]
        how much [are|do] {n} {thing} [at|for] {L}{p}{R} each?
        how much do {n} {thing} cost [at|if one costs] {L}{p}{R} [each|apiece|]?
        what do {n} {thing} cost at {L}{p}{R} apiece?
        I buy {n} {thing} at {L}{p}{R} each. [How much do I pay?|What's the total?]
        I [need|want] {n} {thing}, each costs {L}{p}{R}. How much will I pay?
        I bought {n} {thing} for {L}{p}{R} each, how much did I spend?
        a {one} costs {L}{p}{R}. How much are {n}?
        one {one} is {L}{p}{R}. What do {n} of them cost?
        if a {one} costs {L}{p}{R}, how much do {n} cost?
        if one {one} is {L}{p}{R}, what would {n} be?
        {name} orders {n} {thing} at {L}{p}{R} each. What's the total price?
        ~the total cost of {n} {thing} at {L}{p}{R} each
        ~the price of {n} {thing} at {L}{p}{R} apiece
        tickets are {L}{p}{R} [each|per person] and we are {n}. What do we pay?
        we need {n} tickets for {L}{p}{R} each. How much is that in total?
        each of the {n} [children|guests|members] pays {L}{p}{R}. How much is collected?
        the hotel [is|costs] {L}{p}{R} per night. What do {n} nights cost?
        we stay {n} nights at {L}{p}{R} a night. How much is the stay?
        my [subscription|gym|phone plan|internet] costs {L}{p}{R} a month. How much is that [for|in] {n} months?
        I pay {L}{p}{R} a month for my phone. What do I pay over {n} months?
        I drink {n} coffees a week at {L}{p}{R} each. What does that cost per week?
        parking costs {L}{p}{R} an hour. How much for {n} hours?
        I save {L}{p}{R} [every|a|per] week. How much do I have after {n} weeks?
        if I put away {L}{p}{R} a month, how much is it after {n} months?
        {n} hours at {L}{p}{R} [an|per] hour, how much is that?
        I [work|worked] {n} hours at {L}{p}{R} an hour. How much do I [earn|get]?
        my hourly rate is {L}{p}{R} and I worked {n} hours. What do I charge?
        {name} earns {L}{p}{R} an hour. What does {name} earn in {n} hours?
        """,
        *_CASH, weight=3, n=whole(2, 60), p=price(0.5, 120),
    ),
    "two items": problem(
        "{n} * {p} + {m} * {q}",
        """
        {n} {thing} at {L}{p}{R} and {m} candles at {L}{q}{R}, what's the total?
        how much are {n} {thing} for {L}{p}{R} each and {m} bottles for {L}{q}{R} each?
        I buy {n} {thing} at {L}{p}{R} and {m} cups at {L}{q}{R} each. How much do I pay [altogether|in total|]?
        {n} adults at {L}{p}{R} and {m} children at {L}{q}{R}: how much are the tickets?
        the entrance is {L}{p}{R} for adults and {L}{q}{R} for kids. How much is it for {n} adults and {m} kids?
        what do {n} coffees at {L}{p}{R} and {m} cakes at {L}{q}{R} cost together?
        we had {n} pizzas for {L}{p}{R} each and {m} drinks for {L}{q}{R} each. What is the bill?
        I sold {n} {thing} for {L}{p}{R} each and {m} books for {L}{q}{R} each. How much did I make?
        {name} bought {n} {thing} at {L}{p}{R} each plus {m} pens at {L}{q}{R} each. How much was it?
        ~the total for {n} {thing} at {L}{p}{R} each and {m} stamps at {L}{q}{R} each
        !add up {n} times {L}{p}{R} and {m} times {L}{q}{R}
        """,
        *_CASH, weight=1.5, n=whole(2, 20), p=price(1, 40), m=whole(2, 20), q=price(1, 20),
    ),
    "fee": problem(
        "{n} * {p} + {f}",
        """
        {n} {thing} at {L}{p}{R} each plus {L}{f}{R} shipping, what do I pay?
        I order {n} {thing} for {L}{p}{R} each and delivery is {L}{f}{R}. What's the total?
        a {one} costs {L}{p}{R}, shipping is {L}{f}{R}. How much do {n} cost [including|with] shipping?
        renting a [bike|car|boat] costs {L}{f}{R} plus {L}{p}{R} per hour. What do {n} hours cost?
        ~the total of {n} {thing} at {L}{p}{R} with a delivery fee of {L}{f}{R}
        the plumber charges {L}{f}{R} for coming and {L}{p}{R} per hour. What do {n} hours cost?
        the taxi takes {L}{f}{R} plus {L}{p}{R} per km. What does a {n} km ride cost?
        """,
        *_CASH, n=whole(2, 20), p=price(1, 40), f=price(2, 60),
    ),
    "change": problem(
        "{b} - {a}",
        """
        I pay {L}{a}{R} with a {L}{b}{R} [note|bill]. [How much change do I get?|What's my change?]
        how much change do I get from {L}{b}{R} for {L}{a}{R}?
        what's the change from {L}{b}{R} when something costs {L}{a}{R}?
        something costs {L}{a}{R} and I give {L}{b}{R}. How much do I get back?
        the groceries were {L}{a}{R} and I paid with {L}{b}{R}. What do I get back?
        ~the change for {L}{a}{R} if I pay with {L}{b}{R}
        I have {L}{b}{R} and spend {L}{a}{R}. How much is left?
        I had {L}{b}{R} and spent {L}{a}{R} on {thing}. What's left?
        {name} has {L}{b}{R} and buys a {one} for {L}{a}{R}. How much money is left?
        my budget is {L}{b}{R}, I've spent {L}{a}{R}. How much can I still spend?
        I owe {L}{b}{R} and paid {L}{a}{R}. How much do I still owe?
        I need {L}{b}{R} and have {L}{a}{R}. How much is missing?
        a {one} costs {L}{b}{R} but I only have {L}{a}{R}. How much more do I need?
        bought for {L}{a}{R}, sold for {L}{b}{R}: what's the profit?
        I bought a {one} for {L}{a}{R} and sold it for {L}{b}{R}. How much did I [make|earn]?
        how much more expensive is {L}{b}{R} than {L}{a}{R}?
        I earn {L}{b}{R} and spend {L}{a}{R} a month. How much do I save?
        """,
        *_CASH, weight=2, a=price(1, 99), b=whole(100, 500),
    ),
    "change of items": problem(
        "{b} - {n} * {p}",
        """
        I buy {n} {thing} at {L}{p}{R} each and pay with {L}{b}{R}. How much change do I get?
        I have {L}{b}{R} and buy {n} {thing} at {L}{p}{R} each. What's left?
        {name} pays {n} {thing} for {L}{p}{R} each with a {L}{b}{R} note. What's the change?
        how much is left of {L}{b}{R} after buying {n} {thing} at {L}{p}{R} each?
        ~the change from {L}{b}{R} for {n} {thing} at {L}{p}{R}
        {n} tickets at {L}{p}{R}, paid with {L}{b}{R}. What do I get back?
        """,
        *_CASH, n=whole(2, 9), p=price(1, 12), b=whole(110, 300),
    ),
    "per unit": problem(
        "{p} / {n}",
        """
        {n} {thing} cost {L}{p}{R}. How much is one?
        {n} {thing} cost {L}{p}{R}. What's the price per piece?
        a pack of {n} {thing} costs {L}{p}{R}. What does a single one cost?
        I paid {L}{p}{R} for {n} {thing}. How much is [each|one]?
        what's the unit price if {n} {thing} cost {L}{p}{R}?
        ~the price per piece if {n} cost {L}{p}{R}
        ~the unit price of {n} {thing} for {L}{p}{R}
        {n} kg of {thing} cost {L}{p}{R}. What's the price per kg?
        {n} liters cost {L}{p}{R}. How much is a liter?
        I paid {L}{p}{R} for {n} months. How much is that per month?
        we paid {L}{p}{R} for {n} nights. What's that per night?
        {name} earned {L}{p}{R} in {n} hours. What is the hourly wage?
        I made {L}{p}{R} in {n} days. How much per day?
        a loan of {L}{p}{R} is paid back in {n} [equal|] instalments. How much is each?
        I want to save {L}{p}{R} in {n} months. How much do I need to put aside each month?
        to have {L}{p}{R} in {n} weeks, how much must I save per week?
        an annual salary of {L}{p}{R} over {n} months, how much per month?
        """,
        *_CASH, weight=1.5, n=whole(2, 48), p=price(10, 5000),
    ),
    "per hundred": problem(
        "{p} / {n} * 100",
        """
        {n} g of {thing} cost {L}{p}{R}. What's the price per 100 g?
        how much are 100 g if {n} g cost {L}{p}{R}?
        {n} grams cost {L}{p}{R}, how much is that per 100 grams?
        ~the price per 100 g when {n} g cost {L}{p}{R}
        a jar of {n} g costs {L}{p}{R}. What do I pay for 100 g?
        {n} ml cost {L}{p}{R}. How much is it per 100 ml?
        """,
        *_CASH,
        weight=0.7,
        n=whole(120, 900),
        p=price(1, 20),
    ),
    "rule of three": problem(
        "{p} / {n} * {m}",
        """
        {n} {thing} cost {L}{p}{R}. How much do {m} cost?
        if {n} {thing} cost {L}{p}{R}, what do {m} cost?
        if {n} cost {L}{p}{R}, how much are {m}?
        {n} kg cost {L}{p}{R}, what would {m} kg cost?
        I paid {L}{p}{R} for {n} {thing}; what would I pay for {m}?
        {n} liters of fuel cost {L}{p}{R}. What do {m} liters cost?
        {n} hours of work cost {L}{p}{R}. What will {m} hours cost?
        """,
        *_CASH, n=whole(2, 12), p=price(2, 90), m=whole(2, 40),
    ),
    "exchange": problem(
        "{a} * {p}",
        """
        1 euro is {p} dollars. How many dollars are {a} euros?
        one dollar is {p} francs. How many francs do I get for {a} dollars?
        the exchange rate is {p}. How much is {a}?
        at a rate of {p}, how much is {a} converted?
        if 1 EUR = {p} USD, how much is {a} EUR in USD?
        if one pound is {p} euros, how much are {a} pounds in euros?
        I change {a} euros at a rate of {p}. How much do I get?
        """,
        *_THAT, a=whole(10, 3000), p=lambda rng: f"{rng.uniform(0.6, 11):.{rng.choice((2, 2, 3, 4))}f}",
    ),
    "discounted items": problem(
        "{n} * {p} - {d}%",
        """
        {n} {thing} at {L}{p}{R} each with {d}% off, what do I pay?
        I buy {n} {thing} for {L}{p}{R} each and get a {d}% discount. What's the total?
        how much are {n} {thing} at {L}{p}{R} each after {d}% discount?
        ~the price of {n} {thing} at {L}{p}{R} each less {d}%
        we order {n} {thing} at {L}{p}{R}. There's {d}% off the total. What do we pay?
        """,
        *_CASH, n=whole(2, 20), p=price(1, 80), d=share(),
    ),
    "simple interest": problem(
        "{a} * {p}% * {n}",
        """
        how much [simple|] interest do I get on {L}{a}{R} at {p}% over {n} years [without compounding|]?
        ~the simple interest on {L}{a}{R} at {p}% for {n} years
        {L}{a}{R} at {p}% simple interest for {n} years, how much interest is that?
        I lend {name} {L}{a}{R} at {p}% simple interest a year. How much interest is due after {n} years?
        simple interest: {L}{a}{R}, {p}%, {n} years
        """,
        "The interest is {L}{r}{R}.", "That is {L}{r}{R} of interest.",
        a=whole(100, 20_000), p=lambda rng: f"{rng.uniform(0.5, 9):.1f}", n=whole(2, 20),
    ),
    "compound interest": problem(
        "{a} * (1 + {p}%)^{n}",
        """
        I invest {L}{a}{R} at {p}% [compound interest|compounded yearly|a year with compound interest]. How much do I have after {n} years?
        how much is {L}{a}{R} worth after {n} years at {p}% [compound interest|compounded annually|interest per year]?
        ~the value of {L}{a}{R} after {n} years with {p}% [compound|yearly] interest
        {L}{a}{R} grow at {p}% per year. What is it after {n} years?
        if I put {L}{a}{R} in the bank at {p}% yearly interest, what will I have in {n} years?
        a town of {a} people grows by {p}% a year. How many live there after {n} years?
        """,
        "After {n} years it is {L}{r}{R}.", "That is {L}{r}{R}.",
        a=whole(100, 20_000), p=lambda rng: f"{rng.uniform(0.5, 9):.1f}", n=whole(2, 20),
    ),
    "yearly": problem(
        "{p} * 12",
        """
        I pay {L}{p}{R} rent a month. How much is that [a|per] year?
        how much is {L}{p}{R} a month per year?
        {L}{p}{R} per month is how much a year?
        my phone plan is {L}{p}{R} monthly. What do I pay in a year?
        I earn {L}{p}{R} a month. What's my yearly [income|salary]?
        ~the yearly cost of {L}{p}{R} a month
        """,
        "That is {L}{r}{R} a year.", "It comes to {L}{r}{R} per year.", p=price(5, 4000),
    ),
    "monthly": problem(
        "{p} / 12",
        """
        I earn {L}{p}{R} a year. How much is that [a|per] month?
        how much is {L}{p}{R} a year per month?
        {L}{p}{R} per year is how much a month?
        my insurance costs {L}{p}{R} a year. What's that per month?
        an annual salary of {L}{p}{R} is what per month?
        ~the monthly amount for {L}{p}{R} a year
        """,
        "That is {L}{r}{R} a month.", "It comes to {L}{r}{R} per month.", p=price(60, 90_000),
    ),
    "better deal": problem(
        "{p} / {n} - {q} / {m}",
        """
        how much do I save per piece: {n} for {L}{p}{R} instead of {m} for {L}{q}{R}, what's the difference in unit price?
        ~the difference in unit price between {n} for {L}{p}{R} and {m} for {L}{q}{R}
        {n} {thing} for {L}{p}{R} or {m} for {L}{q}{R}: what's the difference per piece?
        how much is the difference per piece between {n} for {L}{p}{R} and {m} for {L}{q}{R}?
        compare the unit price: {n} for {L}{p}{R}, {m} for {L}{q}{R}. What's the difference?
        """,
        "The difference is {L}{r}{R} per piece.", weight=0.5,
        n=whole(2, 12), p=price(2, 30), m=whole(2, 24), q=price(2, 50),
    ),
}  # fmt: skip

_GEOMETRY = {
    "area": problem(
        "{a} * {b}",
        """
        ~the area of a {a} by {b} [m|cm|feet|meter] [rectangle|room|field]
        ~the area of a rectangle [of|with sides] {a} and {b}
        ~the area of a rectangle {a} long and {b} wide
        ~the floor area of a room of {a} m by {b} m
        my room is {a} m by {b} m. [What's the area?|How big is it?|How many square meters is that?]
        my room is {a} meters long and {b} meters wide. How many square meters is it?
        how many square [meters|feet] is a {a} by {b} [room|garden|floor]?
        how big is a [garden|field|plot] of {a} by {b} meters?
        I want to [carpet|paint|tile] a floor of {a} m x {b} m. How many square meters do I need?
        area of a {a} x {b} rectangle?
        the garden measures {a} m by {b} m, what's its area?
        a wall is {a} m wide and {b} m high. How many square meters is that?
        !calculate the area of a rectangle with length {a} and width {b}
        """,
        "The area is {r}.", "It is {r}.", "That is an area of {r}.", weight=2, a=amount(2, 60), b=amount(2, 60),
    ),
    "perimeter": problem(
        "2 * ({a} + {b})",
        """
        ~the perimeter of a {a} by {b} [rectangle|field|garden]
        ~the perimeter of a rectangle with sides {a} and {b}
        how much fence do I need for a garden of {a} m by {b} m?
        how long is the fence around a {a} m by {b} m garden?
        my garden is {a} m long and {b} m wide. How many meters of fence do I need around it?
        perimeter of a {a} x {b} rectangle?
        a field measures {a} m by {b} m. How far is it once around?
        !calculate the perimeter of a rectangle {a} long and {b} wide
        """,
        "The perimeter is {r}.", "It is {r}.", weight=1.5, a=amount(2, 90), b=amount(2, 90),
    ),
    "square": problem(
        "{a}^2",
        """
        ~the area of a square with [side|sides of|a side of] {a}
        a square has sides of {a} m. What's the area?
        how big is a square room with {a} m sides?
        """,
        "The area is {r}.", weight=0.6, a=amount(2, 90),
    ),
    "circle": problem(
        "pi * {a}^2",
        """
        ~the area of a circle with [radius|a radius of] {a} [cm|m|]
        ~the area of a round table with radius {a} cm
        a circle has a radius of {a}. What's its area?
        how big is a circle of radius {a}?
        area of a circle, radius {a}?
        a pond is round with a radius of {a} m. What's its area?
        """,
        "The area is {r}.", "It is {r}.", a=amount(1, 60),
    ),
    "circumference": problem(
        "2 * pi * {a}",
        """
        ~the circumference of a circle with [radius|a radius of] {a}
        a circle has a radius of {a}. How long is its circumference?
        how long is the edge of a circle of radius {a}?
        circumference for radius {a}?
        a wheel has a radius of {a} cm. How far does it roll in one turn?
        """,
        "The circumference is {r}.", "It is {r}.", a=amount(1, 60),
    ),
    "triangle": problem(
        "{a} * {b} / 2",
        """
        ~the area of a triangle with base {a} and height {b}
        a triangle has a base of {a} and a height of {b}. What's the area?
        area of a triangle, base {a}, height {b}?
        how big is a triangle with base {a} and height {b}?
        """,
        "The area is {r}.", "It is {r}.", a=amount(2, 60), b=amount(2, 60),
    ),
    "box": problem(
        "{a} * {b} * {c}",
        """
        ~the volume of a box [of|measuring] {a} by {b} by {c} [cm|m|]
        ~the volume of a {a} x {b} x {c} box
        a box is {a} cm long, {b} cm wide and {c} cm high. What's its volume?
        how much fits into a tank of {a} by {b} by {c} [cm|m]?
        my aquarium is {a} x {b} x {c} cm. What volume is that?
        a pool is {a} m long, {b} m wide and {c} m deep. How many cubic meters of water is that?
        how many cubic meters is a room of {a} by {b} by {c} m?
        !calculate the volume of a box with length {a}, width {b} and height {c}
        """,
        "The volume is {r}.", "It is {r}.", weight=1.5, a=amount(2, 60), b=amount(2, 60), c=amount(1, 30),
    ),
    "cylinder": problem(
        "pi * {a}^2 * {b}",
        """
        ~the volume of a cylinder with radius {a} and height {b}
        a cylinder has a radius of {a} and a height of {b}. What's the volume?
        how much does a round tank with radius {a} m and height {b} m hold?
        volume of a cylinder, radius {a}, height {b}?
        """,
        "The volume is {r}.", "It is {r}.", weight=0.7, a=amount(1, 30), b=amount(1, 40),
    ),
    "hypotenuse": problem(
        "sqrt({a}^2 + {b}^2)",
        """
        ~the hypotenuse of a right triangle with legs {a} and {b}
        ~the diagonal of a rectangle {a} by {b}
        how long is the diagonal of a {a} by {b} rectangle?
        a right triangle has legs of {a} and {b}. How long is the hypotenuse?
        """,
        "It is {r} long.", "The length is {r}.", weight=0.7, a=amount(2, 60), b=amount(2, 60),
    ),
    "coverage": problem(
        "{a} * {b} / {c}",
        """
        I want to paint a wall of {a} m by {b} m. One liter of paint covers {c} square meters. How many liters do I need?
        how many liters of paint for a {a} by {b} m wall if a liter covers {c} square meters?
        a floor is {a} m by {b} m, a pack of tiles covers {c} square meters. How many packs do I need?
        a lawn of {a} by {b} m needs seed, one bag is enough for {c} square meters. How many bags?
        """,
        "You need {r}.", "That takes {r}.", weight=0.8, a=amount(2, 30), b=amount(2, 12), c=whole(2, 14),
    ),
    "scaled area": problem(
        "{a} * {b} * {p}",
        """
        carpet costs {L}{p}{R} per square meter and my room is {a} m by {b} m. What will it cost?
        my floor is {a} by {b} meters and tiles cost {L}{p}{R} per square meter. How much are the tiles?
        land costs {L}{p}{R} per square meter. How much is a plot of {a} m by {b} m?
        ~the cost of tiling a {a} m by {b} m floor at {L}{p}{R} per square meter
        """,
        "It costs {L}{r}{R}.", "That is {L}{r}{R}.", weight=0.8, a=amount(2, 30), b=amount(2, 20), p=price(5, 90),
    ),
}  # fmt: skip

FAMILIES = {
    "calc_buying": one_step("calc_buying", "calculator", _BUYING),
    "calc_geometry": one_step("calc_geometry", "calculator", _GEOMETRY),
}
