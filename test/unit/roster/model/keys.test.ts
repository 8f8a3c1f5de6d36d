import { describe, expect, it } from 'vitest';
import type { Host } from '../../../../utils/hosts/host';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { withSeen } from '../../../../utils/roster/ledger/user-flags';
import {
  type ImportId,
  type ImportKey,
  importKey,
  type JobId,
  type JobKey,
  jobKey,
  parseKey,
  type RunKey,
  unnamedKey,
} from '../../../../utils/roster/model/keys';
import type { ImportView, JobView } from '../../../../utils/roster/model/snapshot';

const host: Host = 'canvas.school.edu';
const jobId: JobId = '8841';
const importId: ImportId = '7';
const job = jobKey(host, jobId);
const one = importKey(host, importId);
const of = (key: RunKey): RunKey => key;

describe('the keys of jobs and imports', () => {
  it('say what they are of', () => {
    expect(parseKey(job)).toEqual({ host, kind: 'job', id: jobId });
    expect(parseKey(unnamedKey(host, 'a/b'))).toEqual({ host, kind: 'unnamed', id: 'a/b' });
    expect(parseKey(one)).toEqual({ host, kind: 'import', id: importId });
    expect([parseKey(host), parseKey(`${host}/import/`)]).toEqual([null, null]);
  });

  it('cannot be mixed with each other', () => {
    // @ts-expect-error a job is no import
    const asImport: ImportKey = job;
    // @ts-expect-error an import is no job
    const asJob: JobKey = one;
    // @ts-expect-error a run may be an import's
    const asEither: JobKey = of(job);
    // @ts-expect-error no import has the key of a job
    const found = emptyLedger.imports[job];
    // @ts-expect-error nor a job that of an import
    const known = new Map<JobKey, JobView>().get(one);
    expect([asImport, asJob, asEither, found, known]).toEqual([
      job,
      one,
      job,
      undefined,
      undefined,
    ]);
  });

  it('cannot be put where a host is meant, nor a host where they are', () => {
    // @ts-expect-error a key is no host
    const asHost: Host = job;
    // @ts-expect-error no account has the key of an import
    const account = emptyLedger.accounts[one];
    // @ts-expect-error a host was seen by nobody
    const seen = withSeen(emptyLedger, host, 0);
    expect([asHost, account, seen]).toEqual([job, undefined, emptyLedger]);
  });

  it('are made of a host and an id in that order', () => {
    // @ts-expect-error the host comes first
    const turned = jobKey(jobId, host);
    // @ts-expect-error and so it does for an import
    const turnedToo = importKey(importId, host);
    // @ts-expect-error the id of an import makes no job's key
    const other = jobKey(host, importId);
    // @ts-expect-error a key is no id
    const nested = importKey(host, one);
    // @ts-expect-error an id is no key
    const asKey: RunKey = importId;
    // @ts-expect-error no account is made of an id
    const stranger = Object.keys(withAccount(emptyLedger, jobId, {}).accounts);
    expect([turned, turnedToo, other]).toEqual([
      `${jobId}/job/${host}`,
      `${importId}/import/${host}`,
      `${host}/job/${importId}`,
    ]);
    expect([nested, asKey, stranger]).toEqual([`${host}/import/${one}`, importId, [jobId]]);
  });

  it('keep their kind from the page and from storage to what is shown', () => {
    const kinds = (shown: JobView, alone: ImportView) => {
      // @ts-expect-error what is shown of a job has a job's key
      const key: ImportKey = shown.key;
      // @ts-expect-error and an import Canvas's id
      const id: JobId = alone.id;
      const named = parseKey(shown.key);
      // @ts-expect-error what a key names is an import's id for imports alone
      const wrong: ImportId | null = named?.kind === 'job' ? named.id : null;
      const right: ImportId | null = named?.kind === 'import' ? named.id : null;
      // @ts-expect-error its host is no key
      const at: RunKey | undefined = named?.host;
      return [key, id, wrong, right, at];
    };
    const shown = { key: job } as JobView;
    expect(kinds(shown, { id: importId } as ImportView)).toEqual([
      job,
      importId,
      jobId,
      null,
      host,
    ]);
  });
});
