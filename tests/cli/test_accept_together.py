"""Many who decide on one file at the same time, from the command line and on the page: no decision is lost."""

import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import yaml

import courtgraph
from browser.reviewing import serving
from courtgraph.review.server import ReviewServer
from courtgraph.store import read_dataset
from writing import write_yaml

MANY = 8
WORDS = "甲縣人民法院獲得全國優秀法院"


@pytest.fixture
def candidates(tmp_path: Path, dataset_folder: Path) -> Path:
    """Awards, half of them to be accepted and half to be rejected."""
    piece = {"source": "source/report", "line": 1, "quote": WORDS, "start": 0, "end": len(WORDS)}
    awards = [
        {
            "id": f"award/n{number}",
            "type": "Award",
            "label": {"zh-Hant": f"獎{number}", "en": f"Prize {number}"},
            "status": "candidate",
            "rule": "award-verb",
            "evidence": [dict(piece)],
        }
        for number in range(MANY)
    ]
    write_yaml(tmp_path / "c.yaml", {"source": "source/report", "entities": awards, "statements": []})
    return tmp_path / "c.yaml"


def started(*arguments: str, folder: Path) -> subprocess.Popen[bytes]:
    source = str(Path(courtgraph.__file__).parent.parent)
    return subprocess.Popen(  # noqa: S603  # our own command
        [sys.executable, "-m", "courtgraph", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": source},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


def answered(request: str | urllib.request.Request) -> tuple[int, Any]:
    """The code and the content of an answer of the server."""
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310  # our own server
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())


def decide_on_page(server: ReviewServer, place: int) -> list[tuple[int, str]]:
    """Accept a candidate as the page does: look again and ask once more when somebody was faster.

    Every refusal is returned that said anything else.
    """
    headers = {"Origin": server.origin, "Content-Type": "application/json"}
    odd = []
    for _ in range(100):
        version = answered(f"{server.address}state")[1]["version"]
        body = {"version": version, "action": "accept", "kind": "entities", "place": place}
        request = urllib.request.Request(  # noqa: S310  # our own server
            f"{server.address}decide", json.dumps(body).encode(), headers
        )
        code, content = answered(request)
        if code == 200:
            break
        if (code, "somebody changed" in content["words"]) != (409, True):
            odd.append((code, content["words"]))
    return odd


def command(number: int) -> list[str]:
    return ["reject" if number % 2 else "accept", "c.yaml", f"award/n{number}", "--data", "data"]


@pytest.mark.slow  # many processes at once
def test_decisions_at_the_same_time_are_all_in_the_files(
    candidates: Path, dataset_folder: Path, tmp_path: Path
) -> None:
    on_page = [0, 4]
    with serving(candidates, dataset_folder) as server, ThreadPoolExecutor() as pool:
        running = [started(*command(number), folder=tmp_path) for number in range(MANY) if number not in on_page]
        clicking = [pool.submit(decide_on_page, server, place) for place in on_page]
        said = [(each.communicate(timeout=120)[0].decode(), each.returncode) for each in running]

    assert [each.result() for each in clicking] == [[], []]
    assert [code for _, code in said] == [0] * len(said), said
    assert all(re.search(r"^award/n\d: (accepted|rejected)$", words, flags=re.M) for words, _ in said), said
    decided = {one["id"]: one["status"] for one in yaml.safe_load(candidates.read_text("utf-8"))["entities"]}
    assert decided == {f"award/n{n}": "accepted" if n % 2 == 0 else "rejected" for n in range(MANY)}
    known = {entity.id for entity in read_dataset(dataset_folder).entities}
    assert known & decided.keys() == {one for one, status in decided.items() if status == "accepted"}
    assert [path.name for path in tmp_path.rglob(".courtgraph-*")] == []
