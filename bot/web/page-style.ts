/** Black on white at sizes that tired eyes can read; nothing is told by colour alone. */
export const pageStyle = `
@page { size: A4; margin: 16mm 17mm 18mm; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; font: 12pt/1.45 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 14pt; line-height: 1.25; margin: 1.3rem 0 .3rem; }
h3 { font-size: 12pt; margin: 1rem 0 .25rem; }
h1, h2, h3 { break-after: avoid; text-wrap: balance; }
p { margin: .3rem 0 .5rem; }
ul, ol { margin: .3rem 0 .6rem; padding-left: 1.3rem; }
li { margin: .2rem 0; break-inside: avoid; }
p, li, blockquote { orphans: 3; widows: 3; }
a { color: #000; text-decoration: underline; }
blockquote { border-left: 3pt solid #000; break-inside: avoid; margin: .5rem 0; padding: .1rem 0 .1rem .8rem; white-space: pre-line; }
hr { border: 0; border-top: 1pt solid #000; margin: 1rem 0; }
table { border-collapse: collapse; margin: .5rem 0 .8rem; width: 100%; }
tr { break-inside: avoid; }
th, td { border-bottom: 1px solid #767676; padding: .3rem .5rem .3rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; max-width: 38%; }
.figures th { width: 28%; }
td { white-space: pre-line; }
.picture { break-inside: avoid; }
.picture svg { display: block; max-width: 130mm; width: 100%; }
table.week { border: 1px solid #000; table-layout: fixed; }
.week th, .week td { border: 1px solid #767676; hyphens: auto; line-height: 1.25; overflow-wrap: break-word; padding: .3rem .4rem; }
.week thead th, .week .slot strong { hyphens: none; }
.week .slot strong { white-space: nowrap; }
.week thead td, .week thead th:first-child { width: 22%; }
.week th { max-width: none; }
.week .about { display: block; font-weight: 400; margin-top: .15rem; }
.week .slot { margin: 0 0 .3rem; }
.week .slot:last-child { margin: 0; }
.week .clash { border: 2.5pt solid #000; padding: .1rem .25rem; }
.legend { margin: .2rem 0; }
details { margin-top: .6rem; }
summary { cursor: pointer; font-weight: 600; }
.note { font-size: 11pt; font-style: italic; }
.lines-kept { white-space: pre-line; }
.hint { border: 1px solid #000; font-size: 11pt; margin: 0 0 1.5rem; padding: .5rem .8rem; }
footer { border-top: 1px solid #000; font-size: 10.5pt; margin-top: 1.5rem; padding-top: .3rem; }
.field { break-inside: avoid; margin: 0 0 .9rem; }
.field h2 { margin: .6rem 0 .1rem; font-size: 12.5pt; }
.field .note { margin: 0 0 .2rem; }
.mark { font-size: 11pt; font-weight: 400; }
.line { display: block; border-bottom: 1px solid #000; height: 9mm; }
.boxes { list-style: none; padding: 0; margin: .35rem 0; columns: 2; column-gap: 1.5rem; }
.boxes li { display: flex; gap: .55rem; margin: 0 0 .4rem; }
.box { border: 1.5px solid #000; flex: none; height: 5mm; margin-top: .6mm; width: 5mm; }
.number { border: 1.5px solid #000; display: block; height: 10mm; margin: .4rem 0; width: 22mm; }
.row { align-items: end; column-gap: 1.5rem; display: grid; grid-template-columns: 1fr 1fr; }
.intro { margin-bottom: 1rem; }
.deck { display: grid; gap: 0; grid-template-columns: repeat(3, 56mm); justify-content: center; margin: 0 0 1rem; }
.card { border: .25mm dashed #767676; display: flex; flex-direction: column; height: 80mm; margin: 0 -.25mm -.25mm 0; padding: 5mm 4mm; }
.card h2 { font-size: 12.5pt; line-height: 1.3; margin: 2mm 0 0; text-wrap: pretty; }
.card p { font-size: 10.5pt; line-height: 1.35; margin: 0; }
.card .next { border-top: 1px solid #000; margin-top: auto; padding-top: 2mm; }
@media (max-width: 30rem) { .deck { grid-template-columns: 1fr; } .card { height: auto; min-height: 50mm; } .boxes { columns: 1; } .row { grid-template-columns: 1fr; } body { padding: 1rem; } }
@media screen and (max-width: 44rem) {
  .week, .week tbody, .week tr, .week th, .week td { display: block; width: auto; }
  .week thead { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
  .week th, .week td { border: 0; }
  .week tr { border-bottom: 1px solid #767676; padding: .3rem 0; }
  .week td { display: grid; grid-template-columns: 7.2rem 1fr; padding: .1rem .4rem; }
  .week td::before { content: attr(data-day); }
  .week td:empty { display: none; }
  .week .slot { grid-column: 2; }
}
@media print {
  html { font-size: 11.5pt; }
  body { max-width: none; padding: 0; }
  .hint, summary { display: none; }
  details::details-content { content-visibility: visible; display: block; }
  a { text-decoration: none; }
  .deck { break-after: page; margin: 0; }
  .deck:last-of-type { break-after: auto; }
  .behind { break-before: page; }
  .on-screen { display: none; }
  .sheets h2 { break-before: page; font-size: 20pt; margin-top: 0; }
  .sheets h3, .sheets h1 + h2 { font-size: 14pt; }
  .sheets h1 + h2 { break-before: auto; margin-top: .5rem; }
  .one-sheet, .one-sheet .note, .one-sheet footer { font-size: 10.5pt; line-height: 1.22; }
  .one-sheet h1 { font-size: 16pt; }
  .one-sheet h2 { font-size: 11pt; margin: .55rem 0 .1rem; }
  .one-sheet .field { margin: 0; }
  .one-sheet .field h2 { font-size: 10.5pt; font-weight: 400; margin: .15rem 0 0; }
  .one-sheet .line { height: 6.2mm; }
  .one-sheet p { margin: .15rem 0; }
  .one-sheet li { margin: .1rem 0; }
  .one-sheet th, .one-sheet td { padding: .12rem .5rem .12rem 0; }
  .one-sheet footer { margin-top: .5rem; }
  .columns main:has(h2 ~ h2) { column-gap: 8mm; columns: 2; }
  .columns h1, .columns h1 + ul { column-span: all; }
  .columns p, .columns ol { break-inside: avoid; }
  .columns ol { margin: .1rem 0 .2rem; }
  .columns ol li { margin: 0; }
  .columns h2 { margin-top: .4rem; }
  .one-sheet .week th, .one-sheet .week td { padding: .15rem .3rem; }
}
`.trim();

/** The latest rule for the sheet holds. */
export const widePage = `
@page { size: A4 landscape; margin: 10mm 12mm; }
.wide { max-width: 66rem; }
`;
