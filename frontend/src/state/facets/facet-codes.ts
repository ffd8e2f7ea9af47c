/** Dictionary codes of facet values: of hundreds of thousands, only numbers are compared and counted quickly. */
import { type Numbers, numbersIn } from "../../model/column-table";
import type { Evidence } from "../../model/evidence";
import type { Model, Statement } from "../../model/model";
import type { Facet } from "../view-state";
import { evidenceValueOf, languagesOf, saidBy } from "./evidence-facets";
import { orNone, withYearsMet, yearValuesOf } from "./year-facet";

export interface FacetCodes {
  /** The number of each statement's values, by its place. */
  readonly numbers: Numbers;
  /** What the numbers stand for. */
  readonly values: readonly (readonly string[])[];
}

const remembered = new WeakMap<Model, Map<Facet, FacetCodes>>();

/** The values of a facet, numbered once for a dataset. */
export function facetCodesOf(facet: Facet, model: Model): FacetCodes {
  const known = remembered.get(model) ?? new Map<Facet, FacetCodes>();
  remembered.set(model, known);
  const codes = known.get(facet) ?? numbered(facet, model);
  known.set(facet, codes);
  return codes;
}

/** The fields from which alone the values of a facet follow. */
const FIELDS: Partial<Record<Facet, readonly string[]>> = {
  predicate: ["predicate"],
  year: ["qualifiers", "covered"],
  status: ["status"],
  modality: ["modality"],
  inferred: ["inferred"],
  open: ["open"],
};

function numbered(facet: Facet, model: Model): FacetCodes {
  const { list, payload } = model;
  const fields = FIELDS[facet];
  if (!fields) return compared(facet, model);
  const numbers = fields.map((field) => numbersIn(payload.statements, field, payload.texts)).reduce(paired);
  const values: (readonly string[])[] = [];
  for (const [row, number] of numbers.entries()) {
    values[number] ??= valuesOf(facet, list[row] as Statement, model);
  }
  return { numbers, values: facet === "year" ? withYearsMet(values, payload.periods) : values };
}

/** A number for each pair of numbers. */
function paired(one: Numbers, other: Numbers): Numbers {
  const known = new Map<number, number>();
  return Uint32Array.from(one, (number, row) => {
    const pair = number * 2 ** 26 + (other[row] as number);
    if (!known.has(pair)) known.set(pair, known.size);
    return known.get(pair) as number;
  });
}

function compared(facet: Facet, model: Model): FacetCodes {
  const values: (readonly string[])[] = [];
  const known = new Map<string, number>();
  const numberOf = (statement: Statement) => {
    const own = valuesOf(facet, statement, model);
    const key = own.join("\n");
    if (!known.has(key)) known.set(key, values.push(own) - 1);
    return known.get(key) as number;
  };
  const numbers = new Uint32Array(model.list.length);
  const byPiece = new Map<string, number>();
  for (const statement of model.list) {
    const piece = onlyPiece(statement, model);
    const said = piece ? saidBy(facet, piece, model.sources) : null;
    const number = (said === null ? undefined : byPiece.get(said)) ?? numberOf(statement);
    if (said !== null) byPiece.set(said, number);
    numbers[statement.index] = number;
  }
  return { numbers, values };
}

/** The piece of evidence that a statement cites, where it cites but one, as nearly all do. */
function onlyPiece({ cited }: Statement, { evidence }: Model): Evidence | undefined {
  return cited.length === 1 ? evidence[cited[0] as number] : undefined;
}

/** The values of a facet that a statement has; one of them left is enough for the statement to be left. */
function valuesOf(facet: Facet, statement: Statement, model: Model): readonly string[] {
  if (facet === "type") return [];
  if (facet === "year") return yearValuesOf(statement, model.payload.periods);
  if (facet === "source") return orNone([...new Set(statement.evidence.map(({ source }) => source))]);
  if (facet === "evidence") return [evidenceValueOf(statement)];
  if (facet === "quoted") return orNone(languagesOf(statement, model.sources));
  if (facet === "inferred") return [statement.inferred ? "inferred" : "told"];
  if (facet === "open") return [statement.open ? "open" : "closed"];
  return [statement[facet]];
}
