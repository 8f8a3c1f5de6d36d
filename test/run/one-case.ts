/** What an import leaves out: with it, `Why.tsx` and `why.ts` are two files, and one module on a Mac. */
const script = /\.(?:d\.)?[cm]?[jt]sx?$/;

/** A path with each folder above it: on a disk that does not tell case apart, folders merge as well. */
function* stepsOf(path: string): Iterable<string> {
  const parts = path.split('/');
  for (let end = 1; end < parts.length; end++) yield parts.slice(0, end).join('/');
  yield path;
  if (script.test(path)) yield path.replace(script, '');
}

/** Pairs of paths, or of imports of them, that differ by case alone. Paths are those of git, with slashes. */
export function caseTwins(paths: readonly string[]): [string, string][] {
  const known = new Map<string, string>();
  const twins = new Map<string, [string, string]>();
  for (const step of paths.flatMap((path) => [...stepsOf(path)])) {
    const key = step.normalize('NFC').toLowerCase();
    const first = known.get(key) ?? step;
    known.set(key, first);
    if (first !== step) twins.set(step, [first, step]);
  }
  return [...twins.values()];
}
