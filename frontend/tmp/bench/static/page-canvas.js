/*! @noble/hashes: The MIT License (MIT)

Copyright (c) 2022 Paul Miller (https://paulmillr.com)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the “Software”), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE. */
/*! d3-hierarchy: Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE. */
"use strict";
(() => {
  var __defProp = Object.defineProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };

  // src/interface/screen.ts
  var calm = matchMedia("(prefers-reduced-motion: reduce)");
  var narrow = matchMedia("(max-width: 920px)");
  var larger = [matchMedia("(min-width: 2560px)"), matchMedia("(min-width: 3400px)")];
  var systemDark = matchMedia("(prefers-color-scheme: dark)");
  var dark = {
    get matches() {
      const { theme: theme2 } = document.documentElement.dataset;
      return theme2 ? theme2 === "dark" : systemDark.matches;
    },
    /** Hear of the system's change; what is chosen in the page is told by whoever chooses. */
    onChange: (listener) => systemDark.addEventListener("change", listener)
  };

  // src/data/color.ts
  var GREY = "hsl(30 6% 66%)";
  function lightened(color) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at2) => Number.parseInt(color.slice(at2, at2 + 2), 16) / 255);
    const most = Math.max(red, green, blue);
    const range = most - Math.min(red, green, blue);
    if (range < 0.08) return GREY;
    const saturation = Math.round(Math.min(range / most, 0.72) * 90);
    return `hsl(${Math.round(sixthOf(red, green, blue, range) * 60)} ${saturation}% 66%)`;
  }
  function sixthOf(red, green, blue, range) {
    if (red >= green && red >= blue) return ((green - blue) / range + 6) % 6;
    return green >= blue ? (blue - red) / range + 2 : (red - green) / range + 4;
  }

  // src/drawing/shapes.ts
  var OUTLINES = {
    square: corners(4, -Math.PI * 0.75, () => 0.82 * Math.SQRT2),
    box: [
      [-1, -0.68],
      [1, -0.68],
      [1, 0.68],
      [-1, 0.68]
    ],
    diamond: corners(4, -Math.PI / 2, () => 1.1),
    triangle: [
      [0, -1.08],
      [1.05, 0.78],
      [-1.05, 0.78]
    ],
    triangleDown: [
      [0, 1.08],
      [1.05, -0.78],
      [-1.05, -0.78]
    ],
    hexagon: corners(6, 0, () => 1),
    star: corners(10, -Math.PI / 2, (index2) => index2 % 2 ? 0.55 : 1.18)
  };
  var CIRCLE = 0.92;
  function corners(count3, start2, reach) {
    return Array.from({ length: count3 }, (_, index2) => {
      const angle = start2 + index2 * 2 * Math.PI / count3;
      return [rounded(Math.cos(angle) * reach(index2)), rounded(Math.sin(angle) * reach(index2))];
    });
  }
  function rounded(number2) {
    return Math.round(number2 * 1e3) / 1e3;
  }
  function outlineOf(shape) {
    return Object.hasOwn(OUTLINES, shape) && OUTLINES[shape] || null;
  }
  function tracePath(context2, shape, x, y, radius) {
    context2.beginPath();
    const outline2 = outlineOf(shape);
    if (!outline2) {
      context2.arc(x, y, radius * CIRCLE, 0, 2 * Math.PI);
      return;
    }
    for (const [dx, dy] of outline2) context2.lineTo(x + dx * radius, y + dy * radius);
    context2.closePath();
  }

  // src/data/choice.ts
  var STAGES = ["graph", "table", "outline", "query"];
  var LAYOUTS = ["force", "type", "hierarchy", "timeline"];
  var SIZES = ["degree", "between"];
  var TABLES = ["statements", "entities"];
  var COLUMNS = {
    statements: ["subject", "predicate", "object", "value", "time", "marks", "line"],
    entities: ["name", "type", "count", "years", "alias"]
  };
  var SORTS = TABLES.flatMap(
    (table2) => COLUMNS[table2].flatMap((column2) => [column2, `-${column2}`])
  );
  var FACETS = ["type", "predicate", "year", "source", "status", "modality"];
  var OPENING = {
    selected: "",
    stage: "graph",
    table: "statements",
    sort: "",
    language: "",
    layout: "force",
    sizing: "degree",
    dim: false,
    lineNames: false,
    without: { type: [], predicate: [], year: [], source: [], status: [], modality: [] },
    around: "",
    depth: 0,
    expanded: [],
    collapsed: [],
    hidden: [],
    pinned: {},
    path: ["", ""],
    ask: "",
    query: ""
  };
  function isFiltered({ without }) {
    return FACETS.some((facet) => without[facet].length > 0);
  }
  function isWalking({ depth, expanded, collapsed, hidden, pinned }) {
    return Boolean(depth || expanded.length || collapsed.length || hidden.length || Object.keys(pinned).length);
  }

  // src/data/language.ts
  var LANGUAGES = ["zh-Hant", "zh-Hans", "en"];
  function languageFor(read2, offered2) {
    for (const code of [...read2, "en"]) {
      const found = spokenAs(code).find((language3) => offered2.includes(language3));
      if (found) return found;
    }
    return offered2[0] ?? LANGUAGES[0];
  }
  function spokenAs(code) {
    const { language: language3, script } = new Intl.Locale(code).maximize();
    if (language3 === "en") return ["en"];
    if (language3 !== "zh") return [];
    return script === "Hant" ? ["zh-Hant", "zh-Hans"] : ["zh-Hans", "zh-Hant"];
  }
  function inLanguage(texts, otherwise, language3) {
    for (const each2 of [language3, ...LANGUAGES, ...Object.keys(texts)]) {
      const text2 = Object.hasOwn(texts, each2) && texts[each2];
      if (text2) return { text: text2, language: each2 };
    }
    return { text: otherwise, language: "" };
  }
  function inOrder(languages) {
    const spoken = LANGUAGES;
    return [...languages].sort((one, other) => spoken.indexOf(one) - spoken.indexOf(other));
  }

  // src/data/wording.ts
  function filled(text2, filling) {
    return text2.replace(/\{(\w+)\}/g, (_, name) => String(filling[name]));
  }
  function quoted(words5, language3) {
    return language3.startsWith("zh") ? `「${words5}」` : `“${words5}”`;
  }
  function walledOff(text2) {
    return `⁨${text2}⁩`;
  }
  function visible(text2) {
    return text2.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ");
  }
  function whole(text2) {
    return text2.replace(/[\ud800-\udfff]/gu, "�");
  }
  var PLURALS = { person: "people" };
  function unitAfter(value, name, language3, known3) {
    if (language3 !== "en") return name;
    if (name === "percent") return "%";
    if (value === "1" || !known3 || name !== name.toLowerCase()) return ` ${name}`;
    return ` ${Object.hasOwn(PLURALS, name) ? PLURALS[name] : `${name}s`}`;
  }
  function shortened(text2, widest, widthOf3) {
    if (widthOf3(text2) <= widest) return text2;
    const characters = Array.from(text2).slice(0, 80);
    const cut3 = (count3) => `${characters.slice(0, count3).join("").trimEnd()}…`;
    let [fitting2, tooMany] = [1, characters.length + 1];
    while (tooMany - fitting2 > 1) {
      const middle = fitting2 + tooMany >> 1;
      if (widthOf3(cut3(middle)) <= widest) fitting2 = middle;
      else tooMany = middle;
    }
    return cut3(fitting2);
  }

  // src/data/address.ts
  var STATEMENT = "statement/";
  function hashOf(choice, camera = null) {
    const seen3 = camera ? [["at", [camera.x, camera.y, camera.scale].join()]] : [];
    const told3 = [...said(choice), ...seen3].map(([name, value]) => `${name}=${written(value)}`).join("&");
    const selected = written(choice.selected);
    return selected || told3 ? `#${selected}${told3 && `?${told3}`}` : "";
  }
  function choiceIn(hash) {
    const [selected = "", told3 = ""] = halved(hash.replace(/^#/, ""), "?");
    const said2 = told3.split("&").map((each2) => halved(each2, "=").map(read));
    const all = (name) => said2.flatMap(([given, value = ""]) => given === name && value ? [value] : []);
    const one = (name, known3, otherwise) => known3.find((value) => value === all(name)[0]) ?? otherwise;
    const [from = "", to = ""] = all("path");
    const around3 = all("around")[0] ?? "";
    return {
      selected: read(selected),
      stage: one("view", STAGES, OPENING.stage),
      table: one("table", TABLES, OPENING.table),
      sort: one("sort", SORTS, OPENING.sort),
      language: one("lang", LANGUAGES, OPENING.language),
      layout: one("layout", LAYOUTS, OPENING.layout),
      sizing: one("size", SIZES, OPENING.sizing),
      dim: all("dim").includes("yes"),
      lineNames: all("lines").includes("named"),
      without: Object.fromEntries(FACETS.map((facet) => [facet, all(`no-${facet}`)])),
      around: around3,
      depth: around3 ? Number(one("depth", ["1", "2", "3"], "1")) : 0,
      expanded: all("expand"),
      collapsed: all("collapse"),
      hidden: all("hide"),
      pinned: Object.fromEntries(all("pin").map(pinIn)),
      path: from && to ? [from, to] : OPENING.path,
      ask: all("ask")[0] ?? "",
      query: all("query")[0] ?? ""
    };
  }
  function cameraIn(hash) {
    const at2 = halved(hash, "?")[1].match(/(?:^|&)at=([^&]*)/)?.[1] ?? "";
    const [x = Number.NaN, y = Number.NaN, scale = Number.NaN, ...more] = at2.split(",").map(Number);
    return !more.length && [x, y].every(Number.isFinite) && scale > 0 ? { x, y, scale } : null;
  }
  function targetOf({ selected }, model2) {
    const found = selected.startsWith(STATEMENT) ? model2.statements.get(selected.slice(STATEMENT.length)) : void 0;
    const entity = found ? found.from : entityNamed(selected, model2);
    if (!entity) return { entity: null, statement: null, missing: selected };
    return { entity, statement: found ?? null, missing: "" };
  }
  function nameOfStatement(statement) {
    return `${STATEMENT}${statement.id}`;
  }
  function entityNamed(id, { entities, all }) {
    return entities.get(id) ?? (id.includes("�") ? all.find((entity) => whole(entity.id) === id) : void 0);
  }
  function* said(choice) {
    const { stage, table: table2, sort, language: language3, layout, sizing, dim, lineNames, around: around3, depth, pinned, path } = choice;
    const plain2 = { view: stage, table: table2, sort, lang: language3, layout, size: sizing, dim: dim ? "yes" : "" };
    const usual = {
      view: "graph",
      table: "statements",
      layout: "force",
      size: "degree"
    };
    for (const [name, value] of Object.entries(plain2)) if (value && value !== usual[name]) yield [name, value];
    if (lineNames) yield ["lines", "named"];
    for (const facet of FACETS) for (const value of choice.without[facet]) yield [`no-${facet}`, value];
    if (depth) yield* Object.entries({ around: around3, depth: String(depth) });
    for (const id of choice.expanded) yield ["expand", id];
    for (const id of choice.collapsed) yield ["collapse", id];
    for (const id of choice.hidden) yield ["hide", id];
    for (const [id, at2] of Object.entries(pinned)) yield ["pin", at2 ? `${at2.x},${at2.y}@${id}` : `@${id}`];
    if (path[0]) for (const end of path) yield ["path", end];
    for (const name of ["ask", "query"]) if (choice[name]) yield [name, choice[name]];
  }
  function pinIn(value) {
    const [place3, id] = halved(value, "@");
    const [x, y] = place3.split(",").map(Number);
    return [id, place3 && Number.isFinite(x) && Number.isFinite(y) ? { x: x ?? 0, y: y ?? 0 } : null];
  }
  function halved(text2, mark3) {
    const at2 = text2.indexOf(mark3);
    return at2 < 0 ? [text2, ""] : [text2.slice(0, at2), text2.slice(at2 + mark3.length)];
  }
  function written(text2) {
    return encodeURI(whole(text2)).replace(/[?&=#+]/g, encodeURIComponent);
  }
  function read(text2) {
    try {
      return decodeURIComponent(text2);
    } catch {
      return text2;
    }
  }

  // src/data/codes.ts
  var remembered = /* @__PURE__ */ new WeakMap();
  function codesOf(facet, model2, valuesOf2) {
    const known3 = remembered.get(model2) ?? /* @__PURE__ */ new Map();
    remembered.set(model2, known3);
    const codes = known3.get(facet) ?? numbered(facet, model2, valuesOf2);
    known3.set(facet, codes);
    return codes;
  }
  function numbered(facet, { list: list2 }, valuesOf2) {
    const values = [];
    const known3 = /* @__PURE__ */ new Map();
    const numbers2 = new Uint32Array(list2.length);
    for (const statement of list2) {
      const own = valuesOf2(facet, statement);
      const key = own.join("\n");
      const number2 = known3.get(key) ?? values.length;
      if (number2 === values.length) {
        known3.set(key, number2);
        values.push(own);
      }
      numbers2[statement.index] = number2;
    }
    return { numbers: numbers2, values };
  }
  function tallied({ numbers: numbers2, values }, doesCount) {
    const times = new Uint32Array(values.length);
    for (let index2 = 0; index2 < numbers2.length; index2++) {
      if (doesCount(index2)) times[numbers2[index2]] = (times[numbers2[index2]] ?? 0) + 1;
    }
    const counts2 = /* @__PURE__ */ new Map();
    for (const [number2, own] of values.entries()) {
      for (const value of times[number2] ? own : []) counts2.set(value, (counts2.get(value) ?? 0) + (times[number2] ?? 0));
    }
    return counts2;
  }

  // src/data/columns.ts
  function recordsOf({ rows, columns }, texts, Base) {
    class Row extends Base {
    }
    for (const [name, column2] of Object.entries(columns)) {
      const read2 = readerOf(column2, rows, texts);
      Object.defineProperty(Row.prototype, name, {
        get() {
          return read2(this.index);
        }
      });
    }
    return Array.from({ length: rows }, (_, row4) => new Row(row4));
  }
  function readerOf(column2, rows, texts) {
    if ("all" in column2) return () => column2.all;
    if ("among" in column2) return amongOf(column2.among, column2.at, column2.width ?? 1);
    if ("texts" in column2) return amongOf(texts, column2.texts, column2.width);
    if ("run" in column2) return piecesOf(column2.run, endsOf(column2.lengths, rows, texts));
    if ("steps" in column2) return listsOf(column2.steps, endsOf(column2.lengths, rows, texts), texts);
    if ("fields" in column2) return fieldsOf(column2.fields, rows, texts);
    return (row4) => column2[row4];
  }
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  var WORTH = new Uint8Array(128);
  for (const [worth, digit] of [...DIGITS].entries()) WORTH[digit.charCodeAt(0)] = worth;
  function amongOf(among, numbers2, width) {
    return (row4) => {
      let number2 = 0;
      for (let place3 = width - 1; place3 >= 0; place3--) {
        number2 = number2 * DIGITS.length + WORTH[numbers2.charCodeAt(row4 * width + place3)];
      }
      return among[number2];
    };
  }
  function piecesOf(run2, ends) {
    return (row4) => run2.slice(ends[row4 - 1] ?? 0, ends[row4]);
  }
  function listsOf(steps3, ends, texts) {
    const numbers2 = endsOf(steps3, ends.at(-1) ?? 0, texts);
    return (row4) => Array.from(numbers2.subarray(ends[row4 - 1] ?? 0, ends[row4]));
  }
  function fieldsOf(fields, rows, texts) {
    const readers = Object.entries(fields).map(([name, column2]) => [name, readerOf(column2, rows, texts)]);
    return (row4) => Object.fromEntries(readers.map(([name, read2]) => [name, read2(row4)]));
  }
  function endsOf(column2, rows, texts) {
    const read2 = readerOf(column2, rows, texts);
    const ends = new Uint32Array(rows);
    for (let row4 = 0, end = 0; row4 < rows; row4++) ends[row4] = end += read2(row4);
    return ends;
  }

  // node_modules/@noble/hashes/_u64.js
  var fromNumH = (n) => n / 2 ** 32 | 0;
  var fromNumL = (n) => n >>> 0;
  function setU64FromNum(view, byteOffset, n, isLE) {
    const h = fromNumH(n);
    const l = fromNumL(n);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
  }

  // node_modules/@noble/hashes/utils.js
  function isBytes(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
  }
  var atitle = (title2) => title2 ? `"${title2}" ` : "";
  function anumber(n, title2 = "") {
    if (typeof n !== "number")
      throw new TypeError(atitle(title2) + "expected number, got " + typeof n);
    if (!Number.isSafeInteger(n) || n < 0)
      throw new RangeError(atitle(title2) + "expected integer >= 0, got " + n);
    return n;
  }
  function abytes(value, length, title2 = "") {
    if (isBytes(value) && (length === void 0 || value.length === length))
      return value;
    if (length !== void 0)
      anumber(length, "length");
    const bytes = isBytes(value);
    const ofLen = length !== void 0 ? ` of length ${length}` : "";
    const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
    const message = atitle(title2) + "expected Uint8Array" + ofLen + ", got " + got;
    if (!bytes)
      throw new TypeError(message);
    throw new RangeError(message);
  }
  var aobject = (value, label) => {
    if (value === null || typeof value !== "object" || Array.isArray(value))
      throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
  };
  var aopts = (value, label) => {
    aobject(value, label);
    const proto = Object.getPrototypeOf(value);
    if (proto !== Object.prototype && proto !== null)
      throw new TypeError(`"${label}" expected plain object`);
    if (Object.hasOwn(value, "__proto__"))
      throw new TypeError(`"${label}.__proto__" is not allowed`);
  };
  function aexists(instance, checkFinished = true) {
    if (instance.destroyed)
      throw new Error("hash was destroyed");
    if (checkFinished && instance.finished)
      throw new Error("digest() was already called");
  }
  function aoutput(out, instance) {
    abytes(out, void 0, "output");
    const min = instance.outputLen;
    if (!(out.length >= min)) {
      throw new RangeError('"output" expected length >= ' + min);
    }
  }
  function clean(...arrays) {
    for (let i = 0; i < arrays.length; i++) {
      arrays[i].fill(0);
    }
  }
  function createView(arr) {
    return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
  }
  function rotr(word2, shift) {
    return word2 << 32 - shift | word2 >>> shift;
  }
  function checkOpts(defaults, opts, title2 = "opts") {
    aopts(defaults, "defaults");
    if (opts !== void 0)
      aopts(opts, title2);
    const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
    return merged;
  }
  function createHasher(hashCons, info = {}) {
    if (typeof hashCons !== "function")
      throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
    info = checkOpts({}, info, "info");
    const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
    const tmp = hashCons(void 0);
    hashC.outputLen = tmp.outputLen;
    hashC.blockLen = tmp.blockLen;
    hashC.canXOF = tmp.canXOF;
    hashC.create = (opts) => hashCons(opts);
    Object.assign(hashC, info);
    return Object.freeze(hashC);
  }
  var oidNist = (suffix) => ({
    // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
    // Larger suffix values would need base-128 OID encoding and a different length byte.
    oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
  });

  // node_modules/@noble/hashes/_md.js
  function Chi(a, b, c) {
    return a & b ^ ~a & c;
  }
  function Maj(a, b, c) {
    return a & b ^ a & c ^ b & c;
  }
  var HashMD = class {
    blockLen;
    outputLen;
    canXOF = false;
    padOffset;
    isLE;
    // For partial updates less than block size
    buffer;
    view;
    finished = false;
    length = 0;
    pos = 0;
    destroyed = false;
    constructor(blockLen, outputLen, padOffset, isLE) {
      this.blockLen = blockLen;
      this.outputLen = outputLen;
      this.padOffset = padOffset;
      this.isLE = isLE;
      this.buffer = new Uint8Array(blockLen);
      this.view = createView(this.buffer);
    }
    update(data) {
      aexists(this);
      abytes(data);
      const { view, buffer, blockLen } = this;
      const len = data.length;
      let processed = false;
      for (let pos = 0; pos < len; ) {
        const take2 = Math.min(blockLen - this.pos, len - pos);
        if (take2 === blockLen) {
          const dataView = createView(data);
          for (; blockLen <= len - pos; pos += blockLen)
            this.process(dataView, pos);
          processed = true;
          continue;
        }
        buffer.set(pos === 0 && take2 === len ? data : data.subarray(pos, pos + take2), this.pos);
        this.pos += take2;
        pos += take2;
        if (this.pos === blockLen) {
          this.process(view, 0);
          this.pos = 0;
          processed = true;
        }
      }
      this.length += data.length;
      if (processed)
        this.roundClean();
      return this;
    }
    digestInto(out) {
      aexists(this);
      aoutput(out, this);
      this.finished = true;
      const { buffer, view, blockLen, isLE } = this;
      let { pos } = this;
      buffer[pos++] = 128;
      buffer.fill(0, pos);
      if (this.padOffset > blockLen - pos) {
        this.process(view, 0);
        buffer.fill(0);
      }
      setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
      this.process(view, 0);
      this.roundClean();
      const oview = out === buffer ? view : createView(out);
      const len = this.outputLen;
      const outLen = len / 4;
      const state2 = this.get();
      if (len % 4 || outLen > state2.length)
        throw new Error("invalid outputLen");
      for (let i = 0; i < outLen; i++)
        oview.setUint32(4 * i, state2[i], isLE);
    }
    digest() {
      const { buffer, outputLen } = this;
      this.digestInto(buffer);
      const res = buffer.slice(0, outputLen);
      this.destroy();
      return res;
    }
    _cloneIntoMeta(to) {
      const { buffer, length, finished, destroyed, pos } = this;
      to.destroyed = destroyed;
      to.finished = finished;
      to.length = length;
      to.pos = pos;
      if (pos)
        to.buffer.set(buffer);
      return to;
    }
    clone() {
      return this._cloneInto();
    }
  };
  var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
    1779033703,
    3144134277,
    1013904242,
    2773480762,
    1359893119,
    2600822924,
    528734635,
    1541459225
  ]);

  // node_modules/@noble/hashes/sha2.js
  var SHA256_K = /* @__PURE__ */ Uint32Array.from([
    1116352408,
    1899447441,
    3049323471,
    3921009573,
    961987163,
    1508970993,
    2453635748,
    2870763221,
    3624381080,
    310598401,
    607225278,
    1426881987,
    1925078388,
    2162078206,
    2614888103,
    3248222580,
    3835390401,
    4022224774,
    264347078,
    604807628,
    770255983,
    1249150122,
    1555081692,
    1996064986,
    2554220882,
    2821834349,
    2952996808,
    3210313671,
    3336571891,
    3584528711,
    113926993,
    338241895,
    666307205,
    773529912,
    1294757372,
    1396182291,
    1695183700,
    1986661051,
    2177026350,
    2456956037,
    2730485921,
    2820302411,
    3259730800,
    3345764771,
    3516065817,
    3600352804,
    4094571909,
    275423344,
    430227734,
    506948616,
    659060556,
    883997877,
    958139571,
    1322822218,
    1537002063,
    1747873779,
    1955562222,
    2024104815,
    2227730452,
    2361852424,
    2428436474,
    2756734187,
    3204031479,
    3329325298
  ]);
  var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
  var SHA2_32B = class extends HashMD {
    // We cannot use array here since array allows indexing by variable
    // which means optimizer/compiler cannot use registers.
    // Numeric initializers matter: starting the fields as `undefined` changes
    // V8's field representation and makes sha256 3x slower (measured).
    A = 0;
    B = 0;
    C = 0;
    D = 0;
    E = 0;
    F = 0;
    G = 0;
    H = 0;
    constructor(outputLen, IV) {
      super(64, outputLen, 8, false);
      this.A = IV[0] | 0;
      this.B = IV[1] | 0;
      this.C = IV[2] | 0;
      this.D = IV[3] | 0;
      this.E = IV[4] | 0;
      this.F = IV[5] | 0;
      this.G = IV[6] | 0;
      this.H = IV[7] | 0;
    }
    get() {
      const { A, B, C, D, E, F, G, H } = this;
      return [A, B, C, D, E, F, G, H];
    }
    // prettier-ignore
    set(A, B, C, D, E, F, G, H) {
      this.A = A | 0;
      this.B = B | 0;
      this.C = C | 0;
      this.D = D | 0;
      this.E = E | 0;
      this.F = F | 0;
      this.G = G | 0;
      this.H = H | 0;
    }
    _cloneInto(to) {
      (to ||= new this.constructor()).set(...this.get());
      return this._cloneIntoMeta(to);
    }
    process(view, offset) {
      for (let i = 0; i < 16; i++, offset += 4)
        SHA256_W[i] = view.getUint32(offset, false);
      for (let i = 16; i < 64; i++) {
        const W15 = SHA256_W[i - 15];
        const W2 = SHA256_W[i - 2];
        const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
        const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
        SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
      }
      let { A, B, C, D, E, F, G, H } = this;
      for (let i = 0; i < 64; i++) {
        const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
        const T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
        const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
        const T2 = sigma0 + Maj(A, B, C) | 0;
        H = G;
        G = F;
        F = E;
        E = D + T1 | 0;
        D = C;
        C = B;
        B = A;
        A = T1 + T2 | 0;
      }
      A = A + this.A | 0;
      B = B + this.B | 0;
      C = C + this.C | 0;
      D = D + this.D | 0;
      E = E + this.E | 0;
      F = F + this.F | 0;
      G = G + this.G | 0;
      H = H + this.H | 0;
      this.set(A, B, C, D, E, F, G, H);
    }
    roundClean() {
      clean(SHA256_W);
    }
    destroy() {
      this.destroyed = true;
      this.set(0, 0, 0, 0, 0, 0, 0, 0);
      clean(this.buffer);
    }
  };
  var _SHA256 = class extends SHA2_32B {
    constructor() {
      super(32, SHA256_IV);
    }
  };
  var sha256 = /* @__PURE__ */ createHasher(
    () => new _SHA256(),
    /* @__PURE__ */ oidNist(1)
  );

  // src/data/hashes.ts
  function contentHash(fields) {
    const digest = sha256(bytesOf(JSON.stringify(fields)));
    return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
  function bytesOf(json2) {
    const encoder = new TextEncoder();
    const bytes = [];
    let from = 0;
    for (const { 1: half, index: index2 } of json2.matchAll(/\\(?:u(d[89a-f]..)|.)/gs)) {
      if (!half) continue;
      bytes.push(...encoder.encode(json2.slice(from, index2)), ...threeBytes(Number.parseInt(half, 16)));
      from = index2 + 6;
    }
    return from ? Uint8Array.from([...bytes, ...encoder.encode(json2.slice(from))]) : encoder.encode(json2);
  }
  function threeBytes(unit) {
    return [224 | unit >> 12, 128 | unit >> 6 & 63, 128 | unit & 63];
  }

  // src/data/evidence.ts
  var Piece = class {
    constructor(index2) {
      this.index = index2;
    }
    index;
    /** Reckoned when it is asked for, as model/evidence.py does. */
    get id() {
      const { source, line: line2, quote, stance, by: by2, inferred, note } = this;
      return contentHash([source, line2, quote, stance, by2, inferred, note]);
    }
  };

  // src/data/links.ts
  var Links = class {
    constructor(all, list2) {
      this.all = all;
      this.list = list2;
      const places = new Map(all.map(({ id, index: index2 }) => [id, index2]));
      const placeOf4 = (id) => places.get(id) ?? -1;
      this.#from = Int32Array.from(list2, ({ subject }) => placeOf4(subject));
      this.#to = Int32Array.from(list2, ({ object }) => placeOf4(object));
      this.#outgoing = gathered(this.#from, all.length);
      this.#incoming = gathered(
        this.#to.map((to, place3) => to === this.#from[place3] ? -1 : to),
        all.length
      );
    }
    all;
    list;
    #from;
    #to;
    #outgoing;
    #incoming;
    /** The subject of a statement; null when no record defines it. */
    from(index2) {
      return this.all[this.#from[index2] ?? -1] ?? null;
    }
    /** The object of a statement; null when it has none, or no record defines it. */
    to(index2) {
      return this.all[this.#to[index2] ?? -1] ?? null;
    }
    outgoing(index2) {
      return this.#statements(this.#outgoing, index2);
    }
    incoming(index2) {
      return this.#statements(this.#incoming, index2);
    }
    #statements({ ends, places }, index2) {
      return Array.from(places.subarray(ends[index2 - 1] ?? 0, ends[index2]), (place3) => this.list[place3]);
    }
  };
  function gathered(owners, count3) {
    const ends = new Uint32Array(count3);
    for (const owner of owners) if (owner >= 0) ends[owner] = ends[owner] + 1;
    for (let owner = 1; owner < count3; owner++) ends[owner] = ends[owner] + ends[owner - 1];
    const places = new Uint32Array(ends.at(-1) ?? 0);
    const starts = ends.slice();
    for (let place3 = owners.length - 1; place3 >= 0; place3--) {
      const owner = owners[place3];
      if (owner < 0) continue;
      const start2 = starts[owner] - 1;
      starts[owner] = start2;
      places[start2] = place3;
    }
    return { ends, places };
  }

  // src/data/model.ts
  function modelOf(payload) {
    const { all, list: list2, evidence } = linked(payload);
    let statements = null;
    return {
      payload,
      all,
      entities: by(all, ({ id }) => id),
      list: list2,
      // few pages are asked for a statement by its id, and a map of hundreds of thousands takes its time
      get statements() {
        statements ??= by(list2, ({ id }) => id);
        return statements;
      },
      evidence,
      types: by(payload.types, ({ name }) => name),
      predicates: by(payload.predicates, ({ name }) => name),
      qualifiers: by(payload.qualifiers, ({ name }) => name),
      units: new Map(Object.entries(payload.units)),
      sources: by(payload.sources, ({ id }) => id),
      ranked: ranked(all)
    };
  }
  function linked(payload) {
    const { texts } = payload;
    const evidence = recordsOf(payload.evidence, texts, Piece);
    const all = recordsOf(
      payload.entities,
      texts,
      class {
        constructor(index2) {
          this.index = index2;
        }
        index;
        #outgoing = null;
        #incoming = null;
        get outgoing() {
          this.#outgoing ??= links.outgoing(this.index);
          return this.#outgoing;
        }
        get incoming() {
          this.#incoming ??= links.incoming(this.index);
          return this.#incoming;
        }
      }
    );
    const list2 = recordsOf(
      payload.statements,
      texts,
      class {
        constructor(index2) {
          this.index = index2;
        }
        index;
        get evidence() {
          return this.cited.map((place3) => evidence[place3]);
        }
        get from() {
          return links.from(this.index);
        }
        get to() {
          return links.to(this.index);
        }
      }
    );
    const links = new Links(all, list2);
    return { all, list: list2, evidence };
  }
  function ranked(all) {
    const byDegree2 = [];
    for (const entity of all) {
      byDegree2[entity.degree] ??= [];
      byDegree2[entity.degree]?.push(entity);
    }
    return byDegree2.reverse().flat();
  }
  function by(items, key) {
    return new Map(items.map((item) => [key(item), item]));
  }
  function* tying(entity) {
    for (const statement of entity.outgoing) {
      if (statement.to && statement.to !== entity) yield { statement, end: statement.to };
    }
    for (const statement of entity.incoming) if (statement.from) yield { statement, end: statement.from };
  }
  function yearsOf({ qualifiers: { year, period } }) {
    const found = `${year ?? ""} ${period ?? ""}`.match(/\b\d{4}\b/g);
    return found ? [...new Set(found)] : [];
  }

  // src/data/filter.ts
  var NONE = "-";
  var OF_STATEMENTS = FACETS.filter((facet) => facet !== "type");
  function valuesOf(facet, statement) {
    if (facet === "type") return [];
    if (facet === "year") return orNone(yearsOf(statement));
    if (facet === "source") return orNone([...new Set(statement.evidence.map(({ source }) => source))]);
    return [statement[facet]];
  }
  function orNone(values) {
    return values.length ? values : [NONE];
  }
  function filtered(model2, { without }) {
    const gone = Object.fromEntries(FACETS.map((facet) => [facet, new Set(without[facet])]));
    const failing = failuresIn(model2, gone);
    const spokenOf = failing && endsOf2(model2.list.filter(({ index: index2 }) => !failing[index2]));
    const others = spokenOf ? model2.all.filter((entity) => spokenOf.has(entity)) : model2.all;
    const isLeft = (statement) => !failing?.[statement.index] && isTyped(statement, gone.type);
    return {
      statements: failing || gone.type.size ? model2.list.filter(isLeft) : model2.list,
      entities: new Set(gone.type.size ? others.filter(({ type: type2 }) => !gone.type.has(type2)) : others),
      counts: counts((facet) => facet === "type" ? typesOf(others) : countsIn(facet, model2, failing, gone.type))
    };
  }
  function failuresIn(model2, gone) {
    const set2 = OF_STATEMENTS.filter((facet) => gone[facet].size);
    if (!set2.length) return null;
    const failing = new Uint8Array(model2.list.length);
    for (const facet of set2) {
      const { numbers: numbers2, values } = codesOf(facet, model2, valuesOf);
      const isGone = values.map((own) => own.every((value) => gone[facet].has(value)));
      for (let index2 = 0; index2 < numbers2.length; index2++) {
        if (isGone[numbers2[index2]]) failing[index2] = failing[index2] | bitOf(facet);
      }
    }
    return failing;
  }
  function bitOf(facet) {
    return 1 << OF_STATEMENTS.indexOf(facet);
  }
  function countsIn(facet, model2, failing, types) {
    const others = ~bitOf(facet);
    const isTypedAt = (index2) => !types.size || isTyped(model2.list[index2], types);
    const doesCount = (index2) => !((failing?.[index2] ?? 0) & others) && isTypedAt(index2);
    return tallied(codesOf(facet, model2, valuesOf), doesCount);
  }
  function counts(count3) {
    const taken = /* @__PURE__ */ new Map();
    const take2 = (facet) => {
      const known3 = taken.get(facet) ?? count3(facet);
      taken.set(facet, known3);
      return known3;
    };
    const getters = FACETS.map((facet) => [facet, { get: () => take2(facet), enumerable: true }]);
    return Object.defineProperties({}, Object.fromEntries(getters));
  }
  function typesOf(entities) {
    const found = /* @__PURE__ */ new Map();
    for (const { type: type2 } of entities) found.set(type2, (found.get(type2) ?? 0) + 1);
    return found;
  }
  function endsOf2(statements) {
    const found = /* @__PURE__ */ new Set();
    for (const { from, to } of statements) for (const end of [from, to]) if (end) found.add(end);
    return found;
  }
  function isTyped({ from, to }, gone) {
    return !(from && gone.has(from.type)) && !(to && gone.has(to.type));
  }

  // src/data/path.ts
  function shortestPath(from, to, left) {
    const before2 = /* @__PURE__ */ new Map([[from, from]]);
    let edge = [from];
    while (edge.length && !before2.has(to)) {
      const reached = [];
      for (const each2 of edge) {
        for (const { statement, end } of tying(each2)) {
          if (before2.has(end) || !left.has(statement)) continue;
          before2.set(end, each2);
          reached.push(end);
        }
      }
      edge = reached;
    }
    return before2.has(to) ? hopsTo(to, before2, left) : null;
  }
  function hopsTo(to, before2, left) {
    const hops = [];
    for (let end = to, start2 = before2.get(to); start2 && start2 !== end; end = start2, start2 = before2.get(start2)) {
      hops.unshift({ from: start2, to: end, statements: between(start2, end, left) });
    }
    return hops;
  }
  function between(one, other, left) {
    return [...tying(one)].flatMap(({ statement, end }) => end === other && left.has(statement) ? statement : []);
  }

  // src/data/walk.ts
  function neighbourhood(entity, depth, left) {
    const found = /* @__PURE__ */ new Set([entity]);
    let edge = [entity];
    for (let step2 = 0; step2 < depth; step2++) {
      const reached = new Set(edge.flatMap((each2) => neighbours(each2, left)).filter((each2) => !found.has(each2)));
      for (const each2 of reached) found.add(each2);
      edge = [...reached];
    }
    return found;
  }
  function neighbours(entity, left) {
    const ends = [...tying(entity)].filter(({ statement }) => left.has(statement)).map(({ end }) => end);
    return [...new Set(ends)];
  }
  function walked(base, choice, left, model2) {
    const named = (ids) => ids.flatMap((id) => entityNamed(id, model2) ?? []);
    const pinned = new Set(named(Object.keys(choice.pinned)));
    const shown2 = new Set(base);
    for (const each2 of named(choice.expanded)) for (const end of [each2, ...neighbours(each2, left)]) shown2.add(end);
    for (const each2 of pinned) shown2.add(each2);
    const hidden = new Set(named(choice.hidden));
    for (const each2 of hidden) shown2.delete(each2);
    for (const each2 of named(choice.collapsed)) {
      for (const leaf of leavesOf(each2, shown2, left)) if (!pinned.has(leaf)) shown2.delete(leaf);
    }
    return shown2;
  }
  function leavesOf(entity, shown2, left) {
    const isLeaf = (end) => neighbours(end, left).every((other) => other === entity || !shown2.has(other));
    return neighbours(entity, left).filter((end) => shown2.has(end) && isLeaf(end));
  }

  // src/data/content.ts
  var MOST_NEIGHBOURS = 400;
  function contentOf(model2, choice) {
    const passing = filtered(model2, choice);
    const left = setOf(passing.statements);
    const path = pathOf(model2, choice, left);
    const onPath = new Set(path?.flatMap(({ from, to }) => [from, to]));
    const entities = partOf(passing.entities, choice, left, model2);
    const { entity: selected } = targetOf(choice, model2);
    for (const entity of [...onPath, ...selected ? [selected] : []]) entities.add(entity);
    const asked2 = /* @__PURE__ */ new Set([...onPath, ...askedFor(choice, left, model2)]);
    const isDrawn = (entity) => entity.x !== null || choice.depth > 0 || asked2.has(entity);
    const drawn = new Set([...entities].filter(isDrawn));
    const pale = new Set(choice.dim ? model2.all.filter((entity) => !drawn.has(entity) && isDrawn(entity)) : []);
    return {
      entities,
      statements: entities.size === model2.all.length ? passing.statements : passing.statements.filter(({ from, to }) => isWithin(from, entities) && isWithin(to, entities)),
      left,
      drawn: pale.size ? /* @__PURE__ */ new Set([...drawn, ...pale]) : drawn,
      ties: tiesOf(pale.size ? null : left, /* @__PURE__ */ new Set([...drawn, ...pale])),
      pale,
      counts: passing.counts,
      path
    };
  }
  function partOf(base, choice, left, model2) {
    const centre = choice.depth ? entityNamed(choice.around, model2) : void 0;
    const around3 = centre ? neighbourhood(centre, choice.depth, left) : base;
    return isWalking(choice) ? walked(around3, choice, left, model2) : new Set(around3);
  }
  function askedFor(choice, left, model2) {
    const named = (ids) => ids.flatMap((id) => entityNamed(id, model2) ?? []);
    const { entity } = targetOf(choice, model2);
    const around3 = [...named(choice.expanded), ...entity?.x === null ? [entity] : []];
    const neighbourly = around3.flatMap((each2) => [each2, ...neighbours(each2, left).slice(0, MOST_NEIGHBOURS)]);
    return [...neighbourly, ...named(Object.keys(choice.pinned)), ...entity ? [entity] : []];
  }
  function isWithin(end, entities) {
    return !end || entities.has(end);
  }
  function pathOf(model2, { path: [from, to] }, left) {
    const [one, other] = [entityNamed(from, model2), entityNamed(to, model2)];
    return one && other ? shortestPath(one, other, left) : null;
  }
  function tiesOf(left, drawn) {
    const ties = [];
    for (const from of drawn) {
      const found = /* @__PURE__ */ new Map();
      for (const statement of from.outgoing) {
        const { to } = statement;
        if (!to || from === to || !drawn.has(to) || !(left?.has(statement) ?? true)) continue;
        const together = found.get(to);
        if (together) together.push(statement);
        else found.set(to, [statement]);
      }
      for (const [to, statements] of found) {
        ties.push({ from, to, statements, unsure: !statements.some(isAcceptedFact) });
      }
    }
    return ties;
  }
  var sets = /* @__PURE__ */ new WeakMap();
  function setOf(statements) {
    const made = sets.get(statements) ?? new Set(statements);
    sets.set(statements, made);
    return made;
  }
  function isAcceptedFact({ status: status2, modality }) {
    return status2 === "accepted" && modality === "fact";
  }

  // src/data/haystack.ts
  var WHOLE = 0;
  var AT_END = 1;
  var WITHIN = 2;
  var BETWEEN = "\n";
  var Haystack = class {
    constructor(items, textsOf, perBale = 1e3) {
      this.items = items;
      this.textsOf = textsOf;
      this.perBale = perBale;
    }
    items;
    textsOf;
    perBale;
    #bales = [];
    #next = 0;
    /** Fold some more items; whether there is more to do. */
    grow() {
      if (this.#next >= this.items.length) return false;
      const [starts, owners, texts] = [[], [], []];
      const end = Math.min(this.#next + this.perBale, this.items.length);
      for (let length = 0; this.#next < end; this.#next++) {
        for (const text2 of this.textsOf(this.items[this.#next])) {
          starts.push(length);
          owners.push(this.#next);
          texts.push(text2);
          length += text2.length + BETWEEN.length;
        }
      }
      this.#bales.push({ text: texts.join(BETWEEN), starts, owners });
      return this.#next < this.items.length;
    }
    /** The items with a text that holds the words, each with how its best text holds them, in their own order. */
    find(wanted) {
      while (this.grow()) ;
      const found = /* @__PURE__ */ new Map();
      if (!wanted) return found;
      for (const bale of this.#bales) {
        for (const [owner, score] of findIn(bale, wanted)) {
          const item = this.items[owner];
          found.set(item, Math.min(score, found.get(item) ?? score));
        }
      }
      return found;
    }
  };
  function* findIn({ text: text2, starts, owners }, wanted) {
    for (let at2 = text2.indexOf(wanted), row4 = 0; at2 >= 0; at2 = text2.indexOf(wanted, at2)) {
      row4 = rowOf(at2, starts, row4);
      const start2 = starts[row4] ?? 0;
      const next = starts[row4 + 1] ?? text2.length + BETWEEN.length;
      const ends = at2 + wanted.length === next - BETWEEN.length || text2.endsWith(wanted, next - BETWEEN.length);
      const whole2 = at2 === start2 && at2 + wanted.length === next - BETWEEN.length;
      yield [owners[row4] ?? 0, whole2 ? WHOLE : at2 === start2 || ends ? AT_END : WITHIN];
      at2 = next;
    }
  }
  function rowOf(at2, starts, from) {
    let [low, high] = [from, starts.length - 1];
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= at2) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  // src/data/ranking.ts
  var BY_ID = 3;
  var Index = class {
    #names;
    #ids;
    #quotes;
    #simplified;
    #traditional;
    constructor({ ranked: ranked2, evidence, payload }) {
      const [from = "", to = ""] = payload.folding;
      const simplified = Array.from(to);
      this.#simplified = new Map(Array.from(from, (character, place3) => [character, simplified[place3] ?? character]));
      const marked2 = from.replace(/[\\\]^-]/g, "\\$&");
      this.#traditional = new RegExp(marked2 ? `[${marked2}]` : "(?!)", "gu");
      this.#names = new Haystack(ranked2, (entity) => new Set(namesOf(entity).map(({ text: text2 }) => this.fold(text2))));
      this.#ids = new Haystack(ranked2, ({ id }) => [squashed(id)]);
      this.#quotes = new Haystack(evidence, ({ quote }) => [this.fold(quote)]);
    }
    /** A text without width, case, spaces, quotation marks and script. */
    fold(text2) {
      return squashed(text2).replace(this.#traditional, (character) => this.#simplified.get(character) ?? character);
    }
    /** Get a little further in making ready; whether there is more to do. */
    grow() {
      return this.#names.grow() || this.#ids.grow() || this.#quotes.grow();
    }
    /** Whole names come first, then beginnings and ends, then the rest; among equals what most is said about. */
    search(query2) {
      const wanted = this.fold(query2);
      const scores = this.#names.find(wanted);
      for (const entity of this.#ids.find(squashed(query2)).keys()) {
        if (!scores.has(entity)) scores.set(entity, BY_ID);
      }
      const entities = [...scores].sort(([, one], [, other]) => one - other).map(([entity]) => entity);
      return { entities, quotes: [...this.#quotes.find(wanted).keys()] };
    }
    /** The label in some language or the alias that holds the query; null when only an id does. */
    matchingName(entity, query2) {
      const wanted = this.fold(query2);
      return namesOf(entity).find(({ text: text2 }) => this.fold(text2).includes(wanted)) ?? null;
    }
  };
  function namesOf({ label, alias }) {
    const labels = Object.entries(label).map(([language3, text2]) => ({ text: text2, language: language3 }));
    const aliases2 = Object.entries(alias).flatMap(([language3, texts]) => texts.map((text2) => ({ text: text2, language: language3 })));
    return [...labels, ...aliases2];
  }
  function squashed(text2) {
    return text2.normalize("NFKC").toLowerCase().replace(/[\s"'“”‘’「」『』《》]+/gu, "");
  }

  // src/state.ts
  var model;
  var index;
  var opening;
  function hold(payload) {
    model = modelOf(payload);
    index = new Index(model);
    const { opening: made } = document.documentElement.dataset;
    opening = made || languageFor(navigator.languages, payload.info.languages);
    adopt(OPENING);
  }
  var state = { hovered: null };
  var contentKey = "";
  function adopt(choice) {
    state.choice = choice;
    state.language = choice.language || opening;
    const { entity, statement, missing } = targetOf(choice, model);
    [state.selected, state.statement, state.missing] = [entity, statement, missing];
    const key = keyOf(choice, entity);
    const isNew = key !== contentKey;
    if (isNew) [contentKey, state.content] = [key, contentOf(model, choice)];
    state.emphasised = emphasisedBy(entity);
    return isNew;
  }
  function keyOf(choice, entity) {
    const { without, dim, around: around3, depth, expanded, collapsed, hidden, pinned, path } = choice;
    const isApart = entity && (entity.x === null || isFiltered(choice) || isWalking(choice));
    const asked2 = isApart ? entity.id : "";
    return JSON.stringify([without, dim, around3, depth, expanded, collapsed, hidden, Object.keys(pinned), path, asked2]);
  }
  function emphasisedBy(entity) {
    const { path, statements } = state.content;
    if (path) return new Set(path.flatMap(({ from, to }) => [from, to]));
    return entity && /* @__PURE__ */ new Set([entity, ...neighbours(entity, setOf(statements))]);
  }
  function isShown(entity) {
    return state.content.drawn.has(entity);
  }

  // src/interface/dom.ts
  function byId(id) {
    const found = document.getElementById(id);
    if (!found) throw new Error(`the page has no #${id}`);
    return found;
  }
  function isHidden(id) {
    return byId(id).hasAttribute("hidden");
  }
  function jsonIn(id) {
    return JSON.parse(byId(id).textContent ?? "");
  }
  function withData(name) {
    const found = document.querySelectorAll(`[data-${name}]`);
    return Array.from(found, (each2) => [each2, each2.dataset[name] ?? ""]);
  }
  function element(tag, attributes2 = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes2)) if (value !== "") made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  }
  function button(attributes2, act2, ...children) {
    const made = element("button", { type: "button", ...attributes2 }, ...children);
    made.addEventListener("click", act2);
    return made;
  }
  var SVG = "http://www.w3.org/2000/svg";
  function figure(tag, attributes2 = {}, ...children) {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes2)) made.setAttribute(name, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  }
  function isolated({ text: text2, language: language3 }, tag = "bdi", attributes2 = {}) {
    const isLanguage = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language3);
    return element(tag, { ...attributes2, dir: "auto", lang: isLanguage ? language3 : "" }, text2);
  }

  // src/interface/swatch.ts
  function typeOf({ type: type2 }) {
    const found = model.types.get(type2);
    if (!found) throw new Error(`the page knows no type ${type2}`);
    return found;
  }
  function colorOf(type2) {
    return dark.matches ? lightened(type2.color) : type2.color;
  }
  function swatch(type2, color = colorOf(type2)) {
    const outline2 = outlineOf(type2.shape);
    const shape = outline2 ? figure("polygon", { points: outline2.map((point) => point.join(",")).join(" ") }) : figure("circle", { r: String(CIRCLE) });
    shape.setAttribute("fill", color);
    return figure("svg", { viewBox: "-1.3 -1.3 2.6 2.6", "aria-hidden": "true", class: "swatch" }, shape);
  }

  // src/drawing/drawing.ts
  var NoPicture = class extends Error {
    constructor(reason) {
      super(reason);
      this.reason = reason;
    }
    reason;
  };
  var drawing;
  function draw(made) {
    drawing = made;
  }

  // src/drawing/places.ts
  var arrangement = { places: /* @__PURE__ */ new Map(), headings: [] };
  var moved = /* @__PURE__ */ new Map();
  var before = /* @__PURE__ */ new Map();
  var progress = 1;
  function arrange(made, byReader) {
    before = new Map([...arrangement.places.keys(), ...moved.keys()].map((entity) => [entity, placeOf(entity)]));
    arrangement = made;
    moved.clear();
    for (const [entity, point] of byReader) moved.set(entity, point);
    progress = 1;
  }
  function advance(to) {
    progress = to;
  }
  function countMoved() {
    let count3 = 0;
    for (const [entity, { x, y }] of before) {
      const goal = isPlaced(entity) ? goalOf(entity) : null;
      if (goal && (goal.x !== x || goal.y !== y)) count3++;
    }
    return count3;
  }
  function move(entity, point) {
    moved.set(entity, point);
    progress = 1;
  }
  function isPlaced(entity) {
    return arrangement.places.has(entity) || moved.has(entity);
  }
  function goalOf(entity) {
    return moved.get(entity) ?? arrangement.places.get(entity) ?? NOWHERE;
  }
  function placeOf(entity) {
    const goal = goalOf(entity);
    const start2 = progress < 1 ? before.get(entity) : void 0;
    if (!start2) return goal;
    return { x: start2.x + (goal.x - start2.x) * progress, y: start2.y + (goal.y - start2.y) * progress };
  }
  var NOWHERE = { x: 0, y: 0 };

  // src/drawing/sizes.ts
  var sizes = /* @__PURE__ */ new Map();
  function resize(made) {
    sizes = made;
  }

  // src/drawing/style.ts
  var style = {
    ink: "",
    soft: "",
    paper: "",
    accent: "",
    edge: "",
    family: "",
    display: "",
    larger: 1
  };
  function renewStyle() {
    const computed = getComputedStyle(document.documentElement);
    const probe = document.body.appendChild(document.createElement("i"));
    const read2 = (name) => {
      probe.style.color = `var(${name})`;
      return getComputedStyle(probe).color;
    };
    style = {
      ink: read2("--ink"),
      soft: read2("--soft"),
      paper: read2("--canvas"),
      accent: read2("--accent"),
      edge: read2("--edge"),
      family: computed.getPropertyValue("--font").trim(),
      larger: Number(computed.getPropertyValue("--larger")),
      display: computed.getPropertyValue("--display").trim()
    };
    probe.remove();
  }

  // src/drawing/looks.ts
  var PALE = 0.14;
  function solidity(entity) {
    if (entity === state.hovered || entity === state.selected) return 1;
    if (state.content.pale.has(entity)) return PALE;
    return !state.emphasised || state.emphasised.has(entity) ? 1 : PALE;
  }
  function radiusOf(entity) {
    return sizes.get(entity) ?? entity.size;
  }
  function lookOf(tie) {
    const own = isOwn(tie);
    const back = state.emphasised || state.content.pale.has(tie.from) || state.content.pale.has(tie.to);
    return {
      color: own ? style.accent : style.edge,
      solidity: own ? 0.75 : back ? 0.12 : standing(tie),
      width: own || isTrunk(tie) ? 1.6 : 1,
      dashed: tie.unsure,
      arrow: own
    };
  }
  function standing(tie) {
    if (!arrangement.sides) return 0.6;
    if (!arrangement.parents) return 0.25;
    return isTrunk(tie) ? 0.9 : 0.1;
  }
  function isTrunk({ from, to }) {
    return arrangement.parents?.get(from) === to || arrangement.parents?.get(to) === from;
  }
  function isOwn({ from, to }) {
    const { path } = state.content;
    if (path) return path.some((hop) => isBetween(hop.from, hop.to, from, to));
    return state.selected !== null && (from === state.selected || to === state.selected);
  }
  function isBetween(one, other, from, to) {
    return one === from && other === to || one === to && other === from;
  }

  // src/drawing/view.ts
  var LEAST_RADIUS = 2.6;
  function drawnRadius(entity, scale) {
    return Math.max(radiusOf(entity), LEAST_RADIUS / scale);
  }
  function spotOf(entity, view) {
    return { entity, ...pixelOf(placeOf(entity), view), radius: drawnRadius(entity, view.scale) * view.scale };
  }
  function pixelOf({ x, y }, { width, height, scale, middle }) {
    return { x: (x - middle.x) * scale + width / 2, y: (y - middle.y) * scale + height / 2 };
  }
  function placeAt({ x, y }, { width, height, scale, middle }) {
    return { x: (x - width / 2) / scale + middle.x, y: (y - height / 2) / scale + middle.y };
  }
  function isInside({ x, y }, { width, height }, beyond = 0) {
    return x > -beyond && y > -beyond && x < width + beyond && y < height + beyond;
  }

  // src/drawing/strokes.ts
  var HEAD = [
    [0, 0],
    [-1, 0.3],
    [-0.9, 0],
    [-1, -0.3]
  ];
  function strokeOf(tie, view) {
    const [from, to] = [spotOf(tie.from, view), spotOf(tie.to, view)];
    if (!crosses(from, to, view)) return null;
    const { color, solidity: solidity2, width, dashed, arrow } = lookOf(tie);
    const away = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const along = { x: (to.x - from.x) / away, y: (to.y - from.y) / away };
    const tip = { x: to.x - along.x * to.radius, y: to.y - along.y * to.radius };
    const length = arrow ? (7.5 + 3 * width) * view.scale : 0;
    return {
      start: { x: from.x + along.x * from.radius * 0.8, y: from.y + along.y * from.radius * 0.8 },
      end: { x: tip.x - along.x * length * 0.9, y: tip.y - along.y * length * 0.9 },
      head: arrow ? HEAD.map(([back, aside2]) => corner(tip, along, back * length, aside2 * length)) : [],
      ...{ color, solidity: solidity2, width: Math.max(width * view.scale, 0.3) },
      dash: dashed ? [5 * view.scale, 4 * view.scale] : []
    };
  }
  function corner(tip, along, back, aside2) {
    return { x: tip.x + along.x * back - along.y * aside2, y: tip.y + along.y * back + along.x * aside2 };
  }
  function crosses(from, to, { width, height }) {
    const across = Math.max(from.x, to.x) > 0 && Math.min(from.x, to.x) < width;
    return across && Math.max(from.y, to.y) > 0 && Math.min(from.y, to.y) < height;
  }

  // src/drawing/canvas.ts
  var Canvas = class {
    constructor(place3, scene, ears, options2) {
      this.place = place3;
      if (!document.createElement("canvas").getContext("2d")) throw new NoPicture("noCanvas");
      this.#scene = scene;
      this.network = new vis.Network(place3, { nodes: [], edges: [] }, options2);
      place3.querySelector(".vis-network")?.removeAttribute("tabindex");
      this.network.on("afterDrawing", (context2) => this.#draw(context2, ears));
      this.network.on("zoom", () => ears.moved("reader"));
      this.network.on("dragEnd", () => ears.moved("reader"));
      this.network.on("resize", () => queueMicrotask(() => ears.moved("room")));
    }
    place;
    network;
    #scene;
    #asked = false;
    view() {
      const { clientWidth: width, clientHeight: height } = this.place;
      return { width, height, scale: this.network.getScale(), middle: this.network.getViewPosition() };
    }
    moveTo(position, scale, animated) {
      const animation = animated && !calm.matches && { duration: 350, easingFunction: "easeInOutQuad" };
      this.network.moveTo({ position, scale, offset: { x: 0, y: 0 }, animation });
    }
    show(scene) {
      this.#scene = scene;
      this.repaint();
    }
    repaint() {
      if (this.#asked) return;
      this.#asked = true;
      requestAnimationFrame(() => {
        this.#asked = false;
        this.network.redraw();
      });
    }
    #draw(context2, ears) {
      const view = this.view();
      const ratio = context2.canvas.width / view.width;
      context2.save();
      context2.setTransform(ratio, 0, 0, ratio, 0, 0);
      for (const tie of this.#scene.ties) drawLine(context2, tie, view);
      context2.setLineDash([]);
      for (const entity of this.#scene.entities) drawShape(context2, entity, view);
      context2.globalAlpha = 1;
      ears.drawn(context2, view);
      context2.restore();
    }
  };
  function drawLine(context2, tie, view) {
    const stroke = strokeOf(tie, view);
    if (!stroke) return;
    context2.globalAlpha = stroke.solidity;
    context2.strokeStyle = stroke.color;
    context2.lineWidth = stroke.width;
    context2.setLineDash([...stroke.dash]);
    context2.beginPath();
    context2.moveTo(stroke.start.x, stroke.start.y);
    context2.lineTo(stroke.end.x, stroke.end.y);
    context2.stroke();
    if (!stroke.head.length) return;
    context2.fillStyle = stroke.color;
    context2.beginPath();
    for (const { x, y } of stroke.head) context2.lineTo(x, y);
    context2.fill();
  }
  function drawShape(context2, entity, view) {
    const spot = spotOf(entity, view);
    if (!isInside(spot, view, spot.radius * 1.2)) return;
    const type2 = typeOf(entity);
    context2.globalAlpha = solidity(entity);
    tracePath(context2, type2.shape, spot.x, spot.y, spot.radius);
    context2.fillStyle = colorOf(type2);
    context2.strokeStyle = style.paper;
    context2.lineWidth = 1.5;
    context2.fill();
    context2.stroke();
  }

  // src/data/load.ts
  async function payloadIn(element2) {
    const written4 = element2.textContent ?? "";
    return JSON.parse(element2.dataset.packing === "gzip" ? await unpacked(written4) : written4);
  }
  async function unpacked(written4) {
    return new TextDecoder().decode(await unpackedBytes(written4));
  }
  async function unpackedBytes(written4) {
    return new Response(
      new Blob([bytesOf2(written4.trim())]).stream().pipeThrough(new DecompressionStream("gzip"))
    ).arrayBuffer();
  }
  function bytesOf2(written4) {
    const reader = Uint8Array;
    return reader.fromBase64?.(written4) ?? Uint8Array.from(atob(written4), (character) => character.charCodeAt(0));
  }

  // src/drawing/bounds.ts
  function boundsOf(entities) {
    const corners2 = [];
    for (const entity of entities) {
      if (!isPlaced(entity)) continue;
      const { x, y } = goalOf(entity);
      corners2.push([x, y, radiusOf(entity)]);
    }
    return around(corners2);
  }
  function boundsOfAll(entities) {
    const shapes = boundsOf(entities);
    if (!shapes) return null;
    const { headings, reach } = arrangement;
    const corners2 = headings.flatMap(({ x: x2, y: y2, width: width2 }) => [
      [x2, y2, 0],
      [x2 + width2, y2, 0]
    ]);
    if (reach) corners2.push([reach.x, reach.y, 0]);
    const { x, y, width, height } = shapes;
    return around([...corners2, [x, y, 0], [x + width, y + height, 0]]);
  }
  function around(corners2) {
    if (!corners2.length) return null;
    let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [x, y, size] of corners2) {
      left = Math.min(left, x - size);
      right = Math.max(right, x + size);
      top = Math.min(top, y - size);
      bottom = Math.max(bottom, y + size);
    }
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  // src/drawing/camera.ts
  var NEAREST = 8;
  var FARTHEST = 0.01;
  var NEAR = 1.6;
  var NEAR_LIST = 1.2;
  var LEAST = 80;
  var framing = null;
  function fit(animated = true) {
    const all = () => {
      const { drawn, pale } = state.content;
      return boundsOfAll(state.choice.depth ? [...drawn].filter((entity) => !pale.has(entity)) : drawn);
    };
    follow((again) => show(all(), again), animated);
  }
  function fitTo(entities, animated = true) {
    follow((again) => show(boundsOf(entities), again), animated);
  }
  function focusOn(entity) {
    if (!isPlaced(entity)) return;
    const scale = Math.min(Math.max(drawing.view().scale, 0.8), 2);
    follow((again) => goTo(goalOf(entity).x, goalOf(entity).y, scale, again), true);
  }
  function follow(show5, animated) {
    framing = show5;
    show5(animated);
  }
  function show(bounds, animated) {
    const free = freeRoom();
    if (!bounds || !free.width) return;
    const margin = Math.min(28, free.width / 16, free.height / 6);
    const [width, height] = [free.width - 2 * margin, free.height - 2 * margin];
    const nearest = arrangement.sides ? NEAR_LIST : NEAR;
    const scale = Math.max(Math.min(width / bounds.width, height / bounds.height, nearest), FARTHEST);
    goTo(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, scale, animated);
  }
  function goTo(x, y, scale, animated) {
    const { width, height } = drawing.view();
    const free = freeRoom();
    const [right, down] = [width / 2 - free.x - free.width / 2, height / 2 - free.y - free.height / 2];
    drawing.moveTo({ x: x + right / scale, y: y + down / scale }, scale, animated);
  }
  function lookAt({ x, y, scale }) {
    drawing.moveTo({ x, y }, Math.min(Math.max(scale, FARTHEST), NEAREST), false);
    framing = null;
  }
  function cameraNow() {
    const { middle, scale } = drawing.view();
    const tenth = (number2) => Math.round(number2 * 10) / 10;
    return framing ? null : { x: tenth(middle.x), y: tenth(middle.y), scale: Number(scale.toPrecision(4)) };
  }
  function showEntity(entity) {
    if (isPlaced(entity) && isOutOfSight(entity)) focusOn(entity);
  }
  function zoomBy(factor) {
    const { scale, middle } = drawing.view();
    drawing.moveTo(middle, Math.min(Math.max(scale * factor, FARTHEST), NEAREST), true);
    framing = null;
  }
  function panBy(x, y) {
    const { scale, middle } = drawing.view();
    drawing.moveTo({ x: middle.x + x / scale, y: middle.y + y / scale }, scale, false);
    framing = null;
  }
  function isOutOfSight(entity) {
    const { x, y } = spotOf(entity, drawing.view());
    const free = freeRoom();
    return x < free.x || y < free.y || x > free.x + free.width || y > free.y + free.height;
  }
  function freeRoom() {
    const { width, height } = drawing.view();
    const room = { x: 0, y: 0, width, height };
    if (!isHidden("left-out")) room.height -= 28;
    if (!narrow.matches) return room;
    const picture2 = drawing.place.getBoundingClientRect();
    const below2 = Math.max(0, picture2.bottom - byId("panel").getBoundingClientRect().top);
    const left = isHidden("filters") ? 0 : Math.max(0, byId("filters").getBoundingClientRect().right - picture2.left);
    if (height - below2 >= LEAST) room.height -= below2;
    if (width - left >= LEAST) [room.x, room.width] = [left, width - left];
    return room;
  }
  function moved2(by2) {
    if (by2 === "reader") framing = null;
    else framing?.(false);
  }
  function watchCamera() {
    byId("zoom-in").addEventListener("click", () => zoomBy(1.4));
    byId("zoom-out").addEventListener("click", () => zoomBy(1 / 1.4));
    byId("zoom-fit").addEventListener("click", () => fit());
    drawing.place.addEventListener("keydown", onKey);
  }
  var STEP = 60;
  function onKey(event) {
    const { ctrlKey, metaKey, altKey, shiftKey, target, key } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || target !== drawing.place) return;
    const [x, y] = arrowOf(key) ?? [0, 0];
    if (!x && !y) return;
    panBy(x * STEP, y * STEP);
    event.preventDefault();
  }
  function arrowOf(key) {
    return ARROWS.get(key);
  }
  var ARROWS = /* @__PURE__ */ new Map([
    ["ArrowLeft", [-1, 0]],
    ["ArrowRight", [1, 0]],
    ["ArrowUp", [0, -1]],
    ["ArrowDown", [0, 1]]
  ]);

  // src/drawing/boxes.ts
  var SIDES = ["below", "above", "right", "left"];
  var Grid = class {
    #cells = /* @__PURE__ */ new Map();
    #side;
    constructor(items = [], side = 64) {
      this.#side = side;
      for (const item of items) this.add(item);
    }
    add(item) {
      for (const cell3 of this.#cellsOf(item)) {
        const items = this.#cells.get(cell3);
        if (items) items.push(item);
        else this.#cells.set(cell3, [item]);
      }
    }
    /** The items that a box overlaps. */
    under(box) {
      const found = /* @__PURE__ */ new Set();
      for (const cell3 of this.#cellsOf(box)) {
        for (const item of this.#cells.get(cell3) ?? []) if (overlap(item, box)) found.add(item);
      }
      return found;
    }
    #cellsOf({ x, y, width, height }) {
      const cells = [];
      const [left, right] = [Math.floor(x / this.#side), Math.floor((x + width) / this.#side)];
      const [top, bottom] = [Math.floor(y / this.#side), Math.floor((y + height) / this.#side)];
      for (let row4 = top; row4 <= bottom; row4++) for (let at2 = left; at2 <= right; at2++) cells.push(row4 * 2 ** 20 + at2);
      return cells;
    }
  };
  function obstacle(spot) {
    const size = spot.radius * 1.4;
    return { spot, x: spot.x - size / 2, y: spot.y - size / 2, width: size, height: size };
  }
  function roomFor(spot, size, { picture: picture2, placed: placed2, spots }, claim) {
    let best = null;
    let least = Number.POSITIVE_INFINITY;
    const sides = new Set(claim.insistent ? [...claim.sides ?? [], ...SIDES] : claim.sides ?? SIDES);
    const boxes = boxesBeside(spot, size, claim.insistent ? picture2 : null);
    for (const side of sides) {
      const box = boxes[SIDES.indexOf(side)];
      if (!fits(box, picture2) || placed2.under(box).size) continue;
      const covered = coveredBy(box, spot, spots);
      if (covered === 0) return box;
      if (covered < least) [best, least] = [box, covered];
    }
    return claim.insistent || least <= claim.mayCover ? best : null;
  }
  function boxesBeside(spot, { width, height }, picture2) {
    const gap = spot.radius + 2;
    const inside2 = (at2, size, room) => room === void 0 ? at2 : Math.max(0, Math.min(at2, room - size));
    const box = (x, y) => ({
      x: inside2(x, width, picture2?.width),
      y: inside2(y, height, picture2?.height),
      width,
      height
    });
    return [
      box(spot.x - width / 2, spot.y + gap),
      box(spot.x - width / 2, spot.y - gap - height),
      box(spot.x + gap, spot.y - height / 2),
      box(spot.x - gap - width, spot.y - height / 2)
    ];
  }
  function fits(box, picture2) {
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= picture2.width && box.y + box.height <= picture2.height;
  }
  function overlap(one, other) {
    const across = one.x < other.x + other.width && other.x < one.x + one.width;
    return across && one.y < other.y + other.height && other.y < one.y + one.height;
  }
  function holds(box, x, y) {
    return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  }
  function coveredBy(box, own, spots) {
    let covered = 0;
    for (const { spot } of spots.under(box)) if (spot !== own) covered += spot.radius > 9 ? 2 : 1;
    return covered;
  }

  // src/drawing/headings.ts
  var SMALLEST = 11;
  var LARGEST = 22;
  var NARROWEST = 30;
  var drawnHeadings = [];
  function writtenAs(heading2, context2, view) {
    const width = heading2.width * view.scale;
    if (width < NARROWEST) return null;
    const { x, y } = pixelOf(heading2, view);
    const size = Math.max(SMALLEST, Math.min(17 * view.scale, LARGEST));
    const count3 = String(heading2.count);
    context2.font = countFont(size);
    const countWidth = context2.measureText(count3).width;
    context2.font = fontOf(size);
    const text2 = shortened(visible(heading2.text), width - countWidth - 10, (each2) => context2.measureText(each2).width);
    return { x, y, width, height: size * 1.5, text: text2, count: count3, countWidth, size };
  }
  function drawHeadings(context2, view) {
    context2.textBaseline = "alphabetic";
    context2.textAlign = "left";
    context2.lineJoin = "round";
    drawnHeadings = arrangement.headings.flatMap((heading2) => writtenAs(heading2, context2, view) ?? []);
    for (const written4 of drawnHeadings) drawHeading(context2, written4);
  }
  function drawHeading(context2, { x, y, width, height, text: text2, count: count3, countWidth, size }) {
    const baseline = y + size * 1.05;
    context2.strokeStyle = style.paper;
    context2.lineWidth = 4;
    context2.font = fontOf(size);
    context2.strokeText(text2, x, baseline);
    context2.fillStyle = style.ink;
    context2.fillText(text2, x, baseline);
    context2.fillStyle = style.soft;
    context2.font = countFont(size);
    context2.fillText(count3, x + width - countWidth, baseline);
    context2.strokeStyle = style.edge;
    context2.lineWidth = 1;
    context2.beginPath();
    context2.moveTo(x, y + height - 2);
    context2.lineTo(x + width, y + height - 2);
    context2.stroke();
  }
  function fontOf(size) {
    return `600 ${size}px ${style.display}`;
  }
  function countFont(size) {
    return `400 ${size * 0.78}px ${style.family}`;
  }

  // src/strings/en.ts
  var en_exports = {};
  __export(en_exports, {
    strings: () => strings,
    words: () => words
  });
  var strings = {
    skip: "Skip to search",
    search: "Search",
    searchLabel: "Search names and quotes",
    searchHint: "Search names, aliases and quotes",
    results: "Search results",
    found: "{n} found",
    foundNone: "No name matches “{query}”",
    foundMore: "The first {n} of {all}; type more to narrow the search",
    language: "Language",
    graph: "Graph",
    canvas: "Picture of the graph",
    types: "Types",
    all: "All",
    none: "None",
    typeCount: "{label}, {n}",
    shownTypes: "{n}/{all}",
    zoom: "Zoom",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show everything",
    details: "Details",
    foldPanel: "Unfold or fold the details",
    emptyDataset: "The dataset has no entities yet.",
    allHidden: "All types are hidden. Choose All to show them again.",
    unknown: "The dataset has no “{id}”.",
    close: "Close the details",
    entities: "entities",
    statements: "statements",
    sources: "sources",
    howTo: "How to use this page",
    how1: "Choose a shape or a name in the picture to read every statement about it, with the words that prove it.",
    how2: "Press / to search names, aliases and quotes in Chinese, in either script, or in English.",
    how3: "Choose types or open Filter to decide what you see; table and outline follow. Press ? for all that the page can do.",
    hubs: "Most connected",
    sourceList: "Sources",
    also: "Also known as",
    sameAs: "Same thing elsewhere",
    noStatements: "There are no statements about it.",
    cite: "{source}, line {n}",
    permalink: "Link to this statement",
    by: "by {by}",
    noProof: "No evidence is listed",
    licence: "Licence: {licence}",
    ties: "{n} ties",
    views: "Views",
    viewGraph: "Graph",
    viewTable: "Table",
    viewOutline: "Outline",
    goBack: "Back",
    goForward: "Forward",
    filters: "Filter",
    closeFilters: "Close the filters",
    dim: "Dim what is filtered out instead of hiding it",
    resetFilters: "Clear all filters",
    byPredicate: "Predicate",
    byYear: "Year",
    bySource: "Source",
    byStatus: "Status",
    byModality: "Modality",
    noYear: "No year given",
    noSource: "No source",
    only: "only",
    onlyThis: "Only {name}",
    onlyHint: "With Shift: only this type",
    layout: "Layout",
    sizing: "Size",
    lineNames: "Line names",
    resetWalk: "Back to the whole graph",
    layoutForce: "Force",
    layoutType: "By type",
    layoutHierarchy: "Hierarchy",
    layoutTimeline: "Timeline",
    sizeDegree: "Connections",
    sizeBetween: "Betweenness",
    picking: "Choose another entity, in the picture or by search, to see the shortest path to it; Esc cancels.",
    around: "Neighbourhood",
    depth1: "Only what is one step away",
    depth2: "Only what is within two steps",
    depth3: "Only what is within three steps",
    expand: "Expand",
    collapse: "Collapse",
    pin: "Pin",
    hide: "Hide",
    pathTo: "Path to…",
    pathTitle: "Shortest path",
    pathSteps: "Steps: {n}",
    noPath: "Under these filters there is no path between the two.",
    closePath: "Close the path",
    inQuotes: "In the words of the sources",
    take: "Take away",
    takeLink: "Copy link to this view",
    takePng: "Picture (PNG)",
    takeSvg: "Picture (SVG)",
    takeStatements: "Statements (CSV)",
    takeEntities: "Entities (CSV)",
    takeTurtle: "RDF (Turtle)",
    takeAll: "All {n} statements",
    takePart: "{n} of {all} statements, as filtered",
    taken: "Downloaded {name}",
    notTaken: "No picture could be made of this view",
    copied: "Copied",
    copyByHand: "The browser does not let the page copy: press Ctrl+C (⌘C on a Mac) to copy the selected text.",
    copyDone: "Close",
    copyStatement: "Take this statement away",
    copyText: "Copy as text",
    copyLink: "Copy the link",
    copyTurtle: "Copy as Turtle",
    pictureSource: "Source: {source}",
    pictureSources: "Sources: {source} and others, {n} in all",
    viewQuery: "Ask",
    questions: "Questions to start from",
    questionsSearch: "Search the questions",
    questionsNone: "No question matches.",
    queryText: "SPARQL query",
    queryRun: "Run",
    queryStop: "Stop",
    queryNew: "New query",
    queryHint: "Ctrl or ⌘ with Enter runs it",
    queryAnswer: "Answer",
    queryLoading: "Loading the query engine …",
    queryReady: "Ready.",
    queryRunning: "Running …",
    queryStopped: "Stopped.",
    queryDone: "Rows: {n}, in {ms} ms",
    queryTime: "In {ms} ms",
    answerYes: "Yes",
    answerNo: "No",
    answerEmpty: "Nothing in the dataset matches.",
    answerMore: "Show {n} more of {rest} rows",
    answerCsv: "Download CSV",
    answerCopy: "Copy",
    answerCopyTurtle: "Copy as Turtle",
    answerCopied: "Copied.",
    answerNotCopied: "The browser does not allow copying.",
    askWhere: "Line {line}, column {column}:",
    askUpdate: "{word} is refused: this page only reads; ask with SELECT, ASK, CONSTRUCT or DESCRIBE.",
    askService: "SERVICE is refused: it would ask another server, and this page uses no network.",
    askFrom: "FROM is refused: it would name other data, and this page has only its own dataset.",
    askString: "This quotation mark opens a string that is not closed.",
    askClosesNothing: "“{mark}” closes nothing that is open.",
    askNeverClosed: "“{mark}” is never closed.",
    askPrefix: "The prefix {prefix} is not declared; add {line} at the top.",
    askIri: "The IRI is malformed; write an absolute one, <https://...>.",
    askUnbound: "SELECT names a variable that is neither grouped nor aggregated.",
    askSyntax: "This is not SPARQL here; check what is marked and the word before it.",
    askFailed: "The engine refuses the query: {message}",
    askBroken: "The engine could not go on ({message}) and was started again. The query may be too deep or its answer too large; ask for less.",
    noWebGL: "this browser has no WebGL, which a picture of this size needs",
    part: "The {n} best connected of {all} entities. Search, table and neighbourhoods reach all of them.",
    askNoEngine: "The query engine cannot be started here ({message}). Save the page as a file and open it in a current browser.",
    theme: "Appearance: {theme}",
    themeAuto: "as the system",
    themeLight: "light",
    themeDark: "dark",
    help: "Help and shortcuts",
    closeHelp: "Close the help",
    leaveLast: "Leave the path or the details",
    helpGestures: "Mouse and touch",
    helpKeys: "Keyboard",
    helpActions: "Keyboard, for what is selected",
    helpPicture: "What the picture shows",
    helpMarks: "Marks on statements",
    gestureClick: "Click or tap",
    gestureClickDoes: "Choose a shape or a name to read its statements and their proof; beside them, choose nothing",
    gestureDrag: "Drag a shape",
    gestureDragDoes: "Put it elsewhere and pin it; the Pin button keeps it where it is",
    gesturePan: "Drag beside shapes",
    gesturePanDoes: "Move the picture",
    gestureZoom: "Wheel or two fingers",
    gestureZoomDoes: "Zoom; nearer shows more names",
    gestureShift: "Shift and click a type",
    gestureShiftDoes: "Show this type alone; once more, all of them",
    signSize: "Size",
    signSizeMeans: "The more a thing is tied to, the larger; Size can show betweenness instead",
    signDashed: "Dashed line",
    signDashedMeans: "None of its statements is an accepted fact: they are plans, requirements or in dispute",
    signPale: "Pale",
    signPaleMeans: "Not tied to what is selected, or filtered out",
    signRing: "Ring",
    signRingMeans: "Selected, pointed at, or pinned",
    markInferred: "The source does not say it in so many words; the curator infers it",
    markDisputed: "A source or a curator disagrees",
    markPlan: "Intended, not yet the case",
    markRequirement: "Demanded, and not said to be done",
    markCandidate: "Not yet reviewed",
    markDeprecated: "Once accepted, now withdrawn",
    curatorNote: "Curator’s note:",
    tools: "More tools",
    undatedLeftOut: "{n} more have no year and are not drawn in this layout",
    rootlessLeftOut: "{n} more belong to no hierarchy and are not drawn in this layout",
    nothingToExpand: "All of its neighbours are in the picture already",
    nothingToCollapse: "Nothing to collapse: all that it ties is tied to other things, too",
    stepsAround: "neighbourhood of depth {n}",
    hiddenCount: "{n} hidden",
    bringAllBack: "Bring all back",
    bringBack: "Bring back: {name}",
    pointedAt: "{name} ({type}, {place}): Enter opens it",
    nextStop: "Point at the next neighbour; with nothing selected, at the next best connected",
    lastStop: "Point at the one before",
    openStop: "Open what is pointed at",
    panKeys: "Move the picture",
    moveKeys: "Move what is selected, and pin it there",
    leave: "Leave a path, or what is selected",
    miniature: "Overview",
    canvasKeys: "Arrow keys move the picture, plus and minus zoom, Home shows everything; n points at one neighbour after another, and Enter opens it. Search, table and details hold everything in it, too.",
    tables: "What the table lists",
    colSubject: "Subject",
    colObject: "Object",
    colValue: "Value",
    colTime: "Time and terms",
    colMarks: "Marks",
    colProof: "Quote and source",
    colName: "Name",
    colType: "Type",
    colCount: "Statements",
    colYears: "Years",
    colAlias: "Aliases",
    shownAll: "{all} in all",
    shownSome: "{n} of {all}",
    shownRange: "{from}–{to} of {all}",
    showMore: "Show {n} more",
    showEarlier: "Show {n} before",
    noRows: "The filters leave nothing to show.",
    expandAll: "Expand all",
    collapseAll: "Collapse all",
    openedSome: "Entities open: the first {n} of {all}",
    inDetails: "Show in the details",
    colIndicator: "Indicator",
    colPeriod: "Period",
    colLine: "Line",
    proofAtLine: "Quote of line {n}",
    termOnly: "{facet}: only {values}",
    termWithout: "{facet}: without {values}",
    termNone: "none",
    termMore: "{values} and others, {n} in all",
    termAround: "Part: within {n} steps of {name}",
    termPath: "Path: from {from} to {to}",
    termAction: "{action}: {values}",
    paperCut: "Only the first {n} of {all} statements are printed; filter before printing to get at the others.",
    noPicture: "There is no picture here: {why}. The table and the outline hold the same content.",
    noCanvas: "this browser does not let a page draw",
    comma: ",",
    tableStatements: "Statements",
    tableEntities: "Entities",
    tableCaption: "{name}; the names of the columns sort them",
    openedAll: "Entities open: {n}",
    showAll: "Show all {n}",
    letters: "Single letters are shortcuts"
  };
  var words = {
    inferred: "inferred",
    plan: "plan",
    requirement: "requirement",
    candidate: "candidate",
    disputed: "disputed",
    deprecated: "deprecated",
    disputes: "disputes this",
    mentions: "mentions this",
    national: "national",
    provincial: "provincial",
    municipal: "municipal",
    county: "county",
    exact: "exactly",
    about: "about",
    at_least: "at least",
    at_most: "at most",
    more_than: "more than",
    less_than: "less than",
    fact: "fact",
    accepted: "accepted"
  };

  // src/strings/zh-Hans.ts
  var zh_Hans_exports = {};
  __export(zh_Hans_exports, {
    strings: () => strings2,
    words: () => words2
  });
  var strings2 = {
    skip: "跳到搜索",
    search: "搜索",
    searchLabel: "搜索名称与原文",
    searchHint: "搜索名称、别名或原文",
    results: "搜索结果",
    found: "找到 {n} 项",
    foundNone: "没有符合“{query}”的名称",
    foundMore: "只列出前 {n} 项，共 {all} 项；多输入几个字可缩小范围",
    language: "语言",
    graph: "图谱",
    canvas: "图谱画面",
    types: "类型",
    all: "全选",
    none: "全不选",
    typeCount: "{label}，{n} 项",
    shownTypes: "{n}/{all}",
    zoom: "缩放",
    zoomIn: "放大",
    zoomOut: "缩小",
    fit: "显示全图",
    details: "详情",
    foldPanel: "展开或收起详情",
    emptyDataset: "数据集里还没有实体。",
    allHidden: "所有类型都已隐藏，按“全选”再次显示。",
    unknown: "数据集里没有“{id}”。",
    close: "关闭详情",
    entities: "实体",
    statements: "陈述",
    sources: "来源",
    howTo: "使用方法",
    how1: "点选图中的图形或名称，查看与它有关的每条陈述和原文依据。",
    how2: "按 / 键搜索名称、别名或原文，繁体、简体、英文皆可。",
    how3: "点选类型或打开“筛选”，决定看到什么；表格和大纲随之而变。按 ? 键查看全部功能。",
    hubs: "关联最多",
    sourceList: "来源",
    also: "又称",
    sameAs: "同一事物",
    noStatements: "没有与它有关的陈述。",
    cite: "{source}，第 {n} 行",
    permalink: "这条陈述的链接",
    by: "据 {by}",
    noProof: "没有列出依据",
    licence: "授权：{licence}",
    ties: "{n} 条关联",
    views: "查看方式",
    viewGraph: "图谱",
    viewTable: "表格",
    viewOutline: "大纲",
    goBack: "后退",
    goForward: "前进",
    filters: "筛选",
    closeFilters: "关闭筛选",
    dim: "筛去的项目淡化显示，不隐藏",
    resetFilters: "清除所有筛选",
    byPredicate: "关系",
    byYear: "年份",
    bySource: "来源",
    byStatus: "状态",
    byModality: "性质",
    noYear: "未注明年份",
    noSource: "无来源",
    only: "只看",
    onlyThis: "只看{name}",
    onlyHint: "按住 Shift 点选，只看这一类",
    layout: "布局",
    sizing: "大小",
    lineNames: "连线名称",
    resetWalk: "回到全图",
    layoutForce: "力导向",
    layoutType: "按类型",
    layoutHierarchy: "层级",
    layoutTimeline: "时间线",
    sizeDegree: "关联数",
    sizeBetween: "中介度",
    picking: "点选图中另一项，或用搜索选出，即显示两者之间的最短路径；按 Esc 取消。",
    around: "邻近范围",
    depth1: "只看一步之内",
    depth2: "只看两步之内",
    depth3: "只看三步之内",
    expand: "展开",
    collapse: "收起",
    pin: "固定",
    hide: "隐藏",
    pathTo: "路径…",
    pathTitle: "最短路径",
    pathSteps: "共 {n} 步",
    noPath: "在目前的筛选之下，两者之间没有路径。",
    closePath: "关闭路径",
    inQuotes: "原文语句",
    take: "取用",
    takeLink: "复制此画面的链接",
    takePng: "图片（PNG）",
    takeSvg: "矢量图（SVG）",
    takeStatements: "陈述表（CSV）",
    takeEntities: "实体表（CSV）",
    takeTurtle: "RDF（Turtle）",
    takeAll: "全部 {n} 条陈述",
    takePart: "{all} 条陈述中筛选出的 {n} 条",
    taken: "已下载 {name}",
    notTaken: "这个画面制不成图片",
    copied: "已复制",
    copyByHand: "浏览器不让网页复制；请按 Ctrl+C（Mac 上是 ⌘C）复制选中的文字。",
    copyDone: "关闭",
    copyStatement: "取用这条陈述",
    copyText: "复制为文字",
    copyLink: "复制链接",
    copyTurtle: "复制为 Turtle",
    pictureSource: "来源：{source}",
    pictureSources: "来源：{source}等 {n} 份",
    viewQuery: "提问",
    questions: "现成的问题",
    questionsSearch: "在问题中查找",
    questionsNone: "没有符合的问题。",
    queryText: "SPARQL 查询",
    queryRun: "查询",
    queryStop: "停止",
    queryNew: "新查询",
    queryHint: "Ctrl 或 ⌘ 加 Enter 即查询",
    queryAnswer: "查询结果",
    queryLoading: "正在加载查询引擎……",
    queryReady: "可以提问了。",
    queryRunning: "正在查询……",
    queryStopped: "已停止。",
    queryDone: "{n} 行，{ms} 毫秒",
    queryTime: "{ms} 毫秒",
    answerYes: "是",
    answerNo: "否",
    answerEmpty: "没有符合条件的结果。",
    answerMore: "再显示 {n} 行（还有 {rest} 行）",
    answerCsv: "下载 CSV",
    answerCopy: "复制",
    answerCopyTurtle: "复制 Turtle",
    answerCopied: "已复制。",
    answerNotCopied: "浏览器不允许复制。",
    askWhere: "第 {line} 行，第 {column} 字：",
    askUpdate: "不接受 {word}：这里只能读取，请用 SELECT、ASK、CONSTRUCT 或 DESCRIBE。",
    askService: "不接受 SERVICE：它会去问别的服务器，而这个页面不连网络。",
    askFrom: "不接受 FROM：它会指定别的数据，而这个页面只有自己的数据集。",
    askString: "这个引号开始的字符串没有结束。",
    askClosesNothing: "“{mark}”前面没有对应的开括号。",
    askNeverClosed: "“{mark}”没有对应的闭括号。",
    askPrefix: "前缀 {prefix} 没有声明，请在开头加上 {line}",
    askIri: "这个 IRI 写法有误，请写成 <https://...>。",
    askUnbound: "SELECT 中有一个变量既没有分组也没有汇总。",
    askSyntax: "此处不合 SPARQL 语法，请检查标出的部分和它前面的词。",
    askFailed: "引擎不接受这个查询：{message}",
    askBroken: "引擎无法完成（{message}），已重新启动。查询可能太深或结果太大，请缩小范围。",
    noWebGL: "这个浏览器没有 WebGL，而这么大的图需要它",
    part: "共 {all} 个实体，图中为联系最多的 {n} 个；搜索、表格与邻域可达全部。",
    askNoEngine: "查询引擎无法在这里启动（{message}）。请把页面存成文件，再用较新的浏览器打开。",
    theme: "外观：{theme}",
    themeAuto: "跟随系统",
    themeLight: "浅色",
    themeDark: "深色",
    help: "说明与快捷键",
    closeHelp: "关闭说明",
    leaveLast: "离开路径或详情",
    helpGestures: "鼠标与触控",
    helpKeys: "键盘",
    helpActions: "键盘：对所选的实体",
    helpPicture: "图上的样子",
    helpMarks: "陈述的标记",
    gestureClick: "点击",
    gestureClickDoes: "选一个图形或名称，看它的陈述与原文；点空白处则取消",
    gestureDrag: "用鼠标拖图形",
    gestureDragDoes: "把它放到别处并固定；“固定”按钮让它留在原处",
    gesturePan: "拖空白处",
    gesturePanDoes: "移动画面",
    gestureZoom: "滚轮或双指",
    gestureZoomDoes: "缩放；越近，名称越多",
    gestureShift: "按住 Shift 点击类型",
    gestureShiftDoes: "只看这一类；再点一次恢复",
    signSize: "大小",
    signSizeMeans: "相连的实体越多，图形越大；在“大小”可改成中介度",
    signDashed: "虚线",
    signDashedMeans: "其中没有一条是已采纳的事实：属于计划、要求，或有争议",
    signPale: "变淡",
    signPaleMeans: "与所选的无关，或已被筛选掉",
    signRing: "外圈",
    signRingMeans: "所选的、鼠标所指的，或固定的",
    markInferred: "原文没有逐字说出，由整理者推断",
    markDisputed: "有来源或整理者不同意",
    markPlan: "打算要做，还不是已有的事",
    markRequirement: "要求要做到，未必已做到",
    markCandidate: "还没有人审核",
    markDeprecated: "曾经采纳，现已撤回",
    curatorNote: "整理者注：",
    tools: "更多工具",
    undatedLeftOut: "另有 {n} 项没有注明年份，此布局不画出",
    rootlessLeftOut: "另有 {n} 项不属于任何层级，此布局不画出",
    nothingToExpand: "所有相邻项都已在图中",
    nothingToCollapse: "没有可收起的项：与它相连的各项还与别的项相连",
    stepsAround: "{n} 步之内",
    hiddenCount: "已隐藏 {n} 项",
    bringAllBack: "全部恢复",
    bringBack: "恢复显示：{name}",
    pointedAt: "{name}（{type}，{place}）：按 Enter 查看",
    nextStop: "指向下一个相邻项；未选取时，指向关联次多的项",
    lastStop: "指向上一个",
    openStop: "查看所指的项",
    panKeys: "移动画面",
    moveKeys: "移动所选的项并固定",
    leave: "离开路径或取消选取",
    miniature: "缩图",
    canvasKeys: "方向键移动画面，加减键缩放，Home 键显示全图；按 n 逐一指向相邻项，按 Enter 查看；内容也可由搜索、表格和详情读取。",
    tables: "表格内容",
    colSubject: "主体",
    colObject: "客体",
    colValue: "数值",
    colTime: "时间与条件",
    colMarks: "状态",
    colProof: "原文与出处",
    colName: "名称",
    colType: "类型",
    colCount: "陈述数",
    colYears: "年份",
    colAlias: "别名",
    shownAll: "共 {all} 项",
    shownSome: "{n}／{all} 项",
    shownRange: "第 {from}–{to} 项，共 {all} 项",
    showMore: "再显示 {n} 项",
    showEarlier: "显示前面 {n} 项",
    noRows: "当前的筛选没有留下任何内容。",
    expandAll: "全部展开",
    collapseAll: "全部收起",
    openedSome: "已展开前 {n} 个实体，共 {all} 个",
    inDetails: "在详情中显示",
    colIndicator: "指标",
    colPeriod: "期间",
    colLine: "行",
    proofAtLine: "第 {n} 行的原文",
    termOnly: "{facet}：只含{values}",
    termWithout: "{facet}：不含{values}",
    termNone: "无",
    termMore: "{values}等 {n} 项",
    termAround: "范围：{name}周围 {n} 步以内",
    termPath: "路径：{from}至{to}",
    termAction: "{action}：{values}",
    paperCut: "只列出前 {n} 条陈述，共 {all} 条；先筛选再打印，就能列出其余部分。",
    noPicture: "这里没有图谱画面：{why}。表格和大纲有同样的内容。",
    noCanvas: "这个浏览器不能在网页上绘图",
    comma: "、",
    tableStatements: "陈述",
    tableEntities: "实体",
    tableCaption: "{name}；按列名可排序",
    openedAll: "已展开 {n} 个实体",
    showAll: "显示全部 {n} 条",
    letters: "用单个字母作快捷键"
  };
  var words2 = {
    inferred: "推断",
    plan: "计划",
    requirement: "要求",
    candidate: "待定",
    disputed: "有争议",
    deprecated: "已弃用",
    disputes: "反对",
    mentions: "提及",
    national: "国家级",
    provincial: "省级",
    municipal: "市级",
    county: "县级",
    exact: "准确",
    about: "约",
    at_least: "至少",
    at_most: "至多",
    more_than: "多于",
    less_than: "少于",
    fact: "事实",
    accepted: "已确认"
  };

  // src/strings/zh-Hant.ts
  var zh_Hant_exports = {};
  __export(zh_Hant_exports, {
    strings: () => strings3,
    words: () => words3
  });
  var strings3 = {
    skip: "跳到搜尋",
    search: "搜尋",
    searchLabel: "搜尋名稱與原文",
    searchHint: "搜尋名稱、別名或原文",
    results: "搜尋結果",
    found: "找到 {n} 項",
    foundNone: "沒有符合「{query}」的名稱",
    foundMore: "只列出前 {n} 項，共 {all} 項；多輸入幾個字可縮小範圍",
    language: "語言",
    graph: "圖譜",
    canvas: "圖譜畫面",
    types: "類型",
    all: "全選",
    none: "全不選",
    typeCount: "{label}，{n} 項",
    shownTypes: "{n}/{all}",
    zoom: "縮放",
    zoomIn: "放大",
    zoomOut: "縮小",
    fit: "顯示全圖",
    details: "詳情",
    foldPanel: "展開或收起詳情",
    emptyDataset: "資料集裡還沒有實體。",
    allHidden: "所有類型都已隱藏，按「全選」再次顯示。",
    unknown: "資料集裡沒有「{id}」。",
    close: "關閉詳情",
    entities: "實體",
    statements: "陳述",
    sources: "來源",
    howTo: "使用方法",
    how1: "點選圖中的圖形或名稱，查看與它有關的每條陳述和原文依據。",
    how2: "按 / 鍵搜尋名稱、別名或原文，繁體、簡體、英文皆可。",
    how3: "點選類型或打開「篩選」，決定看到什麼；表格和大綱隨之而變。按 ? 鍵查看全部功能。",
    hubs: "關聯最多",
    sourceList: "來源",
    also: "又稱",
    sameAs: "同一事物",
    noStatements: "沒有與它有關的陳述。",
    cite: "{source}，第 {n} 行",
    permalink: "這條陳述的連結",
    by: "據 {by}",
    noProof: "沒有列出依據",
    licence: "授權：{licence}",
    ties: "{n} 條關聯",
    views: "檢視方式",
    viewGraph: "圖譜",
    viewTable: "表格",
    viewOutline: "大綱",
    goBack: "後退",
    goForward: "前進",
    filters: "篩選",
    closeFilters: "關閉篩選",
    dim: "篩去的項目淡化顯示，不隱藏",
    resetFilters: "清除所有篩選",
    byPredicate: "關係",
    byYear: "年份",
    bySource: "來源",
    byStatus: "狀態",
    byModality: "性質",
    noYear: "未註明年份",
    noSource: "無來源",
    only: "只看",
    onlyThis: "只看{name}",
    onlyHint: "按住 Shift 點選，只看這一類",
    layout: "佈局",
    sizing: "大小",
    lineNames: "連線名稱",
    resetWalk: "回到全圖",
    layoutForce: "力導向",
    layoutType: "按類型",
    layoutHierarchy: "層級",
    layoutTimeline: "時間線",
    sizeDegree: "關聯數",
    sizeBetween: "中介度",
    picking: "點選圖中另一項，或用搜尋選出，即顯示兩者之間的最短路徑；按 Esc 取消。",
    around: "鄰近範圍",
    depth1: "只看一步之內",
    depth2: "只看兩步之內",
    depth3: "只看三步之內",
    expand: "展開",
    collapse: "收起",
    pin: "固定",
    hide: "隱藏",
    pathTo: "路徑…",
    pathTitle: "最短路徑",
    pathSteps: "共 {n} 步",
    noPath: "在目前的篩選之下，兩者之間沒有路徑。",
    closePath: "關閉路徑",
    inQuotes: "原文語句",
    take: "取用",
    takeLink: "複製此畫面的連結",
    takePng: "圖片（PNG）",
    takeSvg: "向量圖（SVG）",
    takeStatements: "陳述表（CSV）",
    takeEntities: "實體表（CSV）",
    takeTurtle: "RDF（Turtle）",
    takeAll: "全部 {n} 條陳述",
    takePart: "{all} 條陳述中篩選出的 {n} 條",
    taken: "已下載 {name}",
    notTaken: "這個畫面製不成圖片",
    copied: "已複製",
    copyByHand: "瀏覽器不讓網頁複製；請按 Ctrl+C（Mac 上是 ⌘C）複製選取的文字。",
    copyDone: "關閉",
    copyStatement: "取用這條陳述",
    copyText: "複製為文字",
    copyLink: "複製連結",
    copyTurtle: "複製為 Turtle",
    pictureSource: "來源：{source}",
    pictureSources: "來源：{source}等 {n} 份",
    viewQuery: "提問",
    questions: "現成的問題",
    questionsSearch: "在問題中尋找",
    questionsNone: "沒有符合的問題。",
    queryText: "SPARQL 查詢",
    queryRun: "查詢",
    queryStop: "停止",
    queryNew: "新查詢",
    queryHint: "Ctrl 或 ⌘ 加 Enter 即查詢",
    queryAnswer: "查詢結果",
    queryLoading: "正在載入查詢引擎……",
    queryReady: "可以提問了。",
    queryRunning: "正在查詢……",
    queryStopped: "已停止。",
    queryDone: "{n} 列，{ms} 毫秒",
    queryTime: "{ms} 毫秒",
    answerYes: "是",
    answerNo: "否",
    answerEmpty: "沒有符合條件的結果。",
    answerMore: "再顯示 {n} 列（還有 {rest} 列）",
    answerCsv: "下載 CSV",
    answerCopy: "複製",
    answerCopyTurtle: "複製 Turtle",
    answerCopied: "已複製。",
    answerNotCopied: "瀏覽器不允許複製。",
    askWhere: "第 {line} 行，第 {column} 字：",
    askUpdate: "不接受 {word}：這裡只能讀取，請用 SELECT、ASK、CONSTRUCT 或 DESCRIBE。",
    askService: "不接受 SERVICE：它會去問別的伺服器，而這個頁面不連網路。",
    askFrom: "不接受 FROM：它會指定別的資料，而這個頁面只有自己的資料集。",
    askString: "這個引號開始的字串沒有結束。",
    askClosesNothing: "「{mark}」前面沒有對應的開括號。",
    askNeverClosed: "「{mark}」沒有對應的閉括號。",
    askPrefix: "前綴 {prefix} 沒有宣告，請在開頭加上 {line}",
    askIri: "這個 IRI 寫法有誤，請寫成 <https://...>。",
    askUnbound: "SELECT 中有一個變數既沒有分組也沒有彙總。",
    askSyntax: "此處不合 SPARQL 語法，請檢查標出的部分和它前面的詞。",
    askFailed: "引擎不接受這個查詢：{message}",
    askBroken: "引擎無法完成（{message}），已重新啟動。查詢可能太深或結果太大，請縮小範圍。",
    noWebGL: "這個瀏覽器沒有 WebGL，而這麼大的圖需要它",
    part: "共 {all} 個實體，圖中為聯繫最多的 {n} 個；搜尋、表格與鄰域可達全部。",
    askNoEngine: "查詢引擎無法在這裡啟動（{message}）。請把頁面存成檔案，再用較新的瀏覽器開啟。",
    theme: "外觀：{theme}",
    themeAuto: "跟隨系統",
    themeLight: "淺色",
    themeDark: "深色",
    help: "說明與快捷鍵",
    closeHelp: "關閉說明",
    leaveLast: "離開路徑或詳情",
    helpGestures: "滑鼠與觸控",
    helpKeys: "鍵盤",
    helpActions: "鍵盤：對所選的實體",
    helpPicture: "圖上的樣子",
    helpMarks: "陳述的標記",
    gestureClick: "點選",
    gestureClickDoes: "選一個圖形或名稱，看它的陳述與原文；點空白處則取消",
    gestureDrag: "用滑鼠拖圖形",
    gestureDragDoes: "把它放到別處並固定；「固定」按鈕讓它留在原處",
    gesturePan: "拖空白處",
    gesturePanDoes: "移動畫面",
    gestureZoom: "滾輪或雙指",
    gestureZoomDoes: "縮放；越近，名稱越多",
    gestureShift: "按住 Shift 點選類型",
    gestureShiftDoes: "只看這一類；再點一次恢復",
    signSize: "大小",
    signSizeMeans: "相連的實體越多，圖形越大；在「大小」可改成中介度",
    signDashed: "虛線",
    signDashedMeans: "其中沒有一條是已採納的事實：屬於計劃、要求，或有爭議",
    signPale: "變淡",
    signPaleMeans: "與所選的無關，或已被篩選掉",
    signRing: "外圈",
    signRingMeans: "所選的、滑鼠所指的，或固定的",
    markInferred: "原文沒有逐字說出，由整理者推斷",
    markDisputed: "有來源或整理者不同意",
    markPlan: "打算要做，還不是已有的事",
    markRequirement: "要求要做到，未必已做到",
    markCandidate: "還沒有人審核",
    markDeprecated: "曾經採納，現已撤回",
    curatorNote: "整理者註：",
    tools: "更多工具",
    undatedLeftOut: "另有 {n} 項沒有註明年份，此佈局不畫出",
    rootlessLeftOut: "另有 {n} 項不屬於任何層級，此佈局不畫出",
    nothingToExpand: "所有相鄰項都已在圖中",
    nothingToCollapse: "沒有可收起的項：與它相連的各項還與別的項相連",
    stepsAround: "{n} 步之內",
    hiddenCount: "已隱藏 {n} 項",
    bringAllBack: "全部恢復",
    bringBack: "恢復顯示：{name}",
    pointedAt: "{name}（{type}，{place}）：按 Enter 查看",
    nextStop: "指向下一個相鄰項；未選取時，指向關聯次多的項",
    lastStop: "指向上一個",
    openStop: "查看所指的項",
    panKeys: "移動畫面",
    moveKeys: "移動所選的項並固定",
    leave: "離開路徑或取消選取",
    miniature: "縮圖",
    canvasKeys: "方向鍵移動畫面，加減鍵縮放，Home 鍵顯示全圖；按 n 逐一指向相鄰項，按 Enter 查看；內容也可由搜尋、表格和詳情讀取。",
    tables: "表格內容",
    colSubject: "主體",
    colObject: "客體",
    colValue: "數值",
    colTime: "時間與條件",
    colMarks: "狀態",
    colProof: "原文與出處",
    colName: "名稱",
    colType: "類型",
    colCount: "陳述數",
    colYears: "年份",
    colAlias: "別名",
    shownAll: "共 {all} 項",
    shownSome: "{n}／{all} 項",
    shownRange: "第 {from}–{to} 項，共 {all} 項",
    showMore: "再顯示 {n} 項",
    showEarlier: "顯示前面 {n} 項",
    noRows: "目前的篩選沒有留下任何內容。",
    expandAll: "全部展開",
    collapseAll: "全部收合",
    openedSome: "已展開前 {n} 個實體，共 {all} 個",
    inDetails: "在詳情中顯示",
    colIndicator: "指標",
    colPeriod: "期間",
    colLine: "行",
    proofAtLine: "第 {n} 行的原文",
    termOnly: "{facet}：只含{values}",
    termWithout: "{facet}：不含{values}",
    termNone: "無",
    termMore: "{values}等 {n} 項",
    termAround: "範圍：{name}周圍 {n} 步以內",
    termPath: "路徑：{from}至{to}",
    termAction: "{action}：{values}",
    paperCut: "只列出前 {n} 條陳述，共 {all} 條；先篩選再列印，就能列出其餘部分。",
    noPicture: "這裡沒有圖譜畫面：{why}。表格和大綱有同樣的內容。",
    noCanvas: "這個瀏覽器不能在網頁上繪圖",
    comma: "、",
    tableStatements: "陳述",
    tableEntities: "實體",
    tableCaption: "{name}；按欄名可排序",
    openedAll: "已展開 {n} 個實體",
    showAll: "顯示全部 {n} 條",
    letters: "用單個字母作快捷鍵"
  };
  var words3 = {
    inferred: "推斷",
    plan: "計劃",
    requirement: "要求",
    candidate: "待定",
    disputed: "有爭議",
    deprecated: "已棄用",
    disputes: "反對",
    mentions: "提及",
    national: "國家級",
    provincial: "省級",
    municipal: "市級",
    county: "縣級",
    exact: "準確",
    about: "約",
    at_least: "至少",
    at_most: "至多",
    more_than: "多於",
    less_than: "少於",
    fact: "事實",
    accepted: "已確認"
  };

  // src/speech.ts
  var SPOKEN = {
    "zh-Hant": zh_Hant_exports,
    "zh-Hans": zh_Hans_exports,
    en: en_exports
  };
  function say(key, filling = {}) {
    return filled(SPOKEN[state.language].strings[key], filling);
  }
  function word(code) {
    const words5 = SPOKEN[state.language].words;
    return Object.hasOwn(words5, code) && words5[code] || code;
  }
  function told(texts, otherwise) {
    return inLanguage(texts ?? {}, otherwise, state.language);
  }
  function nameOf(entity) {
    return told(entity.label, entity.id);
  }
  function predicateName(predicate, incoming) {
    const known3 = model.predicates.get(predicate);
    return told(incoming ? known3?.inverse : known3?.label, predicate);
  }
  function typeName(type2) {
    return told(type2.label, type2.name);
  }

  // src/drawing/measure.ts
  var FONTS = {
    chosen: { weight: 700, size: 15, widest: 440 },
    hub: { weight: 600, size: 15, widest: 300 },
    busy: { weight: 600, size: 13, widest: 180 },
    plain: { weight: 500, size: 12, widest: 180 },
    line: { weight: 400, size: 11, widest: 160 }
  };
  var remembered2 = /* @__PURE__ */ new Map();
  var rulers = /* @__PURE__ */ new Map();
  function measure(entity, size, family) {
    return measureName(nameOf(entity).text, size, family);
  }
  function measureLine({ statements }, incoming, family) {
    const names2 = new Set(statements.map((statement) => predicateName(statement.predicate, incoming).text));
    const [name] = names2;
    const more = names2.size > 1 ? ` +${names2.size - 1}` : "";
    return measureName(`${name ?? ""}${more}`, "line", family);
  }
  function measureName(name, size, family) {
    const key = `${size} ${style.larger} ${family} ${name}`;
    const measured2 = remembered2.get(key) ?? measureText(name, size, family);
    remembered2.set(key, measured2);
    return measured2;
  }
  function measureText(name, textSize, family) {
    const { weight } = FONTS[textSize];
    const [size, widest] = [FONTS[textSize].size * style.larger, FONTS[textSize].widest * style.larger];
    const font = `${weight} ${size}px ${family}`;
    const ruler = rulerFor(font);
    const widthOf3 = (text3) => ruler?.measureText(text3).width ?? 0;
    const text2 = shortened(visible(name), widest, widthOf3);
    const width = widthOf3(text2) + 6;
    return { text: text2, font, weight, size, width, height: Math.round(size * 1.35) };
  }
  function rulerFor(font) {
    const known3 = rulers.get(font);
    if (known3 !== void 0) return known3;
    const ruler = document.createElement("canvas").getContext("2d");
    if (ruler) ruler.font = font;
    rulers.set(font, ruler);
    return ruler;
  }

  // src/drawing/scene.ts
  function sceneNow() {
    const { drawn, ties } = state.content;
    const entities = new Set([...drawn].filter(isPlaced));
    if (entities.size === drawn.size) return { entities, ties };
    return { entities, ties: ties.filter(({ from, to }) => entities.has(from) && entities.has(to)) };
  }
  function leftOut() {
    return [...state.content.drawn].filter((entity) => !isPlaced(entity));
  }
  var DURATION = 350;
  var MOST_MOVING = 1500;
  var moves = 0;
  function drawScene() {
    const scene = sceneNow();
    const own = ++moves;
    const count3 = countMoved();
    if (calm.matches || !count3 || count3 > MOST_MOVING) {
      drawing.show(scene);
      return;
    }
    const start2 = performance.now();
    const step2 = () => {
      if (own !== moves) return;
      const passed = Math.min((performance.now() - start2) / DURATION, 1);
      advance(eased(passed));
      drawing.show(scene);
      if (passed < 1) requestAnimationFrame(step2);
    };
    step2();
  }
  function eased(passed) {
    return passed < 0.5 ? 2 * passed * passed : 1 - 2 * (1 - passed) * (1 - passed);
  }

  // src/drawing/lines.ts
  var TRIED = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
  function lineLabels(view, around3, most) {
    const labels = [];
    if (!state.choice.lineNames) return labels;
    for (const tie of linesToName()) {
      if (labels.length >= most) break;
      const measured2 = measureLine(tie, isReadBackwards(tie), style.family);
      const box = roomOn(spotOf(tie.from, view), spotOf(tie.to, view), measured2, around3);
      if (!box) continue;
      labels.push({ entity: null, ...measured2, ...box });
      around3.placed.add(box);
    }
    return labels;
  }
  function linesToName() {
    const { ties } = sceneNow();
    return state.emphasised ? ties.filter(isOwn) : ties;
  }
  function isReadBackwards({ from, to }) {
    const { path } = state.content;
    if (path) return path.some((hop) => hop.from === to && hop.to === from);
    return state.selected === to;
  }
  function roomOn(from, to, { width, height }, { picture: picture2, placed: placed2, spots }) {
    if (Math.hypot(from.x - to.x, from.y - to.y) < height * 2) return null;
    for (const part2 of TRIED) {
      const x = from.x + (to.x - from.x) * part2 - width / 2;
      const y = from.y + (to.y - from.y) * part2 - height / 2;
      const box = { x, y, width, height };
      if (fits(box, picture2) && !placed2.under(box).size && !spots.under(box).size) return box;
    }
    return null;
  }

  // src/drawing/labels.ts
  var MOST_NAMES = 400;
  var drawnLabels = [];
  function drawLabels(context2, view) {
    drawnLabels = placeLabels(view);
    context2.textBaseline = "middle";
    context2.textAlign = "left";
    context2.lineJoin = "round";
    for (const label of [...drawnLabels].reverse()) drawLabel(context2, label);
  }
  function colorOfLabel({ entity }) {
    if (!entity) return style.soft;
    return entity === state.selected ? style.accent : style.ink;
  }
  function drawLabel(context2, label) {
    context2.font = label.font;
    context2.strokeStyle = style.paper;
    context2.lineWidth = 4;
    context2.fillStyle = colorOfLabel(label);
    const middle = label.y + label.height / 2;
    context2.strokeText(label.text, label.x + 3, middle);
    context2.fillText(label.text, label.x + 3, middle);
  }
  function placeLabels(view) {
    const seen3 = /* @__PURE__ */ new Map();
    for (const entity of state.content.drawn) {
      const spot = isPlaced(entity) ? spotOf(entity, view) : null;
      if (spot && isInside(spot, view)) seen3.set(entity, spot);
    }
    const solid = [...seen3.values()].filter(({ entity }) => isSolid(entity));
    const placed2 = new Grid(drawnHeadings);
    const around3 = { picture: view, placed: placed2, spots: new Grid(solid.map(obstacle)) };
    const labels = [];
    for (const entity of labelOrder()) {
      const spot = seen3.get(entity);
      const label = spot && labelAt(spot, measure(entity, sizeOf(entity), style.family), around3);
      if (label) labels.push(label);
      if (label) around3.placed.add(label);
      if (labels.length >= MOST_NAMES) break;
    }
    return [...labels, ...lineLabels(view, around3, MOST_NAMES)];
  }
  function isSolid(entity) {
    return !state.content.pale.has(entity) && (state.emphasised?.has(entity) ?? true);
  }
  function* labelOrder() {
    const first = new Set([state.selected, state.hovered].filter((entity) => entity !== null));
    yield* first;
    for (const entity of rankedIn(state.content)) if (isSolid(entity) && !first.has(entity)) yield entity;
  }
  var remembered3 = /* @__PURE__ */ new WeakMap();
  function rankedIn(content2) {
    const ranked2 = remembered3.get(content2) ?? model.ranked.filter((entity) => content2.drawn.has(entity));
    remembered3.set(content2, ranked2);
    return ranked2;
  }
  function labelAt(spot, measured2, around3) {
    const { entity } = spot;
    const insistent = entity === state.selected || entity === state.hovered;
    const { sides } = arrangement;
    const box = roomFor(spot, measured2, around3, { insistent, mayCover: mayCover(entity), ...sides && { sides } });
    return box && { entity, ...measured2, ...box };
  }
  function mayCover(entity) {
    if (isHub(entity)) return Number.POSITIVE_INFINITY;
    return isBusy(entity) || state.emphasised ? 1 : 0;
  }
  function sizeOf(entity) {
    if (entity === state.selected) return "chosen";
    return isHub(entity) ? "hub" : isBusy(entity) ? "busy" : "plain";
  }
  function isHub({ degree }) {
    return degree >= Math.max(20, model.ranked[40]?.degree ?? 0);
  }
  function isBusy({ degree }) {
    return degree >= Math.max(6, model.ranked[400]?.degree ?? 0);
  }

  // src/drawing/pointing.ts
  var FINGER = 6;
  var SLIP = 5;
  var press = null;
  function watchPointer(pointing) {
    const { place: place3 } = drawing;
    place3.addEventListener("pointerdown", onDown, { capture: true });
    place3.addEventListener("mousedown", (event) => press?.dragged && event.stopPropagation(), { capture: true });
    place3.addEventListener("pointermove", onMove, { capture: true });
    place3.addEventListener("pointerup", (event) => onUp(event, pointing), { capture: true });
    place3.addEventListener("pointercancel", () => {
      press = null;
    });
    place3.addEventListener("dblclick", (event) => {
      const entity = entityAt(pointOf(event));
      if (entity) pointing.walkOn(entity);
    });
    place3.addEventListener("pointerleave", () => pointAt(null));
  }
  function onDown(event) {
    if (!event.isPrimary || event.button) return;
    const start2 = pointOf(event);
    const dragged = event.pointerType === "touch" ? null : nearestTo(start2, 0);
    const [at2, under] = [placeAt(start2, drawing.view()), dragged && placeOf(dragged)];
    press = { start: start2, dragged, isClick: true, grip: under ? { x: under.x - at2.x, y: under.y - at2.y } : at2 };
    if (!dragged) return;
    event.stopPropagation();
    drawing.place.setPointerCapture(event.pointerId);
    drawing.place.focus({ preventScroll: true });
  }
  function onMove(event) {
    const point = pointOf(event);
    if (!press) {
      if (event.pointerType === "mouse" && !event.buttons) pointAt(entityAt(point));
      return;
    }
    if (Math.hypot(point.x - press.start.x, point.y - press.start.y) > SLIP) press.isClick = false;
    if (press.isClick || !press.dragged) return;
    event.stopPropagation();
    const { x, y } = placeAt(point, drawing.view());
    move(press.dragged, { x: Math.round(x + press.grip.x), y: Math.round(y + press.grip.y) });
    drawing.show(sceneNow());
  }
  function onUp(event, { choose, put: put3 }) {
    if (!press) return;
    const { isClick, dragged } = press;
    press = null;
    if (dragged) event.stopPropagation();
    if (isClick) choose(entityAt(pointOf(event)));
    else if (dragged) put3(dragged, placeOf(dragged));
  }
  function pointOf(event) {
    const { x, y } = drawing.place.getBoundingClientRect();
    return { x: event.clientX - x, y: event.clientY - y };
  }
  function entityAt(point) {
    const label = drawnLabels.find((box) => box.entity && holds(box, point.x, point.y));
    return nearestTo(point, label ? 0 : FINGER) ?? label?.entity ?? null;
  }
  function nearestTo({ x, y }, reach) {
    const view = drawing.view();
    let nearest = null;
    let least = reach;
    for (const entity of state.content.drawn) {
      if (!isPlaced(entity)) continue;
      const spot = spotOf(entity, view);
      const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
      if (away < least) [nearest, least] = [entity, away];
    }
    return nearest;
  }
  function pointAt(entity) {
    drawing.place.style.cursor = entity ? "pointer" : "";
    if (entity === state.hovered) return;
    state.hovered = entity;
    drawing.repaint();
  }

  // src/interface/navigation.ts
  var show2 = () => void 0;
  function onNavigation(listener) {
    show2 = listener;
    addEventListener("hashchange", () => show2("address"));
  }
  function choiceNow() {
    const choice = choiceIn(location.hash);
    return document.getElementById(`tab-${choice.stage}`) ? choice : { ...choice, stage: OPENING.stage };
  }
  function change(changes, { from = "tool", isStep = true } = {}) {
    const hash = hashOf({ ...state.choice, ...changes });
    if (hash !== location.hash) write(hash, isStep);
    show2(from);
  }
  function set(changes) {
    change(changes, { from: "address", isStep: false });
  }
  var pathFrom = "";
  function askPath(from) {
    pathFrom = from;
    show2("address");
  }
  function goTo2(id, from = "page") {
    const start2 = pathFrom;
    pathFrom = "";
    if (start2 && id && id !== start2) change({ selected: "", path: [start2, id] }, { from });
    else change({ selected: id, path: ["", ""] }, { from });
  }
  function write(hash, isStep) {
    const address = location.href.replace(/#.*$/s, "") + hash;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  }

  // src/interface/stages.ts
  var views = /* @__PURE__ */ new Map();
  function addView(stage, view) {
    views.set(stage, view);
  }
  function drawStage() {
    document.body.dataset.stage = state.choice.stage;
    for (const stage of offered()) {
      const isOpen = stage === state.choice.stage;
      const tab = byId(`tab-${stage}`);
      tab.setAttribute("aria-selected", String(isOpen));
      tab.tabIndex = isOpen ? 0 : -1;
      byId(`stage-${stage}`).hidden = !isOpen;
    }
    views.get(state.choice.stage)?.draw();
  }
  function offered() {
    return STAGES.filter((stage) => document.getElementById(`tab-${stage}`));
  }
  function watchStages() {
    const stages = offered();
    for (const [place3, stage] of stages.entries()) {
      const tab = byId(`tab-${stage}`);
      tab.addEventListener("click", () => change({ stage }, { from: "address" }));
      tab.addEventListener("keydown", ({ key }) => {
        const step2 = { ArrowRight: 1, ArrowLeft: -1 }[key];
        const next = step2 && stages[(place3 + step2 + stages.length) % stages.length];
        if (!next) return;
        change({ stage: next }, { from: "address" });
        byId(`tab-${next}`).focus();
      });
    }
  }

  // src/views/focus.ts
  function openerIn(box) {
    let opener = null;
    box.addEventListener("click", ({ target }) => {
      opener = target instanceof Element ? target.closest("button") : null;
    });
    return () => {
      if (state.choice.selected || document.activeElement !== document.body) return;
      opener?.focus({ preventScroll: true });
      opener = null;
    };
  }

  // src/views/kept.ts
  var Kept = class {
    #key = "";
    #content = [];
    /** Whether other things are to be drawn than the last time that this was asked, or the same in other words. */
    isStale(content2, ...settings) {
      const key = JSON.stringify([state.language, dark.matches, ...settings]);
      const isStale = key !== this.#key || !isSame(content2, this.#content);
      [this.#key, this.#content] = [key, content2];
      return isStale;
    }
  };
  function isSame(one, other) {
    return one.length === other.length && one.every((each2, place3) => each2 === other[place3]);
  }

  // src/views/sight.ts
  function sightOf(scroller3) {
    const { top, bottom, height } = scroller3.getBoundingClientRect();
    const head3 = scroller3.querySelector("thead")?.clientHeight ?? 0;
    return { top: top + head3, bottom: narrow.matches ? top + height / 3 : bottom };
  }
  function isInSight(part2, scroller3) {
    const [own, sight] = [part2.getBoundingClientRect(), sightOf(scroller3)];
    return own.bottom > sight.top && own.top < sight.bottom;
  }
  function bringIntoSight(part2, scroller3) {
    const { top, bottom } = sightOf(scroller3);
    scroller3.scrollTop += part2.getBoundingClientRect().top - top - (narrow.matches ? 0 : (bottom - top) / 4);
  }

  // src/data/portion.ts
  function portionWith(place3, size, length) {
    const from = Math.floor(place3 / size) * size;
    return { from, to: Math.min(from + size, length) };
  }
  function isIn(place3, { from, to }) {
    return place3 >= from && place3 < to;
  }
  function longer({ from, to }, size, length) {
    return { from, to: Math.min(to + size, length) };
  }
  function earlier({ from, to }, size) {
    return { from: Math.max(0, from - size), to };
  }

  // src/interface/portions.ts
  var SIZE = 200;
  var Portions = class {
    /** Draw the first rows into a box. The buttons are the caller's to place. */
    constructor(box, rows) {
      this.box = box;
      this.#rows = rows;
      this.#size = rows.size ?? SIZE;
      this.before = button({ class: "more" }, () => this.#unfold(earlier(this.#portion, this.#size)));
      this.behind = button({ class: "more" }, () => this.#unfold(this.#longer()));
      this.#portion = { from: 0, to: Math.min(rows.first ?? this.#size, rows.items.length) };
      this.#draw(this.#portion);
    }
    box;
    before;
    behind;
    #rows;
    #size;
    #portion;
    #elements = [];
    /** The rows that are drawn, each with its item. */
    drawn() {
      return this.#elements.map((row4, place3) => [row4, this.#rows.items[this.#portion.from + place3]]);
    }
    /** Draw the row at a place, if it is not drawn; what lies far from the others takes their place. */
    reach(place3) {
      if (!isIn(place3, this.#portion)) this.#draw(portionWith(place3, this.#size, this.#rows.items.length));
      return this.#elements[place3 - this.#portion.from];
    }
    #longer() {
      return longer(this.#portion, this.#size, this.#rows.items.length);
    }
    #draw(portion) {
      for (const row4 of this.#elements) row4.remove();
      this.#elements = this.#made(portion);
      this.box.append(...this.#elements);
      this.#portion = portion;
      this.#tell();
    }
    /** Draw more, and let the focus follow to the row that stands next to those that were drawn. */
    #unfold(portion) {
      const { from, to } = this.#portion;
      const before2 = this.#made({ from: portion.from, to: from });
      const behind = this.#made({ from: to, to: portion.to });
      this.#elements[0]?.before(...before2);
      this.box.append(...behind);
      this.#elements = [...before2, ...this.#elements, ...behind];
      this.#portion = portion;
      this.#tell();
      (before2.at(-1) ?? behind[0])?.querySelector("button, a, summary")?.focus();
    }
    #made({ from, to }) {
      return this.#rows.items.slice(from, to).map(this.#rows.draw);
    }
    #tell() {
      const { from, to } = this.#portion;
      this.before.hidden = !from;
      this.before.textContent = say("showEarlier", { n: Math.min(from, this.#size) });
      this.behind.hidden = to >= this.#rows.items.length;
      this.behind.textContent = say("showMore", { n: this.#longer().to - to });
      this.#rows.changed?.(this.#portion);
    }
  };

  // src/views/branch.ts
  var Branch = class {
    constructor(summary, fill2, toggled2) {
      this.fill = fill2;
      this.view = element(
        "details",
        { class: "branch" },
        element("summary", {}, ...summary),
        this.#box
      );
      this.view.addEventListener("toggle", () => {
        toggled2(this.view.open);
        if (this.view.open) this.#fillOnce();
      });
    }
    fill;
    view;
    #box = element("div", { class: "branch-box" });
    #isFilled = false;
    open() {
      this.#fillOnce();
      this.view.open = true;
    }
    close() {
      this.view.open = false;
    }
    /** Draw what is in it anew, if anybody has seen it. */
    refill() {
      if (!this.#isFilled) return;
      this.#isFilled = false;
      this.#fillOnce();
    }
    #fillOnce() {
      if (this.#isFilled) return;
      this.#isFilled = true;
      this.#box.replaceChildren(...this.fill());
    }
  };

  // src/data/groups.ts
  function groupsOf(entity, predicates, isLeft = () => true) {
    const groups = /* @__PURE__ */ new Map();
    const add = (statement, incoming) => {
      const rank = incoming ? 2 : statement.object ? 1 : 0;
      const key = JSON.stringify([rank, statement.predicate]);
      const group2 = groups.get(key) ?? { rank, incoming, predicate: statement.predicate, rows: [] };
      group2.rows.push(statement);
      groups.set(key, group2);
    };
    for (const statement of entity.outgoing) if (isLeft(statement)) add(statement, false);
    for (const statement of entity.incoming) if (isLeft(statement)) add(statement, true);
    const order4 = [...predicates.keys()];
    const place3 = ({ predicate }) => order4.indexOf(predicate);
    return [...groups.values()].sort((one, other) => one.rank - other.rank || place3(one) - place3(other)).map(ordered);
  }
  function ordered({ predicate, incoming, rows }) {
    return { predicate, incoming, rows: [...rows].sort((one, other) => ordinal(one) - ordinal(other)) };
  }
  function ordinal({ qualifiers }) {
    return Number(qualifiers.ordinal) || 0;
  }

  // src/data/figures.ts
  var TIMES = ["period", "year"];
  function isFigure({ object, value, unit }) {
    return Boolean(value && (object || unit));
  }
  function areFigures({ rows }) {
    return rows.every(isFigure);
  }
  function timeOf({ qualifiers }) {
    return TIMES.find((name) => qualifiers[name]) ?? "";
  }

  // src/data/iris.ts
  var CJK = "\\u4e00-\\u9fa5";
  var UNRESERVED = `A-Za-z0-9\\-._~!$&'()*+,;=:@${CJK}`;
  var NOT_IN_PATH = new RegExp(`[^${UNRESERVED}/]`, "gu");
  var DOT_SEGMENT = /(?<=\/|^)\.{1,2}(?=\/|$)/g;
  var CHAR = `(?:[${UNRESERVED}]|%[0-9A-Fa-f]{2})`;
  var HOST = `(?:[A-Za-z0-9\\-._~${CJK}]|%[0-9A-Fa-f]{2})*(?::[0-9]*)?`;
  var IRI = new RegExp(
    `^[A-Za-z][A-Za-z0-9+.\\-]*:(?://${HOST}(?:/(?:${CHAR}|/)*)?|(?!//)(?:${CHAR}|/)+)(?:\\?(?:${CHAR}|[/?])*)?(?:#(?:${CHAR}|[/?])*)?$`,
    "u"
  );
  var NOT_IN_NAME = new RegExp(`^[0-9\\-]|_(?=x[0-9A-F]{4,6}_)|[^A-Za-z0-9_\\-${CJK}]`, "gu");
  function isIri(text2) {
    return IRI.test(text2);
  }
  function pathOf2(identifier) {
    const encoded = identifier.replace(NOT_IN_PATH, percent);
    return encoded.includes(".") ? encoded.replace(DOT_SEGMENT, (dots) => "%2E".repeat(dots.length)) : encoded;
  }
  function localName(name) {
    return name.replace(NOT_IN_NAME, (character) => `_x${hex(character.codePointAt(0) ?? 0, 4)}_`);
  }
  function percent(character) {
    const point = character.codePointAt(0) ?? 0;
    const isHalf = point >= 55296 && point <= 57343;
    const bytes = isHalf ? [237, 128 | point >> 6 & 63, 128 | point & 63] : new TextEncoder().encode(character);
    return Array.from(bytes, (byte) => `%${hex(byte, 2)}`).join("");
  }
  function hex(number2, digits) {
    return number2.toString(16).toUpperCase().padStart(digits, "0");
  }

  // src/take/namespaces.ts
  var DCAT = "http://www.w3.org/ns/dcat#";
  var DCTERMS = "http://purl.org/dc/terms/";
  var OA = "http://www.w3.org/ns/oa#";
  var OWL = "http://www.w3.org/2002/07/owl#";
  var PROV = "http://www.w3.org/ns/prov#";
  var RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  var RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  var SDO = "https://schema.org/";
  var SH = "http://www.w3.org/ns/shacl#";
  var SKOS = "http://www.w3.org/2004/02/skos/core#";
  var VOID = "http://rdfs.org/ns/void#";
  var XSD = "http://www.w3.org/2001/XMLSchema#";
  var STANDARD = [
    ["dcat", DCAT],
    ["dcterms", DCTERMS],
    ["oa", OA],
    ["owl", OWL],
    ["prov", PROV],
    ["rdf", RDF],
    ["rdfs", RDFS],
    ["schema", SDO],
    ["sh", SH],
    ["skos", SKOS],
    ["void", VOID],
    ["xsd", XSD]
  ];
  var TYPE = `${RDF}type`;
  var PREFIX = /^(?!xml)[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
  function prefixesOf({ prefixes, namespace }) {
    const declared = Object.entries(prefixes).filter(([prefix, iri2]) => PREFIX.test(prefix) && isIri(iri2));
    return new Map([...declared, ...STANDARD, ["cgo", namespace]]);
  }
  function datasetPrefixes(info, identifiers) {
    const known3 = prefixesOf(info);
    const kinds = /* @__PURE__ */ new Set(["statement", "evidence"]);
    for (const identifier of identifiers) kinds.add(identifier.split("/", 1)[0] ?? "");
    for (const kind of [...kinds].sort()) {
      if (PREFIX.test(kind)) known3.set(known3.has(kind) ? `id-${kind}` : kind, `${info.base}${kind}/`);
    }
    return known3;
  }
  var Names = class {
    constructor(info) {
      this.info = info;
      this.#declared = new Map(Object.entries(info.prefixes));
      this.#prefixes = prefixesOf(info);
    }
    info;
    #declared;
    #prefixes;
    #own = /* @__PURE__ */ new Map();
    /** The IRI of an entity, a source, a statement or a piece of evidence. */
    thing(...path) {
      return this.info.base + pathOf2(path.join("/"));
    }
    /** The IRI of a type, a predicate, a qualifier or a property of courtgraph's own. */
    own(name) {
      const iri2 = this.#own.get(name) ?? this.info.namespace + localName(name);
      this.#own.set(name, iri2);
      return iri2;
    }
    /** The IRI of a CURIE of the schema. */
    standard(curie) {
      const [prefix, local] = parted(curie);
      return (this.#declared.get(prefix) ?? `${prefix}:`) + local;
    }
    /** A CURIE or an absolute IRI as an IRI; undefined for a text that is neither. */
    iri(text2) {
      const [prefix, local] = parted(text2);
      const iri2 = text2.includes(":") ? (this.#prefixes.get(prefix) ?? `${prefix}:`) + local : text2;
      return isIri(iri2) ? iri2 : void 0;
    }
  };
  function parted(text2) {
    const at2 = text2.indexOf(":");
    return at2 < 0 ? [text2, ""] : [text2.slice(0, at2), text2.slice(at2 + 1)];
  }

  // src/take/terms.ts
  function literal(text2, datatype = "", language3 = "") {
    return { text: text2, datatype, language: language3 };
  }
  var ESCAPES = {
    "\b": "\\b",
    "	": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
    '"': '\\"',
    "\\": "\\\\"
  };
  var ESCAPED = /[\x00-\x1f"\\\x7f\ufffe\uffff]/g;
  var UNSOUND = /[\x00-\x1f"\\\x7f\ufffe\uffff\ud800-\udfff]/;
  function quoted2(text2) {
    if (!UNSOUND.test(text2)) return `"${text2}"`;
    const code = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `"${whole(text2).replace(ESCAPED, (character) => ESCAPES[character] ?? `\\u${code(character)}`)}"`;
  }

  // src/take/literals.ts
  var YEAR = [/^(?!0000)[0-9]{4}$/, `${XSD}gYear`];
  var MONTH = [/^(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])$/, `${XSD}gYearMonth`];
  var DAY = [/^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$/, `${XSD}date`];
  var FORMS = /* @__PURE__ */ new Map([
    ["positiveInteger", [[/^[1-9][0-9]{0,17}$/, `${XSD}integer`]]],
    ["decimal", [[/^-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,18})?$/, `${XSD}decimal`]]],
    ["gYear", [YEAR]],
    ["partialDate", [YEAR, MONTH, DAY]]
  ]);
  var LANGUAGE = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*$/;
  function typed(text2, datatype) {
    const found = FORMS.get(datatype)?.find(([form, iri2]) => form.test(text2) && (iri2 !== DAY[1] || isDay(text2)));
    return literal(text2, found?.[1]);
  }
  function tagged(text2, language3) {
    const tag = language3.toLowerCase();
    return literal(text2, "", LANGUAGE.test(tag) ? tag : "");
  }
  function valueLiteral(text2, language3, datatype) {
    return language3 ? tagged(text2, language3) : typed(text2, datatype);
  }
  function literals(texts) {
    return Object.entries(texts).flatMap(([language3, text2]) => text2 ? tagged(text2, language3) : []);
  }
  function isDay(text2) {
    const time = Date.parse(`${text2}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
  }

  // src/take/claims.ts
  var LINE_FRAGMENTS = "http://tools.ietf.org/rfc/rfc5147";
  function* plainTriples(statement, schema, names2) {
    const { subject, predicate, status: status2 } = statement;
    const target = status2 === "accepted" ? targetOf2(statement, schema, names2) : null;
    if (subject && predicate && target !== null) yield [names2.thing(subject), names2.own(predicate), target];
  }
  function* statementTriples(statement, schema, names2) {
    const node = names2.thing("statement", statement.id);
    const target = targetOf2(statement, schema, names2);
    yield [node, TYPE, `${RDF}Statement`];
    yield [node, TYPE, `${PROV}Entity`];
    if (statement.subject) yield [node, `${RDF}subject`, names2.thing(statement.subject)];
    if (statement.predicate) yield [node, `${RDF}predicate`, names2.own(statement.predicate)];
    if (target !== null) yield [node, `${RDF}object`, target];
    yield* observationTriples(node, statement, schema, names2);
    yield* qualifierTriples(node, statement, schema, names2);
    yield [node, names2.own("modality"), literal(statement.modality)];
    yield [node, names2.own("status"), literal(statement.status)];
    for (const { id } of statement.evidence) yield [node, `${PROV}wasDerivedFrom`, names2.thing("evidence", id)];
  }
  function* evidenceTriples(evidence, language3, names2) {
    const node = names2.thing("evidence", evidence.id);
    const [quote, line2] = [`${node}/quote`, `${node}/line`];
    yield [node, TYPE, `${OA}SpecificResource`];
    if (evidence.source) yield [node, `${OA}hasSource`, names2.thing(evidence.source)];
    yield [node, names2.own("line"), literal(String(evidence.line), `${XSD}integer`)];
    yield [node, names2.own("stance"), literal(evidence.stance)];
    yield [node, names2.own("inferred"), literal(String(evidence.inferred), `${XSD}boolean`)];
    if (evidence.note) yield [node, `${SKOS}note`, literal(evidence.note)];
    if (evidence.by) yield [node, `${DCTERMS}creator`, literal(evidence.by)];
    yield [node, `${OA}hasSelector`, quote];
    yield [quote, TYPE, `${OA}TextQuoteSelector`];
    yield [quote, `${OA}exact`, tagged(evidence.quote, language3)];
    if (evidence.line <= 0) return;
    yield [node, `${OA}hasSelector`, line2];
    yield [line2, TYPE, `${OA}FragmentSelector`];
    yield [line2, `${DCTERMS}conformsTo`, LINE_FRAGMENTS];
    yield [line2, `${RDF}value`, literal(`line=${evidence.line - 1},${evidence.line}`)];
  }
  function targetOf2(statement, schema, names2) {
    if (statement.object) return names2.thing(statement.object);
    return statement.value ? valueIn(statement, schema) : null;
  }
  function valueIn({ value, lang, predicate }, { predicates }) {
    return valueLiteral(value, lang, predicates.get(predicate)?.datatype ?? "string");
  }
  function* observationTriples(node, statement, schema, names2) {
    const { subject, object, value, unit } = statement;
    if (object && value) {
      yield [node, TYPE, `${SDO}Observation`];
      if (subject) yield [node, `${SDO}observationAbout`, names2.thing(subject)];
      yield [node, `${SDO}measuredProperty`, names2.thing(object)];
      yield [node, `${SDO}value`, valueIn(statement, schema)];
    }
    if (unit) yield [node, `${SDO}unitText`, literal(unit)];
  }
  function* qualifierTriples(node, statement, schema, names2) {
    for (const [name, written4] of Object.entries(statement.qualifiers)) {
      if (!name || !written4) continue;
      yield [node, names2.own(name), typed(written4, schema.qualifiers.get(name)?.datatype ?? "string")];
    }
  }

  // src/take/things.ts
  function* entityTriples(entity, classes, names2) {
    if (!entity.id) return;
    const subject = names2.thing(entity.id);
    for (const kind of classesOf(entity.type, classes, names2)) yield [subject, TYPE, kind];
    for (const label of literals(entity.label)) yield [subject, `${SKOS}prefLabel`, label];
    for (const [language3, aliases2] of Object.entries(entity.alias)) {
      for (const alias of aliases2) if (alias) yield [subject, `${SKOS}altLabel`, tagged(alias, language3)];
    }
    for (const text2 of literals(entity.description)) yield [subject, `${DCTERMS}description`, text2];
    for (const same of entity.same_as ?? []) if (same) yield [subject, `${OWL}sameAs`, iriOrText(same, names2)];
  }
  function* sourceTriples(source, classes, names2) {
    if (!source.id) return;
    yield* entityTriples(source, classes, names2);
    const subject = names2.thing(source.id);
    yield [subject, TYPE, `${PROV}Entity`];
    for (const title2 of literals(source.label)) yield [subject, `${DCTERMS}title`, title2];
    const described = [
      [`${DCTERMS}language`, literal(source.language)],
      [`${DCTERMS}issued`, typed(source.date, "partialDate")],
      [`${DCTERMS}publisher`, literal(source.publisher)],
      [names2.own("sha256"), literal(source.sha256)],
      [names2.own("lineCount"), literal(String(source.lines), `${XSD}integer`)]
    ];
    for (const [predicate, said2] of described) if (said2.text) yield [subject, predicate, said2];
  }
  function* infoTriples({ title: title2, description: description2, licence, base, namespace }, names2) {
    yield [base, TYPE, `${DCAT}Dataset`];
    yield [base, TYPE, `${VOID}Dataset`];
    for (const text2 of literals(title2)) yield [base, `${DCTERMS}title`, text2];
    for (const text2 of literals(description2)) yield [base, `${DCTERMS}description`, text2];
    if (licence) yield [base, `${DCTERMS}license`, iriOrText(licence, names2)];
    yield [base, `${VOID}uriSpace`, literal(base)];
    for (const vocabulary of [namespace, DCTERMS, OA, PROV, RDF, SKOS]) yield [base, `${VOID}vocabulary`, vocabulary];
  }
  function classesOf(type2, classes, names2) {
    const known3 = Object.hasOwn(classes, type2) ? classes[type2] : void 0;
    const line2 = known3?.line ?? (type2 ? [type2] : []);
    const standard = known3?.standard ?? [];
    return /* @__PURE__ */ new Set([...line2.map((name) => names2.own(name)), ...standard.map((curie) => names2.standard(curie))]);
  }
  function iriOrText(text2, names2) {
    return names2.iri(text2) ?? literal(text2);
  }

  // src/take/batches.ts
  var MANY = 1e3;
  function batches(pieces) {
    const [texts, waiting] = [[], []];
    for (const piece of pieces) {
      waiting.push(piece);
      if (waiting.length >= MANY) texts.push(waiting.splice(0).join(""));
    }
    return [...texts, waiting.join("")];
  }

  // src/take/turtle.ts
  var NAMES_FIRST = [
    ...[TYPE, `${SKOS}prefLabel`, `${RDFS}label`, `${DCTERMS}title`, `${SKOS}altLabel`],
    ...[`${DCTERMS}description`, `${SKOS}definition`, `${RDF}subject`, `${RDF}predicate`, `${RDF}object`]
  ];
  var RANKS = new Map(NAMES_FIRST.map((name, place3) => [name, place3]));
  var LAST = RANKS.size;
  var SPOKEN2 = LANGUAGES.map((language3) => language3.toLowerCase());
  var LOCAL = new RegExp(`^[A-Za-z0-9_${CJK}](?:[A-Za-z0-9_/\\-${CJK}]*[A-Za-z0-9_\\-${CJK}])?$`);
  var BARE = /* @__PURE__ */ new Map([
    [`${XSD}integer`, /^-?[0-9]+$/],
    [`${XSD}boolean`, /^(?:true|false)$/]
  ]);
  var WIDTH = 120;
  function toTurtle(groups, prefixes) {
    const writer = new TurtleWriter(prefixes);
    const blocks = batches(writer.blocksOf(groups));
    const heads = [...writer.used].sort().map((prefix) => `@prefix ${prefix}: <${prefixes.get(prefix)}> .
`);
    return [heads.join(""), ...blocks];
  }
  var TurtleWriter = class {
    used = /* @__PURE__ */ new Set();
    #heads = /* @__PURE__ */ new Map();
    #byNamespace;
    constructor(prefixes) {
      const sorted3 = [...prefixes].sort(([one], [other]) => one < other ? 1 : -1);
      this.#byNamespace = new Map(sorted3.map(([prefix, namespace]) => [namespace, prefix]));
    }
    /** The subjects of each group, in the order in which they come. */
    *blocksOf(groups) {
      for (const group2 of groups) {
        for (const [subject, said2] of bySubject(group2)) yield this.#block(subject, said2);
      }
    }
    #block(subject, said2) {
      const named = Array.from(said2, ([name, objects]) => ({
        head: this.#predicate(name),
        place: RANKS.get(name),
        objects
      }));
      named.sort((one, other) => (one.place ?? LAST) - (other.place ?? LAST) || order(one.head, other.head));
      const lines2 = named.map(({ head: head3, objects }) => this.#line(head3, objects));
      return `
${this.#iri(subject)}
    ${lines2.join(" ;\n    ")} .
`;
    }
    #line(head3, objects) {
      const written4 = objects.length > 1 ? this.#ordered(head3, objects) : objects.map((term) => this.#term(term));
      const line2 = `${head3} ${written4.join(", ")}`;
      return line2.length < WIDTH ? line2 : `${head3}
        ${written4.join(",\n        ")}`;
    }
    #ordered(head3, objects) {
      const placed2 = objects.map((term) => ({ written: this.#term(term), place: placeOf2(term) }));
      if (head3 !== "a") placed2.sort((one, other) => one.place - other.place || order(one.written, other.written));
      return [...new Set(placed2.map((each2) => each2.written))];
    }
    #term(term) {
      if (typeof term === "string") return this.#iri(term);
      if (term.language) return `${quoted2(term.text)}@${term.language}`;
      if (BARE.get(term.datatype)?.test(term.text)) return term.text;
      return term.datatype ? `${quoted2(term.text)}^^${this.#iri(term.datatype)}` : quoted2(term.text);
    }
    /** A predicate as it is written; there are few, so each is found once. */
    #predicate(iri2) {
      const head3 = this.#heads.get(iri2) ?? (iri2 === TYPE ? "a" : this.#iri(iri2));
      this.#heads.set(iri2, head3);
      return head3;
    }
    /** An IRI as a prefixed name where a prefix fits, the longest namespace first. */
    #iri(iri2) {
      for (let cut3 = cutBefore(iri2.length, iri2); cut3 > 0; cut3 = cutBefore(cut3 - 1, iri2)) {
        const prefix = this.#byNamespace.get(iri2.slice(0, cut3));
        if (prefix === void 0 || !LOCAL.test(iri2.slice(cut3))) continue;
        this.used.add(prefix);
        return `${prefix}:${iri2.slice(cut3).replaceAll("/", "\\/")}`;
      }
      return `<${iri2}>`;
    }
  };
  function cutBefore(place3, iri2) {
    const at2 = place3 - 1;
    return at2 < 0 ? 0 : 1 + Math.max(iri2.lastIndexOf("/", at2), iri2.lastIndexOf("#", at2), iri2.lastIndexOf(":", at2));
  }
  function bySubject(triples) {
    const grouped3 = /* @__PURE__ */ new Map();
    let [last, said2] = ["", /* @__PURE__ */ new Map()];
    for (const [subject, predicate, target] of triples) {
      if (subject !== last || !grouped3.size) {
        [last, said2] = [subject, grouped3.get(subject) ?? /* @__PURE__ */ new Map()];
        grouped3.set(subject, said2);
      }
      const targets2 = said2.get(predicate);
      if (targets2) targets2.push(target);
      else said2.set(predicate, [target]);
    }
    return grouped3;
  }
  function placeOf2(term) {
    const place3 = typeof term === "string" ? -1 : SPOKEN2.indexOf(term.language);
    return place3 < 0 ? SPOKEN2.length : place3;
  }
  function order(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
  }

  // src/take/rdf.ts
  function hasTurtle({ payload }) {
    return isIri(payload.info.base);
  }
  function partAsTurtle(part2, model2) {
    return toTurtle(recordsOf2(part2, model2, new Names(model2.payload.info)), prefixesOf2(model2));
  }
  function statementAsTurtle(statement, model2) {
    const names2 = new Names(model2.payload.info);
    const proofs = statement.evidence.map((piece) => evidenceTriples(piece, languageOf(piece.source, model2), names2));
    const said2 = [plainTriples(statement, model2, names2), statementTriples(statement, model2, names2)];
    return toTurtle([...said2, ...proofs], prefixesOf2(model2)).join("");
  }
  function prefixesOf2({ payload, all }) {
    return datasetPrefixes(
      payload.info,
      [...all, ...payload.sources].map(({ id }) => id)
    );
  }
  function* recordsOf2(part2, model2, names2) {
    const { info, classes } = model2.payload;
    const claims = claimsOf(part2, model2, names2);
    yield infoTriples(info, names2);
    for (const entity of part2.entities) {
      if (!model2.sources.has(entity.id)) yield [...entityTriples(entity, classes, names2), ...claims(entity.id)];
    }
    for (const statement of part2.statements) yield statementTriples(statement, model2, names2);
    for (const piece of part2.evidence) yield evidenceTriples(piece, languageOf(piece.source, model2), names2);
    for (const source of part2.sources) yield [...sourceTriples(source, classes, names2), ...claims(source.id)];
    for (const { from, subject } of part2.statements) if (!from) yield claims(subject);
  }
  function claimsOf({ statements }, model2, names2) {
    const left = /* @__PURE__ */ new Map();
    for (const statement of statements) {
      const own = left.get(statement.subject);
      if (own) own.push(statement);
      else left.set(statement.subject, [statement]);
    }
    return (subject) => {
      const own = left.get(subject) ?? [];
      left.delete(subject);
      return own.flatMap((statement) => [...plainTriples(statement, model2, names2)]);
    };
  }
  function languageOf(source, { sources }) {
    return sources.get(source)?.language ?? "";
  }

  // src/interface/telling.ts
  function valueText({ value, unit, qualifiers }) {
    if (!value) return "";
    const { approx = "exact" } = qualifiers;
    const about = approx === "exact" ? "" : `${word(approx)} `;
    const label = model.units.get(unit);
    const after = unit && unitAfter(value, told(label, unit).text, state.language, label !== void 0);
    return `${about}${word(value)}${after}`;
  }
  function qualifiersTold({ qualifiers }, elsewhere = []) {
    const known3 = [...model.qualifiers.keys()];
    const untold = ["approx", "ordinal", ...elsewhere];
    return Object.keys(qualifiers).filter((name) => !untold.includes(name)).sort((one, other) => known3.indexOf(one) - known3.indexOf(other)).map((name) => ({ name: told(model.qualifiers.get(name)?.label, name), value: word(qualifiers[name] ?? "") }));
  }
  function doubtsOf({ modality, status: status2, inferred }) {
    const codes = [modality === "fact" ? "" : modality, status2 === "accepted" ? "" : status2, inferred ? "inferred" : ""];
    return codes.filter(Boolean);
  }

  // src/take/sentence.ts
  function sentenceOf(statement) {
    const [pause, stop2, open3, close] = state.language === "en" ? [": ", ".", " (", ")"] : ["：", "。", "（", "）"];
    const claim = claimOf(statement);
    const value = valueText(statement);
    const said2 = value ? `${claim}${pause}${value}` : claim;
    const more = [
      ...qualifiersTold(statement).map(({ name, value: value2 }) => `${name.text} ${value2}`),
      ...doubtsOf(statement).map(word)
    ];
    const aside2 = more.length ? `${open3}${more.join(state.language === "en" ? "; " : "；")}${close}` : "";
    return [visible(`${said2}${aside2}${stop2}`), ...statement.evidence.map(proofOf)].join("\n");
  }
  function claimOf({ subject, predicate, object }) {
    const [name, end] = [predicateName(predicate, false).text, nameIn(object)];
    const said2 = end && name.includes("…") ? [name.replace("…", () => end)] : [name, end];
    return [nameIn(subject), ...said2].filter(Boolean).join(" ");
  }
  function nameIn(id) {
    const entity = model.entities.get(id);
    return entity ? nameOf(entity).text : id;
  }
  function proofOf({ source, line: line2, quote }) {
    const found = model.sources.get(source);
    const where = say("cite", { source: told(found?.label, source).text, n: line2 });
    const dash = state.language === "en" ? " — " : "——";
    return visible(`${quoted(quote, found?.language ?? "")}${dash}${where}`);
  }

  // src/interface/handing.ts
  var WHILE = 4e3;
  var fading = 0;
  function tell(message) {
    byId("taken").textContent = message;
    clearTimeout(fading);
    fading = window.setTimeout(() => byId("taken").replaceChildren(), WHILE);
  }
  function download(name, content2) {
    const address = URL.createObjectURL(content2);
    const link = document.createElement("a");
    [link.href, link.download] = [address, name];
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 6e4);
    tell(say("taken", { name }));
  }
  async function copy(text2) {
    try {
      await navigator.clipboard.writeText(text2);
      tell(say("copied"));
    } catch {
      showForCopying(text2);
    }
  }
  function showForCopying(text2) {
    const box = byId("by-hand-text");
    box.value = text2;
    byId("by-hand").showModal();
    box.focus();
    box.select();
  }
  function fileName(title2, ending) {
    const allowed = whole(title2).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd<>:"/\\|?*]+/gu, " ");
    const name = Array.from(allowed.replace(/\s+/g, " ")).slice(0, 60).join("");
    return `${name.replace(/^[\s.]+|[\s.]+$/g, "") || "courtgraph"}${ending}`;
  }

  // src/drawing/over.ts
  function drawOver(context2, view) {
    const isPinned = ({ id }) => Object.hasOwn(state.choice.pinned, id);
    for (const entity of state.content.drawn) if (isPinned(entity)) drawPin(context2, view, entity);
    for (const { entity, color } of rings()) drawRing(context2, view, entity, color);
    drawHeadings(context2, view);
    drawLabels(context2, view);
  }
  function drawPin(context2, view, entity) {
    if (!isPlaced(entity)) return;
    const { x, y, radius } = spotOf(entity, view);
    const [tipX, tipY] = [x + radius * 0.6, y - radius * 0.6];
    context2.strokeStyle = style.ink;
    context2.lineWidth = 1.5;
    context2.beginPath();
    context2.moveTo(tipX, tipY);
    context2.lineTo(tipX + 5, tipY - 6);
    context2.stroke();
    context2.beginPath();
    context2.arc(tipX + 7, tipY - 8, 4, 0, 2 * Math.PI);
    context2.fillStyle = style.accent;
    context2.strokeStyle = style.paper;
    context2.fill();
    context2.stroke();
  }
  function rings() {
    const around3 = [
      { entity: state.hovered, color: style.ink },
      { entity: state.selected, color: style.accent }
    ];
    return around3.flatMap(
      ({ entity, color }) => entity && isShown(entity) && isPlaced(entity) ? [{ entity, color }] : []
    );
  }
  function drawRing(context2, view, entity, color) {
    const { x, y, radius } = spotOf(entity, view);
    tracePath(context2, typeOf(entity).shape, x, y, radius + 4);
    context2.strokeStyle = color;
    context2.lineWidth = 2;
    context2.stroke();
  }

  // src/picture/colors.ts
  var context = null;
  function plainColor(color) {
    context ??= document.createElement("canvas").getContext("2d");
    if (!context) return color;
    context.fillStyle = "#000000";
    context.fillStyle = color;
    return context.fillStyle;
  }

  // src/picture/figures.ts
  function lineFigures(tie, view) {
    const stroke = strokeOf(tie, view);
    if (!stroke) return [];
    const { start: start2, end, head: head3, solidity: opacity, width, dash } = stroke;
    const color = plainColor(stroke.color);
    const line2 = figure("line", {
      ...{ x1: short(start2.x), y1: short(start2.y), x2: short(end.x), y2: short(end.y) },
      ...{ stroke: color, "stroke-opacity": short(opacity), "stroke-width": short(width) },
      ...dash.length ? { "stroke-dasharray": dash.map(short).join(" ") } : {}
    });
    if (!head3.length) return [line2];
    const points = head3.map(({ x, y }) => `${short(x)},${short(y)}`).join(" ");
    return [line2, figure("polygon", { points, fill: color, "fill-opacity": short(opacity) })];
  }
  function shapeFigure(entity, view) {
    const spot = spotOf(entity, view);
    if (!isInside(spot, view, spot.radius * 1.2)) return null;
    const type2 = typeOf(entity);
    const look = { fill: plainColor(colorOf(type2)), stroke: plainColor(style.paper), "stroke-width": "1.5" };
    return outline(type2.shape, spot, spot.radius, { ...look, opacity: short(solidity(entity)) });
  }
  function ringFigure({ entity, color }, view) {
    const spot = spotOf(entity, view);
    const look = { fill: "none", stroke: plainColor(color), "stroke-width": "2" };
    return outline(typeOf(entity).shape, spot, spot.radius + 4, look);
  }
  function outline(shape, { x, y }, radius, look) {
    const corners2 = outlineOf(shape);
    if (!corners2) return figure("circle", { cx: short(x), cy: short(y), r: short(radius * CIRCLE), ...look });
    const points = corners2.map(([dx, dy]) => `${short(x + dx * radius)},${short(y + dy * radius)}`);
    return figure("polygon", { points: points.join(" "), ...look });
  }
  function short(number2) {
    return String(Math.round(number2 * 100) / 100);
  }

  // src/picture/texts.ts
  var FOOT = 0.36;
  function labelFigure(label) {
    const at2 = { x: label.x + 3, y: label.y + label.height / 2 + label.size * FOOT };
    const halo = { "paint-order": "stroke", stroke: plainColor(style.paper), "stroke-width": "4" };
    return words4(label.text, at2, label, { ...halo, "stroke-linejoin": "round", fill: plainColor(colorOfLabel(label)) });
  }
  function headingFigures({ x, y, width, height, text: text2, count: count3, size }) {
    const baseline = y + size * 1.05;
    const line2 = { d: `M${short(x)} ${short(y + height - 2)}H${short(x + width)}`, stroke: plainColor(style.edge) };
    const ink = { fill: plainColor(style.ink), "font-family": style.display };
    const soft = { fill: plainColor(style.soft), "text-anchor": "end" };
    return [
      words4(text2, { x, y: baseline }, { size, weight: 600 }, ink),
      words4(count3, { x: x + width, y: baseline }, { size: size * 0.78, weight: 400 }, soft),
      figure("path", line2)
    ];
  }
  function footFigure(text2, y, room, weight, color) {
    const context2 = document.createElement("canvas").getContext("2d");
    if (context2) context2.font = `${weight} 13px ${style.family}`;
    const cut3 = shortened(text2, room - 32, (part2) => context2?.measureText(part2).width ?? 0);
    return words4(cut3, { x: 16, y }, { size: 13, weight }, { fill: plainColor(color) });
  }
  function words4(text2, { x, y }, { size, weight }, look) {
    const font = { "font-size": String(size), "font-weight": String(weight) };
    return figure("text", { x: short(x), y: short(y), ...font, ...look }, sound(text2));
  }
  function sound(text2) {
    return text2.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�");
  }

  // src/picture/picture.ts
  var FOOT2 = 60;
  function takePicture(caption2) {
    const { width, height: above } = drawing.view();
    const height = above + FOOT2;
    const size = { width: String(width), height: String(height) };
    const root = figure("svg", { ...size, viewBox: `0 0 ${width} ${height}`, role: "img", lang: state.language });
    root.setAttribute("font-family", style.family);
    root.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    root.append(
      figure("title", {}, sound(caption2.title)),
      figure("rect", { ...size, fill: plainColor(style.paper) }),
      figure("svg", { width: String(width), height: String(above) }, ...parts()),
      figure("path", { d: `M0 ${above + 0.5}H${width}`, stroke: plainColor(style.edge), "stroke-opacity": "0.5" }),
      footFigure(caption2.title, above + 26, width, 600, style.ink),
      footFigure(caption2.source, above + 46, width, 400, style.soft)
    );
    return {
      svg: `<?xml version="1.0" encoding="UTF-8"?>
${new XMLSerializer().serializeToString(root)}
`,
      width,
      height
    };
  }
  function parts() {
    const view = drawing.view();
    const { drawn, ties } = state.content;
    const placed2 = [...drawn].filter(isPlaced);
    return [
      ...ties.filter(({ from, to }) => isPlaced(from) && isPlaced(to)).flatMap((tie) => lineFigures(tie, view)),
      ...placed2.map((entity) => shapeFigure(entity, view)).filter((shape) => shape !== null),
      ...rings().map((ring) => ringFigure(ring, view)),
      ...drawnHeadings.flatMap(headingFigures),
      ...[...drawnLabels].reverse().map(labelFigure)
    ];
  }
  async function inPixels({ svg, width, height }) {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob(done, "image/png"));
  }

  // src/data/cells.ts
  var FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
  var NUMBER = /^[+-]?[0-9]+(\.[0-9]+)?$/;
  function harmless(text2) {
    return FORMULA.test(text2) && !NUMBER.test(text2) ? `'${text2}` : text2;
  }

  // src/take/csv.ts
  var MARK = "\uFEFF";
  var SUFFIXES = LANGUAGES.map((language3) => language3.replaceAll("-", "_").toLowerCase());
  var JOINT = "; ";
  var EVIDENCE_FIELDS = ["source", "line", "quote", "stance", "by", "inferred", "note"];
  function entitiesCsv({ entities }) {
    const named = ["label", "alias", "description"].flatMap((field2) => SUFFIXES.map((suffix) => `${field2}_${suffix}`));
    return table(["id", "type", ...named, "same_as"], each(entities, entityRow));
  }
  function statementsCsv({ statements }, model2) {
    const qualifiers = [...model2.qualifiers.keys()];
    const columns = [
      ...["id", "subject", ...labelColumns("subject"), "predicate", "object", ...labelColumns("object")],
      ...["value", "unit", "lang", ...qualifiers],
      ...["modality", "status", "inferred", "source", "line", "quote", "evidence"]
    ];
    return table(
      columns,
      each(statements, (statement) => statementRow(statement, qualifiers))
    );
  }
  function entityRow({ id, type: type2, label, alias, description: description2, same_as }) {
    return [
      id,
      type2,
      ...LANGUAGES.map((language3) => label[language3] ?? ""),
      ...LANGUAGES.map((language3) => alias[language3]?.join(JOINT) ?? ""),
      ...LANGUAGES.map((language3) => description2[language3] ?? ""),
      same_as.join(JOINT)
    ];
  }
  function statementRow(statement, known3) {
    const { id, subject, from, predicate, object, to, value, unit, lang, qualifiers, evidence } = statement;
    const [first] = evidence;
    return [
      ...[id, subject, ...labelsOf(from), predicate, object, ...labelsOf(to), value, unit, lang],
      ...known3.map((name) => Object.hasOwn(qualifiers, name) && qualifiers[name] || ""),
      ...[statement.modality, statement.status, String(statement.inferred)],
      ...first ? [first.source, String(first.line), first.quote] : ["", "", ""],
      json(evidence)
    ];
  }
  function labelColumns(end) {
    return SUFFIXES.map((suffix) => `${end}_label_${suffix}`);
  }
  function labelsOf(entity) {
    return LANGUAGES.map((language3) => entity?.label[language3] ?? "");
  }
  function json(evidence) {
    const records = evidence.map((piece) => {
      const said2 = EVIDENCE_FIELDS.filter((name) => piece[name]).map((name) => [name, piece[name]]);
      return `{${said2.map(([name, value]) => `"${name}": ${written2(value)}`).join(", ")}}`;
    });
    return `[${records.join(", ")}]`;
  }
  function written2(value) {
    return JSON.stringify(typeof value === "string" ? whole(value) : value);
  }
  function table(columns, rows) {
    return batches(linesOf(columns, rows));
  }
  function* each(items, rowOf2) {
    for (const item of items) yield rowOf2(item);
  }
  function* linesOf(columns, rows) {
    yield MARK + line(columns);
    for (const row4 of rows) yield line(row4.map(cell));
  }
  function line(cells) {
    const written4 = cells.map((text2) => /[",\r\n]/.test(text2) ? `"${text2.replaceAll('"', '""')}"` : text2);
    return `${written4.join(",")}\r
`;
  }
  function cell(text2) {
    return harmless(whole(text2));
  }

  // src/take/part.ts
  function partOf2(model2, { entities, statements }) {
    const isWhole = entities.size === model2.all.length && statements.length === model2.list.length;
    const evidence = evidenceOf(statements);
    const cited = new Set(evidence.map(({ source }) => source));
    for (const { id } of entities) cited.add(id);
    const isSource = ({ id }) => model2.sources.has(id);
    const inOrder4 = model2.all.filter((entity) => entities.has(entity));
    return {
      entities: [...inOrder4.filter((entity) => !isSource(entity)), ...inOrder4.filter(isSource)],
      statements,
      evidence,
      sources: model2.payload.sources.filter(({ id }) => isWhole || cited.has(id))
    };
  }
  function evidenceOf(statements) {
    const found = new Set(statements.flatMap(({ evidence }) => evidence));
    return [...found].sort((one, other) => {
      return compared(one.source, other.source) || one.line - other.line || compared(one.id, other.id);
    });
  }
  function compared(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
  }

  // src/interface/taking.ts
  var TAKE = {
    "take-link": () => void copy(linkHere()),
    "take-png": () => void savePixels(picture()),
    "take-svg": () => save(".svg", "image/svg+xml", [picture().svg]),
    "take-statements": () => save("-statements.csv", "text/csv", statementsCsv(part(), model)),
    "take-entities": () => save("-entities.csv", "text/csv", entitiesCsv(part())),
    "take-turtle": () => save(".ttl", "text/turtle", partAsTurtle(part(), model))
  };
  var menu = byId("take-menu");
  function drawTaking() {
    const [n, all] = [state.content.statements.length, model.list.length];
    byId("take-count").textContent = n === all ? say("takeAll", { n }) : say("takePart", { n, all });
    for (const id of ["take-png", "take-svg"]) byId(id).hidden = state.choice.stage !== "graph";
    byId("take-turtle").hidden = !hasTurtle(model);
    byId("take-link").hidden = !isLinked();
  }
  function watchTaking() {
    for (const [id, take2] of Object.entries(TAKE)) {
      byId(id).addEventListener("click", () => {
        menu.hidePopover();
        take2();
      });
    }
    menu.addEventListener("beforetoggle", place);
    menu.addEventListener("keydown", onKey2);
  }
  function isLinked() {
    return location.protocol !== "about:";
  }
  function linkTo(hash) {
    return location.href.replace(/#.*$/s, "") + hash;
  }
  function linkHere() {
    return linkTo(hashOf(state.choice, state.choice.stage === "graph" ? cameraNow() : null));
  }
  function part() {
    return partOf2(model, state.content);
  }
  function title() {
    return told(model.payload.info.title, "courtgraph").text;
  }
  function picture() {
    const { licence } = model.payload.info;
    const lines2 = [sourceLine(), licence && say("licence", { licence })];
    return takePicture({ title: title(), source: lines2.filter(Boolean).join(" · ") });
  }
  function sourceLine() {
    const cited = /* @__PURE__ */ new Map();
    for (const { source: source2 } of state.content.statements.flatMap(({ evidence }) => evidence)) {
      cited.set(source2, (cited.get(source2) ?? 0) + 1);
    }
    const [most] = [...cited].sort(([, one], [, other]) => other - one);
    if (!most) return "";
    const source = told(model.sources.get(most[0])?.label, most[0]).text;
    return say(cited.size > 1 ? "pictureSources" : "pictureSource", { source, n: cited.size });
  }
  async function savePixels(taken) {
    const pixels = await inPixels(taken);
    if (pixels) download(fileName(title(), ".png"), pixels);
    else tell(say("notTaken"));
  }
  function save(ending, type2, content2) {
    download(fileName(title(), ending), new Blob(content2, { type: `${type2};charset=utf-8` }));
  }
  function place() {
    const { right, bottom } = byId("take").getBoundingClientRect();
    menu.style.top = `${bottom + 4}px`;
    menu.style.right = `${Math.max(8, Math.min(innerWidth - right, innerWidth - 268))}px`;
  }
  function onKey2(event) {
    const step2 = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step2) return;
    const entries = [...menu.querySelectorAll("button:not([hidden])")];
    const now = entries.indexOf(document.activeElement);
    entries[(now + step2 + entries.length) % entries.length]?.focus();
    event.preventDefault();
  }

  // src/interface/copying.ts
  var ICONS = {
    copyText: "M7 7V4h9v9h-3M4 7h9v9H4z",
    copyLink: "M8 12l4-4M9 6l2-2a3.5 3.5 0 015 5l-2 2M11 14l-2 2a3.5 3.5 0 01-5-5l2-2",
    copyTurtle: "M3 10a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0M8 10h4M12 10a2.5 2.5 0 105 0 2.5 2.5 0 10-5 0"
  };
  function copyingView(statement) {
    const hash = hashOf({ ...OPENING, selected: nameOfStatement(statement) });
    return element(
      "div",
      { class: "copying", role: "group", "aria-label": say("copyStatement") },
      copyButton("copyText", () => sentenceOf(statement)),
      isLinked() ? copyButton("copyLink", () => linkTo(hash)) : null,
      hasTurtle(model) ? copyButton("copyTurtle", () => statementAsTurtle(statement, model)) : null,
      permalink(statement, hash)
    );
  }
  function permalink(statement, hash) {
    const attributes2 = { class: "permalink", href: hash, "aria-label": say("permalink"), title: say("permalink") };
    const link = element("a", attributes2, "#");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      change({ selected: nameOfStatement(statement), path: OPENING.path }, { from: "address" });
    });
    return link;
  }
  function copyButton(name, text2) {
    const icon = figure("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }, figure("path", { d: ICONS[name] }));
    return button({ class: "icon", "aria-label": say(name), title: say(name) }, () => void copy(text2()), icon);
  }

  // src/interface/proofs.ts
  function proofView(piece) {
    const language3 = model.sources.get(piece.source)?.language ?? "";
    const quote = isolated({ text: quoted(piece.quote, language3), language: language3 }, "q");
    const stance = piece.stance === "supports" ? null : stanceView(piece);
    const note = piece.note ? noteView(piece.note) : null;
    return element(
      "div",
      { class: "proof" },
      quote,
      " ",
      element("cite", { dir: "auto" }, whereabouts(piece)),
      stance,
      note
    );
  }
  function stanceView({ stance }) {
    return element("span", { class: "mark" }, isolated({ text: word(stance), language: "" }));
  }
  function noteView(text2) {
    const language3 = /\p{Script=Han}/u.test(text2) ? "" : "en";
    const label = element("span", {}, say("curatorNote"));
    return element("p", { class: "small" }, label, " ", isolated({ text: text2, language: language3 }));
  }
  function whereabouts({ source, line: line2, by: by2 }) {
    const title2 = told(model.sources.get(source)?.label, source).text;
    const where = say("cite", { source: walledOff(title2), n: line2 });
    return by2 ? `${where} · ${say("by", { by: walledOff(by2) })}` : where;
  }

  // src/interface/statements.ts
  function statementView(statement, incoming) {
    const end = incoming ? statement.subject : statement.object;
    const marks = [...qualifierViews(statement), ...doubtViews(statement)];
    const parts3 = [end ? endButton(end) : null, valueView(statement), ...marks];
    const claim = element("div", { class: "claim" }, ...parts3);
    return element("li", { class: classOf(statement) }, claim, ...proofViews(statement), copyingView(statement));
  }
  function classOf(statement) {
    return statement === state.statement ? "statement target" : "statement";
  }
  function proofViews({ evidence }) {
    return evidence.length ? evidence.map(proofView) : [element("p", { class: "proof" }, say("noProof"))];
  }
  function hopView(statement, from) {
    const view = statementView(statement, statement.from !== from);
    view.querySelector(".end")?.replaceWith(isolated(predicateName(statement.predicate, statement.from !== from), "strong"));
    return view;
  }
  function endButton(id) {
    const entity = model.entities.get(id);
    if (!entity) return isolated({ text: id, language: "" }, "code");
    return button({ class: "end" }, () => goTo2(id), swatch(typeOf(entity)), isolated(nameOf(entity)));
  }
  function valueView(statement) {
    const text2 = valueText(statement);
    return text2 ? isolated({ text: text2, language: statement.lang }, "strong", { class: "value" }) : null;
  }
  function qualifierViews(statement, elsewhere = []) {
    return qualifiersTold(statement, elsewhere).map(
      ({ name, value }) => element("span", { class: "qualifier" }, isolated(name), " ", isolated({ text: value, language: "" }))
    );
  }
  function doubtViews(statement) {
    return doubtsOf(statement).map(markView);
  }
  function markView(code) {
    return element("span", { class: "mark" }, isolated({ text: word(code), language: "" }));
  }

  // src/interface/figures.ts
  function figuresView({ predicate, incoming, rows }) {
    const isNamed = incoming || rows.some(({ object }) => object);
    const named = isNamed ? column(say(incoming ? "colSubject" : "colIndicator")) : null;
    const rest = ["colValue", "colPeriod", "colLine"].map((key) => column(say(key)));
    const caption2 = element("caption", { class: "unseen" }, isolated(predicateName(predicate, incoming)));
    const head3 = element("thead", {}, element("tr", {}, named, ...rest));
    return {
      table: element("table", { class: "figures-table" }, caption2, head3),
      draw: (statement) => figureView(statement, isNamed ? incoming ? statement.subject : statement.object : null)
    };
  }
  function column(name) {
    return element("th", { scope: "col" }, name);
  }
  function figureView(statement, end) {
    const stances = statement.evidence.filter(({ stance }) => stance !== "supports").map(stanceView);
    const name = end === null ? null : element("th", { scope: "row" }, end ? endButton(end) : null);
    const time = timeOf(statement);
    const value = [valueView(statement), ...qualifierViews(statement, [time]), ...doubtViews(statement), ...stances];
    const width = name ? 4 : 3;
    const proof = element("td", { colspan: String(width) }, ...proofViews(statement), copyingView(statement));
    const proofRow = element("tr", { class: "figure-proof" }, proof);
    const where = element("td", {}, lineButton(statement, proofRow));
    const period = isolated({ text: statement.qualifiers[time] ?? "", language: "" }, "td");
    const row4 = element("tr", {}, name, element("td", {}, ...value), period, where);
    return element("tbody", { class: classOf(statement) }, row4, proofRow);
  }
  function lineButton(statement, proofRow) {
    const line2 = statement.evidence[0]?.line;
    const unfold = (isOpen) => {
      proofRow.hidden = !isOpen;
      toggle.setAttribute("aria-expanded", String(isOpen));
    };
    const name = line2 === void 0 ? say("noProof") : say("proofAtLine", { n: line2 });
    const attributes2 = { class: "line", "aria-label": name, title: name };
    const toggle = button(
      attributes2,
      () => unfold(proofRow.hasAttribute("hidden")),
      line2 === void 0 ? "–" : String(line2)
    );
    unfold(statement === state.statement);
    return toggle;
  }

  // src/interface/groups.ts
  var NOT_WORTH_A_BUTTON = 2;
  var IN_DETAILS = { first: 6, title: "h3", isAddressed: true };
  function groupView(group2, place3 = IN_DETAILS) {
    const { predicate, incoming, rows } = group2;
    const count3 = rows.length > 1 ? element("span", { class: "count" }, String(rows.length)) : null;
    const heading2 = element(place3.title, {}, isolated(predicateName(predicate, incoming)), count3);
    const figures2 = areFigures(group2) ? figuresView(group2) : null;
    const box = figures2?.table ?? element("ul", { class: "statements" });
    const draw3 = (statement) => {
      const row4 = figures2?.draw(statement) ?? statementView(statement, incoming);
      if (place3.isAddressed) row4.id = `statement/${statement.id}`;
      return row4;
    };
    const portions = new Portions(box, { items: rows, draw: draw3, first: firstOf(rows, place3.first) });
    const target = state.statement ? rows.indexOf(state.statement) : -1;
    if (target >= 0) portions.reach(target);
    const before2 = portions.before.hidden ? null : portions.before;
    return element("section", { class: "group" }, heading2, before2, box, portions.behind);
  }
  function firstOf(rows, first) {
    return rows.length > first + NOT_WORTH_A_BUTTON ? first : rows.length;
  }

  // src/views/entity.ts
  function entityStatements(entity, left, place3) {
    const groups = groupsOf(entity, model.predicates, (statement) => left.has(statement));
    if (!groups.length) return [element("p", { class: "note" }, say("noStatements"))];
    return groups.map((group2) => groupView(group2, place3));
  }

  // src/views/kinds.ts
  function kindsOf(entities) {
    const found = new Map(model.payload.types.map((type2) => [type2.name, { type: type2, entities: [] }]));
    for (const entity of entities) found.get(entity.type)?.entities.push(entity);
    return [...found.values()].filter((kind) => kind.entities.length);
  }
  function byName(entities) {
    const { compare: compare2 } = new Intl.Collator(state.language, { numeric: true });
    const named = entities.map((entity) => ({ entity, name: nameOf(entity).text }));
    return named.sort((one, other) => compare2(one.name, other.name)).map(({ entity }) => entity);
  }

  // src/views/tree.ts
  var IN_OUTLINE = { first: 20, title: "h3", isAddressed: false };
  var Tree = class {
    /** Draw the types into a box. What `open` names is open, and what the reader opens is named there. */
    constructor(box, open3) {
      this.open = open3;
      this.#left = new Set(state.content.statements);
      box.replaceChildren(...kindsOf(state.content.entities).map((kind) => this.#kindView(kind)));
    }
    open;
    #kinds = /* @__PURE__ */ new Map();
    #opened = /* @__PURE__ */ new Map();
    #branches = /* @__PURE__ */ new Map();
    #left;
    /** Open an entity and the type that it is of, with what it says drawn anew; null when it is filtered out. */
    reveal(entity) {
      this.#kinds.get(entity.type)?.open();
      const { entities = [], portions } = this.#opened.get(entity.type) ?? {};
      const place3 = entities.indexOf(entity);
      if (place3 < 0) return null;
      portions?.reach(place3);
      const branch = this.#branches.get(entity);
      branch?.refill();
      branch?.open();
      return branch ?? null;
    }
    /** Open every type, and as many entities as that at the most; how many are open now. */
    openAll(most) {
      for (const kind of this.#kinds.values()) kind.open();
      const first = [...this.#opened.values()].flatMap(({ portions }) => portions.drawn()).slice(0, most);
      for (const [, entity] of first) this.#branches.get(entity)?.open();
      return first.length;
    }
    closeAll() {
      for (const branch of [...this.#branches.values(), ...this.#kinds.values()]) branch.close();
    }
    /** Mark the entity that is selected, and no other. */
    mark(chosen) {
      for (const [entity, { view }] of this.#branches) view.ariaCurrent = entity === chosen ? "true" : null;
    }
    #kindView({ type: type2, entities }) {
      const count3 = element("span", { class: "count" }, String(entities.length));
      const summary = [swatch(type2), isolated(typeName(type2)), count3];
      const branch = new Branch(summary, () => this.#fillKind(type2.name, entities), this.#remember(nameOfType(type2)));
      this.#kinds.set(type2.name, branch);
      if (this.open.has(nameOfType(type2))) branch.open();
      branch.view.classList.add("kind-branch");
      return branch.view;
    }
    #fillKind(type2, unordered) {
      const box = element("div");
      const entities = byName(unordered);
      const portions = new Portions(box, { items: entities, draw: (entity) => this.#entityView(entity) });
      this.#opened.set(type2, { entities, portions });
      return [portions.before, box, portions.behind];
    }
    #entityView(entity) {
      const known3 = this.#branches.get(entity);
      if (known3) return known3.view;
      const summary = [swatch(typeOf(entity)), isolated(nameOf(entity))];
      const branch = new Branch(summary, () => this.#fillEntity(entity), this.#remember(entity.id));
      this.#branches.set(entity, branch);
      if (this.open.has(entity.id)) branch.open();
      return branch.view;
    }
    #fillEntity(entity) {
      const more = button({ class: "more" }, () => goTo2(entity.id), say("inDetails"));
      return [more, ...entityStatements(entity, this.#left, IN_OUTLINE)];
    }
    #remember(name) {
      return (isOpen) => {
        if (isOpen) this.open.add(name);
        else this.open.delete(name);
      };
    }
  };
  function nameOfType({ name }) {
    return `type ${name}`;
  }

  // src/views/outline.ts
  var MOST_OPENED = 200;
  var scroller = element("div", { class: "rows" });
  var opened = element("p", { class: "shown", role: "status" });
  var expand = button({ class: "more" }, expandAll);
  var collapse = button({ class: "more" }, collapseAll);
  var giveBack = openerIn(scroller);
  var open = /* @__PURE__ */ new Set();
  var kept = new Kept();
  var tree = null;
  var seen = "";
  function drawOutline() {
    const { content: content2, choice, selected } = state;
    const isStale = kept.isStale([...content2.entities, ...content2.statements]);
    if (!tree || isStale) tree = drawTree();
    if (choice.selected !== seen && selected) {
      const view = tree.reveal(selected)?.view;
      if (view && !isInSight(view, scroller)) bringIntoSight(view, scroller);
    }
    seen = choice.selected;
    tree.mark(selected);
    giveBack();
  }
  function drawTree() {
    expand.textContent = say("expandAll");
    collapse.textContent = say("collapseAll");
    opened.textContent = "";
    const box = element("div", { class: "outline" });
    const drawn = new Tree(box, open);
    scroller.replaceChildren(state.content.entities.size ? box : element("p", { class: "note" }, say("noRows")));
    return drawn;
  }
  function expandAll() {
    const all = state.content.entities.size;
    const n = tree?.openAll(MOST_OPENED) ?? 0;
    tree?.mark(state.selected);
    opened.textContent = n < all ? say("openedSome", { n, all }) : say("openedAll", { n });
  }
  function collapseAll() {
    tree?.closeAll();
    opened.textContent = "";
  }
  function addOutline() {
    byId("stage-outline").append(element("div", { class: "view-head" }, expand, collapse, opened), scroller);
    addView("outline", { draw: drawOutline });
  }

  // src/drawing/printed.ts
  var SHARPNESS = 2;
  function printedPicture() {
    const view = drawing.view();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [view.width * SHARPNESS, view.height * SHARPNESS];
    const context2 = canvas.getContext("2d");
    if (!context2 || !view.width || !view.height) return null;
    context2.scale(SHARPNESS, SHARPNESS);
    for (const tie of state.content.ties) drawLine2(context2, tie, view);
    context2.setLineDash([]);
    for (const entity of state.content.drawn) if (isPlaced(entity)) drawShape2(context2, entity, view);
    context2.globalAlpha = 1;
    drawOver(context2, view);
    return canvas;
  }
  function drawLine2(context2, tie, view) {
    if (!isPlaced(tie.from) || !isPlaced(tie.to)) return;
    const { color, solidity: opacity, width, dashed } = lookOf(tie);
    const [from, to] = [tie.from, tie.to].map((end) => pixelOf(placeOf(end), view));
    if (!from || !to) return;
    context2.beginPath();
    context2.moveTo(from.x, from.y);
    context2.lineTo(to.x, to.y);
    context2.setLineDash(dashed ? [5, 4] : []);
    [context2.strokeStyle, context2.globalAlpha, context2.lineWidth] = [color, opacity, width];
    context2.stroke();
  }
  function drawShape2(context2, entity, view) {
    const { shape, color } = typeOf(entity);
    const { x, y, radius } = spotOf(entity, view);
    tracePath(context2, shape, x, y, radius);
    context2.fillStyle = color;
    context2.globalAlpha = solidity(entity);
    context2.fill();
  }

  // src/data/sorting.ts
  function sorted(items, keys, isDescending, compare2) {
    return keys.reduceRight((rows, key) => sortedByOne(rows, key, isDescending, compare2), items);
  }
  function sortedByOne(items, keyOf3, isDescending, compare2) {
    const rows = grouped(items, keyOf3);
    const silent = rows.get("") ?? [];
    rows.delete("");
    const keys = [...rows.keys()].sort((one, other) => order2(one, other, compare2));
    if (isDescending) keys.reverse();
    return [...keys.flatMap((key) => rows.get(key) ?? []), ...silent];
  }
  function grouped(items, keyOf3) {
    const rows = /* @__PURE__ */ new Map();
    for (const item of items) {
      const key = keyOf3(item);
      const group2 = rows.get(key);
      if (group2) group2.push(item);
      else rows.set(key, [item]);
    }
    return rows;
  }
  function order2(one, other, compare2) {
    if (typeof one === "number") return typeof other === "number" ? one - other : -1;
    return typeof other === "number" ? 1 : compare2(one, other);
  }
  function sortKeyOf(value) {
    return /^[-+]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  }

  // src/data/tallies.ts
  function talliesOf(statements) {
    const found = /* @__PURE__ */ new Map();
    const add = (end, years) => {
      if (!end) return;
      const tally = found.get(end) ?? { count: 0, years: /* @__PURE__ */ new Set() };
      tally.count += 1;
      for (const year of years) tally.years.add(year);
      found.set(end, tally);
    };
    for (const statement of statements) {
      const years = yearsOf(statement);
      add(statement.from, years);
      if (statement.to !== statement.from) add(statement.to, years);
    }
    return new Map(Array.from(found, ([entity, { count: count3, years }]) => [entity, { count: count3, years: [...years].sort() }]));
  }
  function spanOf(years) {
    const [first = "", last = first] = [years[0], years.at(-1)];
    return first === last ? first : `${first}–${last}`;
  }

  // src/views/columns.ts
  var STATEMENTS = {
    subject: {
      title: "colSubject",
      cell: ({ subject }) => [endButton(subject)],
      keys: [({ subject }) => endName(subject)]
    },
    predicate: {
      title: "byPredicate",
      cell: ({ predicate }) => [isolated(predicateName(predicate, false))],
      keys: [({ predicate }) => predicateName(predicate, false).text]
    },
    object: {
      title: "colObject",
      cell: ({ object }) => [object ? endButton(object) : null],
      keys: [({ object }) => object && endName(object)]
    },
    value: {
      title: "colValue",
      cell: (statement) => [valueView(statement)],
      keys: [({ value }) => sortKeyOf(word(value)), ({ unit }) => unit]
    },
    time: {
      title: "colTime",
      cell: (statement) => [timeView(statement), ...qualifierViews(statement, [timeOf(statement)])],
      keys: [(statement) => statement.qualifiers[timeOf(statement)] ?? ""]
    },
    marks: {
      title: "colMarks",
      cell: doubtViews,
      keys: [(statement) => doubtsOf(statement).map(word).join(" ")]
    },
    line: {
      title: "colProof",
      cell: proofViews,
      keys: [
        ({ evidence: [first] }) => first ? told(model.sources.get(first.source)?.label, first.source).text : "",
        ({ evidence: [first] }) => first?.line ?? ""
      ]
    }
  };
  var ENTITIES = {
    name: {
      title: "colName",
      cell: ({ entity }) => [endButton(entity.id)],
      keys: [({ entity }) => nameOf(entity).text]
    },
    type: {
      title: "colType",
      cell: ({ entity }) => [isolated(typeName(typeOf(entity)))],
      keys: [({ entity }) => typeName(typeOf(entity)).text]
    },
    count: {
      title: "colCount",
      cell: ({ tally }) => [document.createTextNode(String(tally.count))],
      keys: [({ tally }) => tally.count]
    },
    years: {
      title: "colYears",
      cell: ({ tally }) => [document.createTextNode(spanOf(tally.years))],
      keys: [({ tally }) => tally.years[0] ?? "", ({ tally }) => tally.years.at(-1) ?? ""]
    },
    alias: {
      title: "colAlias",
      cell: ({ entity }) => aliasesOf(entity).flatMap((text2, place3) => [place3 ? comma() : null, isolated(text2)]),
      keys: [({ entity }) => aliasesOf(entity)[0]?.text ?? ""]
    }
  };
  var STATEMENT_COLUMNS = inOrder2("statements", STATEMENTS);
  var ENTITY_COLUMNS = inOrder2("entities", ENTITIES);
  function inOrder2(table2, columns) {
    const names2 = COLUMNS[table2];
    return names2.map((name) => ({ name, ...columns[name] }));
  }
  function rowView(columns, row4) {
    const cells = columns.map(({ name, title: title2, cell: cell3 }, place3) => {
      const attributes2 = { class: `cell-${name}`, "data-title": say(title2), role: place3 ? "cell" : "rowheader" };
      return element(place3 ? "td" : "th", place3 ? attributes2 : { ...attributes2, scope: "row" }, ...cell3(row4));
    });
    return element("tr", { role: "row" }, ...cells);
  }
  function endName(id) {
    const entity = model.entities.get(id);
    return entity ? nameOf(entity).text : id;
  }
  function timeView(statement) {
    const time = timeOf(statement);
    return time ? isolated({ text: statement.qualifiers[time] ?? "", language: "" }) : null;
  }
  function comma() {
    return document.createTextNode(say("comma"));
  }
  function aliasesOf({ alias }) {
    const language3 = [state.language, ...LANGUAGES, ...Object.keys(alias)].find((each2) => alias[each2]?.length) ?? "";
    return (alias[language3] ?? []).map((text2) => ({ text: text2, language: language3 }));
  }

  // src/views/rows.ts
  function withListed(handle2) {
    return state.choice.table === "entities" ? handle2(listedEntities()) : handle2(listedStatements());
  }
  function listedStatements() {
    const rows = inOrder3(state.content.statements, STATEMENT_COLUMNS, "statements");
    return { columns: STATEMENT_COLUMNS, rows, isChosen: isStatementChosen };
  }
  function listedEntities() {
    const tallies = talliesOf(state.content.statements);
    const rows = Array.from(state.content.entities, (entity) => ({
      entity,
      tally: tallies.get(entity) ?? { count: 0, years: [] }
    }));
    const isChosen = ({ entity }) => entity === state.selected;
    return { columns: ENTITY_COLUMNS, rows: inOrder3(rows, ENTITY_COLUMNS, "entities"), isChosen };
  }
  function isStatementChosen(statement) {
    if (state.statement) return statement === state.statement;
    return isEnd(statement.from) || isEnd(statement.to);
  }
  function isEnd(end) {
    return end !== null && end === state.selected;
  }
  function sortOf(table2) {
    const { sort } = state.choice;
    const column2 = sort.replace(/^-/, "");
    const known3 = COLUMNS[table2];
    return { column: known3.find((each2) => each2 === column2) ?? "", isDescending: sort.startsWith("-") };
  }
  function inOrder3(rows, columns, table2) {
    const { column: column2, isDescending } = sortOf(table2);
    const by2 = columns.find(({ name }) => name === column2);
    if (!by2) return rows;
    const { compare: compare2 } = new Intl.Collator(state.language, { numeric: true });
    return sorted(rows, by2.keys, isDescending, compare2);
  }

  // src/interface/facets.ts
  var SHOWN = ["predicate", "year", "source", "status", "modality"];
  var TITLES = {
    type: "types",
    predicate: "byPredicate",
    year: "byYear",
    source: "bySource",
    status: "byStatus",
    modality: "byModality"
  };
  function toggled(facet, value) {
    const { without } = state.choice;
    const own = without[facet];
    return {
      without: { ...without, [facet]: own.includes(value) ? own.filter((each2) => each2 !== value) : [...own, value] }
    };
  }
  function only(facet, value, all) {
    const { without } = state.choice;
    const others = all.filter((each2) => each2 !== value);
    const isSo = without[facet].length === others.length && !without[facet].includes(value);
    return { without: { ...without, [facet]: isSo ? [] : others } };
  }
  function drawFacets() {
    const focused = document.activeElement?.getAttribute("data-facet");
    const shown2 = isHidden("filters") ? [] : SHOWN;
    byId("facets").replaceChildren(...shown2.map(facetView).filter((part2) => part2 !== null));
    for (const each2 of byId("facets").querySelectorAll("input")) if (each2.dataset.facet === focused) each2.focus();
    byId("dim").checked = state.choice.dim;
    const n = SHOWN.filter((facet) => state.choice.without[facet].length).length;
    byId("filters-count").textContent = n ? String(n) : "";
    byId("filters-reset").hidden = !isFiltered(state.choice);
  }
  function facetView(facet) {
    const values = valuesIn(facet);
    if (values.length < 2) return null;
    const title2 = element("legend", {}, say(TITLES[facet]));
    return element("fieldset", {}, title2, ...values.map((value) => valueView2(facet, value, values)));
  }
  function valueView2(facet, value, all) {
    const box = element("input", { type: "checkbox", "data-facet": `${facet} ${value}` });
    box.checked = !state.choice.without[facet].includes(value);
    box.addEventListener("change", () => set(toggled(facet, value)));
    const count3 = element("span", { class: "count" }, String(state.content.counts[facet].get(value) ?? 0));
    const name = valueName(facet, value);
    const label = element("label", {}, box, isolated(name), count3);
    const isolate = button(
      { class: "only", "aria-label": say("onlyThis", { name: name.text }) },
      () => set(only(facet, value, all)),
      say("only")
    );
    return element("div", { class: "facet" }, label, isolate);
  }
  function valueName(facet, value) {
    if (facet === "type") return told(model.types.get(value)?.label, value);
    if (value === NONE) return { text: say(facet === "year" ? "noYear" : "noSource"), language: "" };
    if (facet === "predicate") return predicateName(value, false);
    if (facet === "source") return told(model.sources.get(value)?.label, value);
    return { text: word(value), language: "" };
  }
  var known = /* @__PURE__ */ new Map();
  function valuesIn(facet) {
    const values = known.get(facet) ?? findValues(facet);
    known.set(facet, values);
    return values;
  }
  function findValues(facet) {
    if (facet === "type") return model.payload.types.map(({ name }) => name);
    if (facet === "predicate") return model.payload.predicates.map(({ name }) => name);
    const found = /* @__PURE__ */ new Set();
    for (const statement of model.list) for (const value of valuesOf(facet, statement)) found.add(value);
    return [...found].sort();
  }
  function foldFacets(open3) {
    byId("filters").hidden = !open3;
    byId("filters-fold").setAttribute("aria-expanded", String(open3));
    drawFacets();
  }
  function watchFacets() {
    byId("filters-fold").addEventListener("click", () => foldFacets(isHidden("filters")));
    byId("filters-close").addEventListener("click", () => {
      foldFacets(false);
      byId("filters-fold").focus();
    });
    byId("dim").addEventListener("change", () => set({ dim: !state.choice.dim }));
    byId("filters-reset").addEventListener("click", () => set({ without: OPENING.without, dim: false }));
  }

  // src/views/terms.ts
  var MOST_NAMES2 = 12;
  function termsInForce() {
    const { around: around3, depth, path } = state.choice;
    const [from, to] = path;
    return [
      ...FACETS.filter((facet) => state.choice.without[facet].length).map(facetTerm),
      ...depth ? [say("termAround", { name: nameOfId(around3), n: depth })] : [],
      ...from ? [say("termPath", { from: nameOfId(from), to: nameOfId(to) })] : [],
      ...["expand", "collapse", "hide", "pin"].flatMap(actionTerm)
    ];
  }
  function facetTerm(facet) {
    const gone = state.choice.without[facet];
    const left = valuesIn(facet).filter((value) => !gone.includes(value));
    const isFew = left.length < gone.length;
    const values = listed((isFew ? left : gone).map((value) => valueName(facet, value).text));
    return say(isFew ? "termOnly" : "termWithout", { facet: say(TITLES[facet]), values });
  }
  function actionTerm(action) {
    const { expanded: expand3, collapsed: collapse3, hidden: hide2, pinned } = state.choice;
    const ids = { expand: expand3, collapse: collapse3, hide: hide2, pin: Object.keys(pinned) }[action];
    return ids.length ? [say("termAction", { action: say(action), values: listed(ids.map(nameOfId)) })] : [];
  }
  function nameOfId(id) {
    const entity = entityNamed(id, model);
    return entity ? nameOf(entity).text : id;
  }
  function listed(names2) {
    if (!names2.length) return say("termNone");
    const values = names2.slice(0, MOST_NAMES2).map(walledOff).join(say("comma"));
    return names2.length > MOST_NAMES2 ? say("termMore", { values, n: names2.length }) : values;
  }

  // src/views/paper.ts
  var MOST_STATEMENTS = 3e3;
  var ON_PAPER = { first: MOST_STATEMENTS, title: "h4", isAddressed: false };
  var paper = null;
  function watchPrinting() {
    addEventListener("beforeprint", layPaper);
    addEventListener("afterprint", clearPaper);
  }
  function layPaper() {
    clearPaper();
    document.documentElement.dataset.printing = "";
    renewStyle();
    paper = element("article", { id: "paper" }, ...head(), ...pictureViews(), ...contentViews());
    for (const row4 of paper.querySelectorAll(".figure-proof")) row4.hidden = false;
    document.body.append(paper);
  }
  function clearPaper() {
    if (!paper) return;
    paper.remove();
    paper = null;
    delete document.documentElement.dataset.printing;
    renewStyle();
    drawing.repaint();
  }
  function head() {
    const { title: title2, description: description2 } = model.payload.info;
    const terms = termsInForce().map((term) => element("li", {}, isolated({ text: term, language: "" })));
    const about = told(description2, "");
    return [
      isolated(told(title2, "courtgraph"), "h1"),
      ...about.text ? [isolated(about, "p")] : [],
      ...terms.length ? [element("h2", {}, say("filters")), element("ul", {}, ...terms)] : []
    ];
  }
  function pictureViews() {
    const picture2 = state.choice.stage === "graph" ? printedPicture() : null;
    if (!picture2) return [];
    const legend = kindsOf(state.content.drawn).map(({ type: type2 }) => {
      return element("li", {}, swatch(type2, type2.color), isolated(typeName(type2)));
    });
    return [element("figure", {}, picture2, element("ul", { class: "paper-legend" }, ...legend))];
  }
  function contentViews() {
    return state.choice.stage === "outline" ? outlineViews() : tableViews();
  }
  function tableViews() {
    const { rows } = listedStatements();
    if (!rows.length) return [element("p", {}, say("noRows"))];
    const titles = STATEMENT_COLUMNS.map(({ title: title2 }) => element("th", { scope: "col" }, say(title2)));
    const body = rows.slice(0, MOST_STATEMENTS).map((statement) => rowView(STATEMENT_COLUMNS, statement));
    const table2 = element("table", {}, element("thead", {}, element("tr", {}, ...titles)), element("tbody", {}, ...body));
    return [...cut(rows.length), table2];
  }
  function outlineViews() {
    const { entities, statements } = state.content;
    const left = new Set(statements.slice(0, MOST_STATEMENTS));
    const spokenOf = new Set([...left].flatMap(({ from, to }) => [from, to]));
    const printed = left.size < statements.length ? [...entities].filter((entity) => spokenOf.has(entity)) : entities;
    return [...cut(statements.length), ...kindsOf(printed).flatMap((kind) => kindViews(kind, left))];
  }
  function kindViews({ type: type2, entities }, left) {
    const parts3 = byName(entities).map((entity) => {
      const name = element("h3", {}, isolated(nameOf(entity)));
      return element("section", {}, name, ...entityStatements(entity, left, ON_PAPER));
    });
    return [element("h2", {}, isolated(typeName(type2))), ...parts3];
  }
  function cut(all) {
    return all > MOST_STATEMENTS ? [element("p", {}, say("paperCut", { n: MOST_STATEMENTS, all }))] : [];
  }

  // src/views/table.ts
  var switches = TABLES.map((table2) => [table2, button({}, () => set({ table: table2, sort: "" }))]);
  var group = element("div", { class: "switches", role: "group" }, ...switches.map(([, each2]) => each2));
  var count = element("p", { class: "shown", role: "status" });
  var scroller2 = element("div", { class: "rows" });
  var giveBack2 = openerIn(scroller2);
  var kept2 = new Kept();
  var markRows = () => void 0;
  var seen2 = "";
  function drawTable() {
    const { table: table2, sort, selected } = state.choice;
    const { entities, statements } = state.content;
    drawSwitches();
    const content2 = table2 === "entities" ? [...entities, ...statements] : statements;
    if (kept2.isStale(content2, table2, sort)) markRows = withListed(drawRows);
    const now = JSON.stringify([table2, selected]);
    markRows(now !== seen2 && selected !== "");
    seen2 = now;
    giveBack2();
  }
  function drawSwitches() {
    const { entities, statements } = state.content;
    const counts2 = { entities: entities.size, statements: statements.length };
    for (const [table2, each2] of switches) {
      const number2 = element("span", { class: "count" }, String(counts2[table2]));
      each2.replaceChildren(say(table2 === "entities" ? "tableEntities" : "tableStatements"), " ", number2);
      each2.setAttribute("aria-pressed", String(table2 === state.choice.table));
    }
    group.setAttribute("aria-label", say("tables"));
  }
  function drawRows(listed4) {
    const { columns, rows, isChosen } = listed4;
    const focused = document.activeElement?.getAttribute("data-sort");
    const body = element("tbody", { role: "rowgroup" });
    const draw3 = (row4) => marked(rowView(columns, row4), isChosen(row4));
    const portions = new Portions(body, { items: rows, draw: draw3, changed: (portion) => tell2(portion, rows.length) });
    const table2 = element("table", { role: "table", class: "content" }, caption(), head2(columns), body);
    const none = element("p", { class: "note" }, say("noRows"));
    scroller2.replaceChildren(...rows.length ? [portions.before, table2, portions.behind] : [none]);
    if (focused) table2.querySelector(`[data-sort="${focused}"]`)?.focus();
    return (isNew) => mark(portions, listed4, isNew);
  }
  function caption() {
    const name = say(state.choice.table === "entities" ? "tableEntities" : "tableStatements");
    return element("caption", { class: "unseen" }, say("tableCaption", { name }));
  }
  function tell2({ from, to }, all) {
    const isAll = to - from === all;
    const text2 = isAll ? say("shownAll", { all }) : from ? say("shownRange", { from: from + 1, to, all }) : "";
    count.textContent = text2 || say("shownSome", { n: to, all });
  }
  function mark(portions, { rows, isChosen }, isNew) {
    const first = isNew && !portions.drawn().some(([, row4]) => isChosen(row4)) ? rows.findIndex(isChosen) : -1;
    if (first >= 0) portions.reach(first);
    const chosen = portions.drawn().filter(([view, row4]) => marked(view, isChosen(row4)).ariaCurrent);
    if (isNew && chosen[0] && !chosen.some(([view]) => isInSight(view, scroller2))) bringIntoSight(chosen[0][0], scroller2);
  }
  function marked(view, isChosen) {
    view.ariaCurrent = isChosen ? "true" : null;
    return view;
  }
  function head2(columns) {
    const cells = columns.map((column2) => headCell(column2));
    return element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...cells));
  }
  function headCell({ name, title: title2 }) {
    const { column: column2, isDescending } = sortOf(state.choice.table);
    const order4 = column2 !== name ? "none" : isDescending ? "descending" : "ascending";
    const next = { none: name, ascending: `-${name}`, descending: "" };
    const sort = button({ "data-sort": name }, () => set({ sort: next[order4] }), say(title2));
    return element("th", { scope: "col", role: "columnheader", "aria-sort": order4, class: `cell-${name}` }, sort);
  }
  function addTable() {
    byId("stage-table").append(element("div", { class: "view-head" }, group, count), scroller2);
    addView("table", { draw: drawTable });
  }

  // src/interface/notice.ts
  function tell3(text2) {
    byId("told").textContent = text2;
  }

  // src/interface/actions.ts
  var ACTIONS = [
    ...[1, 2, 3].map((depth) => ({
      key: String(depth),
      name: `depth${depth}`,
      isOn: (entity) => state.choice.around === entity.id && state.choice.depth === depth,
      act: (entity) => surround(entity, depth)
    })),
    { key: "e", name: "expand", isOn: isIn2("expanded"), isIdle: ifExpanded, act: (entity) => expand2(entity) },
    { key: "c", name: "collapse", isOn: isIn2("collapsed"), isIdle: ifCollapsed, act: (entity) => collapse2(entity) },
    { key: "p", name: "pin", isOn: ({ id }) => Object.hasOwn(state.choice.pinned, id), act: (entity) => pin(entity) },
    { key: "h", name: "hide", isOn: isIn2("hidden"), act: (entity) => hide(entity) },
    { key: "t", name: "pathTo", isOn: ({ id }) => pathFrom === id, act: ({ id }) => askPath(pathFrom ? "" : id) }
  ];
  function actionsView(entity) {
    const depths = ACTIONS.slice(0, 3).map((action) => actionButton(action, entity, action.key));
    const around3 = element(
      "div",
      { class: "depths", role: "group", "aria-label": say("around") },
      element("span", {}, say("around")),
      ...depths
    );
    const rest = ACTIONS.slice(3).map((action) => actionButton(action, entity, say(action.name)));
    return element("div", { class: "actions" }, around3, ...rest);
  }
  function actionButton(action, entity, text2) {
    const { key, name, isOn, isIdle } = action;
    const reason = isIdle?.(entity);
    const said2 = say(name);
    const attributes2 = {
      "aria-pressed": String(isOn(entity)),
      "aria-disabled": reason ? "true" : "",
      "aria-label": text2 === said2 ? said2 : `${text2} – ${said2}`,
      "aria-keyshortcuts": key,
      title: reason ? say(reason) : `${said2} (${key})`,
      "data-action": name
    };
    return button(attributes2, () => act(action, entity), text2);
  }
  function act({ isIdle, act: go }, entity) {
    const reason = isIdle?.(entity);
    if (reason) tell3(say(reason));
    else go(entity);
  }
  function walkOn(entity) {
    if (ifExpanded(entity)) surround(entity, 1);
    else expand2(entity);
  }
  function ifExpanded(entity) {
    if (state.choice.expanded.includes(entity.id)) return null;
    const { hidden } = state.choice;
    const isThere = (end) => state.content.drawn.has(end) || hidden.includes(end.id);
    return neighbours(entity, state.content.left).every(isThere) ? "nothingToExpand" : null;
  }
  function ifCollapsed(entity) {
    if (state.choice.collapsed.includes(entity.id)) return null;
    const { drawn, left } = state.content;
    const pinned = new Set(Object.keys(state.choice.pinned));
    return leavesOf(entity, drawn, left).some(({ id }) => !pinned.has(id)) ? null : "nothingToCollapse";
  }
  function isIn2(list2) {
    return ({ id }) => state.choice[list2].includes(id);
  }
  function surround({ id }, depth) {
    const isSo = state.choice.around === id && state.choice.depth === depth;
    change(isSo ? { around: "", depth: 0 } : { around: id, depth });
  }
  function expand2({ id }) {
    change({ ...listed2("expanded", id), collapsed: state.choice.collapsed.filter((each2) => each2 !== id) });
  }
  function collapse2({ id }) {
    change({ ...listed2("collapsed", id), expanded: state.choice.expanded.filter((each2) => each2 !== id) });
  }
  function hide({ id }) {
    const wasHidden = state.choice.hidden.includes(id);
    change({ ...listed2("hidden", id), selected: wasHidden ? id : "" });
    if (!wasHidden) byId("network").focus({ preventScroll: true });
  }
  function pin(entity) {
    const { [entity.id]: own, ...others } = state.choice.pinned;
    const { x, y } = goalOf(entity);
    change({ pinned: own === void 0 ? { ...others, [entity.id]: { x, y } } : others });
  }
  function listed2(list2, id) {
    const own = state.choice[list2];
    return { [list2]: own.includes(id) ? own.filter((each2) => each2 !== id) : [...own, id] };
  }

  // src/data/centrality.ts
  var MOST_SOURCES = 400;
  function betweenness(drawn, ties) {
    const entities = [...drawn];
    const links = linksOf(entities, ties);
    const scores = new Float64Array(entities.length);
    const sources = sourcesOf(entities.length);
    for (const source of sources) addPathsFrom(source, links, scores);
    const share = sources.length ? entities.length / sources.length / 2 : 0;
    return new Map(entities.map((entity, place3) => [entity, (scores[place3] ?? 0) * share]));
  }
  function linksOf(entities, ties) {
    const number2 = new Map(entities.map((entity, place3) => [entity, place3]));
    const links = entities.map(() => /* @__PURE__ */ new Set());
    for (const { from, to } of ties) {
      const [one, other] = [number2.get(from), number2.get(to)];
      if (one === void 0 || other === void 0 || one === other) continue;
      links[one]?.add(other);
      links[other]?.add(one);
    }
    return links.map((own) => [...own]);
  }
  function sourcesOf(count3) {
    const taken = Math.min(count3, MOST_SOURCES);
    return Array.from({ length: taken }, (_, place3) => Math.floor(place3 * count3 / taken));
  }
  function addPathsFrom(source, links, scores) {
    const { order: order4, paths, before: before2 } = pathsFrom(source, links);
    const carried2 = new Float64Array(links.length);
    for (const place3 of order4.reverse()) {
      const behind = (1 + carried2[place3]) / paths[place3];
      for (const prior of before2[place3] ?? [])
        carried2[prior] = carried2[prior] + paths[prior] * behind;
      if (place3 !== source) scores[place3] = scores[place3] + carried2[place3];
    }
  }
  function pathsFrom(source, links) {
    const paths = new Float64Array(links.length);
    const steps3 = new Int32Array(links.length).fill(-1);
    const before2 = [];
    const order4 = [source];
    [paths[source], steps3[source]] = [1, 0];
    for (const place3 of order4) {
      for (const next of links[place3] ?? []) {
        if (steps3[next] === -1) {
          steps3[next] = steps3[place3] + 1;
          before2[next] = [];
          order4.push(next);
        }
        if (steps3[next] !== steps3[place3] + 1) continue;
        paths[next] = paths[next] + paths[place3];
        before2[next]?.push(place3);
      }
    }
    return { order: order4, paths, before: before2 };
  }

  // src/layouts/force.ts
  var STEP2 = 34;
  function force({ drawn }) {
    const places = /* @__PURE__ */ new Map();
    for (const entity of drawn)
      if (entity.x !== null && entity.y !== null) places.set(entity, { x: entity.x, y: entity.y });
    const around3 = /* @__PURE__ */ new Map();
    let waiting = [...drawn].filter((entity) => !places.has(entity));
    while (waiting.length) {
      const placed2 = waiting.filter((entity) => placeBeside(entity, places, around3));
      if (!placed2.length) placeFirst(waiting[0], places);
      waiting = waiting.filter((entity) => !places.has(entity));
    }
    return { places, headings: [] };
  }
  function placeBeside(entity, places, around3) {
    for (const { end } of tying(entity)) {
      const centre = places.get(end);
      if (!centre) continue;
      const turn2 = around3.get(end) ?? 0;
      around3.set(end, turn2 + 1);
      const away = end.size + STEP2 + STEP2 * 0.55 * Math.sqrt(turn2);
      const angle = turn2 * Math.PI * (3 - Math.sqrt(5));
      const [x, y] = [centre.x + away * Math.cos(angle), centre.y + away * Math.sin(angle)];
      places.set(entity, { x: Math.round(x), y: Math.round(y) });
      return true;
    }
    return false;
  }
  function placeFirst(entity, places) {
    let lowest = 0;
    for (const { y } of places.values()) lowest = Math.max(lowest, y);
    places.set(entity, { x: 0, y: places.size ? lowest + 8 * STEP2 : 0 });
  }

  // node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
  function defaultSeparation$1(a, b) {
    return a.parent === b.parent ? 1 : 2;
  }
  function meanX(children) {
    return children.reduce(meanXReduce, 0) / children.length;
  }
  function meanXReduce(x, c) {
    return x + c.x;
  }
  function maxY(children) {
    return 1 + children.reduce(maxYReduce, 0);
  }
  function maxYReduce(y, c) {
    return Math.max(y, c.y);
  }
  function leafLeft(node) {
    var children;
    while (children = node.children) node = children[0];
    return node;
  }
  function leafRight(node) {
    var children;
    while (children = node.children) node = children[children.length - 1];
    return node;
  }
  function cluster() {
    var separation = defaultSeparation$1, dx = 1, dy = 1, nodeSize = false;
    function cluster2(root) {
      var previousNode, x = 0;
      root.eachAfter(function(node) {
        var children = node.children;
        if (children) {
          node.x = meanX(children);
          node.y = maxY(children);
        } else {
          node.x = previousNode ? x += separation(node, previousNode) : 0;
          node.y = 0;
          previousNode = node;
        }
      });
      var left = leafLeft(root), right = leafRight(root), x0 = left.x - separation(left, right) / 2, x1 = right.x + separation(right, left) / 2;
      return root.eachAfter(nodeSize ? function(node) {
        node.x = (node.x - root.x) * dx;
        node.y = (root.y - node.y) * dy;
      } : function(node) {
        node.x = (node.x - x0) / (x1 - x0) * dx;
        node.y = (1 - (root.y ? node.y / root.y : 1)) * dy;
      });
    }
    cluster2.separation = function(x) {
      return arguments.length ? (separation = x, cluster2) : separation;
    };
    cluster2.size = function(x) {
      return arguments.length ? (nodeSize = false, dx = +x[0], dy = +x[1], cluster2) : nodeSize ? null : [dx, dy];
    };
    cluster2.nodeSize = function(x) {
      return arguments.length ? (nodeSize = true, dx = +x[0], dy = +x[1], cluster2) : nodeSize ? [dx, dy] : null;
    };
    return cluster2;
  }
  function count2(node) {
    var sum = 0, children = node.children, i = children && children.length;
    if (!i) sum = 1;
    else while (--i >= 0) sum += children[i].value;
    node.value = sum;
  }
  function node_count() {
    return this.eachAfter(count2);
  }
  function node_each(callback, that) {
    let index2 = -1;
    for (const node of this) {
      callback.call(that, node, ++index2, this);
    }
    return this;
  }
  function node_eachBefore(callback, that) {
    var node = this, nodes = [node], children, i, index2 = -1;
    while (node = nodes.pop()) {
      callback.call(that, node, ++index2, this);
      if (children = node.children) {
        for (i = children.length - 1; i >= 0; --i) {
          nodes.push(children[i]);
        }
      }
    }
    return this;
  }
  function node_eachAfter(callback, that) {
    var node = this, nodes = [node], next = [], children, i, n, index2 = -1;
    while (node = nodes.pop()) {
      next.push(node);
      if (children = node.children) {
        for (i = 0, n = children.length; i < n; ++i) {
          nodes.push(children[i]);
        }
      }
    }
    while (node = next.pop()) {
      callback.call(that, node, ++index2, this);
    }
    return this;
  }
  function node_find(callback, that) {
    let index2 = -1;
    for (const node of this) {
      if (callback.call(that, node, ++index2, this)) {
        return node;
      }
    }
  }
  function node_sum(value) {
    return this.eachAfter(function(node) {
      var sum = +value(node.data) || 0, children = node.children, i = children && children.length;
      while (--i >= 0) sum += children[i].value;
      node.value = sum;
    });
  }
  function node_sort(compare2) {
    return this.eachBefore(function(node) {
      if (node.children) {
        node.children.sort(compare2);
      }
    });
  }
  function node_path(end) {
    var start2 = this, ancestor = leastCommonAncestor(start2, end), nodes = [start2];
    while (start2 !== ancestor) {
      start2 = start2.parent;
      nodes.push(start2);
    }
    var k = nodes.length;
    while (end !== ancestor) {
      nodes.splice(k, 0, end);
      end = end.parent;
    }
    return nodes;
  }
  function leastCommonAncestor(a, b) {
    if (a === b) return a;
    var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
    a = aNodes.pop();
    b = bNodes.pop();
    while (a === b) {
      c = a;
      a = aNodes.pop();
      b = bNodes.pop();
    }
    return c;
  }
  function node_ancestors() {
    var node = this, nodes = [node];
    while (node = node.parent) {
      nodes.push(node);
    }
    return nodes;
  }
  function node_descendants() {
    return Array.from(this);
  }
  function node_leaves() {
    var leaves = [];
    this.eachBefore(function(node) {
      if (!node.children) {
        leaves.push(node);
      }
    });
    return leaves;
  }
  function node_links() {
    var root = this, links = [];
    root.each(function(node) {
      if (node !== root) {
        links.push({ source: node.parent, target: node });
      }
    });
    return links;
  }
  function* node_iterator() {
    var node = this, current, next = [node], children, i, n;
    do {
      current = next.reverse(), next = [];
      while (node = current.pop()) {
        yield node;
        if (children = node.children) {
          for (i = 0, n = children.length; i < n; ++i) {
            next.push(children[i]);
          }
        }
      }
    } while (next.length);
  }
  function hierarchy(data, children) {
    if (data instanceof Map) {
      data = [void 0, data];
      if (children === void 0) children = mapChildren;
    } else if (children === void 0) {
      children = objectChildren;
    }
    var root = new Node$1(data), node, nodes = [root], child, childs, i, n;
    while (node = nodes.pop()) {
      if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
        node.children = childs;
        for (i = n - 1; i >= 0; --i) {
          nodes.push(child = childs[i] = new Node$1(childs[i]));
          child.parent = node;
          child.depth = node.depth + 1;
        }
      }
    }
    return root.eachBefore(computeHeight);
  }
  function node_copy() {
    return hierarchy(this).eachBefore(copyData);
  }
  function objectChildren(d) {
    return d.children;
  }
  function mapChildren(d) {
    return Array.isArray(d) ? d[1] : null;
  }
  function copyData(node) {
    if (node.data.value !== void 0) node.value = node.data.value;
    node.data = node.data.data;
  }
  function computeHeight(node) {
    var height = 0;
    do
      node.height = height;
    while ((node = node.parent) && node.height < ++height);
  }
  function Node$1(data) {
    this.data = data;
    this.depth = this.height = 0;
    this.parent = null;
  }
  Node$1.prototype = hierarchy.prototype = {
    constructor: Node$1,
    count: node_count,
    each: node_each,
    eachAfter: node_eachAfter,
    eachBefore: node_eachBefore,
    find: node_find,
    sum: node_sum,
    sort: node_sort,
    path: node_path,
    ancestors: node_ancestors,
    descendants: node_descendants,
    leaves: node_leaves,
    links: node_links,
    copy: node_copy,
    [Symbol.iterator]: node_iterator
  };
  function treemapDice(parent, x0, y0, x1, y1) {
    var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (x1 - x0) / parent.value;
    while (++i < n) {
      node = nodes[i], node.y0 = y0, node.y1 = y1;
      node.x0 = x0, node.x1 = x0 += node.value * k;
    }
  }
  function TreeNode(node, i) {
    this._ = node;
    this.parent = null;
    this.children = null;
    this.A = null;
    this.a = this;
    this.z = 0;
    this.m = 0;
    this.c = 0;
    this.s = 0;
    this.t = null;
    this.i = i;
  }
  TreeNode.prototype = Object.create(Node$1.prototype);
  function treemapSlice(parent, x0, y0, x1, y1) {
    var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (y1 - y0) / parent.value;
    while (++i < n) {
      node = nodes[i], node.x0 = x0, node.x1 = x1;
      node.y0 = y0, node.y1 = y0 += node.value * k;
    }
  }
  var phi = (1 + Math.sqrt(5)) / 2;
  function squarifyRatio(ratio, parent, x0, y0, x1, y1) {
    var rows = [], nodes = parent.children, row4, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
    while (i0 < n) {
      dx = x1 - x0, dy = y1 - y0;
      do
        sumValue = nodes[i1++].value;
      while (!sumValue && i1 < n);
      minValue = maxValue = sumValue;
      alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
      beta = sumValue * sumValue * alpha;
      minRatio = Math.max(maxValue / beta, beta / minValue);
      for (; i1 < n; ++i1) {
        sumValue += nodeValue = nodes[i1].value;
        if (nodeValue < minValue) minValue = nodeValue;
        if (nodeValue > maxValue) maxValue = nodeValue;
        beta = sumValue * sumValue * alpha;
        newRatio = Math.max(maxValue / beta, beta / minValue);
        if (newRatio > minRatio) {
          sumValue -= nodeValue;
          break;
        }
        minRatio = newRatio;
      }
      rows.push(row4 = { value: sumValue, dice: dx < dy, children: nodes.slice(i0, i1) });
      if (row4.dice) treemapDice(row4, x0, y0, x1, value ? y0 += dy * sumValue / value : y1);
      else treemapSlice(row4, x0, y0, value ? x0 += dx * sumValue / value : x1, y1);
      value -= sumValue, i0 = i1;
    }
    return rows;
  }
  var squarify = (function custom(ratio) {
    function squarify2(parent, x0, y0, x1, y1) {
      squarifyRatio(ratio, parent, x0, y0, x1, y1);
    }
    squarify2.ratio = function(x) {
      return custom((x = +x) > 1 ? x : 1);
    };
    return squarify2;
  })(phi);
  var resquarify = (function custom2(ratio) {
    function resquarify2(parent, x0, y0, x1, y1) {
      if ((rows = parent._squarify) && rows.ratio === ratio) {
        var rows, row4, nodes, i, j = -1, n, m = rows.length, value = parent.value;
        while (++j < m) {
          row4 = rows[j], nodes = row4.children;
          for (i = row4.value = 0, n = nodes.length; i < n; ++i) row4.value += nodes[i].value;
          if (row4.dice) treemapDice(row4, x0, y0, x1, value ? y0 += (y1 - y0) * row4.value / value : y1);
          else treemapSlice(row4, x0, y0, value ? x0 += (x1 - x0) * row4.value / value : x1, y1);
          value -= row4.value;
        }
      } else {
        parent._squarify = rows = squarifyRatio(ratio, parent, x0, y0, x1, y1);
        rows.ratio = ratio;
      }
    }
    resquarify2.ratio = function(x) {
      return custom2((x = +x) > 1 ? x : 1);
    };
    return resquarify2;
  })(phi);

  // src/layouts/setting.ts
  var WIDEST = 186;
  function widthOfName(name) {
    let width = 6;
    for (const character of name) width += character > "⹿" ? 12.5 : 6.8;
    return Math.min(width, WIDEST);
  }
  function widthOfHeading(text2) {
    return 1.7 * widthOfName(text2) + 30;
  }
  function byDegree(one, other) {
    return other.degree - one.degree || one.index - other.index;
  }

  // src/layouts/columns.ts
  var LINE = 23;
  var GAP = 16;
  var BUSY = 6;
  var HUB = 20;
  function heightOf(entity, { radius }) {
    return Math.max(LINE, 2 * radius(entity) + 6);
  }
  function widthOf(entity, { name, radius }, isLarge) {
    const ease = !isLarge ? 1 : entity.degree >= HUB ? 2.1 : entity.degree >= BUSY ? 1.75 : 1.15;
    return 2 * radius(entity) + widthOfName(name(entity)) * ease;
  }
  function inColumns(groups, height, setting, isLarge = false) {
    const most = filled2(groups, height, setting);
    const whole2 = filled2(groups, Number.POSITIVE_INFINITY, setting)[0]?.at(-1);
    const balanced = whole2 ? (whole2.y + heightOf(whole2.entity, setting) / 2) / most.length : height;
    for (let even = balanced; even < height; even *= 1.04) {
      const columns = filled2(groups, even, setting);
      if (columns.length <= most.length) return beside(columns, setting, isLarge);
    }
    return beside(most, setting, isLarge);
  }
  function filled2(groups, height, setting) {
    const columns = [[]];
    let y = 0;
    for (const group2 of groups) {
      if (y) y += LINE / 2;
      for (const entity of group2) {
        const own = heightOf(entity, setting);
        if (y && y + own > height) {
          columns.push([]);
          y = 0;
        }
        columns.at(-1)?.push({ entity, y: y + own / 2 });
        y += own;
      }
    }
    return columns;
  }
  function beside(columns, setting, isLarge) {
    const places = /* @__PURE__ */ new Map();
    let [x, height] = [0, 0];
    for (const column2 of columns) {
      const widest = Math.max(0, ...column2.map(({ entity }) => setting.radius(entity)));
      for (const { entity, y } of column2) {
        places.set(entity, { x: Math.round(x + widest), y: Math.round(y) });
        height = Math.max(height, y + heightOf(entity, setting) / 2);
      }
      const names2 = column2.map(({ entity }) => widthOf(entity, setting, isLarge) - setting.radius(entity));
      const part2 = column2.some(({ entity }) => entity.degree >= BUSY) ? 1 : 0.8;
      x += widest + (names2.sort((one, other) => one - other)[Math.floor((names2.length - 1) * part2)] ?? 0) + GAP;
    }
    return { places, width: x - GAP, height };
  }
  function heightFor(entities, setting) {
    let area = 0;
    for (const entity of entities) area += heightOf(entity, setting) * (widthOf(entity, setting, true) + GAP);
    return Math.sqrt(area / setting.ratio);
  }

  // src/layouts/forest.ts
  function forestOf({ ties }, setting) {
    const bonds = bondsOf(ties, setting);
    const levels = levelsOf(bonds);
    const chosen = /* @__PURE__ */ new Map();
    for (const [entity, own] of bonds) {
      const level = levels.get(entity) ?? 0;
      const above = own.filter((bond) => (levels.get(bond.above) ?? 0) < level);
      const [nearest] = above.sort((one, other) => order3(one, other, levels));
      if (nearest) chosen.set(entity, nearest);
    }
    const children = new Map([...bonds.keys()].map((entity) => [entity, []]));
    for (const [entity, { above }] of chosen) children.get(above)?.push(entity);
    const ordinal2 = (entity) => chosen.get(entity)?.ordinal || Number.POSITIVE_INFINITY;
    for (const own of children.values())
      own.sort((one, other) => compare(ordinal2(one), ordinal2(other)) || byDegree(one, other));
    const roots = [...bonds.keys()].filter((entity) => !chosen.has(entity)).sort(byDegree);
    return { roots, children, parents: new Map(Array.from(chosen, ([entity, { above }]) => [entity, above])) };
  }
  function order3(one, other, levels) {
    const deeper = (levels.get(other.above) ?? 0) - (levels.get(one.above) ?? 0);
    return Number(other.isKin) - Number(one.isKin) || deeper || one.rank - other.rank || one.above.index - other.above.index;
  }
  function bondsOf(ties, { predicates, types }) {
    const ranks = new Map([...predicates.keys()].map((name, place3) => [name, place3]));
    const kinds = new Map(types.map(({ name, parent }) => [name, parent || name]));
    const bonds = /* @__PURE__ */ new Map();
    for (const { from, to, statements } of ties) {
      for (const { predicate, qualifiers } of statements) {
        const stands = predicates.get(predicate)?.stands;
        if (!stands) continue;
        const [above, below2] = stands === "above" ? [from, to] : [to, from];
        const isKin = kinds.get(above.type) === kinds.get(below2.type);
        const bond = { above, isKin, rank: ranks.get(predicate) ?? 0, ordinal: Number(qualifiers.ordinal) || 0 };
        bonds.set(above, bonds.get(above) ?? []);
        bonds.set(below2, [...bonds.get(below2) ?? [], bond]);
      }
    }
    return bonds;
  }
  function levelsOf(bonds) {
    const levels = /* @__PURE__ */ new Map();
    const entered = /* @__PURE__ */ new Set();
    for (const start2 of bonds.keys()) {
      const way = [start2];
      for (let entity = way.at(-1); entity; entity = way.at(-1)) {
        entered.add(entity);
        const own = bonds.get(entity) ?? [];
        const next = own.find(({ above }) => !entered.has(above));
        if (next) {
          way.push(next.above);
          continue;
        }
        way.pop();
        if (!levels.has(entity)) levels.set(entity, Math.max(-1, ...own.map(({ above }) => levels.get(above) ?? -1)) + 1);
      }
    }
    return levels;
  }
  function compare(one, other) {
    return one === other ? 0 : one - other;
  }

  // src/layouts/packing.ts
  var TRIED2 = [1, 1.08, 1.16, 1.25, 1.4, 1.6];
  function packed(blocks, ratio, gap) {
    const grown = blocks.map(({ width, height }) => ({ width: width + gap, height: height + gap }));
    const area = grown.reduce((sum, { width, height }) => sum + width * height, 0);
    const widest = Math.max(0, ...grown.map(({ width }) => width));
    let best = [];
    let least = Number.POSITIVE_INFINITY;
    for (const factor of TRIED2) {
      const corners2 = laid(grown, Math.max(widest, Math.sqrt(area * ratio) * factor));
      const size = extent(grown, corners2, ratio);
      if (size < least) [best, least] = [corners2, size];
    }
    return best;
  }
  function laid(blocks, width) {
    let edge = [{ x: 0, width, y: 0 }];
    return blocks.map((block) => {
      const corner2 = highest(edge, block.width, width);
      edge = below(edge, { x: corner2.x, width: block.width, y: corner2.y + block.height });
      return corner2;
    });
  }
  function highest(edge, width, room) {
    let best = { x: 0, y: Number.POSITIVE_INFINITY };
    for (const { x } of edge) {
      if (x + width > room + 0.01) continue;
      const under = edge.filter((step2) => step2.x < x + width - 0.01 && step2.x + step2.width > x + 0.01);
      const y = Math.max(...under.map((step2) => step2.y));
      if (y < best.y) best = { x, y };
    }
    return best;
  }
  function below(edge, made) {
    const end = made.x + made.width;
    const left = edge.flatMap(
      (step2) => step2.x < made.x ? cut2(step2, step2.x, Math.min(step2.x + step2.width, made.x)) : []
    );
    const right = edge.flatMap((step2) => cut2(step2, Math.max(step2.x, end), step2.x + step2.width));
    return [...left, made, ...right];
  }
  function cut2({ y }, from, to) {
    return to - from > 0.01 ? [{ x: from, width: to - from, y }] : [];
  }
  function extent(blocks, corners2, ratio) {
    let [right, bottom] = [0, 0];
    for (const [place3, { width, height }] of blocks.entries()) {
      const { x, y } = corners2[place3];
      right = Math.max(right, x + width);
      bottom = Math.max(bottom, y + height);
    }
    return Math.max(right / ratio, bottom);
  }

  // src/layouts/hierarchy.ts
  var MOST_LEAVES = 16;
  var STEP3 = 44;
  var GAP2 = 36;
  function hierarchy2(content2, setting) {
    const forest = forestOf(content2, setting);
    const trees = forest.roots.map((root) => treeOf(root, forest, setting));
    const largestFirst = trees.sort((one, other) => other.places.size - one.places.size);
    const corners2 = packed(largestFirst, setting.ratio, GAP2);
    const places = /* @__PURE__ */ new Map();
    for (const [place3, tree2] of largestFirst.entries()) {
      const { x, y } = corners2[place3];
      for (const [entity, at2] of tree2.places) places.set(entity, { x: x + at2.x, y: y + at2.y });
    }
    return {
      places,
      headings: [],
      parents: forest.parents,
      reach: reachOf(largestFirst, corners2),
      sides: ["right", "left", "below", "above"]
    };
  }
  function reachOf(trees, corners2) {
    const ends = trees.map(({ width, height }, place3) => {
      const { x, y } = corners2[place3];
      return { x: x + width, y: y + height };
    });
    return { x: Math.max(0, ...ends.map(({ x }) => x)), y: Math.max(0, ...ends.map(({ y }) => y)) };
  }
  function treeOf(root, forest, setting) {
    const tree2 = hierarchy(branchOf(root, forest, setting), ({ children }) => children);
    const shares = sharesOf(tree2);
    const apart = (one, other) => (shareOf(one) + shareOf(other)) / 2 + (one.parent === other.parent ? 0 : 8);
    const shareOf = (node) => shares.get(node) ?? 0;
    const nodes = cluster().nodeSize([1, 1]).separation(apart)(tree2).descendants();
    const columns = columnsOf(nodes);
    const top = Math.min(...nodes.map(({ x, data }) => x - data.listing.height / 2));
    const places = /* @__PURE__ */ new Map();
    let [width, height] = [0, 0];
    for (const { x: middle, depth, data } of nodes) {
      const [left, upper] = [columns[depth] ?? 0, middle - top - data.listing.height / 2];
      for (const [entity, { x, y }] of data.listing.places)
        places.set(entity, { x: Math.round(left + x), y: Math.round(upper + y) });
      width = Math.max(width, left + data.listing.width);
      height = Math.max(height, upper + data.listing.height);
    }
    return { places, width, height };
  }
  function branchOf(entity, forest, setting) {
    const own = forest.children.get(entity) ?? [];
    const leaves = own.filter((child) => !forest.children.get(child)?.length);
    const isMany = leaves.length > MOST_LEAVES;
    const single = isMany ? own.filter((child) => !leaves.includes(child)) : own;
    const children = single.map((child) => branchOf(child, forest, setting));
    if (isMany) children.push({ listing: inColumns([leaves], heightFor(leaves, setting), setting), children: [] });
    return { listing: inColumns([[entity]], heightOf(entity, setting), setting), children };
  }
  function sharesOf(tree2) {
    const shares = /* @__PURE__ */ new Map();
    for (const leaf of tree2.leaves()) shares.set(leaf, leaf.data.listing.height);
    for (const node of tree2.descendants()) {
      const leaves = node.leaves();
      for (const leaf of leaves) {
        shares.set(leaf, Math.max(shares.get(leaf) ?? 0, node.data.listing.height / leaves.length));
      }
    }
    return shares;
  }
  function columnsOf(nodes) {
    const widths = [];
    for (const { depth, data } of nodes) widths[depth] = Math.max(widths[depth] ?? 0, data.listing.width);
    const columns = [0];
    for (const width of widths) columns.push((columns.at(-1) ?? 0) + width + STEP3);
    return columns;
  }

  // src/layouts/type.ts
  var HEADING = 42;
  var GAP3 = 30;
  function type({ drawn }, setting) {
    const blocks = grouped2(drawn, setting.types).map(([name, entities]) => blockOf(name, entities, setting));
    const largestFirst = blocks.sort((one, other) => other.height * other.width - one.height * one.width);
    const sizes2 = largestFirst.map(({ width, height }) => ({ width, height: height + HEADING }));
    const corners2 = packed(sizes2, setting.ratio, GAP3);
    const places = /* @__PURE__ */ new Map();
    const headings = largestFirst.map((block, place3) => {
      const { x, y } = corners2[place3];
      for (const [entity, at2] of block.places) places.set(entity, { x: x + at2.x, y: y + HEADING + at2.y });
      return { x, y, text: block.text, count: block.count, width: block.width };
    });
    return { places, headings, sides: ["right"] };
  }
  function blockOf(name, entities, setting) {
    const text2 = setting.typeName(name);
    const listing = inColumns([entities], heightFor(entities, setting), setting, true);
    const width = Math.max(listing.width, widthOfHeading(text2));
    return { ...listing, width, text: text2, count: entities.length };
  }
  function grouped2(entities, types) {
    const found = new Map(types.map(({ name }) => [name, []]));
    for (const entity of entities) found.get(entity.type)?.push(entity);
    return [...found].filter(([, own]) => own.length).map(([name, own]) => [name, own.sort(byDegree)]);
  }

  // src/layouts/timeline.ts
  var GAP4 = 56;
  var MOST_UNDATED = 60;
  function timeline(content2, setting) {
    const columns = columnsOf2(content2, setting);
    const all = columns.flatMap(({ entities }) => entities);
    let height = heightFor(all, setting);
    let listings = listed3(columns, height, setting);
    for (let tries = 0; tries < 12 && widthOf2(listings) > setting.ratio * (height + HEADING); tries++) {
      height *= 1.12;
      listings = listed3(columns, height, setting);
    }
    return placed(columns, listings);
  }
  function placed(columns, listings) {
    const places = /* @__PURE__ */ new Map();
    const headings = [];
    let x = 0;
    for (const [place3, { places: own, width }] of listings.entries()) {
      const { text: text2, entities } = columns[place3];
      for (const [entity, at2] of own) places.set(entity, { x: x + at2.x, y: HEADING + at2.y });
      headings.push({ x, y: 0, text: text2, count: entities.length, width });
      x += width + GAP4;
    }
    return { places, headings, sides: ["right"] };
  }
  function listed3(columns, height, setting) {
    return columns.map(({ text: text2, entities }) => {
      const groups = grouped2(entities, setting.types).map(([, own]) => own);
      const listing = inColumns(groups, height, setting, true);
      return { ...listing, width: Math.max(listing.width, widthOfHeading(text2)) };
    });
  }
  function widthOf2(listings) {
    return listings.reduce((sum, { width }) => sum + width + GAP4, -GAP4);
  }
  function columnsOf2(content2, { noYear }) {
    const years = firstYears(content2);
    const columns = /* @__PURE__ */ new Map();
    for (const year of [...new Set(years.values())].sort()) columns.set(year, []);
    for (const [entity, year] of years) if (content2.drawn.has(entity)) columns.get(year)?.push(entity);
    const made = Array.from(columns, ([text2, entities]) => ({ text: text2, entities })).filter(
      ({ entities }) => entities.length
    );
    const dated = made.reduce((sum, { entities }) => sum + entities.length, 0);
    const undated = [...content2.drawn].filter((entity) => !years.has(entity));
    const isShown2 = undated.length > 0 && (undated.length <= Math.max(MOST_UNDATED, dated) || !dated);
    return isShown2 ? [...made, { text: noYear, entities: undated }] : made;
  }
  function firstYears({ statements }) {
    const first = /* @__PURE__ */ new Map();
    for (const statement of statements) {
      for (const year of yearsOf(statement)) {
        for (const end of [statement.from, statement.to]) {
          if (end && year < (first.get(end) ?? "9999")) first.set(end, year);
        }
      }
    }
    return first;
  }

  // src/layouts/layouts.ts
  var ARRANGEMENTS = {
    force,
    type,
    hierarchy: hierarchy2,
    timeline
  };

  // src/interface/arranging.ts
  var SMALLEST2 = 7;
  var LARGEST2 = 34;
  var measured = null;
  function lay() {
    const { content: content2, choice } = state;
    if (measured?.content !== content2 || measured.sizing !== choice.sizing) {
      resize(choice.sizing === "between" ? sizesBetween(content2) : /* @__PURE__ */ new Map());
      measured = { content: content2, sizing: choice.sizing };
    }
    const byReader = Object.entries(choice.pinned).flatMap(([id, point]) => {
      const entity = entityNamed(id, model);
      return entity && point ? [[entity, point]] : [];
    });
    arrange(ARRANGEMENTS[choice.layout](content2, settingNow()), new Map(byReader));
  }
  function sizesBetween({ drawn, ties }) {
    const scores = betweenness(drawn, ties);
    const most = Math.max(...scores.values(), 1);
    const radius = (score) => Math.round(SMALLEST2 + (LARGEST2 - SMALLEST2) * Math.sqrt(score / most));
    return new Map(Array.from(scores, ([entity, score]) => [entity, radius(score)]));
  }
  function settingNow() {
    const { clientWidth, clientHeight } = byId("stage-graph");
    return {
      // a picture that is not on the screen yet has no width
      ratio: clientWidth && clientHeight ? Math.min(Math.max(clientWidth / clientHeight, 0.6), 2.2) : 1.3,
      types: model.payload.types,
      predicates: model.predicates,
      noYear: say("noYear"),
      typeName: (type2) => typeName(typeOf({ type: type2 })).text,
      name: (entity) => nameOf(entity).text,
      radius: radiusOf
    };
  }

  // src/asking/asked.ts
  var PRESET = ["cgo", "prov", "rdf", "skos", "xsd"];
  function beginning(prefixes) {
    const heads = PRESET.flatMap((prefix) => prefix in prefixes ? [`PREFIX ${prefix}: <${prefixes[prefix]}>`] : []);
    const query2 = [
      "SELECT ?subject ?predicate ?object WHERE {",
      "  ?statement rdf:subject ?subject ;",
      "    rdf:predicate ?predicate ;",
      "    rdf:object ?object .",
      "}",
      "LIMIT 100"
    ];
    return [...heads, "", ...query2, ""].join("\n");
  }

  // src/asking/engine.ts
  var Engine = class {
    made;
    running;
    answered = () => void 0;
    constructor(parts3) {
      this.made = unpack(parts3);
      this.running = this.started();
    }
    /** Resolves as soon as it can answer. */
    async ready() {
      await this.running;
    }
    /** Answer one query; the next is asked when this one has been answered or stopped. */
    async answer(text2, kind) {
      const stopped = new Promise((resolve) => {
        this.answered = resolve;
      });
      const asked2 = this.running.then((worker) => told2(worker, { order: "answer", text: text2, kind }));
      const outcome = await Promise.race([asked2, stopped]);
      if (outcome.reply === "broken") this.restart();
      return outcome;
    }
    /** Give the query up, and make ready for another. */
    stop() {
      this.restart();
      this.answered({ reply: "stopped" });
    }
    restart() {
      this.running.then((worker) => worker.terminate()).catch(() => void 0);
      this.running = this.started();
    }
    started() {
      const worker = this.start();
      worker.catch(() => void 0);
      return worker;
    }
    async start() {
      const { script, engine: engine2, turtle } = await this.made;
      const worker = new Worker(script);
      const reply = await told2(worker, { order: "start", engine: engine2, turtle });
      if (reply.reply === "broken") throw new Error(reply.message);
      return worker;
    }
  };
  function told2(worker, order4) {
    return new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => resolve({ reply: "broken", message: message ?? "" });
      worker.postMessage(order4);
    });
  }
  async function unpack({ worker, engine: engine2, turtle }) {
    const read2 = (element2) => element2.textContent ?? "";
    const [script, wasm, text2] = await Promise.all([
      unpacked(read2(worker)),
      unpackedBytes(read2(engine2)),
      unpacked(read2(turtle))
    ]);
    return {
      script: trusted(URL.createObjectURL(new Blob([script], { type: "text/javascript" }))),
      engine: wasm,
      turtle: text2
    };
  }
  function trusted(own) {
    const { trustedTypes } = globalThis;
    const createScriptURL = (url) => {
      if (url !== own) throw new TypeError("only the page's own worker may start");
      return url;
    };
    return trustedTypes?.createPolicy("courtgraph-worker", { createScriptURL }).createScriptURL(own) ?? own;
  }

  // src/asking/tokens.ts
  var WORD = String.raw`[\p{L}\p{M}\p{N}_]`;
  var ESCAPED2 = String.raw`\\[_~.\-!$&'()*+,;=\/?#@%]`;
  var TOKEN = new RegExp(
    [
      String.raw`(?<comment>#[^\r\n]*)`,
      String.raw`(?<string>"""(?:"{0,2}(?:[^"\\]|\\.))*"""|'''(?:'{0,2}(?:[^'\\]|\\.))*'''`,
      String.raw`"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*')`,
      String.raw`(?<iri><(?:[^<>{}|^\x60\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>)`,
      `(?<variable>[?$]${WORD}+)`,
      String.raw`(?<blank>_:[\p{L}\p{M}\p{N}_\-]+)`,
      "(?<language>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)",
      String.raw`(?<name>(?:\p{L}[\p{L}\p{M}\p{N}_\-]*)?:(?:[\p{L}\p{M}\p{N}_:\-]|%[0-9A-Fa-f]{2}|${ESCAPED2})*)`,
      String.raw`(?<word>[\p{L}_]${WORD}*)`,
      String.raw`(?<number>\d+(?:\.\d+)?(?:[eE][+\-]?\d+)?)`,
      String.raw`(?<mark>\S)`
    ].join("|"),
    "gsu"
  );
  function tokensOf(text2) {
    return Array.from(text2.matchAll(TOKEN)).flatMap((match) => {
      const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== void 0) ?? ["comment"];
      return kind === "comment" ? [] : { kind, text: match[0], start: match.index };
    });
  }
  function placeOf3(text2, start2) {
    const lines2 = text2.slice(0, start2).split("\n");
    return { line: lines2.length, column: Array.from(lines2.at(-1) ?? "").length + 1 };
  }
  function startOf(text2, line2, column2) {
    const lines2 = text2.split("\n");
    const before2 = lines2.slice(0, line2 - 1).reduce((sum, each2) => sum + each2.length + 1, 0);
    const within = Array.from(lines2[line2 - 1] ?? "").slice(0, column2 - 1).join("").length;
    return Math.min(before2 + within, text2.length);
  }

  // src/asking/mistakes.ts
  var UPDATES = new Set("INSERT DELETE LOAD CLEAR DROP CREATE ADD MOVE COPY WITH USING".split(" "));
  var FORMS2 = { SELECT: "select", ASK: "ask", CONSTRUCT: "graph", DESCRIBE: "graph" };
  var CLOSING = { ")": "(", "]": "[", "}": "{" };
  var OPENING2 = new Set(Object.values(CLOSING));
  var REPORTED = /error at (\d+):(\d+): expected (?:one of )?(.*)/s;
  function kindOf(text2) {
    const words5 = tokensOf(text2).filter(({ kind }) => kind === "word");
    return words5.map((word2) => FORMS2[word2.text.toUpperCase()]).find((kind) => kind !== void 0) ?? "select";
  }
  function refusal(text2) {
    for (const token of tokensOf(text2)) {
      const word2 = token.text.replace(/:.*/s, "").toUpperCase();
      if (token.kind === "word" && UPDATES.has(word2)) return at(token, "askUpdate", { word: word2 });
      if (token.kind !== "word" && token.kind !== "name") continue;
      if (word2.includes("SERVICE")) return at(token, "askService");
      if (word2.includes("FROM")) return at(token, "askFrom");
    }
    return null;
  }
  function mistakeIn(text2, message, prefixes) {
    const tokens = tokensOf(text2);
    return openString(tokens) ?? bracket(tokens) ?? undeclared(tokens, prefixes) ?? reported(text2, message, tokens);
  }
  function at({ text: text2, start: start2 }, key, filling = {}) {
    return { key, filling, start: start2, length: text2.length };
  }
  function openString(tokens) {
    const quote = tokens.find(({ kind, text: text2 }) => kind === "mark" && /["']/.test(text2));
    return quote ? at(quote, "askString") : null;
  }
  function bracket(tokens) {
    const open3 = [];
    for (const token of tokens.filter(({ kind }) => kind === "mark")) {
      const opening2 = CLOSING[token.text];
      if (OPENING2.has(token.text)) open3.push(token);
      else if (opening2 && open3.pop()?.text !== opening2) return at(token, "askClosesNothing", { mark: token.text });
    }
    const last = open3.at(-1);
    return last ? at(last, "askNeverClosed", { mark: last.text }) : null;
  }
  function undeclared(tokens, prefixes) {
    const declared = tokens.filter((_, place3) => /^prefix$/i.test(tokens[place3 - 1]?.text ?? ""));
    const known3 = new Set(declared.map(({ text: text2 }) => text2.slice(0, text2.indexOf(":"))));
    const unknown = tokens.find(({ kind, text: text2 }) => kind === "name" && !known3.has(text2.slice(0, text2.indexOf(":"))));
    if (!unknown) return null;
    const prefix = unknown.text.slice(0, unknown.text.indexOf(":"));
    const iri2 = Object.hasOwn(prefixes, prefix) ? prefixes[prefix] : "https://...";
    return at(unknown, "askPrefix", { prefix: `${prefix}:`, line: `PREFIX ${prefix}: <${iri2}>` });
  }
  function reported(text2, message, tokens) {
    const [, line2, column2, expected = ""] = message.match(REPORTED) ?? [];
    if (!line2 || !column2) return { key: "askFailed", filling: { message }, start: null, length: 0 };
    const keywords = expected.split(", ").filter((word2) => /^[A-Za-z]+$/.test(word2));
    const end = startOf(text2, Number(line2), Number(column2));
    const begin = end - (keywords.length ? Math.min(...keywords.map((word2) => word2.length)) : 1);
    return { key: complaint(expected), filling: {}, ...around2(tokens, begin, end) };
  }
  function complaint(expected) {
    if (expected.includes("IRI parsing failed")) return "askIri";
    return expected.includes("contains a variable that is unbound") ? "askUnbound" : "askSyntax";
  }
  function around2(tokens, begin, end) {
    const first = tokens.find(({ start: start2, text: text2 }) => start2 + text2.length > begin) ?? tokens.at(-1);
    const last = tokens.findLast(({ start: start2 }) => start2 < end && start2 >= (first?.start ?? 0)) ?? first;
    return { start: first?.start ?? 0, length: first && last ? last.start + last.text.length - first.start : 0 };
  }

  // src/asking/names.ts
  var LOCAL2 = /^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}_.-]*$/u;
  var PLAIN = /^[A-Za-z0-9_\u4e00-\u9fa5](?:[A-Za-z0-9_/\-\u4e00-\u9fa5]*[A-Za-z0-9_\-\u4e00-\u9fa5])?$/;
  var Names2 = class {
    constructor(base, prefixes) {
      this.base = base;
      this.prefixes = prefixes;
      const pairs = Object.entries(prefixes).map(([prefix, namespace]) => [namespace, prefix]);
      this.longestFirst = pairs.sort(([one], [other]) => other.length - one.length || (one < other ? -1 : 1));
    }
    base;
    prefixes;
    longestFirst;
    /** The shortest name that is still told from every other. A thing of the dataset goes by its id. */
    short(iri2) {
      const known3 = this.prefixed(iri2, (local) => LOCAL2.test(local), true);
      if (known3) return known3.join(":");
      return this.base && iri2.startsWith(this.base) ? unquoted(iri2.slice(this.base.length)) || iri2 : iri2;
    }
    /** The prefix and the rest of an IRI as Turtle can write it; null where it must be written out. */
    inTurtle(iri2) {
      return this.prefixed(iri2, (local) => PLAIN.test(local) && !local.includes("/"), false);
    }
    prefixed(iri2, fits2, withoutOwn) {
      for (const [namespace, prefix] of this.longestFirst) {
        const isOwn2 = namespace.startsWith(this.base) && namespace.endsWith("/");
        if (!iri2.startsWith(namespace) || withoutOwn && isOwn2) continue;
        const local = iri2.slice(namespace.length);
        if (fits2(local)) return [prefix, local];
      }
      return null;
    }
  };
  function unquoted(path) {
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  // src/interface/editor.ts
  var FEWEST_LINES = 8;
  var MOST_LINES = 18;
  var field = () => byId("query-text");
  var numbers = () => byId("query-numbers");
  function written3() {
    return field().value;
  }
  function write2(text2) {
    field().value = text2;
    field().scrollTop = 0;
    number();
  }
  function markMistake(line2, start2, length, leadsThere) {
    numbers().children[line2 - 1]?.classList.add("wrong");
    field().setAttribute("aria-invalid", "true");
    if (!leadsThere) return;
    field().focus();
    field().setSelectionRange(start2, start2 + length);
    field().scrollTop = Math.max(0, (line2 - 3) * field().scrollHeight / (written3().split("\n").length || 1));
  }
  function unmark() {
    for (const each2 of numbers().children) each2.classList.remove("wrong");
    field().removeAttribute("aria-invalid");
  }
  function focusEditor() {
    field().focus();
  }
  function watchEditor(ask2) {
    field().addEventListener("input", number);
    field().addEventListener("scroll", follow2);
    field().addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      ask2();
    });
  }
  function number() {
    const count3 = written3().split("\n").length;
    field().rows = Math.min(Math.max(count3, FEWEST_LINES), MOST_LINES);
    numbers().replaceChildren(...Array.from({ length: count3 }, (_, line2) => element("span", {}, String(line2 + 1))));
    follow2();
  }
  function follow2() {
    numbers().scrollTop = field().scrollTop;
  }

  // src/asking/answer.ts
  var XSD2 = "http://www.w3.org/2001/XMLSchema#";
  var NUMBERS = new Set(
    ["integer", "decimal", "double", "float", "int", "long", "positiveInteger", "nonNegativeInteger"].map(
      (name) => XSD2 + name
    )
  );
  function answerOf(kind, document2, milliseconds) {
    const { head: head3, boolean: truth = false, results } = JSON.parse(document2);
    const columns = head3.vars ?? [];
    const rows = (results?.bindings ?? []).map(
      (found) => columns.map((name) => Object.hasOwn(found, name) && found[name] || null)
    );
    return { kind, columns, rows, truth, milliseconds };
  }
  function numberIn(term) {
    if (term?.type !== "literal" || !NUMBERS.has(term.datatype ?? "")) return null;
    const number2 = Number(term.value);
    return Number.isNaN(number2) ? null : number2;
  }
  function isNumeric(rows, column2) {
    const terms = rows.map((row4) => row4[column2] ?? null).filter((term) => term !== null);
    return terms.length > 0 && terms.every((term) => numberIn(term) !== null);
  }
  function sorted2(rows, column2, direction, shown2, collator) {
    const keys = new Map(rows.map((row4) => [row4, keyOf2(row4[column2] ?? null, shown2)]));
    return [...rows].sort((one, other) => {
      const [first, second] = [keys.get(one) ?? null, keys.get(other) ?? null];
      if (first === null || second === null) return Number(first === null) - Number(second === null);
      if (typeof first === "number" && typeof second === "number") return direction * (first - second);
      return direction * collator.compare(String(first), String(second));
    });
  }
  function keyOf2(term, shown2) {
    return term && (numberIn(term) ?? shown2(term));
  }

  // src/asking/written.ts
  var RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  var STRING = "http://www.w3.org/2001/XMLSchema#string";
  function toCsv(answer2, names2) {
    return `\uFEFF${lines(answer2, names2, (text2) => /[",\r\n]/.test(text2) ? `"${text2.replaceAll('"', '""')}"` : text2, ",")}`;
  }
  function toCells(answer2, names2) {
    return lines(answer2, names2, (text2) => text2.replace(/[\t\r\n]+/g, " "), "	");
  }
  function lines({ columns, rows }, names2, quoted3, joint) {
    const row4 = (texts) => `${texts.map((text2) => quoted3(harmless(text2))).join(joint)}\r
`;
    return [columns, ...rows.map((each2) => each2.map((term) => term ? plain(term, names2) : ""))].map(row4).join("");
  }
  function plain(term, names2) {
    if (term.type === "triple") return inTurtle(term, names2, /* @__PURE__ */ new Set());
    if (term.type === "uri") return names2.short(term.value);
    return term.type === "bnode" ? `_:${term.value}` : term.value;
  }
  function toTurtle2(rows, names2) {
    const used = /* @__PURE__ */ new Set();
    const triples = rows.map(([subject, predicate, object]) => {
      const verb = predicate?.value === RDF_TYPE ? "a" : predicate && inTurtle(predicate, names2, used);
      return `${subject && inTurtle(subject, names2, used)} ${verb} ${object && inTurtle(object, names2, used)} .
`;
    });
    const heads = [...used].sort().map((prefix) => `@prefix ${prefix}: <${names2.prefixes[prefix]}> .
`);
    return [...heads, heads.length ? "\n" : "", ...triples].join("");
  }
  function inTurtle(term, names2, used) {
    if (term.type === "triple") {
      const { subject, predicate, object } = term.value;
      return `<<( ${[subject, predicate, object].map((each2) => inTurtle(each2, names2, used)).join(" ")} )>>`;
    }
    if (term.type === "bnode") return `_:${term.value}`;
    if (term.type !== "literal") return iriInTurtle(term.value, names2, used);
    const { value, datatype = STRING, "xml:lang": language3 } = term;
    if (language3) return `${JSON.stringify(value)}@${language3}`;
    return datatype === STRING ? JSON.stringify(value) : `${JSON.stringify(value)}^^${iriInTurtle(datatype, names2, used)}`;
  }
  function iriInTurtle(iri2, names2, used) {
    const found = names2.inTurtle(iri2);
    if (!found) return `<${iri2}>`;
    used.add(found[0]);
    return found.join(":");
  }

  // src/interface/carry.ts
  async function copy2(text2) {
    try {
      await navigator.clipboard.writeText(text2);
      return true;
    } catch {
      return copiedBySelection(text2);
    }
  }
  function copiedBySelection(text2) {
    const focused = document.activeElement;
    const field2 = element("textarea", { class: "unseen", "aria-hidden": "true" });
    field2.value = text2;
    document.body.append(field2);
    field2.select();
    const isCopied = document.execCommand("copy");
    field2.remove();
    focused?.focus();
    return isCopied;
  }
  function download2(text2, name) {
    const address = URL.createObjectURL(new Blob([text2], { type: "text/csv;charset=utf-8" }));
    const link = element("a", { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 6e4);
  }

  // src/interface/cells.ts
  var STRING2 = "http://www.w3.org/2001/XMLSchema#string";
  var known2 = null;
  function whatIsKnown() {
    const { base } = model.payload.info;
    known2 ??= {
      ids: new Map(model.all.map(({ id }) => [base + pathOf2(id), id])),
      statements: new Map(Array.from(model.statements.keys(), (id) => [base + pathOf2(`statement/${id}`), id]))
    };
    return known2;
  }
  function shownText(term, names2) {
    const entity = term.type === "uri" && model.entities.get(whatIsKnown().ids.get(term.value) ?? "");
    return entity ? nameOf(entity).text : plain(term, names2);
  }
  function cell2(term, names2) {
    if (!term) return element("td", { class: "nothing" });
    const number2 = numberIn(term) !== null;
    return element("td", { class: number2 ? "number" : "" }, ...inside(term, names2));
  }
  function inside(term, names2) {
    if (term.type === "uri") return iri(term.value, names2);
    const text2 = isolated({ text: plain(term, names2), language: language(term) }, "bdi");
    return term.type === "literal" ? [text2, aside(kindOf2(term, names2))] : [text2];
  }
  function iri(value, names2) {
    const { ids, statements } = whatIsKnown();
    const id = ids.get(value);
    if (id !== void 0) return [endButton(id)];
    const statement = model.statements.get(statements.get(value) ?? "");
    if (statement) return [statementLink(nameOfStatement(statement))];
    return [element("code", { dir: "auto", title: value }, names2.short(value)), aside(termName(value))];
  }
  function statementLink(name) {
    const link = element("a", { href: `#${name}`, dir: "auto" }, name);
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goTo2(name);
    });
    return link;
  }
  function language(term) {
    return term.type === "literal" ? term["xml:lang"] ?? "" : "";
  }
  function kindOf2(literal2, names2) {
    const { datatype = STRING2, "xml:lang": own } = literal2;
    if (own) return own;
    return datatype === STRING2 || numberIn(literal2) !== null ? "" : names2.short(datatype);
  }
  function termName(value) {
    const { namespace } = model.payload.info;
    if (!value.startsWith(namespace)) return "";
    const local = value.slice(namespace.length);
    const predicate = [...model.predicates.keys()].find((name) => localName(name) === local);
    const type2 = [...model.types.values()].find(({ name }) => localName(name) === local);
    return predicate ? predicateName(predicate, false).text : type2 ? typeName(type2).text : "";
  }
  function aside(text2) {
    return text2 ? element("span", { class: "aside", dir: "auto" }, text2) : null;
  }

  // src/interface/answers.ts
  var PORTION = 200;
  var place2 = () => byId("query-answer");
  function drawAnswer(answer2, names2) {
    place2().hidden = !answer2;
    place2().replaceChildren(...answer2 ? parts2(answer2, names2) : []);
  }
  function parts2(answer2, names2) {
    if (answer2.kind === "ask") {
      return [element("p", { class: "verdict" }, say(answer2.truth ? "answerYes" : "answerNo"))];
    }
    if (!answer2.rows.length) return [element("p", { class: "note" }, say("answerEmpty"))];
    const table2 = new Table(answer2, names2);
    const turtle = answer2.kind === "graph" ? toTurtle2(answer2.rows, names2) : "";
    return [
      carrying(answer2, names2, turtle),
      table2.element,
      ...turtle ? [element("details", {}, element("summary", {}, "Turtle"), element("pre", { dir: "ltr" }, turtle))] : []
    ];
  }
  function carrying(answer2, names2, turtle) {
    const copied = button({}, () => void tell6(), say(turtle ? "answerCopyTurtle" : "answerCopy"));
    const said2 = element("span", { class: "note", role: "status" });
    const tell6 = async () => {
      said2.textContent = say(await copy2(turtle || toCells(answer2, names2)) ? "answerCopied" : "answerNotCopied");
    };
    const saved = button({}, () => download2(toCsv(answer2, names2), "answer.csv"), say("answerCsv"));
    return element("div", { class: "carrying" }, saved, copied, said2);
  }
  var Table = class {
    constructor(answer2, names2) {
      this.answer = answer2;
      this.names = names2;
      this.rows = answer2.rows;
      this.heads = answer2.columns.map((name, column2) => this.head(name, column2));
      const table2 = element(
        "table",
        { class: "answer" },
        element("thead", {}, element("tr", {}, ...this.heads)),
        this.body
      );
      const label = { role: "region", tabindex: "0", "aria-label": say("queryAnswer"), class: "wide" };
      this.element = element("div", {}, element("div", label, table2), this.more);
      this.grow();
    }
    answer;
    names;
    element;
    body = element("tbody");
    heads;
    more = button({ class: "more" }, () => this.showMore());
    rows;
    shown = 0;
    order = { column: -1, direction: 1 };
    head(name, column2) {
      const numeric = isNumeric(this.answer.rows, column2) ? "number" : "";
      const sort = button({}, () => this.sort(column2), element("bdi", {}, name));
      return element("th", { scope: "col", class: numeric, "aria-sort": "none" }, sort);
    }
    sort(column2) {
      const direction = this.order.column === column2 && this.order.direction === 1 ? -1 : 1;
      this.order = { column: column2, direction };
      const collator = new Intl.Collator(state.language, { numeric: true });
      this.rows = sorted2(this.answer.rows, column2, direction, (term) => shownText(term, this.names), collator);
      for (const [each2, head3] of this.heads.entries()) {
        head3.setAttribute("aria-sort", each2 !== column2 ? "none" : direction === 1 ? "ascending" : "descending");
      }
      this.body.replaceChildren();
      this.shown = 0;
      this.grow();
    }
    grow() {
      const next = this.rows.slice(this.shown, this.shown + PORTION);
      this.body.append(...next.map((row4) => element("tr", {}, ...row4.map((term) => cell2(term, this.names)))));
      this.shown += next.length;
      const rest = this.rows.length - this.shown;
      this.more.hidden = rest === 0;
      this.more.textContent = say("answerMore", { n: Math.min(rest, PORTION), rest });
    }
    /** Show the next rows; the focus goes on to the first of them. */
    showMore() {
      const first = this.shown;
      this.grow();
      this.body.children[first]?.querySelector("button, a")?.focus();
    }
  };

  // src/interface/outcome.ts
  var query = { text: "", kind: "select", byReader: false };
  var answer = null;
  var mistake = null;
  var status = null;
  function conclude(asked2, outcome, names2) {
    if (outcome.reply === "stopped") tell4("queryStopped");
    else if (outcome.reply === "broken") fail("askBroken", outcome.message, names2);
    else if (outcome.reply === "refused") reject(asked2, mistakeIn(asked2.text, outcome.message, names2.prefixes), names2);
    else if (outcome.reply === "answer")
      accept(asked2, answerOf(asked2.kind, outcome.document, outcome.milliseconds), names2);
  }
  function accept(asked2, found, names2) {
    show3(asked2, found, null, names2);
    const milliseconds = Math.max(1, Math.round(found.milliseconds));
    if (found.kind === "ask") tell4("queryTime", { ms: milliseconds });
    else tell4("queryDone", { n: found.rows.length.toLocaleString(), ms: milliseconds });
  }
  function reject(asked2, wrong, names2) {
    show3(asked2, null, wrong, names2);
    tell4(null);
  }
  function fail(key, message, names2) {
    reject({ ...query, byReader: false }, { key, filling: { message }, start: null, length: 0 }, names2);
  }
  function clear(names2) {
    show3(query, null, null, names2);
    tell4(null);
  }
  function show3(asked2, found, wrong, names2) {
    [query, answer, mistake] = [asked2, found, wrong];
    drawAnswer(answer, names2);
    drawMistake(asked2.byReader);
  }
  function drawOutcome(names2) {
    drawAnswer(answer, names2);
    drawMistake(false);
    drawStatus();
  }
  function drawMistake(leadsThere) {
    unmark();
    const box = byId("query-error");
    box.hidden = !mistake;
    if (!mistake) return;
    const { key, filling, start: start2, length } = mistake;
    const { line: line2, column: column2 } = placeOf3(query.text, start2 ?? 0);
    const where = start2 === null ? [] : [element("strong", {}, say("askWhere", { line: line2, column: column2 })), " "];
    box.replaceChildren(...where, element("span", {}, say(key, filling)));
    if (start2 !== null) markMistake(line2, start2, length, leadsThere);
  }
  function tell4(key, filling = {}) {
    status = key && { key, filling };
    drawStatus();
  }
  function toldLast() {
    return status?.key ?? null;
  }
  function drawStatus() {
    byId("query-status").textContent = status && say(status.key, status.filling);
  }

  // src/interface/questions.ts
  var search = () => byId("questions-search");
  function drawQuestions(questions, choose) {
    byId("questions").hidden = questions.length === 0;
    const wanted = search().value.trim().toLocaleLowerCase();
    const found = questions.filter(
      ({ label, name }) => [name, ...Object.values(label)].some((text2) => text2.toLocaleLowerCase().includes(wanted))
    );
    byId("questions-none").hidden = found.length > 0;
    byId("questions-list").replaceChildren(...found.map((question) => element("li", {}, row(question, choose))));
  }
  function row(question, choose) {
    const isAsked = question.name === state.choice.ask;
    const attributes2 = { "aria-current": isAsked ? "true" : "", title: question.name, "data-question": question.name };
    return button(attributes2, () => choose(question), isolated(told(question.label, question.name)));
  }
  function markQuestion() {
    for (const each2 of byId("questions-list").querySelectorAll("button")) {
      const isAsked = each2.dataset.question === state.choice.ask;
      if (isAsked) each2.setAttribute("aria-current", "true");
      else each2.removeAttribute("aria-current");
    }
  }
  function watchQuestions(draw3, isFolded) {
    search().addEventListener("input", draw3);
    byId("questions").open = !isFolded;
    search().setAttribute("aria-label", say("questionsSearch"));
  }

  // src/interface/asking.ts
  var asked;
  var names;
  var engine = null;
  var text = "";
  var turn = 0;
  var language2 = "";
  function watchAsking() {
    if (!document.getElementById("asked")) return;
    asked = jsonIn("asked");
    names = new Names2(model.payload.info.base, asked.prefixes);
    addView("query", { draw: draw2 });
    watchEditor(() => ask(true));
    watchQuestions(listQuestions, narrow.matches);
    byId("query-run").addEventListener("click", () => ask(true));
    byId("query-stop").addEventListener("click", stop);
    byId("query-new").addEventListener("click", () => {
      write2(beginning(asked.prefixes));
      focusEditor();
    });
  }
  function draw2() {
    const isFirst = !engine;
    engine ??= load();
    const wanted = textChosen();
    if (wanted && wanted !== text) {
      write2(wanted);
      ask(false);
    } else if (isFirst) write2(beginning(asked.prefixes));
    if (language2 !== state.language) {
      listQuestions();
      drawOutcome(names);
    }
    language2 = state.language;
    markQuestion();
  }
  function textChosen() {
    const named = asked.questions.find(({ name }) => name === state.choice.ask);
    return (named?.text ?? state.choice.query).replace(/\r\n?/g, "\n");
  }
  function load() {
    const part2 = (name) => byId(`asked-${name}`);
    const made = new Engine({ worker: part2("worker"), engine: part2("engine"), turtle: part2("turtle") });
    tell4("queryLoading");
    made.ready().then(
      () => toldLast() === "queryLoading" && tell4("queryReady"),
      (error) => fail("askNoEngine", String(error), names)
    );
    return made;
  }
  function listQuestions() {
    drawQuestions(asked.questions, ({ text: text2 }) => {
      write2(text2);
      ask(true);
    });
  }
  async function ask(byReader) {
    if (isRunning()) engine?.stop();
    text = written3();
    turn += 1;
    if (byReader) {
      const name = asked.questions.find((question) => question.text === text)?.name ?? "";
      change({ ask: name, query: name ? "" : text }, { from: "address" });
    }
    const query2 = { text, kind: kindOf(text), byReader };
    const refused = refusal(text);
    clear(names);
    run(!refused);
    if (refused) reject(query2, refused, names);
    else await put(query2, turn);
  }
  async function put(query2, own) {
    try {
      const outcome = await engine?.answer(query2.text, query2.kind);
      if (own !== turn || !outcome) return;
      conclude(query2, outcome, names);
      if (query2.byReader && narrow.matches) byId("query-status").scrollIntoView({ block: "start" });
    } catch (error) {
      if (own === turn) fail("askNoEngine", String(error), names);
    } finally {
      if (own === turn) run(false);
    }
  }
  function stop() {
    engine?.stop();
    byId("query-run").focus();
  }
  function isRunning() {
    return !byId("query-stop").hidden;
  }
  function run(isRunning2) {
    byId("query-stop").hidden = !isRunning2;
    byId("query-answer").setAttribute("aria-busy", String(isRunning2));
    if (isRunning2) tell4("queryRunning");
  }

  // src/interface/details.ts
  function entityView(entity) {
    const groups = groupsOf(entity, model.predicates);
    return [
      heading(entity),
      actionsView(entity),
      description(entity),
      aliases(entity),
      sameAs(entity),
      ...groups.map((group2) => groupView(group2)),
      groups.length ? null : element("p", { class: "note" }, say("noStatements")),
      element("p", { class: "small" }, element("code", { dir: "auto" }, entity.id))
    ].filter((part2) => part2 !== null);
  }
  function heading(entity) {
    const type2 = typeOf(entity);
    const name = nameOf(entity);
    const kind = element("p", { class: "kind" }, swatch(type2), isolated(typeName(type2)));
    const close = button({ class: "close", "aria-label": say("close") }, () => goTo2(""), "×");
    const title2 = isolated(name, "h2", { tabindex: "-1", id: "panel-title" });
    return element("header", { class: "who" }, kind, close, title2, otherNames(entity, name));
  }
  function otherNames({ label }, name) {
    const others = inOrder(Object.keys(label)).map((language3) => ({ text: label[language3] ?? "", language: language3 }));
    const different = others.filter(({ text: text2, language: language3 }) => language3 !== name.language && text2 !== name.text);
    const rows = different.map((other) => element("li", {}, isolated(other)));
    return rows.length ? element("ul", { class: "names" }, ...rows) : null;
  }
  function description(entity) {
    const found = told(entity.description, "");
    return found.text ? isolated(found, "p") : null;
  }
  function aliases(entity) {
    const [script, other] = state.language === "zh-Hans" ? ["zh-Hans", "zh-Hant"] : ["zh-Hant", "zh-Hans"];
    const spoken = Object.entries(entity.alias).filter(
      ([language3]) => language3 !== other || !entity.alias[script]?.length
    );
    const all = spoken.flatMap(([language3, names3]) => names3.map((text2) => ({ text: text2, language: language3 })));
    const different = all.filter(({ text: text2 }, index2) => all.findIndex((other2) => other2.text === text2) === index2);
    if (!different.length) return null;
    const names2 = different.flatMap((alias, index2) => index2 ? ["、", isolated(alias)] : [isolated(alias)]);
    return element("p", { class: "also" }, element("span", { class: "small" }, `${say("also")} `), ...names2);
  }
  function sameAs(entity) {
    if (!entity.same_as.length) return null;
    const links = entity.same_as.flatMap((address) => [" ", outsideLink(address)]);
    return element("p", { class: "also" }, element("span", { class: "small" }, say("sameAs")), ...links);
  }
  function outsideLink(address) {
    const isWeb = /^https?:\/\//i.test(address) && URL.canParse(address);
    if (!isWeb) return isolated({ text: address, language: "" });
    return element("a", { href: address, rel: "noopener noreferrer", target: "_blank", dir: "auto" }, address);
  }

  // src/interface/overview.ts
  var MOST_HUBS = 8;
  var MOST_SOURCES2 = 12;
  function overview() {
    const { info, sources } = model.payload;
    const description2 = told(info.description, "");
    const hubs = model.ranked.filter(({ degree }) => degree).slice(0, MOST_HUBS);
    return [
      state.missing && element("p", { class: "missing", role: "alert" }, say("unknown", { id: state.missing })),
      figures(),
      description2.text && isolated(description2, "p"),
      element("h2", {}, say("howTo")),
      steps(),
      ...hubs.length ? section(say("hubs"), hubs.map(hubRow)) : [],
      ...sources.length ? sourceList(sources) : [],
      info.licence && element("p", { class: "small" }, say("licence", { licence: info.licence }))
    ].filter((part2) => part2 !== "");
  }
  function figures() {
    const { sources } = model.payload;
    const own = model.all.filter(({ id }) => !model.sources.has(id));
    const counts2 = { entities: own, statements: model.list, sources };
    const counted = ["entities", "statements", "sources"].map((key) => {
      const count3 = element("dd", {}, counts2[key].length.toLocaleString(state.language));
      return element("div", {}, element("dt", {}, say(key)), count3);
    });
    return element("dl", { class: "figures" }, ...counted);
  }
  function steps() {
    const said2 = ["how1", "how2", "how3"].map((key) => element("li", {}, say(key)));
    return element("ol", { class: "steps" }, ...said2);
  }
  function section(title2, rows) {
    return [element("h2", {}, title2), element("ul", { class: "plain" }, ...rows)];
  }
  function sourceList(sources) {
    const first = sources.length > MOST_SOURCES2 + 2 ? sources.slice(0, MOST_SOURCES2) : sources;
    const list2 = section(say("sourceList"), first.map(sourceRow));
    if (first.length === sources.length) return list2;
    const unfold = () => {
      const rest = sources.slice(MOST_SOURCES2).map(sourceRow);
      more.replaceWith(element("ul", { class: "plain", tabindex: "-1", id: "more-sources" }, ...rest));
      byId("more-sources").focus({ preventScroll: true });
    };
    const more = button({ class: "more" }, unfold, say("showAll", { n: sources.length }));
    return [...list2, more];
  }
  function hubRow({ id, degree }) {
    const ties = element("span", { class: "count", title: say("ties", { n: degree }) }, String(degree));
    return element("li", {}, endButton(id), ties);
  }
  function sourceRow({ id, label, publisher, date }) {
    const facts = [publisher, date].filter(Boolean).join(" · ");
    const drawn = model.entities.has(id);
    const row4 = element("li", { class: "source" }, drawn ? endButton(id) : isolated(told(label, id)));
    if (facts) row4.append(element("bdi", { class: "small" }, facts));
    return row4;
  }

  // src/interface/paths.ts
  function pathView() {
    const { path } = state.content;
    const close = button({ class: "close", "aria-label": say("closePath") }, () => goTo2(""), "×");
    const title2 = element("h2", { tabindex: "-1", id: "panel-title" }, say("pathTitle"));
    const head3 = element("header", { class: "who" }, close, title2);
    if (path) return [head3, element("p", { class: "small" }, say("pathSteps", { n: path.length })), steps2(path)];
    const ends = state.choice.path.map((id) => element("li", {}, entityNamed(id, model) ? endButton(id) : id));
    return [head3, element("ul", {}, ...ends), element("p", { class: "missing", role: "alert" }, say("noPath"))];
  }
  function steps2(path) {
    const [first] = path;
    const start2 = first ? [element("li", { class: "stop" }, endButton(first.from.id))] : [];
    const rest = path.flatMap(({ from, to, statements }) => [
      element(
        "li",
        { class: "hop" },
        element("ul", { class: "statements" }, ...statements.map((each2) => hopView(each2, from)))
      ),
      element("li", { class: "stop" }, endButton(to.id))
    ]);
    return element("ol", { class: "path" }, ...start2, ...rest);
  }

  // src/interface/panel.ts
  var panel = byId("panel");
  var content = byId("panel-content");
  var handle = byId("panel-fold");
  var shown = "";
  function drawPanel() {
    const { choice, selected, statement } = state;
    const scrolled = content.scrollTop;
    const focused = document.activeElement?.getAttribute("data-action");
    content.replaceChildren(...choice.path[0] ? pathView() : selected ? entityView(selected) : overview());
    const now = JSON.stringify([choice.path, choice.selected]);
    content.scrollTop = now === shown ? scrolled : 0;
    if (statement && now !== shown) byId(`statement/${statement.id}`).scrollIntoView({ block: "center" });
    if (focused) content.querySelector(`[data-action="${focused}"]`)?.focus();
    shown = now;
  }
  function foldPanel(open3) {
    handle.setAttribute("aria-expanded", String(open3));
    panel.classList.toggle("folded", !open3);
  }
  function uncover({ target }) {
    if (!narrow.matches || !(target instanceof Element) || !target.closest(".stage")) return;
    if (target.getBoundingClientRect().bottom > panel.getBoundingClientRect().top + 1 && !isTall(target))
      foldPanel(false);
  }
  function isTall(element2) {
    return element2.getBoundingClientRect().top < panel.getBoundingClientRect().top - 100;
  }
  function watchPanel() {
    handle.addEventListener("click", () => {
      foldPanel(panel.classList.contains("folded"));
      moved2("room");
    });
    document.addEventListener("focusin", uncover);
    foldPanel(!narrow.matches);
  }

  // src/interface/framing.ts
  function frame({ choice: before2, isLaid }, from) {
    const { choice, content: content2 } = state;
    if (cameraIn(location.hash)) return;
    const isElsewhere = before2.selected !== choice.selected || from === "page";
    const isOther = framed(before2) !== framed(choice);
    if (isOther) fit();
    else if (isLaid && from !== "picture") moved2("room");
    if (content2.path && before2.path.join() !== choice.path.join())
      fitTo(content2.path.flatMap((hop) => [hop.from, hop.to]));
    else if (state.selected && isElsewhere && !isOther) showSelected(from);
  }
  function showSelected(from) {
    const { selected } = state;
    if (selected && isPlaced(selected) && (from !== "picture" || isOutOfSight(selected))) focusOn(selected);
  }
  function framed({ layout, depth, around: around3 }) {
    return JSON.stringify([layout, depth, around3]);
  }
  function openDetails(from) {
    const isChosen = Boolean(state.selected || state.choice.path[0]);
    const isOpen = isChosen || Boolean(state.missing);
    if (isChosen || narrow.matches) foldPanel(isOpen);
    if (isOpen) byId("panel").scrollIntoView({ block: "nearest" });
    if (!isChosen || from !== "page") return;
    document.getElementById("panel-title")?.focus({ preventScroll: state.statement !== null });
  }

  // src/interface/help.ts
  var GESTURES = [
    ["gestureClick", "gestureClickDoes"],
    ["gestureDrag", "gestureDragDoes"],
    ["gesturePan", "gesturePanDoes"],
    ["gestureZoom", "gestureZoomDoes"],
    ["gestureShift", "gestureShiftDoes"]
  ];
  var SIGNS = [
    ["signSize", "signSizeMeans"],
    ["signDashed", "signDashedMeans"],
    ["signPale", "signPaleMeans"],
    ["signRing", "signRingMeans"]
  ];
  var MARKS = [
    ["inferred", "markInferred"],
    ["disputed", "markDisputed"],
    ["plan", "markPlan"],
    ["requirement", "markRequirement"],
    ["candidate", "markCandidate"],
    ["deprecated", "markDeprecated"]
  ];
  var help = byId("help");
  function openHelp() {
    help.showModal();
  }
  function drawHelp(keys, actions) {
    byId("help-content").replaceChildren(
      ...section2(
        "helpGestures",
        GESTURES.map(([name, does]) => row2(say(name), say(does)))
      ),
      ...section2("helpKeys", keys.map(keyRow)),
      ...section2("helpActions", actions.map(keyRow)),
      ...section2(
        "helpPicture",
        SIGNS.map(([name, means]) => row2(say(name), say(means)))
      ),
      ...section2(
        "helpMarks",
        MARKS.map(([code, means]) => row2(mark2(code), say(means)))
      )
    );
  }
  function section2(title2, rows) {
    return [element("h3", {}, say(title2)), element("dl", {}, ...rows)];
  }
  function row2(name, meaning) {
    return element("div", {}, element("dt", {}, name), element("dd", {}, meaning));
  }
  function keyRow({ shown: shown2, name }) {
    return row2(element("kbd", {}, shown2), say(name));
  }
  function mark2(code) {
    return element("span", { class: "mark" }, word(code));
  }
  function watchHelp() {
    byId("help-open").addEventListener("click", openHelp);
    byId("help-close").addEventListener("click", () => help.close());
    help.addEventListener("click", (event) => event.target === help && help.close());
  }

  // src/interface/miniature.ts
  var WIDTH2 = 150;
  var HEIGHT = 110;
  var MARGIN = 6;
  var fitting = null;
  function isMiniatureFolded() {
    return byId("miniature-fold").getAttribute("aria-expanded") === "false";
  }
  function foldMiniature(folded) {
    byId("miniature-fold").setAttribute("aria-expanded", String(!folded));
    drawing.repaint();
  }
  function drawMiniature(view) {
    const bounds = boundsOfAll(state.content.drawn);
    const isUseful = bounds !== null && !narrow.matches && !isInSight2(bounds, view);
    byId("miniature-box").hidden = !isUseful;
    const canvas = byId("miniature");
    canvas.hidden = isMiniatureFolded();
    const context2 = isUseful && !canvas.hidden ? canvas.getContext("2d") : null;
    if (!context2 || !bounds) return;
    fitting = fittingOf(bounds);
    const ratio = devicePixelRatio;
    if (canvas.width !== Math.round(WIDTH2 * ratio)) {
      [canvas.width, canvas.height] = [Math.round(WIDTH2 * ratio), Math.round(HEIGHT * ratio)];
    }
    context2.setTransform(ratio, 0, 0, ratio, 0, 0);
    context2.clearRect(0, 0, WIDTH2, HEIGHT);
    drawDots(context2, fitting);
    drawFrame(context2, fitting, view);
  }
  function isInSight2({ x, y, width, height }, view) {
    const corner2 = placeAt({ x: 0, y: 0 }, view);
    const [right, bottom] = [corner2.x + view.width / view.scale, corner2.y + view.height / view.scale];
    return x >= corner2.x && y >= corner2.y && x + width <= right && y + height <= bottom;
  }
  function fittingOf({ x, y, width, height }) {
    const scale = Math.min((WIDTH2 - 2 * MARGIN) / (width || 1), (HEIGHT - 2 * MARGIN) / (height || 1));
    return { scale, left: WIDTH2 / 2 - (x + width / 2) * scale, top: HEIGHT / 2 - (y + height / 2) * scale };
  }
  function drawDots(context2, { scale, left, top }) {
    for (const entity of state.content.drawn) {
      if (!isPlaced(entity)) continue;
      const { x, y } = placeOf(entity);
      context2.fillStyle = colorOf(typeOf(entity));
      context2.globalAlpha = state.content.pale.has(entity) ? 0.2 : 1;
      context2.fillRect(left + x * scale - 1, top + y * scale - 1, 2, 2);
    }
    context2.globalAlpha = 1;
  }
  function drawFrame(context2, { scale, left, top }, view) {
    const corner2 = placeAt({ x: 0, y: 0 }, view);
    const [x, y] = [left + corner2.x * scale, top + corner2.y * scale];
    const [width, height] = [view.width / view.scale * scale, view.height / view.scale * scale];
    context2.strokeStyle = style.accent;
    context2.lineWidth = 1.5;
    context2.strokeRect(x, y, width, height);
  }
  function watchMiniature() {
    const canvas = byId("miniature");
    canvas.addEventListener("pointerdown", (event) => {
      canvas.setPointerCapture(event.pointerId);
      goToPointer(event, true);
    });
    canvas.addEventListener("pointermove", (event) => {
      if (event.buttons) goToPointer(event, false);
    });
    byId("miniature-fold").addEventListener("click", () => foldMiniature(!isMiniatureFolded()));
  }
  function goToPointer({ offsetX, offsetY }, animated) {
    if (!fitting) return;
    const { scale, left, top } = fitting;
    drawing.moveTo({ x: (offsetX - left) / scale, y: (offsetY - top) / scale }, drawing.view().scale, animated);
    moved2("reader");
  }

  // src/interface/remembered.ts
  function remembered4(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  }
  function remember(name, value) {
    try {
      if (value) localStorage.setItem(name, value);
      else localStorage.removeItem(name);
    } catch {
    }
  }

  // src/interface/stepping.ts
  var NUDGE = 20;
  function step(by2) {
    if (state.choice.stage !== "graph") return;
    const stops = stopsNow();
    const at2 = state.hovered ? stops.indexOf(state.hovered) : -1;
    const next = stops[at2 < 0 ? by2 > 0 ? 0 : stops.length - 1 : (at2 + by2 + stops.length) % stops.length];
    drawing.place.focus({ preventScroll: true });
    if (!next) return;
    state.hovered = next;
    showEntity(next);
    drawing.repaint();
    const place3 = `${stops.indexOf(next) + 1}/${stops.length}`;
    tell3(say("pointedAt", { name: nameOf(next).text, type: typeName(typeOf(next)).text, place: place3 }));
  }
  function stopsNow() {
    const { selected, content: content2 } = state;
    const isThere = (entity) => content2.drawn.has(entity) && isPlaced(entity);
    if (!selected) return model.ranked.filter(isThere);
    return neighbours(selected, content2.left).filter(isThere).sort((one, other) => other.degree - one.degree);
  }
  function watchSteps() {
    drawing.place.addEventListener("keydown", onKey3);
  }
  function onKey3(event) {
    const { ctrlKey, metaKey, altKey, shiftKey, target, key } = event;
    if (ctrlKey || metaKey || altKey || target !== drawing.place) return;
    const arrow = shiftKey ? arrowOf(key) : void 0;
    if (arrow && state.selected) nudge(state.selected, arrow);
    else if (key === "Enter" && state.hovered) enter(state.hovered);
    else if (key === "Home") fit();
    else return;
    event.preventDefault();
  }
  function enter({ id }) {
    goTo2(id, "picture");
  }
  function nudge(entity, [right, down]) {
    if (!isPlaced(entity)) return;
    const { x, y } = goalOf(entity);
    const far = NUDGE / drawing.view().scale;
    const point = { x: Math.round(x + right * far), y: Math.round(y + down * far) };
    change({ pinned: { ...state.choice.pinned, [entity.id]: point } }, { from: "picture", isStep: false });
  }

  // src/interface/keys.ts
  var COMMANDS = [
    { keys: ["/"], shown: "/", name: "searchLabel", act: () => byId("search").focus() },
    { keys: ["n"], shown: "n", name: "nextStop", act: () => step(1) },
    { keys: ["N"], shown: "N", name: "lastStop", act: () => step(-1) },
    { keys: ["+", "="], shown: "+", name: "zoomIn", act: () => zoomBy(1.4) },
    { keys: ["-"], shown: "−", name: "zoomOut", act: () => zoomBy(1 / 1.4) },
    { keys: ["0"], shown: "0", name: "fit", act: () => fit() },
    { keys: ["l"], shown: "l", name: "lineNames", act: () => set({ lineNames: !state.choice.lineNames }) },
    { keys: ["m"], shown: "m", name: "miniature", act: () => foldMiniature(!isMiniatureFolded()) },
    { keys: ["f"], shown: "f", name: "filters", act: () => foldFacets(isHidden("filters")) },
    { keys: ["?"], shown: "?", name: "help", act: openHelp },
    { keys: ["Escape"], shown: "Esc", name: "leaveLast", act: leave }
  ];
  var IN_PICTURE = [
    { shown: "← → ↑ ↓", name: "panKeys" },
    { shown: "Shift + ← → ↑ ↓", name: "moveKeys" },
    { shown: "Enter", name: "openStop" }
  ];
  var SHORTCUTS = [...COMMANDS, ...IN_PICTURE];
  var STORED = "courtgraph-letters";
  var areLettersOn = true;
  function watchKeys() {
    const box = byId("letters");
    areLettersOn = remembered4(STORED) !== "off";
    box.checked = areLettersOn;
    box.addEventListener("change", () => {
      areLettersOn = box.checked;
      remember(STORED, areLettersOn ? "" : "off");
    });
    document.addEventListener("keydown", onKey4);
  }
  function onKey4(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event)) return;
    if (!areLettersOn && event.key.length === 1) return;
    const command = COMMANDS.find(({ keys }) => keys.includes(event.key))?.act ?? actionFor(event.key);
    if (!command) return;
    event.preventDefault();
    command();
  }
  function actionFor(key) {
    const { selected } = state;
    const action = selected && ACTIONS.find((each2) => each2.key === key);
    return action ? () => act(action, selected) : null;
  }
  function leave() {
    if (pathFrom) askPath("");
    else if (state.choice.path[0]) change({ path: ["", ""] });
    else if (state.selected || state.missing) goTo2("");
  }
  function isWriting({ target, key }) {
    const inOverlay = document.querySelector("dialog[open], :popover-open") !== null;
    const inField = target instanceof Element && target.matches("input:not([type=checkbox]), textarea, select");
    return inOverlay || inField && key !== "Escape";
  }

  // src/interface/legend.ts
  function drawLegend() {
    const { types } = model.payload;
    const focused = document.activeElement?.getAttribute("data-type");
    byId("legend").replaceChildren(...types.map((type2) => element("li", {}, typeButton(type2))));
    const without = state.choice.without.type;
    const n = types.length - without.length;
    byId("legend-count").textContent = without.length ? say("shownTypes", { n, all: types.length }) : String(n);
    for (const each2 of byId("legend").querySelectorAll("button")) if (each2.dataset.type === focused) each2.focus();
  }
  function typeButton(type2) {
    const name = typeName(type2);
    const count3 = state.content.counts.type.get(type2.name) ?? 0;
    const isOn = !state.choice.without.type.includes(type2.name);
    const attributes2 = {
      class: "type",
      role: "checkbox",
      "aria-checked": String(isOn),
      "aria-label": say("typeCount", { label: name.text, n: count3 }),
      title: say("onlyHint"),
      "data-type": type2.name
    };
    const names2 = () => model.payload.types.map(({ name: each2 }) => each2);
    const toggle = (event) => set(event.shiftKey ? only("type", type2.name, names2()) : toggled("type", type2.name));
    return button(attributes2, toggle, swatch(type2), isolated(name), element("span", { class: "count" }, String(count3)));
  }
  function foldLegend(open3) {
    byId("legend-fold").setAttribute("aria-expanded", String(open3));
    byId("legend").hidden = !open3;
  }
  function watchLegend() {
    byId("legend-fold").addEventListener("click", () => foldLegend(isHidden("legend")));
    byId("legend-all").addEventListener("click", () => set({ without: { ...state.choice.without, type: [] } }));
    byId("legend-none").addEventListener("click", () => {
      set({ without: { ...state.choice.without, type: model.payload.types.map(({ name }) => name) } });
    });
    foldLegend(!narrow.matches);
  }

  // src/interface/missing.ts
  function tellWhatIsMissing() {
    tellEmptiness();
    tellPart();
    tellLeftOut();
  }
  function tellEmptiness() {
    const empty = byId("empty");
    empty.hidden = state.content.drawn.size > 0;
    empty.textContent = say(model.all.length ? "allHidden" : "emptyDataset");
    byId("picking").hidden = !pathFrom;
  }
  function tellPart() {
    const part2 = model.all.filter(({ x }) => x !== null);
    const [n, all] = [part2, model.all].map(({ length }) => length.toLocaleString(state.language));
    byId("part").hidden = n === all || state.choice.depth > 0;
    byId("part").textContent = say("part", { n: n ?? "", all: all ?? "" });
  }
  function tellLeftOut() {
    const n = leftOut().length;
    const note = byId("left-out");
    note.hidden = !n || state.choice.layout === "force";
    note.textContent = say(state.choice.layout === "timeline" ? "undatedLeftOut" : "rootlessLeftOut", { n });
  }

  // src/drawing/blank.ts
  var Blank = class {
    constructor(place3) {
      this.place = place3;
    }
    place;
    view() {
      const { clientWidth: width, clientHeight: height } = this.place;
      return { width, height, scale: 1, middle: { x: 0, y: 0 } };
    }
    moveTo() {
    }
    show() {
    }
    repaint() {
    }
  };

  // src/interface/picture.ts
  var why = null;
  function startPicture(make) {
    try {
      draw(make(byId("network"), sceneNow(), { drawn: drawAround, moved: moved2 }));
    } catch (error) {
      leaveBlank(error);
    }
    return !why;
  }
  function drawAround(context2, view) {
    drawOver(context2, view);
    drawMiniature(view);
  }
  function leaveBlank(error) {
    why = error instanceof NoPicture ? { key: error.reason } : { words: String(error) };
    draw(new Blank(byId("network")));
    document.body.classList.add("blank");
    if (state.choice.stage === "graph") set({ stage: "table" });
    adopt(choiceNow());
  }
  function sayWhyBlank() {
    byId("no-picture").hidden = !why;
    if (why) byId("no-picture").textContent = say("noPicture", { why: "key" in why ? say(why.key) : why.words });
  }

  // src/interface/results.ts
  function entityItem(entity, place3, query2) {
    const type2 = typeOf(entity);
    const name = nameOf(entity);
    const holdsQuery = index.fold(name.text).includes(index.fold(query2));
    const other = holdsQuery ? null : index.matchingName(entity, query2);
    const about = element("span", { class: "about" }, isolated(typeName(type2)));
    if (other) about.append(" · ", isolated(other));
    return element("li", attributes(place3), swatch(type2), element("span", { class: "hit" }, isolated(name), about));
  }
  function quoteItem(evidence, statement, place3) {
    const source = model.sources.get(evidence.source);
    const language3 = source?.language ?? "";
    const words5 = isolated({ text: quoted(evidence.quote, language3), language: language3 });
    const where = say("cite", { source: told(source?.label, evidence.source).text, n: evidence.line });
    const of = statement.from ? isolated(nameOf(statement.from)) : null;
    const about = element("span", { class: "about" }, of, of ? " · " : null, element("bdi", {}, where));
    return element("li", attributes(place3), element("span", { class: "hit" }, words5, about));
  }
  function attributes(place3) {
    return { role: "option", id: `result-${place3}`, "aria-selected": "false" };
  }

  // src/interface/search.ts
  var MOST_ENTITIES = 40;
  var MOST_QUOTES = 20;
  var searchBox = byId("search");
  var resultsBox = byId("results-box");
  var list = byId("results");
  var noteLine = byId("results-note");
  var targets = [];
  var active = -1;
  function showResults() {
    const query2 = searchBox.value.trim();
    const found = index.search(query2);
    const entities = found.entities.slice(0, MOST_ENTITIES);
    const quotes = found.quotes.slice(0, MOST_QUOTES).flatMap(statementOf);
    targets = [...entities.map(({ id }) => id), ...quotes.map(({ statement }) => nameOfStatement(statement))];
    const rows = entities.map((entity, place3) => row3(entityItem(entity, place3, query2), place3));
    const words5 = quotes.map(({ evidence, statement }, place3) => {
      return row3(quoteItem(evidence, statement, entities.length + place3), entities.length + place3);
    });
    list.replaceChildren(...rows, ...words5.length ? [quoteGroup(words5)] : []);
    tell5(query2, found);
    open2(Boolean(query2));
    activate(targets.length ? 0 : -1);
  }
  function quoteGroup(words5) {
    const heading2 = element("p", { class: "heading", "aria-hidden": "true" }, say("inQuotes"));
    const group2 = element("ul", { role: "group", "aria-label": say("inQuotes") }, ...words5);
    return element("li", { role: "none" }, heading2, group2);
  }
  function tell5(query2, { entities, quotes }) {
    const n = entities.length + quotes.length;
    const isCut = entities.length > MOST_ENTITIES || quotes.length > MOST_QUOTES;
    const note = isCut ? say("foundMore", { n: targets.length, all: n }) : query2 && !n ? say("foundNone", { query: query2 }) : "";
    noteLine.textContent = note;
    noteLine.hidden = !note;
    byId("results-said").textContent = query2 ? note || say("found", { n }) : "";
  }
  function readySearch() {
    carried ??= carriedStatements();
  }
  var carried = null;
  function statementOf(evidence) {
    carried ??= carriedStatements();
    const statement = carried.get(evidence);
    return statement ? [{ evidence, statement }] : [];
  }
  function carriedStatements() {
    const found = /* @__PURE__ */ new Map();
    for (const statement of model.list) {
      for (const piece of statement.evidence) if (!found.has(piece) && statement.from) found.set(piece, statement);
    }
    return found;
  }
  function row3(item, place3) {
    item.addEventListener("pointerdown", (event) => event.preventDefault());
    item.addEventListener("click", () => take(place3));
    return item;
  }
  function open2(isOpen) {
    resultsBox.hidden = !isOpen;
    searchBox.setAttribute("aria-expanded", String(isOpen));
  }
  function activate(place3) {
    document.getElementById(`result-${active}`)?.setAttribute("aria-selected", "false");
    active = place3;
    const item = document.getElementById(`result-${place3}`);
    if (!item) {
      searchBox.removeAttribute("aria-activedescendant");
      return;
    }
    item.setAttribute("aria-selected", "true");
    searchBox.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }
  function take(place3) {
    const target = targets[place3];
    if (target === void 0) return;
    open2(false);
    searchBox.value = "";
    goTo2(target);
  }
  function onKey5(event) {
    if (event.isComposing) return;
    const step2 = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step2 && targets.length) activate((active + step2 + targets.length) % targets.length);
    else if (event.key === "Enter") take(active);
    else if (event.key === "Escape") leave2();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function leave2() {
    if (resultsBox.hidden) searchBox.blur();
    searchBox.value = "";
    showResults();
  }
  function watchSearch() {
    byId("skip").addEventListener("click", (event) => {
      event.preventDefault();
      searchBox.focus();
    });
    searchBox.addEventListener("input", showResults);
    searchBox.addEventListener("focus", () => searchBox.value && showResults());
    searchBox.addEventListener("blur", () => open2(false));
    searchBox.addEventListener("keydown", onKey5);
  }

  // src/interface/theme.ts
  var THEMES = ["auto", "light", "dark"];
  var NAMES = { auto: "themeAuto", light: "themeLight", dark: "themeDark" };
  var STORED2 = "courtgraph-theme";
  var theme = "auto";
  function rememberTheme() {
    const stored = remembered4(STORED2);
    adopt2(THEMES.find((each2) => each2 === stored) ?? "auto");
  }
  function drawTheme() {
    const button2 = byId("theme");
    const name = say("theme", { theme: say(NAMES[theme]) });
    button2.dataset.theme = theme;
    button2.title = name;
    button2.setAttribute("aria-label", name);
  }
  function watchTheme(renew2) {
    byId("theme").addEventListener("click", () => {
      adopt2(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "auto");
      remember(STORED2, theme === "auto" ? "" : theme);
      drawTheme();
      byId("said").textContent = say("theme", { theme: say(NAMES[theme]) });
      renew2();
    });
    dark.onChange(renew2);
  }
  function adopt2(chosen) {
    theme = chosen;
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }

  // src/interface/title.ts
  var titleText = () => told(model.payload.info.title, "courtgraph");
  function drawTitle() {
    byId("title").replaceChildren(isolated(titleText()));
  }
  function nameDocument() {
    const title2 = titleText().text;
    document.title = state.selected ? `${nameOf(state.selected).text} – ${title2}` : title2;
  }

  // src/interface/speaking.ts
  function speak() {
    document.documentElement.lang = state.language;
    for (const [each2, key] of withData("text")) each2.textContent = say(key);
    for (const [each2, key] of withData("name")) each2.setAttribute("aria-label", say(key));
    for (const [each2, key] of withData("placeholder")) each2.setAttribute("placeholder", say(key));
    for (const [each2, own] of withData("language")) offer(each2, own);
    drawTitle();
    drawTheme();
    drawHelp(
      SHORTCUTS,
      ACTIONS.map(({ key, name }) => ({ shown: key, name }))
    );
    renewStyle();
  }
  function offer(each2, language3) {
    const isOwn2 = language3 === state.language;
    each2.setAttribute("aria-pressed", String(isOwn2));
    each2.hidden = !isOwn2 && !model.payload.info.languages.includes(language3);
  }

  // src/interface/tools.ts
  function drawTools() {
    const { layout, sizing, lineNames } = state.choice;
    fill("layout", LAYOUTS, layout, (each2) => `layout${capital(each2)}`);
    fill("sizing", SIZES, sizing, (each2) => `size${capital(each2)}`);
    byId("line-names").setAttribute("aria-pressed", String(lineNames));
  }
  function capital(word2) {
    return word2.charAt(0).toUpperCase() + word2.slice(1);
  }
  function fill(id, values, chosen, key) {
    const options2 = values.map((value) => element("option", { value }, say(key(value))));
    byId(id).replaceChildren(...options2);
    byId(id).value = chosen;
  }
  function resetWalk() {
    const { around: around3, depth, expanded, collapsed, hidden, pinned } = OPENING;
    change({ around: around3, depth, expanded, collapsed, hidden, pinned });
  }
  function leave3({ relatedTarget }) {
    const tools = byId("tools");
    const isLeft = relatedTarget instanceof Element && !tools.contains(relatedTarget);
    if (isLeft && tools.matches(":popover-open")) tools.hidePopover();
  }
  function unplaced() {
    return Object.fromEntries(Object.keys(state.choice.pinned).map((id) => [id, null]));
  }
  function watchTools() {
    const [layouts, sizes2] = [byId("layout"), byId("sizing")];
    layouts.addEventListener("change", () => set({ layout: layouts.value, pinned: unplaced() }));
    sizes2.addEventListener("change", () => set({ sizing: sizes2.value }));
    byId("line-names").addEventListener("click", () => set({ lineNames: !state.choice.lineNames }));
    byId("walk-reset").addEventListener("click", resetWalk);
    byId("tools").addEventListener("focusout", leave3);
    byId("go-back").addEventListener("click", () => history.back());
    byId("go-forward").addEventListener("click", () => history.forward());
  }

  // src/interface/walking.ts
  function drawWalk() {
    const { choice } = state;
    byId("walk").hidden = !isWalking(choice);
    const centre = choice.depth ? entityNamed(choice.around, model) : void 0;
    const name = centre && isolated(nameOf(centre));
    byId("walk-around").replaceChildren(...name ? [name, ` · ${say("stepsAround", { n: choice.depth })}`] : []);
    byId("walk-around").hidden = !name;
    drawHidden();
  }
  function drawHidden() {
    const { hidden } = state.choice;
    byId("hidden").hidden = !hidden.length;
    byId("hidden-count").textContent = say("hiddenCount", { n: hidden.length });
    const all = button({ class: "all" }, () => bringBack(hidden), say("bringAllBack"));
    byId("hidden-list").replaceChildren(...hidden.map(hiddenRow), element("li", {}, all));
  }
  function hiddenRow(id) {
    const entity = entityNamed(id, model);
    const name = entity ? nameOf(entity) : { text: id, language: "" };
    const label = say("bringBack", { name: name.text });
    const mark3 = entity ? swatch(typeOf(entity)) : null;
    return element(
      "li",
      {},
      button({ "aria-label": label }, () => bringBack([id]), mark3, isolated(name))
    );
  }
  function bringBack(ids) {
    change({ hidden: state.choice.hidden.filter((id) => !ids.includes(id)) });
    const next = state.choice.hidden.length ? byId("hidden-list").querySelector("button") : byId("network");
    next?.focus({ preventScroll: true });
  }

  // src/interface/app.ts
  async function start(make) {
    hold(await payloadIn(byId("payload")));
    watchAsking();
    adopt(choiceNow());
    rememberTheme();
    speak();
    lay();
    addTable();
    addOutline();
    drawAll();
    listen();
    if (!startPicture(make)) drawAll();
    listenToPicture();
    fit(false);
    openDetails("address");
    frame({ choice: { ...OPENING, layout: state.choice.layout }, isLaid: true }, "address");
    lookAround();
    makeReady();
  }
  function listen() {
    watchLegend();
    watchPanel();
    watchFacets();
    watchSearch();
    watchStages();
    watchTools();
    watchTaking();
    watchKeys();
    watchPrinting();
    for (const [each2, language3] of withData("language")) {
      each2.addEventListener("click", () => set({ language: language3 }));
    }
    onNavigation(show4);
    addEventListener("hashchange", lookAround);
    watchTheme(renew);
    for (const each2 of larger) each2.addEventListener("change", renew);
    watchHelp();
  }
  function listenToPicture() {
    watchPointer({ choose: (entity) => goTo2(entity?.id ?? "", "picture"), walkOn, put: put2 });
    watchCamera();
    watchSteps();
    watchMiniature();
  }
  function show4(from) {
    const before2 = { ...state };
    tell3("");
    const isNew = adopt(choiceNow());
    const isSpoken = before2.language !== state.language;
    if (isSpoken) speak();
    const isLaid = isNew || isSpoken || layoutOf(before2.choice) !== layoutOf(state.choice);
    if (isLaid) lay();
    if (isLaid) drawScene();
    drawAll();
    drawing.repaint();
    const isElsewhere = before2.choice.selected !== state.choice.selected || before2.choice.stage !== state.choice.stage;
    const isOnWay = before2.choice.path.join() !== state.choice.path.join();
    if (isElsewhere || isOnWay || from === "page") openDetails(from);
    frame({ choice: before2.choice, isLaid }, from);
  }
  function layoutOf({ layout, sizing, pinned }) {
    return JSON.stringify([layout, sizing, pinned]);
  }
  function drawAll() {
    drawLegend();
    drawFacets();
    drawTools();
    drawTaking();
    drawWalk();
    drawPanel();
    drawStage();
    nameDocument();
    tellWhatIsMissing();
    sayWhyBlank();
  }
  function lookAround() {
    const camera = cameraIn(location.hash);
    if (camera) lookAt(camera);
  }
  function put2({ id }, point) {
    change({ pinned: { ...state.choice.pinned, [id]: point } }, { from: "picture" });
  }
  function renew() {
    renewStyle();
    drawAll();
    drawing.repaint();
  }
  function makeReady() {
    const later = window.requestIdleCallback ?? ((task) => setTimeout(task, 16));
    later((deadline) => {
      let isMore = index.grow();
      while (isMore && (deadline?.timeRemaining() ?? 0) > SPARE) isMore = index.grow();
      if (isMore) makeReady();
      else readySearch();
    });
  }
  var SPARE = 12;

  // src/opened.ts
  function openToTests() {
    const courtgraph = Object.freeze({
      model,
      state,
      drawing,
      labelBoxes: () => drawnLabels.map(({ entity, text: text2, x, y, width, height }) => ({ id: entity?.id ?? "", text: text2, x, y, width, height })),
      headingBoxes: () => drawnHeadings.map(({ text: text2, x, y, width, height }) => ({ text: text2, x, y, width, height })),
      /** The ids of what has a place, and the place of one. */
      placed: () => [...state.content.drawn].filter(isPlaced).map(({ id }) => id),
      place: (id) => {
        const entity = model.entities.get(id);
        return entity && placeOf(entity);
      },
      spot: (id) => {
        const entity = model.entities.get(id);
        return entity && spotOf(entity, drawing.view());
      }
    });
    Object.assign(window, { courtgraph });
  }

  // src/canvas-page.ts
  var options = jsonIn("network-options");
  start((place3, scene, ears) => new Canvas(place3, scene, ears, options)).then(openToTests);
})();
