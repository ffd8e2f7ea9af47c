/** What the page was given to ask with. */
import type { Texts } from "../shared/language";
import type { Term } from "../state/terms";
import { INITIAL_VIEW_STATE } from "../state/view-state";
import type { Prefixes } from "./iri-shortener";

/** A query that has a name, with the question that it answers. */
export interface Question {
  readonly name: string;
  readonly label: Texts;
  readonly text: string;
}

export interface SparqlBundle {
  readonly prefixes: Prefixes;
  readonly questions: readonly Question[];
}

/** A named query as the search finds it: by its question. */
export function termOf({ name, label }: Question): Term {
  const view = { ...INITIAL_VIEW_STATE, tab: "query", ask: name } as const;
  return { kind: "question", name, label, names: Object.values(label), count: null, view };
}

const PRESET = ["cgo", "prov", "rdf", "skos", "xsd"];

/** A query to begin with, which answers something as it stands. */
export function starterQuery(prefixes: Prefixes): string {
  const heads = PRESET.flatMap((prefix) => (prefix in prefixes ? [`PREFIX ${prefix}: <${prefixes[prefix]}>`] : []));
  const query = [
    "SELECT ?subject ?predicate ?object WHERE {",
    "  ?statement rdf:subject ?subject ;",
    "    rdf:predicate ?predicate ;",
    "    rdf:object ?object .",
    "}",
    "LIMIT 100",
  ];
  return [...heads, "", ...query, ""].join("\n");
}
