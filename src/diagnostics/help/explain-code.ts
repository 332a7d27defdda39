import { problemCodes, severityOf, type ProblemCode } from '../codes.ts';
import type { Example } from './help-entry.ts';
import { helpSections, problemHelp } from './problem-help.ts';

/** The help for one code, for a terminal. */
export function explainCode(code: ProblemCode): string {
  const { means, why, wrong, right } = problemHelp[code];
  return [
    `${severityOf(code)} ${code}: ${problemCodes[code][1]}`,
    '',
    means,
    why,
    '',
    'Wrong:',
    ...shown(wrong),
    '',
    'Right:',
    ...shown(right),
  ].join('\n');
}

/** Every code with its title, in the order of the help. */
export function listCodes(): string {
  const width = Math.max(...Object.keys(problemCodes).map((code) => code.length));
  return helpSections
    .map(([title, codes]) =>
      [
        title,
        ...codes.map(
          (code) =>
            `  ${code.padEnd(width)}  ${severityOf(code).padEnd(7)}  ${problemCodes[code][1]}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

/** The parts of an example, each with the place that it belongs to, if it is more than a line. */
export function partsOf(
  example: Example,
): readonly { readonly place?: string; readonly lines: readonly string[] }[] {
  if ('told' in example) return [{ lines: [example.told] }];
  if ('front' in example) return [{ lines: example.front.split('\n') }];
  if ('text' in example) return [{ lines: example.text.split('\n') }];
  return Object.entries(example.files).map(([place, content]) => ({
    place,
    lines: content === '' ? ['(nothing)'] : content.trimEnd().split('\n'),
  }));
}

function shown(example: Example): string[] {
  return partsOf(example).flatMap(({ place, lines }) => [
    ...(place === undefined ? [] : [`  ${place}`]),
    ...lines.map((line) => `    ${line}`),
  ]);
}
