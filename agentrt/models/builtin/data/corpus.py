"""Names, words, files and numbers that fill the phrasings.

Large on purpose, with made-up words beside real ones: a model that sees few values memorises them, one that cannot
know them has to copy. Every function takes the random source first.
"""

# ruff: noqa: E501, SIM905
# fmt: off
from __future__ import annotations

import string
from random import Random

FIRST = """Ada Alan Amina Anna Anton Aisha Bela Ben Bianca Boris Carla Chen Clara Dario David Diego Dora Elif Elena
Emil Emma Erik Esther Eva Farah Felix Fiona Frank Gina Grace Hana Hans Hassan Helen Hugo Ibrahim Ines Ivan Jack Jana
Javier Jin John Jonas Julia Kai Karim Kate Kenji Lara Lars Laura Leo Lena Liam Lina Linus Lucia Luis Maja Marco Maria
Marie Mark Martin Maya Mei Mia Mila Mina Mohamed Nadia Nina Noah Nora Oleg Oliver Olga Omar Otto Paul Pavel Pedro Petra
Priya Rafael Raj Rita Robert Rosa Ruth Sara Samir Sofia Stefan Sven Tara Theo Thomas Tina Tom Uma Vera Victor Wei Yara
Yuki Zoe Agnes Bruno Celine Dmitri Edith Fatima Gustav Holly Ida Jasper Keiko Lionel Miriam Nils Odette Piotr Quentin
Ramona Sergio Tilda Ulrich Valeria Wanda Xenia Yusuf Zelda Kwame Lerato Tariq Sunita Ravi Bjorn Astrid Ingrid Soren""".split()
LAST = """Adams Ahmed Baker Bauer Becker Berg Brown Carter Chen Clark Costa Cruz Davis Diaz Duarte Evans Fischer Ford
Garcia Gomez Green Gruber Haas Hall Hansen Hill Hoffmann Horn Hughes Ito Jensen Johnson Jones Kaya Keller Khan Kim King
Klein Kovacs Lang Larsen Lee Lewis Lopez Mann Marino Martin Meyer Miller Mills Moore Morgan Mueller Nagy Nguyen Novak
Okafor Olsen Park Patel Perez Petrov Reed Reyes Rossi Roth Sato Schmidt Silva Singh Smith Stein Suzuki Tanaka Taylor
Torres Turner Vogel Wagner Walker Wang Ward Weber White Wilson Wood Wright Yilmaz Young Zhang Zimmer""".split()
CITY = """Amsterdam Athens Austin Bangkok Barcelona Beijing Berlin Bogota Boston Brussels Budapest Cairo Chicago Cologne
Copenhagen Dallas Delhi Denver Dublin Geneva Hamburg Hanoi Helsinki Istanbul Jakarta Kyoto Lagos Leeds Lima Lisbon
London Lyon Madrid Manila Miami Milan Montreal Moscow Mumbai Munich Nairobi Naples Osaka Oslo Paris Porto Prague Quito
Riga Rome Santiago Seattle Seoul Seville Sofia Stockholm Sydney Tallinn Tokyo Toronto Turin Utrecht Valencia Vienna
Vilnius Warsaw Zagreb Zurich""".split()
NOUN = """account address airport album alarm amount animal answer apple archive area arrow article author badge balance
bank basket battery beach bike bill bird board boat book border bottle box branch bread bridge brush budget bus button
cable cake calendar camera candle card carpet cart case castle cat chair chart city class clock cloud coat code coffee
coin color column company contract cookie copy corner cost country course cover credit cup curtain customer cycle
database deal deck delivery desk device dinner dish doctor document dog door draft drawer dress driver duck ear east
editor egg engine entry error event evening exam exit factory family farm fee fence field file filter finger fire fish
flag flat flight floor flower folder food forest form frame friend front fruit fuel game garage garden gate gift glass
goal gold grape grass green group guest guide guitar hall hammer hand harbor hat head heart hill history hole holiday
home honey horse hospital hotel hour house ice idea image index invoice island issue item jacket jam job journal juice
key keyboard kitchen knife label ladder lake lamp language laptop leader leaf lemon lesson letter level library light
limit line link list loan lock log machine mail manager map market meal meeting member memo menu message meter milk
mirror model module moment money month morning motor mountain mouse movie museum music name needle network newspaper
night node north note number object ocean offer office oil onion orange order oven owner package page painting paper
parcel park part partner passport password patient payment pencil pepper person phone photo piano picture pilot pipe
plan planet plant plate player pocket point pool port post poster potato power price printer prize problem process
product profile project pump quarter question queue radio rain rate recipe record refund region release rent repair
report request reservation result review rice ring river road robot roof room root route row rule salad sale sample
sand scale schedule school score screen seat section seed sensor server service sheet shelf ship shirt shoe shop signal
silver size sky snow soap sock sofa song soup source south space spoon sport spring square stage stamp star station
step stock stone store storm story street student subject sugar suitcase summary summer sun supplier survey switch
table tail task tax tea teacher team tent term test text theater ticket tile timer tire title token tomato tool tooth
topic tower town toy track trade trail train tree trip truck tunnel unit user valley value vase vehicle version video
village visitor voice volume wall wallet warehouse water wave weather website week wheel wind window wine winter wire
wood word worker year yard zone""".split()
ADJECTIVE = """able big black blue brave bright broken brown busy calm careful cheap clean clear clever cold cool dark
deep dry early easy empty extra fair fast final fine first flat free fresh full funny gentle good great green grey happy
hard heavy high hot huge kind large last late lazy light little local long loud low main modern narrow new nice noisy
north old open orange plain polite poor pretty proud purple quick quiet ready red rich rough round royal sad safe sharp
short shy silent simple slow small smart smooth soft sour south square steep strange strong sunny sweet tall thick thin
tiny tired urgent warm weak wet white wide wild wise yellow young""".split()
VERB = """add ask book bring build buy call change check clean close collect cook copy count cut deliver draw drive fill
find finish fix follow grow help hold invite join keep learn leave lend lift list load lock look lose make mark meet mix
move open order pack paint park pay pick plan plant play post prepare print pull push put read reach rent repair reply
return review ride ring save sell send share show sign sing sort start stop store study take teach tell test throw tidy
train travel turn update use visit wait wake walk wash watch water wear win work wrap write""".split()
PRODUCT = """apples bananas carrots pears plums peaches bread butter cheese milk coffee tea sugar rice flour honey jam
olives nuts lemons onions tomatoes potatoes chairs tables lamps desks shelves sofas beds pens pencils paper folders
staplers notebooks markers monitors keyboards mice cables printers laptops phones tablets speakers chargers batteries
shirts jackets shoes socks hats gloves scarves bikes helmets tents ropes kayaks skis drills hammers saws screws nails
paint brushes tiles bricks cement""".split()
REGION = """North South East West Central Northeast Northwest Southeast Southwest Coast Highlands Lakes Valley Island
Europe Asia Africa Americas Nordics Baltics Alps Iberia Bavaria Tuscany Texas Ohio Kent Wales""".split()
TOPIC = """wifi printer garage gym dentist landlord passport insurance vaccination locker safe alarm router server
backup calendar birthday anniversary meeting deadline flight hotel rental parking library school kindergarten plumber
electrician bank mortgage tax visa license password""".split()
STEM = """sales notes report budget data log app server access error config settings todo tasks plan ideas draft summary
minutes agenda invoice invoices orders customers inventory stock expenses income results scores survey feedback contacts
people staff team members students grades products prices shipments readme changes history backup archive story letter
recipe recipes journal diary meeting schedule events tickets visits temperatures weather measurements energy sensors
traffic export import metrics quarterly annual january february march april may june july august september october
november december monday q1 q2 q3 q4 main index test sample example input output list items words poem speech review
contract terms policy manual guide faq outline chapter""".split()
FOLDER = """docs data reports notes logs src backup archive files projects work home images tests config texts drafts
2023 2024 2025 team shared public private inbox outbox finance hr sales exports old new""".split()
TEXT_EXT = "txt md txt md txt log rst text".split()
COLUMN_TEXT = """region city country product category name customer status department team owner color type store
supplier channel brand size level month quarter year gender plan source material shift""".split()
COLUMN_NUMBER = """total units price amount quantity revenue cost profit score age salary weight height hours rating
stock distance temperature visits orders discount tax budget points minutes duration count value balance""".split()

_ONSET = (*"b br c ch cl d dr f fl g gr h j k kl l m n p pl pr qu r s sh sk sl st t th tr v w z zw".split(), "")
_VOWEL = "a e i o u ai ea ee io oo ou y au".split()
_CODA = ["", "", "", "n", "r", "l", "s", "t", "m", "x", "nd", "rk", "ss", "ck", "lt", "p", "sh", "g"]


def pseudo(rng: Random, syllables: int | None = None) -> str:
    """A pronounceable word that means nothing."""
    count = syllables or rng.choice((1, 2, 2, 2, 3))
    word = "".join(rng.choice(_ONSET) + rng.choice(_VOWEL) + (rng.choice(_CODA) if i == count - 1 else "")
                   for i in range(count))
    return word if len(word) > 2 else word + rng.choice("nrtl") + rng.choice(_VOWEL)


def person(rng: Random) -> str:
    """A first name, a full name, or a made-up one."""
    first = rng.choice(FIRST) if rng.random() < 0.7 else pseudo(rng).capitalize()
    if rng.random() < 0.5:
        return first
    last = rng.choice(LAST) if rng.random() < 0.6 else pseudo(rng).capitalize()
    return f"{first} {last}"


def place(rng: Random) -> str:
    """A town, real or made up."""
    return rng.choice(CITY) if rng.random() < 0.6 else pseudo(rng, rng.choice((2, 3))).capitalize()


def word(rng: Random) -> str:
    """One lower-case word."""
    roll = rng.random()
    return rng.choice(NOUN) if roll < 0.45 else rng.choice(ADJECTIVE) if roll < 0.6 else pseudo(rng)


def words(rng: Random, low: int, high: int) -> str:
    """A run of `low` to `high` words."""
    return " ".join(word(rng) for _ in range(rng.randint(low, high)))


def code(rng: Random) -> str:
    """An identifier such as `KX-4471`, `b7f2`, `INV-20931`."""
    letters = "".join(rng.choice(string.ascii_uppercase) for _ in range(rng.randint(1, 3)))
    digits = str(rng.randint(10, 99999))
    shape = rng.randrange(6)
    if shape == 0:
        return f"{letters}-{digits}"
    if shape == 1:
        return letters + digits
    if shape == 2:
        return "".join(rng.choice("abcdef0123456789") for _ in range(rng.randint(4, 8)))
    if shape == 3:
        return f"{rng.choice(('INV', 'ORD', 'REF', 'PO', 'T', 'ID', 'CASE'))}-{digits}"
    if shape == 4:
        return f"#{digits}"
    return f"{pseudo(rng)}_{rng.randint(1, 99)}"


def file_stem(rng: Random) -> str:
    """A file name without its extension."""
    base = rng.choice(STEM) if rng.random() < 0.55 else word(rng)
    roll = rng.random()
    if roll < 0.55:
        return base
    if roll < 0.65:
        return f"{base}{rng.choice(('_', '-', ''))}{rng.randint(1, 99)}"
    if roll < 0.75:
        return f"{base}{rng.choice('_-')}{rng.randint(2019, 2027)}"
    joined = f"{base}{rng.choice('_-')}{word(rng)}"
    return joined if roll < 0.93 else joined.upper() if roll < 0.95 else base.capitalize()


def file_name(rng: Random, ext: str = "") -> str:
    """A bare file name; `ext` without dot, else a text-like one."""
    return f"{file_stem(rng)}.{ext or rng.choice(TEXT_EXT)}"


def folder(rng: Random) -> str:
    """A relative folder of one or two levels, without slash at the end."""
    one = rng.choice(FOLDER) if rng.random() < 0.7 else word(rng)
    return one if rng.random() < 0.75 else f"{one}/{rng.choice(FOLDER) if rng.random() < 0.6 else word(rng)}"


def file_path(rng: Random, ext: str = "") -> str:
    """A relative path, mostly a bare file name."""
    name = file_name(rng, ext)
    return name if rng.random() < 0.7 else f"{folder(rng)}/{name}"


def sentence(rng: Random) -> str:
    """A short sentence with a full stop."""
    shape = rng.randrange(6)
    if shape == 0:
        text = f"the {rng.choice(ADJECTIVE)} {rng.choice(NOUN)} is {rng.choice(ADJECTIVE)}"
    elif shape == 1:
        text = f"{person(rng)} will {rng.choice(VERB)} the {rng.choice(NOUN)} in {place(rng)}"
    elif shape == 2:
        text = f"we {rng.choice(VERB)} {rng.randint(2, 90)} {rng.choice(PRODUCT)} for {person(rng)}"
    elif shape == 3:
        text = f"{rng.choice(VERB)} the {word(rng)} before the {rng.choice(NOUN)}"
    elif shape == 4:
        text = f"the {rng.choice(NOUN)} of {person(rng)} costs {rng.randint(2, 900)} euros"
    else:
        text = f"{words(rng, 3, 8)}"
    return text[0].upper() + text[1:] + "."


def phrase(rng: Random) -> str:
    """A short note or title without end mark: what one writes on a list."""
    shape = rng.randrange(7)
    if shape == 0:
        return f"{rng.choice(VERB)} {rng.choice(PRODUCT)}"
    if shape == 1:
        return f"call {person(rng)}"
    if shape == 2:
        return f"{rng.choice(VERB)} the {rng.choice(ADJECTIVE)} {rng.choice(NOUN)}"
    if shape == 3:
        return f"{rng.choice(NOUN)} {rng.choice(NOUN)} {rng.randint(1, 500)}"
    if shape == 4:
        return f"meet {person(rng)} in {place(rng)}"
    if shape == 5:
        return words(rng, 1, 5)
    return sentence(rng)[:-1]


def paragraph(rng: Random, low: int = 2, high: int = 6) -> str:
    """Several sentences on one line."""
    return " ".join(sentence(rng) for _ in range(rng.randint(low, high)))


def whole(rng: Random) -> int:
    """A whole number whose number of digits varies."""
    return rng.choice((rng.randint(0, 9), rng.randint(2, 20), rng.randint(10, 99), rng.randint(100, 999),
                       rng.randint(1000, 9999), rng.randint(10000, 2000000)))


def decimal(rng: Random) -> float:
    """A number with one to three decimals."""
    return round(rng.choice((1, 10, 100, 1000)) * rng.random() + 0.1, rng.choice((1, 1, 2, 2, 3)))


def capital(text: str) -> str:
    """First letter upper case, the rest untouched."""
    return text[:1].upper() + text[1:]
