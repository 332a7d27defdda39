/** A text as a YAML value of one line: in quotes unless it is plainly words. */
export function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} .-]*$/u.test(text);
  return isPlain && !/^(?:y|n|yes|no|on|off|true|false|null)$/iu.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}
