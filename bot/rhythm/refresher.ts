import { refresherBeforeCourse } from '../../shared/domain/posts/limits.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { buttons, divider, heading, list, paragraph } from '../ui/build-view.ts';
import type { ViewNode } from '../ui/view.ts';

const text = {
  da: {
    title: 'Efter tre forløb: Hvad vil I tage op igen?',
    intro:
      'Det, der var nyt i starten, glider let ud, når det ikke er nyt mere. Tag tre ting med på næste møde:',
    items: [
      'Læs jeres første prøvehandlinger højt. Hvad gør I stadig, og hvad vil I gerne have tilbage?',
      'Hvem er kommet til siden? Lad en kollega fortælle dem, hvorfor I prøver noget småt.',
      'Vælg én ting, der skal blive i hverdagen. Hvornår på dagen hører den til, og hvem husker den?',
    ],
    see: 'Se de første prøvehandlinger',
  },
  en: {
    title: 'After three courses: what should be taken up again?',
    intro:
      'What was new at the start slips easily once it is no longer new. Take three things along to the next meeting:',
    items: [
      'Read your first trials aloud. What do you still do, and what would you like to have back?',
      'Who has joined since? Let a colleague tell them why you try something small.',
      'Choose one thing that is to stay in everyday life. When in the day does it belong, and who remembers it?',
    ],
    see: 'See the first trials',
  },
};

/** Below the leader’s message of the pause, so that it is no message more; and only once. */
export function refresherAfter(course: number, { id, language }: Unit): readonly ViewNode[] {
  if (course !== refresherBeforeCourse) return [];
  const { title, intro, items, see } = text[language];
  return [
    divider(),
    heading(title, 2),
    paragraph(intro),
    list(items),
    buttons({ label: see, action: 'trial.shared', data: { unit: id, course: '1' } }),
  ];
}
