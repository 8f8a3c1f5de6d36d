import { say } from '../../utils/language';

interface Props {
  /** The version that an update brought; null where there is no news. */
  version: string | null;
  onDismiss: () => void;
}

/** What an update brought, in one quiet line. */
export function NewsLine({ version, onDismiss }: Props) {
  if (version === null) return null;
  return (
    <p class="notify news">
      <span>
        <strong>{say('news.title', version)}</strong> {say('news.text')}
      </span>
      <button type="button" class="button" onClick={onDismiss}>
        {say('news.dismiss')}
      </button>
    </p>
  );
}
