import pytest

from courtgraph.errors import UnknownEntityError
from courtgraph.graph import select_entity, select_matching
from courtgraph.model import Dataset, Entity, Source, Statement
from writing import labels

COURT = Entity(
    id="court/dingxiang",
    type="BasicCourt",
    label=labels("定襄縣人民法院", "定襄县人民法院", "Dingxiang County People's Court"),
    alias={"zh-Hant": ("定襄法院",)},
)
HIGH = Entity(id="court/high", type="HighCourt", label=labels("高級法院", "高级法院", "High Court"))
GROUP = Entity(id="group/high", type="CourtGroup", label=labels("高級法院", "高级法院", "High Courts"))
DATASET = Dataset(entities=(COURT, HIGH, GROUP))


@pytest.mark.parametrize(
    "name",
    [
        "court/dingxiang",
        "定襄縣人民法院",
        "定襄县人民法院",
        "定 襄 縣 人民法院",
        "Dingxiang County People's Court",
        "DINGXIANG COUNTY PEOPLE’S COURT",
        "定襄法院",
    ],
    ids=["id", "traditional", "simplified", "spaced", "English", "case", "alias"],
)
def test_an_entity_is_selected_by_its_id_a_label_or_an_alias_in_any_script(name: str) -> None:
    assert select_entity(DATASET, name) == COURT


def test_quotation_marks_of_a_name_may_be_left_out_but_what_is_written_with_them_comes_first() -> None:
    marked = Entity(id="award/a", type="Award", label={"zh-Hant": "“文明崗”"})
    bare = Entity(id="role/a", type="Role", label={"zh-Hant": "文明崗"})

    assert select_entity(Dataset(entities=(marked,)), "文明崗") == marked
    assert select_entity(Dataset(entities=(marked, bare)), "文明崗") == bare
    assert select_entity(Dataset(entities=(marked, bare)), "「文明崗」") == marked


def test_a_name_that_several_bear_lists_them() -> None:
    with pytest.raises(UnknownEntityError) as caught:
        select_entity(DATASET, "高级法院")

    assert str(caught.value) == (
        "高级法院 may be any of these; name one by its id:\n  court/high  高級法院\n  group/high  高級法院"
    )


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("定襄", "did you mean court/dingxiang?"),
        ("高級", "did you mean court/high or group/high?"),
        ("court/dingxian", "did you mean court/dingxiang?"),
        ("cuort/dingxiang", "did you mean court/dingxiang?"),
        ("月", "courtgraph find looks for a part of a name"),
        ("", "courtgraph find looks for a part of a name"),
    ],
)
def test_a_name_that_nothing_bears_gets_a_suggestion(name: str, suggestion: str) -> None:
    with pytest.raises(UnknownEntityError) as caught:
        select_entity(DATASET, name)

    assert str(caught.value) == f"nothing is called {name}; {suggestion}"


def test_a_source_that_is_spoken_of_is_selected_too() -> None:
    source = Source(id="source/r", label={"en": "The report"})
    dataset = Dataset(sources=(source,), statements=(Statement(subject="source/r", predicate="editedBy"),))

    assert select_entity(dataset, "the report") == source.entity()


def test_matching_entities_come_with_exact_names_first_then_beginnings_then_the_rest() -> None:
    names = {"x/a": "北法院", "x/b": "法院院長", "x/c": "法院", "x/d": "其他", "x/e": "法院"}
    dataset = Dataset(
        entities=tuple(Entity(id=name, type="Topic", label={"zh-Hant": label}) for name, label in names.items())
    )

    assert [entity.id for entity in select_matching(dataset, "法院")] == ["x/c", "x/e", "x/b", "x/a"]
    assert [entity.id for entity in select_matching(dataset, "X/")] == list(names)


def test_among_equals_the_most_connected_match_comes_first() -> None:
    entities = tuple(Entity(id=f"x/{name}", type="Topic", label={"en": f"{name} court"}) for name in "abc")
    links = (Statement(subject="x/c", predicate="partOf", object="x/b"), Statement(subject="x/c", predicate="partOf"))

    found = select_matching(Dataset(entities=entities, statements=links), "court")

    assert [entity.id for entity in found] == ["x/c", "x/b", "x/a"]


def test_no_text_matches_nothing() -> None:
    assert list(select_matching(DATASET, " ")) == []
