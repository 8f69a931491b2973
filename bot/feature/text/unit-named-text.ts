const da = {
  about: (unit: string) => `Det her gælder ${unit}.`,
  other: (unit: string) => `Skift til ${unit}`,
};

const en: typeof da = {
  about: (unit) => `This is about ${unit}.`,
  other: (unit) => `Switch to ${unit}`,
};

export const unitNamedText = { da, en };
