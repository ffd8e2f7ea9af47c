"""Rules about values: dates that exist, numbers that are numbers, units that are known."""

import re
import shlex
from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from courtgraph.model import Dataset, read_period
from courtgraph.model.period import TIMES
from courtgraph.schema import ValueSpec
from courtgraph.schema.forms import FORMS
from courtgraph.text import did_you_mean
from courtgraph.text.language_tags import is_language_tag
from courtgraph.validation.context import Diagnostics, RuleContext, diagnose
from courtgraph.validation.meant_numbers import meant_number
from courtgraph.validation.meant_periods import meant_period, names_season


def possible_values(case: RuleContext) -> Diagnostics:
    """A value fits the datatype, the pattern and the list of values that its predicate lays down."""
    predicates = case.dataset.schema.predicates
    for statement in case.dataset.statements:
        predicate = predicates.get(statement.predicate)
        if predicate and predicate.value and statement.value:
            for message, suggestion in value_problems(statement.value, predicate.value):
                yield diagnose(statement, "value", f"value {message}", suggestion)


def possible_qualifiers(case: RuleContext) -> Diagnostics:
    """So does the value of a qualifier; what is no year may be a period."""
    qualifiers = case.dataset.schema.qualifiers
    for statement in case.dataset.statements:
        for name, value in statement.qualifiers.items():
            if name in qualifiers:
                spec = qualifiers[name].spec
                for message, suggestion in value_problems(value, spec):
                    meant = meant_period(value) if spec.datatype == "gYear" and name in TIMES else ""
                    right = f"write period: {meant}" if len(meant) > len("2024") else suggestion
                    yield diagnose(statement, f"qualifiers.{name}", f"{name} {message}", right)


def possible_dates(case: RuleContext) -> Diagnostics:
    """The date of a source exists, and so do the period that it covers and the day on which its text was retrieved."""
    date, period = ValueSpec(datatype="partialDate"), ValueSpec(datatype="edtf")
    for source in case.dataset.sources:
        for field, spec in {"date": date, "covers": period, "retrieved": date}.items():
            written = getattr(source, field)
            for message, suggestion in value_problems(written, spec) if written else ():
                yield diagnose(source, field, f"{field} {message}", suggestion)


def known_units(case: RuleContext) -> Diagnostics:
    """A figure has a unit that the schema knows, and nothing else has one."""
    schema = case.dataset.schema
    for statement in case.dataset.statements:
        predicate = schema.predicates.get(statement.predicate)
        wanted = bool(predicate and predicate.value and predicate.value.unit)
        if predicate is None and schema.successors(statement.predicate):
            continue  # known_predicates tells of it
        if wanted and not statement.unit:
            yield diagnose(statement, "unit", "the figure has no unit", did_you_mean("", schema.units))
        elif statement.unit and not wanted:
            yield diagnose(statement, "unit", f"{statement.predicate} takes no unit", "drop unit")
        elif statement.unit and statement.unit not in schema.units:
            message, suggestion = refused_unit(case.dataset, statement.unit)
            yield diagnose(statement, "unit", f"unit {statement.unit} {message}", suggestion)


def refused_unit(dataset: Dataset, unit: str) -> tuple[str, str]:
    """Why no figure has a unit, and which one it may have, or how that is added.

    >>> refused_unit(Dataset(), "cse"), refused_unit(Dataset(), "件")[1]
    (('is unknown', 'did you mean case?'), 'did you mean case?')
    >>> refused_unit(Dataset(), "份")[1].partition(", or ")[2]
    "add one: courtgraph new unit ID --label 'zh-Hant=份'"
    """
    meant = dataset.schema.unit_named(unit)
    suggestion = f"did you mean {meant}?" if meant in dataset.schema.units else did_you_mean(unit, dataset.schema.units)
    if not suggestion.startswith("did you mean"):
        label = shlex.quote(f"{dataset.info.curated_in}={unit}")
        suggestion = f"{suggestion}, or add one: courtgraph new unit ID --label {label}"
    return "is unknown", suggestion


def value_languages(case: RuleContext) -> Diagnostics:
    """A value in a language says in which, by a language tag; no other value does."""
    predicates = case.dataset.schema.predicates
    for statement in case.dataset.statements:
        predicate = predicates.get(statement.predicate)
        wanted = bool(predicate and predicate.value and predicate.value.datatype == "langString")
        if wanted and not statement.lang:
            yield diagnose(statement, "lang", "the words have no language", f"add lang: {case.dataset.info.curated_in}")
        elif statement.lang and not wanted:
            yield diagnose(statement, "lang", f"{statement.predicate} takes no language", "drop lang")
        elif wanted and not is_language_tag(statement.lang):
            yield diagnose(statement, "lang", *_no_tag("lang", statement.lang))


def source_languages(case: RuleContext) -> Diagnostics:
    """The language of a source, where it is said, is a language tag."""
    for source in case.dataset.sources:
        if source.language and not is_language_tag(source.language):
            yield diagnose(source, "language", *_no_tag("language", source.language))


def _no_tag(field: str, written: str) -> tuple[str, str]:
    meant = written.strip().replace("_", "-")
    return (
        f"{field} {written!r} is no language tag",
        f"write {meant if is_language_tag(meant) else 'one, such as zh-Hant'}",
    )


def value_problems(value: str, spec: ValueSpec) -> Iterator[tuple[str, str]]:
    """What is wrong with a value, and what would be right.

    >>> list(value_problems("2024-02-30", ValueSpec(datatype="partialDate")))
    [("'2024-02-30' is no date", 'write 2024, 2024-06 or 2024-06-30')]
    >>> list(value_problems("2024上半年", ValueSpec(datatype="edtf")))
    [("'2024上半年' is no period", 'write 2024-01/2024-06')]
    >>> list(value_problems("1,280", ValueSpec(datatype="decimal")))
    [("'1,280' is no number", 'write 1280')]
    >>> list(value_problems("1.5", ValueSpec(datatype="decimal")))
    []
    """
    if spec.values and value not in spec.values:
        yield f"{value!r} is not allowed", did_you_mean(value, spec.values)
    elif spec.pattern and not re.fullmatch(spec.pattern, value):
        yield f"{value!r} does not have the form {spec.pattern}", "correct it"
    elif spec.datatype == "edtf" and names_season(value):
        yield f"{value!r} is a season, which has no days of its own", "write its months, such as 2024-03/2024-05"
    elif (form := _FORMS.get(spec.datatype)) and not (re.fullmatch(form.pattern, value) and form.exists(value)):
        meant = form.meant(value)
        is_meant = meant != value and re.fullmatch(form.pattern, meant) and form.exists(meant)
        yield f"{value!r} is no {form.name}", f"write {meant}" if is_meant else form.suggestion


class _Form(NamedTuple):
    pattern: str
    name: str
    suggestion: str
    exists: Callable[[str], bool] = bool
    meant: Callable[[str], str] = meant_period


def _is_date(value: str) -> bool:
    try:
        return bool(date(*(int(part) for part in f"{value}-01-01".split("-")[:3])))
    except ValueError:
        return False


_FORMS = {
    "gYear": _Form(FORMS["gYear"], "year", "write four digits, such as 2024"),
    "partialDate": _Form(FORMS["partialDate"], "date", "write 2024, 2024-06 or 2024-06-30", _is_date),
    "edtf": _Form(
        ".*",
        "period",
        "write 2024, 2024-06, 2024-06-30 or from one to another, such as 2024-01/2024-06",
        lambda value: read_period(value) is not None,
    ),
    "positiveInteger": _Form(
        FORMS["positiveInteger"], "whole number from 1", "write digits only, such as 12", meant=meant_number
    ),
    "decimal": _Form(
        FORMS["decimal"], "number", "write digits, with a point before the fraction: 12.5", meant=meant_number
    ),
}
