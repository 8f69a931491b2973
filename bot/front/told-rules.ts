import { wishedTrial } from '../../shared/domain/trial/wished-trial.ts';
import { activityTold } from '../activity/told-rules.ts';
import { ofChildren, type ToldRule } from '../feature/sentence-rule.ts';
import { guideTold } from '../guide/told-rules.ts';
import { handbookTold } from '../handbook/told-rules.ts';
import { helpTold } from '../help/told-rules.ts';
import { learningTold } from '../learning/told-rules.ts';
import { meetingTold } from '../meeting/told-rules.ts';
import { networkTold } from '../network/told-rules.ts';
import { ownDataTold } from '../own-data/told-rules.ts';
import { planTold } from '../plan/told-rules.ts';
import { processPlanTold } from '../process-plan/told-rules.ts';
import { rhythmTold } from '../rhythm/told-rules.ts';
import { trialTold, went } from '../trial/told-rules.ts';
import { unitTold } from '../unit/told-rules.ts';

/** Read from the top: of two rules that fit the same sentence the first is taken, so those of several rooms take turns. */
export const toldRules: readonly ToldRule[] = [
  meetingTold.shortMeeting,
  meetingTold.mendGoal,
  meetingTold.activityOfGoal,
  meetingTold.oneMoreGoal,
  trialTold.renames,
  meetingTold.mergesTopics,
  meetingTold.renamesTopic,
  meetingTold.movesTrial,
  meetingTold.standsAlone,
  meetingTold.standInForLeader,
  meetingTold.isItThey,
  meetingTold.takesOver,
  meetingTold.handsMeeting,
  meetingTold.takesQuestionBack,
  meetingTold.whoLeadsNow,
  meetingTold.whoLed,
  meetingTold.leaderAway,
  meetingTold.aulaText,
  meetingTold.toRemember,
  meetingTold.ownTasks,
  trialTold.beforeMeeting,
  trialTold.notTried,
  trialTold.notYet,
  helpTold.whatAreYou,
  helpTold.typedYes,
  helpTold.whatBotWordMeans,
  helpTold.lost,
  helpTold.childrensNames,
  helpTold.never,
  helpTold.whoWrote,
  helpTold.parentsRead,
  helpTold.remindOther,
  helpTold.remindMe,
  helpTold.sendOn,
  helpTold.startColleague,
  handbookTold.whereToTurn,
  handbookTold.whenItRains,
  planTold.writeUsNothing,
  planTold.openAfterAll,
  unitTold.quietForDays,
  unitTold.atCourse,
  unitTold.endsHoliday,
  helpTold.notThen,
  planTold.asksOfPause,
  planTold.asksOfHoliday,
  planTold.pauseInWeek,
  planTold.pauseUntil,
  planTold.peaceForAll,
  meetingTold.ownPoint,
  unitTold.colleagueMoved,
  unitTold.colleagueStays,
  unitTold.colleagueGone,
  unitTold.colleagueOnLeave,
  helpTold.hadEnough,
  rhythmTold.otherHour,
  helpTold.wantsPeace,
  meetingTold.keepForNext,
  meetingTold.writePoint,
  meetingTold.writeInMinutes,
  learningTold.seen,
  learningTold.toWriteDown,
  helpTold.wasAMistake,
  processPlanTold.standInNeeds,
  meetingTold.passPoint,
  meetingTold.whoWasHere,
  handbookTold.illness,
  helpTold.madeMistakes,
  meetingTold.talkAtMeeting,
  meetingTold.pointOnAgenda,
  planTold.closedThen,
  planTold.meetingLater,

  planTold.nextTheme,
  planTold.lastOutcome,
  planTold.everyMeetingAt,
  planTold.meetingAt,
  trialTold.whatWeReached,
  guideTold.weekNamed,
  guideTold.nextWeek,
  meetingTold.closes,
  meetingTold.starts,
  meetingTold.goesToPoint,
  meetingTold.doneWithPoint,
  meetingTold.regrets,
  meetingTold.latestDecision,
  meetingTold.takesOne,
  meetingTold.whoDoesIt,
  meetingTold.whoIsToDoWhat,
  meetingTold.whoseTasks,
  meetingTold.changedToElse,
  meetingTold.otherDoer,
  meetingTold.somebodyElseShould,
  meetingTold.mendsNamed,
  meetingTold.mendDecision,
  meetingTold.pointsAtWrong,
  meetingTold.otherDay,
  helpTold.takeBack,
  helpTold.goodbye,
  helpTold.thanks,
  helpTold.praise,
  processPlanTold.iAmStandIn,
  unitTold.liesIll,
  unitTold.backAgain,
  helpTold.newHere,
  ownDataTold.whatIsKept,
  planTold.whyThen,
  planTold.meetingElsewhen,
  meetingTold.howManyLeft,
  meetingTold.whereAreWe,
  meetingTold.howToLead,
  meetingTold.now,
  meetingTold.whoLeads,
  unitTold.notComing,
  trialTold.triesToo,
  trialTold.triedBySomebody,
  trialTold.whatBecameOf,
  trialTold.fromColleague,
  trialTold.ofTheYear,
  meetingTold.backToIt,
  meetingTold.wantsTalkOf,
  meetingTold.promised,
  meetingTold.toTalkOf,
  meetingTold.findDecision,
  meetingTold.decidedFirmly,
  meetingTold.goalOfCourse,
  meetingTold.thatIsDecided,
  meetingTold.agreed,
  meetingTold.decided,
  meetingTold.whoIsHere,
  unitTold.whoIsIn,
  activityTold.groupsOfWeek,
  activityTold.groupsOfDay,
  activityTold.toPlanTogether,
  processPlanTold.standInComes,
  meetingTold.somebodyIsIll,
  activityTold.cameToNothing,
  handbookTold.tooFew,
  handbookTold.weather,
  trialTold.howItWent,
  trialTold.regrets,
  trialTold.mend,
  trialTold.own,
  trialTold.howToWrite,
  helpTold.whatIsTrial,
  planTold.whatCourseIs,
  handbookTold.whatWordMeans,
  helpTold.unseen,
  guideTold.underWay,
  meetingTold.begins,
  networkTold.otherHouses,
  planTold.houseOnHoliday,
  planTold.howManyWeeks,
  unitTold.leadsMeanwhile,
  unitTold.deputy,
  meetingTold.asksOfDecision,
  meetingTold.bare,
];

/** “Jeg prøver at vente”: whoever says that they try tells of a trial, whatever else the sentence names. */
const tries =
  /^(?:i dag |i gaar |i morgen )?(?:(?:[a-z]+ og jeg|jeg og [a-z]+|jeg|vi)(?: har| vil| skal)?(?: gerne| nu| ogsaa)? proev(?:er|ede|de|et|ed|te|t|e)|(?:proevede|proevde|proeved|proever) (?:jeg|vi))\b(?! (?:at )?(?:finde|slette|trykke|logge|skrive (?:til )?dig|komme ind|gemme|dele|fortryde)| (?:den|min)(?: proevehandling)? (?:med|om|hvor|der) )/;

/** “Prøvt”, “har prøvede”: many write it as they hear it. */
const triedSpelled = 'proev(?:ede?|de|et|te?)';
const triedAndTold = new RegExp(
  `^(?:i dag |i gaar |i morges )?(?:(?:jeg|vi) (?:har )?(?:lige |nu |ogsaa |faktisk )*${triedSpelled}|${triedSpelled} (?:jeg|vi)|har (?:jeg|vi)(?: ${triedSpelled})?)\\b.*\\b(?:det|de|alle|boernene) (?:${went})\\b`,
);

export function isTried(plain: string): boolean {
  return tries.test(plain) || isWished(plain);
}

/** “Kan vi ikke prøve at have to ture om ugen” wishes for a trial; “kan vi prøve at flytte mødet” for something else. */
function isWished(plain: string): boolean {
  return wishedTrial(plain) !== undefined && !ofTheBot.test(plain) && !ofHandling.test(plain);
}

/** The names of the commands for what is told or asked without asking, the likeliest first. */
export function commandsTold(plain: string): readonly string[] {
  // “Jeg prøvede at vente, og det gik godt” tells how a trial went, or of a new one that has been tried.
  if (triedAndTold.test(plain)) return ['outcome'];
  if (isTried(plain)) return [];
  const isOfChildren = ofChildren.test(plain);
  return toldRules
    .filter(({ says, notWithChildren }) => !(notWithChildren && isOfChildren) && says.test(plain))
    .flatMap(({ commands }) => commands);
}

/** What is tried with the bot, and with no children. */
const ofHandling =
  /\bproeve?(?:r|de)? at (?:finde|slette|trykke|logge|skrive (?:til )?dig|komme ind|gemme|dele|fortryde|aabne|sende|hente|vise|se|rette|flytte|rykke)\b|\bproevehandling/;

/** What whoever uses the bot says of the bot, of meetings and of themselves; nobody tries it out with children. */
const ofTheBot =
  /^(?:og |men |saa )*(?:jeg|vi) (?:kan ikke (?:finde|se|huske|logge|aabne|komme ind|forstaa)|forstaar|ved ikke|har (?:lige )?(?:glemt|mistet|slettet|trykket|et spoergsmaal|ikke faaet|problemer)|savner|vil (?:gerne )?(?:vide|hoere|melde|rette|slette|oprette)|hedder|kom(?:mer)? til at (?:slette|trykke|skrive|sende)|faar (?:ikke )?(?:beskeder|en fejl)|haaber|tror|fortryder|har (?:lukket|fri|ferie|travlt|brug for)|mangler|er (?:saa |lidt |meget |helt |ogsaa |ikke |virkelig |ret )*(?:ny|leder|vikar|syge?|paa ferie|i tvivl|forvirret|traet(?:te)?|kede?|sure?|stress(?:et|ede)|udbraendt(?:e)?|frustrere(?:t|de)|ramt|bagud|forsinkede?|uenige?|faerdige?))\b|\b(?:femuger|teams|slack|app(?:en)?|knap(?:pen)?|beskeder|konto(?:en)?|login|kodeord|dagsorden(?:en)?|(?:status|personale)?moedet?|beslutning(?:en|er|erne)?|referat(?:et)?|medlem(?:mer)?|procesplan(?:en)?|ugeplan(?:en)?)\b|\bkan du (?:hente|vise|sende|hjaelpe|slette|rette|fortaelle|goere|skrive)\b|\b(?:hvad|hvordan|hvornaar|hvorfor) (?:skal|goer|kan|maa) (?:jeg|vi|man)\b/;

/** A decision, a deputy, a mistake, something to take back or put right: whoever writes of it has tried nothing. */
const ofWhatStands =
  /\b(?:beslut\w+|aftalt\w*|stedfortraeder\w*|deputy|decision\w*)\b|\b(?:fejl|forkert|ikke meningen|mistake|wrong)\b|\b(?:traekke?r?|trukket|trak) .*\btilbage\b|\bfortry(?:de?r?|dt|doed)\b|\b(?:den|det|der) (?:skal|skulle) (?:i stedet )?(?:hedde|staa)\b/;

export function isOfWhatStands(plain: string): boolean {
  return !isTried(plain) && !ofChildren.test(plain) && ofWhatStands.test(plain);
}

export function isOfTheBot(plain: string): boolean {
  return isOfWhatStands(plain) || (!isTried(plain) && !ofChildren.test(plain) && ofTheBot.test(plain));
}
