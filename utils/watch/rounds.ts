/** Makes `act` run never twice at once: asked for meanwhile, it runs once more, and resolves after that. */
export function inRounds(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWanted = false;
  return () => {
    isWanted = true;
    running ??= (async () => {
      while (isWanted) {
        isWanted = false;
        await act();
      }
    })().finally(() => {
      running = null;
    });
    return running;
  };
}
