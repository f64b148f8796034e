"""Plain orders of one step (see `again_sums_orders`): keep, erase, make a file say, does it exist."""

from __future__ import annotations

KEEP = """
!!memorize: {t}
!!memorize that {t}
!!memorise {t}
!!memorize this: {t}
!!memorize the fact that {t}
!!retain that {t}
!!retain this: {t}
!!hold on to this: {t}
!!hold in memory that {t}
!!keep hold of this for me: {t}
!!keep for later: {t}
!!keep in memory: {t}
!!keep on record that {t}
!!keep track of this: {t}
!!learn this: {t}
!!learn that {t}
!!learn by heart: {t}
!!know from now on that {t}
!!record that {t}
!!record in your notes that {t}
!!file away that {t}
!!file this away: {t}
!!store: {t}
!!store for later that {t}
!!stash this: {t}
!!put in your notes: {t}
!!put down in your notes that {t}
!!commit this to memory: {t}
!!commit to memory that {t}
!!jot down in memory: {t}
!!jot down that {t}
!!save in memory: {t}
!!save for me that {t}
!!make yourself a note: {t}
!!make yourself a note that {t}
!!take down that {t}
!!take this down: {t}
!!add to what you know that {t}
!!add a note: {t}
!!create a note: {t}
!!write yourself a note that {t}
!!mark down that {t}
!!mind that {t}
!!remember, {t}
!!remember - {t}
to remember: {t}
to keep in mind: {t}
memorize - {t}
for your memory: {t}
for your notes: {t}
please memorise: {t}
please have this in memory: {t}
please keep: {t}
note, please: {t}
you must remember that {t}
you'll have to remember that {t}
you should keep in mind that {t}
it'd be good if you remembered that {t}
I'd be glad if you kept in mind that {t}
let it be known to you that {t}
let me tell you something to remember: {t}
here's something for your memory: {t}
here is a thing you should remember: {t}
something to store: {t}
that's worth remembering: {t}
don't lose this: {t}
don't let me forget that {t}
so we both know it later: {t}. Keep it.
{t}. Memorize it.
{t}. Memorise that, please.
{t}. Store that.
{t}. Keep it in memory, will you?
{t}. That's for your notes.
{t} - memorize it please
{t} (please remember)
{t}; remember it for next time
{t}, keep that in mind for me
{t}. I will ask you for it one day, so remember.
"""
ERASE = """
!kindly erase the note about {t}
!erase the note about {t}
!erase your note on {t}
!erase what you have about {t}
!erase {t} from memory
!erase from your notes {t}
!rub out the note about {t}
!scrap the note about {t}
!scrap what you know about {t}
!scratch the note on {t}
!bin the note about {t}
!cancel the note about {t}
!destroy the note about {t}
!eliminate the note on {t}
!purge {t} from your memory
!purge the note about {t}
!take {t} out of your memory
!take {t} out of your notes
!take out the note about {t}
!strike out the note about {t}
!dump the note on {t}
!let go of the note about {t}
!lose the note about {t}
!clean out the note about {t}
!delete the entry about {t} from your memory
!delete whatever you noted about {t}
!delete any note you have on {t}
!remove what I said about {t}
!remove the entry on {t} in your notes
!remove {t} from what you remember
!undo the note about {t}
!wipe out what you stored about {t}
!withdraw the note about {t}
!stop keeping {t}
!stop keeping a note about {t}
!unremember {t}
!forget everything I told you about {t}
!forget your note about {t}
!forget once and for all {t}
be so kind and erase the note about {t}
be so kind as to delete the note on {t}
would you be so kind as to erase the note about {t}?
would you mind deleting the note about {t}?
would you mind forgetting {t}?
could I ask you to erase the note about {t}?
may I have the note about {t} deleted?
the note about {t} has to go
the note about {t} must go, please
the note on {t} is of no use any more, erase it
the note on {t}: erase it
the note about {t}: away with it
away with the note about {t}
no more note about {t}, please
there's a note about {t} in your memory. Erase it.
there is a note on {t}, that one can go
you have a note about {t}. Get rid of it.
you once noted {t}. Forget it again.
you know {t}. Please don't, erase it.
I gave you {t} once, erase that note
I told you {t}, forget that again
I take back what I said about {t}, delete it
I have no use for the note about {t}, remove it
I want the note about {t} gone
I want {t} out of your memory
I wish to have the note about {t} erased
my note about {t} is wrong: erase it
{t}: erase the note
{t} - delete that note
{t} is history. Erase the note about it.
{t} doesn't matter any more, so erase the note
"""
SAY = """
I'd like you to make {p} say {w}
I want you to make {p} say {w}
could you make {p} say {w}?
would you make {p} say {w}, please?
!make {p} say {w}
!make {p} say just {w}
!make the file {p} say {w}
!make it so that {p} says {w}
!make sure {p} says {w}
!have {p} say {w}
!have {p} contain {w}
!let {p} say {w}
!let {p} read {w}
!let {p} contain just {w}
!fill {p} with {w}
!fill the new file {p} with {w}
!set {p} to {w}
!set up {p} with {w} in it
!set up a file {p} that says {w}
!produce a file {p} saying {w}
!prepare {p} with {w} in it
!generate {p} with the text {w}
!generate a file {p} that says {w}
!lay down {w} in a new file {p}
!drop {w} into a new file {p}
!place {w} in a new file {p}
!place {w} into {p}, a new file
!get {w} into a new file {p}
!get me a file {p} that says {w}
!type {w} into a new file {p}
!type {w} in {p}
!print {w} into {p}
!record {w} in a new file {p}
!keep {w} in a file named {p}
!dump {w} into {p}
!overwrite {p} with {w}
!open a new file {p} and write {w}
!build {p} with the content {w}
!author a file {p} with {w} as its text
{p} is to say {w}
{p} must say {w}
{p} must contain {w}, only that
{p} ought to say {w}
{p} shall read {w}
{p} has to say {w}
{p} needs to say {w}
{p} gets the content {w}
{p} gets {w} as its only line
{p} with {w} in it please
{p} := {w}
{p} <- {w}
the file {p} should say {w}
the content of {p} should be {w}
the text of {p} is {w}, please create it
the only thing in {p} should be {w}
what {p} should say is {w}
I'd like {p} to say {w}
I'd like {p} to contain {w}
I want {p} to read {w}
I need {p} to say {w}
I'd love a file {p} that says {w}
it'd be great if {p} said {w}
what I want in {p} is {w}
as {p}, save {w}
under the name {p}, save {w}
in {p} write {w}
into {p} write {w}
with {w} as its text, create {p}
with the content {w}, make {p}
put simply {w} into {p}
one new file, {p}, text {w}
new file: {p}. Text: {w}
file {p}, text {w}
"""
THERE = """
does the file {p} exist?
does {p} exist yet?
does {p} exist already?
does {p} really exist?
does a {p} exist?
does there exist a file {p}?
does our folder have a {p}?
do you see {p} anywhere?
do you see a file {p}?
do you have a file {p}?
do you find {p}?
do we already have {p}?
do we have {p} by now?
do I still have {p}?
do I own a file called {p}?
did anyone create {p}?
did I save {p}?
did I already make {p}?
has anyone made {p} yet?
has {p} been made already?
has {p} been saved?
have we got {p}?
have we got a file named {p}?
have I got {p}?
have you got {p} there?
is {p} a file here?
is {p} an existing file?
is {p} around?
is {p} available?
is {p} among the files?
is {p} among my files?
is {p} present?
is {p} still there?
is {p} already there?
is {p} in the workspace?
is {p} on the disk?
is {p} somewhere here?
is the file {p} there?
is the file {p} still here?
is there already a {p}?
is there already a file {p}?
is there still a {p}?
is there any {p}?
is there anything called {p}?
is there such a file as {p}?
is there a file by the name of {p}?
is it true that {p} exists?
are we missing {p} or is it there?
can you see {p}?
can you see if {p} exists?
can you check for {p}?
could you check for {p}?
could you look whether {p} is there?
!check for {p}
!check for a file named {p}
!check the existence of {p}
!check that {p} exists
!find out if {p} exists
!find out whether there is a file {p}
!look if {p} is there
!look whether we have {p}
!look for a file called {p} and say if it exists
!tell me whether {p} exists
!tell me if we have a file {p}
!say whether {p} exists
!verify that {p} exists
!confirm that {p} exists
!test whether {p} exists
!make sure {p} exists, tell me yes or no
&if {p} exists
&if {p} is there
&whether {p} already exists
&whether we have {p}
&whether the file {p} exists
I wonder whether {p} exists
I'm not sure {p} exists. Does it?
yes or no: does {p} exist?
yes or no, is there a {p}?
{p}, is it there?
{p}, do we have that?
{p}: there or not?
{p} - does it exist?
{p} exists, doesn't it?
file {p}: exists?
there should be a {p}. Is there?
someone says there's a {p}. True?
"""
