import { describe, expect, it } from 'vitest';
import { meetingGuideView } from '../../bot/guide/view/meeting-guide-view.ts';
import { allNodes } from '../../bot/ui/build-view.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { at, meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { bo, channel, replyText } from '../people/world.ts';

async function meetingOn(minutes: number) {
  const { world, unit: id } = await unitWithStaff();
  const unit = await storedUnit(world, id);
  const meeting = planOf(unit.plan, '2026-09-14').courses[0]?.closingMeeting;
  if (!meeting) throw new Error('no meeting');
  return { world, unit, meeting: { ...meeting, minutes } };
}

describe('the meeting guide', () => {
  it('says when and who in a few words, and leaves the points folded', async () => {
    const { unit, meeting } = await meetingOn(60);
    const view = meetingGuideView({ unit, meeting, today: meetingDay });
    const folded = { ...view, nodes: view.nodes.filter(({ node }) => node !== 'more') };
    expect(viewToText(folded)).toBe(
      'Stue Gul\nStatusmøde\nHvornår: i dag kl. 13.00–14.00\nMødeleder: Bo Holm (til en anden siger ja)\n[Dagsorden] [Skriv prøvehandling]',
    );
    expect(viewToText(view)).toContain('13.00: Siden sidst Det her besluttede vi sidst.');
  });

  it('names whoever has taken the chair', async () => {
    const { unit, meeting } = await meetingOn(60);
    const taken = {
      ...unit,
      chairs: { [meeting.id]: { platform: 'slack', tenant: 'T1', id: 'UC', name: 'Carla' } },
    } as const;
    expect(viewToText(meetingGuideView({ unit: taken, meeting, today: meetingDay }))).toContain(
      'Mødeleder: Carla',
    );
  });

  it.each([
    [60, undefined, ['30']],
    [60, 30, ['60']],
    [45, undefined, ['60', '30']],
    [45, 30, ['60', '45']],
    [30, undefined, ['60']],
    [25, 60, ['30']],
  ])('of %i minutes, asked for %s, offers %s', async (own, minutes, offered) => {
    const { unit, meeting } = await meetingOn(own);
    const view = meetingGuideView({
      unit,
      meeting,
      today: meetingDay,
      open: true,
      ...(minutes && { minutes }),
    });
    const all = allNodes(view.nodes).flatMap((node) => (node.node === 'buttons' ? node.buttons : []));
    const lengths = all.flatMap((each) =>
      'action' in each && each.action === 'guide.meeting' ? [each.data] : [],
    );
    expect(lengths).toEqual(offered.map((length) => ({ unit: unit.id, minutes: length, open: 'yes' })));
  });

  it('is shown point by point to whoever asks for it, and never by the guide', async () => {
    const { world } = await meetingOn(60);
    at(world, meetingDay, '08:00');
    expect(replyText(await world.say(bo, channel, 'mødeguide'))).toContain('13.55: Beslutninger');
    expect(replyText(await world.say(bo, channel, 'guide'))).not.toContain('13.55');
  });

  it('comes once in the channel on the meeting’s day, short', async () => {
    const { world } = await meetingOn(60);
    await tickAt(world, meetingDay, '09:00');
    const texts = world.posted.filter(({ to }) => to.kind === 'channel').map(({ text }) => text);
    expect(texts.filter((text) => text.includes('13.55'))).toHaveLength(1);
    expect(texts.at(-1)).toContain('Mødeleder: Bo Holm (til en anden siger ja)');
  });
});
