"""The units ``units`` knows, with exact factors. Data only.

Factors lead to the base units metre, kilogram, second, kelvin, byte, radian, ampere and mole; a dimension is the
tuple of their powers. International definitions: inch 0.0254 m, pound 0.45359237 kg, US gallon 231 cubic inches,
imperial gallon 4.54609 l, standard gravity 9.80665 m/s2.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

Dimension = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One unit: its symbols (case counts), names (singular, lower case; plurals are made), factor to the base
    units and the metric prefixes it takes."""

    symbols: tuple[str, ...]
    names: tuple[str, ...]
    factor: Fraction
    dimension: Dimension
    prefixes: str = ""
    shift: Fraction = Fraction(0)


def _dimension(m: int = 0, kg: int = 0, s: int = 0, k: int = 0, b: int = 0, rad: int = 0, a: int = 0) -> Dimension:
    return (m, kg, s, k, b, rad, a)


LENGTH = _dimension(m=1)
MASS = _dimension(kg=1)
TIME = _dimension(s=1)
TEMPERATURE = _dimension(k=1)
DATA = _dimension(b=1)
ANGLE = _dimension(rad=1)
CURRENT = _dimension(a=1)
AREA = _dimension(m=2)
VOLUME = _dimension(m=3)
SPEED = _dimension(m=1, s=-1)
ACCELERATION = _dimension(m=1, s=-2)
FORCE = _dimension(kg=1, m=1, s=-2)
ENERGY = _dimension(kg=1, m=2, s=-2)
POWER = _dimension(kg=1, m=2, s=-3)
PRESSURE = _dimension(kg=1, m=-1, s=-2)
FREQUENCY = _dimension(s=-1)
VOLTAGE = _dimension(kg=1, m=2, s=-3, a=-1)
RESISTANCE = _dimension(kg=1, m=2, s=-3, a=-2)
CHARGE = _dimension(s=1, a=1)
ECONOMY = _dimension(m=-2)

KINDS: dict[Dimension, str] = {
    LENGTH: "length", MASS: "mass", TIME: "time", TEMPERATURE: "temperature", DATA: "data size", ANGLE: "angle",
    CURRENT: "electric current", AREA: "area", VOLUME: "volume", SPEED: "speed", ACCELERATION: "acceleration",
    FORCE: "force", ENERGY: "energy", POWER: "power", PRESSURE: "pressure", FREQUENCY: "frequency",
    VOLTAGE: "voltage", RESISTANCE: "resistance", CHARGE: "electric charge", ECONOMY: "distance per fuel",
    _dimension(b=1, s=-1): "data rate", _dimension(kg=1, m=-3): "density",
    _dimension(m=3, s=-1): "flow", _dimension(m=-1, s=1): "pace",
}  # fmt: skip

PREFIX_SYMBOLS: dict[str, Fraction] = {
    "T": Fraction(10**12), "G": Fraction(10**9), "M": Fraction(10**6), "k": Fraction(1000), "h": Fraction(100),
    "d": Fraction(1, 10), "c": Fraction(1, 100), "m": Fraction(1, 1000), "µ": Fraction(1, 10**6),
    "u": Fraction(1, 10**6), "n": Fraction(1, 10**9), "p": Fraction(1, 10**12), "P": Fraction(10**15),
}  # fmt: skip
PREFIX_NAMES: dict[str, str] = {
    "T": "tera", "G": "giga", "M": "mega", "k": "kilo", "h": "hecto", "d": "deci", "c": "centi", "m": "milli",
    "µ": "micro", "u": "micro", "n": "nano", "p": "pico", "P": "peta",
}  # fmt: skip


def _row(
    dimension: Dimension, factor: str | Fraction | int, symbols: str, names: str, prefixes: str = "", shift: str = "0"
) -> Row:
    one = tuple(name.strip() for name in names.split(",") if name.strip())
    return Row(tuple(symbols.split()), one, Fraction(factor), dimension, prefixes, Fraction(shift))


_INCH = Fraction("0.0254")
_FOOT = 12 * _INCH
_POUND = Fraction("0.45359237")
_GRAVITY = Fraction("9.80665")
_GALLON = 231 * _INCH**3
_IMPERIAL = Fraction("0.00454609")
_PI = Fraction("3.141592653589793238462643383279503")
_DAY = 86_400

ROWS: tuple[Row, ...] = (
    _row(LENGTH, 1, "m", "meter, metre", "pnuµmcdhkMG"),
    _row(LENGTH, _INCH, 'in "', "inch"),
    _row(LENGTH, _FOOT, "ft '", "foot, feet"),
    _row(LENGTH, 3 * _FOOT, "yd", "yard"),
    _row(LENGTH, 5280 * _FOOT, "mi", "mile, statute mile"),
    _row(LENGTH, 1852, "nmi NM", "nautical mile, sea mile"),
    _row(LENGTH, 2 * 3 * _FOOT, "ftm", "fathom"),
    _row(LENGTH, 660 * _FOOT, "fur", "furlong"),
    _row(LENGTH, _INCH / 1000, "thou", "mil"),
    _row(LENGTH, _INCH / 72, "", "typographic point"),
    _row(LENGTH, "1e-10", "Å", "angstrom"),
    _row(LENGTH, "1e-6", "", "micron"),
    _row(LENGTH, 149_597_870_700, "AU au", "astronomical unit"),
    _row(LENGTH, 9_460_730_472_580_800, "ly", "light year, light-year, lightyear"),
    _row(LENGTH, 299_792_458, "", "light second, light-second"),
    _row(LENGTH, Fraction(149_597_870_700 * 648_000) / _PI, "pc", "parsec"),
    _row(MASS, "0.001", "g", "gram, gramme", "nuµmcdhk"),
    _row(MASS, 1, "", "kilo"),
    _row(MASS, _POUND, "lb lbs #", "pound"),
    _row(MASS, _POUND / 16, "oz", "ounce"),
    _row(MASS, 14 * _POUND, "st", "stone, stones"),
    _row(MASS, 2000 * _POUND, "", "ton, short ton, us ton"),
    _row(MASS, 2240 * _POUND, "", "long ton, imperial ton, uk ton"),
    _row(MASS, 1000, "t", "tonne, metric ton, metric tonne", "kM"),
    _row(MASS, _POUND / 7000, "gr", "grain"),
    _row(MASS, "0.0002", "ct", "carat"),
    _row(MASS, "0.0311034768", "ozt", "troy ounce"),
    _row(MASS, 100, "", "quintal"),
    _row(MASS, 100 * _POUND, "cwt", "hundredweight"),
    _row(MASS, _GRAVITY * _POUND / (_FOOT), "slug", "slug"),
    _row(TIME, 1, "s", "second, sec", "pnuµm"),
    _row(TIME, 60, "min", "minute, min"),
    _row(TIME, 3600, "h hr hrs", "hour"),
    _row(TIME, _DAY, "d", "day"),
    _row(TIME, 7 * _DAY, "wk wks", "week"),
    _row(TIME, 14 * _DAY, "", "fortnight"),
    _row(TIME, Fraction(365 * _DAY, 12), "mo", "month"),
    _row(TIME, 365 * _DAY, "yr yrs y a", "year"),
    _row(TIME, 3650 * _DAY, "", "decade"),
    _row(TIME, 36500 * _DAY, "", "century"),
    _row(TIME, 365000 * _DAY, "", "millennium, millennia"),
    _row(TEMPERATURE, 1, "K", "kelvin"),
    _row(TEMPERATURE, 1, "C °C degC", "celsius, centigrade", shift="273.15"),
    _row(TEMPERATURE, Fraction(5, 9), "F °F degF", "fahrenheit", shift="459.67"),
    _row(TEMPERATURE, Fraction(5, 9), "R °R degR", "rankine"),
    _row(DATA, 1, "B", "byte, octet", "kMGTP"),
    _row(DATA, Fraction(1, 8), "b bit", "bit", "kMGTP"),
    _row(DATA, 1000, "KB kb", "kbyte"),
    _row(DATA, 10**6, "mb", "meg"),
    _row(DATA, 10**9, "gb", "gig"),
    _row(DATA, 10**12, "tb", "tbyte"),
    _row(DATA, 1024, "KiB kiB", "kibibyte"),
    _row(DATA, 1024**2, "MiB", "mebibyte"),
    _row(DATA, 1024**3, "GiB", "gibibyte"),
    _row(DATA, 1024**4, "TiB", "tebibyte"),
    _row(_dimension(b=1, s=-1), Fraction(1, 8), "bps", "baud", "kMGT"),
    _row(ANGLE, 1, "rad", "radian", "m"),
    _row(ANGLE, _PI / 180, "° deg", "degree, arc degree"),
    _row(ANGLE, _PI / 200, "gon", "gradian, gon"),
    _row(ANGLE, _PI / 10_800, "arcmin", "arcminute, arc minute, minute of arc"),
    _row(ANGLE, _PI / 648_000, "arcsec", "arcsecond, arc second, second of arc"),
    _row(ANGLE, 2 * _PI, "rev", "turn, revolution, full circle"),
    _row(AREA, 10_000, "ha", "hectare"),
    _row(AREA, 100, "", "are"),
    _row(AREA, 4840 * 9 * _FOOT**2, "ac", "acre"),
    _row(VOLUME, "0.001", "L l ℓ", "liter, litre", "uµmcdhkM"),
    _row(VOLUME, "0.000001", "cc ccm", "cubic centimeter"),
    _row(VOLUME, _GALLON, "gal", "gallon, us gallon, liquid gallon"),
    _row(VOLUME, _GALLON / 4, "qt", "quart, us quart"),
    _row(VOLUME, _GALLON / 8, "pt", "pint, us pint"),
    _row(VOLUME, _GALLON / 16, "cup c", "cup, us cup"),
    _row(VOLUME, _GALLON / 32, "gi", "gill"),
    _row(VOLUME, _GALLON / 128, "floz fl.oz", "fl oz, fl. oz, fluid ounce, us fluid ounce"),
    _row(VOLUME, _GALLON / 256, "tbsp Tbsp tbs T", "tablespoon"),
    _row(VOLUME, _GALLON / 768, "tsp", "teaspoon"),
    _row(VOLUME, _IMPERIAL, "impgal", "imperial gallon, uk gallon, imp gal"),
    _row(VOLUME, _IMPERIAL / 4, "", "imperial quart, uk quart"),
    _row(VOLUME, _IMPERIAL / 8, "", "imperial pint, uk pint"),
    _row(VOLUME, _IMPERIAL / 160, "", "imperial fluid ounce, uk fluid ounce, imperial fl oz"),
    _row(VOLUME, Fraction("0.00025"), "", "metric cup"),
    _row(VOLUME, 42 * _GALLON, "bbl", "barrel, oil barrel"),
    _row(VOLUME, Fraction("2150.42") * _INCH**3, "bu", "bushel"),
    _row(SPEED, Fraction(1000, 3600), "kph kmh", "kmph"),
    _row(SPEED, 5280 * _FOOT / 3600, "mph", "mile an hour"),
    _row(SPEED, Fraction(1852, 3600), "kn kt kts", "knot"),
    _row(SPEED, _FOOT, "fps", "foot per second"),
    _row(SPEED, 299_792_458, "", "speed of light"),
    _row(ACCELERATION, _GRAVITY, "", "standard gravity, g-force"),
    _row(FORCE, 1, "N", "newton", "mkM"),
    _row(FORCE, _GRAVITY * _POUND, "lbf", "pound force, pound-force"),
    _row(FORCE, _GRAVITY, "kgf kp", "kilogram force, kilogram-force, kilopond"),
    _row(FORCE, "0.00001", "dyn", "dyne"),
    _row(ENERGY, 1, "J", "joule", "mkMG"),
    _row(ENERGY, "4.184", "cal", "calorie", "k"),
    _row(ENERGY, 4184, "Cal", "food calorie, dietary calorie, large calorie"),
    _row(ENERGY, 3600, "Wh", "watt hour, watt-hour", "mkMGT"),
    _row(ENERGY, "1055.05585262", "BTU Btu", "british thermal unit"),
    _row(ENERGY, "1.602176634e-19", "eV", "electronvolt, electron volt", "mkMGT"),
    _row(ENERGY, _FOOT * _GRAVITY * _POUND, "ftlb ft-lb", "foot pound, foot-pound"),
    _row(ENERGY, "1e-7", "erg", "erg"),
    _row(POWER, 1, "W", "watt", "munµkMGT"),
    _row(POWER, 550 * _FOOT * _GRAVITY * _POUND, "hp", "horsepower, mechanical horsepower"),
    _row(POWER, "735.49875", "PS", "metric horsepower"),
    _row(PRESSURE, 1, "Pa", "pascal", "hkMG"),
    _row(PRESSURE, 100_000, "bar", "bar", "m"),
    _row(PRESSURE, 101_325, "atm", "atmosphere"),
    _row(PRESSURE, _GRAVITY * _POUND / _INCH**2, "psi", "pound per square inch, pounds per square inch"),
    _row(PRESSURE, Fraction(101_325, 760), "Torr torr", "torr"),
    _row(PRESSURE, "133.322387415", "mmHg", "millimeter of mercury, mm hg"),
    _row(PRESSURE, "3386.389", "inHg", "inch of mercury, in hg"),
    _row(FREQUENCY, 1, "Hz", "hertz", "mkMGT"),
    _row(FREQUENCY, Fraction(1, 60), "rpm", "revolution per minute, revolutions per minute"),
    _row(FREQUENCY, Fraction(1, 60), "bpm", "beat per minute, beats per minute"),
    _row(CURRENT, 1, "A", "ampere, amp", "uµmk"),
    _row(VOLTAGE, 1, "V", "volt", "uµmkM"),
    _row(RESISTANCE, 1, "Ω", "ohm", "mkM"),
    _row(CHARGE, 3600, "Ah", "ampere hour, ampere-hour, amp hour", "m"),
    _row(CHARGE, 1, "", "coulomb"),
    _row(ECONOMY, 5280 * _FOOT / _GALLON, "mpg", "mile per gallon, miles per gallon"),
    _row(ECONOMY, 5280 * _FOOT / _IMPERIAL, "", "imperial mpg, uk mpg, mpg uk, mpg imperial"),
    _row(ECONOMY, 10**6, "kpl kmpl", "kilometer per liter"),
)
"""Every unit, the more usual ones of a quantity first."""
