/** Asks once for each thing, such as an accessibility tree, that never changes. */
export function cachedBy<Thing extends object, Answer>(ask: (thing: Thing) => Answer) {
  const known = new WeakMap<Thing, { answer: Answer }>();
  return (thing: Thing): Answer => {
    const kept = known.get(thing) ?? { answer: ask(thing) };
    known.set(thing, kept);
    return kept.answer;
  };
}
