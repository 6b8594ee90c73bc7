package nl.omarmt.media.storage;

import java.io.InputStream;
import java.time.Instant;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** An object in a bucket as it was when it was asked for; its bytes come when they are read, and are checked on the way. */
final class StoredObject extends AbstractResource {

    private final S3Client client;
    private final String bucket;
    private final String name;
    private final long length;
    private final Instant modified;

    StoredObject(S3Client client, String bucket, String name, long length, Instant modified) {
        this.client = client;
        this.bucket = bucket;
        this.name = name;
        this.length = length;
        this.modified = modified;
    }

    @Override
    public InputStream getInputStream() {
        try {
            return new WholeStream(client.getObject(ask -> ask.bucket(bucket).key(name)), length);
        } catch (SdkException failed) {
            throw S3Storage.unread(name, bucket, failed);
        }
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public long lastModified() {
        return modified.toEpochMilli();
    }

    @Override
    public String getDescription() {
        return name + " in the bucket " + bucket;
    }
}
