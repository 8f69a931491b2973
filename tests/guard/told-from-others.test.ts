import { describe, expect, it } from 'vitest';
import { guard } from '../../shared/domain/guard/guard.ts';

const kindOf = (text: string) => guard(text, { known: [] }).kind;

describe('one child told from all others is asked about, though nobody is named', () => {
  it.each([
    'Den rødhårede pige turde gynge',
    'Drengen med det brune øje kiggede i spejlet',
    'Vi hjalp ham den ældste med at finde ro',
    'Pigen hvis far er brandmand havde en hjelm med',
    'Hun vejer meget lidt',
    'Han bruger stadig ble',
    'Hun hæver op når der er hvepse',
    'Vi er kun tre i dagplejen',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('ask');
  });

  it.each([
    'Drengene og pigerne byggede sammen',
    'Et barn ville ikke sove, så vi sang',
    'Vi læste Pigen med svovlstikkerne',
    'Børnene vejer selv melet',
    'Bleskift: vi lader barnet hente en ble',
  ])('%s: passes', (text) => {
    expect(kindOf(text)).toBe('pass');
  });
});

describe('initials and names in disguise', () => {
  it.each([
    'K.L. sad ved bordet',
    'A og M byggede tårn',
    'E.’s reaktion var vild',
    'B (den yngste) skal have sin egen kasse',
    'E-m-m-a kan stave',
    'vi hjalp zoreslav med jakken',
    'Vores lille Musling gik selv',
  ])('%s', (text) => {
    expect(kindOf(text)).toBe('ask');
  });

  it.each(['Gruppe A og B bytter', 'Vi læste H.C. Andersen', 'Vores lille køkkenhave gror'])(
    '%s: passes',
    (text) => {
      expect(kindOf(text)).toBe('pass');
    },
  );
});
