import pytest

from courtgraph.model import Dataset, Entity, Statement
from courtgraph.model.similar import similar_entities


def thing(name: str, kind: str, label: str) -> Entity:
    return Entity(id=f"x/{name}", type=kind, label={"zh-Hant": label})


DATASET = Dataset(
    entities=(
        thing("goal", "Goal", "法院工作的正確方向"),
        thing("district", "BasicCourt", "忻州市忻府區人民法院"),
        thing("city", "IntermediateCourt", "忻州市中級人民法院"),
        thing("place", "Place", "忻府區"),
        thing("team", "CourtBody", "法院團隊"),
    ),
    statements=(
        Statement(subject="x/city", predicate="jurisdiction", object="x/place"),
        Statement(subject="x/goal", predicate="partOf", object="x/team"),
        Statement(subject="x/team", predicate="partOf", object="x/place"),
    ),
)


@pytest.mark.parametrize("name", ["忻府區法院", "忻府区法院", "忻府縣法院", "忻州忻府區法院"])
def test_the_short_name_of_a_court_suggests_the_court(name: str) -> None:
    assert [entity.id for entity in similar_entities(DATASET, name)] == ["x/district"]


def test_courts_come_first_for_a_name_that_ends_in_court_then_the_most_connected() -> None:
    assert [entity.id for entity in similar_entities(DATASET, "法院")] == ["x/city", "x/district", "x/team", "x/goal"]
    assert [entity.id for entity in similar_entities(DATASET, "法院", most=1)] == ["x/city"]


def test_of_other_names_the_most_connected_come_first() -> None:
    assert [entity.id for entity in similar_entities(DATASET, "忻府")] == ["x/place", "x/district"]


@pytest.mark.parametrize("name", ["月", "", "甲乙丙", "忻山", "a" * 10_000])
def test_a_name_that_is_like_no_other_suggests_nothing(name: str) -> None:
    assert similar_entities(DATASET, name) == []


def test_an_empty_dataset_suggests_nothing() -> None:
    assert similar_entities(Dataset(), "法院") == []
