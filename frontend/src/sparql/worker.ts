/** The engine beside the page: it answers one query after the other, and whoever ends the worker stops the query. */
import { initSync, type Quad, Store, type Term } from "oxigraph/web.js";
import type { Order, Reply } from "./protocol";

/** The worker as it sees itself; the types of a document do not fit. */
interface Worker {
  postMessage(reply: Reply): void;
  onmessage: ((event: MessageEvent<Order>) => void) | null;
}

const worker = self as unknown as Worker;
let store: Store;

worker.onmessage = ({ data }) => worker.postMessage(guarded(data));

function guarded(order: Order): Reply {
  try {
    return obey(order);
  } catch (error) {
    // only the engine's own words about a query are plain errors
    const isQuery = error instanceof Error && error.constructor === Error && order.order === "answer";
    return { reply: isQuery ? "refused" : "broken", message: error instanceof Error ? error.message : String(error) };
  }
}

function obey(order: Order): Reply {
  if (order.order === "start") {
    initSync({ module: order.engine });
    store = new Store();
    store.load(order.turtle, { format: "ttl", no_transaction: true });
    return { reply: "ready" };
  }
  const begun = performance.now();
  const document = order.kind === "graph" ? graph(order.text) : table(order.text);
  return { reply: "answer", document, milliseconds: performance.now() - begun };
}

function table(text: string): string {
  return store.query(text, { results_format: "json" }) as string;
}

/** A graph as a table of its triples, each once. */
function graph(text: string): string {
  const quads = new Map((store.query(text) as Quad[]).map((quad) => [quad.toString(), quad]));
  const bindings = Array.from(quads.values(), ({ subject, predicate, object }) => ({
    subject: record(subject),
    predicate: record(predicate),
    object: record(object),
  }));
  return JSON.stringify({ head: { vars: ["subject", "predicate", "object"] }, results: { bindings } });
}

/** A term as SPARQL's JSON has it. */
function record(term: Term): unknown {
  switch (term.termType) {
    case "NamedNode":
      return { type: "uri", value: term.value };
    case "BlankNode":
      return { type: "bnode", value: term.value };
    case "Literal":
      return { type: "literal", value: term.value, "xml:lang": term.language, datatype: term.datatype.value };
    case "Quad":
      return {
        type: "triple",
        value: { subject: record(term.subject), predicate: record(term.predicate), object: record(term.object) },
      };
    default:
      throw new TypeError(`an answer holds no ${term.termType}`);
  }
}
