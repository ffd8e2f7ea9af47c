"""How well suggestions meet what a reader marks: python benchmarks/suggest.py.

``benchmarks/passages/`` holds invented passages in both scripts, marked by hand: ``[[court|市中院]]``, and for figures
``[[metric 3200 件 +5.6% @市中院 ~about !plan|3.2千件]]`` with value, unit, and where they are told the
comparison, the subject and the approximation; what is no plan is a fact. The names of the files tell what the rules
have seen, and docs/curating.md tells how each was written.
A suggestion counts as right when it has the kind of a mark and shares at least half of the longer one's characters.

The article of ``data/`` is no part of the project. Where a folder of COURTGRAPH_TEXTS has it, what is suggested for
it is compared with what was curated.
"""

import os
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from courtgraph.model import Entity
from courtgraph.store import read_dataset, read_texts
from courtgraph.suggestion import suggest
from courtgraph.suggestion.entity_linking import kind_of
from courtgraph.suggestion.mention import KINDS, Mention
from courtgraph.suggestion.normalized_text import NormalizedText, simplified

HERE = Path(__file__).parent
MARK = re.compile(r"\[\[(?P<kind>[a-z_]+)(?P<told>[^|\]]*)\|(?P<words>[^\]]+)\]\]")
CURATED = HERE.parent / "data"


class Mark(NamedTuple):
    """A piece that a reader marked, by its offsets, with what else was noted of a figure."""

    kind: str
    start: int
    end: int
    told: tuple[str, ...]


class Passage(NamedTuple):
    """A passage without its marks, and the marks."""

    title: str
    text: str
    marks: tuple[Mark, ...]


def passages(path: Path) -> Iterator[Passage]:
    """The passages of a file: each starts with a line ``# title``."""
    for block in re.split(r"^# ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        title, _, marked = block.strip().partition("\n")
        text, marks, done = "", [], 0
        for found in MARK.finditer(marked):
            text += marked[done : found.start()]
            marks.append(Mark(found["kind"], len(text), len(text) + len(found["words"]), tuple(found["told"].split())))
            text += found["words"]
            done = found.end()
        yield Passage(title, text + marked[done:], tuple(marks))


def meets(mark: Mark, mention: Mention, reading: NormalizedText) -> bool:
    """Whether a suggestion is what a reader marked."""
    start, end = reading.raw_span(mention.start, mention.end)
    shared = min(end, mark.end) - max(start, mark.start)
    return mark.kind == mention.kind and 2 * shared >= max(end - start, mark.end - mark.start)


class Score:
    """Counts by kind: what was right, what was suggested, what was marked."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.suggested: Counter[str] = Counter()
        self.marked: Counter[str] = Counter()
        self.told: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()

    def add(self, passage: Passage, *, tell: bool) -> None:
        """Count a passage; with ``tell`` print what was missed and what was too much."""
        found = suggest(passage.text)
        left = list(found.mentions)
        for mark in passage.marks:
            self.marked[mark.kind] += 1
            met = next((mention for mention in left if meets(mark, mention, found.reading)), None)
            if met:
                left.remove(met)
                self.right[mark.kind] += 1
                self._compare(mark, met, found.reading, tell=tell)
            elif tell:
                print(f"  missed   {mark.kind}: {passage.text[mark.start : mark.end]}  ({passage.title})")
        self.suggested.update(mention.kind for mention in found.mentions)
        for mention in left if tell else ():
            words = found.reading.words(mention.start, mention.end)
            print(f"  too much {mention.kind}: {words}  [{mention.rule}]  ({passage.title})")

    def _compare(self, mark: Mark, met: Mention, reading: NormalizedText, *, tell: bool) -> None:
        """Count how much of what was noted of a figure was read from it."""
        if not met.figure:
            return
        for name, wanted, got in _noted(mark, met, reading):
            self.asked[name] += 1
            self.told[name] += wanted == got
            if tell and wanted != got:
                print(f"  {name}: {got}, not {wanted}  ({reading.clean[met.start - 12 : met.end]})")

    def table(self) -> str:
        """Precision and recall by kind and over all, and how many values and the like of found figures are right."""
        lines = ["kind           marked  suggested  right  recall  precision"]
        for kind in (*KINDS, "all"):
            marked, suggested, right = (
                sum(count.values()) if kind == "all" else count[kind]
                for count in (self.marked, self.suggested, self.right)
            )
            recall, precision = right / marked if marked else 1.0, right / suggested if suggested else 1.0
            lines.append(f"{kind:<13}{marked:>8}{suggested:>11}{right:>7}{recall:>8.2f}{precision:>11.2f}")
        parts = (f"{name} {self.told[name]} of {self.asked[name]}" for name in self.asked)
        return "\n".join([*lines, f"of the figures found right: {', '.join(parts)}"])


def _noted(mark: Mark, met: Mention, reading: NormalizedText) -> Iterator[tuple[str, str, str]]:
    figure = met.figure
    assert figure is not None, "a metric has a figure"  # noqa: S101
    yield "value", mark.told[0], f"{figure.value:g}" if isinstance(figure.value, float) else str(figure.value)
    yield "unit", simplified(mark.told[1]), figure.unit
    yield "modality", next((told[1:] for told in mark.told if told.startswith("!")), "fact"), figure.modality
    for told in mark.told[2:]:
        if told.startswith("@"):
            got = reading.hans[slice(*figure.subject)] if figure.subject else "nobody"
            yield "subject", simplified(told[1:]), got
        elif told.startswith("~"):
            yield "approximation", told[1:], figure.approx
        elif not told.startswith("!"):
            move = figure.comparison
            unit = "%" if move and move.unit == "%" else "pp"
            yield "comparison", told, f"{move.change:+g}{unit}" if move else "none"


def article() -> str:
    """The text of the longest source of the curated dataset that is at hand, or nothing."""
    folders = [
        Path(folder)
        for folder in os.environ.get("COURTGRAPH_TEXTS", "").split(os.pathsep)
        if folder and Path(folder).is_dir()
    ]
    texts = read_texts(read_dataset(CURATED).sources, folders).values()
    return max(("\n".join(text.lines) for text in texts), key=len, default="")


def compare_with_curated(text: str, data: Path) -> str:
    """How many curated entities that a text names were suggested without knowing them, and how many figures."""
    dataset = read_dataset(data)
    found = suggest(text)
    named = [entity for entity in dataset.entities if any(name in found.reading.hans for name in _names(entity))]
    lines = [f"{'kind':<13}{'curated, named in the text':>27}{'suggested':>11}{'names suggested':>17}"]
    for kind in KINDS[:-1]:
        words = {word for mention in found.mentions if mention.kind == kind for word in _words(mention, found.reading)}
        wanted = [entity for entity in named if kind_of(dataset, entity) == kind]
        met = sum(any(name in word or word in name for name in _names(entity) for word in words) for entity in wanted)
        lines.append(f"{kind:<13}{len(wanted):>27}{met:>11}{len(words):>17}")
    figures = {statement.value for statement in dataset.statements if statement.predicate == "hasFigure"}
    values = {str(mention.figure.value) for mention in found.mentions if mention.figure}
    lines.append(f"{'metric':<13}{len(figures):>27}{len(figures & values):>11}{len(values):>17}")
    return "\n".join(lines)


def _names(entity: Entity) -> set[str]:
    """What an entity is called in Chinese, in simplified characters and without marks."""
    return {simplified(name).strip("“”《》") for name in entity.names() if name[0] > "\u2000"}


def _words(mention: Mention, reading: NormalizedText) -> set[str]:
    words = {reading.hans[mention.start : mention.end].strip("“”《》"), mention.name}
    return words - {""}


def main() -> None:
    """Print the scores of each file of passages and the comparison with the curated data."""
    for path in sorted((HERE / "passages").glob("*.txt")):
        score, start = Score(), time.perf_counter()
        read = list(passages(path))
        for passage in read:
            score.add(passage, tell="--tell" in sys.argv and (path.stem in sys.argv or "all" in sys.argv))
        print(f"{path.stem}: {len(read)} passages, {time.perf_counter() - start:.2f} s\n{score.table()}\n")
    if text := article():
        print(f"the article of data/ and what was curated\n{compare_with_curated(text, CURATED)}")
    else:
        print("the article of data/ is in no folder of COURTGRAPH_TEXTS: nothing was compared with what was curated")


if __name__ == "__main__":
    main()
