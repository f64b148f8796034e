"""The fourth part written by hand: its checks take what a person would call right and refuse what is nearly so.

Answers here are what somebody might give who went another way, said it otherwise, or slipped: the column beside the
right one, the raw number before the last step, the file as it was.
"""

from __future__ import annotations

from .handwritten import Part

SAID: dict[str, tuple[list[str], list[str]]] = {
    "bill-in-seven": (["26.80 each.", "Everybody pays €26.80"], ["26.08 each", "187.60 each", "1313.20"]),
    "gas-dearer": (["16.07 %", "about 16% more", "up by 16.1 percent"], ["13.50 more", "13.85%", "116 percent"]),
    "dozen-and-half": (["€5.76", "576 cents", "$5.76 for all 18"], ["3.84", "18", "57.6"]),
    "vat-only": (["446.50", "446.5 euros"], ["2796.50", "2,796.5", "1903.50", "446"]),
    "put-away": (["2,340 euros", "You would have 2340."], ["2430", "234.0", "540"]),
    "run-in-miles": (["9.32 miles", "9.3 mi", "roughly nine", "about 9"], ["24.14 miles", "15 km", "8.1"]),
    "oven-dial": (["218 °C", "218.33 C", "set it to 220"], ["425 C", "797 F", "200"]),
    "luggage": (["23.13 kg, a little over", "23.1 kilos"], ["112.4 kg", "just under 23", "51"]),
    "long-film": (["210 minutes", "3.5 h = 210 min"], ["180", "230 minutes", "3.5"]),
    "field": (["24,000 m²", "24000 square metres"], ["2400", "240,000"]),
    "born-on": (["a Wednesday", "Wed 17 Feb 1993"], ["Tuesday", "It was a Thursday."]),
    "ten-years": (
        ["2033-08-08", "On 8 August 2033.", "August 8, 2033", "the 8th of August 2033"],
        ["8 August 2023", "2032-08-08", "in 2033"],
    ),
    "spring": (["108 days", "It is 108 days."], ["107", "109 days", "15 weeks"]),
    "keys-back": (
        ["2026-09-04", "September 4, 2026", "the 4th of September", "Friday, 4 Sept"],
        ["2026-09-05", "4 August 2026", "24 January 2027", "July 24"],
    ),
    "week-number": (["week 41", "calendar week 41 (KW 41)", "W41"], ["week 40", "2026-W42", "day 278"]),
    "our-letters": (
        ["boiler.txt, deposit.txt and parking.txt", "About the boiler, the deposit and parking."],
        ["3 letters", "boiler.txt and deposit.txt"],
    ),
    "thursday": (["Jonas and Pavel", "Pavel, with Jonas"], ["Jonas and Ines", "Ines, Pavel", "closed"]),
    "cake-time": (["At 17:15.", "5:15 pm", "at quarter past five"], ["16:15", "coffee is at 16:15", "15:15"]),
    "last-item": (["washing-up gloves", "Gloves for washing up."], ["dishwasher tabs", "oat milk"]),
    "ships-free": (["KettenMax, from 150", "suppliers/drivetrain.txt"], ["Veldman Tyres", "Lumen & Sons", "tyres.txt"]),
    "abba": (
        ["Dancing Queen, Waterloo, Voulez-Vous", "Three: Voulez Vous, waterloo and Dancing queen"],
        ["Dancing Queen and Waterloo", "Dancing Queen, Superstition, Waterloo, Voulez-Vous, Heroes", "3 songs"],
    ),
    "alarm-count": (["3 times", "It went off three times."], ["14", "twice", "6 times", "2026-09-03 02:14"]),
    "speech-length": (["160 words", "It has 160."], ["789", "13 lines", "159 words"]),
    "longest-word": (['"concentration", 13 letters', "Concentration"], ["definately", "afternoon", "13"]),
    "still-waiting": (["4", "Four jobs are waiting."], ["3 jobs", "13", "seven", "J-304"]),
    "services": (["413", "€413.00 in all"], ["274", "3 jobs", "908.8", "9.25"]),
    "low-parts": (
        ["11-speed chains, inner tubes 20, rear lights, saddle gel", "chain 11-speed, inner tube 20, rear, saddle"],
        ["chain 11-speed, rear light and saddle gel", "no", "11-speed, inner tube 20, rear, saddle, front light"],
    ),
    "jule-paid": (["333 euros", "€333.00"], ["261.80", "214", "5", "3029.98"]),
    "power-bill": (["71.33", "€71.33 a month", "about 71.3"], ["214.00", "71.20", "74.05"]),
    "no-reply": (
        ["Greta Lund, Iris Moreau and Marek Zielinski", "Iris, Greta, Marek"],
        ["Greta and Iris", "Cecily Hart and Jack Hart", "Greta, Iris, Marek and Cecily"],
    ),
    "kids": (["6 children", "Six."], ["10", "4", "ten", "8"]),
    "maths-7b": (["70.67", "The average is 70.7", "70.6667"], ["73.82", "424", "77.6", "75.5"]),
    "top-science": (["Jamal, with 95", "Jamal"], ["Adaeze", "Esra with 93", "95"]),
    "cake-day": (["2026-06-14", "Sunday, 203.90", "on 14 June"], ["Saturday", "2026-06-13", "203.90", "13 June"]),
    "hours-each": (
        ["Lotte 23.5, Samir 32, Yuki 25.5", "Samir: 32.0 h\nYuki: 25.5 h\nLotte: 23.5 h"],
        ["81 hours", "Lotte 23.5, Samir 24, Yuki 25.5", "4 each"],
    ),
    "bin-day": (["On Tuesdays.", "Tuesday"], ["Wednesday", "I do not know."]),
    "florist": (["Blattwerk, on Kirchgasse", "It's called Blattwerk."], ["Anouk", "the one on Kirchgasse"]),
    "labour": (["182", "€182.00"], ["52", "156", "182.5", "3.5"]),
    "coconut": (["1.69 cups", "about 1.7 cups", "1.6 cups of 250 ml"], ["400 ml", "0.4", "13.5 fl oz"]),
    "kwh-spring": (["498 kWh", "You used 498."], ["661", "341", "19147", "325"]),
    "museum-day": (["a Wednesday", "Wed, 14 October"], ["14 October 2026", "Thursday", "Tuesday"]),
    "kitchen": (["15.12 m²", "about 15 square metres", "15.1"], ["4.2 by 3.6 m", "7.8", "2.52"]),
    "owe-band": (["1,200", "€1200 is left."], ["300", "1500", "1800", "120"]),
    "quiet": (["From 22:30.", "10:30 pm", "half past ten"], ["midnight", "22:00", "nine in the evening"]),
    "coffee-friday": (["287.30", "€287.3"], ["There is no sales.csv.", "124", "341.60", "236.90"]),
}  # fmt: skip
"""Answers that are right and answers that are wrong, of the tasks that are judged by what is said."""

LEFT: dict[str, tuple[list[dict[str, str]], list[dict[str, str]]]] = {
    "door-sign": (
        [{"sign.txt": "Closed Monday, back Tuesday at 9"}, {"sign.txt": "Closed Monday, back Tuesday at 9\n"}],
        [{"sign.txt": "Closed Monday"}, {"signs.txt": "Closed Monday, back Tuesday at 9"}, {"sign.txt": "sign.txt"}],
    ),
    "two-more": (
        [{"to_buy.txt": "@\nbatteries\ntinfoil\n"}, {"to_buy.txt": "@\nBatteries, tinfoil"}],
        [{"to_buy.txt": "@\nbatteries\n"}, {"to_buy.txt": "batteries\ntinfoil\n"}, {"buy.txt": "batteries\ntinfoil"}],
    ),
    "rate-up": (
        [{"settings.ini": "@hourly_rate = 52->hourly_rate = 56"}],
        [{"settings.ini": "@hourly_rate = 52->hourly_rate = 65"}, {"settings.ini": "hourly_rate = 56\n"}],
    ),
    "hallway": (
        [{"chores.md": "@- [ ] hoover->- [x] hoover"}],
        [{"chores.md": "@- [ ] ->- [x] "}, {"chores.md": "@- [ ] hoover the hallway (Jule)\n->"}],
    ),
    "meter-row": (
        [{"meter.csv": "@\n2026-08-31,19478,5702,431\n"}],
        [{"meter.csv": "@\n31 august 2026,19478,5702,431"}, {"meter.csv": "@\n2026-08-31,19478,431,5702"}],
    ),
    "paid-so-far": ([{"paid.txt": "6535\n"}], [{"paid.txt": "14065"}, {"paid.txt": "7530"}, {"budget.csv": "6535"}]),
    "two-copies": (
        [{"settings.ini": "@copies = 1->copies = 2"}],
        [{"setings.ini": "copies = 2"}, {"settings.ini": "@copies = 1->copies = 21"}],
    ),
}  # fmt: skip
"""Files that are left behind; ``@`` stands for what was there, ``OLD->NEW`` after it for a replacement in it."""

KNOWN: dict[str, tuple[list[list[str]], list[list[str]]]] = {
    "burglar-code": ([["the alarm code is 6620"], ["Alarm code: 6620"]], [["alarm code"], ["the code is 6602"], []]),
    "peanuts": ([["Priya can't have peanuts"], ["Priya is allergic to peanuts."]], [["Priya"], ["no peanuts"], []]),
    "storage-unit": (
        [["Spare key is with Fatma on the third floor."]],
        [[], ["The storage unit is number 118.", "Spare key is with Fatma on the third floor."]],
    ),
}
"""Notes that are left in memory."""

PART = Part("everyday-fresh", SAID, LEFT, KNOWN, given=frozenset({"bin-day", "florist"}))
