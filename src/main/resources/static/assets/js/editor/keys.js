// Keys, and what typing at the beginning of a line makes of it.
import { chainCommands } from "prosemirror-commands";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { goToNextCell } from "prosemirror-tables";
import { commands } from "omarmt/editor/commands";
import { schema } from "omarmt/editor/schema";

const { blockquote, bullet_list, hard_break, heading, list_item, ordered_list } = schema.nodes;

/** Only inside another item: elsewhere Shift+Tab leaves the editor, as Tab does. */
const liftNested = (state, dispatch) => state.selection.$from.node(-3)?.type === list_item && liftListItem(list_item)(state, dispatch);

const breakLine = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
};

export const keys = keymap({
  "Mod-b": commands.strong, "Mod-i": commands.em, "Mod-k": commands.link,
  "Mod-Alt-2": commands.heading2, "Mod-Alt-3": commands.heading3, "Mod-Alt-0": commands.paragraph,
  "Mod-Shift-7": commands.ordered, "Mod-Shift-8": commands.bullet,
  "Mod-z": commands.undo, "Mod-y": commands.redo, "Shift-Mod-z": commands.redo,
  "Enter": splitListItem(list_item), "Shift-Enter": breakLine,
  "Tab": chainCommands(goToNextCell(1), sinkListItem(list_item)),
  "Shift-Tab": chainCommands(goToNextCell(-1), liftNested),
});

export const typing = inputRules({
  rules: [
    wrappingInputRule(/^\s*[-*•]\s$/, bullet_list),
    wrappingInputRule(/^\s*1[.)]\s$/, ordered_list),
    wrappingInputRule(/^\s*>\s$/, blockquote),
    textblockTypeInputRule(/^(##{1,2})\s$/, heading, (match) => ({ level: match[1].length })),
  ],
});
