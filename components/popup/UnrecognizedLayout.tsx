import { say } from '../../utils/language';
import { CopyOutline, type OutlineTools } from '../ui/CopyOutline';
import { Icon } from '../ui/Icon';

/** A page that calls itself SIS Integration and is not understood: said calmly, with what helps to mend it. */
export function UnrecognizedLayout(tools: OutlineTools) {
  return (
    <div class="offer" data-unrecognized>
      <Icon name="info" />
      <div>
        <p>
          <strong>{say('unrecognized.title')}</strong> {say('unrecognized.text')}
        </p>
        <CopyOutline {...tools} />
      </div>
    </div>
  );
}
