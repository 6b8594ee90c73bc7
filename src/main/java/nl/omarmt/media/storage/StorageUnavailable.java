package nl.omarmt.media.storage;

import java.nio.file.Path;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/** There is no place to keep media; Boot prints the description and the action instead of a stack trace. */
class StorageUnavailable extends FailureAnalyzedException {

    private static final String BUCKET =
            "set OMARMT_MEDIA_S3_BUCKET, OMARMT_MEDIA_S3_ACCESS_KEY and OMARMT_MEDIA_S3_SECRET_KEY to keep media in "
                    + "object storage";

    private StorageUnavailable(String description, String action) {
        super(description, action);
    }

    private StorageUnavailable(String description, String action, Throwable cause) {
        super(description, action, cause);
    }

    static StorageUnavailable folderCannotBeMade(Path folder, Exception cause) {
        return new StorageUnavailable(
                "The folder of media, " + folder + ", cannot be made: " + cause + ".",
                "Give the user '" + System.getProperty("user.name") + "' a folder it can write to, choose another with "
                        + "OMARMT_MEDIA_FOLDER, or " + BUCKET + ".",
                cause);
    }

    static StorageUnavailable noBucket() {
        return new StorageUnavailable("No object storage is configured.", "Please " + BUCKET + ".");
    }

    static StorageUnavailable noCredentials(String bucket) {
        return new StorageUnavailable(
                "Media are to be kept in the bucket '" + bucket + "', but the credentials for it are not complete.",
                "Set both OMARMT_MEDIA_S3_ACCESS_KEY and OMARMT_MEDIA_S3_SECRET_KEY, or leave OMARMT_MEDIA_S3_BUCKET "
                        + "out to keep media in a folder.");
    }

    static StorageUnavailable wrongEndpoint(String endpoint) {
        return new StorageUnavailable(
                "The address of the object storage, '" + endpoint + "', is none.",
                "Set OMARMT_MEDIA_S3_ENDPOINT to an address such as https://s3.example.org, or leave it out for "
                        + "Amazon's own.");
    }

    static StorageUnavailable wrongPrefix(String prefix) {
        return new StorageUnavailable(
                "OMARMT_MEDIA_S3_PREFIX cannot be '" + prefix + "'.",
                "Use lower-case letters, digits, dots and hyphens, with slashes between them, or leave it out.");
    }
}
