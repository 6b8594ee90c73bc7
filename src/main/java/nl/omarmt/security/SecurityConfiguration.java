package nl.omarmt.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may ask for what. What is not named here is denied. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();
    private static final String COORDINATOR = Role.COORDINATOR.name();

    @Bean
    SecurityFilterChain site(HttpSecurity http, LoginAttempts attempts, RateLimits limits, AuditTrail trail)
            throws Exception {
        Denials denials = new Denials(trail);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/beheer/accounts/**", "/beheer/instellingen/**")
                                .hasRole(ADMINISTRATOR)
                                .requestMatchers("/beheer/**")
                                .hasAnyRole(COORDINATOR, ADMINISTRATOR)
                                .requestMatchers("/mijn/**")
                                .authenticated()
                                .requestMatchers(PublicAddresses.POSTING)
                                .permitAll()
                                .requestMatchers(PublicAddresses.READING)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .formLogin(login -> login.loginPage(LoginAttempts.PAGE)
                        .usernameParameter("email")
                        .passwordParameter("password")
                        .successHandler(attempts)
                        .failureHandler(attempts))
                .logout(logout -> logout.logoutRequestMatcher(pathPattern(HttpMethod.POST, "/uitloggen"))
                        .logoutSuccessUrl("/"))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .addFilterBefore(new UploadGate(denials), CsrfFilter.class)
                .addFilterBefore(
                        new LoginThrottle(limits, pathPattern(HttpMethod.POST, LoginAttempts.PAGE)),
                        UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new PresentVisitor(), AuthorizationFilter.class)
                // The asked page travels in the address of the login page, so nobody gets a session by asking.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> ((HeadersConfigurer<HttpSecurity>) headers.defaultsDisabled())
                        .addHeaderWriter(new PrivatePages()))
                .build();
    }

    /** Methods are judged by the rules above, so that a page answers 405 to those that it does not know. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return new HttpStatusRequestRejectedHandler();
    }
}
