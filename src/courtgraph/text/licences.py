"""Licences, written as an SPDX expression or as a link, and their IRIs."""

from collections.abc import Mapping

from courtgraph.text.iris import link_iri

SPDX = "http://spdx.org/licenses/"


def licence_iri(licence: str, prefixes: Mapping[str, str]) -> str:
    """The IRI of a licence that has one: an identifier of the SPDX list, in any case of letters, or a link.

    >>> licence_iri("apache-2.0", {}), licence_iri("All rights reserved", {})
    ('http://spdx.org/licenses/Apache-2.0', '')
    """
    if iri := link_iri(licence, prefixes):
        return iri
    identifier = spdx_expression(licence).strip("()")
    # an expression of several licences has no page; a + may follow what is on the list, of which GPL-2.0+ is itself
    listed = identifier and " " not in identifier and spdx_expression(identifier + "+")
    return SPDX + identifier if listed else ""


def spdx_expression(licence: str) -> str:
    """A licence as SPDX writes it; nothing when it is no expression of SPDX.

    >>> spdx_expression("mit or cc-by-4.0"), spdx_expression("All rights reserved")
    ('MIT OR CC-BY-4.0', '')
    """
    from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

    try:
        return canonicalize_license_expression(licence)
    except InvalidLicenseExpression:
        return ""
