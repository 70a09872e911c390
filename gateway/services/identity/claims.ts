import { withoutIdentityCodes } from '../../../shared/domain/identityCode.ts';
import { ok, type Result, refuse } from '../../../shared/kit/result.ts';
import type { ProvenPerson, ProviderRefusal } from './provider.ts';

/** Under which names a provider tells who a person is, and which levels of assurance (`acr`) are strong enough. */
export type ClaimRules = {
  readonly identityCode: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly displayName: string;
  readonly levels: readonly string[];
};

/** The names and levels of Suomi.fi identification and of the Finnish Trust Network. */
export const suomiFiClaims: ClaimRules = {
  identityCode: 'urn:oid:1.2.246.21',
  givenNames: 'urn:oid:1.2.246.575.1.14',
  familyName: 'urn:oid:2.5.4.4',
  displayName: 'urn:oid:2.16.840.1.113730.3.1.241',
  levels: ['http://ftn.ficora.fi/2017/loa2', 'http://ftn.ficora.fi/2017/loa3'],
};

type Claims = Readonly<Record<string, unknown>>;

/** Whether the identity code is among these claims; where it is not, a provider may have it at its userinfo. */
export const tellsWho = (claims: Claims, rules: ClaimRules): boolean =>
  claims[rules.identityCode] !== undefined;

/**
 * The person that verified claims prove: strong enough a level, a personal identity code whose check character fits,
 * and a name. Anything less proves nobody.
 */
export function toProvenPerson(claims: Claims, rules: ClaimRules): Result<ProvenPerson, ProviderRefusal> {
  const text = (name: string): string => {
    const value = claims[name];
    const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
    return typeof single === 'string' ? single.normalize('NFC').trim().slice(0, 200) : '';
  };
  const identityCode = text(rules.identityCode).toUpperCase();
  const givenNames = text(rules.givenNames);
  const familyName = text(rules.familyName);
  const displayName = text(rules.displayName) || `${givenNames} ${familyName}`.trim();
  const isOneCode = identityCode !== '' && withoutIdentityCodes(identityCode, '') === '';
  if (!rules.levels.includes(text('acr')) || !isOneCode || displayName === '') {
    return refuse({ code: 'NotProven' });
  }
  return ok({ identityCode, givenNames, familyName, displayName });
}
