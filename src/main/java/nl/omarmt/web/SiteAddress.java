package nl.omarmt.web;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where the site is found, for links that leave it: in mails, feeds and the console. */
@Component
public class SiteAddress {

    private static final String CONFIGURED = "omarmt.base-url";

    private final Environment environment;

    SiteAddress(Environment environment) {
        this.environment = environment;
    }

    /** Whether {@code omarmt.base-url} was set; if not, addresses hold on the own machine only. */
    public boolean isConfigured() {
        return !configured().isEmpty();
    }

    /**
     * The whole address of a page. It never depends on what a request says of its host.
     *
     * @param path within the site, beginning with {@code /}
     */
    public String of(String path) {
        return base() + path;
    }

    private String base() {
        if (isConfigured()) {
            return configured();
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }

    private String configured() {
        String address = environment.getProperty(CONFIGURED, "").strip();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
