import type { ToolkitLink } from '../../../shared/domain/config/operations.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { foldWords, holdsWords } from '../../../shared/kit/fold.ts';

export type Tool = {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  readonly url: string;
};
/** Links that stand together; `title` is null of those that the configuration puts in no group. */
export type ToolGroup = { readonly title: string | null; readonly tools: readonly Tool[] };

/**
 * The links of the toolkit that hold every word asked for, in the groups and the order of the configuration; what is
 * in no group comes last. A link is found in any of the three languages: handbooks are often known by one name alone.
 */
export function toolsFor(
  toolkit: readonly ToolkitLink[],
  screen: Language,
  words: string,
): readonly ToolGroup[] {
  const asked = foldWords(words);
  const titleOf = ({ group }: ToolkitLink) => group?.[screen] ?? null;
  const found = toolkit.filter(({ label, group, url }) =>
    holdsWords(asked, ...Object.values(label), ...Object.values(group ?? {}), new URL(url).host),
  );
  const titles = [...new Set(found.map(titleOf).filter((title) => title !== null)), null];
  return titles
    .map((title) => ({
      title,
      tools: found
        .filter((each) => titleOf(each) === title)
        .map(({ id, label, url }) => ({ id, title: label[screen], host: new URL(url).host, url })),
    }))
    .filter(({ tools }) => tools.length > 0);
}
