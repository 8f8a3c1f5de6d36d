import { createGrouping, type Grouping } from '../../../../utils/roster/explain/group/group';
import type { MessageGroup } from '../../../../utils/roster/explain/group/message-group';
import type { RowMessage } from '../../../../utils/roster/explain/group/row-message';

/** The causes of a whole list at once. */
export function groupMessages(rows: readonly RowMessage[]) {
  const grouping = createGrouping();
  grouping.add(rows);
  return grouping.result();
}

/** Places of the messages of a cause, of so many, its own first. */
export function placesOf({ roleOf }: MessageGroup, count: number): number[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const of = (role: ReturnType<typeof roleOf>) => places.filter((place) => roleOf(place) === role);
  return [...of('own'), ...of('following')];
}

/** A grouping of so many rows as data alone, to be compared: with what each row is to each cause. */
export const asData = ({ groups, ...more }: Grouping, count: number) => ({
  ...more,
  groups: groups.map(({ roleOf, ...group }) => ({
    ...group,
    roles: Array.from({ length: count }, (_, place) => roleOf(place)),
  })),
});
