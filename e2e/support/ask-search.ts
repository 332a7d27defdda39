import type { PageAnswer } from '../../src/search/judging/ask-in-page.ts';
import { bundleAsker } from '../../src/search/judging/bundle-asker.ts';
import { asShown, judgeAnswer, type Outcome } from '../../src/search/judging/judge-answers.ts';
import { readJudgedQueries } from './judged-queries.ts';

/** A page of the site in a browser, whoever drives it. */
interface OpenPage {
  evaluate(code: string): Promise<unknown>;
}

const nowhere: PageAnswer = { addresses: [], time: 0, isAside: false };
const nothing = [nowhere, nowhere] as const;

/** Puts every judged query to the search of an open page, one after the other. */
export async function askEverything(page: OpenPage): Promise<readonly Outcome[]> {
  const queries = await readJudgedQueries();
  await page.evaluate(await bundleAsker());
  const answers = (await page.evaluate(`(async () => {
    const answers = [];
    for (const query of ${JSON.stringify(queries.map(({ q }) => q))})
      answers.push([await qamusAsk.names(query), await qamusAsk.pages(query)]);
    return answers;
  })()`)) as readonly (readonly [names: PageAnswer, pages: PageAnswer])[];
  return queries.map((query, at) => judgeAnswer(query, asShown(...(answers[at] ?? nothing))));
}
