/**
 * Thrown when something cannot be done now, because it is being done at this moment or storage is away. The adapter
 * answers 503, so the platform delivers again.
 */
export class ComeAgain extends Error {
  override readonly name = 'ComeAgain';
}
