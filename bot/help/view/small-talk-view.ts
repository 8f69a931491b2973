import type { Language } from '../../../shared/domain/person/language.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { smallTalkText } from '../text/small-talk-text.ts';

export function helloView(language: Language, name: string | undefined, hasUnit: boolean): View {
  const text = smallTalkText[language];
  const words = text.hello(name);
  const daily: Act[] = [
    { label: text.guide, action: 'guide.show', style: 'primary' },
    { label: text.trial, action: 'trial.open', opensForm: true },
  ];
  return {
    summary: words,
    nodes: [paragraph(words), buttons(...(hasUnit ? daily : []), { label: text.help, action: 'help.show' })],
  };
}

export function welcomeView(language: Language): View {
  return sentence(smallTalkText[language].welcome);
}

export function goodbyeView(language: Language): View {
  return sentence(smallTalkText[language].goodbye);
}

export function pressView(language: Language): View {
  const { press, help } = smallTalkText[language];
  return { summary: press, nodes: [paragraph(press), buttons({ label: help, action: 'help.show' })] };
}

export function whoView(language: Language): View {
  const { who, help } = smallTalkText[language];
  return { summary: who, nodes: [paragraph(who), buttons({ label: help, action: 'help.show' })] };
}

export function whatView(language: Language): View {
  const { what, ideas, trial } = smallTalkText[language];
  const acts: Act[] = [
    { label: ideas, action: 'command', data: { command: 'starters' }, style: 'primary' },
    { label: trial, action: 'trial.open', opensForm: true },
  ];
  return { summary: what, nodes: [paragraph(what), buttons(...acts)] };
}

export function explainView(
  language: Language,
  about: 'meeting' | 'agenda' | 'note' | 'focus',
  hasUnit: boolean,
): View {
  const { explained, toExplained } = smallTalkText[language];
  const label = toExplained[about];
  const acts = {
    meeting: { label, action: 'command', data: { command: 'next-meeting' } },
    agenda: { label, action: 'command', data: { command: 'agenda' } },
    note: { label, action: 'note.open', opensForm: true },
    focus: { label, action: 'command', data: { command: 'focus' } },
  } as const;
  const words = explained[about];
  return { summary: words, nodes: [paragraph(words), ...(hasUnit ? [buttons(acts[about])] : [])] };
}
