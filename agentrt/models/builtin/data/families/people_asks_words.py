# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""What people say when they ask for something in their files (see `people_asks`): the questions, the papers, the frames."""

from __future__ import annotations

from typing import NamedTuple

SEARCH: dict[str, str] = {
    "cued": """
        {q}? I wrote it down somewhere
        {q}? I wrote it down somewhere.
        {q}? I know I wrote it down in one of the files.
        {q}? It's in one of my files.
        {q}? it must be in one of these files
        {q}? It should be somewhere in here.
        {q}? It's in some file, I don't know which.
        {q}? I don't remember which file it's in.
        {q}? I typed it into one of my files.
        {q}? I can't remember the file.
        {q}? It's somewhere in my documents.
        {q}? Somewhere in this folder, I think.
        {q}? Please look through my files.
        {q}? Search my files.
        {q}? have a look in the files
        {q}? One of the text files says so.
        {q}? can you dig it up from the files
        {q}, it's in one of the files here
        {q}, must be written somewhere in here
        look through my files: {q}?
        search the files for me, {q}?
        can you find out from my files, {q}?
        somewhere in my files it says it: {q}?
        I've written it in some file. {q}?
        in one of these files I wrote it: {q}?
        I saved it in a file, no idea which one. {q}?
        which file was it again... {q}?
        it's in the folder somewhere, {q}?
        I lost the file name, but {q}?
        going by my files, {q}?
        check all the files please. {q}?
        I've been looking for it everywhere in these documents: {q}?
        no clue in which file, but {q}?
        one of my documents has it, {q}?
    """,
    "bare": """
        {q}?
        {q}
        hey, {q}?
        so {q}?
        quick one: {q}?
        {q}, do you know?
        {q}? I can't find it.
        {q} again?
        sorry, {q} again?
        do me a favour, {q}?
        {q}? I keep forgetting.
    """,
    "which": """
        which of the {g} was the one with {t}?
        which of my {g} had {t} in it?
        which {o} has {t} in it?
        which {o} was it that had {t}?
        which {o} mentions {t}?
        which {o} is the one with {t}?
        which of those {g} is about {t}?
        in which {o} did I write about {t}?
        in which of the {g} was {t}?
        what's the {o} with {t} called?
        where's the {o} with {t}?
        where is that {o} with {t} in it?
        where did I put the {o} with {t}?
        one of the {g} has {t} in it, which one?
        I'm looking for the {o} with {t}
        I'm looking for the {o} where {t} comes up
        there was a {o} with {t}, which one is it?
        I had a {o} with {t} somewhere
        I want that {o} with {t} again. Which file is it?
        find me the {o} with {t}
        !find the {o} that has {t} in it
        !find out which {o} has {t}
        !tell me which of the {g} has {t} in it
        &which of the {g} has {t} in it
        can you find the {o} with {t}?
        do any of the {g} have {t}?
        has any of my {g} got {t} in it?
        is there a {o} with {t}?
        what was that {o} with {t}?
        remember that {o} with {t}? Which file was it
        {t}... which of the {g} was that?
        which file is the {o} with {t}?
    """,
}

GROUPS: dict[str, tuple[str, str, str]] = {
    "recipes": ("recipe", "apple_pie carrot_cake lentil_soup pancakes stew risotto curry banana_bread lasagne chili goulash crumble tarte pumpkin_soup",
                "cinnamon|cardamom|buttermilk|coconut milk|chickpeas|star anise|ginger|rosemary|saffron|walnuts|sour cream|nutmeg|vanilla|lemon zest|paprika|almonds|raisins|mustard|feta|tahini"),
    "letters": ("letter", "landlord insurance school council bank aunt_mary complaint thanks tax_office neighbour",
                "the broken lift|the deposit|the garden fence|the excursion|the parking space|the refund|the noise|the inheritance|the meter|the fence"),
    "minutes": ("protocol", "january february march april may june board team annual spring autumn",
                "the coffee machine|the new logo|the car park|the website|the summer party|the budget cut|the intern|the alarm system|the server room|the canteen"),
    "reports": ("report", "q1 q2 north south audit visit inspection travel annual safety",
                "the leak|asbestos|the fire door|overtime|the warehouse|the recall|mould|the supplier|the roof|the generator"),
    "lists": ("list", "packing shopping garden camping party office hardware wishlist books films",
              "sunscreen|candles|batteries|string|a torch|compost|glue|balloons|nails|a tent|matches|tea lights|seeds"),
    "songs": ("song", "morning harbour lullaby winter river waltz goodbye train", "moonlight|the lighthouse|snow|an accordion|whisky|the sailor|rain|the old clock"),
}  # fmt: skip
"""What people call several such files -> one of them, file stems, what may stand in one of them."""


class Block(NamedTuple):
    """A paper of several parts, each headed by a line: heading (with the word to look for), the lines under it, what is
    asked and what the answer says. `{s}` is the word."""

    stems: str
    word: str
    heading: str
    lines: tuple[str, ...]
    asked: tuple[tuple[str, str, str], ...]
    """questions (separated by bars), the value, the answer."""


BLOCKS: tuple[Block, ...] = (
    Block("bookings trips stays travel holidays", "city", "{s}", ("confirmation code: {w}", "check-in from {t}", "address: {k} Harbour Street", "price: {u}", "host: {n}"),
          (("what's the confirmation code for our place in {s}|which confirmation code do we have for {s}|what was the confirmation code of the flat in {s}", "{w}", "The confirmation code for {s} is {w}."),
           ("from when can we check in in {s}|when is check-in in {s}|what time can we get into the flat in {s}", "{t}", "Check-in in {s} is from {t}."),
           ("how much was the place in {s}|what did we pay for {s}|what's the price of our stay in {s}", "{u}", "The stay in {s} costs {u}."),
           ("who's our host in {s}|what's the name of the host in {s}", "{n}", "The host in {s} is {n}."))),
    Block("contacts phone_numbers addresses people craftsmen", "trade", "{n} {l}, {s}", ("phone: {ph}", "{u} an hour", "came last on {d}"),
          (("where did I put the {s}'s number|what's the {s}'s number|what is the number of the {s}|how do I reach the {s}|have we got the phone number of the {s}", "{ph}", "The {s}'s number is {ph}."),
           ("what does the {s} charge an hour|how much does the {s} take per hour", "{u}", "The {s} takes {u} an hour."),
           ("when was the {s} here last|when did the {s} come the last time", "{d}", "The {s} came last on {d}."))),
    Block("warranties appliances house household manuals", "machine", "{s}", ("bought on {d}", "serial number {w}", "guarantee {k2} months", "paid {u}"),
          (("when did we buy the {s}|on which day was the {s} bought|when was it that we bought the {s}", "{d}", "The {s} was bought on {d}."),
           ("what's the serial number of the {s}|which serial number does the {s} have|I need the serial number of the {s}, what is it", "{w}", "The serial number of the {s} is {w}."),
           ("how many months of guarantee does the {s} have|how long is the guarantee on the {s}", "{k2} months", "The {s} has a guarantee of {k2} months."),
           ("how much did the {s} cost|what did we pay for the {s}", "{u}", "The {s} cost {u}."))),
    Block("pets animals vet family kids club members", "name", "{s}", ("born on {d}", "weight {k2} kg", "favourite: {al}", "size {k3}"),
          (("when was {s} born|what day was {s} born on|when's {s}'s birthday", "{d}", "{s} was born on {d}."), ("how heavy is {s}|what does {s} weigh", "{k2} kg", "{s} weighs {k2} kg."),
           ("what size does {s} take|which size is {s}", "{k3}", "{s} takes size {k3}."), ("what does {s} like most|what's the favourite of {s}", "{al}", "The favourite of {s} is {al}."))),
    Block("garden plants balcony seeds beds", "plant", "{s}", ("sown on {d}", "every {k} days water", "distance {k2} cm", "from {b} nursery"),
          (("when did I sow the {s}|when were the {s} sown", "{d}", "The {s} were sown on {d}."), ("how often do the {s} need water|how many days between waterings for the {s}", "{k} days", "The {s} need water every {k} days."),
           ("how far apart do the {s} go|what distance do I leave between the {s}", "{k2} cm", "The {s} go {k2} cm apart."), ("where did I get the {s} from|which nursery are the {s} from", "{b}", "The {s} are from the {b} nursery."))),
    Block("accounts logins subscriptions services memberships", "service", "{s}", ("user name {w}", "{u} a month", "runs until {d}", "customer number {k4}"),
          (("what's my customer number at the {s}|which customer number do I have with the {s}", "{k4}", "The customer number for the {s} is {k4}."), ("what do I pay for the {s} a month|how much is the {s} per month", "{u}", "The {s} costs {u} a month."),
           ("until when does the {s} run|when does the {s} run out", "{d}", "The {s} runs until {d}."), ("what's my user name for the {s}|how do I log in at the {s}, the user name I mean", "{w}", "The user name for the {s} is {w}."))),
)  # fmt: skip

WORDS: dict[str, str] = {
    "trade": "plumber electrician gardener painter locksmith roofer carpenter tiler vet dentist notary chimney_sweep babysitter glazier cleaner mechanic accountant",
    "machine": "dishwasher fridge washing_machine tumble_dryer lawnmower boiler vacuum coffee_machine oven television e-bike sewing_machine freezer printer kettle drill",
    "plant": "tomatoes radishes beans carrots courgettes peas leeks lettuces dahlias onions chillies beetroots pumpkins sunflowers cucumbers",
    "service": "gym library newspaper car_club swimming_pool choir allotment chess_club tennis_club film_club sports_club wine_club",
}


class Told(NamedTuple):
    """A line of a paper that answers a question asked with an everyday verb."""

    stems: str
    line: str
    value: str
    questions: str
    answer: str


TOLD: tuple[Told, ...] = (
    Told("preserves/plum_jam.txt plum_jam.txt jam.md", "Boil for {k} minutes, skim, fill the jars.", "{k}", "how many minutes does the jam have to boil|how long must the jam boil|for how many minutes do I boil the jam", "The jam has to boil for {k} minutes."),
    Told("itinerary.md trip.txt island.md", "Ferry leaves at {t} from pier {k2}", "{t}", "when does the ferry leave|what time does the ferry go|when do we have to be at the ferry", "The ferry leaves at {t}."),
    Told("itinerary.md trip.txt island.md", "Ferry at {t} from pier {k2}", "{k2}", "which pier does the ferry leave from|what pier do we go to|where does the ferry go from", "The ferry leaves from pier {k2}."),
    Told("bread.txt recipes/bread.md sourdough.txt", "The dough rests {k} hours in the fridge.", "{k} hours", "how long does the dough rest|how many hours should the dough rest|how long do I leave the dough in the fridge", "The dough rests {k} hours."),
    Told("invitation.txt party.txt wedding.md", "Guests are asked to come at {t}.", "{t}", "what time are the guests coming|when do the guests arrive|from when do we expect the guests", "The guests come at {t}."),
    Told("invitation.txt party.txt wedding.md", "We sit down {k2} people.", "{k2}", "how many people sit down to dinner|how many guests do we feed|for how many people are we cooking", "There are {k2} people."),
    Told("lease.txt contract.txt flat.md", "The tenant pays {u} on the first of each month.", "{u}", "how much does the tenant pay|what does the tenant have to pay each month|what do we charge the tenant", "The tenant pays {u}."),
    Told("lease.txt contract.txt flat.md", "Notice is {k} months.", "{k} months", "how many months of notice do I have to give|how long is the notice|how much notice must I give", "The notice is {k} months."),
    Told("hike.md walks.txt itinerary.md", "The bus back goes at {t}.", "{t}", "when does the bus go back|at what time does the bus back leave|when do we have to catch the bus back", "The bus back goes at {t}."),
    Told("medicine.txt doctor.txt health/pills.txt", "{n} takes {k} drops twice a day.", "{k}", "how many drops does {n} take|how many drops do I give {n}", "{n} takes {k} drops twice a day."),
    Told("school.txt class.md trip_school.txt", "The children need {u} pocket money.", "{u}", "how much pocket money do the kids need|what pocket money should the children bring", "The children need {u}."),
    Told("school.txt class.md timetable.md", "Lessons begin at {t}.", "{t}", "when do the lessons begin|what time does school start|when must the kids be at school", "Lessons begin at {t}."),
    Told("knitting.md scarf.txt patterns/hat.txt", "Cast on {k3} stitches.", "{k3}", "how many stitches do I cast on|how many stitches does it begin with|with how many stitches do I start", "Cast on {k3} stitches."),
    Told("oven.md cake.txt recipes/tart.txt", "Bake it at {k3} degrees.", "{k3} degrees", "how hot does the oven have to be|at what temperature do I bake it|how many degrees does it bake at", "It bakes at {k3} degrees."),
    Told("pancakes.txt recipes/waffles.txt batter.md", "Whisk {k} eggs with the milk.", "{k}", "how many eggs go into the batter|how many eggs does it take|how many eggs do I need", "It takes {k} eggs."),
    Told("staff.txt office.md team.txt", "{n} sits in room {k3}.", "{k3}", "where does {n} sit|which room does {n} sit in|in what room do I find {n}", "{n} sits in room {k3}."),
    Told("staff.txt office.md team.txt", "{n} is away until {d}.", "{d}", "until when is {n} away|when does {n} come back|when is {n} back", "{n} is away until {d}."),
    Told("minutes.md meeting.txt board.md", "{n} pays for the drinks.", "{n}", "who pays for the drinks|who's paying for the drinks|who buys the drinks", "{n} pays for the drinks."),
    Told("minutes.md meeting.txt board.md", "We meet again on {d}.", "{d}", "when do we meet again|what day do we meet again|when's the next time we meet", "You meet again on {d}."),
    Told("minutes.md meeting.txt club.md", "{n} brings the projector.", "{n}", "who brings the projector|who was going to bring the projector|who has to bring the projector", "{n} brings the projector."),
    Told("garage.txt car.txt car/service.md", "Next inspection in {m} {y}.", "{m} {y}", "when does the car have to be inspected|when is the car due|when must I take the car in", "The car is due in {m} {y}."),
    Told("garage.txt car.txt car/service.md", "Bolts are tightened with {k3} Nm.", "{k3} Nm", "how tight do the bolts go|with how many Nm do I tighten the bolts|how hard do the bolts have to be tightened", "The bolts are tightened with {k3} Nm."),
    Told("will.txt letter.txt aunt.md", "The piano goes to {n}.", "{n}", "who gets the piano|to whom does the piano go|who inherits the piano", "{n} gets the piano."),
    Told("paint.txt walls.md renovation.txt", "One tin covers {k2} square meters.", "{k2} square meters", "how far does one tin go|how many square meters does a tin cover|what does one tin of paint cover", "One tin covers {k2} square meters."),
    Told("paint.txt walls.md renovation.txt", "Wait {k} hours before the second coat.", "{k} hours", "how long do I wait before the second coat|how many hours must it dry before I paint again", "Wait {k} hours before the second coat."),
    Told("bees.md hives.txt honey.txt", "Hive 3 gave {k2} jars.", "{k2}", "how many jars did hive 3 give|how much did we get out of hive 3, in jars", "Hive 3 gave {k2} jars."),
    Told("races.txt training.md running.txt", "{n} ran it in {k2} minutes.", "{k2} minutes", "how fast did {n} run it|how long did {n} take|how many minutes did {n} need", "{n} ran it in {k2} minutes."),
    Told("hotel.txt stay.md welcome.txt", "Breakfast is served until {t}.", "{t}", "until when do they serve breakfast|how late can we have breakfast|when does breakfast stop", "Breakfast is served until {t}."),
    Told("hotel.txt stay.md welcome.txt", "The wifi is called {w}.", "{w}", "what's the wifi called|which wifi do we join|what is the name of the wifi", "The wifi is called {w}."),
    Told("welcome.txt cottage.md house_rules.md", "The key hangs behind the {o}.", "{o}", "where does the key hang|where do I find the key|where's the key kept", "The key hangs behind the {o}."),
    Told("house_rules.md rules.txt welcome.txt", "No music after {t}.", "{t}", "until when may we play music|from when must it be quiet|how late can we play music", "No music after {t}."),
    Told("contract.txt job.md offer.txt", "I start on {d}.", "{d}", "when do I start|on which day does the job begin|when's my first day", "You start on {d}."),
    Told("contract.txt job.md offer.txt", "They give {k2} days of holiday.", "{k2}", "how many days of holiday do I get|how much holiday do they give me|how many days off do they give", "You get {k2} days of holiday."),
    Told("order.txt delivery.md orders/kitchen.txt", "It is delivered in week {wk}.", "week {wk}", "when will it be delivered|in which week do they deliver|what week does the kitchen come", "It is delivered in week {wk}."),
    Told("notes/plumber.txt repairs.md bathroom.txt", "{n} fixed the tap for {u}.", "{u}", "what did {n} charge for the tap|how much did {n} take for fixing the tap|what did the tap cost us", "{n} fixed the tap for {u}."),
    Told("insurance.txt policy.md claim.txt", "We carry the first {u} ourselves.", "{u}", "how much do we have to carry ourselves|what's our own share of the damage|how much do we pay ourselves", "You carry the first {u} yourselves."),
    Told("tournament.md chess.txt league.txt", "{n} beat {n2} in {k2} moves.", "{k2}", "in how many moves did {n} win|how many moves did {n} need to beat {n2}", "{n} won in {k2} moves."),
    Told("concert.md tickets.txt evening.txt", "Doors open at {t}, row {k2}.", "{t}", "when do the doors open|at what time do they let us in|how early can we get in", "The doors open at {t}."),
    Told("concert.md tickets.txt evening.txt", "Doors open at {t}, row {k2}.", "{k2}", "which row do we sit in|in what row are we sitting|what row are the tickets for", "You sit in row {k2}."),
    Told("aquarium.md fish.txt tank.txt", "Change a third of the water every {k} days.", "{k} days", "how often do I change the water|how many days can I go before changing the water|when does the water get changed", "The water is changed every {k} days."),
)  # fmt: skip

UNIT_LINES: tuple[tuple[str, str, str, str], ...] = (
    ("itinerary.md walks.txt coast.md", "The coastal walk is {x} {u} long.", "the coastal walk", "length far"), ("itinerary.md drive.txt route.md", "From the airport to the house: {x} {u}.", "it from the airport to the house", "length far"),
    ("training.md running.txt week.txt", "Sunday: long run, {x} {u}", "the long run on Sunday", "length far"), ("bike.txt tour.md stage.txt", "The second stage has {x} {u}.", "the second stage", "length far"),
    ("bike.txt tour.md hills.txt", "The pass is {x} {u} high.", "the pass", "length high"), ("curtains.txt windows.md room.txt", "Window by the door: {x} {u} wide", "the window by the door", "length small"),
    ("shelf.txt wood.md workshop.txt", "Cut the boards to {x} {u}.", "each board", "length small"), ("garden.txt plot.md allotment.txt", "The plot measures {x} {u}.", "the plot", "area"),
    ("parcel.txt shipping.md postage.txt", "The big parcel weighs {x} {u}.", "the big parcel", "mass"), ("baby.txt health.md nursery.txt", "Weight at birth {x} {u}", "the weight at birth", "mass"),
    ("luggage.txt flight.md packing.md", "Cabin bag up to {x} {u}", "the limit for the cabin bag", "mass"), ("stew.txt recipes/roast.md dinner.txt", "Buy {x} {u} of beef.", "the beef", "mass"),
    ("soup.txt recipes/soup.md broth.txt", "Pour in {x} {u} of stock.", "the stock", "volume"), ("tank.txt aquarium.md fish.txt", "The tank holds {x} {u}.", "the tank", "volume"),
    ("boat.txt engine.md fuel.txt", "The engine burns {x} {u} an hour.", "what the engine burns an hour", "volume"), ("milk.txt pancakes.md batter.txt", "You need {x} {u} of milk.", "the milk", "volume"),
    ("nap.txt film.md evening.txt", "The film lasts {x} {u}.", "the film", "time"), ("train.txt trip.md journey.txt", "The ride takes {x} {u}.", "the ride", "time"),
    ("backup.md disk.txt photos.md", "The photos take up {x} {u}.", "what the photos take up", "data"), ("car.txt limits.md roads.txt", "On the bridge the limit is {x} {u}.", "the limit on the bridge", "speed"),
    ("sauna.md cake.txt recipes/tart.md", "Heat it to {x} {u}.", "what it's heated to", "heat"), ("freezer.md storage.txt cellar.txt", "Keep the cellar at {x} {u}.", "the cellar", "heat"),
)  # fmt: skip
"""File names, line, what it is called, what sort of quantity."""

READ: dict[str, str] = {
    "fact": """
        {q}, see {p}
        {q}? See {p}.
        {q}, it's in {p}
        {q}? It's in {p}
        {q}? should be in {p}
        {q}? It should be in {p}.
        {q}? must be in {p}
        {q}? I think it's in {p}
        {q}? I've got it in {p}.
        {q}? that's in {p}, I believe
        {q}? The answer is in {p}.
        {q}? look in {p}
        {q}? have a look at {p}
        {q}? Just check {p}.
        {q}? My {p} knows.
        {q}? {p} will tell you
        {q}, according to {p}?
        {q} according to {p}
        {q} (see {p})
        {q} - {p}
        {q}? file is {p}
        {q}? I saved everything in {p}.
        {q}? You'll find it in {p}.
        {q}, as it says in {p}?
        {p} - {q}?
        {p}: {q}?
        {p}, {q}
        according to {p}, {q}?
        in {p} it says it: {q}?
        going by {p}, {q}?
        I have {p} here, {q}?
        from {p} please: {q}?
        look at {p} and tell me: {q}?
        check {p} for me, {q}?
        {p} has all of it. {q}?
        it's all in {p}. So {q}?
        if you look in {p}, {q}?
        what does {p} say, {q}?
        the file is {p} and the question is {q}
        my wife wrote {p}. {q}?
        can you open {p}? {q}?
        {n3} wants to know: {q}? It's in {p}.
        I'm standing in the kitchen, {q}? {p} has it.
        need to know now, {q}? written in {p}
    """,
    "unit": """
        how many {b} is {k} in {p}?
        how many {b} is {k}? It's in {p}.
        how many {b} is {k}, see {p}
        how many {b} is {k}, according to {p}?
        how many {b} would {k} be? {p} has the number
        how much is {k} in {b}? {p} says it
        how much is {k} in {b}, going by {p}?
        what's {k} in {b}? It should be in {p}.
        what is {k} in {b}, {p} has it
        what is {k} in {b} according to {p}?
        tell me {k} in {b}, it's written in {p}
        I need {k} in {b}, see {p}
        {p} - what's {k} in {b}?
        {p}: {k} in {b}
        {p}: how many {b} is {k}?
        in {p}, how many {b} is {k}?
        according to {p}, how many {b} is {k}?
        look in {p}, how much is {k} in {b}?
        {k} is in {p}. How many {b} is that?
        I only think in {b}: how much is {k} in {p}?
        my friend only knows {b}. How much is {k} in {p}?
        {k} in {p}, but in {b} please
        could you give me {k} from {p} in {b}?
        could you look up {k} in {p} and turn it into {b}?
        !look up {k} in {p} and convert it to {b}
        !find {k} in {p} and put it in {b}
        !read {p} and give me {k} in {b}
        &how many {b} {k} is, it's in {p}
        {b} please: {k}, from {p}
        {k}, see {p}, in {b}?
    """,
    "last": """
        what does the very last line of {p} say?
        what does the very last line of {p} say
        what does the last line of {p} say?
        what's the last thing in {p}?
        what's the last thing I wrote in {p}?
        what's at the very end of {p}?
        what stands at the bottom of {p}?
        what is written at the very bottom of {p}?
        what's the final line in {p}?
        what was the last entry in {p}?
        how does {p} end?
        how does {p} end? just the last line
        {p}, very last line?
        {p}: last line?
        the bottom line of {p} please
        the very last line of {p}, what is it?
        the last line only, from {p}
        !read me the very last line of {p}
        !tell me what the last line of {p} says
        !show me just the bottom line of {p}
        !read out the last line in {p}
        &what the very last line of {p} says
        ~the very last line of {p}
        I only want the last line of {p}
        only the last line from {p} pls
        did {p} finish well? Read me its last line.
        what's the newest line in {p}?
        the latest entry of {p} is at the end, what is it?
    """,
    "tail": """
        what are the last {n} lines of {p}?
        what do the last {n} lines of {p} say?
        what stands in the last {n} lines of {p}?
        show the last {n} of {p}
        last {n} lines, {p}
        {p}, last {n} lines
        the last {n} lines of {p}, please
        the bottom {n} lines of {p}
        what are the final {n} lines in {p}?
        the {n} newest lines of {p}
        !read me the last {n} lines in {p}
        !show me the bottom {n} lines of {p}
        !give me just the last {n} lines from {p}
        how did {p} end, {n} lines are enough
        I only need the end of {p}, {n} lines
        from {p} only the last {n} lines
    """,
    "first": """
        what's the very first line of {p}?
        what does the very first line of {p} say?
        what does the first line of {p} say?
        what stands at the very top of {p}?
        what is written at the top of {p}?
        what's on top of {p}? just one line
        how does {p} start? only the first line
        the top line of {p} please
        {p}, very first line?
        {p}: first line?
        only the first line of {p}
        the first line of {p}, what is it?
        what's the heading of {p}, the first line?
        what title does {p} have in its first line?
        !read me the very first line of {p}
        !tell me what the first line of {p} says
        !show me only the top line of {p}
        &what the first line of {p} says
        ~the very first line of {p}
    """,
    "line": """
        what does line {i} of {p} say?
        what does it say in line {i} of {p}?
        what's in line {i} of {p}?
        what stands in line {i} of {p}?
        what's written on line {i} in {p}?
        line {i} of {p}, what is it?
        line {i} in {p}?
        line {i}, {p}
        {p}, line {i}?
        {p}: what's on line {i}?
        I'm at line {i} of {p}. What does it say?
        what's line number {i} in {p}?
        what is the {o} line of {p}?
        what does the {o} line of {p} say?
        the {o} line of {p} please
        {p}, {o} line?
        !read me line {i} of {p}
        !read out line {i} from {p}
        !read me the {o} line of {p}
        !show me only line {i} of {p}
        &what line {i} of {p} says
        &what the {o} line of {p} says
        only line {i} of {p} please
    """,
    "keep": """
        {k} is in {p}, remember it for me
        {k} is in {p}. Remember it for me.
        {k} stands in {p}, please remember it
        {k} stands in {p}, keep it in mind
        {k} is written in {p}, can you remember it?
        {k}: it's in {p}. Please memorize it.
        you'll find {k} in {p}, remember it for later
        !remember {k}, it's in {p}
        !remember {k} from {p}
        !remember what {p} says about {k}
        !take {k} from {p} and remember it
        !look up {k} in {p} and remember it
        !look in {p} for {k} and keep it in mind
        !read {p} and remember {k}
        !memorize {k}, see {p}
        !keep {k} in mind, it's in {p}
        {p} has {k}, remember it please
        {p} has {k}. Remember that for me.
        {p} says what {k} is, remember it
        in {p} there's {k}, make sure you remember it
        in {p} you find {k}. Keep it in mind for me.
        I always forget {k}. It's in {p}, remember it for me.
        could you remember {k} for me? It's in {p}.
        can you memorize {k}? See {p}.
        so I needn't open {p} again: remember {k}
        save {k} from {p} to your memory
        from {p}, remember {k}
        I'd like you to remember {k}, it's in {p}
    """,
}
