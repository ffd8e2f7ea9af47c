/** The filters in the address, in their shortest form, and the parts that an address is written in. */
import { wellFormed } from "../../shared/formatting";
import { FACETS, type Facet, type ViewState } from "../view-state";
import { codesOf, valuesIn } from "./facet-value-codes";

/** Every value that a facet has, so that a filter can be written by what it leaves. */
export type FacetValues = (facet: Facet) => readonly string[];

type Excluded = ViewState["excluded"];

/** Names that take more than this are written in codes, so that a link stays short whatever is filtered. */
const LONGEST = 60;

/** What each filter takes away, as `no-type=A,B`, or what it leaves, as `type=C`, where that is less; many values in codes. */
export function facetParameters(excluded: Excluded, valuesOf: FacetValues): string[] {
  return FACETS.filter((facet) => excluded[facet].length).map((facet) =>
    facetParameter(facet, excluded[facet], valuesOf(facet)),
  );
}

function facetParameter(facet: Facet, gone: readonly string[], values: readonly string[]): string {
  const known = new Set(values);
  if (!gone.every((value) => known.has(value))) return `no-${facet}=${listed(gone)}`;
  const filtered = new Set(gone);
  const left = values.filter((value) => !filtered.has(value));
  const [without, only] = [written(`no-${facet}`, gone, values), written(facet, left, values)];
  return only.length < without.length ? only : without;
}

/** Some of a facet's values: by their names where these are short, and otherwise in codes, if each has one of its own. */
function written(name: string, some: readonly string[], values: readonly string[]): string {
  const named = `${name}=${listed(some)}`;
  const codes = named.length > LONGEST ? codesOf(values) : null;
  return codes ? `${name}~=${some.map((value) => codes.get(value)).join("")}` : named;
}

/** The values that an address filters out. */
export function excludedIn(told: string, valuesOf: FacetValues): Excluded {
  const said = told.split("&").map((each) => splitAt(each, "="));
  const listsOf = (name: string) => said.flatMap(([given, list]) => (given === name ? [list] : []));
  const all = (name: string, facet: Facet) => [
    ...listsOf(name).flatMap((list) => list.split(",").map(decoded).filter(Boolean)),
    ...listsOf(`${name}~`).flatMap((list) => valuesIn(list, valuesOf(facet))),
  ];
  const own = (facet: Facet) => {
    const left = new Set(all(facet, facet));
    const isOnly = said.some(([given]) => given === facet || given === `${facet}~`);
    return [...all(`no-${facet}`, facet), ...(isOnly ? valuesOf(facet).filter((value) => !left.has(value)) : [])];
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, own(facet)])) as unknown as Excluded;
}

/** The values that the filters of a fragment name although their facet has none of the kind. */
export function unknownValuesIn(hash: string, valuesOf: FacetValues): string[] {
  const said = splitAt(hash, "?")[1].split("&");
  return FACETS.flatMap((facet) => {
    const lists = said.flatMap((each) => {
      const [name, list] = splitAt(each, "=");
      return name === facet || name === `no-${facet}` ? list.split(",").map(decoded).filter(Boolean) : [];
    });
    const known = lists.length ? new Set(valuesOf(facet)) : null;
    return lists.filter((value) => !known?.has(value));
  });
}

function listed(values: readonly string[]): string {
  return values.map((value) => encoded(value).replaceAll(",", "%2C")).join(",");
}

/** The text before the first mark, and the text behind it. */
export function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A text as a part of a fragment, with all that would end the part encoded. */
export function encoded(text: string): string {
  return encodeURI(wellFormed(text)).replace(/[?&=#+]/g, encodeURIComponent);
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
