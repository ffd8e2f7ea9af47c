/** Makes groups: by nearest court, by type, and around one entity by predicate and type. */

import { type Entity, incidentStatements, type Model } from "../../model/model";
import type { StatementSet } from "../../model/statement-set";
import { Group, type GroupNaming } from "./group";

/** As many are shown one by one; fewer of a kind than `LEAST` make no group. */
export const FEW = 60;
const LEAST = 4;

/** Radii: of the least group, and how much larger one of everything would be, so that areas tell numbers. */
const SMALLEST = 11;
const GROWTH = 62;

const UNNAMED = { court: null, predicate: "", incoming: false, isRest: false };

/** Entities by the key of their kind, with what a group of them is called by. */
type Kinds = Map<string, { readonly naming: GroupNaming; readonly members: Entity[] }>;

/** What some entities fall into; a group is the same object as long as the entities are. */
export class Grouping {
  /** What stands at the top: the highest courts with all around them, and by type what is near none. */
  readonly roots: readonly Entity[];
  /** What all others are around; null where they are by court. */
  readonly centre: Entity | null;
  readonly #below = new Map<string, Entity[]>();
  /** The courts that have something around them. */
  readonly #courts = new Set<Entity>();
  #made = 0;

  constructor(
    private readonly model: Model,
    private readonly entities: ReadonlySet<Entity>,
    around: { readonly centre: Entity; readonly passing: StatementSet } | null,
  ) {
    this.centre = around?.centre ?? null;
    this.roots = around ? this.#around(around.centre, around.passing) : this.#byCourt();
  }

  /** An entity's neighbours among those that `isMeant`, many of a kind as a group. */
  neighbours(centre: Entity, passing: StatementSet, isMeant: (end: Entity) => boolean): readonly Entity[] {
    const kinds: Kinds = new Map();
    const seen = new Set([centre]);
    for (const { statement, end } of incidentStatements(centre)) {
      if (seen.has(end) || !passing.has(statement) || !isMeant(end)) continue;
      seen.add(end);
      const { predicate } = statement;
      const incoming = statement.from !== centre;
      const key = `${centre.id}|${predicate}${incoming ? "<" : ">"}${end.type}`;
      put(end, kinds, key, () => ({ ...UNNAMED, type: end.type, predicate, incoming }));
    }
    return this.#kinds(kinds, seen.size > FEW / 4 ? LEAST : FEW);
  }

  #around(centre: Entity, passing: StatementSet): readonly Entity[] {
    const near = this.neighbours(centre, passing, (end) => this.entities.has(end));
    const met = new Set([centre, ...near.flatMap(membersOf)]);
    const far = [...this.entities].filter((entity) => !met.has(entity));
    return [centre, ...near, ...this.#byType(`${centre.id}|`, far)];
  }

  #byCourt(): readonly Entity[] {
    for (const entity of this.entities) this.#put(entity);
    // a court that is filtered out still holds what is near it together
    for (const id of this.#below.keys()) {
      const court = this.model.entities.get(id);
      if (court) this.#courts.add(court);
      if (court && !this.entities.has(court)) this.#put(court);
    }
    return this.#partsBelow("", "");
  }

  #put(entity: Entity): void {
    const below = this.#below.get(entity.court);
    if (below) below.push(entity);
    else this.#below.set(entity.court, [entity]);
  }

  /** Courts that have something around them as groups, and what else is next to a court by type. */
  #partsBelow(court: string, key: string): readonly Entity[] {
    const below = this.#below.get(court) ?? [];
    const courts = below.filter((each) => this.#courts.has(each));
    const others = below.filter((each) => !this.#courts.has(each));
    return [...courts.map((each) => this.#courtGroup(each)), ...this.#byType(key, others)];
  }

  #courtGroup(court: Entity): Group {
    const naming = { ...UNNAMED, court, type: court.type };
    const own = this.entities.has(court) ? [court] : [];
    const parts = () => [...own, ...this.#partsBelow(court.id, `${court.id}|`)];
    const members = () => this.#within(court);
    return this.#group(court.id, naming, { count: this.#count(court), parts, members });
  }

  #count(court: Entity): number {
    const below = this.#below.get(court.id) ?? [];
    const inside = below.reduce((sum, each) => sum + (this.#courts.has(each) ? this.#count(each) : 1), 0);
    return inside + Number(this.entities.has(court));
  }

  #within(court: Entity): Entity[] {
    const below = this.#below.get(court.id) ?? [];
    const inside = below.flatMap((each) => (this.#courts.has(each) ? this.#within(each) : each));
    return this.entities.has(court) ? [court, ...inside] : inside;
  }

  #byType(key: string, entities: readonly Entity[]): readonly Entity[] {
    const kinds: Kinds = new Map();
    for (const entity of entities) put(entity, kinds, entity.type, () => ({ ...UNNAMED, type: entity.type }));
    const named: Kinds = new Map(Array.from(kinds, ([type, kind]) => [`${key}${type}`, kind]));
    return this.#kinds(named, LEAST);
  }

  #kinds(kinds: Kinds, least: number): readonly Entity[] {
    return [...kinds].flatMap(([key, { naming, members }]): readonly Entity[] =>
      members.length < least ? members : [this.#kind(key, naming, members)],
    );
  }

  /** Entities of a kind: the best connected one by one, and the rest as a group again. */
  #kind(key: string, naming: GroupNaming, members: readonly Entity[]): Group {
    const parts = () => {
      const ranked = [...members].sort((one, other) => other.degree - one.degree || one.index - other.index);
      if (ranked.length <= FEW + LEAST) return ranked;
      return [...ranked.slice(0, FEW), this.#kind(`${key}+`, { ...naming, isRest: true }, ranked.slice(FEW))];
    };
    return this.#group(key, naming, { count: members.length, parts, members: () => members });
  }

  #group(key: string, naming: GroupNaming, content: Group["content"]): Group {
    const size = Math.round(SMALLEST + GROWTH * Math.sqrt(content.count / this.entities.size));
    return new Group(key, naming, content, this.model.all.length + this.#made++, size);
  }
}

function put(entity: Entity, kinds: Kinds, key: string, naming: () => GroupNaming): void {
  const kind = kinds.get(key);
  if (kind) kind.members.push(entity);
  else kinds.set(key, { naming: naming(), members: [entity] });
}

/** The entities that a shape stands for. */
export function membersOf(shape: Entity): readonly Entity[] {
  return shape instanceof Group ? shape.members : [shape];
}
