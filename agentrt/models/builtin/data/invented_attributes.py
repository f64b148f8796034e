"""What can be known about a thing, with the many ways people ask for it without the word a tool uses.

A line: names (joined by `/`) | kind of value | class | clauses | questions. Clauses go into requests ("tell me how
heavy the crate is") and descriptions alike, `{x}` is the thing; questions are asked as they stand. Attributes of one
class are too close to stand beside one another in an inventory.
"""

# ruff: noqa: E501
from __future__ import annotations

from dataclasses import dataclass

_KNOWN = """
price/cost | money | price | how much {x} costs; what {x} costs; what you pay for {x} | How much is {x}?; What would {x} set me back?; How expensive is {x}?; What do they charge for {x}?; How pricey is {x}?; What do I have to pay for {x}?; How dear is {x}?; What's the damage for {x}?; What's the price tag on {x}?; How much do you want for {x}?; How much do I need for {x}?; Can I afford {x}, what is it?; What is {x} going for?; How much would {x} be?; Is {x} cheap?; What do I owe for {x}?
status/state | status | status | what state {x} is in; how {x} is doing | What's up with {x}?; How are things with {x}?; Where do we stand with {x}?; Is {x} done yet?; Any news on {x}?; How is {x} coming along?; What's happening with {x}?; Is {x} still running?; Is {x} ready?; What is the matter with {x}?; Has {x} been finished?; Is everything fine with {x}?; In what shape is {x}?; What stage is {x} at?
owner/holder | person | owner | who owns {x}; who {x} belongs to; whose {x} is | Who does {x} belong to?; Who has {x}?; In whose hands is {x}?; Who is {x} registered to?; Who holds {x}?; Who can call {x} their own?; Who is {x} owned by?; Whose property is {x}?; Is {x} ours or whose?; Under whose name is {x}?; Who bought {x}, whose is it now?
location/position | place | location | where {x} is; where to find {x}; where {x} is located | Where do I find {x}?; Where has {x} got to?; Where's {x} now?; In which place is {x}?; Whereabouts is {x}?; Where did they put {x}?; Where is {x} kept?; Can you locate {x}?; Where would I find {x}?; Where did {x} go?; Where is {x} standing?; I can't find {x}, where is it?; Whereabouts do we keep {x}?; At which spot is {x}?; Is {x} upstairs, or where?
due date/deadline | date | due | when {x} is due; until when {x} has to be finished | When does {x} have to be ready?; By what day must {x} be finished?; How long do I have for {x}?; What is the last day for {x}?; When must {x} be handed in?; How much time is left for {x}?; When do they expect {x}?; Until when can I work on {x}?; What's the cut-off for {x}?; When is the time up for {x}?; When should {x} be ready at the latest?
weight/mass | number:kg | weight | how heavy {x} is; how much {x} weighs; what {x} weighs | How many kilos is {x}?; How many kilograms has {x}?; What does {x} weigh?; What does {x} bring to the scales?; Is {x} heavy?; Can I lift {x}, how heavy is it?; How many tons is {x}?; What is it like to carry {x}, how heavy?; How many grams has {x}?; Is {x} light?; If I put {x} on the scales, what do they show?
length | number:m | length | how long {x} is | How many meters long is {x}?; How many metres does {x} measure from end to end?; What does {x} measure lengthwise?
height | number:m | height | how tall {x} is; how high {x} is | How many meters high is {x}?; How far up does {x} go?; What does {x} measure from bottom to top?; How far does {x} reach up?; How many meters tall is {x}?; Is {x} taller than me, how tall?; How much does {x} rise above the ground?; Does {x} fit under a low ceiling, how high is it?
color/colour | word | color | what color {x} is; which colour {x} has | What colour is {x}?; Is {x} red or blue?; Which color was {x} painted?; What shade is {x}?; What does {x} look like, which color?; Is {x} green?; What's the colour of {x} like?; Which paint did they use on {x}?; In which color does {x} come?; What hue does {x} have?
rating/score | number | rating | how {x} is rated; how good {x} is said to be | How many stars does {x} have?; How do people rate {x}?; How did {x} score?; Is {x} any good according to others?; How many points did {x} get?; What do others say of {x}, how many stars?; How highly do people think of {x}?; Is {x} well liked?; How many stars were given to {x}?; Did people like {x}?
phone number/telephone number | code | phone | how to reach {x} by phone; under which number to call {x} | What number do I dial for {x}?; How do I ring {x}?; Which number do I call for {x}?; How can {x} be reached by phone?; Where can I phone {x}?; On which number can I get {x}?; How do I call {x}?; I want to ring {x}, which number?; Give me a number to call {x}.; Can I phone {x}, and where?; I must call {x}, what do I dial?
address | place | location | where {x} lives; at which address {x} is | Where should I send post for {x}?; In which street is {x}?; Where do letters to {x} go?
opening hours/business hours | time | opening | when {x} opens; at what time {x} is open | What time does {x} open?; How early can I go to {x}?; From what time can I visit {x}?; When do the doors of {x} open?; When is {x} open?; When can I go to {x} in the morning?; Is {x} open early?; What time may one enter {x}?; How early do they open {x}?; At which hour do they unlock {x}?
balance | money | balance | how much money is on {x}; how much is left on {x} | How much money do I have on {x}?; What's left on {x}?; How much is still on {x}?; How much do I have in {x}?; How much do I have left on {x}?; Am I broke on {x}?; Is there still something on {x}?; What amount is on {x}?; How much money sits on {x}?
temperature | number:°C | temperature | how warm {x} is; how hot {x} is; how cold {x} is | How many degrees is {x}?; How many degrees does {x} have?; Is {x} cold?; Is {x} hot at the moment?; What does the thermometer of {x} say?; Is {x} warm enough?; How hot does {x} get?; Is it freezing in {x}?; Has {x} cooled down, how warm is it?; How chilly is {x}?; What's it like in {x}, warm or cold?
humidity | number:% | humidity | how humid {x} is; how damp {x} is | How moist is {x}?; Is {x} damp?; How wet is the air of {x}?; How much moisture is there in {x}?; Is the air of {x} dry?; Is {x} too moist?; How much damp is in {x}?; How many percent moisture has {x}?
battery level/charge | number:% | battery | how full the battery of {x} is; how much charge {x} has left | Is {x} charged?; Does {x} need charging?; How much juice has {x} left?; How much battery does {x} have?; When must I charge {x}, how full is it?; How many percent does {x} have left?; Is {x} flat?; Is {x} about to run out of power?; How long will {x} keep going, how full is it?; Is {x} fully loaded?
speed | number:km/h | speed | how fast {x} is; how fast {x} moves | How quick is {x}?; How fast can {x} go?; At what pace does {x} move?; How many km/h does {x} do?; How swift is {x}?; At how many km/h is {x} going?; Is {x} slow?; How rapidly does {x} move?; How speedy is {x}?; What does the speedometer of {x} show?
capacity | number | capacity | how much fits into {x}; how many {x} holds | How many fit into {x}?; How much room is there in {x}?; How much can {x} take?; How many does {x} take at most?; For how many is there space in {x}?; Is {x} big enough for all of us, how many fit?; How many can {x} carry?; How much does {x} hold?; How many people does {x} seat?; What can be put into {x} at most?
author/creator | person | author | who wrote {x}; who made {x}; who created {x} | Who is behind {x}?; Who came up with {x}?; By whom is {x}?; Who thought up {x}?; From whose pen is {x}?; Whose work is {x}?; Who is {x} by?; Which person wrote {x}?; Who penned {x}?; Whose idea was {x}?; Who put {x} together?
manager/person in charge | person | manager | who runs {x}; who is in charge of {x}; who is responsible for {x} | Who leads {x}?; Who heads {x}?; Who is the boss of {x}?; Who has the say in {x}?; Whom do I ask about {x}, who manages it?; Who is at the top of {x}?; Who oversees {x}?; Who calls the shots at {x}?; Who supervises {x}?; Who manages {x}?
version | code | version | which version {x} is; what version {x} has | Which release of {x} do we have?; Is {x} up to date, which version is it?; What revision is {x}?
age | number:years | age | how old {x} is | How many years old is {x}?; How many years has {x} been around?; How long has {x} existed?; How many years does {x} have on its back?; How many years has {x} got?; Is {x} old?; Is {x} young, how many years?; How long has {x} been with us, in years?
arrival time | time | arrival | when {x} arrives; at what time {x} gets in | When is {x} here?; What time does {x} come in?; When does {x} get here?; When will {x} get there?; When does {x} turn up?; What time is {x} expected?; When can I expect {x}?; When does {x} reach us?; When does {x} come?; When will {x} be here?; When is {x} getting in?; How late will it be when {x} gets here?; When should I pick up {x}, when is it in?
departure time | time | departure | when {x} leaves; at what time {x} sets off; when {x} departs | When does {x} go?; What time does {x} leave?; When does {x} depart?; When does {x} head off?; At what hour does {x} start its trip?; When is {x} off?; At what time must I be there for {x} before it leaves?; When must I be on {x}?; When does {x} start off?; At what time is {x} leaving?; When will {x} take off?; When does {x} pull out?; What time does {x} set out?; How early does {x} go?; When is {x} on its way?
delivery date | date | delivery | when {x} will be delivered; on which day {x} comes | When will I have {x}?; When is {x} coming?; On what day do I get {x}?; How long until {x} is delivered?; When will they bring {x}?; When can I count on {x}?; Which day does {x} get to me?; When is {x} due to reach me?; When will {x} be brought?; How long do I have to wait for {x}?
expiry date/expiration date | date | expiry | when {x} expires; how long {x} is valid; until when {x} keeps | When does {x} run out?; How long is {x} still good?; Is {x} still valid?; When does {x} go off?; When does {x} lapse?; Best before when is {x}?; Can I still use {x}?; Has {x} expired?; How long does {x} keep?; When is {x} no longer good?; Till when can I use {x}?; How long can {x} still be used?; When does {x} stop being valid?
stock level/available quantity | number | stock | how many of {x} are left; how much of {x} is in stock | How many of {x} do we have?; Do we still have {x}?; Is {x} in stock?; How much of {x} is there?; Are we running low on {x}?; How many of {x} are on hand?; Is {x} available, how many?; How much of {x} have we got?; Is there enough of {x}?; Have we run out of {x}?; How many of {x} are in the warehouse?; What do we still have of {x}?; Should I order more of {x}, how many are there?; How many of {x} can I get right now?
serial number | code | serial | which serial number {x} has; what the serial of {x} is | What's the serial of {x}?; Which serial is on {x}?; What number is stamped on {x}?; What's printed on the type plate of {x}?; How can I tell {x} from others, by what serial?; Under which serial was {x} made?; What serial is engraved on {x}?
manufacturer/maker | word | maker | which company makes {x}; who produces {x} | Who manufactures {x}?; Who built {x}?; What brand is {x}?; From which company is {x}?; Which firm produces {x}?; Which make is {x}?; Who is {x} made by?; Where was {x} made, by which firm?; Whose product is {x}?; What company is behind {x}?
description | text | description | what {x} is about; what {x} is | What does {x} deal with?; What sort of thing is {x}?; Say something about {x}.; Can you describe {x}?; Tell me about {x}.; What should I know about {x}?; What is {x} for?; What's {x} all about?; Explain {x} in a few words.; How would you sum up {x}?; What is meant by {x}?; What should I imagine under {x}?
last change/latest update | date | changed | when {x} was last changed; when {x} was last updated | When did somebody last edit {x}?; How fresh is {x}?; When was {x} last touched?; When was {x} last modified?; Since when is {x} unchanged?; Is {x} recent, when was it updated?; When was there last a change to {x}?; When was {x} last worked on?; When did {x} last change?
error rate | number:% | errors | how often {x} fails; how many errors {x} makes | How reliable is {x}?; How often does {x} go wrong?; How error-prone is {x}?; What share of {x} goes wrong?; How often do things break with {x}?; How frequently does {x} fail?; How many of a hundred tries go wrong with {x}?
power use/energy consumption | number:kWh | power | how much power {x} uses; how much energy {x} takes | How much electricity does {x} use?; How many kilowatt hours does {x} need?; How power-hungry is {x}?; What does {x} draw from the mains?; Is {x} a power guzzler?; How much current does {x} need?; How thirsty is {x} for electricity?; How many kWh does {x} eat?; What does {x} consume?; Does {x} save energy, how much does it need?
password hint | text | hint | which hint there is for the password of {x} | I forgot the password of {x}, is there a hint?; What helps me remember the password of {x}?; Give me a clue for the password of {x}.; What could the password of {x} be, any clue?
category/group | word | category | which category {x} is in; which group {x} belongs to | What kind of thing is {x}?; Under what is {x} filed?; Where is {x} classified?; Under which heading does {x} fall?; What type is {x}?; What sort of thing is {x}?; Which box does {x} go in?; What does {x} count as?; What do we class {x} as?
language | word | language | which language {x} is in; what language {x} uses | Is {x} in English?; What language is {x} in?; What language do they speak in {x}?; What tongue is {x} in?; In what language was {x} made?; What does {x} speak?; Can I read {x}, which language is it?; In what language do they write {x}?; Which language should I know for {x}?
number of visitors/visitor count | number | visitors | how many visitors {x} had; how many people came to {x} | How many people went to {x}?; How well attended was {x}?; How many guests did {x} have?; How popular is {x}, how many came?; How big was the crowd at {x}?; How many people showed up at {x}?; How full was {x}?; How many came to see {x}?; How many turned up for {x}?; How many people saw {x}?
revenue/income | money | revenue | what {x} earns; how much {x} brings in; how much {x} makes | What does {x} earn?; How much money does {x} make?; What does {x} bring in?; What do we take with {x}?; How much did {x} make us?; What did we earn with {x}?; How much does {x} make?; How much comes in with {x}?; How much money did {x} bring?; What has {x} earned so far?; How much is made with {x}?; Does {x} pay off, what does it take in?; How much do we get out of {x}?
weather forecast/weather | text | weather | what the weather will be at {x} | Do I need an umbrella at {x}?; Is it going to rain at {x}?; How is the weather at {x}?; Will the sun shine at {x}?; Will it snow at {x}?; What's it like outside at {x}?; Sunny or rainy at {x}?; Can we sit outside at {x}?; Will it stay dry at {x}?; Should I take a coat to {x}?
winner | person | winner | who won {x}; who came first in {x} | Who came first in {x}?; Who took first place in {x}?; Who is the champion of {x}?; Who finished first in {x}?; Who beat everyone in {x}?; Who got the gold in {x}?; Who was best in {x}?; Who was the winner in {x}?; Who triumphed in {x}?
ingredients | text | ingredients | what goes into {x}; what {x} is made from | What do I have to buy for {x}?; What is in {x}?; What all belongs in {x}?; Which things do I need for {x}?; What should I get for {x}?; What do I put into {x}?; What is {x} made with?; What does one need to make {x}?; Out of which things do I make {x}?
assignee | person | assignee | who works on {x}; who takes care of {x} | Who is dealing with {x}?; Who is on {x}?; Who has {x} on their plate?; Whose job is {x}?; Who looks after {x}?; With whom is {x}?; Who is doing {x}?; Who was given {x}?; Who handles {x}?; Who has taken on {x}?; Who is busy with {x}?
priority | status | priority | how urgent {x} is; how important {x} is | Can {x} wait?; Is {x} urgent?; How pressing is {x}?; Does {x} have to be done first?; How soon does {x} matter?; Should I do {x} right away?; How soon must {x} be dealt with?; Is there a rush with {x}?; Is {x} top of the list?; How critical is {x}?
"""

_MORE = """
duration/running time | number:minutes | length | how long {x} takes; how long {x} lasts; how long {x} goes on | How many minutes does {x} take?; How much time does {x} need?; How long will I be busy with {x}?; How long does {x} run?
width/breadth | number:m | width | how wide {x} is; how broad {x} is | How many meters across is {x}?; What does {x} measure from side to side?; Is {x} wide?; How many metres wide is {x}?
depth | number:m | depth | how deep {x} is; how far down {x} goes | How many meters deep is {x}?; How far down does {x} reach?; Is {x} deep?; What is it from the top to the bottom of {x}?
area/surface | number:m² | area | how many square meters {x} has; how large the surface of {x} is | How many square metres is {x}?; How spacious is {x}?; How much ground does {x} cover?; How much floor does {x} have?
size | word | size | what size {x} has; how big {x} is | What size is {x}?; Is {x} big?; In which size is {x}?; Does {x} come in large?; How large is {x}?
volume/cubic content | number:l | volume | how many litres {x} holds | How many liters go into {x}?; How many litres are in {x}?; How much liquid does {x} hold?; How many litres does {x} take?
material/fabric | word | material | what {x} is made of; which material {x} consists of | Is {x} wood or metal?; What stuff is {x} made of?; Out of what did they make {x}?; Of what does {x} consist?
birth date/date of birth | date | birth | when {x} was born; when the birthday of {x} is | When is the birthday of {x}?; On which day was {x} born?; When does {x} have its birthday?; When did {x} come into the world?
birthplace/place of birth | place | birthplace | where {x} was born; where {x} was made first | In which town was {x} born?; What is the home town of {x}?; Where did {x} come into the world?; Whereabouts was {x} born?
country of origin/origin | place | origin | where {x} comes from; from which country {x} is | From where is {x}?; What country is {x} from?; Where did {x} originate?; Where does {x} come from?
email address/mail address | code | email | how to reach {x} by email; to which address to mail {x} | Where do I mail {x}?; To which inbox do I write for {x}?; How can I write to {x} by email?; How do I email {x}?
website/web address | code | website | where {x} is on the web; which site {x} has | Where do I find {x} online?; Which page on the web belongs to {x}?; Where can I read about {x} on the internet?; Does {x} have a site?
salary/wage | money | salary | what {x} is paid; how much {x} gets a month | How well is {x} paid?; How much does {x} get a month?; What does {x} take home?; What are we paying {x}?
discount/price reduction | number:% | discount | how much cheaper {x} is; what you save on {x} | How much can I save on {x}?; How much is off {x}?; Is {x} reduced, by how much?; What percentage do I get off {x}?
tax/tax amount | money | tax | how much tax is due on {x} | How much tax do I pay for {x}?; What does the taxman want for {x}?; How much goes to the state for {x}?; How highly is {x} taxed?
deposit/security deposit | money | deposit | how much has to be put down for {x} | What must I put down for {x}?; How much do I leave as security for {x}?; What do I get back in the end for {x}?; How much is held back for {x}?
rent/monthly rent | money | rent | what {x} costs a month to rent | What do I pay a month for {x}?; How much is {x} per month?; What does the landlord want for {x}?; How much does renting {x} cost?
profit/gain | money | profit | how much is earned with {x} after costs | What remains in the end from {x}?; How much did we gain with {x}?; Was {x} worth it, what was left over?; How profitable is {x}?
debt/outstanding amount | money | debt | how much is still owed on {x}; what is still to be paid for {x} | How much do we still owe on {x}?; What remains to be paid for {x}?; How much is open on {x}?; What is outstanding for {x}?
budget/available funds | money | budget | how much may be spent on {x} | How much can I spend on {x}?; How much money is there for {x}?; What are we allowed to spend on {x}?; What has been set aside for {x}?
start date/beginning | date | start | when {x} begins; when {x} starts | When does {x} start?; On what day does {x} begin?; When does {x} kick off?; When do we start with {x}?; From which day does {x} run?
end date/closing date | date | end | when {x} ends; when {x} is over | When is {x} over?; When does {x} end?; On which day does {x} finish?; Until when does {x} go on?; What is the last day of {x}?
closing time | time | closing | when {x} closes; how late {x} is open | How late is {x} open?; When does {x} close?; When does {x} shut?; Until what time can I go to {x}?; How late can I come to {x}?
purchase date/date of purchase | date | bought | when {x} was bought | When did we buy {x}?; When did I get {x}?; Since when do we have {x}?; On what day was {x} bought?
release date/publication date | date | released | when {x} came out; when {x} was published | When did {x} come out?; In which year did {x} appear?; When was {x} released?; When was {x} published?; When can I get {x} for the first time?
founding year/year of foundation | number | founded | when {x} was founded; in which year {x} was set up | In which year was {x} founded?; When was {x} set up?; Since which year is there {x}?; When did they establish {x}?
construction year/year built | number | built | when {x} was built; in which year {x} was put up | When was {x} built?; In which year did they build {x}?; When did they put {x} up?; What year is {x} from?
next service/next inspection | date | service | when {x} has to be serviced next; when {x} is checked next | When must {x} be serviced?; When is the next check of {x}?; When does {x} have to go for inspection?; When does someone look at {x} next?
last login/last sign-in | date | login | when {x} last logged in; when {x} was last online | When was {x} last online?; When did {x} last sign in?; When was {x} here last?; How long has {x} been away?
job title/role | word | role | what {x} does for a living; what position {x} has | What does {x} do?; As what does {x} work?; What is the job of {x}?; Which position does {x} have?
department/division | word | department | which department {x} is in | In which department is {x}?; Which division does {x} belong to?; What part of the company does {x} sit in?; Where in the house does {x} work?
nationality/citizenship | word | nationality | which nationality {x} has | Of which country is {x} a citizen?; What passport does {x} have?; Is {x} Danish or Dutch?; Which citizenship has {x}?
blood type/blood group | word | blood | which blood type {x} has | What blood does {x} have?; Which blood group is {x}?; Which blood can {x} be given?; Is {x} 0 or AB?
dosage/dose | number:mg | dose | how much of {x} to take | How much of {x} do I take?; How many milligrams of {x} are right?; How much {x} must one swallow?; What quantity of {x} is prescribed?
side effects/adverse effects | text | effects | what {x} can do to you; which bad effects {x} has | What can go wrong when I take {x}?; Is {x} harmful?; What do I have to watch out for with {x}?; Does {x} make you tired?
symptoms/signs of illness | text | symptoms | how to tell that {x} is ill; what {x} suffers from | What does {x} complain of?; How does {x} feel?; What are the complaints of {x}?; What is wrong with {x}?
heart rate/pulse | number:bpm | pulse | how fast the heart of {x} beats | How fast does the heart of {x} beat?; How many beats a minute does {x} have?; Is the heart of {x} racing?; How quickly does the heart of {x} go?
calories/calorie content | number:kcal | calories | how many calories {x} has; how fattening {x} is | How many calories are in {x}?; Is {x} fattening?; How much energy is in {x} to eat?; Will {x} make me fat?
allergens/allergy information | text | allergens | what one may be allergic to in {x} | Are there nuts in {x}?; Can I eat {x} with my allergy?; Is {x} free of gluten?; What might not agree with me in {x}?
cooking time/baking time | number:minutes | length | how long {x} has to cook | How many minutes in the oven for {x}?; How long must {x} be in the pot?; When is {x} done if I put it on now?; How long does {x} need in the oven?
population/number of inhabitants | number | population | how many people live in {x} | How many people live in {x}?; How many inhabitants has {x}?; How populous is {x}?; How many live in {x}?
distance | number:km | distance | how far away {x} is; how many kilometers it is to {x} | How far is {x}?; How far is it to {x}?; Is {x} far from here?; How many kilometres to {x}?; Is {x} near?
travel time/journey time | number:minutes | travel | how long it takes to get to {x} | How long do I need to {x}?; How long does the way to {x} take?; How long am I on the road to {x}?; How quickly can I be at {x}?
altitude/elevation | number:m | height | how far above the sea {x} lies | How far above sea level is {x}?; How many meters above the sea is {x}?; How high up is {x}?; At which height does {x} lie?
coordinates/GPS position | code | location | at which coordinates {x} is | What are latitude and longitude of {x}?; Where exactly is {x}, in coordinates?; What do I type into the GPS for {x}?; What's the exact GPS spot of {x}?
mileage/kilometer reading | number:km | mileage | how many kilometers {x} has been driven | How many kilometers has {x} done?; How far has {x} been driven?; What does the odometer of {x} say?; How many miles are on {x}?
fuel level/tank level | number:% | fuel | how full the tank of {x} is | Do I have to fill up {x}?; How much petrol is in {x}?; How full is the tank of {x}?; How much gas does {x} have left?
fuel type/kind of fuel | word | fueltype | what {x} runs on | Does {x} take diesel?; What does {x} run on?; What do I fill {x} with?; Is {x} electric?
tire pressure/tyre pressure | number:bar | tires | how much air is in the tires of {x} | How much air is in the tires of {x}?; Do the wheels of {x} need air?; How hard are the tyres of {x}?; How many bar do the wheels of {x} have?
licence plate/registration number | code | plate | what stands on the plate of {x} | What's on the plate of {x}?; Which plates does {x} have?; Under which registration does {x} drive?; What letters and digits does {x} carry?
platform/track number | number | platform | from which platform {x} goes | From which platform does {x} go?; At which platform is {x}?; To which track do I go for {x}?; Where on the station does {x} stop?
delay/lateness | number:minutes | delay | how late {x} is; by how much {x} is behind | How late is {x}?; Is {x} on time?; By how many minutes is {x} behind?; Is {x} delayed?; How much behind is {x}?
gate/boarding gate | code | gate | at which gate {x} boards | Which gate do I go to for {x}?; Where does {x} board?; At which gate is {x}?; To which gate must I run for {x}?
seat number/seat | code | seat | where one sits on {x} | Where do I sit on {x}?; Which seat do I have on {x}?; In which row am I on {x}?; Which place is mine on {x}?
check-in time/time of check-in | time | checkin | from when one can check in to {x} | When can I check in to {x}?; How early can I get into {x}?; When can we move into {x}?; From what time is {x} ready for us?
number of rooms/room count | number | rooms | how many rooms {x} has | How many rooms does {x} have?; How many rooms are in {x}?; Does {x} have enough rooms?; Into how many rooms is {x} divided?
number of employees/headcount | number | employees | how many people work for {x} | How many people work for {x}?; How large is the staff of {x}?; How many employees has {x}?; How many are employed at {x}?
number of pages/page count | number | pages | how many pages {x} has | How many pages does {x} have?; How thick is {x}?; How many pages are there in {x}?; On how many pages is {x}?
number of participants/attendance | number | participants | how many take part in {x} | How many take part in {x}?; How many are signed up for {x}?; How many people joined {x}?; How many are in {x}?
number of followers/follower count | number | followers | how many people follow {x} | How many people follow {x}?; How many fans does {x} have?; How many subscribers has {x}?; How large is the audience of {x}?
number of downloads/download count | number | downloads | how often {x} was downloaded | How often was {x} downloaded?; How many people got {x} from the net?; How many times did people fetch {x}?; How many downloads does {x} have?
"""

_WORK = """
file size/storage size | number:MB | bytes | how many megabytes {x} has; how much space {x} takes on the disk | How many megabytes is {x}?; How much disk space does {x} take?; How many MB does {x} have?; Does {x} fit on a small disk?
format/file type | word | format | in which format {x} is | Is {x} a PDF?; What format is {x} in?; What kind of file is {x}?; With which program do I open {x}?
checksum/hash | code | hash | what the hash of {x} is | How do I verify {x}, what's its hash?; What is the fingerprint of {x}?; Which sum do I compare {x} with?; What does {x} hash to?
IP address/network address | code | ip | under which IP {x} is reached | Which IP has {x}?; Where is {x} in the network?; Which IP do I use for {x}?; How do I reach {x} over the network?
uptime/time since restart | number:hours | uptime | how long {x} has been up | How long has {x} been up?; When was {x} last restarted?; How long has {x} been running without a break?; Since when is {x} running?
load/CPU usage | number:% | load | how busy {x} is | How busy is {x}?; Is {x} overloaded?; How hard is {x} working?; How loaded is {x}?
memory usage/RAM usage | number:MB | memory | how much memory {x} takes | How much RAM does {x} eat?; How many MB of memory does {x} use?; Is {x} hogging memory?; How much memory does {x} need?
license/licence terms | word | license | under which license {x} is | May I use {x} freely?; Under which terms is {x}?; Is {x} open source?; What are we allowed to do with {x}?
coverage/test coverage | number:% | coverage | how much of {x} is tested | How much of {x} is tested?; How well is {x} tested?; What share of {x} has tests?; Which part of {x} do the tests reach?
number of open issues/open issue count | number | issues | how many issues {x} has | How many bugs are open in {x}?; How many problems does {x} still have?; How many issues are left in {x}?; Is {x} buggy, how many open ones?
progress/percentage done | number:% | status | how far {x} is; how much of {x} is done | How much of {x} is finished?; What percentage of {x} is done?; How far have we got with {x}?; How far are they with {x}?
reviewer/examiner | person | reviewer | who checks {x}; who reviewed {x} | Who checks {x}?; Who looked {x} over?; Who has to approve {x}?; Who is reviewing {x}?
contact person/point of contact | person | contact | whom to talk to about {x} | Whom do I talk to about {x}?; Who can help me with {x}?; To whom do I turn about {x}?; With whom can I speak about {x}?
supplier/vendor | word | supplier | who supplies {x}; where we buy {x} | Who supplies {x}?; From whom do we buy {x}?; Who sells us {x}?; Where do we get {x} from?
warranty period/guarantee period | number:months | warranty | how long {x} is under warranty | How long is {x} under warranty?; Can I still complain about {x}?; How many months of guarantee are on {x}?; Is {x} still under guarantee?
reason/cause | text | reason | why {x} happened; why there is {x} | Why did {x} happen?; Why is there {x}?; What led to {x}?; What is behind {x}?; How come there is {x}?
next step/next action | text | next | what has to be done next for {x} | What do I do next for {x}?; How does {x} go on?; What comes next with {x}?; What is still to do for {x}?
tracking number/shipment number | code | tracking | under which number {x} can be followed | How can I follow {x} on its way?; Under which number can I track {x}?; With what do I trace {x}?; Which number do I enter to trace {x}?
recipient/addressee | person | recipient | who gets {x}; to whom {x} goes | Who gets {x}?; For whom is {x}?; To whom does {x} go?; Who is {x} for?; To whom is {x} addressed?
sender/originator | person | sender | who sent {x}; from whom {x} is | Who sent {x}?; From whom is {x}?; Who did {x} come from?; Who posted {x}?
shipping cost/postage | money | postage | what it costs to send {x} | What does it cost to send {x}?; How much is sending {x}?; What do I pay to ship {x}?; Which stamps do I need for {x}?
payment method/way of payment | word | payment | how {x} is paid | How was {x} paid?; Can I pay {x} by card?; By which means is {x} paid?; In what way do they pay for {x}?
interest rate | number:% | interest | how much interest {x} bears | How much interest do I pay on {x}?; How many percent does {x} yield?; What interest does {x} bring?; At what rate does {x} grow?
account number/bank details | code | account | to which account to pay for {x} | To which account do I pay for {x}?; Where do I wire the money for {x}?; Into which account does it go for {x}?; What IBAN has {x}?
market value/current worth | money | worth | what {x} is worth | What is {x} worth?; How valuable is {x}?; For how much could I sell {x}?; What would I get for {x}?
sound level/noise level | number:dB | noise | how loud {x} is | How loud is {x}?; Is {x} noisy?; How much noise does {x} make?; How many decibels has {x}?
brightness/light level | number:lux | light | how bright {x} is | How bright is {x}?; Is {x} dark?; How much light does {x} give?; How strongly does {x} shine?
pressure | number:bar | pressure | how much pressure is on {x} | How many bar are on {x}?; Is there enough pressure on {x}?; Under how much pressure is {x}?; How hard is {x} pumped?
air quality/air pollution | number | air | how clean the air of {x} is | How clean is the air at {x}?; Is the air at {x} good?; Can one breathe well at {x}?; How polluted is {x}?
water level | number:cm | water | how high the water of {x} stands | How high is the water at {x}?; Is there a flood at {x}?; How much water is in {x}?; How high does the water stand at {x}?
wind speed | number:km/h | wind | how windy it is at {x} | How windy is {x}?; How hard does it blow at {x}?; Is it stormy at {x}?; How strong is the breeze at {x}?
species/kind | word | category | which species {x} is | What sort of creature is {x}?; What animal is {x}?; To which species does {x} belong?; What breed is {x}?
habitat/natural home | place | origin | where {x} lives in nature | Where does {x} live in the wild?; Where is {x} at home in nature?; In what surroundings does {x} live?; In which landscape does {x} occur?
yield/harvest amount | number:kg | yield | how much {x} gives | How much did {x} give?; How much did we harvest from {x}?; How much comes off {x}?; How many kilos did {x} bring?
ranking/league position | number | rank | in which place {x} is | What place is {x} in?; How far up is {x} in the table?; Who is ahead of {x}, which place does it have?; Where does {x} rank?
final score/result | word | result | how {x} ended; how {x} turned out | How did {x} end?; How did {x} turn out?; What came out of {x}?; What was the outcome of {x}?
opponent/rival | word | opponent | against whom {x} plays | Who does {x} play against?; Against whom is {x}?; Whom does {x} face?; Who is on the other side of {x}?
coach/trainer | person | coach | who trains {x} | Who trains {x}?; Who coaches {x}?; Under whom does {x} train?; Who stands on the sideline for {x}?
director/film maker | person | author | who directed {x} | Who directed {x}?; Who sat in the director's chair for {x}?; Whose film is {x}?; Who shot {x}?
cast/actors | text | cast | who plays in {x} | Who plays in {x}?; Which stars are in {x}?; Who is in {x}?; Who acts in {x}?
genre/style | word | category | what genre {x} is | Is {x} a comedy?; What sort of music is {x}?; Is {x} a thriller?; In what style is {x}?
artist/performer | person | author | who sings {x}; who performs {x} | Who sings {x}?; Who performs {x}?; Who is singing on {x}?; By which band is {x}?
age limit/minimum age | number:years | agelimit | from which age {x} is allowed | From which age is {x} allowed?; Can my child see {x}?; How old must one be for {x}?; Is {x} for children?
entry fee/admission | money | price | what it costs to get into {x} | What is the entry to {x}?; What does it cost to get into {x}?; How much is a ticket for {x}?; What do they want at the door of {x}?
dress code/clothing rules | text | dress | what to wear to {x} | What do I wear to {x}?; How do I dress for {x}?; Do I need a tie for {x}?; Is {x} formal?
difficulty/level of difficulty | word | difficulty | how hard {x} is | How hard is {x}?; Is {x} easy?; Can a beginner do {x}?; How tricky is {x}?
nickname/short name | word | nickname | what {x} is called by friends | What do friends call {x}?; What is {x} called for short?; Under what other name does {x} go?; What do people call {x}?
full name/complete name | person | fullname | what {x} is called in full | What is {x} called?; What name does {x} have in full?; What is {x} really called?; How is {x} written in full?
rules/terms of use | text | rules | what is allowed at {x} | What am I allowed to do at {x}?; Is smoking allowed at {x}?; What do I have to keep to at {x}?; What is forbidden at {x}?
parking options/parking information | text | parking | where one can leave the car at {x} | Where can I leave the car at {x}?; Is there space for my car at {x}?; Can one park at {x}?; Where do I put the car near {x}?
wifi password/network password | code | wifi | how to get into the wifi of {x} | How do I get online at {x}?; What do I type in for the wifi of {x}?; Which key does the wireless of {x} have?; How can I get into the wifi of {x}?
"""
HELD_OUT = """
latitude zone/climate zone | word | climate | in which climate {x} lies | What's the climate like at {x}?; Is {x} in the tropics?
carbon footprint/greenhouse gas emissions | number:kg | carbon | how much CO2 {x} gives off | How bad is {x} for the climate?; How much CO2 does {x} put out?
insurance value/insured sum | money | insured | for how much {x} is insured | For how much is {x} insured?; What do we get if {x} burns down?
toll/road charge | money | toll | what one pays to drive through {x} | What do I pay to drive through {x}?; How much do they charge to pass {x}?
godparent/sponsor | person | sponsor | who sponsors {x} | Who sponsors {x}?; Who pays for {x} out of kindness?
smell/scent | word | smell | what {x} smells of | What does {x} smell of?; Does {x} stink?
ripeness/degree of ripeness | word | ripe | how ripe {x} is | Is {x} ripe?; Can one pick {x} already?
number of legs/leg count | number | legs | how many legs {x} has | How many legs has {x}?; On how many legs does {x} go?
draught/draft depth | number:m | draught | how far {x} goes under water | How far under water does {x} go?; How much of {x} is below the surface?
thread size/screw thread | code | thread | which thread {x} has | Which screw fits {x}?; With which thread is {x} made?
"""


@dataclass(frozen=True)
class Attribute:
    """Names (the words for it), kind of value, class, clauses and questions with `{x}` for the thing."""

    names: tuple[str, ...]
    kind: str
    group: str
    clauses: tuple[str, ...]
    questions: tuple[str, ...]


def _parsed(block: str) -> tuple[Attribute, ...]:
    found = []
    for line in block.strip().splitlines():
        names, kind, group, clauses, questions = (part.strip() for part in line.split(" | "))
        found.append(Attribute(tuple(names.split("/")), kind, group, _parts(clauses), _parts(questions)))
    return tuple(found)


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";"))


KNOWN = _parsed(_KNOWN)
MORE = _parsed(_MORE + _WORK.lstrip("\n"))
SELDOM = _parsed(HELD_OUT)
"""Those that training never sees."""
