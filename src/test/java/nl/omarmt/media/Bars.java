package nl.omarmt.media;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The bars of files that are being sent, on a line that is slow enough for them to be somewhere in between. */
final class Bars {

    private final Page page;

    private Bars(Page page) {
        this.page = page;
    }

    /** Keeps every value that a bar has from now on: an observer runs after each event in which one changed. */
    static Bars watched(Page page, int bytesPerSecond) {
        page.evaluate("""
                () => {
                  window.seen = {};
                  new MutationObserver(() => document.querySelectorAll('.upload__list progress[value]').forEach(bar =>
                      (seen[bar.getAttribute('aria-label')] ??= new Set()).add(bar.value)))
                    .observe(document.querySelector('.upload__list'), { subtree: true, attributes: true, childList: true });
                }""");
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 5);
        network.addProperty("downloadThroughput", -1);
        network.addProperty("uploadThroughput", bytesPerSecond);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", network);
        return new Bars(page);
    }

    /** In percent, by the name of the file, in the order in which they were seen. */
    @SuppressWarnings("unchecked")
    Map<String, List<Number>> values() {
        return (Map<String, List<Number>>) page.evaluate(
                "() => Object.fromEntries(Object.entries(seen).map(([name, values]) => [name, [...values]]))");
    }
}
