import { samePerson } from '../../shared/domain/person/person.ts';
import { notSet } from '../access/not-set.ts';
import { command } from '../feature/command.ts';
import { accessesIn } from '../rows/access-rows.ts';
import { readValues } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import { archiveText } from './text/archive-text.ts';
import { accessLogView, archiveView } from './view/archive-views.ts';

export const archiveCommand = command({
  name: 'archive',
  words: { da: ['arkiv', 'hent arkivet', 'hele arkivet'], en: ['archive'] },
  help: {
    group: 'unit',
    line: {
      da: 'læs og hent alt, enheden eller institutionen har skrevet og besluttet',
      en: 'read and get all that the unit or the institution has written and decided',
    },
  },
  deed: 'fetch-archive',
  run: async ({ call, unit, institution }) => {
    const { ports, person } = call;
    const of = (id: string, name: string) => ({
      name,
      page: pageLink(ports, person, 'archive', id),
      file: pageLink(ports, person, 'archive-file', id),
    });
    const all = institution && samePerson(institution.leader, person) ? [institution] : [];
    const archives = [unit, ...all].map(({ id, name }) => of(id, name));
    return showYou(
      archiveView(unit, archives, notSet(call, archiveText[unit.language].notSet, 'FEMUGER_SECRET')),
    );
  },
});

export const accessLogCommand = command({
  name: 'access-log',
  words: { da: ['adgangslog', 'hvem har åbnet hvad'], en: ['access log', 'who has opened what'] },
  help: { under: 'archive' },
  deed: 'see-access-log',
  run: async ({ call, unit }) =>
    showYou(accessLogView(unit, await readValues(call.ports, accessesIn(unit.id)))),
});
