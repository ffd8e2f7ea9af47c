/** Records field by field, as html/columns.py writes them. */
export interface Table {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** The values of a field: as they are, or as places in a list of texts. */
type Column = readonly unknown[] | { readonly texts: readonly number[] };

/** The records of a table; a text that comes up again and again is one text in memory. */
export function recordsOf<Item>({ rows, columns }: Table, texts: readonly string[]): Item[] {
  const fields = Object.entries(columns).map(([name, column]) => ({ name, values: valuesOf(column, texts) }));
  return Array.from({ length: rows }, (_, row) => {
    const made: Record<string, unknown> = {};
    for (const { name, values } of fields) made[name] = values[row];
    return made as Item;
  });
}

function valuesOf(column: Column, texts: readonly string[]): readonly unknown[] {
  return "texts" in column ? column.texts.map((place) => texts[place]) : column;
}
