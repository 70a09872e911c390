import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ville } from '../../../../test/harness/consultation.ts';
import { runs, proofTimeout as timeout } from '../../../../test/harness/proof.ts';
import {
  type BareCommand,
  client,
  closingWords,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  uuid,
} from '../../../../test/harness/story.ts';
import { isLiveChat } from '../../channel.ts';
import { contact as contactSchema, isOpen, ownerOf } from '../contact.ts';
import type { Actor } from '../events.ts';
import { talkUnderWay } from './underWay.ts';

const clock: Actor = { kind: 'system', part: 'clock' };
const actors = [outi, outi, outi, mikko, ville, client, client, clock];
const talkVerbs = [
  'acceptTalk',
  'declineTalk',
  'beginTalk',
  'joinTalk',
  'leaveTalk',
  'endTalk',
  'expireTalk',
] as const;

/** A command; those on a talk mean the one that stands when their turn comes, or (amiss) one that never was. */
type Tried = BareCommand | { readonly onTalk: (typeof talkVerbs)[number]; readonly isAmiss: boolean };
const tried: fc.Arbitrary<Tried> = fc.oneof(
  {
    arbitrary: fc.record({ onTalk: fc.constantFrom(...talkVerbs), isAmiss: fc.nat(6).map((n) => n === 0) }),
    weight: 9,
  },
  {
    arbitrary: fc.constantFrom<BareCommand>(
      { verb: 'offerTalk', medium: 'voice' },
      { verb: 'offerTalk', medium: 'video', hasInterpreter: true },
    ),
    weight: 4,
  },
  {
    arbitrary: fc.constantFrom<BareCommand>(
      { verb: 'claim' },
      { verb: 'claim' },
      { verb: 'inviteColleague', personId: 'ville-mallinen' },
      { verb: 'inviteColleague', personId: 'mikko-malli' },
      { verb: 'joinContact' },
      { verb: 'leaveContact' },
      { verb: 'send', text: 'Sana.' },
      { verb: 'markRead', delivered: 99, read: 99 },
      { verb: 'release' },
      { verb: 'leave' },
      { verb: 'reopen' },
      closingWords,
    ),
    weight: 6,
  },
);

test('whatever happens, a talk under way has an open chat, its owner in it, and only colleagues of the contact', {
  timeout,
}, () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...actors), tried, fc.constantFrom(0, 1, 2, 300)), {
        maxLength: 40,
      }),
      (steps) => {
        const story = createStory();
        story.tell(client, openingWords);
        story.tell(outi, { verb: 'claim' });
        let now = 0;
        for (const [actor, each, after] of steps) {
          now += after;
          const talkId = story.contact.talk?.id ?? uuid(66);
          const bare =
            'onTalk' in each
              ? ({ verb: each.onTalk, talkId: each.isAmiss ? uuid(67) : talkId } as BareCommand)
              : each;
          story.tell(actor, bare, minute(now));
          const { contact } = story;
          const talk = talkUnderWay(contact);
          if (!talk) {
            expect(contact.talk?.desks ?? []).toEqual([]);
            continue;
          }
          const owner = ownerOf(contact);
          expect(isOpen(contact) && isLiveChat(contact.channel) && contact.clientLeftAt === null).toBe(true);
          expect(talk.desks[0]).toBe(owner);
          expect(talk.status === 'live').toBe(talk.liveAt !== null);
          const joined = contact.participants.filter(({ status }) => status === 'joined');
          for (const id of talk.desks.slice(1))
            expect(joined.some(({ personId }) => personId === id)).toBe(true);
        }
        contactSchema.parse(story.contact);
        const positions = story.recorded.flatMap(({ event }) =>
          'position' in event ? [event.position] : [],
        );
        expect(positions).toEqual(positions.map((_, index) => index + 1));
      },
    ),
    { numRuns: runs(150) },
  );
});
