import { say } from '../../utils/language';
import * as words from '../text/words';
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

/** A failure at a glance: the vendor's own words, the cause and how sure it is, who acts, what next. */
export function Brief({ why, isPage, isHeaded }: Props) {
  const { vendor, advice, confidence } = why;
  const [first = '', ...others] = advice?.causes ?? [];
  const isSaid = advice !== null && isHeaded && others.length === 0 && afterFirst(first) === '';
  return (
    <div class="brief">
      {vendor && (
        <p>
          <strong>{say('why.vendor')}</strong> <bdi>{vendor}</bdi>
        </p>
      )}
      {!isSaid && (
        <p>
          {advice ? (
            <>
              <strong>{say(confidence === 'likely' ? 'why.likelyCause' : 'why.cause')}</strong>{' '}
              <Sentences texts={advice.causes} isHeaded={isHeaded} />
            </>
          ) : (
            unexplained(why, isPage)
          )}
        </p>
      )}
      <p>
        {advice && (
          <>
            <strong>{say('why.who')}</strong> {say(`owner.${advice.owner}`)}
            {words.separator}
          </>
        )}
        <strong>{say('why.next')}</strong> <Next why={why} />
      </p>
    </div>
  );
}

function unexplained({ original, isOfJob, wasInVain }: Why, isPage: boolean): string {
  if (wasInVain) return say('why.noKnownCause');
  if (original !== null) return say('why.unknown');
  if (!isOfJob) return say('why.importNoReason');
  return say(isPage ? 'why.noMessage' : 'why.onPage');
}

/** The first thing to do, also where nothing is known. */
function Next({ why: { advice, original, step, isOfJob, wasInVain } }: { why: Why }) {
  const first = advice?.actions[0];
  if (first) return <Explanation text={first} />;
  if (original !== null || wasInVain) return <span>{say('why.unknownNext')}</span>;
  if (!isOfJob) return <span>{say('why.importNoReasonNext')}</span>;
  return <span>{say('why.noMessageNext', say(`tab.${step ?? 'import'}`))}</span>;
}
