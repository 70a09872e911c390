import { z } from 'zod';
import { fileRef } from '../domain/file/fileRef.ts';

/**
 * Files go over HTTP beside the socket: `PUT` brings one under an id of the sender's making, its bytes as the body and
 * its name in a header; `GET` takes one, `DELETE` takes one back that was not sent. Who asks stands in `authorization`
 * (`Bearer`: a conversation's key, or a desk's access token) and nothing secret in an address, which gets logged.
 *
 * How a file that was brought stands: ready to be sent, waiting for the scanner, or refused by it.
 */
export const uploadStanding = z.object({ state: z.enum(['ready', 'waiting', 'refused']), file: fileRef });
export type UploadStanding = z.infer<typeof uploadStanding>;

/** Why a file was not taken or not given. */
export const fileRefusal = z.discriminatedUnion('code', [
  z.object({ code: z.literal('FileTooLarge'), limit: z.number() }),
  z.object({ code: z.literal('TooManyFiles'), limit: z.number() }),
  z.object({ code: z.literal('TooFast'), retryAfterMs: z.number() }),
  z.object({
    code: z.enum([
      'FileEmpty',
      'FileTypeRefused',
      'FileBroken',
      'NotFound',
      'NotAllowed',
      'SessionEnded',
      'BadRequest',
      'Internal',
    ]),
  }),
]);
export type FileRefusal = z.infer<typeof fileRefusal>;
export type FileRefusalCode = FileRefusal['code'];
