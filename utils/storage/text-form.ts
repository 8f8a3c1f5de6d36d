/**
 * A value as the text that is stored of it: for an object of 100 kB Chrome takes twelve times as long, and the
 * worker, with whoever waits for it, stands still for most of that.
 */
export function asText(value: unknown): string {
  return JSON.stringify(value);
}

/** What such a text holds. Anything else stays as it is, as what earlier releases stored, or damaged text. */
export function fromText(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}
