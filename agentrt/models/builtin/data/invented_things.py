"""Things of everyday life and of work, by field, each with the words people have for it.

One line is a field; `,` parts its things and `/` the words for one thing. A request may use one word and the tool
another. Things of one field are what a tool for the wrong thing is about.
"""

# ruff: noqa: E501
from __future__ import annotations

from functools import cache

from agentrt.models.builtin.data.invented_words import THINGS
from agentrt.models.builtin.data.types import Split

_FIELDS = """
radiator/heater/heating unit, air conditioner/cooling unit/AC, boiler/water heater, fan/ventilator, stove/cooker, kettle/water boiler, toaster, dishwasher/dish washing machine, vacuum cleaner/hoover, tumble dryer/dryer, freezer/deep freezer, microwave/microwave oven, mixer/blender, iron/flat iron
laptop/computer/notebook, tablet/tablet computer, screen/monitor/display, keyboard, mouse/computer mouse, headset/headphones, router/wireless router, hard disk/hard drive/disk, memory stick/USB stick/thumb drive, scanner, projector/beamer, webcam, loudspeaker/speaker, battery pack/power bank, smart watch/watch
file/computer file, folder/directory, backup copy/safety copy, script/program, app/application, plugin/extension/add-on, database table/data table, query/database query, pipeline/workflow, job/batch job, cluster, container image/image, node/host, endpoint/interface, log entry/log record, API key/access key, password/passphrase, token/access token
bug report/issue/defect report, pull request/merge request, repository/repo/code store, milestone/stage, sprint, feature request/wish, test case/test, test run, deployment/rollout, incident/outage, alert/warning, dashboard/overview board, chart/diagram/graph, metric/measure
invoice/bill, receipt/sales slip, quote/offer/estimate, reminder letter/dunning letter, payment/money transfer, refund/reimbursement, expense claim/expense report, budget, purchase order, delivery note, credit note, payslip/pay slip, tax bill, standing order/recurring payment, cheque/check, mortgage/home loan
contract/agreement, lease/rental agreement/tenancy, guarantee/warranty, claim/damage claim, complaint/grievance, letter of notice/notice, application form/form, certificate of insurance, patent, trademark/brand name, power of attorney, will/testament
customer/client/buyer, employee/worker/staff member, intern/trainee, applicant/candidate/job seeker, manager/boss/supervisor, colleague/coworker, freelancer/contractor, visitor/guest, tenant/renter, landlord/lessor, neighbour/neighbor, subscriber, donor/giver, volunteer/helper, partner company/business partner, lawyer/attorney, accountant/bookkeeper
shift/working shift, vacation request/leave request/holiday request, sick note/doctor's note, job opening/vacancy/open position, interview/job interview, time sheet/work log, business trip/work trip, training/workshop/seminar, department/division, branch office/local office, desk/workplace, meeting/appointment, conference room/meeting room, phone call/call, agenda, meeting minutes/minutes
parcel/package/shipment, letter, pallet, crate/box, warehouse/storehouse/depot, shelf/rack, forklift/lift truck, delivery van/van, truck/lorry, trailer, freight train/goods train, cargo ship/freighter, harbour/port, customs declaration, route/delivery route, courier/messenger
car/automobile/vehicle, motorbike/motorcycle, bicycle/bike/cycle, scooter/moped, camper/motorhome, tractor, bus/coach, tram/streetcar, underground train/subway train/metro train, ferry, airplane/plane/aircraft, helicopter, boat/motorboat, sailing boat/yacht, rental car/hire car, taxi/cab, tyre/tire, engine/motor, garage/workshop, parking lot/car park
flight/plane trip, train ride/rail trip, cruise, hotel/inn, hostel, campsite/camping ground, holiday flat/holiday apartment/vacation rental, airport, railway station/train station, bus stop, platform/track, seat, ticket/fare ticket, boarding pass, suitcase/bag/luggage, tour/guided tour, museum, castle/palace, beach, passport, visa
house/home, flat/apartment, villa, cottage/cabin, office building/office block, skyscraper/high-rise, room/chamber, kitchen, bathroom/washroom, cellar/basement, attic/loft, balcony, garden/yard, fence, gate, door, window, staircase/stairs, lift/elevator, roof, chimney, swimming pool/pool, playground
table, chair, sofa/couch/settee, bed, wardrobe/closet/cupboard, drawer, carpet/rug, curtain/drape, lamp/light, mirror, mattress, pillow/cushion, blanket/duvet, bookcase/bookshelf, vase, clock/wall clock
shirt/blouse, trousers/pants, skirt, dress, coat/overcoat, jacket, sweater/pullover/jumper, shoe, boot, hat/cap, scarf, glove, belt, tie/necktie, handbag/purse, umbrella, ring, necklace/chain, glasses/spectacles
apple, banana, bread/loaf, cake, cookie/biscuit, cheese, sausage, soup, salad, sandwich, pizza, pasta dish/noodle dish, dessert/pudding, breakfast, dinner/supper, drink/beverage, cocktail, beer, wine, tea, coffee/espresso, juice, spice, recipe/cooking instruction, meal plan/diet plan, menu/bill of fare
cow, pig/hog, sheep, goat, chicken/hen, duck, goose, horse, donkey, dog/hound, cat, rabbit/bunny, hamster, parrot, goldfish, turtle/tortoise, beehive/hive, stable/barn, pasture/meadow, field/acre, orchard, greenhouse/glasshouse, harvest/crop, vineyard, fertilizer/fertiliser, seed/seedling
tree, bush/shrub, flower/blossom, rose, cactus, lawn/grass area, mushroom, forest/wood, lake, river/stream, waterfall, mountain/peak, volcano, glacier, island, desert, cave, valley, canyon, coast, reef, swamp/marsh, nature reserve/protected area
patient, doctor/physician, nurse/caregiver, dentist, hospital/clinic, pharmacy/chemist's, medicine/medication/drug, prescription, vaccination/vaccine shot/jab, operation/surgery, blood test/blood sample, x-ray/radiograph, wheelchair, ambulance, hospital ward/ward, hospital bed, therapy/treatment, allergy, diagnosis/finding, medical record/health record
pupil/student, teacher/instructor, professor, school, university/college, class/course, lesson, lecture/talk, exam/test/examination, homework/assignment, grade/mark, report card/school report, diploma/degree, textbook/schoolbook, thesis/dissertation, scholarship/grant, dormitory/student hall, classroom, tutor/private teacher, school trip/excursion
book, novel, poem/verse, short story/tale, comic/graphic novel, dictionary, encyclopedia, newspaper/paper, magazine/journal, article/essay, chapter, page, blog post/post, letter to the editor, press release, library, bookshop/bookstore, author/writer, publisher/publishing house
film/movie/motion picture, TV series/television series/show, episode, documentary, cartoon/animated film, cinema/movie theater, actor/performer, director/film director, theatre play/stage play, opera, ballet, musical, concert/gig, festival, band/music group, singer/vocalist, song/track/tune, album/record, playlist, podcast/audio show, radio station, video/clip, photo/picture/photograph, painting, sculpture/statue, exhibition/exhibit, guitar, piano, violin/fiddle, drum
match/game, team/squad, player, coach/trainer, referee/umpire, league, tournament/competition, stadium/arena, race, marathon, medal, trophy/cup, gym/fitness studio, workout/exercise session, yoga class, ski pass/lift pass, ski slope/piste, tennis court, golf course, swimming lesson, ball, racket
board game, card game, puzzle, toy, doll, video game/computer game, game character/hero/avatar, level/stage of a game, quest/mission, potion, magic spell/spell, dragon/wyrm, sword/blade, shield, treasure/hoard, guild/clan
sensor/detector, thermostat, smoke detector/fire alarm, burglar alarm/alarm system, surveillance camera/security camera, smart plug/smart socket, light bulb/bulb, blind/shutter, doorbell, lawn mower/mowing robot, solar panel/photovoltaic panel, wind turbine/windmill, heat pump, electricity meter/power meter, water meter, gas meter, rain gauge, weather station, charging station/charger, battery/accumulator
pump, valve, pipe/tube, tank/vessel, conveyor belt/conveyor, press/pressing machine, lathe/turning machine, drill/drilling machine, welding robot, crane, excavator/digger, generator, transformer, compressor, assembly line/production line, furnace/kiln, spare part/replacement part, tool/instrument, screw, bearing, gear/cogwheel, work order/job order, blueprint/technical drawing
satellite, rocket/launcher, space probe/spacecraft, planet, moon, star, galaxy, comet, telescope, meteorite, laboratory/lab, experiment/trial, sample/specimen, microscope, chemical/substance, dataset/data set, study/research study, hypothesis, measurement/reading, fossil
city/town, village, country/nation/state, region/province, district/quarter, street/road, square/plaza, bridge, tunnel, motorway/highway, crossing/junction, traffic light/traffic signal, roundabout, town hall/city hall, court/courthouse, police station, fire station, embassy, church, mosque, temple, cemetery/graveyard, market/marketplace, shopping centre/mall, shop/store, supermarket/grocery store, bakery, restaurant/eatery, café/coffee house, bar/pub, hairdresser/barber
court case/lawsuit, law/statute, fine/penalty, permit/licence/license, building permit, driving licence/driver's license, birth certificate, election/vote, petition, political party, minister, mayor, prisoner/inmate, crime/offence, witness, judge, police report
bank account/account, savings account, credit card, debit card, loan/credit, share/stock, fund, bond, cryptocurrency/digital coin, insurance policy/policy, pension/retirement plan, safe deposit box, cash machine/ATM, exchange rate, portfolio/holdings
email/mail message, newsletter/mailing, text message/SMS, chat/conversation, channel, mailing list, contact/address book entry, user/account holder, user group, profile, advert/advertisement/ad, campaign/marketing campaign, landing page, website/web page/site, domain/web domain, banner, survey/questionnaire/poll, lead/prospect, coupon/voucher, gift card, loyalty card/bonus card, webinar/online seminar
product/article/item, product line, price list, catalogue/catalog, order/purchase, basket/shopping cart, return/returned item, wish list, subscription/abo, membership, customer review/review, stock item/inventory item, batch/lot, supplier/vendor, sample product, sale/special offer
project/undertaking, task/to-do, ticket/support case/service request, goal/objective, risk, decision, note/memo, checklist, calendar entry/calendar event, event/occasion, wedding, birthday, party/celebration, invitation, gift/present, donation, charity/aid organisation, club/association, club member/member, committee
"""
HELD_OUT = """
sauna, hot tub, hammock, lantern/torch, kayak/canoe, sledge/sled, tent/camping tent, trampoline, lighthouse, pergola/arbour, aquarium/fish tank, terrarium, notary/notary public, plumber/pipe fitter, locksmith, gardener, chimney sweep
abacus, sundial, harp, flute, trumpet, tapestry/wall hanging, manuscript/handwriting, parchment, sextant, submarine/U-boat, hovercraft, gondola, cable car/aerial tramway, snow plough/snowplow, bobsleigh
stapler, whiteboard/white board, filing cabinet/file cabinet, shredder/paper shredder, franking machine, time clock/punch clock, canteen/staff restaurant, cloakroom/coat check, lost item/lost property
"""
"""Fields that training never sees; for the held-out half."""

Group = tuple[str, ...]


def _parsed(block: str) -> tuple[tuple[Group, ...], ...]:
    return tuple(tuple(tuple(one.split("/")) for one in line.split(", ")) for line in block.strip().splitlines())


@cache
def fields(split: Split) -> tuple[tuple[Group, ...], ...]:
    """The fields of `split`."""
    return _parsed(HELD_OUT if split == "held-out" else _FIELDS)


@cache
def groups(split: Split) -> tuple[Group, ...]:
    """All things of `split`; the common ones of `invented_words` stand in the training half too."""
    own = tuple(group for field in fields(split) for group in field)
    return own if split == "held-out" else own + THINGS


@cache
def neighbours(group: Group, split: Split) -> tuple[Group, ...]:
    """The other things of the field of `group`, or all where it has none."""
    words = set(group)
    field = next((f for f in fields(split) if any(words & set(one) for one in f)), groups(split))
    return tuple(one for one in field if not words & set(one))


_ODD = {"sheep": "sheep", "goose": "geese", "mouse": "mice", "shelf": "shelves", "leaf": "leaves", "city": "cities"}
_SINGULAR_S = ("bus", "business", "cactus", "class", "compass", "dress", "glass", "pass", "press", "process", "address")


def many(noun: str) -> str:
    """The plural: `mice`, `trousers`, `buses`, `lorries`."""
    head, _, last = noun.rpartition(" ")
    front = f"{head} " if head else ""
    if last in _ODD:
        return front + _ODD[last]
    if last.endswith("s") and not last.endswith(_SINGULAR_S):
        return noun
    if last.endswith("man"):
        return front + last[:-2] + "en"
    if last.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2:-1] not in "aeiou" else noun + "s"
