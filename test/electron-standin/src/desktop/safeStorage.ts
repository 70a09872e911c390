import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { guard } from '../guard.ts';
import { runtime } from '../runtime.ts';

const key = Buffer.alloc(32, 'a fixed key: this seals nothing from anyone');
let isPlainTextAllowed = false;

/** As Electron on a Linux without a key store: unavailable until plain text encryption is asked for. */
export const safeStorage = guard('safeStorage', {
  isEncryptionAvailable: () => runtime.isReady && isPlainTextAllowed,
  getSelectedStorageBackend: () => 'basic_text',
  setUsePlainTextEncryption: (isAllowed: boolean) => {
    isPlainTextAllowed = isAllowed;
  },
  encryptString(text: string): Buffer {
    if (!safeStorage.isEncryptionAvailable())
      throw new Error('Error while encrypting the text provided to safeStorage.encryptString.');
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  },
  decryptString(sealed: Buffer): string {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(-16));
      return decipher.update(sealed.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.');
    }
  },
});
