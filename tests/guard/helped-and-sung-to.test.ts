import { expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

const heard = (text: string) => guard(text, { known: [] }).kind;

it.each([
  'vi synger emma godnat',
  'vi synger Emma godnat',
  'vi hjalp k',
  'Vi hjalp k.',
  'jeg trøstede m med det samme',
  'vi følger k hele dagen',
])('%j is about one child, and is asked about', (text) => expect(heard(text)).toBe('ask'));

it.each([
  'vi synger mester jakob',
  'vi synger Mester Jakob',
  'vi synger godnat',
  'vi hjælper f.eks. hinanden med jakken',
  'vi følger a-planen',
  'vi hjalp hinanden',
  'vi støtter 3 ad gangen',
])('%j names nobody', (text) => expect(heard(text)).toBe('pass'));
