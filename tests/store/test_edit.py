from hypothesis import given
from hypothesis import strategies as st

from courtgraph.model import Decision, Entity, Evidence, Statement
from courtgraph.store import to_canonical
from courtgraph.store.apply_identity import with_decisions, with_identity
from courtgraph.store.edit import with_entities, with_pieces, with_statements

FILE = """\
# top
source: source/a
statements:
  # line 1
  - subject: court/a # one
    predicate: p
    evidence:
      - line: 1
        quote: a

  # line 3
  - subject: court/a
    predicate: q
    evidence:
      - line: 3
        quote: b
# end
"""


def said(line: int, source: str = "source/a", predicate: str = "new") -> Statement:
    piece = Evidence(source=source, line=line, quote="x")
    return Statement(subject="court/b", predicate=predicate, evidence=(piece,))


def predicates(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if "predicate" in line or "#" in line]


def test_a_statement_stands_after_those_of_the_lines_before_and_comments_stay_where_they_are() -> None:
    assert predicates(with_statements(FILE, [said(2)], "f")) == [
        *("# top", "# line 1", "- subject: court/a # one", "predicate: p", "predicate: new"),
        *("# line 3", "predicate: q", "# end"),
    ]
    assert predicates(with_statements(FILE, [said(9)], "f"))[-2:] == ["predicate: new", "# end"]


def test_a_statement_that_cites_another_source_than_its_file_names_it() -> None:
    assert "source: source/b\n" in with_statements(FILE, [said(1, "source/b")], "f")
    assert with_statements(FILE, [said(1)], "f").count("source: source/a") == 1


def test_evidence_is_added_to_the_statement_of_a_line() -> None:
    text = with_pieces(
        FILE, {12: [Evidence(source="source/b", line=7, quote="c", inferred=True, note={"": "why"})]}, "f"
    )

    assert text.endswith(
        "      - line: 3\n        quote: b\n"
        "      - source: source/b\n        line: 7\n        quote: c\n"
        "        inferred: true\n        note: why\n# end\n"
    )


@given(
    st.dictionaries(
        st.sampled_from(["zh-Hant", "zh-Hans", "en"]), st.text(st.characters(codec="utf-8"), min_size=1), min_size=1
    )
)
def test_whatever_a_record_says_the_file_is_in_canonical_form(label: dict[str, str]) -> None:
    text = with_entities("# none yet\nentities: [] # empty\n", [Entity(id="a/b", type="T", label=label)], "f")

    assert to_canonical(text) == text
    assert text.startswith("# none yet\nentities:")


def test_decisions_are_added_to_those_that_are_there() -> None:
    one = Decision(same=True, keep="a/b", other="a/c", reason="r", by="me")
    text = with_decisions("# ours\ndifferent:\n  - ids: [a/x, a/y]\n    reason: r\n", [one])

    assert text == (
        "same:\n  - keep: a/b\n    drop: a/c\n    reason: r\n    by: me\n"
        "# ours\ndifferent:\n  - ids:\n      - a/x\n      - a/y\n    reason: r\n"
    )


def test_an_id_goes_over_several_decisions_to_the_last() -> None:
    files = {"statements/a.yaml": "statements:\n  - subject: a/1\n    predicate: p\n    object: a/9\n"}
    decisions = [Decision(same=True, keep=f"a/{n + 1}", other=f"a/{n}", reason="r") for n in (1, 2)]

    assert "subject: a/3" in with_identity(files, decisions)["statements/a.yaml"]


def test_decisions_in_a_circle_change_nothing() -> None:
    files = {"statements/a.yaml": "statements:\n  - subject: a/1\n    predicate: p\n"}
    decisions = [
        Decision(same=True, keep=keep, other=other, reason="r") for keep, other in (("a/1", "a/2"), ("a/2", "a/1"))
    ]

    assert with_identity(files, decisions) == {}
