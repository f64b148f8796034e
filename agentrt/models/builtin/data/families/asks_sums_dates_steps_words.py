"""What people ask about dates that takes two steps (see `asks_sums_dates`)."""

from __future__ import annotations

STEPS: dict[str, str] = {
    "week": """
        which calendar week is {n} after {a}
        {n} after {a}, week number?
        calendar week {n} after {a}
        what week number is it {n} after {a}
        delivery is {n} after {a}. Which calendar week is that?
        ordered {a}, lead time {n}. week number please
        in which week of the year do we land {n} after {a}
        add {n} to {a} and tell me the calendar week
        review {n} after {a}, i need the week number for the plan
        what calendar week is {n} before {a}
        week number {n} before {a}
        {n} earlier than {a}, which calendar week
        flyers {n} before {a}: which calendar week is that
        the wine was bottled {a}, opens {n} later. calendar week?
        start {a}, duration {n}, week number of the end?
        in what week number does {a} plus {n} fall
        {a} + {n}, which calendar week
        the warranty visit is {n} after {a}. They book by week number, which one?
        must be ordered {n} before {a}; our system wants the calendar week
    """,
    "then": """
        {n} after {a}, then another {m}. What date?
        add {n} to {a} and then {m} more
        {a} plus {n} plus {m}
        first {n} from {a}, then {m} on top. date?
        starts {a}, first phase {n}, second phase {m}. when is it finished
        contract from {a} for {n}, extended by {m}. New end date?
        probation of {n} from {a}, then {m} of notice. last day?
        guarantee {n} from {a}, plus an extra {m}. until when
        {a}: primer dries {n}, paint {m} after that. done when?
        treatment starts {a}, {n} of tablets then {m} of rest, ending when
        course starts {a}, lasts {n}, exam {m} after it ends. exam date?
        {n} on from {a} and another {m} on from there
        surgery {a}, plaster off after {n}, physio for {m} more. until when?
        start with {a}, go {n} forward and then {m} forward. where do I land?
        {a}, then {n}, then {m}: end date
        permit issued {a} for {n}, renewed for {m}. When does the renewal run out?
        loan granted {a}, first {n} free of payments, then {m} of payments. last payment when?
        sown {a}, planted out {n} later, picked {m} after that. picking date?
    """,
    "cost": """
        {c} a day from {a} to {b}. cost?
        parking from {a} to {b} at {c} a day, total
        days from {a} to {b} times {c}
        kennels {a} to {b}, {c} a day. what do I pay
        rented from {a} until {b} for {c} per day. How much is it?
        a late fee of {c} a day from {a} to {b} makes how much
        expenses: {c} a day, {a} to {b}
        I save {c} every day between {a} and {b}. How much is that?
        the skip was here from {a} to {b} at {c} a day. bill?
        storage {c} per day, in on {a}, out on {b}. what do they charge
        he smoked for {c} a day from {a} to {b}, how much money was it
        daily allowance {c}, trip from {a} to {b}, what do I claim?
        {a} till {b} at {c} per night
        childminder {c} a day between {a} and {b}, how much in all
        the digger is {c} a day and we have it from {a} to {b}. Price?
        multiply the days from {a} to {b} by {c}
        water damage dryer ran from {a} to {b}, {c} a day for electricity. cost of that?
        {c} for each day from {a} to {b}
    """,
    "count": """
        from {a} to {b}, split into {k} equal parts, how many days each
        {k} of us share the days between {a} and {b}. days per person?
        {a} to {b}, {k} chapters to learn. how many days per chapter
        divide the days from {a} to {b} by {k}
        we have from {a} until {b} for {k} rooms. days per room?
        {k} tubes of paint have to last from {a} to {b}. days per tube?
        the days between {a} and {b} over {k}
        {k} helpers cover {a} to {b} evenly, how many days each
        {k} milestones between {a} and {b}, evenly spaced, every how many days
    """,
}
"""Questions of two steps."""
