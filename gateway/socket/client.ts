import { ok, type Result, refuse } from '../../shared/kit/result.ts';
import type { CallError } from '../../shared/protocol/errors.ts';
import type { CommandAnswer } from '../services/commands.ts';

/** The conversation that a connection's key opens. Calls carry no contact id, so none can be guessed. */
export type Client = { readonly contactId: string; readonly address: string };

/** Refusals that name someone at the desk. */
const isAboutDesk: ReadonlySet<CallError['code']> = new Set(['NotOwner', 'AlreadyClaimed', 'SingleHandler']);

/** A client learns that it is done, or why not; not the journal's numbers, nor who at the desk owns what. */
export function toClient(answer: CommandAnswer): Result<Record<string, never>, CallError> {
  if (answer.ok) return ok({});
  const { error } = answer;
  return refuse(isAboutDesk.has(error.code) ? { code: 'NotAllowed' } : error);
}
