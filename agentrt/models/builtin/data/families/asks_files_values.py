# ruff: noqa: E501, SIM905  (word lists read better on their own lines)
"""The values that stand in people's papers: one drawing for each slot of `asks_files_words`, never the same twice in a paper."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from random import Random

from agentrt.models.builtin.data.families import values as v


def _cut(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split("|")]


POOLS: dict[str, list[str]] = {
    "n": [*v.FIRST, *"Ada Ali Amy Arif Bea Beth Callum Cleo Dana Dave Doris Elif Ewan Faye Finn Gus Hamid Hettie Imran Isla Jess Joan Josh Kofi Lars Lou Mabel Mo Nell Nils Otis Pam Petra Ray Rhona Sid Sue Tess Toby Vik Wanda Yan Zara".split()],
    "ln": [*v.LAST, *"Abbott Barnes Brandt Chowdhury Doyle Ekström Fraser Grant Holm Iqbal Juárez Kerr Lund Mbeki Nash Osei Pratt Quinn Ruiz Shah Thorne Ueda Vogel Watts Yilmaz".split()],
    "wd": v.WEEKDAYS, "m": v.MONTHS, "c": v.CITIES, "dept": v.DEPARTMENTS,
    "mr": ["Mr", "Mrs", "Ms"], "mrs": ["Mrs", "Mr", "Ms"],
    "party": _cut("cake|speech|raffle|treasure hunt|first dance|buffet|fireworks|toast|quiz|sack race|present opening|photo|karaoke|clown|bouncy castle|lantern walk|band|barbecue|magician|punch"),
    "firm": _cut("Harlow & Sons|Brightline|Nordwerk|Pelican Foods|Tilly's Dairy|Marsh Timber|Oakley Paints|Blue Anchor|Kestrel Print|Sunrise Bakery|Bolt & Beam|Vantage|Greenfield|Castor Ltd|Redfern|Maple Linen|Quill Office|Ironbridge|Fjord Fish|Amber Glass|Delgado|Halcyon|Zephyr|Peakline|Rowan Joinery"),
    "place": _cut("balcony|terrace|hall|landing|window sill|back step|veranda|porch|roof|bench outside|kitchen shelf|yard|gate|canteen|bike shed|lawn"),
    "gear": _cut("tent|stove|first aid kit|map|torch|sleeping mats|rope|sun cream|cool box|camera|charger|football|guitar|swimming things|rain jacket|lunch box|wellies|mosquito net|hammock|corkscrew|playing cards|water bottle"),
    "thing": _cut("coffee machine|projector|lawnmower|sofa|printer|freezer|whiteboard|fence|dishwasher|website|piano|sign|minibus|tablecloth|microphone|heater|marquee|water cooler"),
    "room": _cut("kitchen|cellar|workshop|bathroom|hall|office|loft|garage|nursery|library|canteen|lab|studio|chapel|sports hall|boiler room|utility room|archive|sauna|conservatory|staff room|store room|guest room"),
    "med": _cut("ramipril|metformin|iron|vitamin D|ibuprofen|thyroxine|aspirin|bisoprolol|pantoprazole|magnesium|amlodipine|folic acid|zinc|statin|cetirizine|antibiotic"),
    "daytime": _cut("in the morning|at noon|in the evening|before breakfast|at bedtime|after lunch|with dinner|before bed"),
    "workout": _cut("intervals|squats|rowing|hill runs|yoga|stretching|swimming|spinning|long run|planks|deadlifts|skipping|sprints|easy run|boxing|core|bench press|cycling"),
    "box": _cut("box 1|box 2|box 3|box 4|box 5|the blue crate|the red crate|the green bin|the top shelf|the bottom shelf|the chest|the tin trunk|the grey cupboard|drawer 2|drawer 5|the wicker basket"),
    "stuff": _cut("ski boots|christmas lights|baby clothes|tent pegs|old photos|paint brushes|fairy lights|jam jars|board games|winter tyres|extension leads|school books|curtain hooks|roller skates|candle holders|plant pots|sleeping bags|door handles|vases|model trains"),
    "trade": _cut("plumber|electrician|chimney sweep|locksmith|dentist|landlord|vet|school office|gas board|roofer|caretaker|babysitter|window cleaner|piano tuner|glazier|poison hotline|optician|midwife|taxi|gardener|pharmacy"),
    "shop": _cut("library|bakery|post office|chemist|tip|pool|museum|garden centre|butcher|barber|health centre|hardware shop|bank|town hall|market|bike shop|florist|launderette|recycling yard|zoo"),
    "drink": _cut("espresso|flat white|lemonade|hot chocolate|latte|mint tea|cream soda|toastie|quiche|brownie|scone|soup of the day|pretzel|bagel|ginger beer|iced tea|cheesecake|crêpe|samosa|milkshake|fruit salad|hot dog"),
    "liquid": _cut("milk|buttermilk|water|oil|cream|orange juice|oat milk|apple juice|stout"),
    "spice": _cut("cinnamon|nutmeg|ginger|cardamom|vanilla|cloves|allspice|lemon zest|aniseed|salt"),
    "period": _cut("first|second|third|fourth|fifth|sixth"),
    "subject": _cut("maths|biology|French|history|art|PE|physics|geography|music|chemistry|Latin|drama|ethics|English|IT|woodwork|politics|Spanish"),
    "hw": _cut("page 42, 1 to 5|learn the poem|draw a map|read chapter 3|write a letter|exercise 7|revise fractions|make a poster|finish the essay|learn 20 words|watch the film|label the diagram|interview a grandparent|bring a leaf|worksheet 9"),
    "gift": _cut("a scarf|a board game|headphones|a cookbook|concert tickets|a kite|slippers|a telescope|a puzzle|chocolates|a plant|gloves|a tea set|a drill|a watercolour box|a voucher|binoculars|a chess set|a football shirt|bath salts"),
    "pet": _cut("Biscuit|Luna|Rocky|Misty|Pepper|Tofu|Shadow|Nala|Otto|Whiskers|Bramble|Duke|Coco|Pixie|Storm|Clover|Ginger|Mocha|Hamish|Dolly"),
    "hotel": _cut("Hotel Bellevue|Pension Rosa|The Red Lion|Seaview Inn|Villa Aurora|Hotel Post|Park Lodge|Casa Verde|The Old Mill|Hostel Nine|Gasthof Adler|Riverside|Hotel Splendid|The Swan|Harbour House"),
    "role": _cut("treasurer|chair|secretary|coach|groundsman|auditor|youth leader|librarian|vice chair|kit manager|webmaster|bar manager|safety officer|caterer|conductor|press officer"),
    "venue": _cut("the town hall|St Mary's|the sports hall|the village green|the castle|the Globe|the church hall|the old barn|the school|the pavilion|the harbour|the park|the brewery|the community centre|the Corn Exchange|the boathouse"),
    "state": _cut("waiting for parts|half done|nearly finished|not started|on hold|in review|ready to ship|being painted|with the client|being tested|stuck|invoiced"),
    "host": _cut("atlas|web01|mailhost|nas|pluto|db2|printsrv|gateway|hydra|backup01|proxy|build3|juno|titan|staging|kiosk"),
    "change": _cut("dark mode|faster search|export to pdf|new login page|fixed crash on start|french translation|undo button|smaller download|keyboard shortcuts|calendar view|drag and drop|two-step login|offline mode|spell check"),
    "chat": _cut("running late|bring the big pot|train is cancelled|who has the charger|I booked the table|see you at eight|can't make it|dog is at the vet|key is under the mat|don't forget the cake|meet at the fountain|tickets are sold out|it's raining here|call grandma|I'm at the door"),
    "policy": _cut("car insurance|home contents|liability|travel cover|dental plan|bike insurance|pet insurance|life insurance|legal cover|boiler cover|phone insurance"),
    "sub": _cut("the gym|Streamly|the newspaper|cloud storage|the phone plan|the music app|the veg box|the wine club|the museum pass|the coffee club|the language app|the car club|antivirus"),
    "veg": _cut("tomatoes|onions|carrots|lemons|leeks|peppers|cucumbers|beans|radishes|beetroots|courgettes|turnips|peas|limes|mangoes|avocados|artichokes|cabbages|aubergines|parsnips|sweetcorn cobs|pumpkins"),
    "cocktail": _cut("Negroni|Mojito|Daiquiri|Margarita|Martini|Caipirinha|Gimlet|Sidecar|Paloma|Mai Tai|Cosmopolitan|Sour|Collins"),
    "spirit": _cut("gin|white rum|tequila|vodka|cachaça|cognac|bourbon|dark rum|campari|mezcal"),
    "dish": _cut("fish pie|lentil soup|paella|stuffed peppers|ratatouille|meatballs|shepherd's pie|risotto|ramen|bean stew|dumplings|fried rice|tacos|moussaka|schnitzel|jollof rice|minestrone|gnocchi|pea soup|biryani|quiche|falafel"),
    "song": _cut("Blue Harbour|Midnight Train|Paper Moon|Sweet Rosie|Old Stone Bridge|Summer Rain|Wild Geese|Northern Star|Hold the Line|Golden Days|Carry Me Home|Tin Soldier|Lazy River|Copper Sky|Dancing Shoes|Silver Lining|Two Left Feet"),
    "band": _cut("The Larks|Fenwick|Moss & Stone|The Paper Kites|Rubber Duck|Velvet Owl|Nine Lives|The Tides|Karavan|Hot Kettle|Lola Finch|Marzipan|The Night Bus|Ozone"),
    "key": _cut("A major|G minor|D major|E flat|C major|B minor|F sharp minor|E major|A flat|F major|D minor"),
    "book": _cut("The Salt Path|Winter Garden|Dune Walkers|The Long Ferry|Silent Orchard|Harbour Lights|A Quiet Year|The Clockmaker|Night Bees|Red Lantern|The Map Thief|Stone Soup|Under the Ice|Paper Boats|The Ninth Door|Small Hours"),
    "team": _cut("Rovers|The Badgers|Athletic|United|Red Foxes|Hillside|Harriers|Old Boys|The Owls|Saints|Valley|Wolves|Riverside|Tigers|The Magpies|Castle Town"),
    "plant": _cut("monstera|ficus|orchid|aloe|basil|fern|cactus|ivy|peace lily|rubber plant|jade plant|lavender|palm|begonia|spider plant"),
    "allergen": _cut("peanuts|milk|strawberries|eggs|cats|kiwi|wheat|soy|bee stings|pollen|hazelnuts|sesame|shellfish"),
    "snack": _cut("apple slices|crackers|yoghurt|carrot sticks|a banana|rice cakes|popcorn|pretzels|cheese cubes|grapes"),
    "trip": _cut("zoo|fire station|farm|puppet theatre|museum|forest|lighthouse|planetarium|aquarium|castle|bakery"),
    "diet": _cut("vegetarian|vegan|no nuts|gluten-free|no pork|eats everything|no fish|halal|no dairy|kosher|no mushrooms"),
    "diet2": _cut("low salt|soft food|no sugar|fasting|normal diet|liquid only|low fat|gluten-free|diabetic diet|lactose-free"),
    "chore": _cut("hoovering|bathroom|dishes|stairs|rubbish|kitchen floor|windows|laundry|dusting|fridge|mopping|bins|oven|garden path"),
    "doc": _cut("dentist|eye doctor|physio|cardiologist|skin doctor|GP|X-ray|hearing test|vaccination clinic|podiatrist|orthodontist|blood test|nutritionist"),
    "paint": _cut("sage green|oyster white|sky blue|terracotta|dove grey|lemon cream|midnight blue|pale rose|moss|sand|ivory|charcoal|duck egg"),
    "bin": _cut("paper bin|glass box|brown bin|yellow bag|black bin|bulky waste|green bin|plastic sack|Christmas trees|garden waste"),
    "job": _cut("dripping tap|blocked drain|new thermostat|broken shutter|leaking gutter|no hot water|rewire the shed|fit a basin|squeaky door|loose tiles|burst pipe|service the boiler|hang three doors|cracked window"),
    "service": _cut("a tap change|drain cleaning|an hour's work|a call-out|a boiler service|weekend work|a haircut|a beard trim|a full valet|tyre fitting|key cutting|a hem|a zip repair|lawn mowing|hedge cutting|ironing|a piano lesson|dog walking"),
    "part": _cut("elbow joints|copper pipes|wall plugs|hinges|brackets|roof tiles|cable ties|washers|tap heads|sockets|floor boards|spark plugs|brake pads|fuses|door knobs|rawl bolts|skirting boards"),
    "mark": _cut("A|B|C|B+|A-|C+|D|B-"),
    "comment": _cut("works hard|too quiet|very friendly|needs more practice|good with numbers|often late|asks good questions|strong reader|well prepared|a bit nervous|great handwriting|talks a lot|very tidy|knows the trade"),
    "course": _cut("pottery|Italian|first aid|bread baking|salsa|watercolour|bookkeeping|upholstery|sign language|chess|life drawing|bike repair|tai chi|creative writing|beekeeping"),
    "line": _cut("12|7|S3|44|N9|103|U2|61|8A|27"),
    "jab": _cut("yellow fever|hepatitis A|typhoid|tetanus|rabies|cholera"),
    "mood": _cut("calm|restless|strong|weak|needs feeding|about to swarm|queenless|healthy|aggressive|busy"),
    "trail": _cut("Ridge Walk|Lake Loop|Castle Path|Heron Trail|Quarry Round|Coast Path|Mill Way|Pine Circuit|Falls Track|Shepherd's Way"),
    "wine": _cut("Riesling|Rioja|Malbec|Chianti|Merlot|Barolo|Sancerre|Shiraz|Port|Pinot Noir|Grüner Veltliner|Cava"),
    "wool": _cut("merino, dark blue|alpaca, grey|cotton, mint|mohair, rust|lambswool, cream|sock yarn, striped"),
    "channel": _cut("BBC Two|Channel 4|Arte|ITV|TV5|Film Four|Rai 1|RTL|NRK|ORF 2"),
    "stall": _cut("cake stall|tombola|book stall|face painting|lucky dip|plant stall|coffee bar|coconut shy|grill|toy stall|cloakroom|ticket desk"),
    "talk": _cut("soil health|data privacy|hearing aids|old maps|solar roofs|fair trade|night trains|bird song|stage fright|clean water|bread wheat|deep sleep|city bees|wooden boats"),
    "oil": _cut("5W-30|10W-40|0W-20|5W-40|15W-50"),
    "net": _cut("Casa Mia|HomeNet|Fritz 7590|Villa Kunterbunt|Attic-5G|GuestZone|Pinewood|TheBurrow|Flat4|Studio-WLAN"),
}  # fmt: skip
PAIRS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "garden": ("gardened", (
        ("pruned the roses", "prune the roses"), ("sowed spinach", "sow the spinach"), ("planted garlic", "plant the garlic"),
        ("cut the hedge", "cut the hedge"), ("moved the rhubarb", "move the rhubarb"), ("mulched the beds", "mulch the beds"),
        ("picked the first beans", "pick the first beans"), ("dug up the potatoes", "dig up the potatoes"), ("turned the compost", "turn the compost"),
        ("limed the lawn", "lime the lawn"), ("saw the first frost", "see the first frost"), ("repotted the lemon tree", "repot the lemon tree"),
        ("fed the tomatoes", "feed the tomatoes"), ("cleaned the pond", "clean the pond"), ("netted the cherries", "net the cherries"),
    )),
    "es": ("en", (
        ("la mesa", "table"), ("el puente", "bridge"), ("la llave", "key"), ("el cuchillo", "knife"), ("la nieve", "snow"), ("el pan", "bread"),
        ("la ventana", "window"), ("el zapato", "shoe"), ("la lluvia", "rain"), ("el queso", "cheese"), ("la calle", "street"), ("el reloj", "clock"),
        ("la cuchara", "spoon"), ("el barco", "ship"), ("la manzana", "apple"), ("el fuego", "fire"),
    )),
}  # fmt: skip
_STREETS = _cut("Mill Lane|Station Road|Elm Close|High Street|Church Walk|Hafenstraße|Rue Verte|Park Row|Baker Court|Orchard Way|Quay Street|Linden Avenue|Chapel Hill")  # fmt: skip


class Values:
    """Draws the values of one paper: each at most once, times and dates in one style."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._used: set[str] = set()
        self._clock = rng.choice(
            ("{t:02}:{q}", "{t:02}:{q}", "{t}:{q}", "{h}.{q} {a}", "{h}:{q} {a}", "{h} {a}", "{h}{a}")
        )
        self._date = rng.choice(
            (
                "{d} {m}",
                "{m} {d}",
                "{d} {s}",
                "{s} {d}",
                "{d}.{o}.",
                "{y}-{o:02}-{d:02}",
                "{d} {m} {y}",
                "{d:02}/{o:02}",
                "{w} {d} {m}",
            )
        )
        self._money = rng.choice(("€{}", "£{}", "${}", "{} euros", "{} EUR", "{} €", "{} kr"))
        self._year = rng.choice((2024, 2025, 2026, 2027))

    def slots(self, names: list[str]) -> dict[str, str]:
        """Values for these slots."""
        found: dict[str, str] = {}
        for name in names:
            base = name.rstrip("0123456789")
            if base in PAIRS:
                other, pairs = PAIRS[base]
                pair = next(p for p in self._rng.sample(pairs, len(pairs)) if p[0] not in self._used)
                found[name], found[other] = pair
                self._used.add(pair[0])
            elif name not in found:
                found[name] = self._fresh(base)
        return found

    def _fresh(self, base: str) -> str:
        for _ in range(200):
            value = self._one(base)
            if base in ("mr", "mrs"):
                return value
            if value not in self._used:
                self._used.add(value)
                return value
        raise ValueError(f"no further value for {base}")

    def _one(self, base: str) -> str:
        rng = self._rng
        if base in POOLS:
            return rng.choice(POOLS[base])
        if base == "t":
            hour = rng.randint(6, 22)
            return self._clock.format(
                t=hour,
                h=(hour - 1) % 12 + 1,
                a="am" if hour < 12 else "pm",
                q=rng.choice(("00", "15", "30", "45", "10", "20")),
            )
        if base == "d":
            day = datetime.date(self._year, 1, 1) + datetime.timedelta(days=rng.randrange(365))
            month = v.MONTHS[day.month - 1]
            return self._date.format(
                d=day.day, o=day.month, y=day.year, m=month, s=month[:3], w=v.WEEKDAYS[day.weekday()][:3]
            )
        if base == "u":
            return self._money.format(v.price(rng, 2, 400))
        if base == "e":
            return self._money.format(f"{rng.randint(1, 9)}.{rng.choice((10, 20, 50, 80, 90, 95))}")
        if base == "bar":
            return f"{rng.randint(1, 3)}.{rng.randint(1, 9)}"
        if base == "kg":
            return f"{rng.randint(2, 40)}.{rng.randint(1, 9)}"
        return _FORMS[base](rng)


def _phone(rng: Random) -> str:
    return rng.choice(
        (
            f"0{rng.randint(11, 99)} {rng.randint(100000, 9999999)}",
            f"0{rng.randint(1000, 9999)} {rng.randint(100000, 999999)}",
            f"555-{rng.randint(1000, 9999)}",
            f"+{rng.choice((44, 49, 1, 33))} {rng.randint(100, 999)} {rng.randint(10000, 9999999)}",
        )
    )


_FORMS: dict[str, Callable[[Random], str]] = {
    "k": lambda rng: str(rng.randint(2, 24)),
    "kw": lambda rng: str(rng.randint(3, 60)),
    "kk": lambda rng: str(rng.randint(20, 199)),
    "kkk": lambda rng: str(rng.randint(100, 999)),
    "mg": lambda rng: str(rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 75, 80, 100, 150, 200, 250, 300, 400, 500))),
    "pulse": lambda rng: str(rng.randint(52, 99)),
    "hi": lambda rng: str(rng.randint(105, 165)),
    "lo": lambda rng: str(rng.randint(60, 98)),
    "s": lambda rng: str(rng.randint(3, 20)),
    "y": lambda rng: str(rng.randint(1962, 2029)),
    "heat": lambda rng: str(rng.randint(15, 24) * 10),
    "cl": lambda rng: str(rng.randint(2, 8)),
    "w": v.code_word,
    "pw": lambda rng: rng.choice((f"{v.word(rng)}{rng.randint(10, 999)}", f"{v.word(rng)}-{v.word(rng)}-{rng.randint(2, 99)}", f"{v.word(rng).capitalize()}!{rng.randint(10, 99)}", str(rng.randint(10**7, 10**9)))),
    "pin": lambda rng: rng.choice((str(rng.randint(1000, 9999)), f"{rng.randint(100000, 999999)}", f"{rng.randint(1000, 9999)}#", f"C{rng.randint(100, 999)}")),
    "ph": _phone,
    "ip": lambda rng: f"{rng.choice(('10.0', '192.168', '172.16'))}.{rng.randint(0, 9)}.{rng.randint(2, 250)}",
    "ver": lambda rng: f"{rng.randint(1, 9)}.{rng.randint(0, 12)}" + rng.choice(("", f".{rng.randint(1, 9)}")),
    "plate": lambda rng: rng.choice((f"B-{v.word(rng)[:2].upper()} {rng.randint(100, 9999)}", f"{v.word(rng)[:2].upper()}{rng.randint(10, 72)} {v.word(rng)[:3].upper()}", f"{rng.randint(100, 999)}-{v.word(rng)[:3].upper()}")),
    "ext": lambda rng: str(rng.randint(100, 4999)),
    "seat": lambda rng: f"{rng.randint(1, 40)}{rng.choice('ABCDEF')}",
    "fuse": lambda rng: f"{rng.choice('ABF')}{rng.randint(1, 24)}",
    "address": lambda rng: f"{rng.randint(1, 140)} {rng.choice(_STREETS)}",
    "frames": lambda rng: str(rng.randint(5, 20)),
    "shoe": lambda rng: str(rng.randint(21, 46)),
    "height": lambda rng: str(rng.randint(84, 192)),
}  # fmt: skip
