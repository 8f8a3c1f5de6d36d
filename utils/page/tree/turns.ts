/** What one reader remembers of a page for as long as the page cannot have changed. */
export interface Turns {
  /** Asks once in a turn of the event loop, in which nobody but us touches the page; see `hold`. */
  cached<Answer>(ask: (document: Document) => Answer): (document: Document) => Answer;
  /**
   * Keeps answers over the turns that follow, for as long as nothing in these roots changes, so that a page
   * can be read in several tasks. Ends with `release`.
   */
  hold(document: Document): { watch(root: Node): void; release(): void };
  /** Forgets what was kept over turns: the page, or the part of it that is read, is another now. */
  forget(): void;
}

/** `isLive`: false where the page may change within a turn, of which nothing is remembered then. */
export function createTurns(isLive = false): Turns {
  let held: MutationObserver | null = null;
  const forgets = new Set<() => void>();

  function forget(): void {
    for (const each of forgets) each();
    forgets.clear();
  }

  function hold(document: Document) {
    const observer = new MutationObserver(forget);
    const watch = (root: Node) =>
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
      });
    watch(document);
    held = observer;
    return {
      /** A shadow root, whose changes cannot be seen from outside. */
      watch,
      release(): void {
        observer.disconnect();
        if (held === observer) held = null;
        forget();
      },
    };
  }

  function cached<Answer>(ask: (document: Document) => Answer) {
    let kept: { document: Document; answer: Answer } | null = null;
    const drop = () => {
      kept = null;
    };
    return (document: Document): Answer => {
      // What has changed in this very turn is not reported yet.
      if (held?.takeRecords().length) forget();
      if (kept?.document === document) return kept.answer;
      const answer = ask(document);
      if (isLive) {
        kept = { document, answer };
        if (held) forgets.add(drop);
        else queueMicrotask(drop);
      }
      return answer;
    };
  }

  return { cached, hold, forget };
}
