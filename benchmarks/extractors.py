"""How many false candidates of an extractor are caught: python benchmarks/extractors.py.

A report is made up: a paragraph for each of 40 courts, with figures, an award and a training. Every fourth names
another court right before the training, and every fifth goes on in a paragraph that names none. Of it 200 candidates
are made as a model would hand them on. A third is false, in four ways: the wrong line, another figure (in the value
alone, or in the quote as well), another court as subject, words that the report does not have. Of the others a tenth
quotes in the other script of Chinese.

A false candidate is caught when it is refused; one that is only doubted is shown to the curator with its doubt. Where
openodke can be imported its check without a model, ``check_span``, is asked the same, with the offsets of the quotes.
"""

import json
import random
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any, NamedTuple

from courtgraph.importing.extracted import import_extracted, new_report
from courtgraph.model import Dataset, Entity
from courtgraph.store.source_texts import SourceText, to_source_text
from courtgraph.text import to_simplified

COURTS = [f"{one}{two}縣人民法院" for one in "清雲石柳松金" for two in "湖溪橋嶺泉原河"][:40]
CURATED = Dataset(
    entities=tuple(
        Entity(id=f"court/c{number}", type="BasicCourt", label={"zh-Hant": name}) for number, name in enumerate(COURTS)
    )
)
"""What a curator has already: the courts."""
AWARDS = ("全國優秀法院", "全省先進集體", "青年文明號", "文明單位")
FALSE = ("wrong line", "other figure", "other subject", "other words")
CANDIDATES = 200


class Claim(NamedTuple):
    """A claim as the report makes it: the index of its court, its line, and the fields that an extractor would give."""

    court: int
    line: int
    fields: dict[str, Any]


class Made(NamedTuple):
    """A candidate, and in which way it is false; nothing for a right one."""

    kind: str
    fields: dict[str, Any]


def report(pick: random.Random) -> tuple[str, list[Claim]]:
    """The text, and all that it claims."""
    lines, claims = ["各縣法院2024年工作報告"], []
    for number, court in enumerate(COURTS):
        closed, trained, rate = pick.randint(1000, 9999), pick.randint(10, 99), pick.randint(60, 99)
        award = pick.choice(AWARDS)
        words = f"{court}全年審結案件{closed}件，結案率達{rate}%。圍繞隊伍建設，該院堅持問題導向和目標導向相結合，"
        words += "從嚴從實抓好教育管理，" + (f"與{COURTS[number - 1]}共建，" if number % 4 == 3 else "")
        lines.append(words + f"舉辦培訓{trained}次，獲評{award}。")
        if number % 5 == 4:
            lines.append(f"該院還派員授課，受聽眾好評，年內獲評{award}，舉辦培訓{trained}次。")
        first = len(lines) - (number % 5 == 4)
        figure = {"subject": court, "predicate": "hasFigure"}
        won = {"subject": court, "predicate": "received", "object": award, "object_type": "Award"}
        claims += [
            Claim(number, first, {**figure, **claim("審結案件", closed, "件", f"審結案件{closed}件")}),
            Claim(number, first, {**figure, **claim("結案率", rate, "%", f"結案率達{rate}%")}),
            Claim(number, len(lines), {**figure, **claim("培訓", trained, "次", f"舉辦培訓{trained}次")}),
            Claim(number, len(lines), {**won, "quote": f"獲評{award}"}),
            Claim(number, first, {**won, "quote": f"舉辦培訓{trained}次，獲評{award}"}),
        ]
    return "\n".join(lines) + "\n", claims


def claim(indicator: str, value: int, unit: str, quote: str) -> dict[str, str]:
    """A figure, without the court that it counts for."""
    return {"object": indicator, "value": str(value), "unit": unit, "quote": quote}


def candidates(pick: random.Random, claims: list[Claim]) -> Iterator[Made]:
    """The claims as candidates, a third of them false in one of the ways."""
    for number, one in enumerate(pick.sample(claims, CANDIDATES)):
        said = {**one.fields, "line": one.line}
        if number % 3:
            if number % 10 == 1:
                said["quote"] = to_simplified(said["quote"])
            yield Made("", said)
            continue
        kind = FALSE[number // 3 % len(FALSE)]
        if kind == "other figure" and "value" not in said:
            kind = "other words"
        yield Made(kind, falsified(pick, kind, one.court, said))


def falsified(pick: random.Random, kind: str, court: int, said: dict[str, Any]) -> dict[str, Any]:
    """A candidate that is false in one way."""
    if kind == "wrong line":
        return {**said, "line": said["line"] - 1}
    if kind == "other figure":
        value = said["value"][:-1] + str((int(said["value"][-1]) + pick.randint(1, 9)) % 10)
        quote = said["quote"].replace(said["value"], value) if pick.random() < 0.5 else said["quote"]
        return {**said, "value": value, "quote": quote}
    if kind == "other subject":
        other = court - 1 if court % 4 == 3 and pick.random() < 0.5 else (court + pick.randint(5, 30)) % len(COURTS)
        return {**said, "subject": COURTS[other]}
    words = "榮獲" if "獲評" in said["quote"] else "累計"
    return {**said, "quote": words + said["quote"].replace("獲評", "")}


def verdicts(text: SourceText, made: list[Made]) -> list[str]:
    """What importing says of each candidate alone: refused, doubted or taken."""
    of, found = new_report(text, CURATED), []
    for one in made:
        row = {"subject_type": "BasicCourt", **one.fields}
        done = import_extracted(json.dumps(row).encode(), "made.jsonl", of, CURATED, "made")
        found.append("refused" if done.refused else "doubted" if done.doubted else "taken")
    return found


def spans(text: SourceText, made: list[Made]) -> list[str]:
    """What the span check of openodke says of the same: refused, or taken."""
    from openodke.ground.span import check_span  # type: ignore[import-not-found]  # not asked for
    from openodke.types import Document, Evidence, Span  # type: ignore[import-not-found]  # not asked for

    raw = "\n".join(text.lines)
    document = Document(id="made", text=raw)
    found = []
    for one in made:
        first = sum(len(line) + 1 for line in text.lines[: one.fields["line"] - 1])
        quote = one.fields["quote"]
        start = max(raw.find(quote, first, first + len(text.lines[one.fields["line"] - 1])), first)
        span = Span(doc_id="made", start=start, end=min(start + len(quote), len(raw)), quote=quote)
        found.append("refused" if check_span(Evidence(doc_id="made", span=span), document).rejected else "taken")
    return found


def table(name: str, made: list[Made], said: list[str]) -> Iterator[str]:
    """How many of each kind were refused, doubted and taken."""
    yield f"{name:32} {'refused':>8} {'doubted':>8} {'taken':>8}"
    counts = Counter((one.kind or "right", verdict) for one, verdict in zip(made, said, strict=True))
    for kind in (*FALSE, "right"):
        yield f"  {kind:30}" + "".join(f" {counts[kind, verdict]:8}" for verdict in ("refused", "doubted", "taken"))
    false = [verdict for one, verdict in zip(made, said, strict=True) if one.kind]
    caught = false.count("refused")
    shown = caught + false.count("doubted")
    yield f"  of {len(false)} false ones {caught} refused, {shown} refused or doubted"
    right = len(made) - len(false)
    yield f"  of {right} right ones {counts['right', 'refused']} lost, {counts['right', 'doubted']} doubted"


def main() -> None:
    """Make the candidates and print what is said of them."""
    pick = random.Random(14)  # noqa: S311  # nothing is kept secret by it
    words, claims = report(pick)
    text = to_source_text("made.txt", words.encode())
    made = list(candidates(pick, claims))
    print("\n".join(table("courtgraph", made, verdicts(text, made))))
    if find_spec("openodke"):
        print("\n".join(table("openodke, span check", made, spans(text, made))))
    else:
        print("openodke is not installed; pip install openodke compares with it")


if __name__ == "__main__":
    main()
