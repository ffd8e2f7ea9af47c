/** Bundle the page's interface into the one script and the one stylesheet that courtgraph puts into every page. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, "../src/courtgraph/html/static");

const { outputFiles, metafile } = await build({
  absWorkingDir: here,
  entryPoints: [
    { in: "src/canvas-page.ts", out: "page" },
    { in: "src/page.css", out: "page" },
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
    const text = await readFile(join(here, "node_modules", name, "LICENSE"), "utf8");
    return `/*! ${name}: ${text.trim().replaceAll("*/", "* /")} */\n`;
  });
  return (await Promise.all(texts)).join("");
}

await mkdir(target, { recursive: true });
for (const { path, contents } of outputFiles) {
  // by way of another name: whoever makes a page in the meantime reads the old bundle or the new one, never half of one
  const unfinished = join(target, `.${basename(path)}.${process.pid}`);
  await writeFile(unfinished, `${await licencesIn(path)}${new TextDecoder().decode(contents)}`);
  await rename(unfinished, path);
}
