# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Settings that people change, and facts that have changed, in their own words (see `asks_files_set`)."""

from __future__ import annotations

SETTINGS = """
printer print_settings | copies | 1 2 3 4 5 6 8 | set copies to {b}; print {b} copies from now on; make it {b} copies; {b} copies please instead; change the number of copies to {b}; I want {b} copies
printer print_settings scanner | paper | A3 A4 A5 letter legal | use {b} paper; switch the paper to {b}; the paper should be {b}; change the paper size to {b}; set paper to {b}
printer print_settings | quality | draft normal high best photo | set the print quality to {b}; print in {b} quality; turn the quality to {b}; change quality to {b}
scanner scan | dpi | 150 200 300 400 600 1200 | scan at {b} dpi; set the resolution of the scanner to {b}; put dpi to {b}; make the scans {b} dpi
editor display theme | font_size | 10 11 12 13 14 16 18 20 22 24 | make the font size {b}; set the font size to {b}; change the letters to size {b}; I can't read it, font size {b} please; bump the font to {b}; the font should be {b}
editor display theme | theme | dark light solarized sepia contrast midnight | switch to the {b} theme; set the theme to {b}; use the {b} theme; change the theme to {b}; I'd like the {b} theme
editor display | font | Arial Verdana Georgia Courier Helvetica Futura Lora Inter | change the font to {b}; use {b} as the font; the font should be {b}; set font to {b}
editor app | tab_width | 2 3 4 8 | set the tab width to {b}; make tabs {b} wide; tabs should be {b} columns; change tab width to {b}
game player audio | volume | 10 15 20 30 40 55 60 70 80 90 100 | put the volume at {b}; turn the volume to {b}; set volume to {b}; it's too loud, volume {b} please; volume {b}; make the volume {b}
game | difficulty | easy medium hard expert nightmare | set the difficulty to {b}; make it {b}; I want to play on {b}; change difficulty to {b}; it's no fun, difficulty {b}
game | lives | 1 3 5 7 9 | give me {b} lives; set lives to {b}; the player should have {b} lives; change the lives to {b}
game display app | language | English German French Spanish Dutch Polish Italian Danish | switch the language to {b}; set the language to {b}; change it to {b}; I'd like it in {b}; language should be {b}; put everything in {b}
heating thermostat boiler | target_temp | 17 18 19 20 21 22 23 24 | set the target temperature to {b}; heat to {b} degrees; make it {b} degrees; target {b} please; it's cold, set the heating to {b}; turn the heating to {b}
heating thermostat | night_temp | 12 13 14 15 16 | set the night temperature to {b}; at night {b} degrees; {b} degrees at night please; night temp {b}
heating sprinkler irrigation | start_time | 04:30 05:00 05:15 05:30 06:00 06:15 06:45 07:00 | start at {b}; it should start at {b}; set the start time to {b}; move the start to {b}; let it come on at {b}
sprinkler irrigation watering | minutes | 5 8 12 15 18 20 25 30 45 | water for {b} minutes; set the watering to {b} minutes; let it run {b} minutes; {b} minutes of watering please
alarm clock wakeup | alarm | 05:45 06:00 06:15 06:30 06:50 07:05 07:20 07:45 | set the alarm to {b}; wake me at {b}; move the alarm to {b}; change the wake-up time to {b}; alarm at {b}
server app service backend | port | 80 3000 5000 8000 8080 8443 9000 9090 | change the port to {b}; set port to {b}; it should listen on {b}; make the server use port {b}; run it on port {b}; switch the port over to {b}
server app client | timeout | 5 10 15 30 45 60 90 120 | set the timeout to {b}; timeout should be {b} seconds; raise or lower timeout, it must be {b}; make it time out after {b} seconds; give it a timeout of {b}
server app deploy | log_level | debug info warning error trace | set the log level to {b}; log at {b} level; switch logging to {b}; change log_level to {b}; I want {b} in the logs
server cache app | max_users | 25 50 75 100 150 250 500 | allow {b} users; set max users to {b}; change the user limit to {b}; up to {b} users please; cap the users at {b}
server worker queue | workers | 2 3 4 6 8 12 16 | run {b} workers; set workers to {b}; use {b} workers; change the number of workers to {b}; scale it to {b} workers
backup nightly | keep_days | 7 14 21 28 30 60 90 | keep backups for {b} days; set keep_days to {b}; hold backups {b} days; change the retention to {b} days
backup sync nightly | interval | hourly daily weekly monthly | run it {b}; set the interval to {b}; make the backup {b}; back up {b} from now on; switch to {b}
database db | host | localhost db1 db2 db3 pluto atlas juno titan | point the database to {b}; set host to {b}; use {b} as the database host; switch the db host to {b}; connect to {b} instead
mail newsletter mailer | sender | office info hello team news noreply support | send it from {b}; set the sender to {b}; change sender to {b}; the mails should come from {b}
mail newsletter | per_hour | 50 80 100 200 300 400 | send at most {b} an hour; set the limit per hour to {b}; change per_hour to {b}; no more than {b} mails an hour
shop store webshop | currency | EUR USD GBP CHF SEK NOK PLN | change the currency to {b}; prices in {b} please; set the shop currency to {b}; sell in {b}; switch to {b}
shop store webshop | free_shipping_from | 25 30 35 40 49 50 59 75 99 | free shipping from {b}; set free shipping to {b}; ship for free from {b}; change the free shipping limit to {b}
shop till cash | vat | 5 7 10 19 20 21 25 | set VAT to {b}; VAT is {b} percent now; change the tax to {b}; put the vat at {b}
billing invoice rates | hourly_rate | 38 42 48 52 56 60 65 72 85 95 | set the hourly rate to {b}; put the rate at {b}; my rate is {b} now; I charge {b} from now on; make the hourly rate {b}; change my rate to {b}
billing invoice rates | payment_days | 7 10 14 21 30 45 60 | customers get {b} days to pay; set payment days to {b}; change the payment term to {b} days; payable within {b} days from now on
camera webcam doorbell | resolution | 480p 720p 1080p 1440p 2160p | set the resolution to {b}; record in {b}; switch the camera to {b}; change resolution to {b}; {b} please, the picture is awful
camera webcam | fps | 15 24 25 30 50 60 | set fps to {b}; record {b} frames a second; change the frame rate to {b}; {b} fps please
camera doorbell sensor | sensitivity | low medium high maximum | set the sensitivity to {b}; make it {b} sensitivity; turn the sensitivity to {b}; too many false alarms, sensitivity {b}
wifi router network | channel | 1 3 6 9 11 36 40 44 48 | set the wifi channel to {b}; move to channel {b}; use channel {b}; change the channel to {b}
wifi router network | ssid | Pinewood Casa Burrow Attic Lighthouse Fernweh Studio7 Loft | rename the wifi to {b}; call the network {b}; change the ssid to {b}; the wifi should be called {b}
lights lamp smart_home | brightness | 15 25 35 45 55 65 75 85 95 | dim it to {b}; set brightness to {b}; lights at {b} percent; brightness {b} please; turn the lights to {b}
lights lamp smart_home | colour | warm cold amber violet teal coral | make the light {b}; set the colour to {b}; change the lamp to {b}; I want {b} light
school grading quiz | pass_mark | 40 45 50 55 60 65 | set the pass mark to {b}; pupils pass with {b} from now on; change the pass mark to {b}; the pass mark is {b} now
quiz exam timer | questions | 8 10 12 15 20 25 30 40 | ask {b} questions; set it to {b} questions; make the quiz {b} questions long; change questions to {b}
kiln oven incubator | hold_minutes | 10 20 25 35 40 50 | hold for {b} minutes; set hold_minutes to {b}; the kiln should hold {b} minutes; change the hold to {b} minutes
aquarium tank terrarium | light_hours | 6 7 8 9 10 11 12 | give the fish {b} hours of light; set the light to {b} hours; {b} hours of light please; change light_hours to {b}
drone robot mower | speed | slow medium fast turbo | set the speed to {b}; run it {b}; make the mower {b}; switch the speed to {b}; change speed to {b}
radio stream player | station | Jazz24 Klassik RockFM Arrow Nova Swiss | tune to {b}; set the station to {b}; play {b}; change the radio to {b}; switch over to {b}
calendar planner app | week_start | Monday Sunday Saturday | start the week on {b}; set the first day to {b}; weeks should begin on {b}; change the week start to {b}
game app phone_settings | sound | on off | turn the sound {b}; switch sound {b}; sound {b} please; set sound to {b}; put the sound {b}
editor app | autosave | on off | turn autosave {b}; switch autosave {b}; autosave {b} please; set autosave to {b}
server app website | maintenance | on off | turn maintenance mode {b}; switch maintenance {b}; put the site in maintenance {b}; set maintenance to {b}
printer print_settings | duplex | on off | turn double-sided printing {b}; switch duplex {b}; duplex {b} please; set duplex to {b}
robot mower alarm | night_mode | enabled disabled | set night mode to {b}; night mode should be {b}; have night mode {b}; change night_mode to {b}
website blog app | comments | allowed moderated closed | set comments to {b}; comments should be {b}; make comments {b}; change the comments to {b}
"""
"""file stems | key | values | how people ask; `{b}` is the new value."""

SET_BARE = """
    {q}
    {q}
    {q}.
    {q} please
    please {q}
    {q}, please.
    {q}, thanks
    {q} in the {s} settings
    {q} in the {s} config
    in the {s} settings: {q}
    {s} settings: {q}
    {s}: {q}
    for the {s}: {q}
    could you do this for the {s}: {q}
    {q}, it's in the {s} file
    {q} (the {s} config)
    about the {s}, {q}
    in the config of the {s}, {q}
    hey, {q}
    one change in the {s} file: {q}
    quick change: {q}
    I've decided: {q}
    boss says: {q}
    my son wants this: {q}
    would you do this for me: {q}
    next: {q}
    and {q}
"""
SET_NAMED = """
    {q} in {p}
    {q} ({p})
    {q}, in {p}
    {q}, it's in {p}
    {q}. It's in {p}.
    {q}. The file is {p}.
    {q}, the file is {p}
    {q}, see {p}
    {q}. Edit {p} for that.
    {q} - change {p}
    {q}, {p} has the setting
    in {p}, {q}
    in {p}: {q}
    in {p} please {q}
    {p}: {q}
    {p} - {q}
    edit {p}: {q}
    change {p}: {q}
    update {p}, {q}
    open {p} and change it: {q}
    one change in {p}: {q}
    please edit {p}: {q}
    can you change {p}? {q}
    could you do this in {p}: {q}
    the settings are in {p}. {q}
    I need a change in {p}, {q}
    go into {p}: {q}
"""
FROM_TO = """
    put the {k} up from {a} to {b}
    put the {k} from {a} to {b}
    put {k} from {a} to {b}
    change {k} from {a} to {b}
    change the {k} from {a} to {b}
    set {k} from {a} to {b}
    turn the {k} from {a} to {b}
    move the {k} from {a} to {b}
    bring the {k} from {a} to {b}
    switch {k} from {a} to {b}
    {k} from {a} to {b} please
    {k}: {a} becomes {b}
    {k} is {a} and should be {b}
    {k} should be {b}, not {a}
    {k} should go from {a} to {b}
    the {k} goes from {a} to {b}
    the {k} was {a}, it's {b} now
    the {k} says {a}, make it {b}
    instead of {a} the {k} should be {b}
    make the {k} {b} instead of {a}
    I want {k} at {b} rather than {a}
    could you take the {k} from {a} to {b}?
    we agreed on {b} instead of {a} for the {k}
    from now on the {k} is {b} and no longer {a}
"""
"""Old and new are both said: nothing need be read first."""

SET_DONE = (
    "{k} is {b} now.",
    "{k} is now {b} in {p}.",
    "I changed {k} from {a} to {b}.",
    "Done, {k} is {b} instead of {a}.",
    "I set {k} to {b} in {p}.",
    "Done: {k} is {b}.",
)

CHANGED = """
phonebook | ph | the {trade}'s number is {b} now; the {trade} has a new number, {b}; change the {trade}'s number to {b}; new number for the {trade}: {b}; {trade}: the number is {b} from now on; update the {trade}, it's {b} now
birthdays | d | {n}'s birthday is wrong, it's {b}; {n}'s birthday is {b}, please correct it; I had {n}'s birthday wrong: {b}; correct {n}'s birthday to {b}
doctor | d | the {doc} appointment is moved to {b}; my {doc} date is {b} now; change the {doc} to {b}; {doc} postponed to {b}
doctor | t | the {doc} is at {b} now; the {doc} wants me at {b} instead; change the time at the {doc} to {b}; {doc} moved to {b}, same day
shop_hours | t2 | the {shop} closes at {b} now; the {shop} is open until {b} these days; change the {shop}, it shuts at {b}; new closing time for the {shop}: {b}
opening_hours | t | the {shop} opens at {b} now; change the opening of the {shop} to {b}; from now on the {shop} starts at {b}; new opening time at the {shop}, {b}
cafe_menu | e | a {drink} is {b} now; put the {drink} up to {b}; the {drink} costs {b} from today; change the price of the {drink} to {b}; new price, {drink} {b}; make the {drink} {b}
labour_rates | u | {service} costs {b} now; change {service} to {b}; we charge {b} for {service} now; put {service} at {b}
suppliers | u | {firm} charges {b} for delivery now; delivery from {firm} is {b} now; change the delivery price of {firm} to {b}
suppliers | wd | {firm} is closed on {b} now; change {firm}'s day off to {b}; {firm} now shuts on {b}
rota | n | {b} works on {wd} instead; {wd} is {b} now; put {b} on {wd}; give {wd} to {b}; {b} takes {wd}; swap in {b} on {wd}
meal_plan | dish | we're having {b} on {wd} instead; {wd} is {b} now; change {wd} to {b}; make {wd} {b}; let's do {b} on {wd}
training_plan | workout | do {b} on {wd} instead; {wd} should be {b}; change {wd} to {b}; make {wd} {b}
party_plan | t | the {party} is at {b} now; move the {party} to {b}; the {party} starts at {b} instead; shift the {party} to {b}; {party} at {b} please
packing_list | n | {b} brings the {gear} instead; the {gear} is {b}'s job now; give the {gear} to {b}; {b} packs the {gear} now
extensions | ext | {n} {ln} has extension {b} now; change {n} {ln}'s extension to {b}; {n} {ln} moved to {b}; new extension for {n} {ln}: {b}
members | ln | {n} got married, the name is {b} now; {n} {ln} is called {b} now; change {ln} to {b}
boxes | box | the {stuff} are in {b} now; I moved the {stuff} to {b}; put down {b} for the {stuff}; the {stuff} went into {b}
pet_sitting | kkk | {pet} gets {b} g now; change {pet}'s food to {b} g; feed {pet} {b} g from now on
medication | mg | the {med} is {b} mg now; change {med} to {b} mg; doctor says {b} mg of {med}; put the {med} to {b} mg; {med} dose is now {b} mg
medication | daytime | {med} is taken {b} now; take the {med} {b} instead; move the {med}, it's {b} now
subscriptions | u | {sub} costs {b} now; {sub} went to {b}; change {sub} to {b}; they put {sub} up to {b}
debts | u | {n} owes {b} now; set {n}'s debt to {b}; it's {b} for {n} now; {n} is at {b}
house_rules | t3 | check-out is by {b} now; change the check-out to {b}; guests can stay until {b}; make check-out {b}
house_rules | wd | bins go out on {b} now; bin day is {b} now; change bin day to {b}
wifi | pw | the wifi password is {b} now; change the wifi password to {b}; new wifi password: {b}; I changed the wifi, it's {b}
alarm_codes | pin | the {room} code is {b} now; new code for the {room}: {b}; change the {room} to {b}; set the code of the {room} to {b}
lease | u | the rent is {b} now; rent goes to {b}; change the rent to {b}; put the rent at {b}
parking | k | {n} has space {b} now; move {n} to space {b}; {n} parks on {b} now; change {n}'s space to {b}
fixtures | t | kick-off against {team} is at {b} now; the {team} match starts at {b}; move {team} to {b}
fixtures | d | the {team} match is on {b} now; {team} is moved to {b}; the game against {team} was put off to {b}
bp_log | pulse | my pulse on {d} was {b}, please correct; pulse on {d} should say {b}; fix the pulse for {d}: {b}
freezer | k | there are {b} portions of {dish} left now; {dish}: only {b} portions now; change the {dish} to {b} portions
wine | k | only {b} bottles of {wine} left; {wine} is down to {b} bottles; set the {wine} to {b} bottles; change {wine} to {b} bottles
quiz_night | k | {team} have {b} points now; put {team} at {b}; change the score of {team} to {b}; {team} got up to {b} points
exam_dates | d | the {subject} exam is on {b} now; {subject} exam moved to {b}; change the {subject} exam to {b}; they put {subject} off to {b}
rehearsals | venue | on {d} we're at {b} instead; {d} is at {b} now; change the place on {d} to {b}
volunteers | n | {b} runs the {stall} now; put {b} on the {stall}; {b} does the {stall} instead; give the {stall} to {b}
project_notes | state | {firm} is {b} now; set {firm} to {b}; change the state of {firm} to {b}; {firm} should say {b}
walls | paint | we painted the {room} {b} instead; the {room} is {b} now; change the {room} to {b}
houseplants | place | the {plant} stands on the {b} now; I moved the {plant} to the {b}; put the {plant} down for the {b}
cleaning_rota | n | {b} does the {chore} this week; give the {chore} to {b}; the {chore} is {b}'s now; put {b} on {chore}
shoe_sizes | shoe | {n} takes shoe size {b} now; {n}'s shoes are {b} now; change {n}'s shoe size to {b}; {n} grew, shoes {b}
babysitter | t | {n} can stay up until {b}; bedtime for {n} is {b} now; change {n}'s bedtime to {b}; {n} goes to bed at {b} from now on
flight | t | we leave at {b} now; departure is now {b}; they moved the flight to {b}, same day
flight | seat | my seat is {b} now; I've got seat {b} now; change the seat to {b}
"""
"""a stem of the paper (`asks_files_words`) | the slot that changes | how people say it; `{b}` is the new value."""

CHANGED_BARE = """
    {q}
    {q}
    {q}
    {q}.
    {q}, please change that
    {q}, can you correct it?
    {q}. Please update it.
    {q}, could you fix the file?
    {q}, put that in please
    {q}. Correct that.
    {q} - please update
    {q}, change it in my notes
    just heard: {q}
    by the way, {q}. Please change it.
    heads up, {q}. update that please
    correction: {q}
    small change: {q}
    change of plan: {q}
    please note, {q}. Edit the file.
    can you update that, {q}
    FYI {q}, edit it please
    sorry, {q}. Can you change it
"""
CHANGED_NAMED = """
    {q}, change it in {p}
    {q}. Please change it in {p}.
    {q}, update {p}
    {q}. Update {p} please.
    {q}, please correct {p}
    {q}, can you correct {p}?
    {q}, could you fix {p}?
    {q} ({p})
    {q} in {p}
    {q} - edit {p}
    {q}. {p} still has the old one.
    {q}, {p} is out of date
    in {p}: {q}
    in {p}, {q}
    {p}: {q}
    {p} - {q}
    {p} is wrong, {q}
    {p} needs a change: {q}
    correct {p}: {q}
    update {p}: {q}
    edit {p}, {q}
    please change {p}: {q}
    a correction for {p}: {q}
    there's an error in {p}, {q}
"""
CHANGED_DONE = (
    "It says {b} now instead of {a}.",
    "I changed {a} to {b} in {p}.",
    "Done, {b} instead of {a}.",
    "{p} has {b} now.",
    "Changed to {b}.",
    "Done, {p} now says {b}.",
    "I corrected it to {b}.",
)
