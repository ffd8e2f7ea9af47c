/** Runs an export job while the page stays free: what takes long shows its progress, and can be stopped. */

import { byId, isHidden } from "../shared/dom";
import { t } from "../state/i18n";
import { showToast } from "./download";
import { inSlices, type Work } from "./work";

/** How many milliseconds nobody needs to be told that something is under way. */
const PATIENCE = 1000;

/** What is under way; one thing at a time, the last that was asked for. */
let current: { readonly name: string; readonly stopping: AbortController } | null = null;

/** Do the work and give what it comes to; null when it was stopped. */
export async function runExportJob<Result>(name: string, work: Work<Result>): Promise<Result | null> {
  current?.stopping.abort();
  const own = { name, stopping: new AbortController() };
  const { signal } = own.stopping;
  current = own;
  const waiting = setTimeout(() => open(name), PATIENCE);
  try {
    return await inSlices(work, { signal, progress });
  } catch (error) {
    if (!signal.aborted) throw error;
    return null;
  } finally {
    clearTimeout(waiting);
    if (current === own) close();
  }
}

export function watchExportJob(): void {
  byId("making-stop").addEventListener("click", stop);
  // before the key means anything else
  document.addEventListener("keydown", onKey, { capture: true });
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape" || isHidden("making")) return;
  event.preventDefault();
  event.stopPropagation();
  stop();
}

function stop(): void {
  if (!current) return;
  current.stopping.abort();
  showToast(t("makingStopped", { name: current.name }));
}

function progress(done: number): void {
  byId<HTMLProgressElement>("making-done").value = done;
}

function open(name: string): void {
  byId("making").hidden = false;
  byId("making-name").textContent = t("making", { name });
}

function close(): void {
  const hadFocus = byId("making").contains(document.activeElement);
  byId("making").hidden = true;
  byId("making-name").textContent = "";
  progress(0);
  current = null;
  if (hadFocus) byId("take").focus();
}
