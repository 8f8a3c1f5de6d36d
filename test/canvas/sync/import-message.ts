import { student } from '../secrets.ts';
import { changesOf } from './changes.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Importer, MessageScript } from './script.ts';

/** A row of `sis_import_errors`. */
export interface ImportMessage {
  /** Null for the whole import. */
  file: string | null;
  importer: Importer | null;
  failure: boolean;
  message: string;
  rowInfo: string | null;
  /** 1-based, header included; null where it is about no row. */
  row: number | null;
  /** Simulated ms: written as soon as the chunk that holds the row is through. */
  at: number;
}

const cache = new WeakMap<ImportPlan, { startedAt: number; messages: ImportMessage[] }>();

/** All messages of an import, in the order in which they are written. */
export function messagesOf(plan: ImportPlan): ImportMessage[] {
  const known = cache.get(plan);
  if (known?.startedAt === plan.startedAt) return known.messages;
  const messages = scriptsOf(plan).flatMap((script) => {
    if (script.importer === null) return [ofWhole(plan, script)];
    const part = plan.parts.find(({ importer }) => importer === script.importer);
    if (!part) throw new Error(`the import has no rows of type ${script.importer}`);
    return Array.from({ length: script.count }, (_, n): ImportMessage => {
      const share = (n + 1) / (script.count + 1);
      const person = student(n);
      return {
        file: script.file,
        importer: script.importer,
        failure: script.failure,
        message: script.text(person, n),
        rowInfo: `[{user_id: "${person.sisId}", login_id: "${person.login}", full_name: "${person.name}", section_id: nil, status: "active"}]`,
        row: 2 + Math.floor(share * part.rows),
        at: plan.startedAt + Math.min(plan.rowsEndMs, part.from + share * (part.to - part.from)),
      };
    });
  });
  messages.sort((a, b) => a.at - b.at);
  cache.set(plan, { startedAt: plan.startedAt, messages });
  return messages;
}

/** What the script says, and what Canvas adds where a limit was passed (app/models/sis_batch.rb). */
function scriptsOf(plan: ImportPlan): MessageScript[] {
  const { script } = plan;
  const said = (text: string): MessageScript => ({
    file: null,
    importer: null,
    failure: false,
    count: 1,
    text: () => text,
  });
  const { messages = [], diffingSkipped, end, cleanUp } = script;
  const size = 'Diffing not performed because file size difference exceeded threshold';
  const count = 3 * (changesOf(plan).enrollment?.deleted ?? 0) + 5_000;
  const limit = `${count} enrollments would be deleted and exceeds the set threshold of ${cleanUp?.changeThreshold}%`;
  return [
    ...(diffingSkipped ? [said(size)] : []),
    ...messages,
    ...(end === 'aborted-by-threshold' ? [said(limit)] : []),
  ];
}

/** A message about no row: before the rows where it is about comparing, after them where about clean-up. */
function ofWhole(plan: ImportPlan, script: MessageScript): ImportMessage {
  const { file, importer, failure } = script;
  const message = script.text(student(0), 0);
  const isLate = /would be deleted/.test(message);
  const at = plan.startedAt + (isLate ? plan.rowsEndMs : plan.preparedMs);
  return { file, importer, failure, message, rowInfo: null, row: null, at };
}
