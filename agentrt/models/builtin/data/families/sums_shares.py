# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Shares, changes and parts, as people type them. Most come in pairs: of the same nouns one asks what share the smaller
number is, one by how much the one exceeds or falls short of the other in percent, one what remains. Then the whole behind
a part, what a percentage comes to, splits, mixtures, scales."""

from __future__ import annotations

from agentrt.models.builtin.data.families.asks_numbers import BESIDE, ask, asked, count, nouns, percent, plain
from agentrt.models.builtin.data.families.people_numbers import among
from agentrt.models.builtin.data.families.story import Kind

_CASH = ("{L}{r}{R}.", "That is {L}{r}{R}.", "It comes to {L}{r}{R}.")
_THAT = ("That is {r}.", "It is {r}.", "{r}.")
_PERCENT = ("That is {r}%.", "{r}%.", "It is {r}%.")
_CHANGED = ("The change is {r}%.", "That is a change of {r}%.", "It changed by {r}%.")
_MORE = ("It rose by {r}%.", "That is an increase of {r}%.", "That is {r}% more.")
_LEFT = ("{r}% is left.", "That leaves {r}%.", "{r}%.")
_P, _REST = percent(), percent(3, 4, 6, 8, 10, 12, 15, 18, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80)
_BIG, _SMALL = plain(120, 990), plain(5, 115)
_N, _M = count(2, 9, 0.4), count(1, 9, 0.4)
_IN = nouns(["salary", "take-home pay", "pension", "net income", "monthly income", "benefit", "student loan", "wage", "allowance", "commission income"])  # fmt: skip
_OUT = nouns(["rent", "mortgage", "childcare", "car loan", "energy bill", "food bill", "train pass", "alimony", "nursery fee", "debt repayment"])  # fmt: skip
_WHO = nouns(["pupils", "cadets", "choristers", "apprentices", "residents", "jurors", "drivers", "subscribers", "staff", "parishioners", "rangers", "players", "midwives", "conscripts", "season ticket holders"])  # fmt: skip
_MADE = nouns(["seedlings", "vials", "castings", "eggs", "solar panels", "lambs", "prints", "loaves", "circuit boards", "bottles", "saplings", "parcels", "oysters", "hives", "batteries"])  # fmt: skip
_AWAY = nouns(["absent", "off sick", "abroad", "late", "on leave", "in quarantine", "under 18", "new", "vegetarian", "unpaid"])  # fmt: skip
_SPOILT = nouns(["cracked", "faulty", "frozen", "returned", "empty", "sold", "dead", "missing", "labelled", "overdue"])  # fmt: skip
_SHOT = nouns(["shots", "penalties", "free throws", "serves", "putts", "attempts", "tackles", "darts", "corners", "dives"])  # fmt: skip
_READ = nouns(["pages", "episodes", "chapters", "exercises", "flashcards", "slides", "verses", "rows of knitting", "lessons", "levels"])  # fmt: skip
_SPENT = nouns(["budget", "grant", "roof fund", "kitty", "overdraft", "wedding fund", "travel allowance", "project money", "prize money", "credit limit"])  # fmt: skip
_FOR = nouns(["paint", "catering", "flights", "new nets", "legal fees", "printing", "the band", "repairs", "software", "timber", "insurance", "the dress"])  # fmt: skip

SHARES: dict[str, Kind] = {
    "income": ask("{b} / {a} * 100", """
        my {o} is {L}{b}{R} and my {i} {L}{a}{R}. what share of my {i} goes on it in percent
        {i} {L}{a}{R}, {o} {L}{b}{R}: what percentage of it is that
        I pay {L}{b}{R} {o} out of a {i} of {L}{a}{R}. How many percent is that?
        what % of {L}{a}{R} {i} does a {L}{b}{R} {o} take
        {o} {L}{b}{R}, {i} {L}{a}{R}, percent of {i}?
        The bank asks what part of my {i} the {o} is. It is {L}{b}{R} and I get {L}{a}{R}. In percent, please.
        of the {L}{a}{R} that comes in as {i} {L}{b}{R} goes straight out as {o}, percentage?
        how big a slice of my {L}{a}{R} {i} is the {L}{b}{R} {o}? percent
        is my {o} too high? {L}{b}{R} of {L}{a}{R} {i}, in %
        am i over a third, {o} {L}{b}{R} from {i} {L}{a}{R}, what percent
        I should like to know which percentage of our {i} ({L}{a}{R}) the {o} ({L}{b}{R}) swallows
    """, *_PERCENT, weight=2.4, rising="ba", a=plain(900, 4500), b=plain(80, 1400), i=_IN, o=_OUT),
    "income apart": ask("({b} - {a}) / {a} * 100", """
        my {i} was {L}{a}{R} and is {L}{b}{R} now. by how many percent did it go up
        {i} {L}{a}{R} -> {L}{b}{R}: how much more in percent
        the {o} goes from {L}{a}{R} to {L}{b}{R}. How many percent more is that?
        what % rise is {L}{b}{R} if my {i} was {L}{a}{R}
        {o} up from {L}{a}{R} to {L}{b}{R}, percent increase?
        The bank asks by what percentage my {i} has grown. It was {L}{a}{R} and I now get {L}{b}{R}.
        {L}{b}{R} {o} instead of {L}{a}{R}, increase in percent?
        how much bigger is a {i} of {L}{b}{R} than one of {L}{a}{R}, in percent
        I should like to know by which percentage the {o} has risen, from {L}{a}{R} to {L}{b}{R}
        last year {i} {L}{a}{R}, this year {L}{b}{R}. growth in %
    """, *_MORE, weight=2, rising="ab", a=plain(400, 2500), b=plain(500, 3500), i=_IN, o=_OUT),
    "people": ask("{b} / {a} * 100", """
        {b} of {a} {w} are {x}. percentage?
        {a} {w}, {b} {x}, what percent
        what share of the {w} is {x}? {b} out of {a}, in percent
        How many percent of our {a} {w} are {x} if {b} are?
        we have {a} {w} and {b} of them are {x}. as a percentage?
        {b} {w} {x} out of {a}. rate in %?
        The inspector wants the percentage of {w} who are {x}: {b} of {a}.
        out of {a} {w} on the list {b} are {x}, what proportion in percent
        report says {b}/{a} {w} {x} - percent?
        of {a} {w} only {b} are {x}. would be good to have that in per cent
        whats {b} out of {a} {w} in percent
    """, *_PERCENT, weight=2.2, rising="ba", a=_BIG, b=_SMALL, w=_WHO, x=_AWAY),
    "people apart": ask("({b} - {a}) / {a} * 100", """
        {a} {w} last year, {b} this year. by how many percent did we grow
        we had {a} {w}, now {b}. how much more or less in percent
        what's the change in percent from {a} {w} to {b}
        How many percent more or fewer {w} are {b} than {a}?
        {w}: {a} before, {b} now, % change?
        The inspector wants the percentage by which the number of {w} changed, from {a} to {b}.
        {a} {w} were {x} last month and {b} this month, percent change?
        from {a} to {b} {w} in a year, so that's what percent up or down
        number of {x} {w} went from {a} to {b}. by how much percent has it changed
        in per cent, how did the {w} change? {a} in May, {b} in October
    """, *_CHANGED, weight=2, a=plain(40, 900), b=plain(40, 900), w=_WHO, x=_AWAY),
    "people left": ask("({a} - {b}) / {a} * 100", """
        {b} of {a} {w} are {x}. what percent are not
        {a} {w}, {b} {x}. how many percent does that leave
        of {a} {w} {b} are {x}. What percentage is here as usual?
        {b} out of {a} {w} have gone, what's left in percent
        How many percent of the {a} {w} remain when {b} drop out?
        {a} {w} signed up and {b} dropped out, percentage still in?
    """, "That is {r}%.", "{r}%.", "It is {r}%.", weight=1.4, rising="ba", a=_BIG, b=_SMALL, w=_WHO, x=_AWAY),
    "things": ask("{b} / {a} * 100", """
        {b} of {a} {w} are {x}, percent?
        tray of {a} {w}, {b} {x}. rate in percent
        {a} {w} checked, {b} {x}. What is the percentage?
        what percentage of the {w} came out {x}? {b} of {a}
        In the batch there were {a} {w}, of which {b} were {x}. Please give the share in percent.
        {b} {x} {w} in a lot of {a}. %?
        how many percent is {b} {x} out of {a} {w}
        count was {a} {w}, {b} {x}, so what share in percent
    """, *_PERCENT, weight=1.8, rising="ba", a=_BIG, b=_SMALL, w=_MADE, x=_SPOILT),
    "things apart": ask("({b} - {a}) / {a} * 100", """
        {a} {w} last season, {b} this season, percent change?
        {x} {w} went from {a} to {b}. what's that change in percent
        We produced {a} {w} in June and {b} in July. By what percentage did it change?
        by how many percent have the {x} {w} gone up or down, {a} then, {b} now
        output {a} {w} before the new machine, {b} after. % difference
        {b} {w} instead of {a}. how much more or less is that in percent
    """, *_CHANGED, weight=1.6, a=plain(40, 900), b=plain(40, 900), w=_MADE, x=_SPOILT),
    "things left": ask("({a} - {b}) / {a} * 100", """
        {b} of {a} {w} {x}, what percent are fine
        {a} {w}, {b} {x}. percentage left over?
        lost {b} out of {a} {w}. survival in percent
        had {a} {w}, {b} gone. how many percent have I still got
        The lot has {a} {w}. {b} had to be thrown away. How many percent can be used?
    """, *_LEFT, weight=1.2, rising="ba", a=_BIG, b=_SMALL, w=_MADE, x=_SPOILT),
    "shots": ask("{b} / {a} * 100", """
        {b} from {a} {w}. percentage?
        she got {b} of {a} {w} in, what's her rate in percent
        {a} {w}, {b} on target, accuracy in %
        He took {a} {w} this season and {b} were good. What percentage is that?
        my son made {b} {w} out of {a}, percent?
        success rate in percent for {b}/{a} {w}
        how many percent of the {w} worked, {b} of {a}
    """, *_PERCENT, weight=1.3, rising="ba", a=plain(20, 300), b=plain(4, 90), w=_SHOT),
    "shots apart": ask("({b} - {a}) / {a} * 100", """
        {a} {w} last season, {b} this one, how much more or less in percent
        she went from {a} {w} to {b}. percent change?
        He had {a} good {w} in the first half of the year and {b} in the second. By what percentage did that change?
        {w} {a} -> {b}, % up or down
    """, *_CHANGED, weight=1, a=plain(20, 300), b=plain(20, 300), w=_SHOT),
    "read": ask("{b} / {a} * 100", """
        I've done {b} of {a} {w}. how many percent is that
        {b} {w} down, {a} in all. how far am I in percent
        on number {b} of {a} {w}, percentage done?
        The course has {a} {w} and I have finished {b}. What percentage have I completed?
        {b}/{a} {w} - progress in %?
        what percent of the way through am i, {a} {w}, done {b}
    """, *_PERCENT, weight=1.4, rising="ba", a=_BIG, b=_SMALL, w=_READ),
    "read left": ask("({a} - {b}) / {a} * 100", """
        I've done {b} of {a} {w}. how many percent to go
        {b} {w} down, {a} in all. what's left in percent
        on number {b} of {a} {w}, percentage remaining?
        The course has {a} {w} and I have finished {b}. What percentage have I still got before me?
        {b}/{a} {w} done - percent left?
        what percent is still missing, {a} {w}, done {b}
    """, *_LEFT, weight=1.4, rising="ba", a=_BIG, b=_SMALL, w=_READ),
    "spent": ask("{b} / {a} * 100", """
        {L}{b}{R} of the {L}{a}{R} {w} went on {x}. percentage?
        {w} {L}{a}{R}, {x} {L}{b}{R}. what share is that in percent
        what percent of our {L}{a}{R} {w} have we used if {x} cost {L}{b}{R}
        We spent {L}{b}{R} on {x} out of a {w} of {L}{a}{R}. What percentage of it is gone?
        {x} took {L}{b}{R} from the {L}{a}{R} {w}, in %?
        for the report: {L}{b}{R} on {x}, {w} {L}{a}{R}. Percent of the total?
        how much of the {w} did {x} eat up in percent, {L}{b}{R} of {L}{a}{R}
    """, *_PERCENT, weight=1.8, rising="ba", a=plain(900, 9000), b=plain(60, 890), w=_SPENT, x=_FOR),
    "spent left": ask("({a} - {b}) / {a} * 100", """
        {L}{b}{R} of the {L}{a}{R} {w} went on {x}. what percent is left
        {w} {L}{a}{R}, spent {L}{b}{R} on {x}. remaining in percent?
        how many percent of our {L}{a}{R} {w} is still there after {L}{b}{R} for {x}
        We spent {L}{b}{R} on {x} out of a {w} of {L}{a}{R}. What percentage of it remains?
        what's left of the {w} in %, it was {L}{a}{R} and {x} cost {L}{b}{R}
    """, *_LEFT, weight=1.5, rising="ba", a=plain(900, 9000), b=plain(60, 890), w=_SPENT, x=_FOR),
    "spent apart": ask("({b} - {a}) / {a} * 100", """
        {w} was {L}{a}{R}, {x} came to {L}{b}{R} in the end. how many percent over
        planned {L}{a}{R} for {x}, paid {L}{b}{R}. by what percent did we overshoot
        {x} cost {L}{a}{R} last time and {L}{b}{R} now, how much more in percent
        The {w} grew from {L}{a}{R} to {L}{b}{R}. By how many percent?
        quote for {x} {L}{a}{R}, invoice {L}{b}{R}: percent above quote?
    """, *_MORE, weight=1.4, rising="ab", a=plain(200, 2500), b=plain(300, 3500), w=_SPENT, x=_FOR),
    "fallen": ask("({b} - {a}) / {a} * 100", """
        [the van|my bike|the flat|our boat] was worth {L}{a}{R}, now {L}{b}{R}. by how many percent has it fallen
        {L}{a}{R} down to {L}{b}{R}, percent drop?
        I weighed {a} pounds and now {b}. how many percent less
        [heating oil|our gas use|the phone bill|the wait] went from {a} to {b}. by how much percent did it fall
        was {L}{a}{R}, reduced to {L}{b}{R}. What discount in percent is this?
        how much cheaper in percent is {L}{b}{R} than {L}{a}{R}
        {a} [cases|complaints|accidents|breakages] last quarter, {b} this quarter. decrease in percent?
        The river stood at {a} cm and has sunk to {b} cm. How many percent is that?
        battery life dropped from {a} to {b} minutes, what % is lost
        what's the saving in percent if I pay {L}{b}{R} instead of {L}{a}{R}
    """, *_CHANGED, weight=1.7, rising="ba", a=plain(60, 990), b=plain(20, 800)),
    "grown": ask("({b} - {a}) / {a} * 100", """
        [the hedge|my tomato plant|the puppy|our sourdough] went from {a} to {b}. by how many percent has it grown
        {a} [followers|downloads|bookings|listeners] before, {b} now. growth in percent
        [beans|the fare|the toll|school dinners] {L}{a}{R} last year and {L}{b}{R} this. how many percent dearer
        The village had {a} inhabitants and has {b} today. What is the increase in percent?
        from {a} to {b} steps, how much more is that in percent
        my lift went up from {a} to {b} kilos, % gain?
        bought for {L}{a}{R}, sold for {L}{b}{R}, profit in percent
        by what percentage is {b} higher than {a}
    """, *_MORE, weight=1.6, rising="ab", a=plain(40, 800), b=plain(60, 990)),
    "part of both": ask("{a} / ({a} + {b}) * 100", """
        [{a} girls and {b} boys|{a} hens and {b} cockerels|{a} reds and {b} whites|{a} yes votes and {b} noes|{a} wins and {b} losses]. what percent are the first
        {a} for and {b} against. what percentage is for
        {a} [passed|germinated|turned up|paid] and {b} did not. rate in percent?
        We won {a} matches and lost {b}. What is our winning percentage?
        [{a} g rye and {b} g wheat mixed, how many percent rye is that|{a} g copper and {b} g zinc melted together, how many percent copper is that|{a} ml cream and {b} ml milk mixed, how many percent cream is it]
        I put in {L}{a}{R} and my partner {L}{b}{R}. what percent of it all is mine
        {a} women and {b} men in the [orchestra|crew|council], share of women in %
        {a} sunny days, {b} rainy ones. percent sunny?
    """, *_PERCENT, weight=1.8, a=plain(8, 300), b=plain(8, 300)),
    "percent of": ask("{p}% of {a}", """
        {p} of our {a} {w} are {x}. how many is that
        {a} {w}, {p} {x}. number?
        how many {w} is {p} of {a}
        {p} of {a} {w}?
        If {p} of the {a} {w} are {x}, how many people are meant?
        the survey says {p} of {a} {w} are {x}, so how many
        I need the number, not the percentage: {p} of {a} {w}
        {p} {x} among {a} {w} = how many heads
    """, *_THAT, weight=1.7, a=plain(20, 900), p=_P, w=_WHO, x=_AWAY),
    "percent rest": ask("{a} - {p}%", """
        {p} of our {a} {w} are {x}. how many are not
        {a} {w}, {p} {x}. how many does that leave
        {a} {w} minus the {p} that are {x}
        If {p} of the {a} {w} are {x}, how many remain?
        {p} of {a} {w} are {x}, so how many can I count on
        we lose {p} of {a} {w}. what's left
    """, *_THAT, weight=1.6, a=plain(20, 900), p=_REST, w=_WHO, x=_AWAY),
    "whole": ask("{b} / {p}%", """
        {b} {w} are {p} of all. how many are there in total
        {p} of the {w} is {b}. how many {w} altogether
        {b} is {p} of the whole, what's the whole
        The {b} {w} who are {x} make up {p}. How many {w} have we got in all?
        deposit {L}{b}{R} is {p} of the price. full price?
        I paid {L}{b}{R}, that was {p} of the [bill|price|fee|rent|loan]. what is all of it
        {L}{b}{R} = {p} of the target. target?
        we've raised {L}{b}{R}, which is {p} of what we need. How much do we need?
        if {p} is {b} then a hundred percent is
        I've read {b} pages and the reader says {p}. how long is the book
        {b} km done and that's {p} of the route, how long is the route
        {b} doses are {p} of the delivery. what was delivered
    """, *_THAT, weight=2, b=plain(6, 600), p=percent(4, 5, 8, 10, 12, 15, 16, 20, 25, 30, 32, 35, 40, 45, 60, 64, 75, 80), w=_WHO, x=_AWAY),
    "before rise": ask("{b} / (1 + {p}%)", """
        {L}{b}{R} after a {p} rise. what was it before
        [rent|the fare|my wage|membership] went up {p} to {L}{b}{R}, old price?
        it now costs {L}{b}{R}, which is {p} more than last year. last year's price
        The fee is {L}{b}{R} since it was raised by {p}. What was it until then?
        {b} {w} now, {p} more than before. how many before
    """, *_THAT, weight=1.1, b=plain(20, 900), p=percent(2, 4, 5, 8, 10, 12, 15, 20, 25, 30), w=_WHO),
    "before fall": ask("{b} / (1 - {p}%)", """
        {L}{b}{R} in the sale with {p} off. what was the full price
        paid {L}{b}{R} after {p} discount, original price?
        reduced by {p} to {L}{b}{R}, before that?
        The ticket is {L}{b}{R} because I get {p} off. What do the others pay?
        {b} {w} left after losing {p}. how many were there at first
    """, *_THAT, weight=1.1, b=plain(20, 900), p=percent(5, 10, 15, 20, 25, 30, 40, 50, 60), w=_WHO),
    "rest of percents": ask("100 - {p} - {q}", """
        {p} [cotton|flour|gravel|fat], {q} [linen|sugar|sand|protein], what percent is the rest
        {p} said yes, {q} said no. how many percent had no opinion
        {p} goes to [rent|wages|{name}], {q} to [food|tax|the bank]. what percent is left
        If {p} voted left and {q} voted right, how many percent remain?
        {p} and {q} are taken, percentage still free?
    """, "{r}%.", "That is {r}%.", "{r}% is left.", weight=0.9, p=percent(5, 8, 10, 12, 15, 20, 24, 28, 35, 40, 42, 45), q=percent(3, 6, 9, 11, 14, 18, 22, 25, 30, 33, 38, 44)),
    "first share": ask("{a} / ({k} + {j}) * {k}", """
        split {L}{a}{R} {k}:{j}, the first share?
        {L}{a}{R} between {name} and me {k} to {j}. what does {name} get
        share {a} {w} in the ratio {k} to {j}, how many in the first group
        {name} has {k} parts and I have {j}. profit {L}{a}{R}. {name}'s cut?
        [{k} parts cement to {j} parts sand|{k} parts cordial to {j} parts water|{k} parts vinegar to {j} parts oil|{k} parts gin to {j} parts tonic|{k} parts bleach to {j} parts water], {a} ml in all. how much of the first
        The inheritance of {L}{a}{R} is to be divided {k}:{j} between my brother and me. What is my brother's part?
        {a} g of dough, flour and water {k}:{j}. flour?
        ratio {k}:{j}, total {a}. what's the first number
        I want {a} litres of two-part [resin|paint|filler], {k} parts base to {j} parts hardener. how much base
        we work {k} days and they work {j}, pay {L}{a}{R} together. our part?
    """, *_THAT, weight=1.9, a=plain(40, 990), k=_M, j=_N, w=_WHO),
    "from one part": ask("{a} / {k} * {j}", """
        [{k} parts cement to {j} parts sand|{k} parts squash to {j} parts water|{k} cups rice to {j} cups stock|{k} scoops soda to {j} scoops soap]. I've {a} of the first, how much of the second
        {k}:{j}, the first is {a}. the other?
        ratio {k} to {j}, if the first side is {a}, what's the second
        [for every {k} teachers there are {j} pupils|for every {k} red beads there are {j} blue ones|for every {k} cats there are {j} dogs|for every {k} nurses there are {j} beds]. with {a} of the former, how many of the latter
        The recipe says {k} parts to {j}. I have got {a} g of the first thing. How much do I take of the second?
        {k} cm on the plan are {j} m. what are {a} cm
        photo {k} wide and {j} high, printed {a} wide. how high
    """, *_THAT, weight=1.6, a=plain(6, 400), k=_N, j=_N),
    "scale up": ask("{a} * {x}", """
        1:{x} [drawing|model|plan|map], {a} cm on it. real length in cm?
        scale 1 to {x}. {a} mm on paper is how many mm in reality
        model railway 1:{x}, the [loco|station|signal box] is {a} cm. how long is the real one in cm
        On the map with scale 1:{x} I measured {a} cm. How many cm is it outdoors?
        doll's house at 1:{x}, [door|table|bath] {a} cm, original size?
    """, "{r}.", "That is {r}.", "In reality it is {r}.", weight=1.2, a=plain(2, 60, 0.4), x=among({str(n): n for n in (10, 12, 20, 24, 25, 48, 50, 72, 76, 87, 100, 160, 200, 250, 500, 1000, 2500, 5000)})),
    "scale down": ask("{a} / {x}", """
        1:{x} model. real [ship|wall|tower] is {a} cm. how long on the model
        scale 1 to {x}, {a} mm in reality, how many mm do I draw
        building a 1:{x} model of something {a} cm high. model height?
        A wall of {a} cm at a scale of 1:{x}: how many cm on paper?
    """, "{r}.", "That is {r}.", weight=1, a=plain(100, 6000), x=among({str(n): n for n in (10, 12, 20, 24, 25, 48, 50, 72, 87, 100)})),
    "of combined": ask("{b} / ({a} + {c}) * 100", """
        we earn {L}{a}{R} and {L}{c}{R}, the [rent|nursery|mortgage] is {L}{b}{R}. what percent of both together
        two incomes {L}{a}{R} + {L}{c}{R}, [loan|rent|car] {L}{b}{R}: percent of the total?
        class A has {a}, class B {c}, and {b} came. attendance in percent?
        of {a} plus {c} seats {b} are sold, percentage?
    """, *_PERCENT, weight=1.2, a=plain(900, 2500), c=plain(900, 2500), b=plain(200, 890)),
    "of product": ask("{k} * {c} / {a} * 100", """
        {k} [lessons|tanks|lunches] at {L}{c}{R} out of my {L}{a}{R}. what percent is that
        {L}{a}{R} a month, {k} times {L}{c}{R} goes on [petrol|childminding|the gym], share in percent?
        what % of {L}{a}{R} is {k} x {L}{c}{R}
        We have {L}{a}{R}. {k} chairs at {L}{c}{R} use up what percentage?
    """, *_PERCENT, weight=1.1, k=count(2, 9, 0.4), c=plain(8, 60), a=plain(600, 3000)),
}  # fmt: skip
"""Shares beside changes beside what is left; wholes, splits, scales."""

FAMILIES = {"sums_shares": asked("sums_shares", SHARES, BESIDE, 0.15)}
