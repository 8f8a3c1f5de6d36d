import { say } from '../../utils/language';
import type { FailureFacts } from './use-found';

/** Copies the text for support. Its place is kept until it is known how; where that is barred there is none. */
export function CopyForSupport({ supportCopy }: Pick<FailureFacts, 'supportCopy'>) {
  if (supportCopy === null) return null;
  return (
    <button
      type="button"
      class="button primary"
      disabled={supportCopy === undefined}
      onClick={supportCopy}
    >
      {say('handOver.forSupport')}
    </button>
  );
}
