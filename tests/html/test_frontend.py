"""The interface's sources and the bundle that is made of them."""

import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

from browser.datasets import small_dataset
from courtgraph.html import to_payload
from courtgraph.schema import default_schema

FRONTEND = Path(__file__).parents[2] / "frontend"
SOURCES = sorted(path for path in FRONTEND.glob("src/**/*") if path.is_file())
BUILT = (
    *("page-canvas.js", "page-webgl.js", "page-canvas-sparql.js", "page-webgl-sparql.js"),
    *("page-worker.js", "page.css", "page-sparql.css", "reading-page.css", "diff-page.css", "agreement-page.css"),
)
BUNDLE = [Path(str(files("courtgraph.html"))) / "static" / name for name in BUILT]
BUNDLE += [Path(str(files("courtgraph.review"))) / "static" / name for name in ("review.js", "review.css")]

# layers: what stands later imports what stands earlier, never the other way round
ORDER = [
    *("strings", "shared", "model", "search", "review", "state", "layouts", "render", "export"),
    *("figures", "controls", "panels", "views", "sparql", "app"),
]


def place(path: Path) -> int:
    """The place of a module's folder in that order."""
    return ORDER.index(path.relative_to(FRONTEND / "src").parts[0])


def interface(name: str) -> set[str]:
    """The fields of an interface in payload.ts."""
    text = (FRONTEND / "src/model/payload.ts").read_text("utf-8")
    [body] = re.findall(rf"^export interface {name} \{{\n(.*?)^\}}", text, flags=re.M | re.S)
    return set(re.findall(r"^  readonly (\w+):", body, flags=re.M))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("EntityRecord", "entities"),
        ("StatementRecord", "statements"),
        ("EvidenceRecord", "evidence"),
        ("EntityType", "types"),
        ("Predicate", "predicates"),
        ("Qualifier", "qualifiers"),
        ("Source", "sources"),
    ],
)
def test_the_types_of_the_interface_name_the_fields_of_the_payload(name: str, key: str) -> None:
    assert interface(name) == set(to_payload(small_dataset())[key][0])


def test_the_types_of_the_interface_name_what_the_payload_holds() -> None:
    payload = to_payload(small_dataset())

    # of which the evidence is written apart, and the texts of its tables are written with it
    assert interface("Payload") == set(payload) - {"evidence"} | {"texts"}
    assert interface("Info") == set(payload["info"])
    assert interface("Rdf") == set(payload["rdf"])
    assert interface("Pattern") == set(payload["rdf"]["mapping"]["claim"][0])


def test_the_bundle_is_as_new_as_what_it_is_made_of() -> None:
    made = min(path.stat().st_mtime for path in BUNDLE)

    assert [path.name for path in SOURCES if path.stat().st_mtime > made] == [], "run make frontend"


def test_no_folder_imports_one_that_stands_after_it() -> None:
    modules = [path for path in SOURCES if path.suffix == ".ts" and not path.name.endswith(".d.ts")]
    imports = [
        (path, name)
        for path in modules
        for name in re.findall(r'(?:from|import\() ?"(\.[^"]+(?<!\.json))"', path.read_text("utf-8"))
    ]

    assert len(imports) > len(modules)
    assert [(path.name, name) for path, name in imports if place((path.parent / name).resolve()) > place(path)] == []


def test_every_column_of_our_queries_has_a_heading_in_the_language_of_the_reader() -> None:
    words = (FRONTEND / "src/strings/query-columns.ts").read_text("utf-8")
    schema = default_schema()
    known = set(re.findall(r"^  (\w+): \[", words, flags=re.M)) | set(schema.qualifiers) | set(schema.predicates)
    known |= {name[0].lower() + name[1:] for name in schema.types}
    answers = FRONTEND.parent / "tests/sparql/answers"
    columns = {name for path in answers.glob("*.tsv") for name in path.read_text("utf-8").split("\n")[0].split("\t")}
    # what is asked with yes or no has no column in the page
    columns.remove("answer")

    assert len(columns) > 50
    assert sorted(name for name in columns if re.sub("(?<=[a-z0-9])(Name|Label)$", "", name) not in known) == []


def test_nothing_of_ours_reads_data_as_markup() -> None:
    ours = "\n".join(path.read_text("utf-8") for path in [*SOURCES, *BUNDLE])

    risky = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|</script"
    assert re.findall(risky, ours) == []


def test_the_lock_file_names_packages_by_version_and_hash_and_by_no_address() -> None:
    lock = json.loads((FRONTEND / "package-lock.json").read_text("utf-8"))
    packages = [package for path, package in lock["packages"].items() if path]

    assert all(package["version"] and package["integrity"].startswith("sha512-") for package in packages)
    assert "://" not in json.dumps(lock)
