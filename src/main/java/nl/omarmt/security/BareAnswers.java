package nl.omarmt.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers to requests that never reach the site, such as a line that is no HTTP, and to those for which even the error
 * page failed: a plain page with the same headers as every other.
 */
@Configuration(proxyBeanMethods = false)
class BareAnswers {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareAnswerValve(MessageSource messages) {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new Valve(messages));
            host.setErrorReportValveClass(Valve.class.getName());
        });
    }

    /** Writes the page. */
    static final class Valve extends ErrorReportValve {

        private static final Locale DUTCH = Locale.forLanguageTag("nl");

        private final MessageSource messages;

        Valve(MessageSource messages) {
            this.messages = messages;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable fault) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            // A fault of which even the error page could not be made, most often because the database is away.
            boolean away = status == 500 || status == 503;
            try {
                if (away) {
                    response.setStatus(503);
                    response.setHeader(HttpHeaders.RETRY_AFTER, "10");
                }
                AnswerHeaders.ALWAYS.forEach(response::setHeader);
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8);
                response.setLocale(DUTCH);
                // Null once nothing can be sent any more.
                if (response.getReporter() != null) {
                    response.getReporter().write(page(away ? "503" : "400"));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("nobody reads the answer", gone);
            }
        }

        private String page(String words) {
            return """
                    <!DOCTYPE html>
                    <html lang="nl">
                    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%1$s</title></head>
                    <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body>
                    </html>
                    """.formatted(say(words + ".title"), say(words + ".text"), say("home"));
        }

        private String say(String key) {
            return HtmlUtils.htmlEscape(messages.getMessage("web.error." + key, null, DUTCH), "UTF-8");
        }
    }
}
