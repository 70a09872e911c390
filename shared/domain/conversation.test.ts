import { expect, test } from 'vitest';
import {
  client,
  closedStory,
  createStory,
  mikko,
  minute,
  openingWords,
  outi,
  personById,
  uuid,
} from '../../test/harness/story.ts';
import { toClientUpdate } from './conversation.ts';

const outiCard = {
  name: 'Outi Demo-Yrjölä',
  title: { fi: 'Sosiaaliohjaaja', sv: 'Socialhandledare', en: 'Social counsellor' },
};

test('what a client sees of a whole conversation', () => {
  const story = createStory();
  const say = (text: string, n: number) => ({ verb: 'send', text, commandId: uuid(n) }) as const;
  story.tell(client, { ...openingWords, commandId: uuid(11) }, minute(0));
  story.tell(outi, { verb: 'claim' }, minute(1));
  story.tell(outi, { verb: 'note', text: 'Sisäinen' }, minute(1));
  story.tell(outi, { verb: 'markRead', delivered: 2, read: 2 }, minute(1));
  story.tell(outi, say('Hei', 12), minute(2));
  story.tell(client, { verb: 'markRead', delivered: 5, read: 5 }, minute(2));
  story.tell(outi, { verb: 'release' }, minute(3));
  story.tell(mikko, { verb: 'claim' }, minute(4));
  story.tell(
    mikko,
    {
      verb: 'close',
      resolution: 'OTHER',
      contactBy: 'SELF',
      topic: 'asuminen',
      nextStep: 'NONE',
      addOns: [],
    },
    minute(5),
  );
  story.tell(client, say('Vielä', 13), minute(6));
  story.tell(client, { verb: 'leave' }, minute(7));

  const updates = story.recorded.map((each) => toClientUpdate(each, personById)).filter(Boolean);
  const mikkoCard = { name: 'Mikko Malli', title: outiCard.title };
  expect(updates).toEqual([
    { type: 'opened', position: 1, at: minute(0), channel: 'CHAT_ANON', topic: 'toimeentulo' },
    {
      type: 'mine',
      position: 2,
      at: minute(0),
      messageId: uuid(11),
      content: { text: 'Vuokra on maksamatta.' },
    },
    { type: 'joined', position: 3, at: minute(1), counsellor: outiCard },
    { type: 'read', position: 4, at: minute(1), upTo: 2 },
    {
      type: 'theirs',
      position: 5,
      at: minute(2),
      messageId: uuid(12),
      content: { text: 'Hei' },
      counsellor: outiCard,
    },
    { type: 'released', position: 6, at: minute(3) },
    { type: 'joined', position: 7, at: minute(4), counsellor: mikkoCard },
    { type: 'closed', position: 8, at: minute(5) },
    { type: 'reopened', position: 9, at: minute(6), counsellor: null },
    { type: 'mine', position: 10, at: minute(6), messageId: uuid(13), content: { text: 'Vielä' } },
    { type: 'left', position: 11, at: minute(7) },
  ]);
});

test('a counsellor who reopens is shown by name, and one who is no longer known without', () => {
  const story = closedStory();
  story.tell(outi, { verb: 'reopen' }, minute(20));
  const reopened = story.recorded.at(-1);
  expect(reopened && toClientUpdate(reopened, personById)).toMatchObject({ counsellor: outiCard });
  const unknown = { name: '', title: { fi: '', sv: '', en: '' } };
  expect(reopened && toClientUpdate(reopened, () => undefined)).toMatchObject({ counsellor: unknown });
});

test('an erased message says so and nothing else', () => {
  const [, message] = createStoryWithMessage();
  if (message?.event.type !== 'messageSent') throw new Error('no message');
  const erased = { ...message, event: { ...message.event, content: { erased: true as const } } };
  expect(toClientUpdate(erased, personById)).toMatchObject({ type: 'mine', content: { erased: true } });
});

function createStoryWithMessage() {
  const story = createStory();
  story.tell(client, openingWords);
  return story.recorded;
}
