import pytest

from courtgraph.text.licences import SPDX, licence_iri


@pytest.mark.parametrize(
    ("licence", "identifier"),
    [
        ("MIT", "MIT"),
        ("cc-by-4.0", "CC-BY-4.0"),
        ("(MIT)", "MIT"),
        ("(( mit ))", "MIT"),
        ("GPL-2.0+", "GPL-2.0+"),
        ("(gpl-2.0+)", "GPL-2.0+"),
    ],
)
def test_an_identifier_of_the_spdx_list_has_an_iri_whatever_stands_around_it(licence: str, identifier: str) -> None:
    assert licence_iri(licence, {}) == SPDX + identifier


@pytest.mark.parametrize(
    "licence",
    [
        *("MIT+", "Apache-2.0+", "(MIT+)", "MIT++", "GPL-2.0++", "LicenseRef-own", "(LicenseRef-own)"),
        *("(MIT OR ISC)", "(MIT) OR (ISC)", "GPL-2.0-only WITH Classpath-exception-2.0", "", "()", "+"),
    ],
)
def test_what_the_spdx_list_does_not_have_has_no_iri(licence: str) -> None:
    assert licence_iri(licence, {}) == ""
