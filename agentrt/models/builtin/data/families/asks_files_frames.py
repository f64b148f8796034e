"""The sentences around a question about a file: without the file's name, with its subject, with its name."""

from __future__ import annotations

_BARE = """
    {q}?
    {q}?
    {q}
    {q}?
    {q}, please?
    hey, {q}?
    quick question, {q}?
    sorry to bother you, {q}?
    {q} again?
    {q}? I forgot
    {q}? can't remember
    {q}? I have no idea any more.
    {q}? someone just asked me
    {q}? I'm standing at the door with my phone
    {q}? It's in the files.
    {q}? you have it there
    {q}? I don't want to open it just for that
    {q}? My glasses are upstairs.
    {q}? just the answer please
    {q}? short answer pls
    {q}? asking for my sister
    {q}, according to my notes?
    {q}, do we know?
    can you look it up: {q}?
    could you check for me, {q}?
    can you check, {q}?
    look it up please, {q}?
    tell me, {q}?
    do you know, {q}?
    I keep forgetting. {q}?
    I'm on the phone with them right now. {q}?
    my wife wants to know: {q}?
    {q}?? need it now
    one thing, {q}?
    so {q}?
    remind me, {q}?
    ok {q}?
    just checking, {q}?
    before I go: {q}?
    would you mind having a look, {q}?
    I wrote it down, {q}?
    it's written down somewhere here, {q}?
    morning! {q}?
    good evening, {q}?
    dumb question maybe, {q}?
    everyone asks me and I don't know, {q}?
    help, {q}?
"""
_BARE_ORDER = """
    {q}
    {q}.
    {q}, please
    {q}, can you look it up?
    {q}, what is it?
    {q}. It's in the files.
    {q}. Could you check?
    {q}, it's written down here
    {q}. I have it noted somewhere.
    {q} now
    {q}. quickly please
    {q}, could you find it
"""
_SPOKEN = """
    what does the {s} file say, {q}?
    {q}? see the {s} file
    {q}? It's in the {s} file.
    {q}? check the {s}
    {q}? have a look at the {s}
    have a look at the {s}, {q}?
    look in the {s} file, {q}?
    look at the {s} file please. {q}?
    in the {s} file, {q}?
    going by the {s} file, {q}?
    according to the {s} file, {q}?
    {q}, according to the {s} file?
    {q}? The {s} file must have it.
    {q}? it should be in the {s} file
    check the {s} file: {q}?
    open the {s} file, {q}?
    from the {s} file: {q}?
    I've got it in my {s} file. {q}?
    my {s} file has it, {q}?
    can you read the {s} file and tell me, {q}?
    {s} file: {q}?
    {s}... {q}?
    go through the {s} file. {q}?
"""
_SPOKEN_ORDER = """
    {q}, see the {s} file
    {q}. It's in the {s} file.
    {q}, look in the {s} file
    {q}. Check the {s} file.
    {q}. The {s} file has it.
"""
_NAMED = """
    {q}? it's in {p}
    {q}? It's in {p}.
    {q}? See {p}.
    {q}? see {p}
    {q}? ({p})
    {q} ({p})?
    {q}? Look in {p}.
    {q}? check {p}
    {q}? {p} has it
    {q}? {p} should say
    {q}? I saved it in {p}
    {q}? I wrote it into {p}
    {q}? must be in {p} somewhere
    {q}, according to {p}?
    {q}? the file is {p}
    {q}? The answer is in {p}.
    in {p}, {q}?
    according to {p}, {q}?
    {p}: {q}?
    {p} - {q}?
    look in {p}, {q}?
    look at {p} please. {q}?
    check {p} for me, {q}?
    check {p}: {q}?
    going by {p}, {q}?
    from {p}: {q}?
    what does {p} say, {q}?
    can you look into {p}? {q}?
    could you have a look at {p} and tell me: {q}?
    please read {p}. {q}?
    open {p} and tell me, {q}?
    I've got {p} here. {q}?
    I have a file called {p}. {q}?
    there's a file {p}, {q}?
    you find it in {p}, {q}?
    everything is in {p}. {q}?
    I put all that into {p}. So, {q}?
    hi, in the file {p}, {q}?
    can {p} tell me, {q}?
    my notes are in {p}. {q}?
"""
_NAMED_ORDER = """
    {q}, it's in {p}
    {q}. It's in {p}.
    {q} ({p})
    {q}, see {p}
    {q}. See {p}.
    {q}, look in {p}
    {q}. Check {p}, please.
    {p}: {q}
    {q}. I saved it in {p}.
    {q}. {p} has it.
    look in {p}, {q}
"""

FACT: dict[str, tuple[str, str]] = {
    "bare": (_BARE, _BARE_ORDER),
    "spoken": (_SPOKEN, _SPOKEN_ORDER),
    "named": (_NAMED, _NAMED_ORDER),
}
"""How the file is known -> frames of questions, frames of orders."""
