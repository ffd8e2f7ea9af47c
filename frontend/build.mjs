/** Bundle the page's interface: a script for each of the two drawings, the stylesheet of both, and what answers questions
 * as a script of its own, beside its engine. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const ENGINE = "node_modules/oxigraph/web_bg.wasm";
const target = join(here, "../src/courtgraph/html/static");

const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: [
    { in: "src/canvas-page.ts", out: "page-canvas" },
    { in: "src/webgl-page.ts", out: "page-webgl" },
    { in: "src/asking/worker.ts", out: "page-worker" },
    { in: "src/page.css", out: "page" },
  ],
  outdir: target,
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  write: false,
});

await mkdir(target, { recursive: true });
const engine = { path: join(target, "oxigraph.wasm"), contents: await readFile(join(here, ENGINE)) };
for (const { path, contents } of [...outputFiles, engine]) {
  // by way of another name: whoever makes a page in the meantime reads the old bundle or the new one, never half of one
  const unfinished = join(target, `.${basename(path)}.${process.pid}`);
  await writeFile(unfinished, contents);
  await rename(unfinished, path);
}
