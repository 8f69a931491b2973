import { describe, expect, it } from 'vitest';
import type { Reply } from '../../bot/turn/reply.ts';
import { allNodes } from '../../bot/ui/build-view.ts';
import type { Act } from '../../bot/ui/view.ts';
import { message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

const lines = ['vi synger ved bordet', 'vi går ud i to hold', 'jeg sætter mig på gulvet'];

async function threeOfOneMessage(third = lines[2]) {
  const { world, unit } = await unitWithAne();
  const text = `Prøvehandlinger:\n${[...lines.slice(0, 2), third].join('\n')}`;
  const receipts = await world.send(message(text, '1.1', ane, personal));
  const pressNth = async (on: Reply, label: string, nth: number) => {
    const found = buttonsOf(on).filter((each) => each.label === label)[nth];
    return world.press(ane, personal, found?.action ?? '', found?.data ?? {});
  };
  return { world, unit, receipts, pressNth };
}

/** Those that are folded away too. */
function buttonsOf(reply: Reply): readonly Act[] {
  if (reply.kind !== 'show') throw new Error(`no view: ${replyText(reply)}`);
  return [...allNodes(reply.view.nodes)]
    .flatMap((node) => (node.node === 'buttons' ? node.buttons : node.node === 'more' ? [node.show] : []))
    .filter((each): each is Act => 'action' in each);
}

const isInstead = (reply: Reply) => reply.kind === 'show' && reply.replace === true;
const labels = (reply: Reply, label: string) =>
  buttonsOf(reply).filter((each) => each.label === label).length;

describe('one message that holds the receipts of three trials', () => {
  it('thanks once, and has one button that is to be pressed first', async () => {
    const { receipts } = await threeOfOneMessage('vi har prøvet at spise ude');
    const said = replyText(receipts);
    expect(said.match(/Tak, Ane\./g)).toHaveLength(1);
    expect(said.match(/Den her er også noteret\. Kun du kan se den/g)).toHaveLength(2);
    const first = ({ style }: Act) => style === 'primary';
    expect(buttonsOf(receipts).filter(first)).toHaveLength(1);
  });

  it('keeps the two others and their buttons when one is shared, taken off, put back, taken back and brought back', async () => {
    const { world, unit, receipts, pressNth } = await threeOfOneMessage();
    expect(labels(receipts, 'Del med enheden')).toBe(3);
    const shared = await pressNth(receipts, 'Del med enheden', 2);
    expect(isInstead(shared)).toBe(true);
    expect(replyText(shared).match(/^> .*$/gm)).toEqual(lines.map((each) => `> ${each}`));
    expect(labels(shared, 'Del med enheden')).toBe(2);
    expect((await stored(world, unit)).map(({ audience }) => audience)).toEqual([
      'private',
      'private',
      'unit',
    ]);

    const off = await pressNth(shared, 'Tag af dagsordenen', 0);
    expect([isInstead(off), labels(off, 'Del med enheden'), labels(off, 'Sæt på dagsordenen')]).toEqual([
      true,
      2,
      1,
    ]);
    const open = await pressNth(off, 'Mere', 0);
    expect(replyText(open).match(/^> .*$/gm)).toHaveLength(3);

    const gone = await pressNth(off, 'Træk tilbage', 0);
    expect([isInstead(gone), labels(gone, 'Del med enheden')]).toEqual([true, 1]);
    expect(replyText(gone).match(/^> .*$/gm)).toEqual(lines.slice(1).map((each) => `> ${each}`));
    const back = await pressNth(gone, 'Fortryd', 0);
    expect(replyText(back).match(/^> .*$/gm)).toEqual(lines.map((each) => `> ${each}`));
    // Pressed again, one that is gone takes nobody else's buttons with it.
    await pressNth(back, 'Træk tilbage', 0);
    expect(isInstead(await pressNth(back, 'Træk tilbage', 0))).toBe(false);
  });

  it('keeps the receipts when the guard’s question about one of them is answered, and the question until then', async () => {
    const { world, unit, receipts, pressNth } = await threeOfOneMessage('jeg sætter mig hos Oliver');
    expect(labels(receipts, 'Del med enheden')).toBe(2);
    const shared = await pressNth(receipts, 'Del med enheden', 0);
    expect([isInstead(shared), replyText(shared)]).toEqual([false, expect.not.stringContaining('Oliver')]);
    const kept = buttonsOf(receipts).find(({ action }) => action === 'trial.keep');
    expect(isInstead(await world.press(ane, personal, 'trial.keep', kept?.data ?? {}))).toBe(false);
    expect(isInstead(await world.press(ane, personal, 'trial.keep', kept?.data ?? {}))).toBe(false);
    expect(await stored(world, unit)).toHaveLength(3);
  });

  it('are found again by their words when somebody wants to share one more', async () => {
    const { world, receipts, pressNth } = await threeOfOneMessage();
    await pressNth(receipts, 'Del med enheden', 0);
    for (const said of ['Del også den med at gå ud i to hold', 'Del den, hvor vi går ud i hold']) {
      const found = await world.send(message(said, `2.${said.length}`, ane, personal));
      expect(replyText(found).match(/^> .*$/gm)).toEqual([`> ${lines[1]}`]);
      expect(labels(found, 'Del med enheden')).toBe(1);
    }
  });
});
