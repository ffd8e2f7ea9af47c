/** A statement as a sentence, with the words that prove it: for a letter, a note, a paper. */
import type { Statement } from "../data/model";
import type { Evidence } from "../data/payload";
import { quoted, visible } from "../data/wording";
import { doubts, qualifiersTold, valueText } from "../interface/telling";
import { nameOf, predicateName, say, told } from "../speech";
import { model, state } from "../state";

export function sentenceOf(statement: Statement): string {
  const [pause, stop, open, close] = state.language === "en" ? [": ", ".", " (", ")"] : ["：", "。", "（", "）"];
  const { subject, predicate, object } = statement;
  const claim = joined([nameIn(subject), predicateName(predicate, false).text, nameIn(object)].filter(Boolean));
  const value = valueText(statement);
  const said = value ? `${claim}${pause}${value}` : claim;
  const more = [...qualifiersTold(statement).map(({ name, value }) => `${name.text} ${value}`), ...doubts(statement)];
  const aside = more.length ? `${open}${more.join(state.language === "en" ? "; " : "；")}${close}` : "";
  return [visible(`${said}${aside}${stop}`), ...statement.evidence.map(proofOf)].join("\n");
}

function nameIn(id: string): string {
  const entity = model.entities.get(id);
  return entity ? nameOf(entity).text : id;
}

/** The words of a source, and where they stand. */
function proofOf({ source, line, quote }: Evidence): string {
  const found = model.sources.get(source);
  const where = say("cite", { source: told(found?.label, source).text, n: line });
  const dash = state.language === "en" ? " — " : "——";
  return visible(`${quoted(quote, found?.language ?? "")}${dash}${where}`);
}

/** Words of a sentence, with a space wherever two do not meet in Chinese. */
function joined(words: readonly string[]): string {
  return words.join(" ").replace(/(?<=[\p{Script=Han}「」《》“”]) (?=[\p{Script=Han}「」《》“”])/gu, "");
}
