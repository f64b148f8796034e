"""How fast the local engine's own decode loop is, against ``transformers.generate`` with the same grammar as a logits
processor, in the same run on the same weights. Prints tokens per second of CPU time and the ratio. Run by hand or
``make bench``; figures are only comparable within one run, because machines are shared.

    python evals/perf/decode.py [MODEL_DIRECTORY] [--requests N] [--threads N]

Without a directory it builds a random model of the built-in's size in a temporary place.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any

from agentrt.core.messages import user
from agentrt.core.models import ModelRequest, Sampling
from agentrt.core.specs import ToolSpec

TEXT = {"type": "string", "maxLength": 24}
TOOLS = (
    ToolSpec(
        "convert_units",
        "Convert a value from one unit to another",
        {
            "type": "object",
            "properties": {"value": {"type": "number"}, "from_unit": TEXT, "to_unit": TEXT},
            "required": ["value", "from_unit", "to_unit"],
            "additionalProperties": False,
        },
    ),
    ToolSpec(
        "date_add",
        "Add time to a date or subtract it",
        {
            "type": "object",
            "properties": {
                "date": TEXT,
                "amount": {"type": "integer"},
                "unit": {"enum": ["days", "weeks", "months", "years"]},
            },
            "required": ["date", "amount", "unit"],
            "additionalProperties": False,
        },
    ),
    ToolSpec(
        "table_query",
        "Filter, group, sort and aggregate a CSV table",
        {
            "type": "object",
            "properties": {
                "path": TEXT,
                "group_by": TEXT,
                "aggregate": {"enum": ["count", "sum", "mean", "min", "max"]},
                "column": TEXT,
                "order": {"enum": ["asc", "desc"]},
                "limit": {"type": "integer"},
            },
            "required": ["path", "group_by", "aggregate", "column"],
            "additionalProperties": False,
        },
    ),
)


class Processor:
    """What a user of ``generate`` would write: consume the last token, mask the next."""

    def __init__(self, matcher: Any, prompt: int) -> None:
        self._matcher, self._prompt = matcher, prompt

    def __call__(self, ids: Any, scores: Any) -> Any:
        import torch

        if ids.shape[1] > self._prompt:
            self._matcher.consume(int(ids[0, -1]))
        masked = torch.full_like(scores, -torch.inf)
        allowed = torch.from_numpy(self._matcher.allowed())
        masked[0, allowed] = scores[0, allowed]
        return masked


def requests(count: int) -> list[ModelRequest]:
    """Tool calls that every loop must make, each with its own words."""
    return [
        ModelRequest(
            (user(f"What date is {n} days after March {n}, 2024, and how many pounds are {n} kg?"),),
            TOOLS,
            TOOLS[n % len(TOOLS)].name,
            Sampling(temperature=0.0, max_tokens=160),
        )
        for n in range(1, count + 1)
    ]


def own(engine: Any, asked: list[ModelRequest]) -> tuple[int, int]:
    """Tokens written and forward passes made by the engine."""
    tokens = passes = 0
    for request in asked:
        engine.network.rewind(0)  # generate keeps no cache between calls either
        response = engine.generate(request)
        tokens += response.usage.output_tokens
        passes += response.extra["forwards"]
    return tokens, passes


def theirs(engine: Any, asked: list[ModelRequest]) -> tuple[int, int]:
    """The same with ``generate``."""
    import torch

    from agentrt.models.local.grammar import Matcher, Wanted
    from agentrt.models.local.prompt import prompt_ids

    tokens = 0
    for request in asked:
        named = tuple(t for t in request.tools if t.name == request.tool_choice)
        lark = engine.compiler.compile(Wanted(named, text=False, refusal=False)).lark
        prompt = prompt_ids(engine.tokenizer, request.messages, request.tools)
        with torch.inference_mode():
            out = engine.model.generate(
                torch.tensor([prompt]),
                do_sample=False,
                max_new_tokens=160,
                pad_token_id=0,
                attention_mask=torch.ones(1, len(prompt), dtype=torch.long),
                logits_processor=[Processor(Matcher(engine.vocabulary, lark), len(prompt))],
            )
        tokens += out.shape[1] - len(prompt)
    return tokens, tokens


def random_model(folder: Path) -> Path:
    """A model of the built-in's shape with random weights and the built-in's tokenizer."""
    import json
    import shutil

    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    from agentrt.models.builtin import network, tokenizer

    for name in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        shutil.copy(tokenizer.WEIGHTS / name, folder / name)
    torch.manual_seed(0)
    LlamaForCausalLM(LlamaConfig(**network.Shape().config())).float().save_pretrained(folder)
    (folder / "card.json").write_text(json.dumps({"tool_format": "agentrt"}))
    return folder


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("model", nargs="?", type=Path)
    parser.add_argument("--requests", type=int, default=12)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        compare(options.model or random_model(Path(folder)), options.requests, options.threads)


def compare(model: Path, count: int, threads: int) -> None:
    from agentrt.models.local.engine import Engine
    from agentrt.models.local.weights import LoadOptions, load

    loaded = load(LoadOptions(str(model), threads=threads))
    loops = {
        "own loop": (Engine(loaded), own),
        "the same, library's forward": (Engine(loaded, lean=False), own),
        "the same, no forced runs": (Engine(loaded, lean=False, fast_forward=False), own),
        "transformers.generate": (Engine(loaded), theirs),
    }
    asked = requests(count)
    rates: dict[str, float] = {}
    print(f"{model}: {sum(p.numel() for p in loaded.network.parameters()) / 1e6:.1f} M parameters, {threads} thread(s)")
    for name, (engine, run) in loops.items():
        run(engine, asked[:1])
        began = time.process_time()
        tokens, passes = run(engine, asked)
        rates[name] = tokens / (time.process_time() - began)
        print(f"{name:28} {rates[name]:8.1f} tokens/s of CPU time  {tokens} tokens in {passes} passes")
    base = rates["transformers.generate"]
    print("ratio to transformers.generate: " + ", ".join(f"{n} {r / base:.2f}x" for n, r in rates.items()))


if __name__ == "__main__":
    main()
