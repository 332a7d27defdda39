/**
 * A build that cannot go on, for a reason a person can act on. Its message is whole sentences for
 * the terminal; everything else that is thrown is a defect of the engine.
 */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';
}
