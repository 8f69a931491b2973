import type { Network } from '../../../shared/domain/network/network.ts';
import { type Person, samePerson } from '../../../shared/domain/person/person.ts';
import { buttons, heading, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { networkText } from '../text/network-text.ts';

/** Two ways to be rid of a network: by somebody else’s yes, or without anybody yet. */
export function handOverView({ id, name, language, facilitator, madeBy }: Network, person: Person): View {
  const text = networkText[language];
  const title = text.handOverTitle(name);
  const goesBack = facilitator && madeBy && !samePerson(madeBy, person);
  const to = facilitator ? 'successor' : 'facilitator';
  return {
    summary: title,
    nodes: [
      heading(title),
      paragraph(facilitator ? text.handOverTo : text.handOverFirst),
      paragraph(goesBack ? text.stopBack : text.stop),
      buttons(
        { label: text.showCode, action: 'network.invite', data: { network: id, to }, style: 'primary' },
        { label: text.stepDown, action: 'network.step-down', data: { network: id }, style: 'danger' },
      ),
    ],
  };
}
