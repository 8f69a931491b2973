import { describe, expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { buttonsOf, fill, formOf, storedUnit } from '../people/plan-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
const tell = (text: string) => copyWorld(first).say(bo, personal, text);

describe('days on which every house is closed', () => {
  it('are told by what they are, and nothing is entered', async () => {
    const said = replyText(await tell('vi har lukket 25.-26. marts 2027'));
    expect(said).toContain('Der har I lukket i forvejen, så det har jeg ikke skrevet ind:');
    expect(said).toContain('skærtorsdag og langfredag');
    expect(replyText(await tell('lukkedag 27. marts 2027'))).toContain('weekend');
  });

  it('are not entered in the form either', async () => {
    const world = copyWorld(first);
    const values = { from: '2027-03-25', to: '2027-03-28', scope: 'unit' };
    const form = formOf(await fill(world, 'plan.add-days', values));
    expect(form.errors?.from).toContain('Der har I lukket i forvejen');
    expect((await storedUnit(world, unit)).plan.closures).toHaveLength(0);
  });

  it('are left out beside the days that matter', async () => {
    const said = await tell('vi har lukket den 26. marts 2027 og den 30. marts 2027');
    expect(replyText(said)).toContain('langfredag');
    const [yes] = buttonsOf(said);
    expect(JSON.stringify(yes?.data)).toContain('2027-03-30');
    expect(JSON.stringify(yes?.data)).not.toContain('2027-03-26');
  });

  it('say nothing of a week that has open days', async () => {
    expect(formOf(await tell('vi har lukket 22.-26. marts 2027')).values?.from).toBe('2027-03-22');
  });
});
