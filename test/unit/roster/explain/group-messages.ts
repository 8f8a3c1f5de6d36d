import { createGrouping } from '../../../../utils/roster/explain/group/group';
import type { RowMessage } from '../../../../utils/roster/explain/group/row-message';

/** The causes of a whole list at once. */
export function groupMessages(rows: readonly RowMessage[]) {
  const grouping = createGrouping();
  grouping.add(rows);
  return grouping.result();
}
