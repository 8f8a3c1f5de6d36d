import { language } from '../../utils/language';
import type { JobView } from '../../utils/roster/model/snapshot';
import type { RowNews } from '../text/row-text';
import { verdictTone } from '../text/verdict-text';
import * as words from '../text/words';
import { Miniature } from './steps/Miniature';

interface Props {
  job: JobView;
  news: RowNews;
}

/** What the page does not say of one row of the Rostering Jobs list. */
export function RowChip({ job, news: { level, text, left } }: Props) {
  return (
    <span
      class="chip row"
      {...language()}
      data-tone={verdictTone[level]}
      data-verdict={level}
      title={[text, left].filter(Boolean).join(words.separator)}
    >
      {level === 'running' && <Miniature job={job} />}
      <span class="word">{text}</span>
      {left && <span>{text ? `${words.separator}${left}` : left}</span>}
    </span>
  );
}
