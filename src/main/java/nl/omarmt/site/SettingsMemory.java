package nl.omarmt.site;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import nl.omarmt.mail.Letterhead;
import nl.omarmt.publishing.PublicationChanged;
import nl.omarmt.web.NewEdition;
import nl.omarmt.web.SiteWords;
import org.springframework.cache.CacheManager;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/** Remembers for a second what stands around every page, and forgets it as soon as something newer is stored. */
@Configuration
@EnableCaching
class SettingsMemory {

    static final String CACHE = "settings";

    @Bean
    static CacheManager settingsCache() {
        CaffeineCacheManager manager = new CaffeineCacheManager(CACHE);
        manager.setCaffeine(
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).recordStats());
        return manager;
    }

    /** For modules below this one. */
    @Bean
    static SiteWords.Source siteWords(Settings settings) {
        return () -> settings.current().words();
    }

    /** For mails. */
    @Bean
    static Letterhead letterhead(Settings settings) {
        return () -> settings.current().name();
    }

    /** Only after the commit: earlier, another request would remember the old ones again. */
    @TransactionalEventListener
    @CacheEvict(cacheNames = CACHE, allEntries = true)
    void changed(SettingsChanged change) {}

    /** Another node may have stored them. */
    @EventListener
    @CacheEvict(cacheNames = CACHE, allEntries = true)
    void changed(NewEdition edition) {}

    /** The menus name the static pages. */
    @TransactionalEventListener(condition = "#change.ref.kind.name() == 'PAGE'")
    @CacheEvict(cacheNames = CACHE, allEntries = true)
    void changed(PublicationChanged change) {}
}
