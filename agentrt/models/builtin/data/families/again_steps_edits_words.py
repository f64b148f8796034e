# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What people say when something in a file is to become something else (see `again_steps_edits`).

`{a}` is what stands there, `{b}` what should, `{k}` what it is about, `{p}` the file.
"""

from __future__ import annotations

BOTH = """
!swap out {a} for {b} in {p}
!swap {a} out for {b} in {p}
!swap {a} with {b} in {p}
!in {p} swap out {a} for {b}
!exchange {a} for {b} in {p}
!trade {a} for {b} in {p}
!substitute {b} for {a} in {p}
!use {b} instead of {a} in {p}
!use {b} in place of {a} in {p}
!in {p} use {b} instead of {a}
!in {p}, use {b}, not {a}
!put {b} where {a} is in {p}
!put {b} in place of {a} in {p}
!put {b} for {a} in {p}
!write {b} instead of {a} in {p}
!write {b} where it says {a} in {p}
!have {b} rather than {a} in {p}
!let {p} say {b} instead of {a}
!let {a} be {b} in {p}
!make {a} into {b} in {p}
!make {b} out of {a} in {p}
!turn {a} into {b} in {p}
!rename {a} to {b} in {p}
!rename {a} as {b} in {p}
!relabel {a} {b} in {p}
!correct {a} to {b} in {p}
!fix {a} to {b} in {p}
!fix {p}: {b}, not {a}
!amend {a} to {b} in {p}
!alter {a} to read {b} in {p}
!update {p}: {a} is now {b}
!update {p} so that it says {b} instead of {a}
!change {p}: {b} instead of {a}
!change it from {a} to {b} in {p}
!replace each {a} by {b} in {p}
!replace {a} in {p}, the new word is {b}
!drop {a} for {b} in {p}
!strike {a} in {p} and put {b}
!take out {a} in {p} and put {b} there
!take {a} out of {p} and put {b} in its place
!get rid of {a} in {p} and write {b} instead
!remove {a} in {p}, it should be {b}
{a} should be {b} in {p}
{a} must be {b} in {p}
{a} has to be {b} in {p}
{a} ought to be {b} in {p}
{a} needs to be {b} in {p}
{a} becomes {b} in {p}
{a} is wrong in {p}, it's {b}
{a} in {p} is wrong. Make it {b}.
{a} in {p} is a mistake, it is {b}
{a} in {p} is out, {b} is in
{a} in {p} was meant to be {b}
{a} in {p}? No, {b}!
{a} is now called {b}, so change {p}
{b} not {a} in {p}
{b}, not {a}, in {p}
{b} and not {a} in {p}
{b} rather than {a} in {p}
{b} should stand where {a} stands in {p}
{b} should replace {a} in {p}
{b} goes in for {a} in {p}
{b} takes the place of {a} in {p}
{b} is right, {a} is wrong, please fix {p}
it's {b}, not {a}, fix {p}
it's not {a} but {b} in {p}
it is {b} now and no longer {a}, change {p}
it says {a} in {p} but it should say {b}
it says {a} in {p}. That should be {b}.
in {p} it's {a}, but I want {b}
in {p} there's {a}, I need {b} there
in {p}: {b}, not {a}
in {p}: {a} => {b}
in {p} {a} has to go, put {b} instead
in {p} I wrote {a}, I meant {b}
in {p}, where it says {a}, write {b}
{p}: {b} instead of {a}
{p}: {a} should be {b}
{p}: not {a} but {b}
{p}: {a}, make that {b}
{p}: swap {a} for {b}
{p} still says {a}, it's {b} now
{p} still has {a}. Replace it, it's {b} now.
{p} lists {a}, but we took {b}
I put {a} in {p}, it should have been {b}
I'd rather have {b} than {a} in {p}
I want {b} instead of {a} in {p}
we said {b}, not {a}. Please change {p}.
we need {b} instead of {a}, fix it in {p}
they were out of {a}, so put {b} in {p}
forget {a}, make it {b} in {p}
no {a} in {p} any more, {b} instead
"""

FIRST = """
!read {p}, then change {a} to {b}
!read {p} and then replace {a} with {b}
!open {p}, look it over, then turn {a} into {b}
!first read {p}, then swap {a} for {b}
!first look at {p} and then change {a} to {b}
!look at {p} first, then replace {a} by {b}
!check {p} first, then make {a} {b}
!show yourself {p}, then swap out {a} for {b}
!take a look at {p} and then use {b} instead of {a}
!read {p} first and then put {b} in place of {a}
read {p}. Then {a} should become {b}.
first read {p}; after that {a} should be {b}
"""

VALUE = """
!set {k} to {b} in {p}
!set {k} in {p} to {b}
!put {k} at {b} in {p}
!put {b} for {k} in {p}
!put {b} down for {k} in {p}
!change {k} to {b} in {p}
!change {k} in {p} to {b}
!change {k} in {p}, it's {b} now
!correct {k} in {p} to {b}
!correct {k} in {p}: it is {b}
!fix {k} in {p}, it should be {b}
!fix {k} in {p}: {b}
!update {k} in {p} to {b}
!update {k} in {p}, the new value is {b}
!update {p}: {k} is {b}
!update {p}, {k} is {b} now
!make {k} {b} in {p}
!make it {b} for {k} in {p}
!enter {b} for {k} in {p}
!in {p} set {k} to {b}
!in {p} change {k} to {b}
!edit {p} so that {k} is {b}
!edit {p}: {k} becomes {b}
!adjust {k} in {p} to {b}
!open {p} and set {k} to {b}
{k} in {p} should be {b}
{k} should be {b} in {p}
{k} must be {b} in {p}
{k} is wrong in {p}, it's {b}
{k} is wrong in {p}. It should be {b}.
{k} is {b} now, please change {p}
{k} is {b} now. Update {p}.
{k} has changed to {b}, correct {p}
{k} went to {b}, put that in {p}
{k} has gone to {b}. Fix {p}, please.
{k} ought to be {b} in {p}
{k} needs to be {b} in {p}
{k} = {b} in {p}
{p}: {k} should be {b}
{p}: set {k} to {b}
{p}: {k} is {b} now
{p} has {k} wrong, it's {b}
{p} has the wrong number for {k}. It's {b}.
{p} says something else for {k}, make it {b}
the new value of {k} is {b}, edit {p}
in {p}, {k} should say {b}
in {p} {k} isn't right, it's {b}
I want {k} to be {b} in {p}
I need {k} at {b} in {p}
could you set {k} to {b} in {p}?
could you change what {p} says for {k} to {b}?
can you make {k} {b} in {p}?
no matter what {p} says for {k}, it's {b} now
it's {b} for {k} now, change {p}
"""

RAISED = """
!raise {k} in {p} by {n}
!increase {k} in {p} by {n}
!add {n} to {k} in {p} and save it
!put {k} in {p} up by {n}
!bump {k} in {p} up by {n}
!in {p}, raise {k} by {n}
!update {p}: {k} goes up by {n}
{k} goes up by {n}, change {p}
{k} went up by {n}. Correct it in {p}.
{k} is {n} more now, update {p}
{k} in {p} should be {n} higher
{n} more for {k} in {p}
{p}: {k} plus {n}
"""
LOWERED = """
!lower {k} in {p} by {n}
!reduce {k} in {p} by {n}
!take {n} off {k} in {p} and save it
!bring {k} in {p} down by {n}
!in {p}, cut {k} by {n}
!update {p}: {k} goes down by {n}
{k} goes down by {n}, change {p}
{k} fell by {n}. Correct it in {p}.
{k} is {n} less now, update {p}
{k} in {p} should be {n} lower
{n} less for {k} in {p}
{p}: {k} minus {n}
"""

TICK = """
{i}, tick it off in {p}
{i}. Tick it off in {p}.
{i}. Check it off in {p}, please.
{i}, mark it in {p}
{i}. Mark it as done in {p}.
{i}, so it can be ticked in {p}
{i}. Please update {p}.
{i}! {p} should show that.
{i}. That's one less in {p}.
{i}. Cross it off my list in {p}.
{i}, put an x in {p}
{p}: {i}
{p}: {i}, tick it
in {p}: {i}, mark it done
good news for {p}: {i}
done: {i}. Tick the box in {p}.
finally, {i}. Mark it in {p}.
{i}. Put a cross in the box in {p}.
"""
TICK_NAMED = """
!tick off {t} in {p}
!tick {t} in {p}
!tick the box for {t} in {p}
!check off {t} in {p}
!check the box of {t} in {p}
!mark {t} as done in {p}
!mark {t} done in {p}
!mark {t} as finished in {p}
!put an x at {t} in {p}
!put a cross in front of {t} in {p}
!set {t} to done in {p}
!complete {t} in {p}
{t} is done, tick it off in {p}
{t} is done. Update {p}.
{t}: done. Mark it in {p}.
{t} in {p} is finished
{t} can be ticked off in {p}
{p}: tick {t}
{p}: {t} is done
I'm done with {t}, tick it in {p}
we have finished {t}. Check it off in {p}.
"""
LABELS = """butter|flour|sugar|honey|oil|vinegar|soap|paper|glue|paint|nails|screws|rope|twine|canvas|chalk|ink|coal|salt|pepper|rice|oats|barley|beans|lentils|figs|dates|prunes|cocoa|coffee|tea|milk|cream|
cheese|eggs|ham|bacon|trout|cod|bread|rolls|cakes|tarts|jam|wine|cider|ale|juice|water|seats|tickets|rooms|beds|chairs|tables|lamps|plates|cups|spoons|blankets|tents|helmets|kayaks|bikes|
timeout|port|retries|workers|width|height|depth|margin|volume|speed|limit|deposit|rent|fee|fine|wage|bonus|budget|discount|postage|mileage|dose|score|target|quota|stock|intake|headcount""".replace(
    "\n", ""
).split("|")
TIMED = ["breakfast", "lunch", "dinner", "yoga", "choir", "gym", "swimming", "chess", "football", "pottery", "rehearsal", "boarding", "check-in", "departure", "arrival", "pickup", "assembly", "lecture", "training", "surgery"]  # fmt: skip
