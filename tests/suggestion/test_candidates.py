import hashlib
import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import yaml

from courtgraph.model import Dataset, DatasetInfo, Entity
from courtgraph.schema import default_schema
from courtgraph.store import SourceText, read_dataset, to_canonical
from courtgraph.store.candidate_files import with_renamed
from courtgraph.store.json_schema import to_json_schema
from courtgraph.store.proposal_digest import with_digest
from courtgraph.suggestion import suggest
from courtgraph.suggestion.candidates import to_candidates
from courtgraph.suggestion.previous_decisions import Earlier, read_earlier
from writing import write_dataset

RAW = """清湖縣人民法院2024年工作
2024年,清湖縣人民法院創(chuàng)新“三心”工作法,審結(jié)案件1280件,同比上升5.2%。
院長陸文昭榮獲“全省優(yōu)秀法官”稱號,出臺《調解細則》,力爭2025年調解率達90%以上。
民警走進鼓樓區(qū)。擔當?shù)姆ㄔ鸿F軍。
"""


def candidates(raw: str = RAW, **others: Any) -> dict[str, Any]:
    content = raw.encode()
    written = to_candidates(suggest(raw, others.get("dataset")), "qinghu-2024.txt", content, others.get("dataset"))
    return dict(yaml.safe_load(written))


def test_the_file_is_in_canonical_form_and_keeps_to_its_json_schema() -> None:
    written = to_candidates(suggest(RAW), "qinghu-2024.txt", RAW.encode())

    assert to_canonical(written) == written
    jsonschema.Draft202012Validator(to_json_schema("candidates", default_schema())).validate(yaml.safe_load(written))


def test_the_report_is_proposed_as_a_source_that_its_bytes_identify() -> None:
    assert candidates()["sources"] == [
        with_digest(
            {
                "id": "source/qinghu-2024",
                "type": "Report",
                "label": {"zh-Hant": "清湖縣人民法院2024年工作"},
                "language": "zh-Hant",
                "file": "qinghu-2024.txt",
                "sha256": hashlib.sha256(RAW.encode()).hexdigest(),
                "lines": 4,
            }
        )
    ]


@pytest.mark.parametrize(
    ("title", "covers"),
    [
        ("清湖縣人民法院2024年工作報告", 2024),
        ("清湖县人民法院二〇二四年度工作总结", 2024),
        ("清湖縣人民法院 2024 年上半年工作報告", "2024-01/2024-06"),
        ("2021—2023年工作報告", "2021/2023"),
        ("2024年工作報告（2025年1月10日）", 2024),
        ("清湖縣人民法院2025年工作要點", None),
        ("2024年工作總結和2025年工作計劃", None),
        ("工作報告", None),
        ("工作報告\n2024年，審結案件1280件。", None),
        ("清湖縣人民法院\n2024年工作報告", 2024),
    ],
)
def test_the_source_covers_what_its_title_says_that_it_reports(title: str, covers: int | str | None) -> None:
    [source] = candidates(f"\n{title}\n")["sources"]

    assert source.get("covers") == covers


def test_an_entity_has_its_name_the_rule_and_every_place_of_its_name() -> None:
    court = next(entity for entity in candidates()["entities"] if entity["id"] == "court/qinghu")

    assert court == with_digest(
        {
            "id": "court/qinghu",
            "type": "BasicCourt",
            "label": {"zh-Hant": "清湖縣人民法院"},
            "status": "candidate",
            "rule": "court-name",
            "evidence": [
                {"source": "source/qinghu-2024", "line": 1, "quote": "清湖縣人民法院", "start": 0, "end": 7},
                {"source": "source/qinghu-2024", "line": 2, "quote": "清湖縣人民法院", "start": 21, "end": 28},
            ],
        }
    )


def test_a_figure_becomes_a_statement_with_its_qualifiers_and_its_comparison() -> None:
    [closed, rate] = [each for each in candidates()["statements"] if each["predicate"] == "hasFigure"]

    assert {name: closed[name] for name in ("subject", "value", "unit", "qualifiers", "comparison", "status")} == {
        "subject": "court/qinghu",
        "value": 1280,
        "unit": "case",
        "qualifiers": {"period": 2024},
        "comparison": {"basis": "同比", "change": 5.2, "unit": "%"},
        "status": "candidate",
    }
    assert (rate["modality"], rate["qualifiers"]) == ("plan", {"period": 2025, "approx": "at_least"})


@pytest.mark.parametrize(
    ("predicate", "subject", "object_"),
    [
        ("established", "court/qinghu", "mechanism/san-xin-gong-zuo-fa"),
        ("hasRole", "person/lu-wen-zhao", "role/yuan-zhang"),
        ("received", "person/lu-wen-zhao", "award/quan-sheng-you-xiu-fa-guan"),
        ("issued", "court/qinghu", "document/tiao-jie-xi-ze"),
    ],
)
def test_the_words_around_a_name_make_statements(predicate: str, subject: str, object_: str) -> None:
    found = [each for each in candidates()["statements"] if each["predicate"] == predicate]

    assert [(each["subject"], each["object"]) for each in found] == [(subject, object_)]


def test_check_finds_every_quote_on_its_line_and_offsets_lead_to_it() -> None:
    text = SourceText("report.txt", "", tuple(RAW.split("\n")))
    written = candidates()

    pieces = [piece for record in (*written["entities"], *written["statements"]) for piece in record["evidence"]]
    assert len(pieces) > 10
    for piece in pieces:
        assert text.contains(piece["line"], piece["quote"]), piece
        assert len(piece["quote"]) <= 60
        assert SourceText("", "", (RAW[piece["start"] : piece["end"]],)).contains(1, piece["quote"])


def test_an_ambiguous_place_lists_what_it_may_be_and_has_no_code() -> None:
    place = next(entity for entity in candidates()["entities"] if entity["type"] == "AdministrativeArea")

    assert "gb2260" not in place
    assert {"gb2260": 320106, "name": "江蘇省南京市鼓樓區"} in place["candidates"]


def test_what_the_dataset_knows_is_linked_and_not_proposed_again(tmp_path: Path) -> None:
    folder = write_dataset(tmp_path / "data")
    (folder / "entities/known.yaml").write_text(
        "entities:\n  - {id: court/q, type: BasicCourt, label: {zh-Hans: 清湖县人民法院}}\n"
        "  - {id: person/lu-wen-zhao, type: Person, label: {zh-Hans: 某某}}\n",
        encoding="utf-8",
    )
    written = candidates(dataset=read_dataset(folder))

    ids = {entity["id"] for entity in written["entities"]}
    assert {"court/qinghu", "court/q"} & ids == set()
    assert "person/lu-wen-zhao-2" in ids
    assert {each["subject"] for each in written["statements"] if each["predicate"] == "hasFigure"} == {"court/q"}


def known(tmp_path: Path, entities: str) -> dict[str, Any]:
    """The candidates of the report beside a dataset with some entities."""
    folder = write_dataset(tmp_path / "data")
    (folder / "entities/known.yaml").write_text(f"entities:\n{entities}", encoding="utf-8")
    return candidates(dataset=read_dataset(folder))


def test_an_indicator_and_a_role_of_the_same_words_as_one_of_the_dataset_are_that_one(tmp_path: Path) -> None:
    written = known(
        tmp_path,
        "  - {id: indicator/closed, type: Indicator, label: {zh-Hant: 審結案件}}\n"
        "  - {id: role/president, type: Role, label: {en: President}, alias: {zh-Hans: [院长]}}\n",
    )

    proposed = {entity["id"].partition("/")[0] for entity in written["entities"]} & {"indicator", "role"}
    assert proposed == {"indicator"}  # 調解率, which is not in the dataset
    spoken_of = {each["object"] for each in written["statements"] if each["predicate"] in ("hasFigure", "hasRole")}
    assert spoken_of == {"indicator/closed", "role/president", "indicator/tiao-jie-lv"}


def test_a_tribunal_is_a_body_of_its_court() -> None:
    written = candidates("杏塢人民法庭調解糾紛436件。")

    assert [(entity["id"], entity["type"]) for entity in written["entities"]][:1] == [
        ("court-body/xing-wu-ren-min-fa-ting", "CourtBody")
    ]


def test_a_tribunal_is_linked_to_the_body_of_its_name(tmp_path: Path) -> None:
    folder = write_dataset(tmp_path / "data")
    (folder / "entities/known.yaml").write_text(
        "entities:\n  - {id: court-body/xingwu, type: CourtBody, label: {zh-Hant: 杏塢人民法庭}}\n", encoding="utf-8"
    )
    written = candidates("杏塢人民法庭調解糾紛436件。", dataset=read_dataset(folder))

    assert [entity["type"] for entity in written["entities"]] == ["Indicator"]
    assert [each["subject"] for each in written["statements"]] == ["court-body/xingwu"]


@pytest.mark.parametrize(
    ("raw", "label"),
    [
        ("執行局局長顧蘭溪審結案件3件。", "執行局局長顧蘭溪審結案件"),
        ("舉辦“霜嶺講堂”3期，法官受益。", "舉辦“霜嶺講堂”"),
        ("舉辦「霜嶺講堂」3期，法官受益。", "舉辦「霜嶺講堂」"),
        ("後臺系統，審結歷史案件3件。", "審結歷史案件"),
    ],
)
def test_an_indicator_is_labelled_in_the_characters_of_the_report(raw: str, label: str) -> None:
    [indicator] = [entity for entity in candidates(raw)["entities"] if entity["type"] == "Indicator"]

    assert indicator["label"]["zh-Hant"] == label


def test_the_full_name_of_a_short_form_is_labelled_as_the_report_writes_its_parts() -> None:
    written = candidates("雲朔省高級人民法院與杏雲縣人民法院。杏雲縣法院審結案件3件。")

    labels = [entity["label"] for entity in written["entities"] if entity["type"].endswith("Court")]
    assert labels == [{"zh-Hant": "杏雲縣人民法院"}, {"zh-Hant": "雲朔省高級人民法院"}]


HANT = "清湖縣人民法院2024年工作\n院長范文雲爲群眾辦實事，走訪企業81家，同比增長5%。"
HANS = "清湖县人民法院2024年工作\n院长范文云为群众办实事，走访企业81家，同比增长5%。"
MADE = {
    "source/qinghu-2024": "清湖縣人民法院2024年工作",
    "court/qinghu": "清湖縣人民法院",
    "indicator/zou-fang-qi-ye": "走訪企業",
    "person/fan-wen-yun": "范文雲",
    "role/yuan-zhang": "院長",
}
WRITTEN = {
    "source/qinghu-2024": "清湖县人民法院2024年工作",
    "court/qinghu": "清湖县人民法院",
    "indicator/zou-fang-qi-ye": "走访企业",
    "person/fan-wen-yun": "范文云",
    "role/yuan-zhang": "院长",
}


def labels_in(raw: str, languages: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """The names that are proposed for a report beside a dataset in some languages, by id."""
    written = candidates(raw, dataset=Dataset(info=DatasetInfo(languages=languages)))
    return {record["id"]: record["label"] for record in (*written["sources"], *written["entities"])}


@pytest.mark.parametrize("raw", [HANT, HANS], ids=["traditional", "simplified"])
@pytest.mark.parametrize(
    ("languages", "names"),
    [
        (("zh-Hans",), {"zh-Hans": WRITTEN}),
        (("zh-Hans", "en"), {"zh-Hans": WRITTEN}),
        (("zh-Hant",), {"zh-Hant": MADE}),
        (("zh-Hant", "zh-Hans", "en"), {"zh-Hant": MADE, "zh-Hans": WRITTEN}),
    ],
)
def test_names_are_in_the_languages_of_the_dataset_and_no_others(
    raw: str, languages: tuple[str, ...], names: dict[str, dict[str, str]]
) -> None:
    wanted = {name: {script: names[script][name] for script in names} for name in WRITTEN}

    assert labels_in(raw, languages) == wanted


@pytest.mark.parametrize(("raw", "script", "names"), [(HANT, "zh-Hant", MADE), (HANS, "zh-Hans", WRITTEN)])
def test_where_nobody_can_make_the_names_of_the_dataset_those_of_the_report_say_what_is_to_be_named(
    raw: str, script: str, names: dict[str, str]
) -> None:
    assert labels_in(raw, ("en",)) == {name: {script: label} for name, label in names.items()}


@pytest.mark.parametrize(
    ("languages", "unit", "basis", "note"),
    [
        (("zh-Hant",), "場", "同比", "引文沒有指明主語，主語是這段文字所說的對象。"),
        (("zh-Hans", "zh-Hant"), "场", "同比", "引文没有指明主语，主语是这段文字所说的对象。"),
        (("en",), "场", "同比", "The words name no subject; it is the one that the passage is about."),
    ],
)
def test_units_comparisons_and_notes_are_in_the_first_language_of_the_dataset(
    languages: tuple[str, ...], unit: str, basis: str, note: str
) -> None:
    dataset = Dataset(info=DatasetInfo(languages=languages))
    [figure] = candidates("清湖县人民法院2024年工作\n举办讲座25场，同比增长5%。", dataset=dataset)["statements"]

    assert (figure["unit"], figure["comparison"]["basis"], figure["evidence"][0]["note"]) == (unit, basis, note)


def test_what_was_decided_on_a_word_of_the_report_as_a_unit_stays_decided_in_the_other_script() -> None:
    raw = "清湖縣人民法院2024年工作\n舉辦講座25場。"
    before = yaml.safe_dump(candidates(raw), allow_unicode=True).replace("unit: 場", "unit: 场")
    earlier = read_earlier(before.replace("status: candidate", "status: rejected"), "c.yaml")

    written = yaml.safe_load(to_candidates(suggest(raw), "qinghu-2024.txt", raw.encode(), earlier=earlier))

    assert [(each["unit"], each["status"]) for each in written["statements"]] == [("場", "rejected")]


def test_a_record_that_was_decided_on_is_in_the_file_ever_after() -> None:
    award = {"id": "award/x", "type": "Award", "label": {"en": "X"}, "status": "accepted", "evidence": []}
    linked = {**award, "id": "award/x-2", "status": "rejected"}
    claim = {"subject": "court/qinghu", "predicate": "received", "object": "award/x", "evidence": []}
    statements = [{**claim, "status": status} for status in ("rejected", "accepted")]
    before: dict[str, Any] = {
        "entities": [award, linked, with_digest({**award, "id": "award/y", "status": "candidate"})],
        "statements": statements,
    }
    earlier = Earlier(deepcopy(before))

    written = yaml.safe_load(to_candidates(suggest("無事。"), "a.txt", b"", earlier=earlier))

    assert written["entities"] == [award, linked]
    assert written["statements"] == statements[::-1]


def again(written: str, dataset: Dataset | None = None) -> dict[str, Any]:
    """What is suggested once more, beside a file that somebody has changed."""
    earlier = read_earlier(written, "candidates.yaml")
    return dict(yaml.safe_load(to_candidates(suggest(RAW, dataset), "qinghu-2024.txt", RAW.encode(), dataset, earlier)))


def unordered(records: Any) -> list[str]:
    return sorted(json.dumps(record, sort_keys=True) for record in records)


def test_open_candidates_that_somebody_changed_are_kept_instead_of_what_they_were_made_of() -> None:
    before = candidates()
    changed = yaml.safe_load(yaml.safe_dump(before, allow_unicode=True))
    court = next(each for each in changed["entities"] if each["id"] == "court/qinghu")
    court |= {"id": "court/qinghu-county", "label": {"zh-Hant": "清湖法院"}}
    for statement in changed["statements"]:
        statement |= {end: court["id"] for end in ("subject", "object") if statement.get(end) == "court/qinghu"}
    changed["statements"][0]["qualifiers"] = {"year": 2023}
    changed["sources"][0]["label"] = {"zh-Hant": "清湖法院工作"}

    after = again(yaml.safe_dump(changed, allow_unicode=True))

    assert {name: unordered(said) for name, said in after.items()} == {
        name: unordered(said) for name, said in changed.items()
    }


def test_a_change_of_a_candidate_outlives_another_id_of_what_it_speaks_of() -> None:
    known = Entity(id="court/qinghu", type="BasicCourt", label={"zh-Hant": "清湖縣人民法院"})
    written = to_candidates(suggest(RAW, of := Dataset(entities=(known,))), "qinghu-2024.txt", RAW.encode(), of)
    edited = written.replace("period: '2024'", "period: '2023'", 1).replace("period: 2024", "period: 2023", 1)
    renamed = with_renamed(edited, "candidates.yaml", {"court/qinghu": "court/qh"})
    dataset = Dataset(entities=(msgspec.structs.replace(known, id="court/qh"),))

    assert read_earlier(renamed, "candidates.yaml").changed == 1
    assert edited != written
    assert again(renamed, dataset) == yaml.safe_load(renamed)


@pytest.mark.parametrize("status", ["accepted", "rejected"])
def test_what_was_changed_and_then_decided_on_is_not_proposed_again_as_it_first_was(status: str) -> None:
    changed = candidates()
    changed["statements"][0] |= {"qualifiers": {"year": 2023}, "status": status}

    after = again(yaml.safe_dump(changed, allow_unicode=True))

    assert unordered(after["statements"]) == unordered(changed["statements"])


def test_what_a_curator_added_and_nobody_proposed_is_kept_while_it_is_open() -> None:
    before = candidates()
    added = {"id": "topic/law", "type": "Topic", "label": {"en": "Law"}, "status": "candidate", "rule": "curator"}
    before["entities"].append({**added, "evidence": []})

    assert {**added, "evidence": []} in again(yaml.safe_dump(before, allow_unicode=True))["entities"]


@pytest.mark.parametrize("statuses", [("accepted", "rejected"), ("rejected", "accepted")])
def test_of_two_of_one_name_the_one_that_stands_is_found_again(statuses: tuple[str, str]) -> None:
    [court] = [each for each in candidates()["entities"] if each["id"] == "court/qinghu"]
    both = [{**court, "id": name, "status": one} for name, one in zip(("court/b", "court/c"), statuses, strict=True)]
    earlier = Earlier({"entities": both, "statements": []})

    written = yaml.safe_load(to_candidates(suggest(RAW), "a.txt", RAW.encode(), earlier=earlier))

    courts = {each["id"]: each["status"] for each in written["entities"] if each["id"].startswith("court/")}
    assert courts == {"court/b": statuses[0], "court/c": statuses[1]}
    standing = next(each["id"] for each in both if each["status"] == "accepted")
    assert {each["subject"] for each in written["statements"] if each["predicate"] == "hasFigure"} == {standing}


def said(raw: str, predicate: str) -> list[tuple[str, str]]:
    """Subject and object of the statements with a predicate that the report's second line makes."""
    written = candidates(f"清湖縣人民法院2024年工作\n{raw}\n")
    return [(each["subject"], each["object"]) for each in written["statements"] if each["predicate"] == predicate]


@pytest.mark.parametrize(
    ("raw", "subjects"),
    [
        ("本院被授予“全省優秀法院”稱號，立案庭獲評市級“巾幗文明崗”。", ["court/qinghu", "court-body/li-an-ting"]),
        ("創新“法企直通車”機制。該機制被市委評為“全市優秀案例”。", ["mechanism/fa-qi-zhi-tong-che-ji-zhi"]),
        ("該項目被市委評為“全市優秀案例”。", []),
        ("法官沈知微走進學校，她被縣教育局評為“優秀法治副校長”。", ["person/shen-zhi-wei"]),
        ("6名幹警入選全省審判業務專家。", []),
        ("本院獲評“全國文明單位”，連續兩年被省法院授予“全省優秀法院”稱號。", ["court/qinghu", "court/qinghu"]),
    ],
)
def test_an_award_goes_to_whom_its_clause_names_or_to_nobody(raw: str, subjects: list[str]) -> None:
    assert [subject for subject, _ in said(raw, "received")] == subjects


@pytest.mark.parametrize(
    "part", ["民事審判庭", "立案庭", "執行局", "綜合辦公室", "黨支部", "機關黨總支", "幹警某某", "的立案庭", "全體幹警"]
)
@pytest.mark.parametrize(
    "award",
    [
        "榮獲全省“先進集體”稱號",
        "被縣委評為“優秀集體”",
        "榮立集體二等功",
        "在評選中獲評“巾幗文明崗”",
        "評為“先鋒隊”稱號",
    ],
)
def test_what_a_part_of_a_court_got_is_not_the_court_s(part: str, award: str) -> None:
    for court in ("清湖縣人民法院", "本院"):
        assert said(f"{court}{part}{award}。", "received") == [], court


@pytest.mark.parametrize("between", ["", "連續三年", "在隊伍建設中", "服務大局", "因執行局工作突出", "再次"])
def test_what_is_said_of_a_court_itself_stays_the_court_s(between: str) -> None:
    assert [each for each, _ in said(f"清湖縣人民法院{between}榮獲全省“先進集體”稱號。", "received")] == [
        "court/qinghu"
    ]


TABLES = [
    "部門\t收案（件）\t結案（件）\t未結（件）\n刑事審判庭\t398\t386\t31",
    "部門  收案（件）  結案（件）  未結（件）\n刑事審判庭  398  386  31",
    "| 部門 | 收案（件） | 結案（件） | 未結（件） |\n| 刑事審判庭 | 398 | 386 | 31 |",
]


@pytest.mark.parametrize("raw", TABLES)
def test_every_figure_of_a_row_has_a_quote_that_check_finds(raw: str) -> None:
    written = candidates(f"清湖縣人民法院2024年工作\n{raw}")

    text = SourceText("", "", tuple(f"清湖縣人民法院2024年工作\n{raw}".split("\n")))
    figures = [each for each in written["statements"] if each["predicate"] == "hasFigure"]
    assert [each["value"] for each in figures] == [398, 386, 31]
    for piece in (piece for each in figures for piece in each["evidence"]):
        assert text.contains(piece["line"], piece["quote"]), piece


def test_the_quote_of_a_figure_has_the_words_that_it_counts_behind_it() -> None:
    written = candidates("清湖縣人民法院2024年工作\n將213名失信被執行人納入名單。")

    assert [piece["quote"] for each in written["statements"] for piece in each["evidence"]] == [
        "將213名失信被執行人納入名單"
    ]


@pytest.mark.parametrize(
    ("said", "qualifiers"), [("2023年，清湖縣人民法院榮獲", {"year": 2023}), ("清湖縣人民法院榮獲", None)]
)
def test_an_award_has_the_year_of_its_sentence_and_none_of_the_report(said: str, qualifiers: object) -> None:
    written = candidates(f"清湖縣人民法院2024年工作報告\n審結案件20件。{said}“全省優秀法院”稱號。")
    [received] = [each for each in written["statements"] if each["predicate"] == "received"]

    assert received.get("qualifiers") == qualifiers


@pytest.mark.parametrize(
    ("raw", "doubt"),
    [
        ("清湖縣人民法院2024年工作報告\n審結案件20件。", None),
        ("清湖縣人民法院工作報告\n2024年，團結奮鬥。\n審結案件20件。", ["period"]),
        ("清湖縣人民法院2024年工作報告\n新收案件增長較快，達20件。", ["indicator"]),
    ],
)
def test_what_of_a_figure_was_guessed_is_told(raw: str, doubt: object) -> None:
    [figure] = [each for each in candidates(raw)["statements"] if each["predicate"] == "hasFigure"]

    assert figure.get("doubt") == doubt


def test_what_a_plan_founds_carries_out_and_issues_is_planned() -> None:
    raw = "創建“一站式”解紛機制，開展“春雷行動”，出臺《調解細則》。"
    written = candidates(f"清湖縣人民法院2024年工作\n{raw}\n2025年工作安排\n{raw}")

    told = [(each["predicate"], each.get("modality", "fact")) for each in written["statements"]]
    assert told == [
        *(("established", "fact"), ("carriesOut", "fact"), ("issued", "fact")),
        *(("established", "plan"), ("carriesOut", "plan"), ("issued", "plan")),
    ]


def test_a_row_of_a_table_speaks_of_the_body_that_it_names_and_is_quoted_from_there() -> None:
    written = candidates("清湖縣人民法院2024年工作\n部門\t受理（件）\n立案庭\t812")

    [statement] = written["statements"]
    assert (statement["subject"], statement["object"], statement["value"], statement["unit"]) == (
        *("court-body/li-an-ting", "indicator/shou-li"),
        *(812, "case"),
    )
    assert statement["evidence"] == [
        {"source": "source/qinghu-2024", "line": 3, "quote": "立案庭\t812", "start": 24, "end": 31}
    ]


@pytest.mark.parametrize(("blank", "quote"), [("  ", "院長  陸文昭"), ("\n", "院長")])
def test_an_office_is_proved_by_its_words_and_inferred_where_the_name_is_on_the_next_line(
    blank: str, quote: str
) -> None:
    written = candidates(f"清湖縣人民法院2024年工作\n院長{blank}陸文昭")

    [piece] = next(each["evidence"] for each in written["statements"] if each["predicate"] == "hasRole")
    assert (piece["line"], piece["quote"], "inferred" in piece) == (2, quote, blank == "\n")


def test_who_holds_an_office_is_a_fact_in_a_plan_too() -> None:
    written = candidates("清湖縣人民法院2024年工作\n2025年工作安排\n院長陸文昭分管。")

    assert [(each["predicate"], each.get("modality", "fact")) for each in written["statements"]] == [
        ("hasRole", "fact")
    ]


@pytest.mark.parametrize(
    ("raw", "subjects"),
    [
        (
            "與縣檢察院、縣公安局聯合印發《辦理意見》。",
            ["court/qinghu", "organisation/qing-hu-xian-gong-an-ju", "organisation/qing-hu-xian-ren-min-jian-cha-yuan"],
        ),
        ("清湖縣人民法院與縣公安局出臺《辦理意見》。", ["court/qinghu", "organisation/qing-hu-xian-gong-an-ju"]),
        ("與縣工商業聯合會簽訂《對接協議》。", ["court/qinghu", "organisation/qing-hu-xian-gong-shang-ye-lian-he"]),
        ("出臺《辦理意見》。", ["court/qinghu"]),
    ],
)
def test_a_document_of_several_has_each_of_them_as_its_issuer(raw: str, subjects: list[str]) -> None:
    assert sorted(subject for subject, _ in said(raw, "issued")) == subjects


def test_a_partner_of_one_clause_does_not_act_in_the_next() -> None:
    found = said("與縣工商業聯合會簽訂《對接協議》，成立“護企先鋒隊”。", "established")

    assert [subject for subject, _ in found] == ["court/qinghu"]


def entity_of(raw: str, prefix: str, languages: tuple[str, ...] = ("zh-Hant", "zh-Hans")) -> dict[str, Any]:
    """The one entity of a kind that is proposed for a report, without what tells its place."""
    written = candidates(raw, dataset=Dataset(info=DatasetInfo(title={}, languages=languages)))
    [found] = [each for each in written["entities"] if each["id"].startswith(prefix)]
    return {name: found[name] for name in ("label", "alias", "gb2260") if name in found} | {
        "inferred": [piece.get("inferred", False) for piece in found["evidence"]]
    }


def test_a_short_form_is_an_alias_of_the_full_name_and_its_words_only_imply_that() -> None:
    assert entity_of("定襄縣人民法院2024年工作\n貫徹黨的二十大精神。", "event/") == {
        "label": {"zh-Hant": "中國共產黨第二十次全國代表大會", "zh-Hans": "中国共产党第二十次全国代表大会"},
        "alias": {"zh-Hant": ["黨的二十大"], "zh-Hans": ["党的二十大"]},
        "inferred": [True],
    }
    assert entity_of("定襄縣人民法院2024年工作\n赴寧夏學習。", "place/ning") == {
        "label": {"zh-Hant": "寧夏回族自治區", "zh-Hans": "宁夏回族自治区"},
        "alias": {"zh-Hant": ["寧夏"], "zh-Hans": ["宁夏"]},
        "gb2260": 640000,
        "inferred": [True],
    }


def test_a_short_form_that_means_something_else_in_another_report_is_no_alias() -> None:
    assert entity_of("定襄县人民法院2024年工作\n在县委领导下，县委指导。", "organisation/", ("zh-Hans",)) == {
        "label": {"zh-Hans": "中国共产党定襄县委员会"},
        "inferred": [True, True],
    }


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("韓冰被市中院評為辦案能手。", [("person/han-bing", "award/ban-an-neng-shou")]),
        ("民一庭被評為“先進集體”。", [("court-body/min-yi-ting", "award/xian-jin-ji-ti")]),
        ("清湖縣人民法院被評為全省優秀法院。", [("court/qinghu", "award/quan-sheng-you-xiu-fa-yuan")]),
        (
            "創建“石榴籽”機制，該機制獲評全省優秀案例。",
            [("mechanism/shi-liu-zi-ji-zhi", "award/quan-sheng-you-xiu-an-li")],
        ),
        ("1名幹警榮立個人三等功。", []),
    ],
)
def test_an_award_is_received_by_whom_the_sentence_names_and_by_no_one_else(
    raw: str, wanted: list[tuple[str, str]]
) -> None:
    assert said(raw, "received") == wanted


def test_a_figure_before_an_honour_counts_the_honour_and_not_the_people() -> None:
    written = candidates("清湖縣人民法院2024年工作\n1名幹警榮立個人三等功。")
    indicators = [each["label"]["zh-Hant"] for each in written["entities"] if each["type"] == "Indicator"]

    assert indicators == ["幹警榮立個人三等功"]
