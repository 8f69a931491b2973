import type { Language } from '../../../shared/domain/person/language.ts';
import type { Person } from '../../../shared/domain/person/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { isOwn, type Video } from '../../../shared/domain/video/video.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, link, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { videoText } from '../text/video-text.ts';

type VideoUnit = Pick<Unit, 'id' | 'name' | 'language'>;

/** For whoever has not said yes: what it is, and nothing of what there is. */
export function videoIntroView(unit: VideoUnit): View {
  const text = videoText[unit.language];
  return {
    summary: text.title,
    nodes: [
      note(unit.name),
      heading(text.title),
      ...text.intro.map((words) => paragraph(words)),
      buttons({ label: text.yes, action: 'video.join', data: { unit: unit.id }, style: 'primary' }),
    ],
  };
}

/** In the chat stands everything but the links: what is written there would stay when they go. */
export function videosView(ask: {
  readonly unit: VideoUnit;
  readonly videos: readonly Video[];
  readonly self: Person;
  /** Of the page that has the links; missing where no secret is set to sign it with. */
  readonly page: string | undefined;
  readonly said?: string;
}): View {
  const { unit, videos, self, page, said } = ask;
  const text = videoText[unit.language];
  const data = { unit: unit.id };
  const isEmpty = videos.length === 0;
  const add: Act = {
    label: text.add,
    action: 'video.write',
    data,
    opensForm: true,
    ...(isEmpty && { style: 'primary' as const }),
  };
  const rest: readonly Button[] = [add, { label: text.out, action: 'video.leave', data }];
  return {
    summary: said ?? text.title,
    nodes: [
      ...(said ? [paragraph(said)] : []),
      note(unit.name),
      heading(text.title),
      ...(isEmpty
        ? [paragraph(text.nothing)]
        : [
            note(text.order),
            ...(page ? [buttons({ label: text.page, url: page }), note(text.pageHow)] : []),
          ]),
      ...videos.flatMap((video) => [
        ...videoNodes(video, unit.language, self),
        buttons(...videoButtons(unit, video, self)),
      ]),
      buttons(...rest),
    ],
  };
}

function videoNodes(video: Video, language: Language, self: Person): readonly ViewNode[] {
  const text = videoText[language];
  const who = isOwn(video, self) ? text.byYou : text.by(video.by.name ?? text.somebody);
  const goes = text.goes(datesText[language].longDay(video.goneOn));
  return [
    paragraph(`${text.sign[video.example]} `, strong(text.example[video.example])),
    paragraph(video.focus),
    note([text.consent(video.consent), who, goes].join(' · ')),
  ];
}

function videoButtons(unit: VideoUnit, video: Video, self: Person): readonly Button[] {
  const text = videoText[unit.language];
  const data = { unit: unit.id, course: String(video.course), video: video.id };
  const edit: Act = { label: text.edit, action: 'video.write', data, opensForm: true };
  return [
    ...(isOwn(video, self) ? [edit] : []),
    // Whoever was filmed may have changed their mind, and whoever hears it first takes it away.
    { label: text.remove, action: 'video.remove', data },
  ];
}

/** The page with the links, for those who have said yes. */
export function videosPage(unit: VideoUnit, videos: readonly Video[], self: Person): View {
  const text = videoText[unit.language];
  return {
    summary: text.pageTitle,
    nodes: [
      note(unit.name),
      heading(text.pageTitle),
      ...(videos.length === 0 ? [paragraph(text.nothing)] : [note(text.order)]),
      ...videos.flatMap((video) => [
        ...videoNodes(video, unit.language, self),
        paragraph(link(text.open, video.url)),
      ]),
      note(text.pageHow),
    ],
  };
}

export function removeSureView(unit: VideoUnit, { course, id }: Video): View {
  const text = videoText[unit.language];
  const data = { unit: unit.id, course: String(course), video: id, sure: 'yes' };
  return {
    summary: text.removeSure,
    nodes: [
      paragraph(text.removeSure),
      buttons({ label: text.removeYes, action: 'video.remove', data, style: 'danger' }),
    ],
  };
}

export function leaveVideoSureView(unit: VideoUnit): View {
  const text = videoText[unit.language];
  return {
    summary: text.outSure,
    nodes: [
      paragraph(text.outSure),
      buttons({
        label: text.outYes,
        action: 'video.leave',
        data: { unit: unit.id, sure: 'yes' },
        style: 'danger',
      }),
    ],
  };
}
