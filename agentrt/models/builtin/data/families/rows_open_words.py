# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What is still open and what is done, over columns that say so in their own words (language: `asks_tables_sheets`)."""

TOPICS = """
@lending tool_lending borrowed lent_tools toolshare hire_out
item|tool|thing|what = pool cordless drill/the drill|hedge trimmer|tile cutter|wallpaper steamer|long ladder|pressure washer|belt sander|gazebo|trestle table|cool box|roof box|generator|carpet cleaner|post driver
borrower|lent_to|who|with = person
lent_on|since|out_on = date 300
returned|back_on|came_back = blank date
deposit|pledge|deposit_eur = of 5|10|20|30
condition|state_back = of fine|scratched|dirty|blunt
rows where returned: :: what [is|'s] still out?; which things are still out?; what has not come back yet?; what hasn't come back; what are people still holding on to?; ?what is still missing from the shelf; which items are we waiting for?; things that never came back?; not back yet, which ones?; what do I have to chase; !list everything that has not been brought back; what's gone and not returned; ?which tools haven't been handed back
rows borrower where returned: :: who still has something of ours?; who hasn't brought their thing back?; who do I need to remind; whose loan is still open?; ?who has not returned what they borrowed; who's still got stuff; names of those who have not given it back; who must I ring about our tools; which people haven't returned anything yet; who is sitting on our things; who forgot to bring it back?
count where returned: :: how many are still out?; how many things haven't come back; number of items not returned; ?how many loans are open; count of what is still missing?; how much stuff is out, in pieces?; ?how many people still owe us a thing back
count where returned:* :: how many have come back?; how many are back on the shelf; number of returned items?; ?how many have been brought back; how many loans are closed
rows where returned:* :: what is back already?; which ones have come back?; what's been returned so far; ?which things were brought back; all the returned ones please
sum deposit where returned: :: how much deposit are we still holding for things that are out?; deposits of the ones not back, total; ?how much deposit money belongs to the things still out; pledge money for everything not returned, in all?; what do the open deposits add up to
sum deposit where returned:* :: how much deposit do I have to pay back for the returned things?; deposits of the things that came back, total?; ?how much deposit belongs to what has been returned
yes returned:* where item :: is the {item} back?; has the {item} come back?; did we get the {item} back; {item} returned?; is the {item} back on the shelf or not
cell borrower where item :: who has [the|our] {item}?; who took the {item}; ?who borrowed the {item}; the {item} is at whose place?

@school2 permission_slips consent_forms trip_forms slips museum_trip
child|pupil|name|kid = person
class|year|group = of 3a|3b|4a|4b
form_in|slip|signed|form_back = yesno
money|contribution|cost = of 4|6.50|8|12
money_in|paid_up|cash_in = yesno
packed_lunch|lunch|own_food = yesno
rows where form_in:no :: whose slip is missing?; who still needs to bring the form?; who hasn't handed the permission slip in?; no slip from whom?; whose parents haven't signed?; ?whose form we are still waiting for; which children can't go yet because of the form; forms outstanding, names?; who has forgotten the slip; ?who has not brought the signed form back; !name the kids without a signed slip; who do I write to about the slip
rows where form_in:yes :: whose slip is in?; who has handed the form in?; which forms have I got?; ?whose slip has come back; children with a signed form?; who's allowed to go, going by the slips
count where form_in:no :: how many slips are missing?; how many forms am I still waiting for; ?how many have not brought the form; number of slips outstanding?; how many kids without a form
count where form_in:yes :: how many slips have I got?; how many forms are in; ?how many children have handed in the slip; number signed so far?
rows where money_in:no :: who hasn't paid for the trip?; whose trip money is missing?; who still has to bring the money; ?who owes the trip money; no money from whom yet?; which families haven't paid; not paid for the outing, who?
rows where money_in:no class :: who in {class} still has to pay?; {class}: who hasn't brought the money?; unpaid in {class}?; ?who in {class} owes the money
sum money where money_in:no :: how much trip money is still to come?; how much are we short?; what's outstanding for the trip; ?how much money has not come in; total still missing?; how much do the non-payers owe altogether; what do the families still owe us in all
sum money where money_in:yes :: how much trip money have I got?; what has been paid in?; ?how much has come in for the trip; money collected so far?; total of what was paid
count where money_in:no :: how many haven't paid for the trip; how many still owe the money?; number who have not paid?; ?how many families have yet to pay
rows where form_in:no money_in:no :: who has brought neither slip nor money?; who is missing both the form and the money?; no form and no money, who's that?; ?who has handed in nothing at all
rows where packed_lunch:no :: who has no packed lunch?; who isn't bringing lunch; for whom do I need to order food?; ?who comes without their own food
count where packed_lunch:no :: how many come without lunch?; lunches to order, how many?; ?how many don't bring food
yes money_in:yes where child :: has {child} paid for the trip?; did {child} bring the money; is {child}'s money in?; {child} paid yet?
yes form_in:yes where child :: is {child}'s slip in?; did {child} hand in the form?; have we got {child}'s form; {child} - slip here or not?

@freelance translations translation_invoices my_invoices client_invoices honorar
invoice|inv|number|nr = code
client|for|customer = firm
amount|net|eur|sum_eur = money 60 1900
issued|sent|date = date 300
status|state|payment = state open~unpaid~pending|paid~settled~received|reminded~reminder sent|cancelled~void
pages|words_k|lines = int 2 80
rows client where status:open :: which clients haven't paid me?; who still owes me money?; who hasn't settled up?; from whom am I waiting for money; ?who has not paid my invoice; whose payment is outstanding; clients with something open?; who's not coughed up yet; whom should I send a reminder; no money from whom so far?; ?which customers are still to pay
rows where status:open :: which invoices are still open?; which ones have not been paid?; what's outstanding?; invoices awaiting payment?; ?which bills nobody has paid yet; numbers of the open ones please; unsettled, which?; anything I haven't been paid for, by number; !list what has not been settled
sum amount where status:open :: how much am I owed?; what's outstanding in euros; how much money is still out there?; total of the unpaid ones?; ?how much has not been paid yet; what do the open invoices come to; how much am I waiting for; unpaid total?; money owed to me at the moment?
count where status:open :: how many invoices are unpaid?; how many are still open?; number of open invoices; ?how many people still have to pay me; unpaid, how many?
sum amount where status:paid :: how much has come in?; what have I been paid so far?; ?how much money I have received; total of the settled ones?; earnings actually received
count where status:paid :: how many have been paid?; how many are settled; ?how many invoices are done with; number already paid
rows client where status:paid :: who has paid?; which clients have settled; ?whose money has arrived; good payers so far?
rows where status:reminded :: which ones did I remind them about?; where have I sent a reminder?; ?which invoices were reminded; reminders went out for which numbers
rows client where status:reminded :: who has had a reminder?; whom did I remind already; ?which clients got a reminder
rows where status:cancelled :: which invoices were cancelled?; which ones fell through; ?which numbers are void
yes status:paid where client :: has {client} paid?; did {client} settle?; is {client}'s invoice paid; {client}: money in or not?
cell status where invoice :: what's the status of {invoice}?; how does {invoice} stand; ?what state {invoice} is in; {invoice} - paid, open, what?
any where status:open amount> :: is anything over {n} still unpaid?; any open invoice above {n}?; does anybody owe me more than {n}?

@building snags snag_list defects new_house handover_defects
defect|snag|problem|issue = pool cracked tile in the hall/the hall tile|loose banister|dripping radiator|scratched window|door that sticks|missing skirting|crooked switch|damp patch|squeaky stair|blocked gutter|uneven plaster|leaking shower tray|wrong paint in study|no bell push
room|where|place = of hall|bath|kitchen|landing|cellar
trade|contractor|who = of plumber|painter|joiner|electrician
reported|noted_on|seen = date 200
fixed|repaired|done_on|sorted = blank date
serious|severity|level = of minor|major
rows where fixed: :: what [hasn't been|is not] fixed yet?; what's still broken?; which defects are still open?; what is still to do before we move in; ?which snags are unresolved; what have they not repaired; still not sorted, which ones?; what remains to be mended?; outstanding defects please; ?what the builders still have to put right; !list the snags nobody has dealt with; unfinished business, what is it
rows where fixed:* :: what has been fixed?; which ones are sorted?; what did they repair so far; ?which defects are dealt with; done already, which?
rows where fixed: trade :: what does the {trade} still have to do?; what's left for the {trade}?; open jobs of the {trade}; ?what the {trade} has not done yet; anything the {trade} hasn't fixed, which?; {trade}: what's outstanding?
count where fixed: :: how many defects are still open?; how many things are not fixed; number of unresolved snags?; ?how many are left to repair; how much is still to be done, in number of items
count where fixed:* :: how many have been fixed?; how many are done; ?how many defects are repaired; number sorted out so far
count where fixed: trade :: how many does the {trade} still have?; open ones for the {trade}, how many?; ?how many things the {trade} has left to do
rows where fixed: serious:major :: which major ones are still open?; what serious stuff is not fixed?; ?which big defects are left; anything major outstanding, which?
rows room where fixed: :: in which rooms is something still broken?; which rooms aren't finished?; ?where something is left to repair; rooms with open defects?
each count by room :: how many defects per room?; !count the snags by room; each room, how many?
top reported asc where fixed: :: which open one is the oldest?; what have they put off longest?; ?which unfixed defect was reported first; oldest thing that is still not fixed?

@clinic2 certificates first_aid_certs training_records refresher staff_training
employee|staff|name|colleague = person
ward|team|unit = of A2|ICU|theatre|day clinic|reception
fire_safety|fire|fire_training = yesno
hygiene|hand_hygiene|infection_control = yesno
first_aid|resus|cpr = yesno
last_course|last_done|refreshed = date 700
rows where fire_safety:no :: who hasn't done fire safety?; who is missing the fire training?; who still has to do fire safety; ?who has not been on the fire course; fire safety not done, who?; whom do I book on the fire course; ?who lacks the fire training; without fire training: names?
rows where hygiene:no :: who hasn't done the hygiene course?; who is missing hygiene?; ?who still needs the hygiene refresher; hygiene outstanding for whom?; who has skipped hygiene; no hygiene training yet, names
rows where first_aid:no :: who has no first aid?; who can't do first aid yet; who still needs the first aid course?; ?who is without first aid; first aid not done, which colleagues?; who hasn't got their first aid
rows where first_aid:yes :: who can do first aid?; who has the first aid course; ?which colleagues have done first aid; our first aiders, who are they?
count where fire_safety:no :: how many haven't done fire safety?; fire training missing, how many?; ?how many people still need the fire course; number without fire safety
count where first_aid:no :: how many lack first aid?; how many haven't got first aid yet; ?how many still have to do first aid
count where hygiene:yes :: how many have done hygiene?; hygiene done by how many?; ?how many are through with the hygiene course
rows where hygiene:no ward :: who in {ward} still needs hygiene?; {ward}: hygiene missing for whom?; ?who of {ward} hasn't done hygiene
rows where fire_safety:no first_aid:no :: who has done neither fire nor first aid?; missing both fire safety and first aid, who?; ?who lacks both the fire and the first aid course
yes first_aid:yes where employee :: has {employee} done first aid?; is {employee} a first aider?; {employee}: first aid done?
yes hygiene:yes where employee :: has {employee} done hygiene?; did {employee} do the hygiene course; {employee} hygiene ok?
top last_course asc :: whose last course is longest ago?; who has waited longest for a refresher?; ?whose training is the oldest; oldest course date, whose?

@wedding thank_you cards_sent presents gift_list thankyous
from|giver|guest|who = person
gift|present|what = pool toaster|tea set|picture frame|voucher|blanket|salad bowl|wine glasses|cookbook|vase|garden bench|lamp|cake stand|towels|knife block
value|worth|approx = int 10 200
thanked|card_sent|thank_you_sent = yesno
opened|unwrapped = yesno
rows where thanked:no :: who haven't we thanked?; who is still waiting for a thank-you card?; whom do we still have to thank?; who has not had a card yet; ?who we have not thanked yet; cards still to write, to whom?; thank-yous outstanding?; to whom do I still owe a card; ?who hasn't got their thank-you; !list the people still without a card; no card so far for whom?
rows where thanked:yes :: who has had their card?; whom have we thanked?; ?who has been thanked; cards gone out to whom?; thanked already?
count where thanked:no :: how many cards are left to write?; how many people haven't been thanked; ?how many thank-yous we still owe; cards to go, number?; how many more cards
count where thanked:yes :: how many cards have gone out?; how many have we thanked; ?how many cards we've written
rows gift where opened:no :: what haven't we opened?; which presents are still wrapped?; ?what is still in its paper; unopened presents, which?
count where opened:no :: how many are still wrapped?; how many presents are unopened; ?how many we have not opened
cell gift where from :: what did {from} give us?; present from {from}?; ?what we got from {from}; {from}'s gift?
yes thanked:yes where from :: have we thanked {from}?; did {from} get a card?; has {from}'s card gone; {from} thanked?
top value desc :: whose present was the most valuable?; dearest gift, from whom?; ?who gave us the most expensive one

@code pull_requests review_queue open_prs merge_queue reviews
pr|id|number|ref = code
author|by|dev = person
repo|project|component = of api|frontend|billing|infra|mobile
lines|changed|loc|diff_lines = int 3 900
approved|reviewed|lgtm = yesno
merged|merged_on|landed = blank date
tests|ci|checks = state green~passing|red~failing|running~pending
rows where merged: :: which ones are not merged?; what is still unmerged?; open PRs?; ?which PRs haven't landed yet; what's waiting to be merged; unmerged, list please; what's sitting in the queue; which requests are still open?
rows author where merged: :: whose PR isn't merged?; who still has an open PR?; who's waiting for a merge; ?whose work has not landed; authors with unmerged stuff?
rows where approved:no :: which ones need a review?; what has nobody approved?; unreviewed PRs?; ?which are still waiting for approval; not approved yet, which ids?; what do I have to look at; !list everything without an approval
rows author where approved:no :: whose PR has not been approved?; who is waiting for a review; ?whose change nobody has approved
count where merged: :: how many PRs are open?; how many haven't been merged; ?how many are unmerged; number waiting?
count where merged:* :: how many are merged?; how many landed; ?how many have been merged
count where approved:no :: how many still need review?; unapproved, how many?; ?how many are waiting for an approval
sum lines where approved:no :: how many lines are there to review?; lines awaiting review in total; ?how many lines nobody has approved; total diff still unreviewed
rows where tests:red :: which ones are failing?; where is ci red?; ?which PRs have broken tests; red ones?; what doesn't pass?
rows author where tests:red :: whose build is broken?; who has failing checks?; ?whose tests are failing; who broke ci
rows where tests:green merged: :: what is green but not merged?; which passing ones are still open?; ?which could be merged, I mean passing and not merged
top lines desc where merged: :: biggest open one?; which unmerged PR is the largest; ?which open PR has most lines
rows where merged: repo :: what's open in {repo}?; unmerged in {repo}?; ?which {repo} PRs haven't landed

@cleaning window_round round customers_windows customer_round week_round
customer|house|name|client = full
street|road|address = of Elm Road|Dock Street|Mill Lane|Abbey Close
price|charge|gbp|rate = of 8|10|12|15|22
cleaned|done|washed = yesno
paid|settled|cash = yesno
gate_key|key|access = yesno
rows where cleaned:no :: who haven't I cleaned yet?; whose windows are still to do?; who's left on the round; ?which houses I still have to do; not done yet, who?; what's left of the round?; who is still waiting for clean windows; houses I have missed?
rows where paid:no cleaned:yes :: who is cleaned but hasn't paid?; done but not paid, who's that?; whose windows did I do without seeing any money; ?who has clean windows and owes me; who owes me for work I've done; cleaned and unpaid: names
rows where paid:no :: who hasn't paid me?; who owes me?; ?who still has to pay for their windows; unpaid customers; who do I knock at for money; names of the ones who didn't pay; no cash from whom
sum price where paid:no cleaned:yes :: how much am I owed for windows that are done?; money for finished houses not paid yet, total?; ?how much is owed for what I've cleaned
sum price where paid:no :: how much is still to be collected?; what's outstanding on the round; ?how much money I have not had; unpaid money altogether?; how much do they owe me in total
sum price where paid:yes :: how much have I collected?; takings of the round so far; ?how much has been paid; cash in hand from those who paid
count where cleaned:no :: how many houses are left?; how many still to clean; ?how many I have not done; number of houses to go
count where paid:no :: how many haven't paid?; how many owe me; ?how many customers still have to pay
rows where paid:no street :: who in {street} hasn't paid?; {street}: who owes me?; unpaid in {street}?; ?who in {street} still has to pay
rows where gate_key:no :: for which houses have I no key?; where can't I get in?; ?whose gate key I haven't got; no access, which ones?
yes paid:yes where customer :: has {customer} paid?; did {customer} pay me; is {customer} settled up?
yes cleaned:yes where customer :: have I done {customer}?; is {customer}'s house done; {customer} cleaned?
"""
