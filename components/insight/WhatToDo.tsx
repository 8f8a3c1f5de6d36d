import { say } from '../../utils/language';
import type { Entry } from '../../utils/roster/explain/knowledge/entry';
import { Explanation } from './Explanation';

/** All steps out of a failure whose cause is known. */
export function WhatToDo({ entry }: { entry: Entry }) {
  return (
    <section class="part">
      <h3>{say('why.todo')}</h3>
      <ol class="steps">
        {entry.actions.map((action) => (
          <li key={action}>
            <Explanation text={action} />
          </li>
        ))}
      </ol>
    </section>
  );
}
