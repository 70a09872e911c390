import { type Problem, repeats, unknown } from './problem.ts';
import type { Shape } from './shape.ts';

/** Channels, numbers, regions, sites and calendars that name what is not there. */
export function accessProblems(config: Shape): Problem[] {
  const { channels, entryPoints, regions, sites, lines, municipalities, topics, languages } = config;
  const calendars = new Set(Object.keys(config.calendars));
  const inCalendars = (path: (string | number)[], id: string) => unknown(path, id, calendars, 'calendar');
  const towns = new Set(municipalities.map(({ id }) => id));
  const served = new Set<string>(languages);
  const topicIds = new Set(topics.map(({ id }) => id));
  const problems: Problem[] = [
    ...channels.flatMap((each, i) => inCalendars(['channels', i, 'calendar'], each.calendar)),
    ...sites.flatMap((each, i) => inCalendars(['sites', i, 'calendar'], each.calendar)),
    ...lines.flatMap((each, i) => inCalendars(['lines', i, 'calendar'], each.calendar)),
    ...inCalendars(['callback', 'calendar'], config.callback.calendar),
    ...inCalendars(['consultation', 'calendar'], config.consultation.calendar),
    ...inCalendars(['promises', 'urgent', 'calendar'], config.promises.urgent.calendar),
    ...entryPoints.flatMap(({ topic }, i) => unknown(['entryPoints', i, 'topic'], topic, topicIds, 'topic')),
    ...sites.flatMap((site, i) => [
      ...repeats(['sites', i, 'languages'], site.languages),
      ...site.languages.flatMap((lang, j) =>
        unknown(['sites', i, 'languages', j], lang, served, 'language of the service'),
      ),
    ]),
    ...repeats(
      ['regions'],
      regions.map(({ key }) => key),
      'key',
    ),
    ...regions.flatMap(({ municipalities: names }, i) =>
      names.flatMap((name, j) =>
        unknown(['regions', i, 'municipalities', j], name, towns, 'municipality of the organisation'),
      ),
    ),
  ];
  const say = (path: Problem['path'], message: string) => problems.push({ path, message });
  if (regions.length > 0)
    for (const [i, { id }] of municipalities.entries()) {
      const count = regions.flatMap((each) => each.municipalities).filter((each) => each === id).length;
      if (count !== 1)
        say(['municipalities', i, 'id'], `"${id}" is in ${count} regions: name it in exactly one (R12)`);
    }
  const visits = channels.findIndex(({ id, activeFrom }) => id === 'WALK_IN' && activeFrom !== null);
  if (visits >= 0 && sites.length === 0)
    say(
      ['channels', visits, 'activeFrom'],
      '"WALK_IN" is in use with no site to walk into: add one, or write null (R5)',
    );
  for (const [i, { id, identified }] of channels.entries())
    if (id === 'CHAT_ANON' && identified !== 'none')
      say(['channels', i, 'identified'], `"${identified}" cannot be anonymous: write "none" (R27)`);
  if (!channels.some(({ id, activeFrom }) => id.startsWith('CHAT') && activeFrom !== null))
    say(['channels'], 'no chat is in use: give CHAT or CHAT_ANON an "activeFrom" day (R4)');
  return problems;
}
