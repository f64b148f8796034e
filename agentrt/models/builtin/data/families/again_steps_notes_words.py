# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""What people say when they want more than the note they once gave: sums, shares, years, dates (see `again_steps_notes`).

`{t}` is the thing with its owner ("my parking fee"), `{n}` a number, `{u}` a unit of time, `{d}` a date.
"""

from __future__ import annotations

MONEY = """budget|budget|allowance|loan|monthly budget|food allowance|overdraft limit|inheritance|holiday budget|parking fee|gym fee|phone bill|electricity bill|internet bill|water bill|car insurance|rent|food budget|clothes budget|savings goal|weekly allowance|
travel budget|party budget|garden budget|daycare fee|piano lesson fee|club fee|loan payment|heating bill|streaming subscription|newspaper subscription|salary|pension|hourly wage|
side income|commission|grocery budget|gift budget|repair budget|book budget|mortgage payment|storage fee|allotment fee|dog food bill|train pass|bus pass|coffee budget|pocket money|
donation|school fee|cleaning fee|council tax|vet bill|dentist bill|ticket price|deposit|marketing budget|wedding budget|moving budget|credit card limit|lottery win|tax refund|bonus|
fuel budget|ferry fare|kennel fee|choir fee|studio rent|hosting fee|accountant's fee|babysitter's rate|cleaner's rate|swimming course fee|football club fee""".replace(
    "\n", ""
).split("|")
COUNTS = """daily step goal|weekly word goal|page goal|calorie limit|number of guests|team size|class size|number of employees|daily water goal|weekly running distance|commute distance|
garden area|roof area|wall length|number of chairs|number of students|herd size|battery capacity|print run|print quota|sick days|holiday days|push-up count|reading goal|swimming distance""".replace(
    "\n", ""
).split("|")
RHYTHMIC = """parking fee|gym fee|phone bill|electricity bill|internet bill|water bill|car insurance|rent|club fee|loan payment|heating bill|streaming subscription|pension|storage fee|
daycare fee|allotment fee|mortgage payment|train pass|bus pass|grocery budget|coffee budget|pocket money|cleaning bill|salary|side income|hosting fee|studio rent|choir fee|kennel fee|piano lessons|dog food bill|babysitter bill""".replace(
    "\n", ""
).split("|")
TAILS = """You know it.|you know it|You have it in your notes.|It's in your notes.|It is in your memory.|I told you once.|I told you before.|I gave it to you last week.|Look in your notes.|
You should have it saved.|You noted it for me.|Check your memory.|I asked you to remember it.|You wrote it down.|You remember it, don't you?|From your notes please.|You've got the number.""".replace(
    "\n", ""
).split("|")

SUMS = {
    "times": """
    !take {t} and multiply it by {n}
    !take {t} times {n}
    !take {t}, multiply by {n}
    !take {t}, then multiply it by {n}
    !multiply {t} by {n}
    !recall {t} and multiply it by {n}
    !remember {t}? [Multiply|Now multiply] it by {n}
    !look up {t} and multiply it by {n}
    !look up {t} in your notes and take it times {n}
    !first look up {t}, then multiply it by {n}
    !find {t} in your notes, then give me {n} times that
    !get {t} from memory and calculate {n} times it
    !work out {n} times {t}
    !calculate {t} times {n}
    !compute {n} x {t}
    ~{n} times {t}
    ~{t} times {n}
    what is {t} times {n}?
    what's {n} times {t}?
    how much is {t} times {n}?
    how much is {n} times {t}?
    what do I get if I multiply {t} by {n}?
    what would {n} times {t} be?
    what would {t} be if it were {n} times as much?
    {t} times {n}?
    {t} x {n}
    {t} * {n}
    {t}, times {n}
    {n} times {t}, how much?
    you know {t}. What is {n} times that?
    you know {t}. Multiply it by {n}.
    you have {t} in your notes. Take it times {n}.
    I told you {t}. What's that times {n}?
    I need {n} times {t}
    I need {t} multiplied by {n}
    {n} of us have the same as {t}. How much is it for all {n}?
    if {n} people each had {t}, what would it add up to?
    &what {t} comes to times {n}
    """,
    "percent": """
    what is {n}% of {t}?
    what's {n} percent of {t}?
    how much is {n}% of {t}?
    how much is {n} percent of {t}?
    ~{n}% of {t}
    {n}% of {t}?
    {n} percent of {t}, how much is that?
    !calculate {n}% of {t}
    !work out {n} percent of {t}
    !take {n}% of {t}
    !look up {t} and give me {n}% of it
    !look up {t}, then take {n} percent of it
    !recall {t} and work out {n}%
    !find {t} in your notes and tell me what {n}% of it is
    you know {t}. What's {n}% of it?
    I told you {t}. How much would {n}% be?
    I want to put aside {n}% of {t}. How much is that?
    I'd like to save {n} percent of {t}, what's that?
    I may use {n}% of {t}. How much is it?
    I have used {n}% of {t}, how much was that?
    {n}% of {t} goes to my sister. How much does she get?
    how much do I put away if it's {n}% of {t}?
    what would {n}% of {t} come to?
    &how much {n}% of {t} is
    """,
    "more": """
    what is {t} plus {n}%?
    {t} goes up by {n}%. What is it then?
    {t} went up {n} percent. How much is it now?
    {t} is being raised by {n}%, what will it be?
    what will {t} be after a rise of {n}%?
    what's {t} with {n}% on top?
    what's {t} with {n} percent tax?
    how much is {t} including {n}% VAT?
    how much is {t} if it rises by {n}%?
    how much will {t} be with {n}% more?
    !add {n}% to {t}
    !look up {t} and add {n}%
    !take {t} and put {n} percent on top
    !increase {t} by {n}%
    !recall {t} and tell me what it is with {n}% added
    {t} + {n}%
    {t} plus {n} percent
    they want {n}% more for it. What would {t} be then?
    with {n}% inflation, what does {t} become?
    I expect {n}% more next year. What would {t} be?
    you know {t}. What is it plus {n}%?
    """,
    "less": """
    what is {t} minus {n}%?
    what's {t} less {n} percent?
    what's left of {t} after {n}% tax?
    what remains of {t} if {n}% is taken off?
    {t} is cut by {n}%. What's left?
    {t} drops by {n} percent, how much is it then?
    how much is {t} with {n}% off?
    how much is {t} with a {n}% discount?
    how much is left of {t} after {n}% deductions?
    !take {n}% off {t}
    !look up {t} and take off {n}%
    !reduce {t} by {n}%
    !recall {t} and deduct {n} percent
    {t} - {n}%
    {t} minus {n} percent
    I get {n}% off. What's {t} then?
    I have to cut {t} by {n}%. What does it come to?
    if I spend {n} percent less, what becomes of {t}?
    you know {t}. What is it less {n}%?
    """,
    "minus": """
    how much of {t} is left after {n}?
    how much of {t} is left after spending {n}?
    how much is left of {t} if I spend {n}?
    how much of {t} do I have left? I've spent {n}.
    how much of {t} remains when {n} is gone?
    what's left of {t} after {n}?
    what is left of {t} if I take away {n}?
    what remains of {t} after {n}?
    what's {t} minus {n}?
    what is {t} less {n}?
    I've spent {n}. How much of {t} is left?
    I spent {n} already, what's left of {t}?
    I used {n} of {t} so far. How much is left?
    {n} is gone. What is left of {t}?
    {n} is already spent, what remains of {t}?
    if I pay {n} from {t}, what do I have left?
    if {n} comes off {t}, what is it then?
    !subtract {n} from {t}
    !take {n} away from {t}
    !take {n} off {t}
    !look up {t} and subtract {n}
    !look up {t}, take away {n} and tell me what's left
    !recall {t}, then take off {n}
    !work out what is left of {t} after {n}
    ~what's left of {t} after {n}
    {t} minus {n}
    {t} - {n}?
    {t}, less {n}
    {t} after {n} is spent?
    today {n} went out. How much of {t} do I still have?
    can I see what's left of {t} once {n} is paid?
    you know {t}. {n} are gone, how much is left?
    I told you {t}. I've now used {n}, so what's left?
    &how much of {t} is left after {n}
    &how much remains of {t} when I've used {n}
    """,
    "plus": """
    what is {t} plus {n}?
    what's {t} and {n} more?
    how much is {t} plus {n}?
    how much do I have with {t} and {n} on top?
    {n} comes on top of {t}. How much is that?
    {n} more than {t}, how much is that?
    if I add {n} to {t}, what do I get?
    if {t} goes up by {n}, what is it?
    {t} was raised by {n}. What is it now?
    !add {n} to {t}
    !look up {t} and add {n}
    !take {t} and add {n}
    !recall {t} and put {n} on top
    {t} plus {n}
    {t} + {n}?
    I got {n} extra. What does {t} come to with that?
    my aunt gives me {n} extra. What is {t} then?
    you know {t}. Add {n}.
    &what {t} plus {n} makes
    """,
    "divide": """
    what is {t} divided by {n}?
    what's {t} split {n} ways?
    how much is {t} per person for {n} people?
    how much is {t} each if {n} of us share it?
    how much does each of us get if {n} of us split {t}?
    {n} of us share {t}. How much is that each?
    we are {n} and split {t}. What's the share of each?
    !divide {t} by {n}
    !split {t} by {n}
    !split {t} among {n} people
    !share {t} between {n} of us
    !look up {t} and divide it by {n}
    !recall {t}, then split it {n} ways
    !take {t} and divide it by {n}
    ~{t} divided by {n}
    {t} / {n}
    {t} divided by {n}?
    {t} for {n} people, how much each?
    {t} spread over {n} days, how much a day?
    I want {t} to last {n} weeks. How much a week?
    {t} has to last {n} days. How much per day is that?
    you know {t}. What is it divided by {n}?
    &how much {t} is per head for {n} people
    """,
    "half": """
    what is half of {t}?
    what's half {t}?
    how much is half of {t}?
    ~half of {t}
    half of {t}?
    I pay half of {t}. How much is that?
    we go halves on {t}. What do I pay?
    !take half of {t}
    !look up {t} and halve it
    !halve {t}
    !recall {t} and cut it in half
    if I split {t} with my flatmate, what do I pay?
    you know {t}. What is half of that?
    """,
    "double": """
    what is double {t}?
    what's twice {t}?
    how much is twice {t}?
    how much would {t} be if it doubled?
    {t} doubles. What is it then?
    !double {t}
    !look up {t} and double it
    !recall {t} and double it
    ~twice {t}
    double {t}?
    they want twice as much now. What would {t} be?
    """,
    "two plus": """
    what are {t} and {t2} together?
    what do {t} and {t2} come to together?
    what do {t} and {t2} add up to?
    how much are {t} and {t2} together?
    how much is {t} plus {t2}?
    how much do I need for {t} and {t2}?
    what is {t} plus {t2}?
    !add {t} and {t2}
    !add up {t} and {t2}
    !add {t2} to {t}
    !look up {t} and {t2} and add them
    ~the sum of {t} and {t2}
    {t} plus {t2}
    {t} + {t2}?
    {t} and {t2}, what's that in total?
    {t} and {t2} combined?
    you know {t} and {t2}. Total?
    """,
    "two minus": """
    how much more is {t} than {t2}?
    what's the difference between {t} and {t2}?
    what is {t} minus {t2}?
    what's left of {t} after {t2}?
    how much is left of {t} when {t2} is paid?
    if I pay {t2} out of {t}, what's left?
    by how much is {t} above {t2}?
    !subtract {t2} from {t}
    !take {t2} off {t}
    !compare {t} with {t2}: how much more is it
    ~the difference between {t} and {t2}
    {t} minus {t2}
    {t} - {t2}?
    """,
    "share": """
    what percentage of {t} is {t2}?
    how many percent of {t} is {t2}?
    what share of {t} is {t2}, in percent?
    what percent of {t} goes on {t2}?
    how much of {t} goes on {t2}, in percent?
    ~{t2} as a percentage of {t}
    {t2} in percent of {t}?
    !work out {t2} as a percentage of {t}
    !tell me how many percent of {t} {t2} is
    """,
}

PERIODS = {
    "year": """
    what does {t} come to per year?
    what does {t} come to in a year?
    what does {t} add up to over a year?
    what's {t} per year?
    what is {t} a year?
    what is {t} for a whole year?
    how much is {t} per year?
    how much is {t} a year?
    how much is {t} over twelve months?
    how much is {t} in a full year?
    how much is {t} annually?
    how much do I pay in a year with {t}?
    what do I pay a year? You know {t}.
    what does {t} make in a year?
    what's {t} yearly?
    {t} per year?
    {t} a year
    {t} in a year, how much?
    {t} for the whole year?
    {t} annually
    !work out {t} per year
    !look up {t} and work out what it is per year
    !look up {t}, then tell me what it comes to in a year
    !calculate {t} for a year
    !turn {t} into a yearly figure
    !recall {t} and give me the amount for the whole year
    ~the yearly amount of {t}
    ~the annual total of {t}
    I need {t} as a yearly figure
    I need to put the yearly amount of {t} on a form
    for my tax form: what is {t} per year?
    you know {t}. What's that in a year?
    &what {t} comes to in a year
    &how much {t} is per year
    """,
    "month": """
    what does {t} come to per month?
    what's {t} per month?
    what is {t} a month?
    how much is {t} per month?
    how much is {t} a month?
    how much is {t} broken down by month?
    {t} per month?
    {t} a month
    {t} monthly, how much?
    !work out {t} per month
    !look up {t} and work out what it is per month
    !break {t} down to a month
    !recall {t} and give me the monthly amount
    ~the monthly amount of {t}
    I need {t} as a monthly figure
    what must I put aside a month for {t}?
    how much a month do I have to save for {t}?
    &what {t} is per month
    """,
    "spell": """
    what does {t} come to in {n} {u}?
    what does {t} come to for {n} {u}?
    what does {t} add up to over {n} {u}?
    what's {t} for {n} {u}?
    how much is {t} for {n} {u}?
    how much is {t} over {n} {u}?
    how much is {t} in {n} {u}?
    {t} for {n} {u}?
    {t} over {n} {u}, how much is that?
    {n} {u} of {t}, what's that?
    after {n} {u}, what does {t} add up to?
    !work out {t} for {n} {u}
    !look up {t} and work out {n} {u} of it
    !calculate what {t} makes in {n} {u}
    !recall {t} and tell me what {n} {u} cost
    ~{t} for {n} {u}
    I have to pay {n} {u} in advance. How much is that with {t}?
    I'm away for {n} {u}. What does {t} come to in that time?
    you know {t}. How much is it for {n} {u}?
    &what {t} comes to over {n} {u}
    """,
}
