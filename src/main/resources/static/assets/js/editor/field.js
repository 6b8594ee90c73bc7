// Puts an editor in the place of every field for formatted text. The field stays, hidden, and always holds the text as HTML.
import { baseKeymap } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, Plugin } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
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
  const status = box.querySelector(".rich__status");
  const say = (words) => (status.textContent = words);
  const hint = box.querySelector(".field__hint");
  box.querySelector("[role=listbox]").id = `${id}-names`;
  label.id = `${id}-label`;
  document.getElementById(`${id}-markup`).replaceWith(hint);
  hint.id = `${id}-markup`;
  field.after(box);

  const saving = new Plugin({
    view: () => ({
      update({ state }, before) {
        if (state.doc.eq(before.doc)) return;
        field.value = write(state.doc);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
    }),
  });
  const tools = [mentions(box.querySelector(".rich__names"), parts.dataset, say), toolbar(box)];
  const plugins = [saving, ...tools, pasting(parts.dataset, say), typing, keys, keymap(baseKeymap), tableEditing(), history(), dropCursor(), gapCursor()];
  const state = () => EditorState.create({ doc: read(field.value), plugins });
  const attributes = { "id": id, "class": "prose rich__text", "role": "textbox", "aria-multiline": "true", "aria-labelledby": label.id };
  for (const name of ["aria-describedby", "aria-invalid"]) if (field.hasAttribute(name)) attributes[name] = field.getAttribute(name);
  const view = new EditorView((text) => box.querySelector("[role=toolbar]").after(text), { state: state(), attributes });

  field.hidden = true;
  field.id = `${id}-html`;
  label.onclick = () => view.focus();
  field.addEventListener("input", () => field.value !== write(view.state.doc) && view.updateState(state()));
}

document.querySelectorAll("textarea[data-rich-text]").forEach(edit);
