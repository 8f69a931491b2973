import { describe, expect, it } from 'vitest';
import { commands } from '../../bot/front/rooms.ts';
import { may } from '../../shared/domain/access/permissions.ts';
import { guard } from '../../shared/domain/guard/guard.ts';
import { fewestNotes } from '../../shared/domain/learning/limits.ts';
import { overviewOfNotes } from '../../shared/domain/learning/notes-overview.ts';
import { maySeeGoal, type OwnGoal, visibilities } from '../../shared/domain/learning/own-goal.ts';
import { openForMeeting } from '../../shared/domain/meeting/agenda-topics.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import { kinds, said } from './texts.ts';

/** Promises on the two sheets, compared with the code that has to keep them. */
const [forStaff = '', forParents = ''] = kinds.sheet.map(({ da }) => said(da).join('\n'));
const weigh = (text: string) => guard(text, { known: [] }).kind;
const person = (id: string): Person => ({ platform: 'slack', tenant: 'T1', id });
const own = person('U1');
const leader = person('U2');
const goal = {
  v: 1,
  person: own,
  course: 1,
  text: 'x',
  visibility: 'leader',
  leader,
  at: '',
} as unknown as OwnGoal;

describe('the sheet for parents', () => {
  it('says that a CPR number is refused, and it is', () => {
    expect(forParents).toContain('CPR-nummer, siger den nej');
    expect(weigh('Vi ringede om 010121-1234')).toBe('refused');
  });

  it('says that a child’s name or something about health is asked about first, and it is', () => {
    expect(forParents).toContain('spørger Femuger den voksne, før det bliver gemt');
    expect(weigh('Jeg sætter Magnus ved siden af mig')).toBe('ask');
    expect(weigh('Jeg hjælper en dreng med autisme i garderoben')).toBe('ask');
  });

  it('says that what sounds serious is not kept, and the guard gives it no way in', () => {
    expect(forParents).toContain('Lyder noget alvorligt, gemmer den det ikke');
    expect(weigh('Jeg er bange for, at det er omsorgssvigt')).toBe('concern');
  });
});

describe('the sheet for staff representatives', () => {
  it('tells the fewest notes of an overview as the code has it', () => {
    expect(forStaff).toContain(`kræver ${fewestNotes} noter`);
    expect(overviewOfNotes([])).toBe('too-few');
  });

  it('names those whom a goal can be shown to, and a deputy is not among them', () => {
    expect(visibilities).toEqual(['me', 'leader', 'unit']);
    expect(forStaff).toContain('kun mig, min leder eller enheden');
    expect(maySeeGoal(goal, { person: leader, roles: ['leader'] })).toBe(true);
    expect(maySeeGoal(goal, { person: person('U3'), roles: ['member', 'deputy'] })).toBe(false);
    expect(may(['member', 'deputy'], 'see-goals-for-leader')).toBe(false);
    expect(maySeeGoal({ ...goal, visibility: 'me' }, { person: leader, roles: ['leader'] })).toBe(false);
  });

  it('promises that a private trial is nobody else’s: it comes to no meeting', () => {
    expect(forStaff).toContain('En privat kan kun ses af den, der skrev den');
    const trial = {
      v: 1,
      id: 'a',
      author: own,
      what: 'x',
      audience: 'unit',
      onAgenda: true,
      course: 1,
      at: '',
    };
    expect(openForMeeting([trial as unknown as Trial])).toHaveLength(1);
    expect(openForMeeting([{ ...trial, audience: 'private' } as unknown as Trial])).toHaveLength(0);
  });

  it('names the command that gets one out', () => {
    expect(forStaff).toContain(`“${commands.get('leave')?.words.da[0]}”`);
    expect(said(kinds.sheet[0]?.en).join()).toContain(`“${commands.get('leave')?.words.en[0]}”`);
  });
});
