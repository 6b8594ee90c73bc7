package nl.omarmt.media.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Keeps every key as an object in a bucket. An object appears when all of it has arrived and its SHA-256 is right, which the
 * service checks against the sum that is sent along.
 */
final class S3Storage implements Storage, AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** For a large document over a slow line. */
    private static final Duration ATTEMPT = Duration.ofMinutes(3);

    private static final Duration CALL = Duration.ofMinutes(6);

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final Bucket bucket;

    private S3Storage(S3Client client, Bucket bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** Asks nothing yet: a service that is away when the site starts may be back when it is needed. */
    static S3Storage in(Bucket bucket) {
        return new S3Storage(client(bucket), bucket);
    }

    static S3Client client(Bucket bucket) {
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(bucket.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey())))
                // the bucket in the path: services at home have no certificate for a host name of every bucket
                .forcePathStyle(true)
                // one plain body with its sum in a header: sums behind the body are news to many services
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(calls -> calls.apiCallAttemptTimeout(ATTEMPT)
                        .apiCallTimeout(CALL)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(ATTEMPTS)
                                .build()));
        bucket.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    @Override
    public void store(String key, Path file) {
        String name = name(key);
        try {
            String sum = Base64.getEncoder().encodeToString(Sum.of(file).sha256());
            String arrived = client.putObject(
                            put -> put.bucket(bucket.name()).key(name).checksumSHA256(sum), RequestBody.fromFile(file))
                    .checksumSHA256();
            if (arrived != null && !arrived.equals(sum)) {
                throw new IOException("the service received other bytes than were sent");
            }
        } catch (IOException | SdkException failed) {
            throw new StorageFailed(key + " could not be sent to " + bucket, failed);
        }
    }

    @Override
    public Resource read(String key) {
        String name = name(key);
        try {
            HeadObjectResponse head =
                    client.headObject(ask -> ask.bucket(bucket.name()).key(name));
            return new StoredObject(client, bucket.name(), name, head.contentLength(), head.lastModified());
        } catch (SdkException failed) {
            throw unread(key, bucket, failed);
        }
    }

    /** What it means that an object could not be read. */
    static RuntimeException unread(String name, Object bucket, SdkException failed) {
        return failed instanceof S3Exception refused && refused.statusCode() == NOT_FOUND
                ? new MissingBytes(name)
                : new StorageFailed(name + " could not be read from " + bucket, failed);
    }

    @Override
    public void remove(String key) {
        String name = name(key);
        try {
            client.deleteObject(remove -> remove.bucket(bucket.name()).key(name));
        } catch (SdkException failed) {
            throw new StorageFailed(key + " could not be removed from " + bucket, failed);
        }
    }

    @Override
    public Stream<String> keys() {
        try {
            return client
                    .listObjectsV2Paginator(list -> list.bucket(bucket.name()).prefix(bucket.prefix()))
                    .contents()
                    .stream()
                    .map(object -> object.key().substring(bucket.prefix().length()))
                    .filter(Key::isKey)
                    .toList()
                    .stream();
        } catch (SdkException failed) {
            throw new StorageFailed(bucket + " could not be listed", failed);
        }
    }

    private String name(String key) {
        return bucket.prefix() + Key.checked(key);
    }

    @Override
    public void close() {
        client.close();
    }
}
