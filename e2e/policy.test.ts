import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { attribute, textOf, walkPage, type Element } from '../src/bundles/html-tree.ts';
import { allPages } from './support/pages.ts';
import { dist } from './support/site.ts';

/* The content security policy stands on every page, first, and the page is as it says. */

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a policy allows, by directive. */
function directives(policy: string): Record<string, string> {
  const parts = policy.split('; ').map((part) => part.split(/ (.*)/s));
  return Object.fromEntries(parts.map(([name = '', said = '']) => [name, said]));
}

interface Inline {
  readonly scripts: string[];
  readonly styles: string[];
}

/** Elements that load or run something, or lead the reader's browser to do so. */
const loading = new Set(['script', 'link', 'img', 'source', 'style', 'iframe', 'object', 'embed']);

/** What of a page is not as the policy wants it: sentences. */
function faultsOf(html: string): string[] {
  const faults: string[] = [];
  const policies: string[] = [];
  const inline: Inline = { scripts: [], styles: [] };
  let isLate = false;
  walkPage(html, {
    element(element) {
      const tag = element.tagName;
      if (
        tag === 'meta' &&
        /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? '')
      ) {
        policies.push(attribute(element, 'content') ?? '');
        if (isLate) faults.push('the policy stands behind what it should rule');
      }
      if (loading.has(tag)) isLate = true;
      faults.push(...faultsOfElement(element, inline));
    },
    text: () => undefined,
  });
  if (policies.length !== 1) return [...faults, `${policies.length} policies`];
  const { scripts, styles } = inline;
  expect(directives(policies[0] ?? '')).toEqual({
    'default-src': "'none'",
    'script-src': ["'self' 'wasm-unsafe-eval'", ...scripts.map(hashOf)].join(' '),
    'style-src': ["'self'", ...styles.map(hashOf)].join(' '),
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'base-uri': "'none'",
  });
  return faults;
}

function faultsOfElement(element: Element, inline: Inline): string[] {
  const { tagName: tag, attrs } = element;
  const faults: string[] = [];
  for (const { name, value } of attrs) {
    if (name === 'style' || name.startsWith('on')) faults.push(`<${tag} ${name}="${value}">`);
    const isLink =
      tag === 'a' ||
      (tag === 'link' && !/stylesheet|icon|preload|manifest/.test(attribute(element, 'rel') ?? ''));
    if (['href', 'src', 'srcset', 'poster'].includes(name) && !isLink) {
      if (/^(?:https?:)?\/\//i.test(value)) faults.push(`<${tag} ${name}="${value}"> is elsewhere`);
    }
  }
  if (['iframe', 'object', 'embed', 'base', 'frame'].includes(tag)) faults.push(`<${tag}>`);
  if (tag === 'style') inline.styles.push(textOf(element));
  if (tag === 'script' && attribute(element, 'src') === undefined) {
    const isTheme = attribute(element, 'data-theme-script') !== undefined;
    if (isTheme) inline.scripts.push(textOf(element));
    else if (!attribute(element, 'type')?.includes('json'))
      faults.push(`<script>${textOf(element)}`);
  }
  return faults;
}

test('every page has the policy, first, and nothing that it would refuse', async () => {
  test.setTimeout(120_000);
  const pages = await allPages();
  expect(pages.length).toBeGreaterThan(100);
  for (const name of pages) {
    const html = await readFile(join(dist, name), 'utf8');
    expect(faultsOf(html), name).toEqual([]);
    // A page that is not found may be anywhere, so it carries its style, and no script.
    const inline = [...html.matchAll(/<style|<script(?![^>]*\bsrc=)/g)].map(([tag]) => tag);
    expect(inline, name).toEqual([name === '404.html' ? '<style' : '<script']);
  }
});
