import { describe, expect, test } from 'vitest';
import { csv } from '../../../utils/reports/csv';
import { instant } from '../../../utils/reports/instant';
import { jobObjects, jobRows } from '../../../utils/reports/job-list';
import { markdownTable } from '../../../utils/reports/markdown';
import { type Facts, report } from '../../../utils/reports/report';
import { reportRows } from '../../../utils/reports/report-rows';
import { forSupport } from '../../../utils/reports/support';
import type { JudgedFinding } from '../../../utils/roster/model/insight';
import { canvasImport, endedJob, failedJob, minute, now } from '../components/samples';

const finding: JudgedFinding = {
  id: 'mass-deletion',
  severity: 'danger',
  likely: true,
  evidence: [
    {
      words: 'deleted',
      type: 'enrollments',
      step: null,
      figures: { deleted: 900, total: 4020 },
      usual: null,
    },
  ],
  actions: ['check-source'],
  pause: 'before-next-run',
  dismissed: { at: now, note: 'Ada Lovelace said it is fine' },
};

function facts(change: Partial<Facts> = {}): Facts {
  return {
    item: failedJob(),
    run: null,
    findings: [],
    grouping: null,
    message: 'User "ada.lovelace@school.example" could not be read (401 Unauthorized)',
    zone: 'America/Denver',
    now,
    versions: { rosterscope: '1.2.3', browser: 'Chromium 150' },
    ...change,
  };
}

describe('a report for support', () => {
  const text = forSupport(report(facts()), []);

  test('names job, account, step, percentage, times with zone, and versions', () => {
    expect(text).toContain('rostering job 8841** on demo.instructure.com: failed');
    expect(text).toContain('in Roster Extract at 37%');
    expect(text).toContain('2026-11-24 02:00:30 GMT-07:00');
    expect(text).toContain('America/Denver');
    expect(text).toContain('Rosterscope 1.2.3 in Chromium 150');
  });

  test('hides who is named in a message, and keeps what support needs of it', () => {
    expect(text).not.toContain('lovelace');
    expect(text).toContain('401');
  });

  test('shows as it is whatever a page or Canvas wrote, and what cannot be seen not at all', () => {
    const item = { ...failedJob(), id: '**7**\u202e <img src=x onerror=1> [a](http://b)' };
    const message = '# Big\n<script>x</script>\n![x](http://y)\u2066';
    const text = forSupport(report(facts({ item, message })), ['<b>\u200bone</b>\nafter `two`']);
    expect(text).toContain(
      'job \\*\\*7\\*\\* &lt;img src=x onerror=1&gt; \\[a\\](http://b)** on demo',
    );
    expect(text).toContain('> \\# Big\n> &lt;script&gt;x&lt;/script&gt;\n> !\\[x\\](http://y)\n');
    expect(text).toContain('- &lt;b&gt;one&lt;/b&gt; after \\`two\\`\n');
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
  });

  test('sums up what the imports said as causes with counts', () => {
    const grouping: Facts['grouping'] = {
      total: 4020,
      leftOut: 12,
      groups: [
        {
          key: '?',
          entry: null,
          reason: null,
          confidence: 'sure',
          count: 3912,
          own: 1,
          consequences: [],
          example: 'Something with •••',
          roleOf: () => null,
        },
      ],
    };
    const text = forSupport(report(facts({ grouping })), ['Many more records deleted']);
    expect(text).toContain('4020 read, 12 more not listed by Canvas');
    expect(text).toContain('3912: No explanation known: Something with •••');
    expect(text).toContain('- Many more records deleted');
  });

  test('works for an import that belongs to no job', () => {
    const text = forSupport(report(facts({ item: canvasImport(), message: null })), []);
    expect(text).toContain('Canvas import 5012** on demo.instructure.com: in-progress');
    expect(text).toContain('Canvas Imports: running at 12%');
    expect(text).not.toContain('Roster Extract');
  });
});

test('a report keeps counts and findings, and not the note of the admin', () => {
  const made = report(facts({ findings: [finding] }));
  expect(JSON.stringify(made)).not.toContain('Ada');
  expect(made.findings).toMatchObject([{ id: 'mass-deletion', dealtWith: true }]);
  expect(reportRows(made)).toContainEqual(['finding', 'mass-deletion', 'severity', 'danger']);
  expect(reportRows(made)).toContainEqual(['step', 'extract', 'percent', 37]);
});

describe('a list of jobs', () => {
  const jobs = [endedJob(60 * minute), failedJob({ id: '9' })];

  test('has a row per job under one head', () => {
    const [head, ...rows] = jobRows(jobs);
    expect(rows.map((row) => row.length)).toEqual([head?.length, head?.length]);
    expect(jobObjects(jobs)[1]).toMatchObject({ job: '9', 'failed step': 'extract', seconds: 120 });
  });
});

describe('csv', () => {
  test.each([
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"\r\n'],
    ['+1', '"\'+1"\r\n'],
    ['@sum', '"\'@sum"\r\n'],
    [' =1', '"\' =1"\r\n'],
    ['-1', '"\'-1"\r\n'],
    ['a,b', '"a,b"\r\n'],
    ['x;=1+1', '"x;\'=1+1"\r\n'],
    ['x;"=1+1"', '"x;\'""=1+1"""\r\n'],
    ['x; @sum', '"x;\' @sum"\r\n'],
    ['x\t=1', '"x\t\'=1"\r\n'],
    ['\uff1d1+1', '"\'\uff1d1+1"\r\n'],
    ['\u202e=1', '"\'=1"\r\n'],
    ['a;b', '"a;b"\r\n'],
    ['two\nlines', '"two\nlines"\r\n'],
    ['plain', 'plain\r\n'],
  ])('%j is text in any spreadsheet', (value, expected) => {
    expect(csv([[value]])).toBe(expected);
  });

  test('numbers stay numbers, and nothing stays empty', () => {
    expect(csv([[-5, null, 'x']])).toBe('-5,,x\r\n');
  });
});

test('a Markdown table shows a value as it is', () => {
  const value = '<img src=x> | [a](javascript:1)\n*b*';
  expect(markdownTable([['name'], [value]])).toBe(
    '| name |\n| --- |\n| &lt;img src=x&gt; \\| \\[a\\](javascript:1) \\*b\\* |\n',
  );
});

test('times name their offset', () => {
  expect(instant(Date.UTC(2026, 6, 1, 0, 0, 5), 'America/New_York')).toBe(
    '2026-06-30 20:00:05 GMT-04:00',
  );
  expect(instant(null, 'UTC')).toBe('–');
});
