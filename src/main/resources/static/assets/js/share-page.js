/** Copies an address and, on a page to be shared, prints that page, where the browser can; without it the address stands in a field. */
class SharePage extends HTMLElement {
  connectedCallback() {
    const [copy, print, address] = ['copy', 'print', 'address'].map((name) => this.querySelector(`[data-share=${name}]`));
    const field = address.querySelector('input');
    field.addEventListener('focus', () => field.select());
    if (print) print.hidden = false;
    print?.addEventListener('click', () => window.print());
    if (!navigator.clipboard) return;
    copy.hidden = false;
    address.hidden = true;
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
