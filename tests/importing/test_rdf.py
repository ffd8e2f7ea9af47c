"""RDF: our own comes back record for record, and of others what standard vocabularies name."""

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from courtgraph.cli import main
from courtgraph.model.snapshot import take_snapshot
from courtgraph.store import read_dataset
from courtgraph.store.records import CURATORS_FIELDS


def run(*args: str) -> Result:
    return CliRunner(catch_exceptions=False).invoke(main, args, prog_name="courtgraph")


@pytest.mark.slow  # writes and reads the whole dataset
@pytest.mark.parametrize("form", ["ttl", "jsonld", "nt"])
def test_rdf_of_the_curated_dataset_comes_back_record_for_record(curated: Path, tmp_path: Path, form: str) -> None:
    assert run("export", form, str(curated), "-o", str(tmp_path / f"g.{form}")).exit_code == 0

    done = run("import", str(tmp_path / f"g.{form}"), "-o", str(tmp_path / "back"))

    assert done.exit_code == 0, done.stderr
    before, after = read_dataset(curated), read_dataset(tmp_path / "back")
    one, two = take_snapshot(before), take_snapshot(after)
    assert two.entities == one.entities
    assert two.statements == one.statements
    assert two.evidence == one.evidence
    assert two.sources == {
        name: {field: said for field, said in fields.items() if field.partition(".")[0] not in CURATORS_FIELDS}
        for name, fields in one.sources.items()
    }
    for field in ("title", "description", "base", "languages", "licence"):
        assert getattr(after.info, field) == getattr(before.info, field)


def test_rdf_of_ours_says_what_it_does_not_hold_and_is_no_part_of_another_dataset(
    dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(dataset_folder.parent)
    run("export", "ttl", "data", "-o", "g.ttl")

    done, refused = run("import", "g.ttl", "-o", "back"), run("import", "g.ttl", "--data", "data")

    assert "g.ttl: RDF holds neither files and uncited lines of sources" in done.stderr
    assert done.exit_code == 0
    assert "import it with -o, and courtgraph merge joins the two" in refused.stderr


FOREIGN = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix schema: <http://schema.org/> .
@prefix e: <https://example.org/> .
e:c a org:FormalOrganization ; skos:prefLabel "乙縣人民法院"@zh-Hant ; skos:altLabel "乙院"@zh ; schema:telephone "1" .
e:p a foaf:Person ; foaf:name "王小明" ; org:memberOf e:o .
e:o a schema:Organization ; schema:name "Law Society"@en-GB , "法學會"@zh-TW ; schema:location e:x .
e:s a schema:Place ; schema:name "某村"@zh-CN ; schema:containedInPlace e:t .
e:t a schema:Place ; schema:name "某鎮"@zh-Hant .
"""


def test_names_and_types_of_standard_vocabularies_become_entities_and_the_rest_candidates(
    dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(dataset_folder.parent)
    Path("f.ttl").write_text(FOREIGN, "utf-8")

    done = run("import", "f.ttl", "--data", "data")

    assert done.exit_code == 0, done.stderr
    things = {one.id: one for one in read_dataset(Path("data")).entities}
    court = things["court/yi"]
    assert (court.type, court.label["zh-Hant"], court.alias["zh-Hant"]) == ("BasicCourt", "乙縣人民法院", ("乙院",))
    assert court.same_as == ("https://example.org/c",)
    assert {one.type for name, one in things.items() if one.same_as} == {
        "BasicCourt",
        "Person",
        "Organisation",
        "Place",
    }
    claims = yaml.load(Path("f-candidates.yaml").read_text("utf-8"), yaml.BaseLoader)["statements"]  # noqa: S506  # texts
    assert {(one["predicate"], one["rule"]) for one in claims} == {("memberOf", "table"), ("containedIn", "table")}
    assert "f.ttl: 1 × https://schema.org/telephone: no match\n" in done.stderr
    assert "f.ttl: 1 × https://schema.org/location: no match\n" in done.stderr


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<a> <b> .", "f.ttl:1: malformed RDF: "),
        (
            '<http://e.org/a> <http://www.w3.org/2000/01/rdf-schema#label> "甲" .',
            "nothing says what 甲 is; add its type",
        ),
    ],
)
def test_rdf_that_cannot_be_taken_is_told_and_nothing_is_written(
    dataset_folder: Path, monkeypatch: pytest.MonkeyPatch, text: str, words: str
) -> None:
    monkeypatch.chdir(dataset_folder.parent)
    Path("f.ttl").write_text(text, "utf-8")

    done = run("import", "f.ttl", "-o", "new")

    assert (done.exit_code, done.stdout, Path("new").exists()) == (1, "", False)
    assert words in done.stderr


def test_the_type_of_what_has_none_can_be_told(dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(dataset_folder.parent)
    Path("f.ttl").write_text('<http://e.org/a> <http://www.w3.org/2000/01/rdf-schema#label> "甲乙" .', "utf-8")

    assert run("import", "f.ttl", "--data", "data", "--set", "type=Topic").exit_code == 0
    assert [one.type for one in read_dataset(Path("data")).entities if one.same_as] == ["Topic"]
