// Keys, and what typing makes of the beginning of a line and of an address.
import { chainCommands, joinTextblockBackward } from "prosemirror-commands";
import { InputRule, inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { CellSelection, deleteTable, goToNextCell } from "prosemirror-tables";
import { commands } from "omarmt/editor/commands";
import { editPhoto } from "omarmt/editor/dialogs";
import { address } from "omarmt/editor/links";
import { schema } from "omarmt/editor/schema";

const { blockquote, bullet_list, hard_break, heading, list_item, ordered_list } = schema.nodes;
const { link } = schema.marks;

/** Only inside another item: elsewhere Shift+Tab leaves the editor, as Tab does. */
const liftNested = (state, dispatch) => state.selection.$from.node(-3)?.type === list_item && liftListItem(list_item)(state, dispatch);

/** At the beginning of an item, as in Word: it is one no longer. */
const liftFromItsBeginning = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const begins = empty && $from.parentOffset === 0 && $from.depth > 1 && $from.index(-1) === 0;
  return begins && $from.node(-1).type === list_item && liftListItem(list_item)(state, dispatch);
};

/** Whose cells are all selected. */
const deleteWholeTable = (state, dispatch) => {
  const { selection } = state;
  return selection instanceof CellSelection && selection.isRowSelection() && selection.isColSelection() && deleteTable(state, dispatch);
};

const breakLine = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
};

export const keys = keymap({
  "Mod-b": commands.strong, "Mod-i": commands.em, "Mod-k": commands.link,
  "Mod-Alt-2": commands.heading2, "Mod-Alt-3": commands.heading3, "Mod-Alt-0": commands.paragraph,
  "Mod-Shift-7": commands.ordered, "Mod-Shift-8": commands.bullet,
  "Mod-z": commands.undo, "Mod-y": commands.redo, "Shift-Mod-z": commands.redo,
  "Enter": chainCommands(editPhoto, splitListItem(list_item)), "Shift-Enter": breakLine,
  "Backspace": chainCommands(undoInputRule, deleteWholeTable, liftFromItsBeginning, joinTextblockBackward), "Delete": deleteWholeTable,
  "Tab": chainCommands(goToNextCell(1), sinkListItem(list_item)),
  "Shift-Tab": chainCommands(goToNextCell(-1), liftNested),
});

/** The site of what was typed just now becomes a link when a space follows; a point behind it is none of it. */
const linkAddress = new InputRule(/(?<=^|[\s(])((?:https?:\/\/|www\.)\S*[^\s.,;:!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)[.,;:!?)]*\s$/, (state, [typed, words], start, end) => {
  const [href, to] = [address(words), start + words.length];
  if (!href || state.doc.rangeHasMark(start, to, link)) return null;
  return state.tr.insertText(typed.at(-1), end).addMark(start, to, link.create({ href })).removeStoredMark(link);
});

export const typing = inputRules({
  rules: [
    wrappingInputRule(/^\s*[-*•]\s$/, bullet_list),
    wrappingInputRule(/^\s*(\d{1,4})[.)]\s$/, ordered_list, ([, number]) => ({ start: Number(number) }),
      ([, number], { childCount, attrs }) => childCount + attrs.start === Number(number)),
    wrappingInputRule(/^\s*>\s$/, blockquote),
    textblockTypeInputRule(/^(##{1,2})\s$/, heading, (match) => ({ level: match[1].length })),
    linkAddress,
  ],
});
