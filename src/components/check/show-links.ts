import type { CheckedLink } from '../../checking/check-desk.ts';
import { routes } from '../../entities/routes.ts';
import { element } from '../site/element.ts';
import { checkWording as say } from './wording.ts';

/** Where the text leads, in its order. */
export function showLinks(
  list: HTMLElement,
  links: readonly CheckedLink[],
  onPlace: (link: CheckedLink) => void,
): void {
  if (links.length === 0) {
    list.replaceChildren(element('li', 'check-remark', say.noLinks));
    return;
  }
  list.replaceChildren(
    ...links.map((link) => {
      const words = element('button', 'check-place', link.text);
      words.type = 'button';
      words.dir = 'auto';
      words.addEventListener('click', () => onPlace(link));
      const target = element('a', link.isWanted ? 'wanted' : '', link.title);
      Object.assign(target, { href: link.href, target: '_blank', rel: 'noopener', dir: 'auto' });
      const how = link.isWanted ? say.wanted : link.isExplicit ? say.explicit : say.automatic;
      const write = element('a', '', say.write);
      Object.assign(write, { href: routes.check({ write: link.title }), target: '_blank' });
      return element(
        'li',
        'check-link',
        words,
        ' → ',
        target,
        element('span', 'check-how', ` ${how}`),
        ...(link.isWanted ? [' ', write] : []),
      );
    }),
  );
}
