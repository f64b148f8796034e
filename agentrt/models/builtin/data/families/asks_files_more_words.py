# ruff: noqa: E501  (phrase banks read better on their own lines)
"""New files from what was dictated, figures about a text, which file has something, what lies in a folder (see
`asks_files_more`)."""

from __future__ import annotations

NEW_LINES = """
    make a file {p} with {i}, one per line
    create {p} with {i}, each on its own line
    create a file {p} that has {i} in it, one a line
    new file {p}: {i}, one per line
    start a new list {p} with {i}
    start {p} with {i}, a line each
    make me a list in {p}: {i}
    make a list called {p} with {i} on it
    write {i} into a new file {p}, one line each
    put {i} in a new file called {p}, one per line
    save {i} as {p}, one on each line
    save these as {p}, one a line: {i}
    {i} - save that as {p}, one per line
    {i}: make a file {p} out of it, one a line
    please create {p}. It should have the lines {i}
    please make {p} with the lines {i}
    can you make a file {p} with {i} in it, line by line?
    could you write a new {p} with the lines {i}?
    I need a file {p} listing {i}, one a line
    I'd like a file {p} with {i}, each on a line
    I want a new list {p}: {i}
    set up {p} with {i}, one per line
    open a new file {p} and write {i}, one a line
    begin a list {p}: {i}
    a new file please, {p}, with the lines {i}
    let's start a file {p}, first lines {i}
    write a list to {p}: {i}
    the file {p} doesn't exist yet, make it with {i}, one a line
    for tomorrow I need {p} with {i}, one per line
    type up {i} as {p}, a line each
    would you kindly write down {i} in a new file {p}, one a line
    {p} should be a list of {i}, one a line
    make {p} a new list: {i}, line by line
    open {p} and list {i}, one per line
"""
NEW_TEXT = """
    write a file {p} that says {x}
    create {p} with the text {x}
    create a file {p} saying {x}
    make a file {p} with the text {x}
    make {p}: {x}
    new file {p}: {x}
    save as {p}: {x}
    save this as {p}: {x}
    save this text in {p}: {x}
    store this as {p}: {x}
    write to {p}: {x}
    write this into a new file {p}: {x}
    put this in a file called {p}: {x}
    please save the following as {p}: {x}
    can you save this as {p}: {x}
    could you put this into a new file {p}: {x}
    type this up as {p}: {x}
    take this down as {p}: {x}
    I need a file {p} with this in it: {x}
    I want {p} to say {x}
    start a file {p} with the words {x}
    a note in a new file {p} please: {x}
    make a sign, {p}: {x}
    draft for {p}: {x}
    text for {p}: {x}
    {p} should contain: {x}
    open a new file {p} and write: {x}
    keep this message as {p}: {x}
"""
MADE = (
    "I wrote {p}.",
    "{p} is ready.",
    "Done, {p} has {n}.",
    "I created {p} with {n}.",
    "Saved as {p}.",
    "I made {p} with {n}.",
)
TEXTS = (
    "Dear {n}, thank you for the lovely evening. {n2}", "Closed today because of illness.", "Back in {k} minutes.", "The meeting on {wd} is cancelled.",
    "Please keep the door shut.", "Lost: grey cat, answers to {pet}. Call {ph}.", "For sale: {stuff}, {u}.", "Happy birthday, {n}!",
    "We moved to {address}.", "Dear {mr} {ln}, {n} was ill on {wd} and could not come to school.", "Wet paint, do not touch.", "Room {k} is locked on {wd}.",
    "Parcel for {n} is with the neighbour.", "Rehearsal at {t} in the {room}.", "Out of order, use the one in the {room}.", "I will be late, start without me.",
    "Fire assembly point: {place}.", "Do not feed {pet}, {n} already did.", "The code is {pin}.", "Dear neighbours, we celebrate on {wd} and it may get loud.",
    "Remember to water the {plant}.", "{n} owes me {u}.", "Order {k} {veg} from {firm}.", "Minutes to follow. {n}", "Sorry for the noise, the {trade} comes on {wd}.",
    "Welcome to {hotel}, breakfast is at {t}.", "To whom it may concern: {n} {ln} worked here from {m} to {m2}.", "Version {ver} is out.",
)  # fmt: skip

WRITERS = """
essay | {n}'s essay; the essay by {n}; what {n} wrote for the essay | {n}_essay essay_{n} essays/{n}
letter | the letter to {n}; {n}'s letter | letter_{n} letters/{n} letter_to_{n}
speech | {n}'s speech; the speech for {n} | {n}_speech speech_{n} speeches/{n}
report | {n}'s report; the report {n} handed in | report_{n} {n}_report reports/{n}
story | {n}'s story; the story by {n} | {n}_story stories/{n} story_{n}
poem | {n}'s poem; the poem for {n} | poem_{n} {n}_poem poems/{n}
application | {n}'s application; the application from {n} | application_{n} applications/{n} {n}_application
review | {n}'s review; the review by {n} | review_{n} reviews/{n} {n}_review
homework | {n}'s homework; what {n} handed in | homework_{n} {n}_homework homework/{n}
interview | the interview with {n}; {n}'s interview | interview_{n} interviews/{n} {n}_interview
"""
"""what it is | how it is called | file stems; the others of the same kind lie beside."""
TEXT_FILES = """
novel manuscript | my novel; the novel; my manuscript
blog_post post | the blog post; my post
cover_letter application_letter | my cover letter; the cover letter
thesis dissertation | my thesis; the dissertation
newsletter | the newsletter; this month's newsletter
sermon | the sermon; Sunday's sermon
press_release | the press release; our press release
wedding_speech toast | the wedding speech; my toast
diary journal | my diary; the journal
lyrics song | the lyrics; my song
abstract summary | the abstract; my summary
obituary | the obituary
advert ad_text | the advert; our ad
terms conditions | the terms and conditions; our terms
script screenplay | the script; my screenplay
chapter_one chapter1 | chapter one; the first chapter
bio about_me | my bio; the about me text
eulogy | the eulogy; my eulogy for grandad
column article | my column; the article
fairy_tale bedtime_story | the fairy tale; the bedtime story
"""

STATS: dict[str, str] = {
    "words": """
        how many words does {s} have
        how many words is {s}
        how many words has {s} got
        word count of {s}
        word count for {s}?
        {s}, how many words
        how long is {s} in words
        how wordy is {s}? number of words
        count the words in {s}
        is {s} over 500 words, how many are there
        the teacher wants to know how many words {s} has
        number of words in {s} please
        how many words did that come to, {s}
        I need the word count of {s}
        the limit is 300 words, how many are in {s}
        words in {s}?
        words, {s}
        how many words have I managed in {s}
        what's the word count on {s}
        does {s} have enough words? how many is it
        would you count the words of {s} for me
        I'm paid by the word, how many are in {s}
    """,
    "longest": """
        what's the longest word in {s}
        longest word in {s}?
        which word is the longest in {s}
        the longest word of {s} please
        {s}: longest word
        find the longest word in {s}
        tell me the longest word {s} has
        what is the longest word used in {s}
        in {s}, which word is the longest
        what's the biggest word in {s}
        which is the longest of all the words in {s}
        I bet there's a really long word in {s}, which one is the longest
    """,
    "common": """
        which word comes up most in {s}
        what's the most common word in {s}
        most frequent word in {s}?
        which word is used most often in {s}
        what word do I repeat most in {s}
        {s}: which word is the commonest
        tell me the most used word of {s}
        which word do I overuse in {s}
        what is the favourite word in {s}, the most common one
        in {s}, what word is there most often
    """,
    "sentences": """
        how many sentences are in {s}
        how many sentences does {s} have
        number of sentences in {s}?
        count the sentences of {s}
        {s}, how many sentences
        sentences in {s}? how many
        I want to know how many sentences make up {s}
        of how many sentences does {s} consist
    """,
    "characters": """
        how many characters does {s} have
        how many characters is {s}
        character count of {s}?
        count the characters in {s}
        {s} in characters, how long is it
        does {s} fit into 500 characters, how many are there
        number of characters in {s}
        how many signs is {s}, I mean characters
        {s}: character count please
    """,
    "lines": """
        how many lines does {s} have
        how many lines are in {s}
        line count of {s}?
        count the lines of {s}
        {s}, how many lines
        number of lines in {s}
    """,
}

FOLDERS = """
letters | letters; letters on file | landlord bank aunt_mary tax_office school complaint insurance council | txt md
recipes | recipes; dishes | goulash waffles lentil_soup apple_pie curry scones tiramisu paella | md txt
photos pictures | photos; pictures | beach wedding garden cat sunset school_play grandma hike | jpg png
minutes | minutes; meeting minutes | january february march april may june board annual | txt md
invoices bills | invoices; bills | 1041 1042 1043 harlow oakley march plumber dentist | pdf txt
songs lyrics | songs; song texts | harbour lullaby winter waltz train goodbye rain | txt md
contracts | contracts; agreements | phone lease gym car insurance broadband | pdf txt
drafts | drafts; unfinished things | chapter1 chapter2 ending intro letter speech | md txt
homework | homework files; pieces of homework | maths biology french art history music | txt md
patterns | patterns; knitting patterns | socks hat jumper scarf mittens blanket | pdf txt
backups | backups; backup files | monday tuesday friday full old site | json log
scripts | scripts; little programs | rename cleanup report upload sync resize | py ini
templates forms | forms; templates | absence refund order holiday expenses accident | md txt
manuals | manuals; instruction books | oven boiler drill washer camera mower | pdf txt
reports | reports; yearly reports | 2021 2022 2023 2024 2025 audit | md pdf
poems | poems; verses | autumn sea clock owl snow bridge | txt md
exports data | exports; tables | members sales stock orders hours | csv txt
logs | logs; log files | monday tuesday web mail cron | log txt
certificates | certificates; diplomas | first_aid swimming driving english welding | pdf jpg
plans | plans; drawings | kitchen garden shed loft terrace | pdf txt
quotes offers | quotes; offers | roofer painter mason glazier gardener | txt pdf
tickets | tickets; bookings | train ferry concert museum flight | pdf txt
"""
"""folders | what lies in it | file stems | endings."""

IN_FOLDER = """
    what {g} have we got in the {f} folder?
    what {g} are in the {f} folder
    which {g} are in {f}?
    what's in the {f} folder?
    what is in {f}
    what have we got in {f}?
    list the {f} folder
    list what's in {f}
    show me the {f} folder
    show me what's in {f}
    what files are in the {f} folder
    which {g} do we have in {f}
    what do I have in the folder {f}?
    what's lying in {f}
    can you tell me what's in the {f} folder?
    could you list the {g} in {f}?
    open the {f} folder, what {g} are there
    look into {f}, which {g} are there?
    in the {f} folder, what is there?
    {f} folder: what's inside?
    I want to see what {g} are in {f}
    what did I save in {f}?
    which files did we put in the {f} folder
    name the {g} in {f} please
    any {g} in the {f} folder, which ones?
    what's all in {f}
    do a listing of {f}
    I forgot which {g} are in the {f} folder
"""
OF_KIND = """
    how many {e} files are in {f}
    how many {e} files are there in the {f} folder
    how many {e}s do I have in {f}
    count the {e} files in {f}
    number of {e} files in {f}?
    in {f}, how many {e} files are there?
    how many of the files in {f} are {e}
    {f}: how many {e} files?
    can you count the {e} files in the {f} folder?
    I need to know how many {e} files {f} has
    how many {e}s are in the {f} folder by now
    are there many {e} files in {f}? how many
    tell me how many {e} files lie in {f}
    the {f} folder has how many {e} files
"""

MENTION = """
    which file mentions {t}
    which of my files mentions {t}
    which file has {t} in it
    which {g} mentions {t}
    in which file is {t}
    in which file did I write about {t}
    where did I write something about {t}
    where do I mention {t}
    which one is about {t}
    which of the files talks about {t}
    where's the bit about {t}
    where does it say anything about {t}
    what file was {t} in
    find the file with {t} in it
    find the one that mentions {t}
    what's the name of the file with {t}
    I wrote about {t} somewhere, which file
    I remember something about {t}, which file is that in
    does any file mention {t}? which
    somewhere there's {t}, in what file
    search the files for {t} and tell me which one has it
    look through everything for {t}, which file is it
    can you find out which file has {t}
    do you see {t} anywhere, in what file
    {t} - which file was that in
    the one with {t} in it, what's it called
    which of them is the one with {t}
    I'm after the file where {t} comes up
"""
FOUND = ("It is {p}.", "{p}.", "{p} mentions it.", "That is in {p}.", "{t} is in {p}.", "You find it in {p}.")
