import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const deployment = z.object({ gateway: z.string() });

/** The gateway's address from `deployment.json`, which an administrator places in one of the folders; null without one. */
export function readDeployedGateway(folders: readonly string[]): string | null {
  for (const folder of folders) {
    try {
      return deployment.parse(JSON.parse(readFileSync(join(folder, 'deployment.json'), 'utf8'))).gateway;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return null;
}
