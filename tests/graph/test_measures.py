from courtgraph.graph import Measures, measure
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement


def test_counts_what_a_dataset_holds() -> None:
    said = Evidence(source="source/r", line=1, quote="x")
    again = Evidence(source="source/r", line=1, quote="y")
    implied = Evidence(source="source/s", line=2, quote="z", inferred=True, note={"": "why"})
    dataset = Dataset(
        sources=(Source(id="source/r"), Source(id="source/s")),
        entities=tuple(Entity(id=f"x/{name}", type="Topic" if name < "c" else "Goal") for name in "abcd"),
        statements=(
            Statement(subject="x/a", predicate="partOf", object="x/b", evidence=(said, implied)),
            Statement(subject="x/c", predicate="partOf", object="x/b", evidence=(again,)),
            Statement(subject="x/a", predicate="numberedForm", value="1+5", evidence=(implied,)),
            Statement(subject="source/r", predicate="focusesOn", object="x/d"),
        ),
    )

    assert measure(dataset) == Measures(
        entities=4,
        spoken_of=1,
        statements=4,
        evidence=3,
        citations=4,
        inferred=1,
        sources=2,
        types={"Goal": 2, "Topic": 2, "Report": 1},
        predicates={"partOf": 2, "focusesOn": 1, "numberedForm": 1},
        cited_lines={"source/r": 1, "source/s": 1},
        degree={"x/b": 2, "source/r": 1, "x/a": 1, "x/c": 1, "x/d": 1},
        components=[3, 2],
        values=1,
    )


def test_counts_come_with_the_largest_first_and_equal_ones_by_name() -> None:
    entities = tuple(
        Entity(id=f"x/{number}", type=kind) for number, kind in enumerate(["Goal", "Award", "Topic", "Topic"])
    )

    assert list(measure(Dataset(entities=entities)).types.items()) == [("Topic", 2), ("Award", 1), ("Goal", 1)]


def test_plans_and_requirements_connect_nothing_yet() -> None:
    ends = tuple(Entity(id=f"x/{name}", type="Topic") for name in "ab")

    def claim(modality: str, status: str = "accepted") -> Statement:
        return Statement(subject="x/a", predicate="partOf", object="x/b", modality=modality, status=status)

    said = (claim("plan"), claim("requirement"), claim("fact", "disputed"))
    measures = measure(Dataset(entities=ends, statements=said))

    assert (measures.statements, measures.degree, measures.components) == (3, {"x/a": 0, "x/b": 0}, [1, 1])


def test_an_empty_dataset_holds_nothing() -> None:
    measures = measure(Dataset())

    assert (measures.entities, measures.statements, measures.components) == (0, 0, [])
