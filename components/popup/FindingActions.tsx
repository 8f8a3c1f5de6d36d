import { say } from '../../utils/language';

interface Props {
  /** What the finding is about, for who hears one such button among others. */
  subject: string;
  /** `isSilenced`: for later runs, too. */
  onHandle: (isSilenced: boolean) => void;
}

/** What can be done about a finding without its details: it is handled, or known for a while. */
export function FindingActions({ subject, onHandle }: Props) {
  return (
    <div class="tools">
      <button
        type="button"
        class="button"
        aria-label={`${say('findings.dealt')}: ${subject}`}
        onClick={() => onHandle(false)}
      >
        {say('findings.dealt')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={`${say('findings.hide')}: ${subject}`}
        onClick={() => onHandle(true)}
      >
        {say('findings.hide')}
      </button>
    </div>
  );
}
