package nl.omarmt.web.pages;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What pages of this site can be asked for. Everything else in an address, such as what other sites add to follow their visitors,
 * makes no other page.
 */
class PageParameters {

    private final Supplier<Set<String>> known;

    PageParameters(Supplier<RequestMappingHandlerMapping> handlers) {
        this.known = SingletonSupplier.of(() -> handlers.get().getHandlerMethods().values().stream()
                .flatMap(PageParameters::names)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The part of a query that pages read, as it came; empty when there is none. */
    String relevant(String query) {
        return Stream.of(query.split("&"))
                .filter(part -> known.get().contains(part.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> names(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters()).flatMap(parameter -> name(parameter).stream());
    }

    private static Optional<String> name(MethodParameter parameter) {
        RequestParam annotation =
                AnnotatedElementUtils.findMergedAnnotation(parameter.getParameter(), RequestParam.class);
        if (annotation == null) {
            return Optional.empty();
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return Optional.ofNullable(
                StringUtils.hasText(annotation.name()) ? annotation.name() : parameter.getParameterName());
    }
}
