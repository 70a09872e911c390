import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askingWords, linnea, sanna, storyAbout } from '../../../../test/harness/consultation.ts';
import { runs, proofTimeout as timeout } from '../../../../test/harness/proof.ts';
import { type BareCommand, claimedStory, mikko, minute, outi } from '../../../../test/harness/story.ts';
import { ownerOf } from '../contact.ts';

const bare = fc.constantFrom<BareCommand>(
  { verb: 'claim' },
  { verb: 'claim' },
  { verb: 'release' },
  { verb: 'answerConsultation', text: 'Vastaus.' },
  { verb: 'answerConsultation', text: 'Toinen.' },
  { verb: 'acknowledgeConsultation' },
  { verb: 'withdrawConsultation' },
  { verb: 'phoneConsultation', with: null, text: 'Soitettu.' },
  { verb: 'note', text: 'Muistiinpano.' },
  { verb: 'reopen' },
);
const steps = fc.array(fc.tuple(fc.constantFrom(outi, mikko, mikko, linnea, sanna), bare), {
  minLength: 1,
  maxLength: 30,
  size: 'max',
});

test('whatever four people do, it has one owner at most, is answered once by another than the asker, and never lost', {
  timeout,
}, () => {
  const ends = new Set<string>();
  fc.assert(
    fc.property(steps, (list) => {
      const story = storyAbout(claimedStory().contact);
      story.tell(outi, { ...askingWords, topic: 'en_tieda' });
      let owner: string | null = null;
      let answers = 0;
      for (const [index, [actor, command]] of list.entries()) {
        const before = story.contact;
        const decision = story.tell(actor, command, minute(index + 1));
        if (!decision.ok) continue;
        for (const event of decision.value) {
          if (event.type === 'claimed') {
            expect(owner).toBeNull();
            expect(event.owner).not.toBe('outi-yrjola');
            owner = event.owner;
          }
          if (event.type === 'released' || event.type === 'closed') owner = null;
          if (event.type === 'consultationAnswered') {
            expect(before.consultation?.status).toBe('taken');
            expect(actor).toMatchObject({ id: owner });
            answers += 1;
          }
        }
        expect(ownerOf(story.contact)).toBe(owner);
        const { state, consultation } = story.contact;
        const isOver = ['acknowledged', 'withdrawn', 'phoned'].includes(consultation?.status ?? '');
        expect(state.status === 'closed').toBe(isOver);
        expect(consultation?.status === 'open').toBe(state.status === 'queued');
      }
      expect(answers).toBeLessThanOrEqual(1);
      // From wherever it stands, it can be brought to its end.
      const now = minute(100);
      if (story.contact.consultation?.status === 'open') story.tell(mikko, { verb: 'claim' }, now);
      const holder = [mikko, linnea, sanna].find(
        (each) => each.kind === 'person' && each.id === ownerOf(story.contact),
      );
      if (story.contact.consultation?.status === 'taken' && holder)
        story.tell(holder, { verb: 'answerConsultation', text: 'Lopulta.' }, now);
      if (story.contact.consultation?.status === 'answered')
        expect(story.tell(outi, { verb: 'acknowledgeConsultation' }, now).ok).toBe(true);
      expect(story.contact.state.status).toBe('closed');
      ends.add(story.contact.consultation?.status ?? '');
    }),
    { numRuns: runs(200) },
  );
  expect([...ends].sort()).toEqual(['acknowledged', 'phoned', 'withdrawn']);
});
