const pattern =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|type|interface|enum) (\w+)/gm;

/** Names that more than one file exports, with the files. A type beside the value of its name is one name. */
export function exportedTwice(sources: ReadonlyMap<string, string>): [string, string[]][] {
  const files = new Map<string, Set<string>>();
  for (const [path, source] of sources) {
    for (const [, name = ''] of source.matchAll(pattern)) {
      files.set(name, (files.get(name) ?? new Set()).add(path));
    }
  }
  return [...files].filter(([, of]) => of.size > 1).map(([name, of]) => [name, [...of].sort()]);
}
