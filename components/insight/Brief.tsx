import { say } from '../../utils/language';
import * as words from '../text/words';
import { Explanation, Sentences } from './Explanation';
import type { Why } from './why';

/**
 * A failure at a glance: the vendor's own words, the cause and how sure it is, who acts, what next.
 * `isPage`: the job's page is in sight.
 */
export function Brief({ why, isPage }: { why: Why; isPage: boolean }) {
  const { vendor, advice, confidence } = why;
  return (
    <div class="brief">
      {vendor && (
        <p>
          <strong>{say('why.vendor')}</strong> <bdi>{vendor}</bdi>
        </p>
      )}
      <p>
        {advice ? (
          <>
            <strong>{say(confidence === 'likely' ? 'why.likelyCause' : 'why.cause')}</strong>{' '}
            <Sentences texts={advice.causes} />
          </>
        ) : (
          unexplained(why, isPage)
        )}
      </p>
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

function unexplained({ original, isOfJob }: Why, isPage: boolean): string {
  if (original !== null) return say('why.unknown');
  if (!isOfJob) return say('why.importNoReason');
  return say(isPage ? 'why.noMessage' : 'why.onPage');
}

/** The first thing to do, also where nothing is known. */
function Next({ why: { advice, original, step, isOfJob } }: { why: Why }) {
  const first = advice?.actions[0];
  if (first) return <Explanation text={first} />;
  if (original !== null) return <span>{say('why.unknownNext')}</span>;
  if (!isOfJob) return <span>{say('why.importNoReasonNext')}</span>;
  return <span>{say('why.noMessageNext', say(`tab.${step ?? 'import'}`))}</span>;
}
