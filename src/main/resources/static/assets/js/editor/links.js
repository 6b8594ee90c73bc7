// The addresses that people type.
import { isLink } from "omarmt/editor/schema";

/** As an address that the site keeps: www.dock.nl and info@dock.nl too; nothing when it is none. */
export function address(typed) {
  const text = typed.trim().replaceAll(" ", "%20");
  const guess = /^[^:/]+[.@][^:]+$/.test(text) ? (text.includes("@") ? "mailto:" : "https://") + text : "";
  return [text, guess].find(isLink);
}
