import { pupil } from '../secrets.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Importer } from './script.ts';

/** A row of `sis_import_errors`. */
export interface ImportMessage {
  file: string;
  importer: Importer;
  failure: boolean;
  message: string;
  rowInfo: string;
  /** 1-based, header included. */
  row: number;
  /** Simulated ms: written as soon as the chunk that holds the row is through. */
  at: number;
}

const cache = new WeakMap<ImportPlan, { startedAt: number; messages: ImportMessage[] }>();

/** All messages of an import, in the order in which they are written. */
export function messagesOf(plan: ImportPlan): ImportMessage[] {
  const known = cache.get(plan);
  if (known?.startedAt === plan.startedAt) return known.messages;
  const messages = (plan.script.messages ?? []).flatMap((script) => {
    const part = plan.parts.find(({ importer }) => importer === script.importer);
    if (!part) throw new Error(`the import has no rows of type ${script.importer}`);
    return Array.from({ length: script.count }, (_, n): ImportMessage => {
      const share = (n + 1) / (script.count + 1);
      const person = pupil(n);
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
