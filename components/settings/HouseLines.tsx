import { say } from '../../utils/language';
import type { Managed } from '../../utils/roster/model/managed';
import { ManagedLine } from './ManagedLine';
import { Section } from './Section';

/** What the organization decided that the admin could not choose anyway. */
export function HouseLines({ managed }: { managed: Managed }) {
  const { handOvers, masked, supportContact } = managed;
  if (handOvers === undefined && !masked && supportContact === undefined) return null;
  return (
    <Section title={say('settings.house.title')}>
      {handOvers !== undefined && (
        <p>{say(handOvers ? 'settings.house.handOvers' : 'settings.house.noHandOvers')}</p>
      )}
      {masked && <p>{say('settings.house.masked')}</p>}
      {supportContact && (
        <p>
          {say('why.contact')} <bdi>{supportContact}</bdi>
        </p>
      )}
      <ManagedLine />
    </Section>
  );
}
