import { describe, expect, test } from 'vitest';
import { suomiFiClaims } from '../services/identity/claims.ts';
import { readIdentity } from './identity.ts';

const whole = {
  LUOTSI_OIDC_ISSUER: 'https://tunnistus.example.test',
  LUOTSI_OIDC_CLIENT_ID: 'luotsi',
  LUOTSI_OIDC_CLIENT_SECRET: 'a secret',
  LUOTSI_SUBJECT_KEY: '0123456789abcdef0123456789abcdef',
};

describe('whose word on identities is taken', () => {
  test('demo mode’s made-up people only in demo mode, and only without an issuer', () => {
    expect(readIdentity({}, true)).toEqual({ kind: 'demo' });
    expect(readIdentity({}, false)).toEqual({ kind: 'none' });
    expect(readIdentity(whole, true).kind).toBe('oidc');
    expect(readIdentity(whole, false).kind).toBe('oidc');
  });

  test('an issuer’s, with the claims of Suomi.fi where nothing else is said', () => {
    expect(readIdentity(whole, false)).toEqual({
      kind: 'oidc',
      subjectKey: whole.LUOTSI_SUBJECT_KEY,
      publicUrl: null,
      oidc: {
        issuer: whole.LUOTSI_OIDC_ISSUER,
        clientId: 'luotsi',
        credential: { secret: 'a secret' },
        scope: 'openid profile',
        prompt: 'login',
        claims: suomiFiClaims,
      },
    });
  });

  test('claims and levels by other names', () => {
    const options = readIdentity(
      {
        ...whole,
        LUOTSI_OIDC_CLAIM_IDENTITY_CODE: 'nin',
        LUOTSI_OIDC_ACR: 'loa:3, loa:4',
        LUOTSI_OIDC_PROMPT: '',
      },
      false,
    );
    expect(options).toMatchObject({
      oidc: { prompt: '', claims: { identityCode: 'nin', levels: ['loa:3', 'loa:4'] } },
    });
  });

  test('nothing half said: every variable that is missing or wrong is named', () => {
    expect(() => readIdentity({ LUOTSI_OIDC_ISSUER: whole.LUOTSI_OIDC_ISSUER }, true)).toThrow(
      /CLIENT_ID.*\n.*CLIENT_SECRET.*\n.*SUBJECT_KEY/,
    );
    expect(() => readIdentity({ ...whole, LUOTSI_OIDC_KEYS: '/nowhere/keys.json' }, false)).toThrow(/KEYS/);
    expect(() => readIdentity({ ...whole, LUOTSI_SUBJECT_KEY: 'short' }, false)).toThrow(
      /LUOTSI_SUBJECT_KEY/,
    );
    expect(() => readIdentity({ ...whole, LUOTSI_OIDC_ISSUER: 'ftp://x' }, false)).toThrow(
      /LUOTSI_OIDC_ISSUER/,
    );
  });
});
