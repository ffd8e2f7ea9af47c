"""Decisions on candidates from the command line: all of it or nothing, and never over somebody else's change."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import Result

from courtgraph.store import read_dataset, to_canonical
from courtgraph.store.atomic_write import atomic_write
from courtgraph.store.transaction import Transaction
from test_hostile_files import HOSTILE
from writing import labels, report_record, write_yaml

Run = Callable[..., Result]
WON, COUNTED = "f89c4913df2ca530", "a39aa98bfeadcbbc"


def evidence(line: int, quote: str) -> list[dict[str, Any]]:
    return [{"source": "source/report", "line": line, "quote": quote, "start": 0, "end": len(quote)}]


def tree() -> dict[str, Any]:
    """Two awards, one of them given on line 1, and a figure of line 3, for the dataset that the tests write."""
    return {
        "source": "source/report",
        "entities": [
            {
                "id": "award/x",
                "type": "Award",
                "label": {"zh-Hant": "優秀法院獎", "en": "X"},
                "status": "candidate",
                "rule": "award-verb",
                "evidence": evidence(1, "全國優秀法院"),
            },
            {
                "id": "award/y",
                "type": "Award",
                "label": labels("學習獎", "学习奖", "Y"),
                "status": "candidate",
                "rule": "award-verb",
                "evidence": evidence(1, "獲得全國優秀法院"),
            },
        ],
        "statements": [
            {
                "subject": "court/a",
                "predicate": "received",
                "object": "award/x",
                "status": "candidate",
                "evidence": evidence(1, "甲縣人民法院獲得全國優秀法院"),
                "rule": "award-verb",
            },
            {
                "subject": "court/a",
                "predicate": "hasFigure",
                "object": "indicator/c",
                "value": 40,
                "unit": "time",
                "status": "candidate",
                "evidence": evidence(3, "舉辦培訓39次"),
                "rule": "figure",
                "comparison": {"basis": "同比", "change": 5.2, "unit": "%"},
            },
        ],
    }


@pytest.fixture
def candidates(run: Run, tmp_path: Path) -> Path:
    write_yaml(tmp_path / "c.yaml", tree())
    return tmp_path / "c.yaml"


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.yaml")}


def statuses(path: Path) -> list[str]:
    content = yaml.safe_load(path.read_text("utf-8"))
    return [record["status"] for record in (*content["entities"], *content["statements"])]


def test_a_statement_goes_into_the_dataset_with_what_it_speaks_of(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    result = run("accept", "c.yaml", WON)

    assert (result.exit_code, result.stdout) == (0, f"award/x: accepted\n{WON}: accepted\n"), result.stderr
    assert result.stderr.endswith("2 candidates accepted\n4 candidates: 2 accepted, 0 rejected, 2 open\n")
    dataset = read_dataset(dataset_folder)
    [added] = [statement for statement in dataset.statements if statement.object == "award/x"]
    assert (added.id, added.status, [(piece.line, piece.quote) for piece in added.evidence]) == (
        *(WON, "accepted"),
        [(1, "甲縣人民法院獲得全國優秀法院")],
    )
    things = (dataset_folder / "entities/things.yaml").read_text("utf-8")
    assert things.endswith(
        "\n\n  - id: award/x\n    type: Award\n    label:\n      zh-Hant: 優秀法院獎\n"
        "      zh-Hans: 优秀法院奖\n      en: X\n"
    )
    assert all(text == to_canonical(text) for text in (things, candidates.read_text("utf-8")))
    assert statuses(candidates) == ["accepted", "candidate", "accepted", "candidate"]


def test_a_quote_that_names_nothing_of_its_statement_is_doubted_as_it_is_accepted(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    proposed = tree()
    proposed["statements"][0]["evidence"] = evidence(2, "各項工作")
    write_yaml(candidates, proposed)
    write_yaml(dataset_folder / "sources.yaml", {"sources": [{**report_record(), "uncited": {}}]})

    told = run("accept", "c.yaml", WON).stderr

    assert f"{WON}: neither court/a nor award/x is named within 40 characters of a quote; look again: " in told


def test_what_check_would_complain_about_is_not_written(run: Run, candidates: Path, tmp_path: Path) -> None:
    before = everything(tmp_path)

    result = run("accept", "c.yaml", WON, COUNTED)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "the figure 40 is in no quote of the statement" in result.stderr
    assert result.stderr.endswith("courtgraph: nothing was written\n")
    assert everything(tmp_path) == before


def test_a_rejected_candidate_stays_rejected_with_the_statements_that_speak_of_it(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    before = everything(dataset_folder)

    result = run("reject", "c.yaml", "award/x")

    assert (result.exit_code, result.stdout) == (0, f"award/x: rejected\n{WON}: rejected\n")
    assert statuses(candidates) == ["rejected", "candidate", "rejected", "candidate"]
    assert everything(dataset_folder) == before
    assert [line.split()[0] for line in run("accept", "c.yaml").stdout.splitlines()] == ["award/y", COUNTED]
    refused = run("accept", "c.yaml", WON)
    assert (refused.exit_code, statuses(candidates)[2]) == (1, "rejected")
    assert "speaks of award/x, which was rejected; accept award/x first" in refused.stderr
    assert run("accept", "c.yaml", "award/x", WON).exit_code == 0


def test_a_kind_and_a_rule_mean_the_open_ones_that_both_fit(run: Run, candidates: Path) -> None:
    assert run("reject", "c.yaml", "--kind", "award", "--rule", "figure").stdout == ""
    assert run("reject", "c.yaml", "--kind", "metric", "award/y").stdout == f"award/y: rejected\n{COUNTED}: rejected\n"
    assert run("accept", "c.yaml", "--kind", "award", "--rule", "award-verb").stdout == "award/x: accepted\n"


def test_a_claim_that_the_dataset_has_gets_the_new_evidence_once(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    content = tree()
    content["statements"][1] |= {"value": 39, "evidence": evidence(3, "培訓39次")}
    write_yaml(candidates, content)

    assert run("accept", "c.yaml", "--kind", "hasFigure").exit_code == 0
    [known] = [statement for statement in read_dataset(dataset_folder).statements if statement.predicate == "hasFigure"]
    assert [piece.quote for piece in known.evidence] == ["舉辦培訓39次", "培訓39次"]
    before = everything(dataset_folder)
    assert run("accept", "c.yaml", known.id).exit_code == 0
    assert everything(dataset_folder) == before


def test_the_report_becomes_a_source_with_its_first_statement(
    run: Run, candidates: Path, dataset_folder: Path, tmp_path: Path
) -> None:
    sources = yaml.safe_load((dataset_folder / "sources.yaml").read_text("utf-8"))["sources"]
    write_yaml(candidates, {"source": "source/report", "sources": sources, **tree()})
    for name in ("sources.yaml", "statements/first.yaml"):
        (dataset_folder / name).unlink()

    result = run("accept", "c.yaml", WON)

    assert result.exit_code == 0, result.stderr
    assert result.stdout == f"source/report: accepted\naward/x: accepted\n{WON}: accepted\n"
    assert (dataset_folder / "statements/report.yaml").is_file()
    assert run("reject", "c.yaml", "source/report").exit_code == 1


def test_of_a_kind_those_that_hold_are_accepted_and_the_others_told_with_their_lines(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    content = tree()
    del content["entities"][0]["label"]["zh-Hant"]
    content["statements"][1] |= {"unit": "家", "value": 39}
    write_yaml(candidates, content)

    result = run("accept", "c.yaml", "--kind", "entity", "--kind", "statement")

    assert (result.exit_code, result.stdout) == (1, "award/y: accepted\n")
    assert result.stderr.splitlines() == [
        "c.yaml:3: award/x has no label in zh-Hant; add zh-Hant: ... under label, or require other languages in "
        "dataset.yaml [required-labels]",
        "c.yaml:41: unit 家 is unknown; choose one of case, day, percent, person, "
        "person_time, project, time, yuan, or add one: courtgraph new unit ID --label 'zh-Hant=家' [known-units]",
        "data/entities/things.yaml changed",
        "1 candidate accepted",
        "4 candidates: 1 accepted, 0 rejected, 3 open",
        "courtgraph: 3 candidates not accepted; put right what is told above, or reject",
    ]
    assert statuses(candidates) == ["candidate", "accepted", "candidate", "candidate"]
    assert {"award/x", "award/y"} & read_dataset(dataset_folder).things.keys() == {"award/y"}


def test_what_cites_a_line_that_is_listed_as_uncited_is_told_with_its_own_line(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    content = tree()
    content["statements"][0]["evidence"] = evidence(2, "各項工作")
    write_yaml(candidates, content)
    before = everything(dataset_folder)

    result = run("accept", "c.yaml", "--kind", "received")

    assert (result.exit_code, everything(dataset_folder)) == (1, before)
    assert result.stderr.splitlines()[0] == (
        "c.yaml:31: line 2 of source/report is cited by statements; take it off the list under uncited [uncited-lines]"
    )


def test_of_a_kind_that_does_not_hold_at_all_nothing_is_written(run: Run, candidates: Path, tmp_path: Path) -> None:
    before = everything(tmp_path)

    result = run("accept", "c.yaml", "--kind", "metric")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "the figure 40 is in no quote of the statement" in result.stderr
    assert everything(tmp_path) == before


def test_of_a_rule_the_one_that_clashes_with_the_dataset_is_left_out(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    content = tree()
    content["entities"][0] |= {"id": "award/b"}
    content["statements"][0] |= {"object": "award/y"}
    write_yaml(candidates, content)

    result = run("accept", "c.yaml", "--rule", "award-verb")

    assert (result.exit_code, len(result.stdout.splitlines())) == (1, 2)
    assert result.stderr.startswith("c.yaml:3: award/b is another thing in the dataset (entities/things.yaml:")
    assert statuses(candidates) == ["candidate", "accepted", "accepted", "candidate"]


def test_of_a_kind_a_statement_about_something_that_was_rejected_is_left_out(run: Run, candidates: Path) -> None:
    content = tree()
    content["entities"][0]["status"] = "rejected"
    content["statements"][1] |= {"value": 39}
    write_yaml(candidates, content)

    result = run("accept", "c.yaml", "--kind", "statement")

    assert (result.exit_code, statuses(candidates)) == (1, ["rejected", "candidate", "candidate", "accepted"])
    assert f"{WON} speaks of award/x, which was rejected; accept award/x first" in result.stderr


def test_what_would_make_the_name_of_another_thing_ambiguous_is_left_out(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    content = tree()
    content["entities"][0]["label"] = labels("甲院", "甲院", "X")
    write_yaml(candidates, content)

    result = run("accept", "c.yaml", "--kind", "award")

    assert (result.exit_code, result.stdout) == (1, "award/y: accepted\n")
    assert "alias 甲院 of court/a is the label of award/x" in result.stderr


def test_a_unit_in_the_words_of_the_report_is_the_one_of_the_schema(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    content = tree()
    content["statements"][1] |= {"unit": "次", "value": 39}
    write_yaml(candidates, content)

    assert run("accept", "c.yaml", "--kind", "metric").exit_code == 0
    assert {one.unit for one in read_dataset(dataset_folder).statements if one.value} == {"time"}


def test_an_indicator_of_the_same_words_is_the_one_that_the_dataset_has(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    again = {**tree()["entities"][0], "id": "indicator/c-2", "type": "Indicator", "label": {"zh-Hans": "“培训次数”"}}
    figure = {**tree()["statements"][1], "object": "indicator/c-2", "qualifiers": {"period": "2024"}, "value": 39}
    write_yaml(candidates, {"source": "source/report", "entities": [again], "statements": [figure]})

    result = run("accept", "c.yaml", "--kind", "metric")

    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("indicator/c: accepted\n")
    dataset = read_dataset(dataset_folder)
    assert "indicator/c-2" not in dataset.things
    assert sorted(one.qualifiers.get("period", "") for one in dataset.statements if one.value) == ["", "2024"]
    assert statuses(candidates) == ["accepted", "accepted"]


def test_what_the_dataset_has_under_another_name_is_named_and_statements_speak_of_that(
    run: Run, candidates: Path, dataset_folder: Path
) -> None:
    before = everything(dataset_folder)

    result = run("accept", "c.yaml", "award/x", "--as", "award/b")

    assert (result.exit_code, result.stdout) == (0, "award/x: is award/b\n"), result.stderr
    assert everything(dataset_folder) == before
    assert statuses(candidates) == ["rejected", "candidate", "candidate", "candidate"]
    [received] = [line.split() for line in run("accept", "c.yaml").stdout.splitlines() if "received" in line]
    assert received[3:5] == ["court/a", "award/b"]


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("award/x", "--as", "award/c"), 1, "award/c is not an entity of the dataset; did you mean award/b?"),
        (("award/x", "award/y", "--as", "award/b"), 2, "--as says what one thing is; name one ID"),
        (("award/x", "--label", "en=X", "--as", "award/b"), 2, "--as says what one thing is; name one ID"),
        (("--kind", "award", "--as", "award/b"), 2, "--as says what one thing is; name one ID"),
        ((WON, "--as", "award/b"), 1, "only an entity can be linked to another"),
    ],
)
def test_only_one_entity_is_another(
    run: Run, candidates: Path, tmp_path: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    before = everything(tmp_path)

    result = run("accept", "c.yaml", *args)

    assert (result.exit_code, result.stdout) == (code, "")
    assert words in result.stderr
    assert everything(tmp_path) == before


def test_an_award_of_the_same_name_may_be_another_and_is_told(run: Run, candidates: Path, dataset_folder: Path) -> None:
    again = {**tree()["entities"][1], "label": labels("全國優秀法院", "全国优秀法院", "Z")}
    write_yaml(candidates, {"source": "source/report", "entities": [again], "statements": []})

    assert "全國優秀法院 is the label of award/b too" in run("accept", "c.yaml", "award/y").stderr


def test_a_missing_name_is_given_with_the_decision(run: Run, candidates: Path, dataset_folder: Path) -> None:
    content = tree()
    del content["entities"][0]["label"]["zh-Hant"]
    write_yaml(candidates, content)

    assert "award/x has no label in zh-Hant" in run("accept", "c.yaml", "award/x").stderr
    assert run("accept", "c.yaml", "award/x", "--label", "zh-Hant=優秀獎").exit_code == 0
    assert read_dataset(dataset_folder).things["award/x"].label == labels("優秀獎", "优秀奖", "X")


def test_what_was_decided_before_is_told_as_talk_and_not_counted(run: Run, candidates: Path) -> None:
    run("accept", "c.yaml", WON)

    again, over = run("accept", "c.yaml", "award/x", "award/y"), run("accept", "c.yaml", "award/y")

    assert again.stdout == "award/y: accepted\n"
    assert "award/x: was accepted before\n1 candidate accepted\n" in again.stderr
    assert (over.exit_code, over.stdout) == (0, "")
    assert over.stderr.startswith("award/y: was accepted before\n0 candidates accepted\n")


@pytest.mark.parametrize(("kind", "warned"), [("BasicCourt", False), ("Court", False), ("IntermediateCourt", True)])
def test_a_court_that_is_said_to_be_one_of_another_level_is_warned_of(
    run: Run, candidates: Path, kind: str, warned: bool
) -> None:
    proposed = tree()
    proposed["entities"][1] |= {"id": "court/z", "type": kind}
    write_yaml(candidates, proposed)

    result = run("accept", "c.yaml", "court/z", "--as", "court/a")

    told = "court/z is proposed as IntermediateCourt, and court/a is BasicCourt; courtgraph undo takes it back\n"
    assert (result.exit_code, result.stdout, result.stderr) == (0, "court/z: is court/a\n", told if warned else "")


def test_a_name_that_is_not_required_may_come_later(run: Run, candidates: Path, dataset_folder: Path) -> None:
    content = tree()
    del content["entities"][0]["label"]["en"]
    write_yaml(candidates, content)

    assert run("accept", "c.yaml", "award/x", WON).exit_code == 0
    assert read_dataset(dataset_folder).things["award/x"].label == {"zh-Hant": "優秀法院獎", "zh-Hans": "优秀法院奖"}


@pytest.mark.parametrize(
    ("languages", "label", "alias"),
    [
        (["zh-Hans"], {"zh-Hans": "优秀法院奖"}, {"zh-Hans": ("优秀奖",)}),
        (["zh-Hans", "en"], {"zh-Hans": "优秀法院奖", "en": "X"}, {"zh-Hans": ("优秀奖",)}),
        (["en"], {"en": "X"}, {}),
    ],
)
def test_whatever_names_candidates_have_they_go_into_the_dataset_in_its_languages(
    run: Run, candidates: Path, tmp_path: Path, languages: list[str], label: dict[str, str], alias: dict[str, object]
) -> None:
    head = {"title": {"en": "T"}, "base": "https://example.org/", "languages": languages}
    write_yaml(tmp_path / "mine/dataset.yaml", head)
    content = tree()
    content["entities"][0] |= {"alias": {"zh-Hant": ["優秀獎"]}}
    if "en" not in languages:
        del content["entities"][0]["label"]["en"]
    write_yaml(candidates, content)

    result = run("accept", "c.yaml", "award/x", "--data", "mine")

    assert (result.exit_code, result.stdout) == (0, "award/x: accepted\n"), result.stderr
    award = read_dataset(tmp_path / "mine").things["award/x"]
    assert (award.label, award.alias) == (label, alias)


def test_a_candidate_with_a_name_of_before_is_of_the_kind_of_now_and_is_told_it(run: Run, candidates: Path) -> None:
    content = tree()
    content["statements"][1]["predicate"] = "reports"
    write_yaml(candidates, content)

    assert (
        "predicate reports is now called otherwise; write hasFigure"
        in run("accept", "c.yaml", "--kind", "metric").stderr
    )


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("accept", "c.yaml", "award/z"), 1, "there is no candidate award/z; did you mean award/y?"),
        (("accept", "c.yaml", "--kind", "awrd"), 1, "there is no kind awrd; did you mean Award?"),
        (("accept", "c.yaml", "--kind", "reports"), 1, "kind reports is now called otherwise; write hasFigure"),
        (("reject", "c.yaml", "--rule", "figur"), 1, "no candidate is of the rule figur; did you mean figure?"),
        (("accept", "d.yaml", "award/x"), 1, "d.yaml: there is no such file; courtgraph suggest writes one"),
        (("accept", "c.yaml", "award/x", "--data", "none"), 1, "there is no dataset.yaml here"),
        (
            ("accept", "c.yaml", WON, "--label", "en=X"),
            1,
            f"{WON} is a statement, which has no label",
        ),
        (("accept", "c.yaml", "award/x", "award/y", "--label", "en=X"), 2, "--label names one thing"),
        (("accept", "c.yaml", "award/x", "--label", "X"), 2, "--label X is not a pair"),
        (("accept",), 2, "Missing argument 'CANDIDATES'"),
    ],
)
def test_wrong_usage_is_told_and_nothing_is_written(
    run: Run, candidates: Path, tmp_path: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    before = everything(tmp_path)

    result = run(*args)

    assert (result.exit_code, result.stdout) == (code, "")
    assert words in result.stderr
    assert everything(tmp_path) == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"id": "../../x/y"}, "id '../../x/y' is malformed"),
        ({"id": "award/b"}, "award/b is another thing in the dataset (entities/things.yaml:"),
        ({"id": "award/y"}, "award/y is proposed in line 3 too"),
        ({"status": "perhaps"}, "status is 'perhaps'; write candidate, accepted, rejected"),
        ({"colour": "red"}, "there is no field colour here"),
        ({"evidence": [{"line": 1, "quote": "甲", "start": "a"}]}, "start is 'a'"),
    ],
)
def test_a_spoilt_candidate_is_told_with_its_line(
    run: Run, candidates: Path, tmp_path: Path, change: dict[str, Any], words: str
) -> None:
    content = tree()
    content["entities"][0] |= change
    write_yaml(candidates, content)
    before = everything(tmp_path)

    result = run("accept", "c.yaml", content["entities"][0]["id"])

    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert "c.yaml:" in result.stderr
    assert everything(tmp_path) == before


def test_a_source_that_leads_out_of_the_dataset_is_refused(run: Run, candidates: Path, tmp_path: Path) -> None:
    content = tree()
    content["statements"][0]["evidence"][0]["source"] = "source/../../x"
    write_yaml(candidates, content)
    before = everything(tmp_path)

    assert "'source/../../x' is no id of a source" in run("accept", "c.yaml", "--kind", "received").stderr
    assert everything(tmp_path) == before


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("command", ["accept", "reject"])
def test_a_hostile_file_is_refused_in_words(
    run: Run, candidates: Path, dataset_folder: Path, content: bytes, command: str
) -> None:
    before = everything(dataset_folder)
    candidates.write_bytes(content)

    result = run(command, "c.yaml", "award/x")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("courtgraph: ")
    assert everything(dataset_folder) == before
    assert candidates.read_bytes() == content


@pytest.mark.parametrize("place", ["c.yaml", "data/entities/things.yaml", "data/statements/first.yaml"])
def test_a_file_that_somebody_changed_meanwhile_is_not_overwritten(
    run: Run, candidates: Path, tmp_path: Path, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / place
    theirs = path.read_bytes() + b"# somebody else's\n"
    others = everything(tmp_path) | {place: theirs}
    commit = Transaction.commit

    def slow(self: Transaction, contents: Any, what: str) -> None:
        atomic_write(path, theirs)
        commit(self, contents, what)

    monkeypatch.setattr(Transaction, "commit", slow)

    result = run("accept", "c.yaml", WON)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"courtgraph: {place}: somebody changed this file meanwhile; nothing was written, try again\n"
    )
    assert everything(tmp_path) == others
