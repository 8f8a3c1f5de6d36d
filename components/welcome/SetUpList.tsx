import type { ComponentChildren } from 'preact';
import { say } from '../../utils/language';
import { Icon, type IconName } from '../ui/Icon';
import { type SetUp, setUpSteps } from './set-up';

const icons = {
  done: 'complete',
  next: 'running',
  later: 'waiting',
  failed: 'warning',
} as const satisfies Record<SetUp['states']['access'], IconName>;
const tones = { done: 'complete', next: 'running', later: 'waiting', failed: 'warning' };

interface Props {
  setUp: SetUp;
  /** What to do about the first step that is not done. */
  children: ComponentChildren;
}

/** The steps of the set-up in their order, each with how it stands; what to do stands below its step. */
export function SetUpList({ setUp: { host, states, problem }, children }: Props) {
  const place = setUpSteps.find((step) => states[step] !== 'done');
  const about = (step: (typeof setUpSteps)[number]) => {
    if (step === 'canvas' && host !== null) return host;
    if (step === 'imports' && problem !== null && host !== null) {
      return say(`problem.${problem}`, host);
    }
    return null;
  };
  return (
    <ol class="steps">
      {setUpSteps.map((step) => (
        <li key={step} data-step={step} data-state={tones[states[step]]} data-set-up={states[step]}>
          <Icon name={icons[states[step]]} />
          <div>
            <p>
              <strong>{say(`welcome.step.${step}`)}</strong>{' '}
              <span class="state">{say(`welcome.state.${states[step]}`)}</span>
            </p>
            {about(step) && <p dir={step === 'canvas' ? 'ltr' : undefined}>{about(step)}</p>}
            {step === place && <div class="what">{children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
