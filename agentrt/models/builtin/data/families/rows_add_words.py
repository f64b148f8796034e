# ruff: noqa: E501  (phrase banks and lists read better on their own lines)
"""Rows that are told in words (see `rows_add`).

`stems | header:kind = one way to say it / another; ...`, where `{x}` is the value. Kinds: `d` a date, `t` a time, `n` a
name, `c` a town, `i1-9` a whole number, `p1-9` one with decimals, `w(a/b)` one of these words, `b` yes or no, said as
`when yes > when no`.
"""

TABLES = """
rides bike_rides cycling | date:d = {x} / on {x}; km:i8-120 = {x} km / {x} kilometres / {x}km; minutes:i30-400 = {x} minutes / in {x} min / {x} mins; rain:b = it rained > no rain / in the rain > it stayed dry
fuel fillups tank_log | date:d = {x} / on {x}; litres:p15-70 = {x} litres / {x} l / filled {x} litres; price:p30-130 = {x} euros / paid {x} pounds / for {x} euros; full:b = full tank > not full / filled right up > only partly filled
raffle raffle_sales tombola | seller:n = {x} / sold by {x} / from {x}; tickets:i5-200 = {x} tickets / sold {x} tickets; date:d = {x} / on {x}; handed_in:b = money handed in > money not handed in yet / has brought the money > still has the money
walkers dog_walks gassi | date:d = {x} / on {x}; dog:w(Bruno/Lotte/Fips/Rex/Mila/Oskar) = {x} / with {x}; minutes:i10-120 = {x} minutes / {x} min; fed:b = fed > not fed / fed afterwards > not fed yet
harvest beans vegetable_log | date:d = {x} / on {x}; crop:w(beans/kale/plums/carrots/squash/peas) = {x}; kg:p1-30 = {x} kg / {x} kilos; organic:b = organic > not organic
lessons_log piano_pupils swimming_lessons | pupil:n = {x} / with {x}; date:d = {x} / on {x}; minutes:i20-90 = {x} minutes / {x} min; paid:b = paid > not paid yet / has paid > hasn't paid / paid already > still to pay
visits_log home_visits care_visits | patient:n = {x} / at {x}'s; date:d = {x} / on {x}; time:t = at {x} / {x}; km:i2-40 = {x} km / drove {x} km; insulin:b = insulin given > no insulin
hall_hire hall_bookings room_hire | club:w(chess/yoga/choir/scouts/drama/knitters) = {x} / the {x}; from:d = from {x} / starting {x}; hours:i1-9 = {x} hours / for {x} hours; fee:i20-300 = {x} euros / fee {x}; heating:b = with heating > without heating / heating on > heating off
chickens egg_sales eggs_sold | customer:n = {x} / to {x} / for {x}; eggs:i4-60 = {x} eggs; paid:p1-20 = {x} euros / {x} pounds paid; date:d = {x} / on {x}; box_back:b = box returned > box not returned / brought the box back > kept the box
printer_jobs prints print_shop | customer:n = {x} / for {x}; copies:i1-900 = {x} copies; colour:b = in colour > black and white / colour > not in colour; due:d = due {x} / for {x} / by {x}
loans_tools lent_things lending_list | item:w(ladder/drill/tent/saw/sledge/pump/cooker) = the {x} / {x}; to:n = to {x} / {x} has it / lent to {x}; since:d = since {x} / on {x}; returned:b = returned > not returned / back already > not back yet
baby_weights weighing kilos_baby | date:d = {x} / on {x}; grams:i2800-9000 = {x} grams / {x} g / weighed {x} g; cm:i46-76 = {x} cm / {x} cm long; vaccinated:b = vaccinated > not vaccinated
boats_out canoe_hire rowing | boat:w(Otter/Heron/Pike/Swan/Teal) = {x} / the {x}; hirer:n = {x} / to {x} / hired by {x}; hours:i1-8 = {x} hours / {x} h; deposit:i10-80 = {x} euros deposit / deposit {x} euros; life_jackets:b = with life jackets > without life jackets
tyres wheel_changes garage_visits | plate:w(AB12 KLM/DX44 RTO/KC90 JEW/BB17 SAK) = {x} / car {x}; km:i9000-190000 = {x} km / at {x} km; date:d = {x} / on {x}; cost:p30-480 = {x} euros / cost {x} pounds; winter:b = winter tyres > no winter tyres
meals_on_wheels meal_rounds lunches_out | name:n = {x} / for {x}; town:c = in {x} / {x}; day:d = {x} / on {x}; meals:i1-6 = {x} meals; diabetic:b = diabetic > not diabetic
surgeries operations op_plan | theatre:w(T1/T2/T3/T4) = {x} / in {x}; surgeon:n = {x} / with {x} / by {x}; date:d = {x} / on {x}; start:t = at {x} / {x} / starting at {x}; minutes:i20-400 = {x} minutes / {x} min
pitches camping_guests campsite | guest:n = {x}; pitch:i1-90 = pitch {x} / on pitch {x}; nights:i1-14 = {x} nights / staying {x} nights; arrival:d = from {x} / arriving {x} / arrives {x}; dog:b = with dog > no dog / has a dog > without a dog
honey_sales jars honey_jars | date:d = {x} / on {x}; sort:w(lime/heather/forest/clover/acacia) = {x} / {x} honey; jars:i1-40 = {x} jars / sold {x} jars; income:p5-260 = {x} euros / took {x} euros
expense_claims trips_paid reise_kosten | who:n = {x} / for {x}; date:d = {x} / on {x}; to:c = to {x} / trip to {x}; km:i20-900 = {x} km / {x} kilometres; receipt:b = receipt attached > no receipt / with receipt > without receipt
members_new signups new_members | name:n = {x}; town:c = from {x} / lives in {x}; joined:d = joined {x} / since {x}; fee:i12-120 = fee {x} euros / pays {x} euros; newsletter:b = wants the newsletter > doesn't want the newsletter / newsletter yes > newsletter no
calls_made phone_notes call_sheet | date:d = {x} / on {x}; caller:n = {x} / from {x}; minutes:i1-60 = {x} minutes / {x} min; urgent:b = urgent > not urgent
photos_sold print_sales pictures_sold | title:w(Harbour/Frost/Ferry/Orchard/Alley/Bridge) = {x}; buyer:n = to {x} / bought by {x} / {x}; price:i20-600 = {x} euros / for {x} pounds; framed:b = framed > unframed / with frame > without frame
"""

NAMED = """
    please add this to {p}: {v}
    add this to {p}: {v}
    {v}. Please write that into {p}.
    {v} - goes into {p}
    {v}, could you log that in {p}?
    {v}, can you add it to {p}
    {v}; add as a row to {p}
    {v}. Needs to be in {p}.
    {v} | {p}
    {p}, one more: {v}
    {p} gets another line: {v}
    {p} please: {v}
    for {p}: {v}
    new in {p}: {v}
    another one for {p}: {v}
    next one for {p}: {v}
    today's entry for {p}: {v}
    I forgot to enter this in {p}: {v}
    I'd like to add something to {p}: {v}
    I have one more for {p}: {v}
    there's one missing in {p}: {v}
    missing from {p}: {v}
    can you put a line into {p}? {v}
    could you extend {p} by one row? {v}
    would you mind entering this in {p}: {v}
    please put down in {p}: {v}
    please enter in {p}: {v}
    Please record the following in {p}: {v}.
    write into {p}: {v}
    log in {p}: {v}
    note in {p}: {v}
    stick this in {p}: {v}
    pop this into {p} would you: {v}
    make a new row in {p} for this: {v}
    make an entry in {p}, {v}
    fill in another row of {p}: {v}
    book this into {p}: {v}
    add a record to {p} with {v}
    add an entry to {p}, {v}
    at the bottom of {p}: {v}
    one to add to {p}: {v}
    here's another for {p} - {v}
    just happened, for {p}: {v}
    so that it's in {p}: {v}
    {v} and that should be in {p}
    {v}, that's for {p}
    {v}, {p} doesn't have it yet
    {v} into {p} pls
    {v} to {p} thanks
"""
BARE = """
    {v}, please add that to the {l} table
    {v}. Please enter it in the {l} sheet.
    {v} - put it with the {l}
    {v}, add it to {l}
    {v}, could you log that under {l}?
    {v}. That's one more row for {l}.
    {v}, a new line for the {l} list please
    {v} for the {l} csv
    {v}, the {l} list doesn't have it yet
    add to {l}: {v}
    add this to the {l} list: {v}
    please add to our {l} table: {v}
    another entry for {l}: {v}
    another row for the {l} sheet: {v}
    one more for {l}: {v}
    one more in the {l} file: {v}
    next one for the {l} list: {v}
    new {l} entry: {v}
    new row, {l}: {v}
    {l}, new row: {v}
    {l}: {v}
    {l} list please: {v}
    for the {l} table: {v}
    for {l}: {v}, please add
    log this in {l}: {v}
    write this into the {l} file: {v}
    put this into the {l} sheet: {v}
    enter this under {l}, please: {v}
    I forgot one in the {l} list: {v}
    I have another one for the {l} table: {v}
    there's one missing in {l}: {v}
    could you add a row to the {l} table? {v}
    can you enter this in the {l} spreadsheet: {v}
    would you write this into {l} for me: {v}
    stick this in the {l} sheet: {v}
    at the end of the {l} table: {v}
    the {l} file needs one more: {v}
    Please record under {l}: {v}.
    I'd like this in the {l} table: {v}
"""
READY_NAMED = """
    append {r} to {p}
    append the row {r} to {p}
    append this row to {p}: {r}
    add the row {r} to {p}
    add this row as it is to {p}: {r}
    add this line to {p} exactly as it stands: {r}
    put the line {r} at the end of {p}
    put this at the end of {p}: {r}
    {p} gets the row {r}
    {p}: append {r}
    {r} - append that to {p} as it is
    {r} goes at the end of {p}
    ready-made row for {p}: {r}
    here is the finished row for {p}: {r}
    paste this into {p} as the last line: {r}
    paste {r} at the bottom of {p}
    copy this row to the end of {p}: {r}
    please append {r} to {p}
    Please append the following row to {p}: {r}
    can you append this line to {p}: {r}
    could you add the row {r} to {p} unchanged
    I've already got the line for {p}: {r}
    write {r} as a new last line into {p}
    the last row of {p} should be {r}
    stick the row {r} on the end of {p}
    one csv line for {p}: {r}
    as is, into {p}: {r}
"""
READY_BARE = """
    append {r} to the {l} table
    append this row to the {l} csv: {r}
    add the row {r} to the {l} sheet
    add this row as it is to the {l} file: {r}
    put the line {r} at the end of the {l} csv
    the {l} table gets the row {r}
    ready-made row for the {l} table: {r}
    here is the finished row for the {l} csv: {r}
    paste {r} at the bottom of the {l} table
    copy this row to the end of the {l} file: {r}
    please append {r} to our {l} table
    could you add the row {r} to the {l} list unchanged
    I've already got the line for the {l} csv: {r}
    the last row of the {l} table should be {r}
    one csv line for {l}: {r}
    {r} goes at the end of the {l} file
"""
ADDED = (
    "I added the row {x} to {p}.", "Added to {p}: {x}.", "The new row {x} is in {p}.", "Done, {p} has the row {x}.", "Added: {x}.", "{p} has one row more: {x}.",
)  # fmt: skip
