import { z } from 'zod';

/**
 * What one may be allowed (domain section 2, "Rights"). A configuration gives them to roles; a person may be granted
 * more, such as `cw.urgency`, which is granted by name.
 */
export const rights = [
  /** See every contact of the unit; without it, those of one's own queues and those one takes part in. */
  'see.unit',
  'take',
  'reply',
  'note',
  'close',
  'reopen',
  'register',
  'transfer.own',
  'transfer.any',
  'subForward',
  'identify.request',
  'callback',
  'consult',
  'join',
  'proMessage',
  'assess',
  'urgency.raise',
  'urgency.lower',
  'cw.urgency',
  'decision',
  'reassign',
  'safety.propose',
  'safety.set',
  'safety.reveal',
  'clock.pause',
  'clock.void',
  'overview',
  'shift.manage',
  'audit.read',
  'export',
  'config.edit',
  'config.approve',
  'access.grant',
  'demo.run',
  'demo.score',
] as const;
export const right = z.enum(rights);
export type Right = z.infer<typeof right>;
