import { guideFor } from '../../shared/domain/guide/guide.ts';
import { settingOf } from '../../shared/domain/unit/unit-kind.ts';
import type { Standing } from '../access/enter.ts';
import { button } from '../feature/button.ts';
import { command } from '../feature/command.ts';
import { textsFor } from '../library/find-text.ts';
import { library } from '../library/library.ts';
import { ofTheMonth, ofTheMonthsSince } from '../library/of-the-month.ts';
import type { RoleGuide } from '../library/text/role-guide.ts';
import { weekWords } from '../library/week-words.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { Carries } from '../ui/names.ts';
import {
  checkView,
  indexView,
  networkView,
  roleView,
  seasonView,
  shortGuideView,
} from './view/leaf-views.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'network.show': Carries<'unit', 'part'>;
  }
}

/** What is only read: a page of the handbook each. */
export const indexCommand = command({
  name: 'handbook',
  words: {
    da: ['håndbog', 'håndbogen', 'inspiration', 'bibliotek'],
    en: ['handbook', 'inspiration', 'library'],
  },
  help: {
    group: 'everyday',
    line: { da: 'alt, der kan slås op, på ét sted', en: 'everything that can be looked up, in one place' },
  },
  deed: 'use-handbook',
  run: async ({ unit, may }) => showYou(indexView(unit, may('choose-principle'))),
});

export const shortGuideCommand = command({
  name: 'short-guide',
  words: { da: ['guide kort', 'ugen kort', 'kort guide'], en: ['guide in brief', 'short guide'] },
  help: { under: 'guide' },
  deed: 'see-guide',
  run: async ({ unit, plan, call }) => {
    const guide = guideFor({ settings: unit.plan, plan, today: call.today });
    const asked = { language: unit.language, setting: settingOf(unit.kind) };
    const week = guide.kind === 'week' ? guide.week.number : guide.kind === 'pause' ? 'pause' : 'before';
    const course = guide.kind === 'week' || guide.kind === 'pause' ? { course: guide.course } : {};
    return showYou(shortGuideView(unit, weekWords({ ...asked, week, ...course }).short));
  },
});

/** Nobody is shown another's duties, so that nobody holds them up to anybody. */
export const roleCommand = command({
  name: 'role',
  words: { da: ['min rolle', 'rolle'], en: ['my role', 'role'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async (at) => {
    const own = ownRole(at);
    const guides = library().texts.roleGuides.filter(({ role }) => role === own);
    return showYou(roleView(at.unit, guides));
  },
});

function ownRole({ roles }: Standing): RoleGuide['role'] {
  if (roles.includes('leader') || roles.includes('institution-leader')) return 'leader';
  return roles.includes('deputy') ? 'deputy' : 'staff';
}

export const checkCommand = command({
  name: 'check',
  words: { da: ['tjek', 'månedens spørgsmål'], en: ['check', 'question of the month'] },
  help: { under: 'handbook' },
  deed: 'choose-principle',
  run: async ({ unit, call: { today } }) => {
    const { checkQuestions, appreciativeQuestions } = library().texts;
    return showYou(
      checkView(unit, {
        now: ofTheMonth(unit.id, today, checkQuestions),
        before: ofTheMonthsSince(unit.id, unit.plan.knownFrom, today, checkQuestions),
        all: checkQuestions.length,
        appreciative: ofTheMonth(unit.id, today, appreciativeQuestions),
      }),
    );
  },
});

export const seasonsCommand = command({
  name: 'seasons',
  words: { da: ['overgange', 'overgang'], en: ['transitions', 'transition'] },
  help: { under: 'handbook' },
  deed: 'use-handbook',
  run: async ({ unit, call: { today } }) => {
    const day = today.slice(5);
    const season = textsFor('seasons', settingOf(unit.kind)).find(
      ({ from, until }) => from <= day && day <= until,
    );
    return showYou(seasonView(unit, season?.[unit.language]));
  },
});

export const networkMeetingCommand = command({
  name: 'network-meeting',
  words: { da: ['netværksmøde', 'netværksmødet'], en: ['network meeting'] },
  help: { under: 'network' },
  deed: 'choose-principle',
  run: async ({ unit }) => showYou(networkView(unit, undefined)),
});

export const networkButton = button('network.show', {
  deed: 'choose-principle',
  press: async ({ unit }, { part }): Promise<Reply> => instead(showYou(networkView(unit, part))),
});
