import { z } from 'zod';
import { fileTypes } from '../file/fileTypes.ts';
import { language, localised } from '../language.ts';
import { channelInUse, entryPoint, municipality, region, site } from './access.ts';
import { calendars } from './calendars.ts';
import { cannedText, guidanceLink } from './guidance.ts';
import {
  directoryEntry,
  files,
  flags,
  organisation,
  retention,
  roles,
  rolloutPhase,
  survey,
  toolkitLink,
  urgencyLevel,
  urgentWords,
} from './operations.ts';
import { contactBy, kpiSets, resolution } from './outcomes.ts';
import {
  callback,
  consultation,
  identification,
  proMessage,
  promises,
  statutoryClock,
  transfer,
} from './promises.ts';
import { line, queue } from './queues.ts';
import { routingRule } from './routingRules.ts';
import { assessment, group, needChecklist, skills, topic } from './topics.ts';
import { coded, day, labelled, whole } from './values.ts';

export const SCHEMA = 'luotsi-config/2';

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** The whole configuration, each part by itself. */
export const shape = z.strictObject({
  /** Where an editor finds the published JSON Schema. */
  $schema: z.string().optional(),
  schema: z.literal(SCHEMA),
  organisation,
  /** No figure counts anything before it (R1). */
  activeFrom: day,
  timeZone: z.string().refine(isTimeZone, { error: 'unknown time zone' }),
  municipalities: z.array(municipality).min(1),
  languages: z.array(language).min(1),
  interpreter: z.boolean(),
  calendars,
  channels: z.array(channelInUse).min(1),
  entryPoints: z.array(entryPoint),
  regions: z.array(region),
  sites: z.array(site),
  queues: z.array(queue).min(1),
  lines: z.array(line),
  routing: z.array(routingRule).min(1),
  transfer,
  identification,
  callback,
  consultation,
  proMessage,
  /** How long a closed contact opens again by itself when the client answers, in days. */
  reopenDays: whole,
  promises,
  statutoryClocks: z.array(statutoryClock),
  urgencyLevels: z.array(urgencyLevel).min(1),
  urgentWords,
  emergency: z.strictObject({ number: z.string().min(1), text: localised }),
  topics: z.array(topic).min(1),
  groups: z.array(group).min(1),
  skills,
  needChecklists: z.array(needChecklist),
  contactBy: z.array(contactBy).min(1),
  resolutions: z.array(resolution).min(1),
  addOnCodes: z.array(coded),
  nextSteps: z.array(coded).min(1),
  rejectionReasons: z.array(coded).min(1),
  lifeAreas: z.array(labelled).min(1),
  assessment,
  kpiSets,
  roles,
  guidanceLinks: z.array(guidanceLink),
  /** What counsellors say often, in good words (S2). */
  cannedTexts: z.array(cannedText).default([]),
  toolkit: z.array(toolkitLink),
  directory: z.array(directoryEntry),
  retention,
  rollout: z.array(rolloutPhase),
  configFreezeBeforeGoLiveDays: whole,
  survey,
  files: files.default({
    types: [...fileTypes],
    maxMegabytes: 10,
    perMessage: 5,
    perConversation: 30,
    verified: false,
  }),
  flags,
});
export type Shape = z.infer<typeof shape>;
