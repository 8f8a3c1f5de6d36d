const logged = new Set<string>();

/** The one place where trouble is written to the console, once per kind; never with text from a page. */
export function log(what: string, error?: unknown): void {
  const line = error instanceof Error ? `${what}: ${error.name}: ${error.message}` : what;
  if (logged.has(line)) return;
  logged.add(line);
  console.warn(`Rosterscope: ${line}`);
}
