import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/language';
import type { Addition } from '../../utils/storage/addition';
import { Icon, type IconName } from '../ui/Icon';

/** Afterward it is no news any more. */
const newsFor = 5 * 60_000;

const icons: Partial<Record<Addition['state'], IconName>> = {
  asking: 'info',
  checking: 'running',
  added: 'complete',
};

/** Where the addition of a host stands, and what came of it. `now`: local ms. */
export function AdditionLine({ addition, now }: { addition: Addition | null; now: number }) {
  const line = useRef<HTMLDivElement>(null);
  const state = addition?.state;
  useEffect(() => {
    // It may come below the edge of the popup.
    if (state) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [state]);
  return (
    <div role="status" ref={line}>
      {addition && now - addition.at < newsFor && (
        <p class="addition" data-addition={addition.state}>
          <Icon name={icons[addition.state] ?? 'warning'} />
          <span>
            {addition.state === 'added'
              ? say(`addHost.added.${addition.role}`, addition.host)
              : say(`addHost.state.${addition.state}`, addition.host)}
          </span>
        </p>
      )}
    </div>
  );
}
