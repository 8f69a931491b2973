export const platforms = ['slack', 'teams'] as const;
export type Platform = (typeof platforms)[number];
/** An account on a platform. */
export interface Person {
  readonly platform: Platform;
  readonly tenant: string;
  readonly id: string;
  readonly name?: string;
}

/** A workspace or a tenant. */
export type Organisation = Pick<Person, 'platform' | 'tenant'>;

export function samePerson(a: Person, b: Person): boolean {
  return a.platform === b.platform && a.tenant === b.tenant && a.id === b.id;
}

export function isPlatform(value: unknown): value is Platform {
  return platforms.some((platform) => platform === value);
}
