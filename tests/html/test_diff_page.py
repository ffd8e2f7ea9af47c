"""The page of differences tells records in words, in the language of the dataset or of whoever asks."""

import re
from html import unescape

import pytest

from courtgraph.errors import CourtgraphError
from courtgraph.html.diff_page import render_differences
from courtgraph.merging import differences, take_snapshot
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement

COURT = Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "甲院", "zh-Hans": "甲院", "en": "A Court"})
INDICATOR = Entity(id="indicator/c", type="Indicator", label={"zh-Hant": "培訓", "zh-Hans": "培训", "en": "Training"})
SOURCE = Source(id="source/a", label={"zh-Hant": "甲院報告", "zh-Hans": "甲院报告", "en": "Report of A"})
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def cited(quote: str, line: int = 3, **more: str) -> Evidence:
    return Evidence(source="source/a", line=line, quote=quote, **more)  # type: ignore[arg-type]


def figure(*evidence: Evidence) -> Statement:
    return Statement(
        subject="court/a",
        predicate="hasFigure",
        object="indicator/c",
        value="39",
        unit="time",
        qualifiers={"period": "2024-01/2024-06", "approx": "at_least"},
        modality="plan",
        evidence=evidence,
    )


def dataset(*statements: Statement, court: Entity = COURT, languages: tuple[str, ...] = ("zh-Hant", "en")) -> Dataset:
    info = DatasetInfo(languages=languages)
    return Dataset(info=info, entities=(court, INDICATOR), sources=(SOURCE,), statements=statements)


def page_of(before: Dataset, after: Dataset, language: str = "") -> str:
    old, new = take_snapshot(before), take_snapshot(after)
    return render_differences(differences(old, new), old, new, ("before", "after"), language)


def words_of(page: str) -> str:
    """What a reader reads, without the style."""
    bare = re.sub(r"<style>.*?</style>|<[^>]*>", " ", page, flags=re.DOTALL)
    return " ".join(unescape(bare).split())


def test_a_statement_that_came_is_told_by_labels_with_its_quotes() -> None:
    page = words_of(page_of(dataset(), dataset(figure(cited("培訓39次"), cited("甲院", 1, stance="mentions")))))

    assert "新增 甲院 數據 培訓 ≥ 39 次 期間 2024年1月至6月 計劃" in page
    assert "甲院 甲院報告 · 第1行 提及 培訓39次 甲院報告 · 第3行" in page
    assert "hasFigure" not in page


def test_a_statement_that_went_keeps_the_words_that_it_had() -> None:
    page = words_of(page_of(dataset(figure(cited("培訓39次"))), dataset()))

    assert "移除 甲院" in page
    assert "培訓39次 甲院報告 · 第3行" in page


def test_of_a_text_that_changed_the_characters_that_changed_are_marked() -> None:
    page = page_of(dataset(figure(cited("舉辦培訓39次"))), dataset(figure(cited("開展培訓39次"))))

    assert "<del>舉辦</del>培訓39次" in page
    assert "<ins>開展</ins>培訓39次" in page
    assert "引語" in words_of(page)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("zh-Hant", "變更 甲院 基層人民法院"),
        ("zh-Hans", "变更 甲院 基层人民法院"),
        ("en", "changed A Court Basic court"),
    ],
)
def test_the_page_speaks_three_languages(language: str, told: str) -> None:
    renamed = Entity(id="court/a", type="BasicCourt", label={**COURT.label, "fr": "Tribunal"})

    page = page_of(dataset(), dataset(court=renamed), language)

    assert f'<html lang="{language}">' in page
    assert told.lower() in words_of(page).lower()


def test_without_a_choice_it_speaks_the_first_language_of_the_later_dataset_that_it_knows() -> None:
    assert '<html lang="en">' in page_of(dataset(), dataset(languages=("fr", "en", "zh-Hans")))
    assert '<html lang="zh-Hant">' in page_of(dataset(), dataset(languages=("fr",)))
    with pytest.raises(CourtgraphError, match="the page does not speak 'fr'"):
        page_of(dataset(), dataset(), "fr")


def test_what_the_schema_does_not_know_is_told_by_its_name() -> None:
    unknown = Statement(subject="court/x", predicate="invented", object="court/a", qualifiers={"odd": "1"})

    assert "court/x invented 甲院 odd 1" in words_of(page_of(dataset(), dataset(unknown)))


def test_nothing_of_the_data_becomes_a_tag() -> None:
    court = Entity(id="court/a", type="BasicCourt", label={"zh-Hant": HOSTILE})
    page = page_of(dataset(), dataset(figure(cited(HOSTILE)), court=court))

    assert not re.search("<script|<img", page)
    assert "&lt;script&gt;" in page
