/** Files and folders that a folder holds at most. */
export const most = 25;

/** Folders with more than `most` entries of their own, with their number. `paths`: of files, from the root. */
export function crowded(paths: readonly string[]): [folder: string, entries: number][] {
  const held = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      held.set(folder, (held.get(folder) ?? new Set()).add(parts[depth] ?? ''));
    }
  }
  return [...held]
    .map(([folder, entries]): [string, number] => [folder, entries.size])
    .filter(([, entries]) => entries > most);
}
