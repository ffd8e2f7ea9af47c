import gzip
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from courtgraph.errors import CourtgraphError, QueryError
from courtgraph.sparql import file_reader, query
from courtgraph.sparql.engine import Request, run

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
FORMS = {
    "a.ttl": "@prefix e: <http://e/> . e:s e:p e:o .",
    "a.turtle": "@prefix e: <http://e/> . e:s e:p e:o .",
    "a.n3": "@prefix e: <http://e/> . e:s e:p e:o .",
    "a.nt": "<http://e/s> <http://e/p> <http://e/o> .\n",
    "a.nq": "<http://e/s> <http://e/p> <http://e/o> <http://e/g> .\n",
    "a.trig": "@prefix e: <http://e/> . e:g { e:s e:p e:o }",
    "a.jsonld": '{"@id": "http://e/s", "http://e/p": {"@id": "http://e/o"}}',
    "a.rdf": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e/">'
    '<rdf:Description rdf:about="http://e/s"><e:p rdf:resource="http://e/o"/></rdf:Description></rdf:RDF>',
}
FORMS |= dict.fromkeys(("a.owl", "a.xml"), FORMS["a.rdf"])


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize("name", FORMS)
def test_every_format_is_read_by_its_extension(name: str, tmp_path: Path) -> None:
    assert query(COUNT, written(tmp_path, name, FORMS[name])).to_dicts() == [{"n": 1}]


PACK: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".zst": zstd.compress}
PACKED = pytest.mark.parametrize("ending", PACK)


@PACKED
@pytest.mark.parametrize("name", FORMS)
def test_a_packed_file_says_what_is_in_it(name: str, ending: str, tmp_path: Path) -> None:
    path = written(tmp_path, name + ending, PACK[ending]("\ufeff".encode() + FORMS[name].encode()))

    assert query(COUNT, path).to_dicts() == [{"n": 1}]


@PACKED
def test_several_packed_pieces_in_one_file_are_one_text(ending: str, tmp_path: Path) -> None:
    lines = (b'<http://e/s> <http://e/p> "' + b"x" * 100_000 + b'%d" .\n' % number for number in range(3))

    assert query(COUNT, written(tmp_path, f"a.nt{ending}", b"".join(map(PACK[ending], lines)))).to_dicts() == [{"n": 3}]


@PACKED
@pytest.mark.parametrize("harm", [lambda text: text[:-9], lambda text: b"no" + text, lambda text: b""])
def test_a_broken_packed_file_is_named(ending: str, harm: Callable[[bytes], bytes], tmp_path: Path) -> None:
    lines = b"".join(b"<http://e/s> <http://e/p> %d .\n" % number for number in range(9))

    with pytest.raises(QueryError, match=rf"a\.ttl\{ending}: (cannot be unpacked: .+; the file is broken|is empty)"):
        query(COUNT, written(tmp_path, f"a.ttl{ending}", harm(PACK[ending](lines))))


@PACKED
def test_a_file_that_unfolds_without_end_is_refused(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "LARGEST", 2**20)
    path = written(tmp_path, f"a.ttl{ending}", PACK[ending](b"#" * 2**21))

    with pytest.raises(
        QueryError, match=rf"a\.ttl\{ending}: unfolds to more than 1,048,576 bytes; ask of a part of it"
    ):
        run(Request(text=COUNT, paths=(str(path),)))


def test_zstandard_without_its_package_is_told_with_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "a.ttl.zst", zstd.compress(b""))
    monkeypatch.setitem(sys.modules, zstd.__name__, None)

    with pytest.raises(CourtgraphError, match=r"zstd is not installed; pip install 'courtgraph\[zst\]'"):
        run(Request(text=COUNT, paths=(str(path),)))


@pytest.mark.parametrize("name", ["report", "report.txt", "report.gz", "report.rdf", "report.nt.gz"])
def test_a_file_is_read_in_the_format_that_is_given_whatever_its_ending_names(name: str, tmp_path: Path) -> None:
    text = FORMS["a.ttl"].encode()
    path = written(tmp_path, name, gzip.compress(text) if name.endswith(".gz") else text)

    assert query(COUNT, path, input_format="ttl").to_dicts() == [{"n": 1}]
    with pytest.raises(QueryError, match="csv is no RDF format"):
        query(COUNT, path, input_format="csv")


@pytest.mark.parametrize(
    "formulas",
    [
        "{ e:s e:p e:o } => { e:o e:p e:s } .",
        "{ } => { e:o e:p e:s } .",
        "e:x e:says { e:s e:p e:o } .",
        "{ e:s e:p e:o } e:saidBy e:x .",
    ],
)
def test_formulas_of_n3_and_what_speaks_of_them_are_not_said(tmp_path: Path, formulas: str) -> None:
    path = written(tmp_path, "a.n3", f"@prefix e: <http://e/> . e:a e:b e:c . {formulas}")

    assert query("SELECT ?s { ?s ?p ?o }", path).to_dicts() == [{"s": "http://e/a"}]


@pytest.mark.parametrize("cut", range(file_reader.BLOCK - 9, file_reader.BLOCK + 1))
def test_where_the_blocks_of_a_file_end_makes_no_difference(cut: int, tmp_path: Path) -> None:
    before = "\n".rjust(cut, " ")

    with pytest.raises(QueryError, match=r"a\.rdf:2: RDF/XML with a document type is refused"):
        query(COUNT, written(tmp_path, "a.rdf", before + "<!DOCTYPE r>"))
    with pytest.raises(QueryError, match=rf"a\.ttl:2: byte {cut + 3} is not UTF-8"):
        query(COUNT, written(tmp_path, "a.ttl", before.encode() + "忻".encode() + b"\xe5\xbf\n"))


def test_an_extension_in_capitals_and_a_byte_order_mark_make_no_difference(tmp_path: Path) -> None:
    assert query(COUNT, written(tmp_path, "A.TTL", "\ufeff" + FORMS["a.ttl"])).to_dicts() == [{"n": 1}]


def test_what_several_files_and_graphs_say_is_said_once(tmp_path: Path) -> None:
    paths = [written(tmp_path, name, content) for name, content in FORMS.items()]
    twice = written(tmp_path, "b.trig", "@prefix e: <http://e/> . e:g { e:s e:p e:o } e:h { e:s e:p e:o , e:other }")

    assert query(COUNT, [*paths, str(twice)]).to_dicts() == [{"n": 2}]


def test_named_graphs_are_queried_together_and_by_name(tmp_path: Path) -> None:
    path = written(tmp_path, "a.trig", "@prefix e: <http://e/> . e:g { e:s e:p e:o } e:h { e:o e:p e:x }")

    assert query("ASK { ?a <http://e/p> ?b . ?b <http://e/p> ?c }", path).truth
    assert query("SELECT ?g { GRAPH ?g { ?s ?p <http://e/x> } }", path).to_dicts() == [{"g": "http://e/h"}]


def test_blank_nodes_of_different_files_stay_apart(tmp_path: Path) -> None:
    paths = [written(tmp_path, name, "_:x <http://e/p> <http://e/o> .") for name in ("a.nt", "b.nt")]

    assert query(COUNT, paths).to_dicts() == [{"n": 2}]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.nt", "<http://e/s> <http://e/p> <http://e/o> .\n<http://e/s> x", r"a\.nt:2: malformed RDF: "),
        ("a.ttl", "@prefix e: <http://e/> .\n\ne:s e:p ", r"a\.ttl:3: malformed RDF: "),
        ("a.ttl", "<relative> <http://e/p> 1 .", r"a\.ttl:1: malformed RDF: "),
        ("a.jsonld", '{"@id":', r"a\.jsonld:1: malformed RDF: "),
        ("a.rdf", "<rdf:RDF>", r"a\.rdf(:1)?: malformed RDF: "),
        ("a.ttl", b"<http://e/s>\n<http://e/p> '\xff' .", r"a\.ttl:2: byte 27 is not UTF-8; save the file as UTF-8"),
        ("a.csv", "", r"a\.csv: \.csv is no RDF format; name a file \.ttl, \.turtle,"),
        ("a", "", r"a: no ending is no RDF format"),
    ],
)
def test_a_malformed_file_is_named_with_its_line(name: str, content: str | bytes, message: str, tmp_path: Path) -> None:
    with pytest.raises(QueryError, match=message):
        query(COUNT, written(tmp_path, name, content))


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.ttl").mkdir()

    for name in ("missing.ttl", "folder.ttl", "a\0b.ttl"):
        with pytest.raises(QueryError, match=r"\.ttl: (cannot be read: .*; check the path|is no store: )"):
            query(COUNT, tmp_path / name)


def test_no_file_at_all_is_refused() -> None:
    with pytest.raises(QueryError, match="there is no data to ask"):
        query(COUNT, [])


@pytest.mark.parametrize("doctype", ['<!DOCTYPE r [<!ENTITY a "aaaa">]>', "<!doctype r>"])
def test_rdf_xml_that_declares_entities_is_refused_before_it_is_parsed(doctype: str, tmp_path: Path) -> None:
    path = written(tmp_path, "a.rdf", '<?xml version="1.0"?>\n' + doctype + FORMS["a.rdf"])

    with pytest.raises(QueryError, match=r"a\.rdf:2: RDF/XML with a document type is refused"):
        query(COUNT, path)


def test_rdf_xml_in_utf_16_is_refused_since_it_may_hide_entities(tmp_path: Path) -> None:
    path = written(tmp_path, "a.rdf", ('<!DOCTYPE r [<!ENTITY a "a">]>' + FORMS["a.rdf"]).encode("utf-16"))

    with pytest.raises(QueryError, match="is not UTF-8"):
        query(COUNT, path)


def test_a_json_ld_context_that_lies_elsewhere_is_not_fetched(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonld", '{"@context": "http://127.0.0.1:9/context", "name": "x"}')

    with pytest.raises(QueryError, match=r"a\.jsonld: the JSON-LD context lies elsewhere and is not fetched"):
        query(COUNT, path)


LONG = "x" * 17 * 2**20


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.ttl", f'<a:s> <a:p> "{LONG}" .'),
        ("a.n3", f'<a:s> <a:p> "{LONG}" .'),
        ("a.nt", f"<a:s> <a:p> <a:{LONG}> .\n"),
        ("a.jsonld", json.dumps({"@id": "a:s", "a:p": LONG})),
    ],
)
def test_a_text_that_is_longer_than_the_engine_reads_is_told_with_its_file(
    name: str, content: str, tmp_path: Path
) -> None:
    path = written(tmp_path, name, content)

    with pytest.raises(QueryError) as raised:
        query(COUNT, path)
    assert str(raised.value) == f"{path}: a text or a name is longer than 16 MiB; shorten it"
