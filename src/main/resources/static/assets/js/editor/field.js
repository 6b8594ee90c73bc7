// Puts an editor in the place of every field for formatted text. The field stays, hidden, and always holds the text as HTML.
import { baseKeymap } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, Plugin } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { editPhoto } from "omarmt/editor/dialogs";
import { read, write } from "omarmt/editor/html";
import { keys, typing } from "omarmt/editor/keys";
import { mentions } from "omarmt/editor/mention";
import { pasting } from "omarmt/editor/paste";
import { toolbar } from "omarmt/editor/toolbar";

const parts = document.getElementById("editor-parts");

function edit(field) {
  const { id } = field;
  const label = document.querySelector(`label[for="${id}"]`);
  const box = parts.content.firstElementChild.cloneNode(true);
  const say = (place) => (words) => (box.querySelector(place).textContent = words);
  let written = field.value;

  const saving = new Plugin({
    view: () => ({
      update({ state }, before) {
        if (state.doc.eq(before.doc)) return;
        written = field.value = write(state.doc);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
    }),
  });
  const opening = new Plugin({ props: { handleDoubleClick: (view) => editPhoto(view.state, view.dispatch, view) } });
  const proposing = mentions(box, parts.dataset, say(".rich__found"));
  const own = [saving, opening, proposing, toolbar(box), pasting(parts.dataset, say(".rich__status")), typing, keys];
  const plugins = [...own, keymap(baseKeymap), tableEditing(), history(), dropCursor(), gapCursor()];
  const state = () => EditorState.create({ doc: read(field.value), plugins });

  const help = document.getElementById("editor-help") ?? box.querySelector("#editor-help");
  const markup = document.getElementById(`${id}-markup`);
  if (help.isConnected) box.querySelector("#editor-help").remove();
  else markup.before(help);
  markup.remove();
  label.id = `${id}-label`;
  box.querySelector("[role=listbox]").id = `${id}-names`;
  field.after(box);
  const attributes = {
    "id": id, "class": "prose rich__text", "tabindex": "0", "role": "textbox", "aria-multiline": "true", "aria-autocomplete": "list", "aria-labelledby": label.id,
    "aria-describedby": field.getAttribute("aria-describedby").replace(markup.id, help.id), "aria-invalid": field.ariaInvalid ?? "false",
  };
  const view = new EditorView((text) => box.querySelector("[role=toolbar]").after(text), { state: state(), attributes });

  field.hidden = true;
  field.id = `${id}-html`;
  label.onclick = () => view.focus();
  field.addEventListener("input", () => field.value !== written && view.updateState(state()));
}

document.querySelectorAll("textarea[data-rich-text]").forEach(edit);
