/** A branch of the outline that unfolds, and is filled when it does so first. */
import { element } from "../shared/dom";

/** A part of an outline that unfolds, and is filled when it does so first. */
export class OutlineBranch {
  readonly view: HTMLDetailsElement;
  readonly #box = element("div", { class: "branch-box" });
  #isFilled = false;

  constructor(
    summary: readonly Node[],
    private readonly fill: () => readonly Node[],
    toggled: (isOpen: boolean) => void,
  ) {
    const head = element("summary", {}, ...summary);
    this.view = element("details", { class: "branch" }, head, this.#box) as HTMLDetailsElement;
    this.view.addEventListener("toggle", () => {
      toggled(this.view.open);
      if (this.view.open) this.#fillOnce();
    });
  }

  open(): void {
    this.#fillOnce();
    this.view.open = true;
  }

  close(): void {
    this.view.open = false;
  }

  /** Draw what is in it anew, if anybody has seen it. */
  refill(): void {
    if (!this.#isFilled) return;
    this.#isFilled = false;
    this.#fillOnce();
  }

  #fillOnce(): void {
    if (this.#isFilled) return;
    this.#isFilled = true;
    this.#box.replaceChildren(...this.fill());
  }
}
