import { nearest } from '../schema/nearest.ts';
import { imagePathProblem } from './check-image.ts';

/** What is to be said of a picture that is not there, and what to do about it. */
export function missingImage(
  path: string,
  images: Iterable<string>,
): { readonly message: string; readonly hint: string } {
  const missing = `There is no file \`images/${path}\`.`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) {
    return {
      message: `\`${path}\` is no file of this encyclopedia.`,
      hint: 'Pictures are shown from here alone: put the file under `images/`, say who made it and under which licence, and write its name, e.g. `map.svg`.',
    };
  }
  const meant = nearest(path.replace(/^(?:[./\\]|images\/)+/, ''), images);
  if (meant !== undefined) return { message: missing, hint: `Did you mean \`${meant}\`?` };
  if (/^[/\\]|^images\/|\\|(?:^|\/)\.{1,2}\//.test(path)) {
    return {
      message: `\`${path}\` is no name of a file under \`images/\`.`,
      hint: 'Write it from that folder on, with `/` between folders, e.g. `map.svg` or `maps/town.svg`.',
    };
  }
  const refused = imagePathProblem(`images/${path}`);
  if (refused) return { message: missing, hint: refused.hint ?? '' };
  return { message: missing, hint: `Add the file \`images/${path}\`.` };
}
