import { type Guide, guideFor, nextMeeting } from '../../shared/domain/guide/guide.ts';
import type { Language } from '../../shared/domain/person/language.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import type { PostKind, PostRule } from '../../shared/domain/posts/post-kinds.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { MessageFeature } from '../feature/message.ts';
import { withOpenMeeting } from '../meeting/ask-to-close.ts';
import { withRelease } from '../network/ask-for-release.ts';
import type { Saying } from '../turn/ports.ts';
import { heading, note } from '../ui/build-view.ts';
import type { View, ViewNode } from '../ui/view.ts';
import { groupsBelowTwo } from './groups-below-two.ts';
import type { PostMaterial } from './post-material.ts';

/** One kind of post: when it is made, for whom, how long it keeps, and what it says. Each has a file in `posts/`. */
export interface Post extends PostRule, MessageFeature {
  readonly kind: PostKind;
  readonly words: Readonly<Record<Language, PostWords>>;
}

export interface PostWords {
  /** The post's name in lists: “ugens guide”. */
  readonly name: string;
  /** The day it comes on, for those who switch it on or off. */
  readonly when: string;
}

type Said = View | undefined;

/** `say` answers with nothing when there is no longer a reason for the post. */
export function post(
  spec: Omit<Post, 'view'> & { readonly say: (day: PostMaterial) => Said | Promise<Said> },
): Post {
  const { say: words, ...rule } = spec;
  const view = async (saying: Saying): Promise<Said> => {
    const day = dayOfPost(saying);
    const said = await words(day);
    if (rule.audience !== 'leader') return said;
    // A leader gets one private message a week, so what there is to say about the small groups is put below
    // whichever one it is.
    const below = said && rule.kind !== 'group-count-nudge' ? await groupsBelowTwo(day) : undefined;
    const also = below && below !== 'enough' ? below : [];
    // It comes in the personal chat, and its reader may lead several units: so the unit is named first.
    const named = said && { ...said, nodes: [note(saying.unit.name), ...said.nodes, ...also] };
    return withRelease(await withOpenMeeting(named, saying), saying);
  };
  return { ...rule, view };
}

function dayOfPost({ unit, send, now, read, readAll }: Saying): PostMaterial {
  const today = dayOf(now);
  const plan = planOf(unit.plan, today);
  return {
    unit,
    language: unit.language,
    today,
    plan,
    guide: guideFor({ settings: unit.plan, plan, today }),
    meeting: nextMeeting(plan, today),
    send: send as Send<PostKind>,
    read,
    readAll,
  };
}

export function saying(title: string, ...nodes: readonly ViewNode[]): View {
  return { summary: title, nodes: [heading(title), ...nodes] };
}

/** Counts two for each course (weeks 1–2 and 3–5), to choose another of many texts each time a small post comes. */
export function turnOf(guide: Guide): number {
  if (guide.kind === 'week') return guide.course.number * 2 + (guide.week.number > 2 ? 1 : 0);
  return guide.kind === 'pause' && guide.next ? guide.next.course.number : 0;
}
