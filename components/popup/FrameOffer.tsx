import type { Host } from '../../utils/hosts/host';
import { say } from '../../utils/language';
import { Icon } from '../ui/Icon';

/** Offers to read the frame of a tool page that comes from a host Rosterscope may not read yet. */
export function FrameOffer({ host, onAllow }: { host: Host; onAllow: () => void }) {
  return (
    <div class="offer">
      <Icon name="info" />
      <div>
        <p>{say('frameOffer.text', host)}</p>
        <button type="button" class="button" onClick={onAllow}>
          {say('frameOffer.allow', host)}
        </button>
      </div>
    </div>
  );
}
