import { hashOf } from "./address";

/** Where a selection was asked for: in search or details, in the picture, or by the address alone. */
export type Place = "page" | "picture" | "address";

let askedIn: Place = "address";

/** Go to an entity by its id, or to none. The address follows, so the back button leads back. */
export function goTo(id: string, from: Place = "page"): void {
  const hash = hashOf(id);
  askedIn = from;
  // an address that stays the same tells nobody
  if (location.hash === hash) dispatchEvent(new HashChangeEvent("hashchange"));
  else location.hash = hash;
}

/** Where the selection that is under way was asked for; the next comes by the address, unless somebody asks. */
export function takeAskedIn(): Place {
  const asked = askedIn;
  askedIn = "address";
  return asked;
}
