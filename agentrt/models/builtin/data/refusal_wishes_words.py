"""Wishes that no tool grants, by what they share with the tools that stand by: their words, their numbers, their days.

A block: the built-in tools that tempt, and the wishes. `[a|b]` is one of several words, `{slot}` a value.
"""

# ruff: noqa: E501
from __future__ import annotations

_NUMBERS = ("calculator", "convert_units", "today", "date_info", "date_add", "table_query", "text_stats")
_DAYS = ("today", "date_info", "date_add", "date_diff", "remember", "calculator")
_PAPERS = (
    "read_file",
    "list_files",
    "write_file",
    "append_file",
    "edit_file",
    "text_stats",
    "remember",
)
_KNOWLEDGE = (
    "read_file",
    "remember",
    "calculator",
    "date_info",
    "describe_table",
    "list_files",
)

WISHES: tuple[tuple[tuple[str, ...], str], ...] = (
    (_DAYS + _PAPERS, """
        drive me to [{city}|the airport|the station|work|school|the dentist]
        drive the [car|van|truck] [home|to the garage|to {city}|into the yard]
        put the car in the garage
        pick [me|{person}|the kids|my mother] up [at {time}|from school|from the airport|tonight]
        bring [me|us|{person}] a [coffee|glass of water|blanket|sandwich]
        fetch the [newspaper|mail|parcel|laundry|keys]
        carry the [box|suitcase|bag|table] [upstairs|to the car|into the cellar]
        take the [rubbish|dog|bins|bottles] out
        walk the dog [at {time}|tonight|before lunch|]
        wash the [car|dishes|windows|curtains|dog]
        do the [dishes|laundry|shopping|ironing|hoovering]
        vacuum the [living room|stairs|hall|carpet]
        mop the [floor|kitchen|bathroom]
        tidy [my desk|my room|the kitchen|the garage]
        make the bed
        iron my [shirt|trousers|dress]
        cook [dinner|soup|pasta|something nice|lunch for {n}]
        bake [a cake|bread|{n} muffins]
        boil [an egg|water|{n} eggs]
        make me [a coffee|tea|a sandwich|breakfast]
        brew [a coffee|some tea]
        cut the [grass|hedge|bread|paper]
        mow the lawn [on {weekday}|]
        rake the leaves
        chop wood
        feed the [dog|fish|cat|chickens] [at {time}|]
        milk the cow
        ride the horse
        plant a tree
        pick the [apples|flowers|cherries]
        paint the [fence|wall|bedroom] [green|white|blue]
        hang up the [picture|curtains|lamp|washing]
        fix the [sink|tap|bike|roof|door]
        repair my [car|phone|watch|glasses]
        change the [light bulb|tyre|battery of the clock|sheets]
        screw the shelf to the wall
        pump up my tyres
        sew a button on my [shirt|coat]
        knit me a [scarf|sweater]
        build a [shed|wall|bookcase|snowman]
        assemble the [wardrobe|shelf|table]
        move the sofa to the window
        lift the [table|box|sofa]
        open the [window|door|bottle|jar|gate]
        close the [door|window|curtains|garage]
        ring the bell
        knock at the door of {person}
        push the button
        press the red button
        unlock the [car|door|safe|bike]
        let the [cat|dog] [in|out]
        hold my [bag|place in the queue|hand]
        catch the [ball|thief|mouse]
        throw the ball
        kick the ball
        dance with me
        give me a [hug|massage|lift]
        kiss {person} from me
        shake hands with {person}
        cut my hair
        shave me
        pull out my tooth
        take my temperature
        measure my blood pressure
        give me an injection
        put a plaster on my knee
        tie my shoes
        dress the baby
        rock the baby to sleep
        babysit [on {weekday}|tonight|the twins]
        wait for the [plumber|postman|courier] at {time}
        stand in the queue for me
        go shopping for me
        go to the [bank|baker|post office|chemist] for me
        come [here|over|with me|to {city}] [at {time}|]
        meet {person} at the station
        accompany me to the doctor
        sit next to me
        turn around
        jump
        run to the shop
        fly to {city} [on {weekday}|]
        land the plane
        sail to {city}
        steer the boat to the left
        fill up the car
        wash and wax the car
        jump-start my car
        tow my car to the garage
        get my bike out of the cellar
        reverse the trailer into the yard
        find [a|me a] parking space
        pay the parking meter
        scrape the ice off the windscreen
     """),
    (_NUMBERS + _DAYS, """
        how expensive will [gold|petrol|bread|rent|a flat|electricity] be [in {n} years|by summer|after the holidays|in future]?
        how will prices develop [next year|in the coming months|until summer]?
        guess what the {noun} will be worth in {n} years
        will the {noun} get [cheaper|more expensive|dearer] [soon|this year|]?
        will the stock of {name} [go up|rise|fall|recover] [tomorrow|next week|]?
        should I [buy|sell|keep] shares of {name}?
        which shares will rise [on {weekday}|next month]?
        which numbers will be drawn on {weekday}?
        tell me the winning numbers of {weekday}
        what will happen [tomorrow|next year|on {weekday}|in {n} years]?
        what does the future hold for [me|{person}|{city}]?
        tell my fortune
        read my palm
        what is my horoscope for {weekday}?
        will {person} [marry me|call me back|win|be late|come to the party]?
        does {person} [love|like|miss|remember] me?
        will I [get the job|be rich|pass the exam|be happy|find love]?
        who will [be the next mayor|win on {weekday}|get the prize|become champion]?
        how will the match [end|turn out] on {weekday}?
        what will the score be on {weekday}?
        will the bus be [late|full|on time] on {weekday}?
        will there be [a storm|snow|fog|a strike|traffic] [on {weekday}|tomorrow|in {city}]?
        how cold will it get [tonight|on {weekday}|in {city}]?
        is it [windy|foggy|icy|sunny|snowing] [in {city}|outside|up there] [right now|today|]?
        what are the [roads|slopes|waves] like [today|in {city}|on {weekday}]?
        how high are the waves [today|in {city}|]?
        when does the sun [rise|set] [in {city}|on {weekday}]?
        when is [high tide|low tide|the next full moon] [in {city}|]?
        how many [steps|kilometers|calories] did I [do|burn] [today|on {weekday}|this week]?
        how many hours did I sleep [last night|on {weekday}]?
        what is my [pulse|weight|temperature|blood pressure] [now|today|]?
        how much do I weigh [today|now|]?
        how tall is {person}?
        how much does {person} [earn|weigh|owe me|spend a month]?
        how rich is {person}?
        how many [people|cars|dogs] are [on the street|in the room|in the yard] [right now|]?
        how loud is it [here|outside|in the hall]?
        how long is the queue [at the bank|at the till|outside]?
        how full is the [fridge|tank|bin|bath|train] [right now|]?
        how hot is the [soup|oven|bath|coffee]?
        is the [iron|oven|stove|heating|light] [on|still on|off]?
        did I [lock the door|turn off the oven|leave the lights on|close the window]?
        is [the door|the window|the gate|the shop] [open|closed|locked]?
        is {person} [at home|awake|online|at work|there] [right now|]?
        where is {person} [right now|today|on {weekday}]?
        where did I [put|leave|park|lose] my [keys|car|glasses|umbrella|wallet]?
        what does a [litre of milk|loaf of bread|haircut|taxi to {city}|room in {city}] cost [today|here|]?
        what's the cheapest [flight|train|hotel|petrol station] [to {city}|in {city}|near me]?
        how expensive is life in {city}?
        how much are {goods} [at the market|in the shop|this week]?
        what's the price of [oil|gold|bitcoin|wheat] [now|today|]?
        how much is one bitcoin [in euros|today|now]?
        what's the rate of the [yen|pound|franc] today?
        how is the stock market doing [today|]?
        how many people were born in {city} on {weekday}?
        when is the next [bus|tram|ferry|flight] [to {city}|from {city}|]?
        is the [train|bus|flight] to {city} [delayed|late|on time|full]?
        from which platform does the train to {city} leave?
        how long does the train to {city} take?
        is there [a bank|a chemist|a good restaurant|a toilet] [near here|open now|in {city}]?
        until when is the [museum|bakery|shop|post office] open [on {weekday}|today|]?
        are the shops open on {weekday}?
        how many tickets are left for {weekday}?
        is there still a table free on {weekday} at {time}?
        what is on at the cinema on {weekday}?
        when does the concert of {name} start?
        when does {name} play in {city}?
        set the [oven|thermostat|fridge|boiler] to {n} degrees [at {time}|]
        switch the [heating|fan|pump|light|alarm] [on|off] at {time}
        raise the blinds at {time}
        start the [dishwasher|robot|mower|coffee machine] at {time}
        vibrate in {n} minutes
        beep when {n} minutes are over
        wake [us|the children|{person}] at {time}
        stop the clock
        set the kitchen clock to {time}
        put {n} euros in the parking meter
        withdraw {n} euros [from the cash machine|]
        lend [me|{person}] {n} euros
        give {person} {n} euros
        donate {n} euros to charity
        bet {n} euros on {name}
        change {n} euros into coins
        split the bill with {person}, ask for the card
        deposit {n} euros in my account
        top up my phone with {n} euros
        buy {n} shares of {name}
        sell {n} shares of {name}
        flip a real coin
        weigh the [baby|suitcase|dog|letter]
        time my run
        take my pulse
        measure the [room|table|wall|temperature of the bath]
        count my [coins|fingers|sheep|books on the shelf]
     """),
    (_PAPERS + _KNOWLEDGE, """
        look up {name} on the [web|internet|net]
        search the internet for [{goods}|cheap flights|{name}|a plumber in {city}]
        find [the homepage|a picture|reviews|the opening hours] of {name} online
        go to the page of {name}
        browse the news
        check my [mail|inbox|messages|voicemail|bank account]
        what's in my inbox?
        did {person} [write|call|answer|reply|text] [me|yet|back]?
        do I have new [messages|mail|calls]?
        who [called|wrote|rang] [today|me|this morning]?
        read me my [mails|messages|horoscope]
        answer the last mail of {person}
        reply to {person} that I [agree|am ill|am late|cannot come]
        forward the mail to {person}
        mail the boss that I am ill
        write {person} [an email|a postcard|a text message|on WhatsApp]
        send {person} [a postcard|a picture of me|my location|flowers|money]
        leave a message on the answering machine of {person}
        ring [up|] {person} [and ask how she is|tonight|]
        phone [the doctor|the school|the bank|my mother] [for me|]
        call [an ambulance|the police|a cab|the fire brigade|my wife|the office]
        hang up
        pick up the phone
        put me through to {person}
        start a video chat with {person}
        chat with {person}
        ask {person} [when she comes|whether he is free on {weekday}|for the key]
        tell {person} [that I am late|to hurry|the news|I said hello]
        say hello to {person}
        congratulate {person}
        apologise to {person} for me
        introduce me to {person}
        invite {person} to [dinner|my party|lunch on {weekday}]
        remind {person} to call me
        order [a pizza|sushi|{goods}|a cake|a new phone] [for {time}|online|]
        get [us|me|the team] [a pizza|lunch|tickets|{goods}] [delivered|]
        buy [me|us|] [a bike|a car|{goods}|the cheapest phone] [online|]
        return the [shoes|phone|shirt] to the shop
        book [a flight|a hotel|a car|a table|a massage] [for {weekday}|in {city}|to {city}]
        rent [a car|a flat|a boat] [in {city}|for {weekday}]
        cancel my [subscription|flight|hotel|order] [at {name}|]
        check me in for my flight
        sign me up for the course on {weekday}
        register me at {name}
        log [in to|out of] my account at {name}
        reset my password at {name}
        renew my [library card|licence|passport|contract with {name}]
        apply for the job at {name}
        file my tax return [with the office|online]
        vote for {name}
        hire a [plumber|gardener|lawyer]
        publish [my photos|my story|the news] [online|on my blog|]
        tweet {quoted}
        post a [photo|video|comment] [on my page|for {person}|]
        like the picture of {person}
        follow {name}
        unfriend {person}
        stream the [match|concert|film] [on {weekday}|]
        play [me|] [a film|the radio|the news|a game with me|chess with me|my favourite song]
        record the [match|film|concert] [on {weekday}|at {time}]
        make a video of the [party|garden|dog]
        snap a picture of [me|the cat|the view]
        show me [the view from the window|the garden camera|photos of {city}|a map of {city}]
        turn the [music|television|radio] [up|down|off|louder]
        mute the [television|radio|phone]
        change the channel
        skip this song
        sing [happy birthday|a lullaby|along]
        hum a tune
        whistle
        say {quoted} out loud
        read {quoted} to the children
        tell me a [story|bedtime story|riddle|secret]
        make me laugh
        write me a [song|love letter|poem|speech for {person}|novel]
        compose a [tune|melody|song] for {person}
        paint [me a picture|a portrait of {person}|a {noun}]
        sketch [a {noun}|my cat|the house]
        design a [logo|poster|dress|house] [for {name}|]
        edit my [photo|video|picture]
        remove the background of my photo
        scan my passport
        photocopy my passport
        staple the pages
        laminate the card
        put a stamp on the letter
        post the letter
        shred the papers
        frame the picture
        install the [update|printer|game] [on my phone|on the tablet]
        charge my [phone|car|watch|tablet]
        connect [to the wifi|the headphones|my phone to the car]
        pair my headphones
        reboot my [phone|router|television]
        update my phone
        uninstall the game from my phone
        free up space on my phone
        unlock my phone
        translate [hello|thank you|good night|where is the station] [into|to] [Spanish|Danish|Greek|Czech]
        what is {quoted} in [Dutch|Swedish|Italian|Turkish]?
        how do people say {word} in [Spain|Italy|Japan|Poland]?
        say good night in [Portuguese|Hungarian|Korean]
        how do you pronounce {word}?
        what rhymes with {word}?
        give me a synonym of {word}
        explain [the rules of chess|gravity|how a fridge works|what inflation is|quantum physics]
        teach me [to swim|French|the guitar|to cook]
        help me [lose weight|sleep|find a job|move house]
        why [is the sea salty|do cats purr|is {person} angry|do leaves fall|is it so loud]?
        how do [birds fly|I tie a tie|I remove a stain|planes stay up|I boil rice]?
        who [discovered America|built the pyramids|was the first king of {city}|composed {name}|directed {name}]?
        when [was {name} founded|did {name} die|is the birthday of {person}|was the {noun} invented]?
        what is the [biggest|oldest|rarest|deepest] {noun} [on earth|of all|in {city}]?
        what is the [population|mayor|history|river] of {city}?
        in which country is {city}?
        what's the name of the [king|singer|president|capital] of {name}?
        what do [cows eat|you call a baby goat|people wear in {city}|they eat in {city}]?
        which [film|book|phone|restaurant|wine] do you recommend?
        where should I [eat|go on holiday|live|buy {goods}] [in {city}|]?
        what should I [wear|cook|say to {person}|give {person} for the birthday]?
        is {name} [a good company|safe|any good|better than the other one]?
        what's new [in {city}|with {person}|in sport|in politics]?
        what are people saying about {name}?
        who is {person}'s [boss|wife|doctor|neighbour]?
        whose [car|bag|dog] is this?
        what is this [plant|thing|noise|smell]?
        identify [this bird|the song that's playing|the plant in the garden]
        diagnose my [rash|cough|engine]
        is this mushroom poisonous?
        what's wrong with my [car|knee|washing machine|computer]?
        prescribe me something for my [cough|headache|back]
        am I allowed to [park here|smoke here|build a shed|fire {person}]?
        sue {name} for me
        find me a [girlfriend|flat in {city}|job|babysitter|dentist]
        navigate to [{city}|the nearest hospital|work]
        which way is [north|the station|{city}]?
        how do I get [home|to the museum|out of here|from here to {city}]?
        track my parcel
        where is my [parcel|taxi|order|pizza|luggage]?
        has my [parcel|order|taxi] arrived?
     """),
)  # fmt: skip
"""Built-in tools that tempt, and wishes that none of them grants."""

TALK: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (tuple(asks.split(" | ")), tuple(replies.split(" | ")))
    for asks, replies in (
        (
            "Hello again | Hi again | Hey, good to see you | Good morning to you | Morning | Evening | Hello my friend | Hi, it's me | Hey hey | Hiya | Hello, anyone there? | Hi, are you there? | Hello, nice to meet you | Hi bot | Hello assistant | Good morning, dear assistant | hey, I'm back | Hello, here I am again | Good day to you | Heya | hullo | Hi hi | morning! | Hello, can we start? | I'm new here, hello | Hi, first time here",
            "Hello! What can I do for you? | Hello! How can I help?",
        ),
        (
            "Thank you so much | Thanks for your help | Thanks, you saved my day | Great job, thanks | Good work | Well done | Nice | Perfect | That's great, thank you | Exactly what I needed, thanks | Super, thanks | Brilliant, thank you | Lovely, thanks | thank u | ty | Thanks again | I owe you one | Good answer, thank you | Very kind of you | That is right, thanks | You are a star | Fine, thank you | Cool, thanks | Excellent, thank you | Thanks for everything | You were a great help",
            "You are welcome. | You are welcome!",
        ),
        (
            "See you tomorrow | Talk to you later | Have a nice day | Have a good evening | Take care | I have to go now | I'm off | Good bye for now | That's it for today | We are done here, bye | Ciao | cu | Have a nice weekend | I'll be back tomorrow | Sleep well | Bye, and thanks | Enough for today | See you next week | Later! | Catch you later",
            "Goodbye!",
        ),
        (
            "What should I call you? | Am I talking to a person? | Are you a program? | Are you real? | What kind of thing are you? | Who made you is not my question, who are you? | And who are you? | Say, who are you? | Are you a computer? | Are you a bot? | Is anybody human there? | What sort of assistant are you? | May I ask who you are? | Which assistant is this? | Are you a large model? | Are you a machine?",
            "I am the small model that comes with agentrt. I work with the tools you see here.",
        ),
        (
            "How are you doing? | How are you today? | Are you well? | How do you feel? | How's life? | How have you been? | Had a good day? | Are you ready? | Ready to work? | You ok? | What's new with you? | Is everything all right with you? | Feeling good? | Are you awake? | How's everything? | Are you busy?",
            "I am ready. What can I do for you?",
        ),
    )
)
"""Small talk: what is said, and what is answered."""
