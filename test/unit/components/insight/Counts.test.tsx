// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Counts } from '../../../../components/insight/Counts';
import { importRun } from '../import-run';
import { canvasImport } from '../samples';

afterEach(cleanup);

it('lists enrollments, sections, courses and users in this order, then the rest, and no row of zeros', () => {
  const some = { imported: 9, created: 1 };
  const figures = {
    accounts: { imported: 0, created: 0 },
    users: some,
    logins: some,
    courses: some,
    sections: some,
    enrollments: some,
  };
  const run = importRun(canvasImport(), { figures });
  render(<Counts past={{ run, history: [], house: null } as never} />);
  const types = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(types.slice(0, 4)).toEqual(['Enrollments', 'Sections', 'Courses', 'Users']);
  expect(types).toHaveLength(5);
});
