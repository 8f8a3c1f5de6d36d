import { say } from '../../utils/language';
import { stepNames } from '../../utils/roster/model/step-names';
import { Chip } from '../ui/Chip';

const states = { extract: 'complete', conversion: 'failed', import: 'waiting' } as const;
const words = { complete: 'complete', failed: 'failed', waiting: 'waiting' } as const;
const figures = { extract: '100%', conversion: '61%', import: '0%' };

/** What the panel looks like on a bad morning; made of the panel's own parts, and one picture to a reader. */
export function Picture() {
  return (
    <figure role="img" aria-label={say('welcome.picture')}>
      <div aria-hidden="true">
        <p class="headline">{say('stepFailedAt', say('step.conversion'), '61%')}</p>
        <ol>
          {stepNames.map((name) => (
            <li key={name} data-state={states[name]}>
              <strong>{say(`step.${name}`)}</strong>
              <Chip tone={states[name]} word={say(`state.${words[states[name]]}`)} />
              <span class="bar" data-state={states[name]}>
                <span class="fill" style={{ '--rs-figure': figures[name] }} />
              </span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}
