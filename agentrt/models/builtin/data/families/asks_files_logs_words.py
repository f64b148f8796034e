# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What is written down each time it happens, and how people ask how often it did (see `asks_files_logs`)."""

from __future__ import annotations

MARKED = """
alarm alarm_log security | ALERT | test ok; armed; disarmed; battery 80% | how many times did the alarm go off; how often has the alarm gone off; how many times were we woken by the alarm; number of alarms
login auth access door_access | DENIED | GRANTED; LOGOUT; TIMEOUT SET | how many failed logins were there; count the failed logins; how often was somebody turned away; how many people couldn't get in; number of rejected sign-ins
door doors door_log entrance | OPEN | CLOSE; LOCKED; CHECK | how often was the door opened; how many times did someone open the door; count how many times the door went
server web nginx | 404 | 200; 301; 304 | how many pages weren't found; how many dead links did people hit; count the requests that went nowhere; how often did a page not exist
server app backend service | ERROR | INFO; WARN; DEBUG | how many things went wrong; how often did the app fail; how many failures have we had; count the crashes
backup nightly cron | FAILED | OK; STARTED; SKIPPED | how many backups didn't work; how often did the backup break; count the nights without a backup
printer office print_queue | JAM | PRINTED; LOW TONER; READY | how many times did the paper get stuck; how often did the printer jam; count how often we had to open the printer
thermostat boiler heating | HEAT ON | HEAT OFF; SET 19; SET 21 | how many times did the heating come on; how often has the boiler fired up; count the starts of the heating
camera garden_cam doorbell | MOTION | IDLE; BATTERY OK; NIGHT MODE | how often did the camera see something; how many times did something move in front of the camera; count the sightings
freezer cold_room fridge_sensor | TOO WARM | NORMAL; DEFROST; CHECKED | how often was the freezer too hot; how many times did the cold room get out of range; count the temperature faults
lift elevator lifts | STUCK | MOVED; SERVICE; IDLE | how many times did the lift break down; how often were people trapped in the lift; count the lift failures
pump pumps waterworks | TRIP | START; STOP; IDLE | how often did the pump cut out; how many times did the pump switch itself off; count the pump faults
shop till cash_register | VOID | SALE; REFUND; NO SALE | how many sales were cancelled; how often was something voided at the till; count the cancelled sales
delivery courier van_tracker | MISSED | DELIVERED; LOADED; DEPOT | how many parcels weren't handed over; how often was nobody at home; count the failed drops
calls phone switchboard | NO ANSWER | ANSWERED; BUSY; VOICEMAIL | how many calls did we miss; how often did nobody pick up; count the missed calls
attendance register class_register | ABSENT | PRESENT; LATE; EXCUSED | how many absences are there; how often was somebody away; count the missing pupils
training gym workouts | PB | DONE; REST; SKIPPED | how often did I beat my record; how many personal bests did I have; count my records
chess matches results | WIN | LOSS; DRAW | how many games did we win; how often did I win; count our victories
baby sleep night_log | AWAKE | ASLEEP; FED; CHANGED | how many times did the baby wake up; how often was she up; count the times he woke
glucose sugar diabetes | LOW | NORMAL; HIGH | how often was my sugar too low; how many hypos did I have; count the low readings
ups power mains | POWER LOSS | ON BATTERY TEST; RESTORED; NORMAL | how many blackouts did we have; how often did the electricity go; count the outages
wifi router modem | DISCONNECT | CONNECT; RENEW; SYNC | how many times did the internet drop; how often were we offline; count the dropouts
dishwasher machines appliances | E15 | CYCLE DONE; RINSE AID; ECO | how many times did the dishwasher show the water fault; how often did it stop with the fault; count the faults of the machine
irrigation sprinkler watering | ZONE 2 | ZONE 1; ZONE 3; RAIN DELAY | how often was the lawn watered; how many times did the lawn sprinkler run; count the waterings of the lawn
deploy releases pipeline | ROLLBACK | SUCCESS; QUEUED; BUILD | how many releases did we take back; how often did a deploy go wrong; count the deploys we undid
tests ci build | FLAKY | PASS; SKIP | how many tests are unreliable; how often did a test come and go; count the shaky tests
mail postfix mailserver | BOUNCE | SENT; QUEUED; DEFERRED | how many mails came back; how often did a mail not arrive; count the returned mails
gate barrier carpark_gate | FULL | ENTER; EXIT; FREE | how often was the car park out of spaces; how many times did we have to turn cars away; count the times there was no space
reception visitors front_desk | NO BADGE | BADGE OK; SIGNED OUT | how many guests came without a pass; how often did someone have no pass; count the ones without a pass
warehouse scanner stock_moves | SHORT | PICKED; PACKED; COUNTED | how often was something missing on the shelf; how many picks came up empty; count the missing picks
kiln pottery oven_log | OVERFIRE | COOLING; FIRED; LOADED | how often did the kiln get too hot; how many loads were ruined; count the ruined firings
hospital ward call_bell | CODE BLUE | ROUTINE; VISIT; MEALS | how many emergencies did we have on the ward; how often was the team called out; count the emergencies
bees hive_scale hive | SWARM | CALM; FED; WEIGHED | how many times did the bees take off; how often did a colony leave; count the colonies that left
"""
"""stems | what is written | what else is written | how people ask in other words."""

WORDED = """
alarm alarms house_log | alarm | doorbell; window open; all quiet | how many times did the {t} ring; how often was there an {t}; how many times is there an {t} in {p}
server system syslog | timeout | started; stopped; user login | how often was there a {t}; how many times did we get a {t}; count every {t}
server system app | restart | heartbeat; sync done; cache cleared | how often did it {t}; how many times did the machine {t}; count each {t}
diary journal day_log | migraine | good sleep; walk; long day | how often did I have a {t}; how many times did I write {t}; how many days with a {t}
diary training_diary runs | swim | run; rest; bike | how often did I go for a {t}; how many times did I {t}; how many days with a {t}
lunch canteen meals_eaten | pizza | salad; soup; curry; pasta | how often have we had {t}; how many times was there {t}; how many days did I eat {t}
games board_games game_night | chess | cards; dominoes; quiz; ludo | how many times did we play {t}; how often was it {t}; how many evenings of {t}
weather weather_log rain_diary | snow | rain; sun; fog; wind | how often did we get {t}; how many days of {t} did I note; how many times was there {t}
bird birds bird_list sightings | robin | wren; magpie; heron; finch | how often did I see a {t}; how many times was a {t} at the feeder; how many {t} sightings
visits visitors home_visits | nurse | physio; daughter; neighbour | how often did the {t} come; how many times was the {t} here; how many visits from the {t}
chat group_chat messages | pub | cinema; dinner; train | how often does anybody mention the {t}; how many times did we talk about the {t}; how many messages mention the {t}
lesson piano_log practice | scales | etude; sonata; sight reading | how often did I practise {t}; how many times were {t} on the plan; how many days did I do {t}
flat house repairs | leak | paint; lamp; squeaky step | how many times did we have a {t}; how often was there a {t}; how many times does {t} come up
shift shifts night_shift | overtime | normal; sick; swap | how often did I do {t}; how many times did I write {t}; how many shifts with {t}
complaints feedback reviews | noise | breakfast; towels; parking | how often did guests complain about the {t}; how many times is {t} mentioned; how many complaints about {t}
bookings room_log hall | yoga | choir; scouts; blood donors | how many times was the hall used for {t}; how often is there {t}; how many {t} bookings
orders bar_tabs kitchen_log | burger | steak; fries; cobbler | how often was the {t} ordered; how many times did a {t} go out; how many orders with a {t}
tram commute train_log | delay | on time; early; cancelled | how often was there a {t}; how many times did I note a {t}; how many days with a {t}
horses stable_log riding | lame | lunged; jumped; field | how often was she {t}; how many times did we write {t}; how many days was the mare {t}
garden slugs garden_log | slugs | aphids; frost; weeding | how often did I write {t}; how many times did I have {t}; how many entries with {t}
errors app build | timeouts = timeout | ok; retry; queued | how many {t} were there; how many {t} did we have; count the {t}; number of {t}
wine tasting bottles | corks = cork | glass; label; cap | how many {t} did I note; count the {t}
server access proxy | redirects = redirect | hit; miss; get | how many {t} do we have; count the {t}; number of {t}; how many {t} are in {p}
school behaviour class_log | warnings = warning | praise; note; homework | how many {t} did they get; count the {t}; how many {t} were given
football match_report season | goals = goal | foul; corner; save | how many {t} were there; count the {t}; how many {t} did we get
shop stock deliveries | returns = return | sale; delivery; count | how many {t} did we have; count the {t}; number of {t}
"""
"""stems | the word (= as it is written, where people say the plural) | what else is written | how people ask with it."""

SAID_NAMED = """
    {q}? it writes {t} into {p}
    {q}? It writes {t} into {p} every time.
    {q}? the log says {t}, it's {p}
    {q}? The log is {p} and says {t}.
    {q}? look for {t} in {p}
    {q}? {p} has {t} for that
    {q}? {p} says {t} when it happens
    {q}? In {p} that's a line with {t}.
    {q}? (that's {t} in {p})
    {q} ({t} in {p})?
    {q}, it's {t} in {p}
    {q}, {p} writes {t}
    {q}? there's a {t} in {p} for each
    {q}? Each time there is a {t} in {p}.
    {q}? each one is logged as {t} in {p}
    {q}? It goes down as {t} in {p}.
    {q}? they show up as {t} in {p}
    {q}? in {p} they're marked {t}
    {q}? they put {t} into {p} for it
    {q}? you see it as {t} in {p}
    in {p} it says {t}. {q}?
    in {p} it's written as {t}, {q}?
    {p} writes {t} each time. {q}?
    {p} has a {t} every time that happens. {q}?
    {p}: every {t} is one. {q}?
    {p}, the word is {t}. {q}?
    the machine puts {t} into {p}. {q}?
    every time it happens {t} is written to {p}. {q}?
    going by {p}, {q}? It says {t} then.
    according to {p}, {q}? the entry is {t}
    from {p}: {q}? marked as {t}
    can you check {p}, {q}? it logs {t}
    please go through {p}. {q}? The entries say {t}.
    I need to tell the boss: {q}? {p} writes {t} for it
    for the insurance, {q}? it's {t} in {p}
"""
SAID_BARE = """
    {q}? the log says {t}
    {q}? It writes {t} into the log.
    {q}? it logs {t}
    {q}? the log has {t} for that
    {q}? In the log that's {t}.
    {q}? The log writes {t} each time.
    {q}? it's the lines with {t}
    {q}? look for {t} in the log
    {q}? each one is a {t} in the log
    {q}? they're marked {t}
    {q}, the log says {t}
    {q}, it writes {t} then
    {q} ({t} in the log)?
    {q} (it says {t})?
    {q}? it puts {t} down every time
    {q}? There's a {t} in the file for each one.
    the log writes {t}. {q}?
    it logs {t} each time, {q}?
    every time, {t} goes into the log. {q}?
    the word in the log is {t}. {q}?
    the file says {t} when it happens. {q}?
    can you look, {q}? The log says {t}.
    my husband asks: {q}? the log writes {t}
    I'd like to know for the meeting, {q}? It is logged as {t}.
"""
WORD_NAMED = """
    {q}? see {p}
    {q}? It's all in {p}.
    {q}? check {p}
    {q}, going by {p}?
    {q} according to {p}?
    {q} in {p}?
    {q}? I keep {p} for that.
    {q}? {p} has them all
    {q}? count in {p}
    in {p}, {q}?
    {p}: {q}?
    according to {p}, {q}?
    going by {p}, {q}?
    look through {p}, {q}?
    can you count in {p}, {q}?
    please check {p}. {q}?
    I wrote it all into {p}. {q}?
    from {p}: {q}?
"""
WORD_BARE = """
    {q}?
    {q}
    {q}? I log it all
    {q} so far?
    {q} in all?
    {q} altogether?
    {q}, all in all?
    {q}? I wrote it all down.
    {q}? count them for me
    so, {q}?
    hey, {q}?
    can you count, {q}?
    can you tell from my files, {q}?
    my doctor asks: {q}?
    I have to report it, {q}?
    just out of interest, {q}?
    {q}? just the number
    {q}? It feels like a lot.
"""
ANSWERS = (
    "{r} {w}.",
    "{r} {w}.",
    "It happened {r} {w}.",
    "{t} stands in {p} {r} {w}.",
    "{r} {w}, going by {p}.",
    "{p} has it {r} {w}.",
)
"""`{w}` is "time" or "times"."""
