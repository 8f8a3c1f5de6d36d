import type { Bar, Measure } from './trend';

const width = 8;
const height = 36;
const base = height - 8;

interface Props {
  measure: Measure;
  bars: Bar[];
  /** The chart in words: it shows nothing else. */
  text: string;
}

/** A bar per run, newest last. How a run ended is shown by a shape under its bar, not by color alone. */
export function TrendChart({ measure, bars, text }: Props) {
  return (
    <div class="trend" data-measure={measure}>
      <p>{text}</p>
      <svg aria-hidden="true" viewBox={`0 0 ${Math.max(1, bars.length) * width} ${height}`}>
        {bars.map((bar, at) => (
          <g key={bar.key} data-outcome={bar.outcome} transform={`translate(${at * width} 0)`}>
            {bar.value === null ? (
              <path class="none" d={`M1 ${base - 1}h5`} />
            ) : (
              <rect
                x="1"
                width="5"
                y={base - Math.max(1, bar.height * base)}
                height={Math.max(1, bar.height * base)}
              />
            )}
            {bar.outcome === 'failed' && (
              <path class="shape" d={`M1.5 ${base + 2.5}l4 4m0-4-4 4`} />
            )}
            {bar.outcome === 'warning' && <path class="shape" d={`M3.5 ${base + 2}l2.5 4.5h-5z`} />}
          </g>
        ))}
      </svg>
    </div>
  );
}
