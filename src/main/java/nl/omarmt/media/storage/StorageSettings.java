package nl.omarmt.media.storage;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where media are kept. Empty texts count as none: compose files pass variables on that nobody has set.
 *
 * @param folder holds the files while there is no bucket
 * @param s3 the object storage to use instead
 */
@ConfigurationProperties("omarmt.media")
record StorageSettings(
        @DefaultValue(StorageSettings.FOLDER) Path folder,
        @DefaultValue S3 s3) {

    static final String FOLDER = "data/media";

    StorageSettings {
        folder = folder.toString().isBlank() ? Path.of(FOLDER) : folder;
    }

    /**
     * A bucket, with Amazon or whoever else speaks S3.
     *
     * @param bucket its name; nothing else matters without one
     * @param endpoint the address of the service; Amazon's own in the region unless given
     * @param region what the service calls its region; many do not care
     * @param prefix what every key in the bucket begins with, so that it can be shared
     */
    record S3(
            @Nullable String bucket,
            @Nullable String endpoint,
            @Nullable String region,
            @Nullable String accessKey,
            @Nullable String secretKey,
            @Nullable String prefix) {

        private static final String REGION = "eu-central-1";

        boolean isGiven() {
            return StringUtils.hasText(bucket);
        }

        /** @throws StorageUnavailable when something is missing or cannot be right */
        Bucket checked() {
            if (bucket == null || bucket.isBlank()) {
                throw StorageUnavailable.noBucket();
            }
            if (accessKey == null || secretKey == null || accessKey.isBlank() || secretKey.isBlank()) {
                throw StorageUnavailable.noCredentials(bucket);
            }
            String inRegion = region == null || region.isBlank() ? REGION : region.strip();
            return new Bucket(
                    bucket.strip(), address(), inRegion, accessKey.strip(), secretKey.strip(), checkedPrefix());
        }

        private Optional<URI> address() {
            if (endpoint == null || endpoint.isBlank()) {
                return Optional.empty();
            }
            if (!endpoint.strip().matches("https?://[a-zA-Z0-9.:\\[\\]-]+/?")) {
                throw StorageUnavailable.wrongEndpoint(endpoint);
            }
            try {
                return Optional.of(URI.create(endpoint.strip()));
            } catch (IllegalArgumentException wrong) {
                throw StorageUnavailable.wrongEndpoint(endpoint);
            }
        }

        private String checkedPrefix() {
            String bare = prefix == null ? "" : prefix.strip().replaceFirst("/$", "");
            if (!bare.isEmpty() && !Key.isKey(bare)) {
                throw StorageUnavailable.wrongPrefix(bare);
            }
            return bare.isEmpty() ? "" : bare + "/";
        }

        /** Without the secret, since settings end up in logs. */
        @Override
        public String toString() {
            return "S3[bucket=" + bucket + ", endpoint=" + endpoint + ", prefix=" + prefix + "]";
        }
    }
}
