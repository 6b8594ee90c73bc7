package nl.omarmt.media.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.gaul.s3proxy.junit.S3ProxyExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class S3StorageTest extends StorageContract {

    @RegisterExtension
    final S3ProxyExtension service = ObjectStore.service();

    private S3Storage storage;

    @BeforeEach
    void open() {
        storage = ObjectStore.storage(service.getUri(), "utrecht/");
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Override
    Storage storage() {
        return storage;
    }

    @Test
    void sitesThatShareABucketDoNotSeeEachOther() throws IOException {
        storage.store(KEY, file("ours"));

        try (S3Storage other = S3Storage.in(ObjectStore.bucket(service.getUri(), "elsewhere/"))) {
            assertThat(other.keys()).isEmpty();
            assertThatThrownBy(() -> other.read(KEY)).isInstanceOf(MissingBytes.class);
        }
    }
}
