import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawPicture } from '../../bot/picture/view/draw-picture.ts';
import type { Picture } from '../../bot/ui/picture.ts';
import { unseen } from './gallery/collect.ts';
import { exhibitsIn } from './gallery/exhibits.ts';
import { galleryPage } from './gallery/gallery-page.ts';
import { draw } from './gallery/render-exhibit.ts';

const target = resolve(import.meta.dirname, '../../.femuger/gallery');

const pictures = new Map<string, string>();
function addressOf(picture: Picture): string {
  const svg = drawPicture(picture, 'screen');
  const name = pictures.get(svg) ?? `picture-${pictures.size + 1}.svg`;
  pictures.set(svg, name);
  return name;
}

const seen = new Set<string>();
const da = (await exhibitsIn('da', seen)).map((one) => draw(one, addressOf));
const en = (await exhibitsIn('en', new Set())).map((one) => draw(one, addressOf));
mkdirSync(target, { recursive: true });
for (const [svg, name] of pictures) writeFileSync(join(target, name), svg);
const file = join(target, 'index.html');
writeFileSync(file, await galleryPage({ rooms: { da, en }, unseen: unseen(seen) }));
console.log(`${da.length + en.length} exhibits hang in ${file}`);
const faults = [...da, ...en].filter(({ fault }) => fault);
for (const { group, name, fault } of faults) console.log(`✗ ${group} ${name}: ${fault}`);
console.log(`Not come upon: ${unseen(seen).join(', ') || 'nothing'}`);
