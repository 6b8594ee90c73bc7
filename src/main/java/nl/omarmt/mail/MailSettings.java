package nl.omarmt.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set about mail besides Boot's {@code spring.mail}.
 *
 * @param from the sender, with or without a name; needed as soon as there is a mail server
 * @param log whether mail is written to the log while there is no mail server; by default beside the embedded database only
 * @param retryEvery how often the outbox is looked through for mail that could not leave
 */
@ConfigurationProperties("omarmt.mail")
record MailSettings(
        @Nullable String from,
        @Nullable Boolean log,
        @DefaultValue("1m") Duration retryEvery) {}
