import { expect, it } from 'vitest';
import { openPrintPage } from '../../bot/print/open-page-or-file.ts';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import { renderView as renderSlack } from '../../bot/slack/render-view.ts';
import { fitsOneMessage } from '../../bot/ui/one-message.ts';
import { viewToText } from '../../bot/ui/plain-text.ts';
import type { View, ViewNode } from '../../bot/ui/view.ts';
import { keepDecision } from '../../shared/domain/meeting/kept-decision.ts';
import { addTrials, at, meetingDay, unitWithStaff } from '../people/meeting-steps.ts';
import { bo, personal, type World } from '../people/world.ts';
import { guarded, trialOf } from './agenda-fixture.ts';

/** The agenda with everything unfolded, on the day of a meeting with so much to talk of. */
async function unfolded({ trials, decisions }: { readonly trials: number; readonly decisions: number }) {
  const { world, unit } = await unitWithStaff();
  for (let nth = 0; nth < trials; nth++)
    await addTrials(world, unit, trialOf(`t${nth}`, `Nummer ${nth}: vi sender to ad gangen i garderoben`));
  for (let nth = 0; nth < decisions; nth++) {
    const text = guarded(
      `Aftale ${nth}: ${'de ældste hjælper de yngste med at finde deres tøj, '.repeat(5)}`,
    );
    await putRow(
      world.ports,
      openDecisionRow(unit, `k${nth}`),
      keepDecision({ id: `k${nth}`, text }, '2026-09-14'),
    );
  }
  at(world, meetingDay, '12:50');
  const reply = await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' });
  if (reply.kind !== 'show') throw new Error('not shown');
  return { world, view: reply.view, text: viewToText(reply.view) };
}

/** Both sides of the sheet. */
async function onPaperAt(world: World, url: string): Promise<string> {
  const { pathname, searchParams } = new URL(url);
  const [kind = '', unit = ''] = pathname.split('/').slice(-2);
  const page = await openPrintPage(world.ports, { kind, unit, token: searchParams.get('token') ?? '' });
  if (!page || !('view' in page.content)) throw new Error('no page');
  const { view, behind = [] } = page.content;
  return viewToText({ ...view, nodes: [...view.nodes, ...behind] });
}

const pageOf = ({ nodes }: View) =>
  nodes
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : []))
    .find(({ label }) => label === 'Vis hele dagsordenen');

it('with little to show the material stands on the card, and no page is offered', async () => {
  const { view, text } = await unfolded({ trials: 3, decisions: 1 });
  expect(text).toContain('Aftale 0');
  expect(pageOf(view)).toBeUndefined();
});

it.each([
  { trials: 3, decisions: 45 },
  { trials: 20, decisions: 45 },
])('$trials trials and $decisions decisions: one message, and the rest on a page', async (much) => {
  const { world, view, text } = await unfolded(much);
  expect(renderSlack(view), text).toHaveLength(1);
  expect(text).toContain('[Start mødet]');
  expect(text).toContain('[Mindre]');
  expect(text).not.toContain('Aftale 2');
  const page = pageOf(view);
  if (!page || !('url' in page)) throw new Error('no page');
  const onPaper = await onPaperAt(world, page.url);
  expect(onPaper).toContain(`Nummer ${much.trials - 1}:`);
  expect(onPaper).toContain(`Aftale ${much.decisions - 1}:`);
});

it('what is said to fit one message is never divided by Slack', () => {
  const words = 'vi går ud & ind, så “alle” når med';
  const kinds: readonly ViewNode[] = [
    { node: 'heading', text: 'Punkt', level: 1 },
    { node: 'heading', text: 'Punkt', level: 2 },
    { node: 'paragraph', words: [words, { t: 'strong', text: 'a' }, { t: 'strong', text: 'b' }] },
    { node: 'paragraph', words: words.repeat(90) },
    { node: 'note', words },
    { node: 'quote', words },
    { node: 'list', items: Array.from({ length: 9 }, () => 'a') },
    { node: 'facts', rows: Array.from({ length: 9 }, () => ({ label: 'a', words: 'b' })) },
    {
      node: 'buttons',
      buttons: Array.from({ length: 9 }, () => ({
        label: 'Mere',
        action: 'agenda.show' as const,
        data: { unit: 'u', length: '60', more: 'yes' },
      })),
    },
  ];
  for (const kind of kinds) {
    let most = 0;
    for (let count = 1; count < 60; count++) {
      const view = { summary: '', nodes: Array.from({ length: count }, () => kind) };
      if (!fitsOneMessage(view)) break;
      expect(renderSlack(view), `${count} of ${kind.node}`).toHaveLength(1);
      most = count;
    }
    expect(most, kind.node).toBeGreaterThan(2);
  }
});
