package nl.omarmt;

import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts tables, clock and caches back before every test method, so that no test sees what another left. */
class FreshSite implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext site = SpringExtension.getApplicationContext(test);
        site.getBean(Tables.class).reset();
        site.getBean(MutableClock.class).reset();
        site.getBeanProvider(CacheManager.class).forEach(FreshSite::clear);
    }

    private static void clear(CacheManager caches) {
        caches.getCacheNames()
                .forEach(name -> Objects.requireNonNull(caches.getCache(name)).clear());
    }
}
