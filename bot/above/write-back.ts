import { longestWriteBack } from '../../shared/domain/network/limits.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { shutOut } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import type { ButtonFeature } from '../feature/button.ts';
import type { FormFeature } from '../feature/form.ts';
import { openForm } from '../feature/open-form.ts';
import { enterNetwork, type NetworkStanding, networkButton } from '../network/enter-network.ts';
import { guardNetworkText } from '../network/guard-network-text.ts';
import { takeWordsBack, writeToUnits } from '../network/words-from-above.ts';
import { writeBackRow } from '../rows/above-rows.ts';
import { networkRow } from '../rows/network-rows.ts';
import { readValue } from '../rows/row.ts';
import { named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Values } from '../ui/form.ts';
import { rolesText } from './text/roles-text.ts';
import { writeBackForm } from './view/write-back-form.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'above.write': Carries<'network'>;
    'above.unwrite': Carries<'network'>;
  }
  interface Forms {
    'above.write': true;
  }
}

const deed = 'network:write-back';

export const writeBackButton = networkButton('above.write', {
  deed,
  press: async ({ network }) => openForm(writeBackForm(network, {}), network.language),
});

export const writeBackSent: FormFeature = {
  form: 'above.write',
  deed,
  send: (call, values, context) =>
    enterNetwork(call, { deed, network: context.network }, (at) => send(at, values, context.accepted)),
};

/** By whoever has written it, whatever they may write by now. */
export const takeBackWordsButton: ButtonFeature = {
  action: 'above.unwrite',
  deed,
  press: async (call, { network: id }) => {
    const outside = shutOut(call);
    if (outside) return outside;
    if (!id) return showYou(refusalView(firstLanguage, 'gone'));
    const { ports, person } = call;
    const [network, written] = await Promise.all([
      readValue(ports, networkRow(id)),
      readValue(ports, writeBackRow(id, person)),
    ]);
    if (!network || !written) return showYou(refusalView(firstLanguage, 'gone'));
    if (!(await takeWordsBack(ports, id, person))) return showYou(refusalView(network.language, 'busy'));
    return showYou(sentence(rolesText[network.language].takenBack));
  },
};

async function send(at: NetworkStanding, values: Values, accepted = ''): Promise<Reply> {
  const { network, roles, call } = at;
  const { language } = network;
  const text = rolesText[language];
  const guarded = guardNetworkText(values.text, longestWriteBack, { language, accepted, leads: true });
  const role = roles.find((each) => each === 'chief' || each === 'area-leader');
  if (!guarded.ok || !guarded.text || !role) {
    const asked = guarded.ok ? undefined : guarded.asked;
    const form = writeBackForm(network, {
      values,
      errors: { text: guarded.ok ? text.missing : guarded.error },
      accepted: [accepted, asked].filter(Boolean).join(','),
    });
    return { kind: 'form-errors', form };
  }
  const { ports } = call;
  const { person } = await named(call);
  const units = await writeToUnits(ports, network.id, {
    role,
    person,
    kind: values.kind === 'request' ? 'request' : 'theme',
    text: guarded.text,
    at: ports.clock.now().toISOString(),
  });
  return showYou(units === 'busy' ? refusalView(language, 'busy') : sentence(text.sent(units)));
}
