// The address says what is chosen: #statement/ID lights its words, #words/SOURCE.LINE.PIECE shows their statements.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const panel = byId("panel"), heading = byId("heading"), count = byId("count"), all = byId("all"), rest = byId("rest");
  const cards = [...document.querySelectorAll(".card")];
  const words = [...document.querySelectorAll(".words")];
  const carried = new Map(words.map((piece) => [piece, piece.dataset.carries.split(" ")]));
  const piecesOf = new Map(cards.map((card) => [card.dataset.number, []]));
  for (const [piece, numbers] of carried) for (const number of numbers) piecesOf.get(number).push(piece);
  const cardOf = new Map(cards.map((card) => [card.dataset.statement, card]));
  const pieceAt = new Map(words.map((piece) => [piece.dataset.at, piece]));
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let shown = null;

  // On a narrow screen the panel covers the lower part of the text.
  const bottom = () =>
    getComputedStyle(panel).position === "fixed" ? panel.getBoundingClientRect().top : innerHeight;
  const inSight = (element) => {
    const place = element.getBoundingClientRect();
    return place.top >= 8 && place.bottom <= bottom() - 8;
  };
  const reveal = (element) => {
    if (element && !inSight(element)) {
      const top = element.getBoundingClientRect().top - bottom() / 3;
      scrollBy({ top, behavior: calm.matches ? "auto" : "smooth" });
    }
  };
  const light = (pieces, card) => {
    for (const piece of words) piece.classList.toggle("lit", pieces.includes(piece));
    for (const one of cards) {
      one.classList.toggle("lit", one === card);
      one.querySelector(".claim").setAttribute("aria-pressed", String(one === card));
    }
  };
  const show = (numbers) => {
    shown = numbers;
    for (const card of cards) card.hidden = numbers !== null && !numbers.includes(card.dataset.number);
    heading.textContent = numbers === null ? heading.dataset.all : heading.dataset.some;
    count.textContent = String(numbers === null ? cards.length : numbers.length);
    all.hidden = numbers === null;
  };
  const follow = () => {
    const [kind, name] = location.hash.slice(1).split("/");
    const card = kind === "statement" ? cardOf.get(name) : undefined;
    const piece = kind === "words" ? pieceAt.get(name) : undefined;
    if (card) {
      if (shown !== null && !shown.includes(card.dataset.number)) show(null);
      const pieces = piecesOf.get(card.dataset.number);
      light(pieces, card);
      panel.classList.add("open");
      card.scrollIntoView({ block: "nearest" });
      if (!pieces.some(inSight)) reveal(pieces[0]);
    } else if (piece) {
      show(carried.get(piece));
      light([piece], null);
      panel.classList.add("open");
      panel.scrollTop = 0;
      reveal(piece);
    } else {
      show(null);
      light([], null);
      panel.classList.remove("open");
    }
  };
  const go = (hash) => {
    if (location.hash === hash) follow();
    else location.hash = hash;
  };
  const clear = () => {
    history.pushState(null, "", location.pathname + location.search);
    follow();
  };
  const move = (step) => {
    const visible = cards.filter((card) => !card.hidden);
    const now = visible.findIndex((card) => card.classList.contains("lit"));
    const next = now < 0 ? (step > 0 ? 0 : visible.length - 1) : now + step;
    if (visible[next]) go(`#statement/${visible[next].dataset.statement}`);
  };

  document.addEventListener("click", (event) => {
    const piece = event.target.closest(".words"), card = event.target.closest(".card");
    if (piece && !String(getSelection())) go(`#words/${piece.dataset.at}`);
    else if (card && !String(getSelection())) go(`#statement/${card.dataset.statement}`);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const piece = event.target.closest(".words");
    if (piece && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      go(`#words/${piece.dataset.at}`);
    } else if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "Escape") clear();
  });
  all.addEventListener("click", clear);
  byId("close").addEventListener("click", clear);
  rest.addEventListener("click", () => {
    rest.setAttribute("aria-pressed", String(document.body.classList.toggle("show-rest")));
  });
  addEventListener("hashchange", follow);
  addEventListener("popstate", follow);
  follow();
})();
