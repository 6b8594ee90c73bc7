// One stop of the Tab key for all buttons (ARIA toolbar): arrows go from one to the next, Escape goes back to the text.
import { Plugin } from "prosemirror-state";
import { commands, inTable, pressed } from "omarmt/editor/commands";

export function toolbar(box) {
  const [bar, tableBar] = box.querySelectorAll(".rich__bar");
  const all = [...box.querySelectorAll(".rich__tool")];
  const shown = () => all.filter((button) => !button.closest("[hidden]"));
  const stop = (at) => all.forEach((button) => (button.tabIndex = button === at ? 0 : -1));
  const current = () => shown().find((button) => button.tabIndex === 0) ?? shown()[0];
  const show = ({ state }) => {
    tableBar.hidden = !inTable(state);
    for (const button of all) {
      button.setAttribute("aria-disabled", !commands[button.value](state));
      if (pressed[button.value]) button.setAttribute("aria-pressed", pressed[button.value](state));
    }
    stop(current());
  };
  const press = (view, button) => {
    view.focus();
    if (button.ariaDisabled !== "true") commands[button.value](view.state, view.dispatch, view);
  };
  const turn = (view, event) => {
    const row = shown();
    const at = row.indexOf(event.target);
    const to = { ArrowRight: row[(at + 1) % row.length], ArrowLeft: row.at(at - 1), Home: row[0], End: row.at(-1) }[event.key];
    if (!to && event.key !== "Escape") return;
    event.preventDefault();
    if (to) stop(to);
    (to ?? view).focus();
  };
  return new Plugin({
    props: { handleKeyDown: (view, event) => event.altKey && event.key === "F10" && (current().focus(), true) },
    view(view) {
      // Below the text, so that nothing moves under the mouse when the cursor comes into a table.
      view.dom.after(tableBar);
      bar.setAttribute("aria-owns", (tableBar.id = `${view.dom.id}-table`));
      for (const part of [bar, tableBar]) {
        part.onmousedown = (event) => event.preventDefault();
        part.onclick = ({ target }) => target.matches(".rich__tool") && press(view, target);
        part.onkeydown = (event) => turn(view, event);
      }
      show(view);
      return { update: show };
    },
  });
}
