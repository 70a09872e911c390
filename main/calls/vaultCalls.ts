import type { Vault } from '../platform/vault.ts';
import type { AreaHandlers } from './tables.ts';

/** The names come from the schema: what renews the session lies in the same vault, under a name that is not there. */
export const vaultCalls = (vault: Vault): AreaHandlers<'vault'> => ({
  'vault.read': ({ name }) => ({ value: vault.read(name), isAvailable: vault.isAvailable() }),
  'vault.write': ({ name, value }) => ({ isKept: vault.write(name, value) }),
});
