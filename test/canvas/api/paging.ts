import type { Context } from 'hono';
import type { CanvasEnv } from '../world.ts';

const defaultSize = 10;
const largestSize = 100;

/**
 * One page of a list without a total, with the `Link` header set: query parameters are kept,
 * `last` is given only on the last page and the one before. Past the end the page is empty.
 */
export function pageOf<T>(c: Context<CanvasEnv>, items: T[]): T[] {
  const size = Math.min(largestSize, wholeNumber(c.req.query('per_page')) ?? defaultSize);
  const page = wholeNumber(c.req.query('page')) ?? 1;
  const pages = Math.max(1, Math.ceil(items.length / size));
  const url = new URL(c.req.url);
  const link = (rel: string, n: number) => {
    url.searchParams.set('page', String(n));
    url.searchParams.set('per_page', String(size));
    return `<${url}>; rel="${rel}"`;
  };
  const links = [link('current', page)];
  if (page < pages) links.push(link('next', page + 1));
  if (page > 1) links.push(link('prev', page - 1));
  links.push(link('first', 1));
  if (page >= pages - 1 && page <= pages) links.push(link('last', pages));
  c.header('link', links.join(','));
  return items.slice((page - 1) * size, page * size);
}

function wholeNumber(text: string | undefined): number | null {
  const n = Number(text);
  return text !== undefined && Number.isInteger(n) && n > 0 ? n : null;
}
