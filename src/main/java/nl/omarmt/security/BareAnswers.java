package nl.omarmt.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Answers to requests that never reach the site, such as a line that is no HTTP, and to those for which even the error
 * page failed: a page in the site's look, without what has to be asked of the database, and with the same headers as every other.
 */
@Configuration(proxyBeanMethods = false)
class BareAnswers {

    private final ObjectProvider<SpringTemplateEngine> templates;
    private final ObjectProvider<LocaleResolver> languages;
    private final ObjectProvider<ResourceUrlProvider> assets;

    /** What the page is made of does not exist yet when the container does. */
    BareAnswers(
            ObjectProvider<SpringTemplateEngine> templates,
            ObjectProvider<LocaleResolver> languages,
            ObjectProvider<ResourceUrlProvider> assets) {
        this.templates = templates;
        this.languages = languages;
        this.assets = assets;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareAnswerValve() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.getPipeline().addValve(new Valve());
            host.setErrorReportValveClass(Valve.class.getName());
        });
    }

    /** Writes the page. */
    private final class Valve extends ErrorReportValve {

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
                Locale language = languages.getObject().resolveLocale(request);
                response.setLocale(language);
                // Null once nothing can be sent any more.
                if (response.getReporter() != null) {
                    response.getReporter().write(page(away ? "503" : "400", response.getStatus(), language));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                container.getLogger().debug("nobody reads the answer", gone);
            }
        }

        private String page(String key, int status, Locale language) {
            Context page = new Context(language);
            page.setVariable("key", key);
            page.setVariable("status", status);
            page.setVariable("icon", assets.getObject().getForLookupPath("/assets/img/icon.svg"));
            page.setVariable("stylesheet", assets.getObject().getForLookupPath("/assets/css/site.css"));
            return templates.getObject().process("error/bare", page);
        }
    }
}
