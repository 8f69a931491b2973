import type { Language } from '../../../shared/domain/person/language.ts';
import { hourOf, hoursOffered, usualTime } from '../../../shared/domain/posts/post-hours.ts';
import type { PostRule } from '../../../shared/domain/posts/post-kinds.ts';
import { isOn, type PostSwitches, switchesOf } from '../../../shared/domain/posts/post-switches.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, divider, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { Field, Form, Values } from '../../ui/form.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { postsText } from '../text/switch-posts-text.ts';

/** A kind of post as it is listed. */
export interface ListedPost extends PostRule {
  readonly words: Readonly<Record<Language, { readonly name: string; readonly when: string }>>;
}

const audiences = ['channel', 'leader', 'author'] as const satisfies readonly PostRule['audience'][];

export function postsView(unit: Unit, posts: readonly ListedPost[], { saved = false } = {}): View {
  const text = postsText[unit.language];
  return {
    summary: saved ? text.saved : text.title(unit.name),
    nodes: [
      ...(saved ? [paragraph(text.saved)] : []),
      heading(text.title(unit.name)),
      paragraph(text.intro(datesText[unit.language].clock(hourOf(unit.posts)))),
      ...audiences.flatMap((audience) => postsTo(audience, posts, unit)),
      buttons(switchAct(unit)),
    ],
  };
}

export function switchAct(unit: Unit): Act {
  return {
    label: postsText[unit.language].button,
    action: 'posts.open',
    data: { unit: unit.id },
    opensForm: true,
  };
}

/** What is written stands to be read; what is not stands small below it. */
function postsTo(audience: PostRule['audience'], posts: readonly ListedPost[], unit: Unit): ViewNode[] {
  const text = postsText[unit.language];
  const ours = posts.filter((post) => post.audience === audience);
  const words = (post: ListedPost) => {
    const { name, when } = post.words[unit.language];
    return `${titled(name)}: ${when}`;
  };
  const on = ours.filter((post) => isOn(post, unit.posts)).map(words);
  const off = ours.filter((post) => !isOn(post, unit.posts)).map(words);
  return [
    divider(),
    heading(text.audience[audience], 2),
    ...(on.length > 0 ? [list(on)] : []),
    ...off.map((post) => note(text.isOff(post))),
  ];
}

/** One list of boxes for each audience, ticked where the post is on. */
export function postsForm(
  unit: Unit,
  posts: readonly ListedPost[],
  context: Form['context'],
  hour: string = hourOf(unit.posts),
): Form {
  const text = postsText[unit.language];
  const to = (audience: PostRule['audience']) => posts.filter((post) => post.audience === audience);
  return {
    id: 'posts.switch',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      ...audiences.map(
        (audience): Field => ({
          kind: 'choices',
          id: audience,
          label: text.audience[audience],
          options: to(audience).map(({ kind, words }) => ({
            value: kind,
            label: titled(words[unit.language].name),
          })),
        }),
      ),
      {
        kind: 'choice',
        id: 'hour',
        label: text.hour,
        hint: text.hourHint,
        options: hoursOffered.map((hour) => ({ value: hour, label: datesText[unit.language].time(hour) })),
        required: true,
      },
    ],
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context,
    values: {
      hour,
      ...Object.fromEntries(
        audiences.map((audience) => {
          const on = to(audience).filter((post) => isOn(post, unit.posts));
          return [audience, on.map(({ kind }) => kind).join(',')];
        }),
      ),
    },
  };
}

/** Reads which posts are ticked, and the hour. Anything else that a client sends is ignored. */
export function parsePostsForm(
  values: Values,
  posts: readonly ListedPost[],
  before: PostSwitches | undefined,
): PostSwitches {
  const wanted = audiences.flatMap((audience) => (values[audience] ?? '').split(','));
  const hour = hoursOffered.find((each) => each === values.hour) ?? before?.hour;
  return { ...switchesOf(posts, wanted), ...(hour && hour !== usualTime && { hour }) };
}

function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
