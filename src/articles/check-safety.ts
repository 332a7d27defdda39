import type { Nodes } from 'mdast';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { addressHint, isSafeAddress } from './check-address.ts';
import { checkComponent } from './check-component.ts';
import { attributePlace, attributeOf, isJsxElement } from './jsx-element.ts';
import { plainText } from './plain-text.ts';
import { placeOf } from './walk-tree.ts';

/**
 * What one node of a body does that no article may: code, elements outside of the vocabulary,
 * addresses that could run something, and Markdown that would vanish or mislead.
 */
export function checkNode(file: SourceFile, node: Nodes): Problem[] {
  if (isJsxElement(node)) return [...checkComponent(file, node), ...checkPicture(file, node)];
  switch (node.type) {
    case 'mdxjsEsm':
      return [esmProblem(file, node)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [expressionProblem(file, node)];
    case 'link':
    case 'definition':
      return [...addressProblem(file, node, node.url), ...definitionProblem(file, node)];
    case 'image':
    case 'imageReference':
      return [imageProblem(file, node)];
    case 'heading':
      return headingProblem(file, node);
    case 'list':
      return listProblem(file, node);
    default:
      return [];
  }
}

function esmProblem(file: SourceFile, node: Nodes & { value: string }): Problem {
  const { start } = placeOf(node);
  const word = /^\w+/.exec(node.value)?.[0] ?? 'import';
  const code =
    /^import\s*(?:["'{*(]|[\w$]+\s*(?:,|\bfrom\b))/.test(node.value) ||
    /^export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\b)/.test(node.value);
  return problemAt('code-forbidden', file, start, start + word.length, {
    message: code
      ? `\`${firstLine(node.value)}\` is code`
      : `A paragraph that begins with \`${word}\` is read as code`,
    hint: code
      ? 'An article is never executed, and components need no import: delete it.'
      : `Begin the paragraph with another word, e.g. \`The ${word}\`.`,
  });
}

function expressionProblem(file: SourceFile, node: Nodes & { value: string }): Problem {
  const { start, end } = placeOf(node);
  const comment = /^\s*\/\*/.test(node.value);
  return problemAt('code-forbidden', file, start, end, {
    message: `\`{${firstLine(node.value)}}\` is ${comment ? 'a comment in code' : 'code'}`,
    hint: comment ? 'Delete it.' : 'For the characters themselves write `\\{` and `}`.',
    // A comment is somebody's words: they are not thrown away unasked.
    fix: comment ? undefined : { start, end: start, text: '\\' },
  });
}

function addressProblem(file: SourceFile, node: Nodes, address: string): Problem[] {
  if (isSafeAddress(address)) return [];
  const { start, end } = placeOf(node);
  const at = file.text.indexOf(address, start);
  const found = at !== -1 && at < end;
  return [
    problemAt('url-unsafe', file, found ? at : start, found ? at + address.length : end, {
      message: `\`${firstLine(address)}\` is no address that a page may lead to`,
      hint: addressHint(address),
    }),
  ];
}

/** `[@key]: text` at the start of a line is a link definition and vanishes. */
function definitionProblem(file: SourceFile, node: Nodes): Problem[] {
  if (node.type !== 'definition' || !/^[@[]/.test(node.label ?? '')) return [];
  const { start } = placeOf(node);
  const label = `[${node.label ?? ''}]`;
  return [
    problemAt('citation-invalid', file, start, start + label.length + 1, {
      message: `\`${label}:\` at the start of a line defines an address and is not shown`,
      hint: `A citation follows the words it supports: write \`… ${label}\`.`,
    }),
  ];
}

function imageProblem(file: SourceFile, node: Nodes): Problem {
  const { start, end } = placeOf(node);
  const alt = 'alt' in node && node.alt ? node.alt : 'What is to be seen';
  const source = 'url' in node ? node.url : 'map.svg';
  return problemAt('component-invalid', file, start, end, {
    message: 'A picture is a figure, with its description, credit and licence',
    hint: `Write, on a line of its own, \`<Figure src="${source}" alt="${alt}" credit="…" licence="…" />\`.`,
  });
}

function checkPicture(file: SourceFile, node: Nodes): Problem[] {
  if (!isJsxElement(node) || node.name !== 'Figure') return [];
  const source = attributeOf(node, 'src') ?? '';
  if (!/^[a-z][a-z\d+.-]*:|^[/\\.]|\\|\.\.\/|[?#]/i.test(source)) return [];
  const { start, end } = attributePlace(file, node, 'src');
  return [
    problemAt('url-unsafe', file, start, end, {
      message: `\`${source}\` is no file of this encyclopedia`,
      hint: 'Name a file under `images/`, as in src="map.svg".',
    }),
  ];
}

/** Setting a list looks at all of it for each of its items. */
const mostItems = 5_000;

function listProblem(file: SourceFile, node: Nodes & { type: 'list' }): Problem[] {
  const first = node.children[mostItems];
  if (!first) return [];
  const { start, end } = placeOf(first);
  return [
    problemAt('markdown-invalid', file, start, end, {
      message: `A list has ${node.children.length} items; at most ${mostItems} can be set`,
      hint: 'Make several lists of it, with a heading or a paragraph between them.',
    }),
  ];
}

function headingProblem(file: SourceFile, node: Nodes & { type: 'heading' }): Problem[] {
  const { start, end } = placeOf(node);
  const text = plainText(node);
  if (text === '') {
    return [
      problemAt('markdown-invalid', file, start, end, {
        message: 'A heading is empty',
        hint: 'Write its words behind the `#`, or delete the line.',
      }),
    ];
  }
  if (node.depth > 1) return [];
  const marked = file.text[start] === '#';
  return [
    problemAt('markdown-invalid', file, start, end, {
      message: `\`${firstLine(text)}\` is a heading of the first level, which is the title alone`,
      hint: `Write \`## ${firstLine(text)}\`.`,
      fix: marked ? { start, end: start, text: '#' } : undefined,
    }),
  ];
}

function firstLine(text: string): string {
  const line = text.split(/[\r\n]/)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
