# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What people ask that takes two steps (see `asks_sums_steps`)."""

from __future__ import annotations

STEPS: dict[str, str] = {
    "times": """
        {x} {a} in {b}, times {k}
        what's {x} {a} in {b}, and {k} times that
        convert {x} {a} to {b} and multiply by {k}
        {x} {a} each, {k} of them. First turn it into {b}, then the total
        {x} {a} in {b} please, then for {k} of those
        {k} {t} at {x} {a} each: convert one to {b} first, then all of them
        put {x} {a} into {b}, and then {k}-fold
        recipe has {x} {a}, I need {b}, and {k} times the amount
        change {x} {a} into {b} and then times {k} for the {k} of us
        !convert {x} {a} to {b}, then multiply that by {k}
    """,
    "priced": """
        {x} {a}, but it's sold by {b} at {c} each. What will it cost?
        I need {x} {a}, the price is per {b}: {c}. cost?
        convert {x} {a} to {b} and multiply by {c}, that's the price
        {x} {a} in {b} at {c} per unit, what do i pay
        they charge {c} for one ({b}), I have {x} {a}. total?
        first {x} {a} into {b}, then times {c}
        shop prices in {b}, {c} apiece. my list says {x} {a}. how much money
        at {c} a piece counted in {b}, what are {x} {a}
        {x} {a} of [turf|cable|cider|sand|oil]: the supplier counts {b} and takes {c} for each. What's the bill?
        !convert {x} {a} into {b} and work out the price at {c} each
    """,
    "shared": """
        {x} {a} in {b}, split between {k}
        convert {x} {a} to {b} and divide by {k}
        {x} {a} shared by {k} people, in {b} per person. Convert first
        turn {x} {a} into {b}, then share it out among {k}
        {k} equal parts of {x} {a}. Convert to {b} first, how many {b} each?
        what's {x} {a} in {b}, and a {k}-way split of that
        into {b} with {x} {a}, then over {k}
        !convert {x} {a} to {b}, then divide it by {k}
        {x} {a} for {k} days. give it in {b}, per day
    """,
    "then unit": """
        one [sack|box|roll|bottle|load] is {x} {a}. how many {b} are {k} of them
        every day {x} {a}. In {b}, what's that over {k} days?
        if one is {x} {a}, how much in {b} are {k} altogether
        {k} times {x} {a}, and that in {b}
        {k} [sacks|boxes|cans|lots] of {x} {a}, how much is that in {b}
        {k} x {x} {a} in {b}
        {k} {t} of {x} {a} each, total in {b}?
        multiply {x} {a} by {k} and give it to me in {b}
        I use {x} {a} a day. {k} days in {b}?
        {x} {a} per [person|portion|pot|coat|lap], {k} of them, what's the total in {b}
        {k} at {x} {a} each. sum in {b} please
        add up {k} lots of {x} {a}, then convert to {b}
        each one is {x} {a} and I have {k}. all together in {b}?
        {name} does {x} {a} {k} times. how many {b} is that in the end
        what do {k} times {x} {a} make, in {b}
        !work out {k} times {x} {a} and convert it to {b}
        {k} pieces, {x} {a} apiece: total, in {b}
        every shift takes {x} {a}. {k} shifts, in {b}
    """,
    "total share": """
        {k} at {c} and {j} at {d}: total, and per person for {n}?
        {k} {t} at {c}, {j} {s} at {d}. what's the bill and what does each of {n} pay
        total of {k} x {c} and {j} x {d}, then split between {n}
        I bought {k} {t} for {c} each and {j} {s} for {d} each. Tell me the sum and what it is for each of the {n} of us.
        add up {k} at {c} and {j} at {d}, then divide by {n}
        what did {k} {t} ({c}) and {j} {s} ({d}) cost in total and how much is it per head, {n} heads
        first the total for {k} times {c} plus {j} times {d}, then a {n} way split
        both please: total and share. {k} at {c}, {j} at {d}, {n} people
        how much altogether and how much each? {k} at {c}, {j} at {d}, {n} of us
    """,
    "off and saved": """
        {p} off {a}: how much do I save and what do I pay
        {a} with {p} off, saving and final price please
        what's the discount on {a} at {p}, and what's left to pay
        {p} of {a} first, then take it away from {a}
        the {t} cost {a} and there's {p} off. How much is taken off and what do they cost then?
        reduced by {p} from {a}, tell me the reduction and the new price
        {a} less {p}. both numbers: what comes off, what stays
        I get {p} off {a}, so I save how much and pay how much?
    """,
    "net gross": """
        {k} at {c} net and then with {p} VAT
        {k} {t} at {c}, sum without tax and sum with {p} tax
        net total for {k} times {c}, and gross at {p}
        invoice: {k} hours at {c}, VAT {p}. I need net and gross
        what do {k} {t} at {c} come to before VAT and after {p} VAT
        {k} x {c}: before and after {p} tax
        first {k} times {c}, then add {p}
        how much is it for {k} {t} at {c} and how much with {p} on top? I need both
        both figures for {k} at {c}: excluding and including {p}
    """,
    "sum average": """
        total and average of {l}
        {l}: sum and mean please
        add up {l} and tell me the average too
        what's the total of {l}, and on average?
        sum then average: {l}
        my [shifts|runs|scores|bills|readings] were {l}. total and average?
        how much is {l} altogether and what is the mean
        {l}. I need the sum, and the average as well
        first add {l}, then divide by how many there are
    """,
    "total left": """
        {k} {t} at {c}. what do they cost and what's left of {z}
        I have {z}. {k} at {c}: cost and remainder?
        {k} times {c}, then take that from {z}
        budget {z}, buying {k} {t} at {c}. tell me the cost and how much is left after
        what do I spend on {k} {t} at {c} and how much of my {z} remains
        cost of {k} x {c}, and what's over from {z}?
        we got {z}, we need {k} {t} at {c} apiece. how much goes and how much stays
        both please: price of {k} {t} at {c}, and the rest of {z}
    """,
}
"""Kind -> what is said."""
