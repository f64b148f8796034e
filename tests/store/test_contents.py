"""Contents in memory: compressed or not, they read as they were written, and what is removed is gone."""

from __future__ import annotations

import zlib

from hypothesis import given
from hypothesis import strategies as st

from agentrt.core.canonical import digest
from agentrt.store.contents import FULL, Contents

texts = st.lists(
    st.one_of(st.text(max_size=8), st.sampled_from(["long " * 3000, "\ud800 half", "é" * 9000])), max_size=12
)
"""Some of them so long that a few fill a block."""


@given(texts, st.data())
def test_contents_read_as_they_were_written(texts: list[str], data: st.DataObject) -> None:
    held, wanted = Contents(), {digest(text): text for text in texts}
    for text in texts:
        held.add({digest(text): text})
    gone = data.draw(st.sets(st.sampled_from(sorted(wanted)))) if wanted else set()
    for name in data.draw(st.permutations(sorted(wanted))):
        assert held.get(name) == wanted[name]
    for name in gone:
        assert held.remove(name)
        assert not held.remove(name)
    for name, text in wanted.items():
        assert held.get(name) == (None if name in gone else text)
    held.add(wanted)  # a content that was removed may come again
    assert all(held.get(name) == text for name, text in wanted.items())


def test_all_but_the_newest_are_compressed_and_none_is_left_of_what_was_removed() -> None:
    held = Contents()
    lines = [f"line {n} of a report that says the same again and again" for n in range(3 * FULL // 50)]
    for line in lines:
        held.add({digest(line): line})
    blocks = {id(block): block for block in held._packed.values()}.values()
    assert sum(map(len, held._new.values())) < FULL
    assert sum(len(block.data) for block in blocks) < FULL
    assert held.remove(digest(lines[0])) and held.get(digest(lines[1])) == lines[1]
    left = b"".join(zlib.decompress(block.data) for block in held._packed.values())
    assert lines[0].encode() not in left
