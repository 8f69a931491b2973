/** Colours, letters and distances: as near as the library comes to how Teams draws a card. */
export function teamsLook(theme: 'light' | 'dark'): object {
  const isDark = theme === 'dark';
  const words = { default: isDark ? '#ffffff' : '#242424', subtle: isDark ? '#adadad' : '#616161' };
  const colors = Object.fromEntries(
    ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [
      name,
      name === 'attention' ? { default: isDark ? '#f1707b' : '#c4314b', subtle: words.subtle } : words,
    ]),
  );
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors: colors });
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", Arial, sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    spacing: { none: 0, small: 8, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 16 },
    separator: { lineThickness: 1, lineColor: isDark ? '#3d3d3d' : '#e0e0e0' },
    supportsInteractivity: true,
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline' },
    },
    imageSizes: { small: 32, medium: 52, large: 100 },
    containerStyles: {
      default: style(isDark ? '#292929' : '#ffffff'),
      emphasis: style(isDark ? '#1f1f1f' : '#f5f5f5'),
      attention: style(isDark ? '#3f1011' : '#fcf4f6'),
    },
    inputs: { label: { inputSpacing: 4, requiredInputs: {}, optionalInputs: {} }, errorMessage: {} },
  };
}
