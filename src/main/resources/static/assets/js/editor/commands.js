// What the buttons and keys do, and when a button is pressed in.
import { autoJoin, chainCommands, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, wrapRangeInList } from "prosemirror-schema-list";
import { AllSelection, TextSelection } from "prosemirror-state";
import * as tables from "prosemirror-tables";
import { liftTarget } from "prosemirror-transform";
import { askForCaption, askForLink, askForPhoto } from "omarmt/editor/dialogs";
import { schema } from "omarmt/editor/schema";

const { blockquote, bullet_list, heading, list_item, ordered_list, paragraph, table, table_cell, table_header, table_row } = schema.nodes;
const { em, link, strong } = schema.marks;
const isList = ({ type }) => type === bullet_list || type === ordered_list;

/** The innermost of these round all that is selected. */
const around = ({ selection: { $from, $to } }, isMeant) => $from.blockRange($to, isMeant);
const within = (type) => (state) => Boolean(around(state, (node) => node.type === type));
const listed = (type) => (state) => around(state, isList)?.parent.type === type;
const marked = (mark) => ({ doc, selection: { $from, from, to, empty }, storedMarks }) =>
  Boolean(empty ? mark.isInSet(storedMarks ?? $from.marks()) : doc.rangeHasMark(from, to, mark));
const headed = (level) => ({ selection: { $from } }) => $from.parent.type === heading && $from.parent.attrs.level === level;

const either = (isOn, off, on) => (state, dispatch, view) => (isOn(state) ? off : on)(state, dispatch, view);

/** A heading, a paragraph when it is one already; out of a list, because no item is a heading. */
const head = (level) => {
  const make = chainCommands(setBlockType(heading, { level }), (state, dispatch, view) => liftListItem(list_item)(state, dispatch && ((tr) => {
    dispatch(tr);
    make(view.state, dispatch, view);
  })));
  return either(headed(level), setBlockType(paragraph), make);
};

const unquote = (state, dispatch) => {
  const range = around(state, ({ type }) => type === blockquote);
  dispatch?.(state.tr.lift(range, liftTarget(range)).scrollIntoView());
  return true;
};

/** Makes one list of all that is selected, of a list one of the other sort, or paragraphs of it again. */
const list = (type) => autoJoin((state, dispatch) => {
  const present = around(state, isList);
  if (present?.parent.type === type) return liftListItem(list_item)(state, dispatch);
  const tr = state.tr;
  const turn = (node, at) => {
    const here = tr.mapping.map(at);
    if (isList(node)) tr.setNodeMarkup(here, type);
    if (node.isTextblock) wrapRangeInList(tr, tr.setBlockType(here, here + node.nodeSize, paragraph).doc.resolve(here + 1).blockRange(), type);
    return !isList(node);
  };
  if (present) turn(present.parent, present.$from.before(present.depth));
  else state.doc.nodesBetween(state.selection.from, state.selection.to, turn);
  if (tr.docChanged) dispatch?.(tr.scrollIntoView());
  return tr.docChanged;
}, (before, after) => isList(before) && before.type === after.type);

const insertTable = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || !state.selection.$from.node(-1)?.type.contentMatch.matchType(table)) return false;
  const row = (cell) => table_row.create(null, [cell, cell, cell].map((type) => type.createAndFill()));
  const at = state.selection.from;
  const tr = state.tr.replaceSelectionWith(table.create(null, [row(table_header), row(table_cell), row(table_cell)]));
  if (tr.doc.lastChild.type === table) tr.insert(tr.doc.content.size, paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
};

/** Types the sign that begins a mention, after a space where words stand before it. */
const beginMention = ({ tr, selection: { $from, from, to } }, dispatch) => {
  const before = $from.parent.textBetween(0, $from.parentOffset, null, " ");
  dispatch?.(tr.insertText(/\S$/.test(before) ? " @" : "@", from, to).scrollIntoView());
  return $from.parent.inlineContent;
};

/** Who selected everything means the words, and not the text as a thing. */
const fromWordToWord = (state) => (state.selection instanceof AllSelection
  ? state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(0), state.doc.resolve(state.doc.content.size)))) : state);
const withWords = (commands) => Object.fromEntries(Object.entries(commands).map(([name, command]) => [
  name, (state, ...others) => command(fromWordToWord(state), ...others),
]));

export const commands = withWords({
  strong: toggleMark(strong), em: toggleMark(em), link: askForLink, mention: beginMention, undo, redo,
  paragraph: setBlockType(paragraph), heading2: head(2), heading3: head(3),
  bullet: list(bullet_list), ordered: list(ordered_list), quote: either(within(blockquote), unquote, wrapIn(blockquote)),
  photo: askForPhoto, table: insertTable, caption: askForCaption, headerRow: tables.toggleHeader("row"), headerColumn: tables.toggleHeader("column"),
  addRow: tables.addRowAfter, addColumn: tables.addColumnAfter, deleteTable: tables.deleteTable,
  deleteRow: chainCommands(tables.deleteRow, tables.deleteTable), deleteColumn: chainCommands(tables.deleteColumn, tables.deleteTable),
});

export const pressed = withWords({
  strong: marked(strong), em: marked(em), link: marked(link), heading2: headed(2), heading3: headed(3),
  bullet: listed(bullet_list), ordered: listed(ordered_list), quote: within(blockquote),
});

export const inTable = within(table);
