/** The options of comboboxes: entities, types and predicates of the dataset, the candidates and the schema. */
import { normalizer } from "../../shared/normalize";
import { fieldsOf, itemName, typeName } from "../candidates/display-names";
import { localized, t } from "../i18n";
import type { Item, PredicateChoice, Thing, TypeChoice } from "../protocol";
import { store } from "../store";
import type { ComboboxOption } from "./option-ranking";

/** Entities of the dataset and open ones of the candidates. Those that the line names come first, then fitting types. */
export function entityOptions(line: number, types: readonly string[] = [], onlyKnown = false): ComboboxOption[] {
  const normalize = normalizer(store.state.folding);
  const words = normalize(store.state.text.split("\n")[line - 1] ?? "");
  return store.state.entities
    .filter((thing) => thing.known || !onlyKnown)
    .map((thing) => {
      const isNamed = thing.names.map(normalize).some((name) => name.length > 1 && words.includes(name));
      const likely = (isNamed ? 2 : 0) + (types.length && isA(thing.type, types) ? 3 : 0);
      const name = localized(thing.label, thing.id).text;
      return { id: thing.id, name, detail: detailOf(thing), found: thing.names, likely };
    });
}

function detailOf(thing: Thing): string {
  return `${typeName(thing.type)} · ${thing.id} · ${t(thing.known ? "inDataset" : "inCandidates")}`;
}

export function typeOptions(): ComboboxOption[] {
  return store.state.types.map((type) => ({ ...termOption(type), detail: type.name, likely: 0 }));
}

/** The predicates of the schema; those that take a subject come first. */
export function predicateOptions(subject: string): ComboboxOption[] {
  const type = store.state.entities.find(({ id }) => id === subject)?.type ?? "";
  return store.state.predicates.map((predicate) => ({
    ...termOption(predicate),
    detail: `${predicate.name} · ${predicate.definition}`,
    likely: isA(type, predicate.domain) ? 1 : 0,
  }));
}

function termOption({ name, label }: TypeChoice | PredicateChoice) {
  return { id: name, name: localized(label, name).text, found: [name, ...Object.values(label)] };
}

/** The candidates that one may be merged into: open ones of its kind, by their places, and accepted entities, by their ids,
 * which it is linked to. Those with a like name and of its type come first. */
export function mergeTargets(item: Item): ComboboxOption[] {
  const normalize = normalizer(store.state.folding);
  const own = normalize(itemName(item));
  const isLike = (name: string) => name.includes(own) || own.includes(name);
  const others = store.state.items.filter(
    ({ kind, status }) =>
      kind === item.kind && (status === "candidate" || (status === "accepted" && kind === "entities")),
  );
  return others
    .filter((each) => each.place !== item.place)
    .map((each) => ({
      id: each.status === "accepted" ? each.id : String(each.place),
      name: itemName(each),
      detail: [each.kind === "entities" ? typeName(each.what) : "", each.id, t(each.status)]
        .filter(Boolean)
        .join(" · "),
      found: [each.id, itemName(each), ...Object.values(fieldsOf(each, "label"))],
      likely: (each.what === item.what ? 1 : 0) + (isLike(normalize(itemName(each))) ? 2 : 0),
    }));
}

export function predicateNamed(name: string): PredicateChoice | undefined {
  return store.state.predicates.find((each) => each.name === name);
}

function isA(type: string, wanted: readonly string[]): boolean {
  const ancestors = store.state.types.find(({ name }) => name === type)?.ancestors ?? [];
  return ancestors.some((ancestor) => wanted.includes(ancestor));
}
