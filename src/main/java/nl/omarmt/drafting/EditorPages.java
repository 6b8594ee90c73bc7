package nl.omarmt.drafting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import nl.omarmt.security.AnswerHeaders;
import nl.omarmt.text.RichText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/** Gives the pages of a controller {@link WithEditor} what the text editor needs, and their policy the hash of its import map. */
@Component
class EditorPages implements HandlerInterceptor, WebMvcConfigurer {

    private final SingletonSupplier<ImportMap> modules;
    private final String allowedHtml;

    EditorPages(ObjectProvider<ResourceUrlProvider> assets, JsonMapper json) {
        this.modules = SingletonSupplier.of(() -> ImportMap.of(assets.getObject(), json));
        this.allowedHtml = json.writeValueAsString(RichText.allowed());
    }

    /** A module that is missing shows when the site starts, not when somebody writes. */
    @EventListener(ApplicationStartedEvent.class)
    void find() {
        modules.obtain();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && isForm(answer) && hasEditor(handler)) {
            ImportMap map = modules.obtain();
            response.setHeader(
                    "Content-Security-Policy",
                    AnswerHeaders.policy("script-src 'self' " + map.source(), "frame-src 'self'"));
            answer.addObject("editor", new Editor(map.json(), map.addresses(), allowedHtml));
        }
    }

    private static boolean isForm(ModelAndView answer) {
        return answer.getViewName() != null
                && !answer.getViewName().startsWith("redirect:")
                && answer.getModel().containsKey("form");
    }

    private static boolean hasEditor(Object handler) {
        return handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), WithEditor.class);
    }

    /**
     * What a page with the editor tells it.
     *
     * @param modules the addresses of all its modules
     * @param allowedHtml what a text may hold, as JSON
     */
    public record Editor(String importMap, Collection<String> modules, String allowedHtml) {}
}
