import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from courtgraph.merging import differences, take_snapshot
from courtgraph.store import read_dataset
from courtgraph.text.iris import link_iri
from writing import labels, write, write_yaml

Run = Callable[..., Result]


@pytest.fixture
def other(dataset_folder: Path) -> Path:
    """A second dataset, the same as the first."""
    return Path(shutil.copytree(dataset_folder, dataset_folder.parent / "other"))


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def replaced(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")


def test_a_dataset_joined_with_itself_says_the_same(run: Run, dataset_folder: Path, other: Path) -> None:
    result = run("merge", "data", "other", "-o", "joined")

    assert (result.exit_code, result.stdout) == (0, ""), result.stderr
    assert result.stderr == (
        "joined: 3 entities, 2 statements, from 3 entities, 2 statements and 3 entities, 2 statements\n"
    )
    joined = dataset_folder.parent / "joined"
    assert differences(take_snapshot(read_dataset(dataset_folder)), take_snapshot(read_dataset(joined))) == []
    assert run("check", "joined").exit_code == 0
    assert run("format", "--check", "joined").exit_code == 0


@pytest.mark.usefixtures("other")
def test_the_joined_dataset_has_the_title_that_it_is_given_and_no_other(run: Run, tmp_path: Path) -> None:
    titles = ("--title", "zh-Hant=兩縣法院", "--title", "en=Two: counties")

    assert run("merge", "data", "other", "-o", "joined", *titles).exit_code == 0

    title = {"zh-Hant": "兩縣法院", "en": "Two: counties"}
    assert read_dataset(tmp_path / "joined").info.title == title
    assert run("format", "--check", "joined").exit_code == 0


@pytest.mark.usefixtures("other")
@pytest.mark.parametrize(
    ("title", "code", "words"),
    [
        ("x", 2, "--title x is not a pair; write --title zh-Hant="),
        ("zh=x", 1, "a title in zh is in no language of the joined dataset; choose one of en, zh-Hans, zh-Hant"),
    ],
)
def test_a_title_that_does_not_do_is_refused_and_nothing_is_written(
    run: Run, tmp_path: Path, title: str, code: int, words: str
) -> None:
    result = run("merge", "data", "other", "-o", "joined", "--title", title)

    assert (result.exit_code, words in result.stderr, (tmp_path / "joined").exists()) == (code, True, False)


def test_both_bring_what_only_they_have_and_comments_come_along(run: Run, other: Path, tmp_path: Path) -> None:
    write(other / "entities/more.yaml", id="award/m", type="Award", label=labels("模範", "模范", "Model"))
    text = (other / "entities/things.yaml").read_text("utf-8")
    (other / "entities/things.yaml").write_text(
        f"{text}# ours\n- id: award/n\n  type: Award\n  label: {{zh-Hant: 先進, zh-Hans: 先进, en: Advanced}} # new\n",
        "utf-8",
    )
    write(other / "statements/more.yaml", subject="court/a", predicate="received", object="award/m")

    run("merge", "data", "other", "-o", "joined")

    joined = read_dataset(tmp_path / "joined")
    assert [entity.id for entity in joined.entities] == ["award/b", "award/m", "award/n", "court/a", "indicator/c"]
    assert len(joined.statements) == 3
    written = (tmp_path / "joined/entities/things.yaml").read_text("utf-8")
    assert "\n\n  # ours\n  - id: award/n\n    type: Award\n" in written
    assert "# new" in written


def test_one_statement_has_the_evidence_of_both(run: Run, other: Path, tmp_path: Path) -> None:
    replaced(other, "statements/first.yaml", "quote: 獲得全國優秀法院", "quote: 全國優秀法院")

    assert run("merge", "data", "other", "-o", "joined").exit_code == 0

    [one] = [s for s in read_dataset(tmp_path / "joined").statements if s.predicate == "received"]
    assert {piece.quote for piece in one.evidence} == {"獲得全國優秀法院", "全國優秀法院"}
    assert "duplicate-statements" not in run("check", "joined").stdout


def test_evidence_of_both_has_the_glosses_and_the_notes_of_both(run: Run, other: Path, tmp_path: Path) -> None:
    note = "note: {en: no year is given, zh-Hant: 無年份}"
    replaced(other, "statements/first.yaml", "note: no year is given", f"{note}\n    gloss: {{en: won}}")

    assert run("merge", "data", "other", "-o", "joined").exit_code == 0

    [piece] = next(s for s in read_dataset(tmp_path / "joined").statements if s.predicate == "received").evidence
    assert piece.gloss == {"en": "won"}
    assert piece.note == {"en": "no year is given", "zh-Hant": "無年份"}
    assert run("check", "joined").exit_code == 0


def test_a_plain_note_that_the_other_dataset_says_by_language_stays(run: Run, other: Path, tmp_path: Path) -> None:
    replaced(other, "statements/first.yaml", "note: no year is given", "note: {en: no year is given}")

    assert run("merge", "data", "other", "-o", "joined").exit_code == 0

    assert "note: no year is given\n" in (tmp_path / "joined/statements/first.yaml").read_text("utf-8")


@pytest.mark.parametrize(("side", "gloss"), [("a", "won"), ("b", "received")])
def test_glosses_that_differ_are_a_conflict(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path, side: str, gloss: str
) -> None:
    for folder, said in ((dataset_folder, "won"), (other, "received")):
        replaced(folder, "statements/first.yaml", "note: no year", f"gloss: {{en: {said}}}\n    note: no year")

    told = run("merge", "data", "other", "-o", "joined").stderr.splitlines()[0]

    assert told.startswith("data/statements/first.yaml:12: gloss of ")
    assert told.endswith(" (en) is “won” here and “received” there; see other/statements/first.yaml:12")
    assert run("merge", "data", "other", "-o", "joined", "--prefer", side).exit_code == 0
    [piece] = next(s for s in read_dataset(tmp_path / "joined").statements if s.predicate == "received").evidence
    assert piece.gloss == {"en": gloss}


def test_two_reports_that_say_the_same_are_two_pieces_of_evidence(run: Run, other: Path, tmp_path: Path) -> None:
    for name in ("sources.yaml", "statements/first.yaml"):
        replaced(other, name, "source/report", "source/second")
    replaced(other, "sources.yaml", "一篇報道", "另一篇報道")
    replaced(other, "sources.yaml", "一篇报道", "另一篇报道")
    replaced(other, "sources.yaml", "A report", "Another report")

    result = run("merge", "data", "other", "-o", "joined")

    assert result.exit_code == 0, result.stderr
    joined = read_dataset(tmp_path / "joined")
    assert [{piece.source for piece in s.evidence} for s in joined.statements] == [
        {"source/report", "source/second"}
    ] * 2
    assert sorted(path.name for path in (tmp_path / "joined/statements").iterdir()) == ["first-2.yaml", "first.yaml"]


def test_names_that_only_one_of_them_has_are_joined(run: Run, other: Path, tmp_path: Path) -> None:
    replaced(other, "entities/things.yaml", "- 甲院", "- 縣院")

    run("merge", "data", "other", "-o", "joined")

    court = next(entity for entity in read_dataset(tmp_path / "joined").entities if entity.id == "court/a")
    assert court.alias == {"zh-Hant": ("甲院", "縣院"), "zh-Hans": ("甲院",)}


CONFLICTS = [
    (
        "entities/things.yaml",
        "en: Court of A County",
        "en: A Court",
        "label of court/a (en) is “Court of A County” here",
    ),
    ("entities/things.yaml", "type: BasicCourt", "type: IntermediateCourt", "type of court/a is “BasicCourt” here"),
    ("sources.yaml", "date: 2025-01", "date: 2025-02", "date of source/report is “2025-01” here and “2025-02” there"),
    ("sources.yaml", "a heading", "a title", "uncited of source/report (2) is “a heading” here and “a title” there"),
    ("dataset.yaml", "- en\n", "", "languages is “zh-Hant, zh-Hans, en” here and “zh-Hant, zh-Hans” there"),
]


@pytest.mark.parametrize(("name", "old", "new", "words"), CONFLICTS)
def test_what_differs_is_listed_with_both_places_and_nothing_is_written(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path, name: str, old: str, new: str, words: str
) -> None:
    if name == "dataset.yaml":
        for path in (other / "sources.yaml", other / "entities/things.yaml"):
            lines = path.read_text("utf-8").splitlines(keepends=True)
            path.write_text("".join(line for line in lines if " en: " not in line), "utf-8")
    replaced(other, name, old, new)
    before = files(tmp_path)

    result = run("merge", "data", "other", "-o", "joined")

    line = 1 + (dataset_folder / name).read_text("utf-8")[
        : (dataset_folder / name).read_text("utf-8").index(old)
    ].count("\n")
    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert f"data/{name}:" in result.stderr.splitlines()[0]
    assert f"; see other/{name}:" in result.stderr.splitlines()[0]
    assert name == "dataset.yaml" or result.stderr.startswith(f"data/{name}:{line}: ")
    assert files(tmp_path) == before


@pytest.mark.parametrize(("side", "label"), [("a", "Court of A County"), ("b", "A Court")])
def test_prefer_says_whose_word_counts(run: Run, other: Path, tmp_path: Path, side: str, label: str) -> None:
    replaced(other, "entities/things.yaml", "en: Court of A County", "en: A Court")

    assert run("merge", "data", "other", "-o", "joined", "--prefer", side).exit_code == 0

    assert {e.label["en"] for e in read_dataset(tmp_path / "joined").entities if e.id == "court/a"} == {label}


@pytest.mark.parametrize(
    ("side", "languages", "required"),
    [
        ("a", ("zh-Hant", "zh-Hans", "en"), ("zh-Hant",)),
        ("b", ("zh-Hant", "zh-Hans"), ("zh-Hant", "zh-Hans")),
    ],
)
def test_the_languages_that_are_preferred_bring_those_that_are_required(
    run: Run,
    dataset_folder: Path,
    other: Path,
    tmp_path: Path,
    side: str,
    languages: tuple[str, ...],
    required: tuple[str, ...],
) -> None:
    for path in (
        folder / name for folder in (dataset_folder, other) for name in ("sources.yaml", "entities/things.yaml")
    ):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if " en: " not in line), "utf-8")
    replaced(other, "dataset.yaml", "- en\n", "required: [zh-Hant, zh-Hans]\n")

    assert run("merge", "data", "other", "-o", "joined", "--prefer", side).exit_code == 0

    info = read_dataset(tmp_path / "joined").info
    assert (info.languages, info.required_languages) == (languages, required)


@pytest.mark.parametrize("side", ["a", "b"])
def test_status_and_qualifiers_of_one_claim_are_settled(run: Run, other: Path, tmp_path: Path, side: str) -> None:
    replaced(other, "statements/first.yaml", "unit: time", "unit: time\n  status: disputed")

    assert "status of statement" in run("merge", "data", "other", "-o", "joined").stderr
    assert run("merge", "data", "other", "-o", "joined", "--prefer", side).exit_code == 0

    status = {s.status for s in read_dataset(tmp_path / "joined").statements if s.predicate == "hasFigure"}
    assert status == {"accepted" if side == "a" else "disputed"}


GOOD, EVIL = "https://good.example/", "https://evil.example/"


def linked(folder: Path, prefix: str, namespace: str, award: str) -> None:
    """Give a dataset a prefix, an award that is the same as something by it, and licences that it stands in."""
    replaced(
        folder, "dataset.yaml", "licence: Apache-2.0", f"licence: {prefix}:lic\nprefixes: {{{prefix}: {namespace}}}"
    )
    replaced(folder, "sources.yaml", "file: report.txt", f"file: report.txt\n  licence: {prefix}:lic")
    word = labels(f"獎{award}", f"奖{award}", f"Award {award}")
    same_as = [f"{prefix}:1", "wd:Q1", f"{namespace}2"]
    write(folder / "entities/more.yaml", id=f"award/{award}", type="Award", label=word, same_as=same_as)
    write(folder / f"statements/{award}.yaml", subject="court/a", predicate="received", object=f"award/{award}")


def links(folder: Path) -> dict[str, tuple[str, ...]]:
    """Where the links of awards lead."""
    dataset = read_dataset(folder)
    return {
        entity.id: tuple(link_iri(link, dataset.prefixes) for link in entity.same_as)
        for entity in dataset.entities
        if entity.same_as
    }


def licences(folder: Path) -> list[str]:
    """Where the licences of the sources and of the dataset lead."""
    dataset = read_dataset(folder)
    written = [*(source.licence for source in dataset.sources), dataset.info.licence]
    return [link_iri(licence, dataset.prefixes) for licence in written]


def test_a_prefix_that_stands_for_two_namespaces_is_a_conflict(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path
) -> None:
    linked(dataset_folder, "x", GOOD, "m")
    linked(other, "x", EVIL, "n")

    result = run("merge", "data", "other", "-o", "joined")

    assert (result.exit_code, (tmp_path / "joined").exists()) == (1, False)
    assert result.stderr == (
        f"data/dataset.yaml:11: prefix x is “{GOOD}” here and “{EVIL}” there; see other/dataset.yaml:11\n"
        "courtgraph: 1 conflict; nothing was written: change one of the two, or choose with --prefer\n"
    )


@pytest.mark.parametrize(("side", "namespace"), [("a", GOOD), ("b", EVIL)])
def test_links_lead_where_they_led_whichever_prefix_is_preferred(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path, side: str, namespace: str
) -> None:
    linked(dataset_folder, "x", GOOD, "m")
    linked(other, "x", EVIL, "n")

    result = run("merge", "data", "other", "-o", "joined", "--prefer", side)

    assert result.exit_code == 0, result.stderr
    joined = tmp_path / "joined"
    assert read_dataset(joined).info.prefixes == {"x": namespace}
    assert links(joined) == {**links(dataset_folder), **links(other)}
    assert licences(joined) == [f"{namespace}lic", f"{GOOD}lic"]


@pytest.mark.parametrize("own", ["", "prefixes: {x: https://good.example/} # ours", "prefixes:"])
def test_a_prefix_that_only_the_second_declares_comes_along(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path, own: str
) -> None:
    replaced(dataset_folder, "dataset.yaml", "licence: Apache-2.0", f"licence: Apache-2.0\n{own}")
    linked(other, "y", EVIL, "n")

    assert run("merge", "data", "other", "-o", "joined", "--prefer", "a").exit_code == 0

    joined = tmp_path / "joined"
    assert read_dataset(joined).info.prefixes == {**({"x": GOOD} if GOOD in own else {}), "y": EVIL}
    assert links(joined) == links(other)


@pytest.mark.parametrize("folders", [("data", "other"), ("other", "data")])
def test_a_prefix_of_a_schema_that_stands_for_two_namespaces_cannot_be_settled(
    run: Run, dataset_folder: Path, other: Path, folders: tuple[str, str]
) -> None:
    write_yaml(dataset_folder / "schema.yaml", {"prefixes": {"x": GOOD}})
    linked(other, "x", EVIL, "n")

    result = run("merge", *folders, "-o", "joined", "--prefer", "a")

    places = ["data/schema.yaml:2", "other/dataset.yaml:11"]
    words = dict(zip(("data", "other"), (GOOD, EVIL), strict=True))
    first, second = places if folders[0] == "data" else reversed(places)
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == (
        f"{first}: prefix x is “{words[folders[0]]}” here and “{words[folders[1]]}” there; see {second}"
    )


def test_two_schemas_that_declare_a_prefix_otherwise_are_told_once(run: Run, dataset_folder: Path, other: Path) -> None:
    write_yaml(dataset_folder / "schema.yaml", {"prefixes": {"x": GOOD}})
    write_yaml(other / "schema.yaml", {"prefixes": {"x": EVIL}})

    assert run("merge", "data", "other", "-o", "joined", "--prefer", "b").stderr.splitlines() == [
        f"data/schema.yaml:2: prefix x is “{GOOD}” here and “{EVIL}” there; see other/schema.yaml:2",
        "courtgraph: 1 conflict; nothing was written: change one of the two",
    ]


def test_types_of_their_own_are_joined_and_two_definitions_are_a_conflict(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path
) -> None:
    unit = {"zh-Hant": "公里", "zh-Hans": "公里", "en": "kilometre"}
    write_yaml(dataset_folder / "schema.yaml", {"units": {"kilometre": unit}})
    write_yaml(other / "schema.yaml", {"units": {"metre": {**unit, "en": "metre"}}})

    assert run("merge", "data", "other", "-o", "joined").exit_code == 0
    assert {"kilometre", "metre"} <= read_dataset(tmp_path / "joined").schema.units.keys()

    write_yaml(other / "schema.yaml", {"units": {"kilometre": {**unit, "en": "km"}}})
    assert run("merge", "data", "other", "-o", "again").stderr.startswith(
        "data/schema.yaml:2: units.kilometre is “defined one way” here and “another” there; see other/schema.yaml:2\n"
    )


def test_decisions_of_both_are_kept_and_carried_out(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path
) -> None:
    write(other / "entities/more.yaml", id="award/old", type="Award", label=labels("優秀", "优秀", "Excellent"))
    write(other / "statements/more.yaml", subject="court/a", predicate="received", object="award/old")
    write_yaml(
        dataset_folder / "identity.yaml", {"same": [{"keep": "award/b", "drop": "award/old", "reason": "one prize"}]}
    )

    result = run("merge", "data", "other", "-o", "joined")

    assert result.exit_code == 0, result.stderr
    assert "award/old" not in {
        end for s in read_dataset(tmp_path / "joined").statements for end in (s.subject, s.object)
    }


def test_decisions_that_contradict_are_a_conflict(run: Run, dataset_folder: Path, other: Path) -> None:
    write_yaml(dataset_folder / "identity.yaml", {"same": [{"keep": "award/b", "drop": "award/x", "reason": "r"}]})
    write(other / "entities/more.yaml", id="award/x", type="Award", label=labels("優秀", "优秀", "Excellent"))
    write(other / "statements/more.yaml", subject="court/a", predicate="received", object="award/x")
    write_yaml(other / "identity.yaml", {"different": [{"ids": ["award/b", "award/x"], "reason": "r"}]})

    assert "the decision on award/b and award/x is “award/b stays” here and “different” there" in (
        run("merge", "data", "other", "-o", "joined").stderr
    )


def test_a_dataset_can_be_joined_into_the_first(run: Run, dataset_folder: Path, other: Path) -> None:
    write(other / "entities/more.yaml", id="award/m", type="Award", label=labels("模範", "模范", "Model"))
    write(other / "statements/more.yaml", subject="court/a", predicate="received", object="award/m")

    assert run("merge", "data", "other", "-o", "data").exit_code == 0

    assert len(read_dataset(dataset_folder).statements) == 3


def test_a_merge_that_was_taken_back_leaves_no_folder_and_can_be_made_again(
    run: Run, other: Path, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    assert run("merge", "data", "other", "-o", "new/joined").exit_code == 0

    assert run("undo", "--data", "new/joined").exit_code == 0

    assert sorted(tmp_path.rglob("*")) == before
    assert run("merge", "data", "other", "-o", "new/joined").exit_code == 0
    assert other.is_dir()


def test_a_folder_of_folders_alone_is_empty(run: Run, other: Path, tmp_path: Path) -> None:
    (tmp_path / "joined/entities").mkdir(parents=True)

    assert run("merge", "data", "other", "-o", "joined").exit_code == 0
    assert other.is_dir()


def test_a_title_is_in_a_language_that_the_joined_dataset_has(run: Run, tmp_path: Path) -> None:
    for name, language in (("one", "zh-Hans"), ("two", "en")):
        run("init", name, "--title", f"{language}=T", "--base", "https://example.org/")

    refused = run("merge", "one", "two", "-o", "joined", "--prefer", "a", "--title", "en=Two")
    assert (refused.exit_code, refused.stderr) == (
        1,
        "courtgraph: a title in en is in no language of the joined dataset; choose one of zh-Hans\n",
    )
    conflict = run("merge", "one", "two", "-o", "joined", "--title", "en=Two")
    assert "languages is “zh-Hans” here and “en” there (name the same in both, or prefer one)" in conflict.stderr
    assert not (tmp_path / "joined").exists()

    assert run("merge", "one", "two", "-o", "joined", "--prefer", "b", "--title", "en=Two").exit_code == 0
    assert read_dataset(tmp_path / "joined").info.title == {"en": "Two"}


def test_a_folder_that_holds_something_else_is_not_written_to(run: Run, other: Path, tmp_path: Path) -> None:
    (tmp_path / "joined").mkdir()
    (tmp_path / "joined/mine.txt").touch()

    result = run("merge", "data", "other", "-o", "joined")

    assert (result.exit_code, files(tmp_path / "joined")) == (1, {"mine.txt": b""})
    assert "this folder is not empty; name a new one, or the first dataset" in result.stderr
    assert other.is_dir()


def test_a_dataset_with_errors_is_not_joined(run: Run, other: Path, tmp_path: Path) -> None:
    write(other / "statements/more.yaml", subject="court/a", predicate="received", object="award/z")

    result = run("merge", "data", "other", "-o", "joined")

    assert result.exit_code == 1
    assert "other/statements/more.yaml:5: object award/z is not an entity" in result.stderr
    assert not (tmp_path / "joined").exists()


def test_what_would_be_wrong_together_is_not_written(run: Run, other: Path, tmp_path: Path) -> None:
    write(other / "entities/more.yaml", id="court/b", type="BasicCourt", label=labels("甲縣法院", "甲县法院", "B"))
    for old, new in (("甲縣人民法院", "丙縣人民法院"), ("甲县人民法院", "丙县人民法院"), ("Court of A County", "C")):
        replaced(other, "entities/things.yaml", old, new)
    replaced(other, "entities/more.yaml", "甲縣法院", "甲縣人民法院")
    write(other / "statements/more.yaml", subject="court/b", predicate="received", object="award/b")

    result = run("merge", "data", "other", "-o", "joined", "--prefer", "a")

    assert result.exit_code == 1
    assert "the joined dataset would have 1 error; nothing was written" in result.stderr
    assert "\ncourt/b: 甲縣人民法院 is the label of court/a too; join the two" in f"\n{result.stderr}"
    assert not (tmp_path / "joined").exists()


def test_one_thing_with_two_ids_becomes_one_when_that_is_decided(run: Run, other: Path, tmp_path: Path) -> None:
    for name in ("entities/things.yaml", "statements/first.yaml"):
        path = other / name
        path.write_text(path.read_text("utf-8").replace("award/b", "award/second"), "utf-8")
    refused = run("merge", "data", "other", "-o", "joined")
    assert refused.exit_code == 1
    assert refused.stderr.endswith("nothing was written; --same KEEP=DROP makes one of two ids\n")

    result = run("merge", "data", "other", "-o", "joined", "--same", "award/b=award/second", "--reason", "one award")

    assert result.exit_code == 0, result.stderr
    joined = read_dataset(tmp_path / "joined")
    assert ("award/b" in joined.things, "award/second" in joined.things) == (True, False)
    assert len(joined.statements) == 2
    assert (tmp_path / "joined/identity.yaml").read_text("utf-8") == (
        "same:\n  - keep: award/b\n    drop: award/second\n    reason: one award\n"
    )
    assert run("check", "joined").exit_code == 0


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--same", "award/b=award/z", "--reason", "x"), 1, "award/z is an entity of neither; did you mean award/b?"),
        (("--same", "award/b=court/a"), 2, "--same needs a --reason"),
        (("--same", "award/b", "--reason", "x"), 2, "--same award/b is not a pair of ids"),
    ],
)
def test_a_decision_that_does_not_do_is_refused(
    run: Run, other: Path, tmp_path: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    result = run("merge", "data", "other", "-o", "joined", *args)

    assert (result.exit_code, result.stdout, other.is_dir()) == (code, "", True)
    assert words in result.stderr
    assert not (tmp_path / "joined").exists()


def test_reports_that_are_said_to_cover_different_periods_are_told(
    run: Run, dataset_folder: Path, other: Path, tmp_path: Path
) -> None:
    for folder, period in ((dataset_folder, "2024"), (other, "2023")):
        replaced(folder, "sources.yaml", "  language:", f"  covers: '{period}'\n  language:")

    result = run("merge", "data", "other", "-o", "joined")

    assert result.exit_code == 1
    assert "covers of source/report is “2024” here and “2023” there" in result.stderr
    assert not (tmp_path / "joined").exists()


def test_a_joined_dataset_does_not_stand_within_what_it_is_made_of(run: Run, dataset_folder: Path) -> None:
    result = run("merge", "data", "data", "-o", "data/sub")

    told = "courtgraph: data/sub: this is within data, which is read; name a folder beside it\n"
    assert (result.exit_code, result.stderr, (dataset_folder / "sub").exists()) == (1, told, False)
