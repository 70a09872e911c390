import { describe, expect, test } from 'vitest';
import {
  askingWords,
  linnea,
  sanna,
  skilledSurroundings,
  storyAbout,
  ville,
} from '../../../../test/harness/consultation.ts';
import {
  claimedStory,
  client,
  closingWords,
  config,
  mikko,
  minute,
  outi,
  queuedStory,
  type Story,
  uuid,
} from '../../../../test/harness/story.ts';
import { toClientUpdate } from '../../conversation.ts';
import { maySee } from '../../policy.ts';
import type { Contact } from '../contact.ts';
import type { Actor } from '../events.ts';
import { sightOf } from '../sight.ts';

const reaction: Actor = { kind: 'system', part: 'reaction' };
const answer = { verb: 'answerConsultation', text: 'Kyllä, yhden kuukauden.' } as const;

function asked(about: Contact = claimedStory().contact): Story {
  const story = storyAbout(about);
  const decision = story.tell(outi, askingWords, minute(5));
  if (!decision.ok) throw new Error(decision.error.code);
  return story;
}
function taken(): Story {
  const story = asked();
  story.tell(mikko, { verb: 'claim' }, minute(6));
  return story;
}
function answered(): Story {
  const story = taken();
  story.tell(mikko, answer, minute(7));
  return story;
}
const codeOf = (decision: ReturnType<Story['tell']>) => (decision.ok ? null : decision.error.code);

describe('asking', () => {
  test('begins a contact of its own, in the consultation queue, with question and quotes for colleagues only', () => {
    const story = asked();
    expect(story.contact).toMatchObject({
      channel: 'CONSULTATION',
      queue: '#soshON_konsultaatiot',
      state: { status: 'queued' },
      intake: { about: uuid(1) },
      consultation: { status: 'open', askedBy: 'outi-yrjola', answeredBy: null, quotes: 1 },
      name: null,
      details: [],
    });
    expect(story.recorded.at(-1)?.event).toMatchObject({
      content: { text: 'Voiko ehkäisevää tukea myöntää vuokraan?\n\n“Vuokra on maksamatta.”' },
    });
    const [, question] = story.recorded;
    expect(question && toClientUpdate(question, () => undefined)).toBeNull();
  });

  test('is for the owner of the contact it is about, or for a line professional', () => {
    const { contact } = claimedStory();
    expect(storyAbout(contact).tell(mikko, askingWords)).toEqual({
      ok: false,
      error: { code: 'NotOwner', owner: 'outi-yrjola' },
    });
    expect(storyAbout(queuedStory().contact).tell(outi, askingWords)).toMatchObject({
      error: { code: 'NotOwner', owner: null },
    });
    expect(storyAbout(contact).tell(ville, askingWords).ok).toBe(true);
    expect(storyAbout(null).tell(ville, { ...askingWords, about: null }).ok).toBe(true);
    expect(storyAbout(null).tell(outi, { ...askingWords, about: null })).toMatchObject({
      error: { code: 'MissingDetail', field: 'about' },
    });
    expect(codeOf(storyAbout(contact).tell(client, askingWords))).toBe('NotAllowed');
  });

  test('takes no word for what it is about: the gateway loads it, or there is none', () => {
    expect(codeOf(storyAbout(null).tell(outi, askingWords))).toBe('NotAllowed');
    const other = { ...claimedStory().contact, id: uuid(9) };
    expect(codeOf(storyAbout(other).tell(outi, askingWords))).toBe('NotAllowed');
    expect(codeOf(storyAbout(asked().contact).tell(ville, { ...askingWords, about: uuid(2) }))).toBe(
      'WrongChannel',
    );
  });

  test('needs a topic and a line that there are', () => {
    const ask = (wrong: object) =>
      storyAbout(claimedStory().contact).tell(outi, { ...askingWords, ...wrong } as typeof askingWords);
    expect(ask({ topic: 'ei-ole' })).toMatchObject({ error: { code: 'UnknownCode', field: 'topic' } });
    expect(ask({ line: 'EI_OLE' })).toMatchObject({ error: { code: 'UnknownCode', field: 'line' } });
    expect(ask({ line: 'AIKUIS' }).ok).toBe(true);
  });

  test('under a safety flag, takes out what still looks like a detail', () => {
    const flagged: Contact = { ...claimedStory().contact, safety: 'proposed', name: 'Åsa Mallström' };
    const story = storyAbout(flagged);
    story.tell(outi, { ...askingWords, question: 'Åsa asuu Siltakatu 5 A, puh 040 123 4567.', quotes: [] });
    expect(story.recorded.at(-1)?.event).toMatchObject({
      content: { text: '[nimi] asuu [osoite], puh [puhelin].' },
    });
  });
});

describe('taking', () => {
  test('is for a skilled colleague at work, and never for the asker', () => {
    const story = asked();
    expect(codeOf(story.tell(outi, { verb: 'claim' }, minute(6)))).toBe('OwnConsultation');
    expect(codeOf(story.tell(linnea, { verb: 'claim' }, minute(6)))).toBe('SkillMissing');
    expect(story.tell(mikko, { verb: 'claim' }, minute(6)).ok).toBe(true);
    expect(story.contact).toMatchObject({
      consultation: { status: 'taken' },
      state: { owner: 'mikko-malli' },
    });
    const nobody = { ...skilledSurroundings, shifts: { isOnShift: () => false, staffOf: () => [] } };
    const offShift = storyAbout(claimedStory().contact, nobody);
    offShift.tell(outi, askingWords);
    expect(codeOf(offShift.tell(mikko, { verb: 'claim' }))).toBe('NotOnShift');
  });

  test('in general matters asks for no skill', () => {
    const story = storyAbout(claimedStory().contact);
    story.tell(outi, { ...askingWords, topic: 'en_tieda' });
    expect(story.tell(linnea, { verb: 'claim' }).ok).toBe(true);
  });

  test('can be undone, and the question stands open again', () => {
    const story = taken();
    expect(story.tell(mikko, { verb: 'release' }, minute(8)).ok).toBe(true);
    expect(story.contact).toMatchObject({ state: { status: 'queued' }, consultation: { status: 'open' } });
  });
});

describe('answering', () => {
  test('is for whoever took it, once', () => {
    const story = asked();
    expect(codeOf(story.tell(mikko, answer, minute(6)))).toBe('ConsultationAt');
    story.tell(mikko, { verb: 'claim' }, minute(6));
    expect(codeOf(story.tell(outi, answer, minute(7)))).toBe('NotOwner');
    expect(story.tell(mikko, answer, minute(7)).ok).toBe(true);
    expect(story.contact).toMatchObject({
      consultation: { status: 'answered', answeredBy: 'mikko-malli' },
      firstReplyAt: minute(7),
      awaitingSince: null,
    });
    expect(codeOf(story.tell(mikko, answer, minute(8)))).toBe('ConsultationAt');
    expect(codeOf(story.tell(mikko, { verb: 'release' }, minute(8)))).toBe('ConsultationAt');
  });

  test('gives no sight of the contact it is about', () => {
    const original = claimedStory().contact;
    const person = skilledSurroundings.people('ville-mallinen');
    const story = answered();
    expect(sightOf(story.contact).seers).toEqual(expect.arrayContaining(['mikko-malli', 'outi-yrjola']));
    expect(sightOf(original).seers).toEqual(['outi-yrjola']);
    expect(person && maySee(person, original, config)).toBe(false);
  });
});

describe('ending', () => {
  test('the asker acknowledges, and the consultation closes by itself', () => {
    const story = answered();
    expect(codeOf(story.tell(mikko, { verb: 'acknowledgeConsultation' }, minute(9)))).toBe('NotOwner');
    expect(story.tell(outi, { verb: 'acknowledgeConsultation' }, minute(9)).ok).toBe(true);
    expect(story.contact).toMatchObject({
      consultation: { status: 'acknowledged' },
      state: { status: 'closed', closure: { resolution: 'CONSULTED', contactBy: 'PROFESSIONAL' } },
    });
  });

  test('a lead acknowledges in the place of an asker who is gone', () => {
    expect(answered().tell(sanna, { verb: 'acknowledgeConsultation' }, minute(9)).ok).toBe(true);
  });

  test('the asker withdraws while nobody has taken it', () => {
    expect(codeOf(asked().tell(mikko, { verb: 'withdrawConsultation' }, minute(6)))).toBe('NotOwner');
    expect(codeOf(taken().tell(outi, { verb: 'withdrawConsultation' }, minute(7)))).toBe('ConsultationAt');
    const story = asked();
    expect(story.tell(outi, { verb: 'withdrawConsultation' }, minute(6)).ok).toBe(true);
    expect(story.contact).toMatchObject({
      consultation: { status: 'withdrawn' },
      state: { status: 'closed' },
    });
  });

  test('the asker rang the professional on call instead', () => {
    const phone = {
      verb: 'phoneConsultation',
      with: 'linnea-mallstrom',
      text: 'Päivystys: heti turvakoti.',
    } as const;
    expect(codeOf(asked().tell(outi, { ...phone, with: 'outi-yrjola' }))).toBe('OwnConsultation');
    expect(codeOf(asked().tell(outi, { ...phone, with: 'ei-ketaan' }))).toBe('UnknownCode');
    const story = asked();
    expect(story.tell(outi, phone, minute(6)).ok).toBe(true);
    expect(story.contact).toMatchObject({
      consultation: { status: 'phoned', answeredBy: 'linnea-mallstrom' },
      state: { status: 'closed' },
    });
    expect(asked().tell(outi, { ...phone, with: null }, minute(6)).ok).toBe(true);
  });
});

test('nothing that belongs to clients can be done with a consultation', () => {
  const story = taken();
  for (const bare of [
    { verb: 'send', text: 'x' },
    closingWords,
    { verb: 'reopen' },
    { verb: 'recordDetails', details: { phone: '1' } },
    { verb: 'scheduleCallback', slot: null },
    { verb: 'inviteColleague', personId: 'linnea-mallstrom' },
    { verb: 'leave' },
  ] as const)
    expect(codeOf(story.tell(mikko, bare, minute(9)))).toBe('WrongChannel');
});

test('the asker’s contact is told how far it is, and keeps the answer as a note; by the gateway only', () => {
  const story = claimedStory();
  const link = {
    verb: 'linkConsultation',
    consultationId: uuid(2),
    status: 'answered',
    answer: 'Kyllä.',
  } as const;
  expect(codeOf(story.tell(outi, link, minute(9)))).toBe('NotAllowed');
  expect(story.tell(reaction, { ...link, status: 'open', answer: null }, minute(9)).ok).toBe(true);
  expect(story.tell(reaction, { ...link, author: 'mikko-malli' }, minute(9)).ok).toBe(true);
  expect(story.contact.consultations).toEqual([{ id: uuid(2), status: 'answered' }]);
  const [linked, note] = story.recorded.slice(-2);
  expect(note?.event).toMatchObject({
    type: 'noteWritten',
    purpose: 'consultation',
    author: 'mikko-malli',
    content: { text: 'Kyllä.' },
  });
  for (const each of [linked, note]) expect(each && toClientUpdate(each, () => undefined)).toBeNull();
  expect(story.contact.state).toEqual({ status: 'assigned', owner: 'outi-yrjola' });
});
