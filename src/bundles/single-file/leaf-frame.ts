import { createHash } from 'node:crypto';
import { serializeOuter } from 'parse5';
import type { SiteCorpus } from '../../corpus/site-corpus.ts';
import { routes } from '../../entities/routes.ts';
import { escapeAttribute } from '../html-tree.ts';
import { bindLeaf, type LeafAddresses } from './bind-leaf.ts';
import { leafOf } from './leaf.ts';
import type { Outline } from './outline-pages.ts';
import { unfoldScript } from './reader-script.ts';

/** What stands around the leaves: the head and the foot of a page of the site. */
export interface LeafFrame {
  readonly before: string;
  /** What turns the leaves; it stands behind the first. */
  readonly reader: string;
  readonly after: string;
}

export function frameOf(
  { encyclopedia }: SiteCorpus,
  { first, shared }: Outline,
  addresses: LeafAddresses,
  made: { readonly styles: string; readonly reader: string },
): LeafFrame {
  const parts = [shared?.head, shared?.tools, shared?.foot].map((part) => {
    if (!part) return '';
    bindLeaf(part, '', addresses);
    return serializeOuter(part);
  });
  const [head = '', tools = '', foot = ''] = parts;
  const { title, description } = encyclopedia;
  const headScript = first?.headScript ?? '';
  const policy = [
    `default-src 'none'`,
    `script-src ${[headScript, made.reader, unfoldScript].map(hashOf).join(' ')}`,
    `style-src ${hashOf(made.styles)}`,
    'img-src data:',
    'font-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const root = (first?.root ?? [])
    .filter(({ name }) => name === 'lang' || name === 'dir')
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const home = leafOf(routes.home());
  const before = `<!DOCTYPE html>
<html${root} data-home="${home}" data-site="${escapeAttribute(title)}"><head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<meta name="description" content="${escapeAttribute(description)}">
<link rel="icon" href="data:,">
<script>${headScript}</script>
<style>${made.styles}</style>
</head><body>
<a class="skip-link" href="#text">Skip to the text</a>
<div class="frame">
${head}
<main id="text">
`;
  const after = `</main>
<p class="unseen" role="status" data-turned></p>
${tools}
${foot}
</div>
`;
  return { before, reader: `<script>${made.reader}</script>\n`, after };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
