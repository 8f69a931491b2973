import { describe, expect, it } from 'vitest';
import { readWhenAndWhere } from '../../shared/domain/activity/when-and-where.ts';

describe('what people write about where and when', () => {
  it.each([
    ['salen, tirsdag og torsdag kl. 9.30', { days: [2, 4], time: '09:30', place: 'salen' }],
    ['i krogen hver fredag 10:00', { days: [5], time: '10:00', place: 'krogen' }],
    ['onsdage kl 13, skoven', { days: [3], time: '13:00', place: 'skoven' }],
    ['the hall, Monday and Wed at 9:15', { days: [1, 3], time: '09:15', place: 'hall' }],
    ['legepladsen og skoven', { days: [], place: 'legepladsen og skoven' }],
    ['stue 2', { days: [], place: 'stue 2' }],
    ['', { days: [], place: '' }],
  ])('%s', (text, read) => {
    expect(readWhenAndWhere(text)).toEqual(read);
  });
});
