# ruff: noqa: E501  (phrase banks and word lists read better on their own lines)
"""Looking at files: listing, reading whole files and lines, finding a value in them, searching, counting, statistics."""

from __future__ import annotations

from random import Random

from agentrt.models.builtin.data.families import contents
from agentrt.models.builtin.data.families import values as v
from agentrt.models.builtin.data.families.events import event
from agentrt.models.builtin.data.families.facts import Fact
from agentrt.models.builtin.data.families.phrases import Deck
from agentrt.models.builtin.data.families.story import Story
from agentrt.models.builtin.data.types import Episode, Split

_LIST = Deck(
    "list_files",
    {
        "here": """
        what files are there?
        what files are here?
        what files do I have?
        what files are in this folder?
        what files are in the [current|working|project] [folder|directory]?
        which files are [there|here|available]?
        which files do we have?
        which files are in the [folder|directory|workspace]?
        what is in this [folder|directory]?
        what's in this [folder|directory]?
        what's in the [workspace|folder|directory|current directory]?
        what's here?
        what do I have in here?
        what documents are there?
        !list the files
        !list all files
        !list all the files
        !list my files
        !list everything in this folder
        !list the files [here|in this folder|in the current directory|in the workspace]
        !list the [contents|content] of this [folder|directory]
        !show me the files
        !show me all files
        !show me my files
        !show me what's in this folder
        !show the contents of the [folder|directory|workspace|current directory]
        !show all files in the workspace
        !print the file list
        !print the names of all files
        !display the files in this directory
        !give me a list of files
        !give me a list of all the files
        !give me an overview of the files
        !look at what files there are
        !tell me what files are here
        !tell me which files there are
        ~~the files in this [folder|directory]
        ~~the files [here|in the workspace]
        ~~my files
        ~~the names of the files
        &what files there are
        &which files there are
        ?what files are [here|in this folder]
        files?
        file list
        ls
        dir
        directory listing please
        can I see the files?
        do I have any files here?
        are there any files [here|in this folder]?
        is there anything in this folder?
        I don't remember what I saved here. What files are there?
        I need to know what's in this directory.
        before we start, which files do we have?
        I'd like to know which files I have here
        could you check what files there are?
        what have I got in this folder?
        which documents have I saved here?
        give me the names of everything in here
        what all is in this directory?
        """,
        "folder": """
        what files are in {f}?
        what files are in the {f} [folder|directory]?
        what files are in the folder {f}?
        what is in {f}?
        what's in {f}?
        what's in the {f} [folder|directory]?
        what's inside {f}?
        what does the {f} folder contain?
        what does the folder {f} contain?
        which files are in {f}?
        which files are in the {f} [folder|directory]?
        which files does the {f} [folder|directory] [contain|have]?
        !list {f}
        !list the files in {f}
        !list the files in the {f} [folder|directory]
        !list the files of the directory {f}
        !list everything in {f}
        !list all files in the folder {f}
        !list the contents of {f}
        !list what's inside {f}
        !show me the files in {f}
        !show me what's in {f}
        !show me the contents of the {f} folder
        !show the files in the {f} [folder|directory]
        !look into the {f} folder
        !look inside {f} and tell me what's there
        !open the folder {f}
        !print the files in {f}
        !display the contents of {f}
        !tell me what's in the {f} folder
        !give me the files in {f}
        !check what's in {f}
        ~~the files in {f}
        ~~the files in the {f} [folder|directory]
        ~~the contents of {f}
        ?what files are in {f}
        ?what is in the {f} folder
        &what the {f} folder contains
        files in {f}?
        files in {f}
        contents of {f}
        ls {f}
        dir {f}
        is there anything in {f}?
        are there any files in {f}?
        I put some things into {f}. What's in there?
        there should be some files in {f}, can you list them?
        go to {f} and list the files
        I'd like to know what's in the folder {f}
        could you check what is in {f}?
        {f}: which files?
        folder {f}, what's in there?
        have a look into the folder {f} and tell me what's there
        what have I saved in {f}?
        """,
        "count": """
        how many files are there?
        how many files are here?
        how many files are in this [folder|directory]?
        how many files do I have [here|]?
        how many entries does this folder have?
        how many things are in this folder?
        ~the number of files [here|in this folder]
        !count the files
        !count the files in this [folder|directory]
        &how many files there are
        ?how many files are [here|in this folder]
        """,
        "count in": """
        how many files are in {f}?
        how many files are in the {f} [folder|directory]?
        how many files does {f} contain?
        how many files does the folder {f} have?
        how many entries are in {f}?
        ~the number of files in {f}
        !count the files in {f}
        ?how many files are in the {f} folder
        """,
        "pattern": """
        which {e} files are there?
        which {e} files do we have?
        what {e} files are there?
        what {e} files do I have [here|]?
        what {e} files are in this [folder|directory]?
        !list the {e} files
        !list all {e} files
        !list all the {e} files [here|in this folder|]
        !list only the {e} files
        !show me the {e} files
        !show me all {e} files
        !show all {e} files
        !find all {e} files
        !find the {e} files
        !give me the {e} files
        !give me a list of the {e} files
        !print the names of the {e} files
        ~~the {e} files
        ~~the {e} files [here|in this folder]
        ~~all {e} files
        ?which {e} files are there
        &which {e} files there are
        are there any {e} files?
        are there {e} files [here|in this folder]?
        do I have any {e} files?
        do we have {e} files?
        is there a {e} file [here|in this folder|]?
        all {e} files?
        {e} files?
        ls {e}
        files matching {e}
        files ending in {x}?
        !list the files ending in {x}
        !show me all files with the extension {x}
        which files end with {x}?
        """,
        "count pattern": """
        how many {e} files are there?
        how many {e} files are here?
        how many {e} files do I have?
        how many {e} files do we have?
        how many {e} files are in this [folder|directory]?
        ~the number of {e} files
        !count the {e} files
        !tell me how many {e} files there are
        ?how many {e} files are there
        &how many {e} files there are
        number of {e} files?
        count of {e} files
        """,
        "size": """
        how big is {p}?
        how big is the file {p}?
        how large is {p}?
        how large is {p} in bytes?
        how many bytes is {p}?
        how many bytes does {p} have?
        what size is {p}?
        what's the size of {p}?
        what is the file size of {p}?
        !tell me the size of {p}
        !check how big {p} is
        ~the size of {p}
        ~the size of {p} in bytes
        &how big {p} is
        size of {p}?
        file size of {p}
        """,
        "largest": """
        what is the largest file here?
        what's the biggest file?
        which file is the largest?
        which file is the biggest [here|in this folder]?
        which of the files is the largest?
        !find the largest file
        !tell me which file is the biggest
        ~the largest file [here|in this folder]
        ?which file is the biggest
        biggest file?
        """,
        "smallest": """
        what is the smallest file here?
        which file is the smallest?
        !find the smallest file
        ~the smallest file [here|in this folder]
        ?which file is the smallest
        smallest file?
        """,
        "folder pattern": """
        which {e} files are in {f}?
        what {e} files are in the {f} folder?
        what {e} files are there in {f}?
        !list the {e} files in {f}
        !list all {e} files in the {f} folder
        !show me the {e} files in {f}
        !find all {e} files in {f}
        ~~the {e} files in {f}
        are there any {e} files in {f}?
        {e} files in {f}?
        """,
        "count folder pattern": """
        how many {e} files are in {f}?
        how many {e} files are there in the {f} folder?
        !count the {e} files in {f}
        ~the number of {e} files in {f}
        ?how many {e} files are in {f}
        """,
        "folders": """
        which folders are there?
        what folders are there?
        what folders do I have [here|]?
        which subfolders are there?
        !list the folders
        !show me the folders
        ~~the folders [here|]
        are there any folders here?
        """,
        "exists": """
        is there a file called {p}?
        is there a file named {p}?
        is there a {p}?
        is there a file {p} [here|in this folder|]?
        is {p} there?
        is {p} here?
        is {p} in this [folder|directory]?
        does {p} exist?
        does the file {p} exist?
        does a file called {p} exist?
        do I have a file called {p}?
        do I have a {p}?
        do we have {p}?
        do we have a file named {p}?
        !check if {p} exists
        !check whether there is a {p}
        !check whether {p} is there
        !check if there's a file called {p}
        !see if {p} exists
        !tell me if {p} exists
        &whether {p} exists
        &if there is a file called {p}
        &whether there is a {p}
        has {p} been created?
        have I already made a {p}?
        {p}: does it exist?
        is {p} missing?
        I think I have a {p}. Is it there?
        I'm looking for {p}. Is it here?
        can you find {p}?
        """,
    },
    {
        "here": 3,
        "folder": 2,
        "count": 1.5,
        "count in": 1,
        "pattern": 2,
        "count pattern": 1.5,
        "exists": 1.5,
        "size": 1.2,
        "largest": 0.8,
        "smallest": 0.4,
        "folder pattern": 0.8,
        "count folder pattern": 0.6,
        "folders": 0.5,
    },
)


def _names(listing: str) -> list[str]:
    return [row.rsplit(" (", 1)[0] for row in listing.splitlines()[1:]]


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _tree(rng: Random, folder: str, extension: str) -> dict[str, str]:
    files = contents.others(rng, rng.randint(1, 5))
    for _ in range(rng.randint(1, 4)):
        name = v.file_name(rng, folder=0)
        files[f"{folder}/{name}"] = contents.text_for(rng, name, 2)
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        files[v.file_name(rng, extension, folder=0)] = "x,y\n1,2\n" if extension == "csv" else "some text\n"
    return files


def list_files(rng: Random, split: Split) -> Episode:
    """Files of the workspace, of a folder, of a kind; how many; whether one exists."""
    kind = _LIST.draw(rng, split)
    folder, extension = v.folder_name(rng), rng.choice(("csv", "txt", "md", "log", "json", "py", "ini"))
    files = _tree(rng, folder, extension)
    if kind in ("count", "count in"):
        inside = folder + "/"
        files = {p: t for p, t in files.items() if (p.startswith(inside) if kind == "count in" else "/" not in p)} or {
            "a.txt": "a\n"
        }
    present = rng.choice([name for name in files if "/" not in name] or ["notes.txt"])
    wanted = present if rng.random() < 0.6 else v.file_name(rng, folder=0)
    if kind in ("size", "largest", "smallest", "folders"):
        return _sizes(rng, split, kind, files, present)
    story = Story("list_files", rng, split, files)
    shown = rng.choice((extension, extension, extension.upper(), "." + extension, f"*.{extension}"))
    story.ask(_LIST[kind], f=folder, e=shown, x="." + extension, p=wanted)
    path = folder if kind in ("folder", "count in") or "folder pattern" in kind else None
    pattern = wanted if kind == "exists" else f"*.{extension}" if "pattern" in kind else None
    listing = story.run("list_files", path=path, pattern=pattern)
    names = _names(listing)
    count = listing.split(" ")[0]
    if kind == "exists":
        there = wanted in names
        story.answer(
            ("Yes, {p} is there.", "Yes, {p} exists.")
            if there
            else ("No, there is no {p}.", "No, {p} does not exist."),
            p=wanted,
        )
        return story.finish("Yes" if there else "No", without=("search_files",))
    if kind.startswith("count"):
        what = f"{extension} " if pattern else ""
        story.answer(
            ("There are {n} {w}files.", "{n} {w}files.", "I count {n} {w}files.") if count != "1" else ("There is 1 {w}file.",),
            n=count, w=what,
        )  # fmt: skip
        return story.finish(count)
    if not names:
        story.answer(("There are no {e} files.", "No, there are no {e} files."), e=extension)
        return story.finish("no")
    kind = "pattern" if kind == "folder pattern" else kind
    lead = {"here": ("There are {n} entries: {l}.", "The folder contains {l}.", "I see {l}.", "The files are {l}."),
            "folder": ("{f} contains {l}.", "In {f} there are {l}.", "The files in {f} are {l}."),
            "pattern": ("The {e} files are {l}.", "There are {n} {e} files: {l}.", "I found {l}.")}[kind]  # fmt: skip
    if len(names) == 1:
        lead = {"here": ("There is only {l}.", "The folder contains {l}."), "folder": ("{f} contains {l}.",),
                "pattern": ("There is one: {l}.", "There is only {l}.")}[kind]  # fmt: skip
    story.answer(lead, l=_joined(names), n=count, f=folder, e=extension)
    return story.finish(*names)


def _sizes(rng: Random, split: Split, kind: str, files: dict[str, str], present: str) -> Episode:
    """The size of a file, the largest or smallest, the folders: read off the list."""
    if kind != "folders":
        files = {path: text for path, text in files.items() if "/" not in path} or {"notes.txt": "buy milk\n"}
        present = rng.choice(list(files))
        for path in files:
            files[path] = (
                contents.text_for(rng, path, rng.randint(1, 12))
                if not path.endswith(".csv")
                else "x,y\n" + "1,2\n" * rng.randint(1, 90)
            )
    story = Story("list_files", rng, split, files)
    story.ask(_LIST[kind], p=present)
    rows = [row.rsplit(" (", 1) for row in story.run("list_files").splitlines()[1:]]
    sizes = {name: size.rstrip(")") for name, size in rows}
    if kind == "folders":
        folders = [name for name in sizes if name.endswith("/")]
        if not folders:
            story.answer(("There are no folders.", "No, there are no folders."))
            return story.finish("no folders")
        story.answer(
            ("The folders are {l}.", "There {b} {l}."), l=_joined(folders), b="is" if len(folders) == 1 else "are"
        )
        return story.finish(*folders)
    if kind == "size":
        story.answer(("{p} has {r}.", "{p} is {r} large.", "It has {r}."), p=present, r=sizes[present])
        return story.finish(sizes[present])
    by_size = sorted(sizes, key=lambda name: int(sizes[name].split(" ")[0]))
    if len(by_size) > 1 and len({sizes[name] for name in by_size}) != len(by_size):
        return list_files(rng, split)
    x = by_size[-1 if kind == "largest" else 0]
    story.answer(
        ("{x} is the {k} file with {r}.", "The {k} file is {x} ({r}).", "It is {x} with {r}."), x=x, k=kind, r=sizes[x]
    )
    return story.finish(x)


READ = Deck(
    "read_file",
    {
        "whole": """
        !read {p}
        !read the file {p}
        !read me {p}
        !read out {p}
        !read {p} to me
        !show {p}
        !show me {p}
        !show me the [content|contents|text] of {p}
        !show me the file {p}
        !show the file {p}
        !show me what's in {p}
        !show me what {p} says
        !open {p}
        !open the file {p}
        !open {p} and show me the content
        !open {p} and tell me what it says
        !print {p}
        !print the [content|contents|text] of {p}
        !print the file {p}
        !display {p}
        !display the contents of {p}
        !cat {p}
        !give me the [content|contents|text] of {p}
        !tell me what {p} says
        !tell me what's in {p}
        !tell me the content of {p}
        !look into {p} and tell me what's there
        !look at {p}
        !output the text of {p}
        !view {p}
        !get the text of {p}
        !list the lines of {p}
        !quote {p}
        ~~the contents of {p}
        ~~the lines of {p}
        ~the [content|text] of {p}
        what's in {p}?
        what is in {p}?
        what's in the file {p}?
        what's inside {p}?
        what does {p} say?
        what does {p} contain?
        what does the file {p} contain?
        what does it say in {p}?
        what is written in {p}?
        what's written in {p}?
        what have I written in {p}?
        what did I write in {p}?
        what stands in {p}?
        &what {p} says
        &what {p} contains
        ?what is written in {p}
        {p}?
        {p} please
        contents of {p}
        content of {p}?
        can I see {p}?
        can I see what's in {p}?
        could I have a look at {p}?
        let me see {p}
        let's see {p}
        I'd like to read {p}.
        I want to see what's in {p}.
        I forgot what I wrote in {p}. Can you show me?
        someone sent me {p}. What does it say?
        I can't open {p}, what's in it?
        let's have a look at {p}
        what have I got in {p}?
        I'd like to know what {p} says
        could you check what is in {p}?
        mind reading {p} to me?
        {p} - what's it about? Show me the text.
        {p}, show me
        what did I put down in {p}?
        I need the text of {p} for a mail
        before I edit it, show me {p}
        !pull up {p}
        !bring up the text of {p}
        """,
        "first": """
        what's the first line of {p}?
        what is the first line of {p}?
        what is the first line in {p}?
        what's on the first line of {p}?
        what does the first line of {p} say?
        what does {p} start with?
        what does {p} begin with?
        how does {p} begin?
        how does {p} start?
        !show me the first line of {p}
        !read the first line of {p}
        !read the first line of the file {p}
        !print the first line of {p}
        !give me the first line of {p}
        !quote the first line of {p}
        !tell me the first line of {p}
        !tell me how {p} starts
        ~the first line of {p}
        ~the first line in {p}
        ~the first entry in {p}
        ~line 1 of {p}
        &what the first line of {p} says
        first line of {p}?
        first line of {p}
        head -1 {p}
        which line comes first in {p}?
        what's the first [entry|item] in {p}?
        what is the title line of {p}?
        {p}: first line please
        only the first line of {p}, please
        I only need the first line of {p}
        what comes first in {p}?
        &how {p} begins
        """,
        "last": """
        what's the last line of {p}?
        what is the last line of {p}?
        what is the last line in {p}?
        what's on the last line of {p}?
        what does the last line of {p} say?
        what does {p} end with?
        how does {p} end?
        what's the final line of {p}?
        what's the last [entry|item|thing] in {p}?
        what is the latest entry in {p}?
        what is at the end of {p}?
        !show me the last line of {p}
        !read the last line of {p}
        !print the last line of {p}
        !give me the last line of {p}
        !quote the last line of {p}
        !tell me the last line of {p}
        !tell me how {p} ends
        ~the last line of {p}
        ~the last line in {p}
        ~the final line of {p}
        ~the last entry in {p}
        &what the last line of {p} says
        last line of {p}?
        last line of {p}
        tail -1 {p}
        which line comes last in {p}?
        {p}: last line please
        only the last line of {p}, please
        what did I write last in {p}?
        what was the last thing added to {p}?
        &how {p} ends
        """,
        "head": """
        !show me the first {n} lines of {p}
        !show the first {n} lines of {p}
        !print the first {n} lines of {p}
        !read the first {n} lines of {p}
        !read the first {n} lines from {p}
        !give me the first {n} lines of {p}
        !display the top {n} lines of {p}
        !list the first {n} entries of {p}
        ~~the first {n} lines of {p}
        ~~the first {n} lines in {p}
        ~~the top {n} lines of {p}
        what do the first {n} lines of {p} say?
        first {n} lines of {p}
        first {n} lines of {p}?
        head -{n} {p}
        head -n {n} {p}
        what are the first {n} [items|entries] in {p}?
        {p}: first {n} lines please
        I only need the first {n} lines of {p}
        could you show me how {p} begins, the first {n} lines?
        """,
        "tail": """
        !show me the last {n} lines of {p}
        !show the last {n} lines of {p}
        !print the last {n} lines of {p}
        !read the last {n} lines of {p}
        !give me the last {n} lines of {p}
        !display the final {n} lines of {p}
        !list the last {n} entries of {p}
        ~~the last {n} lines of {p}
        ~~the last {n} lines in {p}
        ~~the final {n} lines of {p}
        what do the last {n} lines of {p} say?
        last {n} lines of {p}
        last {n} lines of {p}?
        tail -{n} {p}
        tail -n {n} {p}
        what are the last {n} [items|entries] in {p}?
        what happened last in {p}? Show me {n} lines.
        {p}: last {n} lines please
        what are the newest {n} lines in {p}?
        I only need the last {n} lines of {p}
        could you show me how {p} ends, the last {n} lines?
        """,
        "line": """
        what's on line {i} of {p}?
        what is on line {i} of {p}?
        what's line {i} of {p}?
        what is in line {i} of {p}?
        what does line {i} of {p} say?
        what does it say on line {i} of {p}?
        what's in line {i} in {p}?
        !show me line {i} of {p}
        !show line {i} of {p}
        !read line {i} of {p}
        !read line {i} from {p}
        !print line {i} of {p}
        !print line number {i} of {p}
        !give me line {i} of {p}
        !quote line {i} of {p}
        !tell me what's on line {i} of {p}
        ~line {i} of {p}
        ~line {i} in {p}
        ~line number {i} of {p}
        &what line {i} of {p} says
        line {i} of {p}?
        {p}, line {i}
        {p} line {i}?
        there's an error on line {i} of {p}. What does it say?
        ~the {i}th line of {p}
        {p}: line {i} please
        I only need line {i} of {p}
        could you check what line {i} of {p} says?
        the compiler complains about line {i} of {p}, show it to me
        """,
        "range": """
        !show me lines {i} to {j} of {p}
        !show lines {i} to {j} of {p}
        !show me lines {i}-{j} of {p}
        !read lines {i} to {j} of {p}
        !read lines {i} through {j} of {p}
        !read {p} from line {i} to line {j}
        !print lines {i} to {j} of {p}
        !print lines {i}-{j} from {p}
        !give me lines {i} to {j} of {p}
        !display lines {i} to {j} of {p}
        ~~lines {i} to {j} of {p}
        ~~lines {i} through {j} of {p}
        what do lines {i} to {j} of {p} say?
        what's on lines {i} to {j} of {p}?
        what stands in lines {i} to {j} in {p}?
        lines {i} to {j} of {p}
        lines {i}-{j} of {p}
        {p} lines {i}-{j}
        """,
    },
    {"whole": 4, "first": 1.5, "last": 1.5, "head": 1, "tail": 1, "line": 1.2, "range": 0.8},
)


def read_file(rng: Random, split: Split) -> Episode:
    """A file or some of its lines."""
    kind = READ.draw(rng, split)
    path = v.file_name(rng, rng.choice(("txt", "txt", "txt", "md", "log", "ini", "json", "py")))
    rows = contents.lines_for(rng, path, rng.randint(2, 6) if kind == "whole" else rng.randint(4, 12))
    files = {path: "\n".join(rows) + "\n", **contents.others(rng, rng.choice((0, 1, 2)), path)}
    story = Story("read_file", rng, split, files)
    i = rng.randint(2, max(2, len(rows) - 1))
    if kind == "line" and i < 4:
        i = min(len(rows), 4)
    j = rng.randint(i, min(len(rows), i + 4)) if i < len(rows) else i
    i = max(1, i - 1) if i == j else i
    n = min(len(rows), rng.randint(2, 4))
    story.ask(READ[kind], p=path, i=i, j=j, n=n)
    span: tuple[int | None, int | None] = {
        "whole": (None, None), "first": (1, 1), "last": (-1, None), "head": (1, n), "tail": (-n, None), "line": (i, i), "range": (i, j),
    }[kind]  # fmt: skip
    text = story.run("read_file", path=path, start_line=span[0], end_line=span[1])
    if kind in ("first", "last", "line"):
        if not text.strip():
            story.answer(("That line is empty.", "The line is empty."))
            return story.finish("empty")
        where = {"first": "The first line", "last": "The last line", "line": f"Line {i}"}[kind]
        story.answer(
            ("{w} of {p} is: {t}", "{w} is: {t}", "{w} says: {t}", "{w} of {p} says: {t}"), w=where, p=path, t=text
        )  # fmt: skip
    else:
        story.answer(
            ("{p} says:\n{t}", "Here it is:\n{t}", "{t}", "It says:\n{t}", "The text is:\n{t}"), p=path, t=text
        )
    return story.finish(*[row for row in text.splitlines() if row.strip()][:12])


_VALUE = Deck(
    "read_value",
    {
        "sentence": """
        {q} according to {p}?
        {q}, according to {p}?
        {q}? It's in {p}.
        {q}? Look in {p}.
        {q}? I wrote it down in {p}.
        {q}? See {p}.
        {q}? It should be in {p}.
        {q}? My notes are in {p}.
        {q}? Check {p}.
        {q} ({p})?
        {q}? Use {p}.
        according to {p}, {q}?
        in {p}, {q}?
        {p}: {q}?
        from {p}: {q}?
        look in {p}: {q}?
        look into {p}. {q}?
        !look in {p} and tell me {i}
        !look into {p} and tell me {i}
        !read {p} and tell me {i}
        !open {p} and tell me {i}
        !check in {p} {i}
        !check {p} and tell me {i}
        !find out from {p} {i}
        !look up in {p} {i}
        !tell me {i}, it's in {p}
        !tell me {i} according to {p}
        !use {p} to tell me {i}
        &{i} according to {p}
        does {p} say {i}?
        what does {p} say: {q}?
        I have a file {p}. {q}?
        I made some notes in {p}. {q}?
        I noted it in {p}: {q}?
        everything is in {p}. {q}?
        I can't remember {i}. It's in {p}.
        I don't remember {i}. Please look in {p}.
        I forgot {i}. Can you check {p}?
        I need to know {i}. It stands in {p}.
        my notes in {p} should say {i}.
        there is a file {p}. {q}?
        can you see in {p} {i}?
        can you find in {p} {i}?
        could you look in {p} {i}?
        do you see in {p} {i}?
        could you check {p}: {q}?
        I'd like to know {i}, it's in {p}
        {q}? have a look at {p}
        {q}, going by {p}?
        have a look into {p}, {q}?
        """,
        "fact": """
        {q} according to {p}?
        {q}? It's in {p}.
        {q}? It should be in {p}.
        {q}? Look in {p}.
        {q}? I wrote it in {p}.
        {q}? See {p}.
        {q} in {p}?
        according to {p}, {q}?
        in {p}, {q}?
        {p}: {q}?
        look in {p}: {q}?
        from {p}: {q}?
        what does {p} say about {t}?
        what does it say about {t} in {p}?
        what does the file {p} say about {t}?
        what is said about {t} in {p}?
        !look up {t} in {p}
        !look in {p} and tell me {q2}
        !look into {p} and find {t}
        !read {p} and tell me {q2}
        !read {p} and tell me {t}
        !open {p} and tell me {q2}
        !check {p} and tell me {q2}
        !check in {p} {q2}
        !find {t} in {p}
        !find out from {p} {q2}
        !get {t} from {p}
        !tell me {t} from {p}
        !tell me {q2} according to {p}
        !take {t} from {p} and tell me
        !extract {t} from {p}
        !use {p} to find out {q2}
        ~{t} in {p}
        ~{t} according to {p}
        ~{t} given in {p}
        ~{t} from {p}
        ~{t} mentioned in {p}
        &{q2} according to {p}
        {t} in {p}?
        {t}? (see {p})
        I need {t} from {p}.
        I can't remember {t}. It's in {p}.
        I wrote {t} down in {p}. What was it?
        I noted {t} in {p}. Can you look it up?
        I forgot {t}, please look in {p}.
        does {p} say {q2}?
        my notes are in {p}. {q}?
        all the details are in {p}. {q}?
        there's a file {p}. Use it to tell me {q2}.
        someone put {t} into {p}. What is it?
        can you check {p} for {t}?
        could you look at {p} and find {t}?
        what's {t} in {p}?
        could you check {p} and tell me {q2}?
        I'd like to know {q2}, it's in {p}
        {p} has it: {q}?
        {q}? I put it into {p} once.
        someone wrote it down in {p}: {q}?
        have a look at {p}, {q}?
        {q}, going by {p}?
        """,
        "setting": """
        what {k} is set in {p}?
        what is {k} set to in {p}?
        what's {k} set to in {p}?
        what is the {k} in {p}?
        what's the {k} in {p}?
        what's the value of {k} in {p}?
        what is the value of {k} in {p}?
        what value does {k} have in {p}?
        what does {p} say for {k}?
        what does {p} set {k} to?
        what {k} does {p} use?
        which {k} is [configured|set|used|given] in {p}?
        which {k} does {p} use?
        which {k} do we use according to {p}?
        which value has {k} in {p}?
        how is {k} configured in {p}?
        how is {k} set in {p}?
        !tell me the {k} in {p}
        !tell me the value of {k} in {p}
        !look up {k} in {p}
        !look up the {k} in {p}
        !read {p} and tell me the {k}
        !read the {k} from {p}
        !find the {k} in {p}
        !get the {k} from {p}
        !give me the {k} from {p}
        !check the {k} in {p}
        !check what {k} is set to in {p}
        !show me the {k} set in {p}
        ~the {k} in {p}
        ~the value of {k} in {p}
        ~the {k} setting in {p}
        ~the {k} from {p}
        &what {k} is set to in {p}
        &what {k} is in {p}
        &which {k} {p} uses
        {k} in {p}?
        {k} in {p}
        {p}: {k}?
        value of {k} in {p}
        on which {k} is it configured in {p}?
        I need the {k} from {p}.
        I have to know the {k}. It's in {p}.
        our settings are in {p}. What's the {k}?
        the configuration is in {p}. Which {k} do we have?
        {p}: what's {k}?
        I'd like to know what {k} is in {p}
        could you check the {k} in {p}?
        which {k} did I put into {p}?
        can you look up {k} for me, it's in {p}
        what does it say for {k} in {p}?
        for the support ticket: what's the {k} in {p}?
        is the {k} in {p} right? What is it?
        """,
    },
    {"fact": 2.2, "setting": 1.6, "sentence": 3},
)


def read_value(rng: Random, split: Split) -> Episode:
    """A value picked out of a file: a fact of some notes, a key of some settings."""
    kind = _VALUE.draw(rng, split)
    if kind == "setting":
        path = v.file_name(rng, rng.choice(("ini", "ini", "ini", "json", "txt", "py", "yaml", "conf", "cfg")))
        rows, values = contents.settings(rng, path.rsplit(".", 1)[-1], rng.randint(3, 7))
        key = rng.choice(list(values))
        story = Story("read_value", rng, split, {path: "\n".join(rows) + "\n"})
        shown = key.replace("_", " ").lower() if rng.random() < 0.35 else key
        story.ask(_VALUE[kind], k=shown, p=path)
        story.run("read_file", path=path)
        story.answer(
            ("{k} is set to {x}.", "The {k} is {x}.", "{k} is {x}.", "In {p}, {k} is {x}."), k=shown, x=values[key], p=path
        )  # fmt: skip
        return story.finish(values[key])
    path = v.file_name(rng, rng.choice(("txt", "txt", "md")))
    if kind == "sentence":
        return _sentence(rng, split, path)
    rows, facts = contents.notes(rng, rng.randint(2, 5))
    fact = rng.choice(facts)
    story = Story("read_value", rng, split, {path: "\n".join(rows) + "\n"})
    story.ask(_VALUE[kind], p=path, **asking(fact))
    story.run("read_file", path=path)
    story.answer(
        ("{a}", "{a}", "According to {p}, {b}"), a=fact.answer[:1].upper() + fact.answer[1:], b=fact.answer, p=path
    )
    return story.finish(fact.value)


def _sentence(rng: Random, split: Split, path: str) -> Episode:
    """The answer stands in one of several sentences."""
    asked = event(rng)
    rows = [asked.line]
    for _ in range(rng.randint(1, 4)):
        other = event(rng).line
        rows.append(
            other
            if other.split(" ")[0] != asked.line.split(" ")[0] and rng.random() < 0.7
            else rng.choice((rng.choice(v.TASKS_LIST), contents.sentence(rng)))
        )
    rng.shuffle(rows)
    bullet = rng.choice(("", "", "", "- ", "* "))
    rows = [bullet + row for row in rows]
    if rng.random() < 0.3:
        rows.insert(0, rng.choice(("# Notes", "Notes", "# To do", "To remember", "# Plan")))
    story = Story("read_value", rng, split, {path: "\n".join(rows) + "\n"})
    story.ask(_VALUE["sentence"], q=asked.question, i=asked.indirect, p=path)
    story.run("read_file", path=path)
    story.answer(("{a}", "{a}", "{a}", "{p} says: {a}"), a=asked.answer, p=path)
    return story.finish(asked.value)


def asking(fact: Fact) -> dict[str, object]:
    """The slots with which templates ask for a fact."""
    return {"q": fact.question, "q2": fact.indirect, "t": fact.topic}


FAMILIES = {"list_files": list_files, "read_file": read_file, "read_value": read_value}
