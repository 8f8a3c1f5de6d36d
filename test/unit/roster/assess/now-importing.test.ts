import { expect, it } from 'vitest';
import { nowImporting } from '../../../../utils/roster/model/import';
import { canvasImport } from '../readings';

const now = (supplied: string[], completed: string[], state = 'importing' as const) =>
  nowImporting(canvasImport(1, { state, supplied, completed }));

it('is the first type in the order of Canvas that is not through, however the upload names them', () => {
  const supplied = ['enrollment', 'user', 'section', 'course', 'account'];
  expect(now(supplied, [])).toBe('account');
  expect(now(supplied, ['account', 'course'])).toBe('section');
  expect(now(supplied, ['account', 'course', 'section', 'section'])).toBe('user');
  expect(now(supplied, ['account', 'course', 'section', 'user'])).toBe('enrollment');
});

it('is a type of a later release only after all that are known', () => {
  expect(now(['institutional_tag', 'user_observer'], [])).toBe('user_observer');
  expect(now(['institutional_tag', 'user_observer'], ['user_observer'])).toBe('institutional_tag');
});

it('is null where the type is unknown, or when the import is not at one', () => {
  expect(now([], [])).toBeNull();
  expect(now(['user'], ['user'])).toBeNull();
  const waiting = canvasImport(1, { state: 'created', supplied: ['user'] });
  expect(nowImporting(waiting)).toBeNull();
});
