package nl.omarmt.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Stylesheets, fonts, pictures and scripts. Their addresses carry a hash of what is in them, so a browser keeps them for a
 * year without asking (RFC 8246); what was compressed when the site was built is sent as it is. Boot's own mappings are
 * off, because they cannot say {@code immutable}.
 */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).immutable();

    /** Nothing outside /assets is looked for as a file; elsewhere every link in a template would be. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        deliver(registry, "/assets/webjars/**", "classpath:/META-INF/resources/webjars/");
        deliver(registry, "/assets/**", "classpath:/static/assets/");
    }

    private static void deliver(ResourceHandlerRegistry registry, String addresses, String folder) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(folder)
                .setCacheControl(FOR_EVER)
                .setEtagGenerator(Assets::hash)
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    private static @Nullable String hash(Resource asset) {
        return asset instanceof HttpResource hashed
                ? hashed.getResponseHeaders().getETag()
                : null;
    }

    /** Puts the hashes into links, also on pages that a filter forwards to, such as that of a failed login. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> hashedAddresses() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> registration =
                new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.ERROR);
        return registration;
    }
}
