"""Suggesting takes a time that grows with a text, whatever stands in it thousands of times.

Each line took a minute and more, or had no end, where a rule looked through the rest of the line for each of its words.
"""

import subprocess
import sys

import pytest

SUGGEST = """
import sys
from courtgraph.suggestion import suggest
from courtgraph.suggestion.candidates import to_candidates

line = sys.stdin.buffer.read()
print(len(to_candidates(suggest(line.decode()), "report.txt", line)) > 0)
"""
PLACES = [f"{chr(0x4E00 + number // 100)}{chr(0x5E00 + number % 100)}" for number in range(6_000)]
LINES = {
    "bases of comparisons": "上一年度" * 500,
    "courts by a short form": "市中院" * 4_000,
    "names of places": "军分区" * 4_000,
    "verbs of founding": "创新" * 8_000,
    "years": "2024年" * 15_000,
    "words before a figure": f"案件{'达到' * 40}宗9件",
    "words before an actor": f"{'院' * 18}一二三四五六甲县法院" * 400,
    "headings of plans": "2025年工作安排\n" * 5_000,
    "sentences before plans": "下一步，将做好以下工作：\n（1）" * 4_000,
    "words for times": "截至上半年1月至6月" * 4_000,
    "dashes": f"{'-' * 50_000}x",
    "blanks": f"院长{' ' * 50_000}x",
    "cells": "法庭\t受理\n立案庭\t1\n" * 4_000,
    "one person": "习近平" * 15_000,
    "courts named last": f"甲县人民法院{'该院' * 50_000}",
    "parentheses": "中中(" * 6_000 + "中中)" * 6_000,
    "courts by their places": "".join(f"{place}县人民法院{place}法院" for place in PLACES),
}


@pytest.mark.slow  # a process and a long line for each rule: a second or two
@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_line_of_one_word_is_done_in_seconds(line: str) -> None:
    done = subprocess.run(  # noqa: S603  # our own program
        [sys.executable, "-c", SUGGEST], input=line.encode(), capture_output=True, check=True, timeout=60
    )

    assert done.stdout == b"True\n"
