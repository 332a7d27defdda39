/* Who comes from a search finds the words marked; where browsers cannot, the page is as ever. */
import foundStyles from '../../styles/found.css?url';
import { highlightParameter } from '../../entities/routes.ts';
import { loadOnIntent } from './load-on-intent.ts';
import markScript from './mark-found.ts?worker&url';

if (location.search.includes(`${highlightParameter}=`) && 'highlights' in CSS) {
  const script = import.meta.env.DEV ? import('./mark-found.ts') : loadOnIntent(markScript);
  Promise.all([script, loadOnIntent(foundStyles)]).catch(() => undefined);
}
