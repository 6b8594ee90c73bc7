package nl.omarmt.web;

import java.time.Duration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets browsers keep assets for a year without ever asking again ({@code immutable}, RFC 8246): pages name each by an
 * address that has a hash of its content. Boot has a setting for the year, but none for this.
 */
@Component
class AssetCaching implements SmartInitializingSingleton {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final HandlerMapping assets;

    AssetCaching(@Qualifier("resourceHandlerMapping") HandlerMapping assets) {
        this.assets = assets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (assets instanceof SimpleUrlHandlerMapping mapping) {
            mapping.getHandlerMap().values().stream()
                    .filter(ResourceHttpRequestHandler.class::isInstance)
                    .map(ResourceHttpRequestHandler.class::cast)
                    .forEach(files -> files.setCacheControl(FOR_EVER));
        }
    }
}
