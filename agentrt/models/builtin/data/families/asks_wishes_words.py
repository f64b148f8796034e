"""Deeds and questions of the world outside that no tool grants (see `asks_wishes`).

`DEEDS` are said as orders and stand whole in their twins ("add ... to todo.txt"); `QUESTIONS` are whole requests.
Each block names the tools that tempt.
"""

from __future__ import annotations

FILES = ("read_file", "append_file", "write_file", "edit_file", "search_files", "list_files")
DATES = ("date_add", "date_info", "date_diff", "today", "remember", "append_file")
SUMS = ("calculator", "convert_units", "append_file", "remember", "table_query")
NOTES = ("remember", "recall", "forget", "append_file", "write_file")

DEEDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        DATES,
        """
        book us a removal van for {weekday} morning
        hire a minibus for {weekday}
        reserve the squash court for {time}
        reserve a lane at the bowling alley on {weekday}
        get us a slot at the tip on {weekday}
        book the boiler man for {weekday}
        book the cat in at the vet's for {weekday}
        make an eye test appointment for {weekday}
        call the dentist and move the {time} one
        move my haircut to {weekday}
        cancel the window cleaner for {weekday}
        cancel the yoga class on {weekday}
        ring the nursery and say she'll be late on {weekday}
        phone the garage and ask whether the van is done by {time}
        ring {person} at {time} and sing happy birthday
        tell the babysitter to come at {time}
        let {person} know we start at {time}
        invite the neighbours over for {weekday}
        remind me in {n} minutes
        remind me at {time} to take the bread out
        give me a nudge at {time}
        wake me at {time}
        start a {n} minute timer
        set the egg timer to {n} minutes
        switch on the sprinkler at {time}
        turn off the porch light at {time}
        put the heating on from {time}
        open the greenhouse vents at {time}
        let the chickens out at {time}
        take the bins out on {weekday}
        pick {person} up from training at {time}
        send a cab to {city} for {time}
        check in online for the {weekday} flight
        extend my parking until {time}
        put me on the waiting list for {weekday}
        swap my shift on {weekday} with {person}
        clock me out at {time}
        record the quiz show on {weekday}
        sort out a room for the parents' evening on {weekday}
        get a plumber round before {weekday}
        have the skip collected on {weekday}
        get the piano tuned before {weekday}
    """,
    ),
    (
        SUMS,
        """
        order {n} inner tubes
        order {n} bags of grit
        order {n} reams of paper for the office
        get {n} trays of bedding plants delivered
        buy {n} raffle books
        buy a second-hand pram for under {n}0 euros
        bid {n}0 pounds on the armchair
        pay the plumber {n}0
        pay the {n}0 euro fine
        send {person} {n} pounds for the pizza
        pay {n} dollars into the class kitty
        move {n}0 euros to the savings account
        take {n}0 euros out at the machine
        top up the electric meter with {n} pounds
        refund the customer {n} euros
        charge the card {n} dollars
        claim the {n} miles back from work
        put {n} euros on the red horse
        turn the radiator down to {n}
        set the fridge to {n} degrees
        warm the car seats to {n} degrees
        fill the tank with {n} litres
        weigh out {n} grams of yeast for me
        mix {n} litres of squash
        cut the plank to {n}0 cm
        drill {n} holes in the shelf
        print {n} name badges
        photocopy the worksheet {n} times
        laminate {n} signs
        stuff {n} envelopes
        deliver {n} leaflets in our street
        split the bill {n} ways and text everyone
        renew {n} library books
        haggle them down by {n} percent
        buy {n} shares in the railway
        return {n} of the chairs to the shop
        collect {n} eggs from the coop
        bake {n} scones for the fete
    """,
    ),
    (
        FILES,
        """
        print {p} twice
        print {p} on card
        print the first page of {p}
        email {p} to the whole committee
        send {p} to {person}
        send {p} to the tax people
        text {person} what's in {p}
        post {p} to the parents' group
        put {p} up on the website
        upload {p} to the shared drive
        back {p} up to the cloud
        put {p} on a stick for {person}
        get {p} signed by {person}
        have {p} notarised
        fax {p} to the surgery
        read {p} out loud
        record {p} as an audiobook
        translate {p} into Welsh
        put {p} into Portuguese
        turn {p} into a slide show
        turn {p} into a poster
        make a QR code for {p}
        open {p} on the big screen
        scan it and save it next to {p}
        take a photo of the board and add it to {p}
        pay what's open in {p}
        order everything in {p}
        ring all the numbers in {p}
        invite everybody who's in {p}
        book the hotel that's in {p}
        cook what's in {p} for tonight
        buy what is missing in {p}
        stick {p} on the fridge
        hand {p} in at the office
        shred {p} and burn it
        lock {p} with a password
        share my screen with {p} open
        frame {p} for the wall
        whatsapp {p} to {person}
        airdrop {p} to my phone
    """,
    ),
    (
        NOTES,
        """
        play something
        play that song by {name} again
        put some jazz on in the kitchen
        turn the volume down a bit
        send this to {person}
        forward this to {person}
        reply to {person} that it's fine
        text {person} I'm running late
        leave a voicemail for {person}
        ask {person} about the spare key
        say sorry to {person} from me
        call an ambulance
        call my phone, I can't find it
        call me a cab
        lock the back door
        let the dog out
        feed the fish
        water the tomatoes
        mow the lawn
        descale the kettle
        hang the washing out
        hoover the stairs
        iron my shirt for tomorrow
        change the bulb in the hall
        charge my toothbrush
        unblock the sink
        fix the squeaky hinge
        put the kettle on
        make me a cup of tea
        walk the dog for me
        scan it
        scan the receipt
        photocopy my passport for me
        take a picture of the meter
        show me a photo of {city}
        draw a plan of the garden
        translate the menu
        download the latest update
        restart the router
        reset the wifi
        install the printer driver
        delete my account at {name}
        unsubscribe me from {name}
        like {person}'s picture
        follow {name} for me
        post a thank you on the club page
        leave a five star review for {name}
        sign the petition
        vote for {name}
        find me a cheaper broadband deal
        look up the opening times of {name} online
        check whether {name} has it in stock
        order a taxi to {city}
        order a takeaway
        get me tickets for {name}
        return the parcel to {name}
        chase the parcel from {name}
        file a complaint with {name}
        open the garage door
        park the van round the back
        jump-start the van
        top up my phone
        pair the speaker
        mute the telly
        pause the film
        skip this track
        tune the guitar
        check the smoke alarm
        water the office plants while I'm away
    """,
    ),
)

QUESTIONS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        ("today", "date_add", "date_info", "convert_units", "calculator"),
        """
        what's the weather in {city}?
        what's it like outside in {city}?
        how's the weather looking for {weekday}?
        do I need a coat in {city}?
        do I need to bring the washing in?
        will it stay dry till {time}?
        will it freeze on {weekday}?
        is there snow in {city}?
        is the sea warm enough in {city}, in degrees?
        how many degrees is it in {city} now?
        how hot does it get in {city} in July?
        what's the pollen count in {city}?
        any storm warnings for {weekday}?
        is it dark already in {city}?
        what time's sunset on {weekday}?
        when's high water at {city}?
        is the pass to {city} open?
        how's the traffic to {city}?
        how long is the drive to {city} right now?
        when's the last bus from {city}?
        is the {time} train on time?
        which platform is the {time} to {city}?
        are there any seats left on the {time} to {city}?
        is the pharmacy on call on {weekday}?
        does the tip open on {weekday}?
        when do they close on {weekday}?
        what's on at the pictures on {weekday}?
        who's playing on {weekday}?
        what was the score on {weekday}?
        did we win on {weekday}?
        has the post been yet?
        when will my parcel come?
        is {person} up yet?
        is anybody home?
        is it {person}'s turn to cook?
        when does {person} land?
        is {person} free on {weekday}?
        did {person} pick up the kids?
        did I leave the iron on?
    """,
    ),
    (
        ("calculator", "convert_units", "recall", "table_query", "today"),
        """
        how is the euro today?
        what's the pound worth in dollars right now?
        how many yen do I get for {n}0 euros today?
        what's the exchange rate for {n}0 francs?
        how's the {name} share doing?
        what's petrol at the moment?
        where's diesel cheapest round {city}?
        what does a flight to {city} cost?
        what would a removal firm charge for {n} boxes?
        how much is a plumber an hour in {city}?
        what does {name} ask for {n} inner tubes?
        what's the cheapest place for {n} bags of grit?
        what's my bank balance?
        did the {n}0 euros from {person} arrive?
        has {person} paid me back the {n} euros?
        how many steps have I done today?
        how many calories did I burn on {n} km?
        how much battery has my phone left, in percent?
        how many likes has my post got?
        how many people are in the queue?
        how many unread mails have I got?
        how much milk is left in the fridge?
        how warm is the loft right now?
        how full is the skip?
        how heavy is the parcel on the scale?
        what's the house worth these days?
        what will heating oil cost next winter?
        will the mortgage rate go below {n} percent?
        what are the lottery numbers?
        what are the odds on {name}?
        who's ahead in the polls in {city}?
        how many people live in {city}?
        how far is {city} from here?
        how tall is the tower in {city}?
        how old is {name} the singer?
        how fast can a hare run?
        what's the boiling point of tar?
        which vitamins are in leeks?
        what's a fair wage for a babysitter in {city}?
        what's the speed limit in {city}?
    """,
    ),
    (
        ("read_file", "list_files", "append_file", "write_file", "remember", "text_stats"),
        """
        what's in the news?
        anything new from {name}?
        what's trending?
        did {person} write back?
        any messages for me?
        who rang just now?
        who was at the door?
        what did {person} say on the phone?
        what does the sign over there say?
        what's this song?
        what kind of bird is that?
        what's that smell?
        what does the lump on my arm mean?
        is this rash bad?
        which doctor is good for knees?
        what do I take for a sore throat?
        is it ok to eat after the date?
        what wine goes with lamb?
        what should I cook tonight?
        what should I get {person} for the wedding?
        what should I wear on {weekday}?
        which washing machine is best?
        is {name} any good?
        would you buy the red one or the blue one?
        how do I get gum out of a carpet?
        how do I bleed a radiator?
        how do I fold a fitted sheet?
        how do you say plumber in Welsh?
        what's the French for inner tube?
        how do you spell the capital of Peru in Greek?
        what's the plot of {name}?
        who sang {name}?
        who's the mayor of {city}?
        who built the bridge in {city}?
        when was {city} founded?
        when did {name} come out?
        why is my cat sneezing?
        why won't the van start?
        why is the internet so slow?
        what's wrong with the printer?
        where did I park?
        where's my other glove?
        where's the nearest cash machine?
        where can I get {n} inner tubes?
        where does {person} live?
        tell me something funny
        sing me to sleep
        think of a name for the boat
        write a limerick about {city}
        write a speech for {person}'s wedding
        guess my age
        let's play cards
        talk to me about {city}
    """,
    ),
)

ASKED = """
!{d}
!{d}
{d}
{d} pls
{d} please, will you
{d} asap
{d}, quick
{d} for me love
{d}, there's a dear
{d}. Small one is fine.
{d}. Doesn't matter what it costs.
{d}, whatever's cheapest
{d}, I'm driving
{d}, my hands are wet
{d}, I can't do it from here
{d} and let me know when it's done
{d} and tell me when that's sorted
{d}. I've no time today
{d} if it isn't too much trouble
{d} - you've got the details
can you {d}?
can you {d} for us?
can you {d}? small one is fine
can you {d}? the details are the same as last time
can you {d} while I'm out?
could you {d}, I'm at work
could you possibly {d}?
could we ask you to {d}?
would you mind, I need someone to {d}
would you be so kind as to {d}?
would you be able to {d} today?
will you {d}?
any chance you could {d}?
do me a favour and {d}
be a star and {d}
we need to {d}, can you sort it?
I'd be grateful if you could {d}
I'd appreciate it if you would {d}.
I was hoping you could {d}
I wonder whether you could {d}
I'd like you to {d} this minute
you need to {d} now
go and {d}
just {d}
ok now {d}
right, {d}
hey, {d}
quickly {d}
first {d}
it's late, {d}
somebody has to {d}. You do it
time to {d}
don't write it down, {d} right now
don't put it on a list, just {d}
dear assistant, kindly {d}
please be so good as to {d}
is it you who can {d}?
are you able to {d}?
is there a way you {d}?
{person} wants you to {d}
the boss says: {d}
"""
