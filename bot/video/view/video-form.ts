import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import {
  longestConsent,
  longestFocus,
  longestUrl,
  longestWeeks,
} from '../../../shared/domain/video/limits.ts';
import {
  examples,
  isGoodDate,
  latestGoneOn,
  readVideoLink,
  type Video,
} from '../../../shared/domain/video/video.ts';
import { datesText } from '../../time/text/dates.ts';
import type { Form, Values } from '../../ui/form.ts';
import { videoText } from '../text/video-text.ts';

/** The link too: it may hold the name of a file. */
export const videoTexts = [
  { id: 'url', longest: longestUrl, isLink: true },
  { id: 'consent', longest: longestConsent },
  { id: 'focus', longest: longestFocus },
] as const;

export function videoForm(ask: {
  readonly language: Language;
  readonly hosts: readonly string[];
  /** It is changed: the link may stay as it is. */
  readonly isThere: boolean;
  readonly context: Form['context'];
  readonly values: Values;
  readonly errors?: Values;
}): Form {
  const { language, hosts, isThere, context, values, errors } = ask;
  const text = videoText[language];
  return {
    id: 'video.write',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      {
        kind: 'text',
        id: 'url',
        label: text.url,
        hint: [...(isThere ? [text.urlStays] : []), text.urlHint(hostWords(hosts, language))].join(' '),
        maxLength: longestUrl,
        required: !isThere,
        isPrivate: true,
      },
      {
        kind: 'choice',
        id: 'example',
        label: text.exampleField,
        required: true,
        show: 'radio',
        options: examples.map((value) => ({ value, label: text.example[value] })),
      },
      {
        kind: 'text',
        id: 'focus',
        label: text.focus,
        hint: text.focusHint,
        maxLength: longestFocus,
        required: true,
      },
      {
        kind: 'text',
        id: 'consent',
        label: text.consentField,
        hint: text.consentHint,
        maxLength: longestConsent,
        required: true,
      },
      { kind: 'date', id: 'goneOn', label: text.gone, hint: text.goneHint(longestWeeks), required: true },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values,
    ...(errors && { errors }),
  };
}

export function valuesOfVideo({ url, example, focus, consent, goneOn }: Video): Values {
  return { url, example, focus, consent, goneOn };
}

export function errorsInVideo(
  { url = '', consent, focus, example, goneOn = '' }: Values,
  {
    hosts,
    today,
    language,
  }: { readonly hosts: readonly string[]; readonly today: Day; readonly language: Language },
): Values {
  const { errors } = videoText[language];
  const read = readVideoLink(url, hosts);
  const latest = datesText[language].longDay(latestGoneOn(today));
  const wrong = (why: 'no-link' | 'not-https' | 'elsewhere') =>
    why === 'elsewhere' ? errors.elsewhere(hostWords(hosts, language)) : errors[why];
  return {
    ...(!read.ok && { url: wrong(read.why) }),
    ...(!consent?.trim() && { consent: errors.consent }),
    ...(!focus?.trim() && { focus: errors.focus }),
    ...(!examples.some((each) => each === example) && { example: errors.example }),
    ...(!isGoodDate(goneOn, today) && { goneOn: errors.date(latest) }),
  };
}

function hostWords(hosts: readonly string[], language: Language): string {
  return hosts.join(` ${videoText[language].or} `);
}
