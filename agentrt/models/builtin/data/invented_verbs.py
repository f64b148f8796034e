"""What can be done with a thing, with many verbs on both sides, and more wordings for the deeds of `invented_words`.

A line: class | titles of the tool | requests | what the tool prints. `{a}` is the thing with its article, `{o}` the one
meant, `{ts}` the plural, `{who}`, `{v}` (quoted words), `{day}`, `{n}`, `{pl}`, `{f}` and `{w}` further values. Deeds of one
class are too close to stand beside one another in an inventory.
"""

# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass

_DEEDS = """
delete | Delete {a}; Remove {a}; Permanently delete {a}; Discard {a}; Remove {a} from the system; Erase {a}; Drop {a} | Delete {o}; Remove {o}; Bin {o}; Scrap {o}; Trash {o}; {o} can go; {o} has to go; Take {o} out of the system; I want to be rid of {o}; Chuck out {o}; Kick out {o}; Make {o} disappear; Destroy {o}; Discard {o} | deleted; removed; gone
cancel | Cancel {a}; Call off {a}; Revoke {a}; Terminate {a} | Cancel {o}; Call off {o}; Terminate {o}; Revoke {o}; {o} is off; I don't want {o} after all; Scratch {o}; We won't need {o}; Give notice for {o}; {o} will not take place | cancelled; called off; revoked
archive | Archive {a}; Move {a} to the archive; Put {a} away for later; File away {a} | Archive {o}; Put {o} into the archive; File {o} away; Store {o} away; {o} belongs in the archive; Lay {o} aside for good; Stow {o} away in the archive | archived; moved to the archive
restore | Restore {a}; Bring back {a}; Recover {a}; Undelete {a} | Restore {o}; Bring {o} back; Recover {o}; I need {o} back; Undelete {o}; Get {o} back; I removed {o} by mistake, bring it back; Rescue {o} | restored; recovered; back again
copy | Duplicate {a}; Copy {a}; Make a copy of {a}; Clone {a} | Duplicate {o}; Copy {o}; Clone {o}; Make a second one of {o}; I need {o} twice; Make a copy of {o}; Replicate {o} | copied; duplicate {code} made; cloned
print | Print {a}; Send {a} to the printer; Put {a} on paper | Print {o}; Print out {o}; Send {o} to the printer; I need {o} on paper; Put {o} on paper; Give me a printout of {o} | printed; sent to the printer
export | Export {a}; Save {a} as a file; Download {a} | Export {o}; Download {o}; Save {o} as a file; I want {o} as a file; Let me have {o} as a download; Write {o} out to a file | exported; file {code} saved
approve | Approve {a}; Accept {a}; Give {a} the green light; Sign off {a}; Grant {a} | Approve {o}; Accept {o}; Sign off {o}; {o} is fine, let it through; Give {o} the go-ahead; Say yes to {o}; I agree with {o}, pass it; Green light for {o}; Wave {o} through | approved; accepted
reject | Reject {a}; Decline {a}; Turn down {a}; Refuse {a} | Reject {o}; Decline {o}; Turn {o} down; Say no to {o}; {o} is not acceptable, refuse it; Dismiss {o}; Throw {o} out, it is not good enough; I disagree with {o}, send it away | rejected; declined
start | Start {a}; Launch {a}; Begin {a}; Run {a}; Kick off {a} | Launch {o}; Begin {o}; Run {o}; Kick off {o}; Set {o} going; Get {o} going; Fire up {o}; Let {o} begin; Set {o} in motion; Boot {o} | started; launched; running
stop | Stop {a}; End {a}; Shut down {a}; Halt {a} | Stop {o}; End {o}; Halt {o}; Shut {o} down; Bring {o} to a stop; {o} must stop; Finish {o} at once; Kill {o}; Put an end to {o} | stopped; halted; ended
restart | Restart {a}; Reboot {a}; Start {a} again | Restart {o}; Reboot {o}; Start {o} again; {o} hangs, start it again; Give {o} a fresh start; Turn {o} off and on again; Reset {o} | restarted; up again
pause | Pause {a}; Suspend {a}; Put {a} on hold; Interrupt {a} | Pause {o}; Suspend {o}; Put {o} on hold; Hold {o} for now; Interrupt {o}; {o} should take a break; Freeze {o} for the moment | paused; on hold
close | Close {a}; Mark {a} as done; Complete {a}; Finalise {a} | Close {o}; Mark {o} as done; Tick off {o}; {o} is finished, close it; Complete {o}; Check {o} off; {o} is done; Wrap up {o} | closed; marked as done
reopen | Reopen {a}; Open {a} again | Reopen {o}; Open {o} again; {o} is not done after all; Unclose {o}; {o} was closed too early, open it; Take {o} up again | reopened; open again
assign | Assign {a} to someone; Hand {a} to a person; Make a person responsible for {a}; Delegate {a} | Delegate {o} to {who}; Hand {o} to {who}; {who} takes {o}; Have {who} look after {o}; {o} goes to {who}; Let {who} take {o}; {who} shall do {o}; Entrust {who} with {o}; Put {who} in charge of {o} | assigned; handed over
comment | Comment on {a}; Add a comment to {a}; Leave a remark on {a}; Annotate {a} | Comment on {o}: {v}; Leave the comment {v} on {o}; Add {v} as a comment to {o}; Write {v} under {o}; Remark {v} on {o}; Say {v} about {o} in a comment; Annotate {o} with {v} | comment added; saved
rename | Rename {a}; Change the name of {a}; Give {a} another name; Set the title of {a} | Rename {o} to {v}; Call {o} {v}; {o} is now called {v}; From now on {o} is {v}; Retitle {o} {v}; New name for {o}: {v}; Change the title of {o} to {v}; {o} shall be called {v} | renamed; new name saved
postpone | Postpone {a}; Reschedule {a}; Put off {a}; Move {a} to another day; Delay {a} | Postpone {o} to {day}; Reschedule {o} to {day}; Push {o} back to {day}; Put {o} off until {day}; {o} should be on {day} instead; Delay {o} until {day}; Let's have {o} on {day}; Shift {o} to {day} | postponed; new date saved
extend | Extend {a}; Prolong {a}; Renew {a} | Extend {o} until {day}; Prolong {o} to {day}; Renew {o} until {day}; {o} should run until {day}; Keep {o} going until {day}; Give {o} more time, until {day}; Make {o} last until {day} | extended; renewed
subscribe | Subscribe to {a}; Follow {a}; Get notified about {a}; Watch {a} | Subscribe to {o}; Follow {o}; Keep me posted about {o}; Tell me whenever something happens with {o}; I want news about {o}; Sign me up for {o}; Watch {o} for me | subscribed; following
unsubscribe | Unsubscribe from {a}; Unfollow {a}; Stop notifications about {a} | Unsubscribe from {o}; Unfollow {o}; No more news about {o}; Stop telling me about {o}; I am no longer interested in {o}; Take me off {o}; Mute {o} | unsubscribed; unfollowed
send | Send {a} to a person; Forward {a}; Pass {a} on; Share {a} with a person | Send {o} to {who}; Forward {o} to {who}; Pass {o} to {who}; {who} should get {o}; Let {who} have {o}; Get {o} to {who}; Hand {who} {o}; Show {o} to {who} | sent; forwarded
invite | Invite a person to {a}; Add a guest to {a}; Ask someone to {a} | Invite {who} to {o}; Ask {who} to {o}; {who} should come to {o}; Add {who} as a guest to {o}; Bring {who} along to {o}; I want {who} at {o} | invited; invitation sent
report | Report a problem with {a}; Report a fault of {a}; File a complaint about {a} | Report that {o} is broken: {v}; {o} has a problem: {v}; File a complaint about {o}: {v}; Something is wrong with {o}: {v}; Report a fault of {o}: {v}; Notify the service of {v} at {o} | reported, number {code}; complaint {code} filed
inspect | Inspect {a}; Run a check of {a}; Test {a}; Examine {a}; Diagnose {a} | Inspect {o}; Run a check of {o}; Test {o}; Examine {o}; Have a look whether {o} works; Diagnose {o}; Put {o} through its paces; Try out {o} | no problems found; all fine; test passed
clean | Clean {a}; Wash {a}; Start the cleaning of {a} | Clean {o}; Wash {o}; {o} is dirty, clean it; Scrub {o}; Get {o} clean; Give {o} a wash; Wipe down {o}; {o} needs a clean | cleaned; cleaning started
refill | Refill {a}; Restock {a}; Top up {a}; Fill up {a} | Refill {o}; Restock {o}; Top up {o}; Fill up {o}; {o} is empty, fill it; Replenish {o}; {o} needs filling | refilled; restocked
ship | Ship {a}; Dispatch {a}; Send out {a} by post | Ship {o}; Dispatch {o}; Send {o} out; Get {o} on its way; {o} must go out today; Hand {o} to the post; Mail {o} off | shipped, tracking {code}; on its way
refund | Refund {a}; Give the money back for {a}; Reimburse {a} | Refund {o}; Give the money back for {o}; Reimburse {o}; I want my money back for {o}; Pay back {o}; Return the money for {o} | refunded; money returned
settle | Pay {a}; Settle {a}; Mark {a} as paid | Pay {o}; Settle {o}; Clear {o}; Take care of paying {o}; {o} must be paid, do it; Get {o} paid; Pay off {o} | paid; settled
buy | Buy {a}; Purchase {a}; Order {a}; Acquire {a} | Buy {o}; Purchase {o}; Order {o}; Get me {o}; I'd like to have {o}, buy it; Acquire {o}; I'll take {o}; Put in an order for {o} | bought; ordered
sell | Sell {a}; Put {a} up for sale; Offer {a} for sale | Sell {o}; Put {o} up for sale; {o} is to be sold; Offer {o} to buyers; Turn {o} into cash; Find a buyer for {o} | sold; for sale now
publish | Publish {a}; Make {a} public; Release {a}; Put {a} online | Publish {o}; Make {o} public; Release {o}; Put {o} online; Let the world see {o}; {o} may go live; Bring {o} out | published; online
hide | Hide {a}; Make {a} private; Take {a} offline; Unpublish {a} | Hide {o}; Make {o} private; Take {o} offline; Nobody should see {o}; Unpublish {o}; Conceal {o}; Let {o} vanish from view | hidden; private now
block | Block {a}; Ban {a}; Suspend {a} for safety; Freeze {a} | Block {o}; Ban {o}; Lock {o} out; Bar {o}; Don't let {o} through; Blacklist {o} | blocked; banned
unblock | Unblock {a}; Lift the ban on {a}; Free {a} | Unblock {o}; Lift the ban on {o}; Let {o} in again; Free {o}; Unfreeze {o}; Whitelist {o} | unblocked; free again
confirm | Confirm {a}; Verify {a}; Validate {a} | Confirm {o}; Verify {o}; Validate {o}; Vouch for {o}; Make sure that {o} is genuine; Certify {o} | confirmed; verified
calibrate | Calibrate {a}; Readjust {a}; Fine-tune {a} | Calibrate {o}; Readjust {o}; Fine-tune {o}; {o} is off, tune it; Set up {o} precisely; Bring {o} back into line | calibrated; tuned
charge | Charge {a}; Load the battery of {a}; Plug in {a} | Charge {o}; Plug in {o}; Load {o} up; {o} is flat, charge it; Give {o} some power; Let {o} charge | charging; charged
feed | Feed {a}; Give {a} food | Feed {o}; Give {o} something to eat; {o} is hungry; Fill the bowl of {o}; Let {o} eat; Dish out food to {o} | fed; food given
water | Water {a}; Start the watering of {a}; Irrigate {a} | Water {o}; Irrigate {o}; {o} needs water; Give {o} something to drink; Sprinkle {o}; {o} is dry, water it | watered; watering started
play | Play {a}; Put on {a}; Listen to {a} | Play {o}; Put on {o}; I feel like listening to {o}; Let's hear {o}; Give us {o} on the speakers; Spin {o}; Stream {o} | playing; now playing
install | Install {a}; Set up {a} on the device; Deploy {a} | Install {o}; Get {o} onto the device; Deploy {o}; Roll out {o}; I want {o} installed; Set {o} up | installed; deployed
upgrade | Upgrade {a}; Update {a} to the newest version; Bring {a} up to date | Upgrade {o}; Bring {o} up to date; Update {o}; {o} is out of date, renew its software; Patch {o}; Get the newest for {o} | upgraded; up to date
repair | Order a repair of {a}; Repair {a}; Fix {a} | Repair {o}; Fix {o}; Mend {o}; {o} is broken, have it fixed; Get {o} working again; Have {o} seen to | repair ordered; fixed
rate | Rate {a}; Give {a} a rating; Review {a} | Give {o} {n} out of 10; {o} deserves {n} points; I'd say {n} for {o}; Grade {o} with a {n}; My verdict on {o}: {n}; {n} points for {o} | rating saved; thanks
set | Set the {f} of {a}; Change the {f} of {a}; Update the {f} of {a}; Edit {a}'s {f} | Set the {f} of {o} to {v}; Change {o}'s {f} to {v}; The {f} of {o} should be {v}; Enter {v} as the {f} of {o}; Update the {f} of {o} to {v}; Correct the {f} of {o} to {v}; New {f} for {o}: {v}; Make {v} the {f} of {o} | updated; saved
create | Create {a}; Add {a}; Register {a}; Open {a}; Enter {a}; Set up {a} | Create {a} called {v}; Add {a} named {v}; Set up {a} called {v}; Make {a} with the name {v}; I need {a} called {v}; New {t}: {v}; Register {v} as {a}; Enter {a} named {v}; Open {a} by the name of {v} | created with id {code}; added
move | Move {a}; Bring {a} to another place; Relocate {a}; Transport {a} | Move {o} to {pl}; Carry {o} to {pl}; {o} has to go to {pl}; Get {o} over to {pl}; {o} moves to {pl}; Transport {o} to {pl}; Send {o} across to {pl} | moved; on its way
tag | Label {a}; Tag {a}; Put a label on {a} | Tag {o} as {w}; {o} is {w}, tag it so; Attach the tag {w} to {o}; {o} gets the label {w}; Flag {o} as {w} | tagged; labelled
list | List all {ts}; Show all {ts}; Get the list of {ts}; Overview of {ts}; Return every {t} | List all {ts}; Which {ts} have we got?; What are all the {ts}?; Give me an overview of the {ts}; I want to see every {t}; Show the whole list of {ts}; Name all the {ts}; All {ts} please; Are there any {ts}, which ones? | {lines}
view | Get {a}; Show {a}; Retrieve the details of {a}; Display {a}; Fetch {a} by its id; View {a}; Read {a} record; Show everything about {a} | Show me {o}; Open {o}; Pull up {o}; Let me see {o}; Give me the details of {o}; What do we have on {o}?; Display {o}; Bring up {o}; I want to look at {o}; Everything about {o} please; Get me the record of {o}; Call up {o}; What do we know about {o}?; I'd like to see {o} | {fields}
search | Search {ts}; Find {ts} by a word; Look for {ts} that match a text; Search for {ts} | Search the {ts} for {v}; Look for {ts} with {v}; Which {ts} mention {v}?; Find {ts} about {v}; Go through the {ts} for {v}; Are there {ts} with {v}?; Find me all {ts} that have to do with {v}; Where among the {ts} is {v}?; Hunt for {v} in the {ts} | {lines}
count | Count the {ts}; Tell how many {ts} there are; Number of {ts} | How many {ts} are there?; How many {ts} do we have?; Count the {ts}; What is the number of {ts}?; Tell me how many {ts} there are; How many {ts} in all? | {n}
"""
HELD_OUT = """
polish | Polish {a}; Buff {a} | Polish {o}; Make {o} shine; Give {o} a shine | polished
weld | Weld {a}; Join {a} by welding | Weld {o}; Melt {o} together; Join the parts of {o} with heat | welded
anoint | Nominate {a}; Put {a} forward for a prize | Nominate {o}; Put {o} forward; Let {o} run for the prize | nominated
lend | Lend {a} to someone; Loan {a} out | Lend {o} to {who}; {who} may borrow {o}; Loan {o} to {who} | lent
insure | Insure {a}; Take out insurance for {a} | Insure {o}; Take out cover for {o}; {o} should be insured | insured
weigh | Weigh {a}; Put {a} on the scales | Weigh {o}; Put {o} on the scales; Check on the scales what is in {o} | weighed
"""
NEAR: tuple[frozenset[str], ...] = tuple(
    frozenset(line.split())
    for line in """delete cancel archive hide stop block reject
restore reopen unblock
start play restart charge reopen
stop pause close cancel block
approve confirm publish unblock close settle
send ship invite assign move
settle refund buy
repair upgrade report inspect calibrate install clean
buy create ship
set rename tag comment calibrate rate postpone extend upgrade
refill feed water charge
subscribe create
list count search
view export print play inspect search start reopen buy send subscribe
install create calibrate
print export copy
create copy
lend assign send
polish clean
weigh inspect
postpone move extend pause
unsubscribe cancel delete stop block""".splitlines()
)
"""Deeds (by class) that one word may mean both of."""

ASKS: dict[str, tuple[str, ...]] = {
    key: tuple(part.strip() for part in asks.split(";"))
    for key, asks in {
        "pay": "Pay {who} {m}; Please send {who} {m}; {who} is owed {m}, please pay; Transfer the {m} to {who}; Let {who} have {m}; Move {m} over to {who}; Remit {m} to {who}; Settle the {m} with {who}; Could you send {m} over to {who}?; I have to pay {who} {m}; {m} to {who}; Get {m} to {who}; Forward {m} to {who}; Hand {who} {m}; I want to pay {who} {m}; Make a payment of {m} to {who}; Issue a transfer of {m} to {who}; Pay back {m} to {who}",
        "exchange": "Turn {n} {cur} into {cur2}; How many {cur2} do I get for {n} {cur}?; What's {n} {cur} in {cur2}?; {n} {cur} to {cur2}; Swap {n} {cur} for {cur2}; What do I get in {cur2} for {n} {cur}?; Recalculate {n} {cur} as {cur2}; If I have {n} {cur}, what is it in {cur2}?; Switch {n} {cur} over to {cur2}; Trade {n} {cur} for {cur2}; {n} {cur} would be how many {cur2}?; Express {n} {cur} in {cur2}; I want {cur2} for my {n} {cur}; Value of {n} {cur} in {cur2}?",
        "translate": "How would one say {q} in {lang}?; What's {lang} for {q}?; {q}, but in {lang}; Render {q} in {lang}; Turn {q} into {lang}; What does {q} become in {lang}?; Write {q} in {lang}; Can you put {q} into {lang}?; I want to say {q} in {lang}; Express {q} in {lang}; Let me have {q} in {lang}; {lang} version of {q} please",
        "remind": "Don't let me forget to {p}; Make sure I remember to {p}; I mustn't forget to {p}, ping me; Prompt me to {p}; Jog my memory to {p}; Tell me to {p}; Send me a reminder to {p}; I need reminding to {p}; Let me know that I have to {p}; Nag me to {p}",
        "timer": "Time {n} minutes; Stop the time for {n} minutes; Ring when {n} minutes have passed; Beep in {n} minutes; {n} minutes from now, ring; Let {n} minutes run; I need a {n}-minute countdown; Clock {n} minutes; Start counting down from {n} minutes; Alarm after {n} minutes",
        "send": "Tell {who}: {v}; Drop {who} the line {v}; {who} must hear this: {v}; Write {who} the words {v}; Pass the message {v} on to {who}; Leave {who} the message {v}; SMS {who} {v}; Say {v} to {who}; Get this to {who}: {v}; Shoot {who} a note: {v}; Give {who} the message {v}; Contact {who} with {v}",
        "route": "What's the way from {pl} to {pl2}?; How do I reach {pl2} from {pl}?; Which way is it from {pl} to {pl2}?; I'm in {pl} and must get to {pl2}; Bring me from {pl} to {pl2}; How do you get from {pl} to {pl2}?; Show me how to get from {pl} to {pl2}; Plan my journey from {pl} to {pl2}; Lead me from {pl} to {pl2}; Best way from {pl} to {pl2}?",
        "order": "Get {n} {g} for us; We are short of {n} {g}; Put {n} {g} on order; Fetch us {n} {g}; {n} {g}, please order them; I'd like {n} {g}; Stock up with {n} {g}; Have {n} {g} delivered; I want to buy {n} {g}; Let us have {n} {g}; We could use {n} {g}, buy them; Place an order for {n} {g}",
        "switch": "{e} with {o}; Let {o} be {e}; Flip {o} {e}; {o} should be {e}; Get {o} turned {e}; Put {o} {e}; I need {o} {e}; Switch {o} {e}; Have {o} turned {e}; Turn {o} {e} for me",
        "adjust": "{f} of {o} to {n}; I'd like {o} to have a {f} of {n}; Turn the {f} of {o} to {n}; Let the {f} of {o} be {n}; {n} for the {f} of {o}; Move the {f} of {o} to {n}; Set {o} to {f} {n}; Fix the {f} of {o} at {n}; Regulate the {f} of {o} to {n}",
        "generate": "Invent a password of {n} characters; Come up with a password of {n} signs; A new password with {n} characters please; Roll a password, length {n}; I'd like a password of {n} characters; Suggest a password with {n} characters; Let me have a password that is {n} long; Password, {n} characters",
        "share": "Let {ps} look at {o}; Give {ps} a look at {o}; {ps} may see {o}; Allow {ps} to see {o}; Open up {o} to {ps}; Bring {ps} into {o}; Add {ps} to {o}; I want {ps} to have access to {o}; {ps} need access to {o}; Grant {ps} access to {o}; Pass {o} around to {ps}; Unlock {o} for {ps}; Show {o} to {ps}",
        "tag": "Mark {o} as {ws}; {o} is to be filed as {ws}; Attach {ws} to {o} as tags; Use the tags {ws} for {o}; Stick {ws} on {o}; Note {ws} as the labels of {o}; Tags for {o}: {ws}; Categorise {o} as {ws}; I'd tag {o} with {ws}; Add {ws} to the tags of {o}; Sort {o} under {ws}; Flag {o} with {ws}",
        "lock": "I'd like you to {E} {o}; Would you {E} {o}?; Could you {E} {o}?; Somebody has to {E} {o}; {o} please {E}; You should {E} {o} now; Do {E} {o}; Time to {E} {o}; I forgot to {E} {o}, do it; Quickly {E} {o}; Just {E} {o}; Let's {E} {o}",
        "figure": "Given a {x} of {n} and a {y} of {n2}, what is the {q1}?; How high is the {q1} with a {x} of {n} and a {y} of {n2}?; {q1} for {x} {n} and {y} {n2}; {q1} at a {x} of {n} and a {y} of {n2}?; What {q1} do I get with {x} {n} and {y} {n2}?; With a {x} of {n} and a {y} of {n2}, how much is the {q1}?; Determine the {q1}: {y} {n2}, {x} {n}; My {x} is {n}, my {y} {n2}. What is my {q1}?; Estimate the {q1} for a {y} of {n2} and a {x} of {n}; Let me know the {q1} for {x} {n}, {y} {n2}; I need the {q1}, {x} is {n} and {y} {n2}; Figure out the {q1} when {x} is {n} and {y} is {n2}",
        "play": "Let's hear {o}; I'm in the mood for {o}; Put {o} on; Begin playing {o}; I'd like to hear {o}; Can we listen to {o}?; Give us {o}; Stream {o}; How about playing {o}?; Let {o} play; We want to listen to {o}; Fire up {o}; Spin {o}; Launch {o}",
        "assign": "{who} takes {o}; Have {who} do {o}; {o} is for {who}; {o} goes to {who}; Entrust {o} to {who}; Delegate {o} to {who}; I want {who} to work on {o}; {who} will look after {o}; Leave {o} to {who}; {o} should be done by {who}; Let {who} take care of {o}; Allocate {o} to {who}",
        "move": "Carry {o} over to {pl}; {o} belongs in {pl}; {o} moves to {pl}; Haul {o} to {pl}; {o} is wanted in {pl}, take it there; Get {o} to {pl}; Send {o} across to {pl}; We need {o} in {pl}; Transport {o} to {pl}; Let {o} be taken to {pl}; Deliver {o} to {pl}; Drive {o} to {pl}",
        "rate": "{n} stars for {o}; {o} deserves {n} stars; I'd give {o} {n} points; My rating of {o} is {n}; Mark {o} {n}; {o} was a {n}; Note down {n} points for {o}; I think {o} is a {n}; Grade {o} {n}; Let {o} have {n} stars; Submit {n} stars for {o}; {n} points go to {o}",
        "cancel": "Scratch {o}; {o} is off; I don't want {o} after all; Terminate {o}; We won't need {o}; Undo {o}; Revoke {o}; {o} will not happen; I changed my mind about {o}, cancel it; Take back {o}; Give up {o}; I want out of {o}",
        "rename": "Name {o} {v}; {o} needs a new name: {v}; {o} is called {v} now; New name for {o}: {v}; I'd rather call {o} {v}; Title {o} {v}; Rechristen {o} {v}; Make {v} the name of {o}; From today {o} is {v}; Replace the name of {o} by {v}",
        "list": "All {ts} please; Name all {ts}; Are there any {ts}?; Which {ts} have we got?; Tell me which {ts} there are; Let me see the {ts}; Overview of the {ts}; What are the {ts}?; Run through the {ts}; I need a list of the {ts}; Print the {ts}; Every one of the {ts} please",
        "book": "Get us {a}; I'd like to have {a}; Make a booking for {a}; Hold {a} for us; Sort out {a}; We'd love {a}; See to it that we have {a}; Secure {a}; I want {a}; Keep {a} free for us",
    }.items()
}  # fmt: skip
"""Train-only wordings of the deeds of `invented_words` (their held-out ones stay held out)."""


@dataclass(frozen=True)
class Doing:
    """A deed by its class, the titles of its tool, requests, and what the tool prints."""

    group: str
    titles: tuple[str, ...]
    asks: tuple[str, ...]
    done: tuple[str, ...]


def _parsed(block: str) -> tuple[Doing, ...]:
    found = []
    for line in block.strip().splitlines():
        group, *rest = (part.strip() for part in line.split(" | "))
        titles, asks, done = (tuple(one.strip() for one in part.split(";")) for part in rest)
        found.append(Doing(group, titles, asks, done))
    return tuple(found)


COMMON = _parsed(_DEEDS)
SELDOM = _parsed(HELD_OUT)
"""Those that training never sees."""
