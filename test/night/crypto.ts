import type { Life } from './life.ts';

/** WebCrypto as one life of the worker has it: it answers later, and the worker is busy until then. */
export function cryptoOf(life: Life): object {
  const counted = <A extends unknown[], R>(act: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      const done = life.begin();
      return act(...args).finally(done);
    };
  };
  const { subtle } = globalThis.crypto;
  return {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => globalThis.crypto.getRandomValues(bytes),
    subtle: {
      importKey: counted((...args: Parameters<SubtleCrypto['importKey']>) =>
        subtle.importKey(...args),
      ),
      sign: counted((...args: Parameters<SubtleCrypto['sign']>) => subtle.sign(...args)),
    },
  };
}
