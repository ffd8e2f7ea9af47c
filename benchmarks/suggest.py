"""How well suggestions meet what a reader marks: python benchmarks/suggest.py.

``benchmarks/passages/`` holds invented passages in both scripts, marked by hand: ``[[court|市中院]]``, and for figures
``[[metric 3200 件 +5.6% @市中院 ~about !plan|3.2千件]]`` with value, unit, and where they are told the
comparison, the subject and the approximation; what is no plan is a fact. The names of the files tell what the rules
have seen, and docs/curating.md tells how each was written.
A suggestion counts as right when it has the kind of a mark and shares at least half of the longer one's characters.

Later files say more. ``[[court =雲嶺市中級人民法院|市中院]]`` has the full name of what is named, and it is resolved
when the entity that is suggested for it is called so. ``[[metric 3200 件 #審結案件 %2024|3200件]]`` has the words of
the indicator and the period; where a mark has an indicator, a comparison or a period that it does not have is none.
Names and indicators that are as right as one another are parted by ``/``. Script, blanks and quotation marks do not
matter. ``--faults FILE`` lists for the file of that name what was missed, too much or read otherwise.

The article of ``data/`` is no part of the project. Where a folder of COURTGRAPH_TEXTS has it, what is suggested for
it is compared with what was curated.
"""

import argparse
import os
import re
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from courtgraph.model import Entity
from courtgraph.review.suggest import candidates_of
from courtgraph.store import read_dataset, read_texts
from courtgraph.suggestion import Suggestions, suggest
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

    def noted(self, sign: str) -> tuple[str, ...]:
        """What was noted with a sign: one thing, several that are as right, or none; value and unit have no sign.

        >>> Mark("metric", 0, 3, ("97", "%", "#结案率/结案比", "%2024")).noted("#")
        ('结案率', '结案比')
        """
        told = self.told[2:] if self.kind == "metric" else self.told
        return next(
            (tuple(each[1:].split("/") if sign in "=#" else [each[1:]]) for each in told if each[0] == sign), ()
        )


class Passage(NamedTuple):
    """A passage without its marks, the marks, and the line of the file in which the text begins."""

    title: str
    text: str
    marks: tuple[Mark, ...]
    line: int


class Fault(NamedTuple):
    """What was read otherwise than it was marked: its line in the file, the words, what is right and what was given."""

    line: int
    words: str
    expected: str
    given: str


def passages(path: Path) -> Iterator[Passage]:
    """The passages of a file: each starts with a line ``# title``."""
    before, *blocks = re.split(r"^# ", path.read_text("utf-8"), flags=re.MULTILINE)
    line = before.count("\n") + 1
    for block in blocks:
        title, _, marked = block.strip().partition("\n")
        text, marks, done = "", [], 0
        for found in MARK.finditer(marked):
            text += marked[done : found.start()]
            marks.append(Mark(found["kind"], len(text), len(text) + len(found["words"]), tuple(found["told"].split())))
            text += found["words"]
            done = found.end()
        yield Passage(title, text + marked[done:], tuple(marks), line + 1)
        line += block.count("\n")


def plain(words: str) -> str:
    """Words in simplified characters, without blanks and quotation marks.

    >>> plain("“公正 與效率”")
    '公正与效率'
    """
    return simplified(re.sub(r"[\s“”‘’「」『』《》]", "", words))


def labels(found: Suggestions, text: str) -> dict[tuple[int, int], set[str]]:
    """What the entities are called that are suggested for the pieces of a text."""
    named: dict[tuple[int, int], set[str]] = {}
    for entity in yaml.safe_load(candidates_of(found, "passage.txt", text.encode()))["entities"]:
        for piece in entity["evidence"]:
            named.setdefault((piece["start"], piece["end"]), set()).update(map(plain, entity["label"].values()))
    return named


def meets(mark: Mark, mention: Mention, reading: NormalizedText) -> bool:
    """Whether a suggestion is what a reader marked."""
    start, end = reading.raw_span(mention.start, mention.end)
    shared = min(end, mark.end) - max(start, mark.start)
    return mark.kind == mention.kind and 2 * shared >= max(end - start, mark.end - mark.start)


class Score:
    """Counts by kind: what was right, suggested and marked, which found names were to be resolved, and which were."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.suggested: Counter[str] = Counter()
        self.marked: Counter[str] = Counter()
        self.told: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.named: Counter[str] = Counter()
        self.resolved: Counter[str] = Counter()
        self.faults: list[Fault] = []

    def add(self, passage: Passage, *, tell: bool) -> None:
        """Count a passage; with ``tell`` print what was missed and what was too much."""
        found = suggest(passage.text)
        named = labels(found, passage.text) if any(mark.noted("=") for mark in passage.marks) else {}
        left = list(found.mentions)
        for mark in passage.marks:
            self.marked[mark.kind] += 1
            met = next((mention for mention in left if meets(mark, mention, found.reading)), None)
            if met:
                left.remove(met)
                self.right[mark.kind] += 1
                self._compare(passage, mark, met, found.reading, tell=tell)
                self._resolve(passage, mark, named.get(found.reading.raw_span(met.start, met.end), set()))
            else:
                self._fault(passage, mark.start, mark.end, mark.kind, "nothing")
                if tell:
                    print(f"  missed   {mark.kind}: {passage.text[mark.start : mark.end]}  ({passage.title})")
        self.suggested.update(mention.kind for mention in found.mentions)
        for mention in left:
            self._fault(passage, *found.reading.raw_span(mention.start, mention.end), "nothing", mention.kind)
            if tell:
                words = found.reading.words(mention.start, mention.end)
                print(f"  too much {mention.kind}: {words}  [{mention.rule}]  ({passage.title})")

    def _compare(self, passage: Passage, mark: Mark, met: Mention, reading: NormalizedText, *, tell: bool) -> None:
        """Count how much of what was noted of a figure was read from it."""
        if not met.figure:
            return
        for name, wanted, got in _noted(mark, met, reading):
            self.asked[name] += 1
            self.told[name] += got in wanted
            if got not in wanted:
                self._fault(passage, mark.start, mark.end, f"{name} {' or '.join(wanted)}", got)
            if tell and got not in wanted:
                print(f"  {name}: {got}, not {' or '.join(wanted)}  ({reading.clean[met.start - 12 : met.end]})")

    def _resolve(self, passage: Passage, mark: Mark, given: set[str]) -> None:
        """Count whether a name was resolved to what it stands for."""
        names = mark.noted("=")
        if not names:
            return
        self.named[mark.kind] += 1
        if given & set(map(plain, names)):
            self.resolved[mark.kind] += 1
        else:
            expected = f"{mark.kind} {' or '.join(names)}"
            self._fault(passage, mark.start, mark.end, expected, ", ".join(sorted(given)) or "no entity")

    def _fault(self, passage: Passage, start: int, end: int, expected: str, given: str) -> None:
        line = passage.line + passage.text.count("\n", 0, start)
        self.faults.append(Fault(line, passage.text[start:end], expected, given))

    def table(self) -> str:
        """Precision and recall by kind and over all, and how many values and the like of found figures are right.

        Where names were to be resolved, there is also how many of those that were found are.
        """
        lines = ["kind           marked  suggested  right  recall  precision" + "  resolved" * bool(self.named)]
        for kind in (*KINDS, "all"):
            marked, suggested, right, named, resolved = (
                sum(count.values()) if kind == "all" else count[kind]
                for count in (self.marked, self.suggested, self.right, self.named, self.resolved)
            )
            recall, precision = right / marked if marked else 1.0, right / suggested if suggested else 1.0
            share = f"{resolved / named:>10.2f} ({resolved} of {named})" if named else ""
            lines.append(f"{kind:<13}{marked:>8}{suggested:>11}{right:>7}{recall:>8.2f}{precision:>11.2f}{share}")
        parts = (f"{name} {self.told[name]} of {self.asked[name]}" for name in self.asked)
        return "\n".join([*lines, f"of the figures found right: {', '.join(parts)}"])


def _noted(mark: Mark, met: Mention, reading: NormalizedText) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """What was noted of a figure, by its name, with all that is right, and what was read."""
    figure = met.figure
    assert figure is not None, "a metric has a figure"  # noqa: S101
    yield "value", mark.told[:1], f"{figure.value:g}" if isinstance(figure.value, float) else str(figure.value)
    yield "unit", (simplified(mark.told[1]),), figure.unit
    yield "modality", mark.noted("!") or ("fact",), figure.modality
    indicator = mark.noted("#")
    if change := tuple(told for told in mark.told[2:] if told[0] in "+-") or ("none",) * bool(indicator):
        move = figure.comparison
        unit = "%" if move and move.unit == "%" else "pp"
        yield "comparison", change, f"{move.change:+g}{unit}" if move else "none"
    if subject := mark.noted("@"):
        yield "subject", (simplified(subject[0]),), reading.hans[slice(*figure.subject)] if figure.subject else "nobody"
    if approximation := mark.noted("~"):
        yield "approximation", approximation, figure.approx
    if indicator:
        yield "indicator", tuple(map(plain, indicator)), plain(figure.indicator) or "none"
        yield "period", mark.noted("%") or ("none",), figure.period or "none"


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


def arguments(files: list[Path], given: list[str] | None = None) -> argparse.Namespace:
    """What was asked for on the command line; a file is told by its name without ``.txt``, or by its path."""
    stems = [path.stem for path in files]
    parser = argparse.ArgumentParser(description="How well suggestions meet what a reader marks.")
    parser.add_argument("--tell", action="store_true", help="print what was missed and too much in the files named")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a file of passages, or all")
    parser.add_argument("--faults", metavar="FILE", help="list each fault of that file: line, words, expected, given")
    asked = parser.parse_args(given)
    if asked.faults:
        asked.faults = Path(asked.faults).stem
        if asked.faults not in stems:
            parser.error(f"no file of passages is called {asked.faults}; name one of {', '.join(stems)}")
    return asked


def main() -> None:
    """Print the scores of each file of passages and the comparison with the curated data."""
    files = sorted((HERE / "passages").glob("*.txt"))
    asked = arguments(files)
    for path in files:
        score, start = Score(), time.perf_counter()
        read = list(passages(path))
        for passage in read:
            score.add(passage, tell=asked.tell and (path.stem in asked.names or "all" in asked.names))
        print(f"{path.stem}: {len(read)} passages, {time.perf_counter() - start:.2f} s\n{score.table()}\n")
        for fault in score.faults if path.stem == asked.faults else ():
            print(f"  {path.name}:{fault.line}: {fault.words}: expected {fault.expected}, given {fault.given}")
    if text := article():
        print(f"the article of data/ and what was curated\n{compare_with_curated(text, CURATED)}")
    else:
        print("the article of data/ is in no folder of COURTGRAPH_TEXTS: nothing was compared with what was curated")


if __name__ == "__main__":
    main()
