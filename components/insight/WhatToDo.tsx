import { say } from '../../utils/language';
import type { Advice } from '../../utils/roster/explain/advice';
import { Explanation } from './Explanation';

/** All steps out of a failure whose cause is known. */
export function WhatToDo({ advice }: { advice: Advice }) {
  return (
    <section>
      <h3>{say('why.todo')}</h3>
      <ol class="steps">
        {advice.actions.map((action) => (
          <li key={action}>
            <Explanation text={action} />
          </li>
        ))}
      </ol>
    </section>
  );
}
