import type { Layout } from "../data/choice";
import type { Content } from "../data/content";
import type { Arrangement } from "../drawing/places";
import { force } from "./force";

/** Where everything that is drawn stands, and what is written beside it. */
export const ARRANGEMENTS: Readonly<Record<Layout, (content: Content) => Arrangement>> = {
  force,
  type: force,
  hierarchy: force,
  timeline: force,
};
