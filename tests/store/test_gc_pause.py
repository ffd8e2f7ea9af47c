"""The garbage collector while records are made, and after."""

import gc
from collections.abc import Iterator

import pytest

from courtgraph.store.gc_pause import gc_paused


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    yield
    gc.enable()


def test_the_garbage_collector_runs_again_after_an_error() -> None:
    with pytest.raises(KeyError), gc_paused():
        raise KeyError

    assert gc.isenabled()


def test_a_pause_within_a_pause_does_not_end_it() -> None:
    with gc_paused():
        with gc_paused():
            pass

        assert not gc.isenabled()


def test_whoever_had_paused_the_garbage_collector_finds_it_so() -> None:
    gc.disable()
    with gc_paused():
        pass

    assert not gc.isenabled()
