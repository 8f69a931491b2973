import type { Language } from '../../shared/domain/person/language.ts';
import { nextOpenDay } from '../../shared/domain/plan/open-days.ts';
import type { PrintKind } from '../../shared/domain/print/print-link.ts';
import { addWeeks, type Day, mondayOf } from '../../shared/domain/time/day.ts';
import { notSet } from '../access/not-set.ts';
import { command } from '../feature/command.ts';
import { type Call, showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import { sentence } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { printText } from './text/print-text.ts';
import { pageView, printView, weekPagesView } from './view/print-view.ts';

/** The links are made for the person who asked, so only they see them. */
export const printCommand = command({
  name: 'print',
  words: { da: ['print', 'udskriv', 'papir'], en: ['print', 'paper'] },
  help: {
    group: 'everyday',
    line: {
      da: 'få guide, dagsorden, beslutninger og skemaer på papir',
      en: 'get guide, agenda, decisions and forms on paper',
    },
  },
  deed: 'print',
  run: async ({ unit, call, may }) => {
    if (!call.ports.signer) return showYou(printNotSet(call, unit.language));
    const addressOf = (kind: PrintKind) => pageLink(call.ports, call.person, kind, unit.id) ?? '';
    return showYou(printView(unit.language, addressOf, { leads: may('see-operations') }));
  },
});

/** A command for one page alone. */
function pageCommand(kind: PrintKind, words: Parameters<typeof command>[0]['words']) {
  return command({
    name: `print-${kind}`,
    words,
    help: { under: 'print' },
    deed: 'print',
    run: async ({ unit, call }) => {
      const address = pageLink(call.ports, call.person, kind, unit.id);
      return showYou(address ? pageView(unit.language, kind, address) : printNotSet(call, unit.language));
    },
  });
}

/** On a Thursday it is the next week's that somebody wants on the wall. */
const printWeek = command({
  name: 'print-week',
  words: { da: ['print ugen', 'print ugeplan'], en: ['print week'] },
  help: { under: 'print' },
  deed: 'print',
  run: async ({ unit, call }) => {
    const { language } = unit;
    const first = mondayOf(nextOpenDay(call.today, unit.plan));
    const addressOf = (monday: Day) => pageLink(call.ports, call.person, 'week', unit.id, monday);
    const weeks = [first, addWeeks(first, 1)].flatMap((monday) => {
      const url = addressOf(monday);
      return url ? [{ monday, url }] : [];
    });
    return showYou(weeks.length > 0 ? weekPagesView(language, weeks) : printNotSet(call, language));
  },
});

export const pageCommands = [
  pageCommand('decisions', {
    da: ['print referat', 'print referatet', 'udskriv referat', 'udskriv referatet'],
    en: ['print minutes'],
  }),
  pageCommand('process-plan', { da: ['print procesplan'], en: ['print process plan'] }),
  pageCommand('process-sheets', { da: ['print ark til grupperne'], en: ['print group sheets'] }),
  printWeek,
  pageCommand('talk', { da: ['svær samtale', 'samtaleark'], en: ['difficult talk'] }),
  pageCommand('cards', { da: ['kortspil', 'print kort'], en: ['deck', 'print cards'] }),
  pageCommand('sheet-staff', { da: ['tr-ark', 'tr og med'], en: ['staff representative'] }),
  pageCommand('sheet-parents', { da: ['forældreark', 'til forældre'], en: ['parents sheet'] }),
];

function printNotSet(call: Call, language: Language): View {
  return sentence(notSet(call, printText[language].notSet, 'FEMUGER_SECRET'));
}
