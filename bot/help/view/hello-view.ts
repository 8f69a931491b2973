import type { Language } from '../../../shared/domain/person/person.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { helloText } from '../text/hello-text.ts';

export function helloView(language: Language, name: string | undefined, hasUnit: boolean): View {
  const text = helloText[language];
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
  return sentence(helloText[language].welcome);
}
