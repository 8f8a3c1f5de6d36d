import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPage, readErrors, readOwnErrors } from '../../../utils/canvas/errors';
import { createGate } from '../../../utils/canvas/gate';

const page = (...rows: unknown[]) => readErrors({ sis_import_errors: rows });

describe('a page of messages', () => {
  it('keeps file, message and line, and leaves the record of the row behind', () => {
    const row_info = '[{user_id: "PUP-1", full_name: "Imogen Quillfeather"}]';
    const row = {
      sis_import_id: '7',
      file: 'users.csv',
      message: 'No name given for user',
      row: 4,
    };
    expect(page({ ...row, row_info })).toEqual([
      { file: 'users.csv', message: 'No name given for user', row: 4 },
    ]);
  });

  it('takes a message without file or line, and none without a text', () => {
    expect(page({ message: 'x' }, { message: 'y', file: null, row: null })).toEqual([
      { file: null, message: 'x', row: null },
      { file: null, message: 'y', row: null },
    ]);
    expect(page({ row: 4 }, { message: 4 }, null, 'text', [])).toEqual([]);
    expect(page({ message: 'x', row: -1, file: {} }, { message: 'y', row: '4' })).toEqual([
      { file: null, message: 'x', row: null },
      { file: null, message: 'y', row: null },
    ]);
  });

  it('is cut where no honest one ends', () => {
    const long = page(...Array.from({ length: 900 }, () => ({ message: 'x'.repeat(9000) })));
    expect(long).toHaveLength(200);
    expect(long?.[0]?.message).toHaveLength(1000);
  });

  it('is none when it is something else', () => {
    for (const other of [null, [], {}, 'x', { sis_import_errors: 'x' }, { sis_imports: [] }]) {
      expect(readErrors(other)).toBeNull();
    }
  });
});

describe('what an import says of itself', () => {
  it('is its exception and its lists, but not where in the code', () => {
    const found = readOwnErrors({
      id: '7',
      data: { error_message: 'No such file', stack_trace: 'app/models/sis_batch.rb:512' },
      processing_errors: [['users.csv', 'Malformed CSV']],
      processing_warnings: [[null, 'x'], ['and 9 more warnings that were not included', 'y'], 7],
    });
    expect(found).toEqual([
      { file: null, message: 'No such file', row: null, crash: true },
      { file: 'users.csv', message: 'Malformed CSV', row: null },
      { file: null, message: 'x', row: null },
      { file: 'and 9 more warnings that were not included', message: 'y', row: null },
    ]);
    expect(readOwnErrors({ id: 7, processing_errors: 'x', data: null })).toEqual([]);
    expect(readOwnErrors({ errors: [] })).toBeNull();
  });
});

it('whatever Canvas sends, nothing is thrown and nothing but rows comes out', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (one, other) => {
      const rows = [
        ...(page(one, other) ?? []),
        ...(readOwnErrors({ id: 1, processing_errors: [one, [one, other]], data: other }) ?? []),
      ];
      for (const row of rows) {
        expect(Object.keys(row).sort()).toEqual(['file', 'message', 'row']);
        expect(typeof row.message).toBe('string');
      }
    }),
  );
});

describe('the next page', () => {
  const of = (query: string) => `<https://demo.instructure.com/api/v1/x?${query}>; rel="next"`;

  it('is the one the Link header names', () => {
    const links =
      '<https://h/x?page=1>; rel="current",<https://h/x?page=2&per_page=100>; rel="next"';
    expect(nextPage(links)).toBe('2');
    expect(nextPage(of('per_page=100&page=bookmark:WyJ4Il0~'))).toBe('bookmark:WyJ4Il0~');
    expect(nextPage('<https://h/x?page=1>; rel="first"')).toBeNull();
    expect(nextPage(null)).toBeNull();
  });

  it('leads to no other place', () => {
    expect(nextPage('<https://evil.example/steal?page=2>; rel="next"')).toBe('2');
    expect(nextPage(of('page=2/../../users'))).toBeNull();
    expect(nextPage(of('page=2#'))).toBeNull();
    expect(nextPage(of(`page=${'2'.repeat(400)}`))).toBeNull();
  });
});

it('the gate lets one through at a time for each host, also after a failure', async () => {
  const gate = createGate();
  const log: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} in`);
      await Promise.resolve();
      log.push(`${name} out`);
      if (fails) throw new Error(name);
    };
  await Promise.allSettled([
    gate('a', work('1', true)),
    gate('a', work('2')),
    gate('b', work('3')),
  ]);
  expect(log.filter((each) => !each.startsWith('3'))).toEqual(['1 in', '1 out', '2 in', '2 out']);
  expect(log.indexOf('3 in')).toBeLessThan(log.indexOf('1 out'));
});
