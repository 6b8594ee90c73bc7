package nl.omarmt.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/** Addresses have no slash at their end; the former site's had, so links to them are led on. */
@Configuration(proxyBeanMethods = false)
class TrailingSlashes {

    @Bean
    FilterRegistrationBean<UrlHandlerFilter> withoutTrailingSlash() {
        FilterRegistrationBean<UrlHandlerFilter> registration =
                new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/**")
                        .redirect(HttpStatus.MOVED_PERMANENTLY)
                        .build());
        // Behind the firewall of Spring Security, which refuses "//elsewhere/".
        registration.setOrder(0);
        return registration;
    }
}
