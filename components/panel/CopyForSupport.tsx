import { say } from '../../utils/language';
import type { FailureFacts } from './use-found';

interface Props extends Pick<FailureFacts, 'supportCopy'> {
  /** False where something else is to be done first. */
  isPrimary?: boolean;
}

/** Copies the text for support. Its place is kept until it is known how; where that is barred there is none. */
export function CopyForSupport({ supportCopy, isPrimary = true }: Props) {
  if (supportCopy === null) return null;
  return (
    <button
      type="button"
      class={isPrimary ? 'button primary' : 'button'}
      disabled={supportCopy === undefined}
      onClick={supportCopy}
    >
      {say('handOver.forSupport')}
    </button>
  );
}
