import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../utils/roster/assess/verdict';
import { headlineText } from '../text/verdict-text';
import * as words from '../text/words';
import { Icon } from '../ui/Icon';
import { verdictIcon } from '../ui/verdict-icon';

interface Props {
  verdict: Verdict;
  /** In place of the verdict's own headline, once more is known. */
  headline: string | null;
  rows: number | null;
  /** Where facts have a line to themselves, the name stands beside the headline. */
  isNameApart: boolean;
  /** When, how long, how much. */
  facts: string;
  /** What the panel is about, for who hears it. */
  subject: string | null;
  /** The same for everybody, where the page around does not say it. */
  name: string | null;
  /** What can be done, and *Details*. */
  children: ComponentChildren;
  /** Steps and earlier runs, where they stand in the line. */
  signs: ComponentChildren;
}

/** How a job stands in one line: sign, headline, facts, what to do. */
export function VerdictLine(props: Props) {
  const { verdict, headline, rows, facts, subject, name, isNameApart, children, signs } = props;
  const named = name && <bdi>{name}</bdi>;
  return (
    <div class="verdict">
      <Icon name={verdictIcon[verdict.level]} />
      <div class="says">
        <h2>{headline ?? headlineText(verdict, rows)}</h2>
        <p class="facts">
          {!name && <bdi class="hidden">{subject}</bdi>} {!isNameApart && named}
          {!isNameApart && name && facts && words.separator}
          {facts}
        </p>
        {isNameApart && named && <p class="facts named">{named}</p>}
      </div>
      <div class="tools">{children}</div>
      <div class="signs">{signs}</div>
    </div>
  );
}
