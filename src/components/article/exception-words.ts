import type { Contradiction } from '../../diagnostics/codes.ts';

/** What readers may stumble over. */
const words: Readonly<Record<Contradiction, string>> = {
  'dates-reversed': 'the end lies before the beginning',
  'event-undated': 'the date is that of an event without one',
  'post-overfull': 'more held the post at once than it has seats',
  'vacancy-filled': 'the post was held while it was vacant',
  'holding-outside-life': 'the post was held before or after a lifetime',
  'holding-outside-body': 'the post was held while its body did not exist',
  'relation-outside-life': 'a date lies before or after a lifetime',
  'lives-apart': 'the two did not live at one time',
  'control-conflict': 'two controlled the place at once',
  'control-outside-life': 'the place was controlled while it did not exist',
  'relation-circular': 'the relation leads back to where it began',
  'order-reversed': 'what came after ended before the other began',
  'statement-twice': 'the same is stated twice',
  'inverse-twice': 'the same is stated from both ends',
  'seats-total': 'the seats do not add up to the total',
  'seats-overfull': 'there are more members than seats',
  'seat-twice': 'one member has two seats',
};

/** What stands before the reason why it is so all the same. */
export function exceptionWords(problem: Contradiction): string {
  return `An exception: ${words[problem]}.`;
}

/** The reason of an author, with the full stop that a second sentence needs. */
export function reasonSentence(because: string): string {
  return /[.!?…]['"’”»)]*$/.test(because) ? because : `${because}.`;
}
