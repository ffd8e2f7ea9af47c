"""Rules about statements: what may be said of what."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from courtgraph.model import Statement, read_period
from courtgraph.model.period import TIMES
from courtgraph.model.statement import MODALITIES, STATUSES
from courtgraph.schema import Predicate, Schema
from courtgraph.schema.forms import FORMS
from courtgraph.text import did_you_mean, normalize
from courtgraph.validation.context import MIGRATE, Diagnostics, RuleContext, Signature, diagnose

_Parts: TypeAlias = Mapping[tuple[str, str], list[Statement]]
"""The statements that list the parts of something, by their predicate and their subject."""
_COUNT = re.compile(FORMS["positiveInteger"])


def _known(case: RuleContext) -> Iterator[tuple[Predicate, Signature, list[Statement]]]:
    """The statements whose predicate stands in the schema under this name; the others have a finding of their own."""
    schema = case.dataset.schema
    for signature, statements in case.by_signature.items():
        predicate = schema.predicates.get(signature.predicate)
        if predicate and not schema.successors(*signature):
            yield predicate, signature, statements


def known_predicates(case: RuleContext) -> Diagnostics:
    """A predicate stands in the schema, and between these ends under no other name."""
    schema = case.dataset.schema
    for signature, statements in case.by_signature.items():
        name, now = signature.predicate, schema.successors(*signature)
        if now:
            message, suggestion = f"predicate {name} is now called otherwise", f"write {' or '.join(now)}; {MIGRATE}"
        elif name and name not in schema.predicates:
            message, suggestion = f"predicate {name} is unknown", did_you_mean(name, schema.predicates)
        else:
            continue
        for statement in statements:
            yield diagnose(statement, "predicate", message, suggestion)


def known_words(case: RuleContext) -> Diagnostics:
    """Modality and status are among the words that the model knows."""
    for statement in case.dataset.statements:
        for field, words in (("modality", MODALITIES), ("status", STATUSES)):
            word = getattr(statement, field)
            if word not in words:
                yield diagnose(statement, field, f"{field} {word} is unknown", did_you_mean(word, words))


def open_lists(case: RuleContext) -> Diagnostics:
    """A list can go on only where the predicate lists several of something."""
    for predicate, _, statements in _known(case):
        for statement in statements:
            if statement.open and not predicate.lists:
                message = f"{predicate.name} lists nothing that could go on"
                suggestion = "drop open, or put it on the last member of the list"
                yield diagnose(statement, "open", message, suggestion)


def subjects_exist(case: RuleContext) -> Diagnostics:
    """The subject is an entity or a source."""
    yield from _dangling(case, "subject")


def objects_exist(case: RuleContext) -> Diagnostics:
    """The object is an entity or a source."""
    yield from _dangling(case, "object")


def _dangling(case: RuleContext, end: str) -> Diagnostics:
    things = case.dataset.things
    for statement in case.dataset.statements:
        thing = getattr(statement, end)
        if thing and thing not in things:
            ids = case.ids_by_name.get(normalize(thing))
            suggestion = f"write {' or '.join(ids)}" if ids else did_you_mean(thing, (*things, *case.dataset.by_source))
            yield diagnose(statement, end, f"{end} {thing} is not an entity", suggestion)


def fitting_subjects(case: RuleContext) -> Diagnostics:
    """The subject is of the predicate's domain; where both ends would fit in each other's place, both are told of."""
    for predicate, signature, statements in _known(case):
        if _is_reversed(case.dataset.schema, predicate, signature):
            for statement in statements:
                message = f"subject and object of {predicate.name} stand in each other's place"
                suggestion = f"write subject: {statement.object} and object: {statement.subject}"
                yield diagnose(statement, "subject", message, suggestion)
        else:
            yield from _misfits(case, statements, "subject", signature.subject, predicate.domain)


def fitting_objects(case: RuleContext) -> Diagnostics:
    """The object is of the predicate's range."""
    for predicate, signature, statements in _known(case):
        if predicate.range and not _is_reversed(case.dataset.schema, predicate, signature):
            yield from _misfits(case, statements, "object", signature.object, predicate.range)


def _is_reversed(schema: Schema, predicate: Predicate, signature: Signature) -> bool:
    one, other, is_a = signature.subject, signature.object, schema.is_a
    if is_a(one, predicate.domain) or is_a(other, predicate.range):
        return False
    return is_a(other, predicate.domain) and is_a(one, predicate.range)


def _misfits(
    case: RuleContext, statements: list[Statement], end: str, type_name: str, allowed: tuple[str, ...]
) -> Diagnostics:
    if type_name not in case.dataset.schema.types or case.dataset.schema.is_a(type_name, allowed):
        return
    for statement in statements:
        message = f"{end} {getattr(statement, end)} is of type {type_name}, which {statement.predicate} does not take"
        yield diagnose(statement, end, message, f"it takes {', '.join(allowed)}")


def object_or_value(case: RuleContext) -> Diagnostics:
    """A statement has the object and the value that its predicate takes, and no other."""
    for predicate, _, statements in _known(case):
        for field, wanted in (("object", bool(predicate.range)), ("value", predicate.value is not None)):
            for statement in statements:
                given = bool(getattr(statement, field))
                if wanted and not given:
                    yield diagnose(statement, field, f"{predicate.name} needs its {field}", f"add {field}: ...")
                elif given and not wanted:
                    suggestion = f"drop {field}, or choose another predicate"
                    yield diagnose(statement, field, f"{predicate.name} takes no {field}", suggestion)


def known_qualifiers(case: RuleContext) -> Diagnostics:
    """A qualifier is one that the predicate allows."""
    for predicate, _, statements in _known(case):
        allowed = predicate.qualifiers
        for statement in statements:
            for name in statement.qualifiers.keys() - allowed:
                suggestion = did_you_mean(name, allowed) if allowed else "it takes none at all"
                message = f"{predicate.name} takes no qualifier {name}"
                yield diagnose(statement, f"qualifiers.{name}", message, suggestion)


def complete_components(case: RuleContext) -> Diagnostics:
    """The listed parts of a slogan are numbered 1 to n, and n is the number that the slogan names.

    Where one of the parts says that its list goes on, there may be fewer.
    """
    parts: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for predicate, _, found in _known(case):
        for statement in found if predicate.numbered else ():
            parts[predicate.name, statement.subject].append(statement)
    yield from _misnumbered(parts)
    yield from _miscounted(case, parts)


def _misnumbered(parts: _Parts) -> Diagnostics:
    for (_, whole), statements in parts.items():
        ordinals = sorted(filter(None, (statement.qualifiers.get("ordinal") for statement in statements)))
        expected = sorted(str(number) for number in range(1, len(statements) + 1))
        if ordinals != expected:
            numbers = f"are numbered {', '.join(ordinals)}" if ordinals else "have no numbers"
            message = f"the {len(statements)} parts of {whole} {numbers}"
            suggestion = f"give each its ordinal: under qualifiers, 1 to {len(statements)}, in the order of the text"
            first = min(statements, key=lambda statement: (statement.location.path, statement.location.line))
            yield diagnose(first, "qualifiers", message, suggestion)


def _miscounted(case: RuleContext, parts: _Parts) -> Diagnostics:
    for predicate, _, found in _known(case):
        name = predicate.counts
        for statement in found if name else ():
            listed = parts.get((name, statement.subject), [])
            is_open = any(part.open for part in listed)
            if not listed or not _COUNT.fullmatch(statement.value):
                continue  # nothing to count, or possible_values tells of it
            unlisted = int(statement.value) - len(listed)
            if unlisted < 0 or (unlisted and not is_open):
                given = f"{predicate.name} gives {statement.subject} {statement.value} parts"
                listing = f"list every part with {name}, or none where the text lists none"
                takes_open = unlisted > 0 and case.dataset.schema.predicates[name].lists
                goes_on = ", or say open: true of the last where its list goes on (等)" if takes_open else ""
                yield diagnose(statement, "value", f"{given}, but {name} lists {len(listed)}", f"{listing}{goes_on}")


def timely_awards(case: RuleContext) -> Diagnostics:
    """Nothing receives an award before the year for which it is given."""
    names = {predicate.not_before for predicate in case.dataset.schema.predicates.values()} - {""}
    years = {(s.predicate, s.subject): s.value for s in case.dataset.statements if s.predicate in names}
    for predicate, _, statements in _known(case):
        for statement in statements if predicate.not_before else ():
            received = statement.period and statement.period.last
            given_for = read_period(years.get((predicate.not_before, statement.object), ""))
            if received and given_for and given_for.first and received < given_for.first:
                message = f"{statement.object} is for {given_for.edtf} and cannot be received in {statement.time}"
                field = next(name for name in TIMES if statement.qualifiers.get(name))
                yield diagnose(statement, f"qualifiers.{field}", message, "look both years up in the source")
