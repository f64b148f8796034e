# ruff: noqa: E501  (phrase banks read better on their own lines)
"""More of what is still open and what is done (language: `asks_tables_sheets`)."""

TOPICS = """
@moving boxes packing_boxes moving_boxes removal_boxes
box|box_no|nr|carton = pool B1|B2|B3|B4|B5|B6|B7|B8|B9|B10|B11|B12|B13|B14
contents|inside|what = of books|crockery|toys|tools|bedding|shoes
room|goes_to|for_room = of kitchen|bedroom|study|cellar
weight|kg|weight_kg = dec 3 29
unpacked|emptied|done = yesno
fragile|handle_care|breakable = yesno
arrived|delivered|here = yesno
rows where unpacked:no :: which boxes are still full?; what haven't we unpacked?; ?which boxes nobody has opened; still packed, numbers?; which cartons are left to unpack; what's left to empty?; boxes to go, which?; !list the ones we have not unpacked
rows where arrived:no :: which boxes haven't arrived?; which ones are missing?; what did the removal men lose?; ?which cartons are not here yet; boxes still on the lorry, which?; what hasn't turned up?; not delivered so far: which numbers
count where unpacked:no :: how many boxes are left to unpack?; how many are still full; ?how many haven't been emptied; boxes to go?; number still packed
count where arrived:no :: how many boxes are missing?; how many haven't arrived; ?how many didn't make it here; number of cartons that never came
count where arrived:yes :: how many boxes have arrived?; how many are here; ?how many cartons came through
rows where fragile:yes unpacked:no :: which fragile boxes are still packed?; breakable stuff not unpacked yet, which boxes?; ?which fragile ones nobody has opened
rows where unpacked:no room :: which boxes for the {room} are still full?; {room}: what's not unpacked?; ?which {room} boxes are left
sum weight where unpacked:no :: how many kilos are still packed?; weight of the boxes left, total; ?how much the unopened boxes weigh together
rows contents where arrived:no :: what's in the boxes that are missing?; contents of the lost ones?; ?what we lost, going by the boxes that did not arrive
yes arrived:yes where box :: has {box} arrived?; is {box} here; did {box} turn up?
yes unpacked:yes where box :: is {box} unpacked?; have we emptied {box}; {box} done?
top weight desc where unpacked:no :: heaviest box that's still full?; which unopened carton is the heaviest; ?which of the packed ones weighs most

@claims insurance_claims claims_list damage_claims versicherung schadensfaelle
claim|claim_no|ref|case = code
insured|customer|holder|policyholder = full
cause|damage|type = of water|theft|hail|fire|breakage
amount|claimed|sum_claimed|eur = money 90 6000
state|status|progress = state pending~in review~under review~being checked|accepted~approved|rejected~refused~declined|settled~paid out
received|came_in|date = date 300
documents|papers_complete|docs_ok = yesno
rows where documents:no :: for which claims are papers missing?; which cases are incomplete?; where do I still lack documents?; ?which claims haven't got all their papers; paperwork incomplete, which ones?; where am I waiting for documents
rows insured where documents:no :: who still has to send papers?; whose documents are incomplete; from whom do we need more paperwork?; ?who has not sent everything in; missing papers, which customers
rows where state:pending :: which claims are still being looked at?; what's undecided?; which cases are pending?; ?which claims have no decision yet; still open, which refs?; what is nobody finished with; undecided claims please
rows where state:rejected :: which ones did we turn down?; what was refused?; ?which claims got a no; turned-down claims?; whose claim failed, refs please
rows insured where state:rejected :: who was turned down?; who gets nothing?; ?whose claim was refused; people with a no?
rows where state:accepted :: which ones are approved but not paid out?; which claims got a yes and are waiting for the money?; ?which ones were accepted
rows insured where state:settled :: who has had their money?; who has been paid?; ?whose claim is settled; money gone out to whom
sum amount where state:pending :: how much money is undecided?; total of the claims still being checked; ?how much the pending ones add up to; what's at stake in the open cases
sum amount where state:settled :: how much have we paid out?; total settled?; ?how much money has gone out; payments so far altogether
count where state:pending :: how many are undecided?; how many are pending; ?how many claims still wait for a decision; open cases, number
count where state:rejected :: how many did we reject?; how many got a no; ?how many were turned down; refusals, number
count where documents:no :: how many are incomplete?; how many lack papers; ?how many have documents missing
top received asc where state:pending :: which undecided one is the oldest?; longest waiting claim?; ?which claim has been waiting longest for a decision
cell state where insured :: what happened to {insured}'s claim?; how does {insured}'s case stand; ?where {insured}'s claim has got to; {insured}: status?

@chores house_chores kids_jobs chore_chart flatshare_chores putzplan
chore|job|task|what = pool hoover stairs/the stairs|take out bins|clean oven|water plants|feed rabbit|fold laundry|mop kitchen|wash windows|empty dishwasher|sweep yard|dust shelves|change beds|scrub bath|sort recycling
who|whose_turn|assigned|person = few person
minutes|mins|takes_min = of 5|10|15|20|30|45
status|state|done = state todo~to do~open|doing~in progress|done~finished|skipped~not done
points|stars|pts = int 1 9
rows where status:todo :: what has nobody started?; which chores are still waiting?; what's left to do?; ?which jobs no one has touched; untouched so far?; what still needs doing in the house
rows where status:done :: what's finished?; which chores are done; ?which jobs have been done; what can I cross off?; what did the kids manage
rows where status:skipped :: what was skipped?; which chores got left out; ?which jobs they just didn't do; what did they dodge
rows who where status:todo :: who hasn't started?; who still has something to do; ?who has not lifted a finger; lazybones, names?; whom do I have to nag
rows who where status:skipped :: who skipped something?; who dodged their job?; ?who got out of their chore
rows where status:todo who :: what does {who} still have to do?; {who}: what's left?; ?what {who} hasn't started; open jobs for {who}?
sum minutes where status:todo :: how many minutes of work are left?; time still to be put in, total?; ?how long the open chores take altogether
sum points where status:done who :: how many points has {who} got for finished jobs?; stars {who} has earned, done ones only; ?how many points {who} has really earned
count where status:todo :: how many chores are left?; number not started?; ?how many jobs are waiting; how many to go
count where status:done :: how many are done?; how many jobs have they finished; ?how many can be ticked off
each count by status :: how many of each status?; !count the chores by state; how many open, how many done and so on?

@vet vaccinations pet_vaccines jabs pet_list animals_due
pet|animal|name|patient = pool Biscuit|Mango|Pebbles|Tofu|Waffles|Cosmo|Nala|Ziggy|Bramble|Loki|Misty|Otto|Pippin|Sooty
kind|species|type = of dog/dogs|cat/cats|rabbit/rabbits|ferret/ferrets
owner|keeper|belongs_to = person
rabies|rabies_jab|anti_rabies = yesno
chip|microchip|chipped = yesno
wormed|worming|worm_tablet = blank date
weight|kg|weight_kg = dec 1 38
rows where rabies:no :: who hasn't had the rabies jab?; which animals are not vaccinated against rabies?; which pets still need rabies?; ?which ones lack the rabies jab; rabies missing, which?; unvaccinated (rabies) animals?
rows owner where rabies:no :: which owners do I call about rabies?; whose pet has no rabies jab; ?whose animal still needs rabies
rows where chip:no :: which ones have no chip?; who isn't chipped?; ?which pets are without a microchip; unchipped animals please; not chipped yet, which
rows where wormed: :: which ones haven't been wormed?; who is due for worming; ?which animals never had a worm tablet; no worming on record for which?; worming still to do
count where rabies:no :: how many still need the rabies jab?; rabies outstanding, how many?; ?how many aren't vaccinated
count where chip:no :: how many have no chip?; how many are unchipped; ?how many animals aren't chipped
count where wormed:* :: how many have been wormed?; ?how many had their worm tablet; worming done, number
count where wormed: :: how many are not wormed yet?; ?how many are without worming; worming missing, number
rows where kind rabies:no :: which {kind_s} still need rabies?; {kind_s} without a rabies jab?; ?which of the {kind_s} are not vaccinated
yes chip:yes where pet :: is {pet} chipped?; does {pet} have a chip; has {pet} got a microchip?
yes rabies:yes where pet :: has {pet} had the rabies jab?; is {pet} vaccinated; {pet}: rabies done?
cell owner where pet :: whose is {pet}?; who owns {pet}; ?who {pet} belongs to

@survey questionnaire survey_forms returned_forms interviews panel
respondent|person|name|participant = full
town|place|village = city
asked_on|sent|sent_on|mailed = date 120
answered|reply_on|came_back|received = blank date
language|lang|in_language = of English|German|Turkish|Polish
reward|voucher|fee = of 5|10|15
reward_sent|voucher_sent|thanked = yesno
rows where answered: :: who hasn't answered?; who has not replied yet; from whom have we heard nothing?; ?who never sent it back; whose answer is missing?; no answer from whom?; non-responders please; who do we remind?; silent so far, names; who is yet to reply; whose form hasn't come in
rows where answered:* :: who has answered?; whose form came back; ?who has replied; names of those who answered; from whom have we got something?
count where answered: :: how many haven't answered?; how many answers are missing; ?how many people never replied; no reply from how many?; number outstanding
count where answered:* :: how many have answered?; responses so far?; ?how many came back; number of replies
rows where answered:* reward_sent:no :: who answered but hasn't got the voucher?; who replied and is still waiting for the reward?; ?who answered without getting a thank-you so far
rows where reward_sent:no :: who hasn't got the voucher?; who is still waiting for the reward; ?to whom we owe a voucher
sum reward where answered:* reward_sent:no :: how much do we still owe in rewards to those who answered?; vouchers to send to the people who replied, total value?
sum reward where reward_sent:yes :: how much have we given away in rewards?; value of the vouchers sent; ?how much went out in vouchers
count where answered: language :: how many {language} ones are missing?; {language}: how many haven't answered?; ?how many of the {language} forms are still out
rows where answered: language :: who of the {language} group hasn't answered?; {language}: who is silent?; ?which {language} people have not replied
yes answered:* where respondent :: has {respondent} answered?; did {respondent} reply; have we heard from {respondent}?; {respondent} back yet?

@florist flower_orders bouquets florist_orders standing_bouquets
order|no|order_no|nr = code
customer|buyer|for|name = person
flowers|bouquet|what = of roses|lilies|tulips|mixed|wreath/wreaths
price|eur|cost = money 15 140
due|wanted_for|delivery = date 60
tied|made_up|ready = yesno
collected|fetched|picked_up = yesno
card|message_card|with_card = yesno
rows where tied:no :: which ones aren't tied yet?; what do I still have to make up?; ?which bouquets are not ready; orders not ready, numbers?; what's left to tie?; unfinished bouquets
rows customer where collected:no tied:yes :: who hasn't fetched a finished bouquet?; whose flowers are ready but not picked up; ?who has flowers waiting; ready and not collected, who's that?; whom do I ring to come and get them
rows where collected:no :: what's still in the shop?; which orders haven't been fetched; ?which ones nobody has picked up; uncollected, which?
rows customer where tied:no :: whose flowers aren't ready?; who would have to wait; ?whose bouquet I haven't made
count where tied:no :: how many are left to tie?; how many aren't ready; ?how many I still have to make; bouquets to go, number
count where collected:no :: how many haven't been collected?; how many are still here; ?how many orders were not fetched
sum price where collected:no :: how much money is standing in the shop?; value of what hasn't been fetched; ?how much the uncollected ones are worth
sum price where collected:yes :: how much went out?; total of the fetched ones; ?how much the collected orders came to
rows where tied:no flowers :: which {flowers} orders aren't ready?; {flowers} still to do?; ?which of the {flowers} I haven't tied
yes tied:yes where customer :: are {customer}'s flowers ready?; is {customer}'s bouquet done; {customer}'s order: tied?
yes collected:yes where customer :: has {customer} been in?; did {customer} fetch the flowers; {customer} collected?
top due asc where tied:no :: which unfinished one is due first?; what do I tie next, by date?; ?which order that isn't ready is the most urgent

@grants applications grant_applications funding antraege bursaries
applicant|organisation|group|who = firm
purpose|project|for = of roof repair|youth camp|instruments|minibus|kitchen|garden
asked|requested|wants_eur = of 500|800|1200|2500|4000
decided|decision|outcome = state granted~approved~yes|refused~turned down~no|open~pending~undecided
report_in|final_report|report = yesno
transferred|money_sent|paid_on = blank date
rows where decided:open :: which applications haven't been decided?; who is waiting for an answer?; ?who has not heard from us; undecided, which ones?; what is still on the table; who must we still decide on; no decision yet for whom
rows where decided:granted :: who got something?; who was successful; ?whose application went through; who gets money; lucky ones?
rows where decided:refused :: who got nothing?; who was refused; ?whose application failed; whom did we disappoint
rows where decided:granted transferred: :: who was granted money but hasn't had it?; granted and not transferred, who?; ?who has a yes and no money yet; where do I still have to send money
rows where report_in:no :: whose report is missing?; who hasn't sent the final report; ?who still owes us a report; reports outstanding from whom?; no report yet, which groups
rows where decided:granted report_in:no :: which successful ones owe us a report?; granted, but no report, who?; ?who got money without having reported
sum asked where decided:granted :: how much did we grant altogether?; total approved; ?how much we gave; money granted in all?
sum asked where decided:open :: how much is still being asked for in the undecided ones?; sum of the open applications; ?how much the undecided ones want in total
sum asked where decided:granted transferred: :: how much granted money still has to be sent?; what do I have to transfer for the approved ones, total
count where decided:open :: how many are undecided?; how many wait for a decision; ?how many applications are open
count where report_in:no :: how many reports are missing?; ?how many haven't reported; number of reports outstanding
count where decided:refused :: how many did we refuse?; how many got a no; ?how many were rejected

@football match_fees subs_u12 team_fees kit_deposit team_list
player|kid|name|boy = person
shirt_no|number|shirt = int 2 23
fee|match_fee|due_eur = of 3|4|5
paid|fee_in|settled = yesno
kit_back|kit_returned|shirt_back = yesno
available|can_play|saturday = state yes~in|no~out|unknown~no reply~no answer
lift|driver|can_drive = yesno
rows where paid:no :: who hasn't paid their subs?; who owes match money; whose parents do I chase for the fee?; ?who is behind with the subs; unpaid subs, names?; who still hasn't coughed up the match fee; nobody's paid but... who hasn't?; !name the boys who owe
rows where kit_back:no :: whose kit hasn't come back?; who still has a shirt at home; ?who has not returned the kit; kit missing from whom?; who forgot the shirt; shirts outstanding?
rows where available:unknown :: who hasn't replied about the match?; who hasn't said whether they can play; no answer from which boys?; ?whose reply is missing; who do I text about the game
rows where available:no :: who can't play?; who is out; ?who won't be there for the match; absentees?; who drops out?
rows where available:yes :: who can play?; who is in for the match; ?who is available; our squad, who?
count where available:yes :: how many can play?; have we got enough, I mean how many are in; ?how many are available
count where available:unknown :: how many haven't replied; no answer from how many?; ?how many are unknown
count where paid:no :: how many haven't paid?; how many owe; ?how many still have to bring the fee
count where kit_back:no :: how many shirts are missing?; kit not back, how many; ?how many still have a shirt
sum fee where paid:no :: how much in fees is outstanding?; how much are we owed; ?how much money is missing; total unpaid
rows where available:yes lift:no :: who is playing but has nobody to drive?; who can play and needs a lift; ?who is in without a driver
yes paid:yes where player :: has {player} paid?; are {player}'s subs in; did {player} bring the money?
yes kit_back:yes where player :: is {player}'s kit back?; did {player} return the shirt; {player} shirt back?
"""
