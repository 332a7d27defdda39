import type { PageAnswer } from '../../src/search/judging/ask-in-page.ts';
import { bundleAsker } from '../../src/search/judging/bundle-asker.ts';
import { judgeAnswer, type Outcome } from '../../src/search/judging/judge-answers.ts';
import { readJudgedQueries } from './judged-queries.ts';

/** A page of the site in a browser, whoever drives it. */
interface OpenPage {
  evaluate(code: string): Promise<unknown>;
}

/** Puts every judged query to the search of an open page, one after the other. */
export async function askEverything(page: OpenPage): Promise<readonly Outcome[]> {
  const queries = await readJudgedQueries();
  await page.evaluate(await bundleAsker());
  const answers = (await page.evaluate(`(async () => {
    const answers = [];
    for (const query of ${JSON.stringify(queries.map(({ q }) => q))})
      answers.push([await qamusAsk.names(query), await qamusAsk.pages(query)]);
    return answers;
  })()`)) as readonly (readonly PageAnswer[])[];
  return queries.map((query, at) =>
    judgeAnswer(
      query,
      (answers[at] ?? []).flatMap(({ addresses }) => addresses),
    ),
  );
}
