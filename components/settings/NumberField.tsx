import { number, say } from '../../utils/language';
import { Field } from './Field';

interface Props {
  label: string;
  about?: string;
  value: number;
  min: number;
  max: number;
  /** True when a part of one will do, as for percentages. */
  parts?: boolean;
  /** True where the organization decided it. */
  managed?: boolean;
  onChange: (value: number) => void;
}

/** A number within its bounds, whole unless parts are allowed. */
export function NumberField({ value, parts = false, onChange, ...field }: Props) {
  const { min, max } = field;
  const fits = (text: string) => {
    const number = Number(text);
    const isNumber =
      text.trim() !== '' && (parts ? Number.isFinite(number) : Number.isInteger(number));
    return isNumber && number >= min && number <= max;
  };
  const wrong = parts
    ? say('settings.between', number(min), number(max))
    : say('settings.wholeBetween', number(min), number(max));
  return (
    <Field
      {...field}
      type="number"
      step={parts ? 'any' : 1}
      value={String(value)}
      check={(text) => (fits(text) ? null : wrong)}
      onChange={(text) => onChange(Number(text))}
    />
  );
}
