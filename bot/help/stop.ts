import { firstLanguage } from '../../shared/domain/person/language.ts';
import { enter } from '../access/enter.ts';
import { freeCommand } from '../feature/command.ts';
import { showYou } from '../turn/call.ts';
import { stopView } from './view/stop-view.ts';

/** “Stop” may mean four things, so none of them is done: each is a button. */
export const stopCommand = freeCommand({
  name: 'stop',
  words: {
    da: [
      'stop',
      ...['stop det', 'hold op', 'hold nu op', 'hold op med at skrive til mig', 'stop med at skrive til mig'],
      ...['jeg vil ikke have flere beskeder', 'ingen beskeder', 'ikke flere beskeder', 'afmeld', 'fred'],
    ],
    en: ['stop', 'stop it', 'unsubscribe', 'no more messages'],
  },
  help: { under: 'help' },
  alone: true,
  run: (call) => {
    const withoutUnit = () => showYou(stopView(firstLanguage));
    return enter(call, { deed: 'see-help', withoutUnit }, async (at) =>
      showYou(
        stopView(at.unit.language, {
          isMember: at.member !== undefined,
          mayPause: at.may('change-plan'),
          maySwitch: at.may('switch-posts'),
          ofHours: /\bkl\b|klokken|\baften|\bmorgen(?:en)?\b|weekend|arbejdstid|fyraften/iu.test(
            call.intent.what.kind === 'words' ? call.intent.what.text : '',
          ),
          mayLeave: at.member !== undefined && !at.roles.includes('leader'),
        }),
      ),
    );
  },
});
