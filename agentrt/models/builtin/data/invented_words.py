"""Word tables of the invented tools: things, what can be known about them, what can be done with them, and slots.

A tool is composed from these, so there are far more tools than a model could memorise. Synonyms stand in one tuple:
the request may use another one than the tool's description.
"""

# ruff: noqa: E501, SIM905
# fmt: off
from __future__ import annotations

from dataclasses import dataclass

THINGS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.strip().split(", "))
    for line in """order, purchase
parcel, package, shipment
invoice, bill
customer, client
employee, staff member, worker
product, item, article
book
film, movie
song, track
car, vehicle, automobile
flat, apartment
house, home
flight, plane
train
bus
hotel
restaurant
recipe, dish
meeting, appointment
task, to-do
project
ticket, support case
server, machine
database
website, site, page
email, mail
contact, person
photo, picture, image
video, clip
document, doc
contract, agreement
student, pupil
course, class
exam, test
patient
doctor, physician
room
lamp, light
heater, radiator
door
camera
sensor
robot
plant
dog
cat
horse
team
player
match, game
city, town
country
river
mountain
planet
star
company, firm
share, stock
bank account, account
loan, credit
card
insurance policy, policy
warehouse, depot
supplier, vendor
truck, lorry
ship, vessel
container
machine part, spare part
printer
phone, mobile
laptop, notebook computer
subscription
coupon, voucher
gift card
playlist
podcast
newsletter
event
concert, gig
museum
exhibition
painting
statue
bike, bicycle
scooter
parking space, parking spot
charging station, charger
shop, store
market
farm
field
cow
crop
tree
wine
cheese
coffee machine
oven
washing machine, washer
fridge, refrigerator
alarm
thermostat
elevator, lift
pump
valve
turbine
satellite
drone
laboratory sample, probe
experiment
dataset
report
survey, poll
vote
law
court case, lawsuit
prisoner
passport
visa
tax return
permit, licence
member
club
library card
poem
lesson
tutor, private teacher
babysitter
taxi, cab
courier
backup
branch
commit
build
release, version
bug, defect
package version
domain
certificate
firewall rule
user, account holder
password entry
game character, hero
spell
dragon
castle
potion""".splitlines()
)

KIND_MONEY, KIND_NUMBER, KIND_DATE, KIND_TIME, KIND_STATUS, KIND_PERSON, KIND_PLACE, KIND_CODE, KIND_WORD, KIND_TEXT = (
    "money", "number", "date", "time", "status", "person", "place", "code", "word", "text",
)

FACTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    # names (synonyms joined by /), kind of value, ways to ask ({o} = the thing with its name)
    ("price/cost", KIND_MONEY, ("How much does {o} cost?", "How much is {o}?", "What would I pay for {o}?")),
    ("status/state", KIND_STATUS, ("How is {o} doing?", "What is going on with {o}?", "How far along is {o}?")),
    ("owner/holder", KIND_PERSON, ("Who owns {o}?", "Whose is {o}?", "To whom does {o} belong?")),
    ("location/position", KIND_PLACE, ("Where is {o}?", "Where can I find {o}?", "Where is {o} right now?")),
    ("due date/deadline", KIND_DATE, ("When is {o} due?", "By when must {o} be done?")),
    ("weight/mass", KIND_NUMBER + ":kg", ("How heavy is {o}?", "How much does {o} weigh?")),
    ("length", KIND_NUMBER + ":m", ("How long is {o}?",)),
    ("height", KIND_NUMBER + ":m", ("How tall is {o}?", "How high is {o}?")),
    ("color/colour", KIND_WORD, ("Which color does {o} have?", "Which colour is {o}?")),
    ("rating/score", KIND_NUMBER, ("How well is {o} rated?", "How good is {o} said to be?")),
    ("phone number/telephone number", KIND_CODE, ("How can I call {o}?", "Under which number do I reach {o}?")),
    ("address", KIND_PLACE, ("At which address is {o}?",)),
    ("opening hours/business hours", KIND_TIME, ("When does {o} open?", "From when is {o} open?")),
    ("balance", KIND_MONEY, ("How much money is on {o}?", "How much is left on {o}?")),
    ("temperature", KIND_NUMBER + ":°C", ("How warm is {o}?", "How hot is {o}?", "How cold is {o}?")),
    ("humidity", KIND_NUMBER + ":%", ("How humid is {o}?", "How damp is {o}?")),
    ("battery level/charge", KIND_NUMBER + ":%", ("How full is the battery of {o}?", "How much charge has {o} left?")),
    ("speed", KIND_NUMBER + ":km/h", ("How fast is {o}?", "How fast does {o} go?")),
    ("capacity", KIND_NUMBER, ("How much fits into {o}?", "How many does {o} hold?")),
    ("author/creator", KIND_PERSON, ("Who made {o}?", "Who wrote {o}?")),
    ("manager/person in charge", KIND_PERSON, ("Who runs {o}?", "Who is responsible for {o}?")),
    ("version", KIND_CODE, ("Which version is {o}?", "What version does {o} have?")),
    ("age", KIND_NUMBER + ":years", ("How old is {o}?",)),
    ("arrival time", KIND_TIME, ("When does {o} arrive?", "At what time does {o} get in?")),
    ("departure time", KIND_TIME, ("When does {o} leave?", "At what time does {o} set off?")),
    ("delivery date", KIND_DATE, ("When will {o} be delivered?", "When do I get {o}?")),
    ("expiry date/expiration date", KIND_DATE, ("When does {o} expire?", "Until when is {o} valid?")),
    ("stock level/available quantity", KIND_NUMBER, ("How many pieces of {o} are left?", "Is there any {o} left?")),
    ("serial number", KIND_CODE, ("Which serial number does {o} have?",)),
    ("manufacturer/maker", KIND_WORD, ("Which company makes {o}?", "Who is the maker of {o}?")),
    ("description", KIND_TEXT, ("What is {o} about?", "Describe {o}.")),
    ("last change/latest update", KIND_DATE, ("When was {o} last changed?", "When was {o} updated?")),
    ("error rate", KIND_NUMBER + ":%", ("How often does {o} fail?",)),
    ("power use/energy consumption", KIND_NUMBER + ":kWh", ("How much power does {o} use?", "How much energy does {o} take?")),
    ("password hint", KIND_TEXT, ("Which hint is there for the password of {o}?",)),
    ("category/group", KIND_WORD, ("Which category is {o} in?", "To which group does {o} belong?")),
    ("language", KIND_WORD, ("In which language is {o}?",)),
    ("number of visitors/visitor count", KIND_NUMBER, ("How many visitors did {o} have?", "How many people came to {o}?")),
    ("revenue/income", KIND_MONEY, ("How much did {o} bring in?", "How much does {o} earn?")),
    ("weather forecast/weather", KIND_TEXT, ("What will the weather be like at {o}?", "Will it rain at {o}?")),
    ("winner", KIND_PERSON, ("Who won {o}?",)),
    ("ingredients", KIND_TEXT, ("What goes into {o}?", "What do I need for {o}?")),
    ("assignee", KIND_PERSON, ("Who works on {o}?", "Who is taking care of {o}?")),
    ("priority", KIND_STATUS, ("How urgent is {o}?", "How important is {o}?")),
)


@dataclass(frozen=True)
class Slot:
    """A parameter: possible names, kind of value, how the request attaches it, chance to be optional."""

    names: str
    kind: str
    phrases: tuple[str, ...]
    optional: float = 0.0


@dataclass(frozen=True)
class Deed:
    """Something a tool does: verbs of the description, wordings of the request, things it is done to, slots."""

    key: str
    titles: tuple[str, ...]
    asks: tuple[str, ...]
    things: str
    slots: tuple[Slot, ...]
    done: tuple[str, ...]
    shuts: tuple[str, ...] = ()


DATE = Slot("date/day/on_date/when", "date", ("on {v}", "for {v}", "{v}"), 0.3)
TIME = Slot("time/start/at/hour", "time", ("at {v}", "starting at {v}"), 0.4)
PEOPLE = Slot("people/guests/party_size/seats/persons", "count", ("for {v} people", "for {v} persons", "for {v}"), 0.2)
NAME = Slot("name/label/title", "name", ("called {v}", "named {v}", "with the name {v}", "titled {v}"))
WHO = Slot("person/recipient/to/contact/user", "person", ("to {v}", "for {v}"))
NOTE = Slot("note/comment/remark", "quoted", ("with the note {v}", "and add the comment {v}", "with the remark {v}"), 1.0)
AMOUNT = Slot("amount/quantity/count/number", "count", ("{v} times", "in a quantity of {v}", "amount {v}"))
PRIORITY = Slot("priority/urgency/level", "enum:low|medium|high|urgent", ("with {v} priority", "priority {v}"), 0.8)
MONEY = Slot("amount/sum/value", "money", ("over {v}", "of {v}", "for {v}"))

DEEDS: tuple[Deed, ...] = (
    Deed("book", ("Book {a}", "Reserve {a}", "Make a reservation for {a}"),
         ("Book {a}", "Reserve {a}", "I need {a}", "Get me {a}", "Can you arrange {a}", "I would like to book {a}",
          "Please reserve {a}", "Organise {a}", "Could you get {a}", "We want {a}"),
         "table/hotel room/meeting room/tennis court/taxi/flight/boat/cabin/massage/rental car/tour/haircut",
         (DATE, TIME, PEOPLE, Slot("name/under/booked_by", "person", ("in the name of {v}", "under {v}"), 0.5)),
         ("booked, confirmation {code}", "reservation {code} made", "ok, number {code}")),
    Deed("cancel", ("Cancel {a}", "Call off {a}", "Withdraw {a}"),
         ("Cancel {o}", "Call off {o}", "I no longer need {o}", "Please drop {o}", "Get rid of {o}", "Stop {o}",
          "Withdraw {o}", "Can you cancel {o}", "We do not want {o} any more"),
         "", (Slot("reason/why", "quoted", ("because {v}", "with the reason {v}"), 1.0),),
         ("cancelled", "{o} cancelled", "done, refund of {money}")),
    Deed("create", ("Create {a}", "Add {a}", "Set up {a}", "Open {a}", "Register {a}"),
         ("Create {a}", "Add {a}", "Make {a}", "Set up {a}", "I need a new {t}", "Start {a}", "Open {a}",
          "Could you create {a}", "Please register {a}", "We need {a}", "Put in {a}"),
         "", (NAME, PRIORITY, Slot("due/deadline/until", "date", ("due {v}", "until {v}"), 0.8), NOTE),
         ("created with id {code}", "new {t} {code}", "ok: {code}")),
    Deed("delete", ("Delete {a}", "Remove {a}", "Erase {a}"),
         ("Delete {o}", "Remove {o}", "Erase {o}", "Get rid of {o}", "Throw away {o}", "Please delete {o}",
          "Can you remove {o}", "I want {o} gone", "Wipe {o}"),
         "", (), ("deleted", "{o} removed", "gone")),
    Deed("send", ("Send a message to a person", "Write to someone", "Message a contact", "Send a text message", "Notify a person"),
         ("Send {who} the message {v}", "Message {who}: {v}", "Tell {who} {v}", "Let {who} know: {v}", "Write to {who}: {v}",
          "Text {who} {v}", "Send {v} to {who}", "Drop {who} a line saying {v}", "Inform {who}: {v}", "Ping {who} with {v}"),
         "message/email/text message/chat message", (), ("sent", "delivered at {time}", "message {code} sent")),
    Deed("assign", ("Assign {a} to a person", "Hand {a} to someone", "Give {a} to a colleague"),
         ("Assign {o} to {who}", "Give {o} to {who}", "{who} should take over {o}", "Hand {o} over to {who}", "Put {who} on {o}",
          "Make {who} responsible for {o}", "Let {who} handle {o}", "Pass {o} on to {who}"),
         "", (PRIORITY, NOTE), ("assigned", "{who} now has {o}", "ok")),
    Deed("rename", ("Rename {a}", "Give {a} a new name", "Change the name of {a}"),
         ("Rename {o} to {v}", "Call {o} {v} from now on", "Change the name of {o} to {v}", "{o} should be called {v}",
          "Give {o} the name {v}", "Retitle {o} to {v}", "Let {o} be named {v}", "Set the name of {o} to {v}"),
         "", (), ("renamed", "{o} is now {v}", "ok")),
    Deed("play", ("Play {a}", "Start {a}", "Put on {a}"),
         ("Play {o}", "Put on {o}", "Start {o}", "I want to hear {o}", "Let me listen to {o}", "Turn on {o}", "Can you play {o}",
          "Run {o}"),
         "song/playlist/podcast/album/radio station/audiobook",
         (Slot("room/speaker/device/where", "place", ("in {v}", "on {v}"), 0.8), Slot("volume/loudness", "count", ("at volume {v}",), 1.0),
          Slot("shuffle/random", "bool:shuffled|in random order", ("{v}",), 1.0)),
         ("playing {o}", "now playing", "ok")),
    Deed("switch", ("Switch {a} on or off", "Turn {a} on or off", "Control {a}"),
         ("Switch {e} {o}", "Turn {e} {o}", "Turn {o} {e}", "Set {o} to {e}", "{o} {e} please", "Make sure {o} is {e}",
          "I want {o} {e}", "Could you turn {o} {e}"),
         "lamp/heater/fan/alarm/pump/camera/oven/speaker/coffee machine/fountain/router", (), ("{o} is {e}", "ok", "switched {e}")),
    Deed("adjust", ("Set the {f} of {a}", "Change the {f} of {a}", "Adjust the {f} of {a}"),
         ("Set the {f} of {o} to {n}", "Change the {f} of {o} to {n}", "Put the {f} of {o} at {n}", "{o}: {f} {n}",
          "I want a {f} of {n} for {o}", "Adjust {o} to a {f} of {n}", "Bring the {f} of {o} to {n}", "Make the {f} of {o} {n}"),
         "lamp/heater/oven/fan/speaker/thermostat/pump/printer/robot/screen", (), ("{f} set to {n}", "ok", "{o} is at {n}")),
    Deed("order", ("Order {g}", "Buy {g}", "Purchase {g}"),
         ("Order {n} {g}", "Buy {n} {g}", "I need {n} {g}", "Get me {n} {g}", "We are out of {g}, order {n}", "Purchase {n} {g}",
          "Please get {n} {g}", "Have {n} {g} sent to us", "Can you order {n} {g}"),
         "", (Slot("size/variant", "enum:small|medium|large", ("in {v}", "size {v}"), 0.8),
              Slot("express/fast", "bool:by express|with fast delivery", ("{v}",), 1.0),
              Slot("address/deliver_to/ship_to", "place", ("to {v}", "deliver to {v}"), 0.6)),
         ("ordered, total {money}", "order {code} placed", "ok, arrives {date}")),
    Deed("pay", ("Transfer money to a person", "Send a payment", "Pay someone"),
         ("Pay {who} {m}", "Transfer {m} to {who}", "Send {m} to {who}", "Give {who} {m}", "I owe {who} {m}, send it",
          "Wire {m} to {who}", "{who} gets {m} from me", "Please pay {m} to {who}"),
         "money/payment", (Slot("reference/purpose/memo", "quoted", ("for {v}", "with the reference {v}"), 1.0),),
         ("paid, reference {code}", "transferred {m}", "new balance {money}")),
    Deed("remind", ("Set a reminder", "Create a reminder", "Schedule a reminder for later"),
         ("Remind me to {p}", "Set a reminder to {p}", "Do not let me forget to {p}", "Give me a reminder to {p}", "I have to {p}, remind me",
          "Alert me to {p}", "Nudge me to {p}", "Please remind me to {p}"),
         "reminder", (Slot("date/day/when", "date", ("on {v}", "{v}"), 0.4), Slot("time/at", "time", ("at {v}",), 0.4)),
         ("reminder set", "ok, reminder {code}", "will remind at {time}"), ("remember", "append_file", "write_file")),
    Deed("timer", ("Start a timer", "Set a countdown", "Run a kitchen timer"),
         ("Set a timer for {n} minutes", "Start a {n} minute timer", "Count down {n} minutes", "Wake me in {n} minutes", "Timer: {n} minutes",
          "Let me know when {n} minutes are over", "{n} minutes timer please", "Run a countdown of {n} minutes"),
         "timer", (Slot("label/name", "name", ("called {v}", "for the {v}"), 1.0),), ("timer started", "ok, ends at {time}", "running")),
    Deed("translate", ("Translate a text", "Translate a text into another language", "Put a text into a foreign language"),
         ("Translate {q} into {lang}", "What is {q} in {lang}?", "How do you say {q} in {lang}?", "Put {q} into {lang}", "{q} in {lang} please",
          "Give me the {lang} for {q}", "I need {q} in {lang}", "Say {q} in {lang}"),
         "text", (), ("{s}",)),
    Deed("rate", ("Rate {a}", "Review {a}", "Give {a} a rating"),
         ("Give {o} {n} stars", "Rate {o} with {n}", "I give {o} a {n}", "Review {o}: {n} points", "{o} gets {n} stars from me",
          "Score {o} {n}", "Leave a rating of {n} for {o}", "Put down {n} stars for {o}"),
         "", (NOTE,), ("thanks for rating", "rating saved", "average is now {dec}")),
    Deed("share", ("Share {a} with people", "Give people access to {a}", "Invite people to {a}"),
         ("Share {o} with {ps}", "Give {ps} access to {o}", "Let {ps} see {o}", "Invite {ps} to {o}", "Send {o} to {ps}",
          "{ps} should be able to open {o}", "Open {o} for {ps}", "Make {o} available to {ps}"),
         "", (Slot("can_edit/write/editable", "bool:with write access|so that they can edit it", ("{v}",), 1.0),),
         ("shared with {k} people", "ok", "invitations sent")),
    Deed("tag", ("Tag {a}", "Put labels on {a}", "Label {a}"),
         ("Tag {o} with {ws}", "Label {o} as {ws}", "Put the labels {ws} on {o}", "Add the tags {ws} to {o}", "Mark {o} with {ws}",
          "{o} gets the tags {ws}", "Give {o} the labels {ws}", "File {o} under {ws}"),
         "", (), ("tagged", "{k} tags added", "ok")),
    Deed("move", ("Move {a}", "Relocate {a}", "Transfer {a} to another place"),
         ("Move {o} to {pl}", "Bring {o} to {pl}", "Relocate {o} to {pl}", "{o} must go to {pl}", "Take {o} to {pl}", "Shift {o} to {pl}",
          "Transfer {o} to {pl}", "Put {o} in {pl}"),
         "", (DATE,), ("moved", "{o} is now in {pl}", "ok")),
    Deed("list", ("List all {ts}", "Show the {ts}", "Get the list of {ts}"),
         ("List the {ts}", "Which {ts} are there?", "Show me all {ts}", "What {ts} do we have?", "Give me the {ts}", "I want to see the {ts}",
          "Enumerate the {ts}", "Display all {ts}"),
         "", (Slot("limit/max/top", "count", ("limited to {v}", "but only {v}", "at most {v}"), 1.0),
              Slot("city/place/location/region", "place", ("in {v}", "from {v}"), 0.8)),
         ("{lines}",)),
    Deed("route", ("Find a route between two places", "Get directions", "Plan a trip from one place to another"),
         ("How do I get from {pl} to {pl2}?", "Give me directions from {pl} to {pl2}", "Find a way from {pl} to {pl2}", "I want to go from {pl} to {pl2}",
          "Route from {pl} to {pl2}", "Take me from {pl} to {pl2}", "To {pl2} from {pl}, what is the way?", "Navigate from {pl} to {pl2}"),
         "route", (Slot("mode/by/transport", "enum:car|train|bike|foot", ("by {v}", "using {v}"), 0.8),), ("{km} km, {min} minutes", "take the road to {pl2}, {km} km")),
    Deed("exchange", ("Convert money between currencies", "Exchange rate calculator", "Turn an amount into another currency"),
         ("How much is {n} {cur} in {cur2}?", "Convert {n} {cur} to {cur2}", "What are {n} {cur} worth in {cur2}?", "Exchange {n} {cur} into {cur2}",
          "{n} {cur} in {cur2}?", "I have {n} {cur}, how many {cur2} is that?", "Change {n} {cur} to {cur2}", "Give me {n} {cur} in {cur2}"),
         "currency", (), ("{dec} {cur2}", "{n} {cur} = {dec} {cur2}"), ("convert_units", "calculator")),
    Deed("figure", ("Compute the {q1} from {x} and {y}", "Calculate the {q1}", "Work out the {q1}"),
         ("What is the {q1} for a {x} of {n} and a {y} of {n2}?", "Compute the {q1}: {x} {n}, {y} {n2}", "Work out the {q1} with {x} {n} and {y} {n2}",
          "{x} is {n} and {y} is {n2}, what is the {q1}?", "Calculate the {q1} when the {y} is {n2} and the {x} is {n}",
          "Find the {q1} given {y} {n2} and {x} {n}", "Tell me the {q1} if {x} = {n} and {y} = {n2}", "I have a {x} of {n} and a {y} of {n2}. {q1}?"),
         "figure", (), ("{dec}", "{q1}: {dec}"), ("calculator", "convert_units")),
    Deed("generate", ("Generate a password", "Make up a random password", "Produce a secure password"),
         ("Generate a password of {n} characters", "I need a password with {n} letters", "Make me a password, {n} long", "Create a password of length {n}",
          "Give me a secure password with {n} characters", "New password, {n} signs", "Think up a password of {n} characters", "Password with length {n} please"),
         "password", (Slot("symbols/special", "bool:with symbols|including special characters", ("{v}",), 1.0),), ("{pw}", "password: {pw}")),
    Deed("lock", ("Lock or unlock {a}", "Control the lock of {a}", "Open or close the lock of {a}"),
         ("{E} {o}", "Please {E} {o}", "Can you {E} {o}", "{o}: {E} it", "I want to {E} {o}", "Make sure to {E} {o}", "Go and {E} {o}", "{E} {o} for me"),
         "door/car/gate/safe/bike/garage", (), ("{o}: {E} done", "ok", "confirmed")),
)

CURRENCIES = "euros dollars pounds yen francs pesos rupees crowns EUR USD GBP JPY CHF MXN INR SEK".split()
LANGUAGES = """French Spanish German Italian Dutch Polish Czech Danish Swedish Finnish Greek Turkish Arabic Hebrew Hindi
Japanese Korean Chinese Russian Portuguese Latin Swahili Irish Welsh""".split()
QUANTITIES = ("body mass index", "shipping cost", "interest", "fuel need", "paint need", "calorie burn", "break-even point", "carbon footprint",
              "heat loss", "load factor", "torque", "dose", "tip", "profit margin", "fertiliser need", "travel cost", "roof load", "pace")
INPUTS = ("weight", "height", "distance", "rate", "duration", "area", "width", "load", "speed", "volume", "price", "depth", "pressure", "dosage", "power",
          "temperature", "salary", "tariff")
SETTINGS = ("brightness", "temperature", "speed", "volume", "pressure", "level", "intensity", "timeout", "contrast", "power", "flow", "angle")
