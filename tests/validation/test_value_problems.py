import pytest

from courtgraph.schema import ValueSpec
from courtgraph.schema.records import Datatype
from courtgraph.validation.value_rules import value_problems


@pytest.mark.parametrize(
    ("datatype", "values"),
    [
        ("string", ["", "anything at all"]),
        ("langString", ["一等獎"]),
        ("gYear", ["2024", "1949"]),
        ("partialDate", ["2024", "2024-02", "2024-02-29"]),
        ("positiveInteger", ["1", "5521"]),
        ("decimal", ["0", "39", "-1", "12.5", "0.001"]),
    ],
)
def test_takes_what_is_written_as_its_datatype_wants(datatype: Datatype, values: list[str]) -> None:
    assert [problem for value in values for problem in value_problems(value, ValueSpec(datatype=datatype))] == []


@pytest.mark.parametrize(
    ("datatype", "values", "name"),
    [
        ("gYear", ["24", "2024-01", "二〇二四", "２０２４", "0001", "2024\n"], "year"),
        ("partialDate", ["2023-02-29", "2024-13", "2024-00", "0000", "2024-1", "2024-01-01-01", "２０２４"], "date"),
        ("positiveInteger", ["0", "-1", "1.0", "01", "1e3", "９", "1" * 19], "whole number from 1"),
        ("decimal", ["1,000", "1.", ".5", "+1", "1e3", "NaN", "０", "00", "1" * 19], "number"),
    ],
)
def test_refuses_every_other_way_to_write_it(datatype: Datatype, values: list[str], name: str) -> None:
    told = [message for value in values for message, _ in value_problems(value, ValueSpec(datatype=datatype))]

    assert told == [f"{value!r} is no {name}" for value in values]


def test_a_value_fits_the_whole_pattern() -> None:
    spec = ValueSpec(pattern="[1-9][0-9]{5}")

    assert list(value_problems("140900", spec)) == []
    assert list(value_problems("1409001", spec)) == [("'1409001' does not have the form [1-9][0-9]{5}", "correct it")]


def test_a_value_is_one_of_those_listed() -> None:
    spec = ValueSpec(values=("national", "county"))

    assert list(value_problems("nation", spec)) == [("'nation' is not allowed", "did you mean national?")]
