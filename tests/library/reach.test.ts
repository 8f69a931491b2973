import { expect, it } from 'vitest';
import { leaderQuestion } from '../../bot/library/leader-question.ts';
import { library, type Shelf } from '../../bot/library/library.ts';
import { chairGuide, chairLine, meetingQuestion } from '../../bot/library/meeting-words.ts';
import { startersOn } from '../../bot/library/starters.ts';
import { halfYearWords, weekWords } from '../../bot/library/week-words.ts';
import { agendaLengths, agendaSections } from '../../shared/domain/meeting/agenda-sections.ts';
import type { Principle } from '../../shared/domain/plan/principle.ts';

const { texts } = library();
const settings = ['institution', 'family-daycare'] as const;
const themes = ['body', 'nature', 'culture'] as const;
const language = 'da';
const units = Array.from({ length: 20 }, (_, unit) => `01JUNIT${unit}`);

const unshown = (shelf: Shelf, shown: ReadonlySet<string>, say: (words: never) => string) =>
  texts[shelf].filter((text) => !shown.has(say(text[language] as never))).map(({ id }) => id);

it('every week guide comes in some course, and no week of a course twice within two rounds', () => {
  const shown = new Set<string>();
  for (const setting of settings) {
    for (const week of ['before', 'pause', 1, 2, 3, 4, 5] as const) {
      const six = Array.from({ length: 6 }, (_, index) => index + 1).map((number) => {
        const theme = themes[(number - 1) % 3] ?? 'body';
        return weekWords({ language, setting, week, course: { number, theme } }).purpose;
      });
      // A pause asks for nothing, so the three of the second round share one.
      const fewest = { before: 2, pause: 4 }[String(week)] ?? 6;
      expect(new Set(six).size, `${setting} ${week}`).toBe(fewest);
      for (const purpose of six) shown.add(purpose);
    }
    shown.add(halfYearWords(setting, language).purpose);
  }
  expect(unshown('weekGuides', shown, ({ purpose }: { purpose: string }) => purpose)).toEqual([]);
});

it('the half year is looked at in the fourth week before its meeting', () => {
  const asked = { language, setting: 'institution', course: { number: 5, theme: 'nature' } } as const;
  const { short } = halfYearWords('institution', language);
  for (const setting of settings) expect(halfYearWords(setting, language).purpose).toContain('halvt år');
  expect(weekWords({ ...asked, week: 4, endsHalfYear: true }).tip).toBe(short);
  expect(weekWords({ ...asked, week: 4 }).tip).not.toBe(short);
  expect(weekWords({ ...asked, week: 5, endsHalfYear: true }).tip).not.toBe(short);
});

it('every line and guide of the chair is said at some meeting', () => {
  const said = new Set<string>();
  const read = new Set<string>();
  for (const setting of settings)
    for (const type of ['1+2', '4+2', '4+1+2'] as const)
      for (const length of agendaLengths)
        for (const leaderAbsent of [true, false]) {
          const asked = { language, setting, type, length, leaderAbsent } as const;
          read.add(chairGuide(asked).before);
          for (const { item } of agendaSections(type, length, '13:00', true))
            said.add(chairLine(item, asked));
        }
  expect(unshown('meetingLines', said, (words: string) => words)).toEqual([]);
  expect(unshown('meetingGuides', read, ({ before }: { before: string }) => before)).toEqual([]);
});

it('a meeting’s questions do not come again within two courses, and an evaluation has one of the children’s', () => {
  for (const unit of units) {
    for (const item of ['trials', 'children-benefit', 'practice-benefit', 'goals', 'activities'] as const) {
      const asked = [1, 2, 3, 4, 5, 6].map((course) =>
        meetingQuestion(item, { unit, course, setting: 'institution', language }),
      );
      for (const [index, question] of asked.entries())
        expect(asked.slice(index + 1, index + 3), `${unit} ${item}`).not.toContain(question);
    }
    const question = meetingQuestion('children-benefit', {
      unit,
      course: 3,
      setting: 'institution',
      language,
    });
    expect(texts.reflectionQuestions.find(({ da }) => da === question)).toMatchObject({
      view: 'children',
      about: 4,
    });
  }
});

it.each([undefined, 'wait', 'words'] as const)(
  'the leader is asked nothing twice within 52 weeks, and everything in time, principle %s',
  (chosen) => {
    for (const unit of units.slice(0, 4)) {
      const courses = Object.fromEntries(
        Array.from({ length: 40 }, (_, course) => [
          course + 1,
          chosen ? { principle: chosen as Principle } : {},
        ]),
      );
      const asked = Array.from({ length: 130 }, (_, turn) =>
        leaderQuestion({ unit, courses, course: Math.floor(turn / 5) + 1, week: (turn % 5) + 1 }),
      );
      for (let week = 0; week + 52 <= asked.length; week += 1)
        expect(new Set(asked.slice(week, week + 52).map(({ id }) => id)).size).toBe(52);
      if (chosen) expect(asked.slice(0, 5).every(({ principle }) => principle === chosen)).toBe(true);
      else expect(new Set(asked.map(({ id }) => id)).size).toBe(60);
    }
  },
);

it('every starter is offered in some course', () => {
  const offered = new Set(
    settings.flatMap((setting) =>
      themes.flatMap((theme) =>
        (['themeStarters', 'careStarters', 'playStarters', 'roomStarters'] as const).flatMap((shelf) =>
          startersOn(shelf, 'u', { number: 1, theme, principle: undefined }, setting).map(({ id }) => id),
        ),
      ),
    ),
  );
  const all = [...texts.themeStarters, ...texts.careStarters, ...texts.playStarters, ...texts.roomStarters];
  expect(all.filter(({ id }) => !offered.has(id))).toEqual([]);
});
