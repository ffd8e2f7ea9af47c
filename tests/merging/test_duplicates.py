"""Which pairs may be one, and why."""

import pytest

from courtgraph.merging import find_duplicates
from courtgraph.model import Dataset, Entity


def proposed(one: str, other: str, kind: str = "Mechanism") -> list[tuple[float, tuple[str, ...]]]:
    named = ((name, "zh-Hans" if "记" in name else "zh-Hant") for name in (one, other))
    entities = [
        Entity(id=f"thing/{place}", type=kind, label={language: name}) for place, (name, language) in enumerate(named)
    ]
    return [(pair.score, pair.reasons) for pair in find_duplicates(Dataset(entities=tuple(entities)))]


@pytest.mark.parametrize("other", ["“五牢記五融合”黨建品牌", "“五牢记五融合”党建品牌", "「五牢記五融合」黨建品牌"])
def test_names_that_quote_the_same_words_may_be_of_one_thing(other: str) -> None:
    one = "深化“五牢記五融合”工作機制"

    assert proposed(one, other) == [(0.75, (f"{one} and {other} quote the same words",))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("深化“五牢記五融合”工作機制", "“五牢記五結合”黨建品牌"),
        ("2023年“春雷行動”執行專項", "2024年“春雷行動”集中攻堅"),
        ("強化“主陣地”意識教育", "守好“主陣地”工作"),
    ],
    ids=["other words", "other years", "a word alone"],
)
def test_names_that_quote_other_words_or_differ_in_a_number_are_of_two(one: str, other: str) -> None:
    assert proposed(one, other) == []


def test_the_quoted_words_are_found_among_however_many_names_share_their_characters() -> None:
    entities = [
        Entity(id=f"thing/{place}", type="Topic", label={"zh-Hant": f"五牢記五融合{chr(0x4E00 + place)}"})
        for place in range(70)
    ]
    named = ("深化“五牢記五融合”工作機制", "“五牢記五融合”黨建品牌")
    entities += [Entity(id=f"x/{place}", type="Mechanism", label={"zh-Hant": name}) for place, name in enumerate(named)]

    pairs = find_duplicates(Dataset(entities=tuple(entities)))

    assert [(pair.first.id, pair.second.id) for pair in pairs if pair.first.id.startswith("x/")] == [("x/0", "x/1")]
