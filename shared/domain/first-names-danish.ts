export const danishNames: ReadonlySet<string> = new Set(
  `emma alma ida clara freja olivia ella josefine agnes karla nora asta william oscar oliver malthe emil august valdemar noah aksel carl lucas victor elias mohammed fatima ali yusuf`.split(
    /\s+/,
  ),
);
