/** Groups: shapes that stand for many entities, and unfold into smaller groups and at last into the entities. */

import type { Entity } from "../../model/model";

/** What a group is named after. */
export interface GroupNaming {
  /** The court that its entities are nearest to; null where a type tells them apart. */
  readonly court: Entity | null;
  /** The type of the entities, or of the court. */
  readonly type: string;
  /** What ties them to the entity around which they are; empty where nothing does. */
  readonly predicate: string;
  readonly incoming: boolean;
  /** Whether these are the less connected of a kind, whose others are shown one by one. */
  readonly isRest: boolean;
}

interface Content {
  readonly count: number;
  /** What it unfolds into. */
  readonly parts: () => readonly Entity[];
  /** Every entity in it. */
  readonly members: () => readonly Entity[];
}

/** An entity to whatever draws, with a key by which the address names it. */
export class Group implements Entity {
  readonly id: string;
  readonly type: string;
  readonly degree: number;
  readonly label = {};
  readonly alias = {};
  readonly description = {};
  readonly same_as: readonly string[] = [];
  readonly outgoing = [];
  readonly incoming = [];
  readonly court = "";
  readonly x = null;
  readonly y = null;
  #parts: readonly Entity[] | null = null;
  #members: readonly Entity[] | null = null;

  constructor(
    readonly key: string,
    readonly naming: GroupNaming,
    readonly content: Content,
    /** Its number in the graph, behind those of all entities. */
    readonly index: number,
    /** The radius of its shape. */
    readonly size: number,
  ) {
    this.id = `group:${key}`;
    this.type = naming.type;
    this.degree = content.count;
  }

  get count(): number {
    return this.content.count;
  }

  get parts(): readonly Entity[] {
    this.#parts ??= this.content.parts();
    return this.#parts;
  }

  get members(): readonly Entity[] {
    this.#members ??= this.content.members();
    return this.#members;
  }
}

export function isGroup(entity: Entity | null): entity is Group {
  return entity instanceof Group;
}
