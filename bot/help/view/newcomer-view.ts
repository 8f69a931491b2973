import type { YearsKept } from '../../../shared/domain/own-data/retention.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { newcomerText } from '../text/newcomer-text.ts';

export function lostView(language: Language, hasUnit: boolean): View {
  const text = newcomerText[language];
  const daily: Act[] = [
    { label: text.guide, action: 'guide.show', style: 'primary' },
    { label: text.trial, action: 'trial.open', opensForm: true },
  ];
  return answered(text.lost, ...(hasUnit ? daily : []), { label: text.help, action: 'help.show' });
}

/** Years are told only where records are deleted by them. */
export function keepingView(language: Language, years: YearsKept | undefined): View {
  const text = newcomerText[language];
  const kept = years ? text.keeping(years.trials, years.meetings) : text.keptOn;
  return answered(`${kept} ${text.own}`, runs(text.mine, 'own-data'));
}

export function remindView(language: Language): View {
  const text = newcomerText[language];
  return answered(text.remind, runs(text.calendar, 'calendar'), runs(text.meeting, 'next-meeting'));
}

/** Nobody is reminded by a colleague through the bot. */
export function remindOtherView(language: Language): View {
  const text = newcomerText[language];
  return answered(text.remindOther, runs(text.shared, 'shared-trials'), runs(text.agenda, 'agenda'));
}

/** What somebody asks for and the bot cannot do, and what there is in its place. */
export function cannotView(language: Language, what: 'remindMe' | 'sendOn', hasUnit: boolean): View {
  const text = newcomerText[language];
  if (!hasUnit) return answered(text[what]);
  const tasks = what === 'remindMe' ? [runs(text.tasks, 'my-tasks')] : [];
  return answered(text[what], ...tasks, runs(text.agenda, 'agenda'));
}

export function whoWroteView(language: Language): View {
  const text = newcomerText[language];
  return answered(text.whoWrote, runs(text.shared, 'shared-trials'), runs(text.agenda, 'agenda'));
}

export function namesView(language: Language): View {
  const text = newcomerText[language];
  return answered(text.names, runs(text.whoSees, 'who-sees'));
}

/** What a new colleague writes themselves; the leader need enter nobody who has an account. */
export function startColleagueView(language: Language, name: string | undefined, hasUnit: boolean): View {
  const text = newcomerText[language];
  const members = hasUnit ? [runs(text.members, 'members')] : [];
  return answered(text.startColleague(name ?? text.newColleague), ...members, {
    label: text.help,
    action: 'help.show',
  });
}

export function wearyView(language: Language, hasUnit: boolean): View {
  const text = newcomerText[language];
  const rest = hasUnit ? [runs(text.quiet, 'quiet')] : [];
  return answered(hasUnit ? text.weary : text.wearyAlone, ...rest, { label: text.help, action: 'help.show' });
}

function runs(label: string, command: string): Act {
  return { label, action: 'command', data: { command } };
}

function answered(words: string, ...acts: readonly Act[]): View {
  return { summary: words, nodes: [paragraph(words), buttons(...acts)] };
}
