/** Statements of an entity grouped by predicate and direction. */
import type { Entity, Statement } from "./model";
import type { Predicate } from "./payload";

/** Statements about an entity that have predicate and direction in common. */
export interface StatementGroup {
  readonly predicate: string;
  readonly incoming: boolean;
  readonly rows: readonly Statement[];
}

interface Gathering extends StatementGroup {
  readonly rank: number;
  readonly rows: Statement[];
}

/** Statements by predicate and direction: bare values first, then what it does, then what is done to it. */
export function statementGroupsOf(
  entity: Entity,
  predicates: ReadonlyMap<string, Predicate>,
  isLeft: (statement: Statement) => boolean = () => true,
): StatementGroup[] {
  const groups = new Map<string, Gathering>();
  const add = (statement: Statement, incoming: boolean) => {
    const rank = incoming ? 2 : statement.object ? 1 : 0;
    const key = `${rank} ${statement.predicate}`;
    const group = groups.get(key) ?? { rank, incoming, predicate: statement.predicate, rows: [] };
    group.rows.push(statement);
    groups.set(key, group);
  };
  for (const statement of entity.outgoing) if (isLeft(statement)) add(statement, false);
  for (const statement of entity.incoming) if (isLeft(statement)) add(statement, true);
  const order = [...predicates.keys()];
  const place = ({ predicate }: StatementGroup) => order.indexOf(predicate);
  for (const { rows } of groups.values()) rows.sort(inListOrder);
  return [...groups.values()].sort((one, other) => one.rank - other.rank || place(one) - place(other));
}

/** By ordinals, and what goes on in the text comes last: its mark stands at the end of the list. */
function inListOrder(one: Statement, other: Statement): number {
  return ordinal(one) - ordinal(other) || Number(one.open) - Number(other.open);
}

function ordinal({ qualifiers }: Statement): number {
  return Number(qualifiers.ordinal) || 0;
}
