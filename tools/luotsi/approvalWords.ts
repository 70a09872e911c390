import type { ApprovalRefusal } from '../../shared/domain/config/approval.ts';

/** Why a change that two people stand behind was refused, and what would help. */
export function approvalWords(refusal: ApprovalRefusal): string {
  switch (refusal.code) {
    case 'UnknownPerson':
      return `nobody is known as "${refusal.who}": give the id or the whole name of one person ("luotsi people list")`;
    case 'RightMissing':
      return `${refusal.who} lacks the right ${refusal.right}`;
    case 'SamePerson':
      return `--by and --approved-by are both ${refusal.who}: two people are needed, not one`;
  }
}
