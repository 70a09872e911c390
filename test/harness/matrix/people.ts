import { loadDemoPeople } from '../../../gateway/app/configuration.ts';
import type { Person } from '../../../shared/domain/person.ts';

const someone = loadDemoPeople()[0];
if (!someone) throw new Error('the demo has no people');

const make = (id: string, role: Person['role'], more: Partial<Person> = {}): Person => ({
  ...someone,
  id,
  role,
  name: `Demo ${id}`,
  queues: [],
  ...more,
});

export const DISABILITY = '#soshON_vammaispalvelut_chat';
export const FAMILY = '#soshON_perheasiat_chat';
export const DISABILITY_LINE = 'SIIRTO_VAMMAIS_INFO_KIIREETON';
const everything = [DISABILITY, FAMILY, DISABILITY_LINE, '#soshON_ilmoitukset_ls', '#soshON_konsultaatiot'];

/** Every role, some with rights granted by name, and two whose queues must open nothing to them. */
export const matrixPeople: readonly Person[] = [
  make('outi', 'counsellor'),
  make('greta', 'counsellor', { grants: ['cw.urgency'] }),
  make('linnea', 'socialWorker'),
  make('sanna', 'lead'),
  make('ville', 'linePro', { queues: [DISABILITY, DISABILITY_LINE] }),
  make('pia', 'linePro'),
  make('lina', 'linePro', { grants: ['see.unit'] }),
  make('oskari', 'ownWorker'),
  make('selma', 'ownWorker', { queues: [FAMILY], grants: ['safety.set'] }),
  make('tiina', 'trainer', { queues: everything }),
  make('aatu', 'admin', { queues: everything }),
];
