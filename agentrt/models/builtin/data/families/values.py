# ruff: noqa: E501, SIM905  (phrase banks and word lists read better on their own lines)
"""What fills the slots: people, places, products, numbers, money, dates, file names, made-up words.

Wide on purpose: the model must copy values, so it should hardly ever meet the same one twice.
"""

from __future__ import annotations

import datetime
from random import Random

FIRST = """Anna Ben Carla David Elena Frank Grace Hugo Irene Jonas Karin Liam Maya Nora Oscar Paula Quentin Rosa Sam Tara
Uma Victor Wendy Xavier Yara Zoe Ahmed Bianca Chen Diego Emma Fatima George Hana Ivan Julia Kenji Lena Marco Nina Omar Priya
Rafael Sofia Tom Ursula Vera Will Ximena Yusuf Alice Bob Clara Daniel Eva Felix Gina Henry Ines Jack Kim Leo Mia Noah Olga
Peter Ruth Stefan Theo Vincent Aisha Bruno Cecile Dmitri Esther Fiona Gabriel Helen Igor Jana Karl Laura Martin Nadia Otto Pia
Ravi Sara Tim Vanessa Walter Yuki Lucy Max Sophie Erik Mina Mei Hassan Leila""".split()
LAST = """Smith Jones Miller Garcia Novak Weber Rossi Silva Kim Chen Patel Okafor Müller Schmidt Dubois Moreau Larsen Hansen
Kowalski Nowak Ivanov Petrov Haddad Khan Singh Tanaka Sato Suzuki Brown Wilson Taylor Clark Lewis Walker Young King Wright
Hill Scott Green Adams Baker Nelson Carter Mitchell Turner Parker Evans Collins Stewart Morris Reed Cook Bell Murphy Bailey
Cooper Ward Fischer Becker Hoffmann Keller Meier Costa Lopez Torres Ortiz Vargas Berg Lindqvist Jansen Visser Bauer""".split()
CITIES = """Berlin Paris Madrid Rome Vienna Oslo Lisbon Dublin Prague Warsaw Athens Helsinki Zurich Geneva Munich Hamburg Lyon
Milan Naples Porto Seville Valencia Brussels Ghent Antwerp Rotterdam Utrecht Copenhagen Aarhus Stockholm Gothenburg Bergen
Tallinn Riga Vilnius Budapest Bucharest Sofia Belgrade Zagreb London Leeds Bristol Glasgow Cardiff Boston Chicago Denver
Austin Seattle Portland Miami Dallas Toronto Montreal Vancouver Lima Quito Bogota Santiago Tokyo Osaka Kyoto Seoul Hanoi
Bangkok Manila Jakarta Delhi Mumbai Lagos Nairobi Cairo Tunis Sydney Perth Auckland""".split()
REGIONS = ("North", "South", "East", "West", "Central", "Northeast", "Northwest", "Southeast", "Southwest")
COUNTRIES = """Germany France Spain Italy Austria Norway Portugal Ireland Poland Greece Finland Switzerland Belgium Denmark
Sweden Hungary Canada Mexico Brazil Chile Peru Japan India China Kenya Egypt Turkey Iceland Croatia Romania""".split()
DEPARTMENTS = """Sales Marketing Finance Engineering Support Legal Logistics Research Design HR IT Purchasing Operations Production
Quality Security Training Accounting Maintenance""".split()
PRODUCTS = """apple banana cherry lemon melon pear plum grape mango bread butter cheese milk coffee tea sugar flour rice pasta
salt pepper honey juice chair table desk lamp sofa shelf mirror carpet pillow blanket bottle cup mug plate bowl fork knife
spoon pan kettle toaster blender pen pencil notebook eraser marker stapler folder envelope printer monitor keyboard mouse
laptop tablet phone charger cable headset camera tripod drone hammer drill saw wrench screwdriver nail bolt screw ladder
bucket shovel rake hose seed shirt jacket hat scarf glove sock boot belt dress skirt sweater jeans backpack wallet watch ring
soap towel brush comb shampoo candle vase clock battery widget gadget gizmo sprocket gear valve pump filter""".split()
TASKS = """buy milk|call the dentist|pay the rent|water the plants|book the flights|send the invoice|order new toner|clean
the garage|renew the passport|feed the cat|fix the printer|update the website|write the report|review the contract|back up the
server|return the library books|pick up the parcel|prepare the slides|check the tyres|plan the party|email the supplier|test
the backup|cancel the subscription|wash the car|buy a present|print the tickets|charge the camera|sign the lease|move the
desk|repair the bike|order lunch for the team|reply to the landlord|take out the trash|update the price list|vacuum the living
room|schedule the review|upload the photos|confirm the hotel booking|change the light bulb|train the new colleague"""
TASKS_LIST = [" ".join(task.split()) for task in TASKS.split("|")]
NOUNS = """river garden window engine market bridge forest signal planet letter museum castle basket harbor island tunnel
ticket ladder rocket violin pepper helmet anchor meadow statue puzzle kitchen school doctor teacher winter summer thunder
project budget meeting report contract invoice customer server network database password schedule deadline holiday weather
traffic hospital library airport station restaurant mountain valley desert ocean beach village""".split()
ADJECTIVES = """quick quiet bright heavy small green blue red yellow old new early late warm cold strong gentle clever empty
full open broken simple strange sunny rainy busy calm fresh dark loud rough smooth""".split()
COLOURS = "red blue green yellow black white orange purple brown grey pink silver gold".split()
STATUSES = (
    ("open", "closed"), ("paid", "unpaid"), ("open", "closed", "pending"), ("shipped", "pending", "cancelled"),
    ("done", "todo", "blocked"), ("active", "inactive"), ("paid", "open", "overdue"), ("new", "used", "refurbished"),
    ("yes", "no"), ("high", "medium", "low"), ("approved", "rejected", "pending"), ("in stock", "sold out"),
    ("delivered", "returned", "lost"), ("passed", "failed"), ("online", "offline"),
)  # fmt: skip
CURRENCIES = (
    ("$", ""),
    ("€", ""),
    ("£", ""),
    ("", " dollars"),
    ("", " euros"),
    ("", " EUR"),
    ("", " USD"),
    ("", " pounds"),
    ("", " €"),
    ("", "€"),
    ("CHF ", ""),
    ("EUR ", ""),
    ("", " francs"),
)
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
FOLDERS = """data docs reports notes logs files projects archive input output backup config src test work home exports
finance sales team personal shared stuff old drafts recipes invoices 2023 2024 2025 q1 q2 q3 q4""".split()
STEMS = {
    "txt": """notes todo shopping readme ideas letter draft diary contacts groceries list agenda minutes journal memo recipe
    poem story speech feedback summary plan log quotes words names messages interview reminder packing questions""".split(),
    "md": """README notes todo plan report changelog guide summary ideas meeting agenda minutes roadmap draft journal
    CONTRIBUTING project tasks wishlist recipe""".split(),
    "log": """app server error access system debug backup install web worker deploy mail cron auth build sync update
    gateway nightly service""".split(),
    "ini": "config settings app server database setup options network mail default".split(),
    "json": "config settings package data users profile options manifest".split(),
    "py": "main app utils helpers test_app setup script server models run tool parser".split(),
    "csv": """sales orders data employees products customers inventory expenses invoices stock staff students scores
    payments budget trips weather measurements prices transactions members books results tickets projects shipments
    suppliers hours survey visits deliveries accounts""".split(),
}  # fmt: skip
STEMS |= dict.fromkeys(("conf", "cfg", "yaml", "properties"), STEMS["ini"])
_CONSONANTS = "bcdfghjklmnprstvwxz"
_VOWELS = "aeiou"


def word(rng: Random, syllables: int = 0) -> str:
    """A made-up pronounceable word, so that copying cannot lean on known words."""
    count = syllables or rng.choice((2, 2, 3))
    return "".join(rng.choice(_CONSONANTS) + rng.choice(_VOWELS) for _ in range(count)) + rng.choice(
        ("", "", "n", "r", "l")
    )


def person(rng: Random) -> str:
    """A first name, now and then made up or with a family name."""
    chance = rng.random()
    if chance < 0.7:
        return rng.choice(FIRST)
    if chance < 0.85:
        return f"{rng.choice(FIRST)} {rng.choice(LAST)}"
    return word(rng).capitalize()


def city(rng: Random) -> str:
    """A city, now and then made up."""
    return rng.choice(CITIES) if rng.random() < 0.85 else word(rng, 3).capitalize()


def product(rng: Random) -> str:
    """A thing one can buy, now and then made up."""
    return rng.choice(PRODUCTS) if rng.random() < 0.85 else word(rng)


def noun(rng: Random) -> str:
    """An ordinary noun or a made-up one."""
    return rng.choice(NOUNS) if rng.random() < 0.8 else word(rng)


def stem(rng: Random, extension: str) -> str:
    """A file name without its extension."""
    base = rng.choice(STEMS.get(extension, STEMS["txt"])) if rng.random() < 0.75 else rng.choice((noun(rng), word(rng)))
    chance = rng.random()
    if chance < 0.1:
        return f"{base}_{rng.choice((rng.randint(2019, 2028), rng.randint(1, 12), rng.choice(FOLDERS)))}"
    if chance < 0.16:
        return f"{base}-{rng.choice((rng.randint(2019, 2028), noun(rng), 'final', 'new', 'v2', 'old'))}"
    if chance < 0.19:
        return f"{rng.choice(('my', 'the', 'new', 'old', 'team', 'daily', 'all'))}_{base}"
    if chance < 0.22:
        return f"{base}{rng.randint(1, 99)}"
    return base


def file_name(rng: Random, extension: str = "", folder: float = 0.25) -> str:
    """A relative path; folder: how often it lies in a folder."""
    extension = extension or rng.choice(("txt", "txt", "txt", "md", "md", "log", "csv", "json", "ini", "py"))
    name = f"{stem(rng, extension)}.{extension}"
    if rng.random() < folder:
        name = f"{folder_name(rng)}/{name}"
    return name


def folder_name(rng: Random) -> str:
    """A folder, seldom nested."""
    base = rng.choice(FOLDERS) if rng.random() < 0.8 else noun(rng)
    return f"{base}/{rng.choice(FOLDERS)}" if rng.random() < 0.12 else base


def number(rng: Random, low: float = 2, high: float = 999) -> str:
    """A number in words of digits: mostly whole, sometimes with decimals."""
    if rng.random() < 0.72:
        return str(rng.randint(int(low), int(high)))
    return decimal(rng, low, high)


def decimal(rng: Random, low: float, high: float) -> str:
    """A number with one to three decimals."""
    places = rng.choice((1, 1, 2, 2, 2, 3))
    return f"{rng.uniform(low, high):.{places}f}"


def magnitude(rng: Random) -> str:
    """A number of any ordinary size, from 2 to some millions."""
    chance = rng.random()
    if chance < 0.35:
        return str(rng.randint(2, 99))
    if chance < 0.6:
        return str(rng.randint(100, 9999))
    if chance < 0.7:
        return str(rng.randint(10_000, 9_999_999))
    if chance < 0.8:
        return f"{rng.randint(1000, 9_999_999):,}"
    return decimal(rng, 0.05, rng.choice((1, 10, 100, 1000)))


def price(rng: Random, low: float = 1, high: float = 300) -> str:
    """An amount of money without its sign."""
    chance = rng.random()
    if chance < 0.35:
        return str(rng.randint(max(1, int(low)), int(high)))
    if chance < 0.5:
        return f"{rng.randint(max(1, int(low)), int(high))}.{rng.choice(('50', '99', '95', '90', '25', '75', '00'))}"
    return f"{rng.uniform(low, high):.2f}"


def money(rng: Random, amount: str) -> tuple[str, str, str]:
    """`amount` as people write it, with the sign before and after: ("$", "12.50", "") or ("", "12.50", " euros")."""
    before, after = rng.choice(CURRENCIES)
    return before, amount, after


def percent(rng: Random) -> str:
    """A percentage without the sign."""
    chance = rng.random()
    if chance < 0.6:
        return str(
            rng.choice((5, 7, 8, 10, 12, 15, 18, 19, 20, 21, 22, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 85, 90))
        )
    if chance < 0.85:
        return str(rng.randint(1, 99))
    return f"{rng.randint(0, 40)}.{rng.randint(1, 9)}"


def day(rng: Random, first: int = 2019, last: int = 2029) -> datetime.date:
    """A day between the first of `first` and the end of `last` (years)."""
    start = datetime.date(first, 1, 1)
    return start + datetime.timedelta(days=rng.randrange((datetime.date(last, 12, 31) - start).days + 1))


def date_text(rng: Random, when: datetime.date) -> str:
    """`when` in one of the ways people write dates (with the year)."""
    month, short = MONTHS[when.month - 1], MONTHS[when.month - 1][:3]
    styles = [
        when.isoformat(), when.isoformat(), when.isoformat(),
        f"{month} {when.day}, {when.year}", f"{month} {when.day}, {when.year}", f"{when.day} {month} {when.year}",
        f"{short} {when.day}, {when.year}", f"{short} {when.day} {when.year}", f"{when.day} {short} {when.year}",
        f"{month} {when.day} {when.year}", f"{when.year}/{when.month}/{when.day}",
        f"{when.day}.{when.month}.{when.year}", f"{when.day:02}.{when.month:02}.{when.year}",
    ]  # fmt: skip
    if when.day > 12:
        styles += [f"{when.month:02}/{when.day:02}/{when.year}", f"{when.day:02}/{when.month:02}/{when.year}"]
    return rng.choice(styles)


def date_without_year(rng: Random, when: datetime.date) -> str:
    """`when` said without its year: "March 5" or "5 March"."""
    month, short = MONTHS[when.month - 1], MONTHS[when.month - 1][:3]
    return rng.choice((f"{month} {when.day}", f"{month} {when.day}", f"{when.day} {month}", f"{short} {when.day}",
                       f"{when.day} {short}"))  # fmt: skip


def code_word(rng: Random) -> str:
    """Something like a code, a plate or an order number."""
    letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    style = rng.randrange(5)
    if style == 0:
        return str(rng.randint(1000, 9999))
    if style == 1:
        return f"{rng.choice(letters)}{rng.choice(letters)}-{rng.randint(100, 9999)}"
    if style == 2:
        return f"{word(rng)}{rng.randint(10, 99)}"
    if style == 3:
        return f"{rng.choice(letters)}{rng.randint(10, 999)}"
    return str(rng.randint(100_000, 999_999))


_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen""".split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int) -> str:
    """A number from 0 to 999 in words."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        return _TENS[number // 10] + (f"-{_SMALL[number % 10]}" if number % 10 else "")
    rest = number % 100
    return f"{_SMALL[number // 100]} hundred" + (f" and {spelled(rest)}" if rest else "")
