# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""What people tell, ask and give up, and the frames they say it in (see `asks_notes`).

A row is: what it is about | the note | its value | questions | why it may be forgotten. Slots are those of
`own_facts.own_slots`.
"""

from __future__ import annotations

from typing import NamedTuple

from agentrt.models.builtin.data.families.asks_notes_words3 import MORE_ROWS


class Known(NamedTuple):
    """One thing somebody knows; `key` stands in the note, in every question and in every word of farewell."""

    key: str
    note: str
    value: str
    questions: tuple[str, ...]
    gone: tuple[str, ...]


_ROWS = """
storage unit|our storage unit is number {k}|{k}|which storage unit is ours;what number is our storage unit;the storage unit, what number was it|we gave up the storage unit;the storage unit is cleared out;we handed back the storage unit in spring
recycling|the recycling goes out every second {y}|{y}|what day does the recycling go out;which day do they take the recycling;when's recycling day|the recycling has a new rota;they changed the recycling days
allotment|the allotment costs {u} a year|{u}|what do we pay for the allotment;how much is the allotment a year;the allotment, what's the yearly fee|we've handed in the allotment;the allotment went to the neighbours
gym locker|my gym locker is number {k}|{k}|which gym locker is mine;what's the number of my gym locker|I quit, so no more gym locker;the gym locker is somebody else's now
parking permit|the parking permit runs out on {d}|{d}|when does the parking permit run out;how long is the parking permit good for;until when do we have the parking permit|we sold the car, so the parking permit is history;the parking permit isn't ours any more
bus pass|my bus pass is valid until {d}|{d}|until when is my bus pass valid;how long does my bus pass last|I cycle now, no bus pass needed;the bus pass got cancelled
cleaner|the cleaner comes on {y} at {t}|{t}|what time does the cleaner come;when is the cleaner here;at what time do we get the cleaner|we no longer have the cleaner;the cleaner moved away
piano tuner|the piano tuner is called {n} {l}|{n} {l}|what's the piano tuner called;who was that piano tuner;the name of the piano tuner, what was it|the piano tuner retired;we sold the piano, no piano tuner needed
babysitter|the babysitter takes {u} an hour|{u}|what does the babysitter take;how much do we give the babysitter an hour|the kids are big now, the babysitter is done;we don't use the babysitter any longer
sourdough|the sourdough gets fed on {y}|{y}|when do I feed the sourdough;what day is it for feeding the sourdough|the sourdough died;I threw out the sourdough
caravan|the caravan stands on pitch {k}|{k}|what pitch is the caravan on;where on the site is the caravan, which pitch|the caravan is sold;somebody bought the caravan
choir|choir practice starts at {t}|{t}|what time does choir start;when do I need to be at choir|I left the choir;the choir has folded
late shift|my late shift starts at {t}|{t}|when does my late shift start;what time am I on for the late shift|I'm off the late shift for good;they scrapped the late shift
tax adviser|our tax adviser is {n} {l}|{n} {l}|who's our tax adviser;what's our tax adviser's name;the tax adviser we use, who is that|we dropped the tax adviser;the tax adviser is gone, we do it ourselves
letting agent|the letting agent can be reached on {ph}|{ph}|how do I reach the letting agent;what number does the letting agent have|we bought the flat, bye letting agent;the letting agent went bust
skip|the skip is picked up on {d}|{d}|when do they pick up the skip;when is the skip collected;which day does the skip go|the skip is gone already;they came for the skip
physio|my physio is on {y} at {t}|{t}|what time is my physio;when do I have physio, what time|my knee is fine, the physio is over;no more physio for me
inhaler|the inhaler lasts until {d}|{d}|how long does the inhaler last;until when is the inhaler good|the inhaler was replaced;I don't need the inhaler these days
contact lenses|my contact lenses are strength {gl}|{gl}|what strength are my contact lenses;which contact lenses do I order, the strength I mean|I had my eyes lasered, no contact lenses now;the contact lenses are wrong since the last test
tablets|mum takes {k} tablets in the morning|{k}|how many tablets does mum take in the morning;mum's tablets in the morning, how many|mum is off the tablets;the doctor stopped those tablets
hearing aid|dad's hearing aid takes size {k3} batteries|{k3}|which batteries does dad's hearing aid take;what size batteries for the hearing aid|dad got a new hearing aid;the hearing aid is broken for good
dog food|{n} gets {k3} g of dog food a day|{k3} g|how much dog food is it a day;what's the daily portion of dog food|the vet changed the dog food;we switched the dog food
fish tank|the fish tank holds {k3} litres|{k3} litres|how many litres does the fish tank hold;how big is the fish tank in litres|the fish tank leaked and went to the tip;we got rid of the fish tank
chickens|the chickens eat {k} kg of feed a week|{k} kg|how much do the chickens eat a week;how many kilos do the chickens get through in a week|the fox had the chickens;the chickens went to a farm
trailer|the plate of the trailer is {w}|{w}|what's the plate of the trailer;which number plate does the trailer have|the trailer is scrapped;we flogged the trailer
roof box|the roof box is at {n}'s place|{n}|who has the roof box;where did the roof box end up;at whose place is the roof box|we got the roof box back;the roof box was stolen
bike frame|the bike frame number is {w}|{w}|what's the bike frame number;the number on the bike frame, what was it|that bike frame is not mine any more;the bike frame cracked, it's a new bike
fuse|the fuse for the oven is number {k}|{k}|which fuse is the oven on;what number is the fuse for the oven|the electrician moved the fuse;the fuse box is new, so that fuse is nonsense
stopcock|the stopcock is behind the {pl} door|{pl}|where's the stopcock;where do I find the stopcock;the stopcock, where is it|the stopcock was moved;the plumber put the stopcock elsewhere
gas meter|the gas meter number is {k4}|{k4}|what's the gas meter number;which number is on the gas meter|they swapped the gas meter;the gas meter is out, we're electric
church hall|the church hall is {u} an evening|{u}|what's the church hall an evening;how much do they want for the church hall|we won't use the church hall again;the church hall shut
class register|the class register is kept in room {k}|{k}|which room is the class register in;where do they keep the class register, what room|the class register is digital now;there's no class register any more
seminar|my seminar is in room {k}|{k}|what room is my seminar in;where's my seminar;the seminar, which room|the seminar was cancelled;I dropped the seminar
supervisor|my supervisor sits in office {w}|{w}|which office does my supervisor sit in;where's the office of my supervisor|I changed supervisor;my supervisor left the uni
library card|my library card is {k4}|{k4}|what's my library card;the number of my library card, what is it|the library card is blocked;I lost the library card
student number|my student number is {k4}|{k4}|what's my student number;my student number for the form, what was it|I graduated, no student number any more;the student number is void
school trip|the school trip costs {u}|{u}|what does the school trip cost;how much is the school trip|the school trip was called off;the school trip is over
form tutor|{n}'s form tutor is called {l}|{l}|who is the form tutor;what's the form tutor called;the name of the form tutor, which is it|there's a new form tutor;the form tutor changed
trombone|trombone lessons are on {y}|{y}|which day are the trombone lessons;what day has trombone;when is trombone|we gave back the trombone;no trombone this year
nursery|the nursery closes at {t}|{t}|when does the nursery close;till what time can I pick up at the nursery|she's out of nursery;the nursery has other hours now
dairy|{n2} can't have dairy|dairy|who can't have dairy;whose food must be without dairy;dairy was a problem for whom|it's fine with dairy now after all;the dairy thing was a wrong test
in-laws|the in-laws arrive on {d}|{d}|when do the in-laws arrive;what date do the in-laws get here|the in-laws called off;the in-laws left already
caterer|the caterer needs the numbers by {d}|{d}|by when does the caterer need the numbers;when does the caterer want our numbers|we fired the caterer;the caterer has them, done
florist|the florist is {b} in {c}|{b}|which florist did we take;what's the florist called;the florist, which one was it|we don't need the florist;the florist let us down
venue deposit|the venue deposit was {u}|{u}|how much was the venue deposit;what did we put down as venue deposit|we got the venue deposit back;the venue deposit is settled
loyalty number|my loyalty number at the hotel is {w}|{w}|what's my loyalty number;the loyalty number at the hotel, which one is it|they closed the programme, so no loyalty number;the loyalty number expired
hire car|the hire car is booked under {w}|{w}|what's the hire car booked under;the reference of the hire car, what was it|we returned the hire car;the hire car is off, we take the train
ferry|our ferry leaves at {t}|{t}|when does our ferry leave;what time is the ferry|we missed the ferry and fly;the ferry was cancelled
campsite|the campsite is called {b}|{b}|what's the campsite called;which campsite did we book;the name of the campsite, please|we're not going to the campsite;the campsite flooded, we go elsewhere
season ticket|my season ticket is row {k}|{k}|which row is my season ticket;what row was my season ticket|I gave up the season ticket;the season ticket was not renewed
fishing licence|the fishing licence ends on {d}|{d}|when does the fishing licence end;how long does the fishing licence run|I stopped, no more fishing licence;there's a new fishing licence
subs|the club subs are {u} a year|{u}|what are the club subs;how much are the subs|the subs went up, so that's wrong;the subs are another amount now
scout hut|the code for the scout hut is {w}|{w}|what's the code for the scout hut;how do I get into the scout hut, the code I mean|the lock at the scout hut was changed;we don't meet at the scout hut now
toner|the printer at work takes {w} toner|{w}|which toner does the printer at work take;what toner do I order|that printer was junked with its toner;we lease a new one with other toner
stand-up|stand-up is at {t}|{t}|what time is stand-up;when do we have stand-up|we killed the stand-up;stand-up was moved
staging|staging listens on port {k4}|{k4}|what port is staging on;which port does staging use|staging was torn down;we got rid of staging
deploy freeze|the deploy freeze begins on {d}|{d}|when does the deploy freeze begin;from when is the deploy freeze on|the deploy freeze is lifted;there's no deploy freeze after all
on-call|{n} is on-call until {d}|{d}|how long is the on-call shift;till when is that on-call;who's on-call and till when|the on-call rota is redone;the on-call rota has gone to another team
till float|the till float is {u}|{u}|what's the till float;how much is in the till float;the till float, how much again|we stopped taking cash, no till float;the till float is different now
minimum order|the minimum order at {b} is {u}|{u}|what's the minimum order;how high is the minimum order;the minimum order, how much was it|they dropped the minimum order;the minimum order is no longer a thing
delivery slot|our delivery slot is {y} at {t}|{t}|what time is our delivery slot;when is the delivery slot, the time I mean|we lost that delivery slot;the delivery slot is another one now
apprentice|the apprentice starts on {d}|{d}|when does the apprentice start;what date do we get the apprentice|the apprentice didn't turn up;the apprentice quit
day rate|my day rate is {u}|{u}|what's my day rate;what do I charge, my day rate I mean|I put up my day rate, the old one is wrong;that day rate is ancient
call-out fee|our call-out fee is {u}|{u}|what's our call-out fee;how much do we take as call-out fee|we scrapped the call-out fee;the call-out fee is a different one
van|the van is due for service on {d}|{d}|when is the van due for service;what date is the van in for service|the van is written off;we sold the van
ladder|the long ladder is with {n}|{n}|who's got the long ladder;where's the ladder;with whom is the long ladder|the ladder is back;the ladder broke
grout|the grout in the shower is {b} {col}|{b} {col}|what grout is in the shower;which grout did we take;the grout, what's it called|we ripped out the shower, grout and all;that grout was the wrong one
hedge|the hedge is cut by {n} in {c}|{n}|who cuts the hedge;who did we get for the hedge|we pulled out the hedge;the hedge is the neighbour's job now
compost bin|the compost bin is emptied on {y}|{y}|which day is the compost bin emptied;what day do they do the compost bin|there's no compost bin here any more;the compost bin was taken away
goats|the goats are milked at {t}|{t}|when are the goats milked;what time do I milk the goats|the goats are sold;we don't keep goats now
beehives|the beehives are checked every {y}|{y}|what day do I check the beehives;when do the beehives get checked|I passed on the beehives;the beehives didn't survive
boat mooring|the boat mooring costs {u}|{u}|what's the boat mooring;how much is the boat mooring|we sold up, so no boat mooring;the boat mooring was given notice
crossword|the crossword deadline is {y}|{y}|which day is the crossword deadline;until what day can I send in the crossword|I don't do the crossword now;they stopped the crossword
book club|book club is at {n}'s on {dm}|{dm}|when is book club;what date is the next book club|book club was last night;book club broke up
raffle|the raffle money is {u}|{u}|how much raffle money is there;what did the raffle bring|the raffle is paid in;the raffle is over and done with
pension|my pension number is {w}|{w}|what's my pension number;which number is on my pension letter|the pension was moved;it's a new pension scheme
care home|visiting at the care home ends at {t}|{t}|until what time can I visit the care home;when does visiting end at the care home|gran is back from the care home;the care home changed its times
blood test|my blood test is on {d}|{d}|when is my blood test;what date have I got for the blood test|the blood test is done;they moved the blood test
ward|the phone on ward {k} is {ph}|{ph}|what's the phone on the ward;which number do I ring for the ward|he's home, no need for the ward;the ward got new phones
rota|{n} does the rota|{n}|who does the rota;whose job is the rota|somebody else has the rota now;the rota is automatic now
curtains|the curtains are {k3} cm long|{k3} cm|how long are the curtains;what length are the curtains|we've got blinds, so no curtains;the curtains shrank, new ones came
cot|the cot went to {n}|{n}|who has the cot;whom did we give the cot|the cot came back;the cot is firewood
tumble dryer|the warranty of the tumble dryer ends on {d}|{d}|until when is there warranty on the tumble dryer;when does the warranty for the tumble dryer end|the tumble dryer packed up;the tumble dryer went with the old flat
passcode|the passcode of the office door is {w}|{w}|what's the passcode of the office door;which passcode do I type at the office|I left that job, so no passcode;they changed the passcode
streaming|our streaming costs {u} a month|{u}|what do we pay for streaming;how much is streaming a month|we cancelled streaming;streaming is on somebody else's account
"""
KNOWN = tuple(
    Known(key, note, value, tuple(questions.split(";")), tuple(gone.split(";")))
    for key, note, value, questions, gone in (row.split("|") for row in (_ROWS + MORE_ROWS).strip().splitlines() if row)
)

KEEP = """
just so you know for next time: {t}
so you know next time, {t}
so you've got it: {t}
you might want to hang on to this: {t}
hang on to this for me: {t}
worth keeping: {t}
this one's worth keeping in mind, {t}
one for your notes: {t}
one for the memory: {t}
for your notes: {t}
pop this in your notes: {t}
stick this in your memory: {t}
file this away in your head: {t}
log it in your memory please: {t}
I keep forgetting, {t}. You keep it for me
I'll never remember this myself: {t}
my head's a sieve. {t}, can you hold on to that?
{t}. You'd better remember, I won't
{t}, in case I ask one day
{t}, in case it comes up
{t}. That'll come up again
{t}. I'll be asking you for that
{t} - I'll want that later
{t}, keep it somewhere safe in that memory of yours
{t}. Hold that thought for me
{t}, got it? don't lose it
{t}. Got that? Keep it
{t}. Worth knowing for later
{t}, just for your information next time
{t}. Please make sure you know that in future
{t}. I'd be glad if you knew that in future
{t}. It would be good if you kept that
it'd be good if you knew this in future: {t}
it would help me if you kept in mind that {t}
would you mind keeping in mind that {t}?
I should tell you that {t}. Keep it please
I ought to mention for later that {t}
I thought you should know, for another time: {t}
before I forget, {t}. Keep that
before it slips my mind: {t}
quick note for later, {t}
quick one to remember: {t}
mental note: {t}
note to self, {t}
note to self - {t}
note for future me: {t}
future me will want this: {t}
memory jogger: {t}
to remember: {t}
to keep: {t}
fyi for later: {t}
fyi {t}, save that
btw {t}, don't forget
btw {t}. remember that ok
oh and {t}, remember that pls
oh, by the way: {t}. Please hold on to it.
heads up for next time, {t}
new thing to remember, {t}
update for your notes: {t}
something you should have in your notes: {t}
there's something I want you to hold on to: {t}
I've just found out that {t}. Please retain that.
the man on the phone said {t}. Keep that for me
they told me {t}, could you hold on to that for me
my wife says {t}. Remember it for us, will you?
I had to look it up again: {t}. This time you remember it
I looked everywhere for it. {t}, so we know next time
we settled it now, {t}. keep that in mind for us
from now on you should know that {t}
as of now, {t}. Keep that in mind
kindly retain for later: {t}
kindly take note for the future that {t}
please be aware from now on that {t}
I wish you to remember the following. {t}.
please learn this: {t}
pls keep: {t}
rmbr: {t}
remember pls - {t}
dont let me forget, {t}
!!jot down in your memory that {t}
!!hold on to this: {t}
!!tuck this away for later: {t}
!!keep a note that {t}
!!keep hold of this: {t}
!!make sure you've got this for next time: {t}
!!write this behind your ears: {t}
"""

DROP = """
{g}, you can forget that one
{g}, you can forget it
{g}, so you can forget that
{g}. You can forget that one now.
{g}, so forget that
{g}, drop that from your memory
{g}. You don't need to hold on to that any more
{g}. No need to remember it any longer
{g}, no need to keep that in mind
{g}. That note can go
{g}, that note can go
{g}, so that note is no use any more
{g}, so the note's out of date, bin it
{g}, bin the note
{g}. Scrap that note
{g} - scrap what I told you about it
{g}, clear that out of your memory please
{g}. Would you take it out of your notes?
{g}, could you take that out of your notes
{g}. Please delete what you have on it.
{g}, wipe that
{g}, you needn't remember that now
{g}. You may erase what I told you.
{g}, so I don't want that in your notes any more
{g}. Let's get it out of your memory
{g} so let go of that one
{g}, strike it from memory
you can forget that one: {g}
you can let go of this one, {g}
you won't need this any more: {g}
forget that one, {g}
forget what I said, {g}
drop that note, {g}
delete that note, {g}
bin that note please. {g}
get that out of your memory, {g}
one less to remember: {g}
one thing you can forget: {g}
time to clear out your notes a bit, {g}
tidy your notes please: {g}
since {g}, you can forget about it
as {g}, that can be deleted from your memory
because {g}, the note is useless, please drop it
now that {g}, you can delete that
"""

ASK = """
{q}?
{q} again?
{q} again, sorry?
sorry, {q} again?
{q}? I know I told you
{q}? I'm sure I mentioned it
{q}? I mentioned it a while ago
{q}? told you that once
{q}? we talked about it
{q}? We had that the other day
{q}? You've got that somewhere
{q}? It's slipped my mind
{q}, it's gone clean out of my head
my mind's gone blank, {q}?
ugh, {q}?
erm, {q}?
oh dear, {q}?
hang on, {q}?
help, {q}?
quick q, {q}?
{q}? asking because I'm at the door
{q}? somebody's just asked me
{q}? I'm filling in a form
{q}? the neighbour wants to know
{q}? my husband asks
{q}? you were told
I ought to know this, but {q}?
I've been told off for asking twice, but {q}?
I did tell you once: {q}?
I told you ages ago, {q}?
I'm blanking here. {q}?
jog my memory, {q}?
jog my memory: {q}?
refresh my memory, {q}?
what did I say, {q}?
tell me once more, {q}?
once more please: {q}?
from what I told you, {q}?
going by what you know of me, {q}?
check what I told you: {q}?
see if you've kept it: {q}?
have you kept this one? {q}?
you were going to remember this: {q}?
you remember such things. {q}?
you'll know this. {q}?
you'd know. {q}?
can't for the life of me remember. {q}?
I can never remember. {q}?
Kids are shouting in the car, so fast: {q}?
standing in the shop. {q}?
"""
