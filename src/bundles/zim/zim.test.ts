import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, test } from 'node:test';
import type { CarrierSource } from '../carriers/carrier.ts';
import { languageCode } from './language-code.ts';
import { settleZim } from './settle-zim.ts';
import { shortened, zimCarrier } from './zim-carrier.ts';

const path = process.env['PATH'];
after(() => {
  process.env['PATH'] = path;
});

test('without the program that writes archives it is said how to get it', async () => {
  process.env['PATH'] = '';
  const result = await zimCarrier.make({} as CarrierSource);
  process.env['PATH'] = path;
  assert.ok('whyNot' in result);
  assert.match(result.whyNot, /zimwriterfs.*apt install zim-tools/);
});

test('a language is named by three letters', () => {
  assert.deepEqual(['en-GB', 'zh-Hant', 'ug', 'azb'].map(languageCode), [
    ...['eng', 'zho', 'uig', 'azb'],
  ]);
});

test('what is too long for a library is cut between words', () => {
  assert.equal(shortened('Rivers', 30), 'Rivers');
  assert.equal(
    shortened('All the rivers of the world, in order', 30),
    'All the rivers of the world…',
  );
  assert.equal(shortened('x'.repeat(40), 30).length, 30);
});

/** As much of an archive as has identifiers: a header, two indexes, a checksum. */
function archive(random: number): Buffer {
  const noise = Buffer.alloc(16, random);
  const index = Buffer.concat([Buffer.from('\u000f\rXapian Glass..', 'latin1'), noise]);
  const header = Buffer.alloc(80);
  noise.copy(header, 8);
  const body = Buffer.concat([header, index, Buffer.from('text'), index]);
  body.writeBigUInt64LE(BigInt(body.length), 72);
  return Buffer.concat([body, Buffer.alloc(16, random)]);
}

test('archives of the same are the same, and their checksum is right', () => {
  const [one, other, next] = [archive(1), archive(2), archive(1)];
  settleZim(one, 'first');
  settleZim(other, 'first');
  settleZim(next, 'second');
  assert.ok(one.equals(other));
  assert.ok(!one.equals(next));
  const end = one.length - 16;
  assert.deepEqual(one.subarray(end), createHash('md5').update(one.subarray(0, end)).digest());
});
