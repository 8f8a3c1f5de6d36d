/** @jsxImportSource react */
import { IconButton } from '@instructure/ui-buttons';
import { IconInfoLine } from '@instructure/ui-icons';
import { Tooltip } from '@instructure/ui-tooltip';
import type { Texts } from './page.ts';

/** An (i) that explains something while the pointer or the focus is on it. */
export function Information({ children, words }: { children: string; words: Texts }) {
  return (
    <Tooltip renderTip={children} on={['hover', 'focus']}>
      <IconButton
        size="small"
        withBackground={false}
        withBorder={false}
        screenReaderLabel={words.information}
        renderIcon={<IconInfoLine />}
      />
    </Tooltip>
  );
}
