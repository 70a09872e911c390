import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import type { Explained } from '../../shared/domain/config/explain.ts';
import { resolveConfig } from '../../shared/domain/config/profile.ts';
import type { Result } from '../../shared/kit/result.ts';

const shipped = path.resolve(import.meta.dirname, '../../config');
const fault = (file: string, message: string): { ok: false; error: Explained[] } => ({
  ok: false,
  error: [{ path: '(the whole file)', value: file, message }],
});

/** A configuration file made whole; a base that it extends is looked for beside it, then among those shipped. */
export function readConfigFile(file: string): Result<ServiceConfig, readonly Explained[]> {
  if (!existsSync(file)) return fault(file, 'there is no such file: give the path of one');
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return fault(file, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return resolveConfig(document, (name) => baseOf(path.dirname(file), name));
}

function baseOf(folder: string, name: string): unknown {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const found = [folder, shipped]
    .map((each) => path.join(each, `${name}.json`))
    .find((each) => existsSync(each));
  return found ? JSON.parse(readFileSync(found, 'utf8')) : undefined;
}
