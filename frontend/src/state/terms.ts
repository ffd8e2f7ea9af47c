/** Terms: the types, predicates and sources of a dataset as what a search finds, each with the view that shows its part. */
import type { Model } from "../model/model";
import type { EntityType } from "../model/payload";
import type { Texts } from "../shared/language";
import { totalsOf } from "./facets/facet-counts";
import { partView } from "./part-view";
import type { ViewState } from "./view-state";

export interface Term {
  readonly kind: "type" | "predicate" | "source" | "question";
  readonly name: string;
  readonly label: Texts;
  /** All by which it is found. */
  readonly names: readonly string[];
  /** How many entities or statements it leads to; null where nobody has counted. */
  readonly count: number | null;
  /** Made when it is asked for: that of one among thousands of sources names all others. */
  readonly view: Partial<ViewState>;
}

/** Everything in the schema and among the sources that leads to a part of the dataset. */
export function termsOf(model: Model): Term[] {
  return [...typeTerms(model), ...predicateTerms(model), ...sourceTerms(model)];
}

/** The types in use and those above them; one that has others below it stands for their entities as well. */
function typeTerms(model: Model): Term[] {
  const { types, parents } = model.payload;
  const known = new Map([...parents, ...types].map((type) => [type.name, type]));
  const counts = totalsOf(model).type;
  return [...known.values()].flatMap(({ name, label }) => {
    const below = types.filter((type) => isBelow(type, name, known)).map((type) => type.name);
    const count = below.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
    const view = partView({ type: below }, model);
    const names = [...Object.values(label), ...pluralsOf(label)];
    return count ? [{ kind: "type", name, label, names, count, view }] : [];
  });
}

/** The English plural of a name, as readers look for it. */
function pluralsOf({ en = "" }: Texts): string[] {
  return en ? [en.endsWith("y") ? `${en.slice(0, -1)}ies` : `${en}s`] : [];
}

/** Whether a type is another or descends from it. */
function isBelow(type: EntityType, name: string, known: ReadonlyMap<string, EntityType>): boolean {
  for (let each: EntityType | undefined = type; each; each = known.get(each.parent))
    if (each.name === name) return true;
  return false;
}

function predicateTerms(model: Model): Term[] {
  const counts = totalsOf(model).predicate;
  return model.payload.predicates.map(({ name, label, inverse, headline, unit }) => ({
    kind: "predicate",
    name,
    label: Object.keys(headline).length ? headline : label,
    names: [label, inverse, headline].flatMap((texts) => Object.values(texts)),
    count: counts.get(name) ?? 0,
    view: partView({ predicate: [name] }, model, unit ? { tab: "figures" } : {}),
  }));
}

function sourceTerms(model: Model): Term[] {
  return model.payload.sources.map(({ id, label, alias }) => ({
    kind: "source",
    name: id,
    label,
    names: [...Object.values(label), ...Object.values(alias).flat()],
    count: null,
    get view() {
      return partView({ source: [id] }, model);
    },
  }));
}
