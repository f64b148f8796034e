# ruff: noqa: E501  (phrase banks and lists read better on their own lines)
"""What people ask about the files of a folder or of a kind (see `files_kinds`).

`{f}` a folder, `{e}` an ending, `{g}` what lies in a folder, `{k}` what people call a kind.
"""

FOLDERS = """
offers quotes angebote | offers; quotes; estimates | roof kitchen_fitters boiler garage_door fence solar windows carpet scaffolding | txt md pdf
preserves jams | recipes; jam recipes | plum_jam chutney pickles quince_jelly marmalade sauerkraut relish pesto | txt md
letters post correspondence | letters | bank aunt_vera landlord pension school_board tax_office | txt md pdf
invoices bills rechnungen | invoices; bills | march april gas_bill phone garage_may dentist water | pdf txt csv
photos pictures fotos | photos; pictures | beach cake team sunset garden_gate puppy | jpg png
lessons units worksheets | worksheets; lesson plans | fractions volcanoes rhymes magnets romans percentages | md txt pdf
minutes protocols meetings | minutes; protocols | january february march_agm board_april kickoff | txt md
patterns knitting sewing | patterns | socks mittens cardigan tote_bag apron hat | pdf txt
scores sheet_music noten | scores; pieces | waltz march canon hymn_12 lullaby fanfare | pdf txt
poems verses gedichte | poems | october ferry moths kettle grandfather | txt md
manuals instructions anleitungen | manuals | dishwasher router drill camera_manual oven | pdf txt
logs protokolle | logs | web mail backup nightly import_job | log txt
exports reports_out dumps | exports; reports | q1 q2 orders_out people_out stock_out | csv json txt
scripts tools_py jobs_py | scripts | clean_up rename_all fetch resize nightly_run | py
tickets bookings reisen | tickets; bookings | ferry_ticket hotel_oslo train_june museum_pass | pdf txt
contracts vertraege | contracts | lease phone_contract gym cleaner_contract | pdf md txt
tests exams klausuren | tests; exams | vocab_3 algebra_final dictation optics_quiz | txt md pdf
routes hikes_gpx touren_plan | routes; hikes | ridge lake_loop gorge old_border | txt md
songs lyrics | songs; lyrics | harbour_song two_crows ballad winter_tune | txt md
plans drawings grundrisse | drawings; plans | attic bathroom terrace shed_plan | png pdf jpg
minutes_2025 archive old | old files; things | budget_old members_2019 notes_2020 flyer_old | txt csv md
config settings_d conf | settings files; config files | web_conf mail_conf cache users_conf | ini yaml json
patients cases akten | case notes | case_104 case_117 case_131 case_88 | txt md
plants beds garden_notes | plant notes | tomatoes roses_bed hedge_plan bulbs compost | txt md
stories chapters kapitel | chapters; stories | opening storm the_visit crossing last_day | md txt
"""
"""folders | what people call what lies in them | stems | endings."""

KINDS = """
csv | csv files; csvs; comma separated files; csv tables; .csv files
txt | text files; txt files; plain text files; .txt files; txts
md | markdown files; md files; .md files
pdf | pdf files; pdfs; .pdf files; pdf documents
log | log files; logs; .log files
py | python files; py files; .py files; python scripts
json | json files; jsons; .json files
ini | ini files; .ini files
html | html files; .html files; html pages
xml | xml files; .xml files
yaml | yaml files; .yaml files
jpg | jpg files; jpgs; .jpg files; jpg pictures
png | png files; pngs; .png files; png pictures
"""
"""ending | what people call such files."""

GROUPS = """
jpg png gif jpeg webp | pictures; photos; images; image files
mp3 wav ogg flac | songs; music files; sound files; audio files; recordings
mp4 mov avi | videos; films; video clips; video files
csv tsv xlsx | tables; spreadsheets; sheets
txt md | texts; things to read; text documents; notes in plain text
zip tar 7z | zip files and other archives; archives; packed files
py sh js | scripts; program files; code files; source files
"""
"""endings | what people call them: the names are picked out of the whole list."""

KIND = """
    which {k} are in here?
    which {k} are there
    which {k} do I have?
    which {k} have we got
    what {k} are there?
    what {k} are in this folder
    what {k} do we have
    {k} please
    {k}, please
    {k}?
    {k} here?
    any {k}?
    any {k} here
    any {k} in the workspace?
    any {k} about?
    are there {k}?
    are there any {k} in here?
    are there {k} lying around
    have I got any {k}?
    have we any {k} at all
    have you seen any {k} here?
    do I have {k}
    do we have any {k} here?
    does this folder hold any {k}?
    is there anything like {k} in here
    show me the {k}
    show me all {k}
    show the {k} only
    show only {k}
    list the {k}
    list all {k} please
    list every one of the {k}
    please list the {k}.
    Please list all {k} for me.
    can you list the {k}?
    could you list the {k} here?
    can you see any {k}?
    can I see the {k}
    give me the {k}
    give me the names of the {k}
    give me a list of the {k}.
    names of the {k}?
    names of all {k} please
    tell me which {k} there are
    tell me the names of the {k}
    I need the names of all {k}
    I need to know which {k} we have.
    I'd like to know which {k} there are.
    I'd like a list of the {k}
    I wonder which {k} are in here.
    I wonder whether there are any {k}.
    I was wondering which {k} I still have here
    I'm looking for {k}, which ones are there?
    I'm after the {k}, what have we got
    I only want to see {k}
    I forgot which {k} I have
    would be good to know which {k} there are
    it would help to see the {k}
    before I start, which {k} are there?
    for the backup: which {k} do we have?
    my colleague wants the names of the {k}
    where are my {k}?
    find all {k}
    find me the {k}
    find the {k} please
    look for {k}
    see if there are {k}
    check for {k}
    check whether there are any {k}
    just the {k}
    only the {k} pls
    all the {k}
    overview of the {k}?
    let me see the {k}
    let's see the {k}
    everything that counts as {k}?
    Good morning, which {k} are in the folder?
    sorry, which {k} were there again?
    hi there, any {k} around?
    yo any {k}
    what's there in the way of {k}?
    what have I got in {k}
"""
COUNT_KIND = """
    how many {k} are there?
    how many {k} do I have
    how many {k} are in here?
    how many {k} have we got
    how many {k}
    number of {k}?
    number of {k} please
    the number of {k} here?
    count the {k}
    please count the {k}
    can you count the {k} for me?
    could you tell me how many {k} there are?
    tell me how many {k} I have
    I need the number of {k}.
    I'd like to know how many {k} there are
    I wonder how many {k} there are.
    do you know how many {k} we have?
    {k}: how many?
    {k}, how many are there
    just the number of {k} pls
    what's the count of {k}?
    how many of the files are {k}?
    for the form I need to know how many {k} there are
"""
FOLDER = """
    what is in the {f} folder?
    what is in {f}?
    what's in {f}
    what's in the {f} folder
    what's inside {f}?
    what do we have in {f}?
    what have I got in {f}
    what have I put in {f}?
    what have we stored in {f}
    what lies in {f}?
    what files are in {f}?
    what files are there in the folder {f}
    what {g} are in {f}?
    what {g} do we have in {f}
    what does {f} contain?
    what does the {f} folder hold
    which files are in {f}?
    which files does {f} have
    which {g} are in {f}?
    which {g} are there in {f}
    which {g} do I have in the {f} folder?
    which {g} have I kept in {f}
    show me {f}
    show me what's in {f}
    show me the {g} in {f}
    show the contents of {f}
    list {f}
    list {f} please
    list the {g} in {f}
    list everything in {f}
    list what is in the {f} folder.
    please list the files in {f}.
    Please tell me what is in the folder {f}.
    open the {f} folder and tell me what's there
    look into {f}, what is there?
    look in {f} for me, what do you see?
    have a look in {f}
    go through {f} and name the files
    peek into {f}
    can you look in {f}?
    can you tell me what's in {f}?
    can you list what we have in {f}
    could you see what is in {f}?
    could you name the {g} in {f}?
    contents of {f}?
    contents of the {f} folder please
    files in {f}?
    files in {f} please
    {g} in {f}?
    {f}: what's in there?
    {f}, which {g} are there
    {f} folder, contents?
    in {f}, what have we got
    in {f} there should be {g}, which ones?
    the names of the {g} in {f}
    the names of all files in {f} please
    names in {f}
    tell me which {g} are in {f}
    tell me what {f} has
    give me the names of the {g} in {f}
    give me a list of what's in {f}
    I'd like to know what is in {f}.
    I'd like to see the {g} in {f}
    I want to see what is in {f}
    I need the list of {g} in {f}
    I wonder what is in {f}.
    I wonder which {g} I have in {f}
    I can't remember what I put in {f}
    I forgot what is in {f}
    I've lost track of the {g} in {f}, which are there?
    would be good to know what's in {f}
    before I tidy up: what is in {f}?
    is there anything in {f}?
    is anything in the {f} folder
    are there {g} in {f}? which?
    did I save anything in {f}
    my boss asks what is in {f}
    sorry, what was in {f} again?
    evening, what's in {f} please
    whats in {f}
"""
COUNT_FOLDER = """
    how many files are in {f}?
    how many files does {f} have
    how many {g} are in {f}?
    how many {g} are in {f}, one file each
    how many {g} are in {f}? it's one file each
    how many {g} do I have in {f}, each is its own file
    how many {g} are there in the {f} folder
    how many {g} have we got in {f}?
    how many {g} have I kept in {f}
    how many things are in {f}
    how many documents in {f}?
    how many entries does {f} have?
    how full is {f}, in number of files?
    number of files in {f}?
    number of {g} in {f} please
    number of {g} in the {f} folder
    count the files in {f}
    count the {g} in {f}
    please count the {g} in {f}, one file each.
    can you count what's in {f}?
    could you count the {g} in {f} for me?
    {f}: how many files?
    {f}, how many {g}
    {f} has how many {g}?
    every file in {f} is one of the {g}, so how many are there?
    one file per entry in {f}, how many {g} is that?
    tell me how many {g} are in {f}
    I need to know how many {g} are in {f}
    I'd like to know how many {g} we have in {f}.
    I wonder how many files there are in {f}
    what's the number of {g} in {f}
    do you know how many {g} {f} holds?
    how many is that in {f} now, I mean {g}?
    the club wants to know how many {g} we have in {f}
"""
FOLDER_KIND = """
    which {k} are in {f}?
    which {k} are in the {f} folder
    which {k} do I have in {f}
    what {k} are there in {f}?
    any {k} in {f}?
    any {k} in the {f} folder
    are there {k} in {f}?
    are there any {k} inside {f}
    is there anything like {k} in {f}?
    have I got {k} in {f}
    do we keep {k} in {f}?
    {k} in {f}?
    {k} in {f} please
    {k} from the {f} folder
    {f}: which {k}?
    {f}, just the {k}
    in {f}, which {k} are there
    in {f} I only want the {k}
    only the {k} in {f}
    show me the {k} in {f}
    show only {k} from {f}
    list the {k} in {f}
    list all {k} of the {f} folder
    please list the {k} in {f}.
    can you list the {k} in {f}?
    could you see which {k} are in {f}?
    look in {f} for {k}
    look into {f}, are there {k}?
    go to {f} and name the {k}
    find the {k} in {f}
    check {f} for {k}
    tell me which {k} are in {f}
    names of the {k} in {f}?
    give me the {k} in {f}
    I need the {k} in {f}, names only
    I'd like to see the {k} in {f}.
    I wonder whether there are {k} in {f}
    I'm looking for the {k} in {f}
    I think there are {k} in {f}, which?
    what have we got in {f} in the way of {k}?
"""
