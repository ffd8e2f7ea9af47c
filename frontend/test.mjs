/** Run the unit tests: esbuild takes the types away, and Node's own runner does the rest. */
import { readdirSync, rmSync } from "node:fs";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const made = `${here}build/tests`;
const entryPoints = readdirSync(`${here}tests`)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => `tests/${name}`);

rmSync(made, { recursive: true, force: true });
await build({ absWorkingDir: here, entryPoints, outdir: made, bundle: true, platform: "node", format: "esm" });
run({ files: readdirSync(made).map((name) => `${made}/${name}`), concurrency: true })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(spec)
  .pipe(process.stdout);
