/** So many at once: a browser with hundreds of tabs is not to be kept busy. */
const atOnce = 6;
/** Longer than a page takes to load, and far shorter than a frozen tab stays frozen, in ms. */
const responseTimeout = 5000;

/** Does all of these, a few at a time; one that takes too long is no longer waited for, and the next begins. */
export async function sideBySide(deeds: (() => Promise<unknown>)[]): Promise<void> {
  const left = [...deeds];
  async function work(): Promise<void> {
    for (let deed = left.shift(); deed; deed = left.shift()) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tired = new Promise((done) => {
        timer = setTimeout(done, responseTimeout);
      });
      await Promise.race([deed(), tired]);
      clearTimeout(timer);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
}
