import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import demoPeople from '../../config/demo-people.json' with { type: 'json' };
import etelaPohjanmaa from '../../config/etela-pohjanmaa.json' with { type: 'json' };
import kymenlaakso from '../../config/kymenlaakso.json' with { type: 'json' };
import lansiUusimaa from '../../config/lansi-uusimaa.json' with { type: 'json' };
import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import { resolveConfig } from '../../shared/domain/config/profile.ts';
import { type Person, person } from '../../shared/domain/person.ts';

const shipped: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['lansi-uusimaa', lansiUusimaa],
  ['etela-pohjanmaa', etelaPohjanmaa],
  ['kymenlaakso', kymenlaakso],
]);

/**
 * A configuration parsed whole before anything starts: the name of one that is shipped, or the path of a file, which
 * may extend a shipped one. Throws an error that names everything wrong in it.
 */
export function loadConfig(nameOrFile = 'lansi-uusimaa'): ServiceConfig {
  const document = shipped.get(nameOrFile) ?? readJson(nameOrFile);
  const resolved = resolveConfig(document, (name) => shipped.get(name));
  if (resolved.ok) return resolved.value;
  const problems = resolved.error.map((each) => `${each.path}: ${each.value}: ${each.message}`);
  throw new Error(`the configuration ${nameOrFile} is not right\n  ${problems.join('\n  ')}`);
}

function readJson(file: string): unknown {
  if (!existsSync(file))
    throw new Error(
      `no configuration "${file}": give a path, or one of ${[...shipped.keys()].join(', ')} (LUOTSI_CONFIG)`,
    );
  try {
    return JSON.parse(readFileSync(path.resolve(file), 'utf8'));
  } catch (error) {
    throw new Error(`the configuration ${file} is not JSON`, { cause: error });
  }
}

/** The people of demo mode. */
export const loadDemoPeople = (): Person[] => z.array(person).parse(demoPeople);
