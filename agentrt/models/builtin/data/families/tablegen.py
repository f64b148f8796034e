# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Tables of everyday kinds: sales, staff, products, weather, marks, expenses …, with columns under many names.

The words a person uses for a column (`Column.words`) often differ from its header; that is what the table families
train.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import values as v

Drawer = Callable[[Random], str]


class Column(NamedTuple):
    """A column: its header, the words for it, whether it holds a "name", "category", "number" or "date".

    more, less: adjectives for rows with much or little of it ("most expensive", "cheapest"), may be empty.
    """

    header: str
    kind: str
    words: tuple[str, ...]
    plural: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    money: bool = False
    verbs: tuple[str, ...] = ()
    few: tuple[str, ...] = ()


class Table(NamedTuple):
    """A drawn table. noun: what a row is, in the plural ("orders")."""

    path: str
    noun: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    text: str

    def of(self, kind: str) -> list[Column]:
        """The columns of a kind."""
        return [column for column in self.columns if column.kind == kind]

    def sums(self) -> list[Column]:
        """The number columns whose total makes sense."""
        return [column for column in self.of("number") if column.words[0] not in _NO_SUM]

    def cells(self, column: Column) -> list[str]:
        """The cells of a column, in row order."""
        at = self.columns.index(column)
        return [row[at] for row in self.rows]


_NO_SUM = {"age", "rating", "temperature", "wind speed", "height", "years of service", "price", "score", "mileage"}


class _Name(NamedTuple):
    headers: tuple[str, ...]
    words: tuple[str, ...]
    plural: tuple[str, ...]
    draw: Drawer


class _Category(NamedTuple):
    headers: tuple[str, ...]
    words: tuple[str, ...]
    plural: tuple[str, ...]
    values: Callable[[Random], list[str]]


class _Number(NamedTuple):
    headers: tuple[str, ...]
    words: tuple[str, ...]
    low: float
    high: float
    places: int
    more: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    money: bool = False
    verbs: tuple[str, ...] = ()
    few: tuple[str, ...] = ()


class _Domain(NamedTuple):
    stems: tuple[str, ...]
    nouns: tuple[str, ...]
    name: _Name | None
    categories: tuple[_Category, ...]
    numbers: tuple[_Number, ...]
    dates: tuple[str, ...] = ()


def _some(*pool: str) -> Callable[[Random], list[str]]:
    def draw(rng: Random) -> list[str]:
        if rng.random() < 0.12:
            return [v.word(rng).capitalize() for _ in range(rng.randint(2, 4))]
        return rng.sample(pool, min(len(pool), rng.randint(2, 5)))

    return draw


def _status(rng: Random) -> list[str]:
    return list(rng.choice(v.STATUSES))


_REGION = _Category(("region", "Region", "area", "sales_region", "zone"), ("region",), ("regions",), _some(*v.REGIONS))
_CITY = _Category(
    ("city", "City", "town", "location", "place"),
    ("city", "city", "place"),
    ("cities", "cities", "places"),
    _some(*v.CITIES),
)
_COUNTRY = _Category(("country", "Country", "nation", "land"), ("country",), ("countries",), _some(*v.COUNTRIES))
_DEPARTMENT = _Category(("department", "Department", "dept", "team", "Team", "division"), ("department", "department", "team"),
                        ("departments", "departments", "teams"), _some(*v.DEPARTMENTS))  # fmt: skip
_KIND = _Category(("category", "Category", "type", "kind", "product_group", "Group"), ("category", "category", "type"),
                  ("categories", "categories", "types"),
                  _some("Food", "Tools", "Toys", "Office", "Garden", "Clothing", "Electronics", "Books", "Furniture", "Sports", "Kitchen",
                        "Drinks", "Beauty", "Music", "Travel", "Rent", "Transport", "Health"))  # fmt: skip
_STATUS = _Category(("status", "Status", "state"), ("status",), ("statuses",), _status)
_SELLER = _Category(("seller", "salesperson", "sales_rep", "rep", "agent", "employee"), ("salesperson", "seller", "sales rep"),
                    ("salespeople", "sellers", "sales reps"), _some(*v.FIRST))  # fmt: skip
_CUSTOMER = _Category(("customer", "Customer", "client", "customer_name", "buyer"), ("customer", "client", "customer"),
                      ("customers", "clients", "customers"), _some(*v.FIRST, *(f"{name} Ltd" for name in v.LAST[:20])))  # fmt: skip
_PRODUCT_GROUP = _Category(("product", "Product", "item", "article"), ("product", "product", "item"), ("products", "products", "items"),
                           _some(*v.PRODUCTS))  # fmt: skip
_COLOUR = _Category(("color", "colour", "Colour"), ("colour", "color"), ("colours", "colors"), _some(*v.COLOURS))
_SUPPLIER = _Category(("supplier", "vendor", "Supplier", "manufacturer", "brand"), ("supplier", "vendor", "supplier"),
                      ("suppliers", "vendors", "suppliers"), _some(*v.LAST))  # fmt: skip
_PAYMENT = _Category(("payment", "payment_method", "paid_by", "method"), ("payment method",), ("payment methods",),
                     _some("card", "cash", "transfer", "invoice", "voucher"))  # fmt: skip
_ROOM = _Category(
    ("room", "Room", "site", "building"),
    ("room", "site"),
    ("rooms", "sites"),
    _some("A1", "B2", "C3", "lobby", "lab", "hall", "attic", "cellar"),
)
_COURSE = _Category(("subject", "course", "Subject", "class"), ("subject", "course"), ("subjects", "courses"),
                    _some("Math", "Physics", "History", "Biology", "Art", "Music", "English", "Chemistry", "Sports", "Latin"))  # fmt: skip
_LEVEL = _Category(
    ("grade", "level", "class", "year"),
    ("class", "level"),
    ("classes", "levels"),
    _some("A", "B", "C", "beginner", "advanced", "expert"),
)
_PRIORITY = _Category(("priority", "Priority"), ("priority",), ("priorities",), lambda rng: ["high", "medium", "low"])
_OWNER = _Category(
    ("owner", "assignee", "responsible", "assigned_to"),
    ("person", "assignee"),
    ("people", "assignees"),
    _some(*v.FIRST),
)
_VEHICLE = _Category(("vehicle", "transport", "mode"), ("means of transport", "vehicle"), ("means of transport", "vehicles"),
                     _some("car", "train", "bus", "bike", "plane", "ferry"))  # fmt: skip

_REVENUE = _Number(
    ("total", "total_eur", "revenue", "amount", "sales", "Total", "turnover", "Revenue", "total_usd", "Sales Amount", "value", "net_total"),
    ("revenue", "sales", "total", "turnover", "amount", "sales amount"), 20, 5000, 2, ("best-selling", "biggest"), ("smallest",), True,
    ("sold the most", "made the most", "earned the most", "brought in the most"), ("sold the least", "made the least", "earned the least"),
)  # fmt: skip
_UNITS = _Number(("units", "quantity", "qty", "Units", "pieces", "units_sold", "Quantity"), ("units", "quantity", "number of units", "pieces", "units sold"),
                 1, 80, 0, (), (), False, ("sold the most units",), ("sold the fewest units",))  # fmt: skip
_PRICE = _Number(("price", "Price", "price_eur", "unit_price", "cost", "price_usd"), ("price", "price", "cost"), 1, 300, 2,
                 ("most expensive", "priciest", "dearest"), ("cheapest", "least expensive", "lowest priced"), True,
                 ("costs the most",), ("costs the least",))  # fmt: skip
_STOCK = _Number(
    ("stock", "in_stock", "stock_level", "quantity", "Stock", "on_hand"),
    ("stock", "stock level", "quantity in stock"),
    0,
    400,
    0,
)
_RATING = _Number(
    ("rating", "stars", "Rating", "review_score"),
    ("rating", "rating", "score"),
    1,
    5,
    1,
    ("best rated", "top rated"),
    ("worst rated",),
)
_WEIGHT = _Number(
    ("weight", "weight_kg", "Weight"),
    ("weight",),
    1,
    90,
    1,
    ("heaviest",),
    ("lightest",),
    False,
    ("weighs the most",),
    ("weighs the least",),
)
_SALARY = _Number(("salary", "Salary", "salary_eur", "annual_salary", "pay", "income", "wage"), ("salary", "pay", "income", "wage"), 21000, 98000, 0,
                  ("best-paid", "highest paid"), ("lowest paid", "worst-paid"), True, ("earns the most", "makes the most", "is paid the most"),
                  ("earns the least", "is paid the least"))  # fmt: skip
_AGE = _Number(
    ("age", "Age", "age_years"),
    ("age",),
    18,
    66,
    0,
    ("oldest",),
    ("youngest",),
    False,
    ("is the oldest",),
    ("is the youngest",),
)
_YEARS = _Number(("years", "years_of_service", "experience", "years_in_company"), ("years of service", "experience", "seniority"), 0, 35, 0,
                 ("most experienced",), ("least experienced",), False, ("has been here the longest",), ())  # fmt: skip
_HOURS = _Number(("hours", "Hours", "hours_worked", "time_h", "working_hours"), ("hours", "working hours", "hours worked"), 1, 48, 1, (), (), False,
                 ("worked the most", "worked the longest"), ("worked the least",))  # fmt: skip
_SCORE = _Number(("score", "points", "Score", "result", "marks", "grade_points"), ("score", "points", "result"), 20, 100, 0, ("best",), ("worst", "weakest"), False,
                 ("did best", "scored the highest", "got the most points"), ("did worst", "scored the lowest"))  # fmt: skip
_TEMPERATURE = _Number(("temperature", "temp", "temp_c", "Temperature", "temperature_c", "max_temp"), ("temperature",), -9, 36, 1, ("hottest", "warmest"),
                       ("coldest",))  # fmt: skip
_RAIN = _Number(
    ("rain", "rain_mm", "precipitation", "rainfall"),
    ("rain", "rainfall", "precipitation"),
    0,
    60,
    1,
    ("rainiest", "wettest"),
    ("driest",),
)
_WIND = _Number(("wind", "wind_kmh", "wind_speed"), ("wind speed", "wind"), 0, 90, 0, ("windiest",), ("calmest",))
_EXPENSE = _Number(("amount", "amount_eur", "cost", "Amount", "price", "sum", "spent"), ("amount", "cost", "spending", "expense"), 2, 900, 2,
                   ("biggest", "most expensive"), ("smallest", "cheapest"), True)  # fmt: skip
_DISTANCE = _Number(
    ("distance", "distance_km", "km", "Distance"),
    ("distance", "distance", "kilometers"),
    1,
    900,
    1,
    ("longest", "farthest"),
    ("shortest",),
)
_DURATION = _Number(
    ("minutes", "duration", "duration_min", "time_min"),
    ("duration", "time", "minutes"),
    3,
    300,
    0,
    ("longest",),
    ("shortest", "quickest"),
)
_POPULATION = _Number(("population", "inhabitants", "Population"), ("population", "number of inhabitants"), 900, 900000, 0, ("largest", "biggest", "most populous"),
                      ("smallest",))  # fmt: skip
_AREA = _Number(("area", "area_km2", "size"), ("area", "size"), 5, 3000, 0, ("largest", "biggest"), ("smallest",))
_HEIGHT = _Number(("height", "height_cm", "height_m"), ("height",), 120, 210, 0, ("tallest",), ("shortest", "smallest"))
_VISITORS = _Number(("visitors", "guests", "visits", "Visitors", "attendance"), ("visitors", "visitors", "number of visitors", "attendance"), 3, 5000, 0,
                    ("busiest", "most popular"), ("least popular",), False, ("had the most visitors",), ("had the fewest visitors",))  # fmt: skip
_PAGES = _Number(
    ("pages", "page_count", "Pages"),
    ("pages", "page count", "number of pages"),
    40,
    900,
    0,
    ("longest", "thickest"),
    ("shortest",),
)
_BUDGET = _Number(
    ("budget", "budget_eur", "Budget", "cost"),
    ("budget", "budget", "cost"),
    500,
    90000,
    0,
    ("most expensive", "biggest"),
    ("cheapest", "smallest"),
    True,
)
_PROFIT = _Number(
    ("profit", "margin", "Profit"),
    ("profit", "margin"),
    5,
    2000,
    2,
    ("most profitable",),
    ("least profitable",),
    True,
    ("made the most profit",),
    (),
)
_POWER = _Number(
    ("kwh", "consumption", "energy_kwh", "usage"),
    ("consumption", "energy use", "usage"),
    2,
    800,
    1,
    (),
    (),
    False,
    ("used the most energy",),
    ("used the least energy",),
)
_CALORIES = _Number(("calories", "kcal", "Calories"), ("calories",), 20, 900, 0)

_EMPLOYEE = _Name(("name", "employee", "Name", "employee_name", "full_name"), ("employee", "person", "colleague", "employee"),
                  ("employees", "people", "colleagues", "staff members"), v.person)  # fmt: skip
_PRODUCT = _Name(("product", "name", "item", "Product", "product_name", "article"), ("product", "item", "article", "product"),
                 ("products", "items", "articles", "products"), v.product)  # fmt: skip
_STUDENT = _Name(
    ("student", "name", "Name", "pupil"), ("student", "student", "pupil"), ("students", "students", "pupils"), v.person
)
_PLAYER = _Name(
    ("player", "name", "athlete"), ("player", "player", "athlete"), ("players", "players", "athletes"), v.person
)
_MEMBER = _Name(("name", "member", "Member"), ("member", "person"), ("members", "people"), v.person)
_CLIENT = _Name(("customer", "name", "client", "company"), ("customer", "client"), ("customers", "clients"), v.person)
_TOWN = _Name(("city", "name", "City", "town"), ("city", "city", "town"), ("cities", "cities", "towns"), v.city)
_PROJECT = _Name(
    ("project", "name", "Project", "project_name"), ("project",), ("projects",), lambda rng: v.word(rng, 2).capitalize()
)
_BOOK = _Name(
    ("title", "book", "Title"),
    ("book", "title"),
    ("books", "titles"),
    lambda rng: f"The {rng.choice(v.ADJECTIVES).capitalize()} {rng.choice(v.NOUNS).capitalize()}",
)
_MEAL = _Name(
    ("meal", "dish", "food", "name"),
    ("dish", "meal"),
    ("dishes", "meals"),
    lambda rng: (
        f"{rng.choice(('tomato', 'bean', 'rice', 'fish', 'potato', 'lentil', 'cheese', 'apple', 'carrot', 'egg'))} {rng.choice(('soup', 'salad', 'pie', 'stew', 'curry', 'cake', 'toast', 'bowl'))}"
    ),
)
_ORDER = _Name(
    ("order_id", "order", "id", "invoice", "number"),
    ("order", "order number"),
    ("orders", "order numbers"),
    lambda rng: f"{rng.choice('ABKRXT')}{rng.randint(100, 9999)}",
)

_BOUGHT = """train ticket|dinner|petrol|haircut|electricity bill|cinema|new shoes|birthday present|groceries|dentist|phone bill|concert ticket|printer ink|
school books|paint|taxi|museum|coffee beans|gym|lunch|parking|flowers|winter coat|hotel|flight|medicine|gas bill|water bill|insurance|bike repair|
headphones|cat food|vet|newspaper|laptop|stamps|bakery|swimming pool|ski pass|guitar lesson|lamp|garden soil|toolbox|board game|magazine""".replace(
    "\n", ""
).split("|")
_PURCHASE = _Name(("item", "description", "what", "expense", "purchase", "thing", "Item"), ("item", "purchase", "item"), ("items", "purchases", "items"),
                  lambda rng: rng.choice(_BOUGHT))  # fmt: skip
_SHOP = _Category(("shop", "store", "merchant", "Shop", "seller"), ("shop", "store"), ("shops", "stores"),
                  _some("Corner Shop", "Lidl", "Rossi", "Baker Street", "Online", "Market Hall", "Green Grocer", "Ikea", "Miller & Co", "Kiosk"))  # fmt: skip
_SPORT = _Category(("sport", "activity", "exercise", "Sport"), ("sport", "activity"), ("sports", "activities"),
                   _some("running", "cycling", "swimming", "rowing", "yoga", "hiking", "tennis", "skiing"))  # fmt: skip
_SPECIES = _Category(("species", "animal", "kind", "Species"), ("species", "animal"), ("species", "animals"),
                     _some("dog", "cat", "horse", "rabbit", "parrot", "goat", "turtle", "hamster"))  # fmt: skip
_CROP = _Category(("crop", "plant", "vegetable", "Crop"), ("crop", "plant"), ("crops", "plants"),
                  _some("tomatoes", "beans", "carrots", "potatoes", "onions", "squash", "lettuce", "peas"))  # fmt: skip
_GENRE = _Category(("genre", "Genre", "style"), ("genre",), ("genres",), _some("Drama", "Comedy", "Thriller", "Documentary", "Crime", "Fantasy", "Western"))  # fmt: skip
_FUEL = _Category(
    ("fuel", "Fuel", "engine"), ("fuel",), ("fuels",), _some("petrol", "diesel", "electric", "hybrid", "gas")
)
_TEACHER = _Category(
    ("teacher", "tutor", "instructor", "Teacher"),
    ("teacher", "instructor"),
    ("teachers", "instructors"),
    _some(*v.FIRST),
)
_CAMPAIGN = _Category(("campaign", "cause", "fund"), ("campaign", "cause"), ("campaigns", "causes"),
                      _some("School", "Forest", "Clinic", "Library", "Playground", "Animal Shelter"))  # fmt: skip
_FEE = _Number(("fee", "monthly_fee", "price", "cost", "monthly_cost"), ("fee", "monthly fee", "cost"), 3, 90, 2, ("most expensive", "dearest"),
               ("cheapest",), True, ("costs the most",), ("costs the least",))  # fmt: skip
_RENT = _Number(("rent", "monthly_rent", "rent_eur", "Rent"), ("rent", "monthly rent"), 300, 2900, 0, ("most expensive", "priciest"), ("cheapest",), True,
                ("costs the most",), ("costs the least",))  # fmt: skip
_SIZE = _Number(
    ("size_m2", "floor_area", "area_m2", "sqm"),
    ("area", "floor area"),
    20,
    190,
    0,
    ("largest", "biggest"),
    ("smallest",),
)
_HARVEST = _Number(
    ("kg", "harvest_kg", "yield", "amount_kg"),
    ("harvest", "yield"),
    1,
    90,
    1,
    (),
    (),
    False,
    ("gave the most",),
    ("gave the least",),
)
_GIFT = _Number(("amount", "donation", "gift", "Amount", "amount_usd"), ("donation", "amount"), 5, 900, 0, ("most generous",), (), True,
                ("gave the most",), ("gave the least",))  # fmt: skip
_LITRES = _Number(("litres", "liters", "volume"), ("litres", "volume"), 8, 70, 1)
_MILEAGE = _Number(("mileage", "km", "odometer"), ("mileage",), 900, 240000, 0)
_CAR_PRICE = _Number(("price", "asking_price", "Price"), ("price", "price"), 900, 48000, 0, ("most expensive", "dearest"), ("cheapest",), True, ("costs the most",), ("costs the least",))  # fmt: skip
_PARTICIPANTS = _Number(
    ("participants", "seats", "enrolled", "size"),
    ("participants", "number of participants"),
    3,
    60,
    0,
    ("biggest", "most popular"),
    ("smallest",),
)
_NIGHT = _Number(("price", "price_per_night", "rate", "per_night"), ("price", "price per night", "rate"), 35, 420, 0, ("most expensive", "priciest"), ("cheapest",), True,
                 ("costs the most",), ("costs the least",))  # fmt: skip
_SERVICE = _Name(("service", "subscription", "name", "provider"), ("subscription", "service"), ("subscriptions", "services"),
                 lambda rng: rng.choice(("Streambox", "Newsline", "Cloudstore", "Gym Plus", "Musicbay", "Photo Vault", "Mail Pro")) if rng.random() < 0.5 else v.word(rng).capitalize())  # fmt: skip
_PET = _Name(("name", "pet", "Name"), ("pet", "animal"), ("pets", "animals"), v.person)
_FLAT = _Name(("address", "flat", "street", "property"), ("flat", "property"), ("flats", "properties"),
              lambda rng: f"{v.noun(rng).capitalize()} {rng.choice(('Street', 'Road', 'Lane'))} {rng.randint(1, 90)}")  # fmt: skip
_CAR = _Name(
    ("model", "car", "name"),
    ("car", "model"),
    ("cars", "models"),
    lambda rng: f"{v.word(rng, 2).capitalize()} {rng.choice('ABCGX')}{rng.randint(1, 9)}",
)
_COURSE_NAME = _Name(("course", "title", "name"), ("course",), ("courses",), lambda rng: f"{rng.choice(('Pottery', 'Spanish', 'Chess', 'Baking', 'Drawing', 'Guitar', 'Yoga', 'First Aid'))} {rng.randint(1, 9)}")  # fmt: skip
_DONOR = _Name(("donor", "name", "giver"), ("donor", "person"), ("donors", "people"), v.person)
_HOTEL = _Name(
    ("hotel", "name", "Hotel"),
    ("hotel",),
    ("hotels",),
    lambda rng: f"{rng.choice(('Hotel', 'Pension', 'Villa'))} {v.word(rng, 2).capitalize()}",
)
_FILM = _Name(("title", "film", "movie"), ("film", "movie"), ("films", "movies"), _BOOK.draw)

_DOMAINS = (
    _Domain(("expenses", "spending", "costs", "purchases", "outgoings", "my_expenses", "household", "receipts"), ("expenses", "purchases", "entries"), _PURCHASE,
            (_KIND, _PAYMENT, _OWNER, _SHOP), (_EXPENSE,), ("date", "day", "paid_on", "bought_on")),
    _Domain(("expenses", "spending", "costs", "travel_expenses"), ("expenses", "entries"), _PURCHASE, (_KIND, _OWNER), (_EXPENSE,), ("date", "day")),
    _Domain(("subscriptions", "abos", "memberships"), ("subscriptions",), _SERVICE, (_KIND, _STATUS, _OWNER), (_FEE,), ("since", "renewal")),
    _Domain(("workouts", "training", "exercise", "sports"), ("workouts", "sessions"), None, (_SPORT, _OWNER), (_DISTANCE, _DURATION, _CALORIES), ("date", "day")),
    _Domain(("pets", "animals", "shelter"), ("animals", "pets"), _PET, (_SPECIES, _STATUS), (_AGE, _WEIGHT), ("arrived", "born")),
    _Domain(("harvest", "garden", "crops"), ("harvests", "entries"), None, (_CROP, _OWNER), (_HARVEST,), ("date", "day")),
    _Domain(("flats", "apartments", "rentals", "properties"), ("flats", "properties"), _FLAT, (_CITY, _STATUS), (_RENT, _SIZE), ("free_from", "built")),
    _Domain(("cars", "fleet", "used_cars", "vehicles"), ("cars", "vehicles"), _CAR, (_FUEL, _COLOUR, _CITY), (_CAR_PRICE, _MILEAGE), ("registered", "inspected")),
    _Domain(("fuel", "refuels", "petrol"), ("refuels", "entries"), None, (_CITY, _OWNER), (_LITRES, _EXPENSE), ("date", "day")),
    _Domain(("courses", "classes", "workshops"), ("courses",), _COURSE_NAME, (_TEACHER, _LEVEL, _ROOM), (_PARTICIPANTS, _FEE), ("starts", "first_day")),
    _Domain(("donations", "donors", "fundraiser"), ("donations", "gifts"), _DONOR, (_CAMPAIGN, _CITY, _PAYMENT), (_GIFT,), ("date", "received")),
    _Domain(("hotels", "stays", "places_to_stay"), ("hotels",), _HOTEL, (_CITY, _COUNTRY), (_NIGHT, _RATING), ()),
    _Domain(("films", "movies", "watchlist"), ("films", "movies"), _FILM, (_GENRE, _COUNTRY), (_DURATION, _RATING), ("released", "seen_on")),
    _Domain(("sales", "revenue", "orders", "turnover", "sales_2024", "sales_data"), ("sales", "orders", "records"), None,
            (_REGION, _PRODUCT_GROUP, _SELLER, _CUSTOMER, _COUNTRY, _CITY), (_REVENUE, _UNITS, _PROFIT), ("date", "order_date", "Date", "sold_on")),
    _Domain(("sales", "shop_sales", "turnover", "monthly_sales"), ("sales", "records"), None,
            (_REGION, _SELLER, _KIND, _DEPARTMENT), (_REVENUE, _UNITS), ("date", "day")),
    _Domain(("orders", "purchases", "order_list", "shop_orders"), ("orders", "purchases"), _ORDER,
            (_CUSTOMER, _STATUS, _COUNTRY, _PAYMENT, _PRODUCT_GROUP), (_REVENUE, _UNITS), ("date", "order_date", "created", "shipped_on")),
    _Domain(("employees", "staff", "people", "team", "personnel", "salaries", "hr"), ("employees", "people", "staff members"), _EMPLOYEE,
            (_DEPARTMENT, _CITY, _COUNTRY), (_SALARY, _AGE, _YEARS), ("start_date", "hired", "joined", "hire_date")),
    _Domain(("products", "catalog", "price_list", "prices", "articles", "items"), ("products", "items", "articles"), _PRODUCT,
            (_KIND, _SUPPLIER, _COLOUR), (_PRICE, _STOCK, _RATING, _WEIGHT), ()),
    _Domain(("inventory", "stock", "warehouse", "storage"), ("items", "products"), _PRODUCT, (_KIND, _SUPPLIER, _ROOM), (_STOCK, _PRICE, _WEIGHT), ("delivered", "last_delivery")),
    _Domain(("students", "grades", "scores", "exam", "results", "marks", "class"), ("students", "pupils"), _STUDENT, (_COURSE, _LEVEL, _CITY), (_SCORE, _AGE), ("exam_date",)),
    _Domain(("expenses", "spending", "budget", "costs", "household"), ("expenses", "entries", "payments"), None,
            (_KIND, _PAYMENT, _OWNER), (_EXPENSE,), ("date", "day", "paid_on")),
    _Domain(("weather", "climate", "measurements", "stations"), ("measurements", "days", "records"), None, (_CITY, _COUNTRY), (_TEMPERATURE, _RAIN, _WIND), ("date", "day")),
    _Domain(("customers", "clients", "accounts"), ("customers", "clients"), _CLIENT, (_COUNTRY, _CITY, _STATUS, _SELLER), (_REVENUE, _AGE), ("since", "signed_up", "joined")),
    _Domain(("hours", "timesheet", "worklog", "time_tracking"), ("entries", "records"), None, (_OWNER, _DEPARTMENT, _STATUS), (_HOURS,), ("date", "day")),
    _Domain(("cities", "towns", "places"), ("cities", "towns"), _TOWN, (_COUNTRY, _REGION), (_POPULATION, _AREA), ()),
    _Domain(("trips", "rides", "routes", "runs"), ("trips", "rides"), None, (_CITY, _VEHICLE, _OWNER), (_DISTANCE, _DURATION, _PRICE), ("date", "day")),
    _Domain(("visits", "visitors", "attendance", "museum"), ("days", "entries"), None, (_CITY, _ROOM), (_VISITORS, _REVENUE), ("date", "day")),
    _Domain(("projects", "project_list", "portfolio"), ("projects",), _PROJECT, (_STATUS, _PRIORITY, _OWNER, _DEPARTMENT), (_BUDGET, _HOURS), ("deadline", "start", "due")),
    _Domain(("books", "library", "reading_list"), ("books", "titles"), _BOOK, (_SUPPLIER, _STATUS, _LEVEL), (_PAGES, _PRICE, _RATING), ("published", "read_on")),
    _Domain(("players", "team", "league", "members"), ("players", "members"), _PLAYER, (_CITY, _LEVEL, _COUNTRY), (_SCORE, _HEIGHT, _AGE), ()),
    _Domain(("members", "club", "membership"), ("members", "people"), _MEMBER, (_CITY, _STATUS, _LEVEL), (_AGE, _HEIGHT, _YEARS), ("joined", "member_since")),
    _Domain(("energy", "power", "meters", "consumption"), ("readings", "entries"), None, (_ROOM, _CITY), (_POWER, _EXPENSE), ("date", "day")),
    _Domain(("meals", "menu", "food", "dishes"), ("dishes", "meals"), _MEAL, (_KIND, _LEVEL), (_CALORIES, _PRICE, _RATING), ()),
    _Domain(("invoices", "payments", "bills"), ("invoices", "bills", "payments"), _ORDER, (_CUSTOMER, _STATUS, _COUNTRY), (_EXPENSE,), ("date", "due_date", "issued")),
    _Domain(("shipments", "deliveries", "parcels"), ("shipments", "parcels", "deliveries"), None, (_CITY, _STATUS, _SUPPLIER), (_WEIGHT, _PRICE, _UNITS), ("date", "shipped_on")),
)  # fmt: skip


def _one_of(options: list[str]) -> Drawer:
    return lambda rng: rng.choice(options)


def _header(rng: Random, name: str, style: int) -> str:
    if style == 1:
        return name[:1].upper() + name[1:]
    if style == 2:
        return name.replace("_", " ").title()
    return name.upper() if style == 3 else name


def draw(rng: Random, needs: tuple[str, ...] = (), rows: tuple[int, int] = (4, 16)) -> Table:
    """A table; needs: kinds of columns it must have ("name", "category", "category", "number", "date")."""
    while True:
        domain = rng.choice(_DOMAINS)
        if ("name" in needs and domain.name is None) or ("date" in needs and not domain.dates):
            continue
        break
    style = rng.choice((0, 0, 0, 0, 1, 1, 2, 3) if rng.random() < 0.9 else (3,))
    columns: list[Column] = []
    drawers: list[Drawer] = []

    def put(column: Column, drawer: Drawer) -> None:
        if all(column.header.lower() != other.header.lower() for other in columns):
            columns.append(column)
            drawers.append(drawer)

    if domain.name:
        name = domain.name
        put(Column(_header(rng, rng.choice(name.headers), style), "name", name.words, name.plural), name.draw)
    want = max(needs.count("category"), rng.choice((1, 1, 2, 2, 3)))
    for category in rng.sample(domain.categories, min(want, len(domain.categories))):
        options = category.values(rng)
        put(
            Column(_header(rng, rng.choice(category.headers), style), "category", category.words, category.plural),
            _one_of(options),
        )
    want = max(needs.count("number"), rng.choice((1, 1, 2, 2, 3)))
    for number in rng.sample(domain.numbers, min(want, len(domain.numbers))):
        put(Column(_header(rng, rng.choice(number.headers), style), "number", number.words, (), number.more, number.less, number.money,
                   number.verbs, number.few), _numbers(rng, number))  # fmt: skip
    if domain.dates and ("date" in needs or rng.random() < 0.4):
        year = rng.randint(2022, 2027)
        put(
            Column(_header(rng, rng.choice(domain.dates), style), "date", ("date",)),
            lambda r: v.day(r, year, year + r.choice((0, 0, 1))).isoformat(),
        )
    for kind in set(needs):
        if sum(column.kind == kind for column in columns) < needs.count(kind):
            return draw(rng, needs, rows)
    order = list(range(len(columns)))
    if rng.random() < 0.5:
        head = [0] if domain.name else []
        rest = order[len(head) :]
        rng.shuffle(rest)
        order = head + rest
    columns = [columns[at] for at in order]
    drawers = [drawers[at] for at in order]
    return _filled(rng, domain, columns, drawers, rows)


def _filled(rng: Random, domain: _Domain, columns: list[Column], drawers: list[Drawer], rows: tuple[int, int]) -> Table:
    body: list[tuple[str, ...]] = []
    names: set[str] = set()
    wanted = rng.randint(*rows)
    for _ in range(wanted * 3):
        row = tuple(drawer(rng) for drawer in drawers)
        if columns[0].kind == "name":
            if row[0] in names:
                continue
            names.add(row[0])
        body.append(row)
        if len(body) == wanted:
            break
    if any(column.kind == "date" for column in columns) and rng.random() < 0.6:
        at = next(at for at, column in enumerate(columns) if column.kind == "date")
        body.sort(key=lambda row: row[at])
    path = f"{rng.choice(domain.stems) if rng.random() < 0.8 else v.word(rng)}.csv"
    if rng.random() < 0.1:
        path = path.replace(
            ".csv", f"_{rng.choice((rng.randint(2020, 2027), 'q1', 'q2', 'march', 'may', 'new', 'export'))}.csv"
        )
    if rng.random() < 0.18:
        path = f"{v.folder_name(rng)}/{path}"
    glue = rng.choice((",",) * 11 + (";",))
    text = "\n".join(glue.join(row) for row in [tuple(column.header for column in columns), *body]) + "\n"
    return Table(path, rng.choice(domain.nouns), tuple(columns), tuple(body), text)


def _numbers(rng: Random, number: _Number) -> Drawer:
    places = 0 if number.places == 2 and rng.random() < 0.35 else number.places
    high = number.high * rng.choice((1, 1, 0.3)) if number.high > 100 and number.low < 100 else number.high
    if places == 0:
        return lambda r: str(r.randint(int(number.low), int(high)))
    trim = rng.random() < 0.5

    def draw_one(r: Random) -> str:
        text = f"{r.uniform(number.low, high):.{places}f}"
        return text.rstrip("0").rstrip(".") if trim else text

    return draw_one


def word_for(rng: Random, column: Column) -> str:
    """What a person calls the column: its words, or its header as it stands or without underscores."""
    chance = rng.random()
    if chance < 0.5:
        return rng.choice(column.words)
    return column.header if chance < 0.75 else column.header.replace("_", " ").lower()


def plural_for(rng: Random, column: Column) -> str:
    """What a person calls several values of the column."""
    return rng.choice(column.plural) if column.plural else column.header + "s"
