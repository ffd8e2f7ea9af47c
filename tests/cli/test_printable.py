"""Nothing that a file, a dataset or an argument says reaches a terminal as something that it obeys or hides."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unicodedata import category

import pytest
from click.testing import Result

from courtgraph.cli.group import COMMANDS
from courtgraph.text.terminal import UNPRINTABLE
from writing import dataset_trees, labels, write_dataset, write_yaml

Run = Callable[..., Result]

MEAN = "\x1b[31m\x9b31m\u202e"
"""Red, red by the one character that begins the same sequence, and from right to left."""
DATA = f"d{MEAN}"
COMMAND_LINES = [
    ("accept", "c.yaml", "--data", DATA),
    ("accept", "c.yaml", f"award/x{MEAN}", "--data", DATA),
    ("agreement", "data", DATA),
    ("agreement", DATA, DATA, "--format", "json"),
    ("build", DATA, "-o", f"{DATA}/out"),
    ("check", DATA),
    ("check", DATA, "--format", "json"),
    ("clean", f"r{MEAN}.txt", "-o", f"{DATA}/out"),
    ("compare", DATA, "--by", "year"),
    ("export", "tables", DATA, "-o", f"{DATA}/out"),
    ("export", "tables", DATA, "-o", f"{DATA}/out", "--keep-findings"),
    ("import", DATA, "-o", f"{DATA}/out"),
    ("import", f"t{MEAN}.csv", "--data", DATA),
    ("import", f"t{MEAN}.ttl", "-o", f"{DATA}/out"),
    ("import", f"f{MEAN}.jsonl", "--as", "candidates", "--data", DATA, "-o", f"{DATA}/out"),
    ("import", f"f{MEAN}.jsonl", "--as", "candidates", "--report", f"r{MEAN}.txt", "-o", f"{DATA}/out"),
    ("compare", DATA, "--by", "court", "--format", "json"),
    ("completion", "bash"),
    ("coverage", DATA),
    ("coverage", DATA, "--words"),
    ("diff", "data", DATA),
    ("diff", "data", DATA, "--format", "json"),
    ("duplicates", DATA, "--least", "0.5"),
    ("duplicates", DATA, "--least", "0.5", "--format", "json"),
    ("edit", f"court/a{MEAN}", f"label.en=X{MEAN}", "--data", DATA),
    ("export", "json", DATA),
    ("export", "jsonld", DATA),
    ("export", "ttl", DATA, "-o", f"{DATA}/out"),
    ("export", "store", DATA, "-o", f"{DATA}/out"),
    ("find", "甲", "--data", DATA),
    ("find", f"甲{MEAN}乙", "--data", DATA),
    ("format", DATA, "--check"),
    ("format", DATA),
    ("html", DATA, "-o", f"{DATA}/out"),
    ("init", f"{DATA}/new"),
    ("merge", "data", DATA, "-o", f"{DATA}/out"),
    ("new", "entity", "--id", f"award/n{MEAN}", "--type", f"Award{MEAN}", "--data", DATA),
    ("new", "statement", "--subject", f"court/a{MEAN}", "--predicate", f"got{MEAN}", "--data", DATA),
    ("path", f"court/a{MEAN}", f"award/b{MEAN}", "--data", DATA),
    ("path", f"court/a{MEAN}", f"indicator/c{MEAN}", "--data", DATA),
    ("push", DATA, "--to", f"http://127.0.0.1:1/{MEAN}"),
    ("push", DATA, "--to", "http://127.0.0.1:1/"),
    ("query", "ASK {}", "--endpoint", f"http://127.0.0.1:1/{MEAN}"),
    ("query", "ASK {}", "--on", DATA),
    ("query", "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o", "--data", DATA),
    ("query", "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o", "--data", DATA, "--format", "json"),
    ("query", f"SELECT ?s {{ ?s '{MEAN}' ?o", "--data", DATA),
    ("query", "--list", "--data", DATA),
    ("query", f"named{MEAN}", "--data", DATA),
    ("quotes", DATA),
    ("reading", DATA, "-o", f"{DATA}/out"),
    ("reject", "c.yaml", "--data", DATA),
    ("remove", f"award/b{MEAN}", "--with-statements", "--data", DATA),
    ("review", f"c{MEAN}.yaml", "--data", DATA),
    ("schema", "show", "--data", DATA),
    ("schema", "jsonschema", "entities", "--data", DATA),
    ("schema", "context", "--data", DATA),
    ("show", f"court/a{MEAN}", "--data", DATA),
    ("show", "甲縣人民法院", "--data", DATA),
    ("stats", DATA),
    ("stats", DATA, "--format", "json"),
    ("suggest", f"r{MEAN}.txt", "--data", DATA, "--format", "jsonl"),
    ("suggest", f"r{MEAN}.txt", "--data", DATA, "--format", "table"),
    ("table", "export", DATA, "-o", f"{DATA}/out"),
    ("table", "import", f"{DATA}/out", "--data", DATA),
    ("undo", "--data", DATA),
    ("undo", "--list", "--data", DATA),
    ("watch", f"nowhere{MEAN}"),  # where there is a dataset it goes on: test_watch.py
]
"""Commands that print words of a dataset, a report or an argument; CSV, which programs read, is not among them."""
ALLOWED = {"author", "publisher", "uncited"}
NAMES = {*ALLOWED, "label", "alias", "title", "note", "description"}
"""Texts that ``check`` lets be mean, and those that it refuses to, which are printed all the same."""


def meaner(tree: Any, fields: set[str], *, within: bool = False) -> Any:
    """The same tree with something mean in some fields, or, of none, everywhere but in what tells files apart."""
    if isinstance(tree, dict):
        return {
            key: value
            if key in ("file", "sha256", "lines", "line", "base")
            else meaner(value, fields, within=within or key in fields)
            for key, value in tree.items()
        }
    if isinstance(tree, list):
        return [meaner(item, fields, within=within) for item in tree]
    return f"{tree}{MEAN}" if within or not fields else tree


@pytest.fixture(params=["texts", "names", "everything"])
def folder(run: Run, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A dataset of mean words in a folder of a mean name; mean where that is valid, in names too, or everywhere."""
    data = write_dataset(tmp_path / DATA)
    fields = {"texts": ALLOWED, "names": NAMES, "everything": set[str]()}[request.param]
    trees = dataset_trees()
    trees["sources.yaml"]["sources"][0]["publisher"] = "Press"
    if not fields:
        [court, *_] = trees["entities/things.yaml"]["entities"]
        trees["entities/things.yaml"]["entities"].append({**court, "id": "court/z"})
    for name, tree in trees.items():
        write_yaml(data / name, meaner(tree, fields))
    kind = {"parent": "Award", "label": labels(MEAN, MEAN, MEAN), "definition": MEAN}
    write_yaml(data / "schema.yaml", {"types": {"Mean": kind}})
    (data / "queries").mkdir()
    (data / f"queries/q{MEAN}.rq").write_text(f"# zh: 問{MEAN}\n# en: Which{MEAN}\nASK {{}}\n", "utf-8")
    (tmp_path / f"r{MEAN}.txt").write_text(
        f"甲縣人民法院{MEAN}審結案件39件,丙縣人民法院獲得全國優秀法院{MEAN}\n", "utf-8"
    )
    found = {"subject": f"甲{MEAN}", "predicate": "received", "object": MEAN, "line": 1, "quote": "甲縣人民法院"}
    rows: tuple[Any, ...] = ({}, found, {**found, "predicate": MEAN}, {**found, MEAN: MEAN}, {**found, "quote": MEAN})
    (tmp_path / f"f{MEAN}.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    (tmp_path / f"t{MEAN}.csv").write_text(f"名稱,類型{MEAN},{MEAN}\n{MEAN},x,y\n", "utf-8")
    (tmp_path / f"t{MEAN}.ttl").write_text(f"<{MEAN}>", "utf-8")
    candidate: dict[str, Any] = {
        "id": f"award/x{MEAN}",
        "type": "Award",
        "label": labels(MEAN, MEAN, MEAN),
        "status": "candidate",
    }
    candidate["evidence"] = [{"line": 1, "quote": f"獎{MEAN}", "start": 0, "end": 1}]
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": [candidate], "statements": []})
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("args", COMMAND_LINES, ids=lambda args: " ".join(args).replace(MEAN, "~"))
def test_no_command_prints_what_a_terminal_obeys_or_hides(run: Run, args: tuple[str, ...]) -> None:
    printed = run(*args).output

    assert {char for char in printed if category(char) in UNPRINTABLE} <= {"\n"}


def test_every_command_is_here() -> None:
    assert {args[0] for args in COMMAND_LINES} == set(COMMANDS)


@pytest.mark.parametrize("folder", ["texts"], indirect=True)
def test_json_says_what_the_dataset_says(run: Run, folder: Path) -> None:
    query = "SELECT ?name { ?source <http://purl.org/dc/terms/publisher> ?name }"

    printed = run("query", query, "--data", DATA, "--format", "json").stdout

    assert json.loads(printed)["results"]["bindings"][0]["name"]["value"] == f"Press{MEAN}"
    assert r"\u001b[31m\u009b31m\u202e" in printed
