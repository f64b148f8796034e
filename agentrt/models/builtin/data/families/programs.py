# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Small programming requests for the python tool: code that is given, and simple tasks the model writes code for."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.phrases import Bank, Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split


class Program(NamedTuple):
    """A task: the request's slots and the code."""

    slots: dict[str, object]
    code: str


Draw = Callable[[Random], Program]


def _n(code: str, low: int, high: int) -> Draw:
    """Tasks of one number n."""

    def draw(rng: Random) -> Program:
        n = rng.randint(low, high)
        return Program({"n": n}, code.replace("<n>", str(n)))

    return draw


def _ab(code: str, low: int, high: int) -> Draw:
    """Tasks of two numbers a < b."""

    def draw(rng: Random) -> Program:
        a, b = sorted(rng.sample(range(low, high), 2))
        return Program({"a": a, "b": b}, code.replace("<a>", str(a)).replace("<b>", str(b)))

    return draw


def _text(code: str, *, sentence: bool = False) -> Draw:
    """Tasks of one text."""

    def draw(rng: Random) -> Program:
        if sentence or rng.random() < 0.3:
            text = contents.sentence(rng)
        else:
            text = rng.choice(
                (v.noun(rng), v.word(rng, 3), v.city(rng), rng.choice(v.TASKS_LIST), "racecar", "level", v.person(rng))
            )
        mark = rng.choice(('"{}"', '"{}"', "'{}'", "{}" if " " not in text else '"{}"'))
        return Program({"x": mark.format(text)}, code.replace("<x>", repr(text)))

    return draw


def _numbers(code: str) -> Draw:
    """Tasks of a list of numbers."""

    def draw(rng: Random) -> Program:
        high = rng.choice((20, 100, 1000))
        numbers = [rng.randint(0, high) for _ in range(rng.randint(4, 8))]
        if rng.random() < 0.35:
            numbers[-1] = numbers[0]
        plain = ", ".join(map(str, numbers))
        shown = rng.choice((plain, f"[{plain}]", ", ".join(map(str, numbers[:-1])) + f" and {numbers[-1]}", plain))
        return Program({"l": shown}, code.replace("<l>", f"[{plain}]"))

    return draw


def _words(code: str) -> Draw:
    """Tasks of a list of words."""

    def draw(rng: Random) -> Program:
        pool = rng.choice((v.PRODUCTS, v.FIRST, v.CITIES, v.NOUNS))
        words = rng.sample(pool, rng.randint(3, 6))
        shown = rng.choice((", ".join(words), ", ".join(words[:-1]) + f" and {words[-1]}", str(words)))
        return Program({"l": shown}, code.replace("<l>", str(words)))

    return draw


def _binary(rng: Random) -> Program:
    x = bin(rng.randint(2, 1023))[2:]
    return Program({"x": x}, f"print(int('{x}', 2))")


def _month_days(rng: Random) -> Program:
    month, year = rng.randint(1, 12), rng.randint(1990, 2040)
    return Program(
        {"m": v.MONTHS[month - 1], "y": year}, f"import calendar\nprint(calendar.monthrange({year}, {month})[1])"
    )


def _anagram(rng: Random) -> Program:
    x = rng.choice((v.noun(rng), v.word(rng), "listen", "night", "heart"))
    letters = list(x)
    rng.shuffle(letters)
    y = "".join(letters) if rng.random() < 0.5 else rng.choice((v.noun(rng), x[::-1], "silent", "thing", "earth"))
    return Program({"x": x, "y": y}, f"print(sorted('{x}') == sorted('{y}'))")


def _repeat(rng: Random) -> Program:
    x, n = rng.choice((v.noun(rng), v.word(rng), "hello")), rng.randint(2, 6)
    return Program({"x": f'"{x}"' if rng.random() < 0.6 else x, "n": n}, f"print(' '.join(['{x}'] * {n}))")


_TASKS: dict[str, tuple[Draw, str, float]] = {
    "primes": (_n("print([p for p in range(2, <n> + 1) if all(p % d for d in range(2, p))])", 10, 60), """
        !list all prime numbers up to {n}
        !list the primes up to {n}
        !print all primes up to {n}
        !find all prime numbers up to {n} with python
        !write a program that lists the primes up to {n}
        ~~the prime numbers up to {n}
        which prime numbers are there up to {n}?
        primes up to {n}?
        """, 2),
    "first primes": (_n("primes = []\nk = 2\nwhile len(primes) < <n>:\n    if all(k % p for p in primes):\n        primes.append(k)\n    k += 1\nprint(primes)", 5, 20), """
        ~~the first {n} prime numbers
        ~~the first {n} primes
        !print the first {n} primes
        !compute the first {n} prime numbers using python
        !write code that prints the first {n} prime numbers
        first {n} primes?
        """, 1.5),
    "is prime": (_n("n = <n>\nprint(n > 1 and all(n % d for d in range(2, int(n**0.5) + 1)))", 11, 9999), """
        is {n} a prime number?
        is {n} prime?
        !check whether {n} is prime
        !check if {n} is a prime number
        !use python to check if {n} is prime
        &whether {n} is a prime number
        is the number {n} prime or not?
        """, 2),
    "fibonacci": (_n("a, b = 0, 1\nnumbers = []\nfor _ in range(<n>):\n    numbers.append(a)\n    a, b = b, a + b\nprint(numbers)", 5, 20), """
        ~~the first {n} Fibonacci numbers
        ~~the first {n} numbers of the Fibonacci sequence
        !print the first {n} fibonacci numbers
        !generate {n} Fibonacci numbers
        !write python code that prints the first {n} Fibonacci numbers
        !calculate the first {n} fibonacci numbers
        fibonacci numbers, the first {n}?
        fibonacci sequence with {n} terms
        """, 2),
    "nth fibonacci": (_n("a, b = 0, 1\nfor _ in range(<n>):\n    a, b = b, a + b\nprint(a)", 10, 60), """
        ~the {n}th Fibonacci number
        ~Fibonacci number {n}
        ~the Fibonacci number at position {n}
        !calculate the {n}th fibonacci number
        !compute Fibonacci number {n} with python
        fib({n})?
        """, 1),
    "sum to": (_n("print(sum(range(1, <n> + 1)))", 10, 5000), """
        ~the sum of the numbers from 1 to {n}
        ~the sum of all integers from 1 to {n}
        !add up all numbers from 1 to {n}
        !sum the numbers 1 to {n} with python
        what do the numbers from 1 to {n} add up to?
        what is 1 + 2 + 3 and so on up to {n}?
        """, 1.5),
    "sum squares": (_n("print(sum(k**2 for k in range(1, <n> + 1)))", 3, 200), """
        ~the sum of the squares from 1 to {n}
        ~the sum of squares of the first {n} numbers
        !add up the squares of the numbers 1 to {n}
        !compute the sum of the squares from 1 to {n}
        what is the sum of the first {n} square numbers?
        """, 1),
    "squares": (_n("print([k**2 for k in range(1, <n> + 1)])", 3, 15), """
        ~~the squares of the numbers from 1 to {n}
        ~~the first {n} square numbers
        !list the squares from 1 to {n}
        !print the square of every number from 1 to {n}
        !make a list of the first {n} squares with a list comprehension
        """, 1),
    "cubes": (_n("print([k**3 for k in range(1, <n> + 1)])", 3, 12), """
        ~~the cubes of the numbers from 1 to {n}
        !list the first {n} cube numbers
        """, 0.5),
    "table": (_n("print([<n> * k for k in range(1, 11)])", 2, 30), """
        ~the multiplication table of {n}
        ~the times table for {n}
        !print the multiplication table for {n}
        ~~the first ten multiples of {n}
        """, 0.8),
    "even": (_ab("print([k for k in range(<a>, <b> + 1) if k % 2 == 0])", 1, 40), """
        ~~the even numbers from {a} to {b}
        ~~all even numbers between {a} and {b}
        !list the even numbers from {a} to {b}
        which numbers between {a} and {b} are even?
        """, 1),
    "odd": (_ab("print([k for k in range(<a>, <b> + 1) if k % 2])", 1, 40), """
        ~~the odd numbers from {a} to {b}
        ~~all odd numbers between {a} and {b}
        !print the odd numbers from {a} to {b}
        """, 0.7),
    "between primes": (_ab("print([p for p in range(<a>, <b> + 1) if p > 1 and all(p % d for d in range(2, p))])", 2, 120), """
        ~~the prime numbers between {a} and {b}
        !list all primes between {a} and {b}
        which primes are between {a} and {b}?
        """, 1),
    "divisors": (_n("print([d for d in range(1, <n> + 1) if <n> % d == 0])", 10, 400), """
        ~~the divisors of {n}
        ~~all divisors of {n}
        ~~the factors of {n}
        !list all numbers that divide {n}
        which numbers divide {n}?
        """, 1.2),
    "factors": (_n("n = <n>\nfactors = []\nd = 2\nwhile n > 1:\n    while n % d == 0:\n        factors.append(d)\n        n //= d\n    d += 1\nprint(factors)", 10, 5000), """
        ~~the prime factors of {n}
        ~the prime factorization of {n}
        !factorize {n}
        !factor {n} into primes
        """, 1),
    "digits": (_n("print(sum(int(d) for d in str(<n>)))", 100, 99999999), """
        ~the digit sum of {n}
        ~the sum of the digits of {n}
        !add up the digits of {n}
        what do the digits of {n} add up to?
        """, 1.2),
    "binary": (_n("print(bin(<n>)[2:])", 2, 5000), """
        ~{n} in binary
        ~the binary form of {n}
        !convert {n} to binary
        !write {n} as a binary number
        how do you write {n} in binary?
        {n} to binary
        """, 1.2),
    "hex": (_n("print(hex(<n>)[2:])", 10, 99999), """
        ~{n} in hexadecimal
        !convert {n} to hex
        !convert {n} to hexadecimal
        how is {n} written in hex?
        """, 0.8),
    "fizzbuzz": (_n("for k in range(1, <n> + 1):\n    print('FizzBuzz' if k % 15 == 0 else 'Fizz' if k % 3 == 0 else 'Buzz' if k % 5 == 0 else k)", 5, 16), """
        !play fizzbuzz up to {n}
        !print fizzbuzz from 1 to {n}
        !run FizzBuzz for the numbers 1 to {n}
        !write fizzbuzz up to {n}
        fizzbuzz to {n}
        """, 1),
    "countdown": (_n("for k in range(<n>, 0, -1):\n    print(k)", 3, 12), """
        !count down from {n}
        !count down from {n} to 1
        !print the numbers from {n} down to 1
        """, 0.6),
    "leap": (_n("import calendar\nprint(calendar.isleap(<n>))", 1900, 2100), """
        is {n} a leap year?
        was {n} a leap year?
        !check whether {n} is a leap year
        &whether {n} is a leap year
        """, 1.2),
    "reverse": (_text("print(<x>[::-1])"), """
        !reverse {x}
        !reverse the string {x}
        !reverse the word {x}
        !reverse the text {x}
        !spell {x} backwards
        !write {x} backwards
        !print {x} in reverse
        !turn {x} around, letter by letter
        ~{x} spelled backwards
        ~the reverse of {x}
        how do you spell {x} backwards?
        what does {x} look like backwards?
        {x} backwards?
        """, 2.5),
    "upper": (_text("print(<x>.upper())"), """
        !convert {x} to upper case
        !convert {x} to uppercase
        !write {x} in capital letters
        !put {x} in all caps
        ~{x} in capital letters
        ~{x} in upper case
        """, 1.2),
    "lower": (_text("print(<x>.lower())"), """
        !convert {x} to lowercase
        !write {x} in small letters
        !make {x} lower case
        """, 0.6),
    "title": (_text("print(<x>.title())", sentence=True), """
        !capitalize every word in {x}
        !put {x} in title case
        !capitalise each word of {x}
        """, 0.6),
    "vowels": (_text("print(sum(c in 'aeiou' for c in <x>.lower()))"), """
        how many vowels are in {x}?
        how many vowels does {x} have?
        how many vowels are there in {x}?
        !count the vowels in {x}
        ~the number of vowels in {x}
        """, 1.5),
    "palindrome": (_text("s = [c for c in <x>.lower() if c.isalnum()]\nprint(s == s[::-1])"), """
        is {x} a palindrome?
        is the word {x} a palindrome?
        !check whether {x} is a palindrome
        !check if {x} reads the same backwards
        &whether {x} is a palindrome
        does {x} read the same backwards?
        """, 1.5),
    "letters": (_text("print(len(<x>))"), """
        ~the length of the string {x}
        !compute len({x}) in python
        """, 0.5),
    "sort letters": (_text("print(''.join(sorted(<x>)))"), """
        !sort the letters of {x}
        !put the letters of {x} in alphabetical order
        """, 0.6),
    "reverse words": (_text("print(' '.join(<x>.split()[::-1]))", sentence=True), """
        !reverse the order of the words in {x}
        !print the words of {x} in reverse order
        """, 0.8),
    "sort": (_numbers("print(sorted(<l>))"), """
        !sort {l}
        !sort the list {l}
        !sort these numbers: {l}
        !sort the numbers {l} [in ascending order|from smallest to largest|]
        !put these numbers in order: {l}
        !put {l} in ascending order
        !arrange {l} from low to high
        !order these numbers from smallest to largest: {l}
        ~{l} sorted
        {l} in ascending order
        """, 2),
    "sort down": (_numbers("print(sorted(<l>, reverse=True))"), """
        !sort {l} in descending order
        !sort {l} from largest to smallest
        !sort these numbers from high to low: {l}
        !order {l} from biggest to smallest
        """, 1.2),
    "unique": (_numbers("print(list(dict.fromkeys(<l>)))"), """
        !remove the duplicates from {l}
        !remove duplicates: {l}
        ~~the unique values in {l}
        which different numbers are in {l}?
        """, 1),
    "evens of": (_numbers("print([k for k in <l> if k % 2 == 0])"), """
        which of these numbers are even: {l}?
        !keep only the even numbers of {l}
        !filter the even numbers out of {l}
        """, 0.8),
    "doubled": (_numbers("print([2 * k for k in <l>])"), """
        !double every number in {l}
        !multiply each number of {l} by 2
        """, 0.6),
    "median": (_numbers("import statistics\nprint(statistics.median(<l>))"), """
        ~the median of {l}
        ~the median of these numbers: {l}
        !find the median of {l}
        """, 1),
    "deviation": (_numbers("import statistics\nprint(statistics.stdev(<l>))"), """
        ~the standard deviation of {l}
        !compute the standard deviation of {l}
        """, 0.7),
    "running": (_numbers("total = 0\nsums = []\nfor k in <l>:\n    total += k\n    sums.append(total)\nprint(sums)"), """
        ~the running total of {l}
        ~~the cumulative sums of {l}
        """, 0.4),
    "sort words": (_words("print(sorted(<l>, key=str.lower))"), """
        !sort {l} alphabetically
        !sort these words: {l}
        !sort the names {l} in alphabetical order
        !put {l} in alphabetical order
        !alphabetize {l}
        ~{l} in alphabetical order
        """, 2),
    "longest word": (_words("print(max(<l>, key=len))"), """
        which is the longest word: {l}?
        !find the longest of these words: {l}
        """, 0.7),
    "lengths": (_words("print([len(w) for w in <l>])"), """
        ~~the lengths of the words {l}
        how long are the words {l}?
        """, 0.4),
    "sum even": (_n("print(sum(k for k in range(1, <n> + 1) if k % 2 == 0))", 10, 1000), """
        ~the sum of all even numbers up to {n}
        ~the sum of the even numbers from 1 to {n}
        !add up the even numbers up to {n}
        what do all even numbers from 1 to {n} add up to?
        """, 0.9),
    "sum odd": (_n("print(sum(k for k in range(1, <n> + 1) if k % 2))", 10, 1000), """
        ~the sum of all odd numbers up to {n}
        !add up the odd numbers from 1 to {n}
        what do the odd numbers up to {n} add up to?
        """, 0.7),
    "multiples": (_ab("print(sum(k for k in range(1, <b> + 1) if k % <a> == 0))", 2, 300), """
        ~the sum of all multiples of {a} up to {b}
        !add up all numbers up to {b} that are divisible by {a}
        """, 0.6),
    "divisible": (_ab("print([k for k in range(1, <b> + 1) if k % <a> == 0])", 3, 60), """
        which numbers up to {b} are divisible by {a}?
        ~~the numbers up to {b} that are divisible by {a}
        ~~the multiples of {a} up to {b}
        !list all multiples of {a} up to {b}
        """, 0.9),
    "count primes": (_n("print(sum(all(p % d for d in range(2, p)) for p in range(2, <n> + 1)))", 10, 400), """
        how many primes are there up to {n}?
        how many prime numbers are there below or equal to {n}?
        !count the prime numbers up to {n}
        ~the number of primes up to {n}
        """, 0.9),
    "product": (_numbers("import math\nprint(math.prod(<l>))"), """
        ~the product of {l}
        !multiply all these numbers: {l}
        !multiply {l} together
        """, 0.7),
    "reverse list": (_numbers("print(<l>[::-1])"), """
        !reverse the list {l}
        !reverse the order of {l}
        ~{l} in reverse order
        """, 0.8),
    "second largest": (_numbers("print(sorted(set(<l>))[-2])"), """
        ~the second largest of {l}
        ~the second largest number in {l}
        which is the second largest number: {l}?
        """, 0.6),
    "from binary": (lambda rng: _binary(rng), """
        ~the binary number {x} in decimal
        !convert the binary number {x} to decimal
        !convert {x} from binary to decimal
        what is binary {x} in decimal?
        """, 0.8),
    "roman": (_n("pairs = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]\nn, text = <n>, ''\nfor value, sign in pairs:\n    while n >= value:\n        text += sign\n        n -= value\nprint(text)", 2, 2999), """
        ~{n} in Roman numerals
        !convert {n} to Roman numerals
        !write {n} as a Roman numeral
        how do you write {n} in Roman numerals?
        {n} in roman numerals?
        """, 0.9),
    "month days": (lambda rng: _month_days(rng), """
        how many days does {m} {y} have?
        how many days are in {m} {y}?
        how many days are there in {m} {y}?
        ~the number of days in {m} {y}
        """, 0.9),
    "anagram": (lambda rng: _anagram(rng), """
        are {x} and {y} anagrams?
        is {x} an anagram of {y}?
        !check if {x} and {y} are anagrams
        &whether {x} and {y} are anagrams
        """, 0.8),
    "words of": (_text("print(len(<x>.split()))", sentence=True), """
        !use python to count the words in {x}
        !count the words of {x} with python
        """, 0.3),
    "no vowels": (_text("print(''.join(c for c in <x> if c.lower() not in 'aeiou'))"), """
        !remove the vowels from {x}
        !remove all vowels from {x}
        ~{x} without vowels
        """, 0.7),
    "no spaces": (_text("print(<x>.replace(' ', ''))", sentence=True), """
        !remove the spaces from {x}
        !delete all spaces in {x}
        ~{x} without spaces
        """, 0.6),
    "repeat": (lambda rng: _repeat(rng), """
        !repeat {x} {n} times
        !print {x} {n} times
        !write {x} {n} times in a row
        {x} {n} times
        """, 0.8),
    "initials": (_text("print(''.join(w[0].upper() for w in <x>.split()))", sentence=True), """
        ~the first letters of the words in {x}
        !make an acronym of {x}
        !take the first letter of each word in {x}
        """, 0.5),
    "each letter": (_text("from collections import Counter\nprint(dict(Counter(<x>.lower())))"), """
        !count each letter in {x}
        how often does each letter occur in {x}?
        """, 0.5),
    "die": (lambda rng: Program({}, "import random\nprint(random.randint(1, 6))"), """
        roll a die
        roll a dice
        !roll a die
        !roll a dice for me
        !throw a die
        can you roll a dice?
        give me a dice roll
        """, 0.9),
    "coin": (lambda rng: Program({}, "import random\nprint(random.choice(['heads', 'tails']))"), """
        flip a coin
        toss a coin
        !flip a coin
        !toss a coin for me
        heads or tails?
        """, 0.9),
    "random": (_ab("import random\nprint(random.randint(<a>, <b>))", 1, 1000), """
        ~a random number between {a} and {b}
        !pick a random number between {a} and {b}
        !generate a random number from {a} to {b}
        !choose a number between {a} and {b} at random
        !give me a random number between {a} and {b}
        random number {a} to {b}
        """, 1.2),
    "choice": (_words("import random\nprint(random.choice(<l>))"), """
        !pick one of these at random: {l}
        !choose randomly between {l}
        !pick a random item from {l}
        !draw a winner from {l}
        I can't decide between {l}. Pick one at random.
        who of {l} should start? Choose at random.
        """, 1),
    "shuffle": (_words("import random\nwords = <l>\nrandom.shuffle(words)\nprint(words)"), """
        !shuffle {l}
        !shuffle the list {l}
        !put {l} in random order
        !bring {l} into a random order
        """, 0.8),
    "password": (_n("import random, string\nprint(''.join(random.choice(string.ascii_letters + string.digits) for _ in range(<n>)))", 6, 24), """
        !generate a random password with {n} characters
        !generate a password of {n} characters
        !make me a random password of length {n}
        !create a random {n} character password
        I need a new password with {n} characters.
        """, 0.9),
    "lottery": (lambda rng: Program({"n": (n := rng.randint(3, 7)), "b": (b := rng.randint(20, 60))}, f"import random\nprint(sorted(random.sample(range(1, {b + 1}), {n})))"), """
        !draw {n} different numbers from 1 to {b}
        !pick {n} lottery numbers between 1 and {b}
        !give me {n} random lottery numbers from 1 to {b}
        ~~{n} different random numbers between 1 and {b}
        """, 0.7),
    "power table": (_n("print([2**k for k in range(<n> + 1)])", 3, 16), """
        ~~the powers of two up to 2^{n}
        !list the powers of 2 up to 2^{n}
        """, 0.5),
    "perfect": (_n("print([k * k for k in range(1, int(<n>**0.5) + 1)])", 10, 400), """
        ~~the perfect squares up to {n}
        ~~all square numbers up to {n}
        which square numbers are there up to {n}?
        """, 0.6),
    "celsius": (_ab("for c in range(<a>, <b> + 1, 5):\n    print(c, c * 9 / 5 + 32)", 0, 40), """
        !print a table of celsius and fahrenheit from {a} to {b} in steps of 5
        """, 0.2),
    "join": (_words("print('-'.join(<l>))"), """
        !join {l} with hyphens
        !connect the words {l} with hyphens
        """, 0.4),
}  # fmt: skip
_DECK = Deck(
    "python_task",
    {name: templates for name, (_, templates, _) in _TASKS.items()},
    {name: w for name, (_, _, w) in _TASKS.items()},
)
_PRINTED = ("{r}", "The result is {r}.", "It is {r}.", "The program printed {r}.")
_YES_NO = ("is prime", "palindrome", "leap", "anagram")


_FILE_TASKS: dict[str, tuple[str, str]] = {
    "plural": ("print(sum('<w>' in line.lower() for line in open('<p>')))", """
        how many {w}s are in {p}?
        how many {w}s are there in {p}?
        how many {w}s does {p} have?
        how many {w}s does {p} contain?
        how many {w}s were logged in {p}?
        how many {w}s can you find in {p}?
        how many {w}s occurred according to {p}?
        !count the {w}s in {p}
        !count all {w}s in {p}
        !tell me how many {w}s are in {p}
        ~the number of {w}s in {p}
        ?how many {w}s are in {p}
        &how many {w}s there are in {p}
        number of {w}s in {p}?
        {w}s in {p}: how many?
        """),
    "plural show": ("print(''.join(line for line in open('<p>') if '<w>' in line.lower()))", """
        which {w}s are in {p}?
        what {w}s are there in {p}?
        !show me the {w}s in {p}
        !show all {w}s in {p}
        !list the {w}s in {p}
        !list all {w}s from {p}
        !print the {w}s in {p}
        !find all {w}s in {p}
        ~~the {w}s in {p}
        ~~all {w}s in {p}
        are there any {w}s in {p}?
        does {p} contain any {w}s?
        """),
    "sort": ("print('\\n'.join(sorted(open('<p>').read().splitlines())))", """
        !sort the lines of {p}
        !sort the lines in {p} alphabetically
        !show me the lines of {p} in alphabetical order
        !print {p} sorted
        !put the lines of {p} in alphabetical order
        ~~the lines of {p} in alphabetical order
        ~~the sorted lines of {p}
        what is {p} sorted alphabetically?
        sort {p}
        !use python to sort the lines of {p}
        """),
    "reverse": ("print('\\n'.join(open('<p>').read().splitlines()[::-1]))", """
        !reverse the lines of {p}
        !print the lines of {p} in reverse order
        !show {p} from the last line to the first
        !list the lines of {p} backwards
        ~~the lines of {p} in reverse order
        !show me the lines of {p} in reverse
        {p} in reverse order
        !use python to print {p} backwards, line by line
        """),
    "unique": ("print('\\n'.join(dict.fromkeys(open('<p>').read().splitlines())))", """
        !show the lines of {p} without duplicates
        !remove duplicate lines of {p} and show the rest
        !print every different line of {p} once
        ~~the distinct lines of {p}
        ~~the unique lines in {p}
        which different lines are in {p}?
        !use python to list the unique lines of {p}
        """),
    "number": ("for n, line in enumerate(open('<p>').read().splitlines(), 1):\n    print(n, line)", """
        !number the lines of {p}
        !print {p} with line numbers
        !show {p} with line numbers
        !show me the lines of {p} with their numbers
        ~~the lines of {p} with line numbers
        """),
    "upper": ("print(open('<p>').read().upper().strip())", """
        !print {p} in upper case
        !show me {p} in capital letters
        !convert the text of {p} to upper case and show it
        ~the text of {p} in capitals
        """),
    "longest": ("print(max(open('<p>').read().splitlines(), key=len))", """
        what is the longest line in {p}?
        which line of {p} is the longest?
        !find the longest line in {p}
        !print the longest line of {p}
        ~the longest line of {p}
        ?which line of {p} is the longest
        """),
    "shortest": ("print(min(open('<p>').read().splitlines(), key=len))", """
        what is the shortest line in {p}?
        which line of {p} is the shortest?
        !find the shortest line in {p}
        ~the shortest line of {p}
        """),
    "random": ("import random\nprint(random.choice(open('<p>').read().splitlines()))", """
        !pick a random line from {p}
        !choose a random entry from {p}
        !show me a random line of {p}
        !draw a random name from {p}
        ~a random line from {p}
        !select one line of {p} at random
        """),
    "frequency": ("from collections import Counter\nprint(Counter(open('<p>').read().lower().split()).most_common(3))", """
        ~~the three most common words in {p}
        ~~the three most frequent words of {p} with their counts
        which three words occur most often in {p}?
        !use python to count the most common words in {p}
        """),
    "sort lengths": ("print('\\n'.join(sorted(open('<p>').read().splitlines(), key=len)))", """
        !sort the lines of {p} by length
        !show the lines of {p} from shortest to longest
        ~~the lines of {p} sorted by length
        """),
    "even": ("print('\\n'.join(open('<p>').read().splitlines()[1::2]))", """
        !show every second line of {p}
        ~~every second line of {p}
        !print every other line of {p}
        """),
}  # fmt: skip
_FILE_DECK = Deck(
    "python_file",
    {name: templates for name, (_, templates) in _FILE_TASKS.items()},
    {"sort": 2, "reverse": 1.5, "plural": 2.5, "plural show": 2},
)


def python_file(rng: Random, split: Split) -> Episode:
    """Something done with the lines of a file that no file tool does."""
    kind = _FILE_DECK.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")))
    rows = contents.items(rng, rng.randint(3, 6)) if rng.random() < 0.7 else contents.prose(rng, rng.randint(2, 4))
    if kind == "unique":
        rows.insert(rng.randint(0, len(rows)), rng.choice(rows))
    word = rng.choice(("error", "error", "warning", "timeout", "failure", "exception", "restart", "login"))
    if kind.startswith("plural"):
        path = v.file_name(rng, "log")
        rows = [
            row.replace("request", word) if word not in ("error", "warning") and rng.random() < 0.5 else row
            for row in contents.log(rng, rng.randint(4, 12))
        ]
    story = Story("python_file", rng, split, {path: "\n".join(rows) + "\n"})
    story.ask(_FILE_DECK[kind], p=path, w=word)
    r = story.run("python", code=_FILE_TASKS[kind][0].replace("<p>", path).replace("<w>", word))
    if kind == "plural":
        story.answer(
            ("There are {r} {w}s in {p}.", "{r} {w}s.", "There are {r}.")
            if r != "1"
            else ("There is 1 {w} in {p}.", "There is 1."),
            r=r,
            w=word,
            p=path,
        )
        return story.finish(r)
    if r == "(no output)":
        story.answer(("There are no {w}s in {p}.", "No, {p} has no {w}s."), w=word, p=path)
        return story.finish(word)
    if "\n" in r:
        story.answer(("{r}", "The result is:\n{r}", "Here it is:\n{r}"), r=r)
    else:
        story.answer(("{r}", "It is: {r}"), r=r)
    if kind == "random":
        return story.finish()
    return story.finish(*[row for row in r.splitlines() if row.strip()])


def python_task(rng: Random, split: Split) -> Episode:
    """A simple task solved with a few lines of code."""
    kind = _DECK.draw(rng, split)
    program = _TASKS[kind][0](rng)
    story = Story("python_task", rng, split)
    story.ask(_DECK[kind], **program.slots)
    r = story.run("python", code=program.code)
    if kind in _YES_NO:
        x = program.slots.get("n", program.slots.get("x", ""))
        what = {"is prime": "a prime number", "palindrome": "a palindrome", "leap": "a leap year"}.get(kind, "")
        if kind == "anagram":
            story.answer(("Yes, they are anagrams.", "Yes.") if r == "True" else ("No, they are not anagrams.", "No."))
            return story.finish("Yes" if r == "True" else "No")
        story.answer(("Yes, {x} is {w}.", "Yes.") if r == "True" else ("No, {x} is not {w}.", "No."), x=x, w=what)
        return story.finish("Yes" if r == "True" else "No")
    if "\n" in r:
        story.answer(("{r}", "It printed:\n{r}", "The output is:\n{r}"), r=r)
    else:
        story.answer(_PRINTED, r=r)
    # What chance decides cannot be checked.
    return story.finish() if "random" in program.code else story.finish(*r.splitlines())


_GIVEN = Bank(
    "python_code",
    """
    !run {c}
    !run this: {c}
    !run this code: {c}
    !run this python code: {c}
    !run the following python code: {c}
    !run the code {c}
    !run python: {c}
    !execute {c}
    !execute this: {c}
    !execute this code: {c}
    !execute the python code {c}
    !execute the following: {c}
    !evaluate {c} in python
    !evaluate this python expression: {c}
    !try {c}
    !try this in python: {c}
    !try out {c} in python
    !test this code: {c}
    !compute {c} with python
    !type {c} into python
    what does {c} print?
    what does {c} output?
    what does {c} give in python?
    what does {c} return?
    what does this print: {c}
    what does this print? {c}
    what does this code do? {c}
    what does the code {c} print?
    what does the following python code print: {c}
    what does the following print? {c}
    what is the output of {c}?
    what's the output of {c}?
    what's the output of this code: {c}
    what's the result of {c} in python?
    what is {c} in python?
    what happens if I run {c}?
    what happens when I run this: {c}
    what will {c} print?
    what would {c} print?
    what do I get from {c}?
    ~the output of {c}
    ~the result of running {c}
    &what {c} prints
    &what {c} gives
    in python, what is {c}?
    in python, what does {c} give?
    with python: {c}
    python: {c}
    python {c}
    python -c "{c}"
    here is some python: {c}. What does it print?
    here's my code: {c} What's the output?
    I have this code: {c}. What does it print?
    I wrote {c}, can you run it?
    I wrote this line: {c}. Does it work?
    does this work? {c}
    does {c} work?
    can you run this for me: {c}
    can you run {c} and tell me what it prints?
    could you execute {c} and show me the output?
    please run it: {c}
    code: {c}
    output of {c}?
    >>> {c}
    run this snippet and show the output: {c}
    let python compute {c}
    """,
)


def _snippet(rng: Random) -> str:
    a, b, c = rng.randint(2, 99), rng.randint(2, 20), rng.randint(2, 9)
    w, w2 = v.noun(rng), v.word(rng)
    numbers = [rng.randint(0, 50) for _ in range(rng.randint(3, 6))]
    return rng.choice((
        f"print({a} * {b})", f"print({a} ** {c})", f"sum(range({a}))", f"print(sum(range({a})))", f"len('{w}')", f"'{w}'.upper()", f"print('{w}' * {c})",
        f"print('{w}'[::-1])", f"max({numbers})", f"sorted({numbers})", f"print(sorted({numbers}))", f"[x * {c} for x in range({b})]",
        f"print([x for x in range({a}) if x % {b} == 0])", f"sum({numbers})", f"sum({numbers}) / {len(numbers)}", f"{a} // {b}", f"{a} % {b}",
        f"divmod({a}, {b})", f"2 ** {b}", f"print('{w}', '{w2}')", f"print('{w}' + '{w2}')", f"x = {a}; print(x + {b})", f"x = {a}\nprint(x * {c})",
        f"a = {a}\nb = {b}\nprint(a + b)", f"for i in range({c}): print(i)", f"for i in range({c}):\n    print(i * {b})",
        f"def f(x):\n    return x * {c}\nprint(f({a}))", f"print(list(range({c}, {c + b})))", f"'{w},{w2}'.split(',')", f"round({a} / {b}, {c % 4})",
        f"print({numbers}[-1])", f"len({numbers})", f"'{w[0]}' in '{w}'", f"{{'{w}': {a}}}['{w}']", f"print('{w}'.replace('{w[0]}', '{w2[0]}'))",
        f"print('-'.join(['{w}', '{w2}']))", f"abs({-a})", f"bin({a})", f"hex({a})", f"ord('{w[0]}')", f"import math; print(math.sqrt({a * a}))",
        f"set({numbers + numbers[:1]})", f"print({a} > {b})", f"[w.upper() for w in ['{w}', '{w2}']]", f"print('hello {w}')", "print('hello world')",
        f"int('{a}') + {b}", f"str({a}) + '{b}'", f"min({numbers})", f"sum(x * x for x in {numbers})", f"'{w}'.count('{w[0]}')",
    ))  # fmt: skip


def python_code(rng: Random, split: Split) -> Episode:
    """Code of the user, run as it is."""
    code = _snippet(rng)
    story = Story("python_code", rng, split)
    if "\n" in code:
        shown = rng.choice((f"\n{code}\n", f"```python\n{code}\n```", f"\n```\n{code}\n```"))
    else:
        shown = rng.choice((code, code, f"`{code}`", f"`{code}`", f"`{code}`"))
    story.ask(_GIVEN, c=shown)
    r = story.run("python", code=code)
    if "\n" in r:
        story.answer(("It prints:\n{r}", "{r}", "The output is:\n{r}"), r=r)
    else:
        story.answer(("It prints {r}.", "The result is {r}.", "{r}", "The output is {r}."), r=r)
    return story.finish(*r.splitlines())


FAMILIES = {"python_task": python_task, "python_file": python_file, "python_code": python_code}
