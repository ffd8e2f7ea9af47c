import csv
import io
import json
import re

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from courtgraph.export.csv import to_entities_csv, to_sources_csv, to_statements_csv
from courtgraph.export.csv_cell import unescape_cell
from courtgraph.model import Dataset, DatasetInfo, Entity, Evidence, Source, Statement

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=12)
NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table, newline="")))


def test_an_entity_is_a_row_with_its_names_in_each_language() -> None:
    court = Entity(
        id="court/a",
        type="BasicCourt",
        label={"zh-Hant": "甲縣人民法院", "zh-Hans": "甲县人民法院", "en": "Jia Court"},
        alias={"zh-Hans": ("甲法院", "甲院")},
        description={"en": "A court, with a comma."},
        same_as=("https://example.org/1", "https://example.org/2"),
    )

    assert rows(to_entities_csv(Dataset(entities=(court,)))) == [
        {
            "id": "court/a",
            "type": "BasicCourt",
            "label_zh_hant": "甲縣人民法院",
            "label_zh_hans": "甲县人民法院",
            "label_en": "Jia Court",
            "alias_zh_hant": "",
            "alias_zh_hans": "甲法院; 甲院",
            "alias_en": "",
            "description_zh_hant": "",
            "description_zh_hans": "",
            "description_en": "A court, with a comma.",
            "same_as": "https://example.org/1; https://example.org/2",
        }
    ]


def test_a_source_that_a_statement_speaks_of_is_a_row_too() -> None:
    spoken_of = Statement(subject="source/a", predicate="editedBy", object="person/b")

    table = to_entities_csv(Dataset(sources=(Source(id="source/a"), Source(id="source/c")), statements=(spoken_of,)))

    assert [row["id"] for row in rows(table)] == ["source/a"]


def test_a_source_is_a_row_with_what_is_known_of_it() -> None:
    known = Source(
        id="source/a",
        label={"en": "=A"},
        date="2025-01",
        author="An author",
        licence="CC-BY-4.0",
        url="https://example.com/a",
        archived="https://archive.example.com/a",
        retrieved="2025-02-01",
        sha256="a" * 64,
        lines=3,
    )

    found, other = rows(to_sources_csv(Dataset(sources=(known, Source(id="source/b")))))

    assert {name: cell for name, cell in found.items() if cell} == {
        "id": "source/a",
        "type": "Report",
        "label_en": "'=A",
        "date": "2025-01",
        "author": "An author",
        "licence": "CC-BY-4.0",
        "url": "https://example.com/a",
        "archived": "https://archive.example.com/a",
        "retrieved": "2025-02-01",
        "sha256": "a" * 64,
        "lines": "3",
    }
    assert {name: cell for name, cell in other.items() if cell} == {"id": "source/b", "type": "Report"}


def test_links_are_written_out_each_once() -> None:
    linked = Entity(id="court/a", type="BasicCourt", same_as=("zz:1", "https://example.org/1", "wd:Q1", "a:b c"))
    dataset = Dataset(
        info=DatasetInfo(prefixes={"zz": "https://example.org/"}),
        entities=(linked,),
        sources=(Source(id="source/a", licence="zz:lic"),),
    )

    [entity], [source] = rows(to_entities_csv(dataset)), rows(to_sources_csv(dataset))

    assert entity["same_as"] == "https://example.org/1; http://www.wikidata.org/entity/Q1; a:b c"
    assert source["licence"] == "https://example.org/lic"


def test_a_statement_is_a_row_with_its_first_evidence_and_the_rest_as_json() -> None:
    statement = Statement(
        subject="court/a",
        predicate="received",
        object="award/b",
        qualifiers={"year": "2024"},
        evidence=(
            Evidence(source="source/c", line=11, quote="榮獲", gloss={"en": "won"}, note={"zh-Hant": "乙", "en": "=B"}),
            Evidence(source="source/d", line=2, quote="award", inferred=True, note={"": "why"}),
        ),
    )
    things = (
        Entity(id="court/a", type="BasicCourt", label={"zh-Hans": "甲法院", "en": "A"}),
        Entity(id="award/b", type="Award", label={"zh-Hans": "乙奖", "en": "B"}),
    )

    [row] = rows(to_statements_csv(Dataset(entities=things, statements=(statement,))))

    assert json.loads(row.pop("evidence")) == [
        {"source": "source/c", "line": 11, "quote": "榮獲", "gloss": {"en": "won"}, "stance": "supports"}
        | {"note": {"en": "=B", "zh-Hant": "乙"}},
        {"source": "source/d", "line": 2, "quote": "award", "stance": "supports", "inferred": True, "note": "why"},
    ]
    assert row == {
        "id": statement.id,
        "subject": "court/a",
        "subject_label_zh_hant": "",
        "subject_label_zh_hans": "甲法院",
        "subject_label_en": "A",
        "predicate": "received",
        "object": "award/b",
        "object_label_zh_hant": "",
        "object_label_zh_hans": "乙奖",
        "object_label_en": "B",
        "value": "",
        "unit": "",
        "lang": "",
        "year": "2024",
        "period": "",
        "ordinal": "",
        "count": "",
        "approx": "",
        "period_start": "2024-01-01",
        "period_end": "2024-12-31",
        "report_period": "",
        "modality": "fact",
        "status": "accepted",
        "inferred": "false",
        "open": "",
        "source": "source/c",
        "line": "11",
        "quote": "榮獲",
        "gloss_zh_hant": "",
        "gloss_zh_hans": "",
        "gloss_en": "won",
    }


def test_the_same_evidence_of_two_statements_has_the_gloss_of_either_in_both_rows() -> None:
    cited = Evidence(source="source/c", line=11, quote="榮獲")
    pieces = cited, replace(cited, gloss={"en": "won"})
    statements = tuple(
        Statement(subject="court/a", predicate="received", value=str(piece), evidence=(piece,)) for piece in pieces
    )

    found = rows(to_statements_csv(Dataset(statements=statements)))

    assert [row["gloss_en"] for row in found] == ["won", "won"]
    assert [json.loads(row["evidence"])[0]["gloss"] for row in found] == [{"en": "won"}] * 2


def test_a_statement_without_evidence_or_known_ends_is_a_row_all_the_same() -> None:
    bare = Statement(subject="court/none", predicate="arity", value="3")

    [row] = rows(to_statements_csv(Dataset(statements=(bare,))))

    said = {name: text for name, text in row.items() if text}
    assert said == {
        "id": bare.id,
        "subject": "court/none",
        "predicate": "arity",
        "value": "3",
        "modality": "fact",
        "status": "accepted",
        "inferred": "false",
        "evidence": "[]",
    }


def label_in_table(text: str) -> str:
    entity = Entity(id="a", type="Topic", label={"en": text})
    return rows(to_entities_csv(Dataset(entities=(entity,))))[0]["label_en"]


@given(ANY_TEXT | st.text("' \t\x00\u3000\u200b\ufeff=+-@＝1a", max_size=6))
@settings(deadline=None)
def test_every_text_comes_back_and_none_is_a_formula(text: str) -> None:
    cell = label_in_table(text)

    assert unescape_cell(cell) == "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text)
    assert not re.match("[\t\r\n]|[\\s\x00\ufeff]*[=+\\-@＝＋－＠]", cell) or NUMBER.fullmatch(cell)


def test_lines_end_as_rfc_4180_says() -> None:
    assert to_entities_csv(Dataset()).endswith("same_as\r\n")
    assert to_entities_csv(Dataset()).count("\n") == 1


@given(ANY_TEXT)
@settings(deadline=None)
def test_every_table_can_be_written_with_a_byte_order_mark(text: str) -> None:
    dataset = Dataset(entities=(Entity(id=text, type=text, same_as=(text,)),))

    assert to_entities_csv(dataset).encode("utf-8-sig").startswith(b"\xef\xbb\xbfid,")


def test_a_statement_without_a_time_has_the_period_of_its_report_in_a_column_of_its_own() -> None:
    statement = Statement(
        subject="court/a", predicate="received", evidence=(Evidence(source="source/c", line=1, quote="x"),)
    )
    source = Source(id="source/c", covers="2024-01/2024-06")

    [row] = rows(to_statements_csv(Dataset(sources=(source,), statements=(statement,))))

    assert [row[name] for name in ("period_start", "period_end", "report_period")] == ["", "", "2024-01/2024-06"]


def test_every_language_that_occurs_has_a_column() -> None:
    court = Entity(id="court/a", type="BasicCourt", label={"fr": "A"}, alias={"sv": ("a",)})
    source = Source(id="source/r", label={"fr-CA": "R"})
    won = Evidence(source="source/r", line=1, quote="獲", gloss={"fr": "reçu"})
    received = Statement(subject="court/a", predicate="received", evidence=(won,))
    dataset = Dataset(entities=(court,), sources=(source,), statements=(received,))

    tables = (to_entities_csv(dataset), to_sources_csv(dataset), to_statements_csv(dataset))

    assert [
        {name: cell for name, cell in rows(table)[0].items() if name[-3:] in ("_fr", "_sv", "_ca")} for table in tables
    ] == [
        {"label_fr": "A", "alias_sv": "a"},
        {"label_fr_ca": "R"},
        {"subject_label_fr": "A", "object_label_fr": "", "gloss_fr": "reçu"},
    ]
