/* Who comes from a search finds the words marked; where browsers cannot, the page is as ever. */
import { highlightParameter } from '../../entities/routes.ts';
import foundStyles from '../../styles/found.css?url';
import { loadScript, loadStyles } from './load-on-intent.ts';
import markScript from './mark-found.ts?worker&url';

if (new URLSearchParams(location.search).has(highlightParameter) && 'highlights' in CSS) {
  const script = import.meta.env.DEV ? import('./mark-found.ts') : loadScript(markScript);
  Promise.all([script, loadStyles(foundStyles)]).catch(() => undefined);
}
