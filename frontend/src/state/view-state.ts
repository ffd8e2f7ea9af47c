/** The view state: everything that the reader has chosen; the address says it, so a link leads to exactly this. */
import type { Language } from "../shared/language";

export const TABS = ["graph", "table", "outline", "figures", "query"] as const;
/** How the visible graph is shown. */
export type Tab = (typeof TABS)[number];

export const LAYOUTS = ["force", "type", "hierarchy", "timeline"] as const;
export type Layout = (typeof LAYOUTS)[number];

export const DATINGS = ["told", "stated", "covered", "published"] as const;
/**
 * What dates a statement along the years: what it states or else what its report covers, what it states alone, what its
 * sources cover, or when they were published.
 */
export type Dating = (typeof DATINGS)[number];

export const SIZES = ["degree", "between"] as const;
/** What the size of a shape tells: how many statements connect it, or how often it lies between others. */
export type Sizing = (typeof SIZES)[number];

export const TABLE_NAMES = ["statements", "entities"] as const;
/** What the rows of the table are. */
export type TableName = (typeof TABLE_NAMES)[number];

export const FIGURE_FORMS = ["bars", "table"] as const;
/** How figures are shown. */
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** The columns by which each table can be sorted. */
export const COLUMN_NAMES = {
  statements: ["subject", "predicate", "object", "value", "time", "marks", "line"],
  entities: ["name", "type", "count", "years", "alias"],
  figures: ["indicator", "value", "unit", "time", "subject", "comparison", "level", "line"],
} as const satisfies Readonly<Record<TableName | "figures", readonly string[]>>;

/** A table that can be sorted. */
export type SortedTableName = keyof typeof COLUMN_NAMES;

export type ColumnName = (typeof COLUMN_NAMES)[SortedTableName][number];
/** The column by which the table is sorted, with a minus from the end; empty for the order of the dataset. */
export type Sort = ColumnName | `-${ColumnName}` | "";

/** Every sort that an address may name. */
export const SORTS: readonly Sort[] = [...new Set(Object.values(COLUMN_NAMES).flat())].flatMap((column): Sort[] => [
  column,
  `-${column}`,
]);

export const FACETS = [
  ...(["type", "predicate", "year", "source", "status", "modality"] as const),
  ...(["inferred", "evidence", "open", "quoted"] as const),
] as const;
/**
 * What statements and entities are filtered by; of the last four: whether the text tells a statement, by how many quotes,
 * whether a list goes on behind it, and the languages of its quotes.
 */
export type Facet = (typeof FACETS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ViewState {
  /** The id of the entity that is selected, or `statement/` and the id of a statement; empty for none. */
  readonly selected: string;
  readonly tab: Tab;
  readonly table: TableName;
  readonly sort: Sort;
  readonly figures: FigureForm;
  /** Empty for the language that the page opens in. */
  readonly language: Language | "";
  readonly layout: Layout;
  readonly dating: Dating;
  readonly sizing: Sizing;
  /** Whether what is filtered out is dimmed rather than gone. */
  readonly dim: boolean;
  /** Whether lines bear the names of their predicates. */
  readonly lineNames: boolean;
  /** Whether a statement stays only where both of its ends are of types that are left. */
  readonly bothEnds: boolean;
  /** The values that are filtered out. */
  readonly excluded: Readonly<Record<Facet, readonly string[]>>;
  /** The entity whose neighbourhood is shown alone, and how far it reaches; depth 0 for everything. */
  readonly around: string;
  readonly depth: number;
  /** Entities whose neighbours are shown, too. */
  readonly expanded: readonly string[];
  /** Entities whose neighbours are not shown where nothing else connects them. */
  readonly collapsed: readonly string[];
  /** Groups that the reader has unfolded, and those that the page opens unfolded and the reader has folded, by their keys. */
  readonly unfolded: readonly string[];
  readonly folded: readonly string[];
  /** Entities that are not shown. */
  readonly hidden: readonly string[];
  /** Entities that stay in the graph whatever is filtered, and where the reader put them. */
  readonly pinned: Readonly<Record<string, Point | null>>;
  /** The ends of the path that is shown; both empty for none. */
  readonly path: readonly [string, string];
  /** Entities that it may not go through, and whether it takes no step that is only inferred. */
  readonly avoided: readonly string[];
  readonly toldOnly: boolean;
  /** The name of the query that is asked, or its text when it has no name; both empty for none. */
  readonly ask: string;
  readonly query: string;
}

export const INITIAL_VIEW_STATE: ViewState = {
  selected: "",
  tab: "graph",
  table: "statements",
  sort: "",
  figures: "bars",
  language: "",
  layout: "force",
  dating: "told",
  sizing: "degree",
  dim: false,
  bothEnds: false,
  lineNames: false,
  excluded: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as ViewState["excluded"],
  around: "",
  depth: 0,
  expanded: [],
  collapsed: [],
  unfolded: [],
  folded: [],
  hidden: [],
  pinned: {},
  path: ["", ""],
  avoided: [],
  toldOnly: false,
  ask: "",
  query: "",
};

/** The view state where no path is shown. */
export const NO_PATH: Pick<ViewState, "path" | "avoided" | "toldOnly"> = {
  path: INITIAL_VIEW_STATE.path,
  avoided: INITIAL_VIEW_STATE.avoided,
  toldOnly: INITIAL_VIEW_STATE.toldOnly,
};

/** Whether anything is filtered out. */
export function isFiltered({ excluded }: ViewState): boolean {
  return FACETS.some((facet) => excluded[facet].length > 0);
}

/** Whether the reader has left the whole picture for a part of it, or has changed what belongs to it. */
export function isSubgraph({ depth, expanded, collapsed, hidden, pinned }: ViewState): boolean {
  return Boolean(depth || expanded.length || collapsed.length || hidden.length || Object.keys(pinned).length);
}
