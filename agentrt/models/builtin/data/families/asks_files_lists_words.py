# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Which things of a list fit, the first or last one, and what is crossed out, ticked off or replaced (see
`asks_files_lists`)."""

from __future__ import annotations

MATCH = """
setlist set_list songs playlist song_list | song | band | {i} - {a} || {i} ({a}) | which songs are by {a}; what do we play by {a}; list the songs by {a}; what have we got from {a}; any songs by {a}, which ones; the {a} songs please
books library bookshelf reading_list | book | n | {i}, lent to {a} || {i} ({a}) | which books has {a} got; what did I lend {a}; which of my books are with {a}; {a} has which books; list what {a} borrowed
tasks todo jobs action_items | hw | n | {a}: {i} || {i} ({a}) | what does {a} have to do; which tasks are {a}'s; what's on {a}'s plate; list the items for {a}; {a}'s tasks please; what did {a} take on
chores cleaning_plan house_jobs | chore | n | {a}: {i} || {i} - {a} | which chores are {a}'s; what is {a} cleaning; what's {a} on the hook for; {a}'s jobs in the house?; list what {a} does
wines cellar bottles | wine | c | {i} ({a}) || {i}, {a} | which wines are from {a}; what have we got from {a}; list the wines from {a}; the ones from {a} please
plants garden_plan beds | veg | place | {i}: {a} || {i} - {a} | what grows by the {a}; which plants are on the {a}; what did I put on the {a}; list what's on the {a}
packing luggage kit_list | gear | n | {i} - {a} || {i}: {a} | what does {a} bring; which things is {a} packing; what's {a} taking; list {a}'s things; {a} was going to bring what
dinners meal_ideas recipes_index | dish | diet | {i} ({a}) || {i} - {a} | which dishes are {a}; what can I cook that's {a}; list the {a} ones; anything {a}, what is there; which meals are marked {a}
guests guest_list rsvp | n | diet | {i}: {a} || {i} - {a} | who is {a}; which guests are {a}; who said {a}; list everyone who is {a}; guests with {a}?
suppliers supplier_list vendors | firm | c | {i}, {a} || {i} - {a} | which suppliers are in {a}; who do we have in {a}; list the firms from {a}; which of the suppliers sit in {a}
projects jobs project_list | firm | state | {i}: {a} || {i} - {a} | which projects are {a}; which jobs are {a}; what's {a}; list the ones that are {a}; who is {a} of our clients
members club_list teams | n | role | {i} ({a}) || {i} - {a} | who was down as {a}; which people can be {a}; list everyone with {a}; who is put down for {a}
fixtures matches season | team | venue | {i}, {a} || {i} - {a} | which games are at {a}; who do we play at {a}; list the matches at {a}; what's on at {a}
gigs concerts tour_dates | c | band | {i}: {a} || {i} - {a} | where do {a} play; in which cities are {a}; list the towns with {a}; {a} are where
boxes attic storage | stuff | box | {i} in {a} || {i} - {a} | what's in {a}; which things are in {a}; list the contents of {a}; {a} has what
films watchlist film_night | book | channel | {i} ({a}) || {i} - {a} | which films are on {a}; what can I watch on {a}; list what's on {a}; anything on {a}, what
vaccinations pets vet_list | pet | jab | {i}: {a} || {i} - {a} | which animals need {a}; who still needs {a}; list the pets with {a}; {a} is for whom
timetable lessons week | subject | wd | {a}: {i} || {a} {i} | what lessons do I have on {a}; which subjects are on {a}; what's on {a}; list my {a} lessons; {a} subjects?
rota shifts duty | n | wd | {i} - {a} || {a}: {i} | who works on {a}; who is in on {a}; which people are on {a}; list who's on {a}; {a} shift, who
exams exam_plan tests | subject | m | {i} in {a} || {a}: {i} | which exams are in {a}; what do we sit in {a}; list the tests in {a}; what's up in {a}
sowing seeds planting | veg | m | {i}: {a} || {a} - {i} | what do I sow in {a}; which seeds go in in {a}; list what's for {a}; {a} sowing, what
courses workshops | course | wd | {i} ({a}) || {a}: {i} | which courses are on {a}; what can I do on {a}; list the {a} courses; what runs on {a}
inventory tools toolshed | part | room | {i}: {a} || {i} - {a} | which parts are in the {a}; what do we keep in the {a}; list what's in the {a}; the {a} has what
meds medication tablets | med | daytime | {i} {a} || {i}: {a} | what does she take {a}; which tablets are {a}; list the pills {a}; what's due {a}
releases changelog features | change | n | {i} ({a}) || {a}: {i} | what did {a} build; which changes are {a}'s; list {a}'s features; {a} did what
bugs issues known_bugs | change | host | {i} on {a} || {a}: {i} | which bugs are on {a}; what's broken on {a}; list the issues with {a}; {a} has which problems
stalls fete helpers | stall | n | {i}: {a} || {i} - {a} | which stalls does {a} run; where does {a} help; list {a}'s stalls; {a} is on which stall
menu drinks price_list | drink | daytime | {i} ({a}) || {i} - {a} | what do we serve {a}; which things are {a} only; list what we have {a}; what's on {a}
parking carpark spaces | plate | dept | {i}, {a} || {a}: {i} | which cars belong to {a}; what plates are from {a}; list the cars of {a}; {a} has which plates
talks conference agenda | talk | room | {i}: {a} || {i} ({a}) | which talks are in the {a}; what's on in the {a}; list the talks in the {a}; the {a} talks please
walks trails hikes | trail | state | {i} - {a} || {i}: {a} | which walks are {a}; list the trails that are {a}; what's marked {a}
phone_list trades contacts | trade | ln | {i}: {a} || {i} - {a} | what does {a} do for us; which trades has {a}; list the entries with {a}; {a} is down for what
"""
"""stems | pool of the things | pool of what they are picked by | rows | questions; `{a}` is what is picked."""

MATCH_BARE = """
    {q}?
    {q}?
    {q}
    hey, {q}?
    can you look, {q}?
    {q}? I need all of them
    {q}? just the names please
    {q}, all of them?
    quick, {q}?
    so {q}?
    could you check, {q}?
    I lost track, {q}?
    {q}? you've got the list
    {q}? don't give me the others
    {q}? only those
    tell me, {q}?
    sorry, {q}?
    {q}, going by the list?
"""
MATCH_NAMED = """
    {q}? see {p}
    {q}? check {p}
    {q}? It's in {p}.
    {q}? ({p})
    {q}, going by {p}?
    {q} according to {p}?
    {q}? the list is {p}
    {q}? look in {p}
    in {p}, {q}?
    {p}: {q}?
    from {p}, {q}?
    look into {p}, {q}?
    going by {p}, {q}?
    can you check {p}, {q}?
    search {p} please, {q}?
    go through {p}: {q}?
    I have {p} for that. {q}?
"""
MATCHED = ("{i}.", "{i}.", "{i}.", "{v} {i}.", "I found {i}.")

NTH = """
    what's the {o} thing on the {l}
    what is the {o} item on the {l}
    which is the {o} one on the {l}
    the {o} item of the {l} please
    {o} thing on my {l}?
    read me the {o} item on the {l}
    what did I put {o} on the {l}
    what comes {o} on the {l}
    what's {o} on the {l}
    {l}, what's {o}?
    tell me the {o} entry of the {l}
    I need the {o} line of the {l}
    can you give me the {o} thing on our {l}?
    what's the {o} thing in {p}?
    what is the {o} line of {p}?
    what's the {o} item in {p}
    read me the {o} line of {p}
    {o} item in {p}?
    {p}: what's the {o} entry?
    what comes {o} in {p}
    which one is {o} in {p}?
    show me the {o} line of {p}
    in {p}, what's the {o} thing?
    the {o} entry of {p} please
    could you tell me what is {o} in {p}?
    what did we write {o} in {p}
"""
COUNT = """
    how many things are on the {l}?
    how many items are on the {l}
    how long is the {l}, how many things?
    how many entries has the {l} got?
    number of items on the {l}
    how many are on my {l} by now
    count what's on the {l}
    {l}: how many things is that
    is the {l} long? how many items
    how many lines does the {l} have
    how many things did we put on the {l}?
    tell me how many there are on the {l}
    how many things are in {p}?
    how many items does {p} have
    how many entries are in {p}?
    count the items in {p}
    number of things in {p}?
    {p} has how many entries
    how many lines are there in {p}?
    how many are in {p} by now
    {p}: how many is that
    can you count what's in {p}?
"""
COUNTED = ("{r}.", "{r} items.", "There are {r}.", "{p} has {r} items.", "{r}, one a line.", "The list has {r} items.")

REMOVE = """
    take {i} off the {l}
    please take {i} off the {l}
    remove {i} from the {l}
    cross {i} off the {l}
    cross out {i} on the {l}
    delete {i} from the {l}
    strike {i} from the {l}
    scratch {i} from the {l}
    drop {i} from the {l}
    {i} can come off the {l}
    {i} off the {l} please
    we don't need {i} any more, take it off the {l}
    I already have {i}, take it off the {l}
    got {i}, cross it off the {l}
    {i} is done with, remove it from the {l}
    no {i} after all, take it off the {l}
    forget {i}, off the {l} with it
    {l}: remove {i}
    {l}: {i} can go
    could you take {i} off my {l}?
    can you remove {i} from our {l}
    I'd like {i} gone from the {l}
    remove {i} from {p}
    delete {i} from {p}
    take {i} out of {p}
    take {i} off {p}
    cross {i} off {p}
    delete the line {i} in {p}
    remove the line with {i} from {p}
    {i} can go from {p}
    {i} has to come out of {p}
    {p}: remove {i}
    {p}: delete {i}
    drop {i} from {p} please
    could you delete {i} in {p}?
    we don't need {i} any more, delete it from {p}
    please get rid of {i} in {p}
    {i} isn't needed, take it out of {p}
    erase {i} in {p}
"""
REMOVED = (
    "I removed {i} from {p}.",
    "{i} is off the list.",
    "Done, {i} is gone from {p}.",
    "I took {i} out of {p}.",
    "{p} no longer has {i}.",
)

SWAP = """
    replace {a} with {b} on the {l}
    change {a} to {b} on the {l}
    swap {a} for {b} on the {l}
    put {b} instead of {a} on the {l}
    on the {l}, {b} instead of {a}
    on the {l} it should say {b}, not {a}
    {b} instead of {a} on the {l} please
    make {a} {b} on the {l}
    {l}: {a} becomes {b}
    {l}: {b} instead of {a}
    rename {a} to {b} on the {l}
    not {a} but {b} on the {l}
    the {l} says {a}, make it {b}
    it isn't {a}, it's {b}, fix the {l}
    could you turn {a} into {b} on the {l}?
    I meant {b}, not {a}, on the {l}
    replace {a} with {b} in {p}
    change {a} to {b} in {p}
    change {a} into {b} in {p}
    swap {a} for {b} in {p}
    put {b} instead of {a} in {p}
    rename {a} to {b} in {p}
    in {p}, {b} instead of {a}
    in {p} replace {a} by {b}
    {p}: {a} should be {b}
    {p}: {b} instead of {a}
    {p} says {a}, it should say {b}
    {a} is wrong in {p}, it's {b}
    {a} in {p} must become {b}
    could you swap {a} for {b} in {p}?
    please correct {a} to {b} in {p}
    make it {b} instead of {a} in {p}
"""
SWAPPED = (
    "I replaced {a} with {b}.",
    "Done, {b} instead of {a} in {p}.",
    "I changed {a} to {b} in {p}.",
    "{p} has {b} instead of {a} now.",
)

TICK = """
    tick off {i}
    tick off {i} on the {l}
    tick {i} on the {l}
    check off {i} on the {l}
    mark {i} as done
    mark {i} as done on the {l}
    {i} is done
    {i} is done, tick it off
    {i}: done
    I did {i}, tick it off
    done with {i}, tick it on the {l}
    {i} - done, please mark it
    {i} can be ticked off
    put a tick at {i}
    set {i} to done
    we finished {i}, tick that
    please tick off {i}, finally
    could you check {i} off the {l}?
    {l}: {i} is done
    tick off {i} in {p}
    mark {i} as done in {p}
    check off {i} in {p}
    {i} is done, tick it off in {p}
    {i} is finished, mark it in {p}
    in {p}, tick {i}
    {p}: {i} is done
    {p}: tick {i}
    put an x at {i} in {p}
    set {i} to done in {p}
    I did {i} today, mark it in {p}
    could you tick {i} in {p}?
"""
TICKED = (
    "{i} is ticked off.",
    "I ticked off {i} in {p}.",
    "Done, {i} is ticked off.",
    "{i} is marked as done.",
    "Ticked off: {i}.",
)
