import type { Channel } from './channel.ts';
import type { ServiceConfig } from './config/config.ts';
import type { DirectoryEntry } from './config/operations.ts';
import type { Urgency } from './contact/parts/urgency.ts';

/** Where anyone may turn as they are comes before where something is applied for or decided. */
const lightness: readonly DirectoryEntry['kind'][] = [
  'thirdSector',
  'parish',
  'municipality',
  'authority',
  'health',
];

/** More would be a list to read, and no hint. */
export const MOST_LIGHTER = 3;

type Matter = { readonly channel: Channel; readonly urgency: Pick<Urgency, 'level'> | null };

/** Whether a resolution guides a client into social services: into a line, or into the assessment of what is needed. */
export const guidesIntoServices = (
  resolution: string | null,
  { resolutions, kpiSets }: Pick<ServiceConfig, 'resolutions' | 'kpiSets'>,
): boolean => resolutions.some(({ code, set }) => code === resolution && kpiSets.guided.includes(set));

/**
 * R62, the lightest sufficient service: what outside social services may be enough in a topic, the lightest first. It
 * is a reminder to a person who judges. A child-welfare report and an urgent matter have their own way, and nobody is
 * asked to think of another.
 */
export function lighterServices(
  { directory }: Pick<ServiceConfig, 'directory'>,
  { channel, urgency }: Matter,
  topic: string,
): readonly DirectoryEntry[] {
  if (channel === 'REPORT_CW' || urgency?.level === 'URGENT') return [];
  const weight = ({ kind }: DirectoryEntry) => lightness.indexOf(kind);
  return directory
    .filter(({ topics }) => topics.includes(topic))
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, MOST_LIGHTER);
}
