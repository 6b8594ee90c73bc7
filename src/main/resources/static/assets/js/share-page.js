/** Copies an address and, on a page to be shared, prints that page, where the browser can; without it the address stands in a field. */
class SharePage extends HTMLElement {
  connectedCallback() {
    const [copy, print, address] = ['copy', 'print', 'address'].map((name) => this.querySelector(`[data-share=${name}]`));
    const field = address.querySelector('input');
    field.addEventListener('focus', () => field.select());
    print?.addEventListener('click', () => window.print());
    copy.hidden = !navigator.clipboard;
    address.hidden = !copy.hidden;
    copy.addEventListener('click', async () => {
      const status = this.querySelector('[role=status]');
      try {
        await navigator.clipboard.writeText(field.value);
        status.textContent = copy.dataset.done;
      } catch {
        address.hidden = false;
        field.focus();
      }
    });
  }
}
customElements.define('share-page', SharePage);
