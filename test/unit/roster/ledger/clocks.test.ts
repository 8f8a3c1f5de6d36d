import { describe, expect, it } from 'vitest';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { withAccount } from '../../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../../utils/roster/ledger/merge-page';
import { earliest } from '../../../../utils/roster/ledger/newer';
import type { Ledger } from '../../../../utils/roster/model/ledger';
import type { LocalTime, ServerTime } from '../../../../utils/roster/model/step';
import { blank, canvasImport, details, host, minute, running, start } from '../readings';

const none = { startedAt: null, endedAt: null };
const fast = 10 * minute;

describe('the two clocks', () => {
  it('cannot be mixed where a time is put into a field or compared', () => {
    const local: LocalTime = start;
    const server: ServerTime = start;
    // @ts-expect-error what is meant in server time takes no local time
    const mixed: ServerTime = local;
    // @ts-expect-error of two clocks none is the earlier
    const compared = earliest(server, local);
    expect([mixed, compared]).toEqual([start, start]);
  });

  it('join an import to a job of unknown words on a computer ten minutes fast', () => {
    const known: Ledger = withAccount(emptyLedger, host, { readAt: start, skew: -fast });
    const at = start + fast;
    const timings = { extract: none, conversion: none, import: none };
    const page = details(at, [running(50), blank, blank], { timings, byStructure: true });
    const began = canvasImport(7, { createdAt: start + 5 * minute });
    const read = mergeImports(mergePage(known, host, page), host, [began], at + 6 * minute);
    expect([...viewLedger(read).importsOf.values()]).toEqual([[`${host}/import/7`]]);
  });
});
