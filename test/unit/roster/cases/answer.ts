import { evidenceText } from '../../../../components/insight/finding-text';
import { readErrors, readOwnErrors } from '../../../../utils/canvas/errors';
import { readImport } from '../../../../utils/canvas/sis-import';
import { runsOf } from '../../../../utils/roster/assess/runs';
import { viewLedger } from '../../../../utils/roster/assess/view';
import { audit } from '../../../../utils/roster/audit/audit';
import { takenBackFacts } from '../../../../utils/roster/audit/taken-back';
import { type Advice, adviceOf } from '../../../../utils/roster/explain/advice';
import {
  matchEntry,
  type Origin,
  type Recognized,
} from '../../../../utils/roster/explain/knowledge/match-entry';
import { vendorText } from '../../../../utils/roster/explain/knowledge/vendor';
import { emptyLedger } from '../../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../../utils/roster/ledger/merge-imports';
import { groupMessages } from '../explain/group-messages';
import type { Case } from './cases';

const host = 'demo.instructure.com';

/** What we say of one text: the entry's id, or null where it is shown as it is. */
interface Said {
  id: string | null;
  confidence: string | null;
  advice: Advice | null;
  vendor: string | null;
}

export function saidOf(text: string, origin: Origin): Said {
  const found: Recognized | null = matchEntry(text, origin);
  return {
    id: found?.entry.id ?? null,
    confidence: found?.confidence ?? null,
    advice: found && adviceOf(found.entry, found.reason),
    vendor: vendorText(text),
  };
}

/** The causes of all messages of a case: those that Canvas lists, and those that its imports hold. */
export function groupsOf({ input }: Case) {
  const listed = input.errors === undefined ? [] : (readErrors(input.errors) ?? []);
  const own =
    input.judge === undefined ? input.imports.flatMap((one) => readOwnErrors(one) ?? []) : [];
  return groupMessages([...listed, ...own]).groups.map(
    ({ entry, reason, consequences, ...group }) => ({
      ...group,
      id: entry?.id ?? null,
      advice: entry && adviceOf(entry, reason),
      followed: Object.fromEntries(consequences.map((one) => [one.entry?.id ?? '', one.count])),
    }),
  );
}

/** The import that is asked about, and what is found of it beside the others. */
export function judged({ input }: Case) {
  const readings = input.imports.flatMap((one) => readImport(one) ?? []);
  const last = Math.max(...readings.map(({ endedAt, updatedAt }) => endedAt ?? updatedAt ?? 0));
  const ledger = mergeImports(emptyLedger, host, readings, last);
  const view = viewLedger(ledger);
  const runs = runsOf(ledger, view);
  const run = runs.find(({ key }) => key.endsWith(String(input.judge)));
  if (!run) throw new Error(`import ${input.judge} is no run`);
  const findings = audit(
    run,
    runs.filter((one) => one !== run),
  );
  const facts = [...findings.flatMap(({ evidence }) => evidence), ...takenBackFacts(run)];
  return { run, findings, said: facts.map(evidenceText) };
}
