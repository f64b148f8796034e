# ruff: noqa: E501  (word lists read better on their own lines)
"""What stands in longer texts besides the values of `asks_files_values`: houses, hiding places, inns, walks, reasons."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families.asks_files_values import Values

POOLS: dict[str, list[str]] = {name: [one.strip() for one in row.split("|")] for name, row in {
    "house": "Gorse Cottage|Villa Lindgren|the Old Forge|Pebble House|Heron's Rest|Casa Limone|the Boathouse Flat|Birch Lodge|Chalet Murmel|Number Nine|Thistle Barn|the Lighthouse Annex|Maison Bleue|Kelp Cottage|Haus Sonneck|the Granary",
    "spot": "under the third flowerpot|in the blue tin by the door|behind the loose brick|in the letter box|on the hook behind the curtain|under the stone frog|in the meter cupboard|in the left wellington boot|on top of the fuse box|in the bread bin|inside the bird house|in the drawer of the hall table|under the doormat of number 12|in the biscuit barrel|behind the rain barrel|in the key safe at the gate",
    "store": "in the cupboard under the stairs|in the wicker chest|on the top shelf of the larder|in the bottom drawer|in the shed behind the house|in the box bench on the porch|in the tall wardrobe|behind the washing machine|in the cellar, left of the steps|under the sink|in the loft above the landing|in the airing cupboard|in the boot of the car|next to the boiler|in the window seat|on the rack in the passage",
    "inn": "The Drunken Duck|Osteria Nonna Pia|Zum Hirschen|The Anchor|La Petite Cuillère|Café Kranz|The Plough|Taverna Sofia|Bistro Marée|The Smokehouse|Pho Corner|Kantine 7|The Fat Goose|Trattoria Bruno|The Bell|Curry Leaf|Meze House|El Faro",
    "walk": "the path to the chapel|the dunes trail|the walk around the reservoir|the old railway line|the cliff path|the orchard loop|the waterfall trail|the towpath|the vineyard walk|the ridge above the village|the beech wood|the marsh boardwalk",
    "pain": "swelling|a slight fever|bleeding|a rash|numb lips|dizziness|stiffness|bruising|tiredness|a dry mouth|itching|a headache",
    "noeat": "alcohol|hot drinks|nuts|spicy food|coffee|dairy products|grapefruit|crisps|raw fish|fizzy drinks|popcorn|seeds",
    "ache": "knee|wrist|wisdom tooth|shoulder|left eye|ankle|hip|thumb|crown|elbow|lower back|toe",
    "animal": "cat|dog|rabbit|parrot|tortoise|hamster|budgie|goose|pony|ferret|guinea pig|gecko",
    "hide": "behind the sofa|under the bed|in the laundry basket|on top of the wardrobe|in the bathtub|inside the piano stool|under the hydrangea|in the coat cupboard|behind the television|in the neighbour's garage",
    "appliance": "espresso machine|sewing machine|lawn tractor|pressure cooker|dehumidifier|pellet stove|tumble dryer|bread maker|chainsaw|kiln|wood splitter|steam cleaner|laminator|leaf blower",
    "knob": "the red button|the small lever on the left|the green switch|the dial on the back|the round valve|the foot pedal|the black toggle|the reset pin|the brass tap|the silver key",
    "bring": "a packed lunch|a spare set of clothes|rubber boots|a sleeping bag|a bicycle helmet|a torch with new batteries|swimming goggles|an old shirt|a signed consent form|a folding chair|a musical instrument|a reusable bottle|a pair of scissors|a tin for donations",
    "goal": "the climbing wall|the salt mine|the puppet museum|the bee farm|the recycling plant|the radio station|the glass works|the botanical garden|the police horses|the open-air theatre|the observatory|the cheese dairy",
    "post": "night porter|warehouse assistant|junior baker|florist|care assistant|bus driver|lab technician|receptionist|beach lifeguard|forklift driver|teaching assistant|bookkeeper|chimney sweep|kitchen porter|data analyst|shop manager",
    "perk": "a company bike|free lunch|a season ticket|private health cover|a language course|staff discount|a birthday off|a gym pass|a work phone|free parking",
    "surface": "the hall ceiling|the garden fence|the staircase|the kitchen walls|the window frames|the front door|the garage floor|the attic rooms|the shop front|the balcony rails|the bathroom tiles|the outhouse",
    "feature": "the calendar export|voice input|the offline map|dark colours|two-factor login|the barcode scanner|shared albums|the tax form|the speed test|custom labels|the print preview|the chat window",
    "bug": "the crash on start|the wrong totals|the lost photos|the blank page|the slow search|the double invoices|the broken link|the missing accents|the frozen bar|the empty mails",
    "style": "a jazz trio|a string quartet|a brass band|a folk duo|a gospel choir|a DJ|an accordion player|a steel band|a harpist|a ukulele group",
    "kin": "Aunt Hedwig|Uncle Frank|Grandpa Joe|Cousin Ellie|Aunt Marguerite|Uncle Bo|Granny Nell|Cousin Piotr|Great-aunt Ines|Nephew Jamie|Uncle Tariq|Aunt Siobhan",
    "adv": "the lake was frozen|the bridge was closed|the fog came in|the battery died|the ferry was full|the road was flooded|the chain came off|the wind turned|the map was wrong|the sun came out",
    "worry": "parking|noise from the bar|the leaking roof|the long waiting times|the price of the tickets|the empty shops|the missing bus stop|the dark footpath|rats in the yard|the broken swings|the slow internet|the smell from the drains",
    "idea": "a book swap|a repair evening|a car-free Sunday|a choir for beginners|free swimming lessons|a night bus|a common garden|a film night|a toy library|a bench by the pond|a swap shop|a mentoring scheme",
    "duty": "the raffle|the cloakroom|the first aid post|the tea urn|the car park|the flower beds|the sound system|the ticket desk|the children's corner|the clearing up|the press|the barbecue|the banners|the minibus|the website|the bar",
    "dish2": "a lemon drizzle cake|potato salad|two trays of lasagne|a fruit platter|cheese straws|a pot of chilli|homemade bread|samosas|a trifle|baklava|spring rolls|an onion tart|coleslaw|a ham|rice pudding",
    "praise": "the view from the bath|the comfy beds|the fresh eggs|the open fire|the quiet nights|the library|the hot tub|the stars|the hammock|the swallows in the barn|the old piano|the garden|the breakfast|the sea air|the rocking chair",
    "fault": "the shower was cold|the toaster does not work|a bulb is broken in the hall|the mattress is too soft|the tap drips|the blind is stuck|the corkscrew is missing|the oven is slow|the gate squeaks|there were ants in the kitchen|the heating is noisy|the dishwasher leaks",
    "left": "a jar of honey|a bottle of red wine|two paperbacks|a bag of firewood|a jigsaw puzzle|a box of tea|some washing powder|a child's sock|half a pack of coffee|a bottle of olive oil|a pack of cards|a pair of reading glasses",
    "saw": "a kingfisher|a family of deer|two seals|a red squirrel|an owl|a fox with cubs|dolphins|a buzzard|a hedgehog|a rainbow over the bay|a stork|fireflies",
    "event": "swimming|first aid course|choir|tax papers|dentist|team call|piano lesson|grocery run|stock count|parents' evening|physio|chess club|driving lesson|oil change|book club|rehearsal|staff lunch|window cleaning|sauna|pottery|fire drill|visit from Gran|market stall|intervals|rest day|long ride|hill repeats|easy jog|stretching",
    "sight": "the cathedral|the night market|the cable car|the fish auction|the old synagogue|the salt pans|the tram museum|the hot springs|the caves|the flea market|the palace gardens|the gorge|the lighthouse|the spice bazaar",
    "ware": "sourdough loaves|goat's cheese|oak planks|beeswax candles|wool blankets|duck eggs|clay pots|apple juice|slate tiles|hand cream|garden benches|linen sheets",
    "spice2": "smoked paprika|caraway|fennel seeds|turmeric|thyme|sumac|juniper berries|tarragon|star anise|mustard powder|saffron|marjoram",
    "firm2": "Tideway Boats|Hobbs Removals|Larkfield Joiners|Pronto Cleaning|Kettlewell Tours|Sable Catering|Novik Plumbing|Aster Flowers|Windrush Bikes|Corvid Software|Meadow Nursery|Pallas Optics",
}.items()}  # fmt: skip


class Drawn:
    """The values of one text: each at most once."""

    def __init__(self, rng: Random) -> None:
        self._rng, self._values = rng, Values(rng)
        self._used: set[str] = set()

    def slots(self, names: list[str]) -> dict[str, str]:
        """Values for these slots."""
        found: dict[str, str] = {}
        for name in dict.fromkeys(names):
            pool = POOLS.get(name) or POOLS.get(name.rstrip("0123456789"))
            if pool is None:
                found |= self._values.slots([name])
                continue
            left = [one for one in pool if one not in self._used] or pool
            found[name] = self._rng.choice(left)
            self._used.add(found[name])
        return found
