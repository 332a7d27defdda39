import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Part } from '../../rendering/parts.ts';
import { splitLead } from './split-lead.ts';

const html = (text: string): Part => ({ type: 'html', html: text });
const figure: Part = { type: 'component', name: 'Figure', attributes: {}, children: [] };

test('the lead ends before the first heading, with what stands around it', () => {
  const { lead, rest } = splitLead([
    html('<p>One.</p><div class="heading"><h2 id="a">A</h2></div><p>Two.</p>'),
  ]);
  assert.deepEqual(lead, [html('<p>One.</p>')]);
  assert.deepEqual(rest, [html('<div class="heading"><h2 id="a">A</h2></div><p>Two.</p>')]);
});

test('a figure before the first heading belongs to the lead', () => {
  const { lead, rest } = splitLead([html('<p>One<br>1.</p>'), figure, html('<h2>A</h2>')]);
  assert.deepEqual(lead, [html('<p>One<br>1.</p>'), figure, html('')]);
  assert.deepEqual(rest, [html('<h2>A</h2>')]);
});

test('without a heading all is lead', () => {
  const parts = [html('<p>One.</p>')];
  assert.deepEqual(splitLead(parts), { lead: parts, rest: [] });
});

test('a heading inside another element does not cut that element open', () => {
  const parts = [html('<blockquote><h2>A</h2></blockquote>')];
  assert.deepEqual(splitLead(parts), { lead: [], rest: parts });
});

test('a sign within an attribute is no element', () => {
  const { lead } = splitLead([html('<p title="a > b <i>">One.</p><h2>A</h2>')]);
  assert.deepEqual(lead, [html('<p title="a > b <i>">One.</p>')]);
});
