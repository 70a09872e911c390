import { listApiKeys, revokeApiKey } from '../../gateway/db/apiKeys.ts';
import { createApiKey } from '../../gateway/services/apiKeys.ts';
import { apiScope, apiScopes } from '../../shared/protocol/api/scopes.ts';
import { type Area, idOf, Mistake, readArgs, toTable } from './area.ts';

/** Keys of other systems: what each may do, until it is revoked. */
export const keyArea: Area = {
  create: {
    usage: `create <name> --scope <scope> [--scope …]   (${apiScopes.join(', ')})`,
    run: async ({ args, db, now, say }) => {
      const { positionals, values } = readArgs(args, { scope: { type: 'string', multiple: true } });
      const [name, ...more] = positionals;
      if (!name || more.length > 0) throw new Mistake('one name is needed');
      const scopes = (values.scope ?? []).map((each) => {
        const scope = apiScope.safeParse(each);
        if (!scope.success) throw new Mistake(`there is no scope "${each}"`);
        return scope.data;
      });
      if (scopes.length === 0) throw new Mistake('a key without a scope opens nothing');
      const { id, key } = await createApiKey(db, name, [...new Set(scopes)], now);
      say(`id   ${id}`);
      say(`key  ${key}`);
      say('The key is shown this once: it is kept only as a hash.');
    },
  },
  list: {
    usage: 'list',
    run: async ({ db, say }) => {
      const keys = await listApiKeys(db);
      const rows = keys.map((each) => [
        each.id,
        each.name,
        each.scopes.join(','),
        `made ${each.createdAt.toISOString()}`,
        each.revokedAt ? `revoked ${each.revokedAt.toISOString()}` : '',
      ]);
      for (const line of rows.length > 0 ? toTable(rows) : ['no keys']) say(line);
    },
  },
  revoke: {
    usage: 'revoke <id>',
    run: async ({ args, db, now, say }) => {
      const id = idOf(readArgs(args, {}).positionals);
      if (!(await revokeApiKey(db, id, now))) throw new Mistake('there is no such key, or it is revoked');
      say('revoked: it opens nothing from now on');
    },
  },
};
