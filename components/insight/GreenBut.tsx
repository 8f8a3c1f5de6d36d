import { say } from '../../utils/language';
import { entries } from '../../utils/roster/explain/knowledge/base';
import { Explanation } from './Explanation';

const silent = entries.filter(({ severity }) => severity === 'silent');

/** What goes wrong in a sync that reports nothing, and what to do about it. */
export function GreenBut() {
  return (
    <details>
      <summary>{say('greenBut')}</summary>
      <ul class="steps">
        {silent.map(({ id, cause, actions }) => (
          <li key={id} data-entry={id}>
            <Explanation text={cause} />
            {actions.map((action) => (
              <span key={action}>
                {' '}
                <Explanation text={action} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
