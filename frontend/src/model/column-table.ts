/** Columnar tables: records field by field, as html/columnar.py encodes them. */

export interface ColumnTable {
  readonly rows: number;
  readonly columns: Readonly<Record<string, EncodedColumn>>;
}

/** The values of a field: as they are, or in one of the shorter forms of html/columnar.py. */
export type EncodedColumn =
  | readonly unknown[]
  | { readonly all: unknown }
  | { readonly among: readonly unknown[]; readonly at: string; readonly width?: number }
  | { readonly texts: string; readonly width: number }
  | { readonly run: string; readonly lengths: EncodedColumn }
  | { readonly steps: EncodedColumn; readonly lengths: EncodedColumn }
  | { readonly fields: Readonly<Record<string, EncodedColumn>> };

type Reader = (row: number) => unknown;

/**
 * The records of a table, of a class that tells each its row and may add fields of its own. A record reads its columns
 * when it is asked: making hundreds of thousands of them costs next to nothing before.
 */
export function recordsOf<Item extends object>(
  { rows, columns }: ColumnTable,
  texts: readonly string[],
  Base: new (row: number) => object,
): Item[] {
  class Row extends Base {}
  for (const [name, column] of Object.entries(columns)) {
    const read = readerOf(column, rows, texts);
    Object.defineProperty(Row.prototype, name, {
      get(this: { index: number }) {
        return read(this.index);
      },
    });
  }
  const made: Item[] = [];
  for (let row = 0; row < rows; row++) made.push(new Row(row) as Item);
  return made;
}

/** Numbers, each in as few bytes as they take. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** A number for the value of each row: the same value has the same number. */
export function numbersIn({ rows, columns }: ColumnTable, name: string, texts: readonly string[]): Numbers {
  const column = columns[name] ?? { all: null };
  const number = numbererOf(column, rows, texts);
  const numbers = roomFor(column, rows);
  for (let row = 0; row < rows; row++) numbers[row] = number(row);
  return numbers;
}

function roomFor(column: EncodedColumn, rows: number): Numbers {
  if ("all" in column) return new Uint8Array(rows);
  const width = "among" in column ? (column.width ?? 1) : "texts" in column ? column.width : 3;
  return width === 1 ? new Uint8Array(rows) : width === 2 ? new Uint16Array(rows) : new Uint32Array(rows);
}

function numbererOf(column: EncodedColumn, rows: number, texts: readonly string[]): (row: number) => number {
  if ("among" in column) return numberer(column.at, column.width ?? 1);
  if ("texts" in column) return numberer(column.texts, column.width);
  const [read, known] = [readerOf(column, rows, texts), new Map<unknown, number>()];
  return (row) => {
    const value = read(row);
    if (!known.has(value)) known.set(value, known.size);
    return known.get(value) as number;
  };
}

/** What a column holds at a row. */
function readerOf(column: EncodedColumn, rows: number, texts: readonly string[]): Reader {
  if ("all" in column) return () => column.all;
  if ("among" in column) return amongOf(column.among, column.at, column.width ?? 1);
  if ("texts" in column) return amongOf(texts, column.texts, column.width);
  if ("run" in column) return piecesOf(column.run, endsOf(column.lengths, rows, texts));
  if ("steps" in column) return listsOf(column.steps, endsOf(column.lengths, rows, texts), rows, texts);
  if ("fields" in column) return fieldsOf(column.fields, rows, texts);
  return (row) => column[row];
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const WORTH = new Uint8Array(128);
for (const [worth, digit] of [...DIGITS].entries()) WORTH[digit.charCodeAt(0)] = worth;

/** Some values by their numbers. */
function amongOf(among: readonly unknown[], written: string, width: number): Reader {
  const number = numberer(written, width);
  return (row) => among[number(row)];
}

/** Numbers that are written with so many digits each, the last digit first. */
function numberer(written: string, width: number): (row: number) => number {
  return (row) => {
    let number = 0;
    for (let place = width - 1; place >= 0; place--) {
      number = number * DIGITS.length + (WORTH[written.charCodeAt(row * width + place)] as number);
    }
    return number;
  };
}

/** Texts one after the other. */
function piecesOf(run: string, end: End): Reader {
  return (row) => run.slice(end(row - 1), end(row));
}

/** Lists one after the other, of numbers that are written as how far each is from the one before it. */
function listsOf(steps: EncodedColumn, end: End, rows: number, texts: readonly string[]): Reader {
  const number = endsOf(steps, end(rows - 1), texts);
  return (row) => {
    const [own, last] = [[] as number[], end(row)];
    for (let place = end(row - 1); place < last; place++) own.push(number(place));
    return own;
  };
}

function fieldsOf(fields: Readonly<Record<string, EncodedColumn>>, rows: number, texts: readonly string[]): Reader {
  const readers = Object.entries(fields).map(([name, column]) => [name, readerOf(column, rows, texts)] as const);
  return (row) => Object.fromEntries(readers.map(([name, read]) => [name, read(row)]));
}

/** The sum of a column of numbers up to a row; 0 before the first. */
type End = (row: number) => number;

function endsOf(column: EncodedColumn, rows: number, texts: readonly string[]): End {
  if ("all" in column) return (row) => (column.all as number) * (row + 1);
  const read = readerOf(column, rows, texts);
  const ends = new Uint32Array(rows);
  for (let row = 0, end = 0; row < rows; row++) ends[row] = end += read(row) as number;
  return (row) => ends[row] ?? 0;
}
