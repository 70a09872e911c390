import { z } from 'zod';
import { isLiveChat } from '../../../shared/domain/channel.ts';
import {
  type Contact,
  holdsChat,
  isOpen,
  isUnread,
  ownerOf,
} from '../../../shared/domain/contact/contact.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { type TeamMember, viewOfTeam } from '../../../shared/domain/shift/team.ts';
import { defineForm } from '../../feed/forms.ts';
import { comesFirst } from '../../feed/views.ts';

const handingOver = z.object({ to: z.string().nullable(), note: z.string() });
/** To whom a contact goes, and what they need to know. */
export const handOverForm = defineForm('handOver', handingOver, { to: null, note: '' });

const given = z.object({ id: z.string(), to: z.string().nullable() });
/** The end of a shift: who takes what is unseen, and what has been given on already (null: back to its queue). */
export const endForm = defineForm('shiftEnd', handingOver.extend({ given: z.array(given) }), {
  to: null,
  note: '',
  given: [],
});

/** What a shift's end asks of the one who ends it. */
export type Left = {
  /** My open contacts: urgent ones first, then chats, then what is unread. */
  readonly mine: readonly Contact[];
  readonly chats: number;
  readonly urgent: number;
  /** Mine with words that I have not read. */
  readonly unread: number;
  /** Chats in my queues that nobody else answers. */
  readonly waiting: readonly Contact[];
};

const weightOf = (contact: Contact): number =>
  (comesFirst(contact) ? 4 : 0) + (holdsChat(contact) ? 2 : 0) + (isUnread(contact) ? 1 : 0);

/** Counted as the gateway counts (R35), from what the desk sees. */
export function leftOf(contacts: readonly Contact[], shift: TeamMember, team: readonly TeamMember[]): Left {
  const me = shift.personId;
  const mine = contacts.filter((each) => isOpen(each) && ownerOf(each) === me);
  const { staffOf } = viewOfTeam(team);
  const isAlone = (queue: string) => shift.queues.includes(queue) && !staffOf(queue).some((id) => id !== me);
  return {
    mine: [...mine].sort((a, b) => weightOf(b) - weightOf(a) || (a.queuedAt < b.queuedAt ? -1 : 1)),
    chats: mine.filter(holdsChat).length,
    urgent: mine.filter(comesFirst).length,
    unread: mine.filter(isUnread).length,
    waiting: contacts.filter(
      ({ state, channel, queue }) => state.status === 'queued' && isLiveChat(channel) && isAlone(queue),
    ),
  };
}

/** Messages that nobody has seen: they are read, or handed over with the shift. */
export const unseenIn = ({ unread, waiting }: Left): number => unread + waiting.length;

/** Who may be handed to: those at work first, then leads, who find it waiting (R35). */
export function takersOf(
  people: Iterable<Person>,
  team: readonly TeamMember[],
  me: string,
): readonly { readonly person: Person; readonly isAtWork: boolean }[] {
  const { isOnShift } = viewOfTeam(team);
  return [...people]
    .filter(({ id, role }) => id !== me && (isOnShift(id) || role === 'lead'))
    .map((person) => ({ person, isAtWork: isOnShift(person.id) }))
    .sort(
      (a, b) => Number(b.isAtWork) - Number(a.isAtWork) || a.person.name.localeCompare(b.person.name, 'fi'),
    );
}
