import type { Standing } from '../access/enter.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons, note } from '../ui/build-view.ts';
import type { Form } from '../ui/form.ts';
import type { Act, View, ViewNode } from '../ui/view.ts';
import { unitNamedText } from './text/unit-named-text.ts';

const longestLabel = 75;

/**
 * Somebody in more than one unit is told in the personal chat which unit an answer is about. `again`, the name of
 * the command, makes a button for each of the others.
 */
export function withUnitNamed({ unit, others }: Standing, reply: Reply, again?: string): Reply {
  if (others.length === 0 || reply.kind !== 'show') return reply;
  const { view } = reply;
  const text = unitNamedText[unit.language];
  const leadsOn = others.some(({ id }) =>
    actsIn(view).some(({ data }) => data && 'unit' in data && data.unit === id),
  );
  const nodes: ViewNode[] = [
    ...(isNamed(view, unit.name) ? [] : [note(text.about(unit.name))]),
    ...(again && !leadsOn
      ? [
          buttons(
            ...others.map(
              ({ id, name }): Act => ({
                label: text.other(name).slice(0, longestLabel),
                action: 'command',
                data: { command: again, unit: id },
              }),
            ),
          ),
        ]
      : []),
  ];
  return nodes.length > 0 ? { ...reply, view: { ...view, nodes: [...view.nodes, ...nodes] } } : reply;
}

/** A form says it above its fields: what is written in it goes into that unit and no other. */
export function withUnitAbove({ unit, others }: Pick<Standing, 'unit' | 'others'>, form: Form): Form {
  if (others.length === 0 || JSON.stringify([form.intro, form.fields]).includes(unit.name)) return form;
  const about = unitNamedText[unit.language].about(unit.name);
  const words = form.intro === undefined ? [] : [' ', ...[form.intro].flat()];
  return { ...form, intro: [about, ...words] };
}

function actsIn({ nodes }: View): readonly Act[] {
  return nodes
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : []))
    .filter((button): button is Act => 'action' in button);
}

function isNamed({ nodes }: View, name: string): boolean {
  return nodes.some((node) => (node.node === 'heading' ? node.text : JSON.stringify(node)).includes(name));
}
