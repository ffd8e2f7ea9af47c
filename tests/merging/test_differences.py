from hypothesis import given
from hypothesis import strategies as st

from courtgraph.merging import Snapshot, differences

FIELDS = st.dictionaries(st.sampled_from("abc"), st.sampled_from(["1", "2"]), max_size=2)
RECORDS = st.dictionaries(st.sampled_from("wxyz"), FIELDS, max_size=3)
SNAPSHOTS = st.builds(Snapshot, RECORDS, RECORDS, RECORDS, st.dictionaries(st.sampled_from("wx"), RECORDS, max_size=2))
OPPOSITE = {"added": "removed", "removed": "added", "changed": "changed"}


@given(SNAPSHOTS)
def test_a_dataset_does_not_differ_from_itself(one: Snapshot) -> None:
    assert differences(one, one) == []


@given(SNAPSHOTS, SNAPSHOTS)
def test_the_way_back_is_the_way_turned_around(one: Snapshot, other: Snapshot) -> None:
    there = sorted((d.kind, d.what, d.id) for d in differences(one, other) if d.kind != "evidence")
    back = sorted((d.kind, OPPOSITE[d.what], d.id) for d in differences(other, one) if d.kind != "evidence")

    assert there == back


@given(SNAPSHOTS, SNAPSHOTS)
def test_the_differences_make_the_new_of_the_old(one: Snapshot, other: Snapshot) -> None:
    entities = {name: dict(fields) for name, fields in one.entities.items()}
    for found in differences(one, other):
        if found.kind != "entity":
            continue
        if found.what == "removed":
            del entities[found.id]
            continue
        now = entities.setdefault(found.id, dict(found.fields))
        for change in found.changes:
            now[change.field] = change.after
        entities[found.id] = {name: said for name, said in now.items() if said}

    assert entities == {
        name: {f: said for f, said in fields.items() if said} for name, fields in other.entities.items()
    }


def test_a_piece_of_evidence_that_moved_to_another_line_changed() -> None:
    old = {"s": {"1": {"source": "a", "line": "1", "quote": "q"}, "2": {"source": "a", "line": "5", "quote": "r"}}}
    new = {"s": {"3": {"source": "a", "line": "2", "quote": "q"}, "4": {"source": "b", "line": "5", "quote": "r"}}}

    found = differences(Snapshot({}, {}, {}, old), Snapshot({}, {}, {}, new))

    assert [(one.what, one.id, one.statement, [tuple(change) for change in one.changes]) for one in found] == [
        ("changed", "3", "s", [("line", "1", "2")]),
        ("removed", "2", "s", []),
        ("added", "4", "s", []),
    ]
