# ruff: noqa: E501  (word lists read better on their own lines)
"""Units as people write them, and what is asked about them (see `asks_units`)."""

from __future__ import annotations

_KG, _LB, _G, _OZ = "kilos|kg|kilograms|kilo", "pounds|lbs|lb", "grams|g|grammes", "ounces|oz"
_KM, _MI, _M, _FT = "km|kilometres|kilometers", "miles|mi", "metres|meters|m", "feet|ft|foot"
_CM, _IN, _MM = "cm|centimetres|centimeters", "inches|in|inch", "mm|millimetres"
_L, _ML = "litres|liters|litre|l", "ml|millilitres|milliliters"
_C, _F = "C|°C|Celsius|celsius|centigrade", "F|°F|Fahrenheit|fahrenheit"
_SQM, _SQF = "square metres|sqm|sq m|m²|square meters", "square feet|sq ft|sqft"
_MPH, _KMH = "mph|miles per hour", "km/h|kmh|kph|km per hour"

PAIRS: dict[str, tuple[float, tuple[str, ...]]] = {
    "body": (3, (f"stone > {_KG}", f"stone > {_LB}", f"{_KG} > stone", f"{_LB} > stone", f"{_KG} > {_LB}", f"{_LB} > {_KG}")),
    "height": (2, (f"{_FT} > {_CM}", f"{_CM} > {_FT}", f"{_CM} > {_IN}", f"{_IN} > {_CM}", f"{_M} > {_FT}", f"{_FT} > {_M}")),
    "kitchen": (3, (f"cups > {_ML}", f"{_ML} > cups", f"tablespoons|tbsp > {_ML}", f"{_ML} > tablespoons|tbsp", f"{_OZ} > {_G}", f"{_G} > {_OZ}", "tablespoons|tbsp > teaspoons|tsp", "cups > tablespoons|tbsp",
                     f"pints > {_ML}", f"fl oz|fluid ounces > {_ML}", f"{_ML} > fl oz|fluid ounces", f"teaspoons|tsp > {_ML}", f"{_LB} > {_G}", "dl|decilitres > cups", "cups > dl|decilitres", f"cl > {_ML}")),
    "oven": (2.5, (f"{_C} > {_F}", f"{_F} > {_C}")),
    "weather": (2, (f"{_C} > {_F}", f"{_F} > {_C}")),
    "road": (2.5, (f"{_MPH} > {_KMH}", f"{_KMH} > {_MPH}", f"{_KM} > {_MI}", f"{_MI} > {_KM}", f"knots|kn > {_KMH}", f"knots|kn > {_MPH}", f"{_MPH} > knots", f"nautical miles > {_KM}", f"m/s|metres per second > {_KMH}")),
    "walk": (2, (f"{_KM} > {_MI}", f"{_MI} > {_KM}", f"{_M} > yards|yd", f"yards > {_M}", f"{_M} > {_KM}", f"{_MI} > yards", f"furlongs > {_M}", f"fathoms > {_M}")),
    "land": (2, ("hectares|ha > acres", "acres > hectares|ha", f"{_SQM} > {_SQF}", f"{_SQF} > {_SQM}", f"acres > {_SQM}", f"hectares|ha > {_SQM}", f"{_SQM} > square yards", f"square yards > {_SQM}", "square miles > square kilometres|km²", f"{_SQM} > hectares|ha")),
    "tank": (2, (f"{_L} > gallons", f"gallons > {_L}", f"{_L} > pints", f"pints > {_L}", f"UK pints > {_L}", f"imperial gallons > {_L}", f"{_L} > imperial gallons|UK gallons", f"cubic metres|m3 > {_L}", f"{_L} > cubic metres", f"quarts > {_L}", f"cubic feet > {_L}", f"barrels > {_L}")),
    "parcel": (2, (f"{_KG} > {_LB}", f"{_LB} > {_KG}", f"{_OZ} > {_G}", f"{_G} > {_OZ}", f"{_KG} > {_OZ}", f"tonnes|t > {_KG}", f"{_KG} > tonnes", f"{_G} > {_KG}", f"hundredweight > {_KG}")),
    "room": (2, (f"{_CM} > {_IN}", f"{_IN} > {_CM}", f"{_M} > {_FT}", f"{_FT} > {_M}", f"{_MM} > {_IN}", f"{_IN} > {_MM}", f"yards > {_M}", f"{_CM} > {_M}", f"{_MM} > {_CM}", f"{_M} > {_CM}")),
    "clock": (2, ("minutes|mins|min > hours|hrs", "hours|hrs > minutes|mins|min", "days > hours|hrs", "hours|hrs > days", "weeks|wks > days", "days > weeks", "seconds|secs > minutes|mins", "minutes|mins > seconds|secs", "weeks > hours", "years > days", "months > weeks", "fortnights > days", "years > months")),
    "data": (2, ("MB|megabytes|megs > GB|gigabytes|gigs", "GB|gigabytes|gigs > MB|megabytes|megs", "TB|terabytes > GB|gigabytes|gigs", "GB|gigs > TB|terabytes", "KB|kilobytes > MB|megabytes", "bytes > KB|kilobytes", "MB|megabytes > bytes", "Mbit/s > MB/s", "GiB > GB")),
    "power": (1.3, ("kWh|kwh > kJ", "kWh > MJ", "kcal > kJ|kilojoules", "kJ|kilojoules > kcal", "calories > joules", "horsepower|hp > kW|kilowatts", "kW|kilowatts > horsepower|hp", "Wh > kWh", "kW > watts", "BTU > kWh")),
    "pressure": (1.2, ("psi > bar", "bar > psi", "kPa > psi", "psi > kPa", "bar > kPa", "mmHg > kPa", "atm > bar")),
    "economy": (1, ("mpg > l/100km", "mpg > km/l", "km/l > mpg", "l/100km > mpg")),
}  # fmt: skip
"""Kind -> how often, and "from > to" with the spellings of each."""
SIZES: dict[str, tuple[float, float, float]] = {
    "body": (8, 180, 0.4), "height": (4, 210, 0.4), "kitchen": (1, 500, 0.3), "oven": (100, 480, 0), "weather": (1, 110, 0.15), "road": (10, 250, 0.1), "walk": (1, 120, 0.4),
    "land": (2, 1500, 0.3), "tank": (2, 400, 0.3), "parcel": (1, 90, 0.5), "room": (2, 400, 0.4), "clock": (2, 900, 0.1), "data": (2, 5000, 0.2), "power": (2, 900, 0.2), "pressure": (1, 60, 0.6), "economy": (5, 70, 0.5),
}  # fmt: skip
"""Kind -> smallest, largest and how often with decimals."""

KINDS: dict[str, str] = {
    "any": """
        {x} {a} in {b}
        {x} {a} in {b}?
        {x} {a} to {b}
        {x} {a} into {b} please
        whats {x} {a} in {b}
        what's {x} {a} in {b}
        {x} {a}, what's that in {b}
        {x} {a}. in {b}?
        {x} {a} - {b}?
        in {b} please: {x} {a}
        {b} for {x} {a}?
        how many {b} is {x} {a}
        how many {b} are {x} {a}
        how many {b} in {x} {a}
        how many {b} would {x} {a} be
        how many {b} make {x} {a}
        how many {b} do I get out of {x} {a}
        how much is {x} {a} in {b}
        what do {x} {a} come to in {b}
        what does {x} {a} work out as in {b}
        !convert {x} {a} to {b}
        !put {x} {a} into {b}
        !translate {x} {a} into {b}
        !turn {x} {a} into {b}
        !change {x} {a} over to {b}
        !give me {x} {a} as {b}
        ~{x} {a} as {b}
        I need {x} {a} in {b}
        I need that in {b}: {x} {a}
        I've got {x} {a} here, need {b}
        it says {x} {a}, i only know {b}
        the [label|form|sign|leaflet|recipe|app|manual|box] says {x} {a}. what is that in {b}
        the [label|form|sign|manual|seller|website] gives it in {a} ({x}). In {b}?
        {x} {a}: what would that be for someone who thinks in {b}?
        I wonder how many {b} {x} {a} would be.
        Would you kindly tell me what {x} {a} amounts to in {b}?
        would be good to know {x} {a} in {b}
        my form wants {b}, I've only got it in {a}: {x}
        they want it in {b}. I have {x} {a}
        only have a {b} scale here. what's {x} {a}
        if it's {x} {a}, what is it in {b}?
        {x} {a} is roughly what in {b}
        {x} {a} equals ? {b}
        {x} {a} = ? {b}
        {x} {a} = {b}?
        from {a} to {b}: {x}
        {a} to {b}, {x}
        {a} into {b}? it's {x} {a}
        {b} from {x} {a}
        the amount is {x} {a}; please state it in {b}
        {name} told me {x} {a}, I'd say it in {b}. how much?
        for a [customer|patient|pupil|supplier] abroad: {x} {a} in {b}
        page {z} says {x} {a}. In {b}?
        {x} {a} please in {b}, it's for question {z}
        since {y} we measure in {b}. How much is {x} {a}?
        I'm {z} and still think in {b}. {x} {a} is?
        there are {z} of them but just convert one: {x} {a} to {b}
        They only allow {x} {a}. in {b}?
        the maximum is {x} {a}, so what's the maximum in {b}
        at least {x} {a}, they say. {b}?
        not more than {x} {a}. How much is that in {b}?
        what number of {b} corresponds to {x} {a}?
        tell me the {b}: {x} {a}
        sorry, americans... {x} {a} in {b}
        I grew up with {b}, so {x} {a} means nothing to me. Can you convert it?
        my measuring thing only shows {b}. I need {x} {a}
        hi all, what would {x} {a} be in {b}? asking for {name}
        {x} {a} then. {b}?
        so that's {x} {a}, which is how many {b}
        be a dear and tell me what {x} {a} is in {b}
        {name} measured {x} {a}. We write everything in {b} here, so?
        need {b} not {a}. it's {x} {a}
        {x} {a} sounds a lot, what's it in {b}
        quick conversion: {x} {a}, {b}
        can u do {x} {a} in {b}
        the contract states {x} {a}. What is the corresponding figure in {b}?
        kids' homework: write {x} {a} in {b}
        {x} {a}, but in {b}
        could I have {x} {a} in {b} for the order form
        the drawing is in {a}, the workshop works in {b}: {x} {a}
        how much would {x} {a} be if you count in {b}
        old book, old units: {x} {a}. What's that in {b} nowadays?
        {x} {a} is how much when you say it in {b}
    """,
    "body": """
        I weigh {x} {a}, what's that in {b}
        he's {x} {a}. in {b}?
        weight {x} {a} - the hospital wants {b}
        my [wife|dad|brother|patient|boxer] is {x} {a}, how many {b}
        lost {x} {a} since January! what's that in {b}?
        the dog weighs {x} {a}. the tablets go by {b}
        I'm {x} {a}. They only let {z} people in the lift. What am I in {b}?
        my goal weight is {x} {a}, what would that be in {b}
        {x} {a} body weight in {b} please
        the baby gained {x} {a}. Put that in {b} for the grandparents
        what's {x} {a} in {b}, I'm filling in the [gym|insurance|dive school] form
        patient {z}, weight {x} {a}, need {b} for the dose
    """,
    "height": """
        how tall is {x} {a} in {b}
        he's {x} {a} tall, what's that in {b}
        height {x} {a}, in {b}?
        my son is {x} {a} now. How many {b} is that?
        the door is {x} {a} high, give me {b}
        the minimum height for the ride is {x} {a}. in {b}?
        snow is {x} {a} deep, how many {b}
        the horse stands {x} {a}. in {b} please
        is {x} {a} tall? what is it in {b}
    """,
    "kitchen": """
        recipe says {x} {a} of [flour|sugar|oats|stock|butter|milk|cream|oil], what's that in {b}
        {x} {a} of [milk|stock|water|cream] in {b}
        how many {b} for {x} {a} of [honey|yoghurt|rice|broth]?
        I only have a {b} measure. the recipe wants {x} {a}
        my jug shows {b}, the book says {x} {a}
        it serves {z}. {x} {a} of [sugar|cocoa|semolina] in {b}?
        american recipe, {x} {a}. in {b}?
        granny's cake takes {x} {a} of [butter|nuts|raisins]; in {b} that is?
        {x} {a} syrup. how many {b}
        the cough mixture says {x} {a}, how many {b} is that
        how much is {x} {a} of [lentils|treacle|vinegar] in {b}? It's for {z} people
        bake for {z} minutes with {x} {a} of water. water in {b}?
    """,
    "oven": """
        oven at {x} {a}, my dial's in {b}
        my oven is in {b}, recipe says {x} {a}. what do I turn the dial to
        preheat to {x} {a}. what's that in {b}
        bake at {x} {a} for {z} minutes, what is that in {b}
        {z} minutes at {x} {a}. my oven only shows {b}
        what do i set for {x} {a} on a {b} oven
        The kiln has to reach {x} {a}. What does the {b} dial have to show?
        roast it at {x} {a}, it says. I need that in {b}
        {x} degrees {a} in {b}?
        turn the dial to what in {b} if it's {x} {a}
        air fryer {x} {a} in {b}
        how hot is {x} {a} in {b}, the cake's waiting
        gas oven? no, electric, in {b}. The book says {x} {a}
        chicken: {x} {a} for {z} mins. {b}?
    """,
    "weather": """
        it's {x} {a} in {city}, what's that in {b}
        forecast for {city}: {x} {a}. In {b}?
        {x} {a} outside, {b}?
        the greenhouse is at {x} {a}, what is it in {b}
        fever of {x} {a}, in {b}?
        his temperature is {x} {a}. what's that in {b}
        the fridge shows {x} {a}. How many degrees {b} is that?
        {x} degrees {a} is how many {b}
        should I pack a coat? {x} {a} - what's that in {b}
        pool's {x} {a}. in {b} please
        wash it at {x} {a}, my machine has {b}
        {x} {a} as {b}
        aquarium must be {x} {a}, thermometer is {b}
        on day {z} it was {x} {a}, tell me in {b}
    """,
    "road": """
        {x} {a} in {b}
        sign says {x} {a}, my speedo's in {b}
        how far is {x} {a} in {b}
        how fast is {x} {a} in {b}
        I was doing {x} {a}. what's that in {b}
        speed limit {x} {a}, in {b}?
        wind {x} {a}, what's that in {b}
        the boat does {x} {a}. In {b}?
        {city} is {x} {a} away. how many {b}
        limit is {x} {a} on junction {z}, so in {b}?
        the hire car shows {b} only. How much is {x} {a}?
        satnav says {x} {a}, convert to {b}
        he serves at {x} {a}, that's how much in {b}
        top speed {x} {a}. {b} please
    """,
    "walk": """
        ran {x} {a} today, in {b}?
        the trail is {x} {a}. how many {b} is it
        {x} {a} swim, {b}?
        how many {b} is a {x} {a} race
        my watch says {x} {a}, strava wants {b}
        {x} {a} to the next hut, in {b} please
        we walked {x} {a} in {z} hours. how far is that in {b}
        the course is {x} {a} long, for our guests in {b}?
        distance {x} {a}. need {b}
    """,
    "land": """
        a plot of {x} {a}, in {b}?
        the field is {x} {a}. how many {b}
        farm with {x} {a}, that's how much in {b}
        flat is {x} {a}, what's that in {b}
        how big is {x} {a} in {b}
        {x} {a} of woodland in {b}
        the estate agent says {x} {a}; in {b} please
        our garden has {x} {a}, {b}?
        seed is sold by {b}, I've {x} {a}. How many?
        they farm {x} {a} since {y}, how many {b} is it
        the warehouse has {x} {a} on {z} floors. total in {b}?
        office space {x} {a}, american client needs {b}
    """,
    "tank": """
        tank takes {x} {a}, in {b}?
        how many {b} does a {x} {a} barrel hold
        {x} {a} of [diesel|heating oil|beer|paint|water|cider], in {b}
        the fish tank is {x} {a}, tell me {b}
        a {x} {a} kettle, {b}?
        we brewed {x} {a}. How many {b} is that?
        the boiler holds {x} {a}. what's that in {b}
        pool of {x} {a} - {b}?
        rain butt {x} {a} in {b}
        it used {x} {a} in {z} days. just the {b}
        blood donors gave {x} {a}, in {b}?
    """,
    "parcel": """
        parcel's {x} {a}, the post office wants {b}
        suitcase {x} {a}. limit is in {b}. what is it
        They only allow {z}. my bag is {x} {a}, what's that in {b}
        {x} {a} of [sand|coal|potatoes|hay|wool|nails|coffee beans] in {b}
        what's that in {b}? it weighs {x} {a}
        kettlebell {x} {a}, in {b}
        a {x} {a} salmon! in {b}?
        the load is {x} {a}. {b} please
        letter weighs {x} {a}, how many {b}
        {x} {a} sack, what's that in {b}
        gold ring, {x} {a}. in {b}?
    """,
    "room": """
        shelf is {x} {a}, in {b}?
        {x} {a} wide, what's that in {b}
        a {x} {a} screen, how many {b} is it
        the gap is {x} {a}. I need {b}
        cut it to {x} {a}, my tape is in {b}
        [pipe|bolt|screw|drill bit|hose] of {x} {a} in {b}
        how long is {x} {a} in {b}
        curtains {x} {a} long, they sell by {b}
        the sofa's {x} {a} and we're on floor {z}, in {b}?
        a ceiling of {x} {a}; what would that be in {b}
        rainfall {x} {a}, in {b}
        knitting pattern: {x} {a}. {b}?
    """,
    "clock": """
        {x} {a}, how many {b}
        how many {b} is {x} {a}
        film's {x} {a} long. in {b}?
        flight takes {x} {a}, what's that in {b}
        {x} {a} of [labour|overtime|notice|leave|battery] in {b}
        the sourdough rests {x} {a}. in {b}?
        I've waited {x} {a}, that's how many {b}
        course is {x} {a}. how many {b} would that be
        {x} {a} on the phone this month, {b}?
        pregnant {x} {a}, in {b}?
        the warranty runs {x} {a}, put it in {b}
        guarantee {x} {a}. number of {b}?
        it takes {z} people {x} {a}. how many {b} is that
        timesheet says {x} {a}, payroll wants {b}
    """,
    "data": """
        {x} {a} of photos, in {b}?
        how many {b} is a {x} {a} [video|backup|game|folder|update]
        phone plan {x} {a}, in {b}
        disk has {x} {a} free. {b}?
        {x} {a} download, what's that in {b}
        the camera card is {x} {a}. how many {b} is it
        upload limit {x} {a}, i need {b}
        the dump is {x} {a}, give it in {b}
        attachment {x} {a}; mail server counts {b}
        {z} users, {x} {a} each. one user in {b}?
    """,
    "power": """
        {x} {a} in {b}
        a snack with {x} {a}, in {b}?
        motor has {x} {a}, that's how much in {b}
        meter shows {x} {a}. in {b}?
        how much is {x} {a} in {b}
        the heater: {x} {a}. what is it in {b}
        label says {x} {a} per portion, my app takes {b}
        the tractor does {x} {a}, in {b} please
    """,
    "pressure": """
        tyres need {x} {a}, my pump is in {b}
        {x} {a} in {b}
        how much is {x} {a} in {b}
        gauge reads {x} {a}, what's that in {b}
        bike tyre {x} {a}, pump shows {b}
        espresso at {x} {a}: in {b}?
        boiler pressure {x} {a}, {b}?
        pump it to {x} {a}. My gauge only has {b}
        diving bottle {x} {a} in {b}
    """,
    "economy": """
        {x} {a} in {b}
        my car does {x} {a}, what's that in {b}
        {x} {a}, how many {b}
        how much is {x} {a} in {b}
        brochure says {x} {a}. in {b}?
        the van gets {x} {a}; what would a european say in {b}
    """,
}
"""Kind -> what is said: {x} {a} in {b}."""
