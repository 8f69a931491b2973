import { enter } from '../access/enter.ts';
import { freeCommand } from '../feature/command.ts';
import { firstLanguage, showYou } from '../turn/call.ts';
import { undoView } from './view/undo-view.ts';

/**
 * Most answers carry a button that takes the thing back, and its place is that answer. Whoever writes `fortryd` has
 * lost sight of it, and we do not know which of many things they mean: each is a button.
 */
export const undoCommand = freeCommand({
  name: 'undo',
  words: {
    da: ['fortryd', 'annuller', 'fortryd det sidste', 'lav det om', 'det var en fejl'],
    en: ['undo', 'cancel', 'take it back'],
  },
  help: { under: 'help' },
  alone: true,
  run: (call) => {
    const withoutUnit = () => showYou(undoView(firstLanguage));
    return enter(call, { deed: 'see-help', withoutUnit }, async ({ unit, may }) =>
      showYou(
        undoView(unit.language, {
          decisions: may('see-agenda'),
          groups: may('plan-activities'),
          plan: may('change-plan'),
        }),
      ),
    );
  },
});
