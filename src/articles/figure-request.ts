import type { ArticleBody } from './article-body.ts';
import { isJsxElement, literalAttributes, type JsxElement } from './jsx-element.ts';
import { walkTree } from './walk-tree.ts';

/** The components whose figures are made of statements, the timeline aside. */
export const figureNames = ['Terms', 'Parties', 'Map'] as const;

export type FigureName = (typeof figureNames)[number];

/** What such a component asks for. */
export interface FigureRequest {
  readonly name: FigureName;
  /** An entity, or of a map its id in the config; left out, the article's own entity. */
  readonly of?: string | undefined;
  /** The one post of a body. */
  readonly post?: string | undefined;
  /** The day of a map. */
  readonly on?: string | undefined;
}

/** What a component asks for; undefined of one that asks for no such figure. */
export function figureRequest(
  name: string | null,
  { of, post, on }: Readonly<Record<string, string>>,
): FigureRequest | undefined {
  const known = figureNames.find((candidate) => candidate === name);
  return known && { name: known, of, post, on };
}

/** The figures of a body with their elements, in the order of the text. */
export function figuresIn(
  body: ArticleBody,
): readonly { readonly node: JsxElement; readonly request: FigureRequest }[] {
  // Few articles have one, and a tree need not be walked to know that.
  if (!figureNames.some((name) => body.file.text.includes(`<${name}`))) return [];
  const found: { node: JsxElement; request: FigureRequest }[] = [];
  walkTree(body.tree, (node) => {
    if (!isJsxElement(node)) return;
    const request = figureRequest(node.name, literalAttributes(node));
    if (request) found.push({ node, request });
  });
  return found;
}

/** By which a figure is found again; equal requests have one key. */
export function figureKey({ name, of = '', post = '', on = '' }: FigureRequest): string {
  return [name, of, post, on].join(' ').trimEnd();
}
