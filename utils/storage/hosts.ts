import { Hosts } from '../hosts/host-role';
import { log } from '../log';
import { createCell } from './cell';

/** The hosts the admin allowed. The background alone writes them. */
export const hostsCell = createCell<Hosts>(
  'hosts',
  Hosts,
  {},
  (error) => log('The allowed hosts could not be stored', error),
  { depthOf: () => 1 },
);
