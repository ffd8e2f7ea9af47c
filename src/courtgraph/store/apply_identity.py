"""Carrying decisions on identity out: the files of a dataset with one id where there were two."""

from collections.abc import Iterable, Mapping
from itertools import chain
from pathlib import PurePath

import msgspec
import yaml

from courtgraph.errors import CourtgraphError
from courtgraph.model import Decision, Entity
from courtgraph.store.canonical import to_canonical
from courtgraph.store.edit import take_evidence
from courtgraph.store.nodes import Content, append, field, items_of, set_field, text_of, to_content
from courtgraph.store.parse import parse_fields
from courtgraph.store.record_to_yaml import entity_to_yaml
from courtgraph.store.records import to_entity

Texts = Mapping[str, str]
"""The files of a dataset, by their names in its folder."""


def final_ids(decisions: Iterable[Decision]) -> dict[str, str]:
    """What each id that goes becomes, over as many decisions as it takes; decisions in a circle say nothing.

    >>> one = Decision(same=True, keep="court/b", other="court/a")
    >>> final_ids([one, Decision(same=True, keep="court/c", other="court/b")])
    {'court/a': 'court/c', 'court/b': 'court/c'}
    """
    steps = {decision.other: decision.keep for decision in decisions if decision.same}
    found = {}
    for start in steps:
        seen, now = {start}, steps[start]
        while now in steps and now not in seen:
            seen.add(now)
            now = steps[now]
        if now not in seen:
            found[start] = now
    return found


def with_identity(texts: Texts, decisions: Iterable[Decision]) -> dict[str, str]:
    """The files that change when ids that go give way to those that stay.

    Statements speak of what stays. The record of what goes leaves its names behind as aliases. Where two records of
    one file then make the same claim, the first gets the evidence of both.

    Raises CourtgraphError where a statement would speak of one thing twice.
    """
    renamed = final_ids(decisions)
    if not renamed:
        return {}
    changed = {name: _renamed(text, name, renamed) for name, text in texts.items() if _kind(name) == "statements"}
    changed |= _joined_entities({name: text for name, text in texts.items() if _kind(name) == "entities"}, renamed)
    return {name: text for name, text in changed.items() if text != texts[name]}


def _kind(name: str) -> str:
    return PurePath(name).parent.name


def _renamed(text: str, path: str, renamed: Mapping[str, str]) -> str:
    touched = []

    def edit(root: yaml.MappingNode) -> None:
        items = items_of(root, "statements")
        for item in items:
            for end in ("subject", "object"):
                node = field(item, end)
                if node is not None and node.value in renamed:
                    node.value = renamed[node.value]
                    touched.append(item)
            subject, target = text_of(item, "subject"), text_of(item, "object")
            if item in touched and subject == target:
                line = item.start_mark.line + 1
                raise CourtgraphError(f"{path}:{line}: this would speak of {subject} twice; change it, or the decision")
        if touched:
            _join_claims(items)

    written = to_canonical(text, path, edit)
    return written if touched else text


def _join_claims(items: list[yaml.Node]) -> None:
    """One record for each claim of a file, at the place of the first, with the evidence of all."""
    first: dict[str, yaml.Node] = {}
    for item in list(items):
        content = to_content(item)
        assert isinstance(content, dict), "a statement is a mapping"  # noqa: S101
        claim = repr(sorted((name, said) for name, said in content.items() if name != "evidence"))
        kept = first.setdefault(claim, item)
        if kept is not item:
            items.remove(item)
            take_evidence(kept, item)


def _joined_entities(texts: Texts, renamed: Mapping[str, str]) -> dict[str, str]:
    records = {entity.id: entity for name, text in texts.items() for entity in entities_of(text, name)}
    gains = {keep: records[keep] for other, keep in renamed.items() if other in records and keep in records}
    for other, keep in renamed.items():
        if other in records and keep in gains:
            gains[keep] = absorbed(gains[keep], records[other])
    gone = {other for other, keep in renamed.items() if keep in records}
    updated = {keep: entity_to_yaml(entity) for keep, entity in gains.items()}

    def edit(root: yaml.MappingNode) -> None:
        items = items_of(root, "entities")
        items[:] = [item for item in items if text_of(item, "id") not in gone]
        update_records(items, updated)

    return {
        name: to_canonical(text, name, edit)
        for name, text in texts.items()
        if {*gone, *gains} & {entity.id for entity in entities_of(text, name)}
    }


def entities_of(text: str, path: str) -> list[Entity]:
    """The entities of a file; what is wrong with them is for ``check`` to tell."""
    fields = parse_fields(text, path, [])
    return [to_entity(record) for record in fields.records("entities")] if fields else []


def update_records(items: Iterable[yaml.Node], updated: Mapping[str, Mapping[str, Content]]) -> None:
    """Give records, by their ids, the fields that they do not have yet or that say something else."""
    for item in items:
        if content := updated.get(text_of(item, "id")):
            now = to_content(item)
            for name, said in content.items():
                if not isinstance(now, dict) or now.get(name) != said:
                    set_field(item, name, said)


def absorbed(keep: Entity, other: Entity) -> Entity:
    """What stays, with the names, links and descriptions of what goes.

    >>> keep = Entity(id="court/a", type="Court", label={"en": "A Court"})
    >>> absorbed(keep, Entity(id="court/b", type="Court", label={"en": "B Court"})).alias
    {'en': ('B Court',)}
    """
    label = {**other.label, **keep.label}
    labels = {language: (name,) for language, name in other.label.items()}
    return msgspec.structs.replace(
        keep,
        label=label,
        alias=joined_aliases(label, keep.alias, labels, other.alias),
        description={**other.description, **keep.description},
        same_as=tuple(dict.fromkeys((*keep.same_as, *other.same_as))),
    )


def joined_aliases(label: Mapping[str, str], *aliases: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Other names of several records of one thing, each once, but for its label."""
    joined = {}
    for language in dict.fromkeys(chain.from_iterable(aliases)):
        names = dict.fromkeys(name for some in aliases for name in some.get(language, ()))
        if kept := tuple(name for name in names if name and name != label.get(language)):
            joined[language] = kept
    return joined


def with_decisions(text: str, decisions: Iterable[Decision]) -> str:
    """identity.yaml with more decisions.

    >>> one = Decision(same=False, keep="court/a", other="court/b", reason="two counties")
    >>> print(with_decisions("", [one]), end="")
    different:
      - ids:
          - court/a
          - court/b
        reason: two counties
    """
    more = list(decisions)

    def edit(root: yaml.MappingNode) -> None:
        root.value[:] = [(key, value) for key, value in root.value if value.value]
        for one in more:
            items = items_of(root, "same" if one.same else "different")
            ids: dict[str, Content] = (
                {"keep": one.keep, "drop": one.other} if one.same else {"ids": [one.keep, one.other]}
            )
            said = {"reason": one.reason, "by": one.by}
            append(items, [{**ids, **{name: words for name, words in said.items() if words}}])

    return to_canonical(text or "same: []\n", "identity.yaml", edit)
