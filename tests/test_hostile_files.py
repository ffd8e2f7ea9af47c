"""Files that no curator would write: always findings or an error in words, never a traceback."""

import copy
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from courtgraph.cli import main
from courtgraph.errors import CourtgraphError, DatasetError
from courtgraph.schema import default_schema
from courtgraph.store import read_dataset, read_texts
from courtgraph.validation import check
from forbidding import forbid
from writing import dataset_trees, labels, write_dataset, write_yaml

BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nentities: [*c, *c]\n"
HOSTILE = {
    "empty": b"",
    "a comment": b"# nothing\n",
    "a word": b"word",
    "a list": b"- a\n",
    "unclosed": b"entities: [",
    "tabs": b"entities:\n\t- id: x\n",
    "binary": bytes(range(256)),
    "a zip": b"PK\x03\x04\x00\x00\x08\x00",
    "NUL": b"entities: \x00",
    "UTF-16": "entities: []".encode("utf-16"),
    "UTF-32": "entities: []".encode("utf-32"),
    "GBK": "entities: [{id: 法院}]".encode("gbk"),
    "half a character": "法".encode()[:2],
    "a surrogate in bytes": b"entities: ['\xed\xa0\x80']",
    "a surrogate as an escape": b'entities: ["\\ud800"]',
    "byte order mark twice": "\ufeff\ufeffentities: []".encode(),
    "an anchor bomb": BOMB.encode(),
    "a merge": b"entities: [{<<: {id: a}, type: b}]",
    "an alias of itself": b"entities: &a [*a]",
    "deep lists": b"[" * 100_000,
    "deep mappings": b"{a: " * 100_000,
    "deep dashes": b"- " * 100_000,
    "deep keys": b"? " * 100_000,
    "a long key": b"? " + b"x" * 50_000 + b"\n: []",
    "many records": b"entities:\n" + b"  - {}\n" * 1_000,
    "many documents": b"---\n" * 1_000,
    "a huge number": b"entities: " + b"9" * 10_000,
    "python": b"entities: !!python/object/apply:os.system [exit 1]",
    "a tag": b"!!set {entities: x}",
    "a directive": b"%YAML 9.9\n---\nentities: []",
    "keys that are no words": b"? [a]\n: b\n? {a: b}\n: c\n'': d\n~: e\n",
    "one key twice": b"entities: []\nentities: {}\n",
    "line separators": "entities:\u2028  - x\x85\u2029".encode(),
    "carriage returns": b"entities:\r- {id: a}\r",
}
PLACES = ["dataset.yaml", "sources.yaml", "entities/things.yaml", "statements/first.yaml"]


def run(*args: str) -> None:
    """Run commands on a dataset; an exception that gets through fails the test."""
    result = CliRunner(catch_exceptions=False).invoke(main, args)
    assert result.exit_code in (0, 1)
    assert "Traceback" not in result.output
    assert result.exit_code == 0 or result.output


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("place", PLACES)
def test_a_hostile_file_of_a_dataset_is_a_finding(dataset_folder: Path, place: str, content: bytes) -> None:
    (dataset_folder / place).write_bytes(content)

    findings = check(read_dataset(dataset_folder))

    assert findings
    assert all(finding.line >= 1 and finding.message and finding.suggestion for finding in findings)
    assert {finding.path for finding in findings} <= set(PLACES)


@pytest.mark.parametrize("place", [*PLACES, "schema.yaml", "texts/report.txt"])
def test_a_file_of_five_megabytes_is_read_to_its_end(dataset_folder: Path, place: str) -> None:
    (dataset_folder / place).write_bytes(b"entities: '" + b"x" * 5_000_000 + b"'")

    run("check", str(dataset_folder))


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_formatted_without_loss_or_stays_as_it_is(dataset_folder: Path, content: bytes) -> None:
    path = dataset_folder / "entities/things.yaml"
    path.write_bytes(content)

    run("format", str(path))

    assert path.read_bytes() == content or yaml.compose(path.read_bytes(), Loader=yaml.CSafeLoader)


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_schema_is_a_finding_and_adds_nothing(dataset_folder: Path, content: bytes) -> None:
    (dataset_folder / "schema.yaml").write_bytes(content)

    dataset = read_dataset(dataset_folder)

    assert dataset.schema == default_schema()
    assert {finding.rule for finding in check(dataset)} == {"sound-schema"}
    assert all(finding.line >= 1 and finding.message and finding.suggestion for finding in dataset.findings)


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_of_a_source_is_a_finding(dataset_folder: Path, content: bytes) -> None:
    (dataset_folder / "texts/report.txt").write_bytes(content)
    dataset = read_dataset(dataset_folder)

    rules = {finding.rule for finding in check(dataset, read_texts(dataset.sources, [dataset_folder / "texts"]))}

    assert {"unchanged-texts", "quotes-found"} <= rules


ODD_FILES: dict[str, Callable[[Path], object]] = {
    "this is a folder": Path.mkdir,
    "this is a pipe": os.mkfifo,
    "this is a device": lambda place: place.symlink_to("/dev/zero"),
    "cannot be read: Too many levels of symbolic links": lambda place: place.symlink_to(place),
    "cannot be read: No such file or directory": lambda place: place.symlink_to("nowhere"),
}
"""What stands in the place of a file, by what is told of it."""


@pytest.mark.parametrize(("told", "make"), ODD_FILES.items(), ids=ODD_FILES)
@pytest.mark.parametrize("place", [*PLACES, "schema.yaml", "identity.yaml", "texts/report.txt"])
def test_what_is_no_file_in_the_place_of_one_is_never_passed_over(
    dataset_folder: Path, place: str, told: str, make: Callable[[Path], object]
) -> None:
    (dataset_folder / place).unlink(missing_ok=True)
    make(dataset_folder / place)

    with pytest.raises(DatasetError) as caught:
        read_texts(read_dataset(dataset_folder).sources, [dataset_folder / "texts"])

    assert str(caught.value).startswith(f"{dataset_folder / place}: {told}")


ODD_FOLDERS: dict[str, Callable[[Path], object]] = {
    "Not a directory": Path.touch,
    "Too many levels of symbolic links": lambda place: place.symlink_to(place),
    "No such file or directory": lambda place: place.symlink_to("nowhere"),
}
"""What stands in the place of a folder, by what is told of it."""


@pytest.mark.parametrize(("told", "make"), ODD_FOLDERS.items(), ids=ODD_FOLDERS)
@pytest.mark.parametrize("place", ["entities", "statements", "texts"])
def test_what_is_no_folder_in_the_place_of_one_is_never_passed_over(
    dataset_folder: Path, place: str, told: str, make: Callable[[Path], object]
) -> None:
    (dataset_folder / place).rename(dataset_folder / "elsewhere")
    make(dataset_folder / place)

    with pytest.raises(DatasetError) as caught:
        read_texts(read_dataset(dataset_folder).sources, [dataset_folder / "texts"])

    assert str(caught.value) == (f"{dataset_folder / place}: cannot be read: {told}; check the folder and its rights")


@pytest.mark.parametrize("place", [*PLACES, "schema.yaml", "texts/report.txt"])
def test_a_file_that_may_not_be_read_is_an_error_in_words(
    dataset_folder: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    (dataset_folder / place).touch()
    forbid(monkeypatch, dataset_folder / place)

    result = CliRunner(catch_exceptions=False).invoke(main, ["check", str(dataset_folder)])

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(f"courtgraph: {dataset_folder / place}: ")
    assert "Permission denied; check the " in result.stderr


def test_a_file_name_that_is_no_text_is_told_in_escapes(dataset_folder: Path) -> None:
    name = os.fsdecode(b"entities/\xff\x1b[31m.yaml")
    (dataset_folder / name).write_text("entities: x", "utf-8")

    result = CliRunner(catch_exceptions=False).invoke(main, ["check", str(dataset_folder)])

    assert result.exit_code == 1
    assert "/entities/\\udcff\\x1b[31m.yaml:1: entities is not a list" in result.stdout


def test_a_file_beyond_all_measure_is_an_error_in_words(dataset_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("courtgraph.store.overlay.MAX_BYTES", 2**20)
    (dataset_folder / "entities/things.yaml").write_bytes(b"#" * (2**20 + 1))

    with pytest.raises(CourtgraphError, match=r"things\.yaml: larger than 1 MiB; split it into several files"):
        read_dataset(dataset_folder)


def test_files_that_are_too_much_together_are_an_error_in_words(
    dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("courtgraph.store.read.MAX_TOTAL", 2**20)
    for name in "abc":
        (dataset_folder / f"entities/{name}.yaml").write_bytes(b"entities: []\n#" + b"x" * (400 * 2**10))

    with pytest.raises(DatasetError) as caught:
        read_dataset(dataset_folder)

    assert str(caught.value) == (
        f"{dataset_folder}: its files have more than 1 MiB together; make several datasets of it"
    )


SCALARS = [
    None,
    "",
    "~",
    "no",
    "\x1b[31m",
    "\u202e",
    "\n",
    "9" * 5000,
    "-1",
    "1e999",
    "NaN",
    "2024-02-30",
    "²",
    "\U0010ffff",
]
TREES: list[Any] = [
    [],
    {},
    [[]],
    [None],
    [{}],
    {"": ""},
    {"key": "x"},
    {"zh-Hant": ["x"]},
    {"line": {}},
    ["a", "a"],
    "court/a",
    "1",
]
ODD = st.sampled_from([*SCALARS, *TREES])
VALUES = ODD | st.recursive(
    ODD | st.text(max_size=6) | st.integers() | st.floats() | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)


def nodes(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every node of a tree."""
    yield path
    for name, inner in tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ():
        yield from nodes(inner, (*path, name))


def replaced(tree: Any, path: tuple[Any, ...], value: Any) -> Any:
    """The same tree with another node."""
    if not path:
        return value
    changed = copy.copy(tree)
    changed[path[0]] = replaced(tree[path[0]], path[1:], value)
    return changed


EVERYTHING = {
    **dataset_trees(),
    "statements/more.yaml": {
        "source": "source/report",
        "statements": [
            {
                "subject": "court/a",
                "predicate": "grade",
                "object": "award/b",
                "value": "1",
                "unit": "time",
                "lang": "en",
                "qualifiers": {"year": "2024", "period": "2024", "ordinal": "1", "count": "2", "approx": "about"},
                "modality": "plan",
                "status": "disputed",
                "evidence": [
                    {
                        "source": "source/report",
                        "line": "1",
                        "quote": "甲",
                        "stance": "disputes",
                        "by": "curator",
                        "inferred": "true",
                        "note": "n",
                    }
                ],
            },
            {"subject": "award/b", "predicate": "awardYear", "value": "2024", "evidence": []},
            {"subject": "award/b", "predicate": "hasComponent", "object": "topic/d", "qualifiers": {"ordinal": "1"}},
            {"subject": "award/b", "predicate": "arity", "value": "1"},
        ],
    },
    "entities/more.yaml": {
        "entities": [
            {
                "id": "topic/d",
                "type": "Topic",
                "label": labels("丁", "丁", "D"),
                "alias": {"en": ["d"]},
                "description": labels("一", "一", "one"),
                "same_as": ["https://example.org/d"],
            }
        ]
    },
    "identity.yaml": {
        "same": [{"keep": "award/b", "drop": "award/z", "reason": "r", "by": "b"}],
        "different": [{"ids": ["court/a", "award/b"], "reason": "r", "by": "b"}],
    },
}
"""A dataset in which every field that there is stands at least once."""
NODES = [(name, path) for name, tree in EVERYTHING.items() for path in nodes(tree)]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_dataset(tmp_path_factory.mktemp("everything"))
    for name, tree in EVERYTHING.items():
        write_yaml(folder / name, tree)
    return folder


@contextmanager
def odd(folder: Path, node: tuple[str, tuple[Any, ...]], value: Any) -> Iterator[None]:
    """The dataset with an odd value in the place of a node, and then again as it was."""
    name, path = node
    before = (folder / name).read_bytes()
    try:
        write_yaml(folder / name, replaced(EVERYTHING[name], path, value))
        yield
    finally:
        (folder / name).write_bytes(before)


@settings(max_examples=200)
@given(node=st.sampled_from(NODES), value=VALUES)
def test_an_odd_value_in_any_place_never_stops_a_check(
    everything: Path, node: tuple[str, tuple[Any, ...]], value: Any
) -> None:
    with odd(everything, node, value):
        dataset = read_dataset(everything)
        findings = check(dataset, read_texts(dataset.sources, [everything / "texts"]))

    assert [str(finding) for finding in findings if finding.line < 1 or "\n" in finding.path] == []


@settings(max_examples=25)
@given(node=st.sampled_from(NODES), value=VALUES)
def test_an_odd_value_in_any_place_never_stops_the_commands_that_do_not_check(
    everything: Path, node: tuple[str, tuple[Any, ...]], value: Any
) -> None:
    with odd(everything, node, value):
        run("stats", str(everything))
        run("coverage", str(everything))
        run("find", "a", "--data", str(everything))
        run("show", "court/a", "--data", str(everything))
        run("path", "court/a", "topic/d", "--data", str(everything))
        run("quotes", str(everything))
        run("coverage", str(everything), "--words")
        run("duplicates", str(everything))
        run("compare", str(everything), "--by", "year")
        run("diff", str(everything), str(everything))
        run("merge", str(everything), str(everything), "-o", str(everything.parent / "joined"))
        run("reading", str(everything), "-o", str(everything.parent / "reading.html"))


@pytest.mark.parametrize("node", NODES, ids=lambda node: f"{node[0]}:{'.'.join(map(str, node[1]))}")
def test_a_list_a_mapping_and_nothing_in_every_single_place(
    everything: Path, node: tuple[str, tuple[Any, ...]]
) -> None:
    for value in (["x"], {"x": "y"}, None):
        with odd(everything, node, value):
            assert check(read_dataset(everything)) is not None


SCHEMA = {
    "prefixes": {"ex": "https://example.org/"},
    "units": {"acre": labels("畝", "亩", "acre")},
    "types": {
        "Moon": {
            "parent": "Topic",
            "abstract": "false",
            "label": labels("月", "月", "Moon"),
            "definition": "A moon.",
            "maps_to": ["ex:Moon"],
            "color": "#ffffff",
            "shape": "dot",
        }
    },
    "qualifiers": {
        "phase": {
            "label": labels("相", "相", "phase"),
            "definition": "How much of it shines.",
            "datatype": "string",
            "values": ["new", "full"],
            "narrows": "true",
        }
    },
    "predicates": {
        "shinesOn": {
            "label": labels("照", "照", "shines on"),
            "inverse": labels("受照", "受照", "is lit by"),
            "definition": "Gives light.",
            "domain": ["Moon"],
            "range": ["Court"],
            "value": {"datatype": "decimal", "values": [], "pattern": "[0-9]+", "unit": "true"},
            "qualifiers": ["phase"],
            "evidence": "false",
            "maps_to": ["ex:shinesOn"],
            "stands": "above",
        }
    },
}


@settings(max_examples=60)
@given(path=st.sampled_from(list(nodes(SCHEMA))), value=VALUES)
def test_an_odd_value_in_a_schema_is_a_finding_or_no_error_at_all(
    own_schema: Path, path: tuple[Any, ...], value: Any
) -> None:
    write_yaml(own_schema, replaced(SCHEMA, path, value))

    findings = check(read_dataset(own_schema.parent))

    assert {finding.path for finding in findings} <= {"schema.yaml"}


@pytest.fixture(scope="module")
def own_schema(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dataset(tmp_path_factory.mktemp("own-schema")) / "schema.yaml"


def test_the_schema_that_these_tests_spoil_is_a_good_one(own_schema: Path) -> None:
    write_yaml(own_schema, SCHEMA)

    assert check(read_dataset(own_schema.parent)) == []
