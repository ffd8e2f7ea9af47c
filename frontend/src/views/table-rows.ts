/** The rows of the table that is chosen, in the order that is chosen. */

import type { Entity, Statement } from "../data/model";
import { sorted } from "../data/sorting";
import { talliesOf } from "../data/tallies";
import { COLUMNS, type Column, type Table } from "../data/view-state";
import { state } from "../state";
import { type ColumnOf, ENTITY_COLUMNS, type EntityRow, STATEMENT_COLUMNS } from "./table-columns";

/** A table with its rows in order. */
export interface Listed<Row> {
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: readonly Row[];
  /** Whether a row speaks of what is selected. */
  readonly isChosen: (row: Row) => boolean;
}

/** A table of rows of one kind, whichever it is. */
export type Handled<Result> = <Row>(listed: Listed<Row>) => Result;

/** Hand the table that is chosen to whoever draws it. */
export function withListed<Result>(handle: Handled<Result>): Result {
  return state.choice.table === "entities" ? handle(listedEntities()) : handle(listedStatements());
}

export function listedStatements(): Listed<Statement> {
  const rows = inOrder(state.content.statements, STATEMENT_COLUMNS, "statements");
  return { columns: STATEMENT_COLUMNS, rows, isChosen: isStatementChosen };
}

function listedEntities(): Listed<EntityRow> {
  const tallies = talliesOf(state.content.statements);
  const rows = Array.from(state.content.entities, (entity) => ({
    entity,
    tally: tallies.get(entity) ?? { count: 0, years: [] },
  }));
  const isChosen = ({ entity }: EntityRow) => entity === state.selected;
  return { columns: ENTITY_COLUMNS, rows: inOrder(rows, ENTITY_COLUMNS, "entities"), isChosen };
}

/** The statement that the address names, or every one about the entity that it names. */
function isStatementChosen(statement: Statement): boolean {
  if (state.statement) return statement === state.statement;
  return isEnd(statement.from) || isEnd(statement.to);
}

function isEnd(end: Entity | null): boolean {
  return end !== null && end === state.selected;
}

/** The column by which a table is sorted, if the choice speaks of this table at all. */
export function sortOf(table: Table): { column: Column | ""; isDescending: boolean } {
  const { sort } = state.choice;
  const column = sort.replace(/^-/, "");
  const known: readonly Column[] = COLUMNS[table];
  return { column: known.find((each) => each === column) ?? "", isDescending: sort.startsWith("-") };
}

function inOrder<Row>(rows: readonly Row[], columns: readonly ColumnOf<Row>[], table: Table): readonly Row[] {
  const { column, isDescending } = sortOf(table);
  const by = columns.find(({ name }) => name === column);
  if (!by) return rows;
  // Chinese by sound where it is simplified, by strokes where it is traditional, as readers of each expect
  const { compare } = new Intl.Collator(state.language, { numeric: true });
  return sorted(rows, by.keys, isDescending, compare);
}
