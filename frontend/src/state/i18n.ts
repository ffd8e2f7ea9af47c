/** Internationalization: the page's messages and the data's labels in the language that is chosen. */

import type { Entity } from "../model/model";
import type { EntityType } from "../model/payload";
import type { Text } from "../shared/language";
import { messagesIn } from "../shared/messages";
import * as en from "../strings/en";
import * as hans from "../strings/zh-Hans";
import * as hant from "../strings/zh-Hant";
import { type Group, isGroup } from "./groups/group";
import { model, state } from "./store";

export type MessageKey = keyof hant.Strings;

const STRINGS = { "zh-Hant": hant.strings, "zh-Hans": hans.strings, en: en.strings };

export const { t, tParts, word, localized } = messagesIn<MessageKey>(STRINGS, () => state.language);

/** A number of things as the language writes it: large ones in groups of digits. */
export function formatNumber(count: number): string {
  // as all three languages group them: the browser's knowledge of numerals is slow to load
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

export function nameOf(entity: Entity): Text {
  return isGroup(entity) ? groupName(entity) : localized(entity.label, entity.id);
}

/** A group by its court, or by its type and what ties it to something, and how many it stands for. */
function groupName({ naming, count }: Group): Text {
  const { court, type, predicate, incoming, isRest } = naming;
  const known = model.types.get(type);
  const name = court ? nameOf(court) : known ? typeName(known) : { text: type, language: "" as const };
  const tied = predicate
    ? t("groupTied", { predicate: predicateName(predicate, incoming).text, name: name.text })
    : name.text;
  return { ...name, text: `${isRest ? t("groupRest", { name: tied }) : tied}\u00a0·\u00a0${formatNumber(count)}` };
}

/** What goes by an id: its name, or the bare id when nothing is known of it. */
export function nameOfId(id: string): Text {
  const entity = model.entities.get(id);
  return entity ? nameOf(entity) : { text: id, language: "" };
}

/** What a predicate is called, read from its subject, or from its object. */
export function predicateName(predicate: string, incoming: boolean): Text {
  const known = model.predicates.get(predicate);
  return localized(incoming ? known?.inverse : known?.label, predicate);
}

export function typeName(type: EntityType): Text {
  return localized(type.label, type.name);
}
