/** Where a picture under the corpus' `images/` is served; '' where the attribute is missing. */
export function imageAddress(src: string): string {
  return src === '' ? '' : `images/${src.split('/').map(encodeURIComponent).join('/')}`;
}
