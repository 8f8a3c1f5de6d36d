import { useEffect, useState } from 'preact/hooks';
import { say } from '../../utils/language';
import type { FailureFacts } from './use-found';

/**
 * Copies the text for support. Pressed before it is known how, it copies as soon as that is; where copying is barred
 * there is no button.
 */
export function CopyForSupport({ supportCopy }: Pick<FailureFacts, 'supportCopy'>) {
  const [isAsked, ask] = useState(false);
  useEffect(() => {
    if (!isAsked || !supportCopy) return;
    ask(false);
    supportCopy();
  }, [isAsked, supportCopy]);
  if (supportCopy === null) return null;
  return (
    <button type="button" class="button primary" onClick={supportCopy ?? (() => ask(true))}>
      {say('handOver.forSupport')}
    </button>
  );
}
