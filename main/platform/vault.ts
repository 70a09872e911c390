import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeStorage } from 'electron';

/** Secrets sealed with the key store of the operating system, one file each. */
export type Vault = {
  /** False where the system offers only a hard-coded key, or none: then nothing is kept. */
  isAvailable(): boolean;
  read(name: string): string | null;
  /** Keeps a value, or forgets it when it is null. False when it could not be kept. */
  write(name: string, value: string | null): boolean;
};

/** `allowsPlainKey` is for tests on machines without a key store; nothing else sets it. */
export function createVault(folder: string, allowsPlainKey: boolean): Vault {
  const pathOf = (name: string) => join(folder, `${name}.sealed`);
  const isPlain = process.platform === 'linux' && isHardCoded(safeStorage.getSelectedStorageBackend());
  if (isPlain && allowsPlainKey) safeStorage.setUsePlainTextEncryption(true);
  const isAvailable = () => (!isPlain || allowsPlainKey) && safeStorage.isEncryptionAvailable();
  return {
    isAvailable,
    read(name) {
      if (!isAvailable()) return null;
      try {
        return safeStorage.decryptString(readFileSync(pathOf(name)));
      } catch {
        return null; // nothing kept, or sealed with a key that is no more
      }
    },
    write(name, value) {
      if (value === null) {
        rmSync(pathOf(name), { force: true });
        return true;
      }
      if (!isAvailable()) return false;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const draft = `${pathOf(name)}.new`;
      writeFileSync(draft, safeStorage.encryptString(value), { mode: 0o600, flush: true });
      renameSync(draft, pathOf(name)); // the old value stands until the new one is whole
      return true;
    },
  };
}

/** On Linux without a keyring Chromium seals with a key that anyone can read in its source. */
const isHardCoded = (backend: string): boolean => backend === 'basic_text' || backend === 'unknown';
