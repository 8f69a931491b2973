import { firstName } from '../../shared/domain/person/first-name.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { command } from '../feature/command.ts';
import { plainWords } from '../feature/plain-words.ts';
import { meetingMoment } from '../time/view/meeting-moment.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons, paragraph, sentence } from '../ui/build-view.ts';
import { meetingNow } from './current-agenda.ts';
import { whoLeads } from './tell-of-chair.ts';
import { agendaText } from './text/agenda-text.ts';
import { leadText } from './text/lead-text.ts';
import { meetingText } from './text/meeting-text.ts';

/** “Er det Ane, der skal holde mødet på fredag?”: yes or no first, and when it is. */
export const isItTheyCommand = command({
  name: 'is-it-they',
  words: {
    da: ['er det mig der leder mødet', 'er det mig der holder mødet'],
    en: ['do i chair the meeting'],
  },
  help: { under: 'agenda' },
  toldWhole: true,
  deed: 'see-agenda',
  run: (at) => yesOrNo(at),
});

/** Who is asked about, as they are called: “er det *Ane* der …”. */
const asked = /^.*?er det (?:stadig |nu |virkelig |ogsaa )*(?<who>.+?) (?:der|som) /;

async function yesOrNo(at: Standing): Promise<Reply> {
  const { unit, call } = at;
  const text = leadText[unit.language];
  const now = await meetingNow(call.ports, unit.id, at.plan, call.today);
  if (!now) return showYou(sentence(agendaText[unit.language].noMeeting));
  const when = meetingMoment(now.meeting, unit.language);
  const chair = await whoLeads(call.ports, unit, now.meeting, now.held?.value);
  const isReader = chair !== undefined && samePerson(chair, call.person);
  const { what } = call.intent;
  const who = asked.exec(what.kind === 'words' ? plainWords(what.text) : '')?.groups?.who ?? 'mig';
  const isMeant = who === 'mig' ? isReader : isCalled(chair?.name, who);
  const said = isMeant ? text.yes : text.no;
  const words = !chair
    ? said.nobody(when)
    : isReader
      ? said.you(when)
      : said.somebody(chair.name ?? '', when);
  const data = { unit: unit.id };
  return showYou({
    summary: words,
    nodes: [
      paragraph(words),
      buttons(
        { label: meetingText[unit.language].handOver, action: 'chair.show', data },
        { label: agendaText[unit.language].show, action: 'agenda.show', data },
      ),
    ],
  });
}

/** By the first name, as people say it, or the whole one. */
function isCalled(name: string | undefined, who: string): boolean {
  const full = plainWords(name ?? '');
  return full !== '' && (full === who || firstName(full) === firstName(who));
}
