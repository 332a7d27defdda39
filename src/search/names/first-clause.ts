/** Characters that a line under a title holds. */
const longest = 80;

/** With what is between the title and its verb: `, in French Aix, is a`. */
const copula = /^(?:,[^,.]+,)?\s(?:was|were|is|are)\s+(?:an?\s+|the\s+)?/u;
/** No full stop of a sentence: after an initial. */
const end = /(?<!\b\p{Lu})[.!?。！？](?=\s|$|\p{sc=Han})/u;

/**
 * What a summary says first, for beside a title: its first sentence without the title itself and
 * the verb after it, as many words of it as a line holds.
 */
export function firstClause(summary: string, title: string): string {
  const text = withoutSubject(summary.trim(), title);
  const sentence = text.slice(0, end.exec(text)?.index ?? text.length);
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s,;:–—(]+$/u, '')}\u00a0…`;
}

function withoutSubject(summary: string, title: string): string {
  const start = [title, `The ${title}`, `A ${title}`, `An ${title}`].find((subject) =>
    /^[\s,]/u.test(summary.startsWith(subject) ? summary.slice(subject.length) : ''),
  );
  if (start === undefined) return summary;
  const rest = summary.slice(start.length);
  const predicate = rest.replace(copula, '');
  return predicate === rest ? summary : predicate;
}
