"""Telling an episode: ask, call the real tool in a small world, answer from what it printed.

Every family builds its episodes through a `Story`, so that no result is ever made up: `run` executes the call in
the story's `World` and records what came back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

from agentrt.models.builtin.data.builtin_specs import BUILTIN_SPECS
from agentrt.models.builtin.data.families.oracle import World
from agentrt.models.builtin.data.families.phrases import Bank, Deck, Said, expand
from agentrt.models.builtin.data.types import Episode, Maker, Split, Turn


class Problem(NamedTuple):
    """One drawn problem: slots of the request, arguments of the call, further slots of the answer."""

    slots: dict[str, object]
    args: dict[str, Any]


class Story:
    """An episode in the making; `finish` hands it out."""

    def __init__(self, family: str, rng: Random, split: Split, files: Mapping[str, str] | None = None) -> None:
        self.family, self.rng, self.split = family, rng, split
        self.world = World(rng, dict(files or {}))
        self._files = dict(files or {})
        self._turns: list[Turn] = []
        self._phrasing = ""
        self.last = ""
        self.said = ""
        self.answered = ""
        self._tools: dict[str, None] = {}
        self.unnamed = False
        """Whether the request did not name its file, so that the names of all files must be shown."""

    def put(self, path: str, text: str) -> None:
        """A further file of the workspace (before anything happens)."""
        self._files[path] = self.world.files[path] = text

    def system(self, text: str) -> None:
        """The run's system text."""
        self._turns.append(Turn("system", text))

    def ask(self, bank: Bank, /, **slots: object) -> Said:
        """The person says something from `bank`."""
        said = bank.say(self.rng, self.split, **slots)
        self._turns.append(Turn("user", said.text))
        self.said = said.text
        self._phrasing = self._phrasing or said.phrasing
        return said

    def say(self, text: str, phrasing: str) -> None:
        """The person says a finished text."""
        self._turns.append(Turn("user", text))
        self.said = text
        self._phrasing = self._phrasing or phrasing

    def run(self, tool: str, /, **args: Any) -> str:
        """Call a tool (its arguments in schema order, None left out) and note its result."""
        return self._run(tool, args, True)

    def mistake(self, tool: str, /, **args: Any) -> str:
        """A wrong call that the model makes but is not taught."""
        return self._run(tool, args, False)

    def _run(self, tool: str, args: Mapping[str, Any], trained: bool) -> str:
        order = BUILTIN_SPECS[tool]["parameters"]["properties"]
        given = {key: args[key] for key in order if args.get(key) is not None}
        self._turns.append(Turn("call", tool=tool, args=given, trained=trained))
        text = self.world.run(tool, given)
        self._turns.append(Turn("result", text))
        self.last = text
        self._tools[tool] = None
        return text

    def answer(self, templates: Iterable[str], /, **slots: object) -> str:
        """The model's words, from one of the templates."""
        return self._answer(templates, slots, True)

    def blunder(self, templates: Iterable[str], /, **slots: object) -> str:
        """A wrong answer that the model is not taught."""
        return self._answer(templates, slots, False)

    def _answer(self, templates: Iterable[str], slots: dict[str, object], trained: bool) -> str:
        text = expand(self.rng.choice(list(templates)), self.rng, **slots).replace("total total", "total")
        if text.endswith("..") and not text.endswith("..."):
            text = text[:-1]
        if not text.startswith(tuple(str(value) for value in slots.values() if value)):
            text = text[:1].upper() + text[1:]
        self._turns.append(Turn("answer", text, trained=trained))
        self.answered = text
        return text

    def cannot(self, templates: Iterable[str], /, **slots: object) -> str:
        """The model says that it cannot."""
        text = expand(self.rng.choice(list(templates)), self.rng, **slots)
        self._turns.append(Turn("cannot", text))
        return text

    def finish(self, *contains: object, without: Iterable[str] = (), **check: Any) -> Episode:
        """The episode. contains: what must be in the answer; ``listed=True`` where only the names of the files tell
        which one is meant."""
        listed = bool(check.pop("listed", self.unnamed))
        if contains:
            check["answer_contains"] = [str(value) for value in contains]
        return Episode(
            turns=tuple(self._turns),
            tools=tuple(self._tools),
            family=self.family,
            phrasing=self._phrasing,
            without=tuple(without),
            files=self._files,
            listed=listed,
            check=check,
        )


Draw = Callable[[Random], Problem]


class Kind(NamedTuple):
    """One kind of one-step problem: how it is drawn, asked and answered (`{r}` is the result)."""

    draw: Draw
    templates: str
    answers: tuple[str, ...]
    weight: float = 1.0


def one_step(family: str, tool: str, kinds: Mapping[str, Kind], leads: Sequence[str] = ()) -> Maker:
    """A family whose episodes are one call of `tool` with arguments known from the request."""
    deck = Deck(family, {n: k.templates for n, k in kinds.items()}, {n: k.weight for n, k in kinds.items()}, leads)

    def make(rng: Random, split: Split) -> Episode:
        name = deck.draw(rng, split)
        problem = kinds[name].draw(rng)
        story = Story(family, rng, split)
        said = story.ask(deck[name], **problem.slots)
        r = story.run(tool, **problem.args)
        # The answer has a currency only where the request has one.
        unsaid = {} if "{L}" in said.template else {"L": "", "R": ""}
        story.answer(kinds[name].answers, r=r, **{**problem.slots, **unsaid})
        return story.finish(r)

    make.deck = deck  # type: ignore[attr-defined]  # the tests count the phrasings
    return make
