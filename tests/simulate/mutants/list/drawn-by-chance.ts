import type { Mutant } from '../mutant.ts';

/** Bugs that chance drew (`--draw`), and that the tests of their own rooms let live; and some that stood beside them. */
export const drawnByChance: readonly Mutant[] = [
  {
    file: 'bot/web/render-week.ts',
    line: 'const adults = who && cover ? `${who} (${cover})` : (who ?? (cover && `(${cover})`));',
    planted: 'const adults = who && cover ? `${who} (${cover})` : who;',
    breaks: 'stand-in-alone',
  },
  {
    file: 'bot/rows/unit-rows.ts',
    line: "export const everythingIn = (unit: string): RowsIn<object> => ({ ...allIn(unit, ''), newest: 2 });",
    planted:
      "export const everythingIn = (unit: string): RowsIn<object> => ({ ...allIn(unit, ''), newest: 3 });",
    breaks: 'version-to-come',
  },
  {
    file: 'bot/web/page-and-file-headers.ts',
    line: 'const courseCachedSeconds = 86_400;',
    planted: 'const courseCachedSeconds = 172_800;',
    breaks: 'picture-kept',
  },
  {
    file: 'bot/front/signed-handle.ts',
    line: 'const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));',
    planted: 'const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? 1 : -1));',
    breaks: 'buttons-of-last-year',
  },
  {
    file: 'shared/domain/guard/children/titles-of-songs-and-books.ts',
    line: "if (!/^(?:synger|sang|sunget|syng)$/.test(words[at]?.spelled ?? '')) return [];",
    planted: "if (/^(?:synger|sang|sunget|syng)$/.test(words[at]?.spelled ?? '')) return [];",
    breaks: 'read-to-a-child',
  },
  {
    file: 'shared/domain/guard/children/titles-of-songs-and-books.ts',
    line: 'if (!word || word.capital || !/^\\s+$/.test(word.gap) || toWhom.test(word.spelled)) break;',
    planted: 'if (!word || word.capital || !/^\\s+$/.test(word.gap)) break;',
    breaks: 'sung-to-a-child',
  },
  {
    file: 'shared/domain/guard/children/initials.ts',
    line: 'if (letters.length > 1) return false;',
    planted: 'if (letters.length >= 1) return false;',
    breaks: 'pair-of-initials',
  },
  {
    file: 'shared/domain/calendar/calendar-feed.ts',
    line: 'if (length + octets > longestLine) {',
    planted: 'if (length + octets >= longestLine) {',
    breaks: 'line-too-short',
  },
  {
    file: 'bot/process-plan/view/process-plan-view.ts',
    line: '...(goals.some(({ text }) => shortenedButton(text) !== text)',
    planted: '...(goals.some(({ text }) => shortenedButton(text) === text)',
    breaks: 'goal-cut-nowhere-whole',
  },
  {
    file: 'bot/activity/view/mark-group-views.ts',
    line: "{ label: text.change, action: 'day.change', data: { unit: unit.id, day, slot: id }, opensForm: true },",
    planted: "{ label: text.change, action: 'day.change', data: { unit: unit.id, day, slot: id } },",
    breaks: 'form-unannounced',
  },
  {
    file: 'bot/meeting/view/taken-off-view.ts',
    line: 'if (off.length === 0) return [];',
    planted: 'if (off.length <= 1) return [];',
    breaks: 'only-one-taken-off',
  },
  {
    file: 'functions/local/course/play-course.ts',
    line: 'if ((state && settled.has(state)) || Date.now() > deadline) return state;',
    planted: 'if (state && settled.has(state) && Date.now() > deadline) return state;',
    breaks: 'waits-for-ever',
  },
  {
    file: 'shared/domain/guard/children/contact.ts',
    line: 'for (const match of text.matchAll(email)) if (!officialMail.test(match[0])) found.push(match);',
    planted: 'for (const match of text.matchAll(email)) if (officialMail.test(match[0])) found.push(match);',
    breaks: 'mail-of-a-family',
  },
  {
    file: 'bot/network/write-own-step.ts',
    line: "if (!(await storeStep(ports, unit.id, own))) return showYou(refusalView(unit.language, 'busy'));",
    planted: "if (await storeStep(ports, unit.id, own)) return showYou(refusalView(unit.language, 'busy'));",
    breaks: 'kept-and-refused',
  },
  {
    file: 'bot/library/week-words.ts',
    line: "return weekGuide(setting, ({ week, round }) => week === 'before' && round === 2)[language];",
    planted: "return weekGuide(setting, ({ week, round }) => week === 'before' && round !== 2)[language];",
    breaks: 'half-year-words',
  },
  {
    file: 'bot/rhythm/refresher.ts',
    line: 'if (course !== refresherBeforeCourse) return [];',
    planted: 'if (course === courseBefore) return [];',
    breaks: 'refreshed-always',
  },
  {
    file: 'bot/sparring/send-question.ts',
    line: "return there.question === asked.question && samePerson(there.to, asked.to) ? 'sent' : 'other';",
    planted: "return there.question !== asked.question && samePerson(there.to, asked.to) ? 'sent' : 'other';",
    breaks: 'sent-in-other-words',
  },
  {
    file: 'shared/domain/guard/children/fond-pictures.ts',
    line: "/^(?:en|et)$/.test(words[at - 1]?.key ?? '') && /^(?:har|fik|faar|havde)$/.test(words[at - 2]?.key ?? '')",
    planted:
      "/^(?:en|et)$/.test(words[at - 2]?.key ?? '') && /^(?:har|fik|faar|havde)$/.test(words[at - 2]?.key ?? '')",
    breaks: 'little-tiger',
  },
  {
    file: 'bot/front/rooms.ts',
    line: 'waitsForMorning: (kind) => isPostOfTheDay(kind) || messages.get(kind)?.waits === true,',
    planted: 'waitsForMorning: (kind) => isPostOfTheDay(kind) || messages.get(kind)?.waits === false,',
    breaks: 'told-at-night',
  },
  {
    file: 'bot/learning/view/focus-views.ts',
    line: '...(at === 0 && { hint: text.hint }),',
    planted: '...(at === 1 && { hint: text.hint }),',
    breaks: 'example-elsewhere',
  },
  {
    file: 'bot/help/view/newcomer-view.ts',
    line: "return answered(text.lost, ...(hasUnit ? daily : []), { label: text.help, action: 'help.show' });",
    planted:
      "return answered(text.lost, ...(hasUnit ? [] : daily), { label: text.help, action: 'help.show' });",
    breaks: 'lost-without-a-way',
  },
  {
    file: 'bot/plan/local-days.ts',
    line: 'const which: LocalDay | undefined = localDays.find((each) => each === days);',
    planted: 'const which: LocalDay | undefined = localDays.find((each) => each !== days);',
    breaks: 'another-day-closed',
  },
  {
    file: 'shared/domain/posts/post-hours.ts',
    line: "return `${hour}:${half % 2 === 0 ? '00' : '30'}`;",
    planted: "return `${hour}:${half % 2 !== 0 ? '00' : '30'}`;",
    breaks: 'hours-in-disorder',
  },
  {
    file: 'bot/own-data/delete-outlived.ts',
    line: 'return Object.fromEntries(counts.filter(([, count]) => count > 0));',
    planted: 'return Object.fromEntries(counts.filter(([, count]) => count > 1));',
    breaks: 'one-uncounted',
  },
  {
    file: 'functions/wiring/local-secret.ts',
    line: "return readFileSync(path, 'utf8').trim();",
    planted: "return readFileSync(path, 'utf8');",
    breaks: 'secret-with-a-break',
  },
];
