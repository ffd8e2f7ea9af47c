"""How far two curations of one text agree: the same claims, claims that differ, and the coefficients by hand."""

from typing import Any

import msgspec
import pytest

from courtgraph.errors import CourtgraphError
from courtgraph.html.agreement_page import render_agreement
from courtgraph.merging.agreement import Units, agreement
from courtgraph.model import Dataset, Entity, Evidence, Source, Statement
from courtgraph.store.source_texts import to_source_text

TEXT = to_source_text("r.txt", "甲縣人民法院獲優秀獎\n甲縣人民法院審結39件\n甲縣人民法院獲先進獎<b>".encode())
SOURCE = Source(id="source/r", label={"en": "Report"}, sha256=TEXT.sha256, lines=3)
COURT = Entity(id="court/a", type="BasicCourt", label={"zh-Hant": "甲縣人民法院", "en": "A <i>Court</i>"})
AWARD = Entity(id="award/b", type="Award", label={"zh-Hant": "優秀獎"})
CLOSED = Entity(id="indicator/c", type="Indicator", label={"zh-Hant": "審結案件"})


def claim(predicate: str, target: str, line: int, quote: str, subject: str = "court/a", **more: Any) -> Statement:
    piece = Evidence(source=more.pop("source", "source/r"), line=line, quote=quote)
    return Statement(subject=subject, predicate=predicate, object=target, evidence=(piece,), **more)


WON = claim("received", "award/b", 1, "獲優秀獎")
FIGURE = claim("hasFigure", "indicator/c", 2, "審結39件", value="39", unit="case")
MINE = Dataset(sources=(SOURCE,), entities=(COURT, AWARD, CLOSED), statements=(WON, FIGURE))


def test_two_who_say_the_same_agree_in_full() -> None:
    found = agreement(MINE, MINE)

    assert (len(found.shared), found.differing, found.only_a, found.only_b) == (2, (), (), ())
    assert (found.precision, found.recall, found.f1, found.units.kappa, found.units.alpha) == (1, 1, 1, 1, 1)


def test_claims_are_shared_differ_or_stand_alone() -> None:
    other = msgspec.structs.replace(FIGURE, value="93")
    more = claim("received", "award/z", 3, "獲先進獎")
    theirs = msgspec.structs.replace(MINE, statements=(WON, other, more))

    found = agreement(MINE, theirs)

    assert [one.id for one, _ in found.shared] == [WON.id]
    assert [(one.value, two.value) for one, two in found.differing] == [("39", "93")]
    assert ([*found.only_a], [one.object for one in found.only_b]) == ([], ["award/z"])
    assert (found.precision, found.recall, found.f1) == (1 / 3, 1 / 2, 2 / 5)
    assert found.units == Units(both=2, a=0, b=1, neither=3)


def test_what_has_another_id_is_known_by_its_type_and_name_and_a_source_by_its_text() -> None:
    court, award = (msgspec.structs.replace(one, id=f"{one.id}-2") for one in (COURT, AWARD))
    source = msgspec.structs.replace(SOURCE, id="source/other")
    won = claim("received", "award/b-2", 1, "獲優秀獎", subject="court/a-2", source="source/other")

    found = agreement(MINE, Dataset(sources=(source,), entities=(court, award), statements=(won,)))

    assert len(found.shared) == 1
    assert dict(found.matched) == {"court/a-2": "court/a", "award/b-2": "award/b"}
    assert dict(found.sources) == {"source/r": "source/other"}


def test_a_name_that_two_things_have_matches_neither() -> None:
    twin = msgspec.structs.replace(COURT, id="court/twin")
    mine = msgspec.structs.replace(MINE, entities=(*MINE.entities, twin))
    theirs = Dataset(sources=(SOURCE,), entities=(msgspec.structs.replace(COURT, id="court/x"),))

    assert dict(agreement(mine, theirs).matched) == {}


def test_candidates_and_what_cites_other_texts_are_left_out() -> None:
    open_ = msgspec.structs.replace(WON, status="candidate")
    elsewhere = claim("received", "award/b", 1, "獲", source="source/else", modality="plan")

    found = agreement(MINE, msgspec.structs.replace(MINE, statements=(open_, elsewhere)))

    assert (found.shared, found.only_b, found.precision, found.recall) == ((), (), None, 0)


def test_without_a_text_of_both_nothing_is_compared() -> None:
    with pytest.raises(CourtgraphError, match="no text is in both datasets; compare what two curators made of one"):
        agreement(MINE, Dataset(sources=(Source(id="source/r", sha256="0" * 64),)))


@pytest.mark.parametrize(
    ("units", "kappa", "alpha"),
    [
        (Units(20, 5, 10, 15), 0.4, 0.4),  # Cohen's own example: 35 of 50 agree, 25 by chance
        (Units(45, 15, 25, 15), 0.1304, 0.1250),
        (Units(5, 0, 0, 5), 1.0, 1.0),
        (Units(0, 5, 5, 0), -1.0, -0.9),
        (Units(0, 0, 0, 9), None, None),
        (Units(0, 0, 0, 0), None, None),
    ],
)
def test_the_coefficients_are_those_of_their_authors(units: Units, kappa: float | None, alpha: float | None) -> None:
    assert units.kappa == pytest.approx(kappa, abs=1e-3) if kappa is not None else units.kappa is None
    assert units.alpha == pytest.approx(alpha, abs=1e-2) if alpha is not None else units.alpha is None


@pytest.mark.parametrize("language", ["zh-Hant", "zh-Hans", "en"])
def test_the_page_has_both_beside_the_words_and_runs_nothing(language: str) -> None:
    other = msgspec.structs.replace(FIGURE, value="93")
    theirs = msgspec.structs.replace(MINE, statements=(WON, other, claim("received", "award/z", 3, "獲先進獎<b>")))

    page = render_agreement(agreement(MINE, theirs), MINE, theirs, {"source/r": TEXT}, ("mine", "<b>theirs"), language)

    assert '<mark class="both">獲優秀獎</mark>' in page
    assert '<mark class="both">審結39件</mark>' in page  # either quotes them, and says another figure
    assert '<mark class="b">獲先進獎&lt;b&gt;</mark>' in page
    assert page.count('<span class="mark">') == 2
    assert "<script" not in page
    assert "<b>theirs" not in page
    assert "<i>Court" not in page
