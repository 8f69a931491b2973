import { randomBytes } from 'node:crypto';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Ids } from '../../shared/ports/ids.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** ULIDs: 48 bits of time, 80 of chance. */
export function createIds(clock: Clock): Ids {
  return {
    next() {
      let time = clock.now().getTime();
      let head = '';
      for (let i = 0; i < 10; i++) {
        head = alphabet.charAt(time % 32) + head;
        time = Math.floor(time / 32);
      }
      return head + Array.from(randomBytes(16), (byte) => alphabet.charAt(byte % 32)).join('');
    },
  };
}
