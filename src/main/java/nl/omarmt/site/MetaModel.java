package nl.omarmt.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.omarmt.sharing.SharePictures;
import nl.omarmt.web.Amended;
import nl.omarmt.web.Described;
import nl.omarmt.web.OtherLanguage;
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
    private final SharePictures pictures;

    MetaModel(SiteAddress site, SharePictures pictures) {
        this.pictures = pictures;
        this.site = site;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/beheer/**", "/mijn/**", "/voorbeeld/**", "/assets/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null
                && request.getDispatcherType() == DispatcherType.REQUEST
                && answer.getModel().get("site") instanceof SiteSettings settings) {
            answer.addObject("meta", meta(request, answer.getModel().get("page"), settings));
        }
    }

    private Meta meta(HttpServletRequest request, @Nullable Object page, SiteSettings settings) {
        Described described = page instanceof Described own ? own : null;
        Amended amended = described == null ? null : described.amended();
        String picture = pictures.address(request.getRequestURI(), described, settings.words());
        return new Meta(
                described != null ? described.summary() : page instanceof HomePage ? settings.heroText() : null,
                site.of(request.getRequestURI()),
                canonical(request),
                alternates(request),
                site.of(picture),
                described == null ? null : described.publishedAt(),
                amended == null ? null : amended.at());
    }

    /** The English page is a page of its own: its words around the text differ. */
    private @Nullable String canonical(HttpServletRequest request) {
        Set<String> asked = request.getParameterMap().keySet();
        boolean english = "en".equals(request.getParameter("lang"));
        return asked.isEmpty() || asked.equals(Set.of("lang"))
                ? site.of(request.getRequestURI() + (english ? "?lang=en" : ""))
                : null;
    }

    /** The same page in each language, by code, and for everybody else. */
    private Map<String, String> alternates(HttpServletRequest request) {
        Map<String, String> alternates = new LinkedHashMap<>();
        String dutch = site.of(request.getRequestURI() + OtherLanguage.query(request, null));
        alternates.put("nl", dutch);
        alternates.put("en", site.of(request.getRequestURI() + OtherLanguage.query(request, "en")));
        alternates.put("x-default", dutch);
        return alternates;
    }
}
