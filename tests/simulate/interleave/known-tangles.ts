const channelShut =
  'whether the channel still took a message in the moment the bot was thrown out is for the platform to say';

/** Two commands that may end, when one falls into the other, as neither order of them would, and why that is well. */
export const knownTangles: readonly {
  readonly first: string;
  readonly second: string;
  readonly because: string;
}[] = [
  { first: 'the bot is thrown out', second: 'Bo hands over', because: channelShut },
  { first: 'the bot is thrown out', second: 'Carla stands in', because: channelShut },
];

type Named = { readonly name: string };

export function isExcused(first: Named, second: Named): boolean {
  return knownTangles.some((one) => one.first === first.name && one.second === second.name);
}
