import { openContactsOf } from '../db/peopleVersions.ts';
import type { CommandPipeline } from './commands.ts';
import type { Services } from './environment.ts';
import { namedId } from './namedId.ts';
import type { ShiftService } from './shifts.ts';

/** What becomes of the work of people who are no longer at the desk. */
export class LeaverService {
  readonly #services: Services;
  readonly #pipeline: CommandPipeline;
  readonly #shifts: ShiftService;

  constructor(services: Services, pipeline: CommandPipeline, shifts: ShiftService) {
    this.#services = services;
    this.#pipeline = pipeline;
    this.#shifts = shifts;
  }

  /**
   * Their shifts end and their open contacts go back to their queues, where everyone sees them wait. Every gateway asks
   * for it under the same ids, so that it is done once; what is offered goes its own way, by acceptance or lapse.
   */
  async letGo(personIds: readonly string[], version: number): Promise<void> {
    if (personIds.length === 0) return;
    for (const id of personIds) await this.#shifts.endOf(id);
    for (const { id } of await openContactsOf(this.#services.db, personIds))
      await this.#pipeline.submit({
        command: { verb: 'release', id, commandId: namedId(`people:${version}:${id}`) },
        actor: { kind: 'system', part: 'register' },
        maySee: () => true,
      });
  }
}
