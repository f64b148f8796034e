"""The fifth part written by hand: its checks take what a person would call right and refuse what is nearly so.

The wrong outcomes are slips somebody could make: a condition left out, a sum before its last step, the unit or the
column beside the right one, a file that lost its other lines.
"""

from __future__ import annotations

from .handwritten import Part

SAID: dict[str, tuple[list[str], list[str]]] = {
    "rent-share": (["About 38%", "38.18 %", "38.1757 percent", "roughly 38.2%"], ["61.82 %", "2.62", "36.18", "565"]),
    "regulars": (["€310.50", "310.5", "The total is 310.50."], ["345", "339", "316.50", "34.50", "310"]),
    "how-long-18": (
        ["114 minutes", "1:54:00", "1 hour and 54 minutes", "1h 54m", "1.9 hours"],
        ["111.6 minutes", "108 minutes", "1:14", "2 hours 54"],
    ),
    "commission": (["177", "€177.00"], ["2183", "17.70", "314.67", "2537"]),
    "minibus": (["85.30 each", "85.3"], ["68", "426.50", "154.50", "85"]),
    "half-in-miles": (["13.1 miles", "13.11 mi", "about 13"], ["33.96 miles", "21.1", "12.11"]),
    "rain-barrel": (["58.12 gallons", "about 58 gal", "58.1"], ["48.39", "832.79", "220", "5.8"]),
    "warm-enough": (["69.8 °F", "about 70 degrees"], ["-6.1", "37.8", "53", "21"]),
    "stone": (["71.67 kg", "just under 72 kilos", "71.7"], ["69.85 kg", "158 lb", "72.39", "5.1"]),
    "sofa": (["213.36 cm", "213 centimetres", "213.4"], ["33.07", "2560", "84", "21.336"]),
    "exam-day": (["It's a Friday.", "friday"], ["Thursday", "Saturday, 24 July 2026", "24 July 2026"]),
    "pay-by": (
        ["2 May 2026", "2026-05-02", "May 2nd", "by the 2nd of May", "02.05.2026", "Saturday, May 2, 2026"],
        ["1 May 2026", "22 May", "2026-06-02", "3 May 2026", "18 March", "2026-02-01"],
    ),
    "to-april": (["69 days", "9 weeks and 6 days", "69 days (9 weeks and 6 days)"], ["70", "68 days", "9 weeks", "59"]),
    "eight-before": (
        ["On 9 August 2026.", "2026-08-09 (Sunday)", "August 9th", "the 9th of August"],
        ["29 November 2026", "10 August", "2026-08-08", "19 August", "9 September 2026"],
    ),
    "lease-out": (
        ["15 February 2027", "2027-02-15", "February 15th, 2027", "15th of February 2027", "until 14 February 2027"],
        ["15 February 2026", "2027-03-15", "18 months", "15 August 2043", "in February"],
    ),
    "my-offers": (["hotel.txt and vineyard.txt", "Two: for the hotel and for the vineyard."], ["2 files", "hotel"]),
    "csvs": (
        ["runs.csv and races.csv", "2 entries\nraces.csv (212 bytes)\nruns.csv (527 bytes)"],
        ["2", "runs.csv", "gear.txt, plan.md, races.csv, report.txt, runs.csv and watch.json"],
    ),
    "out-by": (["By 10:30.", "10.30 am", "at half past ten"], ["16:00", "at 10", "on your last morning", "11:30"]),
    "museum-mail": (
        ["guides@citymuseum.example", "It is guides@citymuseum.example."],
        ["Jasmin Ottley", "ruth@keller.example", "0421 900 31 77", "ottley@citymuseum.example"],
    ),
    "third-sunday": (["16 km", "Sixteen kilometres.", "16km"], ["14 km", "18", "8 km", "5 x 600 m"]),
    "sauna": (
        ["Brandt, Haddad and Marsh", "Three: Marsh, Haddad, and the Brandts (Brandt)"],
        ["3 guests", "Brandt and Marsh", "Brandt, Haddad, Marsh and Novak"],
    ),
    "socks": (["gear.txt and report.txt", "The report, and the list of gear"], ["gear.txt", "report.txt", "2 files"]),
    "pressure": (
        ["06:12 pressure low, 0.9 bar; 22:31 pressure low, 0.8 bar; 19:47 pressure low, 0.9 bar"],
        ["3 lines", "2026-02-03 06:12 WARN pressure low", "06:12, 07:55, 22:31, 08:15, 19:47"],
    ),
    "backup-fails": (["3", "It failed three times."], ["2", "7 times", "4", "four", "13"]),
    "race-report": (["148 words", "148, so it fits."], ["152", "200", "713", "12 sentences"]),
    "gate-code": (["44 characters", "44"], ["9", "36", "43", "45"]),
    "offer-sentences": (["8", "It has eight sentences."], ["68", "7", "9 sentences", "18"]),
    "unpaid": (
        ["Marsh, Yilmaz and Delacroix", "Delacroix (250), Yilmaz (1740), Marsh (900)"],
        ["3 guests", "Marsh and Yilmaz", "Marsh, Yilmaz, Delacroix, Okafor", "2890"],
    ),
    "owed-me": (["2,357.75", "€2357.75"], ["6098.25", "3740.50", "4", "2357"]),
    "best-client": (["Vineyard Keller, 1600", "Keller with 1,600 euros"], ["Harbour Hotel", "City Museum", "1600"]),
    "usual-run": (["11.1 km", "11.11", "about 11 km"], ["188.9", "64.06", "9.1", "21.1"]),
    "march-km": (["88.4 km", "88.40"], ["67.5", "33", "7 runs", "188.9", "88"]),
    "dear-race": (["Three Bridges Half, 68.00", "the three bridges half"], ["Forest Trail", "68.00", "Lakeside Run"]),
    "repairs": (["598.60", "€598.6"], ["1072.45", "4", "149.65", "589.60"]),
    "by-project": (
        ["museum guide 12, bike manual 7.25, hotel site 6.75, wine list 5.5", "12.0 h, 7.25 h, 6.75 h and 5.50 h"],
        ["31.5", "museum guide 12, bike manual 7.25", "3, 3, 3, 3", "12, 7.52, 6.75, 5.5"],
    ),
    "long-runs": (["21.1, 18.5 and 17.2 km", "17.2, 18.5, 21.1"], ["21.1", "121, 108, 102", "5.5, 6.0 and 6.4"]),
    "sweep": (["Torsten Vahl", "His name is Torsten."], ["I do not know.", "Maja"]),
    "by-post": (["By post.", "The Harbour Hotel wants them by post."], ["By e-mail.", "I don't know."]),
    "nine-nights": (["1140", "€1,140"], ["1080", "915", "1620", "120", "1290"]),
    "lakeside-miles": (["16.78 miles", "about 17", "16.8"], ["27 km", "43.45", "6.21"]),
    "physio": (["532", "€532.00"], ["38", "522", "14 times 38"]),
    "between-races": (["49 days", "7 weeks", "49 days (7 weeks)"], ["48", "133 days", "68", "50"]),
    "haddads": (["4", "Four people."], ["7", "There is no booking.csv.", "900", "14"]),
    "vinyard-price": (["870 euros", "€870, French included"], ["2,900", "There is no such file.", "780"]),
}  # fmt: skip
"""Answers that are right and answers that are wrong, of the tasks that are judged by what is said."""

LEFT: dict[str, tuple[list[dict[str, str]], list[dict[str, str]]]] = {
    "shopping": (
        [{"shopping.txt": "milk\nbread\nfirelighters\n"}, {"shopping.txt": "Milk, Bread, Firelighters"}],
        [{"shopping.txt": "milk, bread"}, {"shoping.txt": "milk, bread, firelighters"}, {"shopping.txt": ""}],
    ),
    "smoke-alarm": (
        [{"jobs.txt": "@\ncheck the smoke alarm\n"}, {"jobs.txt": "@\nCheck the smoke alarm"}],
        [{"jobs.txt": "check the smoke alarm\n"}, {"jobs.txt": "@\nsmoke alarm"}, {"job.txt": "check the smoke alarm"}],
    ),
    "thirty-days": (
        [{"invoice.ini": "@due_days = 14->due_days = 30"}],
        [{"invoice.ini": "@14->30"}, {"invoice.ini": "due_days = 30\n"}, {"invoice.ini": "@= 19->= 30"}],
    ),
    "new-wifi": (
        [{"welcome.md": "@heron-lake-12->pinecone-77"}],
        [{"welcome.md": "@\nWifi password: pinecone-77\n"}, {"welcome.md": "@password heron-lake-12->pinecone-77"}],
    ),
    "another-run": (
        [{"runs.csv": "@\n2026-04-12,14,blue,hills,81\n"}, {"runs.csv": "@\n2026-04-12,14.0,blue,hills,81"}],
        [
            {"runs.csv": "@\n12 April 2026,14,blue,hills,81"},
            {"runs.csv": "@\n2026-04-12,81,blue,hills,14"},
            {"runs.csv": "@\n2026-04-12,14,hills,blue,81"},
            {"runs.csv": "2026-04-12,14,blue,hills,81"},
        ],
    ),
    "cycles": (
        [{"invoices.csv": "@Marlow Bikes->Marlow Cycles"}],
        [{"invoices.csv": "@2026-012,Marlow Bikes->2026-012,Marlow Cycles"}, {"invoices.csv": "@Marlow Bikes->Cycles"}],
    ),
    "alarm-later": (
        [{"watch.json": "@05:45->06:15"}],
        [{"watch.json": "@05:45->06:45"}, {"watch.json": '{"alarm": "06:15"}'}, {"watch.json": "@\n06:15"}],
    ),
    "proof-hours": (
        [{"proofreading.txt": "5.75"}, {"proofreading.txt": "Proofreading: 5.75 hours\n"}],
        [{"proofreading.txt": "31.5"}, {"proofreading.txt": "3"}, {"hours.txt": "5.75"}],
    ),
    "to-call": (
        [{"to_call.txt": "0471 330 92 18\n"}, {"to_call.txt": "Harbour Hotel: 0471-3309218"}],
        [{"to_call.txt": "0441 55 20 16"}, {"to_call.txt": "Harbour Hotel"}, {"clients.md": "0471 330 92 18"}],
    ),
}  # fmt: skip
"""Files that are left behind; ``@`` stands for what was there, ``OLD->NEW`` after it for a replacement in it."""

KNOWN: dict[str, tuple[list[list[str]], list[list[str]]]] = {
    "boat-key": (
        [["the boat key hangs behind the fridge"], ["Boat key: behind the fridge"]],
        [["the boat key"], ["The key hangs behind the fridge."], []],
    ),
    "no-fridays": (
        [["i dont work on fridays"], ["The user doesn't work on Fridays."], ["I do not work on Fridays"]],
        [["I work on Fridays"], ["Fridays"], []],
    ),
    "old-locker": (
        [["My shoe size is 43."]],
        [[], ["My gym locker is number 41.", "My shoe size is 43."], ["My gym locker is number 41."]],
    ),
}
"""Notes that are left in memory."""

PART = Part("everyday-blind", SAID, LEFT, KNOWN, given=frozenset({"sweep", "by-post"}))
