import { useEffect, useRef, useState } from 'preact/hooks';
import { createSearch, type Sought } from './search';

/** Places of the rows that are looked for, as far as they are found; null where all rows are wanted. */
export function useSoughtRows(sought: Sought): readonly number[] | null {
  const { rows, cause, words, isMasked } = sought;
  const [places, show] = useState<readonly number[]>([]);
  const search = useRef<ReturnType<typeof createSearch> | null>(null);
  const isAll = cause === null && words === '';
  useEffect(() => {
    if (isAll) {
      search.current?.stop();
      return;
    }
    search.current ??= createSearch(show);
    search.current.look({ rows, cause, words, isMasked });
  }, [isAll, rows, rows.length, cause, words, isMasked]);
  useEffect(() => () => search.current?.stop(), []);
  return isAll ? null : places;
}
