import type { StepName } from '../../../roster/model/step';
import type { StepPlace, StepPlaces } from './step-place';
import { isVague, unknown } from './step-value';

/** A page may show a step twice (a bar and a heading, a wide and a narrow layout). */
export function agreed(step: StepName, first: StepPlaces, others: StepPlaces[]): StepPlace {
  const all = [first, ...others].map((places) => places[step]);
  const telling = all.filter(({ value }) => !isVague(value.state));
  const [spot] = telling.length ? telling : all;
  const { place, value } = spot ?? first[step];
  const visible = telling.find((each) => !each.place.hidden)?.place ?? place;
  if (telling.some((each) => each.value.state !== value.state)) {
    return { place: visible, value: unknown('its places differ') };
  }
  const percents = new Set(telling.flatMap((each) => each.value.percent ?? []));
  return {
    place: visible,
    value: { ...value, percent: percents.size > 1 ? null : ([...percents][0] ?? value.percent) },
  };
}
