import { z } from 'zod';
import { assertNever } from '../../kit/assertNever.ts';
import { refuse } from '../../kit/result.ts';
import { claimCommand, decideClaim } from './claim.ts';
import { closeCommand, decideClose } from './close.ts';
import type { Contact } from './contact.ts';
import { decideLeave, leaveCommand } from './leave.ts';
import { decideMarkRead, markReadCommand } from './markRead.ts';
import { decideNote, noteCommand } from './note.ts';
import { decideOpen, openCommand } from './open.ts';
import { decideRelease, releaseCommand } from './release.ts';
import { decideReopen, reopenCommand } from './reopen.ts';
import { decideSend, sendCommand } from './send.ts';
import type { DecideContext, Decision } from './verb.ts';

export const contactCommand = z.discriminatedUnion('verb', [
  openCommand,
  claimCommand,
  releaseCommand,
  sendCommand,
  noteCommand,
  markReadCommand,
  closeCommand,
  reopenCommand,
  leaveCommand,
]);
export type ContactCommand = z.infer<typeof contactCommand>;
export type ContactVerb = ContactCommand['verb'];

/** The one place where a command on a contact is accepted or refused. Pure: same input, same answer. */
export function decide(contact: Contact | null, command: ContactCommand, context: DecideContext): Decision {
  if (command.verb === 'open') return decideOpen(contact, command, context);
  if (!contact) return refuse({ code: 'NotAllowed' });
  switch (command.verb) {
    case 'claim':
      return decideClaim(contact, command, context);
    case 'release':
      return decideRelease(contact, command, context);
    case 'send':
      return decideSend(contact, command, context);
    case 'note':
      return decideNote(contact, command, context);
    case 'markRead':
      return decideMarkRead(contact, command, context);
    case 'close':
      return decideClose(contact, command, context);
    case 'reopen':
      return decideReopen(contact, command, context);
    case 'leave':
      return decideLeave(contact, command, context);
    default:
      return assertNever(command);
  }
}
