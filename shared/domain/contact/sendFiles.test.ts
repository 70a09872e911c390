import { expect, test } from 'vitest';
import {
  claimedStory,
  client,
  closedStory,
  config,
  mikko,
  minute,
  outi,
  surroundings,
  uuid,
} from '../../../test/harness/story.ts';
import type { Upload } from '../file/fileRef.ts';
import { contactCommand, decide } from './decide.ts';
import type { Actor } from './events.ts';

const file = { id: uuid(50), name: 'kuva.png', type: 'png', size: 10, isScanned: true } as const;
const upload: Upload = { file, verdict: 'ready', isSent: false };
const { contact } = claimedStory();

const send = (actor: Actor, uploads: readonly Upload[], files = [file.id], text = '', of = contact) =>
  decide(
    of,
    { verb: 'sendFiles', id: of.id, commandId: uuid(7), text, files: [...files] },
    { ...surroundings, actor, now: minute(2), uploads },
  );

test('files are a message like any other: by the same hand, in its place, read as words are', () => {
  expect(send(client, [upload])).toEqual({
    ok: true,
    value: [
      {
        type: 'messageSent',
        position: contact.position + 1,
        messageId: uuid(7),
        from: 'client',
        content: { text: '', files: [file] },
      },
    ],
  });
  expect(send(outi, [upload], [file.id, file.id], 'Tässä')).toMatchObject({
    value: [{ from: 'counsellor', content: { text: 'Tässä', files: [file] } }],
  });
  const story = claimedStory();
  const content = { text: '', files: [file] };
  const position = story.contact.position + 1;
  const event = { type: 'messageSent', position, messageId: uuid(8), from: 'client', content } as const;
  story.record(event, minute(3), client);
  expect(story.contact.lastMessage.preview).toBe('kuva.png');
});

test('who may not write may not send files either, and a closed contact opens again by them', () => {
  expect(send(mikko, [upload])).toEqual({ ok: false, error: { code: 'NotOwner', owner: 'outi-yrjola' } });
  expect(send(client, [upload], [file.id], '', closedStory().contact)).toMatchObject({
    value: [{ type: 'reopened' }, { type: 'messageSent' }],
  });
});

test('only what was brought, is whole, was not refused and not sent before', () => {
  const refused = (code: string) => ({ ok: false, error: { code } });
  expect(send(client, [])).toEqual(refused('FileGone'));
  expect(send(client, [{ ...upload, isSent: true }])).toEqual(refused('FileGone'));
  expect(send(client, [{ ...upload, verdict: 'refused' }])).toEqual(refused('FileGone'));
  expect(send(client, [{ ...upload, verdict: null }])).toEqual(refused('FileNotReady'));
  const { perMessage } = config.files;
  const many = Array.from({ length: perMessage + 1 }, (_, i) => uuid(60 + i));
  expect(send(client, [upload], many)).toEqual({
    ok: false,
    error: { code: 'TooManyFiles', limit: perMessage },
  });
});

test('without words, yes; without both, no', () => {
  const parse = (text: string, files: string[]) =>
    contactCommand.safeParse({ verb: 'sendFiles', id: uuid(1), commandId: uuid(2), text, files }).success;
  expect([parse('', [file.id]), parse('Hei', [file.id]), parse('  ', [file.id]), parse('Hei', [])]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
