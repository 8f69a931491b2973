import { describe, expect, it } from 'vitest';
import { openPrintPage } from '../../bot/print/open-page-or-file.ts';
import { readRows } from '../../bot/rows/row.ts';
import { allIn } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { videoHosts } from '../../functions/wiring/settings.ts';
import { latestGoneOn, readVideoLink } from '../../shared/domain/video/video.ts';
import { at, carla, meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy, submitOpened } from '../people/opened-forms.ts';
import { openPage, urlsOf } from '../people/page-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const url = 'https://video.kommunen.dk/klip/frugt';
const clip = {
  url,
  consent: 'to voksne og forældrene til fire børn',
  focus: 'Hvordan vi venter ved frugten',
};

async function withClip(values: Values = {}) {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  for (const who of [ane, bo]) await world.press(who, personal, 'video.join', { unit });
  const said = replyText(await submitOpened(world, ane, 'video.write', { unit }, { ...clip, ...values }));
  const stored = async () =>
    (await readRows(world.ports, allIn(unit, 'work|001|video|')))[0]?.key.split('|')[3];
  return { world, unit, said, stored, about: { unit, course: '1', video: (await stored()) ?? '' } };
}

const shown = async (world: World, who: Who) => replyText(await world.say(who, personal, 'video'));

async function pageFor(world: World, who: Who) {
  const [address] = urlsOf(await world.say(who, personal, 'video'));
  return address && (await openPage(world, address));
}

const endingsOfClips = async ({ world, unit }: { world: World; unit: string }) =>
  (await readRows(world.ports, allIn(unit, 'ending|'))).filter(({ key }) => key.includes('|video|'));

describe('video', () => {
  it('explains who has to switch it on where no host is named', async () => {
    const { world, unit } = await unitWithStaff();
    const silent = { ...world.ports, videoHosts: [] };
    const { handle } = await import('../../bot/front/handle.ts');
    const ask = (what: Parameters<typeof handle>[0]['what']) =>
      handle({ who: ane, where: personal, what }, silent).then(replyText);
    expect(await ask({ kind: 'words', text: 'video' })).toContain('Video er ikke slået til');
    expect(await ask({ kind: 'button', action: 'video.join', data: { unit } })).toContain(
      'Video er ikke slået til',
    );
    expect(await shown(world, ane)).toContain('Ja, jeg vil være med');
  });

  it('shows those alone who have said yes what there is', async () => {
    const { world, unit, about } = await withClip();
    expect(await shown(world, bo)).toContain('Hvordan vi venter ved frugten');
    for (const action of ['video.show', 'video.write', 'video.remove', 'video.leave']) {
      const reply = replyText(await world.press(carla, personal, action, { ...about, sure: 'yes' }));
      expect(reply).not.toMatch(/frugten|fire børn|kommunen\.dk/);
    }
    expect(await shown(world, carla)).toContain('Ja, jeg vil være med');
    expect(await shown(world, bo)).toContain('frugten');
    await world.press(carla, personal, 'video.join', { unit });
    expect(await shown(world, carla)).toContain('frugten');
  });

  it('never puts the link in the chat: it is on a page behind a signed link, as long as it is there', async () => {
    const { world, said } = await withClip();
    expect(said).not.toContain(url);
    const page = await pageFor(world, bo);
    expect(await page?.text()).toContain(`href="${url}"`);
    const [address] = urlsOf(await world.say(bo, personal, 'video'));
    await world.press(bo, personal, 'video.leave', {
      unit: address?.pathname.split('/')[4] ?? '',
      sure: 'yes',
    });
    expect((await openPage(world, address ?? new URL(url))).status).toBe(404);
  });

  it('is gone everywhere on its day', async () => {
    const { world, unit, about, stored } = await withClip({ goneOn: '2026-09-30' });
    const pressed = async (action: string) => replyText(await world.press(ane, personal, action, about));
    const print = async () => {
      const [address] = urlsOf(await world.say(bo, personal, 'video'));
      const token = address?.searchParams.get('token') ?? '';
      return JSON.stringify(await openPrintPage(world.ports, { kind: 'videos', unit, token }));
    };
    const agenda = async () =>
      replyText(await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' }));
    const [early] = urlsOf(await world.say(bo, personal, 'video'));
    at(world, '2026-09-29', '23:00');
    expect(await print()).toContain(url);
    expect(await agenda()).toContain('Der ligger ét videoklip klar');
    expect(await pressed('video.remove')).not.toContain('ikke længere');
    at(world, '2026-09-30', '00:00');
    // The page that somebody still has open an address of.
    const [late] = [await openPage(world, early ?? new URL(url))];
    expect(await late?.text()).not.toContain(url);
    expect(await shown(world, bo)).not.toContain('frugten');
    expect(await agenda()).not.toContain('videoklip');
    // And the buttons of a card from the day before.
    for (const action of ['video.write', 'video.remove'])
      expect(await pressed(action)).toContain('Det klip er der ikke længere');
    at(world, '2026-09-29', '23:00');
    await tickAt(world, '2026-09-30', '03:05');
    expect(await stored()).toBeUndefined();
    expect(await readRows(world.ports, allIn(unit, 'ending|'))).toEqual([]);
  });

  it('is on no page once its host is closed', async () => {
    const { world, unit } = await withClip();
    const [address] = urlsOf(await world.say(bo, personal, 'video'));
    const token = address?.searchParams.get('token') ?? '';
    const page = async (...videoHosts: string[]) =>
      JSON.stringify(await openPrintPage({ ...world.ports, videoHosts }, { kind: 'videos', unit, token }));
    expect(await page('film.kommunen.dk', 'video.kommunen.dk')).toContain(url);
    expect(await page('film.kommunen.dk')).not.toContain(url);
  });

  it('moves the day, and shows good examples first', async () => {
    const { world, unit, about, stored } = await withClip({ example: 'wonder', goneOn: '2026-09-30' });
    const more = { ...clip, focus: 'Hvordan vi følger et barns idé' };
    await submitOpened(world, bo, 'video.write', { unit }, { ...more, example: 'good' });
    const lines = (await shown(world, ane)).split('\n');
    const lineOf = (words: string) => lines.findIndex((line) => line.includes(words));
    expect(lineOf('følger et barns idé')).toBeLessThan(lineOf('venter ved frugten'));
    await submitOpened(world, ane, 'video.write', about, { goneOn: '2026-10-05' });
    await tickAt(world, '2026-09-30', '03:05');
    expect(await shown(world, ane)).toContain('venter ved frugten');
    await tickAt(world, '2026-10-05', '03:05');
    expect(await shown(world, ane)).not.toContain('venter ved frugten');
    expect(await stored()).toBeDefined();
  });

  it('goes the day after the course’s meeting if nobody says otherwise, and never much later', async () => {
    const { world, unit, said } = await withClip();
    const form = await openedBy(world, ane, 'video.write', { unit });
    expect(form?.values?.goneOn).toBe('2026-10-17');
    expect(meetingDay).toBe('2026-10-16');
    expect(said).toContain('Linket forsvinder lørdag 17. oktober');
    const late = latestGoneOn('2026-09-23');
    expect(
      replyText(await submitOpened(world, ane, 'video.write', { unit }, { ...clip, goneOn: late })),
    ).toContain('Vælg en dag fra i morgen');
  });

  it('takes https alone, and only the hosts that are named', () => {
    const hosts = ['video.kommunen.dk'];
    const why = (text: string) => {
      const read = readVideoLink(text, hosts);
      return read.ok ? read.url : read.why;
    };
    expect(why(' https://VIDEO.kommunen.dk/klip ')).toBe('https://video.kommunen.dk/klip');
    expect(why('http://video.kommunen.dk/klip')).toBe('not-https');
    expect(why('video.kommunen.dk/klip')).toBe('no-link');
    expect(why('javascript:alert(1)')).toBe('no-link');
    for (const other of [
      'https://youtube.com/x',
      'https://video.kommunen.dk.evil.com',
      'https://a.video.kommunen.dk',
    ])
      expect(why(other)).toBe('elsewhere');
    expect(why('https://video.kommunen.dk@evil.com/')).toBe('no-link');
    expect(why('https://video.kommunen.dk:8443/')).toBe('elsewhere');
  });

  it('reads the hosts of the setting, and says what is wrong with it', () => {
    process.env.FEMUGER_VIDEO_HOSTS = 'Video.kommunen.dk, film.kommunen.dk';
    expect(videoHosts()).toEqual(['video.kommunen.dk', 'film.kommunen.dk']);
    process.env.FEMUGER_VIDEO_HOSTS = 'https://video.kommunen.dk';
    expect(() => videoHosts()).toThrow(/without https/);
    delete process.env.FEMUGER_VIDEO_HOSTS;
    expect(videoHosts()).toEqual([]);
  });

  it('asks before it keeps a child’s name, and is taken away by anybody who has said yes', async () => {
    const { said, stored } = await withClip({ focus: 'Alma på 3 år slår de andre børn' });
    expect(said).not.toContain('Linket er gemt');
    expect(await stored()).toBeUndefined();
    const other = await withClip();
    await other.world.press(bo, personal, 'video.remove', { ...other.about, sure: 'yes' });
    expect(await other.stored()).toBeUndefined();
    expect(await endingsOfClips(other)).toEqual([]);
  });

  it('reads the link as words: a child’s name gives pause, and no CPR number is kept', async () => {
    const host = 'https://video.kommunen.dk';
    const linked = (path: string) => withClip({ url: `${host}/${path}` });
    for (const path of ['150820-4452', 'klip/Emma_slog_Noah_150820-4452.mp4']) {
      const { said, stored } = await linked(path);
      expect(said).toContain('CPR');
      expect(await stored()).toBeUndefined();
    }
    const { world, unit, said, stored } = await linked('Emma%20Hansen.mp4');
    expect(said).toContain('Emma');
    expect(said).not.toContain('Linket er gemt');
    expect(await stored()).toBeUndefined();
    const form = await openedBy(world, ane, 'video.write', { unit });
    const values = { ...form?.values, ...clip, url: `${host}/Emma%20Hansen.mp4` };
    const asked = await world.submit(ane, personal, 'video.write', values, form?.context ?? {});
    const again = asked.kind === 'form-errors' ? asked.form.context : {};
    expect(replyText(await world.submit(ane, personal, 'video.write', values, again))).toContain(
      'Linket er gemt',
    );
  });

  it('is in one’s own data, and goes with it and with a no', async () => {
    const { world, stored } = await withClip();
    expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('Ét link til et videoklip');
    await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    expect(await stored()).toBeUndefined();
    const other = await withClip();
    await other.world.press(ane, personal, 'video.leave', { unit: other.unit, sure: 'yes' });
    expect(await other.stored()).toBeUndefined();
    expect(await shown(other.world, ane)).toContain('Ja, jeg vil være med');
  });
});
