/** Whoever is there says so at once; a worker that has to start first takes a few seconds. */
const answerWithin = 10_000;

/**
 * Notices that nobody is at the other end of a connection, though it looks open: calls `onSilence` when
 * nothing was heard for ten seconds after something was said.
 */
export function createResponseTimeout(onSilence: () => void) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  return {
    said() {
      timer ??= setTimeout(() => {
        timer = null;
        onSilence();
      }, answerWithin);
    },
    /** Also to be called when the connection is given up. */
    heard() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
