/** The tree of the outline: types, their entities, and the statements of each, as branches that unfold. */

import { PagedList } from "../controls/paged-list";
import type { Work } from "../export/work";
import type { Entity } from "../model/model";
import type { EntityType } from "../model/payload";
import type { GroupPlace } from "../panels/group-view";
import { swatch } from "../render/style/swatch";
import { typeOf } from "../render/style/type-style";
import { button, element, isolated } from "../shared/dom";
import { formatNumber, nameOf, t, typeName } from "../state/i18n";
import { goTo } from "../state/navigation";
import { state } from "../state/store";
import { setOf } from "../state/visible-graph";
import { byName, entitiesByType, type TypeGroup } from "./entities-by-type";
import { entityStatements } from "./entity-statements";
import { OutlineBranch } from "./outline-branch";
import { touchedMark } from "./touched-mark";

const IN_OUTLINE: GroupPlace = { first: 20, title: "h2", isAddressed: false };

/** A type that is open, with its entities in order. */
interface Opened {
  readonly entities: readonly Entity[];
  readonly paged: PagedList<Entity>;
}

export class OutlineTree {
  readonly #kinds = new Map<string, OutlineBranch>();
  readonly #opened = new Map<string, Opened>();
  readonly #branches = new Map<Entity, OutlineBranch>();
  readonly #passing = setOf(state.visible.statements);

  /** Draw the types into a box. What `open` names is open, and what the reader opens is named there. */
  constructor(
    box: HTMLElement,
    private readonly open: Set<string>,
  ) {
    box.replaceChildren(...entitiesByType(state.visible.entities).map((kind) => this.#kindView(kind)));
  }

  /** Open an entity and the type that it is of, with what it says drawn anew; null when it is filtered out. */
  reveal(entity: Entity): OutlineBranch | null {
    this.#kinds.get(entity.type)?.open();
    const { entities = [], paged } = this.#opened.get(entity.type) ?? {};
    const place = entities.indexOf(entity);
    if (place < 0) return null;
    paged?.reach(place);
    const branch = this.#branches.get(entity);
    branch?.refill();
    branch?.open();
    return branch ?? null;
  }

  /** Open every type, and as many entities as that at the most, one after the other; how many these are. */
  openAll(most: number): { readonly count: number; readonly work: Work<void> } {
    for (const kind of this.#kinds.values()) kind.open();
    const first = [...this.#opened.values()].flatMap(({ paged }) => paged.drawn()).slice(0, most);
    return { count: first.length, work: this.#openEach(first.map(([, entity]) => entity)) };
  }

  *#openEach(entities: readonly Entity[]): Work<void> {
    for (const [place, entity] of entities.entries()) {
      this.#branches.get(entity)?.open();
      yield place / entities.length;
    }
  }

  closeAll(): void {
    for (const branch of [...this.#branches.values(), ...this.#kinds.values()]) branch.close();
  }

  /** Mark the entity that is selected, and no other. */
  mark(chosen: Entity | null): void {
    for (const [entity, { view }] of this.#branches) view.ariaCurrent = entity === chosen ? "true" : null;
  }

  #kindView({ type, entities }: TypeGroup): HTMLElement {
    const count = element("span", { class: "count" }, formatNumber(entities.length));
    const summary = [swatch(type), isolated(typeName(type)), count];
    const branch = this.#branch(nameOfType(type), summary, () => this.#fillKind(type.name, entities));
    this.#kinds.set(type.name, branch);
    branch.view.classList.add("kind-branch");
    return branch.view;
  }

  #fillKind(type: string, unordered: readonly Entity[]): Node[] {
    const box = element("div");
    const entities = byName(unordered);
    const paged = new PagedList(box, { items: entities, draw: (entity) => this.#entityView(entity) });
    this.#opened.set(type, { entities, paged });
    return [paged.before, box, paged.behind];
  }

  #entityView(entity: Entity): HTMLElement {
    const known = this.#branches.get(entity);
    if (known) return known.view;
    const summary = [swatch(typeOf(entity)), isolated(nameOf(entity)), ...touchedMark(entity)];
    const branch = this.#branch(entity.id, summary, () => this.#fillEntity(entity));
    this.#branches.set(entity, branch);
    return branch.view;
  }

  #fillEntity(entity: Entity): Node[] {
    const more = button({ class: "more" }, () => goTo(entity.id), t("inDetails"));
    return [more, ...entityStatements(entity, this.#passing, IN_OUTLINE)];
  }

  /** A branch that is open where its name is, and remembers by it whether it is. */
  #branch(name: string, summary: readonly Node[], fill: () => readonly Node[]): OutlineBranch {
    const branch = new OutlineBranch(summary, fill, (isOpen) => {
      if (isOpen) this.open.add(name);
      else this.open.delete(name);
    });
    if (this.open.has(name)) branch.open();
    return branch;
  }
}

/** How an open type is remembered: otherwise than an entity with its name as id. */
function nameOfType({ name }: EntityType): string {
  return `type ${name}`;
}
