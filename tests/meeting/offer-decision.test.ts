import { describe, expect, it } from 'vitest';
import { carla, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { message } from '../people/trial-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

describe('what the chair writes while the meeting is going on, and nothing else understands', () => {
  it.each([
    ['Carla sørger for at lave en sangmappe senest fredag d. 8. januar', 'UCARLA', '2027-01-08'],
    ['Carla skriver til forældrene om regntøj på mandag', 'UCARLA', '2026-10-19'],
    ['Faste knager på gangen til alle stuer', undefined, undefined],
    ['Jeg bestiller nye bøger inden 22. januar', 'UBO', '2027-01-22'],
  ])('is offered as a decision: %s', async (said, owner, by) => {
    const { world, unit } = await startedMeeting();
    const asked = await world.send(message(said, '1.1', bo, personal));
    expect(replyText(asked)).toContain('Er det en beslutning?');
    expect(replyText(asked)).toContain('[Ja, skriv den]');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
    const kept = await pressShown(world, bo, asked, 'Ja, skriv den');
    expect(replyText(kept)).toContain('✔ Besluttet: ');
    await pressShown(world, bo, asked, 'Ja, skriv den');
    const decisions = (await meetingOf(world, unit))?.decisions ?? [];
    expect(decisions.map((one) => [one.owner?.id, one.by])).toEqual([[owner, by]]);
  });

  it('is not kept by a no, and can be a trial instead', async () => {
    const { world, unit } = await startedMeeting();
    const asked = await world.say(bo, personal, 'Faste knager på gangen til alle stuer');
    expect(replyText(asked)).toContain('[Gem det som prøvehandling]');
    expect(replyText(await pressShown(world, bo, asked, 'Nej'))).toContain('Jeg har ikke gemt det');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
  });

  it.each([
    'Skriver Carla til forældrene om regntøj på mandag',
    'Skal Carla skrive til forældrene om regntøj på mandag?',
    'Hvem skriver til forældrene om regntøj på mandag',
    'Carla skriver til forældrene om regntøj på mandag?',
    'Carla er syg på mandag',
    'Carla leder mødet på mandag',
    'Send en besked til Carla om regntøj på mandag',
    'har vi besluttet at lukke døren?',
    'har vi besluttet at lukke døren',
    'besluttede vi at lukke døren?',
    'Skriver Carla til forældrene på mandag, det har vi besluttet?',
    'Vi prøver at gå ud i to hold fra på mandag',
  ])('is no decision: %s', async (said) => {
    const { world, unit } = await startedMeeting();
    const answer = await world.send(message(said, '1.1', bo, personal));
    expect(replyText(answer)).not.toContain('Er det en beslutning?');
    expect(replyText(answer)).not.toContain('✔ Besluttet');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
  });

  it('is asked about when it is kept, where a child may be known by it', async () => {
    const { world, unit } = await startedMeeting();
    const asked = await world.say(bo, personal, 'Carla hjælper Sofie med flyverdragten fra på mandag');
    const sure = await pressShown(world, bo, asked, 'Ja, skriv den');
    expect(replyText(sure)).toContain('Kan nogen genkende et barn?');
    expect((await meetingOf(world, unit))?.decisions).toEqual([]);
  });

  it('is nothing of the kind when somebody else writes it', async () => {
    const { world } = await startedMeeting();
    const said = 'Bo skriver til forældrene om regntøj på mandag';
    expect(replyText(await world.say(carla, personal, said))).not.toContain('Er det en beslutning?');
  });
});

describe('a decision that says so at its end', () => {
  it('is written down at once', async () => {
    const { world, unit } = await startedMeeting();
    const said = 'Carla laver alligevel en sangmappe inden 8. januar, det har vi besluttet';
    expect(replyText(await world.say(bo, personal, said))).toContain(
      '✔ Besluttet: Carla laver alligevel en sangmappe inden 8. januar\n',
    );
    const [decision] = (await meetingOf(world, unit))?.decisions ?? [];
    expect([decision?.owner?.id, decision?.by]).toEqual(['UCARLA', '2027-01-08']);
  });
});
