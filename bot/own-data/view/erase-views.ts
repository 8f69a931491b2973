import { buttons, heading, list, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { ownDataText } from '../text/own-data-text.ts';
import type { Addresses, Known } from './own-data-views.ts';

export function eraseSureView(known: Known, { file }: Pick<Addresses, 'file'>): View {
  const { language } = known;
  const text = ownDataText[language];
  return {
    summary: text.sureTitle,
    nodes: [
      heading(text.sureTitle),
      paragraph(text.sure),
      paragraph(text.stays),
      list(staying(known)),
      buttons(
        { label: text.yes, action: 'own-data.erase', data: { sure: 'yes' }, style: 'danger' },
        ...(file ? [{ label: text.fileFirst, url: file }] : []),
      ),
    ],
  };
}

export function erasedView(known: Known): View {
  const text = ownDataText[known.language];
  return {
    summary: text.done,
    nodes: [paragraph(text.done), paragraph(text.stays), list(staying(known))],
  };
}

function staying({ language, units, institutions, networks }: Known): readonly string[] {
  const text = ownDataText[language];
  return [
    ...units.filter(({ leads }) => leads).map(({ unit }) => text.staysLeader(unit.name)),
    ...institutions.map(({ name }) => text.staysInstitution(name)),
    ...networks.map(({ name }) => text.staysNetwork(name)),
    text.staysMessages,
    text.staysDecisions,
    ...(units.some(({ pieces }) => pieces.some(({ kind }) => kind === 'access')) ? [text.staysAccess] : []),
    text.staysFigures,
    text.staysNameless,
  ];
}
