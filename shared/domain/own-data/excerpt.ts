import type { KeptDecision } from '../meeting/kept-decision.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { ReleaseAnswer } from '../network/release.ts';
import type { Person } from '../person/person.ts';
import type { ProcessPlan } from '../process-plan/process-plan.ts';
import type { Sparring } from '../sparring/sparring.ts';
import type { Access } from './access-log.ts';
import type { Piece } from './belongs-to.ts';
import { mentions, withoutColleagues } from './without-person.ts';

/**
 * What is handed out of a row: all of their own, of the unit's only what is about them. Colleagues are left out of
 * both.
 */
export function excerptOf({ kind, isTheirs, row }: Piece, person: Person): object {
  if (isTheirs) return withoutColleagues(row.value, person);
  switch (kind) {
    case 'meeting': {
      const { day, present = [], decisions, matters = [], startedBy, closedBy } = row.value as Meeting;
      const points = matters.filter((each) => mentions(each, person)).map(({ text }) => text);
      return {
        day,
        wasThere: mentions(present, person),
        began: mentions(startedBy, person),
        closed: mentions(closedBy, person),
        decisions: decisions.filter((each) => mentions(each, person)).map(({ text }) => text),
        ...(points.length > 0 && { points }),
      };
    }
    case 'decision': {
      const { day, text, by, owner, state } = row.value as KeptDecision;
      return { day, text, state, ...(by && { by }), isYours: mentions(owner, person) };
    }
    case 'plan': {
      const { day, of, texts } = row.value as ProcessPlan;
      return { day, ...(of && { group: of.group }), texts };
    }
    case 'sparring': {
      // Somebody else asked it: their words are theirs.
      const { at, answer } = row.value as Sparring;
      return { at, ...(answer?.text && { text: answer.text }), ...(answer?.day && { meet: answer.day }) };
    }
    case 'release': {
      const { day, answer } = row.value as ReleaseAnswer;
      return { day, answer };
    }
    case 'access': {
      const { at, kind, role } = row.value as Access;
      return { at, opened: kind, as: role };
    }
    case 'member':
    case 'left':
    case 'trial':
    case 'note':
    case 'goal':
    case 'wish':
    case 'matter':
    case 'invitation':
    case 'video':
    case 'follow-up':
    case 'visits':
    case 'message':
    case 'network':
    case 'said':
    case 'other':
      return { named: true };
    default:
      return kind satisfies never;
  }
}
