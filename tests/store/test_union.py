from courtgraph.model import Evidence, Finding, Location, Statement
from courtgraph.store.union import disagreements, union_by_claim

NOTES = {"a.yaml": {"": "見上行"}, "b.yaml": {"en": "見上行", "zh-Hant": "另一說"}}


def noted(path: str) -> Evidence:
    return Evidence(source="source/a", line=1, quote="x", note=NOTES[path], location=Location(path, 3, {"note": 5}))


def test_two_files_that_note_the_same_evidence_of_one_claim_otherwise_are_told() -> None:
    findings: list[Finding] = []
    claims = [
        Statement(subject="court/a", predicate="grade", evidence=(noted(path),), location=Location(path, 2))
        for path in NOTES
    ]

    [joined] = union_by_claim(claims, findings, "zh-Hant")

    assert len(joined.evidence) == 1
    assert [str(finding) for finding in findings] == [
        "b.yaml:5: the note in zh-Hant is not that of the same evidence in a.yaml:3; "
        "write the same in both places [agreeing-translations]"
    ]


def test_a_plain_note_agrees_with_the_same_words_under_their_language() -> None:
    notes = ({"": "See above."}, {"en": "See above.", "zh-Hans": "见上"}, {"": "See above."})
    pieces = [Evidence(source="source/a", line=1, quote="x", note=note) for note in notes]

    assert len({piece.id for piece in pieces}) == 1
    assert list(disagreements(pieces, "zh-Hant")) == []
