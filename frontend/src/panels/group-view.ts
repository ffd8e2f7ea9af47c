/** A statement group as elements: a list, or a table of figures. */

import { PagedList } from "../controls/paged-list";
import { areFigures } from "../model/figures";
import type { Statement } from "../model/model";
import { bySharedProof } from "../model/shared-proof";
import type { StatementGroup } from "../model/statement-groups";
import { element, isolated } from "../shared/dom";
import { formatNumber, predicateName } from "../state/i18n";
import { state } from "../state/store";
import { figuresTable } from "./figures-table";
import { sharedProofView, statementItem, statementView } from "./statement-view";

/** Where a group stands: what is seen of it at first, and whether the address of a statement leads there. */
export interface GroupPlace {
  readonly first: number;
  readonly title: "h2" | "h3" | "h4";
  readonly isAddressed: boolean;
}

/** So many rows more than the first are shown with them: a button for fewer would not be worth it. */
const NOT_WORTH_A_BUTTON = 2;

export const IN_DETAILS: GroupPlace = { first: 6, title: "h3", isAddressed: true };

export function groupView(group: StatementGroup, place: GroupPlace = IN_DETAILS): HTMLElement {
  const { predicate, incoming, rows } = group;
  const count = rows.length > 1 ? element("span", { class: "count" }, formatNumber(rows.length)) : null;
  const heading = element(place.title, {}, isolated(predicateName(predicate, incoming)), count);
  const figures = areFigures(group) ? figuresTable(group) : null;
  const box = figures?.table ?? element("ul", { class: "statements" });
  const addressed = (row: HTMLElement, { id }: Statement) => {
    if (place.isAddressed) row.id = `statement/${id}`;
    return row;
  };
  const draw = (together: readonly Statement[]) => {
    const [first, ...others] = together as [Statement, ...Statement[]];
    if (figures) return addressed(figures.draw(first), first);
    if (!others.length) return addressed(statementView(first, incoming), first);
    return sharedProofView(
      together.map((each) => addressed(statementItem(each, incoming), each)),
      together,
    );
  };
  const items = figures ? rows.map((row) => [row]) : bySharedProof(rows);
  const paged = new PagedList(box, { items, draw, first: firstOf(items, place.first) });
  const target = items.findIndex((together) => together.some((each) => each === state.statement));
  if (target >= 0) paged.reach(target);
  const before = paged.before.hidden ? null : paged.before;
  return element("section", { class: "group" }, heading, before, box, paged.behind);
}

/** How many rows are seen at first: all of them where few more than that are left. */
export function firstOf(rows: readonly unknown[], first: number): number {
  return rows.length > first + NOT_WORTH_A_BUTTON ? first : rows.length;
}
