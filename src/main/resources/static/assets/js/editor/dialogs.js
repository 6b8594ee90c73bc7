// The questions that the editor asks: where a link leads, and what a table is about.
import { findTable } from "prosemirror-tables";
import { isLink, schema } from "omarmt/editor/schema";

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
  return new Promise((answer) => (dialog.onclose = () => answer({ chosen: dialog.returnValue, ...Object.fromEntries(new FormData(form)) })));
}

/** What people type, as an address: www.dock.nl and info@dock.nl too. */
function address(typed) {
  const text = typed.trim().replaceAll(" ", "%20");
  return [text, /^[^/:]+@[^/:]+$/.test(text) && `mailto:${text}`, /^[^/:#@]+\.[^:@]+$/.test(text) && `https://${text}`].find((one) => one && isLink(one));
}

/** The link in which the cursor stands, or else the selection. */
function range({ $from, from, to, empty }) {
  const mark = link.isInSet($from.marks());
  if (!empty || !mark) return [from, to];
  let [start, end] = [-1, -1];
  $from.parent.forEach((child, offset) => {
    const at = $from.start() + offset;
    if (!mark.isInSet(child.marks)) start = at < from ? -1 : start;
    else if (start < 0 || at <= end) [start, end] = [start < 0 ? at : start, at + child.nodeSize];
  });
  return [start, end];
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
  ask("link-dialog", { address: href, words: "" }, ({ address: { value } }) => address(value)).then(({ chosen, ...typed }) => {
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
