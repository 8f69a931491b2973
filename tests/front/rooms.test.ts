import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buttons, commands, forms, messages } from '../../bot/front/rooms.ts';
import { posts } from '../../bot/rhythm/posts/all.ts';
import {
  allNetworkDeeds,
  type NetworkDeed,
  networkRolesAllowed,
} from '../../shared/domain/access/network-permissions.ts';
import { allDeeds, type Deed, rolesAllowed } from '../../shared/domain/access/permissions.ts';
import type { SendKind } from '../../shared/domain/posts/send.ts';
import { createWorld } from '../people/world.ts';

const root = join(import.meta.dirname, '../..');

/** Commands, buttons and forms without the gate, each with its reason. */
const withoutGate: ReadonlySet<string> = new Set([
  // There is no unit yet.
  'command create',
  'button unit.create',
  'form unit.create',
  // Somebody who is not in the unit asks to be.
  'command join',
  'button unit.join',
  // Their own row says that they were in it this morning.
  'button unit.come-back',
  // The list of what one may do, which asks the gate itself for each line.
  'command help',
  // Small talk, and what it leads to asks the gate itself.
  'command goodbye',
  'command yes-or-no',
  'command who',
  'command what',
  'command stop',
  'command undo',
  'command who-sees',
  'button help.show',
  // A person's own data in all units, also those they have left.
  'command own-data',
  'command erase-own-data',
  'button own-data.erase',
  // A facilitator may be in no unit; what is in a unit or a network asks its gate.
  'command network',
  'command summary',
  'command network-pack',
  // Pages with nobody’s data on them.
  'command event-frames',
  'command ideas',
  // Whoever stands above units is in none; each of their networks asks its gate.
  'command roles',
  'button above.show',
  // There is no network yet; the same form, sent to change one, asks the gate.
  'button network.make',
  'form network.make',
  // Who has a code is in no network yet. What the code opens asks the gate.
  'button network.code',
  'form network.code',
  // A greeting and a thank-you are answered wherever they are written.
  'command hello',
  'command lost',
  'command start-colleague',
  'command weary',
  'command keeping',
  'command remind',
  'command who-wrote',
  'command send-on',
  'command names',
  'command explain',
  'command thanks',
]);

const features = [
  ...[...commands.values()].map(({ name, deed }) => [`command ${name}`, deed] as const),
  ...[...buttons.values()].map(({ action, deed }) => [`button ${action}`, deed] as const),
  ...[...forms.values()].map(({ form, deed }) => [`form ${form}`, deed] as const),
];

function whoMay(deed: Deed | NetworkDeed): readonly string[] {
  const inNetwork = allNetworkDeeds.find((each) => each === deed);
  return inNetwork ? networkRolesAllowed(inNetwork) : rolesAllowed(deed as Deed);
}

describe('everything that can be asked of the bot', () => {
  it.each(features)('%s asks the gate for %s', (name, deed) => {
    if (withoutGate.has(name)) return expect(deed).toBe('anyone');
    expect(deed === 'anyone' ? [] : whoMay(deed)).not.toEqual([]);
  });

  it('leaves no deed of the table unasked', () => {
    const asked = new Set<string>(features.map(([, deed]) => deed));
    const files = globSync('{bot,shared}/**/*.ts', { cwd: root }).map((file) =>
      readFileSync(join(root, file), 'utf8'),
    );
    // In the middle of something else: `may('run-meeting')`, `may(viewer.roles, 'see-goals-for-leader')`.
    const isAskedWithin = (deed: string) => {
      const asking = new RegExp(`\\bmay(?:InNetwork)?\\([^)]*'${deed}'\\)|enter\\([^)]*deed: '${deed}'`);
      return files.some((file) => asking.test(file));
    };
    expect(
      [...allDeeds, ...allNetworkDeeds].filter((deed) => !asked.has(deed) && !isAskedWithin(deed)),
    ).toEqual([]);
  });

  it('is found by words that no other command has', () => {
    const words = [...commands.values()].flatMap(({ name, words: { da, en } }) =>
      [...new Set([...da, ...en])].map((word) => [word.toLowerCase(), name] as const),
    );
    const twice = words.filter(([word, name]) =>
      words.some(([other, owner]) => other === word && owner !== name),
    );
    expect(twice).toEqual([]);
  });
});

it('what comes late waits for the morning: posts of a day and two messages; nothing that belongs to a meeting', () => {
  const { sayings } = createWorld('2026-09-14T07:30:00Z').ports;
  const waiting = [...messages.keys()].filter((kind) => sayings.waitsForMorning(kind as SendKind));
  const ofTheDay = posts.filter(({ timing }) => timing.in !== 'meeting').map(({ kind }) => kind);
  expect(waiting.filter((kind) => !ofTheDay.includes(kind as never)).sort()).toEqual([
    'chair-unsettled',
    'decision-dropped',
  ]);
  expect(ofTheDay.filter((kind) => !waiting.includes(kind))).toEqual([]);
});
