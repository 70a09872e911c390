import type { ServiceConfig } from '../../shared/domain/config/config.ts';
import { type ContactCommand, contactCommand, decide } from '../../shared/domain/contact/decide.ts';
import type { Actor } from '../../shared/domain/contact/events.ts';
import type { Decision } from '../../shared/domain/contact/verb.ts';
import type { Right } from '../../shared/domain/rights.ts';
import type { Role } from '../../shared/domain/role.ts';
import {
  type BareCommand,
  config,
  createStory,
  minute,
  openingWords,
  outi,
  type Story,
  surroundings,
  uuid,
} from './story.ts';

/** Someone of a role, with rights granted by name. */
export const inRole = (role: Role, ...grants: Right[]): Actor => ({
  kind: 'person',
  id: `demo-${role.toLowerCase()}`,
  role,
  ...(grants.length > 0 ? { grants } : {}),
});

/** A child-welfare report that came by another system and waits in its queue. */
export function reportStory(): Story {
  const story = createStory();
  story.tell(
    { kind: 'integration', key: 'ilmoitukset' },
    { ...openingWords, channel: 'REPORT_CW', topic: 'lastensuojelu', text: null },
  );
  return story;
}

/** The same, taken by Outi. */
export function takenReport(): Story {
  const story = reportStory();
  story.tell(outi, { verb: 'claim' }, minute(1));
  return story;
}

/** What would be decided under another configuration, without doing it. */
export function tryWith(
  story: Story,
  change: Partial<ServiceConfig>,
  actor: Actor,
  bare: BareCommand,
  now = minute(5),
): Decision {
  const command: ContactCommand = contactCommand.parse({
    commandId: uuid(77),
    ...bare,
    id: story.contact.id,
  });
  return decide(story.contact, command, { ...surroundings, actor, now, config: { ...config, ...change } });
}
