/** Records field by field, as html/columns.py writes them. */
export interface Table {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** The values of a field: as they are, or in one of the shorter forms of html/columns.py. */
type Column =
  | readonly unknown[]
  | { readonly all: unknown }
  | { readonly texts: readonly number[] }
  | { readonly run: string; readonly width: number }
  | { readonly steps: readonly (readonly number[])[] };

/** The records of a table; a text that comes up again and again is one text in memory. `more` are fields to come. */
export function recordsOf<Item>({ rows, columns }: Table, texts: readonly string[], more: object = {}): Item[] {
  const fields = Object.entries(columns).map(([name, column]) => ({ name, valueAt: valuesOf(column, texts) }));
  // a copy has room for all its fields from the start, where one that grows leaves ever smaller ones to be cleared away
  const blank = { ...Object.fromEntries(fields.map(({ name }) => [name, null])), ...more };
  return Array.from({ length: rows }, (_, row) => {
    const made: Record<string, unknown> = { ...blank };
    for (const { name, valueAt } of fields) made[name] = valueAt(row);
    return made as Item;
  });
}

/** What a column holds at a row; rows are asked for in their order. */
function valuesOf(column: Column, texts: readonly string[]): (row: number) => unknown {
  if ("all" in column) return () => column.all;
  if ("texts" in column) return (row) => texts[column.texts[row] ?? -1];
  if ("run" in column) return (row) => column.run.slice(row * column.width, (row + 1) * column.width);
  if ("steps" in column) return stepper(column.steps);
  return (row) => column[row];
}

function stepper(steps: readonly (readonly number[])[]): (row: number) => number[] {
  let number = 0;
  return (row) =>
    (steps[row] ?? []).map((step) => {
      number += step;
      return number;
    });
}
