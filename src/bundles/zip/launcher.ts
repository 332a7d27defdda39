import { createHash } from 'node:crypto';
import type { LauncherWords } from '../../config/encyclopedia-config.ts';
import { directionOf } from '../../entities/direction.ts';
import { routes } from '../../entities/routes.ts';
import type { Edition } from '../edition.ts';
import { devices, drawDevice } from './draw-device.ts';
import { escapeHtml } from '../escape-html.ts';

/** A style sheet in the folder: with it the launcher knows that the folder is there. */
export const hereSheetName = 'start.css';

/** The folder is there: the way in is shown, and how to unzip is not. */
export const hereSheet = '.open { display: block; }\n.languages, .unzip { display: none; }\n';

/** What the pages at the top of the zip are made of. */
export interface LauncherFacts {
  readonly edition: Edition;
  readonly description: string;
  /** Of the prose. */
  readonly language: string;
  readonly words: readonly LauncherWords[];
  /** The name of the folder, and of other editions before the dot. */
  readonly stem: string;
  /** Where the other editions are offered, when the site has an address. */
  readonly offered?: string | undefined;
}

/**
 * One page without any other: the way into the folder when it is there, and else what to do, with
 * pictures, in every language of the site. No script decides, but a style sheet in the folder.
 */
export function launcherPage(facts: LauncherFacts, styles: string): string {
  const { edition, description, language, words, stem } = facts;
  const title = escapeHtml(edition.title);
  const hash = createHash('sha256').update(styles).digest('base64');
  const inside = (file: string) => `${stem}/${file}`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${styles}</style>
<link rel="stylesheet" href="${inside(hereSheetName)}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${escapeHtml(description)}</p>
<ul class="open">
${words.map((each) => `<li${languageOf(each)}><a href="${inside(routes.home())}">${escapeHtml(each.open.replace('{title}', edition.title))}</a></li>`).join('\n')}
</ul>
${words.length > 1 ? languages(words) : ''}${words.map((each) => unzip(each, facts)).join('\n')}
</main>
<footer class="imprint">
${imprint(facts)}
</footer>
</body>
</html>
`;
}

function languages(words: readonly LauncherWords[]): string {
  const links = words.map(
    (each) => `<li${languageOf(each)}><a href="#${each.tag}">${escapeHtml(each.label)}</a></li>`,
  );
  return `<ul class="languages">\n${links.join('\n')}\n</ul>\n`;
}

/** How to unzip it, in one language. */
function unzip(words: LauncherWords, { stem, offered }: LauncherFacts): string {
  const where =
    offered === undefined
      ? ''
      : ` ${escapeHtml(words.elsewhere)} <a href="${escapeHtml(offered)}">${escapeHtml(offered.replace(/^https?:\/\//, ''))}</a>`;
  const items = devices.map((device) => {
    const { name, steps } = words[device];
    const other = device === 'android' || device === 'ios' ? where : '';
    return `<li>${drawDevice(device, words[device], stem)}<div><h3>${escapeHtml(name)}</h3><p>${escapeHtml(steps)}${other}</p></div></li>`;
  });
  return `<section class="unzip" id="${words.tag}"${languageOf(words)}>
<h2>${escapeHtml(words.heading)}</h2>
<p>${escapeHtml(words.notice)}</p>
<ul class="devices">
${items.join('\n')}
</ul>
</section>`;
}

/** Which edition it is, of which day, under which licence; in the first of the languages. */
function imprint({ edition, words }: LauncherFacts): string {
  const { name, day, licence } = edition;
  const [first] = words;
  if (!first) throw new Error('The launcher has no language');
  const link = `<a href="${escapeHtml(licence.url)}" rel="license">${escapeHtml(licence.name)}</a>`;
  return [
    name && escapeHtml(name),
    day && `${escapeHtml(first.dated)} <time datetime="${day}">${day}</time>`,
    `${escapeHtml(first.licence)} ${link}`,
  ]
    .filter(Boolean)
    .map((line) => `<p>${line}</p>`)
    .join('\n');
}

function languageOf({ tag }: LauncherWords): string {
  return ` lang="${tag}" dir="${directionOf(tag)}"`;
}
