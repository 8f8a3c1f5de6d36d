const timeout = 40_000;
const pause = 100;

/** What the surfaces were seen to show, a line each, and what they failed to show in time. */
export class Show {
  missing = 0;

  /** Reads until `accept` likes the answer, and prints it. */
  async of<T>(what: string, read: () => Promise<T>, accept: (seen: T) => boolean): Promise<void> {
    const end = Date.now() + timeout;
    let seen: T | undefined;
    while (Date.now() < end) {
      seen = await read().catch(() => undefined);
      if (seen !== undefined && accept(seen)) {
        console.log(`  ${what.padEnd(14)}${words(seen)}`);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.missing += 1;
    console.log(`✗ ${what.padEnd(14)}did not show; last seen: ${words(seen)}`);
  }
}

function words(seen: unknown): string {
  const text = typeof seen === 'string' ? seen : (JSON.stringify(seen) ?? 'nothing');
  return text.replaceAll(/\s+/g, ' ').trim() || '(empty)';
}
