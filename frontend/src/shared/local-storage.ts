/** Local storage for the reader's habits; nothing where the browser stores nothing, as in some notebooks. */

export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keep a habit; an empty one is forgotten. */
export function writeStored(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // the habit holds as long as the page is open
  }
}
