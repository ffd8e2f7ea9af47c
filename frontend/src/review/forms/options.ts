/** The options of comboboxes: entities, types and predicates of the dataset, the candidates and the schema. */
import { normalizer } from "../../shared/normalize";
import { fieldsOf, itemName, typeName } from "../candidates/display-names";
import { currentLanguage, localized, t } from "../i18n";
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

/** The types of the schema; those that fit come first. */
export function typeOptions(fitting: readonly string[] = []): ComboboxOption[] {
  const likely = (name: string) => (isA(name, fitting) ? 1 : 0);
  return store.state.types.map((type) => ({ ...termOption(type), detail: type.name, likely: likely(type.name) }));
}

/** The types of the schema that are one of some types, or narrower. */
export function fittingTypes(types: readonly string[]): string[] {
  return store.state.types.map(({ name }) => name).filter((name) => isA(name, types));
}

/** The predicates of the schema; those that take a subject come first. */
export function predicateOptions(subject: string): ComboboxOption[] {
  const type = store.state.entities.find(({ id }) => id === subject)?.type ?? "";
  return store.state.predicates.map((predicate) => ({
    ...termOption(predicate),
    // the schema defines its predicates in English
    detail: currentLanguage() === "en" ? `${predicate.name} · ${predicate.definition}` : predicate.name,
    likely: isA(type, predicate.domain) ? 1 : 0,
  }));
}

function termOption({ name, label }: TypeChoice | PredicateChoice) {
  return { id: name, name: localized(label, name).text, found: [name, ...Object.values(label)] };
}

/** The candidates that one may be merged into: open ones, by their places, and accepted entities, by their ids, which it is
 * linked to. A statement is one with others of its predicate, an entity with others of its type, or of a narrower or wider
 * one. Those with a like name and of its very type come first. */
export function mergeTargets(item: Item): ComboboxOption[] {
  const normalize = normalizer(store.state.folding);
  const own = normalize(itemName(item));
  const isLike = (name: string) => name.includes(own) || own.includes(name);
  const others = store.state.items.filter(
    ({ kind, status }) =>
      kind === item.kind && (status === "candidate" || (status === "accepted" && kind === "entities")),
  );
  return others
    .filter((each) => each.place !== item.place && mayBeOne(each.what, item.what))
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

/** Whether what one term is said of may be what another is said of: a type and a narrower one, or a predicate and itself. */
function mayBeOne(one: string, other: string): boolean {
  return one === other || isA(one, [other]) || isA(other, [one]);
}

export function predicateNamed(name: string): PredicateChoice | undefined {
  return store.state.predicates.find((each) => each.name === name);
}

function isA(type: string, wanted: readonly string[]): boolean {
  const ancestors = store.state.types.find(({ name }) => name === type)?.ancestors ?? [];
  return ancestors.some((ancestor) => wanted.includes(ancestor));
}
