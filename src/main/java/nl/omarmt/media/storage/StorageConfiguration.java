package nl.omarmt.media.storage;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides where media are kept: in the bucket when there is one, otherwise in the folder. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** No upload takes this long, so what is older and not in use was left behind. */
    static final Duration ONE_DAY = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(StorageConfiguration.class);

    @Bean
    Storage storage(StorageSettings settings, Clock clock) {
        if (settings.s3().isGiven()) {
            return S3Storage.in(settings.s3().checked());
        }
        FolderStorage folder = FolderStorage.in(settings.folder());
        int unfinished = folder.removeUnfinished(clock.instant().minus(ONE_DAY));
        if (unfinished > 0) {
            LOG.info("Removed {} uploads to {} that were cut off", unfinished, settings.folder());
        }
        return folder;
    }
}
