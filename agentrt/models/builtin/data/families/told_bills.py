# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Bills and budgets told in everyday words: change, unit prices, shares, wages, savings, what is left."""

from __future__ import annotations

from agentrt.models.builtin.data.families.money import price, problem, share, whole
from agentrt.models.builtin.data.families.story import one_step
from agentrt.models.builtin.data.families.told import LEADS

_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.")

_BILLS = {
    "change": problem(
        "{b} - {a}",
        """
        it costs {L}{a}{R} and I only have a {L}{b}{R} note. What do I get back?
        I hand over {L}{b}{R}, the bill is {L}{a}{R}. [Change?|How much change should I get?|What should I get back?]
        the cashier took my {L}{b}{R} note for {L}{a}{R}. How much should she give me back?
        paid {L}{b}{R} for something that costs {L}{a}{R}, what's my change?
        the {one} costs {L}{a}{R} and I give a {L}{b}{R} bill, how much do I get back?
        I gave the driver {L}{b}{R} and the fare was {L}{a}{R}. How much change is that?
        change from {L}{b}{R} if I spend {L}{a}{R}
        I've got {L}{b}{R} on me. After the {L}{a}{R} [taxi|dinner|ticket|haircut], what's left?
        of the {L}{b}{R} budget {L}{a}{R} are gone. [How much is left?|What do we still have?]
        we've used up {L}{a}{R}, the budget for the [party|trip|project|kitchen] is {L}{b}{R}. What remains?
        {L}{a}{R} is already paid, the total is {L}{b}{R}. How much is still open?
        I still owe {name} something: borrowed {L}{b}{R}, gave back {L}{a}{R}. How much is it still?
        my account shows {L}{b}{R} and the {one} costs {L}{a}{R}. What will be left [after I buy it|]?
        I'm saving for a {one} for {L}{b}{R} and have {L}{a}{R}. How much do I still need?
        how much more is {L}{b}{R} than {L}{a}{R}?
        last month I paid {L}{a}{R}, this month {L}{b}{R}. How much more is that?
        I make {L}{b}{R} and all my costs together are {L}{a}{R}. What is left at the end of the month?
        the gift card had {L}{b}{R} on it and I used {L}{a}{R}. What's the rest?
        """,
        *_CASH, weight=2, a=price(1, 199), b=whole(200, 2900),
    ),
    "unit price": problem(
        "{p} / {k}",
        """
        a box of {k} {thing} costs {L}{p}{R}. [What's that per piece?|How much is one then?|What do I pay for a single one?]
        for {L}{p}{R} I get {k} {thing}. How much is each?
        {L}{p}{R} for {k} {thing}, price per piece?
        they want {L}{p}{R} for a pack of {k}. What does one cost?
        {k} kilos for {L}{p}{R}, what's the price per kilo?
        a {k} liter can of paint is {L}{p}{R}. What is that per liter?
        I paid {L}{p}{R} for {k} lessons. What did one lesson cost?
        the ticket for {k} rides costs {L}{p}{R}. How much is one ride?
        a {k} day pass is {L}{p}{R}. How much is that per day?
        the year's subscription has {k} issues and costs {L}{p}{R}. What's the price of an issue?
        hotel for {k} nights was {L}{p}{R} altogether. [How much per night?|What was a night?]
        {name} got {L}{p}{R} for {k} hours of work. What's that per hour?
        we made {L}{p}{R} in {k} weeks. How much is that a week on average?
        I need {L}{p}{R} in {k} months. What do I have to put aside every month?
        in {k} weeks I want to have {L}{p}{R}. How much must I save each week?
        the {one} costs {L}{p}{R} and I pay it off in {k} monthly rates without interest. How much is one rate?
        """,
        *_CASH, weight=2, words="k", p=price(5, 2500), k=whole(2, 24),
    ),
    "shared": problem(
        "{a} / {k}",
        """
        {k} of us [rented a boat|took a taxi|ordered pizza|bought a present|booked a flat] for {L}{a}{R}. [What does each of us owe?|How much per person?|How much is it for each?]
        we were {k} people and the bill was {L}{a}{R}. What does each one pay?
        the [present|trip|dinner|flat|taxi] cost {L}{a}{R} and [{k} of us share it|we split it between {k} people|it's shared by {k} people]. How much is that each?
        {L}{a}{R}, {k} people, everyone pays the same. How much?
        I have to divide {L}{a}{R} fairly among {k} [children|colleagues|roommates|heirs]. What does each get?
        {k} winners share a prize of {L}{a}{R}. How much does each of them get?
        how much is my part if {k} of us share costs of {L}{a}{R}?
        {name} paid {L}{a}{R} for all {k} of us. How much do I owe {name}?
        everyone gives the same for {name}'s present. It costs {L}{a}{R} and we are {k}. How much is that for each?
        rent is {L}{a}{R} for the flat, we're {k} roommates. My share?
        &what each of {k} friends has to pay when the bill is {L}{a}{R}
        !work out everyone's share: {L}{a}{R} for {k} people
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.", "It is {L}{r}{R} each.",
        weight=2, words="k", a=price(10, 1800), k=whole(2, 12),
    ),
    "wages": problem(
        "{n} * {p}",
        """
        {n} hours this week at {L}{p}{R} an hour, what do I get?
        I get {L}{p}{R} an hour and worked {n} hours [this week|this month|last month]. [How much is that?|What's my pay?]
        {name} cleans for us at {L}{p}{R} per hour, {n} hours this month. What do I owe {name}?
        at {L}{p}{R} an hour, how much do I make in {n} hours?
        my babysitter takes {L}{p}{R} an hour and was here for {n} hours. How much do I give her?
        the mechanic charges {L}{p}{R} for an hour and needed {n} hours. What does he get?
        I put {L}{p}{R} aside each month. How much is that after {n} months?
        saving {L}{p}{R} a week, what do I have in {n} weeks?
        the loan costs me {L}{p}{R} a month and runs for {n} months. What do I pay in total?
        a coffee is {L}{p}{R} and I had {n} last month. What did I spend on coffee?
        each of the {n} guests costs us {L}{p}{R}. What does the party cost?
        a night is {L}{p}{R} and we stay for {n}. How much is the hotel?
        {L}{p}{R} per square meter, {n} square meters: what's the rent?
        one liter is {L}{p}{R}, I filled up {n} liters. What did I pay?
        {L}{p}{R} a kilo and I take {n} kilos, how much is it?
        """,
        *_CASH, weight=2, n=whole(2, 60), p=price(1, 90),
    ),
    "wage weeks": problem(
        "{h} * {d} * {p}",
        """
        I get {L}{p}{R} an hour and work {h} hours on {d} days. What do I earn?
        {d} days, {h} hours each, {L}{p}{R} per hour, what's the total?
        a painter works {h} hours a day for {d} days and takes {L}{p}{R} an hour. What will it cost me?
        at {L}{p}{R} an hour, what does {name} make in {d} days of {h} hours each?
        {h} hours a week for {d} weeks at {L}{p}{R} an hour, how much money is that?
        the dog sitter takes {L}{p}{R} per hour, comes {h} hours a day, {d} days. Total?
        """,
        *_CASH, h=whole(2, 12), d=whole(2, 14), p=price(8, 60),
    ),
    "overhead": problem(
        "{n} * {p} + {f}",
        """
        {n} {thing} at {L}{p}{R} each, plus {L}{f}{R} postage. What's the total?
        postage is {L}{f}{R}, a {one} costs {L}{p}{R} and I order {n}. What do I pay altogether?
        the gym takes {L}{f}{R} to join and {L}{p}{R} a month. What do I pay for {n} months in all?
        there's a starting fee of {L}{f}{R} and then {L}{p}{R} for each of the {n} [hours|days|kilometers]. What do I pay?
        a van costs {L}{f}{R} to rent plus {L}{p}{R} per kilometer. We drive {n} km. What's the price?
        I already have {L}{f}{R} and save {L}{p}{R} a month. What will I have in {n} months?
        with {L}{f}{R} in the piggy bank and {L}{p}{R} pocket money a week, how much is it after {n} weeks?
        the plumber's bill: {L}{f}{R} for parts and {n} hours at {L}{p}{R}. What's the sum?
        {n} nights at {L}{p}{R} and a cleaning fee of {L}{f}{R}, what do we pay?
        """,
        *_CASH, weight=1.5, n=whole(2, 36), p=price(2, 90), f=price(5, 400),
    ),
    "remaining after items": problem(
        "{b} - {n} * {p}",
        """
        I have {L}{b}{R} and need {n} {thing} at {L}{p}{R} each. How much will be left?
        {n} {thing} for {L}{p}{R} each, I pay with {L}{b}{R}. Change?
        {name} gives me {L}{b}{R} to buy {n} {thing}. One costs {L}{p}{R}. How much do I bring back?
        our budget is {L}{b}{R}. After {n} chairs for {L}{p}{R} each, what remains?
        I owed {L}{b}{R} and paid back {n} times {L}{p}{R}. How much do I still owe?
        my card has {L}{b}{R} on it, a ride costs {L}{p}{R} and I took {n}. What's left on it?
        """,
        *_CASH, n=whole(2, 9), p=price(1, 12), b=whole(110, 400),
    ),
    "saving time": problem(
        "({b} - {a}) / {p}",
        """
        I want a {one} for {L}{b}{R}, have {L}{a}{R} and save {L}{p}{R} a month. How many months does it take?
        I've got {L}{a}{R} and need {L}{b}{R}. If I put away {L}{p}{R} a week, how many weeks is that?
        how many months until I have {L}{b}{R} if I start with {L}{a}{R} and add {L}{p}{R} every month?
        still owe {L}{b}{R} minus the {L}{a}{R} I paid yesterday. At {L}{p}{R} a month, how many months is it?
        {name} has {L}{a}{R}, the trip costs {L}{b}{R}. Saving {L}{p}{R} a month, how long does it take?
        """,
        "It takes {r}.", "That is {r}.", weight=0.8, rising="ab", a=whole(20, 900), b=whole(100, 2900), p=whole(10, 250),
    ),
    "left per time": problem(
        "({b} - {a}) / {k}",
        """
        I have {L}{b}{R} for the month and spent {L}{a}{R}. There are {k} days left. How much can I spend a day?
        of {L}{b}{R} I've paid {L}{a}{R} and the rest goes in {k} equal rates. How much is one?
        the trip costs {L}{b}{R}, the club pays {L}{a}{R} and {k} of us share the rest. How much each?
        we need {L}{b}{R}, have {L}{a}{R} and {k} months to go. What do we have to save per month?
        {name} puts in {L}{a}{R} of the {L}{b}{R}, the other {k} split what's left. How much does each of them pay?
        the deposit of {L}{a}{R} is off the {L}{b}{R} already. Split the rest over {k} months, how much per month?
        """,
        *_CASH, weight=1.2, rising="ab", words="k", a=price(10, 900), b=price(60, 2900), k=whole(2, 12),
    ),
    "bill over people": problem(
        "({a} + {b}) / {k}",
        """
        food was {L}{a}{R}, drinks {L}{b}{R}, and there were {k} of us. How much each?
        we paid {L}{a}{R} for the [flat|car|house] and {L}{b}{R} for [food|fuel|tickets]. {k} people. What's one share?
        {k} of us split {L}{a}{R} for the hotel and {L}{b}{R} for gas. What does everyone owe?
        {name} spent {L}{a}{R} and I spent {L}{b}{R}, we split it all between {k} people. How much per person?
        two bills, {L}{a}{R} and {L}{b}{R}, shared by {k} people. How much per head?
        """,
        "Each pays {L}{r}{R}.", "That is {L}{r}{R} per person.", words="k", a=price(20, 900), b=price(5, 400), k=whole(2, 9),
    ),
    "discount and postage": problem(
        "{a} - {p}% + {f}",
        """
        a {one} for {L}{a}{R} with {p}% off plus {L}{f}{R} shipping, what do I pay?
        {L}{a}{R} less {p} percent, then {L}{f}{R} delivery on top. Total?
        shipping is {L}{f}{R}, the {one} costs {L}{a}{R} and I have {p} percent off it. What's the total?
        my order is {L}{a}{R}, the code takes {p}% off, and delivery costs {L}{f}{R} extra. How much will I pay in all?
        """,
        *_CASH, weight=0.8, a=price(10, 900), p=share(), f=price(2, 30),
    ),
    "sum minus": problem(
        "{a} + {b} - {c}",
        """
        a {one} for {L}{a}{R} and a bag for {L}{b}{R}, with a {L}{c}{R} voucher. What do I pay?
        I had {L}{a}{R}, got {L}{b}{R} and spent {L}{c}{R}. How much do I have?
        {L}{c}{R} voucher, two things for {L}{a}{R} and {L}{b}{R}. What's left to pay?
        salary {L}{a}{R}, bonus {L}{b}{R}, minus {L}{c}{R} tax. What do I get?
        my account was at {L}{a}{R}, {L}{b}{R} came in and {L}{c}{R} went out. What's the balance?
        """,
        *_CASH, a=price(60, 900), b=price(20, 400), c=price(5, 60),
    ),
    "yearly": problem(
        "{p} * 12",
        """
        {L}{p}{R} a month, what's that over a year?
        I pay {L}{p}{R} every month for [the car|my phone|streaming|the gym|insurance]. How much is it in a year?
        how much do I spend in a year if it's {L}{p}{R} each month?
        &what {L}{p}{R} a month adds up to in a year
        the kindergarten takes {L}{p}{R} monthly. What do we pay per year?
        """,
        "That is {L}{r}{R} a year.", weight=0.8, p=price(5, 2500),
    ),
}  # fmt: skip

FAMILIES = {"calc_told_bills": one_step("calc_told_bills", "calculator", _BILLS, LEADS)}
