/** Links to what lies on the web: only web addresses become links, and nothing is fetched. */

import { element, isolated } from "../shared/dom";
import { linkIri } from "../shared/iris";
import { model } from "../state/store";

/** An address, or a name that leads to it, as a link; what is no address on the web stays a text. */
export function outsideLink(address: string, name = address): HTMLElement {
  const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
  if (!isWeb) return isolated({ text: address, language: "" });
  return element("a", { href: address, rel: "noopener noreferrer", target: "_blank", dir: "auto" }, name);
}

/** A link as the dataset writes it: one with a prefix leads to the address that it stands for. */
export function datasetLink(link: string): HTMLElement {
  return outsideLink(linkIri(link, model.payload.rdf?.prefixes ?? {}) || link, link);
}
