"""The sixth part written by hand: its checks take what a person would call right and refuse what is nearly so.

The wrong outcomes are slips somebody could make: the figure beside the right one, a step left out, a rule taken one too
far, a file in which more was changed than was asked for.
"""

from __future__ import annotations

from .handwritten import Part

SAID: dict[str, tuple[list[str], list[str]]] = {
    "monthly": (["37.60", "It is €37.60 dearer.", "37.6 euros more"], ["650.40", "558.60", "37", "612.80 or 54.20"]),
    "half-tablets": (["126", "You need 126 tablets.", "126.0"], ["84", "42", "4.5", "1260"]),
    "six-sacks": (["160.65", "That comes to €160.65."], ["189", "28.35", "217.35", "174"]),
    "stairlift": (["2610", "You would pay 2,610.", "€2,610.00"], ["1740", "4310", "6090", "261"]),
    "osprey": (["160.02 cm", "About 160 centimetres."], ["24.8", "1600", "189", "63 inches"]),
    "rental": (["53.75 litres", "about 54 l", "53.8", "53.753"], ["64.55", "3.75", "14.2 gallons", "13.44"]),
    "fever": (["38.28 °C", "38.3", "about 38 degrees"], ["213.6", "37.8", "56.06", "37"]),
    "sign": (["88.51 km/h", "about 89", "88.5 kilometres an hour"], ["34.18", "80", "55 mph", "8.85"]),
    "mums-weekday": (["It was a Tuesday.", "tuesday"], ["Monday", "Wednesday", "14 September 1943"]),
    "hatching": (
        ["On 23 May 2026.", "2026-05-23 (Saturday)", "around May 23rd", "the 23rd of May", "Sat, 23.05.2026"],
        ["9 May 2026", "22 May", "2026-06-23", "14 days", "23 June 2026"],
    ),
    "wipers-until": (
        ["Until 15 April 2028.", "2028-04-15", "April 15, 2028", "15th of April 2028", "until the 14th of April 2028"],
        ["15 April 2026", "2027-04-15", "April 2028", "15 June 2026", "2028-04-16"],
    ),
    "after-surgery": (["79 days", "79", "11 weeks and 2 days (79 days)"], ["80", "78 days", "11 weeks", "48"]),
    "two-quotes": (
        ["hollis.txt and autopoint.txt", "2 entries\nautopoint.txt (98 bytes)\nhollis.txt (132 bytes)"],
        ["2 files", "hollis.txt", "ad.txt, dash.log, fuel.csv and quotes"],
    ),
    "all-here": (
        [
            "boxes.tsv, camera.log, column.txt, seed.csv, sightings.csv, walk.md and wanted.txt",
            "boxes.tsv\ncamera.log\ncolumn.txt\nseed.csv\nsightings.csv\nwalk.md\nwanted.txt",
        ],
        ["7 files", "boxes.tsv, camera.log, column.txt, seed.csv, sightings.csv, walk.md"],
    ),
    "a-log": (["button.log", "Yes, one: button.log"], ["Yes, one.", "No.", "button.log, phone.ini and pills.md"]),
    "loaded": (["2.8 bar", "The rear tyres need 2.8."], ["2.1 bar", "2.3", "2.3 bar in front, 2.1 at the rear", "28"]),
    "water-tablet": (
        ["At noon.", "Furosemide 40 mg: one at noon, never in the evening", "midday", "at 12:00"],
        ["at breakfast", "at bedtime", "never in the evening", "three times a day", "40 mg"],
    ),
    "where-from": (["At the ferry steps.", "5:45, Ferry steps"], ["Reed hide", "at 5:45", "Gwen Pascoe"]),
    "no-more": (["The ibuprofen.", "Ibuprofen, because of her kidneys"], ["paracetamol", "the blood test"]),
    "booming": (
        ["walk.md and wanted.txt", "The walk plan and the wanted list.", "walk.md:10: bittern\nwanted.txt:1: bittern"],
        ["wanted.txt", "2 files", "walk.md", "column.txt, walk.md and wanted.txt"],
    ),
    "battery-lines": (
        ["2026-01-12 07:51 WARN battery low, 11.6 V\n2026-02-03 06:58 WARN battery low, 11.4 V", "07:51 and 06:58"],
        ["2 lines", "2026-01-12 07:51 WARN battery low, 11.6 V", "07:51 battery, 08:02 P0420 catalyst, 06:58 battery"],
    ),
    "rosalind": (
        ["0151 496 0228", "2 = Rosalind, 0151 496 0228", "It is 0151-496-0228."],
        ["0151 496 0114", "2", "0151 496 0333", "She is on key 2 of the phone."],
    ),
    "catalyst": (["4", "Four times.", "P0420 occurs 4 times"], ["5", "10 lines", "three", "P0420"]),
    "fox-clips": (["5", "There was a fox five times."], ["4", "9", "8 clips", "four nights"]),
    "still-open": (["4", "Four are open."], ["2", "6", "six", "two"]),
    "hundred-words": (["96 words", "96, so it fits."], ["100", "14", "97", "It fits."]),
    "told-so-far": (["6", "Six sentences."], ["5", "7", "61 words", "6.5"]),
    "short-ad": (["14 words", "fourteen"], ["13", "15", "81", "21"]),
    "at-the-lock": (["31", "31 birds in all"], ["5", "161", "28", "6.2"]),
    "fledglings": (
        ["Blue Tit 20, Great Tit 9, Pied Flycatcher 10", "20 blue tits, 9 great tits and 10 pied flycatchers"],
        ["34, 15 and 11", "4, 2, 2", "39", "Blue Tit 20", "5, 4.5, 5"],
    ),
    "dearest-garage": (["Hollis", "Hollis, with 584.50 in all."], ["Tyre Barn, 436.00", "Autopoint", "584.50"]),
    "each-helper": (
        ["Irena 12, Tom 4.5, Sunniva 5", "12 hours for Irena, 5 for Sunniva and 4.5 for Tom"],
        ["21.5", "Irena 4, Tom 3, Sunniva 3", "Irena 12", "12, 4.5, 5"],
    ),
    "fast-pulse": (
        ["81 (21 April, evening), 84 (23 April, morning) and 86 (25 April, morning), all above 80", "81, 84, 86"],
        ["3", "86", "81, 84, 86 and 80 (24 April, 133/78)", "84, 86, 81, 80 (133)", "2026-04-25,morning,150,87,86"],
    ),
    "big-flocks": (["40, 32 and 25", "Swallow 40, Lapwing 32, Swallow 25"], ["40", "1, 1, 1", "40, 32, 25, 18"]),
    "with-warranty": (
        ["rear brake pads, battery, winter tyres and wiper motor", "Brake pads; battery; wiper motor; winter tyres."],
        ["4", "battery, wiper motor", "oil change, air conditioning", "brake pads, battery, winter tyres"],
    ),
    "chemist-day": (["On Wednesdays.", "Every Wednesday.", "wednesday"], ["Tuesday", "In July.", "I do not know."]),
    "per-litre": (["1.70", "About 1.70 a litre.", "1.704", "1.7"], ["665.75", "390.7", "0.59", "66.58", "1.66"]),
    "walk-day": (["It is a Sunday.", "sunday"], ["Saturday", "2026-06-14", "Monday"]),
    "next-blood": (
        ["22 June 2026", "2026-06-22", "on June 22nd", "Monday, the 22nd of June"],
        ["30 March 2026", "21 May", "twelve weeks later", "30 June 2026", "2026-04-11"],
    ),
    "in-miles": (["5.9 miles", "5.90", "about 6 miles"], ["15.29", "9.5", "9.5 km", "59"]),
    "better-quote": (
        ["Autopoint, by 25.80", "Autopoint is €25.80 cheaper."],
        ["Hollis, by 25.80", "Autopoint", "Autopoint: 449.00, Hollis: 474.80", "Autopoint, by 189"],
    ),
    "heater-conf": (["21", "21 °C", "target = 21"], ["20", "There is no heater.conf.", "06:50", "low"]),
    "mean-pulse": (["77.17", "about 77", "77.2"], ["76.5", "926", "144.58", "86", "There is no such file."]),
    "price-column": (["125.40", "125.4 euros"], ["39", "20.90", "There is no such column.", "107"]),
}  # fmt: skip
"""What is said, the right answers before the wrong ones."""

LEFT: dict[str, tuple[list[dict[str, str]], list[dict[str, str]]]] = {
    "nuthatch": (
        [{"wanted.txt": "@\nnuthatch\n"}, {"wanted.txt": "@\nNuthatch"}],
        [{"wanted.txt": "nuthatch\n"}, {"wanted.txt": "@bittern->nuthatch"}, {"wanted.md": "nuthatch"}],
    ),
    "for-chemist": (
        [{"chemist.txt": "paracetamol\nplasters\nhand cream\n"}, {"chemist.txt": "Paracetamol, Plasters, Hand cream"}],
        [{"chemist.txt": "paracetamol, plasters"}, {"chemist.md": "paracetamol, plasters, hand cream"}],
    ),
    "filled-up": (
        [
            {"fuel.csv": "@\n2026-05-23,Marsh Road,40.8,66.95,90010\n"},
            {"fuel.csv": "@\n2026-05-23,Marsh Road,40.8,66.95,90010"},
        ],
        [
            {"fuel.csv": "@\n2026-05-23, Marsh Road, 40.8 litres for 66.95, odometer 90010"},
            {"fuel.csv": "@\n2026-05-23,Marsh Road,66.95,40.8,90010"},
            {"fuel.csv": "2026-05-23,Marsh Road,40.8,66.95,90010\n"},
        ],
    ),
    "cheaper-ad": (
        [{"ad.txt": "@160->140"}],
        [{"ad.txt": "@160 euros->140"}, {"ad.txt": "@\n140 euros\n"}, {"ad.txt": "140 euros"}, {"ad.txt": "@420->140"}],
    ),
    "ticked": (
        [{"todo.md": "@- [ ] ring->- [x] ring"}],
        [
            {"todo.md": "@[ ]->[x]"},
            {"todo.md": "@- [ ] ring the hearing aid people\n->"},
            {"todo.md": "@- [ ] order->- [x] order"},
        ],
    ),
    "i-before-e": (
        [{"sightings.csv": "@Feildfare->Fieldfare"}],
        [{"sightings.csv": "@Feildfare->fieldfare"}, {"sightings.csv": "Fieldfare"}, {"sightings.csv": "@\nFieldfare"}],
    ),
    "owed-irena": (
        [{"irena.txt": "6.5"}, {"irena.txt": "Hours owed to Irena: 6.5\n"}],
        [{"irena.txt": "12"}, {"irena.txt": "10"}, {"helpers.csv": "6.5"}, {"irena.txt": "5.5"}],
    ),
}  # fmt: skip
"""Files that are left behind; ``@`` stands for what was there, ``OLD->NEW`` after it for a replacement in it."""

KNOWN: dict[str, tuple[list[list[str]], list[list[str]]]] = {
    "petra": (
        [["the spare car key is with aunt Petra"], ["Aunt Petra has the spare key of the car."]],
        [["aunt Petra"], ["The spare key is in the drawer."], []],
    ),
    "old-code": (
        [["The telescope is lent to Gwen."]],
        [[], ["The code of the hide is 4417.", "The telescope is lent to Gwen."], ["The code of the hide is 4417."]],
    ),
    "penicillin": (
        [["mum is allergic to penicillin"], ["Mum has an allergy: penicillin."], ["Penicillin allergy (mother)"]],
        [["penicillin"], ["Mum has an allergy."], []],
    ),
}  # fmt: skip
"""Notes that are left in memory."""

PART = Part("everyday-sealed", SAID, LEFT, KNOWN, given=frozenset({"chemist-day"}))
