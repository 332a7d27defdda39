/**
 * Puts a text on the clipboard; where that is closed to the page, it is left selected in `shown`
 * for the reader. True when it was copied.
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    document.getSelection()?.selectAllChildren(shown);
    return false;
  }
}
