let keeps = false;
let hold: MutationObserver | null = null;
const forgets = new Set<() => void>();

/** From now on answers are kept until the running turn ends: for a reader that lives in a page. */
export function enableTurnCache(): void {
  keeps = true;
}

/** Forgets what was kept over turns: the page, or the part of it that is read, is another now. */
export function forgetKept(): void {
  for (const forget of forgets) forget();
  forgets.clear();
}

/**
 * Keeps answers over the turns that follow, for as long as nothing in these roots changes, so that a page
 * can be read in several tasks. Ends with `release`.
 */
export function keepOverTurns(document: Document) {
  const observer = new MutationObserver(forgetKept);
  const watch = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
  watch(document);
  hold = observer;
  return {
    /** A shadow root, whose changes cannot be seen from outside. */
    watch,
    release(): void {
      observer.disconnect();
      if (hold === observer) hold = null;
      forgetKept();
    },
  };
}

/** Asks once in a turn of the event loop, in which nobody but us touches the page; see `keepOverTurns`. */
export function cachedPerTurn<Answer>(ask: (document: Document) => Answer) {
  let kept: { document: Document; answer: Answer } | null = null;
  const forget = () => {
    kept = null;
  };
  return (document: Document): Answer => {
    // What has changed in this very turn is not reported yet.
    if (hold?.takeRecords().length) forgetKept();
    if (kept?.document === document) return kept.answer;
    const answer = ask(document);
    if (keeps) {
      kept = { document, answer };
      if (hold) forgets.add(forget);
      else queueMicrotask(forget);
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
