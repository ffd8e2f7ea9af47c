"""The dataset of the repository, on the courts of Xinzhou: what a curator must not break."""

import os
import re
from pathlib import Path

import pytest

from courtgraph.model import LANGUAGES, Dataset, Entity, Source, Statement
from courtgraph.store import SourceText, dataset_files, read_dataset, read_texts, to_canonical
from courtgraph.validation import check

FOLDER = Path(__file__).parent.parent / "data"
REPORT = "source/xinzhou-2024"


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    return read_dataset(FOLDER)


@pytest.fixture(scope="module")
def texts(dataset: Dataset) -> dict[str, SourceText]:
    """The texts at hand: always those of data/texts, and the reports where they are kept."""
    named = os.environ.get("COURTGRAPH_TEXTS", "").split(os.pathsep)
    folders = [FOLDER / "texts", FOLDER.parent.parent / "shared/sources", *map(Path, filter(None, named))]
    return read_texts(dataset.sources, [folder for folder in folders if folder.is_dir()])


def quotes(dataset: Dataset, source: str) -> int:
    return sum(piece.source == source for statement in dataset.statements for piece in statement.evidence)


def about(dataset: Dataset, predicate: str) -> dict[str, list[Statement]]:
    found: dict[str, list[Statement]] = {}
    for statement in dataset.statements:
        if statement.predicate == predicate:
            found.setdefault(statement.subject, []).append(statement)
    return found


def test_a_check_finds_nothing_not_even_a_warning(dataset: Dataset, texts: dict[str, SourceText]) -> None:
    assert [str(finding) for finding in check(dataset, texts)] == []


@pytest.mark.parametrize("path", dataset_files(FOLDER), ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_every_file_is_in_canonical_form(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")

    assert to_canonical(text, str(path)) == text, "run: courtgraph format data"


def test_the_quotes_of_our_own_texts_are_looked_up_everywhere(dataset: Dataset, texts: dict[str, SourceText]) -> None:
    ours = {path.name for path in (FOLDER / "texts").iterdir()}
    looked_up = [source.id for source in dataset.sources if source.file in ours and source.id in texts]

    assert looked_up == [source.id for source in dataset.sources if source.file in ours]
    assert sum(quotes(dataset, source) for source in looked_up) > 90


def test_the_quotes_of_the_report_are_looked_up_where_it_is_kept(
    dataset: Dataset, texts: dict[str, SourceText]
) -> None:
    kept = (FOLDER.parent.parent / "shared/sources/xinzhou-2024.txt").is_file()

    assert (REPORT in texts) >= kept, "the report is kept here, but its text is not the one that was curated"
    assert quotes(dataset, REPORT) > 300


def test_every_entity_and_every_source_has_a_label_in_three_languages(dataset: Dataset) -> None:
    named: list[Entity | Source] = [*dataset.entities, *dataset.sources]

    assert [record.id for record in named if tuple(record.label) != LANGUAGES or not all(record.label.values())] == []


def test_the_dataset_is_as_large_as_the_report_is_rich(dataset: Dataset) -> None:
    assert len(dataset.entities) >= 250
    assert len(dataset.statements) >= 300


def test_every_statement_has_a_proof(dataset: Dataset) -> None:
    assert [statement.id for statement in dataset.statements if not statement.evidence] == []


def test_the_texts_in_the_repository_are_our_own() -> None:
    assert sorted(path.name for path in (FOLDER / "texts").iterdir()) == ["courts-xinzhou.tsv"]


def test_no_quote_copies_a_passage(dataset: Dataset) -> None:
    assert max(len(piece.quote) for statement in dataset.statements for piece in statement.evidence) <= 60


@pytest.mark.parametrize("form", ["5521", "1+5"])
def test_a_slogan_whose_parts_the_report_does_not_list_has_none(dataset: Dataset, form: str) -> None:
    named = [subject for subject, said in about(dataset, "numberedForm").items() if any(s.value == form for s in said)]
    parts = about(dataset, "hasComponent")

    assert len(named) == 1
    assert [subject for subject in named if subject in parts] == []


def test_the_group_of_courts_is_no_court_and_the_courts_are_its_members(dataset: Dataset) -> None:
    group = dataset.things["court-group/xinzhou-courts"]
    members = {
        statement.subject
        for statement in dataset.statements
        if statement.predicate == "isOneOf" and statement.object == group.id
    }

    assert group.type == "CourtGroup"
    assert {dataset.things[member].type for member in members} == {"IntermediateCourt", "BasicCourt"}


def test_that_the_report_means_the_high_court_of_shanxi_is_inferred(dataset: Dataset) -> None:
    quoted = [
        piece
        for statement in dataset.statements
        if "court/shanxi-high" in (statement.subject, statement.object)
        for piece in statement.evidence
        if piece.source == REPORT
    ]

    assert quoted
    assert all(piece.inferred for piece in quoted)


def test_identifiers_in_other_datasets_come_from_a_source_at_hand(dataset: Dataset) -> None:
    assert [entity.id for entity in dataset.entities if any("wikidata" in iri for iri in entity.same_as)] == []


def test_a_year_is_four_digits_wherever_one_is_given(dataset: Dataset) -> None:
    years = {statement.qualifiers["year"] for statement in dataset.statements if "year" in statement.qualifiers}

    assert all(re.fullmatch("(19|20)[0-9]{2}", year) for year in years)
