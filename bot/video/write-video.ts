import { mostVideos } from '../../shared/domain/video/limits.ts';
import { examples, isOwn, readVideoLink, usualGoneOn, type Video } from '../../shared/domain/video/video.ts';
import { isOurId } from '../../shared/ports/ids.ts';
import type { Row } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { courseNow } from '../learning/course-now.ts';
import { withoutEnding } from '../outbox/delete-ended.ts';
import { deleting, writeTogether } from '../rows/row.ts';
import { videoRow } from '../rows/video-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Values } from '../ui/form.ts';
import { hostsOf, saidYes, showVideos, videoNamed, videoNotSet } from './show-videos.ts';
import { storeVideo } from './store-video.ts';
import { videoText } from './text/video-text.ts';
import { errorsInVideo, valuesOfVideo, videoForm, videoTexts } from './view/video-form.ts';
import { removeSureView, videoIntroView } from './view/video-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /** With a clip it is changed by whoever put it in. */
    'video.write': Carries<'unit', 'course' | 'video'>;
    'video.remove': Carries<'unit' | 'course' | 'video', 'sure'>;
  }
  interface Forms {
    'video.write': true;
  }
}

export const writeVideo = form({
  form: 'video.write',
  deed: 'share-video',
  ask: async (at, { op = '', ...about }) => {
    const { unit, call, isShared } = at;
    const gone = { instead: showYou(sentence(videoText[unit.language].isGone)) };
    if (isShared) return { instead: showYou(refusalView(unit.language, 'sharedAccount')) };
    const hosts = hostsOf(call.ports);
    if (hosts.length === 0) return { instead: showYou(videoNotSet(at)) };
    if (!saidYes(at)) return { instead: showYou(videoIntroView(unit)) };
    const row = about.video ? await videoNamed(at, about) : undefined;
    if (about.video && !(row && isOwn(row.value, call.person))) return gone;
    return isOurId(op) ? { op, hosts, row } : gone;
  },
  draw: (at, { hosts, row }, { context, values, errors }) =>
    videoForm({
      language: at.unit.language,
      hosts,
      isThere: row !== undefined,
      context,
      values:
        values ??
        (row
          ? valuesOfVideo(row.value)
          : { example: 'good', goneOn: usualGoneOn(at.plan, courseNow(at), at.call.today) }),
      ...(errors && { errors }),
    }),
  texts: videoTexts,
  check: ({ unit, call }, { asked: { hosts, row }, values }) =>
    errorsInVideo(withLink(values, row), { hosts, today: call.today, language: unit.language }),
  send: async (at, { asked: { op, hosts, row }, values, texts: { consent, focus } }) => {
    const { unit, call, member } = at;
    const { ports, today } = call;
    const text = videoText[unit.language];
    const read = readVideoLink(withLink(values, row).url ?? '', hosts);
    const example = examples.find((each) => each === values.example);
    if (!read.ok || !consent || !focus || !example)
      return { errors: errorsInVideo(withLink(values, row), { hosts, today, language: unit.language }) };
    const course = row?.value.course ?? courseNow(at);
    const { goneOn = '' } = values;
    const video: Video = {
      v: 1,
      id: row?.value.id ?? op,
      course,
      by: row?.value.by ?? member?.value.person ?? call.person,
      url: read.url,
      consent,
      focus,
      example,
      at: row?.value.at ?? ports.clock.now().toISOString(),
      goneOn,
    };
    switch (await storeVideo(at, video, row)) {
      case 'stored':
        return showVideos(at, text.saved);
      case 'full':
        return { errors: { '': text.errors.full(mostVideos) } };
      case 'gone':
        return showYou(sentence(text.isGone));
      case 'other':
        return showVideos(at, text.other);
      case 'out':
        return showYou(videoIntroView(unit));
      case 'busy':
        return showYou(refusalView(unit.language, 'busy'));
    }
  },
});

/** A card among the messages does not show the link, so whoever leaves it empty keeps the one that is there. */
function withLink(values: Values, row: Row<Video> | undefined): Values {
  return row && !values.url?.trim() ? { ...values, url: row.value.url } : values;
}

export const writeVideoButton = button('video.write', {
  deed: 'share-video',
  press: (at, { course, video }) => {
    const op = at.call.ports.ids.next();
    return writeVideo.open(at, { op, ...(course && video && { course, video }) });
  },
});

/** Anybody who has said yes may: it loses little, and a consent that was taken back cannot wait. */
export const removeVideoButton = button('video.remove', {
  deed: 'share-video',
  needs: ['course', 'video'],
  press: async (at, { sure, ...about }) => {
    const { unit, call } = at;
    const text = videoText[unit.language];
    const row = await videoNamed(at, about);
    if (!row) return showYou(sentence(text.isGone));
    if (sure !== 'yes') return showYou(removeSureView(unit, row.value));
    const { course, id, goneOn } = row.value;
    const lies = videoRow(unit.id, course, id);
    const written = await writeTogether(call.ports, unit.id, [
      deleting(lies, row),
      withoutEnding(lies, goneOn),
    ]);
    if (!written.ok) return showYou(refusalView(unit.language, 'busy'));
    return instead(await showVideos(at, text.removed));
  },
});
