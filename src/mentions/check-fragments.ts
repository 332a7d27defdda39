import type { Link } from 'mdast';
import type { ArticleBody } from '../articles/article-body.ts';
import { sectionOf } from '../articles/check-address.ts';
import { placeOf, walkTree } from '../articles/walk-tree.ts';
import { problemAt, type Fix, type Problem } from '../diagnostics/problem.ts';
import { nearest, onlyNear } from '../schema/nearest.ts';

/** Linked bodies that speak of no section: most of them. */
const withoutSections = new WeakSet<ArticleBody>();

/**
 * That the sections which links lead to exist. The tree has been linked; `anchorsOf` gives the
 * anchors of an article, or undefined where they are not known (its body cannot be read).
 */
export function checkFragments(
  body: ArticleBody,
  anchorsOf: (id: string) => readonly string[] | undefined,
): Problem[] {
  if (withoutSections.has(body)) return [];
  const { file, tree, headings } = body;
  const problems: Problem[] = [];
  let sections = 0;
  const own = headings.map(({ slug }) => slug);
  walkTree(tree, (node) => {
    if (node.type === 'link' && sectionOf(node.url) !== undefined) {
      sections += 1;
      problems.push(...checkOwnSection(file, node, own));
    }
    if (node.type !== 'entityLink' || node.fragment === undefined) return;
    sections += 1;
    if (node.entity == null) return;
    const anchors = anchorsOf(node.entity);
    if (!anchors || node.fragment === '' || anchors.includes(node.fragment)) return;
    const whole = placeOf(node);
    const at = file.text.slice(whole.start, whole.end).lastIndexOf(`#${node.fragment}`);
    const start = at === -1 ? whole.start : whole.start + at;
    const end = at === -1 ? whole.end : start + 1 + node.fragment.length;
    const meant = nearest(node.fragment, anchors);
    const known = anchors.map((anchor) => `\`#${anchor}\``).join(', ');
    problems.push(
      problemAt('link-fragment', file, start, end, {
        message: `\`${node.entity}\` has no section \`#${node.fragment}\`.`,
        hint: meant
          ? `Did you mean \`#${meant}\`?`
          : anchors.length > 0
            ? `Its sections: ${known}.`
            : 'It has no sections; leave the part from `#` out.',
        fix: at === -1 ? undefined : sectionFix(start, end, node.fragment, anchors),
      }),
    );
  });
  if (sections === 0) withoutSections.add(body);
  return problems;
}

function sectionFix(
  start: number,
  end: number,
  section: string,
  anchors: readonly string[],
): Fix | undefined {
  const sure = onlyNear(section, anchors);
  return sure === undefined ? undefined : { start, end, text: `#${sure}` };
}

/** `[words](#section)`: a section of the same article. */
function checkOwnSection(
  file: ArticleBody['file'],
  node: Link,
  anchors: readonly string[],
): Problem[] {
  const section = sectionOf(node.url);
  if (section === undefined || anchors.includes(section)) return [];
  const { start, end } = placeOf(node);
  const at = file.text.indexOf(node.url, start);
  const found = at !== -1 && at < end;
  const meant = nearest(section, anchors);
  return [
    problemAt('link-fragment', file, found ? at : start, found ? at + node.url.length : end, {
      fix: found ? sectionFix(at, at + node.url.length, section, anchors) : undefined,
      message: `This article has no section \`${node.url}\`.`,
      hint: meant
        ? `Did you mean \`#${meant}\`?`
        : `Its sections: ${anchors.map((anchor) => `\`#${anchor}\``).join(', ') || 'none'}.`,
    }),
  ];
}
