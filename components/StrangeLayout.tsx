import { useState } from 'preact/hooks';
import { say } from '../utils/language';
import { Icon } from './Icon';

interface Props {
  /** The outline of the page; null where it could not be had. */
  onOutline: () => Promise<string | null>;
  /** Puts a text on the clipboard; false where the browser refuses. */
  onCopy: (text: string) => Promise<boolean>;
}

/** A page that calls itself SIS Integration and is not understood: said calmly, with what helps to mend it. */
export function StrangeLayout({ onOutline, onCopy }: Props) {
  const [outline, setOutline] = useState<string | null>(null);
  const [news, setNews] = useState('');
  const copy = async () => {
    const text = await onOutline();
    setOutline(text);
    const copied = text !== null && (await onCopy(text));
    setNews(say(copied ? 'strange.copied' : 'strange.failed'));
  };
  return (
    <div class="offer" data-strange>
      <Icon name="info" />
      <div>
        <p>
          <strong>{say('strange.title')}</strong> {say('strange.text')}
        </p>
        <button type="button" class="button" onClick={copy}>
          {say('strange.copy')}
        </button>
        <p role="status">{news}</p>
        {outline !== null && (
          <details>
            <summary>{say('strange.show')}</summary>
            <textarea readOnly rows={8} aria-label={say('strange.show')} value={outline} />
          </details>
        )}
      </div>
    </div>
  );
}
