/** Bundle the interfaces. The page: a script for each of the two drawings, with questions and without, their stylesheets, and
 * what answers questions as a script of its own, beside its engine. The reading page and the page of differences: a stylesheet
 * each. The review page: a script and a stylesheet. */
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const ENGINE = "node_modules/oxigraph/web_bg.wasm";
const target = join(here, "../src/courtgraph");

const { outputFiles, metafile } = await build({
  absWorkingDir: here,
  entryPoints: [
    { in: "src/app/entries/canvas-page.ts", out: "html/static/page-canvas" },
    { in: "src/app/entries/webgl-page.ts", out: "html/static/page-webgl" },
    { in: "src/app/entries/canvas-sparql-page.ts", out: "html/static/page-canvas-sparql" },
    { in: "src/app/entries/webgl-sparql-page.ts", out: "html/static/page-webgl-sparql" },
    { in: "src/sparql/worker.ts", out: "html/static/page-worker" },
    { in: "src/styles/page.css", out: "html/static/page" },
    { in: "src/styles/sparql.css", out: "html/static/page-sparql" },
    { in: "src/styles/reading-page.css", out: "html/static/reading-page" },
    { in: "src/styles/diff-page.css", out: "html/static/diff-page" },
    { in: "src/styles/agreement-page.css", out: "html/static/agreement-page" },
    { in: "src/review/review-page.ts", out: "review/static/review" },
    { in: "src/review/review.css", out: "review/static/review" },
  ],
  outdir: target,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  write: false,
});

/** The licences of the packages that a script holds: each asks to go wherever the package goes. */
async function licencesIn(path) {
  const { inputs = {} } = metafile.outputs[relative(here, path).replaceAll("\\", "/")] ?? {};
  const names = Object.keys(inputs).flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
  const texts = [...new Set(names)].sort().map(async (name) => {
    return `/*! ${name}: ${(await licenceOf(join(here, "node_modules", name))).trim().replaceAll("*/", "* /")} */\n`;
  });
  return (await Promise.all(texts)).join("");
}

/** The text of a package's licence, or its name where the package brings no text. */
async function licenceOf(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file) return readFile(join(folder, file), "utf8");
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")).license;
}

const engine = { path: join(target, "html/static/oxigraph.wasm"), contents: await readFile(join(here, ENGINE)) };
for (const { path, contents } of [...outputFiles, engine]) {
  const licences = await licencesIn(path);
  await mkdir(dirname(path), { recursive: true });
  // by way of another name: whoever makes a page in the meantime reads the old bundle or the new one, never half of one
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}`);
  await writeFile(unfinished, Buffer.concat([Buffer.from(licences), contents]));
  await rename(unfinished, path);
}
