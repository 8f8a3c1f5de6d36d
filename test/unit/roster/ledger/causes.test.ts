import { describe, expect, it } from 'vitest';
import { SurfaceMessage } from '../../../../utils/messages';
import { pruneLedger } from '../../../../utils/roster/assess/prune';
import { entries } from '../../../../utils/roster/explain/knowledge/base';
import { reasons } from '../../../../utils/roster/explain/reasons';
import { withCause, withSought } from '../../../../utils/roster/ledger/causes';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { withUser } from '../../../../utils/roster/ledger/parked-sessions';
import { withoutHost } from '../../../../utils/roster/ledger/without-host';
import type { Cause } from '../../../../utils/roster/model/cause';
import { digest } from '../../../../utils/roster/model/digest';
import { jobKey } from '../../../../utils/roster/model/keys';
import { blank, details, failed, host, start } from '../readings';

const key = jobKey(host, '8841');
const cause: Cause = { entry: 'E1', reason: null, confidence: 'likely' };
const mark = digest('what was known');
const known = mergePage(emptyLedger, host, details(start, [failed(37), blank, blank]));

describe('the cause of a failure', () => {
  it('is kept with a job that is known, and with no other', () => {
    const kept = withCause(known, key, cause);
    expect(kept.causes).toEqual({ [key]: cause });
    expect(withCause(kept, key, { ...cause })).toBe(kept);
    expect(withCause(known, jobKey(host, '1'), cause)).toBe(known);
  });

  it('sought in vain is remembered of a job that is known, and of no other', () => {
    const kept = withSought(known, key, mark);
    expect(kept.sought).toEqual({ [key]: mark });
    expect(withSought(kept, key, mark)).toBe(kept);
    expect(withSought(known, jobKey(host, '1'), mark)).toBe(known);
    for (const text of ['Maria', `${mark} Maria`, '']) {
      expect(SurfaceMessage.safeParse({ kind: 'sought', key, mark: text }).success).toBe(false);
    }
  });

  it('goes with its job, with its host, and with who is signed in', () => {
    const kept = withSought(withCause(known, key, cause), key, mark);
    const none = { causes: {}, sought: {} };
    expect(pruneLedger(kept, start + 90 * 24 * 3_600_000)).toMatchObject(none);
    expect(withoutHost(kept, host)).toMatchObject(none);
    const first = withUser(kept, host, 'one', start);
    expect(withUser(first, host, 'two', start)).toMatchObject(none);
  });

  it('is an id: every one of the knowledge base is let in, and no text', () => {
    const taken = (entry: string, reason: string | null = null) =>
      SurfaceMessage.safeParse({ kind: 'cause', key, cause: { ...cause, entry, reason } }).success;
    expect(entries.filter(({ id }) => !taken(id))).toEqual([]);
    expect(reasons.filter(({ id }) => !taken('I3', id))).toEqual([]);
    for (const text of ['mjohnson42', 'Maria', 'E1 maria', 'E1234', '']) {
      expect(taken(text)).toBe(false);
      expect(taken('I3', text)).toBe(false);
    }
  });
});
