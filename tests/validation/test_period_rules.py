"""What is said of one period: figures that agree, and claims that stand there once."""

import pytest
from msgspec.structs import replace

from courtgraph.model import Dataset, Evidence, Location, Source, Statement
from courtgraph.schema import Schema, default_schema
from courtgraph.validation import check

RULES = ("agreeing-figures", "claims-once")


def figure(line: int, value: str, source: str = "source/a", **more: object) -> Statement:
    said = {"subject": "court/a", "predicate": "hasFigure", "object": "indicator/c", "unit": "case"}
    said |= more  # type: ignore[arg-type]
    evidence = (Evidence(source=source, line=line, quote=value),)
    return Statement(value=value, evidence=evidence, location=Location("a.yaml", line), **said)  # type: ignore[arg-type]


def told(
    *statements: Statement, sources: tuple[Source, ...] = (), schema: Schema | None = None
) -> list[tuple[int | None, str]]:
    found = check(Dataset(statements=statements, sources=sources, schema=schema or default_schema()))
    return [(finding.line, finding.rule) for finding in found if finding.rule in RULES]


def of(period: str, approx: str = "") -> dict[str, str]:
    return {"period": period} | ({"approx": approx} if approx else {})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("39", "2024", ""), ("41", "2024", "")),
        (("39", "2024", ""), ("41", "2024-01/2024-12", "exact")),
        (("39", "2024", "at_most"), ("41", "2024", "")),
        (("40", "2024", "more_than"), ("40", "2024", "")),
        (("40", "2024", "about"), ("45", "2024", "")),
        (("-3", "2024", ""), ("3", "2024", "")),
    ],
)
def test_two_figures_of_one_period_that_no_number_fits_ask_for_a_second_look(
    one: tuple[str, str, str], other: tuple[str, str, str]
) -> None:
    statements = [figure(place, value, qualifiers=of(*time)) for place, (value, *time) in enumerate((one, other), 1)]

    assert told(*statements) == [(2, "agreeing-figures")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"qualifiers": of("2024")}, {"qualifiers": of("2024-01/2024-06")}),
        ({"qualifiers": of("2024")}, {"qualifiers": of("2024~")}),
        ({"qualifiers": of("2024")}, {"qualifiers": {}}),
        ({"qualifiers": of("2024")}, {"qualifiers": of("2024"), "modality": "plan"}),
        ({"qualifiers": of("2024")}, {"qualifiers": of("2024"), "status": "disputed"}),
        ({"qualifiers": of("2024")}, {"qualifiers": of("2024"), "unit": "person"}),
        ({"qualifiers": of("2024")}, {"qualifiers": of("2024"), "subject": "court/b"}),
        ({"qualifiers": of("2024", "at_least")}, {"qualifiers": of("2024")}),
        ({"qualifiers": of("2024", "about")}, {"qualifiers": of("2024")}),
    ],
)
def test_figures_that_may_both_be_true_are_left_alone(one: dict[str, object], other: dict[str, object]) -> None:
    assert told(figure(1, "39", **one), figure(2, "41", **other)) == []  # type: ignore[arg-type]


def test_each_figure_that_contradicts_one_before_it_is_told_of_once() -> None:
    values = ["5", "7", "6", "about", "9", "7"]

    assert told(*(figure(line, value, qualifiers=of("2024")) for line, value in enumerate(values, 1))) == [
        (line, "agreeing-figures") for line in (2, 3, 5, 6)
    ]


def test_figures_without_a_period_are_of_that_of_their_report_and_else_of_the_report_alone() -> None:
    sources = (Source(id="source/a", covers="2024"), Source(id="source/b"), Source(id="source/c"))
    later = {"qualifiers": of("2024")}

    assert told(figure(1, "39"), figure(2, "41", **later), sources=sources) == [(2, "agreeing-figures")]  # type: ignore[arg-type]
    assert told(figure(1, "39", "source/b"), figure(2, "41", "source/c"), sources=sources) == []
    assert told(figure(1, "39", "source/b"), figure(2, "41", "source/b"), sources=sources) == [(2, "agreeing-figures")]


def test_a_figure_of_one_period_in_two_writings_stands_there_twice() -> None:
    one, other = (figure(line, "39", qualifiers=of(period)) for line, period in ((1, "2024"), (2, "2024-01/2024-12")))

    assert told(one, other) == [(2, "claims-once")]
    assert told(one, one) == []


@pytest.mark.parametrize("period", ["2024", "2024-01/2024-12"])
def test_a_qualifier_of_their_own_that_narrows_claims_tells_them_apart(period: str) -> None:
    schema = default_schema()
    figures = replace(schema.predicates["hasFigure"], qualifiers=("period", "caseType"))
    schema = replace(
        schema,
        qualifiers={**schema.qualifiers, "caseType": replace(schema.qualifiers["period"], name="caseType")},
        predicates={**schema.predicates, "hasFigure": figures},
    )

    def told_of(one_type: str, other_type: str, other_value: str) -> list[tuple[int | None, str]]:
        one, other = (
            figure(line, value, qualifiers={**of(when), "caseType": case_type})
            for line, value, when, case_type in ((1, "1000", "2024", one_type), (2, other_value, period, other_type))
        )
        return told(one, other, schema=schema)

    assert told_of("civil", "criminal", "280") == []
    assert told_of("civil", "criminal", "1000") == []
    assert told_of("civil", "civil", "280") == [(2, "agreeing-figures")]
    assert told_of("civil", "civil", "1000") == ([(2, "claims-once")] if period != "2024" else [])


def test_a_qualifier_that_only_describes_a_claim_does_not_tell_it_apart() -> None:
    one, other = (
        figure(line, value, qualifiers={**of("2024"), "count": value}) for line, value in ((1, "39"), (2, "41"))
    )

    assert told(one, other) == [(2, "agreeing-figures")]


def test_a_claim_of_a_year_and_of_the_same_period_is_one() -> None:
    one, other = (figure(line, "39", qualifiers={name: "2024"}) for line, name in ((1, "year"), (2, "period")))

    assert told(one, other) == [(2, "claims-once")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("1.5", {}), ("1.50", {})),
        (("0", {}), ("-0.0", {})),
        (("1.5", of("2024")), ("1.50", of("2024-01/2024-12"))),
        (("1.5", {"approx": "exact"}), ("1.50", {})),
    ],
)
def test_a_number_in_two_writings_stands_there_twice(
    one: tuple[str, dict[str, str]], other: tuple[str, dict[str, str]]
) -> None:
    statements = [
        figure(line, value, f"source/{line}", qualifiers=qualifiers)
        for line, (value, qualifiers) in enumerate((one, other), 1)
    ]

    assert told(*statements) == [(2, "claims-once")]


def test_codes_that_are_equal_as_numbers_are_two_values() -> None:
    def code(line: int, value: str) -> Statement:
        return Statement(
            subject="court/a",
            predicate="courtCode",
            value=value,
            location=Location("a.yaml", line),
            narrowing=("year",),
        )

    assert told(code(1, "1.5"), code(2, "1.50")) == []


def test_an_exact_number_and_about_that_number_are_two_claims() -> None:
    assert told(figure(1, "1.5"), figure(2, "1.50", qualifiers={"approx": "about"})) == []


def test_figures_that_are_no_numbers_are_not_compared() -> None:
    statements = [figure(line, value, qualifiers=of("2024")) for line, value in enumerate(["39", "NaN", "many", ""], 1)]

    assert told(*statements) == []
