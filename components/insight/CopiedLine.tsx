import { say } from '../../utils/language';
import type { Copied } from './use-support-copy';

/** What came of copying; the text itself where the browser did not let it be copied. */
export function CopiedLine({ copied }: { copied: Copied }) {
  const said = copied && say(copied.isDone ? 'handOver.copied' : 'handOver.notCopied');
  return (
    <>
      <p class="copied quiet-text" role="status">
        {said}
      </p>
      {copied && said && !copied.isDone && (
        <textarea class="copied" readOnly rows={6} value={copied.text} aria-label={said} />
      )}
    </>
  );
}
