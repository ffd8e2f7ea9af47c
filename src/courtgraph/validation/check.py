"""Running the rules."""

from collections.abc import Iterator, Mapping

from courtgraph.model import Dataset, Finding
from courtgraph.store import SourceText
from courtgraph.store.fields import finding_at
from courtgraph.store.gc_pause import gc_paused
from courtgraph.validation import (
    entity_rules,
    evidence_rules,
    identity_rules,
    plausibility_rules,
    statement_rules,
    value_rules,
)
from courtgraph.validation.context import Rule, RuleContext

RULES: tuple[Rule, ...] = (
    entity_rules.sound_dataset,
    entity_rules.sound_sources,
    entity_rules.well_formed_ids,
    entity_rules.unshared_ids,
    entity_rules.known_types,
    entity_rules.complete_labels,
    entity_rules.known_languages,
    entity_rules.simplified_labels,
    entity_rules.traditional_labels,
    entity_rules.sound_links,
    entity_rules.unique_labels,
    entity_rules.unambiguous_aliases,
    entity_rules.connected_entities,
    statement_rules.known_predicates,
    statement_rules.known_words,
    statement_rules.subjects_exist,
    statement_rules.objects_exist,
    statement_rules.fitting_subjects,
    statement_rules.fitting_objects,
    statement_rules.object_or_value,
    statement_rules.known_qualifiers,
    statement_rules.complete_components,
    statement_rules.timely_awards,
    value_rules.possible_values,
    value_rules.possible_qualifiers,
    value_rules.possible_dates,
    value_rules.known_units,
    value_rules.value_languages,
    plausibility_rules.figures_quoted,
    plausibility_rules.facts_not_ahead,
    evidence_rules.evidence_present,
    evidence_rules.sources_exist,
    evidence_rules.lines_exist,
    evidence_rules.sound_quotes,
    evidence_rules.known_stances,
    evidence_rules.reasoned_inferences,
    evidence_rules.uncited_lines,
    evidence_rules.quotes_found,
    evidence_rules.unchanged_texts,
    evidence_rules.covered_lines,
    identity_rules.reasoned_decisions,
    identity_rules.decided_entities,
    identity_rules.consistent_decisions,
    identity_rules.applied_decisions,
)

WARNINGS: frozenset[Rule] = frozenset(
    {entity_rules.connected_entities, entity_rules.simplified_labels, entity_rules.traditional_labels}
)
"""The rules whose findings ask for a second look rather than for a correction."""

REQUIRES_COMPLETE: Mapping[Rule, tuple[str, ...]] = {
    entity_rules.complete_labels: ("languages",),
    entity_rules.known_languages: ("languages",),
    entity_rules.known_types: ("schema",),
    entity_rules.connected_entities: ("statements",),
    statement_rules.known_predicates: ("schema",),
    statement_rules.subjects_exist: ("entities", "sources"),
    statement_rules.objects_exist: ("entities", "sources"),
    statement_rules.complete_components: ("statements",),
    value_rules.known_units: ("schema",),
    evidence_rules.sources_exist: ("sources", "source"),
    identity_rules.decided_entities: ("entities", "sources"),
    evidence_rules.covered_lines: ("statements", "source"),
}
"""The rules that miss what stands elsewhere, and what must have been read as a whole before they can."""


@gc_paused()
def check(dataset: Dataset, texts: Mapping[str, SourceText] | None = None) -> list[Finding]:
    """Everything that is wrong with a dataset, in the order of files and lines.

    ``texts`` are the texts of the sources by source id, as far as they are at hand: with them the quotes, the
    SHA-256 and the coverage of lines are checked as well.

    >>> check(Dataset())
    []
    """
    case = RuleContext(dataset, texts or {})
    found = {finding for rule in RULES for finding in _findings(rule, case)}
    return sorted(found | set(dataset.findings))


def _findings(rule: Rule, case: RuleContext) -> Iterator[Finding]:
    """What a rule finds, but for what only follows from a slip that reading has told of already."""
    if case.dataset.partial.intersection(REQUIRES_COMPLETE.get(rule, ())):
        return
    for (location, field), message, suggestion in rule(case):
        if location.is_malformed(field):
            continue
        name, severity = rule.__name__.replace("_", "-"), "warning" if rule in WARNINGS else "error"
        yield finding_at(location, field, name, message, suggestion, severity)
