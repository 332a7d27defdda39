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
