import type { ArticleBody } from '../articles/article-body.ts';
import { placeOf, walkTree } from '../articles/walk-tree.ts';
import { problemAt, type Problem } from '../diagnostics/problem.ts';
import { nearest } from '../schema/nearest.ts';

/**
 * That the sections which links lead to exist. The tree has been linked; `anchorsOf` gives the
 * anchors of an article, or undefined where they are not known (its body cannot be read).
 */
export function checkFragments(
  { file, tree }: ArticleBody,
  anchorsOf: (id: string) => readonly string[] | undefined,
): Problem[] {
  const problems: Problem[] = [];
  walkTree(tree, (node) => {
    if (node.type !== 'entityLink' || node.fragment === undefined || node.entity == null) return;
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
        ...(meant && at !== -1 ? { fix: { start, end, text: `#${meant}` } } : {}),
      }),
    );
  });
  return problems;
}
