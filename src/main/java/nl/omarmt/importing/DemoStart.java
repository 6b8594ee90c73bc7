package nl.omarmt.importing;

import nl.omarmt.database.DatabaseOrigin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Before the first visitor is let in, loads the demonstration network when the site starts empty on its own database, so that there is something to see; on
 * a database from elsewhere only when {@code omarmt.demo} is true, and never when that is false.
 */
@Component
class DemoStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoContent content;
    private final boolean wanted;

    DemoStart(DemoContent content, DatabaseOrigin origin, @Value("${omarmt.demo:#{null}}") @Nullable Boolean demo) {
        this.content = content;
        this.wanted = demo == null ? origin.embedded() : demo;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted && content.load()) {
            LOG.info(
                    "This site was empty and now shows the demonstration network. Turn that off with omarmt.demo=false");
        }
    }
}
