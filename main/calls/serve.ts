import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import type { DesktopCall } from '../../shared/desktop/define.ts';
import type { DesktopReply } from '../../shared/desktop/reply.ts';
import type { ReportFault } from '../platform/faultLog.ts';
import { isTrusted } from './sender.ts';

type Table = Readonly<Record<string, DesktopCall>>;
type Handler<C extends DesktopCall> = (
  input: z.output<C['input']>,
) => z.input<C['answer']> | Promise<z.input<C['answer']>>;
export type Handlers<T extends Table> = { readonly [N in keyof T]: Handler<T[N]> };

/**
 * Answers the calls of a table: looks at who calls, parses, calls, and lets out what the schema of the answer names and
 * nothing more. The page is told no more of what went wrong than an id. The function it returns stops answering.
 */
export function serve<T extends Table>(table: T, handlers: Handlers<T>, report: ReportFault): () => void {
  const names = Object.keys(table);
  for (const name of names) {
    const call = table[name];
    const handler = handlers[name];
    if (!call || !handler) continue; // the types leave none without
    ipcMain.handle(name, (event, input: unknown) =>
      answer(name, call, handler as Handler<DesktopCall>, event, input),
    );
  }

  async function answer(
    name: string,
    call: DesktopCall,
    handler: Handler<DesktopCall>,
    event: IpcMainInvokeEvent,
    input: unknown,
  ): Promise<DesktopReply> {
    const fail = (code: 'BadRequest' | 'UnknownSender' | 'Internal', error: unknown): DesktopReply => ({
      ok: false,
      error: { code, id: report(`${name} ${code}`, error) },
    });
    if (!isTrusted(event.senderFrame)) return fail('UnknownSender', null);
    const parsed = call.input.safeParse(input);
    if (!parsed.success) return fail('BadRequest', parsed.error);
    try {
      return { ok: true, value: call.answer.parse(await handler(parsed.data)) };
    } catch (error) {
      return fail('Internal', error);
    }
  }

  return () => {
    for (const name of names) ipcMain.removeHandler(name);
  };
}
