import { useLayoutEffect, useRef } from 'preact/hooks';
import type { InsightProps, Mount } from '../../../utils/in-page/mount';

interface Props extends InsightProps {
  /** Null until the insight script is there. */
  mount: Mount | null;
}

/** Where the insight script draws with a Preact of its own: what it needs comes only when it is needed. */
export function InsightPlace({ mount, ...props }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current) mount?.(place.current, props);
  });
  useLayoutEffect(() => {
    const { current } = place;
    return () => {
      if (current) mount?.(current, null);
    };
  }, [mount]);
  return <div class="place" ref={place} />;
}
