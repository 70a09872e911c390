import { expect, test } from 'vitest';
import people from '../../../config/demo-people.json' with { type: 'json' };
import county from '../../../config/lansi-uusimaa.json' with { type: 'json' };
import { serviceConfig } from '../../../shared/domain/config/config.ts';
import { person as personShape } from '../../../shared/domain/person.ts';
import { queuesOf } from '../../../shared/domain/shift/queues.ts';
import { queuesChosen, queuesOffered, skillsOf, startForm, toggledWithout } from './startForm.ts';

const config = serviceConfig.parse(county);
const outi = personShape.parse(people.find(({ id }) => id === 'outi-yrjola'));
const ville = personShape.parse(people.find(({ id }) => id === 'ville-mallinen'));
const proposed = [...queuesOf(outi, config)];
const offered = queuesOffered(outi, proposed, config);
const chosen = (form = startForm.empty) => queuesChosen(form, offered, proposed);

test('the proposal stands as it is until something is changed', () => {
  expect([...chosen()].sort()).toEqual([...proposed].sort());
  expect(skillsOf(outi, config).map(({ id }) => id)).toContain('perheasiat');
});

test('a language or a skill put aside takes its queues along, and brings them back', () => {
  const without = toggledWithout(startForm.empty, 'sv', offered);
  expect(chosen(without)).not.toContain('#soshON_ohjaus_ja_neuvonta_sv_chat');
  expect(chosen(without)).toContain('#soshON_ohjaus_ja_neuvonta_fi_chat');
  const noFamilies = toggledWithout(startForm.empty, 'perheasiat', offered);
  expect(chosen(noFamilies)).not.toContain('#soshON_perheasiat_chat');
  expect(toggledWithout(noFamilies, 'perheasiat', offered)).toEqual(startForm.empty);
});

test('a queue’s own word stands above its skill, until the skill is chosen anew', () => {
  const kept = { without: ['perheasiat'], queues: { '#soshON_perheasiat_chat': true } };
  expect(chosen(kept)).toContain('#soshON_perheasiat_chat');
  expect(chosen(toggledWithout({ ...kept, without: [] }, 'perheasiat', offered))).not.toContain(
    '#soshON_perheasiat_chat',
  );
});

test('a line’s professional is offered their own queues alone', () => {
  const own = [...queuesOf(ville, config)];
  expect(queuesOffered(ville, own, config).map(({ name }) => name)).toEqual(
    config.queues.map(({ name }) => name).filter((name) => own.includes(name)),
  );
});
