import { belowFloors } from '../src/search/judging/floors.ts';
import { askEverything } from './support/ask-search.ts';
import { expect, test } from './support/site.ts';

test('what readers type finds what they mean, in every script', async ({ page, site }) => {
  test.setTimeout(120_000);
  await page.goto(site('search.html'));
  const outcomes = await askEverything(page);
  expect(outcomes.length).toBeGreaterThanOrEqual(150);
  expect(belowFloors(outcomes)).toEqual([]);
});
