import type { RowMessage } from '../../../../../utils/roster/explain/group/row-message';
import { groupMessages } from '../group-messages';

export const brief = (rows: readonly RowMessage[]) =>
  groupMessages(rows).groups.map(({ entry, count, own, confidence, consequences, example }) => ({
    id: entry?.id ?? null,
    count,
    own,
    confidence,
    example,
    consequences: consequences.map((one) => [one.entry?.id ?? null, one.count, one.confidence]),
  }));

export const at = (file: string | null, message: string, row: number | null = 2): RowMessage => ({
  file,
  message,
  row,
});
