"""More of how people ask about tables: counting, listing, looking up, sorting (slots as in `table_words`; {c} is a
condition in words such as "over 100" or "from Berlin")."""

from __future__ import annotations

COUNT = {
    "all": """
    how many {rows} are there {f}?
    how many {rows} are listed {f}?
    how many {rows} do we have {f}?
    how many {rows} are {f}?
    how many rows are there {f}?
    how many rows does the table have {f}?
    how many records are there {f}?
    how many entries are there {f}?
    how many lines of data are there {f}?
    ~the number of {rows} {f}
    ~the number of rows {f}
    ~the number of records {f}
    ~the row count {f}
    !count the {rows} {f}
    !count the rows {f}
    !count the records {f}
    !count all entries {f}
    !tell me how many {rows} there are {f}
    &how many {rows} there are {f}
    &how many rows there are {f}
    number of {rows} {f}?
    number of rows {f}
    row count {f}
    """,
    "category": """
    how many {rows} are {w} {f}?
    how many {rows} are there {w} {f}?
    how many {rows} do we have {w} {f}?
    how many {rows} {w} are there {f}?
    how many {rows} {w} are [listed|recorded|] {f}?
    how many of the {rows} are {w} {f}?
    how many {rows} have the {g} {v} {f}?
    how many {rows} have {g} {v} {f}?
    how many {rows} have {v} as {g} {f}?
    how many {rows} have {g} = {v} {f}?
    how many {v} {rows} are there {f}?
    how many {v} {rows} do we have {f}?
    how many {v} entries are there {f}?
    how many rows have {g} {v} {f}?
    how many rows have {v} in the {g} column {f}?
    how many rows are {w} {f}?
    how many times does {v} appear as {g} {f}?
    how often does {v} occur in the {g} column {f}?
    how often is the {g} {v} {f}?
    in how many rows is the {g} {v} {f}?
    ~the number of {rows} {w} {f}
    ~the number of {v} {rows} {f}
    ~the number of {rows} where {g} is {v} {f}
    ~the number of rows with {g} {v} {f}
    ~the count of {rows} {w} {f}
    !count the {rows} {w} {f}
    !count the {v} {rows} {f}
    !count the {rows} where {g} is {v} {f}
    !count the rows with {g} {v} {f}
    !count all {rows} with the {g} {v} {f}
    !count how many {rows} are {w} {f}
    !tell me how many {rows} are {w} {f}
    !tell me how many {rows} have the {g} {v} {f}
    !find out how many {rows} are {w} {f}
    !give me the number of {v} {rows} {f}
    ?how many {rows} are {w} {f}
    ?how many {rows} have the {g} {v} {f}
    &how many {v} {rows} there are {f}
    number of {v} {rows} {f}?
    number of {rows} {w} {f}
    count of {v} {rows} {f}
    {v} {rows} {f}: how many?
    is there anything {w} {f}? How many {rows}?
    """,
    "number": """
    how many {rows} have a {m} {c} {f}?
    how many {rows} have {m} {c} {f}?
    how many {rows} with a {m} {c} are there {f}?
    how many {rows} are there with {m} {c} {f}?
    how many {rows} are there where the {m} is {c} {f}?
    how many of the {rows} have a {m} {c} {f}?
    how many {rows} are {c} in {m} {f}?
    in how many {rows} is the {m} {c} {f}?
    for how many {rows} is the {m} {c} {f}?
    how many times is the {m} {c} {f}?
    how many rows have a {m} {c} {f}?
    ~the number of {rows} with a {m} {c} {f}
    ~the number of {rows} where the {m} is {c} {f}
    ~the number of rows with {m} {c} {f}
    !count the {rows} with a {m} {c} {f}
    !count the {rows} with {m} {c} {f}
    !count the {rows} where the {m} is {c} {f}
    !count the {rows} whose {m} is {c} {f}
    !count all rows with a {m} {c} {f}
    !count how many {rows} have a {m} {c} {f}
    !tell me how many {rows} have a {m} {c} {f}
    !find how many {rows} have a {m} {c} {f}
    ?how many {rows} have a {m} {c} {f}
    &how many {rows} there are with a {m} {c} {f}
    number of {rows} with {m} {c} {f}
    number of {rows} with a {m} {c} {f}?
    {rows} with {m} {c} {f}: how many?
    """,
    "date": """
    how many {rows} are {c} {f}?
    how many {rows} are there {c} {f}?
    how many {rows} do we have {c} {f}?
    how many {rows} are dated {c} {f}?
    how many {rows} have a {g} {c} {f}?
    how many {rows} were {c} {f}?
    how many rows are {c} {f}?
    ~the number of {rows} {c} {f}
    ~the number of {rows} with a {g} {c} {f}
    !count the {rows} {c} {f}
    !count the {rows} dated {c} {f}
    !count the {rows} with a {g} {c} {f}
    !tell me how many {rows} there were {c} {f}
    ?how many {rows} are {c} {f}
    &how many {rows} there are {c} {f}
    number of {rows} {c} {f}?
    """,
    "distinct": """
    how many different {gs} are there {f}?
    how many different {gs} do we have {f}?
    how many different {gs} appear {f}?
    how many different {gs} are {f}?
    how many distinct {gs} are there {f}?
    how many distinct values does {g} have {f}?
    how many unique {gs} are there {f}?
    how many unique values are in the {g} column {f}?
    how many {gs} are there {f}?
    how many {gs} do we have {f}?
    how many kinds of {g} are there {f}?
    ~the number of different {gs} {f}
    ~the number of distinct {gs} {f}
    ~the number of unique {gs} {f}
    !count the different {gs} {f}
    !count the distinct {gs} {f}
    !count the unique {gs} {f}
    !tell me how many different {gs} there are {f}
    ?how many different {gs} are there {f}
    &how many different {gs} there are {f}
    number of different {gs} {f}?
    number of unique {gs} {f}
    """,
}

LIST = {
    "distinct": """
    which {gs} are there {f}?
    which {gs} appear {f}?
    which {gs} occur {f}?
    which {gs} are in the table {f}?
    which {gs} do we have {f}?
    which different {gs} are there {f}?
    what {gs} are there {f}?
    what {gs} do we have {f}?
    what different {gs} are there {f}?
    what are the different {gs} {f}?
    what are the possible values of {g} {f}?
    what values does {g} have {f}?
    what values are in the {g} column {f}?
    ~~the different {gs} {f}
    ~~the {gs} {f}
    ~~all {gs} {f}
    ~~the distinct values of {g} {f}
    ~~the unique {gs} {f}
    !list the {gs} {f}
    !list all {gs} {f}
    !list all the different {gs} {f}
    !list the distinct {gs} {f}
    !list every {g} {f} once
    !show me all {gs} {f}
    !give me the {gs} {f}
    !give me a list of the {gs} {f}
    !name the {gs} {f}
    ?which {gs} are there {f}
    &which {gs} there are {f}
    {gs} {f}?
    all {gs} {f}
    unique values of {g} {f}
    """,
    "category": """
    which {ns} are {w} {f}?
    which {ns} have the {g} {v} {f}?
    which {ns} have {v} as {g} {f}?
    which {ns} belong to {v} {f}?
    what {ns} are {w} {f}?
    who is {w} {f}?
    which of the {ns} are {w} {f}?
    which {ns} are there {w} {f}?
    ~~the {ns} {w} {f}
    ~~all {ns} {w} {f}
    ~~the {v} {ns} {f}
    ~~the names of the {ns} {w} {f}
    !list all {ns} {w} {f}
    !list the {ns} {w} {f}
    !list all {v} {ns} {f}
    !list every {n} {w} {f}
    !list the {ns} where {g} is {v} {f}
    !list the {ns} whose {g} is {v} {f}
    !show me all {ns} {w} {f}
    !show me the {ns} with {g} {v} {f}
    !show all {v} {ns} {f}
    !show only the {v} {ns} {f}
    !find all {ns} {w} {f}
    !find the {ns} with {g} = {v} {f}
    !give me the {ns} {w} {f}
    !give me a list of all {ns} {w} {f}
    !filter {p} for {g} {v} and give me the {ns}
    !tell me which {ns} are {w} {f}
    !tell me the names of all {ns} {w} {f}
    !print all {ns} {w} {f}
    !get all {ns} with {g} {v} {f}
    ?which {ns} are {w} {f}
    ?which {ns} have the {g} {v} {f}
    all {ns} {w} {f}
    {ns} {w} {f}?
    {v} {ns} {f}
    {ns} with {g} {v} {f}
    I need all {ns} {w} {f}.
    """,
    "number": """
    which {ns} have a {m} {c} {f}?
    which {ns} have {m} {c} {f}?
    which {ns} have more than others, I mean a {m} {c} {f}?
    which {ns} are {c} in {m} {f}?
    what {ns} have a {m} {c} {f}?
    who has a {m} {c} {f}?
    whose {m} is {c} {f}?
    for which {ns} is the {m} {c} {f}?
    which of the {ns} have a {m} {c} {f}?
    ~~the {ns} with a {m} {c} {f}
    ~~all {ns} with a {m} {c} {f}
    ~~all {ns} with {m} {c} {f}
    ~~the {ns} whose {m} is {c} {f}
    !list all {ns} with a {m} {c} {f}
    !list the {ns} with {m} {c} {f}
    !list the {ns} whose {m} is {c} {f}
    !list every {n} with a {m} {c} {f}
    !show me all {ns} with a {m} {c} {f}
    !show me the {ns} where the {m} is {c} {f}
    !show all {ns} with {m} {c} {f}
    !find all {ns} with a {m} {c} {f}
    !find the {ns} whose {m} is {c} {f}
    !give me all {ns} with a {m} {c} {f}
    !tell me which {ns} have a {m} {c} {f}
    !print the {ns} with a {m} {c} {f}
    !get the {ns} with a {m} {c} {f}
    !filter {p} for a {m} {c} and give me the {ns}
    ?which {ns} have a {m} {c} {f}
    all {ns} with a {m} {c} {f}
    {ns} with {m} {c} {f}
    {ns} with {m} {c} {f}?
    """,
    "lookup": """
    what is the {m} of {x} {f}?
    what's the {m} of {x} {f}?
    what is the {m} for {x} {f}?
    what's the {m} for {x} {f}?
    what {m} does {x} have {f}?
    what {m} has {x} {f}?
    what's {x}'s {m} {f}?
    what is {x}'s {m} {f}?
    which {m} does {x} have {f}?
    how high is the {m} of {x} {f}?
    how much is the {m} of {x} {f}?
    how much {m} does {x} have {f}?
    !look up the {m} of {x} {f}
    !look up {x} {f} and tell me the {m}
    !find the {m} of {x} {f}
    !find {x} {f} and tell me the {m}
    !tell me the {m} of {x} {f}
    !tell me {x}'s {m} {f}
    !give me the {m} for {x} {f}
    !get the {m} of {x} {f}
    !check the {m} of {x} {f}
    ~the {m} of {x} {f}
    ~the {m} for {x} {f}
    ~{x}'s {m} {f}
    ~the {m} of the {n} {x} {f}
    &what the {m} of {x} is {f}
    &what {m} {x} has {f}
    {m} of {x} {f}
    {m} of {x} {f}?
    {x}'s {m} {f}?
    {m} for {x} {f}?
    {x} {f}: what's the {m}?
    I need the {m} of {x} {f}.
    I have to know the {m} of {x}. Is it {f}?
    """,
    "lookup text": """
    what {g} is {x} in {f}?
    what {g} does {x} have {f}?
    what {g} does {x} belong to {f}?
    what is the {g} of {x} {f}?
    what's the {g} of {x} {f}?
    what's {x}'s {g} {f}?
    which {g} is {x} in {f}?
    which {g} does {x} have {f}?
    which {g} does {x} belong to {f}?
    !look up the {g} of {x} {f}
    !find the {g} of {x} {f}
    !tell me the {g} of {x} {f}
    !tell me which {g} {x} has {f}
    !check which {g} {x} belongs to {f}
    ~the {g} of {x} {f}
    ~{x}'s {g} {f}
    ~the {g} of the {n} {x} {f}
    &which {g} {x} belongs to {f}
    {g} of {x} {f}
    {x}'s {g} {f}?
    in which {g} is {x} {f}?
    """,
    "lookup date": """
    when is {x}'s {g} {f}?
    what is the {g} of {x} {f}?
    what's the {g} for {x} {f}?
    what {g} does {x} have {f}?
    what date does {x} have {f}?
    !look up the {g} of {x} {f}
    !find the {g} of {x} {f}
    ~the {g} of {x} {f}
    {g} of {x} {f}?
    """,
    "sort desc": """
    !sort the {ns} by {m} [from highest to lowest|descending|in descending order|, highest first|, largest first] {f}
    !sort the {ns} {f} by {m}, highest first
    !sort by {m} descending {f}
    !order the {ns} by {m}, highest first {f}
    !order the {ns} by descending {m} {f}
    !list the {ns} sorted by {m}, highest first {f}
    !list the {ns} by {m}, from highest to lowest {f}
    !rank the {ns} by {m} {f}
    !show me the {ns} sorted by {m} in descending order {f}
    !show the {ns} ordered by {m}, largest first {f}
    ~~the {ns} sorted by {m}, highest first {f}
    ~~the {ns} from highest to lowest {m} {f}
    {ns} by {m} descending {f}
    ranking of the {ns} by {m} {f}
    sort {p} by {m}, highest first
    """,
    "sort asc": """
    !sort the {ns} by {m} [from lowest to highest|ascending|in ascending order|, lowest first|, smallest first] {f}
    !sort the {ns} {f} by {m}, lowest first
    !sort by {m} ascending {f}
    !order the {ns} by {m}, lowest first {f}
    !order the {ns} by ascending {m} {f}
    !list the {ns} sorted by {m}, lowest first {f}
    !list the {ns} by {m}, from lowest to highest {f}
    !show me the {ns} sorted by {m} in ascending order {f}
    ~~the {ns} sorted by {m}, lowest first {f}
    ~~the {ns} from lowest to highest {m} {f}
    {ns} by {m} ascending {f}
    sort {p} by {m}, smallest first
    """,
}

DESCRIBE = {
    "columns": """
    what columns does {p} have?
    what columns are in {p}?
    what columns are there in {p}?
    what are the columns of {p}?
    what are the column names in {p}?
    what fields does {p} have?
    what fields are in {p}?
    what data is in {p}?
    what information is in {p}?
    what's in the table {p}?
    what does the table {p} contain?
    what headers does {p} have?
    which columns does {p} have?
    which columns are in {p}?
    which columns does the table {p} contain?
    which fields does the csv file {p} have?
    which information does {p} hold?
    !list the columns of {p}
    !list the column names of {p}
    !list the fields in {p}
    !show me the columns of {p}
    !show me the structure of {p}
    !show the headers of {p}
    !tell me the columns in {p}
    !tell me which columns {p} has
    !describe {p}
    !describe the table {p}
    !describe the structure of {p}
    !give me the column names of {p}
    !give me an overview of {p}
    !look at {p} and tell me the columns
    !inspect {p}
    ~~the columns of {p}
    ~~the column names in {p}
    ~~the headers of {p}
    ?which columns are in {p}
    &what columns {p} has
    &which columns {p} has
    columns of {p}?
    columns in {p}
    headers of {p}?
    structure of {p}?
    I got a file {p}. What columns does it have?
    I don't know what is in {p}. What are the columns?
    how is {p} structured?
    """,
    "rows": """
    how many rows does {p} have?
    how many rows are in {p}?
    how many rows are there in {p}?
    how many rows of data are in {p}?
    how many records are in {p}?
    how many records does {p} have?
    how many entries does {p} have?
    how many entries are in the table {p}?
    how many data rows does {p} contain?
    how many lines of data does {p} have?
    how large is the table {p}?
    how long is the table in {p}?
    !count the rows of {p}
    !count the rows in {p}
    !count the records in {p}
    !tell me how many rows {p} has
    !tell me the number of records in {p}
    ~the number of rows in {p}
    ~the row count of {p}
    ~the number of records in {p}
    ?how many rows are in {p}
    &how many rows {p} has
    rows in {p}?
    row count of {p}
    number of rows in {p}?
    """,
    "width": """
    how many columns does {p} have?
    how many columns are in {p}?
    how many columns are there in {p}?
    how many fields does {p} have?
    !count the columns of {p}
    !tell me how many columns {p} has
    ~the number of columns in {p}
    ?how many columns are in {p}
    number of columns in {p}?
    """,
}

TWO = {
    "sum": """
    ~the total {m} for {v} and {g2} {v2} {f}
    ~the total {m} of {v} where {g2} is {v2} {f}
    ~the total {m} where {g} is {v} and {g2} is {v2} {f}
    ~the sum of {m} with {g} {v} and {g2} {v2} {f}
    what's the total {m} for the {g} {v} and the {g2} {v2} {f}?
    what is the total {m} of {v2} in {v} {f}?
    how much {m} is there for {v} with {g2} {v2} {f}?
    how much is the total {m} for {v} and {g2} {v2} {f}?
    !sum the {m} for {v} and {g2} {v2} {f}
    !sum the {m} where {g} is {v} and {g2} is {v2} {f}
    !add up the {m} for {g} {v} and {g2} {v2} {f}
    !calculate the total {m} for {v} with {g2} {v2} {f}
    total {m} for {g} {v} and {g2} {v2} {f}
    total {m} for {v} and {g2} {v2} {f}?
    for {v} and {g2} {v2}, what's the total {m} {f}?
    """,
    "mean": """
    ~the average {m} for {v} and {g2} {v2} {f}
    ~the average {m} where {g} is {v} and {g2} is {v2} {f}
    what's the average {m} for the {g} {v} and the {g2} {v2} {f}?
    what is the mean {m} of {v2} in {v} {f}?
    !calculate the average {m} for {v} with {g2} {v2} {f}
    !average the {m} where {g} is {v} and {g2} is {v2} {f}
    average {m} for {v} and {g2} {v2} {f}?
    """,
    "count": """
    how many {rows} have {g} {v} and {g2} {v2} {f}?
    how many {rows} have the {g} {v} and the {g2} {v2} {f}?
    how many {rows} are there with {g} {v} and {g2} {v2} {f}?
    how many {v} {rows} have {g2} {v2} {f}?
    how many {v} {rows} with {g2} {v2} are there {f}?
    how many {rows} are both {v} and {v2} {f}?
    ~the number of {rows} with {g} {v} and {g2} {v2} {f}
    ~the number of {v} {rows} where {g2} is {v2} {f}
    !count the {rows} with {g} {v} and {g2} {v2} {f}
    !count the {v} {rows} where {g2} is {v2} {f}
    !count the rows where {g} is {v} and {g2} is {v2} {f}
    ?how many {rows} have {g} {v} and {g2} {v2} {f}
    number of {rows} with {g} {v} and {g2} {v2} {f}?
    in how many rows is the {g} {v} and the {g2} {v2} {f}?
    """,
    "count number": """
    how many {rows} {w} have a {m} {c} {f}?
    how many {v} {rows} have a {m} {c} {f}?
    how many {v} {rows} have {m} {c} {f}?
    how many {rows} with {g} {v} have a {m} {c} {f}?
    how many {rows} have {g} {v} and a {m} {c} {f}?
    how many {rows} are {w} and have a {m} {c} {f}?
    ~the number of {v} {rows} with a {m} {c} {f}
    ~the number of {rows} {w} with {m} {c} {f}
    !count the {v} {rows} with a {m} {c} {f}
    !count the {rows} {w} with a {m} {c} {f}
    !count the {rows} where {g} is {v} and {m} is {c} {f}
    !tell me how many {v} {rows} have a {m} {c} {f}
    ?how many {v} {rows} have a {m} {c} {f}
    number of {v} {rows} with {m} {c} {f}?
    in {v}, how many {rows} have a {m} {c} {f}?
    """,
    "sum number": """
    ~the total {m} of {rows} with a {m2} {c} {f}
    ~the total {m} where the {m2} is {c} {f}
    ~the sum of {m} for all {rows} with {m2} {c} {f}
    what's the total {m} of all {rows} with a {m2} {c} {f}?
    !sum the {m} where {m2} is {c} {f}
    !add up the {m} of the {rows} with a {m2} {c} {f}
    total {m} of {rows} with {m2} {c} {f}?
    """,
    "between": """
    how many {rows} have a {m} between {lo} and {hi} {f}?
    how many {rows} with a {m} between {lo} and {hi} are there {f}?
    how many {rows} are between {lo} and {hi} in {m} {f}?
    ~the number of {rows} with a {m} between {lo} and {hi} {f}
    !count the {rows} with a {m} between {lo} and {hi} {f}
    !count the {rows} with {m} from {lo} to {hi} {f}
    ?how many {rows} have a {m} between {lo} and {hi} {f}
    number of {rows} with {m} between {lo} and {hi} {f}?
    """,
}

DIFFERENCE = {
    "difference": """
    ~the difference between {v} and {v2} in total {m} {f}
    ~the difference in {m} between {v} and {v2} {f}
    ~the difference in total {m} between {v} and {v2} {f}
    ~the difference between the total {m} of {v} and {v2} {f}
    what's the difference in total {m} between {v} and {v2} {f}?
    how much more {m} does {v} have than {v2} {f}?
    how much more {m} did {v} have than {v2} in total {f}?
    how much higher is the total {m} of {v} than of {v2} {f}?
    how much bigger is the {m} of {v} than of {v2} {f}?
    how big is the difference in {m} between {v} and {v2} {f}?
    how large is the gap in {m} between {v} and {v2} {f}?
    by how much does the {m} of {v} exceed that of {v2} {f}?
    by how much does {v} beat {v2} in {m} {f}?
    !compare the total {m} of {v} and {v2} {f}
    !compare {v} and {v2} by total {m} {f}
    !compare the {m} of {v} with that of {v2} {f}
    !calculate the difference in {m} between {v} and {v2} {f}
    !subtract the total {m} of {v2} from that of {v} {f}
    !tell me how much more {m} {v} has than {v2} {f}
    !work out the difference between {v} and {v2} in {m} {f}
    &how much more {m} {v} has than {v2} {f}
    difference in {m} between {v} and {v2} {f}?
    {v} vs {v2}, difference in total {m} {f}?
    {v} minus {v2} in total {m} {f}
    {v} compared to {v2}: what's the difference in {m} {f}?
    I want to compare {v} and {v2}. What's the difference in total {m} {f}?
    """,
    "share": """
    what percentage of the total {m} comes from {v} {f}?
    what percentage of the {m} is from {v} {f}?
    what percentage of {m} does {v} have {f}?
    what percent of the total {m} is {v} {f}?
    what share of the total {m} does {v} have {f}?
    what share of {m} comes from {v} {f}?
    what is the share of {v} in the total {m} {f}?
    what is {v}'s share of the total {m} in percent {f}?
    how many percent of the {m} come from {v} {f}?
    how many percent of the total {m} does {v} make up {f}?
    how much of the {m} in percent comes from {v} {f}?
    how big is the share of {v} in the total {m} {f}?
    ~the percentage of {m} from {v} {f}
    ~the share of {v} in the total {m} {f}
    ~the share of {v} in {m} in percent {f}
    ~{v}'s share of the total {m} {f}
    ~the percentage share of {v} in {m} {f}
    !calculate the share of {v} in the total {m} {f}
    !compute what percentage of {m} comes from {v} {f}
    !work out {v}'s percentage of the total {m} {f}
    !express the {m} of {v} as a percentage of the total {f}
    !tell me what percent of the {m} {v} has {f}
    ?what percentage of the {m} comes from {v} {f}
    share of {v} in total {m} {f}?
    percentage of {m} for {v} {f}?
    {v} as a percentage of total {m} {f}
    I wonder how important {v} is. What percentage of the {m} comes from there {f}?
    """,
    "together": """
    ~the combined {m} of {v} and {v2} {f}
    ~the total {m} of {v} and {v2} together {f}
    what's the {m} of {v} and {v2} combined {f}?
    what do {v} and {v2} have together in {m} {f}?
    how much {m} do {v} and {v2} have together {f}?
    how much is the {m} of {v} plus {v2} {f}?
    !add the total {m} of {v} and {v2} {f}
    !add up the {m} of {v} and of {v2} together {f}
    !combine the {m} of {v} and {v2} {f}
    {v} and {v2} together: how much {m} {f}?
    {m} of {v} plus {m} of {v2} {f}?
    """,
}
