import { expect, it } from 'vitest';
import { addTrials, at, buttonsIn, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { bo, copyWorld, personal } from '../people/world.ts';

/** What Slack takes as the value of a button; its adapter spells `&`, `<` and `>` with six characters. */
const mostInButton = 2000;
const spelled = (data: unknown) => JSON.stringify(data ?? {}).replace(/[&<>]/g, '......').length;

const { world: before, unit } = await unitWithStaff();
await addTrials(before, unit, ...threeTrials);
at(before, '2026-10-14', '10:00');
const during = copyWorld(before);
at(during, meetingDay, '13:00');
await during.press(bo, personal, 'meeting.start', { unit });
const worlds = { before, during };

const tails = {
  long: ' vi ser efter hinanden, når vi går ud og ind ad døren'.repeat(60),
  'as Slack spells it': ' vi går ud & ind'.repeat(105),
};
const beginnings = [
  'jeg vil gerne tale om at',
  'sæt det på dagsordenen at',
  'nyt punkt:',
  'prøvehandling:',
  'jeg prøver i morgen at',
  'vi prøver med to hold,',
  'vi prøvede at',
  'det gik godt:',
  'note:',
  'jeg så at',
  'kan du skrive ned at',
  'mål: at',
  'vi har besluttet at',
  'beslutning:',
  'Ane sørger inden fredag for at',
  'vi aftaler inden fredag at',
  'fra nu af',
  'spørg om råd:',
  'hvad gør vi når',
  // The words stand in the middle.
  'kan det, at … komme med på mødet',
  'ret punktet larmen til …',
  'kan punktet om … tages af dagsordenen',
];
const said = (words: string, tail: string) =>
  words.includes(' …') ? words.replace(' …', tail) : `${words}${tail}`;

it.each((['before', 'during'] as const).flatMap((when) => beginnings.map((words) => [words, when] as const)))(
  'no answer has more words in a button than Slack takes: %s … (%s the meeting)',
  async (words, when) => {
    for (const [name, tail] of Object.entries(tails)) {
      const world = copyWorld(worlds[when]);
      const what = { kind: 'words', text: said(words, tail) } as const;
      const reply = await world.send({ who: bo, where: personal, what, message: { id: 'm1' } });
      for (const { label, data } of buttonsIn(reply))
        expect(spelled(data), `${name}, [${label}]`).toBeLessThanOrEqual(mostInButton);
    }
  },
);
