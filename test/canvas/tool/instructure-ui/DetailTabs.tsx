/** @jsxImportSource react */
import { Alert } from '@instructure/ui-alerts';
import { Pill } from '@instructure/ui-pill';
import { Tabs } from '@instructure/ui-tabs';
import { Text } from '@instructure/ui-text';
import { useState } from 'react';
import type { TabSheet } from '../markups/sheet.ts';
import { Block } from './Block.tsx';
import type { Texts } from './page.ts';

/** Extract, Conversion and one tab for each import batch; only the chosen one has content. */
export function DetailTabs({ tabs, words }: { tabs: TabSheet[]; words: Texts }) {
  const [chosen, choose] = useState(0);
  const selected = chosen < tabs.length ? chosen : 0;
  return (
    <Tabs onRequestTabChange={(_, { index }) => choose(index)}>
      {tabs.map(({ title, error, label, importId, blocks }, at) => (
        <Tabs.Panel
          key={title}
          id={`panel-${at}`}
          renderTitle={title}
          isSelected={at === selected}
          padding="medium 0"
        >
          {error !== null && (
            <Alert variant="error" hasShadow={false} variantScreenReaderLabel={`${words.error}, `}>
              {error}
            </Alert>
          )}
          {label && <Pill>{label}</Pill>}
          {importId !== null && (
            <Text as="p">
              {words.importId}: {importId}
            </Text>
          )}
          {blocks.map((block) => (
            <Block key={block.title} block={block} words={words} />
          ))}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
