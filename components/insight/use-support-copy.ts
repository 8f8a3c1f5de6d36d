import { useEffect, useRef, useState } from 'preact/hooks';
import { copy } from '../../utils/clipboard';
import { factsOf, type Shared } from './share';
import { supportText } from './support-text';

/** What came of a copy: null while none was asked for; the text, where the browser did not let it be copied. */
export type Copied = { isDone: boolean; text: string } | null;

/** Tells the surface how the text for support is copied, without the details being opened. */
export function useSupportCopy(shared: Shared, isOffered: boolean): Copied {
  const [copied, setCopied] = useState<Copied>(null);
  const { item, past, onSupportCopy } = shared;
  const latest = useRef(shared);
  latest.current = shared;
  const isKnown = past !== null;
  const isBarred = past?.house?.handOvers === false;
  useEffect(() => {
    if (!isOffered || !onSupportCopy) return;
    const copyNow = () => {
      const text = supportText(factsOf(latest.current));
      copy(text).then((isDone) => setCopied({ isDone, text }));
    };
    const known = isBarred ? null : copyNow;
    onSupportCopy(item.key, isKnown ? known : undefined);
    return () => onSupportCopy(item.key, undefined);
  }, [item.key, isOffered, isKnown, isBarred, onSupportCopy]);
  return copied;
}
