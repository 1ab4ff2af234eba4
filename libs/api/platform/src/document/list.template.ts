import type { Table } from '../sheet/table';
import type { DocumentTemplate } from './documents';

/** A list of people or things to be printed: A4 across, heads repeated on every page, pages counted. */
export const listTemplate: DocumentTemplate<Table> = {
  key: 'list',
  source: `#set document(title: data.title)
#set page(paper: "a4", flipped: true, margin: (x: 14mm, y: 16mm), footer: context [
  #set text(7.5pt, fill: luma(90))
  #data.note #h(1fr) #counter(page).display("1 / 1", both: true)
])
#set text(size: 8.5pt)
#set par(leading: 0.5em)
#text(14pt, weight: "bold", data.title)
#v(2mm)
#table(
  columns: data.columns.map(column => column.width * 1fr),
  stroke: (x, y) => (bottom: 0.4pt + luma(if y == 0 { 60 } else { 200 })),
  inset: (x: 1.2mm, y: 1.6mm),
  table.header(..data.columns.map(column => text(weight: "bold", column.title))),
  ..data.rows.flatten(),
)
`,
};
