"""Whether two revisions of the code make the same outputs: ``python benchmarks/compare_outputs.py OLD [NEW]``.

The datasets are ``data/``, and three that are generated: a few reports, many, and hostile strings.
Bytes are compared; of the page what it is given, for its script is the code itself.
"""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

from folders import write_folder
from invented_reports import reports

from courtgraph import Dataset, Entity, Evidence, Source, Statement
from courtgraph.model.statement import MODALITIES, STATUSES

ROOT = Path(__file__).parent.parent
CLAIMS = (
    ("received", {"object": "award/3"}),
    ("carriesOut", {"object": "award/9"}),
    ("numberedForm", {"value": ""}),
    ("arity", {"value": "4"}),
    ("alsoCalled", {"value": "", "lang": "zh-Hant"}),
    ("hasFigure", {"object": "award/5", "value": "12.5", "unit": ""}),
    ("hasFigure", {"object": "award/6", "value": ""}),
    ("unheardOf", {"object": "court/39"}),
)
WORDS = ("甲縣法院", "党建", "a\u0301", "<script>", "]]>", "<<", ">>", "%20", "=1+1", "@x", "&amp;")
PIECES = (*WORDS, *"𠮷\"\\{}^|`\t\n\r\x00\x7f\ufffe\ufeff\u202e .;,'#\U0010ffff")

HASHES = """
import sys
from hashlib import sha256
from courtgraph import build_graph, read_dataset, to_rdflib
from courtgraph.html import to_payload
from courtgraph.rdf import FORMATS, to_ntriples
import json
try:
    from courtgraph.export.csv import to_entities_csv, to_statements_csv
    from courtgraph.export.graphml import to_graphml
    from courtgraph.export.node_link import to_node_link
except ImportError:
    from courtgraph.tables import to_entities_csv, to_graphml, to_node_link, to_statements_csv

def told(name, content):
    print(name, sha256(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")).hexdigest())

for folder in sys.argv[1:]:
    dataset = read_dataset(folder)
    for form, write in FORMATS.items():
        told(f"{folder} {form}", write(dataset))
    for form in ("ttl", "nt"):
        told(f"{folder} {form} rdf12", FORMATS[form](dataset, rdf12=True))
    lines = set("".join(to_ntriples(dataset)).split("\\n"))  # a line that comes twice says nothing new
    told(f"{folder} N-Triples as a stream", "\\n".join(sorted(lines)))
    told(f"{folder} graphml", to_graphml(build_graph(dataset)))
    told(f"{folder} json", to_node_link(build_graph(dataset)))
    told(f"{folder} entities", to_entities_csv(dataset))
    told(f"{folder} statements", to_statements_csv(dataset))
    payload = to_payload(dataset)
    for part in ("info", "entities", "statements", "evidence", "types", "predicates", "sources"):
        told(f"{folder} page {part}", json.dumps(payload.get(part), ensure_ascii=False))
"""


def hostile(statements: int = 400) -> Dataset:
    """Statements of every status and modality, with strings that mean something to some format in every field."""
    chance = Random(7)  # noqa: S311 (nothing is secret here)

    def words() -> str:
        return "".join(chance.choices(PIECES, k=chance.randrange(1, 6)))

    def statement(place: int) -> Statement:
        piece = Evidence(
            source="source/a",
            line=place + 1,
            quote=words(),
            stance=chance.choice(("supports", "disputes", "mentions")),
            inferred=chance.random() < 0.3,
            by=chance.choice(("", words())),
            note=chance.choice(({}, {"": words()})),
        )
        predicate, rest = chance.choice(CLAIMS)
        return Statement(
            subject=f"court/{place % 40}",
            predicate=predicate,
            qualifiers={name: words() for name in ("year", "approx", words()) if chance.random() < 0.3},
            modality=chance.choice(MODALITIES),
            status=chance.choice(STATUSES),
            evidence=(piece,),
            **{name: value or words() for name, value in rest.items()},
        )

    names = [{language: words() for language in ("zh-Hant", "zh-Hans", "en")} for _ in range(80)]
    return Dataset(
        sources=(Source(id="source/a", label=names[0], sha256="0" * 64, lines=statements, publisher=words()),),
        entities=tuple(
            Entity(
                id=f"{kind}/{place}",
                type=type_,
                label=names[place * 2 + number],
                alias={"en": (words(), words())},
                description={"en": words()},
                same_as=(words(), "wd:Q1", "https://example.org/a"),
            )
            for number, (kind, type_) in enumerate((("court", "BasicCourt"), ("award", "Award")))
            for place in range(40)
        ),
        statements=tuple(map(statement, range(statements))),
    )


GENERATED = {"small": lambda: reports(60, 300), "large": lambda: reports(500, 2_000), "hostile": hostile}


def main(old: str, new: str = "HEAD") -> None:
    """Compare, and print what differs."""
    with tempfile.TemporaryDirectory(prefix="courtgraph-") as folder:
        place = Path(folder)
        for name, make in GENERATED.items():
            write_folder(make(), place / name)
        (place / "data").symlink_to(ROOT / "data")
        before, after = (dict(_hashes(revision, place)) for revision in (old, new))
    different = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    for name in different:
        print(f"{name} differs")
    print(f"{len(before)} outputs of {len(GENERATED) + 1} datasets, {len(different)} different")
    sys.exit(bool(different))


def _hashes(revision: str, place: Path) -> Iterator[tuple[str, str]]:
    tree = place / f"tree-{sha256(revision.encode()).hexdigest()[:8]}"
    git = ("git", "-C", str(ROOT), "worktree")
    subprocess.run([*git, "add", "--quiet", "--detach", str(tree), revision], check=True)  # noqa: S603 (our own tree)
    try:
        made = subprocess.run(  # noqa: S603
            [sys.executable, "-c", HASHES, "data", *GENERATED],
            cwd=place,
            env={"PYTHONPATH": str(tree / "src"), "PATH": ""},
            check=True,
            capture_output=True,
            text=True,
        )
    finally:
        subprocess.run([*git, "remove", "--force", str(tree)], check=True)  # noqa: S603
    for line in made.stdout.splitlines():
        name, _, digest = line.rpartition(" ")
        yield name, digest


if __name__ == "__main__":
    main(*sys.argv[1:])
