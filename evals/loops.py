"""How well loops are told from work: made trajectories with labels, and recorded runs of other agents.

    python -m agentrt.evals.loops                       # 300 made trajectories of each kind
    python -m agentrt.evals.loops --recorded runs.json  # and recorded runs: a list of {"traj": messages, "reward": 0–1}

The made ones hold the honest patterns that look most like loops (polling, pages, one call an item, retries, an edit
and a test in turn) and loops with the noise that real ones have. ``AGENTRT_DATA`` may name the folder that
``--recorded`` is in.
"""

from __future__ import annotations

import argparse
import json
import os
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from agentrt.checks.progress import find_loop
from agentrt.core.messages import Message, ToolCall, assistant, observation, user
from agentrt.evals.statistics import wilson

Step = tuple[str, dict[str, Any], str, bool]
"""Tool, arguments, observation, whether it is an error."""
WORDS = (
    *("amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heath"),
    *("inlet", "jetty", "knoll", "lagoon", "mesa", "notch", "oasis", "prairie"),
)


# -- loops ----------------------------------------------------------------------------------------------------


def same_call(r: random.Random) -> Iterator[Step]:
    place, rows = r.choice(WORDS), r.randint(1, 9)
    for _ in range(r.randint(3, 8)):
        yield "list_folder", {"path": place}, f"{rows} files in {place}", False


def same_failing_call(r: random.Random) -> Iterator[Step]:
    name = r.choice(WORDS)
    for _ in range(r.randint(3, 8)):
        yield "read_file", {"path": f"{name}.txt"}, f"error: {name}.txt does not exist", True


def alternation(r: random.Random) -> Iterator[Step]:
    a, b = r.sample(WORDS, 2)
    for _ in range(r.randint(3, 6)):
        yield "read_file", {"path": a}, f"{a} says see {b}", False
        yield "read_file", {"path": b}, f"{b} says see {a}", False


def circle(r: random.Random) -> Iterator[Step]:
    places = r.sample(WORDS, r.randint(3, 4))
    for _ in range(r.randint(3, 5)):
        for place in places:
            yield "search", {"query": place}, f"one page about {place}", False


def same_error(r: random.Random) -> Iterator[Step]:
    for _ in range(r.randint(5, 9)):
        when = f"2026-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
        yield "book", {"date": when}, f"error: {when!r} is not a date of the form DD.MM.YYYY", True


def nothing_found(r: random.Random) -> Iterator[Step]:
    empty = r.choice(["[]", "no results found", "No matches.", "", "0 results", "{}"])
    for n in range(r.randint(6, 10)):
        yield "search", {"query": " ".join(r.sample(WORDS, 2)) + f" {n}"}, empty, False


def same_page(r: random.Random) -> Iterator[Step]:
    page = "Please sign in to go on. " * 12
    for word in r.sample(WORDS, r.randint(4, 8)):
        yield "fetch", {"url": f"https://example.com/{word}"}, page, False


def clock_in_the_result(r: random.Random) -> Iterator[Step]:
    for n in range(r.randint(6, 9)):
        yield "status", {}, f"12:{n:02}: nothing to do", False


def counter_in_the_result(r: random.Random) -> Iterator[Step]:
    """Not to be told from progress without understanding: counted as missed."""
    for n in range(r.randint(6, 9)):
        yield "status", {}, f"nothing to do (request {n + 40})", False


# -- work -----------------------------------------------------------------------------------------------------


def polling(r: random.Random) -> Iterator[Step]:
    for share in sorted(r.sample(range(99), r.randint(4, 9))):
        yield "job_status", {"job": 7}, f"running, {share} % done", False
    yield "job_status", {"job": 7}, "done", False


def slow_polling(r: random.Random) -> Iterator[Step]:
    for state in ("queued", "running"):
        for _ in range(2):
            yield "job_status", {"job": 7}, state, False
    yield "job_status", {"job": 7}, "done", False


def pages(r: random.Random) -> Iterator[Step]:
    for page in range(r.randint(4, 12)):
        yield "list_orders", {"page": page}, "\n".join(f"order {page * 9 + i}" for i in range(9)), False
    yield "list_orders", {"page": 99}, "[]", False


def one_call_an_item(r: random.Random) -> Iterator[Step]:
    for word in r.sample(WORDS, r.randint(6, 14)):
        yield "send_reminder", {"to": word}, "sent", False


def many_lookups(r: random.Random) -> Iterator[Step]:
    """Most are there, some are not, as when names are checked against a register."""
    for word in r.sample(WORDS, r.randint(6, 14)):
        yield "find_member", {"name": word}, "[]" if r.random() < 0.4 else f'[{{"name": "{word}"}}]', False


def retry_after_an_error(r: random.Random) -> Iterator[Step]:
    for _ in range(r.randint(1, 2)):
        yield "fetch", {"url": "https://example.com"}, "error: timed out", True
    yield "fetch", {"url": "https://example.com"}, "the page", False


def correcting_arguments(r: random.Random) -> Iterator[Step]:
    for wrong in r.sample(WORDS, r.randint(2, 4)):
        yield "query", {"sql": f"select {wrong}"}, f"error: no column {wrong}", True
    yield "query", {"sql": "select id"}, "1", False


def edit_and_test(r: random.Random) -> Iterator[Step]:
    for n in range(r.randint(3, 6)):
        yield "edit", {"line": n, "text": r.choice(WORDS)}, "edited", False
        yield "run_tests", {}, "1 failed: test_total", False
    yield "run_tests", {}, "all passed", False


def reading_again(r: random.Random) -> Iterator[Step]:
    files = r.sample(WORDS, 4)
    for _ in range(2):
        for name in files:
            yield "read_file", {"path": name}, f"the text of {name}", False
    yield "write_file", {"path": "summary"}, "written", False


def looking_between_writes(r: random.Random) -> Iterator[Step]:
    for n in range(r.randint(3, 7)):
        yield "append", {"text": r.choice(WORDS) + str(n)}, "appended", False
        yield "count_lines", {}, str(n + 1), False


Maker = Callable[[random.Random], Iterator[Step]]
LOOPS: tuple[Maker, ...] = (
    *(same_call, same_failing_call, alternation, circle, same_error, nothing_found, same_page, clock_in_the_result),
    counter_in_the_result,
)
WORK: tuple[Maker, ...] = (
    *(polling, slow_polling, pages, one_call_an_item, many_lookups, retry_after_an_error, correcting_arguments),
    *(edit_and_test, reading_again, looking_between_writes),
)


def trajectory(maker: Maker, seed: int) -> list[Message]:
    """Some honest work, then what ``maker`` makes."""
    r = random.Random(f"{maker.__name__} {seed}")
    before: list[Step] = [("note", {"n": n}, r.choice(WORDS) + str(n), False) for n in range(r.randint(0, 4))]
    return messages([*before, *maker(r)])


def messages(steps: Sequence[Step]) -> list[Message]:
    said = [user("a task")]
    for number, (tool, arguments, text, bad) in enumerate(steps):
        call = ToolCall(f"c{number}", tool, arguments)
        said += [assistant(calls=(call,)), observation(call, text, is_error=bad)]
    return said


def alarm(said: Sequence[Message]) -> str | None:
    """The first loop that is reported while the trajectory goes on."""
    for end in range(len(said) + 1):
        loop = find_loop(said[:end])
        if loop is not None:
            return loop.text
    return None


# -- recorded runs --------------------------------------------------------------------------------------------


def recorded(entry: dict[str, Any]) -> list[Message]:
    """A run in the chat format of OpenAI's API."""
    said: list[Message] = []
    calls: dict[str, ToolCall] = {}
    for message in entry["traj"]:
        text = message.get("content") or ""
        if message["role"] == "user":
            said.append(user(text))
        elif message["role"] == "assistant":
            made = [_call(c) for c in message.get("tool_calls") or ()]
            calls |= {c.id: c for c in made}
            said.append(assistant(text, made))
        elif message["role"] == "tool" and message["tool_call_id"] in calls:
            bad = text.lower().startswith("error")
            said.append(observation(calls[message["tool_call_id"]], text, is_error=bad))
    return said


def _call(value: dict[str, Any]) -> ToolCall:
    function = value["function"]
    try:
        arguments = json.loads(function["arguments"])
    except ValueError:
        arguments = {"raw": function["arguments"]}
    return ToolCall(value["id"], function["name"], arguments)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=300, help="made trajectories of each kind")
    parser.add_argument("--recorded", type=Path, default=None)
    options = parser.parse_args()
    for title, makers in (("loops found", LOOPS), ("alarms on work", WORK)):
        total = 0
        for maker in makers:
            found = sum(alarm(trajectory(maker, seed)) is not None for seed in range(options.each))
            total += found
            print(f"{title:<15} {maker.__name__:<24} {found:>4} of {options.each}")
        print(f"{title:<15} {'all':<24} {_rate(total, options.each * len(makers))}")
    if options.recorded is not None:
        _report_recorded(Path(os.environ.get("AGENTRT_DATA", "")) / options.recorded)


def _report_recorded(path: Path) -> None:
    runs = json.loads(path.read_text("utf-8"))
    for title, wanted in (("solved", True), ("failed", False)):
        chosen = [run for run in runs if (run["reward"] >= 1) == wanted]
        alarms = [(run, text) for run in chosen if (text := alarm(recorded(run)))]
        print(f"recorded, {title:<10} alarms {_rate(len(alarms), len(chosen))}")
        for run, text in alarms:
            print(f"    run {run.get('task_id')}.{run.get('trial', 0)}: {text}")


def _rate(found: int, total: int) -> str:
    rate = wilson(found, total)
    if rate.value is None or rate.low is None or rate.high is None:
        return "none"
    return f"{found} of {total}: {rate.value:.1%} (95 %: {rate.low:.1%}–{rate.high:.1%})"


if __name__ == "__main__":
    main()
