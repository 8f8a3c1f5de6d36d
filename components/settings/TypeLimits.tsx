import { useId, useRef } from 'preact/hooks';
import { say } from '../../utils/language';
import type { AuditSettings, Limit } from '../../utils/roster/model/audit-settings';
import { LimitFields } from './LimitFields';

/** The data types an admin may judge apart, and the word for each. */
const types = {
  users: 'user',
  enrollments: 'enrollment',
  courses: 'course',
  sections: 'section',
  accounts: 'account',
  terms: 'term',
  admins: 'admin',
  groups: 'group',
  group_memberships: 'group_membership',
  user_observers: 'user_observer',
} as const;

/** A type of another release, or of the page's own, is named as it is stored. */
function nameOf(type: string): string {
  const word = Object.hasOwn(types, type) ? types[type as keyof typeof types] : null;
  return word ? say(`importType.${word}`) : type;
}

type Props = AuditSettings['deleted'] & { onChange: (types: Record<string, Limit>) => void };

/** Limits of single data types, which hold in place of the usual one. */
export function TypeLimits({ usual, types: own, onChange }: Props) {
  const id = useId();
  const choice = useRef<HTMLSelectElement>(null);
  const free = Object.keys(types).filter((type) => !Object.hasOwn(own, type));
  const remove = (type: string) => {
    const { [type]: _, ...others } = own;
    onChange(others);
    choice.current?.focus(); // its button goes away, and the focus must not go with it
  };
  return (
    <>
      {Object.entries(own).map(([type, limit]) => (
        <fieldset key={type} class="line type">
          <legend>{nameOf(type)}</legend>
          <LimitFields
            limit={limit}
            onChange={(changed) => onChange({ ...own, [type]: changed })}
          />
          <button
            type="button"
            class="button"
            aria-label={say('settings.thresholds.removeType', nameOf(type))}
            onClick={() => remove(type)}
          >
            {say('settings.hosts.remove')}
          </button>
        </fieldset>
      ))}
      {free.length > 0 && (
        <div class="fields">
          <div class="field">
            <label for={id}>{say('settings.thresholds.type')}</label>
            <select ref={choice} id={id}>
              {free.map((type) => (
                <option key={type} value={type}>
                  {nameOf(type)}
                </option>
              ))}
            </select>
          </div>
          <button
            type="button"
            class="button"
            onClick={() => onChange({ ...own, [choice.current?.value ?? free[0] ?? '']: usual })}
          >
            {say('settings.thresholds.addType')}
          </button>
        </div>
      )}
    </>
  );
}
