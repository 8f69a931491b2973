import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findCommand } from '../../bot/front/find-command.ts';
import { commands as all } from '../../bot/front/rooms.ts';
import { manifestOf, type TeamsApp } from '../../functions/local/teams/manifest.ts';
import { packApp } from '../../functions/local/teams/pack-app.ts';

const app: TeamsApp = {
  appId: '5d1c7f52-0000-4000-8000-0000000000b0',
  host: 'femuger.example.net',
  version: '0.1.0',
  developer: 'Femuger',
  privacyUrl: 'https://femuger.example.net/',
  termsUrl: 'https://femuger.example.net/',
};

/** Reads the archive as an unpacker does: from the directory at its end. */
function unpack(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - 22;
  expect(zip.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const start = zip.readUInt32LE(at + 42);
    expect(zip.readUInt32LE(start)).toBe(0x04034b50);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const data = zip.subarray(from, from + zip.readUInt32LE(start + 18));
    expect(crc32(data)).toBe(zip.readUInt32LE(at + 16));
    files.set(name, data);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The pixels of a PNG whose rows are unfiltered. */
function pixels(png: Buffer): { readonly side: number; readonly rgba: number[][] } {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const side = png.readUInt32BE(16);
  expect(png.readUInt32BE(20)).toBe(side);
  const raw = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const rgba = Array.from({ length: side * side }, (_, index) => {
    const from = Math.floor(index / side) * (side * 4 + 1) + 1 + (index % side) * 4;
    return [...raw.subarray(from, from + 4)];
  });
  return { side, rgba };
}

describe('the Teams app package', () => {
  const files = unpack(packApp(app));

  it('holds the manifest and both icons, and nothing in folders', () => {
    expect([...files.keys()]).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '')).toEqual(manifestOf(app));
  });

  it('is the same, byte for byte, when nothing changed', () => {
    expect(packApp(app)).toEqual(packApp(app));
  });

  it('has icons of the sizes and colours Teams asks for', () => {
    const color = pixels(files.get('color.png') ?? Buffer.alloc(0));
    expect(color.side).toBe(192);
    expect(color.rgba.every(([, , , alpha]) => alpha === 255)).toBe(true);
    const outline = pixels(files.get('outline.png') ?? Buffer.alloc(0));
    expect(outline.side).toBe(32);
    expect(outline.rgba.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(
      true,
    );
    const alphas = outline.rgba.map(([, , , alpha]) => alpha);
    expect(alphas).toContain(0);
    expect(alphas).toContain(255);
  });
});

describe('the manifest', () => {
  const manifest = manifestOf(app);
  const [bot] = manifest.bots;
  const commands = bot?.commandLists.flatMap((list) => list.commands) ?? [];

  it('keeps the lengths of schema 1.29', () => {
    expect(manifest.name.short.length).toBeLessThanOrEqual(30);
    expect(manifest.name.full.length).toBeLessThanOrEqual(100);
    expect(manifest.description.short.length).toBeLessThanOrEqual(80);
    expect(manifest.description.full.length).toBeLessThanOrEqual(4000);
    expect(manifest.developer.name.length).toBeLessThanOrEqual(32);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.accentColor).toMatch(/^#[\dA-F]{6}$/);
    for (const list of bot?.commandLists ?? []) expect(list.commands.length).toBeLessThanOrEqual(10);
    for (const { title, description } of commands) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeLessThanOrEqual(128);
    }
  });

  it('names one bot for chats, teams and groups, at this host', () => {
    expect(manifest.bots).toHaveLength(1);
    expect(bot).toMatchObject({ botId: app.appId, scopes: ['personal', 'team', 'groupChat'] });
    expect(manifest.validDomains).toEqual([app.host]);
    for (const url of [
      manifest.developer.websiteUrl,
      manifest.developer.privacyUrl,
      manifest.developer.termsOfUseUrl,
    ]) {
      expect(url).toMatch(/^https:\/\//);
    }
  });

  it('asks for no right to read along', () => {
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest).not.toHaveProperty('webApplicationInfo');
  });

  it('asks for it where the municipality wants that, and says so', () => {
    const reading = manifestOf({ ...app, readChannel: true });
    expect(reading).toMatchObject({
      webApplicationInfo: { id: app.appId },
      authorization: {
        permissions: { resourceSpecific: [{ name: 'ChannelMessage.Read.Group', type: 'Application' }] },
      },
    });
    expect(reading.description.full).toContain('begynder med ordet prøvehandling');
    expect(manifest.description.full).not.toContain('begynder med ordet prøvehandling');
  });

  it('may answer one person in a channel, be asked with a slash, and stand in private and shared channels', () => {
    expect(manifest.manifestVersion).toBe('1.29');
    expect(manifest.$schema).toContain('/v1.29/');
    expect(manifest.supportsChannelFeatures).toBe('tier1');
    expect(bot).toMatchObject({ supportsTargetedMessages: true });
    expect(bot?.commandLists.map(({ triggers }) => triggers)).toEqual([['mention'], ['slash']]);
  });

  it('offers only commands that the bot understands', () => {
    expect(commands.length).toBeGreaterThan(0);
    for (const { title } of commands)
      expect(findCommand([...all.values()], title)).toMatchObject({ kind: 'command' });
  });
});
