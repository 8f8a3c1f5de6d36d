import { useState } from 'preact/hooks';
import { say } from '../../utils/language';

export interface OutlineTools {
  /** The outline of the page; null where it could not be had. */
  onOutline: () => Promise<string | null>;
  /** Puts a text on the clipboard; false where the browser refuses. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Hands the redacted outline of a page to the admin, who may send it to the maintainers, and shows what it holds. */
export function CopyOutline({ onOutline, onCopy }: OutlineTools) {
  const [outline, setOutline] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const copy = async () => {
    const text = await onOutline();
    setOutline(text);
    const copied = text !== null && (await onCopy(text));
    setNews(say(copied ? 'unrecognized.copied' : 'unrecognized.failed'));
  };
  return (
    <>
      <button type="button" class="button" onClick={copy}>
        {say('unrecognized.copy')}
      </button>
      <p role="status">{news}</p>
      {outline !== null && (
        <details>
          <summary>{say('unrecognized.show')}</summary>
          <textarea readOnly rows={8} aria-label={say('unrecognized.show')} value={outline} />
        </details>
      )}
    </>
  );
}
