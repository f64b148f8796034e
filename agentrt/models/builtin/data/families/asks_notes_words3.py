# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""More things that people tell once: of work, of the body, of journeys, of sheds (rows as in `asks_notes_words`)."""

from __future__ import annotations

MORE_ROWS = """
badge|my badge number is {k4}|{k4}|what's my badge number;which number is on my badge;the badge, what number was it again|I handed in the badge;the badge was renewed
lanyard|the lanyard for visitors is {col}|{col}|which lanyard do visitors get;what colour is the lanyard for visitors|we don't do the lanyard thing any more;the lanyard rule was dropped
detention|detention is in room {k}|{k}|which room is detention in;where's detention;detention, what room|detention was abolished;detention moved elsewhere
lunch money|{n} takes {u} lunch money a week|{u}|how much lunch money is it a week;what's the lunch money|they pay lunch money by card now;the lunch money changed
packed lunch|{n} needs a packed lunch on {y}|{y}|which day is packed lunch;on what day do I make a packed lunch|no more packed lunch, they cook now;the packed lunch days are off
swim bag|the swim bag is needed on {y}|{y}|when is the swim bag needed;which day do I pack the swim bag|swimming finished, so no swim bag;the swim bag is not needed now
orthodontist|the orthodontist is at {t} on {dm}|{t}|what time is the orthodontist;when's the orthodontist, what time|the braces are off, no orthodontist;the orthodontist rang to cancel
crutches|the crutches must go back by {d}|{d}|by when must the crutches go back;when do I return the crutches|I took back the crutches;the crutches are returned
dressing|the dressing gets changed every {k} days|{k} days|how often is the dressing changed;how many days between changes of the dressing|the wound closed, no dressing;the dressing came off for good
insulin|her insulin dose is {k} units|{k} units|what's her insulin dose;how many units of insulin does she take|the insulin dose was adjusted;they changed her insulin
bus stop|our bus stop is called {b}|{b}|what's our bus stop called;which bus stop is ours;the name of our bus stop|they closed the bus stop;the bus stop was renamed
car pool|the car pool leaves at {t}|{t}|what time does the car pool leave;when's the car pool|I cycle now, no car pool;the car pool fell apart
toll|the toll on the bridge is {u}|{u}|what's the toll on the bridge;how much is the toll|they lifted the toll;we avoid the toll now
hostel|the hostel lets you in until {t}|{t}|until what time does the hostel let us in;how late can I get into the hostel|we cancelled the hostel;the hostel shut down
sleeper train|our sleeper train is coach {k}|{k}|which coach is our sleeper train;what coach have we got on the sleeper train|the sleeper train is fully cancelled;we're flying, not on the sleeper train
visa|the visa number is {w}|{w}|what's the visa number;which number does the visa have|the visa expired;I've got a new visa
adapter|the adapter for the trip is in the {pl}|{pl}|where's the adapter for the trip;where did we put the adapter|the adapter got left in the hotel;we lost the adapter
sunscreen|{n} needs sunscreen of factor {k}|{k}|which factor of sunscreen does the child need;what sunscreen, the factor I mean|summer's over, forget the sunscreen stuff;the sunscreen advice was wrong
seedlings|the seedlings go out after {dm}|{dm}|when do the seedlings go out;after which date can the seedlings go out|the slugs had the seedlings;the seedlings are all planted
rain barrel|the rain barrel takes {k3} litres|{k3} litres|how many litres does the rain barrel take;how big is the rain barrel|the rain barrel cracked;we gave away the rain barrel
mower|the mower takes {b} oil|{b}|which oil does the mower take;what oil goes in the mower|the mower's dead;it's an electric mower now
chainsaw|the chainsaw was lent to {n}|{n}|who has the chainsaw;to whom did the chainsaw go|the chainsaw came home;I've got the chainsaw back
paint code|the paint code for the door is {w}|{w}|what's the paint code for the door;which paint code is on the door|we repainted, so that paint code is out;the paint code was misread
screed|the screed needs {k} days to dry|{k} days|how many days does the screed need;how long must the screed dry|the screed is dry;the screed job went to someone else
scaffold|the scaffold comes down on {d}|{d}|when does the scaffold come down;until when is the scaffold up|the scaffold is down;the scaffold is gone since Friday
skip permit|the skip permit cost {u}|{u}|what did the skip permit cost;how much was the skip permit|the skip permit was refunded;no skip permit needed after all
wholesaler|the wholesaler closes at {t}|{t}|when does the wholesaler close;till what time is the wholesaler open|we buy elsewhere, forget that wholesaler;the wholesaler moved
card reader|the card reader pin is {k4}|{k4}|what's the card reader pin;which pin does the card reader take|the card reader was swapped;we sent back the card reader
stocktake|stocktake is on {d}|{d}|when is stocktake;which date is the stocktake|stocktake is done;they called off the stocktake
sommelier|the sommelier is called {n} {l}|{n} {l}|what's the sommelier called;who is the sommelier|the sommelier left;we let go of the sommelier
mixing desk|the mixing desk is rented from {b}|{b}|who do we rent the mixing desk from;where's the mixing desk from|we bought our own mixing desk;the mixing desk was returned
drum kit|the drum kit is in {n}'s {pl}|{pl}|where's the drum kit;where did the drum kit end up|we sold the drum kit;the drum kit was collected
setlist|the setlist opens with {b}|{b}|what does the setlist open with;which song is first on the setlist|that setlist is old;we threw out the setlist
referee|the referee gets {u} a match|{u}|what does the referee get;how much is the referee a match|the league pays the referee now;the referee comes free
kit wash|the kit wash this month is {n}'s turn|{n}|whose turn is the kit wash;who does the kit wash this month|kit wash is done by the club now;the kit wash rota is over
training|training is on pitch {k}|{k}|which pitch is training on;where's training, what pitch|training moved indoors;training stopped for winter
membership|my membership number is {w}|{w}|what's my membership number;which membership number do I have|I left, so no membership;the membership lapsed
newsletter|the newsletter goes out on {y}|{y}|which day does the newsletter go out;when does the newsletter go|we ended the newsletter;the newsletter is monthly now
minutes|{n} takes the minutes this year|{n}|who takes the minutes this year;whose job are the minutes|somebody else has the minutes now;the minutes were taken over
urn|the tea urn takes {k} litres|{k} litres|how many litres does the tea urn take;how much goes in the urn|the urn burned out;we got rid of the urn
build|the build runs on port {k4}|{k4}|which port does the build run on;what port is the build|the build was retired;we scrapped that build
retention|log retention is {k} days|{k} days|how long is log retention;what's our retention for logs|retention was changed;the old retention rule is gone
license key|the license key ends in {w}|{w}|what does the license key end in;how does the license key end|the license key was revoked;we changed the license key
retro|retro is at {t} on {y}|{t}|what time is retro;when's retro, the time|retro is dead;we skip retro from now on
"""
