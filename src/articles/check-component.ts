import { problemAt, type Fix, type Problem, type ProblemDetails } from '../diagnostics/problem.ts';
import type { ProblemCode } from '../diagnostics/codes.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';
import { nearest, onlyNear } from '../schema/nearest.ts';
import { replaceText } from '../schema/replace-text.ts';
import { insteadOfHtml } from './html-elements.ts';
import { attributePlace, literalAttributes, tagPlace, type JsxElement } from './jsx-element.ts';
import { plainText } from './plain-text.ts';
import { componentOf, vocabulary, type Component } from './vocabulary.ts';
import { placeOf } from './walk-tree.ts';

/** Is this element of the vocabulary, at home where it stands, with literal attributes only? */
export function checkComponent(file: SourceFile, node: JsxElement): Problem[] {
  const code = attributeCode(file, node);
  const component = componentOf(node.name);
  if (!component) return [unknownComponent(file, node), ...code];
  return [...checkPlace(file, node, component), ...code, ...checkAttributes(file, node, component)];
}

function unknownComponent(file: SourceFile, node: JsxElement): Problem {
  const { start, end } = tagPlace(node);
  const name = node.name ?? '';
  const html = Object.hasOwn(insteadOfHtml, name) ? insteadOfHtml[name] : undefined;
  const close = nearest(name, Object.keys(vocabulary));
  const known = Object.keys(vocabulary)
    .map((each) => `\`<${each}>\``)
    .join(', ');
  return problemAt('component-unknown', file, start, end, {
    message:
      html !== undefined || /^[a-z]/.test(name)
        ? `HTML is no part of an article: \`<${name}>\``
        : `There is no component \`<${name}>\``,
    hint: html
      ? `${html.charAt(0).toUpperCase()}${html.slice(1)}.`
      : close !== undefined
        ? `Did you mean \`<${close}>\`?`
        : `There are ${known}. For the character itself write \`\\<\`.`,
  });
}

function checkPlace(file: SourceFile, node: JsxElement, component: Component): Problem[] {
  const { start, end } = tagPlace(node);
  const whole = placeOf(node);
  const name = node.name ?? '';
  const refuse = (details: ProblemDetails): Problem[] => [
    problemAt('component-invalid', file, start, end, details),
  ];
  const source = file.text.slice(whole.start, whole.end);
  if (!source.endsWith('/>') && !/<\/\s*[\w.]+\s*>$/.test(source)) {
    return refuse({
      message: `\`<${name}>\` and \`</${name}>\` do not lie in one stretch of text`,
      hint: `Close what was opened within, such as \`**\` or \`[\`, before \`</${name}>\`.`,
    });
  }
  if (component.place === 'block' && node.type === 'mdxJsxTextElement') {
    return refuse({
      message: `\`<${name}>\` stands in the middle of a line`,
      hint: 'It is a block: put it on lines of its own, with an empty line before and after.',
    });
  }
  if (component.place === 'inline' && node.type === 'mdxJsxFlowElement') {
    return refuse({
      message: `\`<${name}>\` holds whole paragraphs or lists`,
      hint: `It belongs within a line, as in \`${component.example}\`.`,
    });
  }
  if (component.children === 'none' && node.children.length > 0) {
    return refuse({
      message: `\`<${name}>\` holds text`,
      hint: `It stands alone: \`${component.example}\`.`,
    });
  }
  if (component.children === 'required' && plainText(node) === '') {
    return refuse({
      message: `\`<${name}>\` holds no text`,
      hint: `Write \`${component.example}\`, or delete it.`,
    });
  }
  return [];
}

function checkAttributes(file: SourceFile, node: JsxElement, component: Component): Problem[] {
  const problems: Problem[] = [];
  const known = component.attributes;
  const seen = new Set<string>();
  const at = (code: ProblemCode, name: string, details: ProblemDetails): void => {
    const { start, end } = attributePlace(file, node, name);
    problems.push(problemAt(code, file, start, end, details));
  };
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { name, value } = attribute;
    const rule = Object.hasOwn(known, name) ? known[name] : undefined;
    if (rule === undefined) {
      if (/^on[a-z]/i.test(name)) continue;
      const close = nearest(name, Object.keys(known));
      at('component-invalid', name, {
        message: `\`<${node.name}>\` has no attribute \`${name}\``,
        hint: close ? `Did you mean \`${close}\`?` : `Write \`${component.example}\`.`,
        fix: attributeNameFix(file, node, name, component),
      });
    } else if (seen.has(name)) {
      at('component-invalid', name, {
        message: `\`<${node.name}>\` has the attribute \`${name}\` twice`,
        hint: 'Delete one of them.',
      });
    } else if (rule === 'flag' && value !== null && value !== undefined) {
      at('component-invalid', name, {
        message: `\`${name}\` takes no value`,
        hint: `Write \`<${node.name} ${name}>\`.`,
      });
    } else if (rule !== 'flag' && (value === null || value === undefined || value === '')) {
      at('component-invalid', name, {
        message: `\`${name}\` of \`<${node.name}>\` is empty`,
        hint: `Write \`${component.example}\`.`,
      });
    }
    seen.add(name);
  }
  for (const [name, rule] of Object.entries(known)) {
    if (rule !== 'required' || seen.has(name)) continue;
    const { start, end } = tagPlace(node);
    problems.push(
      problemAt('component-invalid', file, start, end, {
        message: `\`<${node.name}>\` lacks \`${name}\``,
        hint: `Write \`${component.example}\`.`,
      }),
    );
  }
  return problems;
}

/** The name that was meant, unless it stands there already. */
function attributeNameFix(
  file: SourceFile,
  node: JsxElement,
  name: string,
  { attributes }: Component,
): Fix | undefined {
  const { start } = attributePlace(file, node, name);
  const meant = onlyNear(name, Object.keys(attributes));
  const isFree = meant !== undefined && literalAttributes(node)[meant] === undefined;
  const place = { start, end: start + name.length };
  return replaceText(file.text, place, name, isFree ? meant : undefined);
}

/** Expressions, spreads and event handlers, whatever element they stand on. */
function attributeCode(file: SourceFile, node: JsxElement): Problem[] {
  const problems: Problem[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const { start, end } = tagPlace(node);
      problems.push(
        problemAt('code-forbidden', file, start, end, {
          message: `\`{${attribute.value}}\` on \`<${node.name ?? ''}>\` is code`,
          hint: 'An article is never executed: write each attribute out, name="text".',
        }),
      );
      continue;
    }
    const { name, value } = attribute;
    const place = attributePlace(file, node, name);
    if (typeof value === 'object' && value !== null) {
      const literal = /^\s*(?:"([^"]*)"|'([^'"]*)'|`([^`"$]*)`|([\d.]+))\s*$/.exec(value.value);
      const text = literal
        ? literal.slice(1).find((each: string | undefined) => each !== undefined)
        : undefined;
      problems.push(
        problemAt('code-forbidden', file, place.start, place.end, {
          message: `\`${name}={${value.value}}\` is code`,
          hint: `Write \`${name}="${text ?? '…'}"\`.`,
        }),
      );
    } else if (/^on[a-z]/i.test(name)) {
      problems.push(
        problemAt('code-forbidden', file, place.start, place.end, {
          message: `\`${name}\` is an event handler`,
          hint: 'An article is never executed: delete it.',
        }),
      );
    }
  }
  return problems;
}
