let keeps = false;

/** From now on answers are kept until the running turn ends: for a reader that lives in a page. */
export function enableTurnCache(): void {
  keeps = true;
}

/** Asks once in a turn of the event loop, in which nobody but us touches the page. */
export function cachedPerTurn<Answer>(ask: (document: Document) => Answer) {
  let kept: { document: Document; answer: Answer } | null = null;
  return (document: Document): Answer => {
    if (kept?.document === document) return kept.answer;
    const answer = ask(document);
    if (keeps) {
      kept = { document, answer };
      queueMicrotask(() => {
        kept = null;
      });
    }
    return answer;
  };
}

/** Asks once for each thing, such as an accessibility tree, that never changes. */
export function cachedBy<Thing extends object, Answer>(ask: (thing: Thing) => Answer) {
  const known = new WeakMap<Thing, { answer: Answer }>();
  return (thing: Thing): Answer => {
    const kept = known.get(thing) ?? { answer: ask(thing) };
    known.set(thing, kept);
    return kept.answer;
  };
}
