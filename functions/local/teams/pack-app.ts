import { drawColorIcon, drawOutlineIcon } from './draw-icons.ts';
import { manifestOf, type TeamsApp } from './manifest.ts';
import { writeZip } from './write-zip.ts';

/** The archive that an administrator uploads in Teams. */
export function packApp(app: TeamsApp): Buffer {
  return writeZip([
    { name: 'manifest.json', data: Buffer.from(`${JSON.stringify(manifestOf(app), null, 2)}\n`) },
    { name: 'color.png', data: drawColorIcon() },
    { name: 'outline.png', data: drawOutlineIcon() },
  ]);
}
