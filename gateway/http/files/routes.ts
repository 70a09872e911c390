import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Seated } from '../../../shared/domain/person.ts';
import { ok, type Result, refuse } from '../../../shared/kit/result.ts';
import { FILE_NAME_HEADER } from '../../../shared/protocol/filePaths.ts';
import type { FileRefusal } from '../../../shared/protocol/files.ts';
import { citizenHandshake, WORKSTATION_HEADER, workstation } from '../../../shared/protocol/handshake.ts';
import type { Owner } from '../../db/files.ts';
import type { Given } from '../../services/files/fileRights.ts';
import { createLimiter } from '../../services/limits.ts';
import { callerAddress } from '../callerAddress.ts';
import type { HttpOptions } from '../options.ts';
import { toDownload, toRefusal, toStanding } from './answers.ts';

const key = citizenHandshake.shape.key;
const token = z.string().min(1).max(200);
const uuid = z.uuid();

/** Who asks, and what is theirs to bring and to read. */
type Side = {
  readonly bringing: (c: Context) => Promise<Result<Owner, FileRefusal>>;
  readonly given: (c: Context) => Promise<Result<Given | null, FileRefusal>>;
  /** Whose file it is, where only its own bringer may ask; no rule of sending stands in the way of looking. */
  readonly owner: (c: Context) => Promise<Result<Owner, FileRefusal>>;
};

/**
 * Files, beside the socket: brought in a stream with a bound, and saved, never shown. The client's page shows its
 * conversation's key, a desk its session, both in a header; addresses hold ids alone.
 */
export function fileRoutes(options: HttpOptions): Hono {
  const { files, limits } = options;
  const ofSender = createLimiter(limits.filesPerSender);
  const routes = new Hono();
  routes.use(fromOurPages(options));

  const serve = (path: string, { bringing, given, owner }: Side) => {
    routes.put(path, async (c) => {
      const whose = await bringing(c);
      if (!whose.ok) return toRefusal(c, whose.error);
      const { contactId, personId } = whose.value;
      const inTime = await ofSender(`${contactId} ${personId ?? ''}`);
      if (!inTime.ok) return toRefusal(c, inTime.error);
      const bytes: AsyncIterable<Uint8Array> = c.req.raw.body ?? nothing();
      const brought = { id: c.req.param('id') ?? '', name: nameIn(c), bytes };
      return toStanding(c, await files.bring(whose.value, brought));
    });
    routes.get(path, async (c) => {
      const found = await given(c);
      return found.ok ? toDownload(c, found.value) : toRefusal(c, found.error);
    });
    routes.get(`${path}/standing`, async (c) => {
      const whose = await owner(c);
      if (!whose.ok) return toRefusal(c, whose.error);
      return toStanding(c, await files.standing(whose.value, c.req.param('id') ?? ''));
    });
    routes.delete(path, async (c) => {
      const whose = await owner(c);
      if (!whose.ok) return toRefusal(c, whose.error);
      await files.takeBack(whose.value, c.req.param('id') ?? '');
      return c.json({});
    });
  };
  serve('/client/:id', clientSide(options));
  serve('/desk/:contactId/:id', deskSide(options));
  return routes;
}

function clientSide({ returning, fileRights }: HttpOptions): Side {
  const conversation = async (c: Context): Promise<Result<string, FileRefusal>> => {
    const given = key.safeParse(bearer(c));
    if (!given.success) return refuse({ code: 'SessionEnded' });
    if (!isId(c, 'id')) return refuse({ code: 'NotFound' });
    return ok(await returning.contactIdOf(given.data));
  };
  return {
    bringing: async (c) => {
      const contactId = await conversation(c);
      return contactId.ok ? fileRights.clientBringing(contactId.value) : contactId;
    },
    given: async (c) => {
      const contactId = await conversation(c);
      return contactId.ok ? ok(await fileRights.clientGiven(contactId.value, idOf(c))) : contactId;
    },
    owner: async (c) => {
      const contactId = await conversation(c);
      return contactId.ok ? ok({ contactId: contactId.value, personId: null }) : contactId;
    },
  };
}

function deskSide({ sessions, fileRights, limits }: HttpOptions): Side {
  const ofSession = createLimiter(limits.deskCalls);
  const seated = async (c: Context): Promise<Result<Seated, FileRefusal>> => {
    const given = token.safeParse(bearer(c));
    const session = given.success ? await sessions.byToken(given.data) : null;
    if (!session) return refuse({ code: 'SessionEnded' });
    const allowed = await ofSession(session.id);
    if (!allowed.ok) return allowed;
    if (!isId(c, 'id') || !isId(c, 'contactId')) return refuse({ code: 'NotFound' });
    const at = workstation.safeParse(decoded(c.req.header(WORKSTATION_HEADER) ?? ''));
    return ok({ ...session.person, workstation: at.success ? at.data : null });
  };
  const contactOf = (c: Context) => c.req.param('contactId') ?? '';
  return {
    bringing: async (c) => {
      const person = await seated(c);
      return person.ok ? fileRights.deskBringing(person.value, contactOf(c)) : person;
    },
    given: async (c) => {
      const person = await seated(c);
      return person.ok ? ok(await fileRights.deskGiven(person.value, contactOf(c), idOf(c))) : person;
    },
    owner: async (c) => {
      const person = await seated(c);
      return person.ok ? ok({ contactId: contactOf(c), personId: person.value.id }) : person;
    },
  };
}

/** No other site's page gets anything here; the desktop's page, which is of another origin, may ask. */
function fromOurPages({ isOriginAllowed, limits, trustProxy }: HttpOptions): MiddlewareHandler {
  const ofAddress = createLimiter(limits.fileRequestsPerAddress);
  return async (c, next) => {
    c.header('cache-control', 'no-store');
    c.header('vary', 'origin');
    const origin = c.req.header('origin');
    if (origin !== undefined && !isOriginAllowed(origin)) return toRefusal(c, { code: 'NotAllowed' });
    if (origin !== undefined) c.header('access-control-allow-origin', origin);
    if (c.req.method !== 'OPTIONS') {
      const allowed = await ofAddress(callerAddress(c, trustProxy));
      return allowed.ok ? next() : toRefusal(c, allowed.error);
    }
    c.header('access-control-allow-methods', 'GET, PUT, DELETE');
    c.header('access-control-allow-headers', `authorization, ${FILE_NAME_HEADER}, ${WORKSTATION_HEADER}`);
    c.header('access-control-max-age', '600');
    return c.body(null, 204);
  };
}

const bearer = (c: Context): string | undefined =>
  /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];

const idOf = (c: Context): string => c.req.param('id') ?? '';
const isId = (c: Context, name: string): boolean => uuid.safeParse(c.req.param(name)).success;

const nameIn = (c: Context): string => decoded(c.req.header(FILE_NAME_HEADER) ?? '').slice(0, 2_000);

/** As text; what is no text says nothing. */
function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return '';
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A request without a body brings an empty file.
}
