package nl.omarmt.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.omarmt.commands.Options;
import nl.omarmt.commands.Report;
import org.springframework.boot.ApplicationArguments;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Copies everything from the folder to the bucket or back and reads it again to compare. Removes nothing, and may be
 * repeated: what is there already is left alone.
 */
@Component
class MediaMove extends StorageCommand {

    private final StorageSettings settings;

    MediaMove(StorageSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "media-move";
    }

    @Override
    Report work(ApplicationArguments options) {
        String to = Options.value(options, "to");
        if (!to.equals("s3") && !to.equals("folder")) {
            return Report.refused("Say where to: --to=s3 or --to=folder");
        }
        try (S3Storage bucket = S3Storage.in(settings.s3().checked())) {
            FolderStorage folder = FolderStorage.in(settings.folder());
            return to.equals("s3") ? copy(folder, bucket) : copy(bucket, folder);
        }
    }

    static Report copy(Storage from, Storage to) {
        int copied = 0;
        int there = 0;
        List<String> failed = new ArrayList<>();
        List<String> keys;
        try (Stream<String> all = from.keys()) {
            keys = all.sorted().toList();
        }
        for (String key : keys) {
            try {
                if (isCopied(key, from, to)) {
                    copied++;
                } else {
                    there++;
                }
            } catch (IOException | StorageFailed | MissingBytes failure) {
                failed.add("failed " + key + ": " + failure.getMessage());
            }
        }
        List<String> lines = new ArrayList<>(failed);
        lines.add("%d copied and compared, %d there already, %d failed".formatted(copied, there, failed.size()));
        lines.add("Nothing was removed where they came from. What is uploaded meanwhile is copied by the next run.");
        return new Report(failed.isEmpty(), lines);
    }

    /** Returns false when the same bytes were there already. */
    private static boolean isCopied(String key, Storage from, Storage to) throws IOException {
        Path copy = Files.createTempFile("media-move", null);
        try {
            Sum sum = sumOf(from.read(key), copy);
            if (isThere(key, sum, to)) {
                return false;
            }
            to.store(key, copy);
            if (!isThere(key, sum, to)) {
                throw new IOException("the copy differs from the original");
            }
            return true;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static Sum sumOf(Resource resource, Path copy) throws IOException {
        try (InputStream in = resource.getInputStream();
                OutputStream out = Files.newOutputStream(copy)) {
            Sum sum = Sum.of(in, out);
            if (sum.length() != resource.contentLength()) {
                throw new IOException("it ended too early");
            }
            return sum;
        }
    }

    private static boolean isThere(String key, Sum sum, Storage storage) throws IOException {
        try {
            Resource resource = storage.read(key);
            if (resource.contentLength() != sum.length()) {
                return false;
            }
            try (InputStream in = resource.getInputStream()) {
                return Sum.of(in, OutputStream.nullOutputStream()).isSameAs(sum);
            }
        } catch (MissingBytes notYet) {
            return false;
        }
    }
}
