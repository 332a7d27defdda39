import { Converter } from 'opencc-js/t2cn';

let simplifiedForms: ReadonlyMap<string, string> | undefined;

/**
 * Groups of Han characters that are written for one another, of which a text has at least one:
 * first the simplified character, then the others. Taken from OpenCC, in the order of code points.
 */
export function variantsIn(texts: Iterable<string>): string[] {
  simplifiedForms ??= readSimplifiedForms();
  const wanted = new Set<string>();
  for (const text of texts) {
    for (const [character] of text.normalize('NFKC').matchAll(/\p{sc=Han}/gu)) {
      wanted.add(simplifiedForms.get(character) ?? character);
    }
  }
  const groups = new Map<string, string>();
  for (const [character, simplified] of simplifiedForms) {
    if (!wanted.has(simplified)) continue;
    groups.set(simplified, (groups.get(simplified) ?? simplified) + character);
  }
  return [...groups.values()].sort();
}

/** Blocks of Han characters in use: the unified ones and their first extension. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

function readSimplifiedForms(): ReadonlyMap<string, string> {
  const simplify = Converter({ from: 't', to: 'cn' });
  const forms = new Map<string, string>();
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      let simplified = simplify(character);
      // A form that is itself a variant of a third would depend on where one begins.
      for (let next = simplify(simplified); next !== simplified; next = simplify(simplified))
        simplified = next;
      if (simplified !== character) forms.set(character, simplified);
    }
  }
  return forms;
}
