import { findKind } from '../../templates/find-kind.ts';
import { cleanTitle, planArticle, type Desk, type Wish } from '../../templates/plan-article.ts';

type Ask = (question: string) => Promise<string>;

/** What was said on the command line already. */
export type Given = Partial<Omit<Wish, 'kind'>> & { readonly kindWord?: string | undefined };

/** Asks for what an article begins with, each question until the answer can be used. */
export async function askForArticle(
  ask: Ask,
  say: (sentence: string) => void,
  desk: Desk,
  given: Given,
): Promise<Wish> {
  const { kindWord, ...rest } = given;
  const kind = await askForKind(ask, say, desk, kindWord);
  const title = given.title || (await askUntil(ask, 'Title: ', cleanTitle));
  let wish: Wish = { ...rest, kind, title };
  wish = await settle(ask, say, desk, wish);
  const summary =
    given.summary ?? (await ask('One or two plain sentences (or Enter, for later): '));
  if (summary !== '') wish = { ...wish, summary };
  if ((given.sources ?? []).length === 0) {
    wish = { ...wish, sources: await askForSource(ask, say, desk, wish) };
  }
  if (given.isEntry === undefined) {
    const answer = await ask('A page of its own, or only an entry in the list? [page/entry] ');
    wish = { ...wish, isEntry: /^e/i.test(answer) };
  }
  return wish;
}

async function askForKind(
  ask: Ask,
  say: (sentence: string) => void,
  { encyclopedia }: Desk,
  word?: string,
): Promise<string> {
  const kinds = Object.keys(encyclopedia.kinds).join(', ');
  let answer = word ?? (await ask(`Kind (${kinds}): `));
  for (;;) {
    const { kind, meant } = findKind(answer, encyclopedia);
    if (kind !== undefined) return kind;
    say(unknownKind(answer, meant, kinds));
    answer = await ask('Kind: ');
  }
}

/** ``There is no kind `persn`. Did you mean `person`?`` */
export function unknownKind(word: string, meant: string | undefined, kinds: string): string {
  return `There is no kind \`${word}\`. ${meant ? `Did you mean \`${meant}\`?` : `Kinds: ${kinds}.`}`;
}

/** A name that is taken needs a word behind it, an id that cannot be another. */
async function settle(
  ask: Ask,
  say: (sentence: string) => void,
  desk: Desk,
  first: Wish,
): Promise<Wish> {
  let wish = first;
  for (;;) {
    const { refusal, id } = planArticle(desk, { ...wish, sources: [] });
    if (refusal === undefined) return wish;
    say(refusal.replace(/ ?(?:Try: )?--[a-z]+ .*$/m, ''));
    if (refusal.includes('--qualifier')) {
      wish = {
        ...wish,
        qualifier: await askUntil(ask, 'In a word or two (Ctrl-C to stop): ', cleanTitle),
      };
    } else {
      wish = {
        ...wish,
        id: await askUntil(ask, `Another id instead of \`${id}\`: `, (text) => text),
      };
    }
  }
}

async function askForSource(
  ask: Ask,
  say: (sentence: string) => void,
  desk: Desk,
  wish: Wish,
): Promise<readonly string[]> {
  for (;;) {
    const answer = await ask('A source, by its key (or Enter, for later): ');
    const sources = answer.split(/[\s,]+/).filter((key) => key !== '');
    const { refusal } = planArticle(desk, { ...wish, sources });
    if (refusal === undefined) return sources;
    say(refusal);
  }
}

async function askUntil(
  ask: Ask,
  question: string,
  read: (text: string) => string,
): Promise<string> {
  for (;;) {
    const answer = read(await ask(question));
    if (answer !== '') return answer;
  }
}
