/** The layout algorithms by name. */
import type { Layout } from "../state/view-state";
import type { VisibleGraph } from "../state/visible-graph";
import { force } from "./force";
import { hierarchy } from "./hierarchy";
import type { LayoutOptions } from "./layout-options";
import type { LayoutResult } from "./positions";
import { timeline } from "./timeline";
import { type } from "./type";

/** Where everything that is drawn stands, and what is written beside it. */
export const LAYOUT_ALGORITHMS: Readonly<
  Record<Layout, (visible: VisibleGraph, options: LayoutOptions) => LayoutResult>
> = {
  force,
  type,
  hierarchy,
  timeline,
};
