import { describe, expect, it } from 'vitest';
import { ownOpening } from '../../shared/domain/meeting/lone-trial.ts';
import { openingWords } from '../../shared/domain/trial/grouping/title-from-text.ts';
import { addTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const opening = (title: string, ...said: string[]) =>
  ownOpening({ title, lines: said.map((what) => ({ what })) });

describe('a topic of one trial under its own first words', () => {
  const long = 'jeg går forrest ud af døren, når vi skal på legepladsen med de store';

  it('is known by them, capitals, an ellipsis and a hidden name apart', () => {
    expect(opening(openingWords(long), long)).toBe('jeg går forrest ud af døren,');
    expect(opening('Jeg synger', 'jeg  synger')).toBe('jeg  synger');
    expect(opening('Jeg følger … ud', 'Jeg følger Ida ud i garderoben')).toBe('Jeg følger Ida ud');
  });

  it('is none when the title says something else, or stands above several', () => {
    expect(opening('Garderoben', long)).toBeUndefined();
    expect(opening('Jeg går forrest ind', long)).toBeUndefined();
    expect(opening('Jeg synger', 'jeg synger', 'jeg synger')).toBeUndefined();
    expect(opening('Jeg synger med dem', 'jeg synger')).toBeUndefined();
  });

  it('is known by them where they leave out that it is tried', () => {
    const tried = 'vi har prøvet at lade børnene smøre selv, når der er tid';
    expect(openingWords(tried)).toBe('Børnene smører selv…');
    expect(opening(openingWords(tried), tried)).toBe('vi har prøvet at lade børnene smøre selv,');
    expect(opening('Ligge på maven', 'Jeg prøvede at ligge på maven')).toBe('Jeg prøvede at ligge på maven');
  });

  it('stands once on the agenda', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, trialOf('t1', long));
    const agenda = replyText(await world.say(bo, personal, 'dagsorden'));
    expect(agenda).toContain(`“${long}”`);
    expect(agenda.toLowerCase().split('jeg går forrest').length).toBe(2);
  });
});
