/** Puts work off until all that is to be seen is drawn, and nothing else is to do. */

/** Do something when the page rests, or in a second at the latest. */
export function whenIdle(task: (deadline?: IdleDeadline) => void): void {
  // Safari has no such callback
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 16);
}
