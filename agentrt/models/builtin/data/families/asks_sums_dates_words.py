# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What people ask about dates (see `asks_sums_dates`)."""

from __future__ import annotations

WEIGHTS = {"between": 3, "age days": 1.2, "weeks between": 1.2, "until": 1.6, "ago": 1.3, "weekday": 3, "week": 1.6, "year day": 0.8, "leap": 0.5, "after": 3, "after day": 1.3, "before": 2.5, "before day": 1, "from now": 2, "back from now": 1.2}  # fmt: skip

KINDS: dict[str, str] = {
    "between": """
        days between {a} and {b}
        days from {a} to {b}
        how many days {a} - {b}
        {a} to {b}, how many days
        {a} until {b}: days?
        number of days from {a} till {b}
        how long is it from {a} to {b}
        how long between {a} and {b}
        we're away from {a} to {b}. how many days
        the scaffolding stood from {a} to {b}, for how many days?
        hospital stay {a} to {b}, days?
        sick note from {a} until {b}. how many days is that
        rental from {a} to {b}. how many days will they charge?
        I worked there from {a} to {b}. How many days were that?
        parked on {a}, picked up on {b}, days?
        the exhibition opens on {a} and closes on {b}. How long does it run?
        cat's at the cattery {a} until {b}, how many days do i pay
        started {a}, finished {b}. how long did it take
        how many days did the treaty last, {a} to {b}
        between {a} (when we moved in) and {b} (when we left), how many days?
        ordered on {a}, it came on {b}, so it took how many days?
        term dates: {a} to {b}. how many days
        count the days between {a} and {b}
        !work out how many days lie between {a} and {b}
        !count the days from {a} to {b}
        ~the number of days from {a} to {b}
        I wonder how many days passed between {a} and {b}.
        ends {b}, starts {a}. number of days?
        loan from {a}, repaid {b}. for the interest I need the days
        invoice dated {a}, paid {b}. how many days did they take
        planted {a}, harvested {b}; days in the ground?
        {z} of us travel from {a} to {b}. how many days?
        my visa runs from {a} to {b}, how many days is that
        reign: {a} to {b}. In days?
        from {a} it lasted until {b}. days please
    """,
    "age days": """
        born {a}, how many days old on {b}
        how many days old is someone born {a} on {b}
        born on {a}, died on {b}. how many days did he live
        she was born {a}. On {b}, how old is she in days?
        baby born {a}, check-up {b}. age in days?
        my dog was born on {a} and it's {b} on the form. age in days?
        how old in days will {name} be on {b}? born {a}
        age in days on {b} for a birth date of {a}
        the chicks hatched {a}, on {b} they're how many days old
        date of birth {a}, vaccinated {b}: days old?
        a calf born on {a}: how many days old is it on {b}?
    """,
    "weeks between": """
        how many weeks from {a} to {b}
        weeks between {a} and {b}
        {a} to {b} in weeks
        how many weeks is it from {a} until {b}
        course from {a} to {b}, number of weeks?
        term runs {a} to {b}. how many weeks
        last period {a}, scan {b}. how many weeks?
        rent paid from {a} to {b}, weeks?
        training plan {a} until race day {b}: weeks?
        on leave from {a} to {b}, how many weeks and days
        !count the weeks between {a} and {b}
    """,
    "until": """
        days till {d}
        how many days to {d}
        how long is it till {d}
        {d}, how many days away
        how many days have I got until {d}
        exam on {d}. days left?
        due date is {d}, how long still?
        how many weeks until {d}
        flight's on {d}. how many sleeps
        retire on {d}! days to go?
        MOT runs out {d}, how many days left
        today till {d}, days?
        from today to {d} how many days
        how many days between today and {d}
        the offer ends {d}. How many days from today is that?
        if today counts, how far off is {d}
        wedding {d}, countdown in days please
        passport expires {d}. how many days from today
        I finish on {d}, how many weeks from today is that?
        the grant closes on {d}. how many days do we have
        moving on {d}; days?
        the baby is due {d}. how long to go
        contract ends {d}, how many days remaining as of today
        how many more days before {d}
        kids break up on {d}. how many days
    """,
    "ago": """
        how long ago was {d}
        how many days ago was {d}
        days since {d}
        {d} was how many days ago
        how long is it since {d}
        last smoked on {d}. days since?
        {d} to today in days
        from {d} until today, how many days
        how many days has it been between {d} and today
        last tetanus jab {d}, how long ago is that
        we got together {d}. how many days is that up to today?
        bought on {d}. how many days ago, for the return?
        invoice of {d} is still unpaid. how many days old is it today
        the accident was on {d}. How many weeks ago is that?
        filter last changed {d}, how many days ago
        no rain since {d}. how many days is that
        he left on {d}. how long has he been gone
    """,
    "weekday": """
        what day was {d}
        what day is {d}
        which day of the week is {d}
        weekday of {d}
        {d} weekday?
        {d} - what day of the week
        {d}, which weekday?
        day of the week for {d}
        i was born on {d}, what day was that
        what weekday was I born on? {d}
        gran's birthday is {d}. Which day of the week will it be?
        my daughter was born {d}. which weekday
        is {d} a Saturday
        is {d} on a weekend?
        was {d} a Friday?
        does {d} fall on a Sunday
        we want to get married on {d}. what weekday is that
        appointment {d}, what day's that
        they offer {d}. is that a weekday
        concert's {d}. which day?
        delivery slot {d}, so which day of the week do I stay in
        court date {d}. What day of the week would that be?
        on what day of the week did {d} fall
        on which day of the week will {d} be
        what day of the week shall I write for {d}
        the letter is dated {d}; which weekday was it?
        my dad always says he was born on a Sunday. {d}?
        bin collection on {d}? which weekday is it
        school trip {d}. i need the weekday for the letter
        the invitation needs the weekday too: {d}
        !tell me the weekday of {d}
        !check which day of the week {d} is
        &what day of the week {d} falls on
        ~the day of the week for {d}
        do you happen to know what weekday {d} was
        half day on {d}, which weekday that?
        {z} people are coming on {d}. what day is it
        the wall came down on {d} or so. weekday?
        I'm {z} on {d}. which day of the week?
    """,
    "week": """
        which week is {d}
        what calendar week is {d}
        week number of {d}
        {d}, week number?
        calendar week for {d}
        KW of {d}?
        delivery {d}, which calendar week is that
        in which week of the year does {d} fall
        which week of the year is {d}
        {d} is in week what
        the supplier wants a calendar week, we want {d}
        my rota goes by week numbers. {d}?
        ISO week of {d}
        what week no is {d}
        holiday starts {d}. What week number do I put on the form?
        !give me the week number of {d}
        ~the calendar week of {d}
        &which calendar week {d} is in
        the bins go by odd and even weeks, which week is {d}
        project plan: {d} is which week
    """,
    "year day": """
        day of the year for {d}
        which day of the year is {d}
        what number day of the year is {d}
        {d} is day number what
        day number of {d}
        ordinal day of {d}
        julian day on the egg box for {d}? just the day of the year
        {d} as day of the year
        how many days into the year is {d}
        ~the day number of {d} in its year
        the batch code uses the day of the year. {d}?
        what number does {d} have in its year
    """,
    "leap": """
        is {d} in a leap year
        {d}: leap year?
        does {d} fall in a leap year
        was the year of {d} a leap year
        is it a leap year on {d}
        leap year or not, {d}
        born {d}, was that a leap year
        !check whether {d} is in a leap year
        &whether {d} lies in a leap year
    """,
    "after": """
        {n} after {d}
        {n} from {d}
        {d} plus {n}
        {d} + {n}
        what date is {n} after {d}
        what's the date {n} after {d}
        valid for {n} from {d}. until when
        issued {d}, valid {n}. expires?
        passport issued {d}, good for {n}. when does it run out
        licence from {d}, lasts {n}, expiry date?
        bought on {d} with {n} of guarantee. till when is that
        warranty: {n} from {d}. end date?
        trial started {d} and runs {n}. last day?
        opened on {d}, keep for {n}. throw away when
        invoice {d}, payable within {n}. due date?
        {n} notice given on {d}. when am i out
        the course begins {d} and takes {n}. When is it over?
        next service is due {n} after {d}. Which date?
        jab on {d}, booster {n} later. when
        the cheese went in the cellar on {d} and needs {n}. Ready when?
        surgery {d}, stitches out after {n}: date?
        seeds sown {d}, they need {n}. when can I pick
        library book borrowed {d} for {n}. bring back by?
        parole starts {d} and lasts {n}. When does it end?
        if I start on {d} and it takes {n}, when am I done?
        deadline is {n} after {d}, which date is it
        sentence: {n} from {d}
        the lease starts {d} and runs for {n}. What's the final date?
        my probation is {n}, started {d}. when is it up
        tenancy of {n} beginning {d} ends when
        {n} on from {d}
        {d}, {n} later?
        move {d} forward by {n}
        push {d} back by {n}, new later date?
        !add {n} to {d}
        !count {n} on from {d}
        !work out the date {n} after {d}
        ~the date {n} after {d}
        &which date is {n} after {d}
        the meat was frozen on {d}. keeps {n}. use by?
        they only allow {z} people. Ticket bought {d}, valid {n}. until when?
        mum is {z}. her blue badge is from {d} and good for {n}. expiry?
    """,
    "after day": """
        which weekday is {n} after {d}
        what day of the week is {n} after {d}
        {n} after {d}, what weekday
        {d} plus {n} is which day of the week
        check-up {n} after {d}. Which weekday will it be?
        is it a weekday, {n} after {d}? which one
        what day do i come back if i leave on {d} for {n}
        parcel sent {d}, takes {n}. which day of the week does it come
        rent is due {n} after {d}, what weekday is that
    """,
    "before": """
        {n} before {d}
        {d} minus {n}
        {n} ahead of {d}
        what date is {n} before {d}
        what's the date {n} before {d}
        wedding is {d}. invitations go out {n} before. when is that
        flight on {d}, online check-in opens {n} before. date?
        exam {d}, I want to start revising {n} before. When do I begin?
        contract ends {d}, notice must be in {n} before. latest date?
        due {d}, leave starts {n} before. from when
        event on {d}; flyers have to be printed {n} earlier. When?
        seeds should be started {n} before {d}
        visa application {n} before {d}, so by when
        the concert is on {d} and tickets went on sale {n} before. Which date was that?
        must cancel {n} before {d}. Last day?
        to be ready by {d} and it takes {n}, when do we have to start
        working backwards from {d}: {n} before?
        count back {n} from {d}
        go back {n} from {d}
        if the term starts {d}, what date is {n} before that?
        fasting starts {n} before {d}. date?
        conceived about {n} before {d}, when is that
        race day {d}. training plan is {n}. first day?
        the paint needs {n} and we open on {d}. latest day to paint?
        order the cake {n} before {d}, that's which date
        a bill of {d} covers the {n} before. from which date
        !subtract {n} from {d}
        !count {n} back from {d}
        !work out the date {n} before {d}
        ~the date {n} before {d}
        &which date is {n} before {d}
        {z} guests. RSVP {n} before {d}. date please
    """,
    "before day": """
        which weekday is {n} before {d}
        what day of the week is {n} before {d}
        {n} before {d}: weekday?
        {d} minus {n}, which day of the week
        the invites go {n} before {d}, which weekday is it
        last chance to cancel is {n} before {d}. What day of the week?
        i'd have to start {n} before {d}, is that a weekend? which day
    """,
    "from now": """
        {n} from now
        {n} from today
        what's the date {n} from now
        what date is it in {n}
        in {n}, which date is that
        date in {n}?
        today plus {n}
        expires in {n}. when is that
        the milk powder keeps {n} from today. until when
        next appointment in {n}, date?
        come back in {n}, they said. Which day is that?
        i've got {n} to pay. when's the last day
        they deliver in {n}. so when
        back in {n}. what date?
        what will the date be in {n}
        dentist wants to see me again in {n}. which date
        if my visa is good for another {n}, when does it end?
        a subscription of {n} starting today ends when
        free trial, {n}, starts today. when do I have to cancel
        the plaster stays on for {n} from today. comes off when
        when is {n} from today
        results in {n}. What date should I look out for?
        we're {z} people and leave in {n}. Which date?
        remind me what date it'll be in {n}
        !tell me the date {n} from now
        ~the date in {n}
        &what date it'll be in {n}
    """,
    "back from now": """
        {n} ago
        what date was it {n} ago
        {n} ago was what date
        date {n} ago?
        today minus {n}
        which day was {n} ago
        it happened {n} ago, so when
        I had my last check {n} ago. What date was that?
        he's been gone {n}, since which date
        symptoms began {n} ago. on what date?
        she started here {n} ago. date?
        planted it {n} ago, when was that exactly
        what was the date {n} before today
        !tell me the date {n} ago
        ~the date {n} ago
        &what date it was {n} ago
    """,
}
"""Kind -> what is said: dates in {a}, {b} or {d}, lengths of time in {n}."""

BESIDE = (
    "I am {g}.", "It's for {name}.", "There are {n} of us.", "The office closes at {h}.", "It starts at {h}:{m}.", "They only allow {n}.", "My budget is {big}.", "We're in {city}.",
    "I'm filling in a form.", "Room {g}.", "The form has {n} pages.", "My phone won't do it.", "No calendar here.", "It's about {big} euros.", "{n} people are waiting for the answer.",
    "My number is {g}.", "Flat {n}.", "We sit at table {n}.", "Question {n} of the quiz.", "I need it for {name}.", "My battery is at {n} percent.", "{name} says it doesn't matter but I want to know.",
    "It costs {big}.", "The kids are {n} and {g}.", "I've only got {n} minutes.",
)  # fmt: skip
"""Sentences without a date that change nothing."""
