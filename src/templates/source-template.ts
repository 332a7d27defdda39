import { uncited } from '../schema/front-matter.ts';
import { idPattern } from '../schema/sourced-values.ts';
import { yamlText } from '../schema/yaml-text.ts';
import { suggestId } from './suggest-id.ts';

/** What the file of a source begins with: what it must say, and as comments what it may. */
export function sourceTemplate(title = '…'): string {
  return [
    'type: webpage # book, chapter, article-journal, article-newspaper, entry-encyclopedia, report, manuscript …',
    `title: ${title === '…' ? "'…'" : yamlText(title)}`,
    '# author:',
    "#   - { family: '…', given: '…' }",
    "# issued: '1990' # or a day: '1990-12-31'",
    "# publisher: '…'",
    "# URL: 'https://…' # canonical, or none: never a mirror",
    "standpoint: '…' # who speaks there, as in: US historian",
    'consulted: none # how much of it was read: whole, excerpt, abstract, front-matter, none',
    '',
  ].join('\n');
}

/** Why there can be no source of this key, and what to type instead; undefined where there can. */
export function refuseKey(key: string, sources: ReadonlySet<string>): string | undefined {
  if (sources.has(key)) return `There is a source \`${key}\` already: sources/${key}.yaml`;
  if (key !== uncited && idPattern.test(key)) return undefined;
  const instead = suggestId(key);
  return (
    `\`${key}\` cannot be the key of a source: small letters, digits and single hyphens, as in smith-2001.` +
    (instead === '' || instead === key ? '' : `\nTry: npm run new -- source ${instead}`)
  );
}
