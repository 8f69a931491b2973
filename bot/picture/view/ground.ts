/**
 * `screen`: the picture has a dark background of its own, which looks well in light and dark clients. `paper`:
 * white.
 */
export type Ground = 'screen' | 'paper';
