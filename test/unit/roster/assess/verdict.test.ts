import { describe, expect, it } from 'vitest';
import { tollOf } from '../../../../utils/roster/assess/toll';
import { verdictOf } from '../../../../utils/roster/assess/verdict-rules';
import type { JudgedFinding } from '../../../../utils/roster/model/insight';
import {
  canvasImport,
  deletedMany,
  endedJob,
  failedJob,
  hour,
  insight,
  job,
} from '../../components/samples';

const handled = { ...deletedMany, dismissed: { at: 0, note: '' } };
const long: JudgedFinding = { ...deletedMany, id: 'long-run', severity: 'warning', evidence: [] };
const notice: JudgedFinding = { ...long, severity: 'notice' };
const ended = endedJob(hour);

describe('a verdict', () => {
  it.each([
    ['completed', ended, [], 'ok', 'completed', null],
    ['completed with a notice', ended, [notice], 'ok', 'completed', null],
    ['completed with a danger', ended, [long, deletedMany], 'danger', 'deleted', 'go-to-pause'],
    ['completed with a danger that was handled', ended, [handled], 'ok', 'completed', null],
    ['completed with something unusual', ended, [long], 'attention', 'finding', 'see-finding'],
    [
      'a warning',
      { ...ended, status: 'warning' },
      [],
      'attention',
      'completed-with-warnings',
      'see-rows',
    ],
    [
      'a warning with a danger',
      { ...ended, status: 'warning' },
      [deletedMany],
      'danger',
      'deleted',
      'go-to-pause',
    ],
    ['running', job(), [], 'running', 'running-step', 'notify-on-end'],
    ['running with a danger', job(), [deletedMany], 'danger', 'deleted-so-far', 'go-to-pause'],
    ['failed', failedJob(), [], 'failed', 'failed-step', 'see-why'],
    ['failed with a danger', failedJob(), [deletedMany], 'failed', 'failed-step', 'see-why'],
    ['not known', { ...ended, status: 'unknown' }, [], 'unknown', 'unknown', null],
    ['a running import', canvasImport(), [], 'running', 'running-step', 'notify-on-end'],
  ] as const)('on %s', (_, item, findings, level, headline, action) => {
    expect(verdictOf(item, findings, null)).toMatchObject({ level, headline, action });
  });

  it('without a job is on what keeps us from one', () => {
    const verdict = verdictOf(null, [], 'signed-out');
    expect(verdict).toMatchObject({ level: 'unknown', headline: 'problem', action: 'sign-in' });
    expect(verdictOf(null, [], null)).toMatchObject({ level: 'unknown', headline: 'unknown' });
  });

  it('offers no pause where it comes too late', () => {
    const late = { ...deletedMany, pause: 'too-late' } as const;
    expect(verdictOf(ended, [late], null).action).toBe('see-finding');
  });
});

describe('what calls for somebody', () => {
  const key = ended.key;
  const found = { [key]: insight({ findings: [deletedMany] }) };

  it('is a danger until it is handled', () => {
    expect(tollOf({ jobs: [ended], imports: [] }, found).danger).toBe(1);
    const done = { [key]: insight({ findings: [handled] }) };
    expect(tollOf({ jobs: [ended], imports: [] }, done).danger).toBe(0);
  });

  it('is a danger no more once a later run of its kind went well', () => {
    const later = endedJob(hour / 2, { id: '8842' });
    expect(tollOf({ jobs: [later, ended], imports: [] }, found).danger).toBe(0);
    const failed = failedJob({ id: '8842' });
    expect(tollOf({ jobs: [failed, ended], imports: [] }, found)).toMatchObject({
      danger: 1,
      failed: 1,
    });
  });

  it('is no warning that comes every night', () => {
    const jobs = [{ ...ended, status: 'warning' as const }];
    expect(tollOf({ jobs, imports: [] }, {})).toEqual({
      failed: 0,
      danger: 0,
      attention: 0,
      running: 0,
    });
  });
});

it.each([
  ['restored', 'restored'],
  ['partially_restored', 'partially-restored'],
  ['restoring', 'unknown'],
] as const)('an import that is %s is headed by that: %s', (state, headline) => {
  const item = canvasImport({ state, status: 'unknown' });
  expect(verdictOf(item, [], null)).toMatchObject({ level: 'unknown', headline });
});
