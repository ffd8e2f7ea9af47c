"""What the review page is told, in the languages of its readers."""

import re
from pathlib import Path
from typing import Any

import pytest

from courtgraph.diagnostic import MOST
from courtgraph.errors import CourtgraphError
from courtgraph.review.message_strings import CHINESE
from courtgraph.review.serialize import to_findings
from courtgraph.review.session import Command, Session
from courtgraph.review.translation import translated
from courtgraph.validation.dry_run import RefusedError
from writing import labels, write_yaml

PIECE = {"source": "source/report", "line": 1, "quote": "獲得全國優秀法院", "start": 6, "end": 14}


@pytest.fixture
def session(dataset_folder: Path) -> Session:
    path = dataset_folder.parent / "c.yaml"
    award = {"id": "award/x", "type": "Award", "label": labels("優秀獎", "优秀奖", "X"), "rule": "r"}
    person = {**award, "id": "person/y", "type": "Person", "label": labels("乙", "乙", "Y"), "evidence": [dict(PIECE)]}
    said = {"subject": "court/a", "predicate": "received", "object": "award/x", "rule": "r", "evidence": [dict(PIECE)]}
    entities = [{**award, "evidence": [dict(PIECE)]}, person]
    write_yaml(path, {"source": "source/report", "entities": entities, "statements": [said]})
    return Session(path, dataset_folder)


ENTITY = {"kind": "entities", "place": 0}
STATEMENT = {"kind": "statements", "place": 0}
FORMS: list[tuple[str, dict[str, Any], str]] = [
    ("add-unit", {"fields": {"id": ""}}, "缺少标识；请写一个只用 a-z、0-9 和 _ 的词，例如 enterprise"),
    ("add-unit", {"fields": {"id": "Ä"}}, "单位标识 'Ä' 只能用 a-z、0-9 和 _；例如 enterprise"),
    ("add-unit", {"fields": {"id": "case"}}, "已有单位 case；请选用它，或另写标识"),
    ("list-uncited", {"fields": {"2": ""}}, "第 2 行没有理由；请用几个字说明为何不载陈述"),
    ("undo", {}, "没有可撤销的决定"),
    ("link", {**ENTITY, "target": "award/bb"}, "award/bb 不是资料集里的实体；是否指 award/b？"),
    ("merge", {**ENTITY, "other": 0}, "能合为一个的是两个实体或两条陈述；请选同类的另一个"),
    (
        "merge",
        {**ENTITY, "other": 1},
        "award/x 的类型是 Award，person/y 的类型是 Person；请合并同一类型或上下级类型的候选，或先改类型",
    ),
    ("edit", {**ENTITY, "fields": {"id": ""}}, "缺少标识；请填写标识"),
    ("edit", {**STATEMENT, "fields": {"predicate": "recieved"}}, "没有recieved这一谓词；是否指 received？"),
    ("edit", {**STATEMENT, "fields": {"qualifiers": {"year": "零"}}}, "年份 '零' 不是年份；请写四位数字，例如 2024"),
    ("edit", {**STATEMENT, "fields": {"object": ""}}, "received 需要客体；请填写客体"),
]


@pytest.mark.parametrize(("action", "asked", "words"), FORMS)
def test_what_a_form_is_refused_for_is_told_in_the_language_of_its_reader(
    session: Session, action: str, asked: dict[str, Any], words: str
) -> None:
    with pytest.raises(CourtgraphError) as refused:
        session.decide(Command(version=session.store.version, action=action, **asked))

    error = refused.value
    if isinstance(error, RefusedError):
        told = "；".join(to_findings(error)[0][name]["zh-Hans"] for name in ("messages", "suggestions"))
    else:
        told = translated(session.without_places(str(error)))["zh-Hans"]
    assert told == words


def test_a_translation_quotes_nothing_that_the_english_does_not() -> None:
    for english, chinese in CHINESE.items():
        assert {*re.findall(r"{(\w+)}", chinese)} <= {*re.findall(r"{(\w+)}", english)}, english


def test_what_is_quoted_stays_as_it_is_in_either_script() -> None:
    told = translated("there is a unit 龍 already; choose it, or write another id")

    assert told == {
        "zh-Hant": "已有單位 龍；請選用它，或另寫標識",
        "zh-Hans": "已有单位 龍；请选用它，或另写标识",
    }


@pytest.mark.parametrize("message", ["", "nobody says this", f"{'9' * 2 * MOST} is missing"])
def test_what_has_no_translation_is_told_as_it_is(message: str) -> None:
    assert translated(message) == {}
