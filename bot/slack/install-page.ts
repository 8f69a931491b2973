export const installedPage = pageOf(
  'Femuger er klar i jeres Slack',
  'Invitér Femuger ind i jeres kanal, så siger den selv goddag. Du kan lukke denne side.',
  'Femuger is ready in your Slack. Invite it into your channel. You can close this page.',
);

export const failedPage = pageOf(
  'Det lykkedes ikke helt',
  'Femuger blev ikke lagt ind i Slack denne gang. Intet er ændret. Start forfra fra det link, du fik.',
  'Femuger was not added to Slack this time. Nothing has changed. Please start again from your link.',
);

function pageOf(title: string, danish: string, english: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body{font:1.25rem/1.5 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem;color:#222}</style>
</head>
<body>
<h1>${title}</h1>
<p>${danish}</p>
<p lang="en">${english}</p>
</body>
</html>
`;
}
