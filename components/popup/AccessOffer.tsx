import { say } from '../../utils/language';
import { Icon } from '../ui/Icon';

/**
 * Whether Rosterscope may read Canvas at all: `withheld` can be asked for, `blocked` cannot from here, and
 * by `policy` a page is barred of which nobody knows whether it is a Canvas.
 */
export type Access = 'granted' | 'withheld' | 'blocked' | 'policy';

/** Says that the browser keeps Rosterscope from Canvas, and asks for what can be asked for. */
export function AccessOffer({ access, onAllow }: { access: Access; onAllow: () => void }) {
  if (access === 'granted') return null;
  return (
    <div class="offer" data-access={access}>
      <Icon name="warning" />
      <div>
        <p>{say(`access.${access}`)}</p>
        {access === 'withheld' && (
          <button type="button" class="button" onClick={onAllow}>
            {say('access.allow')}
          </button>
        )}
      </div>
    </div>
  );
}
