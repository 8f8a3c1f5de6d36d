// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { listOf } from '../drawn.ts';

// A menu names the parts of the tool as their headings do.

const row = (id: string, time: string) =>
  `<tr><td>${id}</td><td>Ada</td><td>${time}</td><td><table><tr><td><a href="#">users.csv</a></td><td><a href="#">courses.csv</a></td></tr></table></td><td><a href="#">Show Details</a></td></tr>`;
const jobs = (...rows: string[]) =>
  `<table><tr><td><b>Sync Event History</b></td></tr><tr><td><table><tr><td>${rows.length} record(s)</td></tr></table><table><tr><td>Job</td><td>Posted By</td><td>Time Updated</td><td>Files</td><td></td></tr>${rows.join('')}</table></td></tr></table>`;
const menus = [
  '<nav><span>Rostering Jobs</span><span>Schedules</span></nav>',
  '<table><tr><td><a href="#">Rostering Jobs</a></td></tr><tr><td><a href="#">Reports</a></td></tr></table>',
  '<ul><li><button>Rostering Jobs</button></li><li><button>Reports</button></li></ul>',
];

test.each(menus)('jobs stand below their heading, not in the menu %s', (menu) => {
  const rows = [row('70115', 'Tue 11/24/2026 2:01 AM'), row('70112', 'Mon 11/23/2026 9:01 PM')];
  const page = `<table><tr><td>${menu}</td><td>${jobs(...rows)}</td></tr></table>`;
  expect(listOf(page).rows).toMatchObject([
    { jobId: '70115', updatedAt: new Date(2026, 10, 24, 2, 1).getTime() },
    { jobId: '70112', updatedAt: new Date(2026, 10, 23, 21, 1).getTime() },
  ]);
});

test.each(menus)('a list that is empty says so, the menu %s does not', (menu) => {
  const empty = jobs('<tr><td colspan="5">No records found.</td></tr>');
  expect(listOf(`<div><div>${menu}</div><div>${empty}</div></div>`).rows).toEqual([]);
});
