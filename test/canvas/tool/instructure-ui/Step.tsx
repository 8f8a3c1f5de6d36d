/** @jsxImportSource react */
import { Flex } from '@instructure/ui-flex';
import { Heading } from '@instructure/ui-heading';
import { ProgressBar } from '@instructure/ui-progress';
import { Text } from '@instructure/ui-text';
import { View } from '@instructure/ui-view';
import type { StepSheet } from '../markups/sheet.ts';
import { Information } from './Information.tsx';
import type { Texts } from './page.ts';

const colors = { blank: 'brand', percent: 'brand', complete: 'success', failed: 'danger' } as const;

/** One of the three steps: its bar is always there, and says nothing while the step does. */
export function Step({ step, words }: { step: StepSheet; words: Texts }) {
  const { title, info, label, text, percent } = step;
  return (
    <View as="div" margin="0 0 medium">
      <Flex gap="xx-small">
        <Heading level="h3">{title}</Heading>
        <Information words={words}>{info}</Information>
      </Flex>
      <ProgressBar
        screenReaderLabel={title}
        valueNow={percent ?? 0}
        valueMax={100}
        meterColor={colors[label.kind]}
        formatScreenReaderValue={() => text}
        renderValue={text && <Text>{text}</Text>}
      />
    </View>
  );
}
