/** Reads lines of JSON, each a part of one object behind the names that lead to it, as html/embedding.py writes them. */

type Parts = Record<string, unknown>;

/** Takes a text piece by piece. No more of it than a line is held at a time, and a line without Chinese takes half of that. */
export class LineReader {
  readonly #parts: Parts = {};
  #line: string[] = [];

  read(piece: string): void {
    const [rest = "", ...lines] = piece.split("\n");
    this.#line.push(rest);
    for (const line of lines) {
      this.#endLine();
      this.#line.push(line);
    }
  }

  /** What all lines say together. */
  end(): Parts {
    this.#endLine();
    return this.#parts;
  }

  #endLine(): void {
    const line = this.#line.join("");
    this.#line = [];
    if (line) put(this.#parts, ...(JSON.parse(line) as [string[], unknown]));
  }
}

/** Put a part where its names lead; a list goes on in the lines behind its first. */
function put(parts: Parts, names: readonly string[], part: unknown): void {
  const [name = "", ...further] = names;
  const known = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (further.length) put((known ?? define(parts, name, {})) as Parts, further, part);
  else if (Array.isArray(known)) for (const item of part as readonly unknown[]) known.push(item);
  else define(parts, name, part);
}

/** A field of its own, whatever it is called. */
function define<Value>(parts: Parts, name: string, value: Value): Value {
  Object.defineProperty(parts, name, { value, enumerable: true, writable: true, configurable: true });
  return value;
}
