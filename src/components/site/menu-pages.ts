import type { Encyclopedia } from '../../config/encyclopedia.ts';
import type { MenuPage } from '../../config/encyclopedia-config.ts';

/** The maintainers' pages that menus lead to, as the config has them. */
export function menuPages({ menu }: Pick<Encyclopedia, 'menu'>): {
  readonly ways: readonly MenuPage[];
  readonly about: readonly MenuPage[];
} {
  return {
    ways: menu?.ways ?? [],
    about: menu?.about ?? [],
  };
}
