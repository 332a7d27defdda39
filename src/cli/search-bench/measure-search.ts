import type { Browser } from 'playwright';
import {
  asShown,
  judgeAnswer,
  type JudgedQuery,
  type Outcome,
} from '../../search/judging/judge-answers.ts';
import { openMeasured } from './measured-page.ts';

/** Bytes as a host sends them and milliseconds in the browser, each the mean of several queries. */
export interface Cost {
  /** Of the first question that is put to a page. */
  readonly firstNames: Measure;
  readonly firstPages: Measure;
  /** Of those after it. */
  readonly names: Measure;
  readonly pages: Measure;
}

export interface Measure {
  readonly bytes: number;
  readonly time: number;
  readonly mostBytes: number;
}

/** How many fresh pages are asked one question each. */
const freshPages = 5;

/** Puts every query to one page, and a few to fresh ones. */
export async function measureSearch(
  browser: Browser,
  address: string,
  asker: string,
  queries: readonly JudgedQuery[],
): Promise<{ readonly cost: Cost; readonly outcomes: readonly Outcome[] }> {
  const first = { names: [] as Sample[], pages: [] as Sample[] };
  const every = Math.max(1, Math.floor(queries.length / freshPages));
  for (const { q } of queries.filter((_, at) => at % every === 0).slice(0, freshPages)) {
    for (const what of ['names', 'pages'] as const) {
      const page = await openMeasured(browser, address, asker);
      first[what].push(await page.ask(what, q));
      await page.close();
    }
  }
  const page = await openMeasured(browser, address, asker);
  const later = { names: [] as Sample[], pages: [] as Sample[] };
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const names = await page.ask('names', query.q);
    const pages = await page.ask('pages', query.q);
    later.names.push(names);
    later.pages.push(pages);
    outcomes.push(judgeAnswer(query, asShown(names, pages)));
  }
  await page.close();
  return {
    cost: {
      firstNames: meanOf(first.names),
      firstPages: meanOf(first.pages),
      names: meanOf(later.names.slice(1)),
      pages: meanOf(later.pages.slice(1)),
    },
    outcomes,
  };
}

interface Sample {
  readonly bytes: number;
  readonly time: number;
}

function meanOf(samples: readonly Sample[]): Measure {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    bytes: mean(samples.map(({ bytes }) => bytes)),
    time: mean(samples.map(({ time }) => time)),
    mostBytes: Math.max(0, ...samples.map(({ bytes }) => bytes)),
  };
}
