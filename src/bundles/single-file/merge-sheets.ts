/**
 * One style sheet that has every rule of several, each once. Rules keep the order they have in
 * every sheet: later ones win, and pages of one site are given the same sheets in the same order.
 */
export function mergeSheets(sheets: readonly string[]): string {
  const merged: string[] = [];
  const known = new Set<string>();
  for (const sheet of sheets) {
    let at = 0;
    for (const rule of topRules(sheet)) {
      if (known.has(rule)) {
        at = Math.max(at, merged.indexOf(rule, at) + 1);
        continue;
      }
      known.add(rule);
      merged.splice(at, 0, rule);
      at += 1;
    }
  }
  return merged.join('\n');
}

/** The rules of a sheet, those with rules inside whole; comments are left out. */
export function topRules(sheet: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let rule = '';
  for (const [token] of sheet.matchAll(
    /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\\[\s\S]|[{};]|[^"'\\{};/]+|\//g,
  )) {
    if (token.startsWith('/*')) continue;
    rule += token;
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth > 0 || (token !== '}' && token !== ';')) continue;
    const whole = rule.trim();
    if (whole !== ';') found.push(whole);
    rule = '';
  }
  return found;
}
