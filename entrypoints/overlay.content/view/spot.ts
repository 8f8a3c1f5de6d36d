import { outward } from '../../../utils/page/anchor/outward';
import { rememberPlace } from './drawn-anew';

/** A place of the panel: one of those around the first element of the page's content. */
export interface Spot {
  top: Element;
  places: Element[];
  at: number;
}

/** Finds the same spot in what the page draws in its stead; null where there is none. */
export function followSpot({ top, at }: Spot): () => Spot | null {
  const anew = rememberPlace(top);
  return () => {
    const found = anew();
    const places = found ? outward(found) : [];
    return found && places[at] ? { top: found, places, at } : null;
  };
}
