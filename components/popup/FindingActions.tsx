import { say } from '../../utils/language';

interface Props {
  /** What the finding is about, for who hears one such button among others. */
  subject: string;
  /** `isSilenced`: for later runs, too. */
  onHandle: (isSilenced: boolean) => void;
}

/** What can be done about a finding without its details: it is handled, or known for a while. */
export function FindingActions({ subject, onHandle }: Props) {
  const actions = [
    { text: say('findings.dealt'), isSilenced: false },
    { text: say('findings.hide'), isSilenced: true },
  ];
  return (
    <div class="tools">
      {actions.map(({ text, isSilenced }) => (
        <button
          key={text}
          type="button"
          class="button"
          aria-label={`${text}: ${subject}`}
          onClick={() => onHandle(isSilenced)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
