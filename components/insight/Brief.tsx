import { say } from '../../utils/language';
import type { Advice } from '../../utils/roster/explain/advice';
import { WhyRow } from '../ui/WhyRow';
import { Explanation, Sentences } from './Explanation';
import { afterFirst } from './sentences';
import type { Why } from './why';

interface Props {
  why: Why;
  /** The job's page is in sight. */
  isPage: boolean;
  /** The headline says what the cause says first. */
  isHeaded: boolean;
}

/** A failure at a glance: the vendor's own words, the cause and how sure it is, who acts, what next, what became of Canvas. */
export function Brief({ why, isPage, isHeaded }: Props) {
  const { vendor, advice, isUntouched } = why;
  return (
    <div class="brief">
      {vendor && (
        <WhyRow label={say('why.vendor')}>
          <bdi>{vendor}</bdi>
        </WhyRow>
      )}
      {advice ? (
        <CauseRow {...{ why, advice, isHeaded }} />
      ) : (
        <WhyRow label={say('why.why')}>{unexplained(why, isPage)}</WhyRow>
      )}
      <WhyRow row="todo" label={say('why.do')}>
        {advice && <strong>{say(`owner.${advice.owner}`)}</strong>} {next(why)}
      </WhyRow>
      {isUntouched && (
        <WhyRow row="canvas" label={say('verdict.inCanvas')}>
          {say('verdict.unchanged')}
        </WhyRow>
      )}
    </div>
  );
}

interface CauseProps {
  why: Why;
  advice: Advice;
  isHeaded: boolean;
}

/** The cause, or what the headline leaves of it to be said. */
function CauseRow({ why, advice, isHeaded }: CauseProps) {
  const [first = '', ...others] = advice.causes;
  if (isHeaded && !others[0] && !afterFirst(first)) return null;
  const guess = isHeaded ? 'why.probably' : 'why.likelyCause';
  return (
    <WhyRow label={say(why.confidence === 'likely' ? guess : 'why.cause')}>
      <Sentences texts={advice.causes} isHeaded={isHeaded} />
    </WhyRow>
  );
}

function unexplained({ original, isOfJob, wasInVain }: Why, isPage: boolean): string {
  if (wasInVain) return say('why.noKnownCause');
  if (original !== null) return say('why.unknown');
  if (!isOfJob) return say('why.importNoReason');
  return say(isPage ? 'why.noMessage' : 'why.onPage');
}

/** The first thing to do, also where nothing is known. */
function next({ advice, original, step, isOfJob, wasInVain }: Why) {
  const first = advice?.actions[0];
  if (first) return <Explanation text={first} />;
  if (original !== null || wasInVain) return say('why.unknownNext');
  if (!isOfJob) return say('why.importNoReasonNext');
  return say('why.noMessageNext', say(`tab.${step ?? 'import'}`));
}
