# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More of what follows from a note: other dates, the note alone, what something costs (see `again_steps_notes`)."""

from __future__ import annotations

DATES = """deadline|wedding|exam|flight|holiday|dentist appointment|job interview|driving test|moving day|graduation|visa appointment|passport expiry date|warranty end|contract start|contract end|
lease end|due date|operation|first day at work|trial period start|tax deadline|thesis deadline|essay deadline|concert|marathon|anniversary|birthday|boiler service|last vaccination|eye test|
car inspection|subscription renewal|insurance renewal|course start|school trip|delivery date|launch date|audit|retirement date|parental leave start|house viewing|notice date|loan start""".replace(
    "\n", ""
).split("|")

DAYS = {
    "after": """
    what date is {n} {u} after {t}?
    what's the date {n} {u} after {t}?
    what day is it {n} {u} after {t}?
    which date is {n} {u} after {t}?
    what date do I get {n} {u} after {t}?
    when is it {n} {u} after {t}?
    when are {n} {u} from {t} up?
    {n} {u} after {t}?
    {n} {u} after {t}, what date is that?
    {t} plus {n} {u}?
    {t} plus {n} {u}, which date is it?
    !add {n} {u} to {t}
    !take {t} and add {n} {u}
    !look up {t} and add {n} {u}
    !look up {t}, then go {n} {u} further
    !recall {t} and tell me the date {n} {u} later
    !count {n} {u} from {t}
    !work out the date {n} {u} after {t}
    ~the date {n} {u} after {t}
    if {t} is put off by {n} {u}, when is it?
    {t} has been moved back by {n} {u}. What's the new date?
    {t} is postponed by {n} {u}. When is it now?
    I have {n} {u} from {t} on. Till when?
    it runs {n} {u} from {t}. When does it end?
    you know {t}. What date is {n} {u} later?
    you know when {t} is. What's {n} {u} after that?
    I told you {t}. What's the date {n} {u} on?
    &what date it is {n} {u} after {t}
    &which day comes {n} {u} after {t}
    """,
    "before": """
    what date is {n} {u} before {t}?
    what's the date {n} {u} before {t}?
    which date is {n} {u} before {t}?
    when is it {n} {u} before {t}?
    {n} {u} before {t}?
    {n} {u} ahead of {t}, what date is that?
    {t} minus {n} {u}?
    !subtract {n} {u} from {t}
    !take {t} and go back {n} {u}
    !look up {t} and go back {n} {u}
    !recall {t} and tell me the date {n} {u} earlier
    ~the date {n} {u} before {t}
    I have to give notice {n} {u} before {t}. When is that?
    I must start {n} {u} before {t}. Which date is that?
    I want a reminder {n} {u} before {t}. On what date?
    {t} has been moved forward by {n} {u}. What's the new date?
    you know {t}. What date is {n} {u} earlier?
    &what date it is {n} {u} before {t}
    """,
    "weekday": """
    what day of the week is {t}?
    what weekday is {t}?
    on what weekday is {t}?
    which weekday does {t} fall on?
    is {t} on a weekend? Which weekday is it?
    !look up {t} and tell me the weekday
    !tell me the weekday of {t}
    ~the weekday of {t}
    {t}, which weekday?
    you know {t}. What day of the week is that?
    &what day of the week {t} is
    """,
    "until": """
    how many days until {t}?
    how many days are left until {t}?
    how long until {t}, in days?
    how many days is it to {t}?
    how many days do I have until {t}?
    days until {t}?
    days left to {t}?
    !count the days until {t}
    !look up {t} and count the days until then
    !work out how many days are left until {t}
    ~the number of days until {t}
    I wonder how many days are left until {t}
    you know {t}. How many days are left?
    """,
    "between": """
    how many days are between {t} and {t2}?
    how many days lie between {t} and {t2}?
    how long is it from {t} to {t2}, in days?
    how many days from {t} to {t2}?
    days from {t} to {t2}?
    !count the days between {t} and {t2}
    !count the days from {t} to {t2}
    ~the number of days between {t} and {t2}
    &how many days there are from {t} to {t2}
    """,
    "from date": """
    how many days are there from {d} to {t}?
    how many days are between {d} and {t}?
    how long is it from {d} until {t}, in days?
    !count the days from {d} to {t}
    days from {d} to {t}?
    ~the number of days from {d} to {t}
    """,
}

PLAIN = {
    "money plain": """
    what is {t}?
    what's {t}?
    what's {t} again?
    what was {t}?
    what was {t} again?
    how much is {t}?
    how much was {t}?
    how much is {t} again?
    ~{t}
    {t}?
    {t} again?
    !tell me {t}
    !look up {t}
    !remind me of {t}
    !recall {t}
    do you remember {t}?
    do you still have {t}?
    what did I tell you about {t}?
    what did I say {t} was?
    I forgot {t}
    &how much {t} is
    &what {t} is
    """,
    "date plain": """
    when is {t}?
    when's {t}?
    when was {t} again?
    when is {t} again?
    what date is {t}?
    what's the date of {t}?
    on which date is {t}?
    ~the date of {t}
    {t}, when is it?
    !tell me when {t} is
    !look up when {t} is
    !remind me when {t} is
    do you remember when {t} is?
    when did I say {t} is?
    I forgot when {t} is
    &when {t} is
    """,
}

PAID = """parking|the gym|the phone|electricity|internet|water|insurance|the flat|the club|heating|streaming|storage|daycare|the train|the bus|coffee|piano lessons|the dog walker|the cleaner|
childcare|the allotment|hosting|lunch|the newspaper|swimming|dance class|the garage|the loan|groceries|the babysitter|the studio|the cloud backup""".replace(
    "\n", ""
).split("|")

SAID = {
    "paid year": """
    what do I pay for {o} in a year?
    what do I pay for {o} per year?
    what do I spend on {o} in a year?
    what does {o} cost me in a year?
    what does {o} cost me per year?
    what does {o} come to over a year?
    how much do I pay for {o} a year?
    how much do I spend on {o} in a year?
    how much is {o} costing me a year?
    how much does {o} add up to over twelve months?
    !work out what I pay for {o} in a year
    !work out what {o} costs me a year
    !look up what I pay for {o} and make it a year
    !tell me what {o} costs me for a whole year
    {o} for a year, what do I pay?
    {o}, what's that a year?
    yearly cost of {o}?
    you know what I pay for {o}. What's that a year?
    ~the yearly cost of {o}
    &what I spend on {o} in a year
    &what {o} costs me a year
    """,
    "paid spell": """
    what do I pay for {o} in {n} {u}?
    what does {o} cost me in {n} {u}?
    what does {o} cost me over {n} {u}?
    how much do I spend on {o} in {n} {u}?
    how much is {o} for {n} {u}?
    !work out what I pay for {o} in {n} {u}
    !look up what {o} costs me and work out {n} {u}
    {o} for {n} {u}, how much?
    cost of {o} over {n} {u}?
    if I give up {o} for {n} {u}, what do I save?
    I'd like to stop paying for {o}. What do I save in {n} {u}?
    you know what I pay for {o}. How much is it for {n} {u}?
    &what {o} comes to in {n} {u}
    """,
    "paid times": """
    what I pay for {o} is going up {n} times over. What would it be?
    we are {n} and each pays as much for {o} as I do. What's that together?
    what would {n} times my spending on {o} be?
    what's {n} times what I pay for {o}?
    !multiply what I pay for {o} by {n}
    !take what {o} costs me and multiply it by {n}
    !look up what I pay for {o}, then multiply by {n}
    ~{n} times what I pay for {o}
    {n} x what {o} costs me?
    &what {n} times the price of {o} is
    """,
    "paid more": """
    what would {o} cost me with {n}% more?
    {o} gets {n}% dearer. What do I pay then?
    {o} will cost {n} percent more from next month. How much is that?
    they put up the price of {o} by {n}%. What do I pay now?
    !work out what {o} costs with {n}% on top
    !add {n}% to what I pay for {o}
    !look up what I pay for {o} and add {n} percent
    what I pay for {o}, plus {n}%?
    &what {o} costs me when it goes up by {n}%
    """,
    "paid half": """
    my partner pays half of what {o} costs. What's my share?
    what's my half of what I pay for {o}?
    if we share what I pay for {o}, what's my half?
    half of what I pay for {o}?
    !halve what I pay for {o}
    how much is half of what {o} costs me?
    """,
    "paid plain": """
    what do I pay for {o}?
    what do I pay for {o} again?
    what does {o} cost me?
    what does {o} cost me again?
    how much do I pay for {o}?
    how much is {o} again?
    how much am I paying for {o}?
    !tell me what I pay for {o}
    !look up what {o} costs me
    &what I pay for {o}
    &what {o} costs me
    {o}, what do I pay again?
    do you remember what I pay for {o}?
    """,
}
