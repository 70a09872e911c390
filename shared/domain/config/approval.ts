import { ok, type Result, refuse } from '../../kit/result.ts';
import type { Person } from '../person.ts';
import { has } from '../policy.ts';
import type { Right } from '../rights.ts';
import type { ServiceConfig } from './config.ts';

export type ApprovalRefusal =
  | { readonly code: 'UnknownPerson'; readonly who: string }
  | { readonly code: 'RightMissing'; readonly who: string; readonly right: Right }
  | { readonly code: 'SamePerson'; readonly who: string };

/** Two people who stand behind a configuration, by their ids. */
export type Approval = { readonly by: string; readonly approvedBy: string };

/** A person by id, or by the whole name where only one bears it. */
function personNamed(people: readonly Person[], word: string): Person | undefined {
  const byId = people.find(({ id }) => id === word);
  const named = people.filter(({ name }) => name.normalize('NFC') === word.normalize('NFC'));
  return byId ?? (named.length === 1 ? named[0] : undefined);
}

/**
 * Whether these two may put a change into force (domain section 2, "Rights"): who makes it has its right
 * (`config.edit` for the configuration, `access.grant` for the people), who approves it `config.approve`, by what is in
 * force and not by what is new; and they are two.
 */
export function approvalOf(
  { by, approvedBy }: Approval,
  people: readonly Person[],
  inForce: ServiceConfig,
  editing: 'config.edit' | 'access.grant' = 'config.edit',
): Result<Approval, ApprovalRefusal> {
  const found: string[] = [];
  for (const [who, right] of [
    [by, editing],
    [approvedBy, 'config.approve'],
  ] as const) {
    const person = personNamed(people, who);
    if (!person) return refuse({ code: 'UnknownPerson', who });
    if (!has(person, right, inForce)) return refuse({ code: 'RightMissing', who, right });
    found.push(person.id);
  }
  const [editor = '', approver = ''] = found;
  return editor === approver
    ? refuse({ code: 'SamePerson', who: by })
    : ok({ by: editor, approvedBy: approver });
}
