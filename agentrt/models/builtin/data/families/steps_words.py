"""How people ask for something that takes a look into a paper first: sums, two numbers, other units, dates.

`{k}` is the thing that the paper states, `{f}` the place of the file's name (see `papers.mention`).
"""

from __future__ import annotations

ONE: dict[str, str] = {
    "percent": """
    what is {n}% of the {k} {f}?
    how much is {n}% of the {k} {f}?
    how much would {n} percent of the {k} be {f}?
    {n}% of the {k} {f}
    {n} % of the {k} {f}?
    !work out {n}% of the {k} {f}
    !take {n}% of the {k} {f}
    !check the {k} {f} and give me {n}% of it
    ~{n}% of the {k} {f}
    I'd like to know what {n}% of the {k} is {f}
    {n}% of the {k} goes to charity. How much is that {f}?
    the agent gets {n}% of the {k}. how much is it {f}?
    &what {n}% of the {k} comes to {f}
    """,
    "plus percent": """
    what is the {k} plus {n}% {f}?
    how much is the {k} with {n}% VAT {f}?
    how much is the {k} including {n}% tax {f}?
    what will the {k} be after a {n}% increase {f}?
    the {k} goes up by {n}%. What will it be {f}?
    the {k} rises {n} percent, new amount {f}?
    {k} plus {n}% {f}
    {k} with {n}% tip {f}?
    !add {n}% VAT to the {k} {f}
    !add a {n}% tip to the {k} {f}
    !put {n}% on top of the {k} {f}
    ~the {k} plus {n}% {f}
    I must add {n}% to the {k}, what do I get {f}?
    """,
    "minus percent": """
    what is the {k} minus {n}% {f}?
    how much is the {k} after {n}% off {f}?
    how much is left of the {k} after {n}% tax {f}?
    with a {n}% discount, what's the {k} {f}?
    they give me {n}% off the {k}. What do I pay {f}?
    the {k} falls by {n}%. How much is it then {f}?
    {k} less {n}% {f}
    {k} with {n}% discount {f}?
    !take {n}% off the {k} {f}
    !reduce the {k} by {n}% {f}
    !deduct {n}% from the {k} {f}
    ~the {k} minus {n}% {f}
    """,
    "times": """
    what is {n} times the {k} {f}?
    how much is the {k} times {n} {f}?
    how much would {n} times the {k} be {f}?
    {n} times the {k} {f}
    {k} x {n} {f}?
    {k} times {n} {f}
    !multiply the {k} by {n} {f}
    !look up the {k} and multiply by {n} {f}
    ~{n} times the {k} {f}
    I need {n} times the {k} {f}
    &what {n} times the {k} is {f}
    """,
    "months": """
    how much is the {k} for {n} months {f}?
    what do I pay for {n} months of {k} {f}?
    what does the {k} come to in {n} months {f}?
    {k} for {n} months {f}?
    {n} months of {k} {f}, how much?
    !work out the {k} for {n} months {f}
    if I pay the {k} for {n} months, how much is that {f}?
    I stay {n} months. what's that in {k} {f}?
    """,
    "year": """
    how much is the {k} per year {f}?
    what's the {k} a year {f}?
    what does the {k} cost me in a year {f}?
    how much do I pay in {k} per year {f}?
    yearly {k} {f}?
    {k} per year {f}
    !work out the {k} for a whole year {f}
    the {k} is monthly. what is that a year {f}?
    I want to know what I pay for the {k} in 12 months {f}
    """,
    "divide": """
    what is the {k} divided by {n} {f}?
    how much is the {k} per person for {n} people {f}?
    how much does each of {n} people pay of the {k} {f}?
    the {k} split {n} ways {f}?
    {k} / {n} {f}
    {k} shared by {n} {f}, how much each?
    {n} of us share the {k}. how much is it each {f}?
    there are {n} of us. what's everyone's part of the {k} {f}?
    !split the {k} between {n} people {f}
    !divide the {k} by {n} {f}
    !share the {k} equally among {n} people {f}
    ~the {k} per head for {n} people {f}
    if {n} friends share the {k}, what does each pay {f}?
    """,
    "half": """
    what is half of the {k} {f}?
    how much is half the {k} {f}?
    half the {k} {f}
    half of the {k} {f}?
    !work out half the {k} {f}
    ~half of the {k} {f}
    I pay half of the {k}. How much is my part {f}?
    my brother pays half the {k}, what does he owe {f}?
    """,
    "double": """
    what is twice the {k} {f}?
    how much is double the {k} {f}?
    double the {k} {f}?
    twice the {k} {f}
    ~twice the {k} {f}
    the {k} will double. what will it be {f}?
    """,
    "plus": """
    what is the {k} plus {n} {f}?
    how much is the {k} if {n} is added {f}?
    {k} plus {n} {f}
    {k} + {n} {f}?
    !add {n} to the {k} {f}
    there's {n} to add to the {k}. how much is it {f}?
    the {k} went up by {n}, what is it now {f}?
    ~the {k} plus {n} {f}
    """,
    "minus": """
    what is the {k} minus {n} {f}?
    how much is left of the {k} if I take away {n} {f}?
    {k} minus {n} {f}
    {k} - {n} {f}?
    !subtract {n} from the {k} {f}
    !take {n} from the {k} {f}
    {n} of the {k} is gone. what's left {f}?
    I already used {n} of the {k}. How much remains {f}?
    ~what is left of the {k} after {n} {f}
    """,
}

TWO: dict[str, str] = {
    "sum": """
    what do the {k} and the {k2} come to {f}?
    what are the {k} and the {k2} together {f}?
    how much are the {k} and the {k2} together {f}?
    {k} plus {k2} {f}
    {k} and {k2} together {f}?
    {k} + {k2} {f}?
    !add the {k} and the {k2} {f}
    !add up the {k} and the {k2} {f}
    ~the sum of the {k} and the {k2} {f}
    I pay the {k} and the {k2}. How much in all {f}?
    """,
    "difference": """
    what is the difference between the {k} and the {k2} {f}?
    how much more is the {k} than the {k2} {f}?
    by how much is the {k} higher than the {k2} {f}?
    {k} minus {k2} {f}
    {k} less the {k2} {f}?
    !subtract the {k2} from the {k} {f}
    !take the {k2} off the {k} {f}
    ~the difference between the {k} and the {k2} {f}
    what is left of the {k} after the {k2} {f}?
    how much of the {k} remains once the {k2} is paid {f}?
    """,
    "share": """
    what percentage of the {k} is the {k2} {f}?
    what percent of the {k} is the {k2} {f}?
    how many percent of the {k} is the {k2} {f}?
    the {k2} as a percentage of the {k} {f}
    {k2} in percent of the {k} {f}?
    !work out the {k2} as a percentage of the {k} {f}
    ~the share of the {k2} in the {k} {f} in percent
    which share of the {k} goes to the {k2} {f}, in percent?
    """,
    "three": """
    what do the {k}, the {k2} and the {k3} come to {f}?
    how much are {k}, {k2} and {k3} together {f}?
    {k}, {k2} and {k3} together {f}
    {k} + {k2} + {k3} {f}
    !add up the {k}, the {k2} and the {k3} {f}
    !sum the {k}, {k2} and {k3} {f}
    ~the sum of the {k}, the {k2} and the {k3} {f}
    I pay {k}, {k2} and {k3}. How much is that {f}?
    """,
    "to pay": """
    what is still to pay {f} after the deposit?
    how much do I still owe {f}, net amount less the deposit?
    net amount minus deposit {f}
    the deposit is paid. How much of the net amount is open {f}?
    !work out what's left of the net amount after the deposit {f}
    ~what remains of the net amount after the deposit {f}
    """,
    "licence": """
    what does the yearly licence cost per month {f}?
    how much is the yearly licence a month {f}?
    yearly licence per month {f}
    !break the yearly licence down to a month {f}
    """,
    "whole order": """
    what does the whole quantity cost with the setup fee {f}?
    how much is everything, all units plus the setup fee {f}?
    all units and the setup fee together {f}?
    unit price times quantity plus setup fee {f}
    !work out the price of all units including the setup fee {f}
    ~the price of all units plus the setup fee {f}
    """,
    "whole bill": """
    what do the hours and the material cost together {f}?
    how much is the labour plus the material {f}?
    hourly rate times hours plus material {f}
    all hours and the material {f}, how much?
    !work out the hours and the material together {f}
    ~the cost of the hours plus the material {f}
    """,
    "nights": """
    what does the hotel cost for all nights {f}?
    how much is the hotel in total {f}?
    what will I pay for the hotel altogether {f}?
    total hotel cost {f}
    hotel cost for the whole stay {f}?
    !work out the hotel cost for the whole stay {f}
    ~the price of all nights together {f}
    """,
    "work": """
    what does the work cost {f}?
    how much do I pay for the hours {f}?
    how much is the labour {f}?
    labour cost {f}?
    hourly rate times hours {f}
    !work out what all the hours cost {f}
    ~the cost of the hours worked {f}
    """,
    "order": """
    what do all the pieces cost {f}?
    how much is the whole quantity {f}?
    what's the total price of the quantity offered {f}?
    unit price times quantity {f}
    total for all units {f}?
    !work out the price of all units {f}
    ~the price of the whole quantity {f}
    """,
    "tiles": """
    what do all the tiles cost {f}?
    how much do I pay for the tiles {f}?
    price of all tiles {f}
    total for the tiles {f}?
    !work out what the tiles cost together {f}
    ~the cost of all tiles {f}
    """,
    "guests": """
    what does the food for all guests cost {f}?
    how much do we pay for all the guests {f}?
    all guests together, how much is that {f}?
    price per guest times guests {f}
    total for the guests {f}?
    !work out what all guests cost {f}
    """,
    "hall": """
    what does the hall cost per guest {f}?
    how much of the hall does each guest cover {f}?
    hall cost per guest {f}
    !divide the hall cost by the number of guests {f}
    ~the cost of the hall per guest {f}
    if the guests share the hall, what does each pay {f}?
    """,
    "per table": """
    how many guests sit at each table {f}?
    how many guests per table {f}?
    guests per table {f}
    !work out the guests per table {f}
    all tables are full. how many guests at one {f}?
    """,
    "serving": """
    what does one serving cost {f}?
    how much is one portion {f}?
    cost per serving {f}
    price per portion {f}?
    !work out the cost of one serving {f}
    ~the cost per serving {f}
    """,
    "monthly": """
    what is the monthly salary {f}?
    how much is the salary per month {f}?
    salary a month {f}?
    !work out the monthly salary {f}
    salary divided by 12 {f}
    &how much the salary is per month {f}
    """,
    "flights": """
    what do the flights cost for all travellers {f}?
    how much are the flights for everybody {f}?
    flights for all of us {f}?
    flight price times travellers {f}
    !work out the flights for all travellers {f}
    """,
}

UNITS = """
    what is the {k} in {b} {f}?
    what's the {k} in {b} {f}?
    how much is the {k} in {b} {f}?
    how many {b} is the {k} {f}?
    how many {b} are meant by the {k} {f}?
    what would the {k} be in {b} {f}?
    {k} in {b} {f}
    {k} in {b} {f}?
    {k} -> {b} {f}
    {k} {f}, but in {b}
    {k} {f} to {b}
    {k} as {b} {f}
    {b} for the {k} {f}?
    {f} the {k} in {b}?
    !convert the {k} to {b} {f}
    !convert the {k} {f} into {b}
    !convert the {k} {f} to {b}
    !give me the {k} in {b} {f}
    !tell me the {k} in {b} {f}
    !look up the {k} {f} and convert it to {b}
    !check the {k} {f} and tell me how many {b} that is
    !translate the {k} {f} into {b}
    !turn the {k} into {b} {f}
    !express the {k} in {b} {f}
    ~the {k} in {b} {f}
    ~the {k} {f} in {b}
    ~the {k} converted to {b} {f}
    ?how many {b} the {k} is {f}
    &what the {k} is in {b} {f}
    &how much the {k} is in {b} {f}
    I need the {k} in {b} {f}
    I need the {k} {f} in {b}, not as it stands there
    I only understand {b}. What is the {k} {f}?
    I think in {b}. How much is the {k} {f}?
    I'd like the {k} in {b} {f}
    my scale only shows {b}. how much is the {k} {f}?
    we use {b} here, so what is the {k} {f}?
    a friend asks for the {k} in {b} {f}
    the {k} is given in another unit, what is it in {b} {f}?
    could I have the {k} in {b} {f}?
    can you give the {k} in {b} {f}?
    I can't work with that unit, the {k} in {b} please {f}
    what do I get for the {k} in {b} {f}?
    so the {k} is how many {b} {f}?
    how many {b} do I need for the {k} {f}?
    the {k} should be in {b} {f}
    please, {k} in {b} {f}
    {k}? in {b} {f}
    the {k}, in {b} {f}
    is the {k} much in {b} {f}? How many are they?
    in {b}, what is the {k} {f}?
    in {b}: the {k} {f}
    for my english friends: the {k} in {b} {f}
    for the form I need the {k} in {b} {f}
    !read off the {k} {f} and give it in {b}
    !find the {k} {f} and convert to {b}
    !put the {k} into {b} for me {f}
    &how many {b} correspond to the {k} {f}
    how does the {k} read in {b} {f}?
    what number of {b} is the {k} {f}?
    what's that in {b}: the {k} {f}
    {b}, please: the {k} {f}
    """

DATES: dict[str, str] = {
    "until": """
    how many days until the {k} {f}?
    how many days are left until the {k} {f}?
    how long is it until the {k} {f}?
    how long till the {k} {f}?
    how far away is the {k} {f}?
    days until the {k} {f}
    days left until the {k} {f}?
    when is the {k} and how many days is that from now {f}?
    in how many days is the {k} {f}?
    !count the days until the {k} {f}
    !check how many days we have until the {k} {f}
    ~the number of days until the {k} {f}
    &how many days there are until the {k} {f}
    I'm nervous about the {k}. How many days do I have {f}?
    """,
    "after": """
    what date is {n} {u} after the {k} {f}?
    which day is {n} {u} after the {k} {f}?
    what's {n} {u} after the {k} {f}?
    {n} {u} after the {k} {f}
    {k} plus {n} {u} {f}?
    {k} + {n} {u} {f}
    !add {n} {u} to the {k} {f}
    !work out the date {n} {u} after the {k} {f}
    ~the date {n} {u} after the {k} {f}
    &which date is {n} {u} after the {k} {f}
    I have {n} {u} from the {k} on. What's my last date {f}?
    the {k} is moved back by {n} {u}. What's the new date {f}?
    the {k} is postponed {n} {u}, new date {f}?
    """,
    "before": """
    what date is {n} {u} before the {k} {f}?
    which day is {n} {u} before the {k} {f}?
    {n} {u} before the {k} {f}
    {k} minus {n} {u} {f}?
    !work out the date {n} {u} before the {k} {f}
    ~the date {n} {u} before the {k} {f}
    I must give notice {n} {u} before the {k}. When is that {f}?
    remind me {n} {u} before the {k}: which date is that {f}?
    the {k} is brought forward by {n} {u}. What's the new date {f}?
    """,
    "weekday": """
    what weekday is the {k} {f}?
    what day of the week is the {k} {f}?
    on which weekday does the {k} fall {f}?
    weekday of the {k} {f}
    {k} {f}, which weekday?
    is the {k} on a weekend {f}? Which weekday is it?
    !tell me the weekday of the {k} {f}
    ~the weekday of the {k} {f}
    &on what weekday the {k} is {f}
    """,
    "between": """
    how many days are between the {k} and the {k2} {f}?
    how many days from the {k} to the {k2} {f}?
    how long is it from the {k} to the {k2} {f}?
    how long after the {k} is the {k2} {f}?
    days between {k} and {k2} {f}
    {k} to {k2} {f}, how many days?
    days from {k} to {k2} {f}?
    !count the days from the {k} to the {k2} {f}
    !work out the days between the {k} and the {k2} {f}
    ~the number of days between the {k} and the {k2} {f}
    &how many days lie between the {k} and the {k2} {f}
    """,
    "from date": """
    how many days are between {d} and the {k} {f}?
    how many days from {d} to the {k} {f}?
    how long is it from {d} to the {k} {f}?
    days from {d} to the {k} {f}
    !count the days from {d} to the {k} {f}
    I start on {d}. How many days do I have until the {k} {f}?
    ~the number of days from {d} to the {k} {f}
    """,
}
