"""More deeds of the world outside that no tool grants: at work, at school, on the ward, in the shop, on the phone."""

from __future__ import annotations

from agentrt.models.builtin.data.families.asks_wishes_words import DATES, FILES, NOTES, SUMS

MORE_DEEDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (
        DATES,
        """
        put the parents' evening on {weekday} in everybody's calendar
        set up a video call with {person} for {time}
        dial me into the {time} meeting
        move the stand-up to {time} for the whole team
        send a calendar invite for {weekday}
        decline the {time} meeting for me
        ring the surgery and get me in on {weekday}
        get {person} a lift to the match on {weekday}
        change my flight to {weekday}
        upgrade my seat for {weekday}
        reserve two bikes for {weekday}
        hold a table by the window for {time}
        order the skip for {weekday}
        get the chimney swept on {weekday}
        rebook the MOT for {weekday}
        put the sign out at {time}
        open the till at {time}
        switch the ovens on at {time}
        sound the bell at {time}
        take the dog to the groomer on {weekday}
        collect the dry cleaning before {time}
        meet {person} at the station at {time}
        cover my lesson on {weekday}
        post the rota to the group by {time}
        let the plumber in at {time}
        tell the surgery I can't come on {weekday}
        put my out of office on until {weekday}
        set my watch to {time}
        snooze it till {time}
        mute my phone until {time}
    """,
    ),
    (
        SUMS,
        """
        order {n} sausage rolls for the meeting
        order {n} pairs of gloves for the ward
        order {n} toner cartridges from {name}
        buy {n} litres of screenwash
        buy {n} tickets for the raffle
        buy the {n} inch telly
        get {n} copies printed at {name}
        send out {n} invoices
        pay the {n} invoices that are due
        send the invoice for {n}0 euros to {name}
        wire {n}00 dollars to {name}
        transfer the deposit of {n}0 pounds
        give the cleaner a {n} pound tip
        lower the price of the scones by {n} percent on the sign
        put {n} euros on my travel card
        raise everyone's pay by {n} percent
        turn the oven to {n}0 degrees
        set the cruise control to {n}0
        run the bath to {n} degrees
        plant {n} leeks
        dig a hole {n} cm deep
        paint {n} square metres of wall
        saw {n} slats
        count the {n} boxes in the store room again
        weigh the {n} parcels
        take {n} bottles back to the shop
        lend {person} {n} euros
        win me {n} games of chess
        give the baby {n} ml of milk
        give the patient {n} ml every two hours
        top the pond up by {n} cm
        park {n} cars in the yard
    """,
    ),
    (
        FILES,
        """
        merge the pull request and close it
        push {p} to the server
        deploy {p} to production
        fix the printer so that {p} comes out
        print {p} for all the parents
        mail {p} to all members
        send {p} off with the post
        send everyone in {p} a card
        message {person} the first line of {p}
        get {person} to approve {p}
        have {p} bound at the copy shop
        read {p} to the class
        dictate {p} into my phone
        film me reading {p}
        put music to {p}
        draw a cartoon for {p}
        sing what's in {p}
        translate {p} for my gran into Polish
        publish {p} in the newspaper
        tweet the best line of {p}
        put a photo of the cake into {p}
        scan the receipts and file them with {p}
        check with {person} whether {p} is right
        call the number at the top of {p}
        order the things on {p} from {name}
        reserve the room that {p} mentions
        pay everyone on {p}
        text all the people in {p} that it's off
        burn {p} to a disc
        hang {p} up in the staff room
        take {p} to the bank
        swap {p} with {person} over bluetooth
    """,
    ),
    (
        NOTES,
        """
        mark the register
        grade the essays by hand
        take the attendance, just look round the room
        ring the bell
        page the doctor on call
        change bed four
        check on the patient in room two
        take her temperature
        feed the baby
        change the nappy
        read the kids a story
        put the kids to bed
        drive me home
        find my glasses
        find out who scratched my car
        see who's at the door
        open the shutters
        ring up the next customer
        restock the shelf with crisps
        wrap the present
        wash the windows
        sweep the yard
        fix the bike
        bleed the radiators
        weld the bracket
        change the tyre
        tune the piano
        walk to the post box
        block this number
        answer the phone for me
        call him back
        call her and tell her I love her
        put me through to a human
        connect me to the bank
        text mum I got here
        email my teacher that I'm sick
        reply all with thanks
        forward it to the landlord
        post it on insta
        like it for me
        share my location with {person}
        send a heart to {person}
        order me a kebab
        find a flat in {city}
        get me a job
        do my homework on the website
        log me in to the school portal
        submit my essay on the portal
        look it up on wikipedia
        google it
        show me pictures of {city}
        open youtube
        turn on subtitles
        skip the intro
        play the next episode
        add it to my playlist on the phone
        turn the brightness down
        take a screenshot
        switch to dark mode on my phone
        clean my keyboard
        reboot the staging box
        kick {person} off the wifi
        check my inbox
        empty my inbox
        archive {person}'s emails
        cancel my gym membership
        return the shoes to {name}
        rate the driver five stars
        tip the courier
        track my run
        measure my pulse
        tell me if I look good in this
        taste the soup
        smell whether the milk is off
        hold the door
        wait here
    """,
    ),
)
