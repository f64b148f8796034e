# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Money told in everyday words: the story names its numbers in any order, and now and then one that is not needed."""

from __future__ import annotations

from agentrt.models.builtin.data.families.money import price, problem, share, whole
from agentrt.models.builtin.data.families.story import one_step

_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.")

_PRICES = {
    "reduced": problem(
        "{a} - {p}%",
        """
        the {one} [used to cost|was|cost] {L}{a}{R} and is [now|currently] reduced by {p}[%| percent]. [What does it cost now?|How much is it now?|What's the new price?|What do I have to pay?]
        reduced by {p} percent: what is left of {L}{a}{R}?
        what do I pay for a {one} priced at {L}{a}{R} if [they take {p}% off|there is {p} percent off today|I get {p} percent off]?
        they give me {p}[%| percent] off because [I'm a member|I'm a student|the box is damaged|it is the display model|it's the last one], and the tag says {L}{a}{R}. [What do I pay?|How much is that then?]
        {p} percent off everything [this week|today]. The {one} I want is {L}{a}{R}. [What will I pay?|How much is it then?]
        black friday, minus {p}% on a {one} for {L}{a}{R}. [Final price?|What would it cost me?]
        I have a voucher for {p} percent. [My cart|My order|The order] comes to {L}{a}{R}. How much is left to pay with the voucher?
        ~{L}{a}{R} less {p} percent [cash discount|early payment discount|loyalty discount|staff discount]
        the invoice is over {L}{a}{R} and I may deduct {p}% if I pay within ten days. [How much do I transfer then?|What do I pay then?]
        &what a {one} for {L}{a}{R} costs after a reduction of {p} percent
        could you check what I'd pay for the {L}{a}{R} {one} once the {p}% is taken off
        list price {L}{a}{R}, {p}% dealer discount, what's my price?
        a used {one}: new it was {L}{a}{R}, since then it lost {p} percent of its value. What is it worth now?
        my electricity bill was {L}{a}{R} and I managed to cut it by {p} percent. What is it now?
        the landlord agreed to lower the rent by {p}%. It was {L}{a}{R}. [What's the new rent?|How much do I pay from now on?]
        prices in the sale are {p} percent lower. What does the {one} for {L}{a}{R} cost in the sale?
        I'd like to know the price of a {one} after {p} percent discount, the original is {L}{a}{R}
        from {L}{a}{R} take away {p} percent
        if everything gets {p} percent cheaper, what will a {L}{a}{R} {one} cost?
        hi, saw a {one} today, {L}{a}{R} on the label, minus {p}% at the till. how much would that be
        {name} sells me the {one} {p} percent below the shop price of {L}{a}{R}. What do I give {name}?
        {one}, {L}{a}{R}, -{p}%. price?
        the sticker says {L}{a}{R}, the sign says minus {p} percent. So what does it cost?
        our budget of {L}{a}{R} [was cut|is being cut|will be cut] by {p}%. What do we have [then|left]?
        """,
        *_CASH, "You pay {L}{r}{R}.", weight=3, p=share(), a=price(5, 2500),
    ),
    "raised": problem(
        "{a} + {p}%",
        """
        the {one} cost {L}{a}{R} last year and has become {p}[%| percent] more expensive. [What does it cost now?|How much is it now?]
        my [rent|insurance|internet bill|phone bill|gym fee] goes up {p} percent [next month|in January|from May on], now it's {L}{a}{R}. [What will I pay then?|How much will it be?]
        they're raising the price by {p} percent. It's {L}{a}{R} now. [New price?|What will it be?]
        I get a raise of {p} percent on {L}{a}{R}. What's the new [salary|pay]?
        the [craftsman|painter|plumber|electrician] quoted {L}{a}{R} without VAT. With {p}% VAT, what do I pay?
        the offer says {L}{a}{R} plus {p}% VAT. What's the gross amount?
        !add {p} percent VAT to {L}{a}{R} for the invoice
        for my invoice: {L}{a}{R} net, VAT is {p} percent. What's the total [including VAT|with VAT|]?
        net {L}{a}{R}, {p}% tax on top, gross?
        dinner came to {L}{a}{R} and I'd like to leave {p} percent on top. What do I [pay|hand over] altogether?
        the waiter was great: {p} percent tip on {L}{a}{R}, how much is that in total with the bill?
        the agency adds {p} percent to the {L}{a}{R} ticket. What does it cost with the fee?
        I buy a {one} for {L}{a}{R} and want to sell it with a markup of {p} percent. What price do I ask?
        we calculate with {p}% more than last year, when it was {L}{a}{R}. What should we plan?
        &what {L}{a}{R} plus {p} percent comes to
        the quote of {L}{a}{R} went over by {p} percent in the end. What was the final bill?
        by {p} percent more expensive than {L}{a}{R}, how much is that?
        if inflation is {p} percent, what will something for {L}{a}{R} cost in a year?
        late fee of {p}% on {L}{a}{R}. What do I owe now?
        """,
        *_CASH, weight=2, p=share(), a=price(5, 2500),
    ),
    "tip alone": problem(
        "{p}% of {a}",
        """
        the [meal|dinner|lunch|taxi|haircut] was {L}{a}{R}. What's {p} percent of that as a tip?
        if I tip {p}% on {L}{a}{R}, how much is the tip [itself|alone|]?
        we want to leave {p} percent for the waiter, the bill says {L}{a}{R}. How much tip is that?
        tip of {p} percent, bill of {L}{a}{R}, just the tip please
        how many {p} percent are on {L}{a}{R} as a tip?
        I save {p} percent of my pay. This month I got {L}{a}{R}. How much goes into savings?
        {p} percent of my {L}{a}{R} pay goes to rent. How much is the rent?
        the [agent|broker|website|platform] keeps {p} percent of {L}{a}{R}. How much is that?
        how much commission do I pay if it's {p} percent of {L}{a}{R}?
        we donate {p} percent of what we made, which was {L}{a}{R}. How much do we donate?
        a down payment of {p} percent on a {one} for {L}{a}{R}, how much is it?
        how much do I save with {p} percent off a {one} that costs {L}{a}{R}?
        the {one} for {L}{a}{R} is {p} percent cheaper today. How much do I save [on it|]?
        cashback is {p}% and I spent {L}{a}{R}. How much do I get back?
        """,
        *_CASH, weight=1.5, p=share(), a=price(5, 2500),
    ),
    "rise": problem(
        "({b} - {a}) / {a} * 100",
        """
        my rent [went up|rose|was raised|increased] from {L}{a}{R} to {L}{b}{R}. [By how many percent is that?|How much is that in percent?|What's the increase in percent?]
        by [how many|what] percent did the price rise if it went from {L}{a}{R} to {L}{b}{R}?
        by how much percent is {L}{b}{R} more than {L}{a}{R}?
        how many percent more expensive is {L}{b}{R} compared to {L}{a}{R}?
        the {one} costs {L}{b}{R} now, last year it was {L}{a}{R}. [By how many percent did it go up?|How many percent more is that?|What's the rise in percent?]
        it's {L}{b}{R} today and was {L}{a}{R} before, how big is the increase in percent?
        my salary will be {L}{b}{R} instead of {L}{a}{R}. What raise is that in percent?
        I earn {L}{b}{R} now, before it was {L}{a}{R}. How many percent more do I get?
        ~the percentage increase from {L}{a}{R} to {L}{b}{R}
        petrol was {L}{a}{R} and is {L}{b}{R} now. How many percent up is that?
        bought shares at {L}{a}{R}, they stand at {L}{b}{R}. What's my gain in percent?
        the subscription jumped to {L}{b}{R} from {L}{a}{R}, what percentage increase is that?
        I bought it for {L}{a}{R} and sold it for {L}{b}{R}. What's the profit in percent?
        the quote was {L}{a}{R}, the final bill {L}{b}{R}. How many percent over the quote is that?
        """,
        "It rose by {r}%.", "That is an increase of {r}%.", "That is {r}% more.",
        weight=2, rising="ab", a=price(20, 2500), b=price(30, 2900),
    ),
    "rise in number": problem(
        "({b} - {a}) / {a} * 100",
        """
        we had {a} [visitors|members|orders|followers] in March and {b} in April. [What's the growth in percent?|By how many percent did it grow?]
        {b} [visitors|members|orders|subscribers] this month, {a} last month. Growth in percent?
        ~the increase in percent from {a} to {b}
        &by how many percent it rose from {a} to {b}
        &how many percent more {b} is than {a}
        the town grew from {a} to {b} [people|inhabitants]. How much is that in percent?
        last year {a}, this year {b}. Plus how many percent?
        """,
        "It rose by {r}%.", "That is an increase of {r}%.", "That is {r}% more.",
        weight=1.3, rising="ab", a=whole(20, 2500), b=whole(30, 2900),
    ),
    "fall": problem(
        "({b} - {a}) / {a} * 100",
        """
        the price [fell|dropped|went down|was lowered] from {L}{a}{R} to {L}{b}{R}. [By how many percent?|How much is that in percent?|What's the drop in percent?]
        by how many percent is {L}{b}{R} less than {L}{a}{R}?
        how many percent cheaper is {L}{b}{R} compared to {L}{a}{R}?
        the {one} is {L}{b}{R} now, it used to be {L}{a}{R}. How many percent [cheaper|less] is that?
        instead of {L}{a}{R} I only paid {L}{b}{R}. How many percent did I save?
        now {L}{b}{R}, before {L}{a}{R}: what discount is that in percent?
        ~the drop in percent from {L}{a}{R} to {L}{b}{R}
        my heating bill went down to {L}{b}{R} from {L}{a}{R}. What change is that in percent?
        my shares are worth {L}{b}{R}, I paid {L}{a}{R} for them. What's the loss in percent?
        """,
        "The change is {r}%.", "That is a change of {r}%.", "It changed by {r}%.",
        weight=2, rising="ba", a=price(30, 2500), b=price(20, 2400),
    ),
    "fall in number": problem(
        "({b} - {a}) / {a} * 100",
        """
        by [how many|what] percent did it fall if it was {a} and is {b} now?
        we sold {a} tickets last year and only {b} this year. [By how many percent did we drop?|How big is the decline in percent?]
        only {b} people came, last time it was {a}. What's the decrease in percent?
        I weighed {a} kg and now weigh {b} kg. How many percent did I lose?
        ~the percentage decrease from {a} to {b}
        &by how many percent it fell from {a} to {b}
        complaints dropped from {a} to {b} after the update. How many percent is that?
        """,
        "The change is {r}%.", "That is a change of {r}%.", "It changed by {r}%.",
        weight=1.3, rising="ba", a=whole(30, 2500), b=whole(20, 2400),
    ),
    "without tax": problem(
        "{a} / (1 + {p}%)",
        """
        {L}{a}{R} with {p}% VAT in it. What's the price without?
        I paid {L}{a}{R}, {p} percent VAT included. What's the net amount?
        for my tax return: a receipt over {L}{a}{R} including {p}% VAT, what is it net?
        the receipt shows {L}{a}{R} gross at {p} percent VAT. What was it before VAT?
        net price please: {L}{a}{R} incl. {p}%
        how much of {L}{a}{R} is left if I take out the {p} percent VAT that is in it?
        !take the included {p} percent VAT out of {L}{a}{R}
        !work out the net price of a {one} that costs {L}{a}{R} with {p} percent VAT
        gross {L}{a}{R}, VAT {p}%, net?
        after a rise of {p}% it costs {L}{a}{R}. What did it cost before?
        my rent is {L}{a}{R} since it went up {p} percent. What was it before?
        I earn {L}{a}{R} after a raise of {p} percent. What did I earn before [that|the raise]?
        what was the price before it rose by {p} percent to {L}{a}{R}?
        """,
        "It was {L}{r}{R} before.", "That is {L}{r}{R}.", weight=1.5,
        p=lambda rng: str(rng.choice((5, 7, 8, 10, 19, 20, 21, 25))), a=price(10, 1900),
    ),
    "tax inside": problem(
        "{a} - {a} / (1 + {p}%)",
        """
        how much VAT is included in {L}{a}{R} at {p} percent?
        how much VAT is in a price of {L}{a}{R} that includes {p}%?
        ~the VAT contained in {L}{a}{R} at {p}%
        I paid {L}{a}{R} including {p}% VAT. How much of that is VAT?
        {L}{a}{R} gross, {p}% VAT inside. How much is the VAT part?
        the receipt says {L}{a}{R} incl. {p} percent VAT, how much VAT did I pay?
        &how much of {L}{a}{R} is VAT if {p}% is included
        """,
        "The VAT is {L}{r}{R}.", "That is {L}{r}{R} of VAT.", weight=0.8,
        p=lambda rng: str(rng.choice((5, 7, 8, 10, 19, 20, 21, 25))), a=price(10, 1900),
    ),
    "before discount": problem(
        "{a} / (1 - {p}%)",
        """
        after {p}% off it costs {L}{a}{R}. What was the original price?
        I paid {L}{a}{R} with {p} percent discount. What would it have cost without?
        the sale price is {L}{a}{R}, that's {p} percent off. What did it cost before?
        what was the full price if {L}{a}{R} is what's left after {p}% off?
        ~the price before a discount of {p} percent if it is {L}{a}{R} now
        it's {L}{a}{R} now because it was reduced by {p}%. Old price?
        after losing {p} percent my shares are worth {L}{a}{R}. What were they worth before?
        """,
        "Before, it was {L}{r}{R}.", "The original price was {L}{r}{R}.", weight=0.8,
        p=lambda rng: str(rng.choice((5, 10, 15, 20, 25, 30, 40, 50))), a=price(10, 900),
    ),
    "share in percent": problem(
        "{a} / {b} * 100",
        """
        I spend {L}{a}{R} of my {L}{b}{R} on rent. [How many percent is that?|What percentage is that?]
        of my {L}{b}{R} income {L}{a}{R} go to rent. What's that in percent?
        my goal is {L}{b}{R} and I've saved {L}{a}{R} so far. How many percent do I have?
        we have spent {L}{a}{R}, the budget was {L}{b}{R}. How much of it is used in percent?
        {b} tickets were printed and {a} sold. What's the share in percent?
        out of {b} [people|guests|students|voters] {a} [came|said yes|passed|answered]. [What percentage is that?|How many percent?]
        {a} of the {b} [seats|rooms|flats|parking spots] are taken. How full is it in percent?
        there were {b} questions and I got {a} right. What's my score in percent?
        how full is my disk in percent if {a} of {b} GB are used?
        the battery shows {a} of {b} mAh. How many percent is that?
        what share of {L}{b}{R} is {L}{a}{R}, in percent?
        {name} got {a} of {b} votes. What percentage is that?
        """,
        "That is {r}%.", "It is {r}%.", weight=1.5, rising="ab", a=whole(5, 1500), b=whole(20, 2900),
    ),
}  # fmt: skip

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

FAMILIES = {
    "calc_told_prices": one_step("calc_told_prices", "calculator", _PRICES),
    "calc_told_bills": one_step("calc_told_bills", "calculator", _BILLS),
}
