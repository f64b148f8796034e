# ruff: noqa: E501  (phrase banks read better on their own lines)
"""Tables with wishes about what stands in them that no tool grants (the verb `wish`), beside questions in the same nouns
that a query answers (language: `asks_tables_sheets`)."""

TOPICS = """
@numbers phone_numbers useful_numbers trades_numbers wichtige_nummern who_to_call
who|trade|name|service = pool florist|plumber|locksmith|electrician|chimney sweep|glazier|vet|piano tuner|tailor|caterer|window cleaner|dentist|undertaker|roofer|optician
number|phone|tel = phone
contact|person|ask_for = person
open_from|opens|from = clock
call_out|fee|callout_eur = int 20 140
wish where who :: !ring the {who}; !call the {who} for me; !phone the {who} and ask when they can come; !give the {who} a ring; !book the {who} for Friday; !make an appointment with the {who}; !text the {who} that we are running late; !send the {who} a message; !leave the {who} a voicemail; !get the {who} round by noon; !ask the {who} for a quote; !order a bunch for mum at the florist's; !cancel the {who}; !put me through to the {who}; !dial the {who}'s number; !tell the {who} to come an hour later; is the {who} picking up right now?; !find out from the {who} whether Tuesday suits; !fax the {who} our address; !pay the {who}'s call-out fee; someone has to phone the {who}, do it; the {who} needs ringing before nine, please see to it; !let the {who} know that nobody is home; !whatsapp the {who}; !rate the {who} five stars online
cell number where who :: what is the {who}'s number?; number of the {who}; how do I reach the {who}?; ?what number the {who} has; the {who}'s phone?; I'll ring the {who} myself, what's the number?; under what number do I get the {who}; which number do I dial for the {who}?; gimme the {who}'s digits
cell contact where who :: who do I ask for at the {who}'s?; contact at the {who}; ?who the person at the {who}'s is; name of the person at the {who}?
cell call_out where who :: what does the {who} charge to come?; call-out fee of the {who}; ?how much the {who} takes just for coming
cell open_from where who :: from when can I ring the {who}?; when does the {who} open; ?what time the {who} opens
top call_out asc :: who is cheapest to call out?; lowest call-out fee; ?which one charges least for coming

@invoices9 museum_invoices invoices_2026 faktura rechnungen outgoing_invoices
invoice|no|number = code
for|client|to = of museum|theatre|zoo|library|town hall|festival|brewery|hospital
amount|eur|total = money 45 2600
status|paid|state = state open~unpaid|paid|overdue
due|due_on|pay_by = date 90
wish where for :: !e-mail the {for} about the open invoice; !send the {for} a reminder; !mail the {for} their invoice again; !ring the {for}'s accounts department; !remind the {for} by post; !write to the {for} and send it off; !call the {for} and ask where the money is; !send the invoice to the {for}; !post the {for}'s invoice; !fax the {for} a copy; !take the {for} to court over it; !collect the money from the {for}; has the {for}'s money reached my bank account today?; !check my bank account for the {for}'s payment; !send {for} the bill as a pdf attachment; !print the {for}'s invoice; !pay the {for} back; !get the {for} on the phone; !transfer the money to the {for}; !charge the {for}'s card; !let the {for} know they're late; !message the {for} on the website
wish where invoice :: !pay {invoice}; !settle {invoice} from my account; !print {invoice}; !e-mail {invoice} to the customer; !send {invoice} off; !scan {invoice}; !upload {invoice} to the tax office; !sign {invoice} digitally; !stamp {invoice}; !pay {invoice} by card before tonight; can you transfer the money for {invoice}; !make a pdf of {invoice} and mail it; !shred {invoice}
rows where status:open :: which invoice is still open?; which invoices are open; ?which ones are unpaid; what hasn't been paid; open ones, numbers?; unpaid, which?; I'll write to them myself, which are still open?
rows for where status:open :: who hasn't paid?; which client still owes us; ?who still has to pay; who do I have to write to about an open invoice?; whom should I mail about the money
sum amount where status:overdue :: how much is overdue?; total of the overdue invoices; ?what the overdue ones come to; overdue altogether?
count where status:overdue :: how many are overdue?; number of overdue invoices; ?how many are late
cell amount where invoice :: what's {invoice} for, how much?; amount of {invoice}; ?how much {invoice} is; what do they have to pay on {invoice}?
cell due where invoice :: when is {invoice} due?; due date of {invoice}; ?when {invoice} has to be paid
sum amount where for :: how much have we billed the {for} in all?; {for}: total of the invoices?; ?what the {for} comes to altogether
top amount desc for,invoice :: biggest invoice, who and which?; ?which invoice is the largest; highest amount and client

@courts court_times tennis_courts court_bookings platzbelegung
court|place|platz = of court 1|court 2|court 3|indoor court
day|date|on = date 60
slot|time|hour = clock
booked_by|player|name = blank person
price|eur|fee = of 8|12|16
lights|floodlight|light = yesno
wish where court :: !book {court} for me; !reserve {court} for Saturday; !book {court} at six; !cancel my booking on {court}; !switch on the lights on {court}; !swap {court} with somebody; !pay for {court}; !sweep {court}; !open {court}; !lock {court} when they leave; !hire a coach for {court}; !get me a slot on {court} for tonight on the website; !play a match on {court} against me; !water {court}; !extend my time on {court} at the club's desk; !phone the club about {court}; is it raining on {court} right now?; !mend the net on {court}; !string my racket before {court}; !find me a partner for {court}; !send everyone on {court} a text; !film the match on {court}; !move the match to {court} on the booking site; !turn the floodlight off on {court}; !invite the others to {court} by mail
rows slot where booked_by: court :: which slots are free on {court}?; when is {court} still free; ?what times nobody has taken on {court}; free times, {court}?; I'll book it at the desk, when is {court} free?
count where booked_by: :: how many slots are free?; how many are not taken; ?how many hours nobody has booked; free ones, number
count where booked_by:* :: how many are booked?; how many slots are taken; ?how many have a name in them
sum price where booked_by:* :: what do the booked slots bring in?; money from the taken ones; ?how much the bookings add up to
count where court :: how many slots on {court}?; {court}: number of slots; ?how many times there are on {court}
each count by court :: slots per court?; how many on each court; !count the slots for each court
rows court where lights:yes :: which courts have light?; where are there floodlights; ?which ones have lights

@bike_shop tubes_stock bike_parts workshop_stock ersatzteile parts_bikes
part|item|teil = pool inner tubes|brake pads|chains|saddles|pedals|spokes|mudguards|bells|gear cables|tyres|pumps|baskets|lamps
in_stock|pieces|left = int 0 64
price|each|eur = money 2 70
supplier|from|source = firm
ordered|on_order|re_ordered = yesno
shelf|rack|place = of A1|A2|B1|B4|C3
wish where part :: !order more {part}; !order {part} from the wholesaler; !buy {part} online; !reorder {part} before the weekend; !ring {supplier} about the {part}; !fetch the {part} from the shelf; !fit new {part}; !put the {part} on e-bay; !photograph the {part}; !sell the {part}; !send the {part} back; !deliver the {part} to a customer; !pay for the {part}; !print price tags for the {part}; !get {part} delivered by Thursday; what do {part} cost on the internet right now?; !compare the prices of {part} in other shops; !unpack the {part}; !wrap up the {part} as a gift; !advertise our {part} on the website; !post the {part} to Leeds; !return the {part} to {supplier}; !mend the {part}; !count the {part} on the shelf by hand; !track the parcel with the {part}
cell in_stock where part :: how many {part} have we got?; stock of {part}; ?how many {part} are left; {part}, how many in stock?; before I order, how many {part} are there?; do tell me the number of {part}
cell price where part :: what do our {part} cost?; price of {part}; ?what we take for {part}; {part}, how much each?
cell shelf where part :: where are the {part}?; shelf of the {part}; ?which shelf the {part} are on; I'll fetch the {part}, which shelf?
cell supplier where part :: who supplies the {part}?; supplier of {part}; ?who we get {part} from
yes ordered:yes where part :: have the {part} been ordered?; are {part} on order; {part} ordered already?
rows where ordered:yes :: what is on order?; which parts are ordered; ?what we have ordered
rows where ordered:no :: what hasn't been ordered?; which parts are not on order; ?what nobody has ordered yet
any where in_stock< :: is anything below {n} pieces?; anything under {n} in stock?; do we have fewer than {n} of something
sum in_stock :: how many pieces in all?; total stock; ?how many parts there are altogether

@photo photos photo_list pictures_index album_list shots
picture|photo|title = pool harbour at dawn|red door|old tram|frost|market lady|blue heron|night train|wedding dance|goalkeeper|first snow|lighthouse|carnival
taken|date|shot_on = date 400
by|photographer|who = few person
size_mb|mb|megabytes = dec 1 38
sold|sold_on|bought = yesno
price|eur|asking = int 20 480
wish where picture :: !upload {picture}; !upload "{picture}" to the gallery site; !print "{picture}" on canvas; !post "{picture}" on instagram; !send "{picture}" to the newspaper; !share {picture} with the group; !crop "{picture}"; !brighten "{picture}" a bit; !frame {picture}; !hang {picture} in the hall; !show me {picture} on the screen; !retouch "{picture}"; !put a watermark on "{picture}"; !sell "{picture}" online; !turn "{picture}" black and white; !shrink "{picture}" to half its size; !set "{picture}" as my background; !burn {picture} on a dvd; !take another one like {picture}; who else has a photo like "{picture}" on the web?; !order ten prints of "{picture}"; !delete {picture} from my phone; !project {picture} on the wall; !enter {picture} in the competition; !mail {picture} to grandma
cell taken where picture :: when was "{picture}" taken?; date of "{picture}"; ?when "{picture}" was shot
cell by where picture :: who took "{picture}"?; photographer of "{picture}"; ?who "{picture}" is by
cell size_mb where picture :: how big is "{picture}"?; size of "{picture}"; ?how many megabytes "{picture}" has
cell price where picture :: what do I ask for "{picture}"?; price of "{picture}"; ?how much "{picture}" costs
yes sold:yes where picture :: is "{picture}" sold?; has "{picture}" been sold; "{picture}" gone?
rows where sold:no :: which pictures are unsold?; what hasn't sold; ?which photos nobody bought
sum price where sold:yes :: what did the sold ones bring?; money from sold pictures; ?how much the sold ones add up to
count where by :: how many are by {by}?; pictures by {by}, number; ?how many {by} took
top size_mb desc :: largest picture file by megabytes?; ?which photo takes most space; biggest in mb
top taken desc :: latest picture?; ?which one was taken last; most recent shot

@sales9 sales_shop sales_by_product umsatz shop_sales product_sales
product|item|article = of candles|soap|tea|mugs|cards|scarves|honey
month|when|day = date 300
units|sold|pieces = int 2 140
revenue|eur|income = money 20 1900
shop|branch|outlet = of north|harbour|online|market
wish where product :: !draw a chart of the {product} sales as a picture; !make a pie chart of {product}; !plot the {product} in colour; !paint a diagram of {product} and e-mail it; !print the {product} sheet in colour; !raise the price of {product} in the till; !order new {product}; !advertise {product} on the radio; !put {product} on the website; !send the {product} figures to the tax adviser; !ring the {product} supplier; !ship the {product}; what will {product} sell next year?; how do competitors price {product}?; !make slides about {product}; !present {product} to the board for me; !start an online shop for {product}; !post a tweet about our {product}; !run a facebook ad for {product}; !discount {product} at the checkout; !sync the {product} numbers with the till; !give me a bar graph picture of {product}; !visualise {product} as a png; !fill the shelf with {product}; !open the {product} file in Excel on my desktop
sum revenue where product :: what did {product} bring in?; revenue from {product}; ?how much {product} made; {product}: total income?; I'll draw the chart myself, what's the {product} total?
sum units where product :: how many {product} were sold?; {product} sold in all; ?how many {product} we sold
sum revenue where shop :: what did the {shop} shop take?; revenue of {shop}; ?how much {shop} took
sum revenue where month@y :: revenue {date}?; what came in {date}; ?how much we took {date}
mean revenue :: average revenue per entry?; ?what a sale brings on average; mean income
each sum revenue by product :: revenue per product?; !total the income for each product; numbers for my chart: revenue by product
each sum units by shop :: units per shop?; !add up the pieces for each shop; how many sold in each shop
best sum revenue by product desc :: best seller by revenue?; ?which product brought in most
best sum revenue by product asc :: worst seller by revenue?; ?which product brought in least
"""
