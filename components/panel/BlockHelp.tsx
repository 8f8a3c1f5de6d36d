import { say } from '../../utils/language';
import { Tooltip } from '../ui/Tooltip';

/** The blocks of the Details tabs that carry an (i) icon on the SIS Integration page. */
export type BlockId =
  | 'extract-counts'
  | 'extract-timing'
  | 'extract-configuration'
  | 'conversion-counts'
  | 'conversion-timing'
  | 'mapping-templates'
  | 'import-counts'
  | 'import-timing'
  | 'import-configuration';

/** Explains the blocks of the Details tab that is open, by keyboard and touch too. */
export function BlockHelp({ blocks }: { blocks: BlockId[] }) {
  return (
    <div class="blocks">
      {blocks.length > 0 && <span>{say('onThisTab')}</span>}
      {blocks.map((block) => (
        <span class="block" key={block}>
          {say(`block.${block}.title`)}
          <Tooltip subject={say(`block.${block}.title`)} text={say(`block.${block}.text`)} />
        </span>
      ))}
    </div>
  );
}
