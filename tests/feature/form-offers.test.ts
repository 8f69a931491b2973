import { expect, it } from 'vitest';
import { formOffersText } from '../../bot/feature/text/form-offers-text.ts';
import { forms } from '../../bot/front/rooms.ts';
import * as steps from '../people/meeting-steps.ts';
import { bo, personal } from '../people/world.ts';

const longestLabel = 24;

it.each(['da', 'en'] as const)(
  'every form is offered with a sentence and a button that fits (%s)',
  (language) => {
    const offers = formOffersText[language];
    expect(Object.keys(offers).toSorted()).toEqual([...forms.keys()].toSorted());
    for (const [name, [says, button]] of Object.entries(offers)) {
      expect(says, name).toMatch(
        language === 'da' ? /^Her kan (?:du|I) .{8,70}\.$/ : /^Here you can .{8,70}\.$/,
      );
      expect(button.length, `${name}: ${button}`).toBeLessThanOrEqual(longestLabel);
      expect(button, name).not.toMatch(/^(?:Åbn|Open)$/);
    }
  },
);

it.each([
  ['flyt statusmøde', 'Flyt statusmøde'],
  ['prøv', 'Skriv prøvehandlingen'],
  ['ret', 'Ret enhed'],
])('“%s” offers its form with “%s”', async (words, button) => {
  const { world } = await steps.unitWithStaff();
  expect(await world.say(bo, personal, words)).toMatchObject({ kind: 'open-form', offer: { button } });
});
