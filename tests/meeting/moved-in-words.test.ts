import { describe, expect, it } from 'vitest';
import { viewToText } from '../../bot/ui/plain-text.ts';
import {
  addTrials,
  at,
  carla,
  fill,
  meetingDay,
  meetingOf,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { actsIn, createBoard } from '../people/message-board.ts';
import { ane, bo, channel, copyWorld, personal, replyText } from '../people/world.ts';

const { world: before, unit } = await unitWithStaff();
await addTrials(before, unit, ...threeTrials);
at(before, meetingDay, '13:02');

/** Bo leads; the meeting stands at its third screen: the second topic of point 2. */
async function led() {
  const world = copyWorld(before);
  const board = createBoard(world, [bo, ane, carla]);
  const agenda = await board.say(bo, personal, 'dagsorden');
  await board.press(bo, agenda, { action: 'meeting.start', data: { unit, length: '60' } });
  const step = async () => (await meetingOf(world, unit))?.step;
  const live = () =>
    board.messages.filter(({ view }) => actsIn(view).some(({ action }) => action === 'meeting.go'));
  for (const words of ['næste', 'næste']) await board.say(bo, personal, words);
  expect(await step()).toBe(2);
  return { world, board, step, live };
}

describe('whoever may press the buttons of a meeting moves it in words', () => {
  it.each([
    ['næste', 3],
    ['næste punkt', 3],
    ['videre', 3],
    ['ok, vi går videre', 3],
    ['lad os gå videre til næste emne', 3],
    ['gå tilbage', 1],
    ['forrige punkt', 1],
    ['vi går lige et punkt tilbage', 1],
    ['tilbage til punkt 2', 1],
    ['gå tilbage til punkt 1', 0],
    ['gå til punkt 4', 4],
    ['tilbage til siden sidst', 0],
    ['gå tilbage til første punkt', 0],
    ['tilbage til punkt 40', 2],
    ['lad os springe frem til det med målene', 6],
    ['hop til aktiviteterne', 7],
    ['videre til egne mål', 8],
    ['kan vi ikke lige gå frem til beslutningerne nu', 9],
    ['lad os gå tilbage til det med frugten', 1],
    ['hop til emnet om frugten', 1],
    ['lad os gå tilbage til det med legepladsen', 2],
    ['tilbage til frugten', 1],
    ['lad os lige gå tilbage til frugten, der var noget vi glemte', 1],
    ['hov vi hoppede over frugten', 1],
    ['vi sprang vist frugten over', 1],
    ['vi glemte at snakke om frugten', 1],
    ['hov vi hoppede over hegnet', 2],
    ['er vi færdige med punktet', 2],
    ['er der mere eller er vi færdige med punktet', 2],
    ['5 minutter mere til det her', 2],
    ['hvad er næste punkt', 2],
    ['fortsæt mødet', 2],
  ])('“%s”', async (words, to) => {
    const { board, step, live } = await led();
    await board.say(bo, personal, words);
    expect(await step()).toBe(to);
    expect(live()).toHaveLength(1);
  });

  it('and reads the point it has come to below what was written', async () => {
    const { board, live } = await led();
    await board.say(bo, personal, 'videre');
    expect(board.messages.at(-1)).toBe(live()[0]);
    expect(viewToText(live()[0]?.view ?? { summary: '', nodes: [] })).toContain('punkt 3 af 9');
  });

  it('and has talked of the topic they go on from, but of none that was kept', async () => {
    const { world, board } = await led();
    const handled = async () => Object.values((await meetingOf(world, unit))?.handled ?? {});
    expect(await handled()).toEqual(['discussed']);
    await board.say(bo, personal, 'den gemmer vi');
    await board.say(bo, personal, 'gå tilbage');
    await board.say(bo, personal, 'videre');
    expect(await handled()).toEqual(['discussed', 'carried', 'carried']);
  });

  it('and the chat does not fill with ways to it', async () => {
    const { board, live } = await led();
    for (const words of ['næste', 'tilbage til punkt 2', 'videre']) await board.say(bo, personal, words);
    const ways = board.messages.filter(({ view }) => viewToText(view).includes('[Fortsæt mødet]'));
    expect(ways).toEqual([]);
    expect(live()).toHaveLength(1);
  });

  it('at its end is told where to note who was there, until it is noted', async () => {
    const { world, board, live } = await led();
    const card = () => viewToText(live()[0]?.view ?? { summary: '', nodes: [] });
    const hint = 'Hvem var med? Det kan du skrive under “Mere”, før du slutter.';
    expect(card()).not.toContain(hint);
    await board.say(bo, personal, 'gå til punkt 9');
    expect(card()).toContain(hint);
    await fill(world, bo, 'meeting.attendance', { unit, day: meetingDay }, { present: bo.id });
    await board.say(bo, personal, 'gå til punkt 9');
    expect(card()).toContain('Med i dag: Bo Holm');
    expect(card()).not.toContain(hint);
  });

  it('which marks a topic as talked through where they say so, and never closes it', async () => {
    const { world, board, step, live } = await led();
    await board.say(bo, personal, 'vi er færdige med det emne, gå videre');
    const { handled } = (await meetingOf(world, unit)) ?? {};
    expect(Object.values(handled ?? {})).toEqual(expect.arrayContaining(['discussed']));
    await board.say(bo, personal, 'gå til punkt 9');
    const last = await step();
    await board.say(bo, personal, 'næste');
    const [card, ...others] = live();
    expect(board.messages.at(-1)).toBe(card);
    expect(others).toEqual([]);
    const words = card ? viewToText(card.view) : '';
    expect(words).toMatch(/^I er ved sidste punkt\. Nu mangler I kun at afslutte mødet\./);
    expect(words).toContain('[Afslut ');
    expect(words).not.toContain('Fortsæt mødet');
    expect(await step()).toBe(last);
    expect((await meetingOf(world, unit))?.state).toBe('open');
  });

  it.each([
    ['det gemmer vi til næste gang', 'carried'],
    ['den gemmer vi', 'carried'],
    ['det tager vi næste gang', 'carried'],
    ['ok, vi tager det næste gang', 'carried'],
    ['gem emnet til næste møde', 'carried'],
    ['gem emnet garderoben til næste møde', 'carried'],
    ['kan vi flytte emnet om garderoben til næste møde', 'carried'],
    ['den er vi færdige med', 'discussed'],
    ['det er vi færdige med nu', 'discussed'],
    ['færdig med den', 'discussed'],
  ])('and says what becomes of the topic: “%s”', async (words, fate) => {
    const { world, board, step } = await led();
    await board.say(bo, personal, words);
    expect((await meetingOf(world, unit))?.handled).toEqual({ t3: 'discussed', t1: fate, t2: fate });
    expect(await step()).toBe(3);
    const said = await board.say(bo, personal, 'den gemmer vi');
    expect(viewToText(said.view)).toContain('Her er der ikke noget emne at gemme.');
    expect(await step()).toBe(3);
  });

  it('goes to the topic that is to wait, where they are not at it or one of several trials is named', async () => {
    const { world, board, step } = await led();
    await board.say(bo, personal, 'gem emnet frugten til næste møde');
    expect(await step()).toBe(1);
    await board.say(bo, personal, 'flyt prøvehandlingen om garderoben til næste møde');
    expect(await step()).toBe(2);
    await board.say(bo, personal, 'flyt prøvehandlingen om garderoben til næste møde');
    expect((await meetingOf(world, unit))?.handled).toEqual({ t3: 'discussed' });
  });

  it('before it has begun they are told where that is done, and no meeting is moved', async () => {
    const world = copyWorld(before);
    for (const words of [
      'flyt prøvehandlingen med garderoben til næste møde',
      'gem emnet garderoben til næste møde',
    ]) {
      const said = replyText(await world.say(bo, personal, words));
      expect(said).toContain('Ved hvert emne er der en knap, der hedder “Gem til næste møde”');
    }
  });

  it('written in the channel, it comes in their own chat', async () => {
    const { board, step } = await led();
    const said = await board.say(bo, channel, 'næste');
    expect(viewToText(said.view)).toBe('Du leder mødet i din egen chat med mig.');
    expect(await step()).toBe(3);
  });

  it('leaves the buttons with the colleague who has them', async () => {
    const { world, board, step, live } = await led();
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    const asked = await board.say(carla, personal, 'fortsæt mødet');
    await board.press(carla, asked, { action: 'meeting.show', data: { unit, day: meetingDay } });
    const said = await board.say(bo, personal, 'næste');
    expect(viewToText(said.view)).toContain('[Overtag mødet]');
    expect(await step()).toBe(3);
    expect(live()).toEqual([asked]);
    expect(viewToText(asked.view)).toContain('punkt 3 af 9');
  });

  it('and nobody else', async () => {
    const { world, board, step } = await led();
    const said = await board.say(ane, personal, 'næste');
    expect(viewToText(said.view)).toMatch(/^Bo Holm leder mødet nu\./);
    expect(viewToText(said.view)).not.toContain('Dagsorden');
    expect(await step()).toBe(2);
    const kept = await board.say(ane, personal, 'den gemmer vi');
    expect(viewToText(kept.view)).toContain('Bo Holm leder mødet nu.');
    expect((await meetingOf(world, unit))?.handled).toEqual({ t3: 'discussed' });
  });
});

describe('“hvor langt er vi”, “hvor er vi nu”', () => {
  it.each(['hvor langt er vi', 'hvor er vi nu', 'hvor langt er vi nået?'])(
    '“%s” is the point of a meeting that is going on, and else the week of the course',
    async (words) => {
      const { board } = await led();
      expect(viewToText((await board.say(bo, personal, words)).view)).toContain('punkt 2 af 9');
      expect(viewToText((await board.say(ane, personal, words)).view)).toContain('Mødet er i gang');
      expect(replyText(await copyWorld(before).say(ane, personal, words))).toContain('Uge 5 af 5');
    },
  );
});
