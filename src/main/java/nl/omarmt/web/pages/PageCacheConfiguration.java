package nl.omarmt.web.pages;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the cache of finished pages right behind the headers of every answer; not at all when it may keep nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PageCacheConfiguration {

    @Bean
    PageCache pageCache(
            @Value("${omarmt.pages.cache-size}") DataSize size,
            Editions editions,
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers,
            LocaleResolver languages,
            Clock clock) {
        return new PageCache(size, editions, new PageParameters(handlers::getObject), languages, clock);
    }

    @Bean
    FilterRegistrationBean<PageCache> pageCacheFilter(
            PageCache cache, @Value("${omarmt.pages.cache-size}") DataSize size) {
        FilterRegistrationBean<PageCache> registration = new FilterRegistrationBean<>(cache);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setEnabled(size.toBytes() > 0);
        return registration;
    }

    @Bean
    EditionListener editionListener(
            JdbcConnectionDetails database, Editions editions, @Value("${omarmt.pages.cache-size}") DataSize size) {
        return new EditionListener(database, editions, size.toBytes() > 0);
    }
}
