import pytest

from courtgraph.errors import UnknownEntityError
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Finding, Source, Statement

COURT = Entity(id="court/xinfu", type="BasicCourt", label={"zh-Hant": "忻州市忻府區人民法院"})
AWARD = Entity(id="award/b", type="Award")
SOURCE = Source(id="source/r", label={"zh-Hant": "<b>報道</b>"})
RECEIVED = Statement(
    subject="court/xinfu",
    predicate="received",
    object="award/b",
    evidence=(Evidence(source="source/r", line=1, quote="獲"), Evidence(source="source/r", line=2, quote="獲得")),
)
NAMED = Statement(subject="award/b", predicate="about", object="court/xinfu")
ITSELF = Statement(subject="award/b", predicate="about", object="award/b")
SMALL = Dataset(
    info=DatasetInfo(title={"en": "T", "zh-Hant": "忻州<script>\n"}, languages=("zh-Hant", "en")),
    entities=(AWARD, COURT),
    sources=(SOURCE,),
    statements=(NAMED, RECEIVED, ITSELF),
)


def test_an_entity_is_found_by_its_id_and_a_source_too() -> None:
    assert SMALL.entity("court/xinfu") is COURT
    assert SMALL.entity("source/r") == SOURCE.entity()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("court/xinfuu", "did you mean court/xinfu?"),
        ("忻府区法院", "did you mean court/xinfu?"),
        ("zzz", "courtgraph find looks for a part of a name"),
    ],
)
def test_an_id_that_nothing_has_is_told_with_the_one_that_was_meant(name: str, hint: str) -> None:
    for ask in (SMALL.entity, SMALL.statements_about):
        with pytest.raises(UnknownEntityError) as raised:
            ask(name)

        assert str(raised.value) == f"nothing has the id {name}; {hint}"


def test_statements_about_an_entity_are_those_from_it_then_those_to_it_each_once() -> None:
    assert SMALL.statements_about("award/b") == [NAMED, ITSELF, RECEIVED]
    assert SMALL.statements_about("source/r") == []


def test_a_dataset_shows_itself_in_one_line() -> None:
    found = Finding(path="a", line=1, rule="r", message="m", suggestion="s")

    assert repr(SMALL) == r"<Dataset '忻州<script>\n': 2 entities, 3 statements, 1 source>"
    assert repr(Dataset(findings=(found,))) == "<Dataset '': 0 entities, 0 statements, 0 sources, 1 finding>"


def test_a_dataset_shows_itself_in_a_notebook_with_nothing_that_a_browser_obeys() -> None:
    assert SMALL._repr_html_() == (
        "<p><b>忻州&lt;script&gt;\n</b></p><table><tbody><tr><td>entities</td><td>2</td></tr>"
        "<tr><td>statements</td><td>3</td></tr><tr><td>sources</td><td>1</td></tr></tbody></table>"
        "<table><thead><tr><th>source</th><th>label</th><th>statements that cite it</th></tr></thead>"
        "<tbody><tr><td>source/r</td><td>&lt;b&gt;報道&lt;/b&gt;</td><td>1</td></tr></tbody></table>"
    )
    assert "source" not in Dataset()._repr_html_().replace("<td>sources</td>", "")
