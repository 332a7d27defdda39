/*
 * Put in the place of the global `Function` where the parser is bundled: its runtime tries
 * whether it may make functions of texts, and a page whose policy forbids that would report it.
 */
function refuse(): never {
  throw new EvalError('No function is made of a text here.');
}

export { refuse as Function };
