import { describe, expect, it } from 'vitest';
import { plainWords } from '../../bot/feature/plain-words.ts';
import { allWords } from '../../bot/feature/words-after.ts';
import { isQuestion } from '../../bot/front/asked-and-said.ts';
import { findCommand } from '../../bot/front/find-command.ts';
import { commands } from '../../bot/front/rooms.ts';
import { copyOf, fullUnit } from '../people/full-unit.ts';
import { buttonsOf } from '../people/plan-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

const full = await fullUnit();
const written = 'knager i garderoben til de små';

describe('no command drops what stands after its words without saying so', () => {
  it.each([...commands.values()].map((command) => [command.name, command] as const))(
    '%s',
    async (_, command) => {
      const lost: string[] = [];
      for (const word of allWords(command))
        for (const sign of [': ', ' ']) {
          const text = `${word}${sign}${written}`;
          // “Hvem knager i garderoben” asks for something, and there is nothing to keep.
          if (sign === ' ' && isQuestion(plainWords(text), text)) continue;
          const { world } = await copyOf(full);
          const reply = await world.send({
            who: bo,
            where: personal,
            what: { kind: 'words', text },
            message: { id: 'm1' },
          });
          const told = JSON.stringify(reply);
          if (
            !told.toLowerCase().includes(written) &&
            !/Jeg har ikke (?:gemt det, du skrev\.|ændret noget endnu)/.test(told)
          )
            lost.push(`${text} → ${findCommand([...commands.values()], text).kind} ${told.slice(0, 200)}`);
        }
      expect(lost).toEqual([]);
    },
  );
});

const say = async (text: string, who = ane) => {
  const { world } = copyOf(full);
  const reply = await world.send({
    who,
    where: personal,
    what: { kind: 'words', text },
    message: { id: 'm1' },
  });
  return { world, reply };
};

describe('what stands after a word is in the form that the word opens', () => {
  it.each([
    ['note: vi så efterårets sidste blade', 'vi så efterårets sidste blade'],
    ['Notat: lim', 'lim'],
    ['observation: de byttede pladser', 'de byttede pladser'],
    ['skriv ned: vanter', 'vanter'],
    ['kan du skrive det her ned: vi mangler maling', 'vi mangler maling'],
    ['jeg lagde mærke til at de stille børn sagde mere', 'jeg lagde mærke til at de stille børn sagde mere'],
    ['gyldent øjeblik: to der delte en vante', 'to der delte en vante'],
  ])('%s', async (text, words) => {
    const { reply } = await say(text);
    if (reply.kind !== 'open-form') throw new Error(replyText(reply));
    expect(Object.values(reply.form.values ?? {})).toContain(words);
    expect(JSON.stringify(reply.form.intro ?? '')).not.toContain('ikke gemt');
  });

  it.each([
    ['mål: give børnene mere tid', 'Ret', 'give børnene mere tid'],
    ['udefra: se på samlingen om morgenen', undefined, 'se på samlingen om morgenen'],
  ])('or in the button that opens it: %s', async (text, _, words) => {
    const { world, reply } = await say(text, bo);
    const carrying = buttonsOf(reply).find(({ data }) => data && 'carried' in data);
    expect(replyText(reply)).toContain(`Tryk “${carrying?.label}”, så står det, du skrev, klar i feltet`);
    const opened = await world.press(bo, personal, carrying?.action ?? '', { ...carrying?.data });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    expect(Object.values(opened.form.values ?? {})).toContain(words);
  });

  it('says that they were not saved where the field is full by now, or too short for them', async () => {
    const { reply } = await say(`note: ${'lange sætninger '.repeat(400)}`);
    expect(replyText(reply)).toContain('Jeg har ikke gemt det, du skrev.');
  });

  it.each([
    'guide til næste uge, tak',
    'dagsorden til mødet på fredag',
    'ferie til 14. august',
    'procesplan i morgen',
  ])('says nothing of it where there is nothing to keep: %s', async (text) =>
    expect(replyText((await say(text)).reply)).not.toContain('ikke gemt'),
  );

  it('or in the button of a question, and says at the press when nobody can be asked', async () => {
    const press = async (who: typeof bo) => {
      const { world, reply } = await say('sparring: hvordan får vi mere ro', who);
      const carrying = buttonsOf(reply).find(({ data }) => data && 'carried' in data);
      return replyText(await world.press(who, personal, carrying?.action ?? '', { ...carrying?.data }));
    };
    expect(await press(ane)).toContain('hvordan får vi mere ro');
    expect(await press(bo)).toContain('Jeg har ikke gemt det, du skrev.');
  });
});
