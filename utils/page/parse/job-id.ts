import { labelKey } from '../text';

const token = /^#?\s*([A-Za-z0-9][A-Za-z0-9_-]{0,63})$/;

/** A job or import id as a page shows it: one word with a digit in it; null for anything else. */
export function idIn(text: string): string | null {
  const id = token.exec(text.trim())?.[1];
  return id && /\d/.test(id) ? id : null;
}

/**
 * The job id in a link's address: what follows `job` or `jobs` in the path, or a query parameter
 * named so, else the only part of the path with a digit. Null where several could be it.
 */
export function idInHref(href: string | null): string | null {
  if (!href || href.length > 2000 || /^\s*(javascript|data|mailto|blob):/i.test(href)) return null;
  const [, path = '', query = '', hash = ''] =
    /^(?:[a-z]+:)?(?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(href.trim()) ?? [];
  const route =
    hash.startsWith('#/') || hash.startsWith('#!/') ? hash.slice(1).split('?') : ['', ''];
  const params = new URLSearchParams(`${query.slice(1)}&${route[1] ?? ''}`);
  for (const [name, value] of params) {
    if (/^(?:rostering|roster|sync)?(?:job|id|jobid)$/.test(labelKey(name))) return idIn(value);
  }
  const steps = `${path}/${route[0]}`.split('/').filter(Boolean);
  const named = steps.findIndex((step, at) => /jobs?$/i.test(step) && idIn(steps[at + 1] ?? ''));
  if (named >= 0) return idIn(steps[named + 1] ?? '');
  const ids = steps.filter((step) => idIn(step) && /^\d+$|\d.*-|-.*\d|\d{3,}/.test(step));
  return ids.length === 1 ? idIn(ids[0] ?? '') : null;
}

/** The job id in the page's own address, where the address names it as one; null for any other number. */
export function idInAddress(address: string): string | null {
  const found =
    /(?:jobs?|syncs?|runs?)(?:[/=]|[_-]?id=)([A-Za-z]{0,4}-?\d[\w-]{0,63})(?![\w.])/i.exec(
      address,
    ) ?? /[?&#](?:job|sync)?[_-]?id=([A-Za-z]{0,4}-?\d[\w-]{0,63})(?![\w.])/i.exec(address);
  return found ? idIn(found[1] ?? '') : null;
}
