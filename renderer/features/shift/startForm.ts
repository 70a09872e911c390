import { z } from 'zod';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { seesWholeUnit } from '../../../shared/domain/policy.ts';
import { defineForm } from '../../feed/forms.ts';

/** What a person changes of the proposal: languages and skills put aside, queues put on or off one by one. */
const startChoices = z.object({
  without: z.array(z.string()),
  queues: z.record(z.string(), z.boolean()),
});
export type StartChoices = z.infer<typeof startChoices>;
export const startForm = defineForm<StartChoices>('shiftStart', startChoices, { without: [], queues: {} });

type Queue = ServiceConfig['queues'][number];

/** The queues that a person may follow: the proposed ones, and for the unit's own people every one of the unit (R34). */
export const queuesOffered = (
  person: Person,
  proposed: readonly string[],
  config: ServiceConfig,
): readonly Queue[] =>
  config.queues.filter(
    ({ name, line }) => proposed.includes(name) || (line === undefined && seesWholeUnit(person, config)),
  );

/** The queues of the shift as the form stands: one's own word on a queue first, then the proposal less what is put aside. */
export const queuesChosen = (
  { without, queues }: StartChoices,
  offered: readonly Queue[],
  proposed: readonly string[],
): readonly string[] =>
  offered
    .filter(({ name, lang, topic, general }) => {
      const isAside =
        (lang !== undefined && without.includes(lang)) ||
        (!general && topic !== undefined && without.includes(topic));
      return queues[name] ?? (proposed.includes(name) && !isAside);
    })
    .map(({ name }) => name);

/** A language or a skill put aside or taken back; its queues follow it again, whatever was said of them before. */
export function toggledWithout(form: StartChoices, value: string, offered: readonly Queue[]): StartChoices {
  const without = form.without.includes(value)
    ? form.without.filter((each) => each !== value)
    : [...form.without, value];
  const following = offered.filter(({ lang, topic }) => lang === value || topic === value);
  const queues = Object.fromEntries(
    Object.entries(form.queues).filter(([name]) => !following.some((each) => each.name === name)),
  );
  return { without, queues };
}

/** What one is skilled in at all, as the configuration names it. */
export const skillsOf = ({ skills }: Person, config: ServiceConfig): ServiceConfig['skills']['items'] =>
  config.skills.items.filter(
    ({ id, of }) => of === 'queueTopic' && (Object.hasOwn(skills, id) ? (skills[id] ?? 0) : 0) > 0,
  );
