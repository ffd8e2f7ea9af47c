/** Elements of the document: finding and making them; data becomes text nodes, never markup. */
import type { Text } from "./language";

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string>>;

/** The element of the template with this id. */
export function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as Kind;
}

export function isHidden(id: string): boolean {
  return byId(id).hasAttribute("hidden");
}

/** What the page holds as JSON under this id. */
export function jsonIn<Content>(id: string): Content {
  return JSON.parse(byId(id).textContent ?? "");
}

/** The elements with a `data-` attribute, each with what it says. */
export function withData(name: "text" | "name" | "placeholder" | "language"): [HTMLElement, string][] {
  const found = document.querySelectorAll<HTMLElement>(`[data-${name}]`);
  return Array.from(found, (each) => [each, each.dataset[name] ?? ""]);
}

/** An element with attributes and children; texts become text nodes, so nothing of the data is read as markup. */
export function element(tag: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== "") made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button with something to do. */
export function button(attributes: Attributes, act: (event: MouseEvent) => void, ...children: Child[]): HTMLElement {
  const made = element("button", { type: "button", ...attributes }, ...children);
  made.addEventListener("click", act);
  return made;
}

/** A term and what is said of it, as a row of a `dl`. */
export function termRow(term: Child, ...said: Child[]): HTMLElement {
  return element("div", {}, element("dt", {}, term), element("dd", {}, ...said));
}

const SVG = "http://www.w3.org/2000/svg";

/** An element of SVG. */
export function svgElement(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A text of the data, walled off so that its direction cannot turn what stands beside it. */
export function isolated({ text, language }: Text, tag = "bdi", attributes: Attributes = {}): HTMLElement {
  const isLanguage = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language);
  const made = element(tag, { ...attributes, dir: "auto", lang: isLanguage ? language : "" }, text);
  if (ENDLESS.test(text)) made.classList.add("endless");
  return made;
}

/** A word that nobody writes: no column is as wide, so it may break. Chinese breaks anyway. */
const ENDLESS = /[^\s\u2e80-\u9fff\uf900-\uffef]{41}/u;
