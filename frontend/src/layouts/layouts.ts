/** The layout algorithms by name. */
import type { Layout } from "../data/view-state";
import type { VisibleGraph } from "../data/visible-graph";
import type { LayoutResult } from "../render/positions";
import { force } from "./force";
import { hierarchy } from "./hierarchy";
import type { LayoutOptions } from "./layout-options";
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
