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
/*! events: MIT

Copyright Joyent, Inc. and other Node contributors.

Permission is hereby granted, free of charge, to any person obtaining a
copy of this software and associated documentation files (the
"Software"), to deal in the Software without restriction, including
without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included
in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS
OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN
NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE
USE OR OTHER DEALINGS IN THE SOFTWARE. */
/*! graphology: The MIT License (MIT)

Copyright (c) 2016-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE. */
/*! graphology-utils: The MIT License (MIT)

Copyright (c) 2017-2021 Guillaume Plique (Yomguithereal)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE. */
/*! sigma: Copyright (C) 2013-2025, Alexis Jacomy, Guillaume Plique, Benoît Simard https://www.sigmajs.org

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"),
to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense,
and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
IN THE SOFTWARE. */
"use strict";
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __esm = (fn, res, err) => function __init() {
    if (err) throw err[0];
    try {
      return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
    } catch (e) {
      throw err = [e], e;
    }
  };
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));

  // src/drawing/drawing.ts
  function draw(made) {
    drawing = made;
  }
  var NoPicture, drawing;
  var init_drawing = __esm({
    "src/drawing/drawing.ts"() {
      "use strict";
      NoPicture = class extends Error {
        constructor(reason) {
          super(reason);
          this.reason = reason;
        }
        reason;
      };
    }
  });

  // src/data/choice.ts
  function isFiltered({ without }) {
    return FACETS.some((facet) => without[facet].length > 0);
  }
  function isWalking({ depth, expanded, collapsed, hidden, pinned }) {
    return Boolean(depth || expanded.length || collapsed.length || hidden.length || Object.keys(pinned).length);
  }
  var STAGES, LAYOUTS, SIZES, TABLES, COLUMNS, SORTS, FACETS, OPENING;
  var init_choice = __esm({
    "src/data/choice.ts"() {
      "use strict";
      STAGES = ["graph", "table", "outline", "query"];
      LAYOUTS = ["force", "type", "hierarchy", "timeline"];
      SIZES = ["degree", "between"];
      TABLES = ["statements", "entities"];
      COLUMNS = {
        statements: ["subject", "predicate", "object", "value", "time", "marks", "line"],
        entities: ["name", "type", "count", "years", "alias"]
      };
      SORTS = TABLES.flatMap(
        (table2) => COLUMNS[table2].flatMap((column2) => [column2, `-${column2}`])
      );
      FACETS = ["type", "predicate", "year", "source", "status", "modality"];
      OPENING = {
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
    }
  });

  // src/data/language.ts
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
  var LANGUAGES;
  var init_language = __esm({
    "src/data/language.ts"() {
      "use strict";
      LANGUAGES = ["zh-Hant", "zh-Hans", "en"];
    }
  });

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
  var PLURALS;
  var init_wording = __esm({
    "src/data/wording.ts"() {
      "use strict";
      PLURALS = { person: "people" };
    }
  });

  // src/data/address.ts
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
    const [x = Number.NaN, y = Number.NaN, scale2 = Number.NaN, ...more] = at2.split(",").map(Number);
    return !more.length && [x, y].every(Number.isFinite) && scale2 > 0 ? { x, y, scale: scale2 } : null;
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
  var STATEMENT;
  var init_address = __esm({
    "src/data/address.ts"() {
      "use strict";
      init_choice();
      init_language();
      init_wording();
      STATEMENT = "statement/";
    }
  });

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
  var SVG;
  var init_dom = __esm({
    "src/interface/dom.ts"() {
      "use strict";
      SVG = "http://www.w3.org/2000/svg";
    }
  });

  // src/interface/screen.ts
  var calm, narrow, larger, systemDark, dark;
  var init_screen = __esm({
    "src/interface/screen.ts"() {
      "use strict";
      calm = matchMedia("(prefers-reduced-motion: reduce)");
      narrow = matchMedia("(max-width: 920px)");
      larger = [matchMedia("(min-width: 2560px)"), matchMedia("(min-width: 3400px)")];
      systemDark = matchMedia("(prefers-color-scheme: dark)");
      dark = {
        get matches() {
          const { theme: theme2 } = document.documentElement.dataset;
          return theme2 ? theme2 === "dark" : systemDark.matches;
        },
        /** Hear of the system's change; what is chosen in the page is told by whoever chooses. */
        onChange: (listener) => systemDark.addEventListener("change", listener)
      };
    }
  });

  // src/data/codes.ts
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
  var remembered;
  var init_codes = __esm({
    "src/data/codes.ts"() {
      "use strict";
      remembered = /* @__PURE__ */ new WeakMap();
    }
  });

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
  var DIGITS, WORTH;
  var init_columns = __esm({
    "src/data/columns.ts"() {
      "use strict";
      DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
      WORTH = new Uint8Array(128);
      for (const [worth, digit] of [...DIGITS].entries()) WORTH[digit.charCodeAt(0)] = worth;
    }
  });

  // node_modules/@noble/hashes/_u64.js
  function setU64FromNum(view, byteOffset, n, isLE) {
    const h = fromNumH(n);
    const l = fromNumL(n);
    view.setUint32(byteOffset, isLE ? l : h, isLE);
    view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
  }
  var fromNumH, fromNumL;
  var init_u64 = __esm({
    "node_modules/@noble/hashes/_u64.js"() {
      fromNumH = (n) => n / 2 ** 32 | 0;
      fromNumL = (n) => n >>> 0;
    }
  });

  // node_modules/@noble/hashes/utils.js
  function isBytes(a) {
    return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
  }
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
  var atitle, aobject, aopts, oidNist;
  var init_utils = __esm({
    "node_modules/@noble/hashes/utils.js"() {
      atitle = (title2) => title2 ? `"${title2}" ` : "";
      aobject = (value, label) => {
        if (value === null || typeof value !== "object" || Array.isArray(value))
          throw new TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
      };
      aopts = (value, label) => {
        aobject(value, label);
        const proto = Object.getPrototypeOf(value);
        if (proto !== Object.prototype && proto !== null)
          throw new TypeError(`"${label}" expected plain object`);
        if (Object.hasOwn(value, "__proto__"))
          throw new TypeError(`"${label}.__proto__" is not allowed`);
      };
      oidNist = (suffix) => ({
        // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
        // Larger suffix values would need base-128 OID encoding and a different length byte.
        oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix])
      });
    }
  });

  // node_modules/@noble/hashes/_md.js
  function Chi(a, b, c) {
    return a & b ^ ~a & c;
  }
  function Maj(a, b, c) {
    return a & b ^ a & c ^ b & c;
  }
  var HashMD, SHA256_IV;
  var init_md = __esm({
    "node_modules/@noble/hashes/_md.js"() {
      init_u64();
      init_utils();
      HashMD = class {
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
      SHA256_IV = /* @__PURE__ */ Uint32Array.from([
        1779033703,
        3144134277,
        1013904242,
        2773480762,
        1359893119,
        2600822924,
        528734635,
        1541459225
      ]);
    }
  });

  // node_modules/@noble/hashes/sha2.js
  var SHA256_K, SHA256_W, SHA2_32B, _SHA256, sha256;
  var init_sha2 = __esm({
    "node_modules/@noble/hashes/sha2.js"() {
      init_md();
      init_utils();
      SHA256_K = /* @__PURE__ */ Uint32Array.from([
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
      SHA256_W = /* @__PURE__ */ new Uint32Array(64);
      SHA2_32B = class extends HashMD {
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
      _SHA256 = class extends SHA2_32B {
        constructor() {
          super(32, SHA256_IV);
        }
      };
      sha256 = /* @__PURE__ */ createHasher(
        () => new _SHA256(),
        /* @__PURE__ */ oidNist(1)
      );
    }
  });

  // src/data/hashes.ts
  function contentHash(fields) {
    const digest = sha256(bytesOf2(JSON.stringify(fields)));
    return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
  function bytesOf2(json2) {
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
  var init_hashes = __esm({
    "src/data/hashes.ts"() {
      "use strict";
      init_sha2();
    }
  });

  // src/data/evidence.ts
  var Piece;
  var init_evidence = __esm({
    "src/data/evidence.ts"() {
      "use strict";
      init_hashes();
      Piece = class {
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
    }
  });

  // src/data/links.ts
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
  var Links;
  var init_links = __esm({
    "src/data/links.ts"() {
      "use strict";
      Links = class {
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
    }
  });

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
  var init_model = __esm({
    "src/data/model.ts"() {
      "use strict";
      init_columns();
      init_evidence();
      init_links();
    }
  });

  // src/data/filter.ts
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
  var NONE, OF_STATEMENTS;
  var init_filter = __esm({
    "src/data/filter.ts"() {
      "use strict";
      init_choice();
      init_codes();
      init_model();
      NONE = "-";
      OF_STATEMENTS = FACETS.filter((facet) => facet !== "type");
    }
  });

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
  var init_path = __esm({
    "src/data/path.ts"() {
      "use strict";
      init_model();
    }
  });

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
  var init_walk = __esm({
    "src/data/walk.ts"() {
      "use strict";
      init_address();
      init_model();
    }
  });

  // src/data/content.ts
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
  function setOf(statements) {
    const made = sets.get(statements) ?? new Set(statements);
    sets.set(statements, made);
    return made;
  }
  function isAcceptedFact({ status: status2, modality }) {
    return status2 === "accepted" && modality === "fact";
  }
  var MOST_NEIGHBOURS, sets;
  var init_content = __esm({
    "src/data/content.ts"() {
      "use strict";
      init_address();
      init_choice();
      init_filter();
      init_path();
      init_walk();
      MOST_NEIGHBOURS = 400;
      sets = /* @__PURE__ */ new WeakMap();
    }
  });

  // src/data/haystack.ts
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
  var WHOLE, AT_END, WITHIN, BETWEEN, Haystack;
  var init_haystack = __esm({
    "src/data/haystack.ts"() {
      "use strict";
      WHOLE = 0;
      AT_END = 1;
      WITHIN = 2;
      BETWEEN = "\n";
      Haystack = class {
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
    }
  });

  // src/data/ranking.ts
  function namesOf({ label, alias }) {
    const labels = Object.entries(label).map(([language3, text2]) => ({ text: text2, language: language3 }));
    const aliases2 = Object.entries(alias).flatMap(([language3, texts]) => texts.map((text2) => ({ text: text2, language: language3 })));
    return [...labels, ...aliases2];
  }
  function squashed(text2) {
    return text2.normalize("NFKC").toLowerCase().replace(/[\s"'“”‘’「」『』《》]+/gu, "");
  }
  var BY_ID, Index;
  var init_ranking = __esm({
    "src/data/ranking.ts"() {
      "use strict";
      init_haystack();
      BY_ID = 3;
      Index = class {
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
    }
  });

  // src/state.ts
  function hold(payload) {
    model = modelOf(payload);
    index = new Index(model);
    const { opening: made } = document.documentElement.dataset;
    opening = made || languageFor(navigator.languages, payload.info.languages);
    adopt(OPENING);
  }
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
  var model, index, opening, state, contentKey;
  var init_state = __esm({
    "src/state.ts"() {
      "use strict";
      init_address();
      init_choice();
      init_content();
      init_language();
      init_model();
      init_ranking();
      init_walk();
      state = { hovered: null };
      contentKey = "";
    }
  });

  // src/drawing/places.ts
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
  var arrangement, moved, before, progress, NOWHERE;
  var init_places = __esm({
    "src/drawing/places.ts"() {
      "use strict";
      arrangement = { places: /* @__PURE__ */ new Map(), headings: [] };
      moved = /* @__PURE__ */ new Map();
      before = /* @__PURE__ */ new Map();
      progress = 1;
      NOWHERE = { x: 0, y: 0 };
    }
  });

  // src/drawing/sizes.ts
  function resize(made) {
    sizes = made;
  }
  var sizes;
  var init_sizes = __esm({
    "src/drawing/sizes.ts"() {
      "use strict";
      sizes = /* @__PURE__ */ new Map();
    }
  });

  // src/drawing/style.ts
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
  var style;
  var init_style = __esm({
    "src/drawing/style.ts"() {
      "use strict";
      style = {
        ink: "",
        soft: "",
        paper: "",
        accent: "",
        edge: "",
        family: "",
        display: "",
        larger: 1
      };
    }
  });

  // src/drawing/looks.ts
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
  var PALE;
  var init_looks = __esm({
    "src/drawing/looks.ts"() {
      "use strict";
      init_state();
      init_places();
      init_sizes();
      init_style();
      PALE = 0.14;
    }
  });

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
  var init_bounds = __esm({
    "src/drawing/bounds.ts"() {
      "use strict";
      init_looks();
      init_places();
    }
  });

  // src/drawing/view.ts
  function drawnRadius(entity, scale2) {
    return Math.max(radiusOf(entity), LEAST_RADIUS / scale2);
  }
  function spotOf(entity, view) {
    return { entity, ...pixelOf(placeOf(entity), view), radius: drawnRadius(entity, view.scale) * view.scale };
  }
  function pixelOf({ x, y }, { width, height, scale: scale2, middle }) {
    return { x: (x - middle.x) * scale2 + width / 2, y: (y - middle.y) * scale2 + height / 2 };
  }
  function placeAt({ x, y }, { width, height, scale: scale2, middle }) {
    return { x: (x - width / 2) / scale2 + middle.x, y: (y - height / 2) / scale2 + middle.y };
  }
  function isInside({ x, y }, { width, height }, beyond2 = 0) {
    return x > -beyond2 && y > -beyond2 && x < width + beyond2 && y < height + beyond2;
  }
  var LEAST_RADIUS;
  var init_view = __esm({
    "src/drawing/view.ts"() {
      "use strict";
      init_looks();
      init_places();
      LEAST_RADIUS = 2.6;
    }
  });

  // src/drawing/camera.ts
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
    const scale2 = Math.min(Math.max(drawing.view().scale, 0.8), 2);
    follow((again) => goTo(goalOf(entity).x, goalOf(entity).y, scale2, again), true);
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
    const scale2 = Math.max(Math.min(width / bounds.width, height / bounds.height, nearest), FARTHEST);
    goTo(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2, scale2, animated);
  }
  function goTo(x, y, scale2, animated) {
    const { width, height } = drawing.view();
    const free = freeRoom();
    const [right, down] = [width / 2 - free.x - free.width / 2, height / 2 - free.y - free.height / 2];
    drawing.moveTo({ x: x + right / scale2, y: y + down / scale2 }, scale2, animated);
  }
  function lookAt({ x, y, scale: scale2 }) {
    drawing.moveTo({ x, y }, Math.min(Math.max(scale2, FARTHEST), NEAREST), false);
    framing = null;
  }
  function cameraNow() {
    const { middle, scale: scale2 } = drawing.view();
    const tenth = (number2) => Math.round(number2 * 10) / 10;
    return framing ? null : { x: tenth(middle.x), y: tenth(middle.y), scale: Number(scale2.toPrecision(4)) };
  }
  function showEntity(entity) {
    if (isPlaced(entity) && isOutOfSight(entity)) focusOn(entity);
  }
  function zoomBy(factor) {
    const { scale: scale2, middle } = drawing.view();
    drawing.moveTo(middle, Math.min(Math.max(scale2 * factor, FARTHEST), NEAREST), true);
    framing = null;
  }
  function panBy(x, y) {
    const { scale: scale2, middle } = drawing.view();
    drawing.moveTo({ x: middle.x + x / scale2, y: middle.y + y / scale2 }, scale2, false);
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
  var NEAREST, FARTHEST, NEAR, NEAR_LIST, LEAST, framing, STEP, ARROWS;
  var init_camera = __esm({
    "src/drawing/camera.ts"() {
      "use strict";
      init_dom();
      init_screen();
      init_state();
      init_bounds();
      init_drawing();
      init_places();
      init_view();
      NEAREST = 8;
      FARTHEST = 0.01;
      NEAR = 1.6;
      NEAR_LIST = 1.2;
      LEAST = 80;
      framing = null;
      STEP = 60;
      ARROWS = /* @__PURE__ */ new Map([
        ["ArrowLeft", [-1, 0]],
        ["ArrowRight", [1, 0]],
        ["ArrowUp", [0, -1]],
        ["ArrowDown", [0, 1]]
      ]);
    }
  });

  // src/data/color.ts
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
  var GREY;
  var init_color = __esm({
    "src/data/color.ts"() {
      "use strict";
      GREY = "hsl(30 6% 66%)";
    }
  });

  // src/drawing/shapes.ts
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
  var OUTLINES, CIRCLE;
  var init_shapes = __esm({
    "src/drawing/shapes.ts"() {
      "use strict";
      OUTLINES = {
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
      CIRCLE = 0.92;
    }
  });

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
  var init_swatch = __esm({
    "src/interface/swatch.ts"() {
      "use strict";
      init_color();
      init_shapes();
      init_state();
      init_dom();
      init_screen();
    }
  });

  // node_modules/events/events.js
  var require_events = __commonJS({
    "node_modules/events/events.js"(exports, module) {
      "use strict";
      var R = typeof Reflect === "object" ? Reflect : null;
      var ReflectApply = R && typeof R.apply === "function" ? R.apply : function ReflectApply2(target, receiver, args) {
        return Function.prototype.apply.call(target, receiver, args);
      };
      var ReflectOwnKeys;
      if (R && typeof R.ownKeys === "function") {
        ReflectOwnKeys = R.ownKeys;
      } else if (Object.getOwnPropertySymbols) {
        ReflectOwnKeys = function ReflectOwnKeys2(target) {
          return Object.getOwnPropertyNames(target).concat(Object.getOwnPropertySymbols(target));
        };
      } else {
        ReflectOwnKeys = function ReflectOwnKeys2(target) {
          return Object.getOwnPropertyNames(target);
        };
      }
      function ProcessEmitWarning(warning) {
        if (console && console.warn) console.warn(warning);
      }
      var NumberIsNaN = Number.isNaN || function NumberIsNaN2(value) {
        return value !== value;
      };
      function EventEmitter3() {
        EventEmitter3.init.call(this);
      }
      module.exports = EventEmitter3;
      module.exports.once = once;
      EventEmitter3.EventEmitter = EventEmitter3;
      EventEmitter3.prototype._events = void 0;
      EventEmitter3.prototype._eventsCount = 0;
      EventEmitter3.prototype._maxListeners = void 0;
      var defaultMaxListeners = 10;
      function checkListener(listener) {
        if (typeof listener !== "function") {
          throw new TypeError('The "listener" argument must be of type Function. Received type ' + typeof listener);
        }
      }
      Object.defineProperty(EventEmitter3, "defaultMaxListeners", {
        enumerable: true,
        get: function() {
          return defaultMaxListeners;
        },
        set: function(arg) {
          if (typeof arg !== "number" || arg < 0 || NumberIsNaN(arg)) {
            throw new RangeError('The value of "defaultMaxListeners" is out of range. It must be a non-negative number. Received ' + arg + ".");
          }
          defaultMaxListeners = arg;
        }
      });
      EventEmitter3.init = function() {
        if (this._events === void 0 || this._events === Object.getPrototypeOf(this)._events) {
          this._events = /* @__PURE__ */ Object.create(null);
          this._eventsCount = 0;
        }
        this._maxListeners = this._maxListeners || void 0;
      };
      EventEmitter3.prototype.setMaxListeners = function setMaxListeners(n) {
        if (typeof n !== "number" || n < 0 || NumberIsNaN(n)) {
          throw new RangeError('The value of "n" is out of range. It must be a non-negative number. Received ' + n + ".");
        }
        this._maxListeners = n;
        return this;
      };
      function _getMaxListeners(that) {
        if (that._maxListeners === void 0)
          return EventEmitter3.defaultMaxListeners;
        return that._maxListeners;
      }
      EventEmitter3.prototype.getMaxListeners = function getMaxListeners() {
        return _getMaxListeners(this);
      };
      EventEmitter3.prototype.emit = function emit(type2) {
        var args = [];
        for (var i = 1; i < arguments.length; i++) args.push(arguments[i]);
        var doError = type2 === "error";
        var events = this._events;
        if (events !== void 0)
          doError = doError && events.error === void 0;
        else if (!doError)
          return false;
        if (doError) {
          var er;
          if (args.length > 0)
            er = args[0];
          if (er instanceof Error) {
            throw er;
          }
          var err = new Error("Unhandled error." + (er ? " (" + er.message + ")" : ""));
          err.context = er;
          throw err;
        }
        var handler = events[type2];
        if (handler === void 0)
          return false;
        if (typeof handler === "function") {
          ReflectApply(handler, this, args);
        } else {
          var len = handler.length;
          var listeners = arrayClone(handler, len);
          for (var i = 0; i < len; ++i)
            ReflectApply(listeners[i], this, args);
        }
        return true;
      };
      function _addListener(target, type2, listener, prepend) {
        var m;
        var events;
        var existing;
        checkListener(listener);
        events = target._events;
        if (events === void 0) {
          events = target._events = /* @__PURE__ */ Object.create(null);
          target._eventsCount = 0;
        } else {
          if (events.newListener !== void 0) {
            target.emit(
              "newListener",
              type2,
              listener.listener ? listener.listener : listener
            );
            events = target._events;
          }
          existing = events[type2];
        }
        if (existing === void 0) {
          existing = events[type2] = listener;
          ++target._eventsCount;
        } else {
          if (typeof existing === "function") {
            existing = events[type2] = prepend ? [listener, existing] : [existing, listener];
          } else if (prepend) {
            existing.unshift(listener);
          } else {
            existing.push(listener);
          }
          m = _getMaxListeners(target);
          if (m > 0 && existing.length > m && !existing.warned) {
            existing.warned = true;
            var w = new Error("Possible EventEmitter memory leak detected. " + existing.length + " " + String(type2) + " listeners added. Use emitter.setMaxListeners() to increase limit");
            w.name = "MaxListenersExceededWarning";
            w.emitter = target;
            w.type = type2;
            w.count = existing.length;
            ProcessEmitWarning(w);
          }
        }
        return target;
      }
      EventEmitter3.prototype.addListener = function addListener(type2, listener) {
        return _addListener(this, type2, listener, false);
      };
      EventEmitter3.prototype.on = EventEmitter3.prototype.addListener;
      EventEmitter3.prototype.prependListener = function prependListener(type2, listener) {
        return _addListener(this, type2, listener, true);
      };
      function onceWrapper() {
        if (!this.fired) {
          this.target.removeListener(this.type, this.wrapFn);
          this.fired = true;
          if (arguments.length === 0)
            return this.listener.call(this.target);
          return this.listener.apply(this.target, arguments);
        }
      }
      function _onceWrap(target, type2, listener) {
        var state2 = { fired: false, wrapFn: void 0, target, type: type2, listener };
        var wrapped = onceWrapper.bind(state2);
        wrapped.listener = listener;
        state2.wrapFn = wrapped;
        return wrapped;
      }
      EventEmitter3.prototype.once = function once2(type2, listener) {
        checkListener(listener);
        this.on(type2, _onceWrap(this, type2, listener));
        return this;
      };
      EventEmitter3.prototype.prependOnceListener = function prependOnceListener(type2, listener) {
        checkListener(listener);
        this.prependListener(type2, _onceWrap(this, type2, listener));
        return this;
      };
      EventEmitter3.prototype.removeListener = function removeListener(type2, listener) {
        var list2, events, position, i, originalListener;
        checkListener(listener);
        events = this._events;
        if (events === void 0)
          return this;
        list2 = events[type2];
        if (list2 === void 0)
          return this;
        if (list2 === listener || list2.listener === listener) {
          if (--this._eventsCount === 0)
            this._events = /* @__PURE__ */ Object.create(null);
          else {
            delete events[type2];
            if (events.removeListener)
              this.emit("removeListener", type2, list2.listener || listener);
          }
        } else if (typeof list2 !== "function") {
          position = -1;
          for (i = list2.length - 1; i >= 0; i--) {
            if (list2[i] === listener || list2[i].listener === listener) {
              originalListener = list2[i].listener;
              position = i;
              break;
            }
          }
          if (position < 0)
            return this;
          if (position === 0)
            list2.shift();
          else {
            spliceOne(list2, position);
          }
          if (list2.length === 1)
            events[type2] = list2[0];
          if (events.removeListener !== void 0)
            this.emit("removeListener", type2, originalListener || listener);
        }
        return this;
      };
      EventEmitter3.prototype.off = EventEmitter3.prototype.removeListener;
      EventEmitter3.prototype.removeAllListeners = function removeAllListeners(type2) {
        var listeners, events, i;
        events = this._events;
        if (events === void 0)
          return this;
        if (events.removeListener === void 0) {
          if (arguments.length === 0) {
            this._events = /* @__PURE__ */ Object.create(null);
            this._eventsCount = 0;
          } else if (events[type2] !== void 0) {
            if (--this._eventsCount === 0)
              this._events = /* @__PURE__ */ Object.create(null);
            else
              delete events[type2];
          }
          return this;
        }
        if (arguments.length === 0) {
          var keys = Object.keys(events);
          var key;
          for (i = 0; i < keys.length; ++i) {
            key = keys[i];
            if (key === "removeListener") continue;
            this.removeAllListeners(key);
          }
          this.removeAllListeners("removeListener");
          this._events = /* @__PURE__ */ Object.create(null);
          this._eventsCount = 0;
          return this;
        }
        listeners = events[type2];
        if (typeof listeners === "function") {
          this.removeListener(type2, listeners);
        } else if (listeners !== void 0) {
          for (i = listeners.length - 1; i >= 0; i--) {
            this.removeListener(type2, listeners[i]);
          }
        }
        return this;
      };
      function _listeners(target, type2, unwrap) {
        var events = target._events;
        if (events === void 0)
          return [];
        var evlistener = events[type2];
        if (evlistener === void 0)
          return [];
        if (typeof evlistener === "function")
          return unwrap ? [evlistener.listener || evlistener] : [evlistener];
        return unwrap ? unwrapListeners(evlistener) : arrayClone(evlistener, evlistener.length);
      }
      EventEmitter3.prototype.listeners = function listeners(type2) {
        return _listeners(this, type2, true);
      };
      EventEmitter3.prototype.rawListeners = function rawListeners(type2) {
        return _listeners(this, type2, false);
      };
      EventEmitter3.listenerCount = function(emitter, type2) {
        if (typeof emitter.listenerCount === "function") {
          return emitter.listenerCount(type2);
        } else {
          return listenerCount.call(emitter, type2);
        }
      };
      EventEmitter3.prototype.listenerCount = listenerCount;
      function listenerCount(type2) {
        var events = this._events;
        if (events !== void 0) {
          var evlistener = events[type2];
          if (typeof evlistener === "function") {
            return 1;
          } else if (evlistener !== void 0) {
            return evlistener.length;
          }
        }
        return 0;
      }
      EventEmitter3.prototype.eventNames = function eventNames() {
        return this._eventsCount > 0 ? ReflectOwnKeys(this._events) : [];
      };
      function arrayClone(arr, n) {
        var copy3 = new Array(n);
        for (var i = 0; i < n; ++i)
          copy3[i] = arr[i];
        return copy3;
      }
      function spliceOne(list2, index2) {
        for (; index2 + 1 < list2.length; index2++)
          list2[index2] = list2[index2 + 1];
        list2.pop();
      }
      function unwrapListeners(arr) {
        var ret = new Array(arr.length);
        for (var i = 0; i < ret.length; ++i) {
          ret[i] = arr[i].listener || arr[i];
        }
        return ret;
      }
      function once(emitter, name) {
        return new Promise(function(resolve, reject2) {
          function errorListener(err) {
            emitter.removeListener(name, resolver);
            reject2(err);
          }
          function resolver() {
            if (typeof emitter.removeListener === "function") {
              emitter.removeListener("error", errorListener);
            }
            resolve([].slice.call(arguments));
          }
          ;
          eventTargetAgnosticAddListener(emitter, name, resolver, { once: true });
          if (name !== "error") {
            addErrorHandlerIfEventEmitter(emitter, errorListener, { once: true });
          }
        });
      }
      function addErrorHandlerIfEventEmitter(emitter, handler, flags) {
        if (typeof emitter.on === "function") {
          eventTargetAgnosticAddListener(emitter, "error", handler, flags);
        }
      }
      function eventTargetAgnosticAddListener(emitter, name, listener, flags) {
        if (typeof emitter.on === "function") {
          if (flags.once) {
            emitter.once(name, listener);
          } else {
            emitter.on(name, listener);
          }
        } else if (typeof emitter.addEventListener === "function") {
          emitter.addEventListener(name, function wrapListener(arg) {
            if (flags.once) {
              emitter.removeEventListener(name, wrapListener);
            }
            listener(arg);
          });
        } else {
          throw new TypeError('The "emitter" argument must be of type EventEmitter. Received type ' + typeof emitter);
        }
      }
    }
  });

  // node_modules/graphology/dist/graphology.mjs
  function assignPolyfill() {
    const target = arguments[0];
    for (let i = 1, l = arguments.length; i < l; i++) {
      if (!arguments[i]) continue;
      for (const k in arguments[i]) target[k] = arguments[i][k];
    }
    return target;
  }
  function getMatchingEdge(graph, source, target, type2) {
    const sourceData = graph._nodes.get(source);
    let edge = null;
    if (!sourceData) return edge;
    if (type2 === "mixed") {
      edge = sourceData.out && sourceData.out[target] || sourceData.undirected && sourceData.undirected[target];
    } else if (type2 === "directed") {
      edge = sourceData.out && sourceData.out[target];
    } else {
      edge = sourceData.undirected && sourceData.undirected[target];
    }
    return edge;
  }
  function isPlainObject(value) {
    return typeof value === "object" && value !== null;
  }
  function isEmpty(o) {
    let k;
    for (k in o) return false;
    return true;
  }
  function privateProperty(target, name, value) {
    Object.defineProperty(target, name, {
      enumerable: false,
      configurable: false,
      writable: true,
      value
    });
  }
  function readOnlyProperty(target, name, value) {
    const descriptor = {
      enumerable: true,
      configurable: true
    };
    if (typeof value === "function") {
      descriptor.get = value;
    } else {
      descriptor.value = value;
      descriptor.writable = false;
    }
    Object.defineProperty(target, name, descriptor);
  }
  function validateHints(hints) {
    if (!isPlainObject(hints)) return false;
    if (hints.attributes && !Array.isArray(hints.attributes)) return false;
    return true;
  }
  function incrementalIdStartingFromRandomByte() {
    let i = Math.floor(Math.random() * 256) & 255;
    return () => {
      return i++;
    };
  }
  function chain() {
    const iterables = arguments;
    let current = null;
    let i = -1;
    return {
      [Symbol.iterator]() {
        return this;
      },
      next() {
        let step2 = null;
        do {
          if (current === null) {
            i++;
            if (i >= iterables.length) return { done: true };
            current = iterables[i][Symbol.iterator]();
          }
          step2 = current.next();
          if (step2.done) {
            current = null;
            continue;
          }
          break;
        } while (true);
        return step2;
      }
    };
  }
  function emptyIterator() {
    return {
      [Symbol.iterator]() {
        return this;
      },
      next() {
        return { done: true };
      }
    };
  }
  function MixedNodeData(key, attributes2) {
    this.key = key;
    this.attributes = attributes2;
    this.clear();
  }
  function DirectedNodeData(key, attributes2) {
    this.key = key;
    this.attributes = attributes2;
    this.clear();
  }
  function UndirectedNodeData(key, attributes2) {
    this.key = key;
    this.attributes = attributes2;
    this.clear();
  }
  function EdgeData(undirected, key, source, target, attributes2) {
    this.key = key;
    this.attributes = attributes2;
    this.undirected = undirected;
    this.source = source;
    this.target = target;
  }
  function findRelevantNodeData(graph, method, mode, nodeOrEdge, nameOrEdge, add1, add2) {
    let nodeData, edgeData, arg1, arg2;
    nodeOrEdge = "" + nodeOrEdge;
    if (mode === NODE) {
      nodeData = graph._nodes.get(nodeOrEdge);
      if (!nodeData)
        throw new NotFoundGraphError(
          `Graph.${method}: could not find the "${nodeOrEdge}" node in the graph.`
        );
      arg1 = nameOrEdge;
      arg2 = add1;
    } else if (mode === OPPOSITE) {
      nameOrEdge = "" + nameOrEdge;
      edgeData = graph._edges.get(nameOrEdge);
      if (!edgeData)
        throw new NotFoundGraphError(
          `Graph.${method}: could not find the "${nameOrEdge}" edge in the graph.`
        );
      const source = edgeData.source.key;
      const target = edgeData.target.key;
      if (nodeOrEdge === source) {
        nodeData = edgeData.target;
      } else if (nodeOrEdge === target) {
        nodeData = edgeData.source;
      } else {
        throw new NotFoundGraphError(
          `Graph.${method}: the "${nodeOrEdge}" node is not attached to the "${nameOrEdge}" edge (${source}, ${target}).`
        );
      }
      arg1 = add1;
      arg2 = add2;
    } else {
      edgeData = graph._edges.get(nodeOrEdge);
      if (!edgeData)
        throw new NotFoundGraphError(
          `Graph.${method}: could not find the "${nodeOrEdge}" edge in the graph.`
        );
      if (mode === SOURCE) {
        nodeData = edgeData.source;
      } else {
        nodeData = edgeData.target;
      }
      arg1 = nameOrEdge;
      arg2 = add1;
    }
    return [nodeData, arg1, arg2];
  }
  function attachNodeAttributeGetter(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1) {
      const [data, name] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1
      );
      return data.attributes[name];
    };
  }
  function attachNodeAttributesGetter(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge) {
      const [data] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge
      );
      return data.attributes;
    };
  }
  function attachNodeAttributeChecker(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1) {
      const [data, name] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1
      );
      return data.attributes.hasOwnProperty(name);
    };
  }
  function attachNodeAttributeSetter(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1, add2) {
      const [data, name, value] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1,
        add2
      );
      data.attributes[name] = value;
      this.emit("nodeAttributesUpdated", {
        key: data.key,
        type: "set",
        attributes: data.attributes,
        name
      });
      return this;
    };
  }
  function attachNodeAttributeUpdater(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1, add2) {
      const [data, name, updater] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1,
        add2
      );
      if (typeof updater !== "function")
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: updater should be a function.`
        );
      const attributes2 = data.attributes;
      const value = updater(attributes2[name]);
      attributes2[name] = value;
      this.emit("nodeAttributesUpdated", {
        key: data.key,
        type: "set",
        attributes: data.attributes,
        name
      });
      return this;
    };
  }
  function attachNodeAttributeRemover(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1) {
      const [data, name] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1
      );
      delete data.attributes[name];
      this.emit("nodeAttributesUpdated", {
        key: data.key,
        type: "remove",
        attributes: data.attributes,
        name
      });
      return this;
    };
  }
  function attachNodeAttributesReplacer(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1) {
      const [data, attributes2] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1
      );
      if (!isPlainObject(attributes2))
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: provided attributes are not a plain object.`
        );
      data.attributes = attributes2;
      this.emit("nodeAttributesUpdated", {
        key: data.key,
        type: "replace",
        attributes: data.attributes
      });
      return this;
    };
  }
  function attachNodeAttributesMerger(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1) {
      const [data, attributes2] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1
      );
      if (!isPlainObject(attributes2))
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: provided attributes are not a plain object.`
        );
      assign(data.attributes, attributes2);
      this.emit("nodeAttributesUpdated", {
        key: data.key,
        type: "merge",
        attributes: data.attributes,
        data: attributes2
      });
      return this;
    };
  }
  function attachNodeAttributesUpdater(Class, method, mode) {
    Class.prototype[method] = function(nodeOrEdge, nameOrEdge, add1) {
      const [data, updater] = findRelevantNodeData(
        this,
        method,
        mode,
        nodeOrEdge,
        nameOrEdge,
        add1
      );
      if (typeof updater !== "function")
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: provided updater is not a function.`
        );
      data.attributes = updater(data.attributes);
      this.emit("nodeAttributesUpdated", {
        key: data.key,
        type: "update",
        attributes: data.attributes
      });
      return this;
    };
  }
  function attachNodeAttributesMethods(Graph2) {
    NODE_ATTRIBUTES_METHODS.forEach(function({ name, attacher }) {
      attacher(Graph2, name("Node"), NODE);
      attacher(Graph2, name("Source"), SOURCE);
      attacher(Graph2, name("Target"), TARGET);
      attacher(Graph2, name("Opposite"), OPPOSITE);
    });
  }
  function attachEdgeAttributeGetter(Class, method, type2) {
    Class.prototype[method] = function(element2, name) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 2) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2;
        const target = "" + name;
        name = arguments[2];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      return data.attributes[name];
    };
  }
  function attachEdgeAttributesGetter(Class, method, type2) {
    Class.prototype[method] = function(element2) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 1) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2, target = "" + arguments[1];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      return data.attributes;
    };
  }
  function attachEdgeAttributeChecker(Class, method, type2) {
    Class.prototype[method] = function(element2, name) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 2) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2;
        const target = "" + name;
        name = arguments[2];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      return data.attributes.hasOwnProperty(name);
    };
  }
  function attachEdgeAttributeSetter(Class, method, type2) {
    Class.prototype[method] = function(element2, name, value) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 3) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2;
        const target = "" + name;
        name = arguments[2];
        value = arguments[3];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      data.attributes[name] = value;
      this.emit("edgeAttributesUpdated", {
        key: data.key,
        type: "set",
        attributes: data.attributes,
        name
      });
      return this;
    };
  }
  function attachEdgeAttributeUpdater(Class, method, type2) {
    Class.prototype[method] = function(element2, name, updater) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 3) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2;
        const target = "" + name;
        name = arguments[2];
        updater = arguments[3];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      if (typeof updater !== "function")
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: updater should be a function.`
        );
      data.attributes[name] = updater(data.attributes[name]);
      this.emit("edgeAttributesUpdated", {
        key: data.key,
        type: "set",
        attributes: data.attributes,
        name
      });
      return this;
    };
  }
  function attachEdgeAttributeRemover(Class, method, type2) {
    Class.prototype[method] = function(element2, name) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 2) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2;
        const target = "" + name;
        name = arguments[2];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      delete data.attributes[name];
      this.emit("edgeAttributesUpdated", {
        key: data.key,
        type: "remove",
        attributes: data.attributes,
        name
      });
      return this;
    };
  }
  function attachEdgeAttributesReplacer(Class, method, type2) {
    Class.prototype[method] = function(element2, attributes2) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 2) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2, target = "" + attributes2;
        attributes2 = arguments[2];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      if (!isPlainObject(attributes2))
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: provided attributes are not a plain object.`
        );
      data.attributes = attributes2;
      this.emit("edgeAttributesUpdated", {
        key: data.key,
        type: "replace",
        attributes: data.attributes
      });
      return this;
    };
  }
  function attachEdgeAttributesMerger(Class, method, type2) {
    Class.prototype[method] = function(element2, attributes2) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 2) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2, target = "" + attributes2;
        attributes2 = arguments[2];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      if (!isPlainObject(attributes2))
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: provided attributes are not a plain object.`
        );
      assign(data.attributes, attributes2);
      this.emit("edgeAttributesUpdated", {
        key: data.key,
        type: "merge",
        attributes: data.attributes,
        data: attributes2
      });
      return this;
    };
  }
  function attachEdgeAttributesUpdater(Class, method, type2) {
    Class.prototype[method] = function(element2, updater) {
      let data;
      if (this.type !== "mixed" && type2 !== "mixed" && type2 !== this.type)
        throw new UsageGraphError(
          `Graph.${method}: cannot find this type of edges in your ${this.type} graph.`
        );
      if (arguments.length > 2) {
        if (this.multi)
          throw new UsageGraphError(
            `Graph.${method}: cannot use a {source,target} combo when asking about an edge's attributes in a MultiGraph since we cannot infer the one you want information about.`
          );
        const source = "" + element2, target = "" + updater;
        updater = arguments[2];
        data = getMatchingEdge(this, source, target, type2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find an edge for the given path ("${source}" - "${target}").`
          );
      } else {
        if (type2 !== "mixed")
          throw new UsageGraphError(
            `Graph.${method}: calling this method with only a key (vs. a source and target) does not make sense since an edge with this key could have the other type.`
          );
        element2 = "" + element2;
        data = this._edges.get(element2);
        if (!data)
          throw new NotFoundGraphError(
            `Graph.${method}: could not find the "${element2}" edge in the graph.`
          );
      }
      if (typeof updater !== "function")
        throw new InvalidArgumentsGraphError(
          `Graph.${method}: provided updater is not a function.`
        );
      data.attributes = updater(data.attributes);
      this.emit("edgeAttributesUpdated", {
        key: data.key,
        type: "update",
        attributes: data.attributes
      });
      return this;
    };
  }
  function attachEdgeAttributesMethods(Graph2) {
    EDGE_ATTRIBUTES_METHODS.forEach(function({ name, attacher }) {
      attacher(Graph2, name("Edge"), "mixed");
      attacher(Graph2, name("DirectedEdge"), "directed");
      attacher(Graph2, name("UndirectedEdge"), "undirected");
    });
  }
  function forEachSimple(breakable, object, callback, avoid) {
    let shouldBreak = false;
    for (const k in object) {
      if (k === avoid) continue;
      const edgeData = object[k];
      shouldBreak = callback(
        edgeData.key,
        edgeData.attributes,
        edgeData.source.key,
        edgeData.target.key,
        edgeData.source.attributes,
        edgeData.target.attributes,
        edgeData.undirected
      );
      if (breakable && shouldBreak) return edgeData.key;
    }
    return;
  }
  function forEachMulti(breakable, object, callback, avoid) {
    let edgeData, source, target;
    let shouldBreak = false;
    for (const k in object) {
      if (k === avoid) continue;
      edgeData = object[k];
      do {
        source = edgeData.source;
        target = edgeData.target;
        shouldBreak = callback(
          edgeData.key,
          edgeData.attributes,
          source.key,
          target.key,
          source.attributes,
          target.attributes,
          edgeData.undirected
        );
        if (breakable && shouldBreak) return edgeData.key;
        edgeData = edgeData.next;
      } while (edgeData !== void 0);
    }
    return;
  }
  function createIterator(object, avoid) {
    const keys = Object.keys(object);
    const l = keys.length;
    let edgeData;
    let i = 0;
    return {
      [Symbol.iterator]() {
        return this;
      },
      next() {
        do {
          if (!edgeData) {
            if (i >= l) return { done: true };
            const k = keys[i++];
            if (k === avoid) {
              edgeData = void 0;
              continue;
            }
            edgeData = object[k];
          } else {
            edgeData = edgeData.next;
          }
        } while (!edgeData);
        return {
          done: false,
          value: {
            edge: edgeData.key,
            attributes: edgeData.attributes,
            source: edgeData.source.key,
            target: edgeData.target.key,
            sourceAttributes: edgeData.source.attributes,
            targetAttributes: edgeData.target.attributes,
            undirected: edgeData.undirected
          }
        };
      }
    };
  }
  function forEachForKeySimple(breakable, object, k, callback) {
    const edgeData = object[k];
    if (!edgeData) return;
    const sourceData = edgeData.source;
    const targetData = edgeData.target;
    if (callback(
      edgeData.key,
      edgeData.attributes,
      sourceData.key,
      targetData.key,
      sourceData.attributes,
      targetData.attributes,
      edgeData.undirected
    ) && breakable)
      return edgeData.key;
  }
  function forEachForKeyMulti(breakable, object, k, callback) {
    let edgeData = object[k];
    if (!edgeData) return;
    let shouldBreak = false;
    do {
      shouldBreak = callback(
        edgeData.key,
        edgeData.attributes,
        edgeData.source.key,
        edgeData.target.key,
        edgeData.source.attributes,
        edgeData.target.attributes,
        edgeData.undirected
      );
      if (breakable && shouldBreak) return edgeData.key;
      edgeData = edgeData.next;
    } while (edgeData !== void 0);
    return;
  }
  function createIteratorForKey(object, k) {
    let edgeData = object[k];
    if (edgeData.next !== void 0) {
      return {
        [Symbol.iterator]() {
          return this;
        },
        next() {
          if (!edgeData) return { done: true };
          const value = {
            edge: edgeData.key,
            attributes: edgeData.attributes,
            source: edgeData.source.key,
            target: edgeData.target.key,
            sourceAttributes: edgeData.source.attributes,
            targetAttributes: edgeData.target.attributes,
            undirected: edgeData.undirected
          };
          edgeData = edgeData.next;
          return {
            done: false,
            value
          };
        }
      };
    }
    let done = false;
    return {
      [Symbol.iterator]() {
        return this;
      },
      next() {
        if (done === true) return { done: true };
        done = true;
        return {
          done: false,
          value: {
            edge: edgeData.key,
            attributes: edgeData.attributes,
            source: edgeData.source.key,
            target: edgeData.target.key,
            sourceAttributes: edgeData.source.attributes,
            targetAttributes: edgeData.target.attributes,
            undirected: edgeData.undirected
          }
        };
      }
    };
  }
  function createEdgeArray(graph, type2) {
    if (graph.size === 0) return [];
    if (type2 === "mixed" || type2 === graph.type) {
      return Array.from(graph._edges.keys());
    }
    const size = type2 === "undirected" ? graph.undirectedSize : graph.directedSize;
    const list2 = new Array(size), mask = type2 === "undirected";
    const iterator = graph._edges.values();
    let i = 0;
    let step2, data;
    while (step2 = iterator.next(), step2.done !== true) {
      data = step2.value;
      if (data.undirected === mask) list2[i++] = data.key;
    }
    return list2;
  }
  function forEachEdge(breakable, graph, type2, callback) {
    if (graph.size === 0) return;
    const shouldFilter = type2 !== "mixed" && type2 !== graph.type;
    const mask = type2 === "undirected";
    let step2, data;
    let shouldBreak = false;
    const iterator = graph._edges.values();
    while (step2 = iterator.next(), step2.done !== true) {
      data = step2.value;
      if (shouldFilter && data.undirected !== mask) continue;
      const { key, attributes: attributes2, source, target } = data;
      shouldBreak = callback(
        key,
        attributes2,
        source.key,
        target.key,
        source.attributes,
        target.attributes,
        data.undirected
      );
      if (breakable && shouldBreak) return key;
    }
    return;
  }
  function createEdgeIterator(graph, type2) {
    if (graph.size === 0) return emptyIterator();
    const shouldFilter = type2 !== "mixed" && type2 !== graph.type;
    const mask = type2 === "undirected";
    const iterator = graph._edges.values();
    return {
      [Symbol.iterator]() {
        return this;
      },
      next() {
        let step2, data;
        while (true) {
          step2 = iterator.next();
          if (step2.done) return step2;
          data = step2.value;
          if (shouldFilter && data.undirected !== mask) continue;
          break;
        }
        const value = {
          edge: data.key,
          attributes: data.attributes,
          source: data.source.key,
          target: data.target.key,
          sourceAttributes: data.source.attributes,
          targetAttributes: data.target.attributes,
          undirected: data.undirected
        };
        return { value, done: false };
      }
    };
  }
  function forEachEdgeForNode(breakable, multi, type2, direction, nodeData, callback) {
    const fn = multi ? forEachMulti : forEachSimple;
    let found;
    if (type2 !== "undirected") {
      if (direction !== "out") {
        found = fn(breakable, nodeData.in, callback);
        if (breakable && found) return found;
      }
      if (direction !== "in") {
        found = fn(
          breakable,
          nodeData.out,
          callback,
          !direction ? nodeData.key : void 0
        );
        if (breakable && found) return found;
      }
    }
    if (type2 !== "directed") {
      found = fn(breakable, nodeData.undirected, callback);
      if (breakable && found) return found;
    }
    return;
  }
  function createEdgeArrayForNode(multi, type2, direction, nodeData) {
    const edges = [];
    forEachEdgeForNode(false, multi, type2, direction, nodeData, function(key) {
      edges.push(key);
    });
    return edges;
  }
  function createEdgeIteratorForNode(type2, direction, nodeData) {
    let iterator = emptyIterator();
    if (type2 !== "undirected") {
      if (direction !== "out" && typeof nodeData.in !== "undefined")
        iterator = chain(iterator, createIterator(nodeData.in));
      if (direction !== "in" && typeof nodeData.out !== "undefined")
        iterator = chain(
          iterator,
          createIterator(nodeData.out, !direction ? nodeData.key : void 0)
        );
    }
    if (type2 !== "directed" && typeof nodeData.undirected !== "undefined") {
      iterator = chain(iterator, createIterator(nodeData.undirected));
    }
    return iterator;
  }
  function forEachEdgeForPath(breakable, type2, multi, direction, sourceData, target, callback) {
    const fn = multi ? forEachForKeyMulti : forEachForKeySimple;
    let found;
    if (type2 !== "undirected") {
      if (typeof sourceData.in !== "undefined" && direction !== "out") {
        found = fn(breakable, sourceData.in, target, callback);
        if (breakable && found) return found;
      }
      if (typeof sourceData.out !== "undefined" && direction !== "in" && (direction || sourceData.key !== target)) {
        found = fn(breakable, sourceData.out, target, callback);
        if (breakable && found) return found;
      }
    }
    if (type2 !== "directed") {
      if (typeof sourceData.undirected !== "undefined") {
        found = fn(breakable, sourceData.undirected, target, callback);
        if (breakable && found) return found;
      }
    }
    return;
  }
  function createEdgeArrayForPath(type2, multi, direction, sourceData, target) {
    const edges = [];
    forEachEdgeForPath(
      false,
      type2,
      multi,
      direction,
      sourceData,
      target,
      function(key) {
        edges.push(key);
      }
    );
    return edges;
  }
  function createEdgeIteratorForPath(type2, direction, sourceData, target) {
    let iterator = emptyIterator();
    if (type2 !== "undirected") {
      if (typeof sourceData.in !== "undefined" && direction !== "out" && target in sourceData.in)
        iterator = chain(iterator, createIteratorForKey(sourceData.in, target));
      if (typeof sourceData.out !== "undefined" && direction !== "in" && target in sourceData.out && (direction || sourceData.key !== target))
        iterator = chain(iterator, createIteratorForKey(sourceData.out, target));
    }
    if (type2 !== "directed") {
      if (typeof sourceData.undirected !== "undefined" && target in sourceData.undirected)
        iterator = chain(
          iterator,
          createIteratorForKey(sourceData.undirected, target)
        );
    }
    return iterator;
  }
  function attachEdgeArrayCreator(Class, description2) {
    const { name, type: type2, direction } = description2;
    Class.prototype[name] = function(source, target) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type)
        return [];
      if (!arguments.length) return createEdgeArray(this, type2);
      if (arguments.length === 1) {
        source = "" + source;
        const nodeData = this._nodes.get(source);
        if (typeof nodeData === "undefined")
          throw new NotFoundGraphError(
            `Graph.${name}: could not find the "${source}" node in the graph.`
          );
        return createEdgeArrayForNode(
          this.multi,
          type2 === "mixed" ? this.type : type2,
          direction,
          nodeData
        );
      }
      if (arguments.length === 2) {
        source = "" + source;
        target = "" + target;
        const sourceData = this._nodes.get(source);
        if (!sourceData)
          throw new NotFoundGraphError(
            `Graph.${name}:  could not find the "${source}" source node in the graph.`
          );
        if (!this._nodes.has(target))
          throw new NotFoundGraphError(
            `Graph.${name}:  could not find the "${target}" target node in the graph.`
          );
        return createEdgeArrayForPath(
          type2,
          this.multi,
          direction,
          sourceData,
          target
        );
      }
      throw new InvalidArgumentsGraphError(
        `Graph.${name}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`
      );
    };
  }
  function attachForEachEdge(Class, description2) {
    const { name, type: type2, direction } = description2;
    const forEachName = "forEach" + name[0].toUpperCase() + name.slice(1, -1);
    Class.prototype[forEachName] = function(source, target, callback) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type) return;
      if (arguments.length === 1) {
        callback = source;
        return forEachEdge(false, this, type2, callback);
      }
      if (arguments.length === 2) {
        source = "" + source;
        callback = target;
        const nodeData = this._nodes.get(source);
        if (typeof nodeData === "undefined")
          throw new NotFoundGraphError(
            `Graph.${forEachName}: could not find the "${source}" node in the graph.`
          );
        return forEachEdgeForNode(
          false,
          this.multi,
          type2 === "mixed" ? this.type : type2,
          direction,
          nodeData,
          callback
        );
      }
      if (arguments.length === 3) {
        source = "" + source;
        target = "" + target;
        const sourceData = this._nodes.get(source);
        if (!sourceData)
          throw new NotFoundGraphError(
            `Graph.${forEachName}:  could not find the "${source}" source node in the graph.`
          );
        if (!this._nodes.has(target))
          throw new NotFoundGraphError(
            `Graph.${forEachName}:  could not find the "${target}" target node in the graph.`
          );
        return forEachEdgeForPath(
          false,
          type2,
          this.multi,
          direction,
          sourceData,
          target,
          callback
        );
      }
      throw new InvalidArgumentsGraphError(
        `Graph.${forEachName}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`
      );
    };
    const mapName = "map" + name[0].toUpperCase() + name.slice(1);
    Class.prototype[mapName] = function() {
      const args = Array.prototype.slice.call(arguments);
      const callback = args.pop();
      let result;
      if (args.length === 0) {
        let length = 0;
        if (type2 !== "directed") length += this.undirectedSize;
        if (type2 !== "undirected") length += this.directedSize;
        result = new Array(length);
        let i = 0;
        args.push((e, ea, s, t, sa, ta, u) => {
          result[i++] = callback(e, ea, s, t, sa, ta, u);
        });
      } else {
        result = [];
        args.push((e, ea, s, t, sa, ta, u) => {
          result.push(callback(e, ea, s, t, sa, ta, u));
        });
      }
      this[forEachName].apply(this, args);
      return result;
    };
    const filterName = "filter" + name[0].toUpperCase() + name.slice(1);
    Class.prototype[filterName] = function() {
      const args = Array.prototype.slice.call(arguments);
      const callback = args.pop();
      const result = [];
      args.push((e, ea, s, t, sa, ta, u) => {
        if (callback(e, ea, s, t, sa, ta, u)) result.push(e);
      });
      this[forEachName].apply(this, args);
      return result;
    };
    const reduceName = "reduce" + name[0].toUpperCase() + name.slice(1);
    Class.prototype[reduceName] = function() {
      let args = Array.prototype.slice.call(arguments);
      if (args.length < 2 || args.length > 4) {
        throw new InvalidArgumentsGraphError(
          `Graph.${reduceName}: invalid number of arguments (expecting 2, 3 or 4 and got ${args.length}).`
        );
      }
      if (typeof args[args.length - 1] === "function" && typeof args[args.length - 2] !== "function") {
        throw new InvalidArgumentsGraphError(
          `Graph.${reduceName}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`
        );
      }
      let callback;
      let initialValue;
      if (args.length === 2) {
        callback = args[0];
        initialValue = args[1];
        args = [];
      } else if (args.length === 3) {
        callback = args[1];
        initialValue = args[2];
        args = [args[0]];
      } else if (args.length === 4) {
        callback = args[2];
        initialValue = args[3];
        args = [args[0], args[1]];
      }
      let accumulator = initialValue;
      args.push((e, ea, s, t, sa, ta, u) => {
        accumulator = callback(accumulator, e, ea, s, t, sa, ta, u);
      });
      this[forEachName].apply(this, args);
      return accumulator;
    };
  }
  function attachFindEdge(Class, description2) {
    const { name, type: type2, direction } = description2;
    const findEdgeName = "find" + name[0].toUpperCase() + name.slice(1, -1);
    Class.prototype[findEdgeName] = function(source, target, callback) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type)
        return false;
      if (arguments.length === 1) {
        callback = source;
        return forEachEdge(true, this, type2, callback);
      }
      if (arguments.length === 2) {
        source = "" + source;
        callback = target;
        const nodeData = this._nodes.get(source);
        if (typeof nodeData === "undefined")
          throw new NotFoundGraphError(
            `Graph.${findEdgeName}: could not find the "${source}" node in the graph.`
          );
        return forEachEdgeForNode(
          true,
          this.multi,
          type2 === "mixed" ? this.type : type2,
          direction,
          nodeData,
          callback
        );
      }
      if (arguments.length === 3) {
        source = "" + source;
        target = "" + target;
        const sourceData = this._nodes.get(source);
        if (!sourceData)
          throw new NotFoundGraphError(
            `Graph.${findEdgeName}:  could not find the "${source}" source node in the graph.`
          );
        if (!this._nodes.has(target))
          throw new NotFoundGraphError(
            `Graph.${findEdgeName}:  could not find the "${target}" target node in the graph.`
          );
        return forEachEdgeForPath(
          true,
          type2,
          this.multi,
          direction,
          sourceData,
          target,
          callback
        );
      }
      throw new InvalidArgumentsGraphError(
        `Graph.${findEdgeName}: too many arguments (expecting 1, 2 or 3 and got ${arguments.length}).`
      );
    };
    const someName = "some" + name[0].toUpperCase() + name.slice(1, -1);
    Class.prototype[someName] = function() {
      const args = Array.prototype.slice.call(arguments);
      const callback = args.pop();
      args.push((e, ea, s, t, sa, ta, u) => {
        return callback(e, ea, s, t, sa, ta, u);
      });
      const found = this[findEdgeName].apply(this, args);
      if (found) return true;
      return false;
    };
    const everyName = "every" + name[0].toUpperCase() + name.slice(1, -1);
    Class.prototype[everyName] = function() {
      const args = Array.prototype.slice.call(arguments);
      const callback = args.pop();
      args.push((e, ea, s, t, sa, ta, u) => {
        return !callback(e, ea, s, t, sa, ta, u);
      });
      const found = this[findEdgeName].apply(this, args);
      if (found) return false;
      return true;
    };
  }
  function attachEdgeIteratorCreator(Class, description2) {
    const { name: originalName, type: type2, direction } = description2;
    const name = originalName.slice(0, -1) + "Entries";
    Class.prototype[name] = function(source, target) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type)
        return emptyIterator();
      if (!arguments.length) return createEdgeIterator(this, type2);
      if (arguments.length === 1) {
        source = "" + source;
        const sourceData = this._nodes.get(source);
        if (!sourceData)
          throw new NotFoundGraphError(
            `Graph.${name}: could not find the "${source}" node in the graph.`
          );
        return createEdgeIteratorForNode(type2, direction, sourceData);
      }
      if (arguments.length === 2) {
        source = "" + source;
        target = "" + target;
        const sourceData = this._nodes.get(source);
        if (!sourceData)
          throw new NotFoundGraphError(
            `Graph.${name}:  could not find the "${source}" source node in the graph.`
          );
        if (!this._nodes.has(target))
          throw new NotFoundGraphError(
            `Graph.${name}:  could not find the "${target}" target node in the graph.`
          );
        return createEdgeIteratorForPath(type2, direction, sourceData, target);
      }
      throw new InvalidArgumentsGraphError(
        `Graph.${name}: too many arguments (expecting 0, 1 or 2 and got ${arguments.length}).`
      );
    };
  }
  function attachEdgeIterationMethods(Graph2) {
    EDGES_ITERATION.forEach((description2) => {
      attachEdgeArrayCreator(Graph2, description2);
      attachForEachEdge(Graph2, description2);
      attachFindEdge(Graph2, description2);
      attachEdgeIteratorCreator(Graph2, description2);
    });
  }
  function CompositeSetWrapper() {
    this.A = null;
    this.B = null;
  }
  function forEachInObjectOnce(breakable, visited, nodeData, object, callback) {
    for (const k in object) {
      const edgeData = object[k];
      const sourceData = edgeData.source;
      const targetData = edgeData.target;
      const neighborData = sourceData === nodeData ? targetData : sourceData;
      if (visited && visited.has(neighborData.key)) continue;
      const shouldBreak = callback(neighborData.key, neighborData.attributes);
      if (breakable && shouldBreak) return neighborData.key;
    }
    return;
  }
  function forEachNeighbor(breakable, type2, direction, nodeData, callback) {
    if (type2 !== "mixed") {
      if (type2 === "undirected")
        return forEachInObjectOnce(
          breakable,
          null,
          nodeData,
          nodeData.undirected,
          callback
        );
      if (typeof direction === "string")
        return forEachInObjectOnce(
          breakable,
          null,
          nodeData,
          nodeData[direction],
          callback
        );
    }
    const visited = new CompositeSetWrapper();
    let found;
    if (type2 !== "undirected") {
      if (direction !== "out") {
        found = forEachInObjectOnce(
          breakable,
          null,
          nodeData,
          nodeData.in,
          callback
        );
        if (breakable && found) return found;
        visited.wrap(nodeData.in);
      }
      if (direction !== "in") {
        found = forEachInObjectOnce(
          breakable,
          visited,
          nodeData,
          nodeData.out,
          callback
        );
        if (breakable && found) return found;
        visited.wrap(nodeData.out);
      }
    }
    if (type2 !== "directed") {
      found = forEachInObjectOnce(
        breakable,
        visited,
        nodeData,
        nodeData.undirected,
        callback
      );
      if (breakable && found) return found;
    }
    return;
  }
  function createNeighborArrayForNode(type2, direction, nodeData) {
    if (type2 !== "mixed") {
      if (type2 === "undirected") return Object.keys(nodeData.undirected);
      if (typeof direction === "string") return Object.keys(nodeData[direction]);
    }
    const neighbors = [];
    forEachNeighbor(false, type2, direction, nodeData, function(key) {
      neighbors.push(key);
    });
    return neighbors;
  }
  function createDedupedObjectIterator(visited, nodeData, object) {
    const keys = Object.keys(object);
    const l = keys.length;
    let i = 0;
    return {
      [Symbol.iterator]() {
        return this;
      },
      next() {
        let neighborData = null;
        do {
          if (i >= l) {
            if (visited) visited.wrap(object);
            return { done: true };
          }
          const edgeData = object[keys[i++]];
          const sourceData = edgeData.source;
          const targetData = edgeData.target;
          neighborData = sourceData === nodeData ? targetData : sourceData;
          if (visited && visited.has(neighborData.key)) {
            neighborData = null;
            continue;
          }
        } while (neighborData === null);
        return {
          done: false,
          value: { neighbor: neighborData.key, attributes: neighborData.attributes }
        };
      }
    };
  }
  function createNeighborIterator(type2, direction, nodeData) {
    if (type2 !== "mixed") {
      if (type2 === "undirected")
        return createDedupedObjectIterator(null, nodeData, nodeData.undirected);
      if (typeof direction === "string")
        return createDedupedObjectIterator(null, nodeData, nodeData[direction]);
    }
    let iterator = emptyIterator();
    const visited = new CompositeSetWrapper();
    if (type2 !== "undirected") {
      if (direction !== "out") {
        iterator = chain(
          iterator,
          createDedupedObjectIterator(visited, nodeData, nodeData.in)
        );
      }
      if (direction !== "in") {
        iterator = chain(
          iterator,
          createDedupedObjectIterator(visited, nodeData, nodeData.out)
        );
      }
    }
    if (type2 !== "directed") {
      iterator = chain(
        iterator,
        createDedupedObjectIterator(visited, nodeData, nodeData.undirected)
      );
    }
    return iterator;
  }
  function attachNeighborArrayCreator(Class, description2) {
    const { name, type: type2, direction } = description2;
    Class.prototype[name] = function(node) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type)
        return [];
      node = "" + node;
      const nodeData = this._nodes.get(node);
      if (typeof nodeData === "undefined")
        throw new NotFoundGraphError(
          `Graph.${name}: could not find the "${node}" node in the graph.`
        );
      return createNeighborArrayForNode(
        type2 === "mixed" ? this.type : type2,
        direction,
        nodeData
      );
    };
  }
  function attachForEachNeighbor(Class, description2) {
    const { name, type: type2, direction } = description2;
    const forEachName = "forEach" + name[0].toUpperCase() + name.slice(1, -1);
    Class.prototype[forEachName] = function(node, callback) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type) return;
      node = "" + node;
      const nodeData = this._nodes.get(node);
      if (typeof nodeData === "undefined")
        throw new NotFoundGraphError(
          `Graph.${forEachName}: could not find the "${node}" node in the graph.`
        );
      forEachNeighbor(
        false,
        type2 === "mixed" ? this.type : type2,
        direction,
        nodeData,
        callback
      );
    };
    const mapName = "map" + name[0].toUpperCase() + name.slice(1);
    Class.prototype[mapName] = function(node, callback) {
      const result = [];
      this[forEachName](node, (n, a) => {
        result.push(callback(n, a));
      });
      return result;
    };
    const filterName = "filter" + name[0].toUpperCase() + name.slice(1);
    Class.prototype[filterName] = function(node, callback) {
      const result = [];
      this[forEachName](node, (n, a) => {
        if (callback(n, a)) result.push(n);
      });
      return result;
    };
    const reduceName = "reduce" + name[0].toUpperCase() + name.slice(1);
    Class.prototype[reduceName] = function(node, callback, initialValue) {
      if (arguments.length < 3)
        throw new InvalidArgumentsGraphError(
          `Graph.${reduceName}: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array.`
        );
      let accumulator = initialValue;
      this[forEachName](node, (n, a) => {
        accumulator = callback(accumulator, n, a);
      });
      return accumulator;
    };
  }
  function attachFindNeighbor(Class, description2) {
    const { name, type: type2, direction } = description2;
    const capitalizedSingular = name[0].toUpperCase() + name.slice(1, -1);
    const findName = "find" + capitalizedSingular;
    Class.prototype[findName] = function(node, callback) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type) return;
      node = "" + node;
      const nodeData = this._nodes.get(node);
      if (typeof nodeData === "undefined")
        throw new NotFoundGraphError(
          `Graph.${findName}: could not find the "${node}" node in the graph.`
        );
      return forEachNeighbor(
        true,
        type2 === "mixed" ? this.type : type2,
        direction,
        nodeData,
        callback
      );
    };
    const someName = "some" + capitalizedSingular;
    Class.prototype[someName] = function(node, callback) {
      const found = this[findName](node, callback);
      if (found) return true;
      return false;
    };
    const everyName = "every" + capitalizedSingular;
    Class.prototype[everyName] = function(node, callback) {
      const found = this[findName](node, (n, a) => {
        return !callback(n, a);
      });
      if (found) return false;
      return true;
    };
  }
  function attachNeighborIteratorCreator(Class, description2) {
    const { name, type: type2, direction } = description2;
    const iteratorName = name.slice(0, -1) + "Entries";
    Class.prototype[iteratorName] = function(node) {
      if (type2 !== "mixed" && this.type !== "mixed" && type2 !== this.type)
        return emptyIterator();
      node = "" + node;
      const nodeData = this._nodes.get(node);
      if (typeof nodeData === "undefined")
        throw new NotFoundGraphError(
          `Graph.${iteratorName}: could not find the "${node}" node in the graph.`
        );
      return createNeighborIterator(
        type2 === "mixed" ? this.type : type2,
        direction,
        nodeData
      );
    };
  }
  function attachNeighborIterationMethods(Graph2) {
    NEIGHBORS_ITERATION.forEach((description2) => {
      attachNeighborArrayCreator(Graph2, description2);
      attachForEachNeighbor(Graph2, description2);
      attachFindNeighbor(Graph2, description2);
      attachNeighborIteratorCreator(Graph2, description2);
    });
  }
  function forEachAdjacency(breakable, assymetric, disconnectedNodes, graph, callback) {
    const iterator = graph._nodes.values();
    const type2 = graph.type;
    let step2, sourceData, neighbor, adj, edgeData, targetData, shouldBreak;
    while (step2 = iterator.next(), step2.done !== true) {
      let hasEdges = false;
      sourceData = step2.value;
      if (type2 !== "undirected") {
        adj = sourceData.out;
        for (neighbor in adj) {
          edgeData = adj[neighbor];
          do {
            targetData = edgeData.target;
            hasEdges = true;
            shouldBreak = callback(
              sourceData.key,
              targetData.key,
              sourceData.attributes,
              targetData.attributes,
              edgeData.key,
              edgeData.attributes,
              edgeData.undirected
            );
            if (breakable && shouldBreak) return edgeData;
            edgeData = edgeData.next;
          } while (edgeData);
        }
      }
      if (type2 !== "directed") {
        adj = sourceData.undirected;
        for (neighbor in adj) {
          if (assymetric && sourceData.key > neighbor) continue;
          edgeData = adj[neighbor];
          do {
            targetData = edgeData.target;
            if (targetData.key !== neighbor) targetData = edgeData.source;
            hasEdges = true;
            shouldBreak = callback(
              sourceData.key,
              targetData.key,
              sourceData.attributes,
              targetData.attributes,
              edgeData.key,
              edgeData.attributes,
              edgeData.undirected
            );
            if (breakable && shouldBreak) return edgeData;
            edgeData = edgeData.next;
          } while (edgeData);
        }
      }
      if (disconnectedNodes && !hasEdges) {
        shouldBreak = callback(
          sourceData.key,
          null,
          sourceData.attributes,
          null,
          null,
          null,
          null
        );
        if (breakable && shouldBreak) return null;
      }
    }
    return;
  }
  function serializeNode(key, data) {
    const serialized = { key };
    if (!isEmpty(data.attributes))
      serialized.attributes = assign({}, data.attributes);
    return serialized;
  }
  function serializeEdge(type2, key, data) {
    const serialized = {
      key,
      source: data.source.key,
      target: data.target.key
    };
    if (!isEmpty(data.attributes))
      serialized.attributes = assign({}, data.attributes);
    if (type2 === "mixed" && data.undirected) serialized.undirected = true;
    return serialized;
  }
  function validateSerializedNode(value) {
    if (!isPlainObject(value))
      throw new InvalidArgumentsGraphError(
        'Graph.import: invalid serialized node. A serialized node should be a plain object with at least a "key" property.'
      );
    if (!("key" in value))
      throw new InvalidArgumentsGraphError(
        "Graph.import: serialized node is missing its key."
      );
    if ("attributes" in value && (!isPlainObject(value.attributes) || value.attributes === null))
      throw new InvalidArgumentsGraphError(
        "Graph.import: invalid attributes. Attributes should be a plain object, null or omitted."
      );
  }
  function validateSerializedEdge(value) {
    if (!isPlainObject(value))
      throw new InvalidArgumentsGraphError(
        'Graph.import: invalid serialized edge. A serialized edge should be a plain object with at least a "source" & "target" property.'
      );
    if (!("source" in value))
      throw new InvalidArgumentsGraphError(
        "Graph.import: serialized edge is missing its source."
      );
    if (!("target" in value))
      throw new InvalidArgumentsGraphError(
        "Graph.import: serialized edge is missing its target."
      );
    if ("attributes" in value && (!isPlainObject(value.attributes) || value.attributes === null))
      throw new InvalidArgumentsGraphError(
        "Graph.import: invalid attributes. Attributes should be a plain object, null or omitted."
      );
    if ("undirected" in value && typeof value.undirected !== "boolean")
      throw new InvalidArgumentsGraphError(
        "Graph.import: invalid undirectedness information. Undirected should be boolean or omitted."
      );
  }
  function addNode(graph, node, attributes2) {
    if (attributes2 && !isPlainObject(attributes2))
      throw new InvalidArgumentsGraphError(
        `Graph.addNode: invalid attributes. Expecting an object but got "${attributes2}"`
      );
    node = "" + node;
    attributes2 = attributes2 || {};
    if (graph._nodes.has(node))
      throw new UsageGraphError(
        `Graph.addNode: the "${node}" node already exist in the graph.`
      );
    const data = new graph.NodeDataClass(node, attributes2);
    graph._nodes.set(node, data);
    graph.emit("nodeAdded", {
      key: node,
      attributes: attributes2
    });
    return data;
  }
  function unsafeAddNode(graph, node, attributes2) {
    const data = new graph.NodeDataClass(node, attributes2);
    graph._nodes.set(node, data);
    graph.emit("nodeAdded", {
      key: node,
      attributes: attributes2
    });
    return data;
  }
  function addEdge(graph, name, mustGenerateKey, undirected, edge, source, target, attributes2) {
    if (!undirected && graph.type === "undirected")
      throw new UsageGraphError(
        `Graph.${name}: you cannot add a directed edge to an undirected graph. Use the #.addEdge or #.addUndirectedEdge instead.`
      );
    if (undirected && graph.type === "directed")
      throw new UsageGraphError(
        `Graph.${name}: you cannot add an undirected edge to a directed graph. Use the #.addEdge or #.addDirectedEdge instead.`
      );
    if (attributes2 && !isPlainObject(attributes2))
      throw new InvalidArgumentsGraphError(
        `Graph.${name}: invalid attributes. Expecting an object but got "${attributes2}"`
      );
    source = "" + source;
    target = "" + target;
    attributes2 = attributes2 || {};
    if (!graph.allowSelfLoops && source === target)
      throw new UsageGraphError(
        `Graph.${name}: source & target are the same ("${source}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`
      );
    const sourceData = graph._nodes.get(source), targetData = graph._nodes.get(target);
    if (!sourceData)
      throw new NotFoundGraphError(
        `Graph.${name}: source node "${source}" not found.`
      );
    if (!targetData)
      throw new NotFoundGraphError(
        `Graph.${name}: target node "${target}" not found.`
      );
    const eventData = {
      key: null,
      undirected,
      source,
      target,
      attributes: attributes2
    };
    if (mustGenerateKey) {
      edge = graph._edgeKeyGenerator();
    } else {
      edge = "" + edge;
      if (graph._edges.has(edge))
        throw new UsageGraphError(
          `Graph.${name}: the "${edge}" edge already exists in the graph.`
        );
    }
    if (!graph.multi && (undirected ? typeof sourceData.undirected[target] !== "undefined" : typeof sourceData.out[target] !== "undefined")) {
      throw new UsageGraphError(
        `Graph.${name}: an edge linking "${source}" to "${target}" already exists. If you really want to add multiple edges linking those nodes, you should create a multi graph by using the 'multi' option.`
      );
    }
    const edgeData = new EdgeData(
      undirected,
      edge,
      sourceData,
      targetData,
      attributes2
    );
    graph._edges.set(edge, edgeData);
    const isSelfLoop = source === target;
    if (undirected) {
      sourceData.undirectedDegree++;
      targetData.undirectedDegree++;
      if (isSelfLoop) {
        sourceData.undirectedLoops++;
        graph._undirectedSelfLoopCount++;
      }
    } else {
      sourceData.outDegree++;
      targetData.inDegree++;
      if (isSelfLoop) {
        sourceData.directedLoops++;
        graph._directedSelfLoopCount++;
      }
    }
    if (graph.multi) edgeData.attachMulti();
    else edgeData.attach();
    if (undirected) graph._undirectedSize++;
    else graph._directedSize++;
    eventData.key = edge;
    graph.emit("edgeAdded", eventData);
    return edge;
  }
  function mergeEdge(graph, name, mustGenerateKey, undirected, edge, source, target, attributes2, asUpdater) {
    if (!undirected && graph.type === "undirected")
      throw new UsageGraphError(
        `Graph.${name}: you cannot merge/update a directed edge to an undirected graph. Use the #.mergeEdge/#.updateEdge or #.addUndirectedEdge instead.`
      );
    if (undirected && graph.type === "directed")
      throw new UsageGraphError(
        `Graph.${name}: you cannot merge/update an undirected edge to a directed graph. Use the #.mergeEdge/#.updateEdge or #.addDirectedEdge instead.`
      );
    if (attributes2) {
      if (asUpdater) {
        if (typeof attributes2 !== "function")
          throw new InvalidArgumentsGraphError(
            `Graph.${name}: invalid updater function. Expecting a function but got "${attributes2}"`
          );
      } else {
        if (!isPlainObject(attributes2))
          throw new InvalidArgumentsGraphError(
            `Graph.${name}: invalid attributes. Expecting an object but got "${attributes2}"`
          );
      }
    }
    source = "" + source;
    target = "" + target;
    let updater;
    if (asUpdater) {
      updater = attributes2;
      attributes2 = void 0;
    }
    if (!graph.allowSelfLoops && source === target)
      throw new UsageGraphError(
        `Graph.${name}: source & target are the same ("${source}"), thus creating a loop explicitly forbidden by this graph 'allowSelfLoops' option set to false.`
      );
    let sourceData = graph._nodes.get(source);
    let targetData = graph._nodes.get(target);
    let edgeData;
    let alreadyExistingEdgeData;
    if (!mustGenerateKey) {
      edgeData = graph._edges.get(edge);
      if (edgeData) {
        if (edgeData.source.key !== source || edgeData.target.key !== target) {
          if (!undirected || edgeData.source.key !== target || edgeData.target.key !== source) {
            throw new UsageGraphError(
              `Graph.${name}: inconsistency detected when attempting to merge the "${edge}" edge with "${source}" source & "${target}" target vs. ("${edgeData.source.key}", "${edgeData.target.key}").`
            );
          }
        }
        alreadyExistingEdgeData = edgeData;
      }
    }
    if (!alreadyExistingEdgeData && !graph.multi && sourceData) {
      alreadyExistingEdgeData = undirected ? sourceData.undirected[target] : sourceData.out[target];
    }
    if (alreadyExistingEdgeData) {
      const info = [alreadyExistingEdgeData.key, false, false, false];
      if (asUpdater ? !updater : !attributes2) return info;
      if (asUpdater) {
        const oldAttributes = alreadyExistingEdgeData.attributes;
        alreadyExistingEdgeData.attributes = updater(oldAttributes);
        graph.emit("edgeAttributesUpdated", {
          type: "replace",
          key: alreadyExistingEdgeData.key,
          attributes: alreadyExistingEdgeData.attributes
        });
      } else {
        assign(alreadyExistingEdgeData.attributes, attributes2);
        graph.emit("edgeAttributesUpdated", {
          type: "merge",
          key: alreadyExistingEdgeData.key,
          attributes: alreadyExistingEdgeData.attributes,
          data: attributes2
        });
      }
      return info;
    }
    attributes2 = attributes2 || {};
    if (asUpdater && updater) attributes2 = updater(attributes2);
    const eventData = {
      key: null,
      undirected,
      source,
      target,
      attributes: attributes2
    };
    if (mustGenerateKey) {
      edge = graph._edgeKeyGenerator();
    } else {
      edge = "" + edge;
      if (graph._edges.has(edge))
        throw new UsageGraphError(
          `Graph.${name}: the "${edge}" edge already exists in the graph.`
        );
    }
    let sourceWasAdded = false;
    let targetWasAdded = false;
    if (!sourceData) {
      sourceData = unsafeAddNode(graph, source, {});
      sourceWasAdded = true;
      if (source === target) {
        targetData = sourceData;
        targetWasAdded = true;
      }
    }
    if (!targetData) {
      targetData = unsafeAddNode(graph, target, {});
      targetWasAdded = true;
    }
    edgeData = new EdgeData(undirected, edge, sourceData, targetData, attributes2);
    graph._edges.set(edge, edgeData);
    const isSelfLoop = source === target;
    if (undirected) {
      sourceData.undirectedDegree++;
      targetData.undirectedDegree++;
      if (isSelfLoop) {
        sourceData.undirectedLoops++;
        graph._undirectedSelfLoopCount++;
      }
    } else {
      sourceData.outDegree++;
      targetData.inDegree++;
      if (isSelfLoop) {
        sourceData.directedLoops++;
        graph._directedSelfLoopCount++;
      }
    }
    if (graph.multi) edgeData.attachMulti();
    else edgeData.attach();
    if (undirected) graph._undirectedSize++;
    else graph._directedSize++;
    eventData.key = edge;
    graph.emit("edgeAdded", eventData);
    return [edge, true, sourceWasAdded, targetWasAdded];
  }
  function dropEdgeFromData(graph, edgeData) {
    graph._edges.delete(edgeData.key);
    const { source: sourceData, target: targetData, attributes: attributes2 } = edgeData;
    const undirected = edgeData.undirected;
    const isSelfLoop = sourceData === targetData;
    if (undirected) {
      sourceData.undirectedDegree--;
      targetData.undirectedDegree--;
      if (isSelfLoop) {
        sourceData.undirectedLoops--;
        graph._undirectedSelfLoopCount--;
      }
    } else {
      sourceData.outDegree--;
      targetData.inDegree--;
      if (isSelfLoop) {
        sourceData.directedLoops--;
        graph._directedSelfLoopCount--;
      }
    }
    if (graph.multi) edgeData.detachMulti();
    else edgeData.detach();
    if (undirected) graph._undirectedSize--;
    else graph._directedSize--;
    graph.emit("edgeDropped", {
      key: edgeData.key,
      attributes: attributes2,
      source: sourceData.key,
      target: targetData.key,
      undirected
    });
  }
  function attachStaticFromMethod(Class) {
    Class.from = function(data, options) {
      const finalOptions = assign({}, data.options, options);
      const instance = new Class(finalOptions);
      instance.import(data);
      return instance;
    };
  }
  var import_events, assign, GraphError, InvalidArgumentsGraphError, NotFoundGraphError, UsageGraphError, NODE, SOURCE, TARGET, OPPOSITE, NODE_ATTRIBUTES_METHODS, EDGE_ATTRIBUTES_METHODS, EDGES_ITERATION, NEIGHBORS_ITERATION, INSTANCE_ID, TYPES, EMITTER_PROPS, EDGE_ADD_METHODS, DEFAULTS, Graph, DirectedGraph, UndirectedGraph, MultiGraph, MultiDirectedGraph, MultiUndirectedGraph;
  var init_graphology = __esm({
    "node_modules/graphology/dist/graphology.mjs"() {
      import_events = __toESM(require_events(), 1);
      assign = assignPolyfill;
      if (typeof Object.assign === "function") assign = Object.assign;
      GraphError = class extends Error {
        constructor(message) {
          super();
          this.name = "GraphError";
          this.message = message;
        }
      };
      InvalidArgumentsGraphError = class _InvalidArgumentsGraphError extends GraphError {
        constructor(message) {
          super(message);
          this.name = "InvalidArgumentsGraphError";
          if (typeof Error.captureStackTrace === "function")
            Error.captureStackTrace(
              this,
              _InvalidArgumentsGraphError.prototype.constructor
            );
        }
      };
      NotFoundGraphError = class _NotFoundGraphError extends GraphError {
        constructor(message) {
          super(message);
          this.name = "NotFoundGraphError";
          if (typeof Error.captureStackTrace === "function")
            Error.captureStackTrace(this, _NotFoundGraphError.prototype.constructor);
        }
      };
      UsageGraphError = class _UsageGraphError extends GraphError {
        constructor(message) {
          super(message);
          this.name = "UsageGraphError";
          if (typeof Error.captureStackTrace === "function")
            Error.captureStackTrace(this, _UsageGraphError.prototype.constructor);
        }
      };
      MixedNodeData.prototype.clear = function() {
        this.inDegree = 0;
        this.outDegree = 0;
        this.undirectedDegree = 0;
        this.undirectedLoops = 0;
        this.directedLoops = 0;
        this.in = {};
        this.out = {};
        this.undirected = {};
      };
      DirectedNodeData.prototype.clear = function() {
        this.inDegree = 0;
        this.outDegree = 0;
        this.directedLoops = 0;
        this.in = {};
        this.out = {};
      };
      UndirectedNodeData.prototype.clear = function() {
        this.undirectedDegree = 0;
        this.undirectedLoops = 0;
        this.undirected = {};
      };
      EdgeData.prototype.attach = function() {
        let outKey = "out";
        let inKey = "in";
        if (this.undirected) outKey = inKey = "undirected";
        const source = this.source.key;
        const target = this.target.key;
        this.source[outKey][target] = this;
        if (this.undirected && source === target) return;
        this.target[inKey][source] = this;
      };
      EdgeData.prototype.attachMulti = function() {
        let outKey = "out";
        let inKey = "in";
        const source = this.source.key;
        const target = this.target.key;
        if (this.undirected) outKey = inKey = "undirected";
        const adj = this.source[outKey];
        const head3 = adj[target];
        if (typeof head3 === "undefined") {
          adj[target] = this;
          if (!(this.undirected && source === target)) {
            this.target[inKey][source] = this;
          }
          return;
        }
        head3.previous = this;
        this.next = head3;
        adj[target] = this;
        this.target[inKey][source] = this;
      };
      EdgeData.prototype.detach = function() {
        const source = this.source.key;
        const target = this.target.key;
        let outKey = "out";
        let inKey = "in";
        if (this.undirected) outKey = inKey = "undirected";
        delete this.source[outKey][target];
        delete this.target[inKey][source];
      };
      EdgeData.prototype.detachMulti = function() {
        const source = this.source.key;
        const target = this.target.key;
        let outKey = "out";
        let inKey = "in";
        if (this.undirected) outKey = inKey = "undirected";
        if (this.previous === void 0) {
          if (this.next === void 0) {
            delete this.source[outKey][target];
            delete this.target[inKey][source];
          } else {
            this.next.previous = void 0;
            this.source[outKey][target] = this.next;
            this.target[inKey][source] = this.next;
          }
        } else {
          this.previous.next = this.next;
          if (this.next !== void 0) {
            this.next.previous = this.previous;
          }
        }
      };
      NODE = 0;
      SOURCE = 1;
      TARGET = 2;
      OPPOSITE = 3;
      NODE_ATTRIBUTES_METHODS = [
        {
          name: (element2) => `get${element2}Attribute`,
          attacher: attachNodeAttributeGetter
        },
        {
          name: (element2) => `get${element2}Attributes`,
          attacher: attachNodeAttributesGetter
        },
        {
          name: (element2) => `has${element2}Attribute`,
          attacher: attachNodeAttributeChecker
        },
        {
          name: (element2) => `set${element2}Attribute`,
          attacher: attachNodeAttributeSetter
        },
        {
          name: (element2) => `update${element2}Attribute`,
          attacher: attachNodeAttributeUpdater
        },
        {
          name: (element2) => `remove${element2}Attribute`,
          attacher: attachNodeAttributeRemover
        },
        {
          name: (element2) => `replace${element2}Attributes`,
          attacher: attachNodeAttributesReplacer
        },
        {
          name: (element2) => `merge${element2}Attributes`,
          attacher: attachNodeAttributesMerger
        },
        {
          name: (element2) => `update${element2}Attributes`,
          attacher: attachNodeAttributesUpdater
        }
      ];
      EDGE_ATTRIBUTES_METHODS = [
        {
          name: (element2) => `get${element2}Attribute`,
          attacher: attachEdgeAttributeGetter
        },
        {
          name: (element2) => `get${element2}Attributes`,
          attacher: attachEdgeAttributesGetter
        },
        {
          name: (element2) => `has${element2}Attribute`,
          attacher: attachEdgeAttributeChecker
        },
        {
          name: (element2) => `set${element2}Attribute`,
          attacher: attachEdgeAttributeSetter
        },
        {
          name: (element2) => `update${element2}Attribute`,
          attacher: attachEdgeAttributeUpdater
        },
        {
          name: (element2) => `remove${element2}Attribute`,
          attacher: attachEdgeAttributeRemover
        },
        {
          name: (element2) => `replace${element2}Attributes`,
          attacher: attachEdgeAttributesReplacer
        },
        {
          name: (element2) => `merge${element2}Attributes`,
          attacher: attachEdgeAttributesMerger
        },
        {
          name: (element2) => `update${element2}Attributes`,
          attacher: attachEdgeAttributesUpdater
        }
      ];
      EDGES_ITERATION = [
        {
          name: "edges",
          type: "mixed"
        },
        {
          name: "inEdges",
          type: "directed",
          direction: "in"
        },
        {
          name: "outEdges",
          type: "directed",
          direction: "out"
        },
        {
          name: "inboundEdges",
          type: "mixed",
          direction: "in"
        },
        {
          name: "outboundEdges",
          type: "mixed",
          direction: "out"
        },
        {
          name: "directedEdges",
          type: "directed"
        },
        {
          name: "undirectedEdges",
          type: "undirected"
        }
      ];
      NEIGHBORS_ITERATION = [
        {
          name: "neighbors",
          type: "mixed"
        },
        {
          name: "inNeighbors",
          type: "directed",
          direction: "in"
        },
        {
          name: "outNeighbors",
          type: "directed",
          direction: "out"
        },
        {
          name: "inboundNeighbors",
          type: "mixed",
          direction: "in"
        },
        {
          name: "outboundNeighbors",
          type: "mixed",
          direction: "out"
        },
        {
          name: "directedNeighbors",
          type: "directed"
        },
        {
          name: "undirectedNeighbors",
          type: "undirected"
        }
      ];
      CompositeSetWrapper.prototype.wrap = function(set2) {
        if (this.A === null) this.A = set2;
        else if (this.B === null) this.B = set2;
      };
      CompositeSetWrapper.prototype.has = function(key) {
        if (this.A !== null && key in this.A) return true;
        if (this.B !== null && key in this.B) return true;
        return false;
      };
      INSTANCE_ID = incrementalIdStartingFromRandomByte();
      TYPES = /* @__PURE__ */ new Set(["directed", "undirected", "mixed"]);
      EMITTER_PROPS = /* @__PURE__ */ new Set([
        "domain",
        "_events",
        "_eventsCount",
        "_maxListeners"
      ]);
      EDGE_ADD_METHODS = [
        {
          name: (verb) => `${verb}Edge`,
          generateKey: true
        },
        {
          name: (verb) => `${verb}DirectedEdge`,
          generateKey: true,
          type: "directed"
        },
        {
          name: (verb) => `${verb}UndirectedEdge`,
          generateKey: true,
          type: "undirected"
        },
        {
          name: (verb) => `${verb}EdgeWithKey`
        },
        {
          name: (verb) => `${verb}DirectedEdgeWithKey`,
          type: "directed"
        },
        {
          name: (verb) => `${verb}UndirectedEdgeWithKey`,
          type: "undirected"
        }
      ];
      DEFAULTS = {
        allowSelfLoops: true,
        multi: false,
        type: "mixed"
      };
      Graph = class _Graph extends import_events.EventEmitter {
        constructor(options) {
          super();
          options = assign({}, DEFAULTS, options);
          if (typeof options.multi !== "boolean")
            throw new InvalidArgumentsGraphError(
              `Graph.constructor: invalid 'multi' option. Expecting a boolean but got "${options.multi}".`
            );
          if (!TYPES.has(options.type))
            throw new InvalidArgumentsGraphError(
              `Graph.constructor: invalid 'type' option. Should be one of "mixed", "directed" or "undirected" but got "${options.type}".`
            );
          if (typeof options.allowSelfLoops !== "boolean")
            throw new InvalidArgumentsGraphError(
              `Graph.constructor: invalid 'allowSelfLoops' option. Expecting a boolean but got "${options.allowSelfLoops}".`
            );
          const NodeDataClass = options.type === "mixed" ? MixedNodeData : options.type === "directed" ? DirectedNodeData : UndirectedNodeData;
          privateProperty(this, "NodeDataClass", NodeDataClass);
          const instancePrefix = "geid_" + INSTANCE_ID() + "_";
          let edgeId = 0;
          const edgeKeyGenerator = () => {
            let availableEdgeKey;
            do {
              availableEdgeKey = instancePrefix + edgeId++;
            } while (this._edges.has(availableEdgeKey));
            return availableEdgeKey;
          };
          privateProperty(this, "_attributes", {});
          privateProperty(this, "_nodes", /* @__PURE__ */ new Map());
          privateProperty(this, "_edges", /* @__PURE__ */ new Map());
          privateProperty(this, "_directedSize", 0);
          privateProperty(this, "_undirectedSize", 0);
          privateProperty(this, "_directedSelfLoopCount", 0);
          privateProperty(this, "_undirectedSelfLoopCount", 0);
          privateProperty(this, "_edgeKeyGenerator", edgeKeyGenerator);
          privateProperty(this, "_options", options);
          EMITTER_PROPS.forEach((prop) => privateProperty(this, prop, this[prop]));
          readOnlyProperty(this, "order", () => this._nodes.size);
          readOnlyProperty(this, "size", () => this._edges.size);
          readOnlyProperty(this, "directedSize", () => this._directedSize);
          readOnlyProperty(this, "undirectedSize", () => this._undirectedSize);
          readOnlyProperty(
            this,
            "selfLoopCount",
            () => this._directedSelfLoopCount + this._undirectedSelfLoopCount
          );
          readOnlyProperty(
            this,
            "directedSelfLoopCount",
            () => this._directedSelfLoopCount
          );
          readOnlyProperty(
            this,
            "undirectedSelfLoopCount",
            () => this._undirectedSelfLoopCount
          );
          readOnlyProperty(this, "multi", this._options.multi);
          readOnlyProperty(this, "type", this._options.type);
          readOnlyProperty(this, "allowSelfLoops", this._options.allowSelfLoops);
          readOnlyProperty(this, "implementation", () => "graphology");
        }
        _resetInstanceCounters() {
          this._directedSize = 0;
          this._undirectedSize = 0;
          this._directedSelfLoopCount = 0;
          this._undirectedSelfLoopCount = 0;
        }
        /**---------------------------------------------------------------------------
         * Read
         **---------------------------------------------------------------------------
         */
        /**
         * Method returning whether the given node is found in the graph.
         *
         * @param  {any}     node - The node.
         * @return {boolean}
         */
        hasNode(node) {
          return this._nodes.has("" + node);
        }
        /**
         * Method returning whether the given directed edge is found in the graph.
         *
         * Arity 1:
         * @param  {any}     edge - The edge's key.
         *
         * Arity 2:
         * @param  {any}     source - The edge's source.
         * @param  {any}     target - The edge's target.
         *
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the arguments are invalid.
         */
        hasDirectedEdge(source, target) {
          if (this.type === "undirected") return false;
          if (arguments.length === 1) {
            const edge = "" + source;
            const edgeData = this._edges.get(edge);
            return !!edgeData && !edgeData.undirected;
          } else if (arguments.length === 2) {
            source = "" + source;
            target = "" + target;
            const nodeData = this._nodes.get(source);
            if (!nodeData) return false;
            return nodeData.out.hasOwnProperty(target);
          }
          throw new InvalidArgumentsGraphError(
            `Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`
          );
        }
        /**
         * Method returning whether the given undirected edge is found in the graph.
         *
         * Arity 1:
         * @param  {any}     edge - The edge's key.
         *
         * Arity 2:
         * @param  {any}     source - The edge's source.
         * @param  {any}     target - The edge's target.
         *
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the arguments are invalid.
         */
        hasUndirectedEdge(source, target) {
          if (this.type === "directed") return false;
          if (arguments.length === 1) {
            const edge = "" + source;
            const edgeData = this._edges.get(edge);
            return !!edgeData && edgeData.undirected;
          } else if (arguments.length === 2) {
            source = "" + source;
            target = "" + target;
            const nodeData = this._nodes.get(source);
            if (!nodeData) return false;
            return nodeData.undirected.hasOwnProperty(target);
          }
          throw new InvalidArgumentsGraphError(
            `Graph.hasDirectedEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`
          );
        }
        /**
         * Method returning whether the given edge is found in the graph.
         *
         * Arity 1:
         * @param  {any}     edge - The edge's key.
         *
         * Arity 2:
         * @param  {any}     source - The edge's source.
         * @param  {any}     target - The edge's target.
         *
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the arguments are invalid.
         */
        hasEdge(source, target) {
          if (arguments.length === 1) {
            const edge = "" + source;
            return this._edges.has(edge);
          } else if (arguments.length === 2) {
            source = "" + source;
            target = "" + target;
            const nodeData = this._nodes.get(source);
            if (!nodeData) return false;
            return typeof nodeData.out !== "undefined" && nodeData.out.hasOwnProperty(target) || typeof nodeData.undirected !== "undefined" && nodeData.undirected.hasOwnProperty(target);
          }
          throw new InvalidArgumentsGraphError(
            `Graph.hasEdge: invalid arity (${arguments.length}, instead of 1 or 2). You can either ask for an edge id or for the existence of an edge between a source & a target.`
          );
        }
        /**
         * Method returning the edge matching source & target in a directed fashion.
         *
         * @param  {any} source - The edge's source.
         * @param  {any} target - The edge's target.
         *
         * @return {any|undefined}
         *
         * @throws {Error} - Will throw if the graph is multi.
         * @throws {Error} - Will throw if source or target doesn't exist.
         */
        directedEdge(source, target) {
          if (this.type === "undirected") return;
          source = "" + source;
          target = "" + target;
          if (this.multi)
            throw new UsageGraphError(
              "Graph.directedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.directedEdges instead."
            );
          const sourceData = this._nodes.get(source);
          if (!sourceData)
            throw new NotFoundGraphError(
              `Graph.directedEdge: could not find the "${source}" source node in the graph.`
            );
          if (!this._nodes.has(target))
            throw new NotFoundGraphError(
              `Graph.directedEdge: could not find the "${target}" target node in the graph.`
            );
          const edgeData = sourceData.out && sourceData.out[target] || void 0;
          if (edgeData) return edgeData.key;
        }
        /**
         * Method returning the edge matching source & target in a undirected fashion.
         *
         * @param  {any} source - The edge's source.
         * @param  {any} target - The edge's target.
         *
         * @return {any|undefined}
         *
         * @throws {Error} - Will throw if the graph is multi.
         * @throws {Error} - Will throw if source or target doesn't exist.
         */
        undirectedEdge(source, target) {
          if (this.type === "directed") return;
          source = "" + source;
          target = "" + target;
          if (this.multi)
            throw new UsageGraphError(
              "Graph.undirectedEdge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.undirectedEdges instead."
            );
          const sourceData = this._nodes.get(source);
          if (!sourceData)
            throw new NotFoundGraphError(
              `Graph.undirectedEdge: could not find the "${source}" source node in the graph.`
            );
          if (!this._nodes.has(target))
            throw new NotFoundGraphError(
              `Graph.undirectedEdge: could not find the "${target}" target node in the graph.`
            );
          const edgeData = sourceData.undirected && sourceData.undirected[target] || void 0;
          if (edgeData) return edgeData.key;
        }
        /**
         * Method returning the edge matching source & target in a mixed fashion.
         *
         * @param  {any} source - The edge's source.
         * @param  {any} target - The edge's target.
         *
         * @return {any|undefined}
         *
         * @throws {Error} - Will throw if the graph is multi.
         * @throws {Error} - Will throw if source or target doesn't exist.
         */
        edge(source, target) {
          if (this.multi)
            throw new UsageGraphError(
              "Graph.edge: this method is irrelevant with multigraphs since there might be multiple edges between source & target. See #.edges instead."
            );
          source = "" + source;
          target = "" + target;
          const sourceData = this._nodes.get(source);
          if (!sourceData)
            throw new NotFoundGraphError(
              `Graph.edge: could not find the "${source}" source node in the graph.`
            );
          if (!this._nodes.has(target))
            throw new NotFoundGraphError(
              `Graph.edge: could not find the "${target}" target node in the graph.`
            );
          const edgeData = sourceData.out && sourceData.out[target] || sourceData.undirected && sourceData.undirected[target] || void 0;
          if (edgeData) return edgeData.key;
        }
        /**
         * Method returning whether two nodes are directed neighbors.
         *
         * @param  {any}     node     - The node's key.
         * @param  {any}     neighbor - The neighbor's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        areDirectedNeighbors(node, neighbor) {
          node = "" + node;
          neighbor = "" + neighbor;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.areDirectedNeighbors: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return false;
          return neighbor in nodeData.in || neighbor in nodeData.out;
        }
        /**
         * Method returning whether two nodes are out neighbors.
         *
         * @param  {any}     node     - The node's key.
         * @param  {any}     neighbor - The neighbor's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        areOutNeighbors(node, neighbor) {
          node = "" + node;
          neighbor = "" + neighbor;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.areOutNeighbors: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return false;
          return neighbor in nodeData.out;
        }
        /**
         * Method returning whether two nodes are in neighbors.
         *
         * @param  {any}     node     - The node's key.
         * @param  {any}     neighbor - The neighbor's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        areInNeighbors(node, neighbor) {
          node = "" + node;
          neighbor = "" + neighbor;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.areInNeighbors: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return false;
          return neighbor in nodeData.in;
        }
        /**
         * Method returning whether two nodes are undirected neighbors.
         *
         * @param  {any}     node     - The node's key.
         * @param  {any}     neighbor - The neighbor's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        areUndirectedNeighbors(node, neighbor) {
          node = "" + node;
          neighbor = "" + neighbor;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.areUndirectedNeighbors: could not find the "${node}" node in the graph.`
            );
          if (this.type === "directed") return false;
          return neighbor in nodeData.undirected;
        }
        /**
         * Method returning whether two nodes are neighbors.
         *
         * @param  {any}     node     - The node's key.
         * @param  {any}     neighbor - The neighbor's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        areNeighbors(node, neighbor) {
          node = "" + node;
          neighbor = "" + neighbor;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.areNeighbors: could not find the "${node}" node in the graph.`
            );
          if (this.type !== "undirected") {
            if (neighbor in nodeData.in || neighbor in nodeData.out) return true;
          }
          if (this.type !== "directed") {
            if (neighbor in nodeData.undirected) return true;
          }
          return false;
        }
        /**
         * Method returning whether two nodes are inbound neighbors.
         *
         * @param  {any}     node     - The node's key.
         * @param  {any}     neighbor - The neighbor's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        areInboundNeighbors(node, neighbor) {
          node = "" + node;
          neighbor = "" + neighbor;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.areInboundNeighbors: could not find the "${node}" node in the graph.`
            );
          if (this.type !== "undirected") {
            if (neighbor in nodeData.in) return true;
          }
          if (this.type !== "directed") {
            if (neighbor in nodeData.undirected) return true;
          }
          return false;
        }
        /**
         * Method returning whether two nodes are outbound neighbors.
         *
         * @param  {any}     node     - The node's key.
         * @param  {any}     neighbor - The neighbor's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        areOutboundNeighbors(node, neighbor) {
          node = "" + node;
          neighbor = "" + neighbor;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.areOutboundNeighbors: could not find the "${node}" node in the graph.`
            );
          if (this.type !== "undirected") {
            if (neighbor in nodeData.out) return true;
          }
          if (this.type !== "directed") {
            if (neighbor in nodeData.undirected) return true;
          }
          return false;
        }
        /**
         * Method returning the given node's in degree.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        inDegree(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.inDegree: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return 0;
          return nodeData.inDegree;
        }
        /**
         * Method returning the given node's out degree.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        outDegree(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.outDegree: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return 0;
          return nodeData.outDegree;
        }
        /**
         * Method returning the given node's directed degree.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        directedDegree(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.directedDegree: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return 0;
          return nodeData.inDegree + nodeData.outDegree;
        }
        /**
         * Method returning the given node's undirected degree.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        undirectedDegree(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.undirectedDegree: could not find the "${node}" node in the graph.`
            );
          if (this.type === "directed") return 0;
          return nodeData.undirectedDegree;
        }
        /**
         * Method returning the given node's inbound degree.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's inbound degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        inboundDegree(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.inboundDegree: could not find the "${node}" node in the graph.`
            );
          let degree = 0;
          if (this.type !== "directed") {
            degree += nodeData.undirectedDegree;
          }
          if (this.type !== "undirected") {
            degree += nodeData.inDegree;
          }
          return degree;
        }
        /**
         * Method returning the given node's outbound degree.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's outbound degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        outboundDegree(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.outboundDegree: could not find the "${node}" node in the graph.`
            );
          let degree = 0;
          if (this.type !== "directed") {
            degree += nodeData.undirectedDegree;
          }
          if (this.type !== "undirected") {
            degree += nodeData.outDegree;
          }
          return degree;
        }
        /**
         * Method returning the given node's directed degree.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        degree(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.degree: could not find the "${node}" node in the graph.`
            );
          let degree = 0;
          if (this.type !== "directed") {
            degree += nodeData.undirectedDegree;
          }
          if (this.type !== "undirected") {
            degree += nodeData.inDegree + nodeData.outDegree;
          }
          return degree;
        }
        /**
         * Method returning the given node's in degree without considering self loops.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        inDegreeWithoutSelfLoops(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.inDegreeWithoutSelfLoops: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return 0;
          return nodeData.inDegree - nodeData.directedLoops;
        }
        /**
         * Method returning the given node's out degree without considering self loops.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        outDegreeWithoutSelfLoops(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.outDegreeWithoutSelfLoops: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return 0;
          return nodeData.outDegree - nodeData.directedLoops;
        }
        /**
         * Method returning the given node's directed degree without considering self loops.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        directedDegreeWithoutSelfLoops(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.directedDegreeWithoutSelfLoops: could not find the "${node}" node in the graph.`
            );
          if (this.type === "undirected") return 0;
          return nodeData.inDegree + nodeData.outDegree - nodeData.directedLoops * 2;
        }
        /**
         * Method returning the given node's undirected degree without considering self loops.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's in degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        undirectedDegreeWithoutSelfLoops(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.undirectedDegreeWithoutSelfLoops: could not find the "${node}" node in the graph.`
            );
          if (this.type === "directed") return 0;
          return nodeData.undirectedDegree - nodeData.undirectedLoops * 2;
        }
        /**
         * Method returning the given node's inbound degree without considering self loops.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's inbound degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        inboundDegreeWithoutSelfLoops(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.inboundDegreeWithoutSelfLoops: could not find the "${node}" node in the graph.`
            );
          let degree = 0;
          let loops = 0;
          if (this.type !== "directed") {
            degree += nodeData.undirectedDegree;
            loops += nodeData.undirectedLoops * 2;
          }
          if (this.type !== "undirected") {
            degree += nodeData.inDegree;
            loops += nodeData.directedLoops;
          }
          return degree - loops;
        }
        /**
         * Method returning the given node's outbound degree without considering self loops.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's outbound degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        outboundDegreeWithoutSelfLoops(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.outboundDegreeWithoutSelfLoops: could not find the "${node}" node in the graph.`
            );
          let degree = 0;
          let loops = 0;
          if (this.type !== "directed") {
            degree += nodeData.undirectedDegree;
            loops += nodeData.undirectedLoops * 2;
          }
          if (this.type !== "undirected") {
            degree += nodeData.outDegree;
            loops += nodeData.directedLoops;
          }
          return degree - loops;
        }
        /**
         * Method returning the given node's directed degree without considering self loops.
         *
         * @param  {any}     node - The node's key.
         * @return {number}       - The node's degree.
         *
         * @throws {Error} - Will throw if the node isn't in the graph.
         */
        degreeWithoutSelfLoops(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.degreeWithoutSelfLoops: could not find the "${node}" node in the graph.`
            );
          let degree = 0;
          let loops = 0;
          if (this.type !== "directed") {
            degree += nodeData.undirectedDegree;
            loops += nodeData.undirectedLoops * 2;
          }
          if (this.type !== "undirected") {
            degree += nodeData.inDegree + nodeData.outDegree;
            loops += nodeData.directedLoops * 2;
          }
          return degree - loops;
        }
        /**
         * Method returning the given edge's source.
         *
         * @param  {any} edge - The edge's key.
         * @return {any}      - The edge's source.
         *
         * @throws {Error} - Will throw if the edge isn't in the graph.
         */
        source(edge) {
          edge = "" + edge;
          const data = this._edges.get(edge);
          if (!data)
            throw new NotFoundGraphError(
              `Graph.source: could not find the "${edge}" edge in the graph.`
            );
          return data.source.key;
        }
        /**
         * Method returning the given edge's target.
         *
         * @param  {any} edge - The edge's key.
         * @return {any}      - The edge's target.
         *
         * @throws {Error} - Will throw if the edge isn't in the graph.
         */
        target(edge) {
          edge = "" + edge;
          const data = this._edges.get(edge);
          if (!data)
            throw new NotFoundGraphError(
              `Graph.target: could not find the "${edge}" edge in the graph.`
            );
          return data.target.key;
        }
        /**
         * Method returning the given edge's extremities.
         *
         * @param  {any}   edge - The edge's key.
         * @return {array}      - The edge's extremities.
         *
         * @throws {Error} - Will throw if the edge isn't in the graph.
         */
        extremities(edge) {
          edge = "" + edge;
          const edgeData = this._edges.get(edge);
          if (!edgeData)
            throw new NotFoundGraphError(
              `Graph.extremities: could not find the "${edge}" edge in the graph.`
            );
          return [edgeData.source.key, edgeData.target.key];
        }
        /**
         * Given a node & an edge, returns the other extremity of the edge.
         *
         * @param  {any}   node - The node's key.
         * @param  {any}   edge - The edge's key.
         * @return {any}        - The related node.
         *
         * @throws {Error} - Will throw if the edge isn't in the graph or if the
         *                   edge & node are not related.
         */
        opposite(node, edge) {
          node = "" + node;
          edge = "" + edge;
          const data = this._edges.get(edge);
          if (!data)
            throw new NotFoundGraphError(
              `Graph.opposite: could not find the "${edge}" edge in the graph.`
            );
          const source = data.source.key;
          const target = data.target.key;
          if (node === source) return target;
          if (node === target) return source;
          throw new NotFoundGraphError(
            `Graph.opposite: the "${node}" node is not attached to the "${edge}" edge (${source}, ${target}).`
          );
        }
        /**
         * Returns whether the given edge has the given node as extremity.
         *
         * @param  {any}     edge - The edge's key.
         * @param  {any}     node - The node's key.
         * @return {boolean}      - The related node.
         *
         * @throws {Error} - Will throw if either the node or the edge isn't in the graph.
         */
        hasExtremity(edge, node) {
          edge = "" + edge;
          node = "" + node;
          const data = this._edges.get(edge);
          if (!data)
            throw new NotFoundGraphError(
              `Graph.hasExtremity: could not find the "${edge}" edge in the graph.`
            );
          return data.source.key === node || data.target.key === node;
        }
        /**
         * Method returning whether the given edge is undirected.
         *
         * @param  {any}     edge - The edge's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the edge isn't in the graph.
         */
        isUndirected(edge) {
          edge = "" + edge;
          const data = this._edges.get(edge);
          if (!data)
            throw new NotFoundGraphError(
              `Graph.isUndirected: could not find the "${edge}" edge in the graph.`
            );
          return data.undirected;
        }
        /**
         * Method returning whether the given edge is directed.
         *
         * @param  {any}     edge - The edge's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the edge isn't in the graph.
         */
        isDirected(edge) {
          edge = "" + edge;
          const data = this._edges.get(edge);
          if (!data)
            throw new NotFoundGraphError(
              `Graph.isDirected: could not find the "${edge}" edge in the graph.`
            );
          return !data.undirected;
        }
        /**
         * Method returning whether the given edge is a self loop.
         *
         * @param  {any}     edge - The edge's key.
         * @return {boolean}
         *
         * @throws {Error} - Will throw if the edge isn't in the graph.
         */
        isSelfLoop(edge) {
          edge = "" + edge;
          const data = this._edges.get(edge);
          if (!data)
            throw new NotFoundGraphError(
              `Graph.isSelfLoop: could not find the "${edge}" edge in the graph.`
            );
          return data.source === data.target;
        }
        /**---------------------------------------------------------------------------
         * Mutation
         **---------------------------------------------------------------------------
         */
        /**
         * Method used to add a node to the graph.
         *
         * @param  {any}    node         - The node.
         * @param  {object} [attributes] - Optional attributes.
         * @return {any}                 - The node.
         *
         * @throws {Error} - Will throw if the given node already exist.
         * @throws {Error} - Will throw if the given attributes are not an object.
         */
        addNode(node, attributes2) {
          const nodeData = addNode(this, node, attributes2);
          return nodeData.key;
        }
        /**
         * Method used to merge a node into the graph.
         *
         * @param  {any}    node         - The node.
         * @param  {object} [attributes] - Optional attributes.
         * @return {any}                 - The node.
         */
        mergeNode(node, attributes2) {
          if (attributes2 && !isPlainObject(attributes2))
            throw new InvalidArgumentsGraphError(
              `Graph.mergeNode: invalid attributes. Expecting an object but got "${attributes2}"`
            );
          node = "" + node;
          attributes2 = attributes2 || {};
          let data = this._nodes.get(node);
          if (data) {
            if (attributes2) {
              assign(data.attributes, attributes2);
              this.emit("nodeAttributesUpdated", {
                type: "merge",
                key: node,
                attributes: data.attributes,
                data: attributes2
              });
            }
            return [node, false];
          }
          data = new this.NodeDataClass(node, attributes2);
          this._nodes.set(node, data);
          this.emit("nodeAdded", {
            key: node,
            attributes: attributes2
          });
          return [node, true];
        }
        /**
         * Method used to add a node if it does not exist in the graph or else to
         * update its attributes using a function.
         *
         * @param  {any}      node      - The node.
         * @param  {function} [updater] - Optional updater function.
         * @return {any}                - The node.
         */
        updateNode(node, updater) {
          if (updater && typeof updater !== "function")
            throw new InvalidArgumentsGraphError(
              `Graph.updateNode: invalid updater function. Expecting a function but got "${updater}"`
            );
          node = "" + node;
          let data = this._nodes.get(node);
          if (data) {
            if (updater) {
              const oldAttributes = data.attributes;
              data.attributes = updater(oldAttributes);
              this.emit("nodeAttributesUpdated", {
                type: "replace",
                key: node,
                attributes: data.attributes
              });
            }
            return [node, false];
          }
          const attributes2 = updater ? updater({}) : {};
          data = new this.NodeDataClass(node, attributes2);
          this._nodes.set(node, data);
          this.emit("nodeAdded", {
            key: node,
            attributes: attributes2
          });
          return [node, true];
        }
        /**
         * Method used to drop a single node & all its attached edges from the graph.
         *
         * @param  {any}    node - The node.
         * @return {Graph}
         *
         * @throws {Error} - Will throw if the node doesn't exist.
         */
        dropNode(node) {
          node = "" + node;
          const nodeData = this._nodes.get(node);
          if (!nodeData)
            throw new NotFoundGraphError(
              `Graph.dropNode: could not find the "${node}" node in the graph.`
            );
          let edgeData;
          if (this.type !== "undirected") {
            for (const neighbor in nodeData.out) {
              edgeData = nodeData.out[neighbor];
              do {
                dropEdgeFromData(this, edgeData);
                edgeData = edgeData.next;
              } while (edgeData);
            }
            for (const neighbor in nodeData.in) {
              edgeData = nodeData.in[neighbor];
              do {
                dropEdgeFromData(this, edgeData);
                edgeData = edgeData.next;
              } while (edgeData);
            }
          }
          if (this.type !== "directed") {
            for (const neighbor in nodeData.undirected) {
              edgeData = nodeData.undirected[neighbor];
              do {
                dropEdgeFromData(this, edgeData);
                edgeData = edgeData.next;
              } while (edgeData);
            }
          }
          this._nodes.delete(node);
          this.emit("nodeDropped", {
            key: node,
            attributes: nodeData.attributes
          });
        }
        /**
         * Method used to drop a single edge from the graph.
         *
         * Arity 1:
         * @param  {any}    edge - The edge.
         *
         * Arity 2:
         * @param  {any}    source - Source node.
         * @param  {any}    target - Target node.
         *
         * @return {Graph}
         *
         * @throws {Error} - Will throw if the edge doesn't exist.
         */
        dropEdge(edge) {
          let edgeData;
          if (arguments.length > 1) {
            const source = "" + arguments[0];
            const target = "" + arguments[1];
            edgeData = getMatchingEdge(this, source, target, this.type);
            if (!edgeData)
              throw new NotFoundGraphError(
                `Graph.dropEdge: could not find the "${source}" -> "${target}" edge in the graph.`
              );
          } else {
            edge = "" + edge;
            edgeData = this._edges.get(edge);
            if (!edgeData)
              throw new NotFoundGraphError(
                `Graph.dropEdge: could not find the "${edge}" edge in the graph.`
              );
          }
          dropEdgeFromData(this, edgeData);
          return this;
        }
        /**
         * Method used to drop a single directed edge from the graph.
         *
         * @param  {any}    source - Source node.
         * @param  {any}    target - Target node.
         *
         * @return {Graph}
         *
         * @throws {Error} - Will throw if the edge doesn't exist.
         */
        dropDirectedEdge(source, target) {
          if (arguments.length < 2)
            throw new UsageGraphError(
              "Graph.dropDirectedEdge: it does not make sense to try and drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead."
            );
          if (this.multi)
            throw new UsageGraphError(
              "Graph.dropDirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones."
            );
          source = "" + source;
          target = "" + target;
          const edgeData = getMatchingEdge(this, source, target, "directed");
          if (!edgeData)
            throw new NotFoundGraphError(
              `Graph.dropDirectedEdge: could not find a "${source}" -> "${target}" edge in the graph.`
            );
          dropEdgeFromData(this, edgeData);
          return this;
        }
        /**
         * Method used to drop a single undirected edge from the graph.
         *
         * @param  {any}    source - Source node.
         * @param  {any}    target - Target node.
         *
         * @return {Graph}
         *
         * @throws {Error} - Will throw if the edge doesn't exist.
         */
        dropUndirectedEdge(source, target) {
          if (arguments.length < 2)
            throw new UsageGraphError(
              "Graph.dropUndirectedEdge: it does not make sense to drop a directed edge by key. What if the edge with this key is undirected? Use #.dropEdge for this purpose instead."
            );
          if (this.multi)
            throw new UsageGraphError(
              "Graph.dropUndirectedEdge: cannot use a {source,target} combo when dropping an edge in a MultiGraph since we cannot infer the one you want to delete as there could be multiple ones."
            );
          const edgeData = getMatchingEdge(this, source, target, "undirected");
          if (!edgeData)
            throw new NotFoundGraphError(
              `Graph.dropUndirectedEdge: could not find a "${source}" -> "${target}" edge in the graph.`
            );
          dropEdgeFromData(this, edgeData);
          return this;
        }
        /**
         * Method used to remove every edge & every node from the graph.
         *
         * @return {Graph}
         */
        clear() {
          this._edges.clear();
          this._nodes.clear();
          this._resetInstanceCounters();
          this.emit("cleared");
        }
        /**
         * Method used to remove every edge from the graph.
         *
         * @return {Graph}
         */
        clearEdges() {
          const iterator = this._nodes.values();
          let step2;
          while (step2 = iterator.next(), step2.done !== true) {
            step2.value.clear();
          }
          this._edges.clear();
          this._resetInstanceCounters();
          this.emit("edgesCleared");
        }
        /**---------------------------------------------------------------------------
         * Attributes-related methods
         **---------------------------------------------------------------------------
         */
        /**
         * Method returning the desired graph's attribute.
         *
         * @param  {string} name - Name of the attribute.
         * @return {any}
         */
        getAttribute(name) {
          return this._attributes[name];
        }
        /**
         * Method returning the graph's attributes.
         *
         * @return {object}
         */
        getAttributes() {
          return this._attributes;
        }
        /**
         * Method returning whether the graph has the desired attribute.
         *
         * @param  {string}  name - Name of the attribute.
         * @return {boolean}
         */
        hasAttribute(name) {
          return this._attributes.hasOwnProperty(name);
        }
        /**
         * Method setting a value for the desired graph's attribute.
         *
         * @param  {string}  name  - Name of the attribute.
         * @param  {any}     value - Value for the attribute.
         * @return {Graph}
         */
        setAttribute(name, value) {
          this._attributes[name] = value;
          this.emit("attributesUpdated", {
            type: "set",
            attributes: this._attributes,
            name
          });
          return this;
        }
        /**
         * Method using a function to update the desired graph's attribute's value.
         *
         * @param  {string}   name    - Name of the attribute.
         * @param  {function} updater - Function use to update the attribute's value.
         * @return {Graph}
         */
        updateAttribute(name, updater) {
          if (typeof updater !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.updateAttribute: updater should be a function."
            );
          const value = this._attributes[name];
          this._attributes[name] = updater(value);
          this.emit("attributesUpdated", {
            type: "set",
            attributes: this._attributes,
            name
          });
          return this;
        }
        /**
         * Method removing the desired graph's attribute.
         *
         * @param  {string} name  - Name of the attribute.
         * @return {Graph}
         */
        removeAttribute(name) {
          delete this._attributes[name];
          this.emit("attributesUpdated", {
            type: "remove",
            attributes: this._attributes,
            name
          });
          return this;
        }
        /**
         * Method replacing the graph's attributes.
         *
         * @param  {object} attributes - New attributes.
         * @return {Graph}
         *
         * @throws {Error} - Will throw if given attributes are not a plain object.
         */
        replaceAttributes(attributes2) {
          if (!isPlainObject(attributes2))
            throw new InvalidArgumentsGraphError(
              "Graph.replaceAttributes: provided attributes are not a plain object."
            );
          this._attributes = attributes2;
          this.emit("attributesUpdated", {
            type: "replace",
            attributes: this._attributes
          });
          return this;
        }
        /**
         * Method merging the graph's attributes.
         *
         * @param  {object} attributes - Attributes to merge.
         * @return {Graph}
         *
         * @throws {Error} - Will throw if given attributes are not a plain object.
         */
        mergeAttributes(attributes2) {
          if (!isPlainObject(attributes2))
            throw new InvalidArgumentsGraphError(
              "Graph.mergeAttributes: provided attributes are not a plain object."
            );
          assign(this._attributes, attributes2);
          this.emit("attributesUpdated", {
            type: "merge",
            attributes: this._attributes,
            data: attributes2
          });
          return this;
        }
        /**
         * Method updating the graph's attributes.
         *
         * @param  {function} updater - Function used to update the attributes.
         * @return {Graph}
         *
         * @throws {Error} - Will throw if given updater is not a function.
         */
        updateAttributes(updater) {
          if (typeof updater !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.updateAttributes: provided updater is not a function."
            );
          this._attributes = updater(this._attributes);
          this.emit("attributesUpdated", {
            type: "update",
            attributes: this._attributes
          });
          return this;
        }
        /**
         * Method used to update each node's attributes using the given function.
         *
         * @param {function}  updater - Updater function to use.
         * @param {object}    [hints] - Optional hints.
         */
        updateEachNodeAttributes(updater, hints) {
          if (typeof updater !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.updateEachNodeAttributes: expecting an updater function."
            );
          if (hints && !validateHints(hints))
            throw new InvalidArgumentsGraphError(
              "Graph.updateEachNodeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}"
            );
          const iterator = this._nodes.values();
          let step2, nodeData;
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            nodeData.attributes = updater(nodeData.key, nodeData.attributes);
          }
          this.emit("eachNodeAttributesUpdated", {
            hints: hints ? hints : null
          });
        }
        /**
         * Method used to update each edge's attributes using the given function.
         *
         * @param {function}  updater - Updater function to use.
         * @param {object}    [hints] - Optional hints.
         */
        updateEachEdgeAttributes(updater, hints) {
          if (typeof updater !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.updateEachEdgeAttributes: expecting an updater function."
            );
          if (hints && !validateHints(hints))
            throw new InvalidArgumentsGraphError(
              "Graph.updateEachEdgeAttributes: invalid hints. Expecting an object having the following shape: {attributes?: [string]}"
            );
          const iterator = this._edges.values();
          let step2, edgeData, sourceData, targetData;
          while (step2 = iterator.next(), step2.done !== true) {
            edgeData = step2.value;
            sourceData = edgeData.source;
            targetData = edgeData.target;
            edgeData.attributes = updater(
              edgeData.key,
              edgeData.attributes,
              sourceData.key,
              targetData.key,
              sourceData.attributes,
              targetData.attributes,
              edgeData.undirected
            );
          }
          this.emit("eachEdgeAttributesUpdated", {
            hints: hints ? hints : null
          });
        }
        /**---------------------------------------------------------------------------
         * Iteration-related methods
         **---------------------------------------------------------------------------
         */
        /**
         * Method iterating over the graph's adjacency using the given callback.
         *
         * @param  {function}  callback - Callback to use.
         */
        forEachAdjacencyEntry(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.forEachAdjacencyEntry: expecting a callback."
            );
          forEachAdjacency(false, false, false, this, callback);
        }
        forEachAdjacencyEntryWithOrphans(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.forEachAdjacencyEntryWithOrphans: expecting a callback."
            );
          forEachAdjacency(false, false, true, this, callback);
        }
        /**
         * Method iterating over the graph's assymetric adjacency using the given callback.
         *
         * @param  {function}  callback - Callback to use.
         */
        forEachAssymetricAdjacencyEntry(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.forEachAssymetricAdjacencyEntry: expecting a callback."
            );
          forEachAdjacency(false, true, false, this, callback);
        }
        forEachAssymetricAdjacencyEntryWithOrphans(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.forEachAssymetricAdjacencyEntryWithOrphans: expecting a callback."
            );
          forEachAdjacency(false, true, true, this, callback);
        }
        /**
         * Method returning the list of the graph's nodes.
         *
         * @return {array} - The nodes.
         */
        nodes() {
          return Array.from(this._nodes.keys());
        }
        /**
         * Method iterating over the graph's nodes using the given callback.
         *
         * @param  {function}  callback - Callback (key, attributes, index).
         */
        forEachNode(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.forEachNode: expecting a callback."
            );
          const iterator = this._nodes.values();
          let step2, nodeData;
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            callback(nodeData.key, nodeData.attributes);
          }
        }
        /**
         * Method iterating attempting to find a node matching the given predicate
         * function.
         *
         * @param  {function}  callback - Callback (key, attributes).
         */
        findNode(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.findNode: expecting a callback."
            );
          const iterator = this._nodes.values();
          let step2, nodeData;
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            if (callback(nodeData.key, nodeData.attributes)) return nodeData.key;
          }
          return;
        }
        /**
         * Method mapping nodes.
         *
         * @param  {function}  callback - Callback (key, attributes).
         */
        mapNodes(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.mapNode: expecting a callback."
            );
          const iterator = this._nodes.values();
          let step2, nodeData;
          const result = new Array(this.order);
          let i = 0;
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            result[i++] = callback(nodeData.key, nodeData.attributes);
          }
          return result;
        }
        /**
         * Method returning whether some node verify the given predicate.
         *
         * @param  {function}  callback - Callback (key, attributes).
         */
        someNode(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.someNode: expecting a callback."
            );
          const iterator = this._nodes.values();
          let step2, nodeData;
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            if (callback(nodeData.key, nodeData.attributes)) return true;
          }
          return false;
        }
        /**
         * Method returning whether all node verify the given predicate.
         *
         * @param  {function}  callback - Callback (key, attributes).
         */
        everyNode(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.everyNode: expecting a callback."
            );
          const iterator = this._nodes.values();
          let step2, nodeData;
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            if (!callback(nodeData.key, nodeData.attributes)) return false;
          }
          return true;
        }
        /**
         * Method filtering nodes.
         *
         * @param  {function}  callback - Callback (key, attributes).
         */
        filterNodes(callback) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.filterNodes: expecting a callback."
            );
          const iterator = this._nodes.values();
          let step2, nodeData;
          const result = [];
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            if (callback(nodeData.key, nodeData.attributes))
              result.push(nodeData.key);
          }
          return result;
        }
        /**
         * Method reducing nodes.
         *
         * @param  {function}  callback - Callback (accumulator, key, attributes).
         */
        reduceNodes(callback, initialValue) {
          if (typeof callback !== "function")
            throw new InvalidArgumentsGraphError(
              "Graph.reduceNodes: expecting a callback."
            );
          if (arguments.length < 2)
            throw new InvalidArgumentsGraphError(
              "Graph.reduceNodes: missing initial value. You must provide it because the callback takes more than one argument and we cannot infer the initial value from the first iteration, as you could with a simple array."
            );
          let accumulator = initialValue;
          const iterator = this._nodes.values();
          let step2, nodeData;
          while (step2 = iterator.next(), step2.done !== true) {
            nodeData = step2.value;
            accumulator = callback(accumulator, nodeData.key, nodeData.attributes);
          }
          return accumulator;
        }
        /**
         * Method returning an iterator over the graph's node entries.
         *
         * @return {Iterator}
         */
        nodeEntries() {
          const iterator = this._nodes.values();
          return {
            [Symbol.iterator]() {
              return this;
            },
            next() {
              const step2 = iterator.next();
              if (step2.done) return step2;
              const data = step2.value;
              return {
                value: { node: data.key, attributes: data.attributes },
                done: false
              };
            }
          };
        }
        /**---------------------------------------------------------------------------
         * Serialization
         **---------------------------------------------------------------------------
         */
        /**
         * Method used to export the whole graph.
         *
         * @return {object} - The serialized graph.
         */
        export() {
          const nodes = new Array(this._nodes.size);
          let i = 0;
          this._nodes.forEach((data, key) => {
            nodes[i++] = serializeNode(key, data);
          });
          const edges = new Array(this._edges.size);
          i = 0;
          this._edges.forEach((data, key) => {
            edges[i++] = serializeEdge(this.type, key, data);
          });
          return {
            options: {
              type: this.type,
              multi: this.multi,
              allowSelfLoops: this.allowSelfLoops
            },
            attributes: this.getAttributes(),
            nodes,
            edges
          };
        }
        /**
         * Method used to import a serialized graph.
         *
         * @param  {object|Graph} data  - The serialized graph.
         * @param  {boolean}      merge - Whether to merge data.
         * @return {Graph}              - Returns itself for chaining.
         */
        import(data, merge = false) {
          if (data instanceof _Graph) {
            data.forEachNode((n, a) => {
              if (merge) this.mergeNode(n, a);
              else this.addNode(n, a);
            });
            data.forEachEdge((e, a, s, t, _sa, _ta, u) => {
              if (merge) {
                if (u) this.mergeUndirectedEdgeWithKey(e, s, t, a);
                else this.mergeDirectedEdgeWithKey(e, s, t, a);
              } else {
                if (u) this.addUndirectedEdgeWithKey(e, s, t, a);
                else this.addDirectedEdgeWithKey(e, s, t, a);
              }
            });
            return this;
          }
          if (!isPlainObject(data))
            throw new InvalidArgumentsGraphError(
              "Graph.import: invalid argument. Expecting a serialized graph or, alternatively, a Graph instance."
            );
          if (data.attributes) {
            if (!isPlainObject(data.attributes))
              throw new InvalidArgumentsGraphError(
                "Graph.import: invalid attributes. Expecting a plain object."
              );
            if (merge) this.mergeAttributes(data.attributes);
            else this.replaceAttributes(data.attributes);
          }
          let i, l, list2, node, edge;
          if (data.nodes) {
            list2 = data.nodes;
            if (!Array.isArray(list2))
              throw new InvalidArgumentsGraphError(
                "Graph.import: invalid nodes. Expecting an array."
              );
            for (i = 0, l = list2.length; i < l; i++) {
              node = list2[i];
              validateSerializedNode(node);
              const { key, attributes: attributes2 } = node;
              if (merge) this.mergeNode(key, attributes2);
              else this.addNode(key, attributes2);
            }
          }
          if (data.edges) {
            let undirectedByDefault = false;
            if (this.type === "undirected") {
              undirectedByDefault = true;
            }
            list2 = data.edges;
            if (!Array.isArray(list2))
              throw new InvalidArgumentsGraphError(
                "Graph.import: invalid edges. Expecting an array."
              );
            for (i = 0, l = list2.length; i < l; i++) {
              edge = list2[i];
              validateSerializedEdge(edge);
              const {
                source,
                target,
                attributes: attributes2,
                undirected = undirectedByDefault
              } = edge;
              let method;
              if ("key" in edge) {
                method = merge ? undirected ? this.mergeUndirectedEdgeWithKey : this.mergeDirectedEdgeWithKey : undirected ? this.addUndirectedEdgeWithKey : this.addDirectedEdgeWithKey;
                method.call(this, edge.key, source, target, attributes2);
              } else {
                method = merge ? undirected ? this.mergeUndirectedEdge : this.mergeDirectedEdge : undirected ? this.addUndirectedEdge : this.addDirectedEdge;
                method.call(this, source, target, attributes2);
              }
            }
          }
          return this;
        }
        /**---------------------------------------------------------------------------
         * Utils
         **---------------------------------------------------------------------------
         */
        /**
         * Method returning a null copy of the graph, i.e. a graph without nodes
         * & edges but with the exact same options.
         *
         * @param  {object} options - Options to merge with the current ones.
         * @return {Graph}          - The null copy.
         */
        nullCopy(options) {
          const graph = new _Graph(assign({}, this._options, options));
          graph.replaceAttributes(assign({}, this.getAttributes()));
          return graph;
        }
        /**
         * Method returning an empty copy of the graph, i.e. a graph without edges but
         * with the exact same options.
         *
         * @param  {object} options - Options to merge with the current ones.
         * @return {Graph}          - The empty copy.
         */
        emptyCopy(options) {
          const graph = this.nullCopy(options);
          this._nodes.forEach((nodeData, key) => {
            const attributes2 = assign({}, nodeData.attributes);
            nodeData = new graph.NodeDataClass(key, attributes2);
            graph._nodes.set(key, nodeData);
          });
          return graph;
        }
        /**
         * Method returning an exact copy of the graph.
         *
         * @param  {object} options - Upgrade options.
         * @return {Graph}          - The copy.
         */
        copy(options) {
          options = options || {};
          if (typeof options.type === "string" && options.type !== this.type && options.type !== "mixed")
            throw new UsageGraphError(
              `Graph.copy: cannot create an incompatible copy from "${this.type}" type to "${options.type}" because this would mean losing information about the current graph.`
            );
          if (typeof options.multi === "boolean" && options.multi !== this.multi && options.multi !== true)
            throw new UsageGraphError(
              "Graph.copy: cannot create an incompatible copy by downgrading a multi graph to a simple one because this would mean losing information about the current graph."
            );
          if (typeof options.allowSelfLoops === "boolean" && options.allowSelfLoops !== this.allowSelfLoops && options.allowSelfLoops !== true)
            throw new UsageGraphError(
              "Graph.copy: cannot create an incompatible copy from a graph allowing self loops to one that does not because this would mean losing information about the current graph."
            );
          const graph = this.emptyCopy(options);
          const iterator = this._edges.values();
          let step2, edgeData;
          while (step2 = iterator.next(), step2.done !== true) {
            edgeData = step2.value;
            addEdge(
              graph,
              "copy",
              false,
              edgeData.undirected,
              edgeData.key,
              edgeData.source.key,
              edgeData.target.key,
              assign({}, edgeData.attributes)
            );
          }
          return graph;
        }
        /**---------------------------------------------------------------------------
         * Known methods
         **---------------------------------------------------------------------------
         */
        /**
         * Method used by JavaScript to perform JSON serialization.
         *
         * @return {object} - The serialized graph.
         */
        toJSON() {
          return this.export();
        }
        /**
         * Method returning [object Graph].
         */
        toString() {
          return "[object Graph]";
        }
        /**
         * Method used internally by node's console to display a custom object.
         *
         * @return {object} - Formatted object representation of the graph.
         */
        inspect() {
          const nodes = {};
          this._nodes.forEach((data, key) => {
            nodes[key] = data.attributes;
          });
          const edges = {}, multiIndex = {};
          this._edges.forEach((data, key) => {
            const direction = data.undirected ? "--" : "->";
            let label = "";
            let source = data.source.key;
            let target = data.target.key;
            let tmp;
            if (data.undirected && source > target) {
              tmp = source;
              source = target;
              target = tmp;
            }
            const desc = `(${source})${direction}(${target})`;
            if (!key.startsWith("geid_")) {
              label += `[${key}]: `;
            } else if (this.multi) {
              if (typeof multiIndex[desc] === "undefined") {
                multiIndex[desc] = 0;
              } else {
                multiIndex[desc]++;
              }
              label += `${multiIndex[desc]}. `;
            }
            label += desc;
            edges[label] = data.attributes;
          });
          const dummy = {};
          for (const k in this) {
            if (this.hasOwnProperty(k) && !EMITTER_PROPS.has(k) && typeof this[k] !== "function" && typeof k !== "symbol")
              dummy[k] = this[k];
          }
          dummy.attributes = this._attributes;
          dummy.nodes = nodes;
          dummy.edges = edges;
          privateProperty(dummy, "constructor", this.constructor);
          return dummy;
        }
      };
      if (typeof Symbol !== "undefined")
        Graph.prototype[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = Graph.prototype.inspect;
      EDGE_ADD_METHODS.forEach((method) => {
        ["add", "merge", "update"].forEach((verb) => {
          const name = method.name(verb);
          const fn = verb === "add" ? addEdge : mergeEdge;
          if (method.generateKey) {
            Graph.prototype[name] = function(source, target, attributes2) {
              return fn(
                this,
                name,
                true,
                (method.type || this.type) === "undirected",
                null,
                source,
                target,
                attributes2,
                verb === "update"
              );
            };
          } else {
            Graph.prototype[name] = function(edge, source, target, attributes2) {
              return fn(
                this,
                name,
                false,
                (method.type || this.type) === "undirected",
                edge,
                source,
                target,
                attributes2,
                verb === "update"
              );
            };
          }
        });
      });
      attachNodeAttributesMethods(Graph);
      attachEdgeAttributesMethods(Graph);
      attachEdgeIterationMethods(Graph);
      attachNeighborIterationMethods(Graph);
      DirectedGraph = class extends Graph {
        constructor(options) {
          const finalOptions = assign({ type: "directed" }, options);
          if ("multi" in finalOptions && finalOptions.multi !== false)
            throw new InvalidArgumentsGraphError(
              "DirectedGraph.from: inconsistent indication that the graph should be multi in given options!"
            );
          if (finalOptions.type !== "directed")
            throw new InvalidArgumentsGraphError(
              'DirectedGraph.from: inconsistent "' + finalOptions.type + '" type in given options!'
            );
          super(finalOptions);
        }
      };
      UndirectedGraph = class extends Graph {
        constructor(options) {
          const finalOptions = assign({ type: "undirected" }, options);
          if ("multi" in finalOptions && finalOptions.multi !== false)
            throw new InvalidArgumentsGraphError(
              "UndirectedGraph.from: inconsistent indication that the graph should be multi in given options!"
            );
          if (finalOptions.type !== "undirected")
            throw new InvalidArgumentsGraphError(
              'UndirectedGraph.from: inconsistent "' + finalOptions.type + '" type in given options!'
            );
          super(finalOptions);
        }
      };
      MultiGraph = class extends Graph {
        constructor(options) {
          const finalOptions = assign({ multi: true }, options);
          if ("multi" in finalOptions && finalOptions.multi !== true)
            throw new InvalidArgumentsGraphError(
              "MultiGraph.from: inconsistent indication that the graph should be simple in given options!"
            );
          super(finalOptions);
        }
      };
      MultiDirectedGraph = class extends Graph {
        constructor(options) {
          const finalOptions = assign({ type: "directed", multi: true }, options);
          if ("multi" in finalOptions && finalOptions.multi !== true)
            throw new InvalidArgumentsGraphError(
              "MultiDirectedGraph.from: inconsistent indication that the graph should be simple in given options!"
            );
          if (finalOptions.type !== "directed")
            throw new InvalidArgumentsGraphError(
              'MultiDirectedGraph.from: inconsistent "' + finalOptions.type + '" type in given options!'
            );
          super(finalOptions);
        }
      };
      MultiUndirectedGraph = class extends Graph {
        constructor(options) {
          const finalOptions = assign({ type: "undirected", multi: true }, options);
          if ("multi" in finalOptions && finalOptions.multi !== true)
            throw new InvalidArgumentsGraphError(
              "MultiUndirectedGraph.from: inconsistent indication that the graph should be simple in given options!"
            );
          if (finalOptions.type !== "undirected")
            throw new InvalidArgumentsGraphError(
              'MultiUndirectedGraph.from: inconsistent "' + finalOptions.type + '" type in given options!'
            );
          super(finalOptions);
        }
      };
      attachStaticFromMethod(Graph);
      attachStaticFromMethod(DirectedGraph);
      attachStaticFromMethod(UndirectedGraph);
      attachStaticFromMethod(MultiGraph);
      attachStaticFromMethod(MultiDirectedGraph);
      attachStaticFromMethod(MultiUndirectedGraph);
      Graph.Graph = Graph;
      Graph.DirectedGraph = DirectedGraph;
      Graph.UndirectedGraph = UndirectedGraph;
      Graph.MultiGraph = MultiGraph;
      Graph.MultiDirectedGraph = MultiDirectedGraph;
      Graph.MultiUndirectedGraph = MultiUndirectedGraph;
      Graph.InvalidArgumentsGraphError = InvalidArgumentsGraphError;
      Graph.NotFoundGraphError = NotFoundGraphError;
      Graph.UsageGraphError = UsageGraphError;
    }
  });

  // node_modules/sigma/dist/inherits-d1a1e29b.esm.js
  function _toPrimitive(t, r) {
    if ("object" != typeof t || !t) return t;
    var e = t[Symbol.toPrimitive];
    if (void 0 !== e) {
      var i = e.call(t, r || "default");
      if ("object" != typeof i) return i;
      throw new TypeError("@@toPrimitive must return a primitive value.");
    }
    return ("string" === r ? String : Number)(t);
  }
  function _toPropertyKey(t) {
    var i = _toPrimitive(t, "string");
    return "symbol" == typeof i ? i : i + "";
  }
  function _classCallCheck(a, n) {
    if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
  }
  function _defineProperties(e, r) {
    for (var t = 0; t < r.length; t++) {
      var o = r[t];
      o.enumerable = o.enumerable || false, o.configurable = true, "value" in o && (o.writable = true), Object.defineProperty(e, _toPropertyKey(o.key), o);
    }
  }
  function _createClass(e, r, t) {
    return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", {
      writable: false
    }), e;
  }
  function _getPrototypeOf(t) {
    return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(t2) {
      return t2.__proto__ || Object.getPrototypeOf(t2);
    }, _getPrototypeOf(t);
  }
  function _isNativeReflectConstruct() {
    try {
      var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {
      }));
    } catch (t2) {
    }
    return (_isNativeReflectConstruct = function() {
      return !!t;
    })();
  }
  function _assertThisInitialized(e) {
    if (void 0 === e) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
    return e;
  }
  function _possibleConstructorReturn(t, e) {
    if (e && ("object" == typeof e || "function" == typeof e)) return e;
    if (void 0 !== e) throw new TypeError("Derived constructors may only return object or undefined");
    return _assertThisInitialized(t);
  }
  function _callSuper(t, o, e) {
    return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e));
  }
  function _setPrototypeOf(t, e) {
    return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t2, e2) {
      return t2.__proto__ = e2, t2;
    }, _setPrototypeOf(t, e);
  }
  function _inherits(t, e) {
    if ("function" != typeof e && null !== e) throw new TypeError("Super expression must either be null or a function");
    t.prototype = Object.create(e && e.prototype, {
      constructor: {
        value: t,
        writable: true,
        configurable: true
      }
    }), Object.defineProperty(t, "prototype", {
      writable: false
    }), e && _setPrototypeOf(t, e);
  }
  var init_inherits_d1a1e29b_esm = __esm({
    "node_modules/sigma/dist/inherits-d1a1e29b.esm.js"() {
    }
  });

  // node_modules/sigma/dist/colors-beb06eb2.esm.js
  function _arrayWithHoles(r) {
    if (Array.isArray(r)) return r;
  }
  function _iterableToArrayLimit(r, l) {
    var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
    if (null != t) {
      var e, n, i, u, a = [], f = true, o = false;
      try {
        if (i = (t = t.call(r)).next, 0 === l) {
          if (Object(t) !== t) return;
          f = false;
        } else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = true) ;
      } catch (r2) {
        o = true, n = r2;
      } finally {
        try {
          if (!f && null != t.return && (u = t.return(), Object(u) !== u)) return;
        } finally {
          if (o) throw n;
        }
      }
      return a;
    }
  }
  function _arrayLikeToArray(r, a) {
    (null == a || a > r.length) && (a = r.length);
    for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
    return n;
  }
  function _unsupportedIterableToArray(r, a) {
    if (r) {
      if ("string" == typeof r) return _arrayLikeToArray(r, a);
      var t = {}.toString.call(r).slice(8, -1);
      return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
    }
  }
  function _nonIterableRest() {
    throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
  }
  function _slicedToArray(r, e) {
    return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
  }
  function parseColor(val) {
    var r = 0;
    var g = 0;
    var b = 0;
    var a = 1;
    if (val[0] === "#") {
      if (val.length === 4) {
        r = parseInt(val.charAt(1) + val.charAt(1), 16);
        g = parseInt(val.charAt(2) + val.charAt(2), 16);
        b = parseInt(val.charAt(3) + val.charAt(3), 16);
      } else {
        r = parseInt(val.charAt(1) + val.charAt(2), 16);
        g = parseInt(val.charAt(3) + val.charAt(4), 16);
        b = parseInt(val.charAt(5) + val.charAt(6), 16);
      }
      if (val.length === 9) {
        a = parseInt(val.charAt(7) + val.charAt(8), 16) / 255;
      }
    } else if (RGBA_TEST_REGEX.test(val)) {
      var match = val.match(RGBA_EXTRACT_REGEX);
      if (match) {
        r = +match[1];
        g = +match[2];
        b = +match[3];
        if (match[4]) a = +match[4];
      }
    }
    return {
      r,
      g,
      b,
      a
    };
  }
  function rgbaToFloat(r, g, b, a, masking) {
    INT32[0] = a << 24 | b << 16 | g << 8 | r;
    if (masking) INT32[0] = INT32[0] & 4278190079;
    return FLOAT32[0];
  }
  function floatColor(val) {
    val = val.toLowerCase();
    if (typeof FLOAT_COLOR_CACHE[val] !== "undefined") return FLOAT_COLOR_CACHE[val];
    var parsed = parseColor(val);
    var r = parsed.r, g = parsed.g, b = parsed.b;
    var a = parsed.a;
    a = a * 255 | 0;
    var color = rgbaToFloat(r, g, b, a, true);
    FLOAT_COLOR_CACHE[val] = color;
    return color;
  }
  function indexToColor(index2) {
    if (typeof FLOAT_INDEX_CACHE[index2] !== "undefined") return FLOAT_INDEX_CACHE[index2];
    var r = (index2 & 16711680) >>> 16;
    var g = (index2 & 65280) >>> 8;
    var b = index2 & 255;
    var a = 255;
    var color = rgbaToFloat(r, g, b, a, true);
    FLOAT_INDEX_CACHE[index2] = color;
    return color;
  }
  function colorToIndex(r, g, b, _a) {
    return b + (g << 8) + (r << 16);
  }
  function getPixelColor(gl, frameBuffer, x, y, pixelRatio, downSizingRatio) {
    var bufferX = Math.floor(x / downSizingRatio * pixelRatio);
    var bufferY = Math.floor(gl.drawingBufferHeight / downSizingRatio - y / downSizingRatio * pixelRatio);
    var pixel = new Uint8Array(4);
    gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
    gl.readPixels(bufferX, bufferY, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
    var _pixel = _slicedToArray(pixel, 4), r = _pixel[0], g = _pixel[1], b = _pixel[2], a = _pixel[3];
    return [r, g, b, a];
  }
  var HTML_COLORS, INT8, INT32, FLOAT32, RGBA_TEST_REGEX, RGBA_EXTRACT_REGEX, FLOAT_COLOR_CACHE, htmlColor, FLOAT_INDEX_CACHE;
  var init_colors_beb06eb2_esm = __esm({
    "node_modules/sigma/dist/colors-beb06eb2.esm.js"() {
      HTML_COLORS = {
        black: "#000000",
        silver: "#C0C0C0",
        gray: "#808080",
        grey: "#808080",
        white: "#FFFFFF",
        maroon: "#800000",
        red: "#FF0000",
        purple: "#800080",
        fuchsia: "#FF00FF",
        green: "#008000",
        lime: "#00FF00",
        olive: "#808000",
        yellow: "#FFFF00",
        navy: "#000080",
        blue: "#0000FF",
        teal: "#008080",
        aqua: "#00FFFF",
        darkblue: "#00008B",
        mediumblue: "#0000CD",
        darkgreen: "#006400",
        darkcyan: "#008B8B",
        deepskyblue: "#00BFFF",
        darkturquoise: "#00CED1",
        mediumspringgreen: "#00FA9A",
        springgreen: "#00FF7F",
        cyan: "#00FFFF",
        midnightblue: "#191970",
        dodgerblue: "#1E90FF",
        lightseagreen: "#20B2AA",
        forestgreen: "#228B22",
        seagreen: "#2E8B57",
        darkslategray: "#2F4F4F",
        darkslategrey: "#2F4F4F",
        limegreen: "#32CD32",
        mediumseagreen: "#3CB371",
        turquoise: "#40E0D0",
        royalblue: "#4169E1",
        steelblue: "#4682B4",
        darkslateblue: "#483D8B",
        mediumturquoise: "#48D1CC",
        indigo: "#4B0082",
        darkolivegreen: "#556B2F",
        cadetblue: "#5F9EA0",
        cornflowerblue: "#6495ED",
        rebeccapurple: "#663399",
        mediumaquamarine: "#66CDAA",
        dimgray: "#696969",
        dimgrey: "#696969",
        slateblue: "#6A5ACD",
        olivedrab: "#6B8E23",
        slategray: "#708090",
        slategrey: "#708090",
        lightslategray: "#778899",
        lightslategrey: "#778899",
        mediumslateblue: "#7B68EE",
        lawngreen: "#7CFC00",
        chartreuse: "#7FFF00",
        aquamarine: "#7FFFD4",
        skyblue: "#87CEEB",
        lightskyblue: "#87CEFA",
        blueviolet: "#8A2BE2",
        darkred: "#8B0000",
        darkmagenta: "#8B008B",
        saddlebrown: "#8B4513",
        darkseagreen: "#8FBC8F",
        lightgreen: "#90EE90",
        mediumpurple: "#9370DB",
        darkviolet: "#9400D3",
        palegreen: "#98FB98",
        darkorchid: "#9932CC",
        yellowgreen: "#9ACD32",
        sienna: "#A0522D",
        brown: "#A52A2A",
        darkgray: "#A9A9A9",
        darkgrey: "#A9A9A9",
        lightblue: "#ADD8E6",
        greenyellow: "#ADFF2F",
        paleturquoise: "#AFEEEE",
        lightsteelblue: "#B0C4DE",
        powderblue: "#B0E0E6",
        firebrick: "#B22222",
        darkgoldenrod: "#B8860B",
        mediumorchid: "#BA55D3",
        rosybrown: "#BC8F8F",
        darkkhaki: "#BDB76B",
        mediumvioletred: "#C71585",
        indianred: "#CD5C5C",
        peru: "#CD853F",
        chocolate: "#D2691E",
        tan: "#D2B48C",
        lightgray: "#D3D3D3",
        lightgrey: "#D3D3D3",
        thistle: "#D8BFD8",
        orchid: "#DA70D6",
        goldenrod: "#DAA520",
        palevioletred: "#DB7093",
        crimson: "#DC143C",
        gainsboro: "#DCDCDC",
        plum: "#DDA0DD",
        burlywood: "#DEB887",
        lightcyan: "#E0FFFF",
        lavender: "#E6E6FA",
        darksalmon: "#E9967A",
        violet: "#EE82EE",
        palegoldenrod: "#EEE8AA",
        lightcoral: "#F08080",
        khaki: "#F0E68C",
        aliceblue: "#F0F8FF",
        honeydew: "#F0FFF0",
        azure: "#F0FFFF",
        sandybrown: "#F4A460",
        wheat: "#F5DEB3",
        beige: "#F5F5DC",
        whitesmoke: "#F5F5F5",
        mintcream: "#F5FFFA",
        ghostwhite: "#F8F8FF",
        salmon: "#FA8072",
        antiquewhite: "#FAEBD7",
        linen: "#FAF0E6",
        lightgoldenrodyellow: "#FAFAD2",
        oldlace: "#FDF5E6",
        magenta: "#FF00FF",
        deeppink: "#FF1493",
        orangered: "#FF4500",
        tomato: "#FF6347",
        hotpink: "#FF69B4",
        coral: "#FF7F50",
        darkorange: "#FF8C00",
        lightsalmon: "#FFA07A",
        orange: "#FFA500",
        lightpink: "#FFB6C1",
        pink: "#FFC0CB",
        gold: "#FFD700",
        peachpuff: "#FFDAB9",
        navajowhite: "#FFDEAD",
        moccasin: "#FFE4B5",
        bisque: "#FFE4C4",
        mistyrose: "#FFE4E1",
        blanchedalmond: "#FFEBCD",
        papayawhip: "#FFEFD5",
        lavenderblush: "#FFF0F5",
        seashell: "#FFF5EE",
        cornsilk: "#FFF8DC",
        lemonchiffon: "#FFFACD",
        floralwhite: "#FFFAF0",
        snow: "#FFFAFA",
        lightyellow: "#FFFFE0",
        ivory: "#FFFFF0"
      };
      INT8 = new Int8Array(4);
      INT32 = new Int32Array(INT8.buffer, 0, 1);
      FLOAT32 = new Float32Array(INT8.buffer, 0, 1);
      RGBA_TEST_REGEX = /^\s*rgba?\s*\(/;
      RGBA_EXTRACT_REGEX = /^\s*rgba?\s*\(\s*([0-9]*)\s*,\s*([0-9]*)\s*,\s*([0-9]*)(?:\s*,\s*(.*)?)?\)\s*$/;
      FLOAT_COLOR_CACHE = {};
      for (htmlColor in HTML_COLORS) {
        FLOAT_COLOR_CACHE[htmlColor] = floatColor(HTML_COLORS[htmlColor]);
        FLOAT_COLOR_CACHE[HTML_COLORS[htmlColor]] = FLOAT_COLOR_CACHE[htmlColor];
      }
      FLOAT_INDEX_CACHE = {};
    }
  });

  // node_modules/sigma/dist/index-fad77a13.esm.js
  function _defineProperty(e, r, t) {
    return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
      value: t,
      enumerable: true,
      configurable: true,
      writable: true
    }) : e[r] = t, e;
  }
  function ownKeys(e, r) {
    var t = Object.keys(e);
    if (Object.getOwnPropertySymbols) {
      var o = Object.getOwnPropertySymbols(e);
      r && (o = o.filter(function(r2) {
        return Object.getOwnPropertyDescriptor(e, r2).enumerable;
      })), t.push.apply(t, o);
    }
    return t;
  }
  function _objectSpread2(e) {
    for (var r = 1; r < arguments.length; r++) {
      var t = null != arguments[r] ? arguments[r] : {};
      r % 2 ? ownKeys(Object(t), true).forEach(function(r2) {
        _defineProperty(e, r2, t[r2]);
      }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r2) {
        Object.defineProperty(e, r2, Object.getOwnPropertyDescriptor(t, r2));
      });
    }
    return e;
  }
  function _superPropBase(t, o) {
    for (; !{}.hasOwnProperty.call(t, o) && null !== (t = _getPrototypeOf(t)); ) ;
    return t;
  }
  function _get() {
    return _get = "undefined" != typeof Reflect && Reflect.get ? Reflect.get.bind() : function(e, t, r) {
      var p = _superPropBase(e, t);
      if (p) {
        var n = Object.getOwnPropertyDescriptor(p, t);
        return n.get ? n.get.call(arguments.length < 3 ? e : r) : n.value;
      }
    }, _get.apply(null, arguments);
  }
  function _superPropGet(t, o, e, r) {
    var p = _get(_getPrototypeOf(1 & r ? t.prototype : t), o, e);
    return 2 & r && "function" == typeof p ? function(t2) {
      return p.apply(e, t2);
    } : p;
  }
  function getAttributeItemsCount(attr) {
    return attr.normalized ? 1 : attr.size;
  }
  function getAttributesItemsCount(attrs) {
    var res = 0;
    attrs.forEach(function(attr) {
      return res += getAttributeItemsCount(attr);
    });
    return res;
  }
  function loadShader(type2, gl, source) {
    var glType = type2 === "VERTEX" ? gl.VERTEX_SHADER : gl.FRAGMENT_SHADER;
    var shader = gl.createShader(glType);
    if (shader === null) {
      throw new Error("loadShader: error while creating the shader");
    }
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    var successfullyCompiled = gl.getShaderParameter(shader, gl.COMPILE_STATUS);
    if (!successfullyCompiled) {
      var infoLog = gl.getShaderInfoLog(shader);
      gl.deleteShader(shader);
      throw new Error("loadShader: error while compiling the shader:\n".concat(infoLog, "\n").concat(source));
    }
    return shader;
  }
  function loadVertexShader(gl, source) {
    return loadShader("VERTEX", gl, source);
  }
  function loadFragmentShader(gl, source) {
    return loadShader("FRAGMENT", gl, source);
  }
  function loadProgram(gl, shaders) {
    var program = gl.createProgram();
    if (program === null) {
      throw new Error("loadProgram: error while creating the program.");
    }
    var i, l;
    for (i = 0, l = shaders.length; i < l; i++) gl.attachShader(program, shaders[i]);
    gl.linkProgram(program);
    var successfullyLinked = gl.getProgramParameter(program, gl.LINK_STATUS);
    if (!successfullyLinked) {
      var info = gl.getProgramInfoLog(program);
      gl.deleteProgram(program);
      throw new Error("loadProgram: error while linking the program: ".concat(info));
    }
    return program;
  }
  function killProgram(_ref) {
    var gl = _ref.gl, buffer = _ref.buffer, program = _ref.program, vertexShader = _ref.vertexShader, fragmentShader = _ref.fragmentShader;
    gl.deleteShader(vertexShader);
    gl.deleteShader(fragmentShader);
    gl.deleteProgram(program);
    gl.deleteBuffer(buffer);
  }
  function createEdgeCompoundProgram(programClasses, drawLabel2) {
    return /* @__PURE__ */ (function() {
      function EdgeCompoundProgram(gl, pickingBuffer, renderer) {
        _classCallCheck(this, EdgeCompoundProgram);
        _defineProperty(this, "drawLabel", drawLabel2);
        this.programs = programClasses.map(function(Program2) {
          return new Program2(gl, pickingBuffer, renderer);
        });
      }
      return _createClass(EdgeCompoundProgram, [{
        key: "reallocate",
        value: function reallocate(capacity) {
          this.programs.forEach(function(program) {
            return program.reallocate(capacity);
          });
        }
      }, {
        key: "process",
        value: function process(edgeIndex, offset, sourceData, targetData, data) {
          this.programs.forEach(function(program) {
            return program.process(edgeIndex, offset, sourceData, targetData, data);
          });
        }
      }, {
        key: "render",
        value: function render(params) {
          this.programs.forEach(function(program) {
            return program.render(params);
          });
        }
      }, {
        key: "kill",
        value: function kill() {
          this.programs.forEach(function(program) {
            return program.kill();
          });
        }
      }]);
    })();
  }
  function drawStraightEdgeLabel(context2, edgeData, sourceData, targetData, settings) {
    var size = settings.edgeLabelSize, font = settings.edgeLabelFont, weight = settings.edgeLabelWeight, color = settings.edgeLabelColor.attribute ? edgeData[settings.edgeLabelColor.attribute] || settings.edgeLabelColor.color || "#000" : settings.edgeLabelColor.color;
    var label = edgeData.label;
    if (!label) return;
    context2.fillStyle = color;
    context2.font = "".concat(weight, " ").concat(size, "px ").concat(font);
    var sSize = sourceData.size;
    var tSize = targetData.size;
    var sx = sourceData.x;
    var sy = sourceData.y;
    var tx = targetData.x;
    var ty = targetData.y;
    var cx = (sx + tx) / 2;
    var cy = (sy + ty) / 2;
    var dx = tx - sx;
    var dy = ty - sy;
    var d = Math.sqrt(dx * dx + dy * dy);
    if (d < sSize + tSize) return;
    sx += dx * sSize / d;
    sy += dy * sSize / d;
    tx -= dx * tSize / d;
    ty -= dy * tSize / d;
    cx = (sx + tx) / 2;
    cy = (sy + ty) / 2;
    dx = tx - sx;
    dy = ty - sy;
    d = Math.sqrt(dx * dx + dy * dy);
    var textLength = context2.measureText(label).width;
    if (textLength > d) {
      var ellipsis = "…";
      label = label + ellipsis;
      textLength = context2.measureText(label).width;
      while (textLength > d && label.length > 1) {
        label = label.slice(0, -2) + ellipsis;
        textLength = context2.measureText(label).width;
      }
      if (label.length < 4) return;
    }
    var angle;
    if (dx > 0) {
      if (dy > 0) angle = Math.acos(dx / d);
      else angle = Math.asin(dy / d);
    } else {
      if (dy > 0) angle = Math.acos(dx / d) + Math.PI;
      else angle = Math.asin(dx / d) + Math.PI / 2;
    }
    context2.save();
    context2.translate(cx, cy);
    context2.rotate(angle);
    context2.fillText(label, -textLength / 2, edgeData.size / 2 + size);
    context2.restore();
  }
  function drawDiscNodeLabel(context2, data, settings) {
    if (!data.label) return;
    var size = settings.labelSize, font = settings.labelFont, weight = settings.labelWeight, color = settings.labelColor.attribute ? data[settings.labelColor.attribute] || settings.labelColor.color || "#000" : settings.labelColor.color;
    context2.fillStyle = color;
    context2.font = "".concat(weight, " ").concat(size, "px ").concat(font);
    context2.fillText(data.label, data.x + data.size + 3, data.y + size / 3);
  }
  function drawDiscNodeHover(context2, data, settings) {
    var size = settings.labelSize, font = settings.labelFont, weight = settings.labelWeight;
    context2.font = "".concat(weight, " ").concat(size, "px ").concat(font);
    context2.fillStyle = "#FFF";
    context2.shadowOffsetX = 0;
    context2.shadowOffsetY = 0;
    context2.shadowBlur = 8;
    context2.shadowColor = "#000";
    var PADDING = 2;
    if (typeof data.label === "string") {
      var textWidth = context2.measureText(data.label).width, boxWidth = Math.round(textWidth + 5), boxHeight = Math.round(size + 2 * PADDING), radius = Math.max(data.size, size / 2) + PADDING;
      var angleRadian = Math.asin(boxHeight / 2 / radius);
      var xDeltaCoord = Math.sqrt(Math.abs(Math.pow(radius, 2) - Math.pow(boxHeight / 2, 2)));
      context2.beginPath();
      context2.moveTo(data.x + xDeltaCoord, data.y + boxHeight / 2);
      context2.lineTo(data.x + radius + boxWidth, data.y + boxHeight / 2);
      context2.lineTo(data.x + radius + boxWidth, data.y - boxHeight / 2);
      context2.lineTo(data.x + xDeltaCoord, data.y - boxHeight / 2);
      context2.arc(data.x, data.y, radius, angleRadian, -angleRadian);
      context2.closePath();
      context2.fill();
    } else {
      context2.beginPath();
      context2.arc(data.x, data.y, data.size + PADDING, 0, Math.PI * 2);
      context2.closePath();
      context2.fill();
    }
    context2.shadowOffsetX = 0;
    context2.shadowOffsetY = 0;
    context2.shadowBlur = 0;
    drawDiscNodeLabel(context2, data, settings);
  }
  function createEdgeArrowHeadProgram(inputOptions) {
    var options = _objectSpread2(_objectSpread2({}, DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS), inputOptions || {});
    return /* @__PURE__ */ (function(_EdgeProgram) {
      function EdgeArrowHeadProgram2() {
        _classCallCheck(this, EdgeArrowHeadProgram2);
        return _callSuper(this, EdgeArrowHeadProgram2, arguments);
      }
      _inherits(EdgeArrowHeadProgram2, _EdgeProgram);
      return _createClass(EdgeArrowHeadProgram2, [{
        key: "getDefinition",
        value: function getDefinition() {
          return {
            VERTICES: 3,
            VERTEX_SHADER_SOURCE: VERTEX_SHADER_SOURCE$2,
            FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER_SOURCE$1,
            METHOD: WebGLRenderingContext.TRIANGLES,
            UNIFORMS: UNIFORMS$2,
            ATTRIBUTES: [{
              name: "a_position",
              size: 2,
              type: FLOAT$2
            }, {
              name: "a_normal",
              size: 2,
              type: FLOAT$2
            }, {
              name: "a_radius",
              size: 1,
              type: FLOAT$2
            }, {
              name: "a_color",
              size: 4,
              type: UNSIGNED_BYTE$2,
              normalized: true
            }, {
              name: "a_id",
              size: 4,
              type: UNSIGNED_BYTE$2,
              normalized: true
            }],
            CONSTANT_ATTRIBUTES: [{
              name: "a_barycentric",
              size: 3,
              type: FLOAT$2
            }],
            CONSTANT_DATA: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
          };
        }
      }, {
        key: "processVisibleItem",
        value: function processVisibleItem(edgeIndex, startIndex, sourceData, targetData, data) {
          if (options.extremity === "source") {
            var _ref = [targetData, sourceData];
            sourceData = _ref[0];
            targetData = _ref[1];
          }
          var thickness = data.size || 1;
          var radius = targetData.size || 1;
          var x1 = sourceData.x;
          var y1 = sourceData.y;
          var x2 = targetData.x;
          var y2 = targetData.y;
          var color = floatColor(data.color);
          var dx = x2 - x1;
          var dy = y2 - y1;
          var len = dx * dx + dy * dy;
          var n1 = 0;
          var n2 = 0;
          if (len) {
            len = 1 / Math.sqrt(len);
            n1 = -dy * len * thickness;
            n2 = dx * len * thickness;
          }
          var array = this.array;
          array[startIndex++] = x2;
          array[startIndex++] = y2;
          array[startIndex++] = -n1;
          array[startIndex++] = -n2;
          array[startIndex++] = radius;
          array[startIndex++] = color;
          array[startIndex++] = edgeIndex;
        }
      }, {
        key: "setUniforms",
        value: function setUniforms(params, _ref2) {
          var gl = _ref2.gl, uniformLocations = _ref2.uniformLocations;
          var u_matrix = uniformLocations.u_matrix, u_sizeRatio = uniformLocations.u_sizeRatio, u_correctionRatio = uniformLocations.u_correctionRatio, u_minEdgeThickness = uniformLocations.u_minEdgeThickness, u_lengthToThicknessRatio = uniformLocations.u_lengthToThicknessRatio, u_widenessToThicknessRatio = uniformLocations.u_widenessToThicknessRatio;
          gl.uniformMatrix3fv(u_matrix, false, params.matrix);
          gl.uniform1f(u_sizeRatio, params.sizeRatio);
          gl.uniform1f(u_correctionRatio, params.correctionRatio);
          gl.uniform1f(u_minEdgeThickness, params.minEdgeThickness);
          gl.uniform1f(u_lengthToThicknessRatio, options.lengthToThicknessRatio);
          gl.uniform1f(u_widenessToThicknessRatio, options.widenessToThicknessRatio);
        }
      }]);
    })(EdgeProgram);
  }
  function createEdgeClampedProgram(inputOptions) {
    var options = _objectSpread2(_objectSpread2({}, DEFAULT_EDGE_CLAMPED_PROGRAM_OPTIONS), inputOptions || {});
    return /* @__PURE__ */ (function(_EdgeProgram) {
      function EdgeClampedProgram2() {
        _classCallCheck(this, EdgeClampedProgram2);
        return _callSuper(this, EdgeClampedProgram2, arguments);
      }
      _inherits(EdgeClampedProgram2, _EdgeProgram);
      return _createClass(EdgeClampedProgram2, [{
        key: "getDefinition",
        value: function getDefinition() {
          return {
            VERTICES: 6,
            VERTEX_SHADER_SOURCE: VERTEX_SHADER_SOURCE$1,
            FRAGMENT_SHADER_SOURCE,
            METHOD: WebGLRenderingContext.TRIANGLES,
            UNIFORMS: UNIFORMS$1,
            ATTRIBUTES: [{
              name: "a_positionStart",
              size: 2,
              type: FLOAT$1
            }, {
              name: "a_positionEnd",
              size: 2,
              type: FLOAT$1
            }, {
              name: "a_normal",
              size: 2,
              type: FLOAT$1
            }, {
              name: "a_color",
              size: 4,
              type: UNSIGNED_BYTE$1,
              normalized: true
            }, {
              name: "a_id",
              size: 4,
              type: UNSIGNED_BYTE$1,
              normalized: true
            }, {
              name: "a_radius",
              size: 1,
              type: FLOAT$1
            }],
            CONSTANT_ATTRIBUTES: [
              // If 0, then position will be a_positionStart
              // If 1, then position will be a_positionEnd
              {
                name: "a_positionCoef",
                size: 1,
                type: FLOAT$1
              },
              {
                name: "a_normalCoef",
                size: 1,
                type: FLOAT$1
              },
              {
                name: "a_radiusCoef",
                size: 1,
                type: FLOAT$1
              }
            ],
            CONSTANT_DATA: [[0, 1, 0], [0, -1, 0], [1, 1, 1], [1, 1, 1], [0, -1, 0], [1, -1, -1]]
          };
        }
      }, {
        key: "processVisibleItem",
        value: function processVisibleItem(edgeIndex, startIndex, sourceData, targetData, data) {
          var thickness = data.size || 1;
          var x1 = sourceData.x;
          var y1 = sourceData.y;
          var x2 = targetData.x;
          var y2 = targetData.y;
          var color = floatColor(data.color);
          var dx = x2 - x1;
          var dy = y2 - y1;
          var radius = targetData.size || 1;
          var len = dx * dx + dy * dy;
          var n1 = 0;
          var n2 = 0;
          if (len) {
            len = 1 / Math.sqrt(len);
            n1 = -dy * len * thickness;
            n2 = dx * len * thickness;
          }
          var array = this.array;
          array[startIndex++] = x1;
          array[startIndex++] = y1;
          array[startIndex++] = x2;
          array[startIndex++] = y2;
          array[startIndex++] = n1;
          array[startIndex++] = n2;
          array[startIndex++] = color;
          array[startIndex++] = edgeIndex;
          array[startIndex++] = radius;
        }
      }, {
        key: "setUniforms",
        value: function setUniforms(params, _ref) {
          var gl = _ref.gl, uniformLocations = _ref.uniformLocations;
          var u_matrix = uniformLocations.u_matrix, u_zoomRatio = uniformLocations.u_zoomRatio, u_feather = uniformLocations.u_feather, u_pixelRatio = uniformLocations.u_pixelRatio, u_correctionRatio = uniformLocations.u_correctionRatio, u_sizeRatio = uniformLocations.u_sizeRatio, u_minEdgeThickness = uniformLocations.u_minEdgeThickness, u_lengthToThicknessRatio = uniformLocations.u_lengthToThicknessRatio;
          gl.uniformMatrix3fv(u_matrix, false, params.matrix);
          gl.uniform1f(u_zoomRatio, params.zoomRatio);
          gl.uniform1f(u_sizeRatio, params.sizeRatio);
          gl.uniform1f(u_correctionRatio, params.correctionRatio);
          gl.uniform1f(u_pixelRatio, params.pixelRatio);
          gl.uniform1f(u_feather, params.antiAliasingFeather);
          gl.uniform1f(u_minEdgeThickness, params.minEdgeThickness);
          gl.uniform1f(u_lengthToThicknessRatio, options.lengthToThicknessRatio);
        }
      }]);
    })(EdgeProgram);
  }
  function createEdgeArrowProgram(inputOptions) {
    return createEdgeCompoundProgram([createEdgeClampedProgram(inputOptions), createEdgeArrowHeadProgram(inputOptions)]);
  }
  var PICKING_PREFIX, SIZE_FACTOR_PER_ATTRIBUTE_TYPE, Program, NodeProgram, EdgeProgram, SHADER_SOURCE$6, FRAGMENT_SHADER_SOURCE$2, SHADER_SOURCE$5, VERTEX_SHADER_SOURCE$3, _WebGLRenderingContex$3, UNSIGNED_BYTE$3, FLOAT$3, UNIFORMS$3, NodeCircleProgram, SHADER_SOURCE$4, FRAGMENT_SHADER_SOURCE$1, SHADER_SOURCE$3, VERTEX_SHADER_SOURCE$2, _WebGLRenderingContex$2, UNSIGNED_BYTE$2, FLOAT$2, UNIFORMS$2, DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS, EdgeArrowHeadProgram, SHADER_SOURCE$2, FRAGMENT_SHADER_SOURCE, SHADER_SOURCE$1, VERTEX_SHADER_SOURCE$1, _WebGLRenderingContex$1, UNSIGNED_BYTE$1, FLOAT$1, UNIFORMS$1, DEFAULT_EDGE_CLAMPED_PROGRAM_OPTIONS, EdgeClampedProgram, EdgeArrowProgram, EdgeArrowProgram$1, SHADER_SOURCE, VERTEX_SHADER_SOURCE, _WebGLRenderingContex, UNSIGNED_BYTE, FLOAT, UNIFORMS, EdgeRectangleProgram;
  var init_index_fad77a13_esm = __esm({
    "node_modules/sigma/dist/index-fad77a13.esm.js"() {
      init_inherits_d1a1e29b_esm();
      init_colors_beb06eb2_esm();
      PICKING_PREFIX = "#define PICKING_MODE\n";
      SIZE_FACTOR_PER_ATTRIBUTE_TYPE = _defineProperty(_defineProperty(_defineProperty(_defineProperty(_defineProperty(_defineProperty(_defineProperty(_defineProperty({}, WebGL2RenderingContext.BOOL, 1), WebGL2RenderingContext.BYTE, 1), WebGL2RenderingContext.UNSIGNED_BYTE, 1), WebGL2RenderingContext.SHORT, 2), WebGL2RenderingContext.UNSIGNED_SHORT, 2), WebGL2RenderingContext.INT, 4), WebGL2RenderingContext.UNSIGNED_INT, 4), WebGL2RenderingContext.FLOAT, 4);
      Program = /* @__PURE__ */ (function() {
        function Program2(gl, pickingBuffer, renderer) {
          _classCallCheck(this, Program2);
          _defineProperty(this, "array", new Float32Array());
          _defineProperty(this, "constantArray", new Float32Array());
          _defineProperty(this, "capacity", 0);
          _defineProperty(this, "verticesCount", 0);
          var def = this.getDefinition();
          this.VERTICES = def.VERTICES;
          this.VERTEX_SHADER_SOURCE = def.VERTEX_SHADER_SOURCE;
          this.FRAGMENT_SHADER_SOURCE = def.FRAGMENT_SHADER_SOURCE;
          this.UNIFORMS = def.UNIFORMS;
          this.ATTRIBUTES = def.ATTRIBUTES;
          this.METHOD = def.METHOD;
          this.CONSTANT_ATTRIBUTES = "CONSTANT_ATTRIBUTES" in def ? def.CONSTANT_ATTRIBUTES : [];
          this.CONSTANT_DATA = "CONSTANT_DATA" in def ? def.CONSTANT_DATA : [];
          this.isInstanced = "CONSTANT_ATTRIBUTES" in def;
          this.ATTRIBUTES_ITEMS_COUNT = getAttributesItemsCount(this.ATTRIBUTES);
          this.STRIDE = this.VERTICES * this.ATTRIBUTES_ITEMS_COUNT;
          this.renderer = renderer;
          this.normalProgram = this.getProgramInfo("normal", gl, def.VERTEX_SHADER_SOURCE, def.FRAGMENT_SHADER_SOURCE, null);
          this.pickProgram = pickingBuffer ? this.getProgramInfo("pick", gl, PICKING_PREFIX + def.VERTEX_SHADER_SOURCE, PICKING_PREFIX + def.FRAGMENT_SHADER_SOURCE, pickingBuffer) : null;
          if (this.isInstanced) {
            var constantAttributesItemsCount = getAttributesItemsCount(this.CONSTANT_ATTRIBUTES);
            if (this.CONSTANT_DATA.length !== this.VERTICES) throw new Error("Program: error while getting constant data (expected ".concat(this.VERTICES, " items, received ").concat(this.CONSTANT_DATA.length, " instead)"));
            this.constantArray = new Float32Array(this.CONSTANT_DATA.length * constantAttributesItemsCount);
            for (var i = 0; i < this.CONSTANT_DATA.length; i++) {
              var vector = this.CONSTANT_DATA[i];
              if (vector.length !== constantAttributesItemsCount) throw new Error("Program: error while getting constant data (one vector has ".concat(vector.length, " items instead of ").concat(constantAttributesItemsCount, ")"));
              for (var j = 0; j < vector.length; j++) this.constantArray[i * constantAttributesItemsCount + j] = vector[j];
            }
            this.STRIDE = this.ATTRIBUTES_ITEMS_COUNT;
          }
        }
        return _createClass(Program2, [{
          key: "kill",
          value: function kill() {
            killProgram(this.normalProgram);
            if (this.pickProgram) {
              killProgram(this.pickProgram);
              this.pickProgram = null;
            }
          }
        }, {
          key: "getProgramInfo",
          value: function getProgramInfo(name, gl, vertexShaderSource, fragmentShaderSource, frameBuffer) {
            var def = this.getDefinition();
            var buffer = gl.createBuffer();
            if (buffer === null) throw new Error("Program: error while creating the WebGL buffer.");
            var vertexShader = loadVertexShader(gl, vertexShaderSource);
            var fragmentShader = loadFragmentShader(gl, fragmentShaderSource);
            var program = loadProgram(gl, [vertexShader, fragmentShader]);
            var uniformLocations = {};
            def.UNIFORMS.forEach(function(uniformName) {
              var location2 = gl.getUniformLocation(program, uniformName);
              if (location2) uniformLocations[uniformName] = location2;
            });
            var attributeLocations = {};
            def.ATTRIBUTES.forEach(function(attr) {
              attributeLocations[attr.name] = gl.getAttribLocation(program, attr.name);
            });
            var constantBuffer;
            if ("CONSTANT_ATTRIBUTES" in def) {
              def.CONSTANT_ATTRIBUTES.forEach(function(attr) {
                attributeLocations[attr.name] = gl.getAttribLocation(program, attr.name);
              });
              constantBuffer = gl.createBuffer();
              if (constantBuffer === null) throw new Error("Program: error while creating the WebGL constant buffer.");
            }
            return {
              name,
              program,
              gl,
              frameBuffer,
              buffer,
              constantBuffer: constantBuffer || {},
              uniformLocations,
              attributeLocations,
              isPicking: name === "pick",
              vertexShader,
              fragmentShader
            };
          }
        }, {
          key: "bindProgram",
          value: function bindProgram(program) {
            var _this = this;
            var offset = 0;
            var gl = program.gl, buffer = program.buffer;
            if (!this.isInstanced) {
              gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
              offset = 0;
              this.ATTRIBUTES.forEach(function(attr) {
                return offset += _this.bindAttribute(attr, program, offset);
              });
              gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW);
            } else {
              gl.bindBuffer(gl.ARRAY_BUFFER, program.constantBuffer);
              offset = 0;
              this.CONSTANT_ATTRIBUTES.forEach(function(attr) {
                return offset += _this.bindAttribute(attr, program, offset, false);
              });
              gl.bufferData(gl.ARRAY_BUFFER, this.constantArray, gl.STATIC_DRAW);
              gl.bindBuffer(gl.ARRAY_BUFFER, program.buffer);
              offset = 0;
              this.ATTRIBUTES.forEach(function(attr) {
                return offset += _this.bindAttribute(attr, program, offset, true);
              });
              gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW);
            }
            gl.bindBuffer(gl.ARRAY_BUFFER, null);
          }
        }, {
          key: "unbindProgram",
          value: function unbindProgram(program) {
            var _this2 = this;
            if (!this.isInstanced) {
              this.ATTRIBUTES.forEach(function(attr) {
                return _this2.unbindAttribute(attr, program);
              });
            } else {
              this.CONSTANT_ATTRIBUTES.forEach(function(attr) {
                return _this2.unbindAttribute(attr, program, false);
              });
              this.ATTRIBUTES.forEach(function(attr) {
                return _this2.unbindAttribute(attr, program, true);
              });
            }
          }
        }, {
          key: "bindAttribute",
          value: function bindAttribute(attr, program, offset, setDivisor) {
            var sizeFactor = SIZE_FACTOR_PER_ATTRIBUTE_TYPE[attr.type];
            if (typeof sizeFactor !== "number") throw new Error('Program.bind: yet unsupported attribute type "'.concat(attr.type, '"'));
            var location2 = program.attributeLocations[attr.name];
            var gl = program.gl;
            if (location2 !== -1) {
              gl.enableVertexAttribArray(location2);
              var stride = !this.isInstanced ? this.ATTRIBUTES_ITEMS_COUNT * Float32Array.BYTES_PER_ELEMENT : (setDivisor ? this.ATTRIBUTES_ITEMS_COUNT : getAttributesItemsCount(this.CONSTANT_ATTRIBUTES)) * Float32Array.BYTES_PER_ELEMENT;
              gl.vertexAttribPointer(location2, attr.size, attr.type, attr.normalized || false, stride, offset);
              if (this.isInstanced && setDivisor) {
                if (gl instanceof WebGL2RenderingContext) {
                  gl.vertexAttribDivisor(location2, 1);
                } else {
                  var ext = gl.getExtension("ANGLE_instanced_arrays");
                  if (ext) ext.vertexAttribDivisorANGLE(location2, 1);
                }
              }
            }
            return attr.size * sizeFactor;
          }
        }, {
          key: "unbindAttribute",
          value: function unbindAttribute(attr, program, unsetDivisor) {
            var location2 = program.attributeLocations[attr.name];
            var gl = program.gl;
            if (location2 !== -1) {
              gl.disableVertexAttribArray(location2);
              if (this.isInstanced && unsetDivisor) {
                if (gl instanceof WebGL2RenderingContext) {
                  gl.vertexAttribDivisor(location2, 0);
                } else {
                  var ext = gl.getExtension("ANGLE_instanced_arrays");
                  if (ext) ext.vertexAttribDivisorANGLE(location2, 0);
                }
              }
            }
          }
        }, {
          key: "reallocate",
          value: function reallocate(capacity) {
            if (capacity === this.capacity) return;
            this.capacity = capacity;
            this.verticesCount = this.VERTICES * capacity;
            this.array = new Float32Array(!this.isInstanced ? this.verticesCount * this.ATTRIBUTES_ITEMS_COUNT : this.capacity * this.ATTRIBUTES_ITEMS_COUNT);
          }
        }, {
          key: "hasNothingToRender",
          value: function hasNothingToRender() {
            return this.verticesCount === 0;
          }
        }, {
          key: "renderProgram",
          value: function renderProgram(params, programInfo) {
            var gl = programInfo.gl, program = programInfo.program;
            gl.enable(gl.BLEND);
            gl.useProgram(program);
            this.setUniforms(params, programInfo);
            this.drawWebGL(this.METHOD, programInfo);
          }
        }, {
          key: "render",
          value: function render(params) {
            if (this.hasNothingToRender()) return;
            if (this.pickProgram) {
              this.pickProgram.gl.viewport(0, 0, params.width * params.pixelRatio / params.downSizingRatio, params.height * params.pixelRatio / params.downSizingRatio);
              this.bindProgram(this.pickProgram);
              this.renderProgram(_objectSpread2(_objectSpread2({}, params), {}, {
                pixelRatio: params.pixelRatio / params.downSizingRatio
              }), this.pickProgram);
              this.unbindProgram(this.pickProgram);
            }
            this.normalProgram.gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio);
            this.bindProgram(this.normalProgram);
            this.renderProgram(params, this.normalProgram);
            this.unbindProgram(this.normalProgram);
          }
        }, {
          key: "drawWebGL",
          value: function drawWebGL(method, _ref) {
            var gl = _ref.gl, frameBuffer = _ref.frameBuffer;
            gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
            if (!this.isInstanced) {
              gl.drawArrays(method, 0, this.verticesCount);
            } else {
              if (gl instanceof WebGL2RenderingContext) {
                gl.drawArraysInstanced(method, 0, this.VERTICES, this.capacity);
              } else {
                var ext = gl.getExtension("ANGLE_instanced_arrays");
                if (ext) ext.drawArraysInstancedANGLE(method, 0, this.VERTICES, this.capacity);
              }
            }
          }
        }]);
      })();
      NodeProgram = /* @__PURE__ */ (function(_ref) {
        function NodeProgram2() {
          _classCallCheck(this, NodeProgram2);
          return _callSuper(this, NodeProgram2, arguments);
        }
        _inherits(NodeProgram2, _ref);
        return _createClass(NodeProgram2, [{
          key: "kill",
          value: function kill() {
            _superPropGet(NodeProgram2, "kill", this, 3)([]);
          }
        }, {
          key: "process",
          value: function process(nodeIndex, offset, data) {
            var i = offset * this.STRIDE;
            if (data.hidden) {
              for (var l = i + this.STRIDE; i < l; i++) {
                this.array[i] = 0;
              }
              return;
            }
            return this.processVisibleItem(indexToColor(nodeIndex), i, data);
          }
        }]);
      })(Program);
      EdgeProgram = /* @__PURE__ */ (function(_ref) {
        function EdgeProgram2() {
          var _this;
          _classCallCheck(this, EdgeProgram2);
          for (var _len = arguments.length, args = new Array(_len), _key = 0; _key < _len; _key++) {
            args[_key] = arguments[_key];
          }
          _this = _callSuper(this, EdgeProgram2, [].concat(args));
          _defineProperty(_this, "drawLabel", void 0);
          return _this;
        }
        _inherits(EdgeProgram2, _ref);
        return _createClass(EdgeProgram2, [{
          key: "kill",
          value: function kill() {
            _superPropGet(EdgeProgram2, "kill", this, 3)([]);
          }
        }, {
          key: "process",
          value: function process(edgeIndex, offset, sourceData, targetData, data) {
            var i = offset * this.STRIDE;
            if (data.hidden || sourceData.hidden || targetData.hidden) {
              for (var l = i + this.STRIDE; i < l; i++) {
                this.array[i] = 0;
              }
              return;
            }
            return this.processVisibleItem(indexToColor(edgeIndex), i, sourceData, targetData, data);
          }
        }]);
      })(Program);
      SHADER_SOURCE$6 = /*glsl*/
      "\nprecision highp float;\n\nvarying vec4 v_color;\nvarying vec2 v_diffVector;\nvarying float v_radius;\n\nuniform float u_correctionRatio;\n\nconst vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);\n\nvoid main(void) {\n  float border = u_correctionRatio * 2.0;\n  float dist = length(v_diffVector) - v_radius + border;\n\n  // No antialiasing for picking mode:\n  #ifdef PICKING_MODE\n  if (dist > border)\n    gl_FragColor = transparent;\n  else\n    gl_FragColor = v_color;\n\n  #else\n  float t = 0.0;\n  if (dist > border)\n    t = 1.0;\n  else if (dist > 0.0)\n    t = dist / border;\n\n  gl_FragColor = mix(v_color, transparent, t);\n  #endif\n}\n";
      FRAGMENT_SHADER_SOURCE$2 = SHADER_SOURCE$6;
      SHADER_SOURCE$5 = /*glsl*/
      "\nattribute vec4 a_id;\nattribute vec4 a_color;\nattribute vec2 a_position;\nattribute float a_size;\nattribute float a_angle;\n\nuniform mat3 u_matrix;\nuniform float u_sizeRatio;\nuniform float u_correctionRatio;\n\nvarying vec4 v_color;\nvarying vec2 v_diffVector;\nvarying float v_radius;\nvarying float v_border;\n\nconst float bias = 255.0 / 254.0;\n\nvoid main() {\n  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;\n  vec2 diffVector = size * vec2(cos(a_angle), sin(a_angle));\n  vec2 position = a_position + diffVector;\n  gl_Position = vec4(\n    (u_matrix * vec3(position, 1)).xy,\n    0,\n    1\n  );\n\n  v_diffVector = diffVector;\n  v_radius = size / 2.0;\n\n  #ifdef PICKING_MODE\n  // For picking mode, we use the ID as the color:\n  v_color = a_id;\n  #else\n  // For normal mode, we use the color:\n  v_color = a_color;\n  #endif\n\n  v_color.a *= bias;\n}\n";
      VERTEX_SHADER_SOURCE$3 = SHADER_SOURCE$5;
      _WebGLRenderingContex$3 = WebGLRenderingContext;
      UNSIGNED_BYTE$3 = _WebGLRenderingContex$3.UNSIGNED_BYTE;
      FLOAT$3 = _WebGLRenderingContex$3.FLOAT;
      UNIFORMS$3 = ["u_sizeRatio", "u_correctionRatio", "u_matrix"];
      NodeCircleProgram = /* @__PURE__ */ (function(_NodeProgram) {
        function NodeCircleProgram2() {
          _classCallCheck(this, NodeCircleProgram2);
          return _callSuper(this, NodeCircleProgram2, arguments);
        }
        _inherits(NodeCircleProgram2, _NodeProgram);
        return _createClass(NodeCircleProgram2, [{
          key: "getDefinition",
          value: function getDefinition() {
            return {
              VERTICES: 3,
              VERTEX_SHADER_SOURCE: VERTEX_SHADER_SOURCE$3,
              FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER_SOURCE$2,
              METHOD: WebGLRenderingContext.TRIANGLES,
              UNIFORMS: UNIFORMS$3,
              ATTRIBUTES: [{
                name: "a_position",
                size: 2,
                type: FLOAT$3
              }, {
                name: "a_size",
                size: 1,
                type: FLOAT$3
              }, {
                name: "a_color",
                size: 4,
                type: UNSIGNED_BYTE$3,
                normalized: true
              }, {
                name: "a_id",
                size: 4,
                type: UNSIGNED_BYTE$3,
                normalized: true
              }],
              CONSTANT_ATTRIBUTES: [{
                name: "a_angle",
                size: 1,
                type: FLOAT$3
              }],
              CONSTANT_DATA: [[NodeCircleProgram2.ANGLE_1], [NodeCircleProgram2.ANGLE_2], [NodeCircleProgram2.ANGLE_3]]
            };
          }
        }, {
          key: "processVisibleItem",
          value: function processVisibleItem(nodeIndex, startIndex, data) {
            var array = this.array;
            var color = floatColor(data.color);
            array[startIndex++] = data.x;
            array[startIndex++] = data.y;
            array[startIndex++] = data.size;
            array[startIndex++] = color;
            array[startIndex++] = nodeIndex;
          }
        }, {
          key: "setUniforms",
          value: function setUniforms(params, _ref) {
            var gl = _ref.gl, uniformLocations = _ref.uniformLocations;
            var u_sizeRatio = uniformLocations.u_sizeRatio, u_correctionRatio = uniformLocations.u_correctionRatio, u_matrix = uniformLocations.u_matrix;
            gl.uniform1f(u_correctionRatio, params.correctionRatio);
            gl.uniform1f(u_sizeRatio, params.sizeRatio);
            gl.uniformMatrix3fv(u_matrix, false, params.matrix);
          }
        }]);
      })(NodeProgram);
      _defineProperty(NodeCircleProgram, "ANGLE_1", 0);
      _defineProperty(NodeCircleProgram, "ANGLE_2", 2 * Math.PI / 3);
      _defineProperty(NodeCircleProgram, "ANGLE_3", 4 * Math.PI / 3);
      SHADER_SOURCE$4 = /*glsl*/
      "\nprecision mediump float;\n\nvarying vec4 v_color;\n\nvoid main(void) {\n  gl_FragColor = v_color;\n}\n";
      FRAGMENT_SHADER_SOURCE$1 = SHADER_SOURCE$4;
      SHADER_SOURCE$3 = /*glsl*/
      "\nattribute vec2 a_position;\nattribute vec2 a_normal;\nattribute float a_radius;\nattribute vec3 a_barycentric;\n\n#ifdef PICKING_MODE\nattribute vec4 a_id;\n#else\nattribute vec4 a_color;\n#endif\n\nuniform mat3 u_matrix;\nuniform float u_sizeRatio;\nuniform float u_correctionRatio;\nuniform float u_minEdgeThickness;\nuniform float u_lengthToThicknessRatio;\nuniform float u_widenessToThicknessRatio;\n\nvarying vec4 v_color;\n\nconst float bias = 255.0 / 254.0;\n\nvoid main() {\n  float minThickness = u_minEdgeThickness;\n\n  float normalLength = length(a_normal);\n  vec2 unitNormal = a_normal / normalLength;\n\n  // These first computations are taken from edge.vert.glsl and\n  // edge.clamped.vert.glsl. Please read it to get better comments on what's\n  // happening:\n  float pixelsThickness = max(normalLength / u_sizeRatio, minThickness);\n  float webGLThickness = pixelsThickness * u_correctionRatio;\n  float webGLNodeRadius = a_radius * 2.0 * u_correctionRatio / u_sizeRatio;\n  float webGLArrowHeadLength = webGLThickness * u_lengthToThicknessRatio * 2.0;\n  float webGLArrowHeadThickness = webGLThickness * u_widenessToThicknessRatio;\n\n  float da = a_barycentric.x;\n  float db = a_barycentric.y;\n  float dc = a_barycentric.z;\n\n  vec2 delta = vec2(\n      da * (webGLNodeRadius * unitNormal.y)\n    + db * ((webGLNodeRadius + webGLArrowHeadLength) * unitNormal.y + webGLArrowHeadThickness * unitNormal.x)\n    + dc * ((webGLNodeRadius + webGLArrowHeadLength) * unitNormal.y - webGLArrowHeadThickness * unitNormal.x),\n\n      da * (-webGLNodeRadius * unitNormal.x)\n    + db * (-(webGLNodeRadius + webGLArrowHeadLength) * unitNormal.x + webGLArrowHeadThickness * unitNormal.y)\n    + dc * (-(webGLNodeRadius + webGLArrowHeadLength) * unitNormal.x - webGLArrowHeadThickness * unitNormal.y)\n  );\n\n  vec2 position = (u_matrix * vec3(a_position + delta, 1)).xy;\n\n  gl_Position = vec4(position, 0, 1);\n\n  #ifdef PICKING_MODE\n  // For picking mode, we use the ID as the color:\n  v_color = a_id;\n  #else\n  // For normal mode, we use the color:\n  v_color = a_color;\n  #endif\n\n  v_color.a *= bias;\n}\n";
      VERTEX_SHADER_SOURCE$2 = SHADER_SOURCE$3;
      _WebGLRenderingContex$2 = WebGLRenderingContext;
      UNSIGNED_BYTE$2 = _WebGLRenderingContex$2.UNSIGNED_BYTE;
      FLOAT$2 = _WebGLRenderingContex$2.FLOAT;
      UNIFORMS$2 = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_minEdgeThickness", "u_lengthToThicknessRatio", "u_widenessToThicknessRatio"];
      DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS = {
        extremity: "target",
        lengthToThicknessRatio: 2.5,
        widenessToThicknessRatio: 2
      };
      EdgeArrowHeadProgram = createEdgeArrowHeadProgram();
      SHADER_SOURCE$2 = /*glsl*/
      "\nprecision mediump float;\n\nvarying vec4 v_color;\nvarying vec2 v_normal;\nvarying float v_thickness;\nvarying float v_feather;\n\nconst vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);\n\nvoid main(void) {\n  // We only handle antialiasing for normal mode:\n  #ifdef PICKING_MODE\n  gl_FragColor = v_color;\n  #else\n  float dist = length(v_normal) * v_thickness;\n\n  float t = smoothstep(\n    v_thickness - v_feather,\n    v_thickness,\n    dist\n  );\n\n  gl_FragColor = mix(v_color, transparent, t);\n  #endif\n}\n";
      FRAGMENT_SHADER_SOURCE = SHADER_SOURCE$2;
      SHADER_SOURCE$1 = /*glsl*/
      "\nattribute vec4 a_id;\nattribute vec4 a_color;\nattribute vec2 a_normal;\nattribute float a_normalCoef;\nattribute vec2 a_positionStart;\nattribute vec2 a_positionEnd;\nattribute float a_positionCoef;\nattribute float a_radius;\nattribute float a_radiusCoef;\n\nuniform mat3 u_matrix;\nuniform float u_zoomRatio;\nuniform float u_sizeRatio;\nuniform float u_pixelRatio;\nuniform float u_correctionRatio;\nuniform float u_minEdgeThickness;\nuniform float u_lengthToThicknessRatio;\nuniform float u_feather;\n\nvarying vec4 v_color;\nvarying vec2 v_normal;\nvarying float v_thickness;\nvarying float v_feather;\n\nconst float bias = 255.0 / 254.0;\n\nvoid main() {\n  float minThickness = u_minEdgeThickness;\n\n  float radius = a_radius * a_radiusCoef;\n  vec2 normal = a_normal * a_normalCoef;\n  vec2 position = a_positionStart * (1.0 - a_positionCoef) + a_positionEnd * a_positionCoef;\n\n  float normalLength = length(normal);\n  vec2 unitNormal = normal / normalLength;\n\n  // These first computations are taken from edge.vert.glsl. Please read it to\n  // get better comments on what's happening:\n  float pixelsThickness = max(normalLength, minThickness * u_sizeRatio);\n  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;\n\n  // Here, we move the point to leave space for the arrow head:\n  float direction = sign(radius);\n  float webGLNodeRadius = direction * radius * 2.0 * u_correctionRatio / u_sizeRatio;\n  float webGLArrowHeadLength = webGLThickness * u_lengthToThicknessRatio * 2.0;\n\n  vec2 compensationVector = vec2(-direction * unitNormal.y, direction * unitNormal.x) * (webGLNodeRadius + webGLArrowHeadLength);\n\n  // Here is the proper position of the vertex\n  gl_Position = vec4((u_matrix * vec3(position + unitNormal * webGLThickness + compensationVector, 1)).xy, 0, 1);\n\n  v_thickness = webGLThickness / u_zoomRatio;\n\n  v_normal = unitNormal;\n\n  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;\n\n  #ifdef PICKING_MODE\n  // For picking mode, we use the ID as the color:\n  v_color = a_id;\n  #else\n  // For normal mode, we use the color:\n  v_color = a_color;\n  #endif\n\n  v_color.a *= bias;\n}\n";
      VERTEX_SHADER_SOURCE$1 = SHADER_SOURCE$1;
      _WebGLRenderingContex$1 = WebGLRenderingContext;
      UNSIGNED_BYTE$1 = _WebGLRenderingContex$1.UNSIGNED_BYTE;
      FLOAT$1 = _WebGLRenderingContex$1.FLOAT;
      UNIFORMS$1 = ["u_matrix", "u_zoomRatio", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_feather", "u_minEdgeThickness", "u_lengthToThicknessRatio"];
      DEFAULT_EDGE_CLAMPED_PROGRAM_OPTIONS = {
        lengthToThicknessRatio: DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS.lengthToThicknessRatio
      };
      EdgeClampedProgram = createEdgeClampedProgram();
      EdgeArrowProgram = createEdgeArrowProgram();
      EdgeArrowProgram$1 = EdgeArrowProgram;
      SHADER_SOURCE = /*glsl*/
      `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_normal;
attribute float a_normalCoef;
attribute vec2 a_positionStart;
attribute vec2 a_positionEnd;
attribute float a_positionCoef;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_zoomRatio;
uniform float u_pixelRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;
uniform float u_feather;

varying vec4 v_color;
varying vec2 v_normal;
varying float v_thickness;
varying float v_feather;

const float bias = 255.0 / 254.0;

void main() {
  float minThickness = u_minEdgeThickness;

  vec2 normal = a_normal * a_normalCoef;
  vec2 position = a_positionStart * (1.0 - a_positionCoef) + a_positionEnd * a_positionCoef;

  float normalLength = length(normal);
  vec2 unitNormal = normal / normalLength;

  // We require edges to be at least "minThickness" pixels thick *on screen*
  // (so we need to compensate the size ratio):
  float pixelsThickness = max(normalLength, minThickness * u_sizeRatio);

  // Then, we need to retrieve the normalized thickness of the edge in the WebGL
  // referential (in a ([0, 1], [0, 1]) space), using our "magic" correction
  // ratio:
  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;

  // Here is the proper position of the vertex
  gl_Position = vec4((u_matrix * vec3(position + unitNormal * webGLThickness, 1)).xy, 0, 1);

  // For the fragment shader though, we need a thickness that takes the "magic"
  // correction ratio into account (as in webGLThickness), but so that the
  // antialiasing effect does not depend on the zoom level. So here's yet
  // another thickness version:
  v_thickness = webGLThickness / u_zoomRatio;

  v_normal = unitNormal;

  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;

  #ifdef PICKING_MODE
  // For picking mode, we use the ID as the color:
  v_color = a_id;
  #else
  // For normal mode, we use the color:
  v_color = a_color;
  #endif

  v_color.a *= bias;
}
`;
      VERTEX_SHADER_SOURCE = SHADER_SOURCE;
      _WebGLRenderingContex = WebGLRenderingContext;
      UNSIGNED_BYTE = _WebGLRenderingContex.UNSIGNED_BYTE;
      FLOAT = _WebGLRenderingContex.FLOAT;
      UNIFORMS = ["u_matrix", "u_zoomRatio", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_feather", "u_minEdgeThickness"];
      EdgeRectangleProgram = /* @__PURE__ */ (function(_EdgeProgram) {
        function EdgeRectangleProgram2() {
          _classCallCheck(this, EdgeRectangleProgram2);
          return _callSuper(this, EdgeRectangleProgram2, arguments);
        }
        _inherits(EdgeRectangleProgram2, _EdgeProgram);
        return _createClass(EdgeRectangleProgram2, [{
          key: "getDefinition",
          value: function getDefinition() {
            return {
              VERTICES: 6,
              VERTEX_SHADER_SOURCE,
              FRAGMENT_SHADER_SOURCE,
              METHOD: WebGLRenderingContext.TRIANGLES,
              UNIFORMS,
              ATTRIBUTES: [{
                name: "a_positionStart",
                size: 2,
                type: FLOAT
              }, {
                name: "a_positionEnd",
                size: 2,
                type: FLOAT
              }, {
                name: "a_normal",
                size: 2,
                type: FLOAT
              }, {
                name: "a_color",
                size: 4,
                type: UNSIGNED_BYTE,
                normalized: true
              }, {
                name: "a_id",
                size: 4,
                type: UNSIGNED_BYTE,
                normalized: true
              }],
              CONSTANT_ATTRIBUTES: [
                // If 0, then position will be a_positionStart
                // If 2, then position will be a_positionEnd
                {
                  name: "a_positionCoef",
                  size: 1,
                  type: FLOAT
                },
                {
                  name: "a_normalCoef",
                  size: 1,
                  type: FLOAT
                }
              ],
              CONSTANT_DATA: [[0, 1], [0, -1], [1, 1], [1, 1], [0, -1], [1, -1]]
            };
          }
        }, {
          key: "processVisibleItem",
          value: function processVisibleItem(edgeIndex, startIndex, sourceData, targetData, data) {
            var thickness = data.size || 1;
            var x1 = sourceData.x;
            var y1 = sourceData.y;
            var x2 = targetData.x;
            var y2 = targetData.y;
            var color = floatColor(data.color);
            var dx = x2 - x1;
            var dy = y2 - y1;
            var len = dx * dx + dy * dy;
            var n1 = 0;
            var n2 = 0;
            if (len) {
              len = 1 / Math.sqrt(len);
              n1 = -dy * len * thickness;
              n2 = dx * len * thickness;
            }
            var array = this.array;
            array[startIndex++] = x1;
            array[startIndex++] = y1;
            array[startIndex++] = x2;
            array[startIndex++] = y2;
            array[startIndex++] = n1;
            array[startIndex++] = n2;
            array[startIndex++] = color;
            array[startIndex++] = edgeIndex;
          }
        }, {
          key: "setUniforms",
          value: function setUniforms(params, _ref) {
            var gl = _ref.gl, uniformLocations = _ref.uniformLocations;
            var u_matrix = uniformLocations.u_matrix, u_zoomRatio = uniformLocations.u_zoomRatio, u_feather = uniformLocations.u_feather, u_pixelRatio = uniformLocations.u_pixelRatio, u_correctionRatio = uniformLocations.u_correctionRatio, u_sizeRatio = uniformLocations.u_sizeRatio, u_minEdgeThickness = uniformLocations.u_minEdgeThickness;
            gl.uniformMatrix3fv(u_matrix, false, params.matrix);
            gl.uniform1f(u_zoomRatio, params.zoomRatio);
            gl.uniform1f(u_sizeRatio, params.sizeRatio);
            gl.uniform1f(u_correctionRatio, params.correctionRatio);
            gl.uniform1f(u_pixelRatio, params.pixelRatio);
            gl.uniform1f(u_feather, params.antiAliasingFeather);
            gl.uniform1f(u_minEdgeThickness, params.minEdgeThickness);
          }
        }]);
      })(EdgeProgram);
    }
  });

  // node_modules/sigma/types/dist/sigma-types.esm.js
  var import_events2, TypedEventEmitter;
  var init_sigma_types_esm = __esm({
    "node_modules/sigma/types/dist/sigma-types.esm.js"() {
      init_inherits_d1a1e29b_esm();
      import_events2 = __toESM(require_events());
      TypedEventEmitter = /* @__PURE__ */ (function(_ref) {
        function TypedEventEmitter2() {
          var _this;
          _classCallCheck(this, TypedEventEmitter2);
          _this = _callSuper(this, TypedEventEmitter2);
          _this.rawEmitter = _this;
          return _this;
        }
        _inherits(TypedEventEmitter2, _ref);
        return _createClass(TypedEventEmitter2);
      })(import_events2.EventEmitter);
    }
  });

  // node_modules/graphology-utils/is-graph.js
  var require_is_graph = __commonJS({
    "node_modules/graphology-utils/is-graph.js"(exports, module) {
      module.exports = function isGraph2(value) {
        return value !== null && typeof value === "object" && typeof value.addUndirectedEdgeWithKey === "function" && typeof value.dropNode === "function" && typeof value.multi === "boolean";
      };
    }
  });

  // node_modules/sigma/dist/normalization-be445518.esm.js
  function identity() {
    return Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
  }
  function scale(m, x, y) {
    m[0] = x;
    m[4] = typeof y === "number" ? y : x;
    return m;
  }
  function rotate(m, r) {
    var s = Math.sin(r), c = Math.cos(r);
    m[0] = c;
    m[1] = s;
    m[3] = -s;
    m[4] = c;
    return m;
  }
  function translate(m, x, y) {
    m[6] = x;
    m[7] = y;
    return m;
  }
  function multiply(a, b) {
    var a00 = a[0], a01 = a[1], a02 = a[2];
    var a10 = a[3], a11 = a[4], a12 = a[5];
    var a20 = a[6], a21 = a[7], a22 = a[8];
    var b00 = b[0], b01 = b[1], b02 = b[2];
    var b10 = b[3], b11 = b[4], b12 = b[5];
    var b20 = b[6], b21 = b[7], b22 = b[8];
    a[0] = b00 * a00 + b01 * a10 + b02 * a20;
    a[1] = b00 * a01 + b01 * a11 + b02 * a21;
    a[2] = b00 * a02 + b01 * a12 + b02 * a22;
    a[3] = b10 * a00 + b11 * a10 + b12 * a20;
    a[4] = b10 * a01 + b11 * a11 + b12 * a21;
    a[5] = b10 * a02 + b11 * a12 + b12 * a22;
    a[6] = b20 * a00 + b21 * a10 + b22 * a20;
    a[7] = b20 * a01 + b21 * a11 + b22 * a21;
    a[8] = b20 * a02 + b21 * a12 + b22 * a22;
    return a;
  }
  function multiplyVec2(a, b) {
    var z = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : 1;
    var a00 = a[0];
    var a01 = a[1];
    var a10 = a[3];
    var a11 = a[4];
    var a20 = a[6];
    var a21 = a[7];
    var b0 = b.x;
    var b1 = b.y;
    return {
      x: b0 * a00 + b1 * a10 + a20 * z,
      y: b0 * a01 + b1 * a11 + a21 * z
    };
  }
  function getCorrectionRatio(viewportDimensions, graphDimensions) {
    var viewportRatio = viewportDimensions.height / viewportDimensions.width;
    var graphRatio = graphDimensions.height / graphDimensions.width;
    if (viewportRatio < 1 && graphRatio > 1 || viewportRatio > 1 && graphRatio < 1) {
      return 1;
    }
    return Math.min(Math.max(graphRatio, 1 / graphRatio), Math.max(1 / viewportRatio, viewportRatio));
  }
  function matrixFromCamera(state2, viewportDimensions, graphDimensions, padding, inverse) {
    var angle = state2.angle, ratio = state2.ratio, x = state2.x, y = state2.y;
    var width = viewportDimensions.width, height = viewportDimensions.height;
    var matrix = identity();
    var smallestDimension = Math.min(width, height) - 2 * padding;
    var correctionRatio = getCorrectionRatio(viewportDimensions, graphDimensions);
    if (!inverse) {
      multiply(matrix, scale(identity(), 2 * (smallestDimension / width) * correctionRatio, 2 * (smallestDimension / height) * correctionRatio));
      multiply(matrix, rotate(identity(), -angle));
      multiply(matrix, scale(identity(), 1 / ratio));
      multiply(matrix, translate(identity(), -x, -y));
    } else {
      multiply(matrix, translate(identity(), x, y));
      multiply(matrix, scale(identity(), ratio));
      multiply(matrix, rotate(identity(), angle));
      multiply(matrix, scale(identity(), width / smallestDimension / 2 / correctionRatio, height / smallestDimension / 2 / correctionRatio));
    }
    return matrix;
  }
  function getMatrixImpact(matrix, cameraState, viewportDimensions) {
    var _multiplyVec = multiplyVec2(matrix, {
      x: Math.cos(cameraState.angle),
      y: Math.sin(cameraState.angle)
    }, 0), x = _multiplyVec.x, y = _multiplyVec.y;
    return 1 / Math.sqrt(Math.pow(x, 2) + Math.pow(y, 2)) / viewportDimensions.width;
  }
  function graphExtent(graph) {
    if (!graph.order) return {
      x: [0, 1],
      y: [0, 1]
    };
    var xMin = Infinity;
    var xMax = -Infinity;
    var yMin = Infinity;
    var yMax = -Infinity;
    graph.forEachNode(function(_, attr) {
      var x = attr.x, y = attr.y;
      if (x < xMin) xMin = x;
      if (x > xMax) xMax = x;
      if (y < yMin) yMin = y;
      if (y > yMax) yMax = y;
    });
    return {
      x: [xMin, xMax],
      y: [yMin, yMax]
    };
  }
  function validateGraph(graph) {
    if (!(0, import_is_graph.default)(graph)) throw new Error("Sigma: invalid graph instance.");
    graph.forEachNode(function(key, attributes2) {
      if (!Number.isFinite(attributes2.x) || !Number.isFinite(attributes2.y)) {
        throw new Error("Sigma: Coordinates of node ".concat(key, " are invalid. A node must have a numeric 'x' and 'y' attribute."));
      }
    });
  }
  function createElement(tag, style2, attributes2) {
    var element2 = document.createElement(tag);
    if (style2) {
      for (var k in style2) {
        element2.style[k] = style2[k];
      }
    }
    if (attributes2) {
      for (var _k in attributes2) {
        element2.setAttribute(_k, attributes2[_k]);
      }
    }
    return element2;
  }
  function getPixelRatio() {
    if (typeof window.devicePixelRatio !== "undefined") return window.devicePixelRatio;
    return 1;
  }
  function zIndexOrdering(_extent, getter, elements) {
    return elements.sort(function(a, b) {
      var zA = getter(a) || 0, zB = getter(b) || 0;
      if (zA < zB) return -1;
      if (zA > zB) return 1;
      return 0;
    });
  }
  function createNormalizationFunction(extent2) {
    var _extent$x = _slicedToArray(extent2.x, 2), minX = _extent$x[0], maxX = _extent$x[1], _extent$y = _slicedToArray(extent2.y, 2), minY = _extent$y[0], maxY2 = _extent$y[1];
    var ratio = Math.max(maxX - minX, maxY2 - minY), dX = (maxX + minX) / 2, dY = (maxY2 + minY) / 2;
    if (ratio === 0 || Math.abs(ratio) === Infinity || isNaN(ratio)) ratio = 1;
    if (isNaN(dX)) dX = 0;
    if (isNaN(dY)) dY = 0;
    var fn = function fn2(data) {
      return {
        x: 0.5 + (data.x - dX) / ratio,
        y: 0.5 + (data.y - dY) / ratio
      };
    };
    fn.applyTo = function(data) {
      data.x = 0.5 + (data.x - dX) / ratio;
      data.y = 0.5 + (data.y - dY) / ratio;
    };
    fn.inverse = function(data) {
      return {
        x: dX + ratio * (data.x - 0.5),
        y: dY + ratio * (data.y - 0.5)
      };
    };
    fn.ratio = ratio;
    return fn;
  }
  var import_is_graph, linear, quadraticIn, quadraticOut, quadraticInOut, cubicIn, cubicOut, cubicInOut, easings, ANIMATE_DEFAULTS;
  var init_normalization_be445518_esm = __esm({
    "node_modules/sigma/dist/normalization-be445518.esm.js"() {
      import_is_graph = __toESM(require_is_graph());
      init_colors_beb06eb2_esm();
      linear = function linear2(k) {
        return k;
      };
      quadraticIn = function quadraticIn2(k) {
        return k * k;
      };
      quadraticOut = function quadraticOut2(k) {
        return k * (2 - k);
      };
      quadraticInOut = function quadraticInOut2(k) {
        if ((k *= 2) < 1) return 0.5 * k * k;
        return -0.5 * (--k * (k - 2) - 1);
      };
      cubicIn = function cubicIn2(k) {
        return k * k * k;
      };
      cubicOut = function cubicOut2(k) {
        return --k * k * k + 1;
      };
      cubicInOut = function cubicInOut2(k) {
        if ((k *= 2) < 1) return 0.5 * k * k * k;
        return 0.5 * ((k -= 2) * k * k + 2);
      };
      easings = {
        linear,
        quadraticIn,
        quadraticOut,
        quadraticInOut,
        cubicIn,
        cubicOut,
        cubicInOut
      };
      ANIMATE_DEFAULTS = {
        easing: "quadraticInOut",
        duration: 150
      };
    }
  });

  // node_modules/sigma/dist/data-11df7124.esm.js
  function _typeof(o) {
    "@babel/helpers - typeof";
    return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o2) {
      return typeof o2;
    } : function(o2) {
      return o2 && "function" == typeof Symbol && o2.constructor === Symbol && o2 !== Symbol.prototype ? "symbol" : typeof o2;
    }, _typeof(o);
  }
  function extend(array, values) {
    var l2 = values.size;
    if (l2 === 0) return;
    var l1 = array.length;
    array.length += l2;
    var i = 0;
    values.forEach(function(value) {
      array[l1 + i] = value;
      i++;
    });
  }
  function assign2(target) {
    target = target || {};
    for (var i = 0, l = arguments.length <= 1 ? 0 : arguments.length - 1; i < l; i++) {
      var o = i + 1 < 1 || arguments.length <= i + 1 ? void 0 : arguments[i + 1];
      if (!o) continue;
      Object.assign(target, o);
    }
    return target;
  }
  var init_data_11df7124_esm = __esm({
    "node_modules/sigma/dist/data-11df7124.esm.js"() {
    }
  });

  // node_modules/sigma/settings/dist/sigma-settings.esm.js
  function validateSettings(settings) {
    if (typeof settings.labelDensity !== "number" || settings.labelDensity < 0) {
      throw new Error("Settings: invalid `labelDensity`. Expecting a positive number.");
    }
    var minCameraRatio = settings.minCameraRatio, maxCameraRatio = settings.maxCameraRatio;
    if (typeof minCameraRatio === "number" && typeof maxCameraRatio === "number" && maxCameraRatio < minCameraRatio) {
      throw new Error("Settings: invalid camera ratio boundaries. Expecting `maxCameraRatio` to be greater than `minCameraRatio`.");
    }
  }
  function resolveSettings(settings) {
    var resolvedSettings = assign2({}, DEFAULT_SETTINGS, settings);
    resolvedSettings.nodeProgramClasses = assign2({}, DEFAULT_NODE_PROGRAM_CLASSES, resolvedSettings.nodeProgramClasses);
    resolvedSettings.edgeProgramClasses = assign2({}, DEFAULT_EDGE_PROGRAM_CLASSES, resolvedSettings.edgeProgramClasses);
    return resolvedSettings;
  }
  var DEFAULT_SETTINGS, DEFAULT_NODE_PROGRAM_CLASSES, DEFAULT_EDGE_PROGRAM_CLASSES;
  var init_sigma_settings_esm = __esm({
    "node_modules/sigma/settings/dist/sigma-settings.esm.js"() {
      init_index_fad77a13_esm();
      init_data_11df7124_esm();
      DEFAULT_SETTINGS = {
        // Performance
        hideEdgesOnMove: false,
        hideLabelsOnMove: false,
        renderLabels: true,
        renderEdgeLabels: false,
        enableEdgeEvents: false,
        // Component rendering
        defaultNodeColor: "#999",
        defaultNodeType: "circle",
        defaultEdgeColor: "#ccc",
        defaultEdgeType: "line",
        labelFont: "Arial",
        labelSize: 14,
        labelWeight: "normal",
        labelColor: {
          color: "#000"
        },
        edgeLabelFont: "Arial",
        edgeLabelSize: 14,
        edgeLabelWeight: "normal",
        edgeLabelColor: {
          attribute: "color"
        },
        stagePadding: 30,
        defaultDrawEdgeLabel: drawStraightEdgeLabel,
        defaultDrawNodeLabel: drawDiscNodeLabel,
        defaultDrawNodeHover: drawDiscNodeHover,
        minEdgeThickness: 1.7,
        antiAliasingFeather: 1,
        // Mouse and touch settings
        dragTimeout: 100,
        draggedEventsTolerance: 3,
        inertiaDuration: 200,
        inertiaRatio: 3,
        zoomDuration: 250,
        zoomingRatio: 1.7,
        doubleClickTimeout: 300,
        doubleClickZoomingRatio: 2.2,
        doubleClickZoomingDuration: 200,
        tapMoveTolerance: 10,
        // Size and scaling
        zoomToSizeRatioFunction: Math.sqrt,
        itemSizesReference: "screen",
        autoRescale: true,
        autoCenter: true,
        // Labels
        labelDensity: 1,
        labelGridCellSize: 100,
        labelRenderedSizeThreshold: 6,
        // Reducers
        nodeReducer: null,
        edgeReducer: null,
        // Features
        zIndex: false,
        minCameraRatio: null,
        maxCameraRatio: null,
        enableCameraZooming: true,
        enableCameraPanning: true,
        enableCameraRotation: true,
        cameraPanBoundaries: null,
        // Lifecycle
        allowInvalidContainer: false,
        // Program classes
        nodeProgramClasses: {},
        nodeHoverProgramClasses: {},
        edgeProgramClasses: {}
      };
      DEFAULT_NODE_PROGRAM_CLASSES = {
        circle: NodeCircleProgram
      };
      DEFAULT_EDGE_PROGRAM_CLASSES = {
        arrow: EdgeArrowProgram$1,
        line: EdgeRectangleProgram
      };
    }
  });

  // node_modules/sigma/dist/sigma.esm.js
  function getPosition(e, dom) {
    var bbox = dom.getBoundingClientRect();
    return {
      x: e.clientX - bbox.left,
      y: e.clientY - bbox.top
    };
  }
  function getMouseCoords(e, dom) {
    var res = _objectSpread2(_objectSpread2({}, getPosition(e, dom)), {}, {
      sigmaDefaultPrevented: false,
      preventSigmaDefault: function preventSigmaDefault() {
        res.sigmaDefaultPrevented = true;
      },
      original: e
    });
    return res;
  }
  function cleanMouseCoords(e) {
    var res = "x" in e ? e : _objectSpread2(_objectSpread2({}, e.touches[0] || e.previousTouches[0]), {}, {
      original: e.original,
      sigmaDefaultPrevented: e.sigmaDefaultPrevented,
      preventSigmaDefault: function preventSigmaDefault() {
        e.sigmaDefaultPrevented = true;
        res.sigmaDefaultPrevented = true;
      }
    });
    return res;
  }
  function getWheelCoords(e, dom) {
    return _objectSpread2(_objectSpread2({}, getMouseCoords(e, dom)), {}, {
      delta: getWheelDelta(e)
    });
  }
  function getTouchesArray(touches) {
    var arr = [];
    for (var i = 0, l = Math.min(touches.length, MAX_TOUCHES); i < l; i++) arr.push(touches[i]);
    return arr;
  }
  function getTouchCoords(e, previousTouches, dom) {
    var res = {
      touches: getTouchesArray(e.touches).map(function(touch) {
        return getPosition(touch, dom);
      }),
      previousTouches: previousTouches.map(function(touch) {
        return getPosition(touch, dom);
      }),
      sigmaDefaultPrevented: false,
      preventSigmaDefault: function preventSigmaDefault() {
        res.sigmaDefaultPrevented = true;
      },
      original: e
    };
    return res;
  }
  function getWheelDelta(e) {
    if (typeof e.deltaY !== "undefined") return e.deltaY * -3 / 360;
    if (typeof e.detail !== "undefined") return e.detail / -9;
    throw new Error("Captor: could not extract delta from event.");
  }
  function _arrayWithoutHoles(r) {
    if (Array.isArray(r)) return _arrayLikeToArray(r);
  }
  function _iterableToArray(r) {
    if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
  }
  function _nonIterableSpread() {
    throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
  }
  function _toConsumableArray(r) {
    return _arrayWithoutHoles(r) || _iterableToArray(r) || _unsupportedIterableToArray(r) || _nonIterableSpread();
  }
  function _objectWithoutPropertiesLoose(r, e) {
    if (null == r) return {};
    var t = {};
    for (var n in r) if ({}.hasOwnProperty.call(r, n)) {
      if (-1 !== e.indexOf(n)) continue;
      t[n] = r[n];
    }
    return t;
  }
  function _objectWithoutProperties(e, t) {
    if (null == e) return {};
    var o, r, i = _objectWithoutPropertiesLoose(e, t);
    if (Object.getOwnPropertySymbols) {
      var n = Object.getOwnPropertySymbols(e);
      for (r = 0; r < n.length; r++) o = n[r], -1 === t.indexOf(o) && {}.propertyIsEnumerable.call(e, o) && (i[o] = e[o]);
    }
    return i;
  }
  function edgeLabelsToDisplayFromNodes(params) {
    var graph = params.graph, hoveredNode = params.hoveredNode, highlightedNodes = params.highlightedNodes, displayedNodeLabels = params.displayedNodeLabels;
    var worthyEdges = [];
    graph.forEachEdge(function(edge, _, source, target) {
      if (source === hoveredNode || target === hoveredNode || highlightedNodes.has(source) || highlightedNodes.has(target) || displayedNodeLabels.has(source) && displayedNodeLabels.has(target)) {
        worthyEdges.push(edge);
      }
    });
    return worthyEdges;
  }
  function applyNodeDefaults(settings, key, data) {
    if (!hasOwnProperty.call(data, "x") || !hasOwnProperty.call(data, "y")) throw new Error('Sigma: could not find a valid position (x, y) for node "'.concat(key, '". All your nodes must have a number "x" and "y". Maybe your forgot to apply a layout or your "nodeReducer" is not returning the correct data?'));
    if (!data.color) data.color = settings.defaultNodeColor;
    if (!data.label && data.label !== "") data.label = null;
    if (data.label !== void 0 && data.label !== null) data.label = "" + data.label;
    else data.label = null;
    if (!data.size) data.size = 2;
    if (!hasOwnProperty.call(data, "hidden")) data.hidden = false;
    if (!hasOwnProperty.call(data, "highlighted")) data.highlighted = false;
    if (!hasOwnProperty.call(data, "forceLabel")) data.forceLabel = false;
    if (!data.type || data.type === "") data.type = settings.defaultNodeType;
    if (!data.zIndex) data.zIndex = 0;
    return data;
  }
  function applyEdgeDefaults(settings, _key, data) {
    if (!data.color) data.color = settings.defaultEdgeColor;
    if (!data.label) data.label = "";
    if (!data.size) data.size = 0.5;
    if (!hasOwnProperty.call(data, "hidden")) data.hidden = false;
    if (!hasOwnProperty.call(data, "forceLabel")) data.forceLabel = false;
    if (!data.type || data.type === "") data.type = settings.defaultEdgeType;
    if (!data.zIndex) data.zIndex = 0;
    return data;
  }
  var import_events3, import_is_graph2, DEFAULT_ZOOMING_RATIO, Camera, MAX_TOUCHES, Captor, MOUSE_SETTINGS_KEYS, DEFAULT_MOUSE_SETTINGS, MouseCaptor, TOUCH_SETTINGS_KEYS, DEFAULT_TOUCH_SETTINGS, TouchCaptor, LabelCandidate, LabelGrid, X_LABEL_MARGIN, Y_LABEL_MARGIN, hasOwnProperty, Sigma$1, Sigma;
  var init_sigma_esm = __esm({
    "node_modules/sigma/dist/sigma.esm.js"() {
      init_index_fad77a13_esm();
      init_inherits_d1a1e29b_esm();
      init_sigma_types_esm();
      init_normalization_be445518_esm();
      init_sigma_settings_esm();
      init_colors_beb06eb2_esm();
      init_data_11df7124_esm();
      import_events3 = __toESM(require_events());
      import_is_graph2 = __toESM(require_is_graph());
      DEFAULT_ZOOMING_RATIO = 1.5;
      Camera = /* @__PURE__ */ (function(_TypedEventEmitter) {
        function Camera2() {
          var _this;
          _classCallCheck(this, Camera2);
          _this = _callSuper(this, Camera2);
          _defineProperty(_this, "x", 0.5);
          _defineProperty(_this, "y", 0.5);
          _defineProperty(_this, "angle", 0);
          _defineProperty(_this, "ratio", 1);
          _defineProperty(_this, "minRatio", null);
          _defineProperty(_this, "maxRatio", null);
          _defineProperty(_this, "enabledZooming", true);
          _defineProperty(_this, "enabledPanning", true);
          _defineProperty(_this, "enabledRotation", true);
          _defineProperty(_this, "clean", null);
          _defineProperty(_this, "nextFrame", null);
          _defineProperty(_this, "previousState", null);
          _defineProperty(_this, "enabled", true);
          _this.previousState = _this.getState();
          return _this;
        }
        _inherits(Camera2, _TypedEventEmitter);
        return _createClass(Camera2, [{
          key: "enable",
          value: (
            /**
             * Method used to enable the camera.
             */
            function enable() {
              this.enabled = true;
              return this;
            }
          )
          /**
           * Method used to disable the camera.
           */
        }, {
          key: "disable",
          value: function disable() {
            this.enabled = false;
            return this;
          }
          /**
           * Method used to retrieve the camera's current state.
           */
        }, {
          key: "getState",
          value: function getState() {
            return {
              x: this.x,
              y: this.y,
              angle: this.angle,
              ratio: this.ratio
            };
          }
          /**
           * Method used to check whether the camera has the given state.
           */
        }, {
          key: "hasState",
          value: function hasState(state2) {
            return this.x === state2.x && this.y === state2.y && this.ratio === state2.ratio && this.angle === state2.angle;
          }
          /**
           * Method used to retrieve the camera's previous state.
           */
        }, {
          key: "getPreviousState",
          value: function getPreviousState() {
            var state2 = this.previousState;
            if (!state2) return null;
            return {
              x: state2.x,
              y: state2.y,
              angle: state2.angle,
              ratio: state2.ratio
            };
          }
          /**
           * Method used to check minRatio and maxRatio values.
           */
        }, {
          key: "getBoundedRatio",
          value: function getBoundedRatio(ratio) {
            var r = ratio;
            if (typeof this.minRatio === "number") r = Math.max(r, this.minRatio);
            if (typeof this.maxRatio === "number") r = Math.min(r, this.maxRatio);
            return r;
          }
          /**
           * Method used to check various things to return a legit state candidate.
           */
        }, {
          key: "validateState",
          value: function validateState(state2) {
            var validatedState = {};
            if (this.enabledPanning && typeof state2.x === "number") validatedState.x = state2.x;
            if (this.enabledPanning && typeof state2.y === "number") validatedState.y = state2.y;
            if (this.enabledZooming && typeof state2.ratio === "number") validatedState.ratio = this.getBoundedRatio(state2.ratio);
            if (this.enabledRotation && typeof state2.angle === "number") validatedState.angle = state2.angle;
            return this.clean ? this.clean(_objectSpread2(_objectSpread2({}, this.getState()), validatedState)) : validatedState;
          }
          /**
           * Method used to check whether the camera is currently being animated.
           */
        }, {
          key: "isAnimated",
          value: function isAnimated() {
            return !!this.nextFrame;
          }
          /**
           * Method used to set the camera's state.
           */
        }, {
          key: "setState",
          value: function setState(state2) {
            if (!this.enabled) return this;
            this.previousState = this.getState();
            var validState = this.validateState(state2);
            if (typeof validState.x === "number") this.x = validState.x;
            if (typeof validState.y === "number") this.y = validState.y;
            if (typeof validState.ratio === "number") this.ratio = validState.ratio;
            if (typeof validState.angle === "number") this.angle = validState.angle;
            if (!this.hasState(this.previousState)) this.emit("updated", this.getState());
            return this;
          }
          /**
           * Method used to update the camera's state using a function.
           */
        }, {
          key: "updateState",
          value: function updateState(updater) {
            this.setState(updater(this.getState()));
            return this;
          }
          /**
           * Method used to animate the camera.
           */
        }, {
          key: "animate",
          value: function animate(state2) {
            var _this2 = this;
            var opts = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            var callback = arguments.length > 2 ? arguments[2] : void 0;
            if (!callback) return new Promise(function(resolve) {
              return _this2.animate(state2, opts, resolve);
            });
            if (!this.enabled) return;
            var options = _objectSpread2(_objectSpread2({}, ANIMATE_DEFAULTS), opts);
            var validState = this.validateState(state2);
            var easing = typeof options.easing === "function" ? options.easing : easings[options.easing];
            var start2 = Date.now(), initialState = this.getState();
            var _fn = function fn() {
              var t = (Date.now() - start2) / options.duration;
              if (t >= 1) {
                _this2.nextFrame = null;
                _this2.setState(validState);
                if (_this2.animationCallback) {
                  _this2.animationCallback.call(null);
                  _this2.animationCallback = void 0;
                }
                return;
              }
              var coefficient = easing(t);
              var newState = {};
              if (typeof validState.x === "number") newState.x = initialState.x + (validState.x - initialState.x) * coefficient;
              if (typeof validState.y === "number") newState.y = initialState.y + (validState.y - initialState.y) * coefficient;
              if (_this2.enabledRotation && typeof validState.angle === "number") newState.angle = initialState.angle + (validState.angle - initialState.angle) * coefficient;
              if (typeof validState.ratio === "number") newState.ratio = initialState.ratio + (validState.ratio - initialState.ratio) * coefficient;
              _this2.setState(newState);
              _this2.nextFrame = requestAnimationFrame(_fn);
            };
            if (this.nextFrame) {
              cancelAnimationFrame(this.nextFrame);
              if (this.animationCallback) this.animationCallback.call(null);
              this.nextFrame = requestAnimationFrame(_fn);
            } else {
              _fn();
            }
            this.animationCallback = callback;
          }
          /**
           * Method used to zoom the camera.
           */
        }, {
          key: "animatedZoom",
          value: function animatedZoom(factorOrOptions) {
            if (!factorOrOptions) return this.animate({
              ratio: this.ratio / DEFAULT_ZOOMING_RATIO
            });
            if (typeof factorOrOptions === "number") return this.animate({
              ratio: this.ratio / factorOrOptions
            });
            return this.animate({
              ratio: this.ratio / (factorOrOptions.factor || DEFAULT_ZOOMING_RATIO)
            }, factorOrOptions);
          }
          /**
           * Method used to unzoom the camera.
           */
        }, {
          key: "animatedUnzoom",
          value: function animatedUnzoom(factorOrOptions) {
            if (!factorOrOptions) return this.animate({
              ratio: this.ratio * DEFAULT_ZOOMING_RATIO
            });
            if (typeof factorOrOptions === "number") return this.animate({
              ratio: this.ratio * factorOrOptions
            });
            return this.animate({
              ratio: this.ratio * (factorOrOptions.factor || DEFAULT_ZOOMING_RATIO)
            }, factorOrOptions);
          }
          /**
           * Method used to reset the camera.
           */
        }, {
          key: "animatedReset",
          value: function animatedReset(options) {
            return this.animate({
              x: 0.5,
              y: 0.5,
              ratio: 1,
              angle: 0
            }, options);
          }
          /**
           * Returns a new Camera instance, with the same state as the current camera.
           */
        }, {
          key: "copy",
          value: function copy3() {
            return Camera2.from(this.getState());
          }
        }], [{
          key: "from",
          value: function from(state2) {
            var camera = new Camera2();
            return camera.setState(state2);
          }
        }]);
      })(TypedEventEmitter);
      MAX_TOUCHES = 2;
      Captor = /* @__PURE__ */ (function(_TypedEventEmitter) {
        function Captor2(container, renderer) {
          var _this;
          _classCallCheck(this, Captor2);
          _this = _callSuper(this, Captor2);
          _this.container = container;
          _this.renderer = renderer;
          return _this;
        }
        _inherits(Captor2, _TypedEventEmitter);
        return _createClass(Captor2);
      })(TypedEventEmitter);
      MOUSE_SETTINGS_KEYS = ["doubleClickTimeout", "doubleClickZoomingDuration", "doubleClickZoomingRatio", "dragTimeout", "draggedEventsTolerance", "inertiaDuration", "inertiaRatio", "zoomDuration", "zoomingRatio"];
      DEFAULT_MOUSE_SETTINGS = MOUSE_SETTINGS_KEYS.reduce(function(iter, key) {
        return _objectSpread2(_objectSpread2({}, iter), {}, _defineProperty({}, key, DEFAULT_SETTINGS[key]));
      }, {});
      MouseCaptor = /* @__PURE__ */ (function(_Captor) {
        function MouseCaptor2(container, renderer) {
          var _this;
          _classCallCheck(this, MouseCaptor2);
          _this = _callSuper(this, MouseCaptor2, [container, renderer]);
          _defineProperty(_this, "enabled", true);
          _defineProperty(_this, "draggedEvents", 0);
          _defineProperty(_this, "downStartTime", null);
          _defineProperty(_this, "lastMouseX", null);
          _defineProperty(_this, "lastMouseY", null);
          _defineProperty(_this, "isMouseDown", false);
          _defineProperty(_this, "isMoving", false);
          _defineProperty(_this, "movingTimeout", null);
          _defineProperty(_this, "startCameraState", null);
          _defineProperty(_this, "clicks", 0);
          _defineProperty(_this, "doubleClickTimeout", null);
          _defineProperty(_this, "currentWheelDirection", 0);
          _defineProperty(_this, "settings", DEFAULT_MOUSE_SETTINGS);
          _this.handleClick = _this.handleClick.bind(_this);
          _this.handleRightClick = _this.handleRightClick.bind(_this);
          _this.handleDown = _this.handleDown.bind(_this);
          _this.handleUp = _this.handleUp.bind(_this);
          _this.handleMove = _this.handleMove.bind(_this);
          _this.handleWheel = _this.handleWheel.bind(_this);
          _this.handleLeave = _this.handleLeave.bind(_this);
          _this.handleEnter = _this.handleEnter.bind(_this);
          container.addEventListener("click", _this.handleClick, {
            capture: false
          });
          container.addEventListener("contextmenu", _this.handleRightClick, {
            capture: false
          });
          container.addEventListener("mousedown", _this.handleDown, {
            capture: false
          });
          container.addEventListener("wheel", _this.handleWheel, {
            capture: false
          });
          container.addEventListener("mouseleave", _this.handleLeave, {
            capture: false
          });
          container.addEventListener("mouseenter", _this.handleEnter, {
            capture: false
          });
          document.addEventListener("mousemove", _this.handleMove, {
            capture: false
          });
          document.addEventListener("mouseup", _this.handleUp, {
            capture: false
          });
          return _this;
        }
        _inherits(MouseCaptor2, _Captor);
        return _createClass(MouseCaptor2, [{
          key: "kill",
          value: function kill() {
            var container = this.container;
            container.removeEventListener("click", this.handleClick);
            container.removeEventListener("contextmenu", this.handleRightClick);
            container.removeEventListener("mousedown", this.handleDown);
            container.removeEventListener("wheel", this.handleWheel);
            container.removeEventListener("mouseleave", this.handleLeave);
            container.removeEventListener("mouseenter", this.handleEnter);
            document.removeEventListener("mousemove", this.handleMove);
            document.removeEventListener("mouseup", this.handleUp);
          }
        }, {
          key: "handleClick",
          value: function handleClick(e) {
            var _this2 = this;
            if (!this.enabled) return;
            this.clicks++;
            if (this.clicks === 2) {
              this.clicks = 0;
              if (typeof this.doubleClickTimeout === "number") {
                clearTimeout(this.doubleClickTimeout);
                this.doubleClickTimeout = null;
              }
              return this.handleDoubleClick(e);
            }
            setTimeout(function() {
              _this2.clicks = 0;
              _this2.doubleClickTimeout = null;
            }, this.settings.doubleClickTimeout);
            if (this.draggedEvents < this.settings.draggedEventsTolerance) this.emit("click", getMouseCoords(e, this.container));
          }
        }, {
          key: "handleRightClick",
          value: function handleRightClick(e) {
            if (!this.enabled) return;
            this.emit("rightClick", getMouseCoords(e, this.container));
          }
        }, {
          key: "handleDoubleClick",
          value: function handleDoubleClick(e) {
            if (!this.enabled) return;
            e.preventDefault();
            e.stopPropagation();
            var mouseCoords = getMouseCoords(e, this.container);
            this.emit("doubleClick", mouseCoords);
            if (mouseCoords.sigmaDefaultPrevented) return;
            var camera = this.renderer.getCamera();
            var newRatio = camera.getBoundedRatio(camera.getState().ratio / this.settings.doubleClickZoomingRatio);
            camera.animate(this.renderer.getViewportZoomedState(getPosition(e, this.container), newRatio), {
              easing: "quadraticInOut",
              duration: this.settings.doubleClickZoomingDuration
            });
          }
        }, {
          key: "handleDown",
          value: function handleDown(e) {
            if (!this.enabled) return;
            if (e.button === 0) {
              this.startCameraState = this.renderer.getCamera().getState();
              var _getPosition = getPosition(e, this.container), x = _getPosition.x, y = _getPosition.y;
              this.lastMouseX = x;
              this.lastMouseY = y;
              this.draggedEvents = 0;
              this.downStartTime = Date.now();
              this.isMouseDown = true;
            }
            this.emit("mousedown", getMouseCoords(e, this.container));
          }
        }, {
          key: "handleUp",
          value: function handleUp(e) {
            var _this3 = this;
            if (!this.enabled || !this.isMouseDown) return;
            var camera = this.renderer.getCamera();
            this.isMouseDown = false;
            if (typeof this.movingTimeout === "number") {
              clearTimeout(this.movingTimeout);
              this.movingTimeout = null;
            }
            var _getPosition2 = getPosition(e, this.container), x = _getPosition2.x, y = _getPosition2.y;
            var cameraState = camera.getState(), previousCameraState = camera.getPreviousState() || {
              x: 0,
              y: 0
            };
            if (this.isMoving) {
              camera.animate({
                x: cameraState.x + this.settings.inertiaRatio * (cameraState.x - previousCameraState.x),
                y: cameraState.y + this.settings.inertiaRatio * (cameraState.y - previousCameraState.y)
              }, {
                duration: this.settings.inertiaDuration,
                easing: "quadraticOut"
              });
            } else if (this.lastMouseX !== x || this.lastMouseY !== y) {
              camera.setState({
                x: cameraState.x,
                y: cameraState.y
              });
            }
            this.isMoving = false;
            setTimeout(function() {
              var shouldRefresh = _this3.draggedEvents > 0;
              _this3.draggedEvents = 0;
              if (shouldRefresh && _this3.renderer.getSetting("hideEdgesOnMove")) _this3.renderer.refresh();
            }, 0);
            this.emit("mouseup", getMouseCoords(e, this.container));
          }
        }, {
          key: "handleMove",
          value: function handleMove(e) {
            var _this4 = this;
            if (!this.enabled) return;
            var mouseCoords = getMouseCoords(e, this.container);
            this.emit("mousemovebody", mouseCoords);
            if (e.target === this.container || e.composedPath()[0] === this.container) {
              this.emit("mousemove", mouseCoords);
            }
            if (mouseCoords.sigmaDefaultPrevented) return;
            if (this.isMouseDown) {
              this.isMoving = true;
              this.draggedEvents++;
              if (typeof this.movingTimeout === "number") {
                clearTimeout(this.movingTimeout);
              }
              this.movingTimeout = window.setTimeout(function() {
                _this4.movingTimeout = null;
                _this4.isMoving = false;
              }, this.settings.dragTimeout);
              var camera = this.renderer.getCamera();
              var _getPosition3 = getPosition(e, this.container), eX = _getPosition3.x, eY = _getPosition3.y;
              var lastMouse = this.renderer.viewportToFramedGraph({
                x: this.lastMouseX,
                y: this.lastMouseY
              });
              var mouse = this.renderer.viewportToFramedGraph({
                x: eX,
                y: eY
              });
              var offsetX = lastMouse.x - mouse.x, offsetY = lastMouse.y - mouse.y;
              var cameraState = camera.getState();
              var x = cameraState.x + offsetX, y = cameraState.y + offsetY;
              camera.setState({
                x,
                y
              });
              this.lastMouseX = eX;
              this.lastMouseY = eY;
              e.preventDefault();
              e.stopPropagation();
            }
          }
        }, {
          key: "handleLeave",
          value: function handleLeave(e) {
            this.emit("mouseleave", getMouseCoords(e, this.container));
          }
        }, {
          key: "handleEnter",
          value: function handleEnter(e) {
            this.emit("mouseenter", getMouseCoords(e, this.container));
          }
        }, {
          key: "handleWheel",
          value: function handleWheel(e) {
            var _this5 = this;
            var camera = this.renderer.getCamera();
            if (!this.enabled || !camera.enabledZooming) return;
            var delta = getWheelDelta(e);
            if (!delta) return;
            var wheelCoords = getWheelCoords(e, this.container);
            this.emit("wheel", wheelCoords);
            if (wheelCoords.sigmaDefaultPrevented) {
              e.preventDefault();
              e.stopPropagation();
              return;
            }
            var currentRatio = camera.getState().ratio;
            var ratioDiff = delta > 0 ? 1 / this.settings.zoomingRatio : this.settings.zoomingRatio;
            var newRatio = camera.getBoundedRatio(currentRatio * ratioDiff);
            var wheelDirection = delta > 0 ? 1 : -1;
            var now = Date.now();
            if (currentRatio === newRatio) return;
            e.preventDefault();
            e.stopPropagation();
            if (this.currentWheelDirection === wheelDirection && this.lastWheelTriggerTime && now - this.lastWheelTriggerTime < this.settings.zoomDuration / 5) {
              return;
            }
            camera.animate(this.renderer.getViewportZoomedState(getPosition(e, this.container), newRatio), {
              easing: "quadraticOut",
              duration: this.settings.zoomDuration
            }, function() {
              _this5.currentWheelDirection = 0;
            });
            this.currentWheelDirection = wheelDirection;
            this.lastWheelTriggerTime = now;
          }
        }, {
          key: "setSettings",
          value: function setSettings(settings) {
            this.settings = settings;
          }
        }]);
      })(Captor);
      TOUCH_SETTINGS_KEYS = ["dragTimeout", "inertiaDuration", "inertiaRatio", "doubleClickTimeout", "doubleClickZoomingRatio", "doubleClickZoomingDuration", "tapMoveTolerance"];
      DEFAULT_TOUCH_SETTINGS = TOUCH_SETTINGS_KEYS.reduce(function(iter, key) {
        return _objectSpread2(_objectSpread2({}, iter), {}, _defineProperty({}, key, DEFAULT_SETTINGS[key]));
      }, {});
      TouchCaptor = /* @__PURE__ */ (function(_Captor) {
        function TouchCaptor2(container, renderer) {
          var _this;
          _classCallCheck(this, TouchCaptor2);
          _this = _callSuper(this, TouchCaptor2, [container, renderer]);
          _defineProperty(_this, "enabled", true);
          _defineProperty(_this, "isMoving", false);
          _defineProperty(_this, "hasMoved", false);
          _defineProperty(_this, "touchMode", 0);
          _defineProperty(_this, "startTouchesPositions", []);
          _defineProperty(_this, "lastTouches", []);
          _defineProperty(_this, "lastTap", null);
          _defineProperty(_this, "settings", DEFAULT_TOUCH_SETTINGS);
          _this.handleStart = _this.handleStart.bind(_this);
          _this.handleLeave = _this.handleLeave.bind(_this);
          _this.handleMove = _this.handleMove.bind(_this);
          container.addEventListener("touchstart", _this.handleStart, {
            capture: false
          });
          container.addEventListener("touchcancel", _this.handleLeave, {
            capture: false
          });
          document.addEventListener("touchend", _this.handleLeave, {
            capture: false,
            passive: false
          });
          document.addEventListener("touchmove", _this.handleMove, {
            capture: false,
            passive: false
          });
          return _this;
        }
        _inherits(TouchCaptor2, _Captor);
        return _createClass(TouchCaptor2, [{
          key: "kill",
          value: function kill() {
            var container = this.container;
            container.removeEventListener("touchstart", this.handleStart);
            container.removeEventListener("touchcancel", this.handleLeave);
            document.removeEventListener("touchend", this.handleLeave);
            document.removeEventListener("touchmove", this.handleMove);
          }
        }, {
          key: "getDimensions",
          value: function getDimensions() {
            return {
              width: this.container.offsetWidth,
              height: this.container.offsetHeight
            };
          }
        }, {
          key: "handleStart",
          value: function handleStart(e) {
            var _this2 = this;
            if (!this.enabled) return;
            e.preventDefault();
            var touches = getTouchesArray(e.touches);
            this.touchMode = touches.length;
            this.startCameraState = this.renderer.getCamera().getState();
            this.startTouchesPositions = touches.map(function(touch) {
              return getPosition(touch, _this2.container);
            });
            if (this.touchMode === 2) {
              var _this$startTouchesPos = _slicedToArray(this.startTouchesPositions, 2), _this$startTouchesPos2 = _this$startTouchesPos[0], x0 = _this$startTouchesPos2.x, y0 = _this$startTouchesPos2.y, _this$startTouchesPos3 = _this$startTouchesPos[1], x1 = _this$startTouchesPos3.x, y1 = _this$startTouchesPos3.y;
              this.startTouchesAngle = Math.atan2(y1 - y0, x1 - x0);
              this.startTouchesDistance = Math.sqrt(Math.pow(x1 - x0, 2) + Math.pow(y1 - y0, 2));
            }
            this.emit("touchdown", getTouchCoords(e, this.lastTouches, this.container));
            this.lastTouches = touches;
            this.lastTouchesPositions = this.startTouchesPositions;
          }
        }, {
          key: "handleLeave",
          value: function handleLeave(e) {
            if (!this.enabled || !this.startTouchesPositions.length) return;
            if (e.cancelable) e.preventDefault();
            if (this.movingTimeout) {
              this.isMoving = false;
              clearTimeout(this.movingTimeout);
            }
            switch (this.touchMode) {
              // eslint-disable-next-line @typescript-eslint/ban-ts-comment
              // @ts-ignore
              case 2:
                if (e.touches.length === 1) {
                  this.handleStart(e);
                  e.preventDefault();
                  break;
                }
              /* falls through */
              case 1:
                if (this.isMoving) {
                  var camera = this.renderer.getCamera();
                  var cameraState = camera.getState(), previousCameraState = camera.getPreviousState() || {
                    x: 0,
                    y: 0
                  };
                  camera.animate({
                    x: cameraState.x + this.settings.inertiaRatio * (cameraState.x - previousCameraState.x),
                    y: cameraState.y + this.settings.inertiaRatio * (cameraState.y - previousCameraState.y)
                  }, {
                    duration: this.settings.inertiaDuration,
                    easing: "quadraticOut"
                  });
                }
                this.hasMoved = false;
                this.isMoving = false;
                this.touchMode = 0;
                break;
            }
            this.emit("touchup", getTouchCoords(e, this.lastTouches, this.container));
            if (!e.touches.length) {
              var position = getPosition(this.lastTouches[0], this.container);
              var downPosition = this.startTouchesPositions[0];
              var dSquare = Math.pow(position.x - downPosition.x, 2) + Math.pow(position.y - downPosition.y, 2);
              if (!e.touches.length && dSquare < Math.pow(this.settings.tapMoveTolerance, 2)) {
                if (this.lastTap && Date.now() - this.lastTap.time < this.settings.doubleClickTimeout) {
                  var touchCoords = getTouchCoords(e, this.lastTouches, this.container);
                  this.emit("doubletap", touchCoords);
                  this.lastTap = null;
                  if (!touchCoords.sigmaDefaultPrevented) {
                    var _camera = this.renderer.getCamera();
                    var newRatio = _camera.getBoundedRatio(_camera.getState().ratio / this.settings.doubleClickZoomingRatio);
                    _camera.animate(this.renderer.getViewportZoomedState(position, newRatio), {
                      easing: "quadraticInOut",
                      duration: this.settings.doubleClickZoomingDuration
                    });
                  }
                } else {
                  var _touchCoords = getTouchCoords(e, this.lastTouches, this.container);
                  this.emit("tap", _touchCoords);
                  this.lastTap = {
                    time: Date.now(),
                    position: _touchCoords.touches[0] || _touchCoords.previousTouches[0]
                  };
                }
              }
            }
            this.lastTouches = getTouchesArray(e.touches);
            this.startTouchesPositions = [];
          }
        }, {
          key: "handleMove",
          value: function handleMove(e) {
            var _this3 = this;
            if (!this.enabled || !this.startTouchesPositions.length) return;
            e.preventDefault();
            var touches = getTouchesArray(e.touches);
            var touchesPositions = touches.map(function(touch) {
              return getPosition(touch, _this3.container);
            });
            var lastTouches = this.lastTouches;
            this.lastTouches = touches;
            this.lastTouchesPositions = touchesPositions;
            var touchCoords = getTouchCoords(e, lastTouches, this.container);
            this.emit("touchmove", touchCoords);
            if (touchCoords.sigmaDefaultPrevented) return;
            this.hasMoved || (this.hasMoved = touchesPositions.some(function(position, idx) {
              var startPosition = _this3.startTouchesPositions[idx];
              return startPosition && (position.x !== startPosition.x || position.y !== startPosition.y);
            }));
            if (!this.hasMoved) {
              return;
            }
            this.isMoving = true;
            if (this.movingTimeout) clearTimeout(this.movingTimeout);
            this.movingTimeout = window.setTimeout(function() {
              _this3.isMoving = false;
            }, this.settings.dragTimeout);
            var camera = this.renderer.getCamera();
            var startCameraState = this.startCameraState;
            var padding = this.renderer.getSetting("stagePadding");
            switch (this.touchMode) {
              case 1: {
                var _this$renderer$viewpo = this.renderer.viewportToFramedGraph((this.startTouchesPositions || [])[0]), xStart = _this$renderer$viewpo.x, yStart = _this$renderer$viewpo.y;
                var _this$renderer$viewpo2 = this.renderer.viewportToFramedGraph(touchesPositions[0]), x = _this$renderer$viewpo2.x, y = _this$renderer$viewpo2.y;
                camera.setState({
                  x: startCameraState.x + xStart - x,
                  y: startCameraState.y + yStart - y
                });
                break;
              }
              case 2: {
                var newCameraState = {
                  x: 0.5,
                  y: 0.5,
                  angle: 0,
                  ratio: 1
                };
                var _touchesPositions$ = touchesPositions[0], x0 = _touchesPositions$.x, y0 = _touchesPositions$.y;
                var _touchesPositions$2 = touchesPositions[1], x1 = _touchesPositions$2.x, y1 = _touchesPositions$2.y;
                var angleDiff = Math.atan2(y1 - y0, x1 - x0) - this.startTouchesAngle;
                var ratioDiff = Math.hypot(y1 - y0, x1 - x0) / this.startTouchesDistance;
                var newRatio = camera.getBoundedRatio(startCameraState.ratio / ratioDiff);
                newCameraState.ratio = newRatio;
                newCameraState.angle = startCameraState.angle + angleDiff;
                var dimensions = this.getDimensions();
                var touchGraphPosition = this.renderer.viewportToFramedGraph((this.startTouchesPositions || [])[0], {
                  cameraState: startCameraState
                });
                var smallestDimension = Math.min(dimensions.width, dimensions.height) - 2 * padding;
                var dx = smallestDimension / dimensions.width;
                var dy = smallestDimension / dimensions.height;
                var ratio = newRatio / smallestDimension;
                var _x = x0 - smallestDimension / 2 / dx;
                var _y = y0 - smallestDimension / 2 / dy;
                var _ref = [_x * Math.cos(-newCameraState.angle) - _y * Math.sin(-newCameraState.angle), _y * Math.cos(-newCameraState.angle) + _x * Math.sin(-newCameraState.angle)];
                _x = _ref[0];
                _y = _ref[1];
                newCameraState.x = touchGraphPosition.x - _x * ratio;
                newCameraState.y = touchGraphPosition.y + _y * ratio;
                camera.setState(newCameraState);
                break;
              }
            }
          }
        }, {
          key: "setSettings",
          value: function setSettings(settings) {
            this.settings = settings;
          }
        }]);
      })(Captor);
      LabelCandidate = /* @__PURE__ */ (function() {
        function LabelCandidate2(key, size) {
          _classCallCheck(this, LabelCandidate2);
          this.key = key;
          this.size = size;
        }
        return _createClass(LabelCandidate2, null, [{
          key: "compare",
          value: function compare2(first, second) {
            if (first.size > second.size) return -1;
            if (first.size < second.size) return 1;
            if (first.key > second.key) return 1;
            return -1;
          }
        }]);
      })();
      LabelGrid = /* @__PURE__ */ (function() {
        function LabelGrid2() {
          _classCallCheck(this, LabelGrid2);
          _defineProperty(this, "width", 0);
          _defineProperty(this, "height", 0);
          _defineProperty(this, "cellSize", 0);
          _defineProperty(this, "columns", 0);
          _defineProperty(this, "rows", 0);
          _defineProperty(this, "cells", {});
        }
        return _createClass(LabelGrid2, [{
          key: "resizeAndClear",
          value: function resizeAndClear(dimensions, cellSize) {
            this.width = dimensions.width;
            this.height = dimensions.height;
            this.cellSize = cellSize;
            this.columns = Math.ceil(dimensions.width / cellSize);
            this.rows = Math.ceil(dimensions.height / cellSize);
            this.cells = {};
          }
        }, {
          key: "getIndex",
          value: function getIndex(pos) {
            var xIndex = Math.floor(pos.x / this.cellSize);
            var yIndex = Math.floor(pos.y / this.cellSize);
            return yIndex * this.columns + xIndex;
          }
        }, {
          key: "add",
          value: function add(key, size, pos) {
            var candidate = new LabelCandidate(key, size);
            var index2 = this.getIndex(pos);
            var cell3 = this.cells[index2];
            if (!cell3) {
              cell3 = [];
              this.cells[index2] = cell3;
            }
            cell3.push(candidate);
          }
        }, {
          key: "organize",
          value: function organize() {
            for (var k in this.cells) {
              var cell3 = this.cells[k];
              cell3.sort(LabelCandidate.compare);
            }
          }
        }, {
          key: "getLabelsToDisplay",
          value: function getLabelsToDisplay(ratio, density) {
            var cellArea = this.cellSize * this.cellSize;
            var scaledCellArea = cellArea / ratio / ratio;
            var scaledDensity = scaledCellArea * density / cellArea;
            var labelsToDisplayPerCell = Math.ceil(scaledDensity);
            var labels = [];
            for (var k in this.cells) {
              var cell3 = this.cells[k];
              for (var i = 0; i < Math.min(labelsToDisplayPerCell, cell3.length); i++) {
                labels.push(cell3[i].key);
              }
            }
            return labels;
          }
        }]);
      })();
      X_LABEL_MARGIN = 150;
      Y_LABEL_MARGIN = 50;
      hasOwnProperty = Object.prototype.hasOwnProperty;
      Sigma$1 = /* @__PURE__ */ (function(_TypedEventEmitter) {
        function Sigma2(graph, container) {
          var _this;
          var settings = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
          _classCallCheck(this, Sigma2);
          _this = _callSuper(this, Sigma2);
          _defineProperty(_this, "elements", {});
          _defineProperty(_this, "canvasContexts", {});
          _defineProperty(_this, "webGLContexts", {});
          _defineProperty(_this, "pickingLayers", /* @__PURE__ */ new Set());
          _defineProperty(_this, "textures", {});
          _defineProperty(_this, "frameBuffers", {});
          _defineProperty(_this, "activeListeners", {});
          _defineProperty(_this, "labelGrid", new LabelGrid());
          _defineProperty(_this, "nodeDataCache", {});
          _defineProperty(_this, "edgeDataCache", {});
          _defineProperty(_this, "nodeProgramIndex", {});
          _defineProperty(_this, "edgeProgramIndex", {});
          _defineProperty(_this, "nodesWithForcedLabels", /* @__PURE__ */ new Set());
          _defineProperty(_this, "edgesWithForcedLabels", /* @__PURE__ */ new Set());
          _defineProperty(_this, "nodeExtent", {
            x: [0, 1],
            y: [0, 1]
          });
          _defineProperty(_this, "nodeZExtent", [Infinity, -Infinity]);
          _defineProperty(_this, "edgeZExtent", [Infinity, -Infinity]);
          _defineProperty(_this, "matrix", identity());
          _defineProperty(_this, "invMatrix", identity());
          _defineProperty(_this, "correctionRatio", 1);
          _defineProperty(_this, "customBBox", null);
          _defineProperty(_this, "normalizationFunction", createNormalizationFunction({
            x: [0, 1],
            y: [0, 1]
          }));
          _defineProperty(_this, "graphToViewportRatio", 1);
          _defineProperty(_this, "itemIDsIndex", {});
          _defineProperty(_this, "nodeIndices", {});
          _defineProperty(_this, "edgeIndices", {});
          _defineProperty(_this, "width", 0);
          _defineProperty(_this, "height", 0);
          _defineProperty(_this, "pixelRatio", getPixelRatio());
          _defineProperty(_this, "pickingDownSizingRatio", 2 * _this.pixelRatio);
          _defineProperty(_this, "displayedNodeLabels", /* @__PURE__ */ new Set());
          _defineProperty(_this, "displayedEdgeLabels", /* @__PURE__ */ new Set());
          _defineProperty(_this, "highlightedNodes", /* @__PURE__ */ new Set());
          _defineProperty(_this, "hoveredNode", null);
          _defineProperty(_this, "hoveredEdge", null);
          _defineProperty(_this, "renderFrame", null);
          _defineProperty(_this, "renderHighlightedNodesFrame", null);
          _defineProperty(_this, "needToProcess", false);
          _defineProperty(_this, "checkEdgesEventsFrame", null);
          _defineProperty(_this, "nodePrograms", {});
          _defineProperty(_this, "nodeHoverPrograms", {});
          _defineProperty(_this, "edgePrograms", {});
          _this.settings = resolveSettings(settings);
          validateSettings(_this.settings);
          validateGraph(graph);
          if (!(container instanceof HTMLElement)) throw new Error("Sigma: container should be an html element.");
          _this.graph = graph;
          _this.container = container;
          _this.createWebGLContext("edges", {
            picking: settings.enableEdgeEvents
          });
          _this.createCanvasContext("edgeLabels");
          _this.createWebGLContext("nodes", {
            picking: true
          });
          _this.createCanvasContext("labels");
          _this.createCanvasContext("hovers");
          _this.createWebGLContext("hoverNodes");
          _this.createCanvasContext("mouse", {
            style: {
              touchAction: "none",
              userSelect: "none"
            }
          });
          _this.resize();
          for (var type2 in _this.settings.nodeProgramClasses) {
            _this.registerNodeProgram(type2, _this.settings.nodeProgramClasses[type2], _this.settings.nodeHoverProgramClasses[type2]);
          }
          for (var _type in _this.settings.edgeProgramClasses) {
            _this.registerEdgeProgram(_type, _this.settings.edgeProgramClasses[_type]);
          }
          _this.camera = new Camera();
          _this.bindCameraHandlers();
          _this.mouseCaptor = new MouseCaptor(_this.elements.mouse, _this);
          _this.mouseCaptor.setSettings(_this.settings);
          _this.touchCaptor = new TouchCaptor(_this.elements.mouse, _this);
          _this.touchCaptor.setSettings(_this.settings);
          _this.bindEventHandlers();
          _this.bindGraphHandlers();
          _this.handleSettingsUpdate();
          _this.refresh();
          return _this;
        }
        _inherits(Sigma2, _TypedEventEmitter);
        return _createClass(Sigma2, [{
          key: "registerNodeProgram",
          value: function registerNodeProgram(key, NodeProgramClass, NodeHoverProgram) {
            if (this.nodePrograms[key]) this.nodePrograms[key].kill();
            if (this.nodeHoverPrograms[key]) this.nodeHoverPrograms[key].kill();
            this.nodePrograms[key] = new NodeProgramClass(this.webGLContexts.nodes, this.frameBuffers.nodes, this);
            this.nodeHoverPrograms[key] = new (NodeHoverProgram || NodeProgramClass)(this.webGLContexts.hoverNodes, null, this);
            return this;
          }
          /**
           * Internal function used to register an edge program
           *
           * @param  {string}          key              - The program's key, matching the related edges "type" values.
           * @param  {EdgeProgramType} EdgeProgramClass - An edges program class.
           * @return {Sigma}
           */
        }, {
          key: "registerEdgeProgram",
          value: function registerEdgeProgram(key, EdgeProgramClass) {
            if (this.edgePrograms[key]) this.edgePrograms[key].kill();
            this.edgePrograms[key] = new EdgeProgramClass(this.webGLContexts.edges, this.frameBuffers.edges, this);
            return this;
          }
          /**
           * Internal function used to unregister a node program
           *
           * @param  {string} key - The program's key, matching the related nodes "type" values.
           * @return {Sigma}
           */
        }, {
          key: "unregisterNodeProgram",
          value: function unregisterNodeProgram(key) {
            if (this.nodePrograms[key]) {
              var _this$nodePrograms = this.nodePrograms, program = _this$nodePrograms[key], programs2 = _objectWithoutProperties(_this$nodePrograms, [key].map(_toPropertyKey));
              program.kill();
              this.nodePrograms = programs2;
            }
            if (this.nodeHoverPrograms[key]) {
              var _this$nodeHoverProgra = this.nodeHoverPrograms, _program = _this$nodeHoverProgra[key], _programs = _objectWithoutProperties(_this$nodeHoverProgra, [key].map(_toPropertyKey));
              _program.kill();
              this.nodePrograms = _programs;
            }
            return this;
          }
          /**
           * Internal function used to unregister an edge program
           *
           * @param  {string} key - The program's key, matching the related edges "type" values.
           * @return {Sigma}
           */
        }, {
          key: "unregisterEdgeProgram",
          value: function unregisterEdgeProgram(key) {
            if (this.edgePrograms[key]) {
              var _this$edgePrograms = this.edgePrograms, program = _this$edgePrograms[key], programs2 = _objectWithoutProperties(_this$edgePrograms, [key].map(_toPropertyKey));
              program.kill();
              this.edgePrograms = programs2;
            }
            return this;
          }
          /**
           * Method (re)binding WebGL texture (for picking).
           *
           * @return {Sigma}
           */
        }, {
          key: "resetWebGLTexture",
          value: function resetWebGLTexture(id) {
            var gl = this.webGLContexts[id];
            var frameBuffer = this.frameBuffers[id];
            var currentTexture = this.textures[id];
            if (currentTexture) gl.deleteTexture(currentTexture);
            var pickingTexture = gl.createTexture();
            gl.bindFramebuffer(gl.FRAMEBUFFER, frameBuffer);
            gl.bindTexture(gl.TEXTURE_2D, pickingTexture);
            gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, this.width, this.height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
            gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, pickingTexture, 0);
            this.textures[id] = pickingTexture;
            return this;
          }
          /**
           * Method binding camera handlers.
           *
           * @return {Sigma}
           */
        }, {
          key: "bindCameraHandlers",
          value: function bindCameraHandlers() {
            var _this2 = this;
            this.activeListeners.camera = function() {
              _this2.scheduleRender();
            };
            this.camera.on("updated", this.activeListeners.camera);
            return this;
          }
          /**
           * Method unbinding camera handlers.
           *
           * @return {Sigma}
           */
        }, {
          key: "unbindCameraHandlers",
          value: function unbindCameraHandlers() {
            this.camera.removeListener("updated", this.activeListeners.camera);
            return this;
          }
          /**
           * Method that returns the closest node to a given position.
           */
        }, {
          key: "getNodeAtPosition",
          value: function getNodeAtPosition(position) {
            var x = position.x, y = position.y;
            var color = getPixelColor(this.webGLContexts.nodes, this.frameBuffers.nodes, x, y, this.pixelRatio, this.pickingDownSizingRatio);
            var index2 = colorToIndex.apply(void 0, _toConsumableArray(color));
            var itemAt = this.itemIDsIndex[index2];
            return itemAt && itemAt.type === "node" ? itemAt.id : null;
          }
          /**
           * Method binding event handlers.
           *
           * @return {Sigma}
           */
        }, {
          key: "bindEventHandlers",
          value: function bindEventHandlers() {
            var _this3 = this;
            this.activeListeners.handleResize = function() {
              _this3.scheduleRefresh();
            };
            window.addEventListener("resize", this.activeListeners.handleResize);
            this.activeListeners.handleMove = function(e) {
              var event = cleanMouseCoords(e);
              var baseEvent = {
                event,
                preventSigmaDefault: function preventSigmaDefault() {
                  event.preventSigmaDefault();
                }
              };
              var nodeToHover = _this3.getNodeAtPosition(event);
              if (nodeToHover && _this3.hoveredNode !== nodeToHover && !_this3.nodeDataCache[nodeToHover].hidden) {
                if (_this3.hoveredNode) _this3.emit("leaveNode", _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                  node: _this3.hoveredNode
                }));
                _this3.hoveredNode = nodeToHover;
                _this3.emit("enterNode", _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                  node: nodeToHover
                }));
                _this3.scheduleHighlightedNodesRender();
                return;
              }
              if (_this3.hoveredNode) {
                if (_this3.getNodeAtPosition(event) !== _this3.hoveredNode) {
                  var node = _this3.hoveredNode;
                  _this3.hoveredNode = null;
                  _this3.emit("leaveNode", _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                    node
                  }));
                  _this3.scheduleHighlightedNodesRender();
                  return;
                }
              }
              if (_this3.settings.enableEdgeEvents) {
                var edgeToHover = _this3.hoveredNode ? null : _this3.getEdgeAtPoint(baseEvent.event.x, baseEvent.event.y);
                if (edgeToHover !== _this3.hoveredEdge) {
                  if (_this3.hoveredEdge) _this3.emit("leaveEdge", _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                    edge: _this3.hoveredEdge
                  }));
                  if (edgeToHover) _this3.emit("enterEdge", _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                    edge: edgeToHover
                  }));
                  _this3.hoveredEdge = edgeToHover;
                }
              }
            };
            this.activeListeners.handleMoveBody = function(e) {
              var event = cleanMouseCoords(e);
              _this3.emit("moveBody", {
                event,
                preventSigmaDefault: function preventSigmaDefault() {
                  event.preventSigmaDefault();
                }
              });
            };
            this.activeListeners.handleLeave = function(e) {
              var event = cleanMouseCoords(e);
              var baseEvent = {
                event,
                preventSigmaDefault: function preventSigmaDefault() {
                  event.preventSigmaDefault();
                }
              };
              if (_this3.hoveredNode) {
                _this3.emit("leaveNode", _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                  node: _this3.hoveredNode
                }));
                _this3.scheduleHighlightedNodesRender();
              }
              if (_this3.settings.enableEdgeEvents && _this3.hoveredEdge) {
                _this3.emit("leaveEdge", _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                  edge: _this3.hoveredEdge
                }));
                _this3.scheduleHighlightedNodesRender();
              }
              _this3.emit("leaveStage", _objectSpread2({}, baseEvent));
            };
            this.activeListeners.handleEnter = function(e) {
              var event = cleanMouseCoords(e);
              var baseEvent = {
                event,
                preventSigmaDefault: function preventSigmaDefault() {
                  event.preventSigmaDefault();
                }
              };
              _this3.emit("enterStage", _objectSpread2({}, baseEvent));
            };
            var createInteractionListener = function createInteractionListener2(eventType) {
              return function(e) {
                var event = cleanMouseCoords(e);
                var baseEvent = {
                  event,
                  preventSigmaDefault: function preventSigmaDefault() {
                    event.preventSigmaDefault();
                  }
                };
                var nodeAtPosition = _this3.getNodeAtPosition(event);
                if (nodeAtPosition) return _this3.emit("".concat(eventType, "Node"), _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                  node: nodeAtPosition
                }));
                if (_this3.settings.enableEdgeEvents) {
                  var edge = _this3.getEdgeAtPoint(event.x, event.y);
                  if (edge) return _this3.emit("".concat(eventType, "Edge"), _objectSpread2(_objectSpread2({}, baseEvent), {}, {
                    edge
                  }));
                }
                return _this3.emit("".concat(eventType, "Stage"), baseEvent);
              };
            };
            this.activeListeners.handleClick = createInteractionListener("click");
            this.activeListeners.handleRightClick = createInteractionListener("rightClick");
            this.activeListeners.handleDoubleClick = createInteractionListener("doubleClick");
            this.activeListeners.handleWheel = createInteractionListener("wheel");
            this.activeListeners.handleDown = createInteractionListener("down");
            this.activeListeners.handleUp = createInteractionListener("up");
            this.mouseCaptor.on("mousemove", this.activeListeners.handleMove);
            this.mouseCaptor.on("mousemovebody", this.activeListeners.handleMoveBody);
            this.mouseCaptor.on("click", this.activeListeners.handleClick);
            this.mouseCaptor.on("rightClick", this.activeListeners.handleRightClick);
            this.mouseCaptor.on("doubleClick", this.activeListeners.handleDoubleClick);
            this.mouseCaptor.on("wheel", this.activeListeners.handleWheel);
            this.mouseCaptor.on("mousedown", this.activeListeners.handleDown);
            this.mouseCaptor.on("mouseup", this.activeListeners.handleUp);
            this.mouseCaptor.on("mouseleave", this.activeListeners.handleLeave);
            this.mouseCaptor.on("mouseenter", this.activeListeners.handleEnter);
            this.touchCaptor.on("touchdown", this.activeListeners.handleDown);
            this.touchCaptor.on("touchdown", this.activeListeners.handleMove);
            this.touchCaptor.on("touchup", this.activeListeners.handleUp);
            this.touchCaptor.on("touchmove", this.activeListeners.handleMove);
            this.touchCaptor.on("tap", this.activeListeners.handleClick);
            this.touchCaptor.on("doubletap", this.activeListeners.handleDoubleClick);
            this.touchCaptor.on("touchmove", this.activeListeners.handleMoveBody);
            return this;
          }
          /**
           * Method binding graph handlers
           *
           * @return {Sigma}
           */
        }, {
          key: "bindGraphHandlers",
          value: function bindGraphHandlers() {
            var _this4 = this;
            var graph = this.graph;
            var LAYOUT_IMPACTING_FIELDS = /* @__PURE__ */ new Set(["x", "y", "zIndex", "type"]);
            this.activeListeners.eachNodeAttributesUpdatedGraphUpdate = function(e) {
              var _e$hints;
              var updatedFields = (_e$hints = e.hints) === null || _e$hints === void 0 ? void 0 : _e$hints.attributes;
              _this4.graph.forEachNode(function(node) {
                return _this4.updateNode(node);
              });
              var layoutChanged = !updatedFields || updatedFields.some(function(f) {
                return LAYOUT_IMPACTING_FIELDS.has(f);
              });
              _this4.refresh({
                partialGraph: {
                  nodes: graph.nodes()
                },
                skipIndexation: !layoutChanged,
                schedule: true
              });
            };
            this.activeListeners.eachEdgeAttributesUpdatedGraphUpdate = function(e) {
              var _e$hints2;
              var updatedFields = (_e$hints2 = e.hints) === null || _e$hints2 === void 0 ? void 0 : _e$hints2.attributes;
              _this4.graph.forEachEdge(function(edge) {
                return _this4.updateEdge(edge);
              });
              var layoutChanged = updatedFields && ["zIndex", "type"].some(function(f) {
                return updatedFields === null || updatedFields === void 0 ? void 0 : updatedFields.includes(f);
              });
              _this4.refresh({
                partialGraph: {
                  edges: graph.edges()
                },
                skipIndexation: !layoutChanged,
                schedule: true
              });
            };
            this.activeListeners.addNodeGraphUpdate = function(payload) {
              var node = payload.key;
              _this4.addNode(node);
              _this4.refresh({
                partialGraph: {
                  nodes: [node]
                },
                skipIndexation: false,
                schedule: true
              });
            };
            this.activeListeners.updateNodeGraphUpdate = function(payload) {
              var node = payload.key;
              _this4.refresh({
                partialGraph: {
                  nodes: [node]
                },
                skipIndexation: false,
                schedule: true
              });
            };
            this.activeListeners.dropNodeGraphUpdate = function(payload) {
              var node = payload.key;
              _this4.removeNode(node);
              _this4.refresh({
                schedule: true
              });
            };
            this.activeListeners.addEdgeGraphUpdate = function(payload) {
              var edge = payload.key;
              _this4.addEdge(edge);
              _this4.refresh({
                partialGraph: {
                  edges: [edge]
                },
                schedule: true
              });
            };
            this.activeListeners.updateEdgeGraphUpdate = function(payload) {
              var edge = payload.key;
              _this4.refresh({
                partialGraph: {
                  edges: [edge]
                },
                skipIndexation: false,
                schedule: true
              });
            };
            this.activeListeners.dropEdgeGraphUpdate = function(payload) {
              var edge = payload.key;
              _this4.removeEdge(edge);
              _this4.refresh({
                schedule: true
              });
            };
            this.activeListeners.clearEdgesGraphUpdate = function() {
              _this4.clearEdgeState();
              _this4.clearEdgeIndices();
              _this4.refresh({
                schedule: true
              });
            };
            this.activeListeners.clearGraphUpdate = function() {
              _this4.clearEdgeState();
              _this4.clearNodeState();
              _this4.clearEdgeIndices();
              _this4.clearNodeIndices();
              _this4.refresh({
                schedule: true
              });
            };
            graph.on("nodeAdded", this.activeListeners.addNodeGraphUpdate);
            graph.on("nodeDropped", this.activeListeners.dropNodeGraphUpdate);
            graph.on("nodeAttributesUpdated", this.activeListeners.updateNodeGraphUpdate);
            graph.on("eachNodeAttributesUpdated", this.activeListeners.eachNodeAttributesUpdatedGraphUpdate);
            graph.on("edgeAdded", this.activeListeners.addEdgeGraphUpdate);
            graph.on("edgeDropped", this.activeListeners.dropEdgeGraphUpdate);
            graph.on("edgeAttributesUpdated", this.activeListeners.updateEdgeGraphUpdate);
            graph.on("eachEdgeAttributesUpdated", this.activeListeners.eachEdgeAttributesUpdatedGraphUpdate);
            graph.on("edgesCleared", this.activeListeners.clearEdgesGraphUpdate);
            graph.on("cleared", this.activeListeners.clearGraphUpdate);
            return this;
          }
          /**
           * Method used to unbind handlers from the graph.
           *
           * @return {undefined}
           */
        }, {
          key: "unbindGraphHandlers",
          value: function unbindGraphHandlers() {
            var graph = this.graph;
            graph.removeListener("nodeAdded", this.activeListeners.addNodeGraphUpdate);
            graph.removeListener("nodeDropped", this.activeListeners.dropNodeGraphUpdate);
            graph.removeListener("nodeAttributesUpdated", this.activeListeners.updateNodeGraphUpdate);
            graph.removeListener("eachNodeAttributesUpdated", this.activeListeners.eachNodeAttributesUpdatedGraphUpdate);
            graph.removeListener("edgeAdded", this.activeListeners.addEdgeGraphUpdate);
            graph.removeListener("edgeDropped", this.activeListeners.dropEdgeGraphUpdate);
            graph.removeListener("edgeAttributesUpdated", this.activeListeners.updateEdgeGraphUpdate);
            graph.removeListener("eachEdgeAttributesUpdated", this.activeListeners.eachEdgeAttributesUpdatedGraphUpdate);
            graph.removeListener("edgesCleared", this.activeListeners.clearEdgesGraphUpdate);
            graph.removeListener("cleared", this.activeListeners.clearGraphUpdate);
          }
          /**
           * Method looking for an edge colliding with a given point at (x, y). Returns
           * the key of the edge if any, or null else.
           */
        }, {
          key: "getEdgeAtPoint",
          value: function getEdgeAtPoint(x, y) {
            var color = getPixelColor(this.webGLContexts.edges, this.frameBuffers.edges, x, y, this.pixelRatio, this.pickingDownSizingRatio);
            var index2 = colorToIndex.apply(void 0, _toConsumableArray(color));
            var itemAt = this.itemIDsIndex[index2];
            return itemAt && itemAt.type === "edge" ? itemAt.id : null;
          }
          /**
           * Method used to process the whole graph's data.
           *  - extent
           *  - normalizationFunction
           *  - compute node's coordinate
           *  - labelgrid
           *  - program data allocation
           * @return {Sigma}
           */
        }, {
          key: "process",
          value: function process() {
            var _this5 = this;
            this.emit("beforeProcess");
            var graph = this.graph;
            var settings = this.settings;
            var dimensions = this.getDimensions();
            this.nodeExtent = graphExtent(this.graph);
            if (!this.settings.autoRescale) {
              var width = dimensions.width, height = dimensions.height;
              var _this$nodeExtent = this.nodeExtent, x = _this$nodeExtent.x, y = _this$nodeExtent.y;
              this.nodeExtent = {
                x: [(x[0] + x[1]) / 2 - width / 2, (x[0] + x[1]) / 2 + width / 2],
                y: [(y[0] + y[1]) / 2 - height / 2, (y[0] + y[1]) / 2 + height / 2]
              };
            }
            this.normalizationFunction = createNormalizationFunction(this.customBBox || this.nodeExtent);
            var nullCamera = new Camera();
            var nullCameraMatrix = matrixFromCamera(nullCamera.getState(), dimensions, this.getGraphDimensions(), this.getStagePadding());
            this.labelGrid.resizeAndClear(dimensions, settings.labelGridCellSize);
            var nodesPerPrograms = {};
            var nodeIndices = {};
            var edgeIndices = {};
            var itemIDsIndex = {};
            var incrID = 1;
            var nodes = graph.nodes();
            for (var i = 0, l = nodes.length; i < l; i++) {
              var node = nodes[i];
              var data = this.nodeDataCache[node];
              var attrs = graph.getNodeAttributes(node);
              data.x = attrs.x;
              data.y = attrs.y;
              this.normalizationFunction.applyTo(data);
              if (typeof data.label === "string" && !data.hidden) this.labelGrid.add(node, data.size, this.framedGraphToViewport(data, {
                matrix: nullCameraMatrix
              }));
              nodesPerPrograms[data.type] = (nodesPerPrograms[data.type] || 0) + 1;
            }
            this.labelGrid.organize();
            for (var type2 in this.nodePrograms) {
              if (!hasOwnProperty.call(this.nodePrograms, type2)) {
                throw new Error('Sigma: could not find a suitable program for node type "'.concat(type2, '"!'));
              }
              this.nodePrograms[type2].reallocate(nodesPerPrograms[type2] || 0);
              nodesPerPrograms[type2] = 0;
            }
            if (this.settings.zIndex && this.nodeZExtent[0] !== this.nodeZExtent[1]) nodes = zIndexOrdering(this.nodeZExtent, function(node2) {
              return _this5.nodeDataCache[node2].zIndex;
            }, nodes);
            for (var _i = 0, _l = nodes.length; _i < _l; _i++) {
              var _node = nodes[_i];
              nodeIndices[_node] = incrID;
              itemIDsIndex[nodeIndices[_node]] = {
                type: "node",
                id: _node
              };
              incrID++;
              var _data = this.nodeDataCache[_node];
              this.addNodeToProgram(_node, nodeIndices[_node], nodesPerPrograms[_data.type]++);
            }
            var edgesPerPrograms = {};
            var edges = graph.edges();
            for (var _i2 = 0, _l2 = edges.length; _i2 < _l2; _i2++) {
              var edge = edges[_i2];
              var _data2 = this.edgeDataCache[edge];
              edgesPerPrograms[_data2.type] = (edgesPerPrograms[_data2.type] || 0) + 1;
            }
            if (this.settings.zIndex && this.edgeZExtent[0] !== this.edgeZExtent[1]) edges = zIndexOrdering(this.edgeZExtent, function(edge2) {
              return _this5.edgeDataCache[edge2].zIndex;
            }, edges);
            for (var _type2 in this.edgePrograms) {
              if (!hasOwnProperty.call(this.edgePrograms, _type2)) {
                throw new Error('Sigma: could not find a suitable program for edge type "'.concat(_type2, '"!'));
              }
              this.edgePrograms[_type2].reallocate(edgesPerPrograms[_type2] || 0);
              edgesPerPrograms[_type2] = 0;
            }
            for (var _i3 = 0, _l3 = edges.length; _i3 < _l3; _i3++) {
              var _edge = edges[_i3];
              edgeIndices[_edge] = incrID;
              itemIDsIndex[edgeIndices[_edge]] = {
                type: "edge",
                id: _edge
              };
              incrID++;
              var _data3 = this.edgeDataCache[_edge];
              this.addEdgeToProgram(_edge, edgeIndices[_edge], edgesPerPrograms[_data3.type]++);
            }
            this.itemIDsIndex = itemIDsIndex;
            this.nodeIndices = nodeIndices;
            this.edgeIndices = edgeIndices;
            this.emit("afterProcess");
            return this;
          }
          /**
           * Method that backports potential settings updates where it's needed.
           * @private
           */
        }, {
          key: "handleSettingsUpdate",
          value: function handleSettingsUpdate(oldSettings) {
            var _this6 = this;
            var settings = this.settings;
            this.camera.minRatio = settings.minCameraRatio;
            this.camera.maxRatio = settings.maxCameraRatio;
            this.camera.enabledZooming = settings.enableCameraZooming;
            this.camera.enabledPanning = settings.enableCameraPanning;
            this.camera.enabledRotation = settings.enableCameraRotation;
            if (settings.cameraPanBoundaries) {
              this.camera.clean = function(state2) {
                return _this6.cleanCameraState(state2, settings.cameraPanBoundaries && _typeof(settings.cameraPanBoundaries) === "object" ? settings.cameraPanBoundaries : {});
              };
            } else {
              this.camera.clean = null;
            }
            this.camera.setState(this.camera.validateState(this.camera.getState()));
            if (oldSettings) {
              if (oldSettings.edgeProgramClasses !== settings.edgeProgramClasses) {
                for (var type2 in settings.edgeProgramClasses) {
                  if (settings.edgeProgramClasses[type2] !== oldSettings.edgeProgramClasses[type2]) {
                    this.registerEdgeProgram(type2, settings.edgeProgramClasses[type2]);
                  }
                }
                for (var _type3 in oldSettings.edgeProgramClasses) {
                  if (!settings.edgeProgramClasses[_type3]) this.unregisterEdgeProgram(_type3);
                }
              }
              if (oldSettings.nodeProgramClasses !== settings.nodeProgramClasses || oldSettings.nodeHoverProgramClasses !== settings.nodeHoverProgramClasses) {
                for (var _type4 in settings.nodeProgramClasses) {
                  if (settings.nodeProgramClasses[_type4] !== oldSettings.nodeProgramClasses[_type4] || settings.nodeHoverProgramClasses[_type4] !== oldSettings.nodeHoverProgramClasses[_type4]) {
                    this.registerNodeProgram(_type4, settings.nodeProgramClasses[_type4], settings.nodeHoverProgramClasses[_type4]);
                  }
                }
                for (var _type5 in oldSettings.nodeProgramClasses) {
                  if (!settings.nodeProgramClasses[_type5]) this.unregisterNodeProgram(_type5);
                }
              }
            }
            this.mouseCaptor.setSettings(this.settings);
            this.touchCaptor.setSettings(this.settings);
            return this;
          }
        }, {
          key: "cleanCameraState",
          value: function cleanCameraState(state2) {
            var _ref = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, _ref$tolerance = _ref.tolerance, tolerance = _ref$tolerance === void 0 ? 0 : _ref$tolerance, boundaries = _ref.boundaries;
            var newState = _objectSpread2({}, state2);
            var _ref2 = boundaries || this.nodeExtent, _ref2$x = _slicedToArray(_ref2.x, 2), xMinGraph = _ref2$x[0], xMaxGraph = _ref2$x[1], _ref2$y = _slicedToArray(_ref2.y, 2), yMinGraph = _ref2$y[0], yMaxGraph = _ref2$y[1];
            var corners2 = [this.graphToViewport({
              x: xMinGraph,
              y: yMinGraph
            }, {
              cameraState: state2
            }), this.graphToViewport({
              x: xMaxGraph,
              y: yMinGraph
            }, {
              cameraState: state2
            }), this.graphToViewport({
              x: xMinGraph,
              y: yMaxGraph
            }, {
              cameraState: state2
            }), this.graphToViewport({
              x: xMaxGraph,
              y: yMaxGraph
            }, {
              cameraState: state2
            })];
            var xMin = Infinity, xMax = -Infinity, yMin = Infinity, yMax = -Infinity;
            corners2.forEach(function(_ref3) {
              var x = _ref3.x, y = _ref3.y;
              xMin = Math.min(xMin, x);
              xMax = Math.max(xMax, x);
              yMin = Math.min(yMin, y);
              yMax = Math.max(yMax, y);
            });
            var graphWidth = xMax - xMin;
            var graphHeight = yMax - yMin;
            var _this$getDimensions = this.getDimensions(), width = _this$getDimensions.width, height = _this$getDimensions.height;
            var dx = 0;
            var dy = 0;
            if (graphWidth >= width) {
              if (xMax < width - tolerance) dx = xMax - (width - tolerance);
              else if (xMin > tolerance) dx = xMin - tolerance;
            } else {
              if (xMax > width + tolerance) dx = xMax - (width + tolerance);
              else if (xMin < -tolerance) dx = xMin + tolerance;
            }
            if (graphHeight >= height) {
              if (yMax < height - tolerance) dy = yMax - (height - tolerance);
              else if (yMin > tolerance) dy = yMin - tolerance;
            } else {
              if (yMax > height + tolerance) dy = yMax - (height + tolerance);
              else if (yMin < -tolerance) dy = yMin + tolerance;
            }
            if (dx || dy) {
              var origin = this.viewportToFramedGraph({
                x: 0,
                y: 0
              }, {
                cameraState: state2
              });
              var delta = this.viewportToFramedGraph({
                x: dx,
                y: dy
              }, {
                cameraState: state2
              });
              dx = delta.x - origin.x;
              dy = delta.y - origin.y;
              newState.x += dx;
              newState.y += dy;
            }
            return newState;
          }
          /**
           * Method used to render labels.
           *
           * @return {Sigma}
           */
        }, {
          key: "renderLabels",
          value: function renderLabels() {
            if (!this.settings.renderLabels) return this;
            var cameraState = this.camera.getState();
            var labelsToDisplay = this.labelGrid.getLabelsToDisplay(cameraState.ratio, this.settings.labelDensity);
            extend(labelsToDisplay, this.nodesWithForcedLabels);
            this.displayedNodeLabels = /* @__PURE__ */ new Set();
            var context2 = this.canvasContexts.labels;
            for (var i = 0, l = labelsToDisplay.length; i < l; i++) {
              var node = labelsToDisplay[i];
              var data = this.nodeDataCache[node];
              if (this.displayedNodeLabels.has(node)) continue;
              if (data.hidden) continue;
              var _this$framedGraphToVi = this.framedGraphToViewport(data), x = _this$framedGraphToVi.x, y = _this$framedGraphToVi.y;
              var size = this.scaleSize(data.size);
              if (!data.forceLabel && size < this.settings.labelRenderedSizeThreshold) continue;
              if (x < -X_LABEL_MARGIN || x > this.width + X_LABEL_MARGIN || y < -Y_LABEL_MARGIN || y > this.height + Y_LABEL_MARGIN) continue;
              this.displayedNodeLabels.add(node);
              var defaultDrawNodeLabel = this.settings.defaultDrawNodeLabel;
              var nodeProgram = this.nodePrograms[data.type];
              var drawLabel2 = (nodeProgram === null || nodeProgram === void 0 ? void 0 : nodeProgram.drawLabel) || defaultDrawNodeLabel;
              drawLabel2(context2, _objectSpread2(_objectSpread2({
                key: node
              }, data), {}, {
                size,
                x,
                y
              }), this.settings);
            }
            return this;
          }
          /**
           * Method used to render edge labels, based on which node labels were
           * rendered.
           *
           * @return {Sigma}
           */
        }, {
          key: "renderEdgeLabels",
          value: function renderEdgeLabels() {
            if (!this.settings.renderEdgeLabels) return this;
            var context2 = this.canvasContexts.edgeLabels;
            context2.clearRect(0, 0, this.width, this.height);
            var edgeLabelsToDisplay = edgeLabelsToDisplayFromNodes({
              graph: this.graph,
              hoveredNode: this.hoveredNode,
              displayedNodeLabels: this.displayedNodeLabels,
              highlightedNodes: this.highlightedNodes
            });
            extend(edgeLabelsToDisplay, this.edgesWithForcedLabels);
            var displayedLabels = /* @__PURE__ */ new Set();
            for (var i = 0, l = edgeLabelsToDisplay.length; i < l; i++) {
              var edge = edgeLabelsToDisplay[i], extremities = this.graph.extremities(edge), sourceData = this.nodeDataCache[extremities[0]], targetData = this.nodeDataCache[extremities[1]], edgeData = this.edgeDataCache[edge];
              if (displayedLabels.has(edge)) continue;
              if (edgeData.hidden || sourceData.hidden || targetData.hidden) {
                continue;
              }
              var defaultDrawEdgeLabel = this.settings.defaultDrawEdgeLabel;
              var edgeProgram = this.edgePrograms[edgeData.type];
              var drawLabel2 = (edgeProgram === null || edgeProgram === void 0 ? void 0 : edgeProgram.drawLabel) || defaultDrawEdgeLabel;
              drawLabel2(context2, _objectSpread2(_objectSpread2({
                key: edge
              }, edgeData), {}, {
                size: this.scaleSize(edgeData.size)
              }), _objectSpread2(_objectSpread2(_objectSpread2({
                key: extremities[0]
              }, sourceData), this.framedGraphToViewport(sourceData)), {}, {
                size: this.scaleSize(sourceData.size)
              }), _objectSpread2(_objectSpread2(_objectSpread2({
                key: extremities[1]
              }, targetData), this.framedGraphToViewport(targetData)), {}, {
                size: this.scaleSize(targetData.size)
              }), this.settings);
              displayedLabels.add(edge);
            }
            this.displayedEdgeLabels = displayedLabels;
            return this;
          }
          /**
           * Method used to render the highlighted nodes.
           *
           * @return {Sigma}
           */
        }, {
          key: "renderHighlightedNodes",
          value: function renderHighlightedNodes() {
            var _this7 = this;
            var context2 = this.canvasContexts.hovers;
            context2.clearRect(0, 0, this.width, this.height);
            var render = function render2(node) {
              var data = _this7.nodeDataCache[node];
              var _this7$framedGraphToV = _this7.framedGraphToViewport(data), x = _this7$framedGraphToV.x, y = _this7$framedGraphToV.y;
              var size = _this7.scaleSize(data.size);
              var defaultDrawNodeHover = _this7.settings.defaultDrawNodeHover;
              var nodeProgram = _this7.nodePrograms[data.type];
              var drawHover = (nodeProgram === null || nodeProgram === void 0 ? void 0 : nodeProgram.drawHover) || defaultDrawNodeHover;
              drawHover(context2, _objectSpread2(_objectSpread2({
                key: node
              }, data), {}, {
                size,
                x,
                y
              }), _this7.settings);
            };
            var nodesToRender = [];
            if (this.hoveredNode && !this.nodeDataCache[this.hoveredNode].hidden) {
              nodesToRender.push(this.hoveredNode);
            }
            this.highlightedNodes.forEach(function(node) {
              if (node !== _this7.hoveredNode) nodesToRender.push(node);
            });
            nodesToRender.forEach(function(node) {
              return render(node);
            });
            var nodesPerPrograms = {};
            nodesToRender.forEach(function(node) {
              var type3 = _this7.nodeDataCache[node].type;
              nodesPerPrograms[type3] = (nodesPerPrograms[type3] || 0) + 1;
            });
            for (var type2 in this.nodeHoverPrograms) {
              this.nodeHoverPrograms[type2].reallocate(nodesPerPrograms[type2] || 0);
              nodesPerPrograms[type2] = 0;
            }
            nodesToRender.forEach(function(node) {
              var data = _this7.nodeDataCache[node];
              _this7.nodeHoverPrograms[data.type].process(0, nodesPerPrograms[data.type]++, data);
            });
            this.webGLContexts.hoverNodes.clear(this.webGLContexts.hoverNodes.COLOR_BUFFER_BIT);
            var renderParams = this.getRenderParams();
            for (var _type6 in this.nodeHoverPrograms) {
              var program = this.nodeHoverPrograms[_type6];
              program.render(renderParams);
            }
          }
          /**
           * Method used to schedule a hover render.
           *
           */
        }, {
          key: "scheduleHighlightedNodesRender",
          value: function scheduleHighlightedNodesRender() {
            var _this8 = this;
            if (this.renderHighlightedNodesFrame || this.renderFrame) return;
            this.renderHighlightedNodesFrame = requestAnimationFrame(function() {
              _this8.renderHighlightedNodesFrame = null;
              _this8.renderHighlightedNodes();
              _this8.renderEdgeLabels();
            });
          }
          /**
           * Method used to render.
           *
           * @return {Sigma}
           */
        }, {
          key: "render",
          value: function render() {
            var _this9 = this;
            this.emit("beforeRender");
            var exitRender = function exitRender2() {
              _this9.emit("afterRender");
              return _this9;
            };
            if (this.renderFrame) {
              cancelAnimationFrame(this.renderFrame);
              this.renderFrame = null;
            }
            this.resize();
            if (this.needToProcess) this.process();
            this.needToProcess = false;
            this.clear();
            this.pickingLayers.forEach(function(layer) {
              return _this9.resetWebGLTexture(layer);
            });
            if (!this.graph.order) return exitRender();
            var mouseCaptor = this.mouseCaptor;
            var moving = this.camera.isAnimated() || mouseCaptor.isMoving || mouseCaptor.draggedEvents || mouseCaptor.currentWheelDirection;
            var cameraState = this.camera.getState();
            var viewportDimensions = this.getDimensions();
            var graphDimensions = this.getGraphDimensions();
            var padding = this.getStagePadding();
            this.matrix = matrixFromCamera(cameraState, viewportDimensions, graphDimensions, padding);
            this.invMatrix = matrixFromCamera(cameraState, viewportDimensions, graphDimensions, padding, true);
            this.correctionRatio = getMatrixImpact(this.matrix, cameraState, viewportDimensions);
            this.graphToViewportRatio = this.getGraphToViewportRatio();
            var params = this.getRenderParams();
            for (var type2 in this.nodePrograms) {
              var program = this.nodePrograms[type2];
              program.render(params);
            }
            if (!this.settings.hideEdgesOnMove || !moving) {
              for (var _type7 in this.edgePrograms) {
                var _program2 = this.edgePrograms[_type7];
                _program2.render(params);
              }
            }
            if (this.settings.hideLabelsOnMove && moving) return exitRender();
            this.renderLabels();
            this.renderEdgeLabels();
            this.renderHighlightedNodes();
            return exitRender();
          }
          /**
           * Add a node in the internal data structures.
           * @private
           * @param key The node's graphology ID
           */
        }, {
          key: "addNode",
          value: function addNode2(key) {
            var attr = Object.assign({}, this.graph.getNodeAttributes(key));
            if (this.settings.nodeReducer) attr = this.settings.nodeReducer(key, attr);
            var data = applyNodeDefaults(this.settings, key, attr);
            this.nodeDataCache[key] = data;
            this.nodesWithForcedLabels["delete"](key);
            if (data.forceLabel && !data.hidden) this.nodesWithForcedLabels.add(key);
            this.highlightedNodes["delete"](key);
            if (data.highlighted && !data.hidden) this.highlightedNodes.add(key);
            if (this.settings.zIndex) {
              if (data.zIndex < this.nodeZExtent[0]) this.nodeZExtent[0] = data.zIndex;
              if (data.zIndex > this.nodeZExtent[1]) this.nodeZExtent[1] = data.zIndex;
            }
          }
          /**
           * Update a node the internal data structures.
           * @private
           * @param key The node's graphology ID
           */
        }, {
          key: "updateNode",
          value: function updateNode(key) {
            this.addNode(key);
            var data = this.nodeDataCache[key];
            this.normalizationFunction.applyTo(data);
          }
          /**
           * Remove a node from the internal data structures.
           * @private
           * @param key The node's graphology ID
           */
        }, {
          key: "removeNode",
          value: function removeNode(key) {
            delete this.nodeDataCache[key];
            delete this.nodeProgramIndex[key];
            this.highlightedNodes["delete"](key);
            if (this.hoveredNode === key) this.hoveredNode = null;
            this.nodesWithForcedLabels["delete"](key);
          }
          /**
           * Add an edge into the internal data structures.
           * @private
           * @param key The edge's graphology ID
           */
        }, {
          key: "addEdge",
          value: function addEdge2(key) {
            var attr = Object.assign({}, this.graph.getEdgeAttributes(key));
            if (this.settings.edgeReducer) attr = this.settings.edgeReducer(key, attr);
            var data = applyEdgeDefaults(this.settings, key, attr);
            this.edgeDataCache[key] = data;
            this.edgesWithForcedLabels["delete"](key);
            if (data.forceLabel && !data.hidden) this.edgesWithForcedLabels.add(key);
            if (this.settings.zIndex) {
              if (data.zIndex < this.edgeZExtent[0]) this.edgeZExtent[0] = data.zIndex;
              if (data.zIndex > this.edgeZExtent[1]) this.edgeZExtent[1] = data.zIndex;
            }
          }
          /**
           * Update an edge in the internal data structures.
           * @private
           * @param key The edge's graphology ID
           */
        }, {
          key: "updateEdge",
          value: function updateEdge(key) {
            this.addEdge(key);
          }
          /**
           * Remove an edge from the internal data structures.
           * @private
           * @param key The edge's graphology ID
           */
        }, {
          key: "removeEdge",
          value: function removeEdge(key) {
            delete this.edgeDataCache[key];
            delete this.edgeProgramIndex[key];
            if (this.hoveredEdge === key) this.hoveredEdge = null;
            this.edgesWithForcedLabels["delete"](key);
          }
          /**
           * Clear all indices related to nodes.
           * @private
           */
        }, {
          key: "clearNodeIndices",
          value: function clearNodeIndices() {
            this.labelGrid = new LabelGrid();
            this.nodeExtent = {
              x: [0, 1],
              y: [0, 1]
            };
            this.nodeDataCache = {};
            this.edgeProgramIndex = {};
            this.nodesWithForcedLabels = /* @__PURE__ */ new Set();
            this.nodeZExtent = [Infinity, -Infinity];
            this.highlightedNodes = /* @__PURE__ */ new Set();
          }
          /**
           * Clear all indices related to edges.
           * @private
           */
        }, {
          key: "clearEdgeIndices",
          value: function clearEdgeIndices() {
            this.edgeDataCache = {};
            this.edgeProgramIndex = {};
            this.edgesWithForcedLabels = /* @__PURE__ */ new Set();
            this.edgeZExtent = [Infinity, -Infinity];
          }
          /**
           * Clear all indices.
           * @private
           */
        }, {
          key: "clearIndices",
          value: function clearIndices() {
            this.clearEdgeIndices();
            this.clearNodeIndices();
          }
          /**
           * Clear all graph state related to nodes.
           * @private
           */
        }, {
          key: "clearNodeState",
          value: function clearNodeState() {
            this.displayedNodeLabels = /* @__PURE__ */ new Set();
            this.highlightedNodes = /* @__PURE__ */ new Set();
            this.hoveredNode = null;
          }
          /**
           * Clear all graph state related to edges.
           * @private
           */
        }, {
          key: "clearEdgeState",
          value: function clearEdgeState() {
            this.displayedEdgeLabels = /* @__PURE__ */ new Set();
            this.highlightedNodes = /* @__PURE__ */ new Set();
            this.hoveredEdge = null;
          }
          /**
           * Clear all graph state.
           * @private
           */
        }, {
          key: "clearState",
          value: function clearState() {
            this.clearEdgeState();
            this.clearNodeState();
          }
          /**
           * Add the node data to its program.
           * @private
           * @param node The node's graphology ID
           * @param fingerprint A fingerprint used to identity the node with picking
           * @param position The index where to place the node in the program
           */
        }, {
          key: "addNodeToProgram",
          value: function addNodeToProgram(node, fingerprint, position) {
            var data = this.nodeDataCache[node];
            var nodeProgram = this.nodePrograms[data.type];
            if (!nodeProgram) throw new Error('Sigma: could not find a suitable program for node type "'.concat(data.type, '"!'));
            nodeProgram.process(fingerprint, position, data);
            this.nodeProgramIndex[node] = position;
          }
          /**
           * Add the edge data to its program.
           * @private
           * @param edge The edge's graphology ID
           * @param fingerprint A fingerprint used to identity the edge with picking
           * @param position The index where to place the edge in the program
           */
        }, {
          key: "addEdgeToProgram",
          value: function addEdgeToProgram(edge, fingerprint, position) {
            var data = this.edgeDataCache[edge];
            var edgeProgram = this.edgePrograms[data.type];
            if (!edgeProgram) throw new Error('Sigma: could not find a suitable program for edge type "'.concat(data.type, '"!'));
            var extremities = this.graph.extremities(edge), sourceData = this.nodeDataCache[extremities[0]], targetData = this.nodeDataCache[extremities[1]];
            edgeProgram.process(fingerprint, position, sourceData, targetData, data);
            this.edgeProgramIndex[edge] = position;
          }
          /**---------------------------------------------------------------------------
           * Public API.
           **---------------------------------------------------------------------------
           */
          /**
           * Function used to get the render params.
           *
           * @return {RenderParams}
           */
        }, {
          key: "getRenderParams",
          value: function getRenderParams() {
            return {
              matrix: this.matrix,
              invMatrix: this.invMatrix,
              width: this.width,
              height: this.height,
              pixelRatio: this.pixelRatio,
              zoomRatio: this.camera.ratio,
              cameraAngle: this.camera.angle,
              sizeRatio: 1 / this.scaleSize(),
              correctionRatio: this.correctionRatio,
              downSizingRatio: this.pickingDownSizingRatio,
              minEdgeThickness: this.settings.minEdgeThickness,
              antiAliasingFeather: this.settings.antiAliasingFeather
            };
          }
          /**
           * Function used to retrieve the actual stage padding value.
           *
           * @return {number}
           */
        }, {
          key: "getStagePadding",
          value: function getStagePadding() {
            var _this$settings = this.settings, stagePadding = _this$settings.stagePadding, autoRescale = _this$settings.autoRescale;
            return autoRescale ? stagePadding || 0 : 0;
          }
          /**
           * Function used to create a layer element.
           *
           * @param {string} id - Context's id.
           * @param {string} tag - The HTML tag to use.
           * @param options
           * @return {Sigma}
           */
        }, {
          key: "createLayer",
          value: function createLayer(id, tag) {
            var options = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
            if (this.elements[id]) throw new Error('Sigma: a layer named "'.concat(id, '" already exists'));
            var element2 = createElement(tag, {
              position: "absolute"
            }, {
              "class": "sigma-".concat(id)
            });
            if (options.style) Object.assign(element2.style, options.style);
            this.elements[id] = element2;
            if ("beforeLayer" in options && options.beforeLayer) {
              this.elements[options.beforeLayer].before(element2);
            } else if ("afterLayer" in options && options.afterLayer) {
              this.elements[options.afterLayer].after(element2);
            } else {
              this.container.appendChild(element2);
            }
            return element2;
          }
          /**
           * Function used to create a canvas element.
           *
           * @param {string} id - Context's id.
           * @param options
           * @return {Sigma}
           */
        }, {
          key: "createCanvas",
          value: function createCanvas(id) {
            var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            return this.createLayer(id, "canvas", options);
          }
          /**
           * Function used to create a canvas context and add the relevant DOM elements.
           *
           * @param  {string} id - Context's id.
           * @param  options
           * @return {Sigma}
           */
        }, {
          key: "createCanvasContext",
          value: function createCanvasContext(id) {
            var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            var canvas = this.createCanvas(id, options);
            var contextOptions = {
              preserveDrawingBuffer: false,
              antialias: false
            };
            this.canvasContexts[id] = canvas.getContext("2d", contextOptions);
            return this;
          }
          /**
           * Function used to create a WebGL context and add the relevant DOM
           * elements.
           *
           * @param  {string}  id      - Context's id.
           * @param  {object?} options - #getContext params to override (optional)
           * @return {WebGLRenderingContext}
           */
        }, {
          key: "createWebGLContext",
          value: function createWebGLContext(id) {
            var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            var canvas = (options === null || options === void 0 ? void 0 : options.canvas) || this.createCanvas(id, options);
            if (options.hidden) canvas.remove();
            var contextOptions = _objectSpread2({
              preserveDrawingBuffer: false,
              antialias: false
            }, options);
            var context2;
            context2 = canvas.getContext("webgl2", contextOptions);
            if (!context2) context2 = canvas.getContext("webgl", contextOptions);
            if (!context2) context2 = canvas.getContext("experimental-webgl", contextOptions);
            var gl = context2;
            this.webGLContexts[id] = gl;
            gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
            if (options.picking) {
              this.pickingLayers.add(id);
              var newFrameBuffer = gl.createFramebuffer();
              if (!newFrameBuffer) throw new Error("Sigma: cannot create a new frame buffer for layer ".concat(id));
              this.frameBuffers[id] = newFrameBuffer;
            }
            return gl;
          }
          /**
           * Function used to properly kill a layer.
           *
           * @param  {string} id - Layer id.
           * @return {Sigma}
           */
        }, {
          key: "killLayer",
          value: function killLayer(id) {
            var element2 = this.elements[id];
            if (!element2) throw new Error("Sigma: cannot kill layer ".concat(id, ", which does not exist"));
            if (this.webGLContexts[id]) {
              var _gl$getExtension;
              var gl = this.webGLContexts[id];
              (_gl$getExtension = gl.getExtension("WEBGL_lose_context")) === null || _gl$getExtension === void 0 || _gl$getExtension.loseContext();
              delete this.webGLContexts[id];
            } else if (this.canvasContexts[id]) {
              delete this.canvasContexts[id];
            }
            element2.remove();
            delete this.elements[id];
            return this;
          }
          /**
           * Method returning the renderer's camera.
           *
           * @return {Camera}
           */
        }, {
          key: "getCamera",
          value: function getCamera() {
            return this.camera;
          }
          /**
           * Method setting the renderer's camera.
           *
           * @param  {Camera} camera - New camera.
           * @return {Sigma}
           */
        }, {
          key: "setCamera",
          value: function setCamera(camera) {
            this.unbindCameraHandlers();
            this.camera = camera;
            this.bindCameraHandlers();
          }
          /**
           * Method returning the container DOM element.
           *
           * @return {HTMLElement}
           */
        }, {
          key: "getContainer",
          value: function getContainer() {
            return this.container;
          }
          /**
           * Method returning the renderer's graph.
           *
           * @return {Graph}
           */
        }, {
          key: "getGraph",
          value: function getGraph() {
            return this.graph;
          }
          /**
           * Method used to set the renderer's graph.
           *
           * @return {Graph}
           */
        }, {
          key: "setGraph",
          value: function setGraph(graph) {
            if (graph === this.graph) return;
            if (this.hoveredNode && !graph.hasNode(this.hoveredNode)) this.hoveredNode = null;
            if (this.hoveredEdge && !graph.hasEdge(this.hoveredEdge)) this.hoveredEdge = null;
            this.unbindGraphHandlers();
            if (this.checkEdgesEventsFrame !== null) {
              cancelAnimationFrame(this.checkEdgesEventsFrame);
              this.checkEdgesEventsFrame = null;
            }
            this.graph = graph;
            this.bindGraphHandlers();
            this.refresh();
          }
          /**
           * Method returning the mouse captor.
           *
           * @return {MouseCaptor}
           */
        }, {
          key: "getMouseCaptor",
          value: function getMouseCaptor() {
            return this.mouseCaptor;
          }
          /**
           * Method returning the touch captor.
           *
           * @return {TouchCaptor}
           */
        }, {
          key: "getTouchCaptor",
          value: function getTouchCaptor() {
            return this.touchCaptor;
          }
          /**
           * Method returning the current renderer's dimensions.
           *
           * @return {Dimensions}
           */
        }, {
          key: "getDimensions",
          value: function getDimensions() {
            return {
              width: this.width,
              height: this.height
            };
          }
          /**
           * Method returning the current graph's dimensions.
           *
           * @return {Dimensions}
           */
        }, {
          key: "getGraphDimensions",
          value: function getGraphDimensions() {
            var extent2 = this.customBBox || this.nodeExtent;
            return {
              width: extent2.x[1] - extent2.x[0] || 1,
              height: extent2.y[1] - extent2.y[0] || 1
            };
          }
          /**
           * Method used to get all the sigma node attributes.
           * It's useful for example to get the position of a node
           * and to get values that are set by the nodeReducer
           *
           * @param  {string} key - The node's key.
           * @return {NodeDisplayData | undefined} A copy of the desired node's attribute or undefined if not found
           */
        }, {
          key: "getNodeDisplayData",
          value: function getNodeDisplayData(key) {
            var node = this.nodeDataCache[key];
            return node ? Object.assign({}, node) : void 0;
          }
          /**
           * Method used to get all the sigma edge attributes.
           * It's useful for example to get values that are set by the edgeReducer.
           *
           * @param  {string} key - The edge's key.
           * @return {EdgeDisplayData | undefined} A copy of the desired edge's attribute or undefined if not found
           */
        }, {
          key: "getEdgeDisplayData",
          value: function getEdgeDisplayData(key) {
            var edge = this.edgeDataCache[key];
            return edge ? Object.assign({}, edge) : void 0;
          }
          /**
           * Method used to get the set of currently displayed node labels.
           *
           * @return {Set<string>} A set of node keys whose label is displayed.
           */
        }, {
          key: "getNodeDisplayedLabels",
          value: function getNodeDisplayedLabels() {
            return new Set(this.displayedNodeLabels);
          }
          /**
           * Method used to get the set of currently displayed edge labels.
           *
           * @return {Set<string>} A set of edge keys whose label is displayed.
           */
        }, {
          key: "getEdgeDisplayedLabels",
          value: function getEdgeDisplayedLabels() {
            return new Set(this.displayedEdgeLabels);
          }
          /**
           * Method returning a copy of the settings collection.
           *
           * @return {Settings} A copy of the settings collection.
           */
        }, {
          key: "getSettings",
          value: function getSettings() {
            return _objectSpread2({}, this.settings);
          }
          /**
           * Method returning the current value for a given setting key.
           *
           * @param  {string} key - The setting key to get.
           * @return {any} The value attached to this setting key or undefined if not found
           */
        }, {
          key: "getSetting",
          value: function getSetting(key) {
            return this.settings[key];
          }
          /**
           * Method setting the value of a given setting key. Note that this will schedule
           * a new render next frame.
           *
           * @param  {string} key - The setting key to set.
           * @param  {any}    value - The value to set.
           * @return {Sigma}
           */
        }, {
          key: "setSetting",
          value: function setSetting(key, value) {
            var oldValues = _objectSpread2({}, this.settings);
            this.settings[key] = value;
            validateSettings(this.settings);
            this.handleSettingsUpdate(oldValues);
            this.scheduleRefresh();
            return this;
          }
          /**
           * Method updating the value of a given setting key using the provided function.
           * Note that this will schedule a new render next frame.
           *
           * @param  {string}   key     - The setting key to set.
           * @param  {function} updater - The update function.
           * @return {Sigma}
           */
        }, {
          key: "updateSetting",
          value: function updateSetting(key, updater) {
            this.setSetting(key, updater(this.settings[key]));
            return this;
          }
          /**
           * Method setting multiple settings at once.
           *
           * @param  {Partial<Settings>} settings - The settings to set.
           * @return {Sigma}
           */
        }, {
          key: "setSettings",
          value: function setSettings(settings) {
            var oldValues = _objectSpread2({}, this.settings);
            this.settings = _objectSpread2(_objectSpread2({}, this.settings), settings);
            validateSettings(this.settings);
            this.handleSettingsUpdate(oldValues);
            this.scheduleRefresh();
            return this;
          }
          /**
           * Method used to resize the renderer.
           *
           * @param  {boolean} force - If true, then resize is processed even if size is unchanged (optional).
           * @return {Sigma}
           */
        }, {
          key: "resize",
          value: function resize2(force2) {
            var previousWidth = this.width, previousHeight = this.height;
            this.width = this.container.offsetWidth;
            this.height = this.container.offsetHeight;
            this.pixelRatio = getPixelRatio();
            if (this.width === 0) {
              if (this.settings.allowInvalidContainer) this.width = 1;
              else throw new Error("Sigma: Container has no width. You can set the allowInvalidContainer setting to true to stop seeing this error.");
            }
            if (this.height === 0) {
              if (this.settings.allowInvalidContainer) this.height = 1;
              else throw new Error("Sigma: Container has no height. You can set the allowInvalidContainer setting to true to stop seeing this error.");
            }
            if (!force2 && previousWidth === this.width && previousHeight === this.height) return this;
            for (var id in this.elements) {
              var element2 = this.elements[id];
              element2.style.width = this.width + "px";
              element2.style.height = this.height + "px";
            }
            for (var _id in this.canvasContexts) {
              this.elements[_id].setAttribute("width", this.width * this.pixelRatio + "px");
              this.elements[_id].setAttribute("height", this.height * this.pixelRatio + "px");
              if (this.pixelRatio !== 1) this.canvasContexts[_id].scale(this.pixelRatio, this.pixelRatio);
            }
            for (var _id2 in this.webGLContexts) {
              this.elements[_id2].setAttribute("width", this.width * this.pixelRatio + "px");
              this.elements[_id2].setAttribute("height", this.height * this.pixelRatio + "px");
              var gl = this.webGLContexts[_id2];
              gl.viewport(0, 0, this.width * this.pixelRatio, this.height * this.pixelRatio);
              if (this.pickingLayers.has(_id2)) {
                var currentTexture = this.textures[_id2];
                if (currentTexture) gl.deleteTexture(currentTexture);
              }
            }
            this.emit("resize");
            return this;
          }
          /**
           * Method used to clear all the canvases.
           *
           * @return {Sigma}
           */
        }, {
          key: "clear",
          value: function clear2() {
            this.emit("beforeClear");
            this.webGLContexts.nodes.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER, null);
            this.webGLContexts.nodes.clear(WebGLRenderingContext.COLOR_BUFFER_BIT);
            this.webGLContexts.edges.bindFramebuffer(WebGLRenderingContext.FRAMEBUFFER, null);
            this.webGLContexts.edges.clear(WebGLRenderingContext.COLOR_BUFFER_BIT);
            this.webGLContexts.hoverNodes.clear(WebGLRenderingContext.COLOR_BUFFER_BIT);
            this.canvasContexts.labels.clearRect(0, 0, this.width, this.height);
            this.canvasContexts.hovers.clearRect(0, 0, this.width, this.height);
            this.canvasContexts.edgeLabels.clearRect(0, 0, this.width, this.height);
            this.emit("afterClear");
            return this;
          }
          /**
           * Method used to refresh, i.e. force the renderer to reprocess graph
           * data and render, but keep the state.
           * - if a partialGraph is provided, we only reprocess those nodes & edges.
           * - if schedule is TRUE, we schedule a render instead of sync render
           * - if skipIndexation is TRUE, then labelGrid & program indexation are skipped (can be used if you haven't modify x, y, zIndex & size)
           *
           * @return {Sigma}
           */
        }, {
          key: "refresh",
          value: function refresh(opts) {
            var _this10 = this;
            var skipIndexation = (opts === null || opts === void 0 ? void 0 : opts.skipIndexation) !== void 0 ? opts === null || opts === void 0 ? void 0 : opts.skipIndexation : false;
            var schedule = (opts === null || opts === void 0 ? void 0 : opts.schedule) !== void 0 ? opts.schedule : false;
            var fullRefresh = !opts || !opts.partialGraph;
            if (fullRefresh) {
              this.clearEdgeIndices();
              this.clearNodeIndices();
              this.graph.forEachNode(function(node2) {
                return _this10.addNode(node2);
              });
              this.graph.forEachEdge(function(edge2) {
                return _this10.addEdge(edge2);
              });
            } else {
              var _opts$partialGraph, _opts$partialGraph2;
              var nodes = ((_opts$partialGraph = opts.partialGraph) === null || _opts$partialGraph === void 0 ? void 0 : _opts$partialGraph.nodes) || [];
              for (var i = 0, l = (nodes === null || nodes === void 0 ? void 0 : nodes.length) || 0; i < l; i++) {
                var node = nodes[i];
                this.updateNode(node);
                if (skipIndexation) {
                  var programIndex = this.nodeProgramIndex[node];
                  if (programIndex === void 0) throw new Error('Sigma: node "'.concat(node, `" can't be repaint`));
                  this.addNodeToProgram(node, this.nodeIndices[node], programIndex);
                }
              }
              var edges = (opts === null || opts === void 0 || (_opts$partialGraph2 = opts.partialGraph) === null || _opts$partialGraph2 === void 0 ? void 0 : _opts$partialGraph2.edges) || [];
              for (var _i4 = 0, _l4 = edges.length; _i4 < _l4; _i4++) {
                var edge = edges[_i4];
                this.updateEdge(edge);
                if (skipIndexation) {
                  var _programIndex = this.edgeProgramIndex[edge];
                  if (_programIndex === void 0) throw new Error('Sigma: edge "'.concat(edge, `" can't be repaint`));
                  this.addEdgeToProgram(edge, this.edgeIndices[edge], _programIndex);
                }
              }
            }
            if (fullRefresh || !skipIndexation) this.needToProcess = true;
            if (schedule) this.scheduleRender();
            else this.render();
            return this;
          }
          /**
           * Method used to schedule a render at the next available frame.
           * This method can be safely called on a same frame because it basically
           * debounces refresh to the next frame.
           *
           * @return {Sigma}
           */
        }, {
          key: "scheduleRender",
          value: function scheduleRender() {
            var _this11 = this;
            if (!this.renderFrame) {
              this.renderFrame = requestAnimationFrame(function() {
                _this11.render();
              });
            }
            return this;
          }
          /**
           * Method used to schedule a refresh (i.e. fully reprocess graph data and render)
           * at the next available frame.
           * This method can be safely called on a same frame because it basically
           * debounces refresh to the next frame.
           *
           * @return {Sigma}
           */
        }, {
          key: "scheduleRefresh",
          value: function scheduleRefresh(opts) {
            return this.refresh(_objectSpread2(_objectSpread2({}, opts), {}, {
              schedule: true
            }));
          }
          /**
           * Method used to (un)zoom, while preserving the position of a viewport point.
           * Used for instance to zoom "on the mouse cursor".
           *
           * @param viewportTarget
           * @param newRatio
           * @return {CameraState}
           */
        }, {
          key: "getViewportZoomedState",
          value: function getViewportZoomedState(viewportTarget, newRatio) {
            var _this$camera$getState = this.camera.getState(), ratio = _this$camera$getState.ratio, angle = _this$camera$getState.angle, x = _this$camera$getState.x, y = _this$camera$getState.y;
            var _this$settings2 = this.settings, minCameraRatio = _this$settings2.minCameraRatio, maxCameraRatio = _this$settings2.maxCameraRatio;
            if (typeof maxCameraRatio === "number") newRatio = Math.min(newRatio, maxCameraRatio);
            if (typeof minCameraRatio === "number") newRatio = Math.max(newRatio, minCameraRatio);
            var ratioDiff = newRatio / ratio;
            var center = {
              x: this.width / 2,
              y: this.height / 2
            };
            var graphMousePosition = this.viewportToFramedGraph(viewportTarget);
            var graphCenterPosition = this.viewportToFramedGraph(center);
            return {
              angle,
              x: (graphMousePosition.x - graphCenterPosition.x) * (1 - ratioDiff) + x,
              y: (graphMousePosition.y - graphCenterPosition.y) * (1 - ratioDiff) + y,
              ratio: newRatio
            };
          }
          /**
           * Method returning the abstract rectangle containing the graph according
           * to the camera's state.
           *
           * @return {object} - The view's rectangle.
           */
        }, {
          key: "viewRectangle",
          value: function viewRectangle() {
            var p1 = this.viewportToFramedGraph({
              x: 0,
              y: 0
            }), p2 = this.viewportToFramedGraph({
              x: this.width,
              y: 0
            }), h = this.viewportToFramedGraph({
              x: 0,
              y: this.height
            });
            return {
              x1: p1.x,
              y1: p1.y,
              x2: p2.x,
              y2: p2.y,
              height: p2.y - h.y
            };
          }
          /**
           * Method returning the coordinates of a point from the framed graph system to the viewport system. It allows
           * overriding anything that is used to get the translation matrix, or even the matrix itself.
           *
           * Be careful if overriding dimensions, padding or cameraState, as the computation of the matrix is not the lightest
           * of computations.
           */
        }, {
          key: "framedGraphToViewport",
          value: function framedGraphToViewport(coordinates) {
            var override = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            var recomputeMatrix = !!override.cameraState || !!override.viewportDimensions || !!override.graphDimensions;
            var matrix = override.matrix ? override.matrix : recomputeMatrix ? matrixFromCamera(override.cameraState || this.camera.getState(), override.viewportDimensions || this.getDimensions(), override.graphDimensions || this.getGraphDimensions(), override.padding || this.getStagePadding()) : this.matrix;
            var viewportPos = multiplyVec2(matrix, coordinates);
            return {
              x: (1 + viewportPos.x) * this.width / 2,
              y: (1 - viewportPos.y) * this.height / 2
            };
          }
          /**
           * Method returning the coordinates of a point from the viewport system to the framed graph system. It allows
           * overriding anything that is used to get the translation matrix, or even the matrix itself.
           *
           * Be careful if overriding dimensions, padding or cameraState, as the computation of the matrix is not the lightest
           * of computations.
           */
        }, {
          key: "viewportToFramedGraph",
          value: function viewportToFramedGraph(coordinates) {
            var override = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            var recomputeMatrix = !!override.cameraState || !!override.viewportDimensions || !override.graphDimensions;
            var invMatrix = override.matrix ? override.matrix : recomputeMatrix ? matrixFromCamera(override.cameraState || this.camera.getState(), override.viewportDimensions || this.getDimensions(), override.graphDimensions || this.getGraphDimensions(), override.padding || this.getStagePadding(), true) : this.invMatrix;
            var res = multiplyVec2(invMatrix, {
              x: coordinates.x / this.width * 2 - 1,
              y: 1 - coordinates.y / this.height * 2
            });
            if (isNaN(res.x)) res.x = 0;
            if (isNaN(res.y)) res.y = 0;
            return res;
          }
          /**
           * Method used to translate a point's coordinates from the viewport system (pixel distance from the top-left of the
           * stage) to the graph system (the reference system of data as they are in the given graph instance).
           *
           * This method accepts an optional camera which can be useful if you need to translate coordinates
           * based on a different view than the one being currently being displayed on screen.
           *
           * @param {Coordinates}                  viewportPoint
           * @param {CoordinateConversionOverride} override
           */
        }, {
          key: "viewportToGraph",
          value: function viewportToGraph(viewportPoint) {
            var override = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            return this.normalizationFunction.inverse(this.viewportToFramedGraph(viewportPoint, override));
          }
          /**
           * Method used to translate a point's coordinates from the graph system (the reference system of data as they are in
           * the given graph instance) to the viewport system (pixel distance from the top-left of the stage).
           *
           * This method accepts an optional camera which can be useful if you need to translate coordinates
           * based on a different view than the one being currently being displayed on screen.
           *
           * @param {Coordinates}                  graphPoint
           * @param {CoordinateConversionOverride} override
           */
        }, {
          key: "graphToViewport",
          value: function graphToViewport(graphPoint) {
            var override = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
            return this.framedGraphToViewport(this.normalizationFunction(graphPoint), override);
          }
          /**
           * Method returning the distance multiplier between the graph system and the
           * viewport system.
           */
        }, {
          key: "getGraphToViewportRatio",
          value: function getGraphToViewportRatio() {
            var graphP1 = {
              x: 0,
              y: 0
            };
            var graphP2 = {
              x: 1,
              y: 1
            };
            var graphD = Math.sqrt(Math.pow(graphP1.x - graphP2.x, 2) + Math.pow(graphP1.y - graphP2.y, 2));
            var viewportP1 = this.graphToViewport(graphP1);
            var viewportP2 = this.graphToViewport(graphP2);
            var viewportD = Math.sqrt(Math.pow(viewportP1.x - viewportP2.x, 2) + Math.pow(viewportP1.y - viewportP2.y, 2));
            return viewportD / graphD;
          }
          /**
           * Method returning the graph's bounding box.
           *
           * @return {{ x: Extent, y: Extent }}
           */
        }, {
          key: "getBBox",
          value: function getBBox() {
            return this.nodeExtent;
          }
          /**
           * Method returning the graph's custom bounding box, if any.
           *
           * @return {{ x: Extent, y: Extent } | null}
           */
        }, {
          key: "getCustomBBox",
          value: function getCustomBBox() {
            return this.customBBox;
          }
          /**
           * Method used to override the graph's bounding box with a custom one. Give `null` as the argument to stop overriding.
           *
           * @return {Sigma}
           */
        }, {
          key: "setCustomBBox",
          value: function setCustomBBox(customBBox) {
            this.customBBox = customBBox;
            this.scheduleRender();
            return this;
          }
          /**
           * Method used to shut the container & release event listeners.
           *
           * @return {undefined}
           */
        }, {
          key: "kill",
          value: function kill() {
            this.emit("kill");
            this.removeAllListeners();
            this.unbindCameraHandlers();
            window.removeEventListener("resize", this.activeListeners.handleResize);
            this.mouseCaptor.kill();
            this.touchCaptor.kill();
            this.unbindGraphHandlers();
            this.clearIndices();
            this.clearState();
            this.nodeDataCache = {};
            this.edgeDataCache = {};
            this.highlightedNodes.clear();
            if (this.renderFrame) {
              cancelAnimationFrame(this.renderFrame);
              this.renderFrame = null;
            }
            if (this.renderHighlightedNodesFrame) {
              cancelAnimationFrame(this.renderHighlightedNodesFrame);
              this.renderHighlightedNodesFrame = null;
            }
            var container = this.container;
            while (container.firstChild) container.removeChild(container.firstChild);
            for (var type2 in this.nodePrograms) {
              this.nodePrograms[type2].kill();
            }
            for (var _type8 in this.nodeHoverPrograms) {
              this.nodeHoverPrograms[_type8].kill();
            }
            for (var _type9 in this.edgePrograms) {
              this.edgePrograms[_type9].kill();
            }
            this.nodePrograms = {};
            this.nodeHoverPrograms = {};
            this.edgePrograms = {};
            for (var id in this.elements) {
              this.killLayer(id);
            }
            this.canvasContexts = {};
            this.webGLContexts = {};
            this.elements = {};
          }
          /**
           * Method used to scale the given size according to the camera's ratio, i.e.
           * zooming state.
           *
           * @param  {number?} size -        The size to scale (node size, edge thickness etc.).
           * @param  {number?} cameraRatio - A camera ratio (defaults to the actual camera ratio).
           * @return {number}              - The scaled size.
           */
        }, {
          key: "scaleSize",
          value: function scaleSize() {
            var size = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : 1;
            var cameraRatio = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : this.camera.ratio;
            return size / this.settings.zoomToSizeRatioFunction(cameraRatio) * (this.getSetting("itemSizesReference") === "positions" ? cameraRatio * this.graphToViewportRatio : 1);
          }
          /**
           * Method that returns the collection of all used canvases.
           * At the moment, the instantiated canvases are the following, and in the
           * following order in the DOM:
           * - `edges`
           * - `nodes`
           * - `edgeLabels`
           * - `labels`
           * - `hovers`
           * - `hoverNodes`
           * - `mouse`
           *
           * @return {PlainObject<HTMLCanvasElement>} - The collection of canvases.
           */
        }, {
          key: "getCanvases",
          value: function getCanvases() {
            var res = {};
            for (var layer in this.elements) if (this.elements[layer] instanceof HTMLCanvasElement) res[layer] = this.elements[layer];
            return res;
          }
        }]);
      })(TypedEventEmitter);
      Sigma = Sigma$1;
    }
  });

  // node_modules/sigma/rendering/dist/sigma-rendering.esm.js
  function createEdgeDoubleClampedProgram(inputOptions) {
    var options = _objectSpread2(_objectSpread2({}, DEFAULT_EDGE_DOUBLE_CLAMPED_PROGRAM_OPTIONS), inputOptions || {});
    return /* @__PURE__ */ (function(_EdgeProgram) {
      function EdgeDoubleClampedProgram2() {
        _classCallCheck(this, EdgeDoubleClampedProgram2);
        return _callSuper(this, EdgeDoubleClampedProgram2, arguments);
      }
      _inherits(EdgeDoubleClampedProgram2, _EdgeProgram);
      return _createClass(EdgeDoubleClampedProgram2, [{
        key: "getDefinition",
        value: function getDefinition() {
          return {
            VERTICES: 6,
            VERTEX_SHADER_SOURCE: VERTEX_SHADER_SOURCE$22,
            FRAGMENT_SHADER_SOURCE,
            METHOD: WebGLRenderingContext.TRIANGLES,
            UNIFORMS: UNIFORMS$22,
            ATTRIBUTES: [{
              name: "a_positionStart",
              size: 2,
              type: FLOAT$22
            }, {
              name: "a_positionEnd",
              size: 2,
              type: FLOAT$22
            }, {
              name: "a_normal",
              size: 2,
              type: FLOAT$22
            }, {
              name: "a_color",
              size: 4,
              type: UNSIGNED_BYTE$22,
              normalized: true
            }, {
              name: "a_id",
              size: 4,
              type: UNSIGNED_BYTE$22,
              normalized: true
            }, {
              name: "a_sourceRadius",
              size: 1,
              type: FLOAT$22
            }, {
              name: "a_targetRadius",
              size: 1,
              type: FLOAT$22
            }],
            CONSTANT_ATTRIBUTES: [
              // If 0, then position will be a_positionStart
              // If 1, then position will be a_positionEnd
              {
                name: "a_positionCoef",
                size: 1,
                type: FLOAT$22
              },
              {
                name: "a_normalCoef",
                size: 1,
                type: FLOAT$22
              },
              {
                name: "a_sourceRadiusCoef",
                size: 1,
                type: FLOAT$22
              },
              {
                name: "a_targetRadiusCoef",
                size: 1,
                type: FLOAT$22
              }
            ],
            CONSTANT_DATA: [[0, 1, -1, 0], [0, -1, 1, 0], [1, 1, 0, 1], [1, 1, 0, 1], [0, -1, 1, 0], [1, -1, 0, -1]]
          };
        }
      }, {
        key: "processVisibleItem",
        value: function processVisibleItem(edgeIndex, startIndex, sourceData, targetData, data) {
          var thickness = data.size || 1;
          var x1 = sourceData.x;
          var y1 = sourceData.y;
          var x2 = targetData.x;
          var y2 = targetData.y;
          var color = floatColor(data.color);
          var dx = x2 - x1;
          var dy = y2 - y1;
          var sourceRadius = sourceData.size || 1;
          var targetRadius = targetData.size || 1;
          var len = dx * dx + dy * dy;
          var n1 = 0;
          var n2 = 0;
          if (len) {
            len = 1 / Math.sqrt(len);
            n1 = -dy * len * thickness;
            n2 = dx * len * thickness;
          }
          var array = this.array;
          array[startIndex++] = x1;
          array[startIndex++] = y1;
          array[startIndex++] = x2;
          array[startIndex++] = y2;
          array[startIndex++] = n1;
          array[startIndex++] = n2;
          array[startIndex++] = color;
          array[startIndex++] = edgeIndex;
          array[startIndex++] = sourceRadius;
          array[startIndex++] = targetRadius;
        }
      }, {
        key: "setUniforms",
        value: function setUniforms(params, _ref) {
          var gl = _ref.gl, uniformLocations = _ref.uniformLocations;
          var u_matrix = uniformLocations.u_matrix, u_zoomRatio = uniformLocations.u_zoomRatio, u_feather = uniformLocations.u_feather, u_pixelRatio = uniformLocations.u_pixelRatio, u_correctionRatio = uniformLocations.u_correctionRatio, u_sizeRatio = uniformLocations.u_sizeRatio, u_minEdgeThickness = uniformLocations.u_minEdgeThickness, u_lengthToThicknessRatio = uniformLocations.u_lengthToThicknessRatio;
          gl.uniformMatrix3fv(u_matrix, false, params.matrix);
          gl.uniform1f(u_zoomRatio, params.zoomRatio);
          gl.uniform1f(u_sizeRatio, params.sizeRatio);
          gl.uniform1f(u_correctionRatio, params.correctionRatio);
          gl.uniform1f(u_pixelRatio, params.pixelRatio);
          gl.uniform1f(u_feather, params.antiAliasingFeather);
          gl.uniform1f(u_minEdgeThickness, params.minEdgeThickness);
          gl.uniform1f(u_lengthToThicknessRatio, options.lengthToThicknessRatio);
        }
      }]);
    })(EdgeProgram);
  }
  function createEdgeDoubleArrowProgram(inputOptions) {
    return createEdgeCompoundProgram([createEdgeDoubleClampedProgram(inputOptions), createEdgeArrowHeadProgram(inputOptions), createEdgeArrowHeadProgram(_objectSpread2(_objectSpread2({}, inputOptions), {}, {
      extremity: "source"
    }))]);
  }
  var _WebGLRenderingContex$32, UNSIGNED_BYTE$32, FLOAT$32, SHADER_SOURCE$42, VERTEX_SHADER_SOURCE$22, _WebGLRenderingContex$22, UNSIGNED_BYTE$22, FLOAT$22, UNIFORMS$22, DEFAULT_EDGE_DOUBLE_CLAMPED_PROGRAM_OPTIONS, EdgeDoubleClampedProgram, EdgeDoubleArrowProgram, _WebGLRenderingContex$12, UNSIGNED_BYTE$12, FLOAT$12, _WebGLRenderingContex2, UNSIGNED_BYTE2, FLOAT2;
  var init_sigma_rendering_esm = __esm({
    "node_modules/sigma/rendering/dist/sigma-rendering.esm.js"() {
      init_index_fad77a13_esm();
      init_index_fad77a13_esm();
      init_inherits_d1a1e29b_esm();
      init_colors_beb06eb2_esm();
      _WebGLRenderingContex$32 = WebGLRenderingContext;
      UNSIGNED_BYTE$32 = _WebGLRenderingContex$32.UNSIGNED_BYTE;
      FLOAT$32 = _WebGLRenderingContex$32.FLOAT;
      SHADER_SOURCE$42 = /*glsl*/
      "\nattribute vec4 a_id;\nattribute vec4 a_color;\nattribute vec2 a_normal;\nattribute float a_normalCoef;\nattribute vec2 a_positionStart;\nattribute vec2 a_positionEnd;\nattribute float a_positionCoef;\nattribute float a_sourceRadius;\nattribute float a_targetRadius;\nattribute float a_sourceRadiusCoef;\nattribute float a_targetRadiusCoef;\n\nuniform mat3 u_matrix;\nuniform float u_zoomRatio;\nuniform float u_sizeRatio;\nuniform float u_pixelRatio;\nuniform float u_correctionRatio;\nuniform float u_minEdgeThickness;\nuniform float u_lengthToThicknessRatio;\nuniform float u_feather;\n\nvarying vec4 v_color;\nvarying vec2 v_normal;\nvarying float v_thickness;\nvarying float v_feather;\n\nconst float bias = 255.0 / 254.0;\n\nvoid main() {\n  float minThickness = u_minEdgeThickness;\n\n  vec2 normal = a_normal * a_normalCoef;\n  vec2 position = a_positionStart * (1.0 - a_positionCoef) + a_positionEnd * a_positionCoef;\n\n  float normalLength = length(normal);\n  vec2 unitNormal = normal / normalLength;\n\n  // These first computations are taken from edge.vert.glsl. Please read it to\n  // get better comments on what's happening:\n  float pixelsThickness = max(normalLength, minThickness * u_sizeRatio);\n  float webGLThickness = pixelsThickness * u_correctionRatio / u_sizeRatio;\n\n  // Here, we move the point to leave space for the arrow heads:\n  // Source arrow head\n  float sourceRadius = a_sourceRadius * a_sourceRadiusCoef;\n  float sourceDirection = sign(sourceRadius);\n  float webGLSourceRadius = sourceDirection * sourceRadius * 2.0 * u_correctionRatio / u_sizeRatio;\n  float webGLSourceArrowHeadLength = webGLThickness * u_lengthToThicknessRatio * 2.0;\n  vec2 sourceCompensationVector =\n    vec2(-sourceDirection * unitNormal.y, sourceDirection * unitNormal.x)\n    * (webGLSourceRadius + webGLSourceArrowHeadLength);\n    \n  // Target arrow head\n  float targetRadius = a_targetRadius * a_targetRadiusCoef;\n  float targetDirection = sign(targetRadius);\n  float webGLTargetRadius = targetDirection * targetRadius * 2.0 * u_correctionRatio / u_sizeRatio;\n  float webGLTargetArrowHeadLength = webGLThickness * u_lengthToThicknessRatio * 2.0;\n  vec2 targetCompensationVector =\n  vec2(-targetDirection * unitNormal.y, targetDirection * unitNormal.x)\n    * (webGLTargetRadius + webGLTargetArrowHeadLength);\n\n  // Here is the proper position of the vertex\n  gl_Position = vec4((u_matrix * vec3(position + unitNormal * webGLThickness + sourceCompensationVector + targetCompensationVector, 1)).xy, 0, 1);\n\n  v_thickness = webGLThickness / u_zoomRatio;\n\n  v_normal = unitNormal;\n\n  v_feather = u_feather * u_correctionRatio / u_zoomRatio / u_pixelRatio * 2.0;\n\n  #ifdef PICKING_MODE\n  // For picking mode, we use the ID as the color:\n  v_color = a_id;\n  #else\n  // For normal mode, we use the color:\n  v_color = a_color;\n  #endif\n\n  v_color.a *= bias;\n}\n";
      VERTEX_SHADER_SOURCE$22 = SHADER_SOURCE$42;
      _WebGLRenderingContex$22 = WebGLRenderingContext;
      UNSIGNED_BYTE$22 = _WebGLRenderingContex$22.UNSIGNED_BYTE;
      FLOAT$22 = _WebGLRenderingContex$22.FLOAT;
      UNIFORMS$22 = ["u_matrix", "u_zoomRatio", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_feather", "u_minEdgeThickness", "u_lengthToThicknessRatio"];
      DEFAULT_EDGE_DOUBLE_CLAMPED_PROGRAM_OPTIONS = {
        lengthToThicknessRatio: DEFAULT_EDGE_ARROW_HEAD_PROGRAM_OPTIONS.lengthToThicknessRatio
      };
      EdgeDoubleClampedProgram = createEdgeDoubleClampedProgram();
      EdgeDoubleArrowProgram = createEdgeDoubleArrowProgram();
      _WebGLRenderingContex$12 = WebGLRenderingContext;
      UNSIGNED_BYTE$12 = _WebGLRenderingContex$12.UNSIGNED_BYTE;
      FLOAT$12 = _WebGLRenderingContex$12.FLOAT;
      _WebGLRenderingContex2 = WebGLRenderingContext;
      UNSIGNED_BYTE2 = _WebGLRenderingContex2.UNSIGNED_BYTE;
      FLOAT2 = _WebGLRenderingContex2.FLOAT;
    }
  });

  // src/drawing/pigment.ts
  function pigmentOf(color) {
    const pigment = remembered5.get(color) ?? mixed(color);
    remembered5.set(color, pigment);
    return pigment;
  }
  function mixed(color) {
    mixer ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    if (!mixer) return [0, 0, 0];
    mixer.fillStyle = color;
    mixer.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = mixer.getImageData(0, 0, 1, 1).data;
    return [red / 255, green / 255, blue / 255];
  }
  var remembered5, mixer;
  var init_pigment = __esm({
    "src/drawing/pigment.ts"() {
      "use strict";
      remembered5 = /* @__PURE__ */ new Map();
      mixer = null;
    }
  });

  // src/drawing/shape-program.ts
  function beyond(shape) {
    const outline2 = outlineOf(shape);
    if (!outline2) return `return length(v_point) - ${CIRCLE.toFixed(3)};`;
    const points = outline2.map(([x, y]) => `vec2(${x.toFixed(3)}, ${y.toFixed(3)})`);
    const sides = points.map((point, place3) => `side(${point}, ${points[(place3 + 1) % points.length]}, nearest, turn);`);
    return `float nearest = 1e9; float turn = 1.0; ${sides.join(" ")} return turn * sqrt(nearest);`;
  }
  function programOf(shape) {
    return class extends ShapeProgram {
      getDefinition() {
        const shaders = { VERTEX_SHADER_SOURCE: VERTEX, FRAGMENT_SHADER_SOURCE: fragment(shape) };
        return { VERTICES: 4, METHOD: TRIANGLE_STRIP, UNIFORMS: UNIFORMS2, ATTRIBUTES: FLOATS, ...SQUARE, ...shaders };
      }
    };
  }
  function scaleOf(matrix, width) {
    return (matrix[0] ?? 0) * width / 2;
  }
  var UNIFORMS2, FLOAT3, TRIANGLE_STRIP, VERTEX, fragment, FLOATS, SQUARE, ShapeProgram;
  var init_shape_program = __esm({
    "src/drawing/shape-program.ts"() {
      "use strict";
      init_sigma_rendering_esm();
      init_pigment();
      init_shapes();
      init_style();
      init_view();
      UNIFORMS2 = ["matrix", "size", "scale", "ratio", "paper"];
      ({ FLOAT: FLOAT3, TRIANGLE_STRIP } = WebGL2RenderingContext);
      VERTEX = `
attribute vec2 place;
attribute float radius;
attribute vec4 paint;
attribute vec2 corner;
uniform mat3 matrix;
uniform vec2 size;
uniform float scale;
varying vec2 v_point;
varying float v_radius;
varying vec4 v_paint;

void main() {
  v_radius = max(radius * scale, ${LEAST_RADIUS.toFixed(2)});
  // the points of a star reach a little beyond its radius, and its line a pixel more
  v_point = corner * (1.25 + 2.0 / v_radius);
  v_paint = paint;
  vec2 middle = (matrix * vec3(place, 1.0)).xy;
  gl_Position = vec4(middle + v_point * vec2(1.0, -1.0) * v_radius * 2.0 / size, 0.0, 1.0);
}`;
      fragment = (shape) => `
precision highp float;
uniform vec3 paper;
uniform float ratio;
varying vec2 v_point;
varying float v_radius;
varying vec4 v_paint;

void side(vec2 one, vec2 other, inout float nearest, inout float turn) {
  vec2 along = other - one;
  vec2 from = v_point - one;
  vec2 away = from - along * clamp(dot(from, along) / dot(along, along), 0.0, 1.0);
  nearest = min(nearest, dot(away, away));
  bvec3 crossing = bvec3(v_point.y >= one.y, v_point.y < other.y, along.x * from.y > along.y * from.x);
  if (all(crossing) || all(not(crossing))) turn = -turn;
}

/** How far outside the outline the point lies; negative inside. */
float beyond() {
  ${beyond(shape)}
}

void main() {
  float off = beyond() * v_radius * ratio;
  float line = 0.75 * ratio;
  float outer = clamp(line + 0.5 - off, 0.0, 1.0);
  float inner = clamp(0.5 - line - off, 0.0, 1.0);
  gl_FragColor = vec4(mix(paper, v_paint.rgb, inner), 1.0) * outer * v_paint.a;
}`;
      FLOATS = [
        { name: "place", size: 2, type: FLOAT3 },
        { name: "radius", size: 1, type: FLOAT3 },
        { name: "paint", size: 4, type: FLOAT3 }
      ];
      SQUARE = {
        CONSTANT_ATTRIBUTES: [{ name: "corner", size: 2, type: FLOAT3 }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1]
        ]
      };
      ShapeProgram = class extends NodeProgram {
        constructor(...[context2, , sigma]) {
          super(context2, null, sigma);
        }
        processVisibleItem(_, start2, data) {
          const { x, y, radius, paint } = data;
          this.array.set([x, y, radius, ...paint], start2);
        }
        setUniforms({ matrix, width, height, pixelRatio }, { gl, uniformLocations: at2 }) {
          gl.uniformMatrix3fv(at2.matrix ?? null, false, matrix);
          gl.uniform2f(at2.size ?? null, width, height);
          gl.uniform1f(at2.scale ?? null, scaleOf(matrix, width));
          gl.uniform1f(at2.ratio ?? null, pixelRatio);
          gl.uniform3f(at2.paper ?? null, ...pigmentOf(style.paper));
        }
      };
    }
  });

  // src/drawing/line-program.ts
  var UNIFORMS3, FLOAT4, TRIANGLE_STRIP2, HEAD2, HEAD_HALF, DASH, DASHES, THINNEST, VERTEX2, FRAGMENT, LineProgram;
  var init_line_program = __esm({
    "src/drawing/line-program.ts"() {
      "use strict";
      init_sigma_rendering_esm();
      init_pigment();
      init_shape_program();
      init_view();
      UNIFORMS3 = ["matrix", "size", "scale", "ratio"];
      ({ FLOAT: FLOAT4, TRIANGLE_STRIP: TRIANGLE_STRIP2 } = WebGL2RenderingContext);
      HEAD2 = 12;
      HEAD_HALF = 3.6;
      DASH = 5;
      DASHES = 9;
      THINNEST = 0.55;
      VERTEX2 = `
attribute vec2 start;
attribute vec2 end;
attribute vec4 paint;
attribute vec4 look;
attribute vec2 corner;
uniform mat3 matrix;
uniform vec2 size;
uniform float scale;
varying vec2 v_point;
varying float v_length;
varying float v_half;
varying vec4 v_paint;
varying vec3 v_look;

void main() {
  vec2 from = (matrix * vec3(start, 1.0)).xy * size / 2.0;
  vec2 to = (matrix * vec3(end, 1.0)).xy * size / 2.0;
  v_length = length(to - from);
  vec2 along = v_length > 0.0 ? (to - from) / v_length : vec2(1.0, 0.0);
  v_half = max(look.x * scale, ${THINNEST.toFixed(2)}) / 2.0;
  float reach = max(v_half, look.z * ${HEAD_HALF.toFixed(2)} * scale) + 0.5;
  v_point = vec2(corner.x * v_length, corner.y * reach);
  v_paint = paint;
  v_look = vec3(look.yz, max(look.w * scale, ${LEAST_RADIUS.toFixed(2)}));
  vec2 place = from + along * v_point.x + vec2(-along.y, along.x) * v_point.y;
  gl_Position = vec4(place * 2.0 / size, 0.0, 1.0);
}`;
      FRAGMENT = `
precision highp float;
uniform float scale;
uniform float ratio;
varying vec2 v_point;
varying float v_length;
varying float v_half;
varying vec4 v_paint;
varying vec3 v_look;

void main() {
  float dashed = v_look.x;
  float arrow = v_look.y;
  float left = v_length - v_look.z - v_point.x;
  float wide = v_half;
  if (arrow > 0.5 && left < ${HEAD2.toFixed(1)} * scale) wide = left * ${(HEAD_HALF / HEAD2).toFixed(3)};
  else if (dashed > 0.5 && mod(v_point.x / scale, ${DASHES.toFixed(1)}) > ${DASH.toFixed(1)}) discard;
  if (arrow > 0.5 && left < 0.0) discard;
  // how much of this pixel lies between the two sides
  vec3 across = vec3(abs(v_point.y), wide, -wide) * ratio;
  float covered = max(min(across.x + 0.5, across.y) - max(across.x - 0.5, across.z), 0.0);
  gl_FragColor = vec4(v_paint.rgb, 1.0) * v_paint.a * covered;
}`;
      LineProgram = class extends EdgeProgram {
        getDefinition() {
          return {
            VERTICES: 4,
            VERTEX_SHADER_SOURCE: VERTEX2,
            FRAGMENT_SHADER_SOURCE: FRAGMENT,
            METHOD: TRIANGLE_STRIP2,
            UNIFORMS: UNIFORMS3,
            ATTRIBUTES: [
              { name: "start", size: 2, type: FLOAT4 },
              { name: "end", size: 2, type: FLOAT4 },
              { name: "paint", size: 4, type: FLOAT4 },
              { name: "look", size: 4, type: FLOAT4 }
            ],
            CONSTANT_ATTRIBUTES: [{ name: "corner", size: 2, type: FLOAT4 }],
            CONSTANT_DATA: [
              [0, -1],
              [1, -1],
              [0, 1],
              [1, 1]
            ]
          };
        }
        processVisibleItem(_, at2, from, to, data) {
          const { look } = data;
          const { radius } = to;
          const looks = [look.width, Number(look.dashed), Number(look.arrow), radius];
          this.array.set([from.x, from.y, to.x, to.y, ...pigmentOf(look.color), look.solidity, ...looks], at2);
        }
        setUniforms({ matrix, width, height, pixelRatio }, { gl, uniformLocations: at2 }) {
          gl.uniformMatrix3fv(at2.matrix ?? null, false, matrix);
          gl.uniform2f(at2.size ?? null, width, height);
          gl.uniform1f(at2.scale ?? null, scaleOf(matrix, width));
          gl.uniform1f(at2.ratio ?? null, pixelRatio);
        }
      };
    }
  });

  // src/drawing/webgl.ts
  var webgl_exports = {};
  __export(webgl_exports, {
    WebGL: () => WebGL
  });
  function programs() {
    return Object.fromEntries(model.payload.types.map(({ shape }) => [`shape ${shape}`, programOf(shape)]));
  }
  function graphOf({ entities, ties }) {
    const graph = new DirectedGraph();
    for (const entity of entities) if (isPlaced(entity)) graph.addNode(entity.index, { entity, ...spotIn(entity) });
    for (const tie of ties) {
      const [from, to] = [tie.from.index, tie.to.index];
      if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { tie });
    }
    return graph;
  }
  function spotIn(entity) {
    const { x, y } = placeOf(entity);
    return { x, y: -y };
  }
  function shapeData(entity) {
    const type2 = typeOf(entity);
    const paint = [...pigmentOf(colorOf(type2)), solidity(entity)];
    return { ...spotIn(entity), radius: radiusOf(entity), type: `shape ${type2.shape}`, paint };
  }
  function lineData(tie) {
    return { look: lookOf(tie), type: "line" };
  }
  function between2(one, other) {
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  }
  function apart(one, other) {
    return Math.hypot(one.x - other.x, one.y - other.y);
  }
  var SETTINGS, UNUSED, UNIT, WebGL;
  var init_webgl = __esm({
    "src/drawing/webgl.ts"() {
      "use strict";
      init_graphology();
      init_sigma_esm();
      init_screen();
      init_swatch();
      init_state();
      init_camera();
      init_line_program();
      init_looks();
      init_pigment();
      init_places();
      init_shape_program();
      SETTINGS = {
        allowInvalidContainer: true,
        edgeProgramClasses: { line: LineProgram },
        edgeReducer: (_, { tie }) => lineData(tie),
        enableCameraRotation: false,
        inertiaDuration: 1,
        inertiaRatio: 0,
        nodeReducer: (_, { entity }) => shapeData(entity),
        doubleClickZoomingRatio: 1,
        renderLabels: false,
        stagePadding: 0,
        zoomDuration: 1,
        zoomingRatio: 1.06
      };
      UNUSED = ["edgeLabels", "hovers", "hoverNodes"];
      UNIT = { x: [-0.5, 0.5], y: [-0.5, 0.5] };
      WebGL = class {
        constructor(place3, scene, ears) {
          this.place = place3;
          [this.#scene, this.#ears] = [scene, ears];
          this.#sigma = new Sigma(new DirectedGraph(), place3, { ...SETTINGS, nodeProgramClasses: programs() });
          this.#sigma.setCustomBBox(UNIT).setGraph(graphOf(scene));
          for (const layer of UNUSED) this.#sigma.getCanvases()[layer].hidden = true;
          this.#fitRoom();
          this.#listen();
        }
        place;
        #sigma;
        #ears;
        #scene;
        /** The shorter side of the room, which the square fills at the ratio 1. */
        #side = 1;
        #asked = false;
        /** Whether the picture is moved by the page, not by the reader. */
        #isMoving = false;
        view() {
          const { x, y, ratio } = this.#sigma.getCamera();
          const { clientWidth: width, clientHeight: height } = this.place;
          return { width, height, scale: this.#side / ratio, middle: { x: x - 0.5, y: 0.5 - y } };
        }
        moveTo({ x, y }, scale2, animated) {
          const camera = this.#sigma.getCamera();
          const state2 = { x: x + 0.5, y: 0.5 - y, ratio: this.#side / scale2 };
          this.#isMoving = true;
          const done = () => {
            this.#isMoving = false;
          };
          const isSmooth = animated && !calm.matches;
          if (isSmooth || camera.isAnimated()) camera.animate(state2, { duration: isSmooth ? 350 : 1 }, done);
          else camera.setState(state2) && done();
        }
        show(scene) {
          const graph = this.#sigma.getGraph();
          const isSame2 = scene.entities === this.#scene.entities && scene.ties === this.#scene.ties;
          this.#scene = scene;
          if (!isSame2 || graph.order !== [...scene.entities].filter(isPlaced).length) {
            this.#sigma.setGraph(graphOf(scene));
            return;
          }
          graph.forEachNode((_, attributes2) => Object.assign(attributes2, spotIn(attributes2.entity)));
          this.repaint();
        }
        repaint() {
          if (this.#asked) return;
          this.#asked = true;
          requestAnimationFrame(() => {
            this.#asked = false;
            if (this.place.clientWidth) this.#sigma.refresh();
          });
        }
        #listen() {
          this.#sigma.on("afterRender", () => this.#over());
          this.#sigma.on("resize", () => this.#fitRoom());
          this.#sigma.getCamera().on("updated", () => this.#isMoving || this.#ears.moved("reader"));
          this.#sigma.getMouseCaptor().removeAllListeners();
          this.#sigma.getTouchCaptor().removeAllListeners();
          this.#sigma.getTouchCaptor().on("touchmove", (touch) => this.#pinch(touch));
          new ResizeObserver(() => this.#room()).observe(this.place);
        }
        /** Names and marks over the shapes, on a layer that sigma clears and keeps at the size of the picture. */
        #over() {
          const context2 = this.#sigma.getCanvases().labels?.getContext("2d");
          if (context2 && this.place.clientWidth) this.#ears.drawn(context2, this.view());
        }
        #room() {
          if (!this.place.clientWidth) return;
          this.#sigma.resize();
          this.#ears.moved("room");
          this.#sigma.scheduleRender();
        }
        /** Keep the scale when the room has another size, and the limits of zooming. */
        #fitRoom() {
          const camera = this.#sigma.getCamera();
          const { width, height } = this.#sigma.getDimensions();
          const [before2, side] = [this.#side, Math.min(width, height)];
          this.#side = side;
          [camera.minRatio, camera.maxRatio] = [side / NEAREST, side / FARTHEST];
          const isMoving = this.#isMoving;
          this.#isMoving = true;
          camera.setState({ ratio: camera.ratio * side / before2 });
          this.#isMoving = isMoving;
        }
        /** Two fingers zoom about the point between them; sigma's own way slips aside when the fingers turn. */
        #pinch(touch) {
          const [[one, other], [first, second]] = [touch.touches, touch.previousTouches];
          if (!one || !other || !first || !second) return;
          touch.preventSigmaDefault();
          const { scale: scale2, middle, width, height } = this.view();
          const [from, to] = [between2(first, second), between2(one, other)];
          const wanted = scale2 * apart(one, other) / Math.max(apart(first, second), 1);
          const zoomed = Math.min(Math.max(wanted, FARTHEST), NEAREST);
          const held = { x: middle.x + (from.x - width / 2) / scale2, y: middle.y + (from.y - height / 2) / scale2 };
          this.moveTo({ x: held.x - (to.x - width / 2) / zoomed, y: held.y - (to.y - height / 2) / zoomed }, zoomed, false);
          this.#ears.moved("reader");
        }
      };
    }
  });

  // src/webgl-page.ts
  init_drawing();

  // src/interface/app.ts
  init_address();
  init_choice();

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
      new Blob([bytesOf(written4.trim())]).stream().pipeThrough(new DecompressionStream("gzip"))
    ).arrayBuffer();
  }
  function bytesOf(written4) {
    const reader = Uint8Array;
    return reader.fromBase64?.(written4) ?? Uint8Array.from(atob(written4), (character) => character.charCodeAt(0));
  }

  // src/interface/app.ts
  init_camera();
  init_drawing();

  // src/drawing/pointing.ts
  init_state();

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

  // src/drawing/pointing.ts
  init_drawing();

  // src/drawing/labels.ts
  init_state();

  // src/drawing/headings.ts
  init_wording();
  init_places();
  init_style();
  init_view();
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

  // src/drawing/lines.ts
  init_state();
  init_looks();

  // src/drawing/measure.ts
  init_wording();

  // src/speech.ts
  init_language();
  init_wording();
  init_state();

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
  init_style();
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
  init_screen();
  init_state();
  init_drawing();
  init_places();
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
  init_style();
  init_view();
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
  init_places();
  init_style();
  init_view();
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
  init_places();
  init_view();
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

  // src/interface/app.ts
  init_style();
  init_state();

  // src/views/outline.ts
  init_dom();

  // src/interface/stages.ts
  init_choice();
  init_state();
  init_dom();

  // src/interface/navigation.ts
  init_address();
  init_choice();
  init_state();
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

  // src/views/outline.ts
  init_state();

  // src/views/focus.ts
  init_state();
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
  init_screen();
  init_state();
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
  init_screen();
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

  // src/views/tree.ts
  init_dom();

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
  init_dom();
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

  // src/views/tree.ts
  init_swatch();
  init_state();

  // src/views/branch.ts
  init_dom();
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

  // src/views/entity.ts
  init_dom();

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

  // src/interface/groups.ts
  init_state();
  init_dom();

  // src/interface/figures.ts
  init_state();

  // src/interface/copying.ts
  init_address();
  init_choice();
  init_state();

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
  init_wording();
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

  // src/take/turtle.ts
  init_language();

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

  // src/take/sentence.ts
  init_wording();

  // src/interface/telling.ts
  init_wording();
  init_state();
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
  init_state();
  function sentenceOf(statement) {
    const [pause, stop2, open4, close] = state.language === "en" ? [": ", ".", " (", ")"] : ["：", "。", "（", "）"];
    const claim = claimOf(statement);
    const value = valueText(statement);
    const said2 = value ? `${claim}${pause}${value}` : claim;
    const more = [
      ...qualifiersTold(statement).map(({ name, value: value2 }) => `${name.text} ${value2}`),
      ...doubtsOf(statement).map(word)
    ];
    const aside2 = more.length ? `${open4}${more.join(state.language === "en" ? "; " : "；")}${close}` : "";
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

  // src/interface/copying.ts
  init_dom();

  // src/interface/handing.ts
  init_wording();
  init_dom();
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

  // src/interface/taking.ts
  init_address();
  init_camera();

  // src/picture/picture.ts
  init_drawing();

  // src/drawing/over.ts
  init_swatch();
  init_state();
  init_places();
  init_shapes();
  init_style();
  init_view();
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

  // src/picture/picture.ts
  init_places();
  init_style();
  init_dom();
  init_state();

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
  init_looks();
  init_shapes();

  // src/drawing/strokes.ts
  init_looks();
  init_view();
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

  // src/picture/figures.ts
  init_style();
  init_view();
  init_dom();
  init_swatch();
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
  init_wording();
  init_style();
  init_dom();
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

  // src/interface/taking.ts
  init_state();

  // src/data/cells.ts
  var FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
  var NUMBER = /^[+-]?[0-9]+(\.[0-9]+)?$/;
  function harmless(text2) {
    return FORMULA.test(text2) && !NUMBER.test(text2) ? `'${text2}` : text2;
  }

  // src/take/csv.ts
  init_language();
  init_wording();
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
  init_dom();
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

  // src/interface/figures.ts
  init_dom();

  // src/interface/proofs.ts
  init_wording();
  init_state();
  init_dom();
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
  init_state();
  init_dom();
  init_swatch();
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
  init_state();
  function entityStatements(entity, left, place3) {
    const groups = groupsOf(entity, model.predicates, (statement) => left.has(statement));
    if (!groups.length) return [element("p", { class: "note" }, say("noStatements"))];
    return groups.map((group2) => groupView(group2, place3));
  }

  // src/views/kinds.ts
  init_state();
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
    constructor(box, open4) {
      this.open = open4;
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

  // src/views/paper.ts
  init_drawing();

  // src/drawing/printed.ts
  init_swatch();
  init_state();
  init_drawing();
  init_looks();
  init_places();
  init_shapes();
  init_view();
  var SHARPNESS = 2;
  function printedPicture() {
    const view = drawing.view();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [view.width * SHARPNESS, view.height * SHARPNESS];
    const context2 = canvas.getContext("2d");
    if (!context2 || !view.width || !view.height) return null;
    context2.scale(SHARPNESS, SHARPNESS);
    for (const tie of state.content.ties) drawLine(context2, tie, view);
    context2.setLineDash([]);
    for (const entity of state.content.drawn) if (isPlaced(entity)) drawShape(context2, entity, view);
    context2.globalAlpha = 1;
    drawOver(context2, view);
    return canvas;
  }
  function drawLine(context2, tie, view) {
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
  function drawShape(context2, entity, view) {
    const { shape, color } = typeOf(entity);
    const { x, y, radius } = spotOf(entity, view);
    tracePath(context2, shape, x, y, radius);
    context2.fillStyle = color;
    context2.globalAlpha = solidity(entity);
    context2.fill();
  }

  // src/views/paper.ts
  init_style();
  init_dom();
  init_swatch();
  init_state();

  // src/views/columns.ts
  init_choice();
  init_language();

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
  init_model();
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
  init_dom();
  init_swatch();
  init_state();
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
  init_choice();
  init_state();
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

  // src/views/terms.ts
  init_address();
  init_choice();
  init_wording();

  // src/interface/facets.ts
  init_choice();
  init_filter();
  init_state();
  init_dom();
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
  function foldFacets(open4) {
    byId("filters").hidden = !open4;
    byId("filters-fold").setAttribute("aria-expanded", String(open4));
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
  init_state();
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
  init_choice();
  init_dom();
  init_state();
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
    const none2 = element("p", { class: "note" }, say("noRows"));
    scroller2.replaceChildren(...rows.length ? [portions.before, table2, portions.behind] : [none2]);
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

  // src/interface/actions.ts
  init_walk();
  init_places();
  init_state();
  init_dom();

  // src/interface/notice.ts
  init_dom();
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

  // src/interface/arranging.ts
  init_address();

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

  // src/interface/arranging.ts
  init_looks();
  init_places();
  init_sizes();

  // src/layouts/force.ts
  init_model();
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
    const apart2 = (one, other) => (shareOf(one) + shareOf(other)) / 2 + (one.parent === other.parent ? 0 : 8);
    const shareOf = (node) => shares.get(node) ?? 0;
    const nodes = cluster().nodeSize([1, 1]).separation(apart2)(tree2).descendants();
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

  // src/layouts/timeline.ts
  init_model();

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
  init_state();
  init_dom();
  init_swatch();
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
    const open4 = [];
    for (const token of tokens.filter(({ kind }) => kind === "mark")) {
      const opening2 = CLOSING[token.text];
      if (OPENING2.has(token.text)) open4.push(token);
      else if (opening2 && open4.pop()?.text !== opening2) return at(token, "askClosesNothing", { mark: token.text });
    }
    const last = open4.at(-1);
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

  // src/interface/asking.ts
  init_state();
  init_dom();

  // src/interface/editor.ts
  init_dom();
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

  // src/interface/answers.ts
  init_state();

  // src/interface/carry.ts
  init_dom();
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
  init_address();
  init_state();
  init_dom();
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
  init_dom();
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
  init_dom();
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
  init_state();
  init_dom();
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
  init_screen();
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

  // src/interface/app.ts
  init_dom();

  // src/interface/framing.ts
  init_address();
  init_camera();
  init_places();
  init_state();
  init_dom();

  // src/interface/panel.ts
  init_camera();
  init_state();

  // src/interface/details.ts
  init_language();
  init_state();
  init_dom();
  init_swatch();
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

  // src/interface/panel.ts
  init_dom();

  // src/interface/overview.ts
  init_state();
  init_dom();
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
  init_address();
  init_state();
  init_dom();
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
  init_screen();
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
  function foldPanel(open4) {
    handle.setAttribute("aria-expanded", String(open4));
    panel.classList.toggle("folded", !open4);
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
  init_screen();
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
  init_dom();
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

  // src/interface/keys.ts
  init_camera();
  init_state();
  init_dom();

  // src/interface/miniature.ts
  init_bounds();
  init_camera();
  init_drawing();
  init_places();
  init_style();
  init_view();
  init_state();
  init_dom();
  init_screen();
  init_swatch();
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
    const scale2 = Math.min((WIDTH2 - 2 * MARGIN) / (width || 1), (HEIGHT - 2 * MARGIN) / (height || 1));
    return { scale: scale2, left: WIDTH2 / 2 - (x + width / 2) * scale2, top: HEIGHT / 2 - (y + height / 2) * scale2 };
  }
  function drawDots(context2, { scale: scale2, left, top }) {
    for (const entity of state.content.drawn) {
      if (!isPlaced(entity)) continue;
      const { x, y } = placeOf(entity);
      context2.fillStyle = colorOf(typeOf(entity));
      context2.globalAlpha = state.content.pale.has(entity) ? 0.2 : 1;
      context2.fillRect(left + x * scale2 - 1, top + y * scale2 - 1, 2, 2);
    }
    context2.globalAlpha = 1;
  }
  function drawFrame(context2, { scale: scale2, left, top }, view) {
    const corner2 = placeAt({ x: 0, y: 0 }, view);
    const [x, y] = [left + corner2.x * scale2, top + corner2.y * scale2];
    const [width, height] = [view.width / view.scale * scale2, view.height / view.scale * scale2];
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
    const { scale: scale2, left, top } = fitting;
    drawing.moveTo({ x: (offsetX - left) / scale2, y: (offsetY - top) / scale2 }, drawing.view().scale, animated);
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
  init_walk();
  init_camera();
  init_drawing();
  init_places();
  init_state();
  init_swatch();
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
  init_state();
  init_dom();
  init_screen();
  init_swatch();
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
  function foldLegend(open4) {
    byId("legend-fold").setAttribute("aria-expanded", String(open4));
    byId("legend").hidden = !open4;
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
  init_state();
  init_dom();
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
  init_camera();
  init_drawing();
  init_state();
  init_dom();
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

  // src/interface/app.ts
  init_screen();

  // src/interface/search.ts
  init_address();
  init_state();
  init_dom();

  // src/interface/results.ts
  init_wording();
  init_state();
  init_dom();
  init_swatch();
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

  // src/interface/speaking.ts
  init_style();
  init_state();
  init_dom();

  // src/interface/theme.ts
  init_dom();
  init_screen();
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
  init_state();
  init_dom();
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
  init_choice();
  init_state();
  init_dom();
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
    const options = values.map((value) => element("option", { value }, say(key(value))));
    byId(id).replaceChildren(...options);
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
  init_address();
  init_choice();
  init_state();
  init_dom();
  init_swatch();
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
  init_drawing();
  init_places();
  init_view();
  init_state();
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

  // src/webgl-page.ts
  async function open3() {
    await start(hasWebGL() ? await webgl() : none);
    openToTests();
  }
  function hasWebGL() {
    const canvas = document.createElement("canvas");
    return typeof WebGL2RenderingContext === "function" && canvas.getContext("webgl2") !== null;
  }
  async function webgl() {
    const { WebGL: WebGL2 } = await Promise.resolve().then(() => (init_webgl(), webgl_exports));
    return (place3, scene, ears) => new WebGL2(place3, scene, ears);
  }
  function none() {
    throw new NoPicture("noWebGL");
  }
  open3();
})();
