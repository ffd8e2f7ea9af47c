import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from courtgraph.store import read_dataset
from writing import labels, write, write_yaml

Run = Callable[..., Result]


@pytest.fixture
def twin(dataset_folder: Path) -> Path:
    """A dataset in which court/b may be court/a."""
    label = labels("甲縣法院", "甲县法院", "County Court of A")
    write(dataset_folder / "entities/more.yaml", id="court/b", type="BasicCourt", label=label)
    write(
        dataset_folder / "statements/more.yaml",
        subject="court/b",
        predicate="received",
        object="award/b",
        qualifiers={"year": "2024"},
        evidence=[{"line": 1, "quote": "全國優秀法院", "inferred": "true", "note": "no year"}],
    )
    return dataset_folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*.yaml")}


def test_a_pair_is_listed_with_the_reasons_and_the_places(run: Run, twin: Path) -> None:
    result = run("duplicates")

    assert twin.is_dir()
    assert (result.exit_code, result.stdout.splitlines()) == (
        0,
        [
            "0.90  court/a = court/b",
            "      甲縣人民法院  BasicCourt  entities/things.yaml:2",
            "      甲縣法院  BasicCourt  entities/more.yaml:2",
            "      甲縣人民法院 and 甲縣法院 have one short form",
        ],
    )
    assert result.stderr == "1 pair that may be one; --same or --different decides\n"


@pytest.mark.parametrize("other", ["http://www.wikidata.org/entity/Q1", "zz:Q1"])
def test_one_link_in_two_spellings_makes_one_thing_likely(run: Run, twin: Path, other: str) -> None:
    prefixes = "prefixes: {zz: http://www.wikidata.org/entity/}\nlicence:"
    path = twin / "dataset.yaml"
    path.write_text(path.read_text("utf-8").replace("licence:", prefixes), "utf-8")
    for name, link in (("entities/things.yaml", "wd:Q1"), ("entities/more.yaml", other)):
        path = twin / name
        path.write_text(path.read_text("utf-8").replace("  label:", f"  same_as: ['{link}']\n  label:", 1), "utf-8")

    assert run("duplicates").stdout.splitlines()[0::3] == [
        "1.00  court/a = court/b",
        "      both are the same as http://www.wikidata.org/entity/Q1",
    ]


def test_pairs_are_data_as_well(run: Run, twin: Path) -> None:
    [pair] = json.loads(run("duplicates", str(twin), "--format", "json").stdout)

    assert (pair["score"], pair["first"], pair["second"]) == (0.9, "court/a", "court/b")


def test_what_is_the_same_becomes_one_and_the_decision_is_kept(run: Run, twin: Path) -> None:
    result = run("duplicates", "--same", "court/a=court/b", "--reason", "one court", "--by", "CW")

    assert (result.exit_code, result.stdout.splitlines()[0]) == (0, "data/identity.yaml"), result.stderr
    dataset = read_dataset(twin)
    court = next(entity for entity in dataset.entities if entity.id == "court/a")
    assert "court/b" not in dataset.things
    assert court.alias == {
        "zh-Hant": ("甲院", "甲縣法院"),
        "zh-Hans": ("甲院", "甲县法院"),
        "en": ("County Court of A",),
    }
    assert [len(s.evidence) for s in dataset.statements] == [2, 1]
    assert (twin / "identity.yaml").read_text("utf-8") == (
        "same:\n  - keep: court/a\n    drop: court/b\n    reason: one court\n    by: CW\n"
    )
    assert run("check").exit_code == 0
    assert run("duplicates").stdout == ""


def test_what_is_different_is_listed_no_more(run: Run, twin: Path) -> None:
    run("duplicates", "--different", "court/a=court/b", "--reason", "two courts")

    assert run("duplicates").stdout == ""
    assert read_dataset(twin).things.keys() >= {"court/a", "court/b"}


def test_a_decision_written_by_hand_is_an_error_until_it_is_carried_out(run: Run, twin: Path) -> None:
    write_yaml(twin / "identity.yaml", {"same": [{"keep": "court/a", "drop": "court/b", "reason": "one court"}]})

    assert "court/b is court/a by identity.yaml:2; run courtgraph duplicates --apply" in run("check").stdout
    assert run("duplicates", "--apply").stderr == "3 files changed\n"
    assert run("check").exit_code == 0
    assert run("duplicates", "--apply").stderr == "0 files changed\n"


def test_comments_stay(run: Run, twin: Path) -> None:
    path = twin / "statements/more.yaml"
    path.write_text("# top\n" + path.read_text("utf-8").replace("object: award/b", "object: award/b # won"), "utf-8")

    run("duplicates", "--same", "court/a=court/b", "--reason", "one court")

    assert "# top" in path.read_text("utf-8")
    assert "object: award/b # won" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--same", "court/a"), 2, "--same court/a is not a pair of ids"),
        (("--same", "court/a=court/b"), 2, "--same needs a --reason: why are they same?"),
        (("--same", "court/a=court/bb", "--reason", "r"), 1, "court/bb is not an entity; did you mean court/b?"),
        (("--same", "court/a=court/a", "--reason", "r"), 1, "court/a stands here twice"),
        (("--same", "court/a=award/b", "--reason", "r"), 1, "this would speak of court/a twice"),
        (("--same", "indicator/c=award/b", "--reason", "r"), 1, "is of type Indicator, which received does not take"),
        (("--least", "2"), 2, "--least"),
    ],
)
def test_a_wrong_decision_is_not_written(run: Run, twin: Path, args: tuple[str, ...], code: int, words: str) -> None:
    before = contents(twin)

    result = run("duplicates", *args)

    assert (result.exit_code, result.stdout) == (code, "")
    assert words in result.stderr
    assert contents(twin) == before


@pytest.mark.parametrize("text", ["statements: [x]\n", "statements: [{subject: court/b, evidence: x}]\n"])
def test_nothing_is_decided_on_what_is_not_read_as_a_whole(run: Run, twin: Path, text: str) -> None:
    (twin / "statements/more.yaml").write_text(text, "utf-8")
    before = contents(twin)

    result = run("duplicates", "--same", "court/a=court/b", "--reason", "one court")

    assert (result.exit_code, contents(twin)) == (1, before)
    assert "data: cannot be read as a whole; put this right first:\n  statements/more.yaml:1" in result.stderr


def pair_of(folder: Path, first: dict[str, Any], second: dict[str, Any]) -> None:
    write_yaml(folder / "entities/things.yaml", {"entities": [first, second]})
    write_yaml(folder / "statements/first.yaml", {"source": "source/report", "statements": []})


def place(name: str, label: str, kind: str = "AdministrativeArea") -> dict[str, Any]:
    return {"id": f"place/{name}", "type": kind, "label": labels(label, label, f"{name} name")}


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("甲縣", "甲县", True),
        ("“三心”工作法", "三心工作法", True),
        ("甲縣", "乙縣", False),
        ("第一人民法庭", "第二人民法庭", False),
        ("2023年度優秀法院", "2024年度優秀法院", False),
        ("基層治理示範工程項目", "基層治理示範工程", True),
    ],
)
def test_names_in_two_forms_are_one_and_names_that_differ_in_a_word_are_two(
    run: Run, dataset_folder: Path, first: str, second: str, found: bool
) -> None:
    pair_of(dataset_folder, place("a", first), place("z", second))

    assert bool(run("duplicates", "--least", "0.7").stdout) == found


def test_one_code_makes_one_thing_likely_and_two_codes_make_two(run: Run, dataset_folder: Path) -> None:
    for code, found in (("140900", True), ("140901", False)):
        pair_of(dataset_folder, place("a", "甲市"), place("z", "乙市" if found else "甲市"))
        statements = [
            {
                "subject": f"place/{name}",
                "predicate": "gb2260",
                "value": value,
                "evidence": [{"line": 1, "quote": "甲"}],
            }
            for name, value in (("a", "140900"), ("z", code))
        ]
        write_yaml(dataset_folder / "statements/first.yaml", {"source": "source/report", "statements": statements})

        assert ("both have the gb2260 140900" in run("duplicates").stdout) == found
        assert bool(run("duplicates").stdout) == found


def test_types_that_have_nothing_in_common_are_never_one(run: Run, dataset_folder: Path) -> None:
    pair_of(dataset_folder, place("a", "甲縣"), place("z", "甲縣", "Award"))

    assert run("duplicates").stdout == ""
