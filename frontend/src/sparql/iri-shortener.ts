/** Short names of IRIs, as sparql/iri_shortener.py gives them: the ids of the dataset, and names with a prefix. */

export type Prefixes = Readonly<Record<string, string>>;

const LOCAL = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;
/** A local name that Turtle can hold as it stands. */
const PLAIN = /^[A-Za-z0-9_\u4e00-\u9fa5](?:[A-Za-z0-9_/\-\u4e00-\u9fa5]*[A-Za-z0-9_\-\u4e00-\u9fa5])?$/;

export class IriShortener {
  private readonly longestFirst: readonly (readonly [string, string])[];

  constructor(
    private readonly base: string,
    readonly prefixes: Prefixes,
  ) {
    const pairs = Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix] as const);
    this.longestFirst = pairs.sort(([one], [other]) => other.length - one.length || (one < other ? -1 : 1));
  }

  /** The shortest name that is still told from every other. A thing of the dataset goes by its id. */
  short(iri: string): string {
    const known = this.prefixed(iri, (local) => LOCAL.test(local), true);
    if (known) return known.join(":");
    return this.base && iri.startsWith(this.base) ? unquoted(iri.slice(this.base.length)) || iri : iri;
  }

  /** The prefix and the rest of an IRI as Turtle can write it; null where it must be written out. */
  inTurtle(iri: string): readonly [string, string] | null {
    return this.prefixed(iri, (local) => PLAIN.test(local) && !local.includes("/"), false);
  }

  private prefixed(iri: string, fits: (local: string) => boolean, withoutOwn: boolean): [string, string] | null {
    for (const [namespace, prefix] of this.longestFirst) {
      const isOwn = namespace.startsWith(this.base) && namespace.endsWith("/");
      if (!iri.startsWith(namespace) || (withoutOwn && isOwn)) continue;
      const local = iri.slice(namespace.length);
      if (fits(local)) return [prefix, local];
    }
    return null;
  }
}

function unquoted(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
