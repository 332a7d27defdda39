import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crowdedBrace } from './guard-braces.ts';
import { parseBody } from './parse-body.ts';

const tags = '<br>'.repeat(40);
const codesOf = (text: string) =>
  parseBody({ path: 'x.mdx', text }, 0).problems.map(({ code, line, column }) => {
    return `${code} ${line}:${column}`;
  });

// Each of these kept the parser busy for hours.
const attacks: Readonly<Record<string, string>> = {
  'in a line': `A set { a ${tags} }.`,
  'in a list': `- { a ${tags}b }`,
  'one a line': `{ a ${'<br>\n'.repeat(40)} }`,
  'with empty lines': `{ a ${'<br>\n\n'.repeat(40)} }`,
  'never closed': `{ ${tags}`,
  'behind a brace in a string': `{ "}" a ${tags} }`,
  'behind a brace in a comment': `{ /* } */ ${tags} }`,
  'in an attribute': `<Note x={a ${tags}b}>y</Note>`,
  'in an attribute behind empty lines': `<Note\n\nx={a\n\n${tags}b}>y</Note>`,
  spread: `<Note {...a ${tags}b}>y</Note>`,
  'behind what is no fence': `\`\`\` \`\n{ a ${tags} }`,
  'behind a fence in a string': `<Note x=">\n\`\`\`\n" {...a ${tags}}>y</Note>`,
  'in a fence within braces': `{\n\`\`\`\n${tags}\n\`\`\`\n}`,
};

for (const [name, text] of Object.entries(attacks)) {
  test(`tags in braces are refused unread: ${name}`, () => {
    assert.notEqual(crowdedBrace(text, 0), undefined);
    assert.match(codesOf(text).join(), /^nesting-too-deep \d+:\d+$/);
  });
}

test('what a text may hold is read', () => {
  const names = '<Name lang="ru">x</Name> '.repeat(20);
  for (const text of [
    `A set \\{a, b}. ${names}`,
    `The sign \`{\` opens.\n\n${names}`,
    `\`\`\`\n{ "a": "<b>" }\n\`\`\`\n\n${names}`,
    `The set \`{a}\` has ${names}`,
  ]) {
    assert.equal(crowdedBrace(text, 0), undefined, text);
  }
});
