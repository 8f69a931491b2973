import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { textNamed } from '../../library/find-text.ts';
import { library } from '../../library/library.ts';
import type { ReflectionCard } from '../../library/text/reflection-card.ts';
import { buttons, heading, note, paragraph, picture, strong } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

export function cardView(unit: Where, card: ReflectionCard, kind?: string): View {
  const { language } = unit;
  const text = handbookText[language];
  const { question, next } = card[language];
  const about = textNamed('reflectionKinds', card.kind)?.[language];
  return {
    summary: question,
    nodes: [
      picture(
        { kind: 'card', about: about?.title ?? '', question },
        about ? `${about.title}: ${question}` : question,
        heading(question),
      ),
      paragraph(next),
      ...(about ? [note(strong(about.title), `: ${about.text}`)] : []),
      ...(about && !kind ? [note(text.stayWith(about.word))] : []),
      buttons(
        { label: text.toMeeting, action: 'card.to-meeting', data: { unit: unit.id, card: card.id } },
        { label: text.another, action: 'card.deal', data: { unit: unit.id, ...(kind && { kind }) } },
      ),
    ],
  };
}

export function noCardsView(unit: Where): View {
  const text = handbookText[unit.language];
  const kinds = library().texts.reflectionKinds.map(
    ({ id, [unit.language]: words }): Act => ({
      label: words.title,
      action: 'card.deal',
      data: { unit: unit.id, kind: id },
    }),
  );
  return { summary: text.noSuchCards, nodes: [paragraph(text.noSuchCards), buttons(...kinds)] };
}
