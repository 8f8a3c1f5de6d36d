import { Icon, type IconName } from './Icon';

/** A state as icon and word, so that color is never alone in telling it. */
export function Chip({ tone, word }: { tone: string; word: string }) {
  return (
    <span class="chip" data-tone={tone}>
      <Icon name={tone as IconName} />
      <span class="word">{word}</span>
    </span>
  );
}
