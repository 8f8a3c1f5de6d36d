import { describe, expect, it } from 'vitest';
import { parseCanvasJson } from '../../../utils/canvas/json';
import { readImport, readImportList } from '../../../utils/canvas/sis-import';
import { importStates, isUnfinished } from '../../../utils/roster/model/import';

const whole = {
  id: 5012,
  created_at: '2026-11-24T09:06:10Z',
  started_at: '2026-11-24T09:06:15Z',
  ended_at: null,
  updated_at: '2026-11-24T09:09:00Z',
  progress: 47,
  workflow_state: 'importing',
  data: {
    import_type: 'instructure_csv',
    supplied_batches: ['course', 'section', 'user', 'enrollment'],
    completed_importers: ['course', 'section'],
    counts: { courses: 812, sections: 1640, users: 0, enrollments: 0 },
    running_immediately: false,
    statistics: {
      total_state_changes: 3,
      Course: { created: 2, concluded: 1, oddly: 4 },
      Enrollment: null,
    },
  },
  diffing_data_set_identifier: 'nightly',
  user: { id: 3, name: 'Canvas Integrations Admin', login_id: 'integrations' },
};

describe('readImport', () => {
  it('reads what Canvas sends and leaves people behind', () => {
    expect(readImport(whole)).toEqual({
      id: '5012',
      state: 'importing',
      progress: 47,
      createdAt: Date.UTC(2026, 10, 24, 9, 6, 10),
      startedAt: Date.UTC(2026, 10, 24, 9, 6, 15),
      endedAt: null,
      updatedAt: Date.UTC(2026, 10, 24, 9, 9, 0),
      dataSet: 'nightly',
      runner: expect.stringMatching(/^[0-9a-f]{16}$/),
      changes: { Course: { created: 2, concluded: 1 }, Enrollment: {} },
      batchMode: false,
      diffed: false,
      diffingSkipped: null,
      wholeFiles: [],
      stoppedByLimit: false,
      options: {},
      supplied: ['course', 'section', 'user', 'enrollment'],
      completed: ['course', 'section'],
      counts: { courses: 812, sections: 1640, users: 0, enrollments: 0 },
      errorCount: null,
      warningCount: null,
    });
  });

  it.each(importStates.filter((state) => state !== 'unknown' && state !== 'ended'))(
    'knows the state %s',
    (state) => {
      expect(readImport({ ...whole, workflow_state: state })?.state).toBe(state);
    },
  );

  it('calls a state of a later release unknown', () => {
    const open = { ...whole, workflow_state: 'paused', ended_at: null };
    expect(readImport(open)?.state).toBe('unknown');
    const over = readImport({ ...open, ended_at: '2026-11-24T09:00:00Z' });
    expect([over?.state, over && isUnfinished(over.state)]).toEqual(['ended', false]);
  });

  it.each([
    [47, 47],
    ['100', 100],
    ['', null],
    ['soon', null],
    [null, null],
    [-3, 0],
    [240, 100],
    [{ percent: 3 }, null],
  ])('takes progress %j for %j', (answer, read) => {
    expect(readImport({ ...whole, progress: answer })?.progress).toBe(read);
  });

  it.each(Object.keys(whole).filter((key) => key !== 'id' && key !== 'workflow_state'))(
    'does without %s, with null and with another type in its place',
    (key) => {
      const { [key as keyof typeof whole]: _, ...without } = whole;
      for (const odd of [without, { ...whole, [key]: null }, { ...whole, [key]: [7, 'x'] }]) {
        expect(readImport(odd)).toMatchObject({ id: '5012', state: 'importing' });
      }
    },
  );

  it.each([null, [], 'import', {}, { id: 4 }, { id: null, workflow_state: 'imported' }])(
    'takes %j for no import',
    (json) => {
      expect(readImport(json)).toBeNull();
    },
  );

  it('counts messages by the lists where Canvas gives no totals', () => {
    const old = { ...whole, data: null, processing_warnings: [['users.csv', 'a warning']] };
    expect(readImport(old)).toMatchObject({ errorCount: null, warningCount: 1, counts: null });
  });

  it.each<[boolean | null, string, object]>([
    [false, 'there is no identifier', { diffing_data_set_identifier: null }],
    [true, 'the upload it was compared with', { data: { diffed_against_sis_batch_id: '41' } }],
    [true, 'the same, where a later release may tell it', { diffed_against_import_id: 41 }],
    [null, 'nothing, before the upload is parsed', { data: { import_type: 'instructure_csv' } }],
    [false, 'files, and none they were compared with', { data: whole.data }],
    [
      true,
      'neither files nor rows, at the end: they were the same as the last',
      { workflow_state: 'imported', data: { counts: { error_count: 0, warning_count: 0 } } },
    ],
    [null, 'an exception', { workflow_state: 'failed', data: { error_message: 'No such file' } }],
    [false, 'a limit that was passed', { diffing_threshold_exceeded: true }],
  ])('takes for compared: %j, by %s', (diffed, _, answer) => {
    expect(readImport({ ...whole, ...answer })?.diffed).toBe(diffed);
  });

  it('distinguishes options that are off from those Canvas did not send', () => {
    const answer = { batch_mode: null, batch_mode_term_id: 31, change_threshold: '7.5' };
    const odd = {
      skip_deletes: 'yes',
      diffing_drop_status: 'Robert; DROP',
      diffing_remaster: true,
    };
    expect(readImport({ ...whole, ...answer, ...odd })?.options).toEqual({
      batchMode: false,
      term: '31',
      changeThreshold: 7.5,
      skipDeletes: false,
      dropStatus: null,
      remaster: true,
    });
  });

  it('keeps ids beyond 2⁵³ exact', () => {
    const text = 'while(1);{"sis_imports":[{"id":21070000000000109,"workflow_state":"created"}]}';
    expect(readImportList(parseCanvasJson(text))?.[0]?.id).toBe('21070000000000109');
  });

  it('leaves long numbers in text alone', () => {
    const text = '{"message":"seen \\"id\\": 21070000000000109 twice"}';
    expect(parseCanvasJson(text)).toEqual({ message: 'seen "id": 21070000000000109 twice' });
  });
});

describe('readImports', () => {
  it('keeps the good ones of a list', () => {
    const list = { sis_imports: [whole, { no: 'import' }, { ...whole, id: '5013' }] };
    const read = readImportList(list);
    expect(read?.map(({ id }) => id)).toEqual(['5012', '5013']);
  });

  it('takes the bare object that the documentation shows', () => {
    expect(readImportList(whole)).toHaveLength(1);
  });

  it.each([null, [], {}, { sis_imports: 'none' }, { errors: [] }])('refuses %j', (json) => {
    expect(readImportList(json)).toBeNull();
  });
});
