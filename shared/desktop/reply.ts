/**
 * How an answer travels between the main process and the bridge. What went wrong stays in the main process's log under
 * `id`; the page learns no more than that.
 */
export type DesktopReply =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly error: { readonly code: 'BadRequest' | 'UnknownSender' | 'Internal'; readonly id: string };
    };
