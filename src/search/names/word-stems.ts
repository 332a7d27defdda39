/*
 * Endings that a name takes in a sentence, in languages that bend names and are written in
 * Cyrillic or Arabic letters: all folded.
 */

const russian = byLength(`
ами ями ого его ому ему ыми ими ов ев ом ем ои еи ам ям ах ях ым им ых их ая яя ое ее ые ие ыи ии
ую юю ою ею а е и о у ы э ю я
`);

/** Put to a name that stays whole. */
const added = byLength(`
ның нің дың дің тың тің лар лер дар дер тар тер дан ден тан тен нан нен ға ге қа ке да де та те
ны ні ды ді ты ті мен бен
نىڭ دىن تىن لار لەر دا دە تا تە غا قا گە كە نى
`);

/** What is left must still tell one name from another. */
const leastLeft = 3;

/** Words without the ending that Russian gives them: names lose their own for it. */
export function withoutRussianEnding(word: string): string {
  return /\p{sc=Cyrillic}/u.test(word) ? cut(word, russian) : word;
}

/** Words without an ending that was only put to them. */
export function withoutAddedEnding(word: string): string {
  return /[\p{sc=Cyrillic}\p{sc=Arabic}]/u.test(word) ? cut(word, added) : word;
}

function cut(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= leastLeft);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function byLength(endings: string): readonly string[] {
  return endings
    .trim()
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);
}
