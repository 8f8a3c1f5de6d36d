import { createHash } from 'node:crypto';
import { iso } from '../json.ts';
import type { ImportState } from '../sync/import-state.ts';
import { type Importer, importers } from '../sync/script.ts';

/** A file of an import: the upload of one type, or the list of its errors. */
export interface ImportFile {
  id: bigint;
  name: string;
  kind: Importer | 'errors';
}

const hour = 3_600_000;
export const plurals: Record<Importer, string> = {
  account: 'accounts',
  term: 'terms',
  course: 'courses',
  section: 'sections',
  xlist: 'xlists',
  user: 'users',
  login: 'logins',
  enrollment: 'enrollments',
  admin: 'admins',
  user_observer: 'user_observers',
};

/** Ids are made from the import's, so that a download finds its way back. */
export function uploadsOf(state: ImportState): ImportFile[] {
  return state.plan.parts.map(({ importer }) => ({
    id: state.plan.id * 100n + BigInt(importers.indexOf(importer) + 1),
    name: `${plurals[importer]}.csv`,
    kind: importer,
  }));
}

export function errorsFileOf(state: ImportState): ImportFile {
  const { id } = state.plan;
  return { id: id * 100n + 99n, name: `sis_errors_attachment_${id}.csv`, kind: 'errors' };
}

/** The File object of the API. Its URL carries a verifier that is good for an hour. */
export function fileJson(file: ImportFile, host: string, madeAt: number, now: number) {
  const verifier = verifierFor(file.id, Math.floor(now / hour));
  return {
    id: file.id,
    uuid: verifier.slice(0, 20),
    folder_id: null,
    display_name: file.name,
    filename: file.name,
    upload_status: 'success',
    'content-type': 'text/csv',
    url: `https://${host}/files/${file.id}/download?download_frd=1&verifier=${verifier}`,
    size: Number(file.id % 90_000n) + 4_000,
    created_at: iso(madeAt),
    updated_at: iso(madeAt),
    unlock_at: null,
    locked: false,
    hidden: false,
    lock_at: null,
    hidden_for_user: false,
    thumbnail_url: null,
    modified_at: iso(madeAt),
    mime_class: 'file',
    media_entry_id: null,
    locked_for_user: false,
  };
}

/** True for a verifier handed out within the last hour. */
export function verifies(id: bigint, verifier: string | undefined, now: number): boolean {
  const current = Math.floor(now / hour);
  return [current, current - 1].some((n) => verifierFor(id, n) === verifier);
}

function verifierFor(id: bigint, hours: number): string {
  return createHash('sha256').update(`verifier ${id} ${hours}`).digest('hex').slice(0, 40);
}
