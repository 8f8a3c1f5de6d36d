import type { Entry } from '../../locate/entry';
import { textOf } from '../../locate/fields';
import { isDetailsControl } from '../../locate/jobs/details-control';
import { type AxNode, commonAncestor, everyNode } from '../../tree/ax-node';
import { outerOf, tagOf } from '../../tree/dom';
import { lookUp } from '../../words/look-up';

type JobEntry = Entry<'jobColumns'>;

/** Jobs without a lone label, such as that of a filter, which says nothing and stands elsewhere than they do. */
export function withoutFilters(entries: JobEntry[]): JobEntry[] {
  const parts = entries.filter(saysMore).map(({ part }) => part);
  const place = parts[1] ? commonAncestor(parts) : parts[0]?.parent;
  if (!place) return entries;
  /** The tag of what stands in this place with the part in it; null for what stands elsewhere. */
  const tagIn = (element: Element | null): string | null =>
    element && (outerOf(element) === place.element ? tagOf(element) : tagIn(outerOf(element)));
  const tags = parts.map(({ element }) => tagIn(element));
  return entries.filter(({ part }) => tags.includes(tagIn(part.element)));
}

function saysMore({ part, values }: JobEntry): boolean {
  return values.size > 1 || !!lookUp('statuses', textOf(values.get('status')), part.words);
}

/** True for labels that stand once, beside several links to jobs, and without any figure: a legend's. */
export function isLegend(entries: JobEntry[], scope: AxNode[]): boolean {
  return (
    !entries[1] &&
    everyNode(scope).filter(isDetailsControl).length > 1 &&
    !/\d/.test(textOf(entries.flatMap(({ values }) => [...values.values()].flat())))
  );
}
