"""Decisions of a review in processes that are killed at random moments; run as a program, since it ends processes.

Prints, for each kill, how many decisions were confirmed and what the files hold after the next command has looked:
``before`` or ``after`` the decision that was under way, or what else.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from courtgraph.review.session import Command, Session
from courtgraph.validation import check
from writing import labels, write_dataset, write_yaml

KILLS_OF_A_FOLDER = 10
AWARDS = 40
LONGEST = 0.3
"""The seconds of which a process has some before it is killed; a decision takes some hundredths."""

State = dict[str, tuple[str, str]]
"""What was decided on each award, and its name in English."""


def lay_out(folder: Path) -> State:
    """A dataset and candidates, and what is decided on them: nothing."""
    write_dataset(folder / "data")
    piece = {"source": "source/report", "line": 1, "quote": "甲縣人民法院獲得全國優秀法院", "start": 0, "end": 14}
    names = [f"{number}" for number in range(AWARDS)]
    awards = [
        {
            "id": f"award/n{name}",
            "type": "Award",
            "label": labels(f"獎{name}", f"奖{name}", f"Prize {name}"),
            "rule": "award-verb",
            "status": "candidate",
            "evidence": [dict(piece)],
        }
        for name in names
    ]
    write_yaml(folder / "c.yaml", {"source": "source/report", "entities": awards, "statements": []})
    return {f"award/n{name}": ("candidate", f"Prize {name}") for name in names}


def decide(folder: Path, seed: int, told: int) -> None:
    """Decide as long as the process lives; what is about to be decided, and that it is, goes to a pipe."""
    choices = random.Random(seed)  # noqa: S311  # the same choices in every run
    session = Session(folder / "c.yaml", folder / "data")
    while session.store.candidates.open:
        item = choices.choice(session.store.candidates.open)
        action = choices.choice(("accept", "reject", "edit"))
        english = f"Prize {choices.random()}" if action == "edit" else item.record.label["en"]  # type: ignore[union-attr]  # awards alone
        fields = {"label": labels(f"獎{item.place}", f"奖{item.place}", english)} if action == "edit" else {}
        os.write(told, f"{json.dumps([action, item.id, english])}\n".encode())
        session.decide(Command(session.store.version, action, kind="entities", place=item.place, fields=fields))
        os.write(told, b"confirmed\n")


def killed(folder: Path, seed: int, seconds: float) -> list[str]:
    """What a process tells that decides until it is killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        decide(folder, seed, writing)
        os._exit(0)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reading) as told:
        lines = told.read().splitlines()
    os.waitpid(child, 0)
    return lines


def with_decision(state: State, line: str) -> State:
    action, award, english = json.loads(line)
    return {**state, award: ({"accept": "accepted", "reject": "rejected", "edit": "candidate"}[action], english)}


def found(folder: Path) -> State:
    """What the next command finds was decided; it has to find the dataset without an error."""
    store = Session(folder / "c.yaml", folder / "data").store
    assert [one for one in check(store.dataset, store.texts) if one.severity == "error"] == []
    state = {item.id: (item.status, item.record.label["en"]) for item in store.candidates.items}  # type: ignore[union-attr]  # awards alone
    taken = {one.id: one.label["en"] for one in store.dataset.entities if one.id in state}
    assert taken == {award: english for award, (status, english) in state.items() if status == "accepted"}
    return state


def outcomes(root: Path, kills: int) -> Iterator[tuple[int, str]]:
    moments = random.Random(20)  # noqa: S311  # the same moments in every run
    state: State = {}
    for kill in range(kills):
        folder = root / str(kill // KILLS_OF_A_FOLDER)
        if kill % KILLS_OF_A_FOLDER == 0:
            state = lay_out(folder)
        lines = killed(folder, kill, moments.uniform(0, LONGEST))
        decisions = [line for line in lines if line != "confirmed"]
        confirmed = lines.count("confirmed")
        for line in decisions[:confirmed]:
            state = with_decision(state, line)
        possible = {"before": state, "after": with_decision(state, decisions[-1]) if decisions else state}
        state = found(folder)
        yield confirmed, next((word for word, one in possible.items() if one == state), f"{possible}: {state}")


if __name__ == "__main__":
    print(json.dumps([*outcomes(Path(sys.argv[1]), int(sys.argv[2]))]))
