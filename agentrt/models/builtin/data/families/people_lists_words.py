# ruff: noqa: E501, SIM905  (phrase banks and word lists read better on their own lines)
"""What people say when they tick off, correct, add, look round a folder or count (see `people_lists`)."""

from __future__ import annotations

from typing import NamedTuple


class Done(NamedTuple):
    """A task as the list has it, and as a person says that it is done."""

    task: str
    said: str


_DONE = """
order compost|I have ordered the compost
book the ferry|I've booked the ferry
call the plumber|the plumber has been called
pay the water bill|I paid the water bill
renew the parking permit|the parking permit is renewed
bake a cake for Saturday|the cake for Saturday is baked
return the drill to Ivan|Ivan has got his drill back
clean the gutters|I cleaned the gutters this morning
write to the council|the letter to the council is off
sow the radishes|I've sown the radishes
buy stamps|I got the stamps
descale the kettle|the kettle is descaled
mow the lawn|the lawn is mown
oil the gate|I oiled the gate
sharpen the knives|the knives are sharp again
collect the parcel|I collected the parcel
take the cat to the vet|the cat has been to the vet
change the bed linen|the bed linen is changed
cancel the newspaper|I've cancelled the newspaper
print the boarding passes|the boarding passes are printed
send the birthday card|the birthday card is in the post
wash the curtains|I washed the curtains
prune the roses|the roses are pruned
fix the bike|my bike is fixed
book the dentist|I've booked the dentist
empty the compost bin|the compost bin is empty
paint the fence|we painted the fence yesterday
buy a new filter|I bought the new filter
tidy the garage|the garage is tidy
hang the pictures|all the pictures are up
defrost the freezer|the freezer is defrosted
order firewood|the firewood has been ordered
make marmalade|the marmalade is made
water the tomatoes|I watered the tomatoes
reply to Leila|I've replied to Leila
translate the letter|I finished translating the letter
file the tax return|the tax return is filed
sweep the chimney|the chimney got swept
insure the bike|the bike is insured now
repair the zip|I mended the zip
"""
DONE: tuple[Done, ...] = tuple(Done(*row.split("|")) for row in _DONE.strip().splitlines())


class Attribute(NamedTuple):
    """A number that people or things have in a list."""

    what: str
    owner: str
    stems: str
    low: int
    high: int
    cents: bool = False


ATTRIBUTES: tuple[Attribute, ...] = (
    Attribute("extension", "person", "staff phones office", 100, 999), Attribute("room", "person", "staff rooms office", 10, 420), Attribute("locker", "person", "lockers gym club", 10, 300),
    Attribute("shoe size", "person", "team skates club", 30, 48), Attribute("seat", "person", "seats concert table_plan", 2, 160), Attribute("mobile number", "person", "contacts phones members", 600100, 799999),
    Attribute("score", "person", "scores league quiz", 20, 999), Attribute("overtime", "person", "hours rota payroll", 4, 60), Attribute("age", "person", "kids camp members", 3, 95),
    Attribute("start number", "person", "race runners entries", 100, 999), Attribute("house number", "person", "addresses neighbours contacts", 2, 199), Attribute("debt", "person", "loans pool trip_costs", 20, 400, True),
    Attribute("price", "thing", "prices shop flea_market", 2, 300, True), Attribute("stock", "thing", "stock inventory cupboard", 5, 700), Attribute("weight", "thing", "parcels kitchen goods", 12, 900),
    Attribute("shelf number", "thing", "cellar depot storeroom", 2, 90), Attribute("order number", "thing", "orders deliveries shop", 1000, 99999), Attribute("length", "thing", "cables workshop measures", 20, 600),
)  # fmt: skip

EVENTS: tuple[str, ...] = tuple(
    "appointment|rehearsal|dentist|piano lesson|parents' evening|haircut|interview|delivery|choir|viewing|football practice|board meeting|picnic|swimming class|vet visit|book club|"
    "yoga|job interview|pickup|photo shoot|check-up|inspection|tasting|call with Oslo|training|barbecue|car service|tea with Aunt May|quiz night|handover".split(
        "|"
    )
)
PLACES: tuple[str, ...] = tuple("the library|room 12|the town hall|the canteen|the pier|the old mill|the church hall|the park|the lobby|the school gym|the kiosk|the north gate|the boathouse|the bakery".split("|"))  # fmt: skip
THINGS: tuple[str, ...] = tuple(
    "sunscreen|insect spray|the travel adapter|toothpaste|a phone charger|swimming trunks|nappies|cat food|baking paper|AA batteries|a tent peg|wool socks|hiking boots|printer paper|"
    "bin bags|washing powder|light bulbs|wrapping paper|candles|dog biscuits|plasters|hand cream|sunglasses|earplugs|a rain jacket|tonic water|paper napkins|charcoal|a corkscrew|birthday candles".split(
        "|"
    )
)

EDITS: dict[str, str] = {
    "tick": """
        {i}, so tick it off in {p}
        {i}, so tick it off in {p}.
        {i}, tick it off in {p} please
        {i}. Tick it off in {p}.
        {i}. You can tick that off in {p}.
        {i}! Please tick it off in {p}.
        {i}, can you tick it off in {p}?
        {i}. Can you check it off in {p}?
        {i}, so check it off in {p}
        {i}, please mark it as done in {p}
        {i}. Mark it done in {p}
        {i}, mark that as done in {p}
        {i}, that's one less in {p}, put the x there
        {i}. Put a tick next to it in {p}.
        {i}, put an x in its box in {p}
        {i} at last, tick that in {p}
        {i}, {p} needs a tick there
        {i}, which means one tick more in {p}
        {i}, could you set the tick in {p}?
        good news, {i}. Tick it in {p}.
        finally {i}. Please tick it off in {p}.
        tick it off in {p}, {i}
        tick off in {p}: {i}
        in {p} tick this off, {i}
        in {p} you can tick one off: {i}
        {p}: {i}, tick
        {p} - {i}, so that's done
        one thing on {p} is done: {i}. Tick it off.
        ok {i}. That's done on {p} then, tick it.
        {i}, update {p} and tick the box
        since {i}, tick it off in {p}
    """,
    "tick named": """
        !tick off {t} in {p}
        !tick off {t} on my list in {p}
        !check off {t} in {p}
        !mark {t} as done in {p}
        !mark {t} in {p} as done
        !put a tick next to {t} in {p}
        !put an x in front of {t} in {p}
        !set {t} to done in {p}
        !tick {t} in {p}
        {t} is done, tick it off in {p}
        {t}: done. Tick it off in {p}.
        {t} in {p} is finished, tick the box
        in {p}, tick off {t}
        in {p}, {t} is done
        {p}: {t} is done, tick it
        I'm done with {t}, check it off in {p}
    """,
    "value": """
        {s} is not {a} any more but {b}, correct that in {p}
        {s} isn't {a} any more, it's {b}. Correct that in {p}.
        {s} is no longer {a} but {b}, please fix {p}
        {s} is {b} now, not {a}. Fix it in {p}.
        {s} is {b} and not {a}, correct {p}
        {s} has changed from {a} to {b}, put that in {p}
        {s} changed from {a} to {b}, update {p} please
        {s} went from {a} to {b}. {p} has to know.
        {s} should be {b} instead of {a} in {p}
        {s} was {a}, now it's {b}. Change it in {p}.
        {s} was given wrong in {p}: {b}, not {a}
        {s} in {p} is wrong, it's {b}, not {a}
        {s} in {p} says {a}, but it's {b}
        {s} in {p} must be {b} and not {a}
        {s}: {b} instead of {a}, in {p}
        {s}: not {a}, {b}. {p}, please
        {p} says {a} for {s}, but it's {b} now
        {p} has {s} as {a}. It's {b}, correct it.
        {p} still has {a} as {s}, make it {b}
        in {p} {s} should be {b}, not {a}
        in {p}, {s} is down as {a}. Make that {b}.
        in {p} put {b} instead of {a}, that's {s}
        I got {s} wrong in {p}. It's {b}, not {a}.
        I typed {a} for {s} in {p}, it should be {b}
        we have {a} as {s} in {p}, the right one is {b}
        turns out {s} is {b}, not {a}. Could you correct {p}?
        could you change {s} from {a} to {b} in {p}?
        can you correct {s} in {p}? {a} is wrong, {b} is right
        !change {s} in {p} from {a} to {b}
        !correct {s} in {p}: {b} instead of {a}
        !update {s} in {p}, it's {b} now instead of {a}
        !put {b} for {s} in {p} instead of {a}
        oh, {s} isn't {a}, it's {b}. In {p}.
        a new number: {s} is {b}, it was {a}. Put it right in {p}
    """,
    "moved": """
        {s} moved from {a} to {b}, fix it in {p}
        {s} moved from {a} to {b}. Please fix it in {p}.
        {s} has moved from {a} to {b}, change {p}
        {s} has been moved from {a} to {b}, put that in {p}
        {s} was moved from {a} to {b}. Update {p}.
        {s} is {b} now instead of {a}, change it in {p}
        {s} isn't {a} but {b}, fix {p}
        {s} isn't {a} any more, it's {b}. Correct {p}
        {s} got shifted from {a} to {b}, adapt {p} please
        {s} got moved, {b} instead of {a}, in {p}
        {s} changes from {a} to {b}, please note it in {p}
        {s}: {b}, not {a}. Change {p}.
        {s} was {a}, make it {b} in {p}
        {s} in {p} is wrong: {b}, not {a}
        {s} in {p} should be {b} instead of {a}
        {s} in {p} has to go from {a} to {b}
        they moved {s} from {a} to {b}. {p} please
        they've put {s} from {a} to {b}, can you change {p}?
        we moved {s} from {a} to {b}, {p} has to be changed
        I had to move {s} from {a} to {b}. Change it in {p}.
        in {p}, {s} should be {b}, not {a}
        in {p} move {s} from {a} to {b}
        {p} has {s} at {a}. It's {b} now.
        {p}: {s} from {a} to {b}
        could you move {s} in {p} from {a} to {b}?
        can you fix {p}? {s} is {b}, not {a}
        !move {s} from {a} to {b} in {p}
        !change {s} in {p} from {a} to {b}
        !correct {p}, {s} is {b} and not {a}
        change of plan: {s} is {b} instead of {a}, see to {p}
    """,
    "spelt": """
        it's {b}, not {a}, please correct {p}
        I misspelt {b} as {a} in {p}, fix it
        there's a typo in {p}: {a} should be {b}
        typo in {p}, {a} instead of {b}
        {a} in {p} is spelt wrong, it's {b}
        in {p} I wrote {a}, it's {b} of course
        {p} has a slip, {a} for {b}. Correct it please.
        !fix the typo {a} in {p}, it should be {b}
        !correct the spelling in {p}: {b}, not {a}
        !correct {a} in {p} to {b}
        the name in {p} is {b} and not {a}, correct it
        oops, {a} in {p} ought to be {b}
    """,
}

LISTS: dict[str, str] = {
    "add": """
        oh and put {w} on {p} too please
        oh and put {w} on {p} too
        oh, and {w} on {p} please
        oh and {w} should go on {p}
        oh yes, {w}! Put it on {p}.
        ah, {w}, I nearly forgot. {p} please
        also put {w} on {p}
        also {w}, on {p}
        and {w} too, on {p}
        and pop {w} on {p} would you
        we need {w} as well, stick it on {p}
        we're nearly out of {w}, can you put it on {p}
        I need {w} too, add it to {p} please
        I've run out of {w}. Could you add it to {p}?
        I keep forgetting {w}, put it on {p}
        don't let me forget {w}, put it on {p}
        did I put {w} on {p}? Add it anyway.
        the kids want {w}, add it to {p}
        mum says {w} is missing, put it on {p} please
        let's take {w} along too, add it to {p}
        might as well add {w} to {p}
        could you pop {w} on {p}?
        could you stick {w} on {p} for me?
        can you chuck {w} onto {p}
        would you put {w} on {p} as well
        yeah and put {w} on {p}
        hmm, better add {w} to {p} as well
        while you're at it, add {w} to {p}
        last thing, {w} on {p}
        one more thing for {p}: {w}
        {w} too please, on {p}
        {w} please, onto {p}
        {w} needs to be on {p}
        {w} is not on {p} yet, put it there
        !pop {w} on {p}
        !stick {w} on {p} too
        !throw {w} on {p}
        !get {w} onto {p}
        !put {w} on {p} before I forget
        {p} could do with {w}, add it
        on {p} there should be {w} as well
    """,
    "deed": """
        oh and put {w} on {p} too please
        oh, I must {w}, put that on {p}
        I still need to {w}, add it to {p} please
        remind me on {p} to {w}
        {p} needs another task: {w}
        can you put {w} on {p} too?
        also {w}, on {p} please
        don't let me forget to {w}, put it on {p}
        and I've got to {w}. On {p} please.
        someone has to {w}, so add it to {p}
        !pop {w} on {p} too
        !stick {w} on {p} as well
        while you're at it put {w} on {p}
        before the weekend I have to {w}, put it on {p}
        one more for {p}: {w}
        to do as well: {w}. Put it on {p}
    """,
    "folder": """
        whats in the {f} folder?
        whats in the {f} folder
        what's in the {f} folder then?
        what have I got in {f}?
        what have we got in the {f} folder?
        what do I have in {f}?
        what's lying around in {f}?
        what did I put in the {f} folder?
        what did I save in {f}?
        anything in the {f} folder?
        is there anything in {f}?
        show me whats in {f}
        {f} folder, whats in it
        {f} folder: what's there?
        the {f} folder, what does it hold?
        open up {f} and say what's in it
        let me see what's in {f}
        have a look in {f}, what's there?
        have a look into the {f} folder
        peek into {f} and tell me what you see
        which files did I put into {f}?
        which documents are in the {f} folder?
        I need to see what's in {f}
        can you see what's in the {f} folder?
        could you have a look in the {f} folder?
        how does the {f} folder look?
    """,
    "kind": """
        which {e} files have I got in here?
        which {e} files have I got here
        what {e} files have I got?
        what {e} files are lying around here?
        what {e} files do we have in here?
        which {e} files do we have?
        have I got any {e} files in here?
        have we any {e} files?
        are there {e} files in here?
        any {e} files in here?
        any {e} files around?
        got any {e} files?
        do I have {e} files somewhere here?
        {e} files in here?
        {e} files, which ones are there?
        show me just the {e} files
        only the {e} files please
        just the {e} files in here
        I only want to see the {e} files
        which of these are {e} files?
        which of the files here are {e} files?
        which files end in {e}?
        names of the {e} files please
        !list only my {e} files
        !show me which {e} files I've got
        &which {e} files I have in here
    """,
    "kind in": """
        which {e} files have I got in {f}?
        which {e} files are there in the {f} folder?
        what {e} files did I put in {f}?
        any {e} files in {f}?
        are there {e} files in the {f} folder?
        have I got {e} files in {f}?
        {e} files in {f}, which ones?
        {f} folder, only the {e} files
        just the {e} files in {f} please
        show me only the {e} files from {f}
        in {f}, which are the {e} files?
        &which {e} files are in {f}
    """,
}


class Happened(NamedTuple):
    """An event of a log: file names, the words for it there, other lines, questions that hold the words."""

    stems: str
    find: str
    others: str
    asked: str


HAPPENED: tuple[Happened, ...] = (
    Happened("printer.log office.log", "paper jam", "page printed|toner low|door open|warming up", "how many times did the printer have a paper jam|how often was there a paper jam|how many times did we get a paper jam"),
    Happened("printer.log office.log", "toner low", "page printed|paper jam|door open|idle", "how often did it say toner low|how many times was the toner low, it's written toner low|how many times did we see toner low"),
    Happened("boiler.log heating.log", "pressure low", "ignition ok|burner on|burner off|water topped up", "how many times did the boiler report pressure low|how often was it pressure low|how many times was there pressure low"),
    Happened("alarm.log house.log", "motion detected", "armed|disarmed|battery ok|window closed", "how many times was motion detected|how often was motion detected|how many times has motion detected come up"),
    Happened("lift.log building.log", "door blocked", "trip to 3|trip to 5|idle|overload", "how often was the lift's door blocked|how many times was the door blocked|how often did door blocked happen"),
    Happened("router.log wifi.log", "connection lost", "connected|new device|speed ok|restart", "how many times was the connection lost|how often did we have connection lost|how often was the connection lost"),
    Happened("server.log web.log", "login failed", "login ok|logout|page served|backup done", "how many times has a login failed|how often did a login failed come up|how many login failed were there"),
    Happened("car.log garage.log", "flat tyre", "refuelled|oil changed|washed|inspection", "how many times did I have a flat tyre|how often did we get a flat tyre|how many times was it a flat tyre"),
    Happened("diary.txt baby.log", "woke up", "fed|fell asleep|changed|cried", "how many times has the baby woke up|how often did it say woke up|how many times did I write woke up"),
    Happened("migraine.txt health.log", "headache", "slept well|took a walk|tired|fine", "how often did I have a headache|how many times did I get a headache|on how many occasions was there a headache"),
    Happened("train.log commute.txt", "late", "on time|cancelled|no seat", "how often was my train late|how many times was it late|how many times did the train come late"),
    Happened("gym.txt training.log", "swimming", "rowing|weights|rest day|running", "how many times did I go swimming|how often have I been swimming|how many times was I swimming"),
    Happened("calls.log phone.txt", "no answer", "answered|busy|voicemail|wrong number", "how many calls got no answer|how often was there no answer|how many times did I get no answer"),
    Happened("deliveries.log post.txt", "not at home", "delivered|left with neighbour|signed", "how often was I not at home|how many times were we not at home|how many times did they find us not at home"),
    Happened("machine.log line2.log", "emergency stop", "start|batch done|pause|belt changed", "how many times did somebody hit the emergency stop|how often was there an emergency stop|how many times did we have an emergency stop"),
    Happened("camera.log garden.log", "hedgehog", "fox|cat|nothing|magpie", "how many times did the hedgehog come|how often did we see a hedgehog|how many times was there a hedgehog"),
    Happened("freezer.log kitchen.log", "door open", "temperature ok|defrost|compressor on", "how often was the freezer's door open|how many times was the door open|how often was the door open"),
    Happened("app.log crash.log", "out of memory", "started|saved|update ok|closed", "how many times did the app run out of memory|how often was it out of memory|how many times were we out of memory"),
)  # fmt: skip

COUNTS: dict[str, str] = {
    "times": """
        {q}? the log is {p}
        {q}? The log is {p}.
        {q}? It's all in {p}.
        {q}? it's logged in {p}
        {q}? see {p}
        {q}? Look at {p}.
        {q}? Count it in {p}.
        {q}? you can count it in {p}
        {q}? {p} has the record
        {q}? the record is in {p}
        {q}? I keep track in {p}
        {q}? I write everything down in {p}.
        {q}, according to {p}?
        {q} according to {p}
        {q}, going by {p}?
        {q} in {p}?
        {q} (in {p})
        {q}, as far as {p} knows?
        {p}: {q}?
        {p} - {q}?
        {p}, {q}?
        according to {p}, {q}?
        going by {p}, {q}?
        in {p}, {q}?
        from {p}: {q}?
        look at {p}, {q}?
        check {p} please. {q}?
        the log is {p}. {q}?
        here's the log, {p}. {q}?
        I want to complain, so {q}? The log is {p}.
        just the number please: {q}? It's in {p}.
        !count how often {t} comes up in {p}
        !count each {t} in {p}
        !count the times it says {t} in {p}
        how many times is it {t} in {p}?
        number of times {t} in {p}
    """,
    "characters": """
        the form takes {n} characters, how many does {p} have?
        the form takes {n} characters. How many does {p} have?
        only {n} characters are allowed, how many characters does {p} have?
        I may write {n} characters at most. How many are in {p}?
        they allow {n} characters. How many characters is {p}?
        {n} characters fit, how many has {p}?
        will {p} fit in {n} characters? How many does it have?
        does {p} fit into {n} characters? How many are there?
        is {p} short enough for {n} characters, how many does it have?
        the limit is {n} characters. How long is {p}?
        the limit is {n} characters, how many characters have I got in {p}?
        max {n} characters. {p} has how many?
        the field cuts off after {n} characters, how long is {p} in characters?
        a text message has {n} characters, how many has {p}?
        the paper prints {n} characters for free. How many characters are in {p}?
        {p} must not have more than {n} characters. How many does it have?
        {p}: limit {n} characters, how many now?
        how many characters are in {p}? The limit is {n}.
        how many characters does {p} have? I'm allowed {n}.
        how many characters have I used in {p}? {n} is the maximum.
        am I over {n} characters in {p}? How many is it?
    """,
    "words": """
        the essay should have {n} words, how many does {p} have?
        I need {n} words. How many have I got in {p}?
        they want {n} words at most. How many words is {p}?
        {n} words are allowed, how many words does {p} have?
        the limit is {n} words. How many are in {p}?
        at least {n} words, said the teacher. How many has {p}?
        is {p} longer than {n} words? How many are there?
        does {p} have its {n} words? How many is it
        have I reached {n} words in {p}? How many are there?
        {p} has to have {n} words, how many are there so far?
        {p} may have {n} words. How many does it have?
        {p}: {n} words wanted, how many now?
        how many words does {p} have? It should be {n}.
        how many words am I at in {p}? The aim is {n}
        how many words are in {p}? I'm supposed to write {n}.
        am I over {n} words in {p}? How many is it?
        max {n} words. How many words has {p}?
        the magazine takes {n} words, how many words are in {p}?
        my speech should be {n} words. How many are in {p}?
        {n} words is the goal, how many did I write in {p}?
    """,
}
