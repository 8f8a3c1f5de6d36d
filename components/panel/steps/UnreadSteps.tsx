import { say } from '../../../utils/language';
import { CopyOutline, type OutlineTools } from '../../ui/CopyOutline';
import { Icon } from '../../ui/Icon';

interface Props extends OutlineTools {
  /** What the page tells of the job all the same; null where it tells nothing. */
  subject: string | null;
}

/** In place of cards that would be empty: which part of a page was read, and that its steps were not. */
export function UnreadSteps({ subject, ...tools }: Props) {
  return (
    <div class="unread">
      <Icon name="info" />
      <span class="known">{subject ? say('unread.some', subject) : say('unread.none')}</span>
      <CopyOutline {...tools} />
    </div>
  );
}
