"""Which renderer draws, what the groups of a large picture are made of, and how its payload is packed."""

import base64
import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from browser.datasets import large_dataset, named, small_dataset, tie
from courtgraph.errors import CourtgraphError
from courtgraph.html import layout, render_html, to_payload
from courtgraph.html.nearest_courts import LARGEST, nearest_courts
from courtgraph.model import Dataset, Entity
from courtgraph.schema import default_schema

HERE = Path(__file__).parent
PAYLOAD = re.compile('<script type="([^"]+)" id="payload"( data-packing="gzip")?>([^<]*)</script>')


def rows(number: int) -> Dataset:
    """Entities in a row, each tied to the next, and the first to the first ten."""
    names = [named(f"topic/{i:05}", "Topic", f"主題{i}", f"主题{i}", f"Topic {i} {i * 7919}") for i in range(number)]
    ties = [tie(names[i].id, names[i + 1].id, "focusesOn", i) for i in range(number - 1)]
    more = [tie(names[0].id, names[i].id, "serves", i) for i in range(2, 12)]
    return Dataset(entities=tuple(names), statements=(*ties, *more))


def draws_with_vis(page: str) -> bool:
    return 'id="network-options"' in page


@pytest.fixture
def without_forces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is drawn has a place, whichever: to find that of 2,000 entities takes seconds."""
    monkeypatch.setattr(layout, "place", lambda names, *_: dict.fromkeys(names, (0, 0)))


@pytest.mark.usefixtures("without_forces")
def test_the_canvas_draws_up_to_two_thousand_entities_and_webgl_more() -> None:
    assert draws_with_vis(render_html(rows(LARGEST)))
    assert not draws_with_vis(render_html(rows(LARGEST + 1)))


@pytest.mark.usefixtures("without_forces")
def test_the_renderer_can_be_chosen() -> None:
    assert not draws_with_vis(render_html(small_dataset(), renderer="webgl"))
    assert draws_with_vis(render_html(rows(LARGEST + 1), renderer="canvas"))


def test_an_unknown_renderer_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(CourtgraphError, match="webgl"):
        render_html(Dataset(), renderer="webgpl")


def test_a_page_that_webgl_draws_does_not_load_pyvis() -> None:
    code = (
        "import sys; from courtgraph.html import render_html; from courtgraph.model import Dataset; "
        "render_html(Dataset(), renderer='webgl'); print('pyvis' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 (our own)

    assert done.stdout == "False\n"


def test_nothing_of_a_large_dataset_has_a_place_of_its_own() -> None:
    entities = to_payload(rows(LARGEST + 50))["entities"]

    assert {(entity["x"], entity["y"]) for entity in entities} == {(None, None)}


@pytest.mark.usefixtures("without_forces")
def test_a_dataset_of_two_thousand_has_a_place_for_each() -> None:
    assert all(entity["x"] is not None for entity in to_payload(rows(LARGEST))["entities"])


def test_each_thing_of_a_large_dataset_knows_its_nearest_court_and_a_court_one_above_it() -> None:
    high = named("court/high", "HighCourt", "高院", "高院", "High court")
    basic = named("court/basic", "BasicCourt", "法院", "法院", "Court")
    many = rows(LARGEST)
    ties = (tie(basic.id, high.id, "supervisedBy", 1), tie(basic.id, "topic/00500", "focusesOn", 2))
    dataset = Dataset(entities=(high, basic, *many.entities), statements=(*many.statements, *ties))
    entities = to_payload(dataset)["entities"]

    courts = {entity["id"]: entity["court"] for entity in entities}
    assert (courts[high.id], courts[basic.id], courts["topic/01999"]) == ("", high.id, basic.id)


@pytest.mark.usefixtures("without_forces")
def test_a_dataset_that_is_not_large_says_nothing_of_nearest_courts() -> None:
    assert {entity["court"] for entity in to_payload(large_dataset())["entities"]} == {""}


def courts_near(kinds: dict[str, str], ties: list[tuple[str, str]]) -> dict[str, str]:
    things = {name: Entity(id=name, type=kind) for name, kind in kinds.items()}
    return nearest_courts(things, ties, default_schema())


def test_of_two_courts_as_near_the_higher_one_is_the_nearest() -> None:
    kinds = {"court/a": "BasicCourt", "court/b": "HighCourt", "goal/x": "Goal"}

    assert courts_near(kinds, [("court/a", "goal/x"), ("court/b", "goal/x")])["goal/x"] == "court/b"


def test_what_leads_to_no_court_is_near_none() -> None:
    assert courts_near({"court/a": "BasicCourt", "goal/x": "Goal", "goal/y": "Goal"}, [("goal/x", "goal/y")]) == {}


def test_the_order_of_ties_makes_no_difference_to_the_nearest_court() -> None:
    kinds = {f"court/{i}": "BasicCourt" for i in range(5)} | {f"goal/{i}": "Goal" for i in range(60)}
    names = list(kinds)
    ties = [(names[i], names[i * 7 % 65]) for i in range(65)]

    assert courts_near(kinds, ties) == courts_near(dict(reversed(kinds.items())), ties[::-1])


@pytest.mark.slow  # makes a page of 24,000 entities
@pytest.mark.usefixtures("without_forces")
def test_a_large_payload_is_packed_and_says_the_same() -> None:
    dataset = rows(24000)
    [(kind, packing, written)] = PAYLOAD.findall(render_html(dataset))

    assert (kind, bool(packing)) == ("application/octet-stream", True)
    lines = [json.loads(line) for line in gzip.decompress(base64.b64decode(written)).splitlines()]
    assert [["entities", "rows"], 24000] in lines
    assert [["statements", "rows"], len(dataset.statements)] in lines
    assert ["entities", "columns", "label", "fields", "en"] in [names for names, _ in lines]


def test_a_small_payload_can_be_read_in_the_file() -> None:
    [(kind, packing, written)] = PAYLOAD.findall(render_html(large_dataset()))

    assert (kind, bool(packing)) == ("application/json", False)
    assert json.loads(written)["statements"]["rows"] == len(large_dataset().statements)


@pytest.mark.slow  # makes a page of 16,000 entities in two processes
def test_two_builds_of_a_large_page_are_the_same_bytes() -> None:
    code = (
        "from test_large_pages import rows; from courtgraph.html import render_html; import hashlib; "
        "print(hashlib.sha256(render_html(rows(16000)).encode()).hexdigest())"
    )

    def digest(hash_seed: str) -> str:
        paths = os.pathsep.join([str(HERE), str(HERE.parent)])
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": paths}
        command = [sys.executable, "-c", code]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout  # noqa: S603 (our own code)

    assert digest("1") == digest("2")
