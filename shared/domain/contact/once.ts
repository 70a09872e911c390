import type { Contact } from './contact.ts';
import { type ContactCommand, decide } from './decide.ts';
import { type DecideContext, type Decision, nothingToDo } from './verb.ts';

/**
 * Decides a command once. `isKnown` says that its id stands in the ledger of accepted commands: it was done, so it is
 * accepted again and changes nothing. A refused command is not in the ledger and is decided anew.
 */
export const decideOnce = (
  isKnown: boolean,
  contact: Contact | null,
  command: ContactCommand,
  context: DecideContext,
): Decision => (isKnown ? nothingToDo : decide(contact, command, context));
