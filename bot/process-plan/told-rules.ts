import { someDay, type ToldRule } from '../feature/sentence-rule.ts';

/** What people tell of stand-ins. */
export const processPlanTold = {
  standInNeeds: {
    // Who asks what the stand-in needs has one already: the process plan is written for them.
    commands: ['process-plan'],
    says: /\bvikar(?:en|er|erne)?\b.*\bhvad (?:skal|boer|maa) (?:hun|han|de|vedkommende|vikaren) (?:vide|kende|goere|laese|have)\b|\bhvad (?:skal|boer) (?:en |den |vores )?(?:nye )?vikar(?:en|erne)? (?:vide|kende|goere|laese|have)\b/,
  },
  iAmStandIn: {
    // On the day of a meeting they may be there to lead it.
    commands: ['stand-in', 'substitute'],
    says: /^jeg er (?:en )?(?:den )?(?:nye? )?vikar(?:en)?\b/,
  },
  standInComes: {
    commands: ['process-plan'],
    says: new RegExp(
      `\\b(?:der kommer|vi (?:har|faar)|kommer der|har vi|faar vi) (?:en |to |nye? )*vikar(?:er)?\\b|^vikar(?:en|erne)? (?:${someDay}|kommer|skal)\\b|\\bhvad skal vikaren\\b`,
    ),
  },
} as const satisfies Readonly<Record<string, ToldRule>>;
