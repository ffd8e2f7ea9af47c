/** The style of a type: the shape that the schema gives it, and its colour in the light or the dark theme. */

import type { EntityType } from "../../model/payload";
import { darkTheme } from "../../shared/media-queries";
import { model } from "../../state/store";
import { lightened } from "./lightened-color";

/** The type of an entity; the payload names every type that is in use. */
export function typeOf({ type }: { readonly type: string }): EntityType {
  const found = model.types.get(type);
  if (!found) throw new Error(`the page knows no type ${type}`);
  return found;
}

/** The colour of a type, for the light or the dark page. */
export function colorOf(type: EntityType): string {
  return darkTheme.matches ? lightened(type.color) : type.color;
}
