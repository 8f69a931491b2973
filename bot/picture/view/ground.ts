/** On a screen a picture brings its own dark ground, which suits a light client and a dark one; paper is white. */
export type Ground = 'screen' | 'paper';
