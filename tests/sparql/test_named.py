from pathlib import Path

import pytest
from msgspec.structs import replace

from courtgraph.errors import QueryError
from courtgraph.model import Dataset
from courtgraph.sparql import NamedQuery, find_query, named_queries, query
from courtgraph.store import read_dataset

HEADER = "# zh: 有沒有？\n# en: Is there?\n"


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def test_queries_come_by_name_with_their_questions(tmp_path: Path) -> None:
    written(tmp_path, "b.rq", HEADER + "# note: Of all.\nASK {}\n")
    path = written(tmp_path, "a.rq", HEADER.replace("\n", "\r\n") + "ASK { }")
    written(tmp_path, "notes.txt", "not a query")

    first, _, second, *_ = named_queries(tmp_path)

    assert first == NamedQuery(name="a", zh="有沒有？", en="Is there?", text=HEADER + "ASK { }", path=str(path))
    assert (second.name, second.note) == ("b", "Of all.")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ASK {}", r"a\.rq:1: the header has no zh; start the file with # zh: a question"),
        ("# zh: 有沒有？\nASK {}", r"a\.rq:2: the header has no en;"),
        ("# zh: 有沒有？\n# en:\nASK {}", r"a\.rq:2: # en: is not a header; write # zh:, # en: or # note:, each once"),
        (HEADER + "# en: Again?\nASK {}", r"a\.rq:3: # en: Again\? is not a header"),
        (HEADER + "# de: Gibt es?\nASK {}", r"a\.rq:3: # de: Gibt es\? is not a header"),
        ("", r"a\.rq:1: the header has no zh"),
        pytest.param("# zh:" + " " * 200_000 + "\nASK {}", r"a\.rq:1: # zh: +is not a header", id="a long nothing"),
    ],
)
def test_a_malformed_header_is_named_with_its_line(text: str, message: str, tmp_path: Path) -> None:
    written(tmp_path, "a.rq", text)

    with pytest.raises(QueryError, match=message):
        named_queries(tmp_path)


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.rq").write_bytes(b"# zh: \xd3\xd0\n")

    with pytest.raises(QueryError, match=r"a\.rq:1: byte 6 is not UTF-8; save the file as UTF-8"):
        named_queries(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="missing: there is no such folder"):
        named_queries(tmp_path / "missing")


def test_a_query_of_a_dataset_is_found_in_its_own_folder_then_among_those_that_fit_every_dataset(
    dataset_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dataset_folder / "queries").mkdir()
    written(dataset_folder / "queries", "a.rq", HEADER + "ASK {}")
    dataset = read_dataset(dataset_folder)
    monkeypatch.chdir("/")

    assert query("a", dataset).truth
    assert query("awards", dataset).to_dicts()[0]["awardName"] == "全國優秀法院"
    with pytest.raises(QueryError, match=r"there is no query peopl in .*queries; did you mean people\?"):
        query("peopl", dataset)
    with pytest.raises(QueryError, match="there is no query a; choose one of awards, figures, people"):
        query("a", Dataset())


def test_names_are_in_the_first_language_of_the_dataset_and_a_thing_without_one_goes_by_its_id(
    dataset_folder: Path,
) -> None:
    dataset = read_dataset(dataset_folder)
    bare = tuple(replace(entity, label={"zh-Hans": "甲"}) for entity in dataset.entities if entity.id != "court/a")
    court = tuple(entity for entity in dataset.entities if entity.id == "court/a")
    english = replace(dataset, info=replace(dataset.info, languages=("en",)), entities=(*court, *bare))

    [row] = query("awards", english).to_dicts()

    assert (row["recipientName"], row["awardName"]) == ("Court of A County", "award/b")
    assert query("awards", english, values={"language": "zh-Hans"}).to_dicts()[0]["awardName"] == "甲"


@pytest.mark.parametrize("name", ["../a", "/etc/passwd", "A", "a b", ""])
def test_a_name_is_no_path(name: str, tmp_path: Path) -> None:
    written(tmp_path, "a.rq", HEADER + "ASK {}")

    with pytest.raises(QueryError, match="there is no query"):
        find_query(name, tmp_path)
