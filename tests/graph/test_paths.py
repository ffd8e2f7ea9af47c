import pytest

from courtgraph.graph import Hop, shortest_path
from courtgraph.model import Dataset, Entity, Statement


def link(subject: str, target: str, status: str = "accepted", predicate: str = "partOf") -> Statement:
    return Statement(subject=f"x/{subject}", predicate=predicate, object=f"x/{target}", status=status)


def dataset(*statements: Statement) -> Dataset:
    return Dataset(entities=tuple(Entity(id=f"x/{name}", type="Topic") for name in "abcde"), statements=statements)


def test_a_way_goes_along_statements_and_against_them() -> None:
    ab, cb = link("a", "b"), link("c", "b")

    assert shortest_path(dataset(ab, cb), "x/a", "x/c") == [
        Hop("x/a", "x/b", ab, forward=True),
        Hop("x/b", "x/c", cb, forward=False),
    ]
    assert shortest_path(dataset(ab, cb), "x/c", "x/a") == [
        Hop("x/c", "x/b", cb, forward=True),
        Hop("x/b", "x/a", ab, forward=False),
    ]


def test_the_shortest_way_is_taken() -> None:
    short = link("a", "d")

    assert shortest_path(dataset(link("a", "b"), link("b", "c"), link("c", "d"), short), "x/a", "x/d") == [
        Hop("x/a", "x/d", short, forward=True)
    ]


@pytest.mark.parametrize(("start", "end"), [("x/a", "x/e"), ("x/e", "x/a"), ("x/a", "x/nowhere"), ("x/nowhere", "x/a")])
def test_there_is_none_between_parts_that_nothing_connects(start: str, end: str) -> None:
    assert shortest_path(dataset(link("a", "b")), start, end) is None


def test_the_way_from_an_entity_to_itself_has_no_steps() -> None:
    assert shortest_path(dataset(), "x/a", "x/a") == []


@pytest.mark.parametrize("status", ["disputed", "deprecated", "candidate"])
def test_only_accepted_statements_are_walked(status: str) -> None:
    ab, bc = link("a", "b"), link("b", "c")

    assert shortest_path(dataset(link("a", "b", status)), "x/a", "x/b") is None
    assert shortest_path(dataset(link("a", "c", status), ab, bc), "x/a", "x/c") == [
        Hop("x/a", "x/b", ab, forward=True),
        Hop("x/b", "x/c", bc, forward=True),
    ]


def test_a_value_alone_leads_nowhere() -> None:
    code = Statement(subject="x/a", predicate="courtCode", value="x/b")

    assert shortest_path(dataset(code), "x/a", "x/b") is None


def test_of_several_statements_between_two_entities_the_same_one_is_always_taken() -> None:
    several = [link("a", "b", predicate=predicate) for predicate in ("partOf", "follows", "serves")]
    ways = [shortest_path(dataset(*some), "x/a", "x/b") for some in (several, several[::-1])]

    assert ways[0] == ways[1] == [Hop("x/a", "x/b", min(several, key=lambda statement: statement.id), forward=True)]
