import { say } from '../../utils/language';

interface Props {
  /** What the finding is about, for who hears one such button among others. */
  subject: string;
  /** `isSilenced`: for later runs, too. */
  onHandle: (isSilenced: boolean) => void;
}

/** What can be done about a finding without its details: it is handled, or known for a while. */
export function FindingActions({ subject, onHandle }: Props) {
  const handle = (name: string, isSilenced: boolean) => (
    <button
      type="button"
      class="button"
      aria-label={`${name}: ${subject}`}
      onClick={() => onHandle(isSilenced)}
    >
      {name}
    </button>
  );
  return (
    <div class="tools">
      {handle(say('findings.dealt'), false)}
      {handle(say('findings.hide'), true)}
    </div>
  );
}
