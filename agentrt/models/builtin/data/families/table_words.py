"""How people ask about tables. Slots: {m} a measure ("revenue"), {g} a grouping column, {gs} its plural, {v} one of
its values, {rows} what the rows are, {n} what the table names ("product"), {ns} its plural, {f} where the table is
("in sales.csv", or nothing)."""

from __future__ import annotations

TOTAL = {
    "sum": """
    ~the total {m} {f}
    ~the sum of {m} {f}
    ~the sum of the {m} column {f}
    ~the sum of all {m} values {f}
    ~the overall {m} {f}
    ~the total of the {m} column {f}
    ~the total of {m} {f}
    ~the grand total of {m} {f}
    ~the combined {m} of all {rows} {f}
    ~the total {m} of all {rows} {f}
    what does the {m} add up to {f}?
    what does the {m} column sum to {f}?
    what's the total {m} {f}?
    what is the total {m} {f}?
    what is the sum of {m} {f}?
    how much {m} is there in total {f}?
    how much is the {m} [in total|altogether|overall] {f}?
    how much is the total {m} {f}?
    how much {m} do we have in total {f}?
    how much {m} did we have altogether {f}?
    how high is the total {m} {f}?
    how large is the total {m} of all {rows} {f}?
    !add up the {m} {f}
    !add up the {m} column {f}
    !add up all the {m} values {f}
    !sum the {m} {f}
    !sum the {m} column {f}
    !sum up the {m} {f}
    !sum up the column {m} {f}
    !calculate the total {m} {f}
    !calculate the sum of {m} {f}
    !compute the total {m} {f}
    !compute the sum of {m} {f}
    !total the {m} {f}
    !total up the {m} column {f}
    !work out the total {m} {f}
    !tell me the total {m} {f}
    !tell me what the {m} adds up to {f}
    !find the total {m} {f}
    !give me the sum of the {m} {f}
    &what the {m} adds up to {f}
    &what the total {m} is {f}
    &how much the total {m} is {f}
    total {m} {f}
    total {m} {f}?
    sum of {m} {f}
    sum {m} {f}
    sum of {m} {f}?
    {m} total {f}?
    overall {m} {f}?
    I need the total {m} {f} for my report.
    my boss wants to know the total {m} {f}.
    for the tax form I need the sum of {m} {f}.
    """,
    "sum of": """
    ~the total {m} for {v} {f}
    ~the total {m} in {v} {f}
    ~the total {m} of {v} {f}
    ~the sum of {m} for {v} {f}
    ~the sum of {m} where {g} is {v} {f}
    ~the sum of the {m} for the {g} {v} {f}
    ~the total {m} of the {v} {rows} {f}
    ~the total {m} for the {g} {v} {f}
    ~the {m} of {v} in total {f}
    ~the overall {m} of {v} {f}
    what's the total {m} for {v} {f}?
    what is the total {m} of {v} {f}?
    what does the {m} for {v} add up to {f}?
    what is the sum of {m} for {v} {f}?
    what is {v}'s total {m} {f}?
    how much {m} did {v} have in total {f}?
    how much {m} does {v} have [in total|altogether] {f}?
    how much {m} is there for {v} {f}?
    how much is the total {m} for {v} {f}?
    how much is the {m} for {v} altogether {f}?
    how high is the total {m} of {v} {f}?
    !sum the {m} for {v} {f}
    !sum up the {m} for the {g} {v} {f}
    !sum the {m} of all {v} {rows} {f}
    !sum {m} where {g} is {v} {f}
    !sum {m} where {g} = {v} {f}
    !add up the {m} for {v} {f}
    !add up the {m} of {v} {f}
    !add up all {m} values for {v} {f}
    !calculate the total {m} for {v} {f}
    !compute the total {m} for {g} {v} {f}
    !tell me the total {m} for {v} {f}
    !find the total {m} of {v} {f}
    !give me the total {m} for {v} only {f}
    &what the total {m} for {v} is {f}
    &how much {m} {v} has in total {f}
    total {m} for {v} {f}
    total {m} for {v} {f}?
    total {m} {v} {f}
    {m} for {v} in total {f}?
    sum of {m} for {v} {f}?
    sum of {m} where {g} is {v} {f}
    for {v}, what is the total {m} {f}?
    for the {g} {v}, what's the sum of {m} {f}?
    considering only {v}, what is the total {m} {f}?
    only {v}: what's the total {m} {f}?
    I only care about {v}. What's the total {m} {f}?
    I'm interested in {v}. How much is the total {m} {f}?
    """,
    "mean": """
    ~the average {m} {f}
    ~the mean {m} {f}
    ~the average of {m} {f}
    ~the average of the {m} column {f}
    ~the mean of the {m} column {f}
    ~the mean of {m} {f}
    ~the average {m} of all {rows} {f}
    ~the average {m} of the {rows} {f}
    ~the average {m} per row {f}
    what's the average {m} {f}?
    what is the average {m} {f}?
    what is the mean {m} {f}?
    what's the {m} on average {f}?
    how high is the average {m} {f}?
    how high is the {m} on average {f}?
    how much is the {m} on average {f}?
    how much is the average {m} {f}?
    how large is the average {m} {f}?
    !calculate the average {m} {f}
    !calculate the mean {m} {f}
    !calculate the mean of {m} {f}
    !compute the average of the {m} {f}
    !compute the average {m} {f}
    !work out the average {m} {f}
    !find the average {m} {f}
    !average the {m} column {f}
    !average the {m} {f}
    !tell me the average {m} {f}
    &what the average {m} is {f}
    &how high the average {m} is {f}
    average {m} {f}
    average {m} {f}?
    mean {m} {f}
    mean of {m} {f}?
    avg {m} {f}
    average of {m} {f}?
    on average, what's the {m} {f}?
    on average, how high is the {m} {f}?
    """,
    "mean of": """
    ~the average {m} for {v} {f}
    ~the average {m} in {v} {f}
    ~the average {m} of {v} {f}
    ~the mean {m} for {v} {f}
    ~the mean {m} where {g} is {v} {f}
    ~the average {m} of the {v} {rows} {f}
    ~the average {m} for the {g} {v} {f}
    what's the average {m} for {v} {f}?
    what is the average {m} of {v} {f}?
    what is the mean {m} for {v} {f}?
    what's the {m} for {v} on average {f}?
    how high is the average {m} for {v} {f}?
    how high is the {m} of {v} on average {f}?
    how much is the {m} on average for {v} {f}?
    !calculate the average {m} for {v} {f}
    !compute the mean {m} of {v} {f}
    !find the average {m} for {g} {v} {f}
    !average the {m} for {v} {f}
    !tell me the average {m} of {v} {f}
    &what the average {m} for {v} is {f}
    average {m} for {v} {f}
    average {m} for {v} {f}?
    mean {m} for {v} {f}?
    average {m} where {g} is {v} {f}
    for {v}, what's the average {m} {f}?
    only for {v}, what is the average {m} {f}?
    """,
    "max": """
    ~the highest {m} {f}
    ~the maximum {m} {f}
    ~the largest {m} {f}
    ~the biggest {m} {f}
    ~the top {m} {f}
    ~the maximum of the {m} column {f}
    ~the maximum value of {m} {f}
    ~the highest value in the {m} column {f}
    what's the highest {m} {f}?
    what is the maximum {m} {f}?
    what is the largest {m} {f}?
    how high is the highest {m} {f}?
    how high is the maximum {m} {f}?
    how much is the highest {m} {f}?
    !find the highest {m} {f}
    !find the maximum {m} {f}
    !tell me the highest {m} {f}
    !give me the maximum of {m} {f}
    &what the highest {m} is {f}
    highest {m} {f}
    highest {m} {f}?
    maximum {m} {f}?
    max {m} {f}
    max of {m} {f}?
    """,
    "min": """
    ~the lowest {m} {f}
    ~the minimum {m} {f}
    ~the smallest {m} {f}
    ~the least {m} {f}
    ~the minimum of the {m} column {f}
    ~the minimum value of {m} {f}
    ~the lowest value in the {m} column {f}
    what's the lowest {m} {f}?
    what is the minimum {m} {f}?
    what is the smallest {m} {f}?
    how low is the lowest {m} {f}?
    how much is the lowest {m} {f}?
    !find the lowest {m} {f}
    !find the minimum {m} {f}
    !tell me the smallest {m} {f}
    !give me the minimum of {m} {f}
    &what the lowest {m} is {f}
    lowest {m} {f}
    lowest {m} {f}?
    minimum {m} {f}?
    min {m} {f}
    """,
    "median": """
    ~the median {m} {f}
    ~the median of {m} {f}
    ~the median of the {m} column {f}
    what's the median {m} {f}?
    what is the median {m} {f}?
    !calculate the median {m} {f}
    !compute the median of {m} {f}
    !find the median {m} {f}
    median {m} {f}
    median {m} {f}?
    median of {m} {f}?
    """,
}

TOP = {
    "max": """
    which {n} has the highest {m} {f}?
    which {n} has the largest {m} {f}?
    which {n} has the biggest {m} {f}?
    which {n} has the most {m} {f}?
    which {n} has the top {m} {f}?
    which {n} had the highest {m} {f}?
    what {n} has the highest {m} {f}?
    who or what has the highest {m} {f}?
    ~the {n} with the highest {m} {f}
    ~the {n} with the largest {m} {f}
    ~the {n} with the biggest {m} {f}
    ~the {n} with the most {m} {f}
    ~the {n} with the maximum {m} {f}
    ~the name of the {n} with the highest {m} {f}
    !find the {n} with the highest {m} {f}
    !find the {n} with the largest {m} {f}
    !find the {n} that has the most {m} {f}
    !tell me which {n} has the highest {m} {f}
    !show me the {n} with the highest {m} {f}
    !show the {n} with the biggest {m} {f}
    !give me the {n} with the highest {m} {f}
    !look up which {n} has the highest {m} {f}
    ?which {n} has the highest {m} {f}
    ?which {n} has the most {m} {f}
    ?what {n} has the highest {m} {f}
    {n} with the highest {m} {f}
    {n} with the highest {m} {f}?
    {n} with the most {m} {f}?
    highest {m}: which {n} {f}?
    where is the {m} highest {f}?
    whose {m} is the highest {f}?
    whose {m} is the largest {f}?
    which of the {ns} has the highest {m} {f}?
    which of the {ns} has the most {m} {f}?
    of all {ns}, which has the highest {m} {f}?
    among the {ns}, which one has the highest {m} {f}?
    I'm looking for the {n} with the highest {m} {f}.
    """,
    "min": """
    which {n} has the lowest {m} {f}?
    which {n} has the smallest {m} {f}?
    which {n} has the least {m} {f}?
    which {n} had the lowest {m} {f}?
    what {n} has the lowest {m} {f}?
    ~the {n} with the lowest {m} {f}
    ~the {n} with the smallest {m} {f}
    ~the {n} with the least {m} {f}
    ~the {n} with the minimum {m} {f}
    !find the {n} with the lowest {m} {f}
    !find the {n} with the smallest {m} {f}
    !tell me which {n} has the lowest {m} {f}
    !show me the {n} with the lowest {m} {f}
    !give me the {n} with the smallest {m} {f}
    ?which {n} has the lowest {m} {f}
    ?what {n} has the smallest {m} {f}
    {n} with the lowest {m} {f}
    {n} with the smallest {m} {f}?
    whose {m} is the lowest {f}?
    which of the {ns} has the lowest {m} {f}?
    of all {ns}, which has the smallest {m} {f}?
    I'm looking for the {n} with the lowest {m} {f}.
    """,
    "more": """
    which {n} is the {s} {f}?
    which is the {s} {n} {f}?
    what is the {s} {n} {f}?
    what's the {s} {n} {f}?
    what's our {s} {n} {f}?
    who or what is the {s} {f}?
    ~the {s} {n} {f}
    ~the {s} of the {ns} {f}
    ~the name of the {s} {n} {f}
    !find the {s} {n} {f}
    !find me the {s} {n} {f}
    !show me the {s} {n} {f}
    !tell me the {s} {n} {f}
    !tell me which {n} is the {s} {f}
    !name the {s} {n} {f}
    !give me the {s} {n} {f}
    !look up the {s} {n} {f}
    ?which {n} is the {s} {f}
    ?which is the {s} {n} {f}
    &what the {s} {n} is {f}
    {s} {n} {f}
    {s} {n} {f}?
    which of the {ns} is the {s} {f}?
    among the {ns}, which is the {s} {f}?
    of all the {ns}, which one is the {s} {f}?
    I want the {s} {n} {f}.
    I'm looking for the {s} {n} {f}.
    I need to know the {s} {n} {f}.
    """,
    "who": """
    who {b} {f}?
    which {n} {b} {f}?
    what {n} {b} {f}?
    ?who {b} {f}
    ?which {n} {b} {f}
    !find out who {b} {f}
    !find the {n} that {b} {f}
    !tell me who {b} {f}
    !tell me which {n} {b} {f}
    !show me who {b} {f}
    !name the {n} who {b} {f}
    !check who {b} {f}
    ~the {n} who {b} {f}
    ~the name of the {n} who {b} {f}
    which of the {ns} {b} {f}?
    which one of the {ns} {b} {f}?
    of all {ns}, who {b} {f}?
    so who {b} {f}?
    guess who {b} {f}?
    I'd love to know who {b} {f}.
    can you see who {b} {f}?
    """,
    "top": """
    ~~the top {k} {ns} by {m} {f}
    ~~the {k} {ns} with the highest {m} {f}
    ~~the {k} {ns} with the most {m} {f}
    ~~the {k} {ns} with the largest {m} {f}
    ~~the {k} highest {m} values with their {n} {f}
    ~~the top {k} by {m} {f}
    ~~the first {k} {ns} ranked by {m} {f}
    which {k} {ns} have the highest {m} {f}?
    which {k} {ns} have the most {m} {f}?
    what are the top {k} {ns} by {m} {f}?
    what are the {k} {ns} with the highest {m} {f}?
    who are the top {k} by {m} {f}?
    !list the top {k} {ns} by {m} {f}
    !list the {k} {ns} with the highest {m} {f}
    !show me the top {k} {ns} by {m} {f}
    !show the {k} {ns} with the biggest {m} {f}
    !give me the top {k} {ns} by {m} {f}
    !give me the {k} largest by {m} {f}
    !find the {k} {ns} with the highest {m} {f}
    !name the {k} {ns} with the highest {m} {f}
    !rank the {ns} by {m} and show the top {k} {f}
    top {k} {ns} by {m} {f}
    top {k} {ns} by {m} {f}?
    top {k} by {m} {f}
    top {k} {f} by {m}
    best {k} {ns} by {m} {f}
    """,
    "bottom": """
    ~~the {k} {ns} with the lowest {m} {f}
    ~~the {k} {ns} with the smallest {m} {f}
    ~~the {k} {ns} with the least {m} {f}
    ~~the bottom {k} {ns} by {m} {f}
    which {k} {ns} have the lowest {m} {f}?
    which {k} {ns} have the smallest {m} {f}?
    !list the {k} {ns} with the lowest {m} {f}
    !show me the {k} {ns} with the smallest {m} {f}
    !give me the bottom {k} {ns} by {m} {f}
    !find the {k} {ns} with the lowest {m} {f}
    bottom {k} {ns} by {m} {f}
    bottom {k} by {m} {f}?
    """,
    "top more": """
    ~~the {k} {s} {ns} {f}
    what are the {k} {s} {ns} {f}?
    which are the {k} {s} {ns} {f}?
    !list the {k} {s} {ns} {f}
    !show me the {k} {s} {ns} {f}
    !give me the {k} {s} {ns} {f}
    !find the {k} {s} {ns} {f}
    {k} {s} {ns} {f}
    the {k} {s} {ns} {f}, please
    """,
}

GROUP = {
    "sum": """
    ~the total {m} per {g} {f}
    ~the total {m} by {g} {f}
    ~the total {m} for each {g} {f}
    ~the total {m} of each {g} {f}
    ~the sum of {m} per {g} {f}
    ~the sum of {m} by {g} {f}
    ~the sum of {m} for every {g} {f}
    ~the {m} totals by {g} {f}
    ~the {m} broken down by {g} {f}
    what is the total {m} for each {g} {f}?
    what's the total {m} per {g} {f}?
    what does each {g} have in total {m} {f}?
    how much {m} does each {g} have in total {f}?
    how much {m} is there per {g} {f}?
    how much is the total {m} per {g} {f}?
    how is the {m} distributed over the {gs} {f}?
    !sum the {m} by {g} {f}
    !sum the {m} per {g} {f}
    !sum up the {m} for each {g} {f}
    !sum {m} grouped by {g} {f}
    !add up the {m} per {g} {f}
    !add up the {m} by {g} {f}
    !group by {g} and sum the {m} {f}
    !group the {rows} by {g} and add up the {m} {f}
    !group {p} by {g} and total the {m}
    !calculate the total {m} per {g} {f}
    !calculate the total {m} for each {g} {f}
    !compute the sum of {m} by {g} {f}
    !break down the {m} by {g} {f}
    !break the {m} down per {g} {f}
    !show me the total {m} per {g} {f}
    !show the total {m} by {g} {f}
    !show the {m} by {g} {f}
    !list the total {m} for each {g} {f}
    !list the {gs} with their total {m} {f}
    !give me the total {m} by {g} {f}
    !give me a breakdown of {m} by {g} {f}
    !give me a summary of {m} per {g} {f}
    !tell me how much {m} each {g} has {f}
    &how much {m} each {g} has in total {f}
    total {m} per {g} {f}
    total {m} by {g} {f}
    total {m} per {g} {f}?
    sum of {m} by {g} {f}
    sum {m} by {g} {f}
    {m} per {g} {f}?
    {m} by {g} {f}
    {m} by {g} {f}?
    for each {g}, what's the total {m} {f}?
    per {g}, what is the total {m} {f}?
    I need the total {m} for every {g} {f}.
    I want to compare the {gs}: total {m} per {g} {f}, please.
    """,
    "mean": """
    ~the average {m} per {g} {f}
    ~the average {m} by {g} {f}
    ~the average {m} for each {g} {f}
    ~the mean {m} per {g} {f}
    ~the mean {m} by {g} {f}
    ~the average {m} of each {g} {f}
    what is the average {m} for each {g} {f}?
    what's the average {m} per {g} {f}?
    how high is the average {m} per {g} {f}?
    how high is the {m} on average in each {g} {f}?
    !calculate the average {m} per {g} {f}
    !calculate the mean {m} for each {g} {f}
    !average the {m} by {g} {f}
    !compute the average {m} by {g} {f}
    !group by {g} and average the {m} {f}
    !show me the average {m} per {g} {f}
    !list the average {m} for every {g} {f}
    !give me the mean {m} by {g} {f}
    average {m} per {g} {f}
    average {m} by {g} {f}
    average {m} by {g} {f}?
    mean {m} by {g} {f}
    for each {g}, what's the average {m} {f}?
    """,
    "count": """
    how many {rows} are there per {g} {f}?
    how many {rows} are there for each {g} {f}?
    how many {rows} does each {g} have {f}?
    how many {rows} per {g} {f}?
    how many {rows} per {g} are there {f}?
    how many {rows} are in each {g} {f}?
    ~the number of {rows} per {g} {f}
    ~the number of {rows} by {g} {f}
    ~the number of {rows} for each {g} {f}
    ~the count of {rows} per {g} {f}
    !count the {rows} per {g} {f}
    !count the {rows} by {g} {f}
    !count the {rows} for each {g} {f}
    !count the {rows} in each {g} {f}
    !count how many {rows} each {g} has {f}
    !group the {rows} by {g} and count them {f}
    !tell me how many {rows} each {g} has {f}
    !show the number of {rows} per {g} {f}
    !show me how many {rows} there are per {g} {f}
    &how many {rows} each {g} has {f}
    &how many {rows} there are per {g} {f}
    number of {rows} per {g} {f}
    number of {rows} by {g} {f}?
    {rows} per {g} {f}?
    count of {rows} by {g} {f}
    count {rows} by {g} {f}
    for each {g}, how many {rows} are there {f}?
    """,
    "max": """
    ~the highest {m} per {g} {f}
    ~the maximum {m} for each {g} {f}
    ~the largest {m} in each {g} {f}
    what is the highest {m} in each {g} {f}?
    !show the highest {m} per {g} {f}
    !find the maximum {m} for every {g} {f}
    highest {m} per {g} {f}?
    max {m} by {g} {f}
    """,
    "min": """
    ~the lowest {m} per {g} {f}
    ~the minimum {m} for each {g} {f}
    ~the smallest {m} in each {g} {f}
    what is the lowest {m} in each {g} {f}?
    !show the lowest {m} per {g} {f}
    lowest {m} per {g} {f}?
    min {m} by {g} {f}
    """,
}

BEST_GROUP = {
    "sum desc": """
    which {g} has the highest total {m} {f}?
    which {g} has the largest total {m} {f}?
    which {g} has the biggest {m} in total {f}?
    which {g} has the highest {m} {f}?
    which {g} has the most {m} {f}?
    which {g} has the most {m} [in total|altogether|overall] {f}?
    which {g} had the highest total {m} {f}?
    which {g} had the most {m} {f}?
    which {g} generated the most {m} {f}?
    which {g} brings the most {m} {f}?
    which {g} has the highest sum of {m} {f}?
    which {g} comes first by total {m} {f}?
    which {g} is the best by total {m} {f}?
    which {g} leads in {m} {f}?
    what {g} has the highest total {m} {f}?
    what {g} has the most {m} {f}?
    ~the {g} with the highest total {m} {f}
    ~the {g} with the largest total {m} {f}
    ~the {g} with the most {m} {f}
    ~the {g} with the highest {m} in total {f}
    ~the top {g} by total {m} {f}
    ~the top {g} by {m} {f}
    ~the best {g} by {m} {f}
    ~the strongest {g} in terms of {m} {f}
    !find the {g} with the highest total {m} {f}
    !find the {g} with the most {m} {f}
    !find out which {g} has the highest total {m} {f}
    !tell me which {g} has the highest total {m} {f}
    !tell me which {g} has the most {m} {f}
    !show me the {g} with the highest total {m} {f}
    !name the {g} with the highest total {m} {f}
    ?which {g} has the highest total {m} {f}
    ?which {g} has the most {m} {f}
    ?which {g} made the most {m} {f}
    {g} with the highest total {m} {f}
    {g} with the most {m} {f}?
    top {g} by {m} {f}?
    best {g} by total {m} {f}
    in which {g} is the total {m} the highest {f}?
    in which {g} is the {m} highest in total {f}?
    of all {gs}, which has the highest total {m} {f}?
    comparing the {gs}, which one has the highest total {m} {f}?
    we compare the {gs}. Which one has the most {m} {f}?
    """,
    "sum asc": """
    which {g} has the lowest total {m} {f}?
    which {g} has the smallest total {m} {f}?
    which {g} has the least {m} {f}?
    which {g} has the lowest {m} in total {f}?
    which {g} had the lowest total {m} {f}?
    ~the {g} with the lowest total {m} {f}
    ~the {g} with the smallest total {m} {f}
    ~the {g} with the least {m} {f}
    ~the weakest {g} by {m} {f}
    !find the {g} with the lowest total {m} {f}
    !tell me which {g} has the least {m} {f}
    ?which {g} has the lowest total {m} {f}
    ?which {g} has the least {m} {f}
    {g} with the lowest total {m} {f}?
    of all {gs}, which has the smallest total {m} {f}?
    """,
    "sum top": """
    ~~the top {k} {gs} by total {m} {f}
    ~~the top {k} {gs} by {m} {f}
    ~~the {k} {gs} with the highest total {m} {f}
    ~~the {k} {gs} with the most {m} {f}
    ~~the {k} best {gs} by {m} {f}
    which {k} {gs} have the highest total {m} {f}?
    which {k} {gs} have the most {m} {f}?
    which are the top {k} {gs} in terms of {m} {f}?
    what are our top {k} {gs} by {m} {f}?
    what are the {k} strongest {gs} by {m} {f}?
    !list the top {k} {gs} by total {m} {f}
    !list the {k} {gs} with the most {m} {f}
    !show me the top {k} {gs} by {m} {f}
    !give me the {k} {gs} with the highest total {m} {f}
    !rank the {gs} by total {m} and show the first {k} {f}
    top {k} {gs} by total {m} {f}
    top {k} {gs} by {m} {f}?
    """,
    "sum bottom": """
    ~~the {k} {gs} with the lowest total {m} {f}
    ~~the {k} {gs} with the least {m} {f}
    ~~the {k} weakest {gs} by {m} {f}
    which {k} {gs} have the lowest total {m} {f}?
    !list the {k} {gs} with the least {m} {f}
    bottom {k} {gs} by {m} {f}?
    """,
    "sum ranking": """
    !rank the {gs} by total {m} {f}
    !rank all {gs} by {m} {f}
    !sort the {gs} by total {m} {f}
    !sort the {gs} by total {m}, highest first {f}
    !list the {gs} by total {m} in descending order {f}
    !show the total {m} per {g}, highest first {f}
    !show me a ranking of the {gs} by {m} {f}
    ~the ranking of the {gs} by total {m} {f}
    ~~the {gs} from highest to lowest total {m} {f}
    total {m} per {g}, sorted from high to low {f}
    """,
    "count top": """
    ~~the {k} most common {gs} {f}
    ~~the {k} most frequent {gs} {f}
    ~~the {k} {gs} with the most {rows} {f}
    which {k} {gs} have the most {rows} {f}?
    which {k} {gs} appear most often {f}?
    !list the {k} {gs} with the most {rows} {f}
    """,
    "mean desc": """
    which {g} has the highest average {m} {f}?
    which {g} has the highest mean {m} {f}?
    which {g} has the best average {m} {f}?
    which {g} has the highest {m} on average {f}?
    ~the {g} with the highest average {m} {f}
    ~the {g} with the largest mean {m} {f}
    !find the {g} with the highest average {m} {f}
    !tell me which {g} has the highest average {m} {f}
    ?which {g} has the highest average {m} {f}
    {g} with the highest average {m} {f}?
    in which {g} is the {m} highest on average {f}?
    on average, which {g} has the highest {m} {f}?
    """,
    "mean asc": """
    which {g} has the lowest average {m} {f}?
    which {g} has the lowest mean {m} {f}?
    which {g} has the lowest {m} on average {f}?
    ~the {g} with the lowest average {m} {f}
    !find the {g} with the lowest average {m} {f}
    ?which {g} has the lowest average {m} {f}
    {g} with the lowest average {m} {f}?
    on average, which {g} has the lowest {m} {f}?
    """,
    "count desc": """
    which {g} has the most {rows} {f}?
    which {g} has the highest number of {rows} {f}?
    which {g} appears most often {f}?
    which {g} occurs most often {f}?
    which {g} is the most frequent {f}?
    which {g} comes up most {f}?
    what is the most common {g} {f}?
    what's the most frequent {g} {f}?
    ~the most common {g} {f}
    ~the most frequent {g} {f}
    ~the {g} with the most {rows} {f}
    !find the {g} with the most {rows} {f}
    !tell me which {g} has the most {rows} {f}
    !tell me the most common {g} {f}
    ?which {g} has the most {rows} {f}
    {g} with the most {rows} {f}?
    most common {g} {f}?
    """,
    "count asc": """
    which {g} has the fewest {rows} {f}?
    which {g} appears least often {f}?
    which {g} is the least frequent {f}?
    what is the least common {g} {f}?
    ~the {g} with the fewest {rows} {f}
    ~the rarest {g} {f}
    ?which {g} has the fewest {rows} {f}
    """,
}
