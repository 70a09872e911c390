import type { CallInput, Outcome } from './calls.ts';

type Marks = CallInput<'conversation.markRead'>;
export type Receipts = { note(marks: Marks): void; flush(): void };

/**
 * Tells the gateway how far the page has received and shown the counsellor's messages. One call is under way at a
 * time and the newest marks win, so a burst of messages costs two calls; after a lost line `flush` asks again.
 */
export function createReceipts(
  markRead: (marks: Marks) => Promise<Outcome<'conversation.markRead'>>,
): Receipts {
  let wanted: Marks = { delivered: 0, read: 0 };
  let told: Marks = { delivered: 0, read: 0 };
  let isUnderWay = false;
  const isTold = () => told.delivered >= wanted.delivered && told.read >= wanted.read;

  const flush = async () => {
    if (isUnderWay || isTold()) return;
    isUnderWay = true;
    const marks = wanted;
    const outcome = await markRead(marks);
    isUnderWay = false;
    if (!outcome.ok) return;
    told = marks;
    await flush();
  };
  return {
    note: (marks) => {
      wanted = {
        delivered: Math.max(wanted.delivered, marks.delivered),
        read: Math.max(wanted.read, marks.read),
      };
      void flush();
    },
    flush: () => void flush(),
  };
}
