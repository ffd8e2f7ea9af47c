"""Rules about statements: what may be said of what."""

from collections import defaultdict
from collections.abc import Iterator

from courtgraph.diagnostic import Diagnostic
from courtgraph.model import Statement
from courtgraph.model.location import Field
from courtgraph.model.statement import MODALITIES, STATUSES
from courtgraph.schema import Predicate
from courtgraph.text import did_you_mean, normalize
from courtgraph.validation.context import RuleContext


def _known(case: RuleContext) -> Iterator[tuple[Statement, Predicate]]:
    """The statements whose predicate stands in the schema; the others have a finding of their own."""
    for statement in case.dataset.statements:
        if predicate := case.dataset.schema.predicates.get(statement.predicate):
            yield statement, predicate


def known_predicates(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """A predicate stands in the schema."""
    known = case.dataset.schema.predicates
    for statement in case.dataset.statements:
        if statement.predicate and statement.predicate not in known:
            suggestion = did_you_mean(statement.predicate, known)
            yield Diagnostic(
                statement.location.at("predicate"), f"predicate {statement.predicate} is unknown", suggestion
            )


def known_words(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """Modality and status are among the words that the model knows."""
    for statement in case.dataset.statements:
        for field, words in (("modality", MODALITIES), ("status", STATUSES)):
            word = getattr(statement, field)
            if word not in words:
                yield Diagnostic(statement.location.at(field), f"{field} {word} is unknown", did_you_mean(word, words))


def subjects_exist(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """The subject is an entity or a source."""
    yield from _dangling(case, "subject")


def objects_exist(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """The object is an entity or a source."""
    yield from _dangling(case, "object")


def _dangling(case: RuleContext, end: str) -> Iterator[Diagnostic[Field]]:
    things = case.dataset.things
    for statement in case.dataset.statements:
        thing = getattr(statement, end)
        if thing and thing not in things:
            ids = case.ids_by_name.get(normalize(thing))
            suggestion = f"write {' or '.join(ids)}" if ids else did_you_mean(thing, (*things, *case.dataset.by_source))
            yield Diagnostic(statement.location.at(end), f"{end} {thing} is not an entity", suggestion)


def fitting_subjects(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """The subject is of the predicate's domain; where both ends would fit in each other's place, both are told of."""
    for statement, predicate in _known(case):
        if _is_reversed(case, statement, predicate):
            message = f"subject and object of {predicate.name} stand in each other's place"
            suggestion = f"write subject: {statement.object} and object: {statement.subject}"
            yield Diagnostic(statement.location.at("subject"), message, suggestion)
        else:
            yield from _misfit(case, statement, "subject", predicate.domain)


def fitting_objects(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """The object is of the predicate's range."""
    for statement, predicate in _known(case):
        if predicate.range and not _is_reversed(case, statement, predicate):
            yield from _misfit(case, statement, "object", predicate.range)


def _is_reversed(case: RuleContext, statement: Statement, predicate: Predicate) -> bool:
    things, is_a = case.dataset.things, case.dataset.schema.is_a
    one, other = things.get(statement.subject), things.get(statement.object)
    if one is None or other is None or is_a(one.type, predicate.domain) or is_a(other.type, predicate.range):
        return False
    return is_a(other.type, predicate.domain) and is_a(one.type, predicate.range)


def _misfit(case: RuleContext, statement: Statement, end: str, allowed: tuple[str, ...]) -> Iterator[Diagnostic[Field]]:
    thing = case.dataset.things.get(getattr(statement, end))
    if thing and thing.type in case.dataset.schema.types and not case.dataset.schema.is_a(thing.type, allowed):
        message = f"{end} {thing.id} is of type {thing.type}, which {statement.predicate} does not take"
        yield Diagnostic(statement.location.at(end), message, f"it takes {', '.join(allowed)}")


def object_or_value(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """A statement has the object and the value that its predicate takes, and no other."""
    for statement, predicate in _known(case):
        for field, wanted in (("object", bool(predicate.range)), ("value", predicate.value is not None)):
            given = bool(getattr(statement, field))
            if wanted and not given:
                yield Diagnostic(
                    statement.location.at(field), f"{predicate.name} needs its {field}", f"add {field}: ..."
                )
            elif given and not wanted:
                message = f"{predicate.name} takes no {field}"
                yield Diagnostic(statement.location.at(field), message, f"drop {field}, or choose another predicate")


def known_qualifiers(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """A qualifier is one that the predicate allows."""
    for statement, predicate in _known(case):
        for name in statement.qualifiers.keys() - set(predicate.qualifiers):
            message = f"{predicate.name} takes no qualifier {name}"
            suggestion = did_you_mean(name, predicate.qualifiers) if predicate.qualifiers else "it takes none at all"
            yield Diagnostic(statement.location.at(f"qualifiers.{name}"), message, suggestion)


def complete_components(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """The listed parts of a slogan are numbered 1 to n, and n is the number that the slogan names."""
    parts: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for statement, predicate in _known(case):
        if predicate.numbered:
            parts[predicate.name, statement.subject].append(statement)
    for (_, whole), statements in parts.items():
        ordinals = sorted(filter(None, (statement.qualifiers.get("ordinal") for statement in statements)))
        expected = sorted(str(number) for number in range(1, len(statements) + 1))
        if ordinals != expected:
            numbers = f"are numbered {', '.join(ordinals)}" if ordinals else "have no numbers"
            message = f"the {len(statements)} parts of {whole} {numbers}"
            suggestion = f"give each its ordinal: under qualifiers, 1 to {len(statements)}, in the order of the text"
            place = min((statement.location for statement in statements), key=lambda place: (place.path, place.line))
            yield Diagnostic(place.at("qualifiers"), message, suggestion)
    for statement, predicate in _known(case):
        if not predicate.counts:
            continue
        listed, name = len(parts.get((predicate.counts, statement.subject), ())), predicate.counts
        if listed and statement.value != str(listed):
            message = f"{predicate.name} gives {statement.subject} {statement.value} parts, but {name} lists {listed}"
            suggestion = f"list every part with {name}, or none where the text lists none"
            yield Diagnostic(statement.location.at("value"), message, suggestion)


def timely_awards(case: RuleContext) -> Iterator[Diagnostic[Field]]:
    """Nothing receives an award before the year for which it is given."""
    names = {predicate.not_before for predicate in case.dataset.schema.predicates.values()} - {""}
    years = {(s.predicate, s.subject): s.value for s in case.dataset.statements if s.predicate in names}
    for statement, predicate in _known(case):
        if not predicate.not_before:
            continue
        received = statement.qualifiers.get("year", "")
        given_for = years.get((predicate.not_before, statement.object), "")
        if _are_years(received, given_for) and received < given_for:
            message = f"{statement.object} is for {given_for} and cannot be received in {received}"
            yield Diagnostic(statement.location.at("qualifiers.year"), message, "look both years up in the source")


def _are_years(*words: str) -> bool:
    return all(len(word) == 4 and word.isascii() and word.isdecimal() for word in words)
