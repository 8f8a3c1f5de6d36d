import { type AxNode, ancestors, nearest } from '../tree/ax-node';
import { LabelScope, labels } from './label';

/**
 * What follows the heading of the jobs or of the schedules, from the nearest group outwards as far as
 * the other one is not in it; the whole page where there is no such heading.
 */
export function sections(root: AxNode, about: 'jobs' | 'schedules'): AxNode[][] {
  const headings = labels(root, 'headings');
  const own = headings.find(({ word }) => word === about);
  const other = about === 'jobs' ? 'schedules' : 'jobs';
  const others = new LabelScope(headings.filter(({ word }) => word === other));
  if (!own) return [[root]];
  // What stands in a table and in no row of it, such as a caption, is the title of the table.
  const table = nearest(own.part, /^(table|row)$/);
  const start = table?.role === 'table' ? table : own.part;
  return ancestors(start).flatMap((part) =>
    others.holdsAny(part) ? [] : [[part, ...others.following(part)]],
  );
}
