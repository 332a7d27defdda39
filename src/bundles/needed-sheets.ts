import { isAsset } from './is-asset.ts';
import type { SiteReader } from './site-reader.ts';

/** Which generated style sheets can do anything on a page. */
export interface NeededSheets {
  /** Whether a sheet may match something on a page with these classes, now or after a script. */
  readonly isNeeded: (path: string, classes: ReadonlySet<string>) => boolean;
  /** The classes that scripts may bring; with them changes which sheets pages need. */
  readonly scripted: readonly string[];
}

/**
 * Astro gives a page the styles of every component that its route can show. A sheet of which
 * each rule wants classes that are neither on the page nor in any script does nothing there.
 */
export async function neededSheets(site: SiteReader): Promise<NeededSheets> {
  const wanted = new Map<string, readonly ReadonlySet<string>[]>();
  for (const path of site.files) {
    if (!isAsset(path) || !path.endsWith('.css')) continue;
    wanted.set(path, classesWanted((await site.read(path)).toString('utf8')));
  }
  const known = new Set([...wanted.values()].flat().flatMap((classes) => [...classes]));
  const scripted = new Set<string>();
  for (const path of site.files) {
    // Data for scripts lies elsewhere, and is full of words.
    if (!isAsset(path) || !path.endsWith('.js')) continue;
    const script = (await site.read(path)).toString('utf8');
    // A name behind a dot or before a colon is a method, a key, or a part of a selector or an id.
    for (const [word] of script.matchAll(/(?<![.\w-])[A-Za-z_][\w-]*(?![\w:-])/g))
      if (known.has(word)) scripted.add(word);
  }
  return {
    isNeeded: (path, classes) =>
      wanted
        .get(path)
        ?.some((all) => [...all].every((name) => classes.has(name) || scripted.has(name))) ?? true,
    scripted: [...scripted].sort(),
  };
}

/** Of each selector of a style sheet the classes that must be on a page for it to match. */
export function classesWanted(css: string): readonly ReadonlySet<string>[] {
  const wanted: ReadonlySet<string>[] = [];
  const bare = css.replace(/\/\*[^]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
  for (const [, prelude = ''] of bare.matchAll(/([^{};]*)\{/g)) {
    const selectors = prelude.trim();
    // A condition, whose rules come by themselves; a step of an animation, which matches nothing.
    if (/^@(?:media|supports|layer|container|keyframes)\b/.test(selectors)) continue;
    if (/^(?:from|to|[\d.]+%)(?:\s*,\s*(?:from|to|[\d.]+%))*$/.test(selectors)) continue;
    for (const selector of splitSelectors(selectors)) {
      // What is within `:not()` or `:is()` need not be there.
      const names = withoutArguments(selector).matchAll(/\.(-?[A-Za-z_][\w-]*)/g);
      wanted.push(new Set([...names].map(([, name = '']) => name)));
    }
  }
  return wanted;
}

/** At the commas between selectors, not at those within parentheses. */
function splitSelectors(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const each of list) {
    depth += each === '(' ? 1 : each === ')' ? -1 : 0;
    if (each === ',' && depth === 0) selectors.push('');
    else selectors.push((selectors.pop() ?? '') + each);
  }
  return selectors;
}

function withoutArguments(selector: string): string {
  let text = selector;
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\([^()]*\)/g, '');
  }
  return text;
}
