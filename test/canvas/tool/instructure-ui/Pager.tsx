/** @jsxImportSource react */
import { Pagination } from '@instructure/ui-pagination';
import { useDeeds } from './deeds.ts';
import type { Texts } from './page.ts';

/** From page to page of the list; nothing where one page holds all. */
export function Pager({ number, count, words }: { number: number; count: number; words: Texts }) {
  const { open } = useDeeds();
  if (count < 2) return null;
  return (
    <Pagination
      as="nav"
      variant="compact"
      margin="small"
      labelPrev={words.job.previous}
      labelNext={words.job.next}
      currentPage={number}
      totalPageNumber={count}
      onPageChange={(next) => open(`/rostering?page=${next}`)}
    />
  );
}
