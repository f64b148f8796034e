# ruff: noqa: E501  (phrase banks read better on their own lines)
"""What people say when something is to be counted or read first and reckoned with then (see `again_steps_counts`).

`{n}` is an amount, `{p}` the file, `{w}` what a row is ("row", "entry"), `{ws}` the plural.
"""

from __future__ import annotations

from typing import NamedTuple

ROWS = """
we pay {n} for every {w} in {p}, what does it come to?
we pay {n} for every {w} in {p}. How much is that?
we pay {n} for each {w} in {p}
we get {n} for each {w} of {p}. What do we get?
I get {n} per {w} in {p}, what do I earn?
I am paid {n} a {w} for {p}. What do I get in all?
they charge {n} per {w} in {p}. What will it cost?
they charge us {n} for each {w} of {p}, total?
each {w} in {p} costs {n}. How much for all of them?
each {w} in {p} brings in {n}. What's the total?
each {w} of {p} costs us {n}, what's that altogether?
every {w} in {p} costs {n}, what's the total?
every {w} in {p} gets a voucher of {n}. What do they cost me?
every {w} of {p} takes {n} minutes. How many minutes is that?
every {w} of {p} weighs {n} kg. How heavy are they together?
one {w} in {p} is worth {n}. What is it all worth?
for each {w} in {p} we need {n} sheets. How many sheets?
for every {w} in {p} I print {n} labels, how many labels is that?
for every {w} in {p} we plan {n} euros. How much must we plan?
at {n} per {w}, what does {p} come to?
at {n} a {w}, how much is {p}?
at {n} for each {w}, what do I pay for {p}?
with {n} per {w}, what's the sum for {p}?
if every {w} in {p} costs {n}, what do I owe?
if I charge {n} for each {w} in {p}, what do I earn?
if each {w} in {p} takes {n} seconds, how long do all of them take in seconds?
how much is it if each {w} in {p} is {n}?
how much do we pay for {p} at {n} per {w}?
how much do we earn with {p} if it's {n} for every {w}?
how much is the postage for {p} at {n} per {w}?
what do we owe for {p} at {n} a {w}?
what does it cost to send {p} at {n} per {w}?
what does {p} cost at {n} per {w}?
what's the fee for {p}, {n} for each {w}?
what's {n} times the number of {ws} in {p}?
what is the number of {ws} in {p} times {n}?
!count the {ws} in {p} and multiply by {n}
!count the {ws} of {p}, then multiply the number by {n}
!count the {ws} in {p} and take that times {n}
!multiply the number of {ws} in {p} by {n}
!take the number of {ws} in {p} times {n}
!work out what {p} costs at {n} per {w}
!work out the total for {p} with {n} for every {w}
!first count the {ws} in {p}, then multiply by {n}
~the cost of {p} at {n} per {w}
~{n} times the number of {ws} in {p}
{n} per {w} in {p}, total?
{n} for every {w} in {p}
{n} for each {w} of {p}, how much?
{n} x {ws} in {p}
{ws} in {p} x {n}
{p}, {n} per {w}: total
{p}: {n} for each {w}, what's that?
number of {ws} in {p} * {n}
&what {p} comes to at {n} per {w}
"""
SPLIT = """
{m} is shared evenly by all {ws} in {p}. How much does each get?
{m} is split between the {ws} in {p}. What does each get?
we divide {m} among the {ws} of {p}. How much is it for each?
we have {m} for all {ws} in {p}. How much per {w}?
I have to spread {m} over the {ws} in {p}. How much per {w}?
the bill is {m} and each {w} in {p} pays the same. How much?
!divide {m} by the number of {ws} in {p}
!split {m} evenly among the {ws} in {p}
!share {m} between the {ws} of {p}
!count the {ws} in {p} and divide {m} by it
~{m} divided by the number of {ws} in {p}
{m} / {ws} in {p}
{m} for {p}, how much per {w}?
how much is {m} per {w} of {p}?
what does each {w} in {p} get of {m}?
"""
LEFT = """
we have room for {m} {ws}. How many more than in {p} fit?
the limit is {m} {ws}. How many more can go into {p}?
how many {ws} are missing in {p} to make {m}?
how many more {ws} does {p} need to reach {m}?
I need {m} {ws} in {p}. How many are missing?
{p} should have {m} {ws}. How many are still missing?
of {m} {ws} those in {p} are done. How many are left?
!subtract the number of {ws} in {p} from {m}
!work out how many {ws} {p} lacks to get to {m}
{m} minus the number of {ws} in {p}
"""
WHERE = """
we pay {n} for every row in {p} where {g} is {v}
we pay {n} for each row of {p} with {g} {v}. How much is that?
we pay {n} for each row in {p} that has {v} as {g}. Total?
I get {n} for each row in {p} with {v} as {g}. What do I earn?
every row in {p} whose {g} is {v} costs {n}. What's the total?
each row of {p} with {v} as {g} costs {n}. How much in all?
each row where {g} is {v} in {p} takes {n} minutes. How many minutes?
at {n} per row with {g} {v}, what does {p} come to?
at {n} for every row of {p} where {g} is {v}, what do we owe?
if each row with {v} as {g} in {p} brings {n}, what do we get?
for every row in {p} with {g} {v} we add {n}. What does that make?
how much is it at {n} for each row of {p} where {g} is {v}?
what's {n} times the number of rows in {p} with {g} {v}?
what is the number of rows with {v} as {g} in {p} times {n}?
!count the rows of {p} where {g} is {v} and multiply by {n}
!count the rows in {p} with {v} as {g}, then multiply by {n}
!multiply the number of rows with {g} {v} in {p} by {n}
!work out {n} times the number of rows of {p} where {g} is {v}
~{n} times the number of rows in {p} with {v} as {g}
{n} for every row with {g} {v} in {p}, total?
{n} per row of {p} where {g} is {v}
{p}: {n} for each row with {v} as {g}
&what {n} per row with {g} {v} in {p} comes to
"""
LINES = """
we pay {n} for every line in {p}. How much is that?
I get {n} per line of {p}, what do I earn?
each line in {p} costs {n}. How much for all of them?
each line of {p} takes {n} minutes. How many minutes in all?
every line of {p} costs {n}, what's the total?
at {n} per line, what does {p} cost?
at {n} a line, how much is {p}?
what does {p} come to at {n} per line?
what's {n} times the number of lines in {p}?
what is the number of lines in {p} times {n}?
if every line in {p} takes {n} seconds, how long does it take?
the printer takes {n} per line. What do I pay for {p}?
the advert costs {n} a line. What does {p} cost?
my advert is {p} and the paper wants {n} for each line. How much is it?
!count the lines in {p} and multiply by {n}
!count the lines of {p}, then take that times {n}
!multiply the number of lines in {p} by {n}
!work out what {p} costs at {n} per line
~{n} times the number of lines in {p}
{n} per line in {p}, total?
{n} for each line of {p}, how much?
lines in {p} x {n}
{p}, {n} per line: what's that?
&what {p} costs at {n} a line
"""
HITS = """
we pay {n} for every line in {p} with {t}. How much is that?
we lose {n} with every line that says {t} in {p}. How much in all?
each line with {t} in {p} costs {n}. What's the total?
each line in {p} that contains {t} costs us {n}. How much is it?
every line with {t} in {p} takes {n} minutes. How many minutes?
at {n} for every line with {t}, what does {p} come to?
if each line with {t} in {p} costs {n}, what do I owe?
what's {n} times the number of lines with {t} in {p}?
what is the number of lines in {p} that contain {t}, times {n}?
!count the lines with {t} in {p} and multiply by {n}
!count the lines in {p} that contain {t}, then multiply by {n}
!multiply the number of lines with {t} in {p} by {n}
~{n} times the number of lines with {t} in {p}
{n} for each line with {t} in {p}, total?
lines with {t} in {p} x {n}
&what the lines with {t} in {p} cost at {n} each
"""


class Rate(NamedTuple):
    """Two figures of a paper and what comes of them: their labels, units and bounds, the sum, the unit of the result,
    the questions ("{f}" is where the file is named)."""

    stems: str
    first: str
    second: str
    expression: str
    unit: str
    questions: tuple[str, ...]


_RATES = """
trip drive route tour#distance,km,40,900#driving time,hours,1,12#{x} / {y}#km/h#how fast did I drive {f};what was my average speed {f};what's the average speed {f} in km/h;average speed {f};!work out the average speed {f};!work out how many km per hour that was {f};how many km did I do per hour {f};km per hour {f}
trip fuel car log#fuel,liters,12,80#distance,km,120,990#{x} / {y} * 100#liters per 100 km#how much fuel per 100 km {f};what does the car use per 100 km {f};what's the consumption per 100 km {f};consumption per 100 km {f};!work out the consumption per 100 km {f};how many liters per 100 km did I use {f};liters per 100 km {f}
run training jog race#time,minutes,12,240#distance,km,2,42#{x} / {y}#minutes per km#what was my pace {f};how many minutes per km {f};what's my pace per km {f};pace per kilometer {f};!work out my pace {f};how long did a kilometer take me {f};minutes per km {f}
hotel stay booking trip#total price,euros,90,2400#nights,,2,14#{x} / {y}#euros per night#what does a night cost {f};how much is one night {f};what's the price per night {f};price per night {f};!work out the price per night {f};how much do we pay per night {f};cost of one night {f}
job invoice gig payslip#pay,euros,120,4000#hours,,3,160#{x} / {y}#euros per hour#what do I earn per hour {f};what's my hourly wage {f};how much do I get an hour {f};hourly rate {f};!work out my hourly pay {f};pay per hour {f}
shop bulk order cheese#price,euros,4,300#weight,kg,2,60#{x} / {y}#euros per kg#what does a kilo cost {f};what's the price per kilo {f};how much is one kg {f};kilo price {f};!work out the price per kilo {f};price per kg {f}
order supplies invoice shop#total,euros,20,900#pieces,,3,90#{x} / {y}#euros#what does one piece cost {f};what's the price of one {f};unit price {f};how much is a single piece {f};!work out the unit price {f};price per piece {f}
flat rent lease office#rent,euros,400,2400#area,square meters,28,160#{x} / {y}#euros per square meter#what's the rent per square meter {f};how much is a square meter {f};rent per square meter {f};!work out the rent per square meter {f};what do I pay per square meter {f}
party dinner event wedding#cost,euros,200,5000#guests,,8,120#{x} / {y}#euros per guest#what does one guest cost {f};how much is it per guest {f};cost per head {f};what's the cost per guest {f};!work out the cost per guest {f};how much do we spend on each guest {f}
farm orchard harvest vineyard#harvest,kg,300,9000#trees,,10,200#{x} / {y}#kg per tree#how much does a tree give {f};how many kg per tree {f};what's the yield per tree {f};yield per tree {f};!work out the yield of one tree {f};kg per tree {f}
power meter energy heating#consumption,kWh,40,900#days,,5,60#{x} / {y}#kWh per day#what do we use per day {f};how many kWh a day {f};what's our daily consumption {f};daily consumption {f};!work out the consumption per day {f};kWh per day {f}
book reading thesis novel#pages,,80,900#days,,3,40#{x} / {y}#pages per day#how many pages a day {f};how many pages must I read per day {f};what's that in pages per day {f};pages per day {f};!work out the pages per day {f};how much do I have to read each day {f}
typing essay report draft#words,,300,9000#minutes,,5,200#{x} / {y}#words per minute#how many words a minute {f};how fast did I type {f};what's my typing speed {f};words per minute {f};!work out the words per minute {f}
call_center desk shift support#calls,,20,900#hours,,3,60#{x} / {y}#calls per hour#how many calls an hour {f};what's that in calls per hour {f};calls per hour {f};!work out the calls per hour {f};how many calls did we take per hour {f}
factory line shift output#bottles,,300,90000#minutes,,20,480#{x} / {y}#bottles per minute#how many bottles a minute {f};what's the output per minute {f};bottles per minute {f};!work out the output per minute {f};how many bottles does the line fill per minute {f}
download backup transfer copy#size,MB,90,9000#time,seconds,10,900#{x} / {y}#MB per second#how fast was the transfer {f};how many MB per second {f};what's the transfer rate {f};MB per second {f};!work out the transfer rate {f}
class exam test quiz#passed,,5,90#students,,95,240#{x} / {y} * 100#%#what percentage passed {f};how many percent passed {f};what's the pass rate {f};pass rate {f} in percent;!work out the pass rate {f};how many percent of the students passed {f}
shop campaign website visits#orders,,5,400#visitors,,500,9000#{x} / {y} * 100#%#what percentage of visitors ordered {f};how many percent ordered {f};what's the conversion rate {f};conversion rate {f} in percent;!work out the conversion rate {f}
vote election poll meeting#yes votes,,20,400#votes,,410,900#{x} / {y} * 100#%#what percentage said yes {f};how many percent voted yes {f};share of yes votes {f} in percent;!work out the share of yes votes {f};what's the share of yes votes {f}
savings account fund deposit#interest,euros,5,400#balance,euros,900,20000#{x} / {y} * 100#%#what's the interest rate {f};how many percent interest is that {f};interest in percent {f};!work out the interest rate {f};what rate of interest do I get {f}
"""
RATES = tuple(
    Rate(
        stems,
        first,
        second,
        expression,
        unit,
        tuple(q + "?" * q.startswith(("how", "what")) for q in questions.split(";")),
    )
    for stems, first, second, expression, unit, questions in (row.split("#") for row in _RATES.strip().splitlines())
)
