import type { Layout } from "../data/view-state";
import type { Content } from "../data/visible-graph";
import type { Arrangement } from "../render/positions";
import { force } from "./force";
import { hierarchy } from "./hierarchy";
import type { Setting } from "./layout-options";
import { timeline } from "./timeline";
import { type } from "./type";

/** Where everything that is drawn stands, and what is written beside it. */
export const ARRANGEMENTS: Readonly<Record<Layout, (content: Content, setting: Setting) => Arrangement>> = {
  force,
  type,
  hierarchy,
  timeline,
};
