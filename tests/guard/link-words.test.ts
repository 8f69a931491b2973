import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';
import { wordsOfLink } from '../../shared/domain/guard/link-words.ts';

const host = 'https://video.kommunen.dk';
const kindOf = (path: string) => guard(wordsOfLink(`${host}${path}`), { known: [] }).kind;

describe('what a link names', () => {
  it.each([
    ['/klip/Emma%20Hansen_2.mp4', 'klip Emma Hansen 2 mp4'],
    ['/EmmaSlogNoah.mp4', 'Emma Slog Noah mp4'],
    ['/klip?navn=Emma+og+Noah#Emma', 'klip navn Emma og Noah Emma'],
    ['/%2545mma.mp4', 'Emma mp4'],
    ['/%E0%A4%A', '%A'],
    ['/M%C3%B8de', 'Møde'],
  ])('reads %s as words', (path, words) => expect(wordsOfLink(host + path)).toBe(words));

  it('reads what is no link as it stands', () => expect(wordsOfLink(' Emma.mp4 ')).toBe('Emma mp4'));

  it.each(['/Emma.mp4', '/emma-og-noah.mp4', '/Emma%20Hansen.mp4', '/klip?navn=Emma', '/klip#Emma'])(
    'asks about the name in %s',
    (path) => expect(kindOf(path)).toBe('ask'),
  );

  it.each(['/150820-4452', '/1508204452.mp4', '/15%2F08%2F20_4452', '/klip/Emma_slog_Noah_150820-4452.mp4'])(
    'takes no CPR number, as in %s',
    (path) => expect(kindOf(path)).toBe('refused'),
  );

  it.each([
    '/klip/frugt',
    '/m/6b29fc40-ca47-1067-b31d-00dd010662da',
    '/:v:/s/gul/EbA3kRmQx0RPk9Xh2uTqf1kB3w?e=4Jk2aB',
    '/IMG_20260921_103045.mp4',
    '/sites/Shared%20Documents/garderoben-21-09-2026.mp4',
    '/personal/al/Documents/Recordings/M%C3%B8de.mp4',
  ])('has nothing to say about %s', (path) => expect(kindOf(path)).toBe('pass'));

  it('finds a CPR number in a link of any text, on a host for video too', () => {
    expect(guard(`Se ${host}/150820-4452`, { known: [] }).kind).toBe('refused');
  });
});
