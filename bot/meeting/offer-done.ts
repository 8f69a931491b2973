import { likelyTrials } from '../../shared/domain/trial/grouping/likely-trials.ts';
import { mostOffered } from '../../shared/domain/trial/limits.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { ofChildren } from '../feature/sentence-rule.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { act } from './act-on-decision.ts';
import { everyDecision } from './every-decision.ts';
import { whichDecisionView } from './view/which-decision-view.ts';

/** “Jeg har købt regnbukserne”, “vi har ringet til skoven om brænde”. */
const tellsDone =
  /^(?:hej |saa |nu |og |ok )*(?:(?:jeg|vi) har|(?:jeg|vi) fik) (?:(?:nu|lige|ogsaa|faaet|allerede|endelig) )*(?:koebt|bestilt|skaffet|spurgt|ringet|skrevet til|printet|undersoegt|kontaktet|ryddet|vasket|repareret|hentet|fundet|sat|haengt|talt med|snakket med) \w/;

/** What sounds like something that is done is of the decision it is about, where there is one; else it may be a trial. */
export async function offerDone(at: Standing, said: string): Promise<Reply | undefined> {
  const plain = plainWords(said);
  if (!tellsDone.test(plain) || ofChildren.test(plain) || !at.may('see-agenda')) return undefined;
  const open = (await everyDecision(at)).filter(({ kept }) => kept?.state === 'open');
  const meant = likelyTrials(open, said).slice(0, mostOffered);
  const [only, ...others] = meant;
  if (!only) return undefined;
  return others.length > 0 ? showYou(whichDecisionView(at.unit, meant, 'done')) : act(at, only, 'done');
}
