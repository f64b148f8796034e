"""How `again_tables` asks: {q} a column as people call it, {x} a row, {c} conditions, {f} where the file is named."""

from __future__ import annotations

CELL: dict[str, str] = {
    "of": """
    the {q} for {x} {f}
    the {q} of {x} {f}?
    {q} of {x} {f}
    {q} for {x} {f}?
    {q} {x} {f}
    {x}'s {q} {f}
    {x}'s {q} {f}?
    {x} {f}: {q}?
    {x}, {q}, {f}
    {x}: what's the {q} {f}?
    for {x} {f}, what's the {q}?
    under {x} {f}, what {q} is given?
    in the row of {x} {f}, what's the {q}?
    what's {x}'s {q} {f}?
    what is {x}'s {q} {f}?
    what's the {q} of {x} {f}?
    what is the {q} for {x} {f}?
    what {q} does {x} have {f}?
    what {q} do we have for {x} {f}?
    what {q} is given for {x} {f}?
    what {q} stands next to {x} {f}?
    which {q} is listed for {x} {f}?
    which {q} belongs to {x} {f}?
    what does it say under {q} for {x} {f}?
    what does {f} say about the {q} of {x}?
    do we know the {q} of {x} {f}?
    do you see the {q} of {x} {f}?
    is there a {q} for {x} {f}? What is it?
    I need {x}'s {q} {f}
    I need the {q} of {x} {f}
    I'm after the {q} of {x} {f}
    I only want {x}'s {q} {f}
    just the {q} of {x} {f}
    only the {q} for {x} {f} please
    !look up the {q} of {x} {f}
    !look up {x} {f} and tell me the {q}
    !look {x} up {f}: {q}
    !read off the {q} for {x} {f}
    !find {x} {f} and give me the {q}
    !find the {q} for {x} {f}
    !get {x}'s {q} {f}
    !get me the {q} of {x} {f}
    !tell me {x}'s {q} {f}
    !pull the {q} of {x} {f}
    !check the {q} of {x} {f}
    !say what the {q} of {x} is {f}
    ~the {q} of {x} {f}
    ~{x}'s {q} {f}
    ~the {q} listed for {x} {f}
    &what the {q} of {x} is {f}
    &which {q} {x} has {f}
    what has {x} got as {q} {f}?
    what's noted as {q} for {x} {f}?
    what is written under {q} for {x} {f}?
    what did we put down as {x}'s {q} {f}?
    {f}: {x}'s {q}?
    {f}, {x}, {q}
    {q}? For {x} {f}
    {q}, please, of {x} {f}
    {x} and the {q} {f}?
    about {x} {f}: which {q}?
    go to {x} {f}: what's the {q}?
    can I get the {q} of {x} {f}?
    could you give me {x}'s {q} {f}?
    remind me of {x}'s {q} {f}
    I can't find {x}'s {q} {f}
    !fetch the {q} of {x} {f}
    !fill me in on {x}'s {q} {f}
    !open {f} and read me the {q} of {x}
    !quote the {q} of {x} {f}
    ~the entry under {q} for {x} {f}
    """,
    "asked": """
    {a} {f}?
    {a} {f}
    {a} {f}? I forgot
    {a}, {f}?
    {f} {a}?
    can you see {f} {a}?
    so {a} {f}?
    hey, {a} {f}?
    do you find {f} {a}?
    one question: {a} {f}?
    they want to know: {a} {f}?
    {a}? It should be {f}
    just quickly, {a} {f}?
    {f}: {a}?
    does it say {f}: {a}?
    I need this {f}: {a}?
    please look {f}: {a}?
    """,
}

TWO: dict[str, str] = {
    "count": """
    how many {rows} {c} {f}?
    how many {rows} {c} are there {f}?
    how many {rows} {c} do we have {f}?
    how many of the {rows} are {c} {f}? Just count those
    number of {rows} {c} {f}
    {rows} {c} {f}: how many?
    count of {rows} {c} {f}
    {rows} {c}, how many are they {f}?
    are there {rows} {c} {f}, and how many?
    !count the {rows} {c} {f}
    !count {rows} {c} {f}
    !tell me how many {rows} {c} there are {f}
    ~the number of {rows} {c} {f}
    &how many {rows} {c} there are {f}
    &how many {rows} {c} we have {f}
    I need the number of {rows} {c} {f}
    {f}, {rows} {c}: count?
    to how many {rows} does this apply {f}: {c}?
    can you count {rows} {c} {f}?
    just the number: {rows} {c} {f}
    """,
    "names": """
    who or what are the {rows} {c} {f}?
    {rows} {c} {f}
    {rows} {c} {f}?
    all {rows} {c} {f}
    only {rows} {c} {f}
    just the {rows} {c} {f}
    which {rows} {c} are there {f}?
    which {rows} {c} do we have {f}?
    which are the {rows} {c} {f}?
    what {rows} {c} do you find {f}?
    are there any {rows} {c} {f}? Which?
    do we have {rows} {c} {f}? Name them
    !list the {rows} {c} {f}
    !list all {rows} {c} {f}
    !name the {rows} {c} {f}
    !name all {rows} {c} {f}
    !find {rows} {c} {f}
    !find all {rows} {c} {f}
    !find me {rows} {c} {f}
    !show me the {rows} {c} {f}
    !show {rows} {c} {f}
    !pick out the {rows} {c} {f}
    !filter {f} for {rows} {c}
    ~~the {rows} {c} {f}
    ~~the names of the {rows} {c} {f}
    I'm looking for {rows} {c} {f}
    I want to see the {rows} {c} {f}
    {f}: {rows} {c}
    what have we got {f} in the way of {rows} {c}?
    can I have the {rows} {c} {f}?
    leave only {rows} {c} {f}
    give me {rows} {c} {f}
    !get all {rows} {c} {f}
    !pull the {rows} {c} {f}
    !search {f} for {rows} {c}
    """,
    "mean": """
    average {q} of the {rows} {c} {f}
    what's the average {q} of the {rows} {c} {f}?
    what {q} do the {rows} {c} have on average {f}?
    {q} of {rows} {c} {f}, on average?
    on average, what's the {q} of {rows} {c} {f}?
    taking only {rows} {c} {f}, what's the average {q}?
    mean {q}, {rows} {c} {f}
    !average the {q} of the {rows} {c} {f}
    !work out the average {q} of {rows} {c} {f}
    ~the average {q} of the {rows} {c} {f}
    ~the mean {q} of {rows} {c} {f}
    """,
    "sum": """
    total {q} of the {rows} {c} {f}
    what's the total {q} of {rows} {c} {f}?
    what do the {rows} {c} add up to in {q} {f}?
    {q} of the {rows} {c} {f}, altogether?
    how much is the {q} of all {rows} {c} {f} together?
    taking only {rows} {c} {f}, what's the sum of the {q}?
    !add up the {q} of the {rows} {c} {f}
    !sum the {q} of {rows} {c} {f}
    ~the total {q} of the {rows} {c} {f}
    ~the sum of the {q} of {rows} {c} {f}
    """,
    "most": """
    of the {rows} {c} {f}, which has the highest {q}?
    among the {rows} {c} {f}, which has the highest {q}?
    highest {q} among the {rows} {c} {f}, which one is it?
    which of the {rows} {c} has the highest {q} {f}?
    !find the one with the highest {q} among the {rows} {c} {f}
    """,
    "least": """
    of the {rows} {c} {f}, which has the lowest {q}?
    among the {rows} {c} {f}, which has the lowest {q}?
    lowest {q} among the {rows} {c} {f}, which one is it?
    which of the {rows} {c} has the lowest {q} {f}?
    !find the one with the lowest {q} among the {rows} {c} {f}
    """,
}

FIRST: dict[str, str] = {
    "clause": """
    {l} {f}?
    {l} {f}
    {f} {l}?
    so {l} {f}?
    {l}, going by the list {f}?
    {l} of them all {f}?
    of all {rows} {f}, {l}?
    looking at the {rows} {f}: {l}?
    can you see {l} {f}?
    can you tell {l} {f}?
    could you find out {l} {f}?
    do you know {l} {f}?
    I want to know {l} {f}
    I wonder {l} {f}
    tell me {l} {f}
    check {f} {l}
    !find out {l} {f}
    !look up {l} {f}
    !say {l} {f}
    ?{l} {f}
    {f}: {l}?
    and {l} {f}?
    just one name: {l} {f}?
    I keep wondering {l} {f}
    please look {f}: {l}?
    we have a bet: {l} {f}?
    for the speech I need to know {l} {f}
    """,
    "condition": """
    of the {rows} {c} {f}, {l}?
    among the {rows} {c} {f}, {l}?
    {l} among the {rows} {c} {f}?
    only {rows} {c}: {l} {f}?
    taking just the {rows} {c} {f}, {l}?
    {rows} {c} {f}: {l}?
    tell me {l} of the {rows} {c} {f}
    """,
    "adjective": """
    our {s} {one} {f}?
    the {s} {one} {f}
    the {s} {one} {f}?
    {s} {one} {f}?
    {s} one {f}
    which {one} is the {s} {f}?
    which is our {s} {one} {f}?
    what's the name of our {s} {one} {f}?
    what is our {s} {one} called {f}?
    who or what is the {s} {one} {f}?
    !find our {s} {one} {f}
    !find the {s} {one} {f}
    !name the {s} {one} {f}
    !tell me our {s} {one} {f}
    ~our {s} {one} {f}
    ~the {s} {one} {f}
    ?which {one} is the {s} {f}
    I'm looking for the {s} {one} {f}
    """,
    "top": """
    the {k} {s} {rows} {f}
    the {k} {s} {rows} {f}?
    our {k} {s} {rows} {f}
    {k} {s} {rows} {f}
    top {k} of the {s} {rows} {f}
    which {k} {rows} are the {s} {f}?
    who or what are the {k} {s} {rows} {f}?
    which are the {k} {s} {rows} {f}?
    !list the {k} {s} {rows} {f}
    !name the {k} {s} {rows} {f}
    !show me the {k} {s} {rows} {f}
    !find the {k} {s} {rows} {f}
    ~~the {k} {s} {rows} {f}
    """,
    "top by": """
    top {k} {rows} by {q} {f}
    the {k} {rows} with the highest {q} {f}
    the {k} {rows} with the most in {q} {f}?
    {k} {rows} with the biggest {q} {f}
    which {k} {rows} have the highest {q} {f}?
    best {k} by {q} {f}
    !rank the {rows} by {q} {f} and give me the top {k}
    !sort the {rows} by {q} {f}, highest first, and show me {k}
    !list the {k} {rows} with the highest {q} {f}
    """,
    "bottom by": """
    bottom {k} {rows} by {q} {f}
    the {k} {rows} with the lowest {q} {f}
    {k} {rows} with the smallest {q} {f}
    which {k} {rows} have the lowest {q} {f}?
    !sort the {rows} by {q} {f}, lowest first, and show me {k}
    !list the {k} {rows} with the lowest {q} {f}
    """,
}
