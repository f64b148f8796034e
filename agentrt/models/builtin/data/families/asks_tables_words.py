# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Topics of `asks_tables`: school, workshop, parties, meters, markets, clubs (language: `asks_tables_sheets`)."""

TOPICS = """
@school marks gradebook test_results marks_term2
pupil|name|student|child = person
class|form|tutor_group|grp = of 7a|7b|7c|8a|8b
subject|subj|course = of maths/math|science|history|French|geography|art
mark|score|points|pts|result = int 20 100
handed_in|submitted|in = yesno
mean mark where class subject :: class average for {class} in {subject}; class average {class} {subject}; ?how {class} did in {subject} on average; what did {class} average in {subject}; average {subject} mark in {class}; {class}, {subject}: mean score?; ~the mean for {class} in {subject}; what's {class}'s average in {subject}; !work out the {subject} average for {class}; on average how did {class} do in {subject}?; avg {subject} {class}; I'd like the {class} average for {subject}, please
mean mark where subject :: ?how the year did in {subject} on average; {subject} average?; average mark in {subject}; what's the average for {subject}; ~the average {subject} result; mean score in {subject} across everyone
mean mark :: overall average?; average mark of all of them; what's the mean over everybody; ~the average of all the marks; ?how they did on average
top mark desc where subject :: who came top in {subject}?; ?who came top in {subject}; who was best at {subject}; best mark in {subject}, who got it?; who scored highest in {subject}?; top in {subject}?; who got the highest mark in {subject}; who deserves the {subject} prize?
top mark asc where subject :: who did worst in {subject}?; lowest in {subject}?; who struggled most in {subject}; who came bottom in {subject}?; weakest {subject} result, whose is it?
top mark desc where class :: who came top in {class}?; best of {class}?; ?who is the best in {class}; who has the highest mark in {class}; star pupil of {class}?
top mark desc :: who came top?; who got the best mark of all?; ?who scored highest overall; highest score and whose is it?
few mark desc :: top {k} overall; the {k} best marks and who got them; !name the top {k}; who are the {k} strongest?
any where mark< :: did anyone get less than {n}?; is anybody below {n}?; anyone under {n}?; is there anyone who scored below {n}; did somebody score under {n}?
rows where handed_in:no :: who hasn't handed it in?; who still owes me the work; who hasn't submitted yet; ?who has not handed in; names of those who haven't submitted; whose work is missing; no work from whom?; who do I have to chase for their paper?
rows where handed_in:no class :: who in {class} hasn't handed in; which of {class} still have to submit?; {class}: who is missing their work?; !list the {class} pupils who haven't submitted
count where handed_in:no :: how many haven't handed in?; how many are still missing their work; ?how many have not submitted; number of pupils with nothing handed in
cell mark where pupil :: what did {pupil} get?; {pupil}'s mark?; ?what {pupil} got; how did {pupil} do?; what was {pupil}'s score; ~the mark of {pupil}; how many points has {pupil}
cell class where pupil :: which class is {pupil} in?; what form is {pupil} in; {pupil} is in which class?
yes handed_in:yes where pupil :: has {pupil} handed it in?; did {pupil} submit?; is {pupil}'s work in?; {pupil} handed in yet?
each mean mark by subject :: average per subject; average mark by subject; !break the averages down by subject; how did they do in each subject on average?; subject by subject, what's the mean?
each mean mark by class :: average of each class; how do the classes compare on average?; mean mark for every class; !give me each form's average
best mean mark by class desc :: which class did best on average?; which form has the best average; strongest class overall?; ?which class has the highest average
best mean mark by subject asc :: which subject went worst on average?; in which subject are they weakest; hardest subject by average mark?
count where class :: how many pupils in {class}?; how many of them are in {class}; size of {class}?

@garage jobs workshop_jobs repairs garage_jobs
job|job_no|ref|no = code
customer|client|owner = person
car|vehicle|model = of Golf|Fiesta|Corsa|Yaris|Octavia|Clio|Panda
work|type|job_type|task = of full service/full services|oil change/oil changes|new brakes/brake jobs|MOT/MOTs|tyre swap/tyre swaps/tyre changes|exhaust repair/exhaust repairs
hours|hrs|labour_h|time = dec 0.5 7
bill|total|amount|charge = money 40 900
status|state|stage = state waiting~not started~queued|in progress~on the ramp|ready~done~finished
sum bill where work :: what have we earned with {work_s}?; how much did the {work_s} bring in; takings from {work_s}; {work_s}: how much money in all?; ~the total for {work_s}; ?how much we billed for {work_s}
count where work :: how many {work_s} have we had?; how many {work_s} are there; number of {work_s}; !count the {work_s}; {work_s} - how many?
mean hours where work :: how long do {work_s} take us on average?; average time for {work_s}; ?how many hours {work_s} take on average; {work_s} usually take how many hours?
sum hours where work :: total hours on {work_s}; how many hours went into {work_s}; labour on {work_s} altogether; !sum the hours for {work_s}
mean bill :: average bill; average bill?; what's the average bill; ?what a customer pays on average; ~the average bill; mean invoice value, all jobs; what do people pay us on average?
sum bill :: what have we billed so far?; how much is it all together; total of all the bills; ?how much money we've made so far; turnover up to now
sum hours :: how many hours of labour in all?; total labour; how many hours have we put in altogether?
rows where status:waiting :: which jobs are still waiting?; what hasn't been started; what's still in the queue?; ?which jobs nobody has started; which ones haven't we touched yet; still to start, which jobs?
rows customer where status:waiting :: whose car is still waiting?; which customers are we keeping waiting; who is still waiting for us to begin?; names of people whose car we haven't looked at
rows customer where status:ready :: whose car is ready?; who can pick up?; which customers can come and collect; who should I ring to say it's done; ?whose cars are finished; cars done - whose?
count where status:ready :: how many are ready for pick-up?; how many cars are finished; ?how many jobs are done; number of jobs that are ready
count where status:waiting :: how many jobs are still waiting?; how many cars haven't been started; number in the queue?
sum bill where status:ready :: how much money is in the cars that are ready?; what do the finished jobs come to; value of everything that's ready to collect; total of the bills for finished work
yes status:ready where customer :: is {customer}'s car ready?; is {customer}'s done yet?; can {customer} collect?; {customer} is asking whether it's finished, is it?; has {customer}'s job been finished?
cell bill where customer :: what does {customer} have to pay?; how much is {customer}'s bill?; {customer}'s bill?; ?how much {customer} owes; what do I charge {customer}
cell car where customer :: what does {customer} drive?; which car has {customer} brought in; what car is {customer}'s?
cell work where customer :: what are we doing for {customer}?; what did {customer} bring the car in for?; ?what {customer} is having done
top bill desc customer :: who has the biggest bill?; the dearest job, whose is it; ?who pays the most; biggest invoice and customer?
top hours desc :: which job took longest?; longest job?; ?which job ate most hours; what took us the most time
top bill asc :: cheapest job?; which was the smallest bill; ?which job was the cheapest
few bill desc :: top {k} bills; the {k} biggest jobs by money; !list the {k} dearest jobs
each sum bill by work :: takings per type of work; how much for each kind of job?; !split the money by type of work; revenue by job type
each count by work :: how many of each kind of job?; number of jobs per type; !count the jobs by type
best sum bill by work desc :: what kind of work brings in most?; which type of job earns us the most; most lucrative work?
best count by car desc :: which model do we see most?; which car comes in most often; commonest car?
any where hours> :: did anything take more than {n} hours?; any job over {n} hours?; is there a job longer than {n} hours

@party guests rsvp party_guests wedding_rsvp invitations
guest|name|family|invited = person
adults|grown_ups|no_adults = int 1 3
children|kids|no_children|ch = int 0 4
reply|answer|rsvp|coming = state yes~coming|no~not coming|maybe
diet|food|meal = of vegetarian/vegetarians/veggies|vegan/vegans|normal|halal|gluten free
table|table_no|seat = of 1|2|3|4|5|6
sum children where reply:yes :: how many children are coming, only those who said yes?; kids coming for sure?; ?how many kids are definitely coming; children of the people who accepted, how many; how many high chairs at most, counting only the yeses' kids?; number of kids from families that said yes; !add up the children of everyone who accepted; total children (only where they've said yes)
sum adults where reply:yes :: how many adults are coming, just the yeses?; ?how many grown-ups have accepted; adults for sure?; adult head count of those who said yes; !add up the grown-ups who are definitely coming; number of adults among the yeses
sum children :: how many children are invited?; how many kids in total; ?how many children are on the list altogether; children altogether?
sum adults :: how many adults did we invite?; grown-ups in all?; ?how many adults are invited altogether; total adults
count where reply:yes :: how many said yes?; how many have accepted; ?how many families are coming; acceptances so far?; number of yeses
count where reply:no :: how many said no?; how many can't make it; ?how many have declined; how many refusals did we get?
rows where reply:maybe :: who isn't sure yet?; who said maybe; who is undecided; ?who is still dithering; the maybes?
rows where reply:yes :: who is coming?; who said yes; ?who has accepted; list of the people coming; who can we count on?
rows where reply:no :: who can't come?; who has said no; who declined; ?who won't be there; names of the people who turned us down
rows where reply:yes diet :: which {diet_s} are coming?; {diet_s} who said yes?; !list the {diet_s} that have accepted
count where diet :: how many {diet_s} are there?; how many {diet_s}; number of {diet_s}; ?how many {diet_s} we have to feed; {diet_s}, how many?
rows where diet :: who are the {diet_s}?; which guests are {diet_s}; names of the {diet_s}; !list the {diet_s}
yes reply:yes where guest :: is {guest} coming?; has {guest} said yes?; did {guest} accept; can we expect {guest}?; {guest} coming or not?
cell table where guest :: which table is {guest} at?; where does {guest} sit; {guest}'s table?; ?where {guest} is sitting; what table have we put {guest} on
cell diet where guest :: what does {guest} eat?; what can I cook for {guest}; ?what {guest} eats; food for {guest}?
cell children where guest :: how many kids does {guest} bring?; how many children has {guest}; {guest} brings how many children?
rows where table :: who sits at table {table}?; who is on table {table}; table {table}, who is that?; names for table {table}
top children desc :: who brings the most children?; who has most kids; ?who is coming with the biggest brood; the largest number of children, whose?
any where children> :: does anyone bring more than {n} children?; anybody with more than {n} kids?; is there a family with over {n} children
each sum adults by table :: adults per table; how many grown-ups at each table?; !count the adults table by table
each count by diet :: how many of each diet?; !count the guests by what they eat; numbers for the caterer, by diet; meals by kind?

@home meter readings meter_readings utilities
date|day|read_on|reading_date = date
electricity|elec_kwh|power|kwh = rise 2000 9000
gas|gas_m3|gas_reading = rise 900 4000
water|water_m3|cold_water = rise 90 600
read_by|by|who = few person
rise electricity by date :: how much electricity did we use between {a} and {b}?; power used from {a} to {b}; electricity, {a} until {b}?; ?how many kWh we got through from {a} to {b}; kwh between {a} and {b}; what did the electric meter go up by between {a} and {b}?; electric consumption {a} - {b}; difference of the electricity readings of {a} and {b}; we need the power consumption for {a} to {b}
rise gas by date :: how much gas from {a} to {b}?; gas used between {a} and {b}; ?how much gas we burned between {a} and {b}; gas, reading of {b} minus reading of {a}; what did the gas meter go up by from {a} to {b}; gas consumption {a} till {b}
rise water by date :: how much water did we use between {a} and {b}?; water from {a} to {b}?; ?how many cubic metres of water ran through from {a} to {b}; the water used {a} to {b}, work it out; by how much did the water meter rise from {a} to {b}
last2 electricity by date :: how much electricity since the reading before last?; difference between the last two electricity readings; power used between the last two readings; ?how much the electric meter rose at the last reading; latest kWh minus the one before
last2 gas by date :: difference between the last two gas readings; how much gas between the last two readings; what was gas use over the latest interval?; ?how much gas we used since the previous reading
last2 water by date :: water between the last two readings; how far apart are the last two water readings?; ?how much water we used since the previous reading
cell gas where date@d :: what did the gas meter say {date}?; gas reading {date}; ?what the gas stood at {date}; what was the gas meter at {date}?; gas, {when}?
cell electricity where date@d :: what was the electricity reading {date}?; electric meter {date}?; ?what the electricity meter showed {date}; kWh reading for {when}
cell water where date@d :: water meter {date}?; what did the water stand at {date}; ?what the water reading was {date}
cell read_by where date@d :: who read the meters {date}?; ?who took the readings {date}; who did the reading of {when}
top date desc electricity :: what's the latest electricity reading?; last entry for electricity?; most recent electric reading; newest kWh figure?; ?what the last electricity reading was
top date desc gas :: last gas reading?; the most recent gas figure; ?what the gas meter said last time
top date desc date :: when were the meters last read?; date of the last reading; ?when somebody last read the meters; when was the last entry?
count where date@m :: how many readings did we take {date}?; readings {date}, how many?; number of readings {date}
count where read_by :: how often has {read_by} read the meters?; how many readings did {read_by} take; {read_by}: number of readings?
each count by read_by :: how many readings by whom?; who read the meters how often; !count the readings per person

@trade takings till stall_takings market_days
date|day|when = date
stall|stand|shop|branch = of cheese|jewellery|honey|plants|bakery|records|pottery
takings|taken|revenue|cash_in|eur = money 40 900
customers|visitors|buyers|cust = int 8 140
weather|sky = of sunny|rain|cloudy|windy
sum takings where stall :: how much has the {stall} stall taken?; what did {stall} bring in altogether; {stall} takings in all; ?how much we made with {stall}; total for the {stall} stall; {stall}, how much money so far?; ~the takings of the {stall} stand
sum takings where date@m :: what did we take {date}?; takings {date}; ?how much we took {date}; total {date}; {when} takings, all stalls; how much money came in {date}
sum takings where date@d :: how much did we take {date}?; takings {date}?; what came in {date}; ?what the stalls made {date}
sum takings where date@s :: what have we taken {date}?; total {date}; income {date} until now; ?how much has come in {date}
sum takings where date@m stall :: how much did the {stall} stall take {date}?; {stall} takings {date}; what did {stall} make {date}; {stall}, {when}, total?
sum takings where weather :: how much do we take when it's {weather}?; takings on {weather} days; money made in {weather} weather
mean takings where weather :: average takings on {weather} days; ?what we take on average when it is {weather}; {weather} days, average takings?
mean takings :: average day's takings; what's the average takings; ?how much we take on average; mean takings of all days
sum takings :: what have we taken so far?; takings altogether; ?how much we've taken in all; all the money together; total up to now
sum customers :: how many customers have we had?; buyers in all; ?how many people bought something altogether; footfall total
top takings desc date,stall :: what was our best day?; best day and which stall?; ?which day brought most; record takings - when?; biggest takings so far?
top takings asc date,stall :: worst day?; which day was the poorest; lowest takings, when was that?; ?which day we took least
top customers desc date :: busiest day?; what was the busiest day; ?on which day most people came; most customers, when?; when was it busiest
top customers asc date :: quietest day?; when was it dead; ?which day was the quietest; fewest customers, which date?
best sum takings by stall desc :: which stall takes the most?; most profitable stall; ?which stall brought in most altogether; best seller among the stalls?
best sum takings by stall asc :: which stall brings in least?; weakest stall overall?; ?which stall has taken the least altogether
each sum takings by stall :: takings per stall; how much did each stall take?; !split the takings by stall; stall by stall, what came in?; totals for every stall
each mean takings by weather :: average takings by weather; how does the weather change what we take on average?; !compare the average for each kind of weather
any where takings< :: did we ever take less than {n}?; any day below {n}?; is there a day under {n}; were there takings of less than {n}?
count where date@m :: how many market days {date}?; number of entries {date}; how often were we out {date}

@club choir singers choir_members voices
singer|name|member = person
voice|part|section = of soprano/sopranos|alto/altos|tenor/tenors|bass/basses
rehearsals|attended|times_there = int 3 24
fee|fee_eur|subscription|sub = int 20 90
paid|fee_paid|has_paid = yesno
folder|music_folder|folder_no = int 1 80
count where voice :: how many {voice_s} do we have?; how many {voice_s}; number of {voice_s}; ?how many {voice_s} there are; {voice_s}: how many?
rows where voice :: who are our {voice_s}?; which singers are {voice_s}; !list the {voice_s}; names of the {voice_s}; who sings {voice}?
rows where paid:no :: who hasn't paid the fee?; who still owes the sub; who is behind with the money; ?who has not paid yet; unpaid, who?; names of non-payers; whom do I remind about the fee?; members who still have to cough up
rows where paid:no voice :: which {voice_s} haven't paid?; {voice_s} who still owe the fee?; who among the {voice_s} has not paid
sum fee where paid:no :: how much fee money is outstanding?; what do we still have to get in; ?how much is still owed; how much is missing from the non-payers; sum of the unpaid fees
sum fee where paid:yes :: how much has come in in fees?; ?how much money we have from those who paid; what have we collected; fees received so far
sum fee :: what would we have if everyone paid?; total of all fees; ?what the fees add up to; fees altogether, paid or not
count where paid:no :: how many still owe us?; how many haven't paid; ?how many have not paid the fee; number of members behind with their fee
count where paid:yes :: how many have paid?; ?how many of them have paid up; number of paid-up singers
yes paid:yes where singer :: has {singer} paid?; did {singer} pay the fee?; is {singer} paid up?; {singer} paid?; {singer} has paid, right?
cell folder where singer :: which folder does {singer} have?; {singer}'s folder number?; ?what folder {singer} has got; number of {singer}'s music folder
cell voice where singer :: what does {singer} sing?; what voice is {singer}; ?which part {singer} sings; {singer} sings what?
cell fee where singer :: what does {singer} pay?; fee for {singer}?; ?how much {singer}'s fee is
top rehearsals desc :: who comes most often?; who was there the most; ?who has been to most rehearsals; our most faithful singer?; best attendance, who?
top rehearsals asc :: who hardly ever comes?; who has the worst attendance; ?who has missed most; least often there, who is it?
few rehearsals desc :: top {k} for attendance; the {k} most faithful; !name the {k} who came most often
mean rehearsals where voice :: how often do the {voice_s} come on average?; average attendance of the {voice_s}; {voice_s}, mean number of rehearsals?
each count by voice :: how many in each voice?; !count the singers per part; size of each section?; voices, how many each
best count by voice asc :: which voice is thinnest?; where do we lack singers most, going by numbers; smallest section?; ?which part has fewest singers
any where rehearsals< :: is there anybody with fewer than {n} rehearsals?; anyone who came less than {n} times?; did someone come under {n} times
order rehearsals desc :: everyone by attendance, best first; !sort the singers by attendance, most first; attendance ranking please

@bees hives bee_hives apiary colonies
hive|hive_no|colony = pool blue one/the blue hive|green one|old oak|north 1|north 2|meadow|swarm 3|white box|garden|top bar
site|place|location|where = of orchard|heath|rooftop|village
honey_kg|honey|kg|yield = dec 2 34
frames|no_frames|brood_frames = int 3 11
queen_year|queen|q_year = of 2023|2024|2025|2026
varroa|mites|mite_count = int 0 14
treated|treatment_done|oxalic = yesno
sum honey_kg where site :: how much honey from the {site}?; honey of the {site} hives; ?how many kilos came from the {site}; what did the {site} give us in honey; {site}: kilos in total?
sum honey_kg :: how much honey did we get altogether?; total honey; kilos in all; ?how much honey there is in all; whole harvest?
mean honey_kg :: average per hive?; what does a hive give on average; ?how many kilos a colony gave on average; mean yield
top honey_kg desc :: which hive gave most?; best colony for honey; ?which hive was the most productive; most honey, which one?
top honey_kg asc :: which hive gave least?; poorest colony; ?which one brought the least honey; weakest in honey?
top varroa desc :: which hive has most mites?; worst varroa, where?; ?which colony is the most infested
any where varroa> :: is anything above {n} mites?; any hive over {n} mites?; is there a colony with more than {n} mites; do any have a mite count above {n}
any where frames< :: is any colony below {n} frames?; anything under {n} frames of brood?; is there a hive with fewer than {n} frames
rows where treated:no :: which hives haven't been treated?; what's left to treat; ?which colonies still need treating; still untreated?; which boxes have I not done yet
count where treated:no :: how many are left to treat?; how many untreated colonies; ?how many hives still need the treatment
rows where treated:no site :: which at the {site} still need treatment?; {site}: which ones are untreated?; what's left to treat at the {site}
yes treated:yes where hive :: has {hive} been treated?; did I treat {hive}; is {hive} done?; {hive}: treated or not?
cell varroa where hive :: how many mites in {hive}?; mite count for {hive}; ?what the mite count of {hive} was; {hive}, varroa?
cell queen_year where hive :: how old is the queen in {hive}, I mean which year?; year of the queen in {hive}; which year is {hive}'s queen from; ?what year the queen of {hive} is
cell site where hive :: where does {hive} stand?; where is {hive}; ?where {hive} is standing; site of {hive}?
rows where queen_year :: which hives have a {queen_year} queen?; queens of {queen_year}, in which boxes?; which colonies got their queen in {queen_year}
count where site :: how many hives at the {site}?; ?how many colonies stand at the {site}; number of boxes on the {site} site
each sum honey_kg by site :: honey per site; how many kilos from each place?; !split the honey by site
best sum honey_kg by site desc :: which site is best for honey?; where do we get most honey; ?which place gave the most in all
diff honey_kg by hive :: how much more did {a} give than {b}?; difference in honey between {a} and {b}; {a} against {b}, how many kilos more?; by how many kilos does {a} beat {b}

@farm milk milk_yields cows dairy
cow|name|animal|tag = pool Bella|Daisy|Rosie|Buttercup|Clover|Hilde|Liesl|Molly|Nutmeg|Olive|Pansy|Queenie|Ruby|Stella|Tulip|Velvet
breed|kind = of Jersey/Jerseys|Holstein/Holsteins|Simmental/Simmentals|Ayrshire/Ayrshires
litres|milk_l|l_day|yield = dec 11 38
calved|calving|last_calved = date 300
pen|stall|group = of A|B|C|dry
age|years|yrs = int 2 12
sum litres :: how much milk in all?; litres altogether; ?how much milk they give together; what goes in the tank a day; whole herd, how many litres?
mean litres :: what does a cow give on average?; average litres; mean yield of the herd; ?how much a cow gives on average
sum litres where breed :: milk from the {breed_s}; how much do the {breed_s} give together; {breed_s}: litres in total?; ?how many litres come from the {breed_s}
mean litres where breed :: average for the {breed_s}; ?what the {breed_s} give on average; {breed_s}, mean litres?; how much milk from an average {breed}?
sum litres where pen :: litres from pen {pen}; how much does pen {pen} give; pen {pen} total?
count where breed :: how many {breed_s} have I got?; how many {breed_s}; number of {breed_s}; ?how many of the cows are {breed_s}
top litres desc :: which cow gives most?; best milker; ?who is the best milker; top producer?; most milk, which cow?
top litres asc :: who gives least?; poorest milker; ?which cow gives the least; lowest yield, who's that?
top litres desc where breed :: best of the {breed_s}?; which of the {breed_s} gives most; top {breed}?
top age desc :: oldest cow?; which cow is the oldest; ?who is the oldest; oldest in the herd and her age
top age asc :: youngest?; which is the youngest cow; ?who is the youngest in the herd
top calved desc :: who calved last?; most recent calving, which cow?; ?which cow calved most recently; latest calving
few litres desc :: best {k} milkers; the {k} that give most; top {k} by litres; !list the {k} best producers
cell calved where cow :: when did {cow} calve?; {cow}'s calving date; ?when {cow} calved; date {cow} calved?
cell pen where cow :: which pen is {cow} in?; where's {cow}; ?which pen {cow} is in; {cow}'s pen?
cell litres where cow :: how much does {cow} give?; {cow}'s litres?; ?how much milk {cow} gives
rows where calved@s :: who has calved {date}?; which cows calved {date}; calvings {date}, which cows?; ?which ones have calved {date}
count where calved@m :: how many calved {date}?; calvings {date}?; ?how many calves we had {date}
any where litres< :: does any cow give less than {n}?; anything under {n} litres?; is any of them below {n}; any cow down below {n} litres?
diff litres by cow :: how much more does {a} give than {b}?; {a} versus {b}, difference in litres; ?by how much {a} out-milks {b}
each mean litres by breed :: average litres per breed; how do the breeds compare on average?; mean yield of each breed
each count by pen :: how many cows in each pen?; !count them by pen; heads per pen?
rows where breed pen :: which {breed_s} are in pen {pen}?; {breed_s} in pen {pen}?; !list pen {pen}'s {breed_s}
"""
