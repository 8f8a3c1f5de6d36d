import { say } from '../../utils/language';

interface Props {
  /** What the finding is about, for who hears one such button among others. */
  subject: string;
  /** Leads to the schedules, the first thing to do; null where that does not help. */
  onSchedules: (() => void) | null;
  /** `isSilenced`: for later runs, too. */
  onHandle: (isSilenced: boolean) => void;
}

/** What can be done about a finding without its details: pause the schedule; it is handled, or known for a while. */
export function FindingActions({ subject, onSchedules, onHandle }: Props) {
  const actions = [
    { text: say('findings.handled'), name: say('findings.dealt'), isSilenced: false },
    { text: say('findings.hide'), name: say('findings.hide'), isSilenced: true },
  ];
  return (
    <div class="tools">
      {onSchedules && (
        <button type="button" class="button primary" onClick={onSchedules}>
          {say('findings.goToPause')}
        </button>
      )}
      {actions.map(({ text, name, isSilenced }) => (
        <button
          key={text}
          type="button"
          class="button"
          title={name}
          aria-label={`${name}: ${subject}`}
          onClick={() => onHandle(isSilenced)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
