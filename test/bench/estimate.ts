import { coverage, moments } from '../unit/roster/coverage';
import type { Figure } from './bench';

/** How often the range shown holds the true end, over 200 simulated nights; asked for: 80 %. */
export default function estimates(): Figure[] {
  const { job, byMoment, steps, width } = coverage(2026);
  const share = (name: string, value: number): Figure => ({
    name: `estimate: ${name}`,
    value,
    unit: '%',
  });
  return [
    share('end of job held (wanted: 80 %)', job),
    ...byMoment.map((value, index) => share(`… asked at ${100 * (moments[index] ?? 0)} %`, value)),
    share('end of extract held', steps.extract),
    share('end of conversion held', steps.conversion),
    share('end of import held', steps.import),
    share('width of range at half-time', width),
  ];
}
