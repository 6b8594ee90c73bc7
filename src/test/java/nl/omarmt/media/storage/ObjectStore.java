package nl.omarmt.media.storage;

import java.net.URI;
import java.util.Optional;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import software.amazon.awssdk.services.s3.S3Client;

/** A service that speaks S3, inside the test run. */
final class ObjectStore {

    static final String BUCKET = "omarmt-media";

    private ObjectStore() {}

    static S3ProxyExtension service() {
        return S3ProxyExtension.builder().withCredentials("access", "secret").build();
    }

    static Bucket bucket(URI endpoint, String prefix) {
        return new Bucket(BUCKET, Optional.of(endpoint), "eu-central-1", "access", "secret", prefix);
    }

    /** A storage in a bucket that is made for it. */
    static S3Storage storage(URI endpoint, String prefix) {
        Bucket bucket = bucket(endpoint, prefix);
        try (S3Client client = S3Storage.client(bucket)) {
            client.createBucket(make -> make.bucket(BUCKET));
        }
        return S3Storage.in(bucket);
    }
}
