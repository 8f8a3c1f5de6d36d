/** What the change log says of one version, without its heading; null where it says nothing. */
export function changesOf(log: string, version: string): string | null {
  const [, ...sections] = log.split(/^## /m);
  const section = sections.find((each) => each.split('\n', 1)[0]?.trim() === version);
  return section?.slice(section.indexOf('\n')).trim() || null;
}
