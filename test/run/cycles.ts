import { importsAmong } from './layers.ts';

/**
 * Files that import each other, directly or around several corners, types too, as `from > … > from`: no one
 * of them can be read, tried or moved without all others. One way through each file that is on one.
 */
export function cycles(sources: ReadonlyMap<string, string>): string[] {
  const imported = new Map<string, string[]>();
  for (const [from, to] of importsAmong(sources)) {
    imported.set(from, [...(imported.get(from) ?? []), to]);
  }
  const found = new Map<string, string>();
  for (const start of [...imported.keys()].sort()) {
    const way = wayBack(imported, start);
    const key = way?.slice(1).sort().join();
    if (way && key && !found.has(key)) found.set(key, way.join(' > '));
  }
  return [...found.values()];
}

/** The shortest way along imports from a file to itself; null where there is none. */
function wayBack(imported: ReadonlyMap<string, string[]>, start: string): string[] | null {
  const ways = new Map([[start, [start]]]);
  for (const [path, way] of ways) {
    for (const next of imported.get(path) ?? []) {
      if (next === start) return [...way, start];
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return null;
}
