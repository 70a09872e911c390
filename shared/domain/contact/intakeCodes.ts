import type { ServiceConfig } from '../config/config.ts';
import type { Intake } from './parts/intake.ts';

/** The field of an intake that names what the configuration does not have; null where all of it is known. */
export function unknownInIntake(
  config: ServiceConfig,
  told: Pick<Intake, 'entryPoint' | 'region' | 'site' | 'contactBy' | 'group'>,
): string | null {
  const { entryPoints, regions, sites, contactBy, groups } = config;
  const known: Readonly<Record<keyof typeof told, readonly string[]>> = {
    entryPoint: entryPoints.map(({ id }) => id),
    region: regions.map(({ id }) => id),
    site: sites.map(({ id }) => id),
    contactBy: contactBy.map(({ code }) => code),
    group: groups.map(({ code }) => code),
  };
  const fields = Object.keys(known) as (keyof typeof told)[];
  return fields.find((field) => told[field] !== null && !known[field].includes(told[field])) ?? null;
}
