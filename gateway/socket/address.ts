import type { Socket } from 'socket.io';
import { addressBehind } from '../services/forwarded.ts';

/** The address a socket comes from. */
export const addressOf = ({ handshake }: Socket, trustProxy: boolean): string =>
  addressBehind(handshake.address, handshake.headers['x-forwarded-for'], trustProxy);
