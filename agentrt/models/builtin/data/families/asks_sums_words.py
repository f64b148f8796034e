# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Sums about money as people type them: shares, tips, tax, discounts, prices, pay, savings (see `asks_sums`)."""

from __future__ import annotations

MONEY: dict[str, str] = {
    "split": """
        bill's {L}{a}{R}, {k} of us. what do we each owe
        {k} flatmates, gas bill {L}{a}{R}, how much each?
        the [cab|minibus|houseboat|escape room|karaoke room] was {L}{a}{R} and there were {k} of us, so per person?
        {L}{a}{R} divided evenly between {k} [siblings|cousins|colleagues|housemates|teams] comes to how much?
        We hired a [gazebo|bouncy castle|coach|marquee|projector] for {L}{a}{R} and {k} families are chipping in equally. What does each family pay?
        could you split {L}{a}{R} [by|between|across] {k}
        per head cost if {k} people share {L}{a}{R}
        [present|leaving gift|wreath|baby shower] for [a colleague|Gran|the coach], {L}{a}{R}, {k} people in on it. my share?
        I wonder whether you could tell me what each of {k} tenants pays when the water bill is {L}{a}{R}.
        the estate agent's fee is {L}{a}{R} and we are {k} heirs. How much falls on each of us?
        going halves is easy but we're {k}: {L}{a}{R} each?
        {k} ways: {L}{a}{R}
        whats {L}{a}{R} over {k} people
        the whole [chalet|cottage|boat] costs {L}{a}{R}, we will be {k}. Please tell me the amount per person
        Vet bill {L}{a}{R}, {k} of us on the yard committee pay it. Each?
        total {L}{a}{R} // {k} people // each = ?
    """,
    "split tip": """
        bill {L}{a}{R}, adding {p} tip, {k} of us, each pays?
        {L}{a}{R} meal, {k} people, {p} tip. what's everyone in for
        we want to leave {p} on {L}{a}{R} and then split it {k} ways
        There were {k} of us at the curry house, the bill came to {L}{a}{R} and we agreed on a {p} tip. What does each of us put in?
        split {L}{a}{R} between {k} incl. {p} tip
        with {p} service on top of {L}{a}{R}, what does each of {k} guests owe?
        {k} at the table, {L}{a}{R} on the bill, {p} for the waiter - per head?
        please add {p} to {L}{a}{R} and share it among {k}
        per person with {p} gratuity: {L}{a}{R}, party of {k}
    """,
    "tip": """
        what would a {p} tip be on {L}{a}{R}
        {p} tip for the [driver|barber|waitress|courier|tour guide], fare was {L}{a}{R}. How much is the tip?
        hairdresser was {L}{a}{R}. want to give her {p}. so how much extra
        tip on {L}{a}{R}, {p}?
        I usually leave {p}. The bill says {L}{a}{R}. How much should I leave on the table?
        service charge of {p} on {L}{a}{R}, just the charge
        how much is the tip if I give {p} on {L}{a}{R}
        commission is {p} and I sold {L}{a}{R} worth. What's my commission?
        the agency keeps {p} of {L}{a}{R}. How much do they keep
        platform fee {p}, sale {L}{a}{R}: fee?
        deposit is {p} of {L}{a}{R}, so what must I put down?
        they want {p} upfront. total is {L}{a}{R}. how much upfront
        the club takes {p} of the gate and the gate was {L}{a}{R}. What does the club get?
        I put {p} of my wages in the pension, wages are {L}{a}{R}. What goes in every month?
        late fee of {p} on an invoice of {L}{a}{R}, how much is the fee alone?
        what's {p} out of {L}{a}{R}
        {p} from {L}{a}{R} is?
        how much money is {p} of {L}{a}{R}?
        royalties: {p} on {L}{a}{R}
        inheritance tax {p}, {L}{a}{R} inherited. The tax?
        could you work out {p} of {L}{a}{R} for me
    """,
    "tip total": """
        {L}{a}{R} plus a {p} tip, total?
        dinner {L}{a}{R}, tip {p}, what goes on the card
        Add {p} for the waiter to {L}{a}{R} please. What's the sum I hand over?
        including {p} service, what does {L}{a}{R} become
        fare {L}{a}{R} + {p} for the driver, how much all in
        they add {p} service charge to {L}{a}{R}. what will we be charged
        what do I pay altogether with {p} on top of {L}{a}{R}
        {L}{a}{R} with {p} surcharge
        the buyer's premium at the auction is {p}. My bid was {L}{a}{R}, what will it cost me in total?
        card fee {p} on {L}{a}{R}, so the total is?
        my rent of {L}{a}{R} goes up {p} in April. New rent?
        pay rise of {p}, I'm on {L}{a}{R} now, what'll I be on
        a {p} markup on {L}{a}{R} gives me what selling price?
        I buy at {L}{a}{R} and put {p} on. What do I sell it for?
        the supplier announces an increase of {p}. Up to now we paid {L}{a}{R}. What will we pay from then on?
        insurance premium {L}{a}{R} this year, up {p} next year, how much is that then?
        {L}{a}{R} up by {p}
        increase {L}{a}{R} by {p}
        season ticket's {L}{a}{R} and they're hiking it {p}. what's the new price
    """,
    "vat only": """
        just the VAT on {L}{a}{R} net at {p} please
        VAT amount only: {L}{a}{R} net, {p}
        how much VAT do I have to add to {L}{a}{R} at {p}? only the VAT
        net {L}{a}{R}, rate {p}, I need the tax figure by itself
        what's the sales tax on {L}{a}{R} if the rate is {p}
        GST at {p} on {L}{a}{R}, how much is the GST?
        I charge {L}{a}{R} before tax. What is the {p} VAT on that, without the price?
        the tax on {L}{a}{R} with a rate of {p}, only the tax
        import duty of {p} on goods worth {L}{a}{R}, how much duty?
        customs take {p} of {L}{a}{R}, how much do they take
    """,
    "vat on": """
        {L}{a}{R} net, {p} VAT, gross?
        quote is {L}{a}{R} ex VAT. what's that with {p} VAT
        the roofer says {L}{a}{R} plus VAT at {p}. What will we actually pay?
        make {L}{a}{R} gross at {p}
        how much is {L}{a}{R} once the {p} VAT is on it
        prices at the trade counter exclude VAT. The boiler is {L}{a}{R} there; with {p} VAT that's how much?
        {L}{a}{R} before tax, tax {p}, at the till?
        what do I put on the invoice for {L}{a}{R} of work, VAT {p} included?
        add the {p} VAT onto {L}{a}{R} pls
        brutto price of {L}{a}{R} with {p} VAT
        {L}{a}{R} excl. {p} tax, what's it incl. tax
    """,
    "vat off": """
        {L}{a}{R} incl. {p} VAT, what's it ex VAT
        I paid {L}{a}{R} with {p} VAT already inside. What was the price without VAT?
        take {p} VAT out of {L}{a}{R}
        {L}{a}{R} gross at {p}, net?
        the receipt says {L}{a}{R} including {p} tax; how much is that before tax?
        strip the {p} VAT from {L}{a}{R}
        net of {L}{a}{R} ({p} VAT included)
        without the VAT of {p} what is {L}{a}{R}
        price tag {L}{a}{R}, VAT {p} is in there. I'm a business so I want the net price
        what is the ex-VAT price of something sold at {L}{a}{R} when VAT is {p}?
    """,
    "vat inside": """
        {L}{a}{R} including {p} VAT. How much of it is VAT?
        how much tax is hidden in {L}{a}{R} if {p} is already included
        VAT part of {L}{a}{R} gross, rate {p}
        I can reclaim the VAT on this receipt: {L}{a}{R} with {p} VAT in it. How much do I get back?
        of the {L}{a}{R} I paid, what went to the tax office? {p} VAT was included
        the VAT inside {L}{a}{R} at {p}
        only the VAT portion please: {L}{a}{R} total, {p} included
    """,
    "off": """
        {t} at {L}{a}{R}, {p} off, what do i pay
        {p} off {L}{a}{R}
        the {t} were {L}{a}{R}, there's {p} off today. sale price?
        [clearance|end of season|student discount|staff discount|loyalty card|voucher|early bird]: {p} off {L}{a}{R}, so now it's?
        knock {p} off {L}{a}{R}
        I've got a code for {p} and my basket is {L}{a}{R}. What will I be charged?
        If I pay in cash he takes {p} off the {L}{a}{R}. What would I hand him?
        what's left of {L}{a}{R} after {p} is deducted
        my gross pay is {L}{a}{R} and {p} goes off in tax. What do I take home?
        the [car|van|tractor|piano] cost {L}{a}{R} and loses {p} in the first year. Worth how much then?
        {L}{a}{R} less {p} early payment discount
        {L}{a}{R} marked down by {p}
        reduce {L}{a}{R} by {p}
        the price of {L}{a}{R} has been lowered by {p} for pensioners. How much do I have to pay as a pensioner?
        after a pay cut of {p}, what becomes of {L}{a}{R}
        shop keeps {p} and i get the rest, sold for {L}{a}{R}. what do i get
        i'm selling my {t} online for {L}{a}{R}, the site takes {p}. what ends up with me
    """,
    "saved": """
        how much do I save with {p} off {L}{a}{R}?
        {p} discount on {L}{a}{R}: the saving, not the price
        the {t} cost {L}{a}{R} and everything is {p} cheaper this week. How much would I be saving?
        what's the discount in money if it's {p} on {L}{a}{R}
        {p} cashback on {L}{a}{R}, how much comes back
    """,
    "off fee": """
        {L}{a}{R} minus {p} plus {L}{f}{R} [postage|delivery|shipping|gift wrap], total?
        basket is {L}{a}{R}, I have {p} off, and delivery is {L}{f}{R}. What will it come to?
        {p} off the {L}{a}{R} {t} but they charge {L}{f}{R} for delivery. what do i end up paying
        the list price is {L}{a}{R}, dealer discount {p}, and {L}{f}{R} goes on for transport. Total?
        {L}{a}{R} with {p} knocked off, then {L}{f}{R} for fitting
    """,
    "off many": """
        {k} {t} at {L}{c}{R} with {p} off the lot
        I'm ordering {k} {t} at {L}{c}{R} and get {p} discount on the whole order. What's the invoice?
        {k} x {L}{c}{R} minus {p}
        {p} group discount, {k} tickets, {L}{c}{R} each. what do we pay
        a class of {k}, entry {L}{c}{R} a pupil, {p} off for schools. How much is the trip?
        for {k} {t} priced {L}{c}{R} apiece they offer {p} off, total please
    """,
    "off each": """
        {p} off {L}{a}{R}, split between {k}. each?
        {k} friends share something for {L}{a}{R} that's {p} off. How much does each one pay?
        holiday let {L}{a}{R}, {p} early booking discount, {k} of us sharing. per person?
        take {p} off {L}{a}{R} and divide by {k}
    """,
    "change": """
        {thing2} [went|has gone] from {L}{a}{R} to {L}{b}{R}. what % is that
        from {L}{a}{R} to {L}{b}{R}, percentage change
        % change {a} -> {b}
        what's the percent change if it was {a} and is {b} now
        was {L}{a}{R}, now {L}{b}{R}. by what percent has it changed?
        {thing2} used to be {L}{a}{R} and is {L}{b}{R} these days. How big a change is that in percent?
        we had {a} [signups|patients|pupils|listeners|hits] in spring, {b} in autumn. change in per cent?
        in percent, how far is it from {a} to {b}?
        {b} now, {a} before, percentage difference please
        could you give me the change as a percentage, {a} last quarter and {b} this quarter
    """,
    "share of": """
        {b} out of {a}, what percent is that
        {b} of {a} as a percentage
        what percentage of {a} is {b}
        got {b} marks out of {a}, what's my percentage
        {b} of the {a} [seats|beds|plots|parking spaces|places] are taken. How many percent is that?
        I spent {L}{b}{R} of my {L}{a}{R} on [rent|food|petrol|the kids]. what share in percent?
        {b} pupils out of {a} passed. In percent?
        {a} [letters|emails|invitations] sent, {b} answered. response rate in %?
        of {a} eggs {b} hatched, which percentage?
        how many percent of {L}{a}{R} is {L}{b}{R}?
        my score was {b}/{a}, percentage?
        turnout: {b} of {a} members voted. what's that in per cent
        {b} parts were scrap out of {a}. Scrap rate in percent?
        battery: {b} of {a} mAh left. What percent?
    """,
    "unit price": """
        {k} {t} for {L}{c}{R}, price of one?
        a pack of {k} costs {L}{c}{R}, what's that each
        {L}{c}{R} for a box of {k}, so per piece?
        how much is one if {k} come to {L}{c}{R}
        the multipack has {k} in it and is {L}{c}{R}. What does a single one work out at?
        {k}-pack {L}{c}{R}. each?
        {L}{c}{R} for {k} [lessons|sessions|rides|swims|washes|issues], what's one of them?
        I paid {L}{c}{R} for {k} [nights|days|hours|metres|bags|trays|rolls], how much was it per unit?
        what does it cost per [day|night|hour] if {k} cost {L}{c}{R}?
        annual pass {L}{c}{R}, I went {k} times. cost per visit?
    """,
    "per kilo": """
        {g} g for {L}{c}{R}, price per kilo?
        {g}g costs {L}{c}{R}, what's that a kilo
        the [cheese|ham|salmon|coffee|tea] is {L}{c}{R} for {g} grams. How much does a kilogram cost?
        kilo price of a {g} g pack at {L}{c}{R}
        {g} ml bottle, {L}{c}{R}. per litre?
        a {g} ml [shampoo|oil|sauce] is {L}{c}{R}, what would a litre cost
    """,
    "hourly": """
        {h} hours at {L}{c}{R} an hour
        i did {h} hrs this week at {L}{c}{R}/h, what do i get
        She worked {h} hours and gets {L}{c}{R} an hour. What do I owe her?
        pay for {h} hours, rate {L}{c}{R}
        the [plumber|electrician|tutor|cleaner|childminder|gardener|fitter|translator] charges {L}{c}{R} per hour and was here {h} hours. what will the bill be
        wages: {h}h x {L}{c}{R}
        my rate's {L}{c}{R}, the job took {h} hours, invoice amount?
        babysat {h} hours for {L}{c}{R} an hour, how much did i earn
        how much do I make in a {h} hour shift on {L}{c}{R} an hour?
        parking is {L}{c}{R} an hour and I was there {h} hours
        court hire {L}{c}{R} per hour for {h} hours
        we rented the [kayak|e-bike|studio|digger|van] for {h} hours at {L}{c}{R} per hour. What was the cost?
    """,
    "hourly fee": """
        call-out {L}{f}{R} plus {h} hours at {L}{c}{R}, total?
        {h} hours at {L}{c}{R} and {L}{f}{R} for [parts|materials|travel|parking]. What's the bill?
        the locksmith takes {L}{f}{R} for coming and {L}{c}{R} an hour, he was here {h} hours. what do i owe him
        {L}{f}{R} flat fee + {h} h x {L}{c}{R}
        photographer: {L}{f}{R} basic fee, {L}{c}{R} each hour, we'd need {h} hours. How much in all?
    """,
    "wage week": """
        {h} hours a day, {k} days a week, {L}{c}{R} an hour. weekly pay?
        I work {k} days a week, {h} hours each, at {L}{c}{R} per hour. What do I earn a week?
        {k} shifts of {h} hours on {L}{c}{R}/hr, what's that
        {L}{c}{R} an hour for {h} hours on {k} days
    """,
    "weekly": """
        {L}{c}{R} a week for {k} weeks
        i pay {L}{c}{R} a [week|month], {k} of those makes?
        saving {L}{c}{R} a week, what have i got after {k} weeks
        {k} instalments of {L}{c}{R}, what do I pay in total?
        {L}{c}{R} [pocket money|rent|nursery fees|membership|parking] each month, {k} months. sum?
        a subscription at {L}{c}{R} a month, over {k} months, costs me what?
        If I put {L}{c}{R} aside every payday, how much is there after {k} paydays?
        {k} months of {L}{c}{R}
        what will {k} [lessons|visits|treatments|sessions] at {L}{c}{R} come to
        school dinners are {L}{c}{R} a day, {k} days this term. What do I transfer?
        dog walker charges {L}{c}{R} a walk, {k} walks this month
        {k} nights in the [hostel|cattery|kennels|campsite] at {L}{c}{R}
        lodger pays {L}{c}{R} a week, she stayed {k} weeks, how much was that
    """,
    "goal weeks": """
        I want to save {L}{b}{R} and can put by {L}{c}{R} a week. How many weeks?
        {L}{b}{R} for a [bike|drum kit|tent|console|driving licence|trip], {L}{c}{R} a week pocket money. weeks?
        how long till I have {L}{b}{R} if I save {L}{c}{R} per month? in months
        saving {L}{c}{R} a [week|month] until it's {L}{b}{R}, how many do i need
        goal {L}{b}{R}, {L}{c}{R} each time. how many times do i have to pay in
        I owe {L}{b}{R} and pay back {L}{c}{R} a month. How many months will it take me?
        the loan is {L}{b}{R}, the rate {L}{c}{R}. how many rates is that
        {L}{b}{R} at {L}{c}{R} per week, number of weeks?
        at {L}{c}{R} a lesson, how many lessons does a {L}{b}{R} voucher pay for
        with {L}{b}{R} on the meter card and {L}{c}{R} used per day, how many days does it last?
    """,
    "goal left": """
        need {L}{b}{R}, have {L}{a}{R}, saving {L}{c}{R} a week. weeks to go?
        I've {L}{a}{R} towards a {L}{b}{R} holiday and put in {L}{c}{R} a month. How many months still?
        {L}{b}{R} is the target, {L}{a}{R} is in the tin, {L}{c}{R} comes in each week. How many weeks until we're there?
        the roof fund stands at {L}{a}{R}, the roof costs {L}{b}{R} and the jumble sales bring {L}{c}{R} each. How many more sales?
        still missing: {L}{b}{R} minus {L}{a}{R}. at {L}{c}{R} per month how many months
    """,
    "interest": """
        {L}{a}{R} at {p} for a year, how much interest?
        interest on {L}{a}{R} at {p} for one year
        my savings account pays {p}. I have {L}{a}{R} in it. What interest do I get in a year?
        a year's interest on a {L}{a}{R} loan at {p}
        what does {L}{a}{R} earn in a year at {p}
        {p} a year on {L}{a}{R}: interest?
        fixed deposit {L}{a}{R}, rate {p}, one year. interest only please
        dividends of {p} on shares worth {L}{a}{R}, how much do they pay me
    """,
    "note": """
        [paid|gave her|handed over] {L}{a}{R}, it was {L}{b}{R}. change?
        change from {L}{a}{R} if it costs {L}{b}{R}
        it comes to {L}{b}{R} and I gave {L}{a}{R}, how much do i get back
        customer owes {L}{b}{R}, gives me a {L}{a}{R} note. What do I hand back?
        out of {L}{a}{R}, {L}{b}{R} spent
        what change should I get from {L}{a}{R} for [a ticket|a sandwich|a haircut|a plant|a taxi] at {L}{b}{R}
        i had {L}{a}{R} on me and spent {L}{b}{R}. left?
        gift card {L}{a}{R}, used {L}{b}{R}. what's still on it
        the budget was {L}{a}{R}, {L}{b}{R} is gone. What remains?
        {L}{a}{R} in the kitty minus {L}{b}{R} for [cake|flowers|nappies|stamps|charcoal]
        overpaid: {L}{a}{R} sent, invoice only {L}{b}{R}. How much should come back to us?
    """,
    "note many": """
        {k} {t} at {L}{c}{R}, paying with {L}{a}{R}. change?
        bought {k} [coffees|stamps|buns|postcards|ice creams|programmes] for {L}{c}{R} each with a {L}{a}{R} note, what do i get back
        how much is left of {L}{a}{R} after {k} {t} at {L}{c}{R} each
        {L}{a}{R} minus {k} times {L}{c}{R}
        I gave him {L}{a}{R} for {k} {t}, they're {L}{c}{R} apiece. What change is due?
        prepaid card has {L}{a}{R}, {k} rides at {L}{c}{R}. remaining balance?
    """,
    "note two": """
        {L}{a}{R} minus {L}{b}{R} minus {L}{d}{R}, what's left
        had {L}{a}{R}, spent {L}{b}{R} on [lunch|a haircut|fuel|books] and {L}{d}{R} on [the bus|a card|snacks|socks]. remaining?
        The kitty was {L}{a}{R}. {L}{b}{R} went on decorations and {L}{d}{R} on drinks. What do we still have?
        paid with {L}{a}{R}, two things: {L}{b}{R} and {L}{d}{R}. my change?
        allowance {L}{a}{R}, phone {L}{b}{R}, bus pass {L}{d}{R}. how much is left for the rest
    """,
    "terms": """
        {k} at {c} and {j} at {d}
        {k} @ {L}{c}{R} and {j} @ {L}{d}{R}, total
        {k} {t} at {L}{c}{R} and {j} {s} at {L}{d}{R}, what's that together?
        {k} x {L}{c}{R} + {j} x {L}{d}{R}
        I had {k} [coffees|teas|beers|lemonades] at {L}{c}{R} and {j} [scones|pies|toasties|pretzels] at {L}{d}{R}. What do I owe?
        {k} adults at {L}{c}{R}, {j} children at {L}{d}{R}. entry?
        please add up {k} {t} for {L}{c}{R} each and {j} {s} for {L}{d}{R} each
        order for the [office|nursery|workshop|ward]: {k} {t} ({L}{c}{R} each), {j} {s} ({L}{d}{R} each). Sum?
        sold {k} {t} at {L}{c}{R} and {j} {s} at {L}{d}{R} at the [fair|stall|car boot sale], what did we take
        tickets: {k} full price ({L}{c}{R}) and {j} reduced ({L}{d}{R})
        what will {j} {s} costing {L}{d}{R} and {k} {t} costing {L}{c}{R} come to?
    """,
    "terms each": """
        {k} {t} at {L}{c}{R} and {j} {s} at {L}{d}{R}, split {n} ways
        {k} pizzas at {L}{c}{R} and {j} salads at {L}{d}{R}, {n} of us, each?
        between {n} people: {k} x {L}{c}{R} and {j} x {L}{d}{R}
        we bought {k} {t} for {L}{c}{R} each and {j} {s} for {L}{d}{R} each, {n} people share the cost. per person?
    """,
    "terms fee": """
        {k} at {c}, {j} at {d} plus {f} delivery
        {k} {t} at {L}{c}{R}, {j} {s} at {L}{d}{R} and {L}{f}{R} postage. altogether?
        two items: {k} pcs at {L}{c}{R}, {j} pcs at {L}{d}{R}; shipping {L}{f}{R}. Grand total?
    """,
    "exchange": """
        {a} at {x}, what do i get
        rate is {x}. how much is {a} [euros|pounds|dollars|francs] then?
        1 [euro|pound|dollar] = {x} [kronor|zloty|baht|lira|rand], I have {a}. What's that in the other money?
        changing {a} at a rate of {x}
        the bureau gives {x} for one, I bring {a}. how much will they give me
        at {x} to the [euro|pound|dollar], how much are {a}?
        with an exchange rate of {x}, convert {a}
        I get {x} [yen|pesos|rupees|forints] for each one and have {a} to change. How many will I have?
    """,
    "exchange back": """
        {a} [baht|lira|rand|kronor|zloty] at {x} to the [euro|pound|dollar], what's it in mine?
        it costs {a} [yen|pesos|rupees|kronor] and [one euro is {x} of those. How many euros?|one dollar is {x} of those. How many dollars?|a pound is {x} of those. How many pounds?]
        if one [euro|dollar|pound] buys {x} of theirs, what's {a} of theirs worth?
        bring {a} back at {x} per [euro|dollar|pound]
    """,
    "fuel": """
        {km} km, {l} litres per 100, fuel at {L}{c}{R} a litre. cost?
        trip of {km} km, car does {l} l/100km, petrol {L}{c}{R}. what will the fuel cost
        we're driving {km} km, it drinks {l} litres per hundred and diesel is {L}{c}{R}. How much money is that?
        fuel money for {km} km at {l} per 100 km and {L}{c}{R} the litre
        What would the petrol for a {km} km journey come to if the van needs {l} litres every 100 km and a litre is {L}{c}{R}?
    """,
    "fuel need": """
        {km} km at {l} litres per 100, how many litres?
        how much [petrol|diesel|fuel] for {km} km if it takes {l} per hundred
        litres needed: {km} km, {l} l/100 km
        my car uses {l} litres on 100 km. I have {km} km ahead of me. How many litres will I use?
    """,
    "mileage": """
        i get {c} per km and drove {km} km. claim?
        travel expenses: {km} km at {c} each
        {km} miles at {c} a mile, what can i claim back
        mileage allowance {c} per kilometre, round trip {km} km
        e-scooter is {c} a minute and i rode {km} minutes
    """,
}
"""Kind -> what is said; the slots are drawn in `asks_sums`."""
