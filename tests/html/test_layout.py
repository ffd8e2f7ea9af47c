from math import dist

from browser.datasets import large_dataset
from courtgraph.html.layout import place, radius
from courtgraph.html.payload import to_payload

STAR = [("hub", f"leaf{i}") for i in range(12)]
NAMES = ["hub", *(f"leaf{i}" for i in range(12))]


def test_the_order_of_names_and_pairs_makes_no_difference() -> None:
    assert place(NAMES, STAR) == place(reversed(NAMES), reversed(STAR))


def test_another_seed_gives_another_picture() -> None:
    assert place(NAMES, STAR, seed=1) != place(NAMES, STAR, seed=2)


def test_positions_are_whole_numbers() -> None:
    assert {type(number) for position in place(NAMES, STAR).values() for number in position} == {int}


def test_a_thing_tied_to_itself_has_a_place() -> None:
    assert place(["a"], [("a", "a")]) == {"a": (0, 0)}


def test_things_without_ties_stand_near_the_others() -> None:
    places = place([*NAMES, "alone", "apart"], STAR)

    farthest_leaf = max(dist((0, 0), places[name]) for name in NAMES)
    assert dist((0, 0), places["alone"]) < farthest_leaf + 100
    assert dist((0, 0), places["apart"]) < farthest_leaf + 100


def test_no_shape_covers_another() -> None:
    entities = to_payload(large_dataset())["entities"]

    assert [
        (one["id"], other["id"])
        for i, one in enumerate(entities)
        for other in entities[i + 1 :]
        if dist((one["x"], one["y"]), (other["x"], other["y"])) < one["size"] + other["size"]
    ] == []


def test_a_large_picture_is_wider_than_high_but_no_ribbon() -> None:
    places = place(*_large()).values()

    width = max(x for x, _ in places) - min(x for x, _ in places)
    height = max(y for _, y in places) - min(y for _, y in places)
    assert 1.0 < width / height < 2.2


def test_neighbours_stand_nearer_than_strangers() -> None:
    names, pairs = _large()
    places = place(names, pairs)

    tied = [dist(places[one], places[other]) for one, other in pairs]
    every = [dist(places[one], places[other]) for one in names for other in names if one < other]
    assert sum(tied) / len(tied) < 0.6 * sum(every) / len(every)


def test_a_thing_with_more_ties_is_larger() -> None:
    assert radius(1) < radius(10) < radius(100)


def _large() -> tuple[list[str], list[tuple[str, str]]]:
    dataset = large_dataset()
    pairs = [(s.subject, s.object) for s in dataset.statements if s.object]
    return list(dataset.things), pairs
