import type { CslName } from './source.ts';

/**
 * A list of names: `Austen, Jane, and Max Byrd` (the first inverted, for sorting by eye) or
 * `Jane Austen and Max Byrd`; of more than three only the first, with `et al.`.
 */
export function listNames(names: readonly CslName[], first: 'inverted' | 'straight'): string {
  const [lead, ...others] = names;
  if (!lead) return '';
  const leading = first === 'inverted' ? inverted(lead) : straight(lead);
  return listed([leading, ...others.map(straight)]);
}

/** The names by which a source is called for short: `Austen and Byrd`. */
export function shortNames(names: readonly CslName[]): string {
  return listed(names.map((name) => ('literal' in name ? name.literal : name.family)));
}

/** `Translated by Jane Austen`, or nothing where nobody did. */
export function rolePhrase(role: string, names: readonly CslName[]): string {
  return names.length === 0 ? '' : `${role} ${listNames(names, 'straight')}`;
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names[0]} et al.`;
  const [last = '', ...before] = names.toReversed();
  if (before.length === 0) return last;
  // A comma keeps the given name of an inverted one from joining the next person.
  const and = before.some((name) => name.includes(',')) ? ', and' : ' and';
  return `${before.toReversed().join(', ')}${and} ${last}`;
}

function inverted(name: CslName): string {
  if ('literal' in name || name.given === undefined || isHan(name.family)) return straight(name);
  return `${name.family}, ${name.given}`;
}

/** Names in Han characters keep their family name first, without a space. */
function straight(name: CslName): string {
  if ('literal' in name) return name.literal;
  if (name.given === undefined) return name.family;
  return isHan(name.family) ? name.family + name.given : `${name.given} ${name.family}`;
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}
