"""Suggestions one by one: as JSON lines for programs, and as a table for a terminal."""

from collections.abc import Iterator
from typing import Any

from courtgraph.suggestion.lexicon.labels import spelled_name
from courtgraph.suggestion.mention import Figure, Mention
from courtgraph.suggestion.normalized_text import NormalizedText
from courtgraph.suggestion.suggest import Suggestions


def to_jsonl(found: Suggestions) -> bytes:
    """A line for each suggestion, in the order of the text; offsets are code points of the raw text.

    >>> from courtgraph.suggestion import suggest
    >>> to_jsonl(suggest("执结(jié)约六成")).decode().rstrip()[:70]
    '{"kind":"metric","text":"六成","start":8,"end":10,"line":1,"canonical_ha'
    """
    import msgspec

    return b"".join(msgspec.json.encode(record) + b"\n" for record in to_records(found))


def to_records(found: Suggestions) -> Iterator[dict[str, Any]]:
    """What a line of JSON says, as a mapping."""
    for mention in found.mentions:
        start, end = found.reading.raw_span(mention.start, mention.end)
        record: dict[str, Any] = {
            "kind": mention.kind,
            "text": found.reading.raw[start:end],
            "start": start,
            "end": end,
            "line": found.reading.line(mention.start),
            "canonical_hans": found.reading.hans[mention.start : mention.end],
            "rule": mention.rule,
        }
        yield record | _named(mention) | (_observed(mention.figure, found.reading) if mention.figure else {})


def _named(mention: Mention) -> dict[str, Any]:
    """What else is known of a name: the full one, the entity that it stands for, the areas that it may mean."""
    areas = [{"gb2260": area.code, "name_hans": area.name} for area in mention.areas]
    told = {
        "name_hans": mention.name,
        "entity": mention.entity,
        **({"gb2260": areas[0]["gb2260"]} if len(areas) == 1 else {"candidates": areas}),
        "cue_hans": mention.trigger,
    }
    return {name: value for name, value in told.items() if value}


def _observed(figure: Figure, reading: NormalizedText) -> dict[str, Any]:
    move = figure.comparison
    return {
        "value": figure.value,
        "unit": figure.unit,
        "unit_id": figure.unit_id,
        "approx": figure.approx,
        "indicator_hans": figure.indicator,
        "period": figure.period,
        "comparison": {"basis": move.basis, "change": move.change, "unit": move.unit} if move else None,
        "subject_hans": reading.hans[slice(*figure.subject)] if figure.subject else figure.subject_name,
        "subject_name_hans": figure.subject_name,
        "modality": figure.modality,
        "doubt": list(figure.doubt),
    }


def to_rows(found: Suggestions, script: str) -> Iterator[list[str]]:
    """The rows of a table: line, kind, the words, and what was made of them, in one script of Chinese."""
    for record in to_records(found):
        words, made = (in_script(found, words, script) for words in (record["canonical_hans"], _made(record)))
        yield [str(record["line"]), record["kind"], words, made, record["rule"]]


def in_script(found: Suggestions, hans: str, script: str) -> str:
    """Words in simplified characters as they are, or in traditional ones, as the report writes them if it does.

    >>> from courtgraph.suggestion import suggest
    >>> in_script(suggest("审结案件"), "审结", "zh-Hant")
    '審結'
    """
    return hans if script == "zh-Hans" else spelled_name(found.reading, hans, 0).hant


def _made(record: dict[str, Any]) -> str:
    if record["kind"] == "metric":
        move = record["comparison"]
        compared = f"{move['basis']}{move['change']:+g}{move['unit']}" if move else ""
        said = "" if record["modality"] == "fact" else f"[{record['modality']}]"
        value = f"{record['value']:g}" if isinstance(record["value"], float) else str(record["value"])
        parts = (record["subject_hans"], record["indicator_hans"], value, record["unit"], compared, said)
        return " ".join(filter(None, parts))
    if "candidates" in record:
        return f"one of {', '.join(area['name_hans'] for area in record['candidates'])}"
    return str(record.get("entity") or record.get("name_hans") or record.get("gb2260") or "")
