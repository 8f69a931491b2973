import { type Agenda, topicWith } from '../../../shared/domain/meeting/agenda.ts';
import type { Meeting, TrialFate } from '../../../shared/domain/meeting/meeting.ts';
import type { TopicStep } from '../../../shared/domain/meeting/topic-corrections.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { paragraph, strong } from '../../ui/build-view.ts';
import { shortened } from '../../ui/shortened.ts';
import type { ViewNode } from '../../ui/view.ts';
import { topicReceiptText } from '../text/topic-receipt-text.ts';
import { wholeTitle } from './topic-form.ts';

interface Mended {
  /** As it stood before. */
  readonly agenda: Agenda;
  readonly step?: TopicStep | undefined;
  /** What the meeting is done with. */
  readonly handled: Meeting['handled'];
  /** What the topic is called now, where that was written. */
  readonly name?: string | undefined;
}

/** What was done with a topic: where a trial went, which two are one, and what it is called. */
export function topicReceipt(
  language: Language,
  { agenda, step, handled, name }: Mended,
): readonly ViewNode[] {
  const text = topicReceiptText[language];
  const lines = [
    ...(step ? [stepWords(language, { agenda, handled }, step)] : []),
    ...(name ? [text.named(name)] : []),
  ];
  return lines.map((line) => paragraph(strong(line)));
}

function stepWords(
  language: Language,
  { agenda, handled }: Pick<Mended, 'agenda' | 'handled'>,
  step: TopicStep,
): string {
  const text = topicReceiptText[language];
  const titleOf = (trial: string) => {
    const topic = topicWith(agenda, trial);
    return topic ? shortened(wholeTitle(topic)) : '';
  };
  const to = step.to === undefined ? undefined : titleOf(step.to);
  if (step.kind === 'merge') return text.merged(titleOf(step.trial), to ?? '');
  const line = topicWith(agenda, step.trial)?.lines.find(({ trial }) => trial === step.trial);
  const what = shortened(line?.what ?? '');
  if (step.to === undefined || to === undefined) return text.alone(what);
  const fates = topicWith(agenda, step.to)?.lines.map(({ trial }) => handled[trial]) ?? [];
  const isAll = (fate: TrialFate) => !handled[step.trial] && fates.every((each) => each === fate);
  if (isAll('discussed')) return text.movedToDone(what, to);
  return isAll('carried') ? text.movedToKept(what, to) : text.moved(what, to);
}
