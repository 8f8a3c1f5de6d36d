import { type BlockId, blockExplanations } from './explanations';
import { Tooltip } from './Tooltip';
import * as words from './words';

/** Explains the blocks of the Details tab that is open, by keyboard and touch too. */
export function BlockHelp({ blocks }: { blocks: BlockId[] }) {
  return (
    <div class="blocks">
      {blocks.length > 0 && <span>{words.onThisTab}</span>}
      {blocks.map((block) => (
        <span class="block" key={block}>
          {blockExplanations[block].title}
          <Tooltip subject={blockExplanations[block].title} text={blockExplanations[block].text} />
        </span>
      ))}
    </div>
  );
}
