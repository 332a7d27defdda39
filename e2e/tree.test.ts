import { expect, test } from './support/second-site.ts';
import { secondTemplates } from './support/second-templates.ts';

/*
 * What assistive technology is told, and in which order. After a change that is meant,
 * `npm test -- --update-pictures` writes the trees anew; read each before it is committed.
 */

for (const { name, address, ...more } of secondTemplates) {
  test(`${name} reads in a sensible order`, async ({ page, secondSite }) => {
    await page.goto(`${secondSite}${address}`);
    if ('wait' in more) await page.locator(more.wait).first().waitFor();
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}

/** Pages of what statements say in time; what stands around them is in the trees of the others. */
const pagesOfTime = [
  { name: 'chronology', address: 'chronology.html' },
  { name: 'year', address: 'year-1577.html' },
  { name: 'day', address: 'state-1576-08-08.html' },
] as const;

test('the chronology, a year and the state on a day read in a sensible order', async ({
  page,
  secondSite,
}) => {
  for (const { name, address } of pagesOfTime) {
    await page.goto(`${secondSite}${address}`);
    await expect(page.locator('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  }
});
