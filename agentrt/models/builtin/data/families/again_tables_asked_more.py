# ruff: noqa: E501  (phrase banks read better on their own lines)
"""How `again_tables_more` asks: groups {g}, months {m} (with a second condition {w}), states of all rows and of one."""

from __future__ import annotations

GROUPS: dict[str, str] = {
    "mean": """
    average {q} per {g} {f}
    average {q} by {g} {f}?
    average {q} for each {g} {f}
    {q} on average, {g} by {g} {f}
    {q} per {g} on average {f}?
    mean {q} in each {g} {f}
    what's the average {q} in each {g} {f}?
    what is the average {q} for every {g} {f}?
    what {q} does each {g} have on average {f}?
    how does the average {q} differ by {g} {f}?
    how high is the {q} on average, broken down by {g} {f}?
    for each {g} {f}, the average {q}
    per {g}, what's the average {q} {f}?
    !average the {q} by {g} {f}
    !group by {g} and average the {q} {f}
    !break the average {q} down by {g} {f}
    ~the average {q} per {g} {f}
    ~~the {g} averages of {q} {f}
    """,
    "best mean": """
    which {g} has the highest average {q} {f}?
    which {g} has the highest {q} on average {f}?
    which {g} leads in average {q} {f}?
    on average, which {g} has the most {q} {f}?
    {g} with the highest mean {q} {f}
    !find the {g} with the highest average {q} {f}
    ~the {g} with the highest average {q} {f}
    """,
    "worst mean": """
    which {g} has the lowest average {q} {f}?
    which {g} has the lowest {q} on average {f}?
    {g} with the lowest mean {q} {f}
    !find the {g} with the lowest average {q} {f}
    """,
    "count": """
    how many {rows} per {g} {f}?
    how many {rows} are there in each {g} {f}?
    {rows} by {g} {f}, how many?
    number of {rows} for each {g} {f}
    !count the {rows} by {g} {f}
    !count the {rows} in every {g} {f}
    ~the number of {rows} per {g} {f}
    """,
    "spread": """
    spread between the highest and the lowest {q} {f}
    what's the spread between the highest and the lowest {q} {f}?
    how far apart are the highest and lowest {q} {f}?
    how far is it from the lowest to the highest {q} {f}?
    how big is the gap between the highest and the lowest {q} {f}?
    how much higher is the highest {q} than the lowest {f}?
    how much do the highest and the lowest {q} differ {f}?
    how wide is the range of the {q} {f}?
    what lies between the smallest and the largest {q} {f}? I mean the difference
    difference between top and bottom {q} {f}
    {q} {f}: highest minus lowest
    highest {q} minus lowest {q} {f}
    range of {q} {f}?
    max minus min of the {q} {f}
    !work out the gap between the largest and the smallest {q} {f}
    !subtract the smallest {q} from the largest {f}
    !take the lowest {q} from the highest {f}
    ~the spread of the {q} {f}
    ~the gap between the biggest and the smallest {q} {f}
    ~the difference between the highest and lowest {q} {f}
    """,
    "both": """
    total {q} of {v} and {w} together {f}
    {q} of {v} and {w} together {f}?
    {v} and {w} together {f}: total {q}?
    {v} plus {w}, what's the total {q} {f}?
    what's the {q} of {v} and {w} taken together {f}?
    what do {v} and {w} come to together in {q} {f}?
    what do {v} and {w} make together {f}, I mean the {q}?
    how much {q} do {v} and {w} have together {f}?
    how much is the {q} of {v} and {w} combined {f}?
    {v} and {w} combined, how much {q} {f}?
    sum of the {q} for both {v} and {w} {f}
    !add up the {q} of {v} and {w} {f}
    !add the {q} of {v} to that of {w} {f}
    !sum the {q} for {v} and {w} together {f}
    !put {v} and {w} together: total {q} {f}
    ~the total {q} of {v} and {w} together {f}
    ~the combined {q} of {v} and {w} {f}
    """,
    "both count": """
    how many {rows} are {v} or {w} {f}?
    how many {rows} are there for {v} and {w} together {f}?
    {v} and {w} together, how many {rows} {f}?
    how many {v} and {w} ones are there altogether {f}?
    number of {rows} in {v} plus {w} {f}
    !count {v} and {w} together {f}
    !count the {rows} for {v} and {w} together {f}
    ~the number of {v} and {w} {rows} together {f}
    """,
    "nowhere": """
    the {n} of {x} {f}
    {x}'s {n} {f}?
    what's {x}'s {n} {f}?
    what's the {n} of {x} {f}?
    what is the {n} for {x} {f}?
    which {n} does {x} have {f}?
    what {n} is given for {x} {f}?
    average {n} {f}
    list everybody's {n} {f}
    which {rows} have the same {n} {f}?
    is there a {n} for {x} {f}?
    !look up the {n} of {x} {f}
    !tell me {x}'s {n} {f}
    !find the {n} for {x} {f}
    !group the {rows} by {n} {f}
    !sort the {rows} by {n} {f}
    ~the {n} of {x} {f}
    &what the {n} of {x} is {f}
    """,
}

MONTHS: dict[str, tuple[str, str, str]] = {
    "spending": (
        "amount",
        "category on|category for|shop at",
        "how much of our money went{w} in {m} {f}?|what did we pay{w} in {m} {f}?|what have the purchases of {m}{w} come to {f}?|how expensive was {m} {f}?|in {m} alone, how much went{w} {f}?|only {m}: what did we spend{w} {f}?|just for {m}, what did we spend{w} {f}?|!look at {m} {f} and tell me what we spent{w}|!sum up {m} {f}|~the amount spent{w} in {m} {f}|?how much was spent{w} in {m} {f}|{m} only, how much{w} {f}?|I want to know what we spent{w} in {m} {f}|in {m}: what did we spend{w} {f}?|in {m}, how much did we spend{w} {f}?|what did we spend{w} in {m} {f}?|how much went{w} in {m} {f}?|what have we spent{w} in {m} {f}?|{m}: how much did we spend{w} {f}?|our spending{w} in {m} {f}|spent{w} in {m} {f}?|!add up what we spent{w} in {m} {f}|what was {m} like {f}, I mean how much did we spend{w}?|how much money did {m} cost us {f}?|what did {m} cost {f}?|total for {m} {f}|{m} total {f}?|!give me the {m} spending {f}|for {m} {f}, what's the sum?",
    ),
    "costs": (
        "amount",
        "",
        "in {m}: what did we pay {f}?|what did everybody together pay in {m} {f}?|how much did the trip cost us in {m} {f}?|{m}: total paid {f}?|!add up the money of {m} {f}|what was paid in {m}, all in all {f}?",
    ),
    "driving": (
        "km",
        "",
        "in {m}: how far did we drive {f}?|just for {m}, how far was it {f}?|?how many km we drove in {m} {f}|only {m}: how many km {f}?|how far did we get in {m} {f}?|how many km were it in {m} {f}?|{m}: kilometres {f}?|!add up the km of {m} {f}|what distance was driven in {m} {f}?",
    ),
    "hours": (
        "hours",
        "project for|person by",
        "in {m}: how many hours were worked{w} {f}?|~the hours worked{w} in {m} {f}|just {m}: how long was worked{w} {f}?|?how many hours were worked{w} in {m} {f}|how many hours did we put in{w} in {m} {f}?|how long was worked{w} in {m} {f}?|{m}: hours{w} {f}?|!add up the hours{w} in {m} {f}|the {m} hours{w} {f}",
    ),
    "stalls": (
        "takings",
        "",
        "in {m}: what did we take in {f}?|what came in in {m} {f}?|how much did {m} bring us {f}?|{m} takings {f}|!add up the takings of {m} {f}|what was our income in {m} {f}?",
    ),
    "gifts": (
        "amount",
        "for for",
        "in {m}: how much was given{w} {f}?|what did people donate{w} in {m} {f}?|how much came in{w} in {m} {f}?|{m}: donations{w} {f}?|!add up the gifts{w} in {m} {f}",
    ),
    "runs": (
        "km",
        "",
        "in {m}: how far did I run {f}?|how many km did I run in {m} {f}?|how much running was it in {m} {f}?|{m}: distance {f}?|!add up my {m} kilometres {f}",
    ),
    "weather": (
        "rain_mm",
        "",
        "in {m}: how much did it rain {f}?|how wet was {m} {f}, in mm?|how many mm fell in {m} {f}?|!add up the rain of {m} {f}",
    ),
}
"""Sheet of `people_tables` -> column to add up, second columns with their preposition, requests of a month {m}."""

STATES: dict[str, str] = {
    "who": """
    anybody who {s} {f}?
    anyone left who {s} {f}?
    is there someone who {s} {f}? Names please
    who in the list {s} {f}?
    who on it {s} {f}?
    who all {s} {f}?
    whoever {s} {f}, tell me the names
    which {rows} are those who {t} {f}?
    which people {t} {f}?
    give me everyone who {s} {f}
    I must write to everyone who {s} {f}
    names of those who {t} {f}
    those who {t} {f}
    {rows} who {t} {f}
    find out who {s} {f}
    !check who {s} {f}
    !find everybody who {s} {f}
    !go through {f} and tell me who {s}
    !pick out who {s} {f}
    !show me who {s} {f}
    ~~the {rows} who {t} {f}
    do you see anyone who {s} {f}?
    I'm looking for everyone who {s} {f}
    person by person: who {s} {f}?
    the ones who {t} {f}, please
    """,
    "rows": """
    what {z} {f}?
    which {z} {f}?
    anything of the {rows} that is {a} {f}?
    are any of the {rows} {a} {f}? Tell me which
    everything that is {a} {f}
    what's already {a} and what not {f}? I only want what is {a}
    what is {a} by now {f}?
    what all is {a} {f}?
    what of it is {a} {f}?
    which things are {a} {f}?
    {rows} that are {a} {f}
    only what's {a} {f}
    show what is {a} {f}
    !check which {rows} are {a} {f}
    !go through {f} and list what is {a}
    !pick out what is {a} {f}
    do you see anything {a} {f}?
    I'm looking for what is {a} {f}
    the {a} ones {f}, please
    tell me what's {a} {f}
    """,
    "one": """
    {o} {f}?
    {o} yet {f}?
    {o} already {f}?
    {o} or not {f}?
    {o} by now {f}?
    hey, {o} {f}?
    tell me: {o} {f}?
    can you see {f}: {o}?
    yes or no: {o} {f}?
    quick check: {o} {f}?
    I'm not sure: {o} {f}?
    they're asking: {o} {f}?
    going by what's {f}, {o}?
    !check {f}: {o}?
    I wonder, {o} {f}?
    look {f}: {o}?
    {f}: {o}?
    just wondering, {o} {f}?
    """,
}

ONES: dict[str, tuple[str, str]] = {
    "fees": ("paid", "has {x} paid|did {x} pay|has {x} paid the fee|is {x} through with paying"),
    "trip": ("paid", "has {x} paid|did {x} pay|has {x} handed in the money|has {x} paid for the trip"),
    "guests": ("coming", "is {x} coming|will {x} be there|did {x} say yes|does {x} come"),
    "lent": ("returned", "is {x} back|has {x} come back|did I get {x} back|was {x} returned"),
    "homework": ("handed_in", "has {x} handed it in|did {x} hand in the homework|has {x} done the homework"),
    "plants": ("watered", "has the {x} been watered|did the {x} get water|is the {x} watered"),
    "pets": ("vaccinated", "is {x} vaccinated|has {x} had the vaccine|did {x} get the vaccine"),
    "films": ("watched", "have we seen {x}|did we watch {x}|has {x} been watched"),
    "packing": ("packed", "is the {x} packed|have I packed the {x}|is the {x} in the bag"),
    "todos": ("done", "is {x} done|have we finished this: {x}|is that one ticked off: {x}"),
}
"""Sheet of `people_tables` -> its yes/no column, questions about one row."""
