/** What a stored text holds. Anything else stays as it is: what earlier releases stored, or a damaged text. */
export function fromText(stored: unknown): unknown {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    return stored;
  }
}
