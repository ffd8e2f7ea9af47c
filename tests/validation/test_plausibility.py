from decimal import Decimal

import pytest
from msgspec.structs import replace

from courtgraph.model import Dataset, Evidence, Source, Statement
from courtgraph.validation.context import RuleContext
from courtgraph.validation.plausibility_rules import carries, facts_not_ahead


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("審結1,280件", "1280"),
        ("審結1 280件", "1280"),
        ("審結1\u00a0280 件", "1280"),
        ("收案 398", "398"),
        ("上升98.6%", "98.6"),
        ("上升98.60%", "98.6"),
        ("上升90%", "90.0"),
        ("標的額1.2億元", "120000000"),
        ("3萬件", "30000"),
        ("２９名", "29"),
        ("約六成", "60"),
        ("同比下降3.5%", "-3.5"),
        ("由6名增至9名", "9"),
    ],
)
def test_a_figure_is_found_in_the_words_that_give_it(quote: str, value: str) -> None:
    assert carries(quote, Decimal(value))


@pytest.mark.parametrize(
    ("quote", "value"),
    [
        ("審結1,280件", "280"),
        ("刑事審判庭\t398\t386\t31", "39838631"),
        ("刑事審判庭\t398\t386件", "398386"),
        ("刑事審判庭 398 386", "398386"),
        ("上升98.6%", "986"),
        ("上升98.6%", "98"),
        ("上升3.5%", "-3.5"),
        ("3萬件", "3"),
        ("39次", "9"),
        ("29名", "92"),
        ("29名", "29.5"),
        ("遴選法官", "9"),
    ],
)
def test_another_figure_is_not(quote: str, value: str) -> None:
    assert not carries(quote, Decimal(value))


def received(year: str, modality: str = "fact") -> Statement:
    piece = Evidence(source="source/r", line=1, quote="獲獎")
    qualifiers = {"year": year}
    return Statement(
        subject="court/a",
        predicate="received",
        object="award/b",
        qualifiers=qualifiers,
        modality=modality,
        evidence=(piece,),
    )


@pytest.mark.parametrize(
    ("statement", "date", "problems"),
    [
        (received("2025"), "2024-12-31", ["the year 2025 lies after 2024, the year of the source"]),
        (received("2024"), "2024", []),
        (received("2025", modality="plan"), "2024", []),
        (received("2025"), "", []),
    ],
)
def test_a_fact_does_not_lie_after_its_source(statement: Statement, date: str, problems: list[str]) -> None:
    dataset = Dataset(sources=(Source(id="source/r", date=date, lines=1),), statements=(statement,))

    assert [problem.message for problem in facts_not_ahead(RuleContext(dataset))] == problems


@pytest.mark.parametrize("period", ["202X", "20XX", "2020/202X", "../202X", "202X/..", "2024~", "2024-XX", "2023/2024"])
def test_a_period_that_may_end_by_the_year_of_the_source_is_no_slip(period: str) -> None:
    statement = replace(received(""), qualifiers={"period": period})
    dataset = Dataset(sources=(Source(id="source/r", date="2024", lines=1),), statements=(statement,))

    assert [*facts_not_ahead(RuleContext(dataset))] == []


@pytest.mark.parametrize("period", ["203X", "2020/203X", "2024~/2026", "../2025", "2025/..", "2025?"])
def test_a_period_that_cannot_end_by_the_year_of_the_source_is_one(period: str) -> None:
    statement = replace(received(""), qualifiers={"period": period})
    dataset = Dataset(sources=(Source(id="source/r", date="2024", lines=1),), statements=(statement,))

    assert [problem.message for problem in facts_not_ahead(RuleContext(dataset))] == [
        f"the period {period} lies after 2024, the year of the source"
    ]
