import { createHmac } from 'node:crypto';
import { ok, refuse } from '../../../shared/kit/result.ts';
import type { IdentityProvider, ProvenPerson } from './provider.ts';
import { createSecret, isSame } from './secrets.ts';

/** Everyone whom the demonstration can identify: made up, with identity codes of the test range 900-999. */
export const demoPersons: readonly (ProvenPerson & { readonly id: string })[] = [
  demoPerson('a', '140391-912B', 'Aino Maria', 'Demola'),
  demoPerson('b', '020278-925V', 'Pekka Juhani', 'Mallinen'),
  demoPerson('c', '170563-934C', 'Birgitta Elisabet', 'Demoström'),
  demoPerson('d', '090801A9483', 'Åsa Helena', 'Mallström'),
];

function demoPerson(id: string, identityCode: string, givenNames: string, familyName: string) {
  const calledBy = givenNames.split(' ')[0] ?? givenNames;
  return { id, identityCode, givenNames, familyName, displayName: `${calledBy} ${familyName}` };
}

/**
 * Stands in for an identity provider in demo mode: the gateway's own page at `/demo-identity` lets one choose who to
 * be. Its codes are signed and hold for one round, so that the rest of the way is the real one.
 */
export class DemoProvider implements IdentityProvider {
  readonly #key: string;

  /** `key` is shared by the gateways of one demonstration. */
  constructor(key = createSecret()) {
    this.#key = key;
  }

  start: IdentityProvider['start'] = async ({ state }, lang) =>
    ok(`../demo-identity?${new URLSearchParams({ state, lang })}`);

  /** The code with which a browser returns when this person was chosen. */
  codeFor(personId: string, state: string): string {
    const seal = createHmac('sha256', this.#key).update(`${personId} ${state}`).digest('base64url');
    return `${personId}.${seal}`;
  }

  finish: IdentityProvider['finish'] = async (query, { state }) => {
    if (query.get('error') === 'access_denied') return refuse({ code: 'Cancelled' });
    const code = query.get('code') ?? '';
    const chosen = demoPersons.find(({ id }) => isSame(code, this.codeFor(id, state)));
    if (!chosen) return refuse({ code: 'NotProven' });
    const { id: _, ...person } = chosen;
    return ok(person);
  };
}
