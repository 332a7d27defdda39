import type { Page } from 'playwright/test';

/**
 * Text that cannot be read where it stands: outside the page, cut by a box that does not scroll,
 * or with other text upon it. Each as `what: “text”`.
 */
export function textCutOrCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (node: Node) => `“${(node.textContent ?? '').trim().slice(0, 50)}”`;
    const scrolls = ({ overflowX }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX);
    const found: string[] = [];
    const pieces: { node: Text; box: DOMRect }[] = [];

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || !parent?.checkVisibility({ checkVisibilityCSS: true }))
        continue;
      if (parent.closest('script, style, noscript, select') || isUnseen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0.5);
      const { inScroller, limit } = bounds(parent);
      for (const box of boxes) {
        if (!inScroller) pieces.push({ node: node as Text, box });
        const out = box.left < limit.left - 1.5 || box.right > limit.right + 1.5;
        if (!inScroller && out) found.push(`beyond the edge: ${said(node)}`);
        if (box.bottom > limit.bottom + 4) found.push(`cut below: ${said(node)}`);
      }
    }

    pieces.sort((a, b) => a.box.top - b.box.top);
    for (const [at, { node, box }] of pieces.entries()) {
      for (const { node: other, box: below } of pieces.slice(at + 1)) {
        if (below.top > box.bottom - 2) break;
        if (other === node) continue;
        const across = Math.min(box.right, below.right) - Math.max(box.left, below.left);
        const down = Math.min(box.bottom, below.bottom) - below.top;
        if (across > 2 && down > Math.min(box.height, below.height) * 0.5)
          found.push(`covered: ${said(node)} and ${said(other)}`);
      }
    }
    return [...new Set(found)];

    /** For ears only, or out of sight until the focus or a choice brings it out. */
    function isUnseen(element: Element): boolean {
      if (element.closest('.skip-link, .filter-nothing')) return true;
      for (let box: Element | null = element; box; box = box.parentElement)
        if (getComputedStyle(box).clipPath !== 'none') return true;
      return false;
    }

    /** The box that cuts what an element holds; within one that scrolls, all can be reached. */
    function bounds(element: Element) {
      const limit = {
        left: 0,
        right: document.documentElement.clientWidth,
        bottom: Number.POSITIVE_INFINITY,
      };
      for (let box: Element | null = element; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (scrolls(style)) return { inScroller: true, limit };
        if (box === document.documentElement || box === document.body) continue;
        if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
        const { left, right, bottom } = box.getBoundingClientRect();
        limit.left = Math.max(limit.left, left);
        limit.right = Math.min(limit.right, right);
        limit.bottom = Math.min(limit.bottom, bottom);
      }
      return { inScroller: false, limit };
    }
  });
}

/** By how many pixels the page is wider than the window. */
export function widerThanWindow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
