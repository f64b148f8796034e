# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Sums as one types them into a chat: "12.50x7 = ?", "85 - 20%", "3 @ 4.50 + 2 @ 6 plus p&p 4.95", with units and currency
left on the numbers. The call has the signs apart and nothing but numbers."""

from __future__ import annotations

from agentrt.models.builtin.data.families.asks_numbers import BESIDE, ask, asked, percent, plain
from agentrt.models.builtin.data.families.people_numbers import price
from agentrt.models.builtin.data.families.story import Kind

_PLAIN = ("{r}", "{r}.", "= {r}", "That is {r}.", "It is {r}.")
_CASH = ("{L}{r}{R}", "{L}{r}{R}.", "That is {L}{r}{R}.")
_K, _N, _C = plain(2, 40), plain(2, 999, 0.3), price(1, 200)

TYPED: dict[str, Kind] = {
    "times": ask("{c} * {k}", """
        {L}{c}{R} x {k}
        {L}{c}{R} x{k}
        {c}x{k}
        {c} x {k} =
        {c}*{k}=?
        {L}{c}{R} × {k}
        whats {c} x {k}
        wots {c} times {k}
        {c} times {k} pls
        quick one {c} x {k}
        {L}{c}{R} x {k} people
        {L}{c}{R} x {k} months
        {L}{c}{R}/mo x {k}
        {L}{c}{R} a go x {k}
        so {c} * {k} is?
        {c} * {k}??
        do {c} x {k} for me
        result of {c} x {k}
        ok {c} x {k}
    """, *_CASH, weight=2, c=_C, k=_K),
    "times plus": ask("{c} * {k} + {f}", """
        {L}{c}{R} x {k} + {L}{f}{R}
        {c}x{k}+{f}
        {c} x {k} + {f} =
        {L}{c}{R} x {k} plus {L}{f}{R} p&p
        {L}{c}{R} x {k} and {L}{f}{R} postage
        {c} times {k} plus {f}
        whats {c} x {k} + {f}
        {c}*{k} + {f} pls
        {L}{c}{R} x {k}, + {L}{f}{R} delivery
        {L}{c}{R} x {k} nights + {L}{f}{R} cleaning
        {L}{c}{R} x {k} + {L}{f}{R} deposit = ?
    """, *_CASH, weight=1.6, c=_C, k=_K, f=price(2, 90)),
    "times minus": ask("{c} * {k} - {f}", """
        {L}{c}{R} x {k} - {L}{f}{R}
        {c}x{k}-{f}
        {c} x {k} - {f} =
        {L}{c}{R} x {k} minus {L}{f}{R} voucher
        {L}{c}{R} x {k} less {L}{f}{R}
        {c} times {k} minus {f}
        whats {c} x {k} - {f}
        {L}{c}{R} x {k}, - {L}{f}{R} already paid
        {c}*{k} - {f} pls
    """, *_CASH, weight=1.3, c=price(20, 200), k=plain(3, 30), f=price(2, 19)),
    "two": ask("{k} * {c} + {j} * {d}", """
        {k}x{c} + {j}x{d}
        {k} x {L}{c}{R} + {j} x {L}{d}{R}
        {k} x {c}, {j} x {d}
        {k} x {L}{c}{R}, {j} x {L}{d}{R} total
        {k} @ {c} + {j} @ {d}
        {k}@{c}, {j}@{d}
        {k} @ {L}{c}{R}, {j} @ {L}{d}{R} = ?
        {k}*{c}+{j}*{d}
        ({k} x {c}) + ({j} x {d})
        {k} times {c} plus {j} times {d}
        whats {k} x {c} + {j} x {d}
        {k} at {c}, {j} at {d}
        {k} for {L}{c}{R} each + {j} for {L}{d}{R} each
        {k}x {L}{c}{R} & {j}x {L}{d}{R}
    """, *_CASH, weight=2, k=_K, c=_C, j=plain(2, 20), d=_C),
    "three": ask("{k} * {c} + {j} * {d} + {n} * {e}", """
        {k}x{c} + {j}x{d} + {n}x{e}
        {k} x {L}{c}{R}, {j} x {L}{d}{R}, {n} x {L}{e}{R}
        {k} @ {c}, {j} @ {d}, {n} @ {e}
        {k} at {c}, {j} at {d} and {n} at {e}
        {k} at {L}{c}{R}, {j} at {L}{d}{R}, {n} at {L}{e}{R}, total?
        {k}*{c} + {j}*{d} + {n}*{e} =
        {k} x {c} + {j} x {d} + {n} x {e} pls
        {k} coffees {L}{c}{R} each, {j} cakes {L}{d}{R} each, {n} juices {L}{e}{R} each
    """, *_CASH, weight=1.4, k=plain(2, 12), c=_C, j=plain(2, 12), d=_C, n=plain(2, 12), e=_C),
    "percent off": ask("{c} - {p}%", """
        {L}{c}{R} - {p}
        {c} - {p} =
        {L}{c}{R} minus {p}
        {L}{c}{R} less {p}
        {p} off {c}
        {p} off {L}{c}{R}??
        {L}{c}{R} w/ {p} off
        {L}{c}{R}, {p} off
        {c} take off {p}
        whats {c} - {p}
        {L}{c}{R} reduced {p}
        -{p} on {L}{c}{R}, price?
    """, *_CASH, weight=1.5, c=_C, p=percent()),
    "percent on": ask("{c} + {p}%", """
        {L}{c}{R} + {p}
        {c} + {p} =
        {L}{c}{R} plus {p}
        {L}{c}{R} + {p} vat
        {L}{c}{R} plus {p} tip
        {c} add {p}
        whats {c} + {p}
        {L}{c}{R} with {p} on top
        {L}{c}{R} up {p}
        +{p} on {L}{c}{R}
    """, *_CASH, weight=1.4, c=_C, p=percent()),
    "percent of": ask("{p}% of {c}", """
        {p} of {c}
        {p} of {L}{c}{R}
        {p} of {c}?
        {p} of {L}{c}{R}??
        whats {p} of {c}
        {p} from {c}
        {p} of {c} =
        how much {p} of {c}
        {p} outta {L}{c}{R}
        {L}{c}{R} x {p}
    """, *_CASH, weight=1.4, c=_C, p=percent()),
    "over": ask("{c} / {k}", """
        {L}{c}{R} / {k}
        {c}/{k}
        {c} ÷ {k}
        {c} / {k} =
        {c} over {k}
        {L}{c}{R} div {k}
        {L}{c}{R} split {k}
        {L}{c}{R} by {k} ppl
        {L}{c}{R} / {k} each?
        whats {c} / {k}
        {L}{c}{R} {k} ways
        {c} divided by {k} pls
    """, *_CASH, weight=1.6, c=_C, k=plain(2, 24)),
    "chain": ask("{a} + {b} + {c}", """
        {a}+{b}+{c}
        {a} + {b} + {c} =
        {a} {b} {c} total
        {a}, {b}, {c} sum
        {a}cm + {b}cm + {c}cm
        {a}kg + {b}kg + {c}kg
        {a} min + {b} min + {c} min
        {L}{a}{R}+{L}{b}{R}+{L}{c}{R}
        {a} and {b} and {c}
        {a} plus {b} plus {c}?
        add {a} {b} {c}
        {a} & {b} & {c} together
    """, *_PLAIN, weight=1.6, a=_N, b=_N, c=_N),
    "mixed": ask("{a} + {b} - {c}", """
        {a}+{b}-{c}
        {a} + {b} - {c} =
        {a} plus {b} minus {c}
        {L}{a}{R} + {L}{b}{R} - {L}{c}{R}
        {a} in, {b} in, {c} out
        {a} and {b}, take away {c}
        {a}kg + {b}kg - {c}kg
        had {a}, got {b}, spent {c}
    """, *_PLAIN, weight=1.3, a=_N, b=_N, c=plain(1, 90, 0.3)),
    "bracket": ask("({a} + {b}) * {k}", """
        ({a}+{b})*{k}
        ({a} + {b}) x {k}
        ({a} + {b}) × {k} =
        ({L}{a}{R} + {L}{b}{R}) x {k}
        {a} + {b}, all x {k}
        ({a} + {b}) times {k}
        sum of {a} and {b}, x{k}
    """, *_PLAIN, weight=1.3, a=_N, b=_N, k=_K),
    "bracket over": ask("({a} + {b}) / {k}", """
        ({a}+{b})/{k}
        ({a} + {b}) / {k} =
        ({a} + {b}) ÷ {k}
        ({L}{a}{R} + {L}{b}{R}) / {k} each
        {a} + {b}, all / {k}
        ({a} plus {b}) over {k}
        {L}{a}{R} + {L}{b}{R} split {k} ways
    """, *_PLAIN, weight=1.3, a=_N, b=_N, k=plain(2, 24)),
    "size": ask("{a} * {b}", """
        {a}m x {b}m
        {a} x {b} m
        {a}m by {b}m sqm
        {a}cm x {b}cm
        {a}ft x {b}ft, area
        {a} by {b}
        {a}m*{b}m =
        {a} m × {b} m in m²
    """, *_PLAIN, weight=1.2, a=plain(2, 60, 0.4), b=plain(2, 60, 0.4)),
    "box": ask("{a} * {b} * {c}", """
        {a}x{b}x{c}
        {a} x {b} x {c} cm
        {a}cm x {b}cm x {c}cm volume
        {a}m x {b}m x {c}m
        {a} by {b} by {c}
        {a}*{b}*{c} =
    """, *_PLAIN, weight=1, a=plain(2, 60, 0.3), b=plain(2, 60, 0.3), c=plain(2, 60, 0.3)),
}  # fmt: skip
"""Typed sums."""

FAMILIES = {"asks_sums_typed": asked("asks_sums_typed", TYPED, BESIDE, 0.1)}
