from courtgraph.citations.coverage import LineCoverage, line_coverage
from courtgraph.model import Dataset, Evidence, Source, Statement
from courtgraph.store import SourceText


def said(*lines: int, source: str = "source/r") -> Statement:
    evidence = tuple(Evidence(source=source, line=line, quote=f"{line}") for line in lines)
    return Statement(subject="court/a", predicate="received", object=f"award/{len(lines)}", evidence=evidence)


def test_every_line_is_cited_listed_blank_or_missing() -> None:
    source = Source(id="source/r", uncited={2: "a heading", 3: "blank line"})
    dataset = Dataset(sources=(source,), statements=(said(1), said(1, 1), said(4, source="source/other")))
    text = SourceText("", "", ("cited", "listed", "", "missing", " \u3000"))

    lines = list(line_coverage(dataset, source, text))

    assert lines == [
        LineCoverage("source/r", 1, 2, "", blank=False),
        LineCoverage("source/r", 2, 0, "a heading", blank=False),
        LineCoverage("source/r", 3, 0, "blank line", blank=True),
        LineCoverage("source/r", 4, 0, "", blank=False),
        LineCoverage("source/r", 5, 0, "", blank=True),
    ]
    assert [line.state for line in lines] == ["cited", "listed", "listed", "missing", "blank"]


def test_a_line_that_is_listed_and_cited_counts_as_cited() -> None:
    assert LineCoverage("source/r", 1, 1, "a heading", blank=False).state == "cited"
