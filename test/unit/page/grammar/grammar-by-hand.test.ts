import { test } from 'vitest';
import { handMade } from '../../../canvas/tool/all-markups.ts';
import { handMadeCases, type Kind, kinds } from '../../../canvas/tool/grammar/cases.ts';
import { expectSound, readAll } from './run.ts';

/** Some of these markups leave out an empty list's head, and the labels of batches. */
const shares = { recognized: 0.9, step: 1, id: 1, name: 1, stage: 1, status: 1 };

test.each(Object.keys(kinds) as Kind[])(
  '%s as the markups made by hand write it',
  (kind) => {
    expectSound(readAll(`${kind}, by hand`, handMadeCases(kind, handMade)), shares);
  },
  600_000,
);
