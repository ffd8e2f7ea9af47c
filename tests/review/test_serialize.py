"""What the page is told is what its types say, and every word that it says is said somewhere."""

import re
import shutil
from pathlib import Path

import pytest

from browser.reviewing import untranslate, write_candidates
from courtgraph.review.session import Command, Session
from courtgraph.text import to_simplified
from writing import REPORT, report_record, write_yaml

REVIEW = Path(__file__).parents[2] / "frontend/src/review"


def interface(name: str) -> set[str]:
    """The fields of an interface in protocol.ts, with those of the one that it extends."""
    text = (REVIEW / "protocol.ts").read_text("utf-8")
    [(above, body)] = re.findall(
        rf"^export interface {name}(?: extends (\w+))? \{{\n(.*?)^\}}", text, flags=re.M | re.S
    )
    return set(re.findall(r"^  readonly (\w+)\??:", body, flags=re.M)) | (interface(above) if above else set())


@pytest.fixture
def session(tmp_path: Path, dataset_folder: Path) -> Session:
    return Session(write_candidates(tmp_path / "c.yaml"), dataset_folder)


def test_the_types_of_the_interface_name_what_the_server_tells(session: Session) -> None:
    state = session.state()

    assert interface("State") == set(state)
    assert interface("Item") == set(state["items"][0])
    assert interface("Piece") == set(state["items"][0]["evidence"][0])
    assert interface("Thing") == set(state["entities"][0])
    assert interface("TypeChoice") == set(state["types"][0])
    assert interface("PredicateChoice") == set(state["predicates"][0])
    assert interface("QualifierChoice") == set(state["qualifiers"]["year"])
    valued = [one["value"] for one in state["predicates"] if one["value"]]
    assert interface("ValueForm") == set(valued[0])


def test_the_types_of_a_preview_name_what_the_server_tells(session: Session) -> None:
    many = [(item["kind"], item["place"]) for item in session.state()["items"]]

    told = session.preview(Command(version=session.store.version, action="preview", many=many))

    assert interface("Preview") == set(told)
    [refused] = told["refused"]
    assert interface("Refusal") == set(refused)
    assert interface("Finding") == set(refused["findings"][0])


def test_characters_of_quotes_are_told_in_both_scripts_so_that_either_finds_them(session: Session) -> None:
    traditional, simplified = session.state()["folding"]

    # of the quotes alone: no name holds it
    assert simplified[traditional.index("獲")] == "获"


def test_what_has_no_name_in_a_language_of_the_dataset_is_told(session: Session, dataset_folder: Path) -> None:
    assert session.state()["unnamed"] == []
    untranslate(dataset_folder)

    [told] = session.state()["unnamed"]

    assert interface("Unnamed") == set(told)
    assert told == {
        "id": "indicator/c",
        "label": {"zh-Hant": "培訓次數", "zh-Hans": "培训次数"},
        "missing": ["en"],
    }


def test_names_are_shown_in_the_languages_of_the_dataset_and_found_in_either_script(
    tmp_path: Path, dataset_folder: Path
) -> None:
    head = {"title": {"zh-Hans": "图"}, "base": "https://example.org/", "languages": ["zh-Hans"]}
    write_yaml(tmp_path / "mine/dataset.yaml", head)
    shutil.copytree(dataset_folder / "texts", tmp_path / "mine/texts")
    write_yaml(tmp_path / "mine/sources.yaml", {"sources": [report_record() | {"label": {"zh-Hans": "报告"}}]})

    state = Session(write_candidates(tmp_path / "c.yaml"), tmp_path / "mine").state()

    [award, _] = state["entities"]
    assert (award["label"], award["names"]) == (
        {"zh-Hans": "优秀法院奖", "en": "<b>X</b>"},
        ["優秀法院獎", "优秀法院奖", "<b>X</b>"],
    )
    assert state["naming"] == {"language": "zh-Hans", "text": to_simplified(REPORT.removesuffix("\n"))}


def test_the_page_asks_for_nothing_that_the_server_does_not_know(session: Session) -> None:
    assert interface("Command") | {"version"} == set(Command.__struct_fields__)


def test_entities_of_the_dataset_and_open_candidates_may_be_spoken_of(session: Session) -> None:
    told = {one["id"]: one["known"] for one in session.state()["entities"]}

    assert told == {"court/a": True, "award/b": True, "indicator/c": True, "award/x": False, "award/y": False}


def test_every_word_of_the_page_is_used_and_every_used_one_is_there() -> None:
    keys = set(re.findall(r"^  (\w+): ", (REVIEW / "strings/zh-Hant.ts").read_text("utf-8"), flags=re.M))
    template = Path(__file__).parents[2] / "src/courtgraph/review/templates/review.html"
    modules = [path for path in REVIEW.rglob("*.ts") if path.parent.name != "strings"]
    sources = "".join(path.read_text("utf-8") for path in [*modules, template])

    unused = {key for key in keys if not re.search(rf'"{key}"|\b{key}\b', sources) and not key.startswith("name_")}
    assert unused == set()
    assert set(re.findall(r'data-(?:text|name)="(\w+)"', sources)) <= keys
