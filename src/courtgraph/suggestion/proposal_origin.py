"""Which proposals somebody's changed candidates were made of, although what they speak of was renamed since."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from courtgraph.store.proposal_digest import FIELD, Record


def origins(changed: Iterable[Record], proposals: Sequence[Record]) -> set[str]:
    """The digests of the proposals that changed candidates were made of.

    A candidate has the digest of its own. Where no proposal has it, since an id in it was renamed, it was made of the
    one that the same rule takes from the same words, and of several the one that says most of the same.

    >>> words = {"rule": "award-verb", "evidence": [{"start": 8, "end": 14}]}
    >>> new = [{**words, "subject": name, "proposed": name} for name in ("court/a", "court/b")]
    >>> origins([{**words, "subject": "court/b", "value": "2", "proposed": "before"}], new)
    {'court/b'}
    """
    known = {record[FIELD] for record in proposals}
    from_words = defaultdict(list)
    for record in proposals:
        from_words[_words(record)].append(record)
    made_of = set()
    for record in changed:
        alike = [] if record.get(FIELD) in known else from_words.get(_words(record), [])
        made_of |= {max(alike, key=lambda each: _shared(each, record))[FIELD]} if alike else {str(record.get(FIELD))}
    return made_of


def _words(record: Record) -> tuple[str, ...]:
    """The rule, what kind of thing it proposes, and where in the raw text; a file may have anything for them."""
    evidence = record.get("evidence")
    pieces = [piece for piece in evidence if isinstance(piece, dict)] if isinstance(evidence, list) else []
    places = (f"{piece.get('start')}-{piece.get('end')}" for piece in pieces)
    return str(record.get("rule")), str(record.get("predicate")), *places


def _shared(one: Record, other: Record) -> int:
    """How many fields say the same."""
    return sum(str(other.get(name)) == str(said) for name, said in one.items())
