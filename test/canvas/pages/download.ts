import { errorsFileOf, uploadsOf } from '../api/files.ts';
import type { District } from '../district.ts';
import { students } from '../secrets.ts';
import { messagesOf } from '../sync/import-message.ts';
import { importAt } from '../sync/import-state.ts';

/** The text behind a file's URL: the errors of an import, or one of its uploads. Null when unknown. */
export function csvOf(district: District, fileId: bigint, now: number): string | null {
  const plan = district.imports.find(({ id }) => id === fileId / 100n);
  const state = plan && importAt(plan, now);
  if (!state) return null;
  if (fileId === errorsFileOf(state).id) {
    if (!state.hasErrorsFile) return null;
    const rows = messagesOf(state.plan).map(({ file, message, row }) =>
      [state.plan.id, file, quoted(message), row].join(','),
    );
    return ['sis_import_id,file,message,row', ...rows].join('\n');
  }
  if (!uploadsOf(state).some(({ id }) => id === fileId)) return null;
  const rows = students.map(({ sisId, login, name }) => `${sisId},${login},${quoted(name)},active`);
  return ['user_id,login_id,full_name,status', ...rows].join('\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
