import { type AxNode, ancestors, nearest } from '../tree/ax-node';
import { LabelScope, labels } from './label';

/**
 * What follows the heading of the jobs or of the schedules, from the nearest group outwards as far as
 * the other one is not in it; the whole page where there is no such heading.
 */
export function sections(root: AxNode, about: 'jobs' | 'schedules'): AxNode[][] {
  const headings = labels(root, 'headings');
  const all = headings.filter(({ word }) => word === about);
  const own = all.filter(({ part }) => !leadsElsewhere(part));
  const other = about === 'jobs' ? 'schedules' : 'jobs';
  const others = new LabelScope(headings.filter(({ word }) => word === other));
  if (!all.length) return [[root]];
  return (own.length ? own : all).flatMap(({ part: heading }) => {
    // What stands in a table and in no row of it, such as a caption, is the title of the table.
    const table = nearest(heading, /^(table|row)$/);
    const start = table?.role === 'table' ? table : heading;
    return ancestors(start).flatMap((part) =>
      others.holdsAny(part) ? [] : [[part, ...others.following(part)]],
    );
  });
}

/** True for what only leads to the part of that name, such as an entry of a menu. */
export function leadsElsewhere(part: AxNode): boolean {
  const around = nearest(part, /^(heading|link|button|navigation)$/);
  return around !== null && around.role !== 'heading';
}
