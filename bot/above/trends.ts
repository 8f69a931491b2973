import { mayInNetwork } from '../../shared/domain/access/network-permissions.ts';
import { type Audience, audiences, audiencesOf, hasRolesAbove } from '../../shared/domain/network/above.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { nextMeetingOf } from '../../shared/domain/network/network-meeting.ts';
import { type Quarter, quarterBefore } from '../../shared/domain/network/quarter.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { networkButton, rolesIn } from '../network/enter-network.ts';
import { type Quarterly, storedSummary } from '../network/make-summary.ts';
import { summaryText } from '../network/text/summary-text.ts';
import { appointmentRow } from '../rows/above-rows.ts';
import { networkRow } from '../rows/network-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import { pageLink } from '../turn/page-link.ts';
import type { Outside } from '../turn/ports.ts';
import { buttons, heading, note, paragraph, sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { trendsText } from './text/trends-text.ts';
import { trendsView } from './view/trends-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'trends.show': Carries<'network'>;
  }
}

/** A page for each who may read it, made of what the network has read: they are never the first to be told anything. */
export const trendsButton = networkButton('trends.show', {
  deed: 'network:see-trends',
  press: async ({ call: { ports, person, today }, network }) => {
    const { language, id, name } = network;
    const text = trendsText[language];
    const read = await latestRead(ports, network, today);
    if (!read) return showYou(sentence(text.none));
    const { quarter } = read.summary;
    const title = text.title(name, summaryText[language].quarter(quarter));
    const links = (await readableBy(ports, person, network)).flatMap((audience) => {
      const url = pageLink(ports, person, 'trends', `${id}.${quarter}.${audience}`);
      return url ? [{ label: text.for[audience], url }] : [];
    });
    return showYou({
      summary: title,
      nodes: [heading(title), paragraph(text.choose), buttons(...links), note(text.valid)],
    });
  },
});

/** Of the quarter the network meets about next, or of the one before while nobody has read that yet. */
async function latestRead(ports: Outside, network: Network, today: Day): Promise<Quarterly | undefined> {
  const { quarter } = nextMeetingOf(network, today);
  return (
    (await storedSummary(ports, network, quarter)) ??
    (await storedSummary(ports, network, quarterBefore(quarter)))
  );
}

/** Asked anew at every opening: whoever has lost the role is left outside. */
export async function openTrendsPage(ports: Outside, person: Person, sheet: string) {
  const [id = '', quarter = '', asked = ''] = sheet.split('.');
  const network = await readValue(ports, networkRow(id));
  const audience = audiences.find((each) => each === asked);
  if (!network || !audience) return undefined;
  if (!(await readableBy(ports, person, network)).includes(audience)) return undefined;
  return pageOf(ports, network, { quarter, audience });
}

async function pageOf(
  ports: Outside,
  network: Network,
  { quarter, audience }: { readonly quarter: Quarter; readonly audience: Audience },
) {
  const quarterly = await storedSummary(ports, network, quarter);
  if (!quarterly) return undefined;
  const { language, name } = network;
  const title = trendsText[language].title(name, summaryText[language].quarter(quarter));
  return { language, title, view: trendsView(audience, quarterly) };
}

async function readableBy(ports: Outside, person: Person, network: Network): Promise<readonly Audience[]> {
  const roles = await rolesIn(ports, person, network);
  if (!hasRolesAbove(network) || !mayInNetwork(roles, 'network:see-trends')) return [];
  if (roles.includes('maker') || roles.includes('facilitator')) return audiences;
  const named = await readValue(ports, appointmentRow(network.id, person));
  return named ? audiencesOf(named.role) : [];
}
