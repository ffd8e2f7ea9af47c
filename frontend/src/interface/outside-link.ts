/** Links to what lies on the web: only web addresses become links, and nothing is fetched. */
import { element, isolated } from "../shared/dom";

/** An address, or a name that leads to it, as a link; what is no address on the web stays a text. */
export function outsideLink(address: string, name = address): HTMLElement {
  const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
  if (!isWeb) return isolated({ text: address, language: "" });
  return element("a", { href: address, rel: "noopener noreferrer", target: "_blank", dir: "auto" }, name);
}
