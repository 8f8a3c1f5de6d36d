import { createContext, type MouseEvent, useContext } from 'react';

/** What pressing something on the page can do. */
export interface Deeds {
  /** Shows another page of the tool in place. */
  open(path: string): void;
  refresh(): void;
  run(): void;
  pause(): void;
}

export const DeedsContext = createContext<Deeds | null>(null);

export function useDeeds(): Deeds {
  const deeds = useContext(DeedsContext);
  if (!deeds) throw new Error('nothing to do here');
  return deeds;
}

/** For a link that the tool opens in place, unless it is asked for a tab of its own. */
export function inPlace(open: () => void) {
  return (event: Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'preventDefault'>) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open();
  };
}
