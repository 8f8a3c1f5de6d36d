import { number, say } from '../../utils/language';
import type { Run, RunFigure } from '../../utils/roster/model/run';
import { typeText } from './finding-text';
import type { RunHistory } from './trends/use-run-history';

const columns = ['imported', 'created', 'restored', 'deleted'] as const satisfies RunFigure[];

/** By these an admin judges a sync: the last of them first, other types after. */
const order = ['users', 'courses', 'sections', 'enrollments'];

/** Types of which anything is known; Canvas lists those that an upload has no row of with zeros. */
function typesOf({ figures }: Run) {
  return Object.entries(figures)
    .filter(([, row]) => columns.some((column) => row[column]))
    .sort(([one], [other]) => order.indexOf(other) - order.indexOf(one));
}

/** What the imports of a run processed and changed, by type of data. */
export function Counts({ past }: { past: RunHistory | null }) {
  const run = past?.run ?? null;
  const types = run ? typesOf(run) : [];
  // The page of a job shows itself what it counted.
  if (run === null || (run.kind === 'job' && types.length === 0)) return null;
  const known = columns.filter((column) => types.some(([, row]) => Number.isFinite(row[column])));
  return (
    <section>
      <h3>{say('counts.title')}</h3>
      {types.length === 0 ? (
        <p>{say('counts.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        <section class="scroll" aria-label={say('counts.title')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say('counts.type')}</th>
                {known.map((column) => (
                  <th scope="col" key={column}>
                    {say(`counts.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {types.map(([type, row]) => (
                <tr key={type}>
                  <th scope="row">
                    <bdi>{typeText(type)}</bdi>
                  </th>
                  {known.map((column) => (
                    <td key={column}>{figure(row[column])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {run.status === 'in-progress' && <p class="quiet-text">{say('counts.soFar')}</p>}
    </section>
  );
}

const figure = (value: number | null | undefined) =>
  typeof value === 'number' ? number(value) : '–';
