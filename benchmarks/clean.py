"""How much of mangled reports cleaning gets back: python benchmarks/clean.py.

The clean texts are the invented passages of ``benchmarks/passages/``, in traditional characters. Slips are made by the
same bytes as on a page (``mangle.py``), one at a time, wherever two halves of neighbours are the bytes of a character
that has a simplified form, or of a full-width mark; the rest of the text stays as it is, as in a report, which has few.
A slip is put right when the whole text is the clean one again.
"""

import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mangle import MARKS, READINGS, mangle
from opencc import OpenCC
from pypinyin import Style, pinyin
from suggest import passages

from courtgraph.text.chinese import simplified_ideographs
from courtgraph.text.repair.cleaning import clean
from courtgraph.text.repair.decoding import is_common

HERE = Path(__file__).parent
KEPT = (
    "全長12(km)，人工智能(AI)應用，審(執)結案件1,234件，8:30開庭，比例3:1。",
    "“一站式”APP上線，見https://court.example/a,b?c=1;d，致電(010)6789。",
    "Court of Appeal, (see para. 3): what?(yes) OK!",
    "他問：為什么?!她答（ai）：不知道……",
    "第(2024)12號文，LPR報價為3.1%，GDP、WTO、APP。",
)
"""Lines without anything to take out or to put right."""


class Mangled(NamedTuple):
    """A clean text, the line of it that was mangled, and what became of that line."""

    text: str
    line: str
    mangled: str

    def whole(self) -> str:
        """The text with the mangled line."""
        return self.text.replace(self.line, self.mangled, 1)


def clean_texts() -> Iterator[tuple[str, str]]:
    """Names and texts of the files of passages, in traditional characters as far as GBK has them.

    Those of other courts are left out: half-width marks and blanks of several kinds, which cleaning changes with good
    reason, stand in them on purpose.
    """
    converter = OpenCC("s2t")
    for path in sorted((HERE / "passages").glob("*seen-*.txt")):
        text = converter.convert("\n".join(passage.text for passage in passages(path)))
        yield path.stem, text.encode("gbk", "ignore").decode("gbk")


def slips(text: str) -> Iterator[Mangled]:
    """Every way to make one slip, or the slips of one character, in one line of a text."""
    for line in dict.fromkeys(text.splitlines()):
        readings = {**_taken_apart(line), **{each: READINGS[each] for each in READINGS}}
        makings = [mangle(line, {each: reading}, marks="") for each, reading in readings.items()]
        for mangled in (*makings, *(mangle(line, {}, marks=mark) for mark in MARKS)):
            if "?" in mangled:
                yield Mangled(text, line, mangled)


def _taken_apart(line: str) -> dict[str, str]:
    """The characters whose bytes are the second half of one character of a line and the first of the next."""
    forms = simplified_ideographs()
    found: dict[str, str] = {}
    for pair in re.findall("(?=([^\x00-\x7f]{2}))", line):
        taken = pair.encode("gbk")[1:3].decode("gbk", "ignore")
        if taken and ord(taken) in forms and is_common(taken):
            found[taken] = pinyin(taken, style=Style.TONE)[0][0]
    return found


def recovered(name: str, text: str) -> str:
    """How many slips of a text were found, how many were put right, and how many repairs were wrong."""
    found = right = wrong = 0
    made = list(slips(text))
    for each in made:
        cleaned = clean(each.whole(), None)
        repaired = any(change.kind == "slip" for change in cleaned.changes)
        same = cleaned.text == clean(text).text
        found += repaired
        right += same
        wrong += repaired and not same
        if "--tell" in sys.argv and not same:
            told = [f"{change.before} -> {change.after}" for change in cleaned.changes if change.kind == "slip"]
            print(f"  {'; '.join(told) or 'not found'}  ({each.mangled[:30]})")
    return f"{name:<18}{len(made):>6}{found:>7}{right:>7}{wrong:>7}"


def readings_taken_out(texts: list[str]) -> str:
    """How many of the readings that were put in are taken out again, and how many texts are as they were."""
    put_in = out = same = 0
    for text in texts:
        lines = [line for line in text.splitlines() if "?" not in mangle(line, marks="")]
        whole = "\n".join(lines)
        cleaned = clean("\n".join(mangle(line, marks="") for line in lines))
        put_in += sum(whole.count(each) for each in READINGS)
        out += sum(change.kind == "pinyin" for change in cleaned.changes)
        same += cleaned.text == clean(whole).text
    return f"readings put in {put_in}, taken out {out}; {same} of {len(texts)} texts as before"


def changed_without_need(texts: list[str]) -> str:
    """What cleaning does to clean texts, and whether cleaning twice is cleaning once."""
    clean_lines = [*KEPT, *(line for text in texts for line in text.splitlines())]
    cleaned = [clean(line, None) for line in clean_lines]
    changes = [change for each in cleaned for change in each.changes]
    mangled = [mangle(text) for text in texts]
    again = sum(clean(clean(text, None).text, None).text == clean(text, None).text for text in mangled)
    told = "".join(f"\n  {change.kind}: {change.before} -> {change.after}" for change in changes)
    return (
        f"changes to {len(clean_lines)} clean lines: {len(changes)}{told}\n"
        f"mangled texts that are the same cleaned once and twice: {again} of {len(mangled)}"
    )


def main() -> None:
    """Print what was measured."""
    named, start = list(clean_texts()), time.perf_counter()
    print(f"{'slips of':<18}{'made':>6}{'found':>7}{'right':>7}{'wrong':>7}")
    for name, text in named:
        print(recovered(name, text))
    texts = [text for _, text in named]
    print(readings_taken_out(texts))
    print(changed_without_need(texts))
    print(f"{time.perf_counter() - start:.1f} s")


if __name__ == "__main__":
    main()
