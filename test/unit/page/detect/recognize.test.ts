// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { mostText, textDigest } from '../../../../utils/page/detect/text-digest.ts';
import { documentOf } from '../pages.ts';
import { readPage, recognize } from '../words/english.ts';

const steps = ['Roster Extract Progress', 'Data Conversion Progress', 'Canvas Imports Progress'];
const back = '<button>‹ Back to all Rostering Jobs</button>';

describe('the SIS Integration page', () => {
  test.each([
    [
      'steps and Refresh',
      `<button>Refresh</button>${steps.map((step) => `<p>${step}</p>`).join('')}`,
      'details',
    ],
    ['buttons, steps not rendered yet', `${back}<button>Refresh</button>`, 'details'],
    [
      'labels in pieces',
      `${back}<h3>Roster <b>Extract</b><br>Progress</h3><h3>Data&nbsp;Conversion Progress</h3>`,
      'details',
    ],
    [
      'labels with values',
      `${back}<p>${steps[0]}: Failed at 37%</p><p>${steps[1]} (Complete)</p>`,
      'details',
    ],
    [
      'icon buttons',
      `<a aria-label="Back to all Rostering Jobs"></a><div role=button aria-label=Refresh></div>`,
      'details',
    ],
    [
      'buttons by style alone above its imports',
      '<div><i aria-hidden="true">west</i><b>All Rostering Jobs</b></div><div><i aria-hidden="true">sync</i><b>Reload</b></div><p>Canvas Import 1 / 2</p><p>Canvas Import 2 / 2</p>',
      'details',
    ],
    [
      'a table of jobs',
      '<h2>Rostering Jobs</h2><table><tr><th>Type<th>SIS Type<th>Stage<th>Status</table>',
      'list',
    ],
    [
      'an ARIA grid of jobs',
      `<div role=grid>${['SIS Type', 'Time Updated', 'Posted By', 'Stage', 'Status'].map((head) => `<div role=columnheader>${head}</div>`).join('')}</div>`,
      'list',
    ],
    ['cards of jobs', '<p>Rostering Jobs</p><a href="/jobs/1">Job Status Details</a>', 'list'],
    [
      'a heading with its translation',
      '<h3>Rostering List <i lang="fr">Historique</i></h3><button>Show Details</button>',
      'list',
    ],
    ['sync event history', '<h2>Sync Event History</h2><a href="/jobs/1">Show Details</a>', 'list'],
  ])('%s', (_, body, page) => {
    expect(recognize(documentOf(body))).toBe(page);
  });

  test('in an open shadow root', () => {
    const page = documentOf('<sis-app></sis-app>');
    const shadow = page.querySelector('sis-app')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = `${back}<button>Refresh</button>`;
    expect(recognize(page)).toBe('details');
  });

  test.each(['button', 'a href="#"'])('by texts that stand outside of their %s', (control) => {
    const page = documentOf(
      '<x-way>Back to all Rostering Jobs</x-way><div><x-way>Refresh</x-way></div>',
    );
    for (const way of page.querySelectorAll('x-way'))
      way.attachShadow({ mode: 'open' }).innerHTML = `<${control}><slot></slot>`;
    expect(recognize(page)).toBe('details');
  });
});

describe('other pages', () => {
  const guide = steps
    .map((step, n) => `<li><strong>${step}</strong> [${n}]: sync data is moved.</li>`)
    .join('');
  test.each([
    ['an empty page', ''],
    [
      'the guide about it',
      `<h2>View Rostering Job Details</h2><p>Click <strong>Back to all Rostering Jobs</strong> or <strong>Refresh</strong>.</p><ul>${guide}</ul><a href="#top">Back to top</a>`,
    ],
    [
      'the guide about imports',
      '<h2>Sync Event Details</h2><p>Click <strong>Back to all Rostering Jobs</strong> or <strong>Refresh</strong>.</p><p>Each <strong>Import</strong> is labeled <strong>Complete</strong>, such as Import 1.</p>',
    ],
    [
      'imports of another tool',
      '<h1>Data loads</h1><p>Refresh</p><p>Back</p><p>Import 1</p><p>Complete</p><p>Import 2</p>',
    ],
    [
      'the guide about the list',
      '<h1>How do I view the Rostering Jobs list?</h1><p><strong>Rostering Jobs</strong></p><p><strong>Type</strong>, <strong>SIS Type</strong>, <strong>Stage</strong>, <strong>Status</strong>, <strong>Time Updated</strong></p><p>Click <strong>Job Status Details</strong></p>',
    ],
    [
      'a sports roster',
      '<h1>Team Rosters</h1><table><tr><th>Team<th>Type<th>Posted By<th>Status</table><h3>Roster Import Progress</h3><button>Refresh</button><p>79%</p>',
    ],
    [
      'the native SIS import',
      '<h1>SIS Import</h1><div role=progressbar aria-valuenow=37></div><h2>Last Batch</h2><button>Process Data</button>',
    ],
    [
      'another job queue',
      '<h2>Jobs</h2><table><tr><th>Type<th>Stage<th>Status</table><button>Refresh</button><a>Show Details</a>',
    ],
  ])('%s', (_, body) => {
    const page = documentOf(body);
    expect(recognize(page)).toBeNull();
    expect(readPage(page, 0)).toBeNull();
  });
});

test('what somebody types into a page is no text of it', () => {
  const page = documentOf('<p tabindex="0">Filter</p><input tabindex="0" value="Ada Byron">');
  expect(textDigest(page, mostText)).toContain('*Filter');
  expect(textDigest(page, mostText)).not.toContain('Ada');
});
