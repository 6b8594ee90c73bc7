// The questions that the editor asks: where a link leads, and what a table is about.
import { findTable } from "prosemirror-tables";
import { address } from "omarmt/editor/links";
import { schema } from "omarmt/editor/schema";

const { link } = schema.marks;

/** Shows a dialog of the page with these values; gives what was filled in, or nothing when it was closed. */
function ask(id, values, isRight = () => true) {
  const dialog = document.getElementById(id);
  const form = dialog.querySelector("form");
  const refuse = (refused) => {
    dialog.querySelectorAll(".field__error").forEach((error) => (error.hidden = !refused));
    dialog.querySelectorAll("[aria-invalid]").forEach((field) => field.setAttribute("aria-invalid", refused));
  };
  Object.entries(values).forEach(([name, value]) => (form.elements[name].value = value));
  refuse(false);
  form.onsubmit = (event) => {
    if (event.submitter.value !== "save" || isRight(form.elements)) return;
    event.preventDefault();
    refuse(true);
    form.querySelector("[aria-invalid]").focus();
  };
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((answer) => {
    dialog.onclose = () => answer({ chosen: dialog.returnValue, ...Object.fromEntries(new FormData(form)) });
  });
}

/** The link in which the cursor stands, or else the selection. */
function range({ $from, from, to, empty }) {
  const mark = empty && link.isInSet($from.marks());
  while (mark && from > $from.start() && $from.doc.rangeHasMark(from - 1, from, mark)) from--;
  while (mark && to < $from.end() && $from.doc.rangeHasMark(to, to + 1, mark)) to++;
  return [from, to];
}

export function askForLink(state, dispatch, view) {
  if (!state.selection.$from.parent.inlineContent) return false;
  if (!dispatch) return true;
  const [from, to] = range(state.selection);
  let href = "";
  state.doc.nodesBetween(from, to, (node) => { href ||= link.isInSet(node.marks)?.attrs.href ?? ""; });
  const dialog = document.getElementById("link-dialog");
  dialog.querySelector("[data-only=words]").hidden = from < to;
  dialog.querySelector("[value=remove]").hidden = !href;
  ask("link-dialog", { address: href, words: "" }, (fields) => address(fields.address.value)).then(({ chosen, ...typed }) => {
    view.focus();
    const tr = view.state.tr;
    if (chosen && from < to) tr.removeMark(from, to, link);
    if (chosen === "save" && from === to) tr.insertText(typed.words.trim() || typed.address.trim(), from);
    if (chosen === "save") tr.addMark(from, tr.mapping.map(to), link.create({ href: address(typed.address) }));
    if (chosen) view.dispatch(tr.removeStoredMark(link).scrollIntoView());
  });
  return true;
}

export function askForCaption(state, dispatch, view) {
  const table = findTable(state.selection.$from);
  if (!table || !dispatch) return Boolean(table);
  ask("caption-dialog", { caption: table.node.attrs.caption }).then(({ chosen, caption }) => {
    view.focus();
    if (chosen) view.dispatch(view.state.tr.setNodeMarkup(table.pos, null, { caption: caption.trim() }));
  });
  return true;
}
