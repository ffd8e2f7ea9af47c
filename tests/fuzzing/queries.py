"""Queries that the fuzzer makes: by the grammar of SPARQL, of its words in any order, and of queries mutated."""

from hypothesis import strategies as st

from fuzzing.mutations import lines, mutated

WORDS = [
    "SELECT",
    "ASK",
    "CONSTRUCT",
    "DESCRIBE",
    "WHERE",
    "OPTIONAL",
    "UNION",
    "MINUS",
    "FILTER",
    "BIND",
    "AS",
    "VALUES",
    "GRAPH",
    "SERVICE",
    "FROM",
    "LIMIT",
    "OFFSET",
    "GROUP",
    "BY",
    "HAVING",
    "ORDER",
    "DISTINCT",
    "EXISTS",
    "NOT",
    "IN",
    "COUNT(*)",
    "GROUP_CONCAT",
    "REGEX",
    "STR",
    "LANG",
    "PREFIX",
    "BASE",
    "INSERT",
    "DROP",
    "ALL",
    "a",
    "rdfs:label",
    "?s",
    "?p",
    "?o",
    "<https://example.org/>",
    '"x"@en',
    '"1"^^xsd:integer',
    "1",
    "-1e9",
    "true",
    "[]",
    "_:b",
    "<<",
    ">>",
    "{",
    "}",
    "(",
    ")",
    ".",
    ";",
    ",",
    "*",
    "+",
    "!",
    "?",
    "^",
    "/",
    "|",
    "#",
    "'''",
]
QUERIES = [
    "SELECT ?s (COUNT(?o) AS ?n) WHERE { ?s ?p ?o OPTIONAL { ?o rdfs:label ?l } } GROUP BY ?s HAVING (?n > 1) LIMIT 5",
    "PREFIX x: <https://example.org/> CONSTRUCT { ?s a x:T } WHERE { ?s (x:a|^x:b)+ ?o FILTER(REGEX(STR(?o), '甲')) }",
    "ASK { VALUES (?a ?b) { (1 UNDEF) ('x'@en 2.0) } BIND(?a + ?b AS ?c) MINUS { ?c !(x:a) [] } }",
]
TERM = st.sampled_from(["?s", "?p", "?o", "?v", "cgo:received", "<court/a>", '"39"', '"甲"@en', "39", "-1e9", "true"])
PATH = st.recursive(
    st.sampled_from(["a", "?p", "rdfs:label", "cgo:received", "prov:wasDerivedFrom"]),
    lambda inner: st.builds("({}{}{})".format, inner, st.sampled_from("/|"), inner) | st.builds("({})+".format, inner),
    max_leaves=4,
)
FUNCTIONS = st.sampled_from(["STR", "LANG", "BOUND", "xsd:integer", "YEAR", "SHA256", "!", "UCASE"])
EXPRESSION = st.recursive(
    TERM,
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "/", "=", "<", "&&", "||"]), inner),
        st.builds("{}({})".format, FUNCTIONS, inner),
        st.builds("REGEX(STR({}), {})".format, inner, st.sampled_from(["'甲'", "'('", "'(a+)+$'", "'[0-9]{999}'"])),
        st.builds("IF({}, {}, {})".format, inner, inner, inner),
    ),
    max_leaves=6,
)
TRIPLE = st.builds("{} {} {} .".format, st.sampled_from(["?s", "?o", "<court/a>"]), PATH, TERM)
PATTERN = st.recursive(
    TRIPLE,
    lambda inner: st.one_of(
        st.builds("{} {}".format, inner, inner),
        st.builds("{} {{ {} }}".format, st.sampled_from(["OPTIONAL", "MINUS", "FILTER NOT EXISTS", "GRAPH ?g"]), inner),
        st.builds("{{ {} }} UNION {{ {} }}".format, inner, inner),
        st.builds("{{ SELECT (COUNT(*) AS ?n) {{ {} }} GROUP BY ?s }}".format, inner),
        st.builds("{} FILTER({})".format, inner, EXPRESSION),
        st.builds("{} BIND({} AS ?b)".format, inner, EXPRESSION),
        st.builds("{} VALUES ?v {{ {} UNDEF }}".format, inner, st.sampled_from(["1", '"x"@en', "<court/a>"])),
    ),
    max_leaves=6,
)
HEADS = ["SELECT *", "SELECT DISTINCT ?s", "SELECT (COUNT(*) AS ?n)", "ASK", "CONSTRUCT { ?s ?p ?o }", "DESCRIBE ?s"]
ENDS = ["LIMIT 9", "ORDER BY DESC(?s) LIMIT 3 OFFSET 1", "GROUP BY ?s", ""]
GRAMMATICAL = st.builds("{} WHERE {{ {} }} {}".format, st.sampled_from(HEADS), PATTERN, st.sampled_from(ENDS))


def any_queries() -> st.SearchStrategy[str]:
    """Any query, most of them such as the engine takes."""
    return st.one_of(GRAMMATICAL, GRAMMATICAL, GRAMMATICAL, lines(WORDS), mutated(QUERIES, WORDS))
