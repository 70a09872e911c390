import { z } from 'zod';

const schema = z.object({
  LUOTSI_GATEWAY: z.string().optional(),
  LUOTSI_RENDERER_DIR: z.string().optional(),
  LUOTSI_PLAIN_VAULT: z.string().optional(),
});

export type Environment = {
  readonly gateway: string | null;
  /** Another folder of pages, for tests. */
  readonly rendererFolder: string | null;
  /** Seal with a key that protects nothing, for tests on machines without a key store. */
  readonly allowsPlainVault: boolean;
};

/** Reads the environment. A packaged application listens to it for the gateway's address only. */
export function readEnvironment(values: NodeJS.ProcessEnv, isPackaged: boolean): Environment {
  const { LUOTSI_GATEWAY, LUOTSI_RENDERER_DIR, LUOTSI_PLAIN_VAULT } = schema.parse(values);
  return {
    gateway: LUOTSI_GATEWAY || null,
    rendererFolder: (!isPackaged && LUOTSI_RENDERER_DIR) || null,
    allowsPlainVault: !isPackaged && LUOTSI_PLAIN_VAULT === '1',
  };
}
