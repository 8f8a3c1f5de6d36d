import { type AxNode, commonAncestor, everyNode, nearest } from '../../tree/ax-node';
import type { Word } from '../../words/words';
import type { Entry } from '../entry';
import { isDetailsControl } from './details-control';
import { entryOf } from './job-values';
import { aloneIn } from './lone-job';

type Column = Word<'jobColumns'>;

/** A job of a table or card, and what its parts say by themselves where no heading names them. */
export function withOwnWords(entry: Entry<'jobColumns'>, isOnly: boolean): Entry<'jobColumns'> {
  const lacking = (['status', 'type', 'updatedAt', 'jobId'] as const).filter(
    (column) => !entry.values.has(column),
  );
  if (entry.misaligned || lacking.every((column) => column === 'jobId')) return entry;
  // Around the labels of the only job lies what has none.
  const held = commonAncestor([...entry.values.values()].flat());
  const isRow = nearest(entry.part, /^table$/) && !/^(table|rowgroup)$/.test(held?.role ?? '');
  const around = isOnly && !isRow ? aloneIn(entry.part) : entry.part;
  const own = entryOf(around).values;
  const added = lacking.flatMap((column): [Column, AxNode[]][] => {
    const value = own.get(column);
    return value ? [[column, value]] : [];
  });
  const part = everyNode(entry.part).some(isDetailsControl) ? entry.part : around;
  return { ...entry, part, values: new Map([...entry.values, ...added]) };
}
