"""How people say that something in a text is no longer right, beside the frames of `asks_files_set_words`."""

from __future__ import annotations

FROM_TO = """
    {l} is no longer {a} but {b}
    {l} is not {a} any more, it is {b}
    {l} was {a}, now it's {b}
    {l}: {b} instead of {a}
    {l}: not {a}, {b}
    {l} has changed from {a} to {b}
    {l} went from {a} to {b}
    change {l} from {a} to {b}
    replace {a} with {b}
    replace {a} by {b}
    where it says {a}, put {b}
    where it says {a} it must say {b}
    it still says {a}, it should say {b}
    it says {a} but {b} is right
    {a} should be {b}
    {a} is wrong, it is {b}
    {a} becomes {b}
    swap {a} for {b}
    {b} instead of {a}
    put {b} in place of {a}
    correct {a} to {b}
    turn {a} into {b}
    make {a} into {b}
    {l} is {b}, not {a}
    I wrote {a} for {l} but it is {b}
    instead of {a} write {b}
"""
BARE = """
    {q}, it's in the {s} text
    {q}. The {s} file needs that.
    {q}, the {s} text is out of date
    please correct the {s} file, {q}
    {q}, change the letter please
    could you put that right, {q}
    so that nobody gets it wrong: {q}
    before I print it: {q}
    I only noticed now, {q}. Can you put it in?
    {q}, write that in instead
    {q}. That has to be changed in the text.
    my husband says {q}, so please change it
    the others must know, {q}, put it in
    would you be so kind and change it, {q}
    {q}, the old one is wrong now
    {q}, fix it in there thx
    update: {q}
    {q} - pls edit
    one thing in the {s} text isn't right any more, {q}
    I've just been told that {q}. Please adjust the text.
"""
NAMED = """
    I've just been told that {q}, so adjust {p}
    so that nobody gets it wrong, in {p}: {q}
    before I print {p}: {q}
    {q}, put that into {p} instead of the old one
    {q}. {p} has to say so.
    would you be so kind and change {p}, {q}
    {p} isn't right any more, {q}
    {q}, fix {p} thx
    in {p} one thing has changed, {q}
    {q} - please put it right in {p}
    I only noticed now, {q}. Can you put it into {p}?
    open {p} and correct it, {q}
    {q}; {p} must be corrected
    the text {p} is old, {q}
"""
DONE = (
    "It says {b} now instead of {a}.",
    "I changed {a} to {b} in {p}.",
    "Done, {b} instead of {a}.",
    "{p} has {b} now.",
    "Changed to {b}.",
    "Done, {p} now says {b}.",
    "Corrected: {b}.",
)
