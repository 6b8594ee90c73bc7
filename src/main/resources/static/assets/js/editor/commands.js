// What the buttons and keys do, and when a button is pressed in.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import * as tables from "prosemirror-tables";
import { askForCaption, askForLink } from "omarmt/editor/dialogs";
import { schema } from "omarmt/editor/schema";

const { blockquote, bullet_list, heading, list_item, mention, ordered_list, paragraph, table, table_cell, table_header, table_row } = schema.nodes;
const { em, link, strong } = schema.marks;

const within = (type) => ({ selection: { $from } }) => {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
  return false;
};
const innermostList = ({ selection: { $from } }) => {
  for (let depth = $from.depth; depth > 0; depth--) if ([bullet_list, ordered_list].includes($from.node(depth).type)) return { type: $from.node(depth).type, at: $from.before(depth) };
  return {};
};
const marked = (mark) => ({ doc, selection: { $from, from, to, empty }, storedMarks }) =>
  Boolean(empty ? mark.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, mark));
const headed = (level) => ({ selection: { $from } }) => $from.parent.type === heading && $from.parent.attrs.level === level;
const listed = (type) => (state) => innermostList(state).type === type;

const either = (isOn, off, on) => (state, dispatch, view) => (isOn(state) ? off : on)(state, dispatch, view);
const head = (level) => either(headed(level), setBlockType(paragraph), setBlockType(heading, { level }));

/** Makes a list, makes it one of the other sort, or makes paragraphs of it again. */
const list = (type) => (state, dispatch) => {
  const present = innermostList(state);
  if (present.type === type) return liftListItem(list_item)(state, dispatch);
  if (!present.type) return wrapInList(type)(state, dispatch);
  dispatch?.(state.tr.setNodeMarkup(present.at, type));
  return true;
};

const insertTable = (state, dispatch) => {
  if (within(table)(state)) return false;
  const row = (cell) => table_row.create(null, [cell, cell, cell].map((type) => type.createAndFill()));
  const at = state.selection.from;
  const tr = state.tr.replaceSelectionWith(table.create(null, [row(table_header), row(table_cell), row(table_cell)]));
  if (tr.doc.lastChild.type === table) tr.insert(tr.doc.content.size, paragraph.create());
  dispatch?.(tr.setSelection(state.selection.constructor.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

/** Types the sign that begins a mention, after a space where words stand before it. */
const beginMention = ({ tr, selection: { $from, from, to } }, dispatch) => {
  const before = $from.parent.textBetween(0, $from.parentOffset, null, " ");
  dispatch?.(tr.insertText(/\S$/.test(before) ? " @" : "@", from, to).scrollIntoView());
  return $from.parent.inlineContent && Boolean(mention);
};

export const commands = {
  strong: toggleMark(strong), em: toggleMark(em), link: askForLink, mention: beginMention, undo, redo,
  paragraph: setBlockType(paragraph), heading2: head(2), heading3: head(3),
  bullet: list(bullet_list), ordered: list(ordered_list), quote: either(within(blockquote), lift, wrapIn(blockquote)),
  table: insertTable, caption: askForCaption, headerRow: tables.toggleHeaderRow, headerColumn: tables.toggleHeaderColumn,
  addRow: tables.addRowAfter, addColumn: tables.addColumnAfter, deleteRow: tables.deleteRow, deleteColumn: tables.deleteColumn,
  deleteTable: tables.deleteTable,
};

export const pressed = {
  strong: marked(strong), em: marked(em), link: marked(link), heading2: headed(2), heading3: headed(3),
  bullet: listed(bullet_list), ordered: listed(ordered_list), quote: within(blockquote),
};

export const inTable = within(table);
