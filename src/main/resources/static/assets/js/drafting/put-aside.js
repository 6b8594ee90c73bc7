/* The site has put the text aside that was sent from an editor, so the copy in this browser is not needed any more. */
const key = sessionStorage.getItem("omarmt:sent");
if (key) {
  localStorage.removeItem(key);
  sessionStorage.removeItem("omarmt:sent");
}
