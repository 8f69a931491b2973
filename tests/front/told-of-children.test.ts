import { expect, it } from 'vitest';
import { activityTold } from '../../bot/activity/told-rules.ts';
import { plainWords } from '../../bot/feature/plain-words.ts';
import type { ToldRule } from '../../bot/feature/sentence-rule.ts';
import { commandsTold, toldRules } from '../../bot/front/told-rules.ts';
import { handbookTold } from '../../bot/handbook/told-rules.ts';
import { helpTold } from '../../bot/help/told-rules.ts';
import { meetingTold } from '../../bot/meeting/told-rules.ts';
import { planTold } from '../../bot/plan/told-rules.ts';
import { trialTold } from '../../bot/trial/told-rules.ts';
import { unitTold } from '../../bot/unit/told-rules.ts';

/** What is told of children, and holds the words of a rule for grown-ups, a meeting or the weather. */
const toldOfChildren: readonly (readonly [string, ToldRule])[] = [
  ['vi kan planlægge små grupper, så børnene vælger selv', activityTold.groupsOfWeek],
  ['vi vil gerne planlægge turen sammen med børnene', activityTold.toPlanTogether],
  ['når legen bliver droppet, spørger jeg hvorfor', activityTold.cameToNothing],
  ['børnene leger sygdom og doktor i dukkekrogen', handbookTold.illness],
  ['vi er kun to voksne, så børnene dækker bord i dag', handbookTold.tooFew],
  ['det er koldt, så børnene tager selv vanter på', handbookTold.weather],
  ['hvem skal købe perler, spurgte børnene', meetingTold.whoDoesIt],
  ['hvornår skal Ida være færdig med perlerne, spurgte børnene', meetingTold.whoIsToDoWhat],
  ['hvem skal rydde op i kassen, spurgte børnene', meetingTold.asksOfDecision],
  ['vi kan sige det på en anden måde, så børnene forstår os', helpTold.lost],
  ['det var ikke meningen, at børnene skulle vente så længe', helpTold.wasAMistake],
  ['jeg lavede en fejl, og børnene grinede med', helpTold.madeMistakes],
  ['det var børnene glad for', helpTold.praise],
  ['vi springer det emne over, når børnene er trætte', meetingTold.passPoint],
  ['nej, det var onsdag, vi var i skoven med børnene', meetingTold.otherDay],
  ['børnene vil have is til dagsordenen', meetingTold.pointOnAgenda],
  ['når barnet er færdig med det emne, går vi ud', meetingTold.doneWithPoint],
  ['det var ikke Ida, der skulle vælge legen', meetingTold.somebodyElseShould],
  ['børnenes bord er klaret', meetingTold.mendDecision],
  ['børnenes beslutning er god: det er ida og ikke os', meetingTold.otherDoer],
  ['vi aftalte med børnene, hvem der begynder', meetingTold.decided],
  ['Ida er syg, og børnene laver en tegning til hende', meetingTold.somebodyIsIll],
  ['må vores nye kollega synge med, når børnene spiser', unitTold.whoIsIn],
  ['send en besked til børnene på tavlen', helpTold.sendOn],
  ['holder vi pause, når børnene er trætte', planTold.asksOfPause],
  ['stille resten af ugen, så børnene kan tale selv', unitTold.quietForDays],
  ['jeg er på kursus i morgen, og børnene har vikar', unitTold.atCourse],
  ['Ida stopper til frokost, så børnene kan tage over', unitTold.colleagueGone],
  ['hvem har Idas opgaver, når børnene dækker bord', meetingTold.whoseTasks],
  ['Ida har barsel i dukkekrogen, og børnene passer dukken', unitTold.colleagueOnLeave],
  ['møderne med børnene begynder kl. 9', planTold.everyMeetingAt],
  ['kan du minde børnene om at vaske hænder', helpTold.remindOther],
  ['hjælpe børnene godt i gang', helpTold.startColleague],
  ['flyt kollegaen Bo hen til børnene', unitTold.colleagueMoved],
  ['lederen er ikke med, når børnene vælger sangen', meetingTold.leaderAway],
  ['et barn er stedfortræder for mig ved samlingen', unitTold.deputy],
  ['hvornår holder vi lukket i dukkekrogen, spurgte børnene', planTold.asksOfHoliday],
  ['hvor mange børn har ikke prøvet gyngen', trialTold.notTried],
];

it.each(toldOfChildren)('%s', (sentence, rule) => {
  const plain = plainWords(sentence);
  expect(rule.says.test(plain)).toBe(true);
  expect(commandsTold(plain)).toEqual([]);
});

it('is asked of each rule that leaves out what is told of children', () => {
  const asked = new Set(toldOfChildren.map(([, rule]) => rule));
  expect(toldRules.filter((rule) => rule.notWithChildren && !asked.has(rule))).toEqual([]);
});
