package nl.omarmt.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** How mail leaves this site, as configured: by a mail server, to the log, or not at all. */
@Component
class MailRoute {

    private final @Nullable JavaMailSender server;

    private final @Nullable InternetAddress from;

    private final boolean toLog;

    private final String baseUrl;

    MailRoute(MailSettings settings, Environment environment, ObjectProvider<JavaMailSender> servers) {
        // An empty host counts as none: compose files pass variables on that nobody has set.
        server = StringUtils.hasText(environment.getProperty("spring.mail.host")) ? servers.getIfAvailable() : null;
        from = server == null ? null : sender(settings.from());
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        toLog = server == null && Optional.ofNullable(settings.log()).orElse(embedded);
        String url = environment.getProperty("omarmt.base-url", "");
        baseUrl = url.isBlank() ? "http://localhost:" + environment.getProperty("server.port", "8080") : checked(url);
    }

    private static InternetAddress sender(@Nullable String from) {
        try {
            InternetAddress address =
                    new InternetAddress(Optional.ofNullable(from).orElse(""), true);
            if (MailAddress.isUsable(address.getAddress())) {
                return address;
            }
        } catch (AddressException wrong) {
            // told below, together with the missing one
        }
        throw new IllegalStateException(
                "spring.mail.host is set, so omarmt.mail.from must be the address that mail comes from");
    }

    private static String checked(String url) {
        if (!url.matches("https?://[^/?#\\s\\\\]+(?:/[^?#\\s\\\\]*)?")) {
            throw new IllegalStateException(
                    "omarmt.base-url must be the address of the site, such as https://example.org");
        }
        return url.replaceFirst("/$", "");
    }

    Optional<JavaMailSender> server() {
        return Optional.ofNullable(server);
    }

    Optional<InternetAddress> from() {
        return Optional.ofNullable(from);
    }

    boolean isToLog() {
        return toLog;
    }

    /** The address of the site without a slash at its end. */
    String baseUrl() {
        return baseUrl;
    }
}
