"""Every rule: the smallest change of a good dataset that breaks it, and what the curator then reads."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from courtgraph.schema import default_schema
from courtgraph.store import parse, read_dataset, read_texts
from courtgraph.text.chinese import simplified_only
from courtgraph.validation import RULE_NAMES, RULES, check
from writing import REPORT

THINGS, FIRST, MORE, SOURCES = "entities/things.yaml", "statements/first.yaml", "statements/more.yaml", "sources.yaml"
LINKS = "write an IRI of http, https, urn, ecli, info, tag, or a name with a prefix that dataset.yaml declares"
QUOTE = "evidence: [{line: 1, quote: 甲縣人民法院}]"


class Case(NamedTuple):
    """A rule, a change of a file (without old words: a new file), and the findings that it leads to."""

    rule: str
    path: str
    old: str
    new: str
    findings: list[str]


def statement(text: str) -> str:
    return f"source: source/report\nstatements:\n  - {{{text}, {QUOTE}}}\n"


UNQUOTED = (
    "statements/more.yaml:3: the figure 41 is in no quote of the statement; "
    "look it up in the source, and quote the words that give it [figures-quoted]"
)


def figure(value: str, qualifiers: str) -> str:
    return statement(
        f"subject: court/a, predicate: hasFigure, object: indicator/c, value: {value}, unit: time, "
        f"qualifiers: {{{qualifiers}}}"
    ).replace("甲縣人民法院}]", "甲縣人民法院}, {line: 3, quote: 舉辦培訓39次}]")


CASES = [
    Case(
        "sound-dataset",
        "dataset.yaml",
        "https://example.org/",
        "example.org",
        ["dataset.yaml:5: base 'example.org' is no IRI to hang ids on; write https://.../ [sound-dataset]"],
    ),
    Case(
        "sound-dataset",
        "dataset.yaml",
        "https://example.org/",
        "https://example.org/a",
        [
            "dataset.yaml:5: base 'https://example.org/a' is no IRI to hang ids on; "
            "end it with / or #, such as https://example.org/a/ [sound-dataset]"
        ],
    ),
    Case(
        "sound-dataset",
        "dataset.yaml",
        "- en",
        "- en\n- zh-Hand",
        [
            "dataset.yaml:6: language zh-Hand is unknown; did you mean zh-Hant? [sound-dataset]",
        ],
    ),
    Case(
        "sound-sources",
        SOURCES,
        "lines: '3'",
        "lines: 0",
        [
            "sources.yaml:12: source/report has no lines; write how many lines its text has [sound-sources]",
            "sources.yaml:12: the text has 3 lines; write 3 [unchanged-texts]",
        ],
    ),
    Case(
        "sound-sources",
        SOURCES,
        "sha256: ",
        "sha256: x",
        [
            "sources.yaml:11: source/report has no SHA-256; write SHA256 [sound-sources]",
        ],
    ),
    Case(
        "sound-sources",
        SOURCES,
        "  file: report.txt\n  sha256: ",
        "  sha256: x",
        [
            "sources.yaml:10: source/report has no SHA-256; "
            "write the 64 hexadecimal digits that sha256sum prints for its text [sound-sources]",
        ],
    ),
    Case(
        "well-formed-ids",
        "entities/more.yaml",
        "",
        "entities: [{id: statement/a, type: Topic, label: {zh-Hant: 甲, zh-Hans: 甲, en: A}}]",
        [
            "entities/more.yaml:1: warning: no statement speaks of statement/a; "
            "add one, or drop the entity [connected-entities]",
            "entities/more.yaml:1: statement/a begins as the identifiers of statements, evidence and schemes do; "
            "choose another prefix [well-formed-ids]",
        ],
    ),
    Case(
        "well-formed-ids",
        "entities/more.yaml",
        "",
        "entities: [{id: Court/A, type: Topic, label: {zh-Hant: 甲, zh-Hans: 甲, en: A}}]",
        [
            "entities/more.yaml:1: warning: no statement speaks of Court/A; "
            "add one, or drop the entity [connected-entities]",
            "entities/more.yaml:1: id 'Court/A' is malformed; "
            "write prefix/slug in a-z, 0-9 and hyphens, such as court/xinfu [well-formed-ids]",
        ],
    ),
    Case(
        "unshared-ids",
        "entities/more.yaml",
        "",
        "entities: [{id: source/report, type: Report, label: {zh-Hant: 甲, zh-Hans: 甲, en: A}}]",
        [
            "entities/more.yaml:1: warning: no statement speaks of source/report; "
            "add one, or drop the entity [connected-entities]",
            "entities/more.yaml:1: source/report is a source already; "
            "speak of the source, or rename this [unshared-ids]",
        ],
    ),
    Case(
        "sound-links",
        "entities/things.yaml",
        "id: award/b",
        "same_as: ['javascript:alert(1)', 'schema:Award', 'https://example.org/b']\n  id: award/b",
        [
            "entities/things.yaml:13: same_as 'javascript:alert(1)' begins with javascript:, which is not allowed; "
            f"{LINKS} [sound-links]",
        ],
    ),
    *(
        Case(
            "sound-links",
            "entities/things.yaml",
            "id: award/b",
            f"same_as: [urn:x:y, ecli:NL:HR:2014:952, wd:Q1, 'https://example.org/ü', '{link}']\n  id: award/b",
            [f"entities/things.yaml:13: same_as '{link}' {problem}; {LINKS} [sound-links]"],
        )
        for problem, links in {
            "is no IRI": ("https://e.org/100%", "https://e.org/%zz", "https://e.org/[x]", "wd:[b]", "court a"),
            "names nothing": ("wd:", "http://", "https://?q", "urn:x", "ecli:", "info:lccn", "tag:e.org"),
            "begins with doi:, which is not allowed": ("doi:10.1/x",),
            "begins with viaf:, which is not allowed": ("viaf:1",),
        }.items()
        for link in links
    ),
    *(
        Case(
            "sound-prefixes",
            "dataset.yaml",
            "languages:",
            f"prefixes: {{{prefix}: '{iri}'}}\nlanguages:",
            [f"dataset.yaml:6: {message} [sound-prefixes]"],
        )
        for prefix, iri, message in (
            ("skos", "https://e.org/", "the prefix skos means something else already; choose another"),
            ("court", "https://e.org/", "the prefix court means something else already; choose another"),
            ("urn", "https://e.org/", "the prefix urn means something else already; choose another"),
            ("HTTP", "https://e.org/", "the prefix HTTP means something else already; choose another"),
            ("Https", "https://e.org/", "the prefix Https means something else already; choose another"),
            ("cgo", "https://e.org/", "the prefix cgo means something else already; choose another"),
            ("a_b", "https://e.org/", "'a_b' is no prefix; write letters and digits, such as wd"),
            ("ex", "e.org", "'e.org' is no namespace; write an IRI, such as https://example.org/ns#"),
            ("ex", "wd:Q", "'wd:Q' is no namespace; write an IRI, such as https://example.org/ns#"),
        )
    ),
    *(
        Case(
            "sound-dataset",
            "dataset.yaml",
            "https://example.org/",
            f'"{base}"',
            [
                f"dataset.yaml:5: base {told} is no IRI to hang ids on; write https://.../ [sound-dataset]",
            ],
        )
        for base, told in (
            ("https://[::1]/", "'https://[::1]/'"),
            ("https://example.org/a#b#", "'https://example.org/a#b#'"),
            ("https://example.org/%zz/", "'https://example.org/%zz/'"),
            ("https://example.org/[x]/", "'https://example.org/[x]/'"),
            ("https:///a/", "'https:///a/'"),
            (r"https://example.org/\x01/", r"'https://example.org/\x01/'"),
            (r"https://example.org/\x9b/", r"'https://example.org/\x9b/'"),
            (r"https://example.org/\u3000/", r"'https://example.org/\u3000/'"),
            ("urn:a:", "'urn:a:'"),
        )
    ),
    *(
        Case(
            "sound-links",
            "entities/things.yaml",
            "id: award/b",
            f'same_as: ["{link}"]\n  id: award/b',
            [f"entities/things.yaml:13: same_as '{link}' is no IRI; write {right} [sound-links]"],
        )
        for link, right in (
            (r"https://e.org/\u3000b", "https://e.org/%E3%80%80b"),
            (r"wd:\u202eQ1", "wd:%E2%80%AEQ1"),
            ("https://e.org/a b", "https://e.org/a%20b"),
        )
    ),
    *(
        Case(
            "sound-origins",
            SOURCES,
            "  date:",
            f'  url: "{url}"\n  date:',
            [f"sources.yaml:8: url '{url}' is no address; write {right} [sound-origins]"],
        )
        for url, right in (
            (r"https://e.org/\u2028", "https://e.org/%E2%80%A8"),
            (r"https://e.org/\xa0", "https://e.org/%C2%A0"),
            ("urn:isbn:1", "https://..."),
            ("https:///e.org", "https://..."),
        )
    ),
    Case(
        "figures-quoted",
        FIRST,
        "value: '39'",
        "value: '93'",
        [
            "statements/first.yaml:16: the figure 93 is in no quote of the statement; "
            "look it up in the source, and quote the words that give it [figures-quoted]",
        ],
    ),
    Case(
        "facts-not-ahead",
        FIRST,
        "year: '2024'",
        "year: '2026'",
        [
            "statements/first.yaml:7: the year 2026 lies after 2025, the year of the source; "
            "correct it, or add modality: plan [facts-not-ahead]",
        ],
    ),
    Case(
        "facts-not-ahead",
        FIRST,
        "year: '2024'",
        "period: 2024/2026",
        [
            "statements/first.yaml:7: the period 2024/2026 lies after 2025, the year of the source; "
            "correct it, or add modality: plan [facts-not-ahead]",
        ],
    ),
    Case(
        "possible-dates",
        SOURCES,
        "  date:",
        "  covers: 2024年\n  date:",
        ["sources.yaml:8: covers '2024年' is no period; write 2024 [possible-dates]"],
    ),
    Case(
        "possible-qualifiers",
        FIRST,
        "year: '2024'",
        "year: 2024上半年",
        [
            "statements/first.yaml:7: year '2024上半年' is no year; "
            "write period: 2024-01/2024-06 [possible-qualifiers]",
        ],
    ),
    Case(
        "agreeing-figures",
        MORE,
        "",
        figure("41", "period: 2024"),
        [UNQUOTED],
    ),
    Case(
        "agreeing-figures",
        MORE,
        "",
        figure("41", "approx: exact"),
        [
            "statements/more.yaml:3: warning: court/a has 41 time of indicator/c, "
            "but 39 time in statements/first.yaml:13; "
            "look both up; correct one, or give it the period or the status that tells them apart [agreeing-figures]",
            UNQUOTED,
        ],
    ),
    Case(
        "claims-once",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: award/b, qualifiers: {period: 2024-01/2024-12}"),
        [
            "statements/more.yaml:3: warning: period 2024-01/2024-12 says again what "
            "statements/first.yaml:3 says of 2024; "
            "write it in one way, and put the evidence of both under one statement [claims-once]"
        ],
    ),
    Case(
        "claims-once",
        MORE,
        "",
        figure("39.0", ""),
        [
            "statements/more.yaml:3: warning: value 39.0 says again what statements/first.yaml:13 says with 39; "
            "write it in one way, and put the evidence of both under one statement [claims-once]"
        ],
    ),
    Case(
        "one-time",
        FIRST,
        "year: '2024'",
        "{year: 2023, period: 2024-01/2024-06}",
        [
            "statements/first.yaml:7: year 2023 stands beside period 2024-01/2024-06; "
            "keep the one that the words give, drop the other [one-time]"
        ],
    ),
    Case(
        "known-types",
        THINGS,
        "BasicCourt",
        "BasicCurt",
        ["entities/things.yaml:3: type BasicCurt is unknown; did you mean BasicCourt? [known-types]"],
    ),
    Case(
        "known-types",
        THINGS,
        "BasicCourt",
        "Court",
        [
            "entities/things.yaml:3: type Court is abstract; "
            "choose one of SupremeCourt, HighCourt, IntermediateCourt, BasicCourt [known-types]"
        ],
    ),
    Case(
        "required-labels",
        THINGS,
        "    zh-Hant: 甲縣人民法院\n",
        "",
        [
            "entities/things.yaml:4: court/a has no label in zh-Hant; "
            "add zh-Hant: ... under label, or require other languages in dataset.yaml [required-labels]"
        ],
    ),
    Case(
        "complete-labels",
        THINGS,
        "    en: Court of A County\n",
        "",
        [
            "entities/things.yaml:4: warning: court/a has no label in en; "
            "add en: ... under label, or drop the language from languages in dataset.yaml [complete-labels]"
        ],
    ),
    Case(
        "complete-labels",
        THINGS,
        "Court of A County",
        "' '",
        [
            "entities/things.yaml:7: warning: court/a has no label in en; "
            "add en: ... under label, or drop the language from languages in dataset.yaml [complete-labels]"
        ],
    ),
    Case(
        "known-languages",
        THINGS,
        "    zh-Hans:\n    - 甲院",
        "    zh-Hams:\n    - 甲院",
        ["entities/things.yaml:11: language zh-Hams is unknown; did you mean zh-Hans? [known-languages]"],
    ),
    Case(
        "known-languages",
        THINGS,
        "    zh-Hant: 甲縣人民法院",
        "    zh: 甲縣人民法院",
        ["entities/things.yaml:5: language zh is unknown; did you mean zh-Hant or zh-Hans? [known-languages]"],
    ),
    Case(
        "known-languages",
        "dataset.yaml",
        "- en\n",
        "",
        [
            f"entities/things.yaml:{line}: en is not among the languages of the dataset; "
            "write it in zh-Hant or zh-Hans, or add en to languages in dataset.yaml [known-languages]"
            for line in (7, 18, 24)
        ]
        + [
            "sources.yaml:7: en is not among the languages of the dataset; "
            "write it in zh-Hant or zh-Hans, or add en to languages in dataset.yaml [known-languages]"
        ],
    ),
    Case(
        "sound-dataset",
        "dataset.yaml",
        "licence:",
        "required: [zh-Hans, fr]\nlicence:",
        [
            "dataset.yaml:10: fr is required and not among the languages of the dataset; "
            "choose one of en, zh-Hans, zh-Hant [sound-dataset]"
        ],
    ),
    Case(
        "visible-names",
        THINGS,
        "en: Court of A County",
        r'en: "\uFEFF\u200B"',
        [
            "entities/things.yaml:7: the name “\\ufeff\\u200b” shows nothing; "
            "write a name that can be read, or drop it [visible-names]"
        ],
    ),
    Case(
        "visible-names",
        THINGS,
        "    zh-Hans:\n    - 甲院",
        '    zh-Hans:\n    - "\\u3164"',
        [
            "entities/things.yaml:11: the name “\\u3164” shows nothing; "
            "write a name that can be read, or drop it [visible-names]"
        ],
    ),
    Case(
        "plain-directions",
        THINGS,
        "en: Court of A County",
        r'en: "Court of \u202EA\u202C County"',
        [
            "entities/things.yaml:7: “Court of \\u202eA\\u202c County” has U+202E, which turns the direction of words; "
            "write “Court of A County” [plain-directions]"
        ],
    ),
    Case(
        "plain-directions",
        FIRST,
        "quote: 舉辦培訓39次",
        "quote: 舉辦培訓39次\n" + r'    note: {en: "\u2066so\u2069"}',
        [
            "statements/first.yaml:21: “\\u2066so\\u2069” has U+2066, which turns the direction of words; "
            "write “so” [plain-directions]"
        ],
    ),
    Case(
        "control-characters",
        THINGS,
        "en: Court of A County",
        r'en: "Court of\u009B A\nCounty"',
        [
            "entities/things.yaml:7: “Court of\\x9b A\\nCounty” has the control character U+009B; "
            "write “Court of ACounty” [control-characters]"
        ],
    ),
    Case(
        "zero-width-characters",
        THINGS,
        "en: Court of A County",
        r'en: "Court of A\u200B County"',
        [
            "entities/things.yaml:7: warning: “Court of A\\u200b County” has U+200B, which nobody sees; "
            "write “Court of A County” [zero-width-characters]"
        ],
    ),
    Case(
        "short-names",
        THINGS,
        "en: Court of A County",
        f"en: {'Long ' * 40}name",
        [
            "entities/things.yaml:7: warning: the name “Long Long Long Long …” has 204 characters; "
            "shorten it to 200 at the most, the rest in description [short-names]"
        ],
    ),
    Case(
        "simplified-labels",
        THINGS,
        "甲县人民法院",
        "甲縣人民法院",
        [
            "entities/things.yaml:6: warning: 甲縣人民法院 is not simplified throughout; "
            "write 甲县人民法院 [simplified-labels]"
        ],
    ),
    Case(
        "simplified-labels",
        THINGS,
        "    zh-Hans:\n    - 甲院",
        "    zh-Hans:\n    - 縣院",
        ["entities/things.yaml:11: warning: 縣院 is not simplified throughout; write 县院 [simplified-labels]"],
    ),
    Case(
        "traditional-labels",
        THINGS,
        "甲縣人民法院",
        "甲县人民法院",
        [
            "entities/things.yaml:5: warning: 甲县人民法院 is not traditional throughout: 县; "
            "write 甲縣人民法院 [traditional-labels]"
        ],
    ),
    Case(
        "traditional-labels",
        THINGS,
        "    zh-Hant:\n    - 甲院",
        "    zh-Hant:\n    - 县级院",
        [
            "entities/things.yaml:9: warning: 县级院 is not traditional throughout: 县级; "
            "write 縣級院 [traditional-labels]"
        ],
    ),
    Case(
        "unique-labels",
        "entities/more.yaml",
        "",
        "entities: [{id: award/d, type: Award, label: {zh-Hant: 甲, zh-Hans: 甲, en: NATIONAL model court}}]",
        [
            "entities/more.yaml:1: warning: no statement speaks of award/d; "
            "add one, or drop the entity [connected-entities]",
            "entities/more.yaml:1: NATIONAL model court is the label of award/b too; "
            "join the two, or tell them apart in the label [unique-labels]",
        ],
    ),
    Case(
        "unambiguous-aliases",
        THINGS,
        "    zh-Hans:\n    - 甲院",
        "    zh-Hans:\n    - 全国优秀法院",
        [
            "entities/things.yaml:11: alias 全国优秀法院 of court/a is the label of award/b; "
            "drop the alias, or join the two [unambiguous-aliases]"
        ],
    ),
    Case(
        "connected-entities",
        "entities/more.yaml",
        "",
        "entities: [{id: topic/d, type: Topic, label: {zh-Hant: 甲, zh-Hans: 甲, en: A}}]",
        [
            "entities/more.yaml:1: warning: no statement speaks of topic/d; "
            "add one, or drop the entity [connected-entities]"
        ],
    ),
    Case(
        "known-predicates",
        MORE,
        "",
        statement("subject: court/a, predicate: recieved, object: award/b"),
        ["statements/more.yaml:3: predicate recieved is unknown; did you mean received? [known-predicates]"],
    ),
    Case(
        "known-words",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: award/b, modality: plans"),
        ["statements/more.yaml:3: modality plans is unknown; did you mean plan? [known-words]"],
    ),
    Case(
        "known-words",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: award/b, status: acepted"),
        ["statements/more.yaml:3: status acepted is unknown; did you mean accepted? [known-words]"],
    ),
    Case(
        "subjects-exist",
        MORE,
        "",
        statement("subject: court/aa, predicate: received, object: award/b"),
        ["statements/more.yaml:3: subject court/aa is not an entity; did you mean court/a? [subjects-exist]"],
    ),
    Case(
        "objects-exist",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: award/bb"),
        ["statements/more.yaml:3: object award/bb is not an entity; did you mean award/b? [objects-exist]"],
    ),
    Case(
        "objects-exist",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: 全国优秀法院"),
        ["statements/more.yaml:3: object 全国优秀法院 is not an entity; write award/b [objects-exist]"],
    ),
    Case(
        "subjects-exist",
        MORE,
        "",
        statement("subject: 甲院, predicate: received, object: award/b"),
        ["statements/more.yaml:3: subject 甲院 is not an entity; write court/a [subjects-exist]"],
    ),
    Case(
        "fitting-subjects",
        MORE,
        "",
        statement("subject: award/b, predicate: received, object: court/a"),
        [
            "statements/more.yaml:3: subject and object of received stand in each other's place; "
            "write subject: court/a and object: award/b [fitting-subjects]"
        ],
    ),
    Case(
        "fitting-subjects",
        MORE,
        "",
        statement("subject: indicator/c, predicate: received, object: award/b"),
        [
            "statements/more.yaml:3: subject indicator/c is of type Indicator, which received does not take; "
            "it takes Agent, Initiative, Mechanism, ResearchProject, Activity [fitting-subjects]"
        ],
    ),
    Case(
        "fitting-objects",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: indicator/c"),
        [
            "statements/more.yaml:3: object indicator/c is of type Indicator, which received does not take; "
            "it takes Award [fitting-objects]"
        ],
    ),
    Case(
        "object-or-value",
        MORE,
        "",
        statement("subject: court/a, predicate: received"),
        ["statements/more.yaml:3: received needs its object; add object: ... [object-or-value]"],
    ),
    Case(
        "object-or-value",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: award/b, value: 1"),
        ["statements/more.yaml:3: received takes no value; drop value, or choose another predicate [object-or-value]"],
    ),
    Case(
        "known-qualifiers",
        MORE,
        "",
        statement("subject: court/a, predicate: received, object: award/b, qualifiers: {yaer: 2024}"),
        ["statements/more.yaml:3: received takes no qualifier yaer; did you mean year? [known-qualifiers]"],
    ),
    Case(
        "known-qualifiers",
        MORE,
        "",
        statement("subject: award/b, predicate: awardLevel, value: national, qualifiers: {year: 2024}"),
        ["statements/more.yaml:3: awardLevel takes no qualifier year; it takes none at all [known-qualifiers]"],
    ),
    Case(
        "timely-awards",
        MORE,
        "",
        statement("subject: award/b, predicate: awardYear, value: 2025"),
        [
            "statements/first.yaml:7: award/b is for 2025 and cannot be received in 2024; "
            "look both years up in the source [timely-awards]"
        ],
    ),
    Case(
        "possible-values",
        FIRST,
        "value: '39'",
        "value: 三十九",
        [
            "statements/first.yaml:16: value '三十九' is no number; "
            "write digits, with a point before the fraction: 12.5 [possible-values]"
        ],
    ),
    Case(
        "possible-values",
        MORE,
        "",
        statement("subject: award/b, predicate: awardLevel, value: nationel"),
        ["statements/more.yaml:3: value 'nationel' is not allowed; did you mean national? [possible-values]"],
    ),
    Case(
        "possible-qualifiers",
        FIRST,
        "year: '2024'",
        "year: 24",
        ["statements/first.yaml:7: year '24' is no year; write four digits, such as 2024 [possible-qualifiers]"],
    ),
    Case(
        "possible-dates",
        SOURCES,
        "2025-01",
        "2025-02-30",
        ["sources.yaml:8: date '2025-02-30' is no date; write 2024, 2024-06 or 2024-06-30 [possible-dates]"],
    ),
    Case(
        "possible-dates",
        SOURCES,
        "language: zh-Hant",
        "language: zh-Hant\n  retrieved: May 2025",
        ["sources.yaml:10: retrieved 'May 2025' is no date; write 2024, 2024-06 or 2024-06-30 [possible-dates]"],
    ),
    Case(
        "sound-origins",
        SOURCES,
        "language: zh-Hant",
        "language: zh-Hant\n  licence: all mine\n  url: javascript:alert(1)\n  archived: https://e.org/a b",
        [
            "sources.yaml:10: licence 'all mine' is no SPDX expression and no address; "
            "write one such as CC-BY-4.0, LicenseRef-all-rights-reserved or https://... [sound-origins]",
            "sources.yaml:11: url 'javascript:alert(1)' is no address; write https://... [sound-origins]",
            "sources.yaml:12: archived 'https://e.org/a b' is no address; write https://e.org/a%20b [sound-origins]",
        ],
    ),
    Case(
        "known-units",
        FIRST,
        "  unit: time\n",
        "",
        [
            "statements/first.yaml:13: the figure has no unit; "
            f"choose one of {', '.join(sorted(default_schema().units))} [known-units]"
        ],
    ),
    Case(
        "known-units",
        FIRST,
        "unit: time",
        "unit: times",
        ["statements/first.yaml:17: unit times is unknown; did you mean time? [known-units]"],
    ),
    Case(
        "known-units",
        FIRST,
        "unit: time",
        "unit: 件",
        ["statements/first.yaml:17: unit 件 is unknown; did you mean case? [known-units]"],
    ),
    Case(
        "known-units",
        MORE,
        "",
        statement("subject: award/b, predicate: awardLevel, value: national, unit: time"),
        ["statements/more.yaml:3: awardLevel takes no unit; drop unit [known-units]"],
    ),
    Case(
        "value-languages",
        MORE,
        "",
        statement("subject: award/b, predicate: grade, value: 一等獎"),
        ["statements/more.yaml:3: the words have no language; add lang: zh-Hant [value-languages]"],
    ),
    Case(
        "value-languages",
        FIRST,
        "unit: time",
        "unit: time\n  lang: en",
        ["statements/first.yaml:18: hasFigure takes no language; drop lang [value-languages]"],
    ),
    *(
        Case(
            "value-languages",
            MORE,
            "",
            statement(f"subject: award/b, predicate: grade, value: 一等獎, lang: '{lang}'"),
            [f"statements/more.yaml:3: lang '{lang}' is no language tag; write {right} [value-languages]"],
        )
        for lang, right in (("zh_Hant", "zh-Hant"), ("中文", "one, such as zh-Hant"), ("zh-h", "one, such as zh-Hant"))
    ),
    *(
        Case(
            "source-languages",
            SOURCES,
            "language: zh-Hant",
            f'language: "{language}"',
            [f"sources.yaml:9: language '{language}' is no language tag; write {right} [source-languages]"],
        )
        for language, right in (
            ("zh_Hant", "zh-Hant"),
            ("中文", "one, such as zh-Hant"),
            (r"zh-Hant\n", "zh-Hant"),
        )
    ),
    Case(
        "evidence-present",
        MORE,
        "",
        "statements: [{subject: award/b, predicate: awardLevel, value: national}]",
        [
            "statements/more.yaml:1: the statement has no evidence; "
            "add evidence: with the line and the words of the source that say so [evidence-present]"
        ],
    ),
    Case(
        "sources-exist",
        MORE,
        "",
        statement("subject: award/b, predicate: awardLevel, value: national").replace("source/report", "source/reprot"),
        ["statements/more.yaml:3: source/reprot is not a source; did you mean source/report? [sources-exist]"],
    ),
    Case(
        "sources-exist",
        MORE,
        "",
        statement("subject: award/b, predicate: awardLevel, value: national").replace("source: source/report\n", ""),
        [
            "statements/more.yaml:2: the evidence names no source; "
            "name the source here, or for the whole file with source: at its top [sources-exist]"
        ],
    ),
    Case(
        "lines-exist",
        FIRST,
        "line: '3'",
        "line: 4",
        [
            "sources.yaml:13: line 3 of source/report is neither cited nor listed; "
            "curate it, or list it under uncited with a reason [covered-lines]",
            "statements/first.yaml:19: line 4 is outside of source/report; write a line from 1 to 3 [lines-exist]",
            "statements/first.yaml:20: “舉辦培訓39次” is not on line 4; it is on line 3 [quotes-found]",
        ],
    ),
    Case(
        "sound-quotes",
        FIRST,
        "quote: 舉辦培訓39次",
        "quote: '\u3000'",
        ["statements/first.yaml:20: the quote is empty; quote the words that say so [sound-quotes]"],
    ),
    Case(
        "sound-quotes",
        FIRST,
        "quote: 舉辦培訓39次",
        f"quote: 39{'次' * 59}",
        [
            f"statements/first.yaml:20: “39{'次' * 59}” is not on line 3; quote the words as they stand [quotes-found]",
            "statements/first.yaml:20: the quote has 61 characters; "
            "quote the words that carry it, 60 at the most [sound-quotes]",
        ],
    ),
    Case(
        "known-stances",
        FIRST,
        "quote: 舉辦培訓39次",
        "quote: 舉辦培訓39次\n    stance: support",
        ["statements/first.yaml:21: stance support is unknown; did you mean supports? [known-stances]"],
    ),
    Case(
        "reasoned-inferences",
        FIRST,
        "    note: no year is given\n",
        "",
        ["statements/first.yaml:9: the inference has no reason; give it in note: ... [reasoned-inferences]"],
    ),
    Case(
        "open-lists",
        FIRST,
        "  value: '39'\n",
        "  value: '39'\n  open: true\n",
        [
            "statements/first.yaml:17: hasFigure lists nothing that could go on; "
            "drop open, or put it on the last member of the list [open-lists]"
        ],
    ),
    Case(
        "known-languages",
        FIRST,
        "    note: no year is given\n",
        "    note: {zh-Hant: 無年份, eng: no year}\n    gloss: {de: Gericht}\n",
        [
            "statements/first.yaml:12: language eng is unknown; did you mean en? [known-languages]",
            "statements/first.yaml:13: language de is unknown; choose one of en, zh-Hans, zh-Hant [known-languages]",
        ],
    ),
    Case(
        "agreeing-translations",
        FIRST,
        "  - line: '3'\n    quote: 舉辦培訓39次",
        "  - {line: 3, quote: 舉辦培訓39次}\n  - {line: 1, quote: 獲得全國優秀法院, gloss: {en: won}}\n"
        "- subject: court/a\n  predicate: received\n  object: award/b\n  qualifiers: {year: 2023}\n  evidence:\n"
        "  - {line: 1, quote: 獲得全國優秀法院, gloss: {en: got, zh-Hans: 获}}",
        [
            "statements/first.yaml:26: the gloss in en is not that of the same evidence in statements/first.yaml:20; "
            "write the same in both places [agreeing-translations]"
        ],
    ),
    *(
        Case(
            "agreeing-translations",
            FIRST,
            "  - line: '3'\n    quote: 舉辦培訓39次",
            f"  - {{line: 3, quote: 舉辦培訓39次}}\n  - {{line: 1, quote: 獲得全國優秀法院, note: {one}}}\n"
            "- subject: court/a\n  predicate: received\n  object: award/b\n  qualifiers: {year: 2023}\n  evidence:\n"
            f"  - {{line: 1, quote: 獲得全國優秀法院, note: {other}}}",
            [
                "statements/first.yaml:26: the note in zh-Hant is not that of the same evidence in "
                "statements/first.yaml:20; write the same in both places [agreeing-translations]"
            ],
        )
        for one, other in (
            ("見上行", "{en: 見上行, zh-Hant: 另一說}"),
            ("{en: 見上行, zh-Hant: 另一說}", "見上行"),
        )
    ),
    Case(
        "uncited-lines",
        SOURCES,
        "'2': a heading",
        "'2': ' '",
        ["sources.yaml:14: line 2 is listed without a reason; say why, in a few words [uncited-lines]"],
    ),
    Case(
        "uncited-lines",
        SOURCES,
        "'2': a heading",
        "'2': a heading\n    '3': a figure",
        [
            "sources.yaml:15: line 3 of source/report is cited by statements; "
            "take it off the list under uncited [uncited-lines]",
        ],
    ),
    Case(
        "uncited-lines",
        SOURCES,
        "'2': a heading",
        "'2': a heading\n    '4': the end",
        ["sources.yaml:15: line 4 is outside of source/report; write a line from 1 to 3 [uncited-lines]"],
    ),
    Case(
        "quotes-found",
        FIRST,
        "舉辦培訓39次",
        "舉辦培訓93次",
        [
            "statements/first.yaml:16: the figure 39 is in no quote of the statement; "
            "look it up in the source, and quote the words that give it [figures-quoted]",
            "statements/first.yaml:20: “舉辦培訓93次” is not on line 3; the line has “舉辦培訓39次” [quotes-found]",
        ],
    ),
    Case(
        "quotes-found",
        FIRST,
        "舉辦培訓39次",
        "各項工作",
        [
            "statements/first.yaml:16: the figure 39 is in no quote of the statement; "
            "look it up in the source, and quote the words that give it [figures-quoted]",
            "statements/first.yaml:20: “各項工作” is not on line 3; it is on line 2 [quotes-found]",
        ],
    ),
    Case(
        "unchanged-texts",
        "texts/report.txt",
        "舉辦",
        "舉行",
        [
            "sources.yaml:11: TEXT is not the text that was curated; "
            "restore the text, or write the new sha256 SHA256 and look the quotes up again [unchanged-texts]",
            "statements/first.yaml:20: “舉辦培訓39次” is not on line 3; the line has “舉行培訓39次” [quotes-found]",
        ],
    ),
    Case(
        "unchanged-texts",
        SOURCES,
        "lines: '3'",
        "lines: 5",
        ["sources.yaml:12: the text has 3 lines; write 3 [unchanged-texts]"],
    ),
    Case(
        "covered-lines",
        SOURCES,
        "'2': a heading",
        "'1': a heading",
        [
            "sources.yaml:13: line 2 of source/report is neither cited nor listed; "
            "curate it, or list it under uncited with a reason [covered-lines]",
            "sources.yaml:14: line 1 of source/report is cited by statements; "
            "take it off the list under uncited [uncited-lines]",
        ],
    ),
    Case(
        "reasoned-decisions",
        "identity.yaml",
        "",
        "same:\n  - {keep: award/b, drop: award/bb, reason: ' '}\n",
        ["identity.yaml:2: the decision has no reason; say why, in a few words [reasoned-decisions]"],
    ),
    Case(
        "reasoned-decisions",
        "identity.yaml",
        "",
        "different:\n  - ids: [court/a, court/a]\n    reason: x\n",
        ["identity.yaml:2: court/a stands here twice; name two ids [reasoned-decisions]"],
    ),
    Case(
        "reasoned-decisions",
        "identity.yaml",
        "",
        "same:\n  - keep: source/report\n    drop: source/other\n    reason: x\n",
        [
            "identity.yaml:2: source/report is a source, which is known by its SHA-256; "
            "drop the decision [reasoned-decisions]",
        ],
    ),
    Case(
        "decided-entities",
        "identity.yaml",
        "",
        "different:\n  - ids: [court/a, court/z]\n    reason: x\n",
        ["identity.yaml:2: court/z is not an entity; did you mean court/a? [decided-entities]"],
    ),
    Case(
        "decided-entities",
        "identity.yaml",
        "",
        "same:\n  - {keep: award/x, drop: award/y, reason: r}\n  - {keep: award/b, drop: award/x, reason: r}\n",
        ["identity.yaml:2: award/x goes by another decision; write award/b, which it is [decided-entities]"],
    ),
    Case(
        "consistent-decisions",
        "identity.yaml",
        "",
        "same:\n  - {keep: award/b, drop: award/x, reason: r}\n"
        "  - {keep: court/a, drop: award/x, reason: r}\n"
        "different:\n  - {ids: [court/a, award/b], reason: r}\n  - {ids: [award/b, court/a], reason: r}\n",
        [
            "identity.yaml:3: award/x goes to award/b in identity.yaml:2 already; let one id go to one other "
            "[consistent-decisions]",
            "identity.yaml:6: award/b and court/a are decided on in identity.yaml:5 already; "
            "keep one of the two decisions [consistent-decisions]",
        ],
    ),
    Case(
        "applied-decisions",
        "identity.yaml",
        "",
        "same:\n  - {keep: court/a, drop: award/b, reason: r}\n",
        [
            "entities/things.yaml:13: award/b is court/a by identity.yaml:2; "
            "run courtgraph duplicates --apply [applied-decisions]",
            "statements/first.yaml:5: award/b is court/a by identity.yaml:2; "
            "run courtgraph duplicates --apply [applied-decisions]",
        ],
    ),
]


def found(folder: Path) -> list[str]:
    """The findings about a folder; the path and the SHA-256 of its text, which differ by run, under fixed names."""
    dataset = read_dataset(folder)
    texts = read_texts(dataset.sources, [folder / "texts"])
    names = {text.path: "TEXT" for text in texts.values()} | {text.sha256: "SHA256" for text in texts.values()}
    findings = [str(finding) for finding in check(dataset, texts)]
    for written, name in names.items():
        findings = [finding.replace(written, name) for finding in findings]
    return findings


def test_a_good_dataset_gives_no_findings(dataset_folder: Path) -> None:
    assert found(dataset_folder) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_a_broken_rule_is_told_with_its_place_and_what_would_be_right(dataset_folder: Path, case: Case) -> None:
    path = dataset_folder / case.path
    before = path.read_text("utf-8") if case.old else ""
    assert case.old in before
    path.write_text(before.replace(case.old, case.new, 1) if case.old else case.new, "utf-8")

    assert found(dataset_folder) == case.findings


def test_every_rule_is_tested() -> None:
    tested = {case.rule for case in CASES if any(finding.endswith(f"[{case.rule}]") for finding in case.findings)}

    assert tested | {"complete-components"} == {rule.__name__.replace("_", "-") for rule in RULES}


@pytest.mark.parametrize(
    ("ordinals", "arity", "findings"),
    [
        (["1", "2"], "2", []),
        ([], "5521", []),
        (["1", "2"], None, []),
        (
            ["1", "3"],
            None,
            [
                "statements/more.yaml:3: the 2 parts of award/b are numbered 1, 3; "
                "give each its ordinal: under qualifiers, 1 to 2, in the order of the text [complete-components]"
            ],
        ),
        (
            ["1", "1"],
            None,
            [
                "statements/more.yaml:3: the 2 parts of award/b are numbered 1, 1; "
                "give each its ordinal: under qualifiers, 1 to 2, in the order of the text [complete-components]"
            ],
        ),
        (
            ["1", ""],
            None,
            [
                "statements/more.yaml:3: the 2 parts of award/b are numbered 1; "
                "give each its ordinal: under qualifiers, 1 to 2, in the order of the text [complete-components]"
            ],
        ),
        (
            ["", ""],
            None,
            [
                "statements/more.yaml:3: the 2 parts of award/b have no numbers; "
                "give each its ordinal: under qualifiers, 1 to 2, in the order of the text [complete-components]"
            ],
        ),
        (
            ["1", "2"],
            "3",
            [
                "statements/more.yaml:5: arity gives award/b 3 parts, but hasComponent lists 2; "
                "list every part with hasComponent, or none where the text lists none, "
                "or say open: true of the last where its list goes on (等) [complete-components]"
            ],
        ),
        (["1", "2, open"], "3", []),
        (["1", "2, open"], "2", []),
        (
            ["1", "3, open"],
            "3",
            [
                "statements/more.yaml:3: the 2 parts of award/b are numbered 1, 3; "
                "give each its ordinal: under qualifiers, 1 to 2, in the order of the text [complete-components]"
            ],
        ),
        (
            ["1", "2, open"],
            "1",
            [
                "statements/more.yaml:5: arity gives award/b 1 parts, but hasComponent lists 2; "
                "list every part with hasComponent, or none where the text lists none [complete-components]"
            ],
        ),
        (
            ["1"],
            "one",
            [
                "statements/more.yaml:4: value 'one' is no whole number from 1; "
                "write digits only, such as 12 [possible-values]"
            ],
        ),
    ],
    ids=[
        *("whole", "none listed", "unnumbered slogan", "a gap", "twice", "without ordinal", "without any", "too few"),
        *("open and fewer", "open and as many", "open and a gap", "open and too many", "no number"),
    ],
)
def test_the_parts_of_a_slogan_are_numbered_and_as_many_as_it_says(
    dataset_folder: Path, ordinals: list[str], arity: str | None, findings: list[str]
) -> None:
    (dataset_folder / "entities/more.yaml").write_text(
        "entities:\n"
        + "".join(
            f"  - {{id: topic/{n}, type: Topic, label: {{zh-Hant: 題{n}, zh-Hans: 题{n}, en: T{n}}}}}\n"
            for n in range(len(ordinals))
        ),
        "utf-8",
    )
    records = [
        f"subject: award/b, predicate: hasComponent, object: topic/{n}"
        + (f", qualifiers: {{ordinal: {ordinal.removesuffix(', open')}}}" if ordinal else "")
        + (", open: true" if ordinal.endswith("open") else "")
        for n, ordinal in enumerate(ordinals)
    ]
    records += [f"subject: award/b, predicate: arity, value: {arity}"] if arity else []
    lines = "".join(f"  - {{{record}, {QUOTE}}}\n" for record in records)
    (dataset_folder / MORE).write_text(f"source: source/report\nstatements:\n{lines}", "utf-8")

    told = [finding for finding in found(dataset_folder) if "[fitting-subjects]" not in finding]

    assert told == findings


def test_every_finding_is_told_at_once(dataset_folder: Path) -> None:
    for path, old, new in (
        (THINGS, "BasicCourt", "Curt"),
        (FIRST, "unit: time", "unit: times"),
        (FIRST, "inferred: 'true'", "inferred: perhaps"),
        (SOURCES, "2025-01", "2025-13"),
    ):
        file = dataset_folder / path
        file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")

    rules = [finding.rsplit("[", 1)[1].rstrip("]") for finding in found(dataset_folder)]

    assert rules == ["known-types", "possible-dates", "field-shape", "known-units"]


def test_warnings_ask_for_a_second_look_and_errors_for_a_correction(dataset_folder: Path) -> None:
    file = dataset_folder / THINGS
    changed = file.read_text("utf-8").replace("甲县", "甲縣").replace("id: indicator/c", "id: indicator/d")
    file.write_text(changed, "utf-8")

    findings = check(read_dataset(dataset_folder))

    assert {finding.rule: finding.severity for finding in findings} == {
        "simplified-labels": "warning",
        "connected-entities": "warning",
        "objects-exist": "error",
    }


def test_without_the_text_only_what_needs_it_goes_unchecked(dataset_folder: Path) -> None:
    file = dataset_folder / FIRST
    file.write_text(file.read_text("utf-8").replace("舉辦培訓39次", "不在文中39次"), "utf-8")

    assert check(read_dataset(dataset_folder)) == []


@pytest.mark.parametrize(
    "quote",
    [
        "舉辦培訓39次",
        "举办培训39次",
        "舉辦 培訓\u300039次",
        "舉辦培訓３９次",
        "39次,工作流轉順暢",
        "39次,工作流转(zhuǎn)顺畅",
        "39次，工作",
    ],
    ids=["as it stands", "script", "spacing", "width", "without pinyin", "with pinyin", "width of marks"],
)
def test_a_quote_is_found_whatever_its_script_width_spacing_and_pinyin(dataset_folder: Path, quote: str) -> None:
    assert "(zhuǎn)" in REPORT
    file = dataset_folder / FIRST
    file.write_text(file.read_text("utf-8").replace("舉辦培訓39次", quote), "utf-8")

    assert found(dataset_folder) == []


def test_a_source_may_be_spoken_of(dataset_folder: Path) -> None:
    (dataset_folder / MORE).write_text(
        statement("subject: source/report, predicate: numberedForm, value: 5521"), "utf-8"
    )

    assert found(dataset_folder) == []


def test_years_that_are_none_are_not_compared(dataset_folder: Path) -> None:
    endless = "9" * 5000
    (dataset_folder / MORE).write_text(statement(f"subject: award/b, predicate: awardYear, value: {endless}"), "utf-8")

    assert [finding.rsplit(" ", 1)[1] for finding in found(dataset_folder)] == ["[possible-values]"]


def test_a_text_whose_line_ends_alone_have_changed_says_so(dataset_folder: Path) -> None:
    (dataset_folder / "texts/report.txt").write_bytes(REPORT.replace("\n", "\r\n").encode("utf-8"))

    assert found(dataset_folder) == [
        "sources.yaml:11: TEXT is not the text that was curated; "
        "save it with LF at the ends of its lines, not CRLF [unchanged-texts]"
    ]


@pytest.mark.parametrize("name", ["皇后", "三里", "干支", "於是", "于某", "臺灣", "國家", "內蒙古", "内蒙古"])
def test_a_character_of_both_scripts_is_traditional_too(name: str) -> None:
    assert simplified_only(name) == ""


@pytest.mark.parametrize(
    ("languages", "rules"),
    [
        ("languages: [zh-Hant, zh-Hans]", {"zh-Hant": "required-labels", "zh-Hans": "complete-labels"}),
        ("languages: [zh-Hans, zh-Hant]", {"zh-Hant": "complete-labels", "zh-Hans": "required-labels"}),
        (
            "languages: [zh-Hans, zh-Hant]\nrequired: [zh-Hans, zh-Hant]",
            {"zh-Hant": "required-labels", "zh-Hans": "required-labels"},
        ),
        ("languages: [zh-Hant, zh-Hans]\nrequired: [fr]", {"zh-Hant": "complete-labels", "zh-Hans": "complete-labels"}),
    ],
)
def test_a_label_is_required_in_the_first_language_or_in_those_that_the_dataset_names(
    dataset_folder: Path, languages: str, rules: dict[str, str]
) -> None:
    (dataset_folder / "dataset.yaml").write_text(f"title: {{en: A}}\nbase: https://e.org/\n{languages}\n", "utf-8")
    (dataset_folder / THINGS).write_text("entities: [{id: court/a, type: BasicCourt, label: {}}]\n", "utf-8")

    missing = [one for one in check(read_dataset(dataset_folder)) if one.path == THINGS and "label" in one.message]

    assert {one.message.rpartition(" ")[2]: one.rule for one in missing} == rules


def test_the_names_of_rules_are_those_of_check_and_of_reading() -> None:
    reading = "".join(path.read_text("utf-8") for path in Path(parse.__file__).parent.glob("*.py"))
    words = set(re.findall('"([a-z]+(?:-[a-z]+)+)"', reading))

    assert set(RULE_NAMES) == words | {rule.__name__.replace("_", "-") for rule in RULES}
