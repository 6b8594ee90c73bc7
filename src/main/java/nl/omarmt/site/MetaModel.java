package nl.omarmt.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.omarmt.web.Described;
import nl.omarmt.web.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every public page {@code meta}: what search engines and shared links tell of it. */
@Component
class MetaModel implements HandlerInterceptor, WebMvcConfigurer {

    private final SiteAddress site;

    MetaModel(SiteAddress site) {
        this.site = site;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/beheer/**", "/mijn/**", "/assets/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && request.getDispatcherType() == DispatcherType.REQUEST) {
            answer.addObject("meta", new Meta(description(answer), canonical(request)));
        }
    }

    private static @Nullable String description(ModelAndView answer) {
        Object page = answer.getModel().get("page");
        if (page instanceof Described described) {
            return described.summary();
        }
        return page instanceof HomePage && answer.getModel().get("site") instanceof SiteSettings settings
                ? settings.heroText()
                : null;
    }

    private @Nullable String canonical(HttpServletRequest request) {
        Set<String> asked = request.getParameterMap().keySet();
        return asked.isEmpty() || asked.equals(Set.of("lang")) ? site.of(request.getRequestURI()) : null;
    }
}
