import {
  allPostKinds,
  isOn,
  isPostKind,
  type PostKind,
  type PostRule,
  postKinds,
} from '../../../shared/domain/posts/posts.ts';
import type { Language } from '../../../shared/domain/unit/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, paragraph, strong } from '../../ui/build-view.ts';
import type { Form, Values } from '../../ui/form.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { postsText } from '../text/posts-text.ts';

const audiences = ['channel', 'leader', 'author'] as const satisfies readonly PostRule['audience'][];

export function postsView(unit: Unit, { saved = false } = {}): View {
  const text = postsText[unit.language];
  return {
    summary: saved ? text.saved : text.title(unit.name),
    nodes: [
      ...(saved ? [paragraph(text.saved)] : []),
      heading(text.title(unit.name)),
      paragraph(text.intro),
      ...audiences.flatMap((audience) => kindsFor(audience, unit)),
      buttons(switchButton(unit)),
    ],
  };
}

export function switchButton(unit: Unit): Button {
  return {
    label: postsText[unit.language].button,
    action: 'posts.open',
    data: { unit: unit.id },
    opensForm: true,
  };
}

function kindsFor(audience: PostRule['audience'], unit: Unit): ViewNode[] {
  const text = postsText[unit.language];
  const lines = kindsTo(audience).map((kind) => [
    strong(text.names[kind]),
    `: ${text.times[kind]}, `,
    strong(isOn(kind, unit.posts) ? text.on : text.off),
  ]);
  return [heading(text.audience[audience], 2), list(lines)];
}

export function postsForm(unit: Unit): Form {
  const text = postsText[unit.language];
  return {
    id: 'posts.switch',
    title: text.formTitle,
    intro: text.formIntro,
    fields: audiences.map((audience) => ({
      kind: 'choices',
      id: audience,
      label: text.audience[audience],
      options: kindsTo(audience).map((kind) => ({ value: kind, label: optionLabel(kind, unit.language) })),
    })),
    submitLabel: text.submit,
    cancelLabel: text.cancel,
    context: { unit: unit.id },
    values: Object.fromEntries(
      audiences.map((audience) => [
        audience,
        kindsTo(audience)
          .filter((kind) => isOn(kind, unit.posts))
          .join(','),
      ]),
    ),
  };
}

/** What was ticked; anything else a client sends means nothing. */
export function parsePostsForm(values: Values): readonly PostKind[] {
  return audiences.flatMap((audience) => (values[audience] ?? '').split(',')).filter(isPostKind);
}

function kindsTo(audience: PostRule['audience']): readonly PostKind[] {
  return allPostKinds.filter((kind) => postKinds[kind].audience === audience);
}

function optionLabel(kind: PostKind, language: Language): string {
  const name = postsText[language].names[kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
