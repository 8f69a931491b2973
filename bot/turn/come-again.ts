/**
 * Not now: the same thing is being done at this moment, or storage is away. An adapter answers with 503, so that the
 * platform delivers again.
 */
export class ComeAgain extends Error {
  override readonly name = 'ComeAgain';
}
