/** A heading and at most ten findings, a line each. */
export function listed(heading: string, findings: readonly string[]): string {
  const shown = findings.slice(0, 10).map((finding) => `  ${finding}`);
  const rest = findings.length > 10 ? [`  … and ${findings.length - 10} more`] : [];
  return [`${heading}:`, ...shown, ...rest].join('\n');
}
