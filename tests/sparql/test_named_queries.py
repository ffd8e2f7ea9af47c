"""The competency questions of data/queries, with their exact answers on the curated data."""

from collections import Counter, defaultdict
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from courtgraph.model import Dataset, DatasetInfo, Evidence, Statement
from courtgraph.rdf import FORMATS, to_ntriples, to_rdflib
from courtgraph.rdf.namespaces import prefixes_of
from courtgraph.schema import default_schema
from courtgraph.sparql import Answer, NamedQuery, Term, find_query, in_language, named_queries, parameters, query
from courtgraph.sparql.engine import Request, base_of, build_store, evaluate
from courtgraph.sparql.iri_shortener import IriShortener
from courtgraph.sparql.refuse import refuse
from courtgraph.store import read_dataset
from sparql.recorded import ANSWERS, QUERIES, ROOT, as_recorded

if TYPE_CHECKING:
    import rdflib

ALL = named_queries(QUERIES)
BY_NAME = pytest.mark.parametrize("named", ALL, ids=lambda named: named.name)
RERECORD = "run python tests/sparql/recorded.py and read the difference against the report"
# The standard leaves what DESCRIBE gives to the engine; rdflib adds the statements about the thing.
LEFT_TO_THE_ENGINE = {"describe-model-judge"}


CITED = Evidence(source="source/courts-xinzhou", line=2, quote="忻州")


def cites(statement: Statement, source: str) -> bool:
    return any(piece.source == source for piece in statement.supporting)


@pytest.fixture(scope="module")
def data() -> Dataset:
    return read_dataset(ROOT / "data")


def asking(data: Dataset) -> Callable[[str], Answer]:
    """Ask a dataset as ``query`` does, but all queries of one store: it is made once, and in this process."""
    store = build_store(Request("", triples="".join(to_ntriples(data))))
    shortener = IriShortener(base_of(store), prefixes_of(data.schema))

    def answer(text: str) -> Answer:
        kind, document, _ = evaluate(store, Request(text))
        return Answer(kind=kind, document=document, shortener=shortener)

    return cache(answer)


@pytest.fixture(scope="module")
def answer(data: Dataset) -> Callable[[str], Answer]:
    """The answer of the dataset to a query."""
    return asking(data)


@pytest.fixture(scope="module")
def in_rdflib(data: Dataset) -> "rdflib.Graph":
    return to_rdflib(data)


@BY_NAME
def test_gives_the_answer_that_was_read_against_the_report(named: NamedQuery, data: Dataset) -> None:
    extension, found = as_recorded(query(named.text, data))

    assert found == (ANSWERS / (named.name + extension)).read_text(encoding="utf-8"), RERECORD


def doubted(data: Dataset) -> Dataset:
    """The dataset with claims that it does not stand by, and words that only mention or dispute each statement."""
    statuses = cycle(("disputed", "candidate", "deprecated"))
    claims = [replace(each, status=next(statuses)) for each in with_other_subjects(data)]
    return replace(data, statements=(*map(with_doubts, data.statements), *claims))


@pytest.fixture(scope="module")
def answer_of_doubted(data: Dataset) -> Callable[[str], Answer]:
    return asking(doubted(data))


@pytest.fixture(scope="module")
def answer_of_doubted_and_planned(data: Dataset) -> Callable[[str], Answer]:
    """The same, with plans."""
    plans = [replace(each, modality="plan") for each in with_other_subjects(data)]
    return asking(replace(data, statements=(*doubted(data).statements, *plans)))


def with_doubts(statement: Statement) -> Statement:
    cited = Evidence(source="source/xinzhou-2024", line=17, quote="x", inferred=True, note={"en": "x"})
    pieces = [replace(cited, stance=stance) for stance in ("mentions", "disputes")]
    return replace(statement, evidence=(*statement.evidence, *pieces))


def with_other_subjects(data: Dataset) -> list[Statement]:
    """Of each statement one that the dataset does not make: it has the subject of another one of its predicate."""
    known = {statement.id for statement in data.statements}
    by_predicate = defaultdict(list)
    for statement in data.statements:
        by_predicate[statement.predicate].append(statement)
    pairs = [(one, some[place - 1]) for some in by_predicate.values() for place, one in enumerate(some)]
    return [each for one, other in pairs if (each := replace(one, subject=other.subject)).id not in known]


# it asks of what the report speaks at all, in whatever way
@pytest.mark.parametrize(
    "named", [named for named in ALL if named.name != "courts-never-named"], ids=lambda named: named.name
)
def test_claims_in_doubt_and_words_that_carry_none_change_no_answer_and_plans_only_where_it_is_said(
    named: NamedQuery,
    answer: Callable[[str], Answer],
    answer_of_doubted: Callable[[str], Answer],
    answer_of_doubted_and_planned: Callable[[str], Answer],
) -> None:
    tells_plans = "Plans and requirements" in named.note or "?modality" in named.text.partition("WHERE")[0]

    found = (answer_of_doubted if tells_plans else answer_of_doubted_and_planned)(named.text)

    assert as_recorded(found) == as_recorded(answer(named.text))


# what other names there are differs from language to language
@pytest.mark.parametrize("named", [named for named in ALL if named.name != "other-names"], ids=lambda named: named.name)
def test_in_english_the_same_rows_have_english_names(
    named: NamedQuery, answer: Callable[[str], Answer], data: Dataset
) -> None:
    english = answer(in_language(named.text, "en", data.info.base))

    assert len(english.rows) == len(answer(named.text).rows)
    names = [place for place, column in enumerate(english.columns) if column.endswith("Name")]
    found = [term for row in english.rows for place in names if (term := row[place])]
    assert [term.value for term in found if term.language != "en"] == []


def test_a_thing_without_a_name_in_the_language_goes_by_its_id(data: Dataset) -> None:
    nameless = replace(data, entities=tuple(replace(entity, label={}) for entity in data.entities))

    rows = query(find_query("four-study-model", QUERIES).text, nameless).to_dicts()

    assert {str(row["partName"]).partition("/")[0] for row in rows} == {"activity"}


DOING = {
    *("carriesOut", "established", "improved", "leads", "issued", "revised", "approves", "coordinatesWith"),
    *("suggestsTopicsFor", "compliesWith", "achieved", "received", "hasFigure"),
}


def is_deed(data: Dataset, statement: Statement) -> bool:
    """Whether a statement tells what a court, a group of courts or a body of one does, achieves or counts."""
    doer = data.things[statement.subject].type
    return statement.predicate in DOING and data.schema.is_a(doer, ("Court", "CourtGroup", "CourtBody"))


def test_a_year_is_answered_with_all_deeds_of_the_article_that_covers_it(
    data: Dataset, answer: Callable[[str], Answer]
) -> None:
    told = Counter(row[-1].value for row in answer(find_query("done-in-a-year", QUERIES).text).rows if row[-1])
    cited = [one for one in data.statements if one.asserted and cites(one, "source/xinzhou-2024")]
    article = [one for one in cited if is_deed(data, one)]
    said = sum(one.time == "2024" for one in article)

    assert {one.time for one in article} == {"", "2024"}
    assert told == {"words": said, "report": len(article) - said}


@pytest.mark.parametrize(
    ("period", "years"),
    [
        ("2022-07/2023-06", [2022, 2023]),
        ("2022/..", [2022, 2023]),
        ("2022/", [2022]),
        ("../2022-06-30", [2021, 2022]),
        ("/2022-06", [2022]),
        ("soon", []),
    ],
)
def test_a_year_is_answered_with_what_is_of_it_alone(period: str, years: list[int], data: Dataset) -> None:
    deed = next(one for one in data.statements if one.object and is_deed(data, one))
    said = replace(deed, qualifiers={"period": period}, evidence=(CITED,))
    asked = find_query("done-in-a-year", QUERIES).text
    answer = asking(replace(data, statements=(said,)))

    answers = {year: answer(asked.replace("2024", str(year))) for year in range(2021, 2024)}

    assert [year for year, answered in answers.items() if answered.rows] == years
    assert {row[-2].value for answered in answers.values() for row in answered.rows if row[-2]} <= {period}


def test_a_type_counts_the_entities_of_which_it_is_the_own_type(data: Dataset, answer: Callable[[str], Answer]) -> None:
    counted = {
        kind.value.rpartition("#")[2]: int(number.value)
        for kind, number in answer(find_query("entities-per-type", QUERIES).text).rows
        if kind and number
    }

    assert counted == Counter(thing.type for thing in (*data.entities, *(one.entity() for one in data.sources)))
    assert set(find_query("entities-per-type", QUERIES).text.split()) >= {
        f"cgo:{kind}" for kind in default_schema().concrete_types()
    }


@BY_NAME
def test_finds_something(named: NamedQuery, answer: Callable[[str], Answer]) -> None:
    assert answer(named.text).truth


@pytest.mark.slow  # rdflib answers fifty queries
@pytest.mark.parametrize(
    "named", [named for named in ALL if named.name not in LEFT_TO_THE_ENGINE], ids=lambda named: named.name
)
def test_another_engine_gives_the_same_answer_in_the_same_order(
    named: NamedQuery, answer: Callable[[str], Answer], in_rdflib: "rdflib.Graph"
) -> None:
    own = answer(named.text)
    ours = [tuple(map(comparable, row)) for row in own.rows]
    theirs = rows_of_rdflib(in_rdflib.query(named.text, initBindings=given(named)))

    if own.kind == "graph":
        assert Counter(ours) == Counter(theirs)
    else:
        assert ours == theirs


@pytest.mark.slow  # reads the whole dataset in every format
@pytest.mark.parametrize("form", FORMATS)
def test_every_export_gives_the_answers_of_the_dataset(
    form: str, data: Dataset, answer: Callable[[str], Answer], tmp_path: Path
) -> None:
    path = tmp_path / f"graph.{form}"
    path.write_bytes(FORMATS[form](data))

    for name in ("figures", "words-for-awards", "sources-cited", "statements-per-predicate"):
        text = find_query(name, QUERIES).text
        assert query(text, path).to_dicts() == answer(text).to_dicts()


def test_every_query_has_a_recorded_answer_and_every_answer_a_query() -> None:
    assert sorted(path.stem for path in ANSWERS.iterdir()) == [named.name for named in ALL], RERECORD


def test_every_table_is_in_an_order_of_its_own() -> None:
    assert [named.name for named in ALL if "SELECT" in named.text and "ORDER BY" not in named.text] == []


@pytest.mark.parametrize("form", ["ASK", "CONSTRUCT", "DESCRIBE", "OPTIONAL", "NOT EXISTS", "GROUP BY", "HAVING"])
def test_the_queries_show_what_sparql_can_do(form: str) -> None:
    assert any(form in named.text for named in ALL)


@BY_NAME
def test_declares_its_prefixes_and_asks_nobody_else(named: NamedQuery) -> None:
    import pyoxigraph

    refuse(named.text, named.path)
    pyoxigraph.Store().query(named.text)


def test_the_documentation_lists_every_query_with_its_question() -> None:
    text = (ROOT / "docs" / "queries.md").read_text(encoding="utf-8")
    listed = [line for line in text.partition("## The named queries")[2].splitlines() if line.startswith("| `")]

    assert listed == [f"| `{named.name}` | {named.zh} | {named.en} |" for named in ALL]


def given(named: NamedQuery) -> dict[str, Any]:
    """The things that a query's VALUES name: rdflib looks at every pair of statements unless it knows them before."""
    import rdflib

    base = DatasetInfo().base
    return {name: rdflib.URIRef(base + value) for name, value in parameters(named.text, base).items() if "/" in value}


def comparable(term: Term | None) -> object:
    """A term by what it says: engines write the same number in several ways."""
    if term is None:
        return None
    return Decimal(term.value).normalize() if term.numeric else (term.kind, term.value, term.language)


def rows_of_rdflib(result: Any) -> list[tuple[object, ...]]:
    if result.type == "ASK":
        return [(("literal", str(result.askAnswer).lower(), ""),)]
    rows = result.graph if result.type == "CONSTRUCT" else result
    return [tuple(comparable(of_rdflib(term)) for term in row) for row in rows]


def of_rdflib(term: Any) -> Term | None:
    import rdflib

    if term is None:
        return None
    if isinstance(term, rdflib.Literal):
        return Term(kind="literal", value=str(term), datatype=str(term.datatype or ""), language=term.language or "")
    return Term(kind="iri", value=str(term))
