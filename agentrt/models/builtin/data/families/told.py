# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Prices told in everyday words, in any order of the numbers: discounts, rises, tax and tips, what share that is."""

from __future__ import annotations

from agentrt.models.builtin.data.families.money import price, problem, share, whole
from agentrt.models.builtin.data.families.story import one_step

_CASH = ("That is {L}{r}{R}.", "It comes to {L}{r}{R}.", "It is {L}{r}{R}.")

LEADS = (
    "I'm at the [shop|till|station|market] right now.",
    "Need this for [my tax return|the club|my boss|the landlord|a school project].",
    "[My sister|My boss|A colleague|My neighbour] asked me this.",
    "Sorry, I'm bad at this.",
    "We're planning [a party|a trip|the move|a wedding].",
    "I'm doing my [bookkeeping|budget|accounts] at the moment.",
    "Could you help me out?",
    "Helping my [son|daughter] with homework.",
    "[Hello|Hi] there.",
    "No calculator at hand.",
    "I want to be sure before I [pay|sign|order].",
    "We talked about it at lunch.",
)
"""Sentences that may come before any of the stories."""

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
        *_CASH, weight=1.5,
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

FAMILIES = {"calc_told_prices": one_step("calc_told_prices", "calculator", _PRICES, LEADS)}
