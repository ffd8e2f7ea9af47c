import type { Layout } from "../data/choice";
import type { Content } from "../data/content";
import type { Arrangement } from "../render/places";
import { force } from "./force";
import { hierarchy } from "./hierarchy";
import type { Setting } from "./setting";
import { timeline } from "./timeline";
import { type } from "./type";

/** Where everything that is drawn stands, and what is written beside it. */
export const ARRANGEMENTS: Readonly<Record<Layout, (content: Content, setting: Setting) => Arrangement>> = {
  force,
  type,
  hierarchy,
  timeline,
};
