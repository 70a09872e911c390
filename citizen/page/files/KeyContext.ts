import { createContext } from 'preact';
import type { Chat } from '../../client/chat.ts';

/** The conversation's key, for asking after the bytes of its files. */
export const KeyContext = createContext<Chat['key']>(() => null);
