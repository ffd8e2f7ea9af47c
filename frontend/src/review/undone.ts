/** A decision that was taken back, in the reader's words: the journal tells it in English. */
import { itemName, thingName } from "./candidates/display-names";
import { listed, type MessageKey, t } from "./i18n";
import { store } from "./store";

interface Telling {
  readonly form: RegExp;
  readonly key: MessageKey;
}

/** How the journal tells of each kind of decision, and what the page calls it. */
const TELLINGS: readonly Telling[] = [
  { form: /^accept (?<names>.+?)(?: and (?<more>[\d,]+) more)?$/, key: "undoneAccept" },
  { form: /^reject (?<names>.+?)(?: and (?<more>[\d,]+) more)?$/, key: "undoneReject" },
  { form: /^edit (?<names>\S+)$/, key: "undoneEdit" },
  { form: /^remove (?<names>\S+)$/, key: "undoneRemove" },
  { form: /^link (?<names>\S+) to (?<other>\S+)$/, key: "undoneLink" },
  { form: /^merge (?<names>\S+) into (?<other>\S+)$/, key: "undoneMerge" },
  { form: /^add unit (?<unit>\S+)$/, key: "undoneUnit" },
  { form: /^leave line (?<lines>.+) of (?<source>\S+) uncited$/, key: "undoneUncited" },
];

/** A decision in words, with the names of what it was about; as the journal tells it where it is of no kind that is known. */
export function undoneWords(told: string): string {
  for (const { form, key } of TELLINGS) {
    const groups = form.exec(told)?.groups;
    if (groups) return t(key, filling(groups));
  }
  return told;
}

function filling({ names = "", more, other = "", ...rest }: Readonly<Record<string, string | undefined>>) {
  const { unit = "", lines = "" } = rest;
  const told = names.split(", ").map(named);
  const all = more ? [...told, t("andMore", { n: more })] : told;
  return { what: listed(all), other: named(other), unit, lines: listed(lines.split(", ")) };
}

function named(id: string): string {
  const item = store.state.items.find((each) => each.id === id);
  return t("quoted", { name: item ? itemName(item) : thingName(id).text });
}
