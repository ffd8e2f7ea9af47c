/** What the page and the worker that answers say to each other. */

/** The forms of a query by what they give: a table, yes or no, or a graph. */
export type Kind = "select" | "ask" | "graph";

export type Order =
  | { readonly order: "start"; readonly engine: ArrayBuffer; readonly turtle: string }
  | { readonly order: "answer"; readonly text: string; readonly kind: Kind };

export type Reply =
  | { readonly reply: "ready" }
  /** SPARQL's JSON, and how long it took. */
  | { readonly reply: "answer"; readonly document: string; readonly milliseconds: number }
  /** What the engine says against the query. */
  | { readonly reply: "refused"; readonly message: string }
  /** The engine itself has failed, and cannot go on. */
  | { readonly reply: "broken"; readonly message: string };
