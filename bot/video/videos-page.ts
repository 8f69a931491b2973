import type { Person } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { readVideoLink } from '../../shared/domain/video/video.ts';
import { readValue } from '../rows/row.ts';
import { memberRow, unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { hostsOf, videosOf } from './show-videos.ts';
import { videoText } from './text/video-text.ts';
import { videosPage } from './view/video-views.ts';

/**
 * What is there when the page is opened. Whoever has said no since sees nothing, and neither does anybody where the
 * municipality has closed a host.
 */
export async function openVideosPage(ports: Outside, person: Person, id: string) {
  const [unit, member] = await Promise.all([
    readValue(ports, unitRow(id)),
    readValue(ports, memberRow(id, person)),
  ]);
  if (!unit || !member?.video || member.shared) return undefined;
  const hosts = hostsOf(ports);
  const videos = (await videosOf(ports, id, dayOf(ports.clock.now()))).filter(
    ({ url }) => readVideoLink(url, hosts).ok,
  );
  const { language } = unit;
  return { language, title: videoText[language].pageTitle, view: videosPage(unit, videos, person) };
}
