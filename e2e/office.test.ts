import { expect, test } from './support/site.ts';

const office = 'Chairman of the Xinjiang Provincial Government';

test('an office lists its holders over all bodies, in one line of time', async ({ page, site }) => {
  await page.goto(site('chairman-of-the-provincial-government.html'));
  const rows = page.getByRole('table', { name: 'Office holders' }).getByRole('row');
  const holders = await rows.getByRole('rowheader').locator('> a').allInnerTexts();
  const told = ['Sheng Shicai', 'Wu Zhongxin', 'Zhang Zhizhong', 'Masud Sabri', 'Burhan Shahidi'];
  expect([...new Set(holders)].filter((name) => told.includes(name))).toEqual(told);
});

test('who held an office in two bodies has one box of it, between predecessor and successor', async ({
  page,
  site,
}) => {
  await page.goto(site('zhang-zhizhong.html'));
  const box = page
    .getByRole('region', { name: 'Succession' })
    .locator('dl', { has: page.locator('dt', { hasText: office }) });
  await expect(box).toHaveCount(1);
  await expect(box.locator('.before')).toContainText('Wu Zhongxin');
  await expect(box.locator('.held')).toContainText('29 March 1946 – 21 May 1947');
  await expect(box.locator('.held')).toContainText('1 July 1946 – 21 May 1947');
  await expect(box.locator('.held')).toContainText('Sources differ on the end');
  await expect(box.locator('.after')).toContainText('Masud Sabri');
});

test('who acted stands between the two, and none is named as the one who follows', async ({
  page,
  site,
}) => {
  await page.goto(site('sheng-shicai.html'));
  const after = page.getByRole('region', { name: 'Succession' }).locator('.after').first();
  await expect(after.locator('.between')).toContainText('Zhu Shaoliang (acting)');
  await expect(after.locator('.neighbour')).toContainText('Wu Zhongxin');
});

test('the boxes read from before to after, beside each other or below', async ({ page, site }) => {
  for (const [width, axis] of [
    [1440, 'x'],
    [390, 'y'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(site('zhang-zhizhong.html'));
    const parts = await page.locator('.succession-box').first().locator('> div').all();
    const places = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.[axis]));
    expect(places).toHaveLength(3);
    expect(places).toEqual([...places].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(places).size).toBe(3);
  }
});

test('vice chairmen are told beside each other, and no successor is guessed', async ({
  page,
  site,
}) => {
  await page.goto(site('ehmetjan-qasimi.html'));
  const box = page
    .getByRole('region', { name: 'Succession' })
    .locator('dl', { has: page.locator('dt', { hasText: 'Vice Chairman' }) });
  await expect(box.locator('.beside')).toContainText('Alongside Burhan Shahidi');
  await expect(box.locator('.before, .after')).toHaveCount(0);
});

test('the committee lists its members by side, those without one last', async ({ page, site }) => {
  await page.goto(site('committee-of-the-coalition-government.html'));
  const table = page.getByRole('table', { name: 'Members' });
  const groups = await table.locator('.group').allInnerTexts();
  expect(groups.map((text) => text.replaceAll(/[\s\d]+/g, ' ').trim())).toEqual([
    'Centre',
    'Three Districts',
    'Seven Districts',
    'Side not said',
  ]);
});
