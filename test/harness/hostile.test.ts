import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toPreview } from '../../shared/domain/contact/contact.ts';
import { contactCommand, decide } from '../../shared/domain/contact/decide.ts';
import { MESSAGE_LENGTH } from '../../shared/domain/contact/length.ts';
import { messageText } from '../../shared/domain/contact/text.ts';
import { holdsIdentityCode } from '../../shared/domain/identityCode.ts';
import { hostileSigns } from './hostile/signs.ts';
import { type HostileKind, hostileMessages, hostileTexts } from './hostile.ts';
import { client, createStory, minute, openingWords, surroundings, uuid } from './story.ts';

const loneSurrogate = /\p{Surrogate}/u;

describe('the corpus', () => {
  test('holds at least 2,000 texts, none twice, none longer than a message', () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(hostileTexts.map((each) => each.text)).size).toBe(hostileTexts.length);
    for (const { text } of hostileTexts) expect(text.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
  });

  test('holds at least 2,000 that pass as messages', () => {
    expect(hostileMessages.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(hostileMessages.map((each) => each.text)).size).toBe(hostileMessages.length);
  });

  test('is the same in every run', () => {
    const hash = createHash('sha256');
    for (const { kind, text } of hostileTexts) hash.update(`${kind}\0${JSON.stringify(text)}\n`);
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"f9fce22997f001a380829d5e277f5254b51d7c969afb3cdae4717e3ff604a9f7"`,
    );
  });

  test('holds something of every kind', () => {
    const counts = new Map<HostileKind, number>();
    for (const { kind } of hostileTexts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect(counts.size).toBe(28);
    for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(20);
  });

  test('would be noticed where it comes alive', () => {
    const { global, host } = hostileSigns;
    const signed = hostileTexts.filter(({ text }) => text.includes(global) || text.includes(host));
    expect(signed.length).toBeGreaterThan(1_000);
  });
});

describe('the rules', () => {
  test('keep a hostile text as text: storable, and the same when read again', () => {
    for (const { text } of hostileMessages) {
      expect(messageText.parse(text)).toBe(text);
      expect(text).not.toMatch(loneSurrogate);
      expect(text).not.toMatch(/(?![\t\n])\p{Cc}/u);
      expect(JSON.parse(JSON.stringify(text))).toBe(text);
    }
  });

  test('make previews of it that can be stored and take one line', () => {
    for (const { text } of hostileTexts) {
      const preview = toPreview(text);
      expect(preview).not.toMatch(loneSurrogate);
      expect(preview).not.toMatch(/[\n\r\u2028\u2029]/);
    }
  });

  test('take it for no identity code, and carry it through a contact', () => {
    const story = createStory();
    story.tell(client, openingWords);
    for (const { text } of hostileMessages) {
      expect(holdsIdentityCode(text)).toBe(false);
      expect(story.tell(client, { verb: 'send', text }, minute(1)).ok).toBe(true);
      // Words of urgency may be answered by a sign to help, which comes after the message.
      const message = story.recorded.findLast(({ event }) => event.type === 'messageSent');
      expect(message?.event).toMatchObject({ content: { text } });
    }
  });

  test('refuse it where a code is expected', () => {
    const context = { ...surroundings, actor: client, now: minute(0) };
    for (const { text } of hostileTexts) {
      const raw = { ...openingWords, id: uuid(1), commandId: uuid(2), topic: text };
      const parsed = contactCommand.safeParse(raw);
      if (parsed.success)
        expect(decide(null, parsed.data, context)).toEqual({
          ok: false,
          error: { code: 'UnknownCode', field: 'topic' },
        });
    }
  });
});
