package nl.omarmt.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a page shows of images and documents, both in one statement and without their consent and history. */
@Component
class MediaRows {

    private static final String ROWS = """
            select id, true as image, extension, width, height, widths, colour, focal_x, focal_y,
              withdrawn_at is not null as withdrawn, null as title, file_name, bytes, true as readable
            from media_image where id = any(:ids)
            union all
            select id, false, extension, 0, 0, null, null, 0, 0, false, title, file_name, bytes, readable
            from media_document where id = any(:ids)""";

    private final JdbcClient jdbc;

    MediaRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these numbers that there are; asks nothing when there are no numbers. */
    PageMedia of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return PageMedia.NONE;
        }
        Map<UUID, Picture> pictures = new HashMap<>();
        Map<UUID, Attachment> attachments = new HashMap<>();
        jdbc.sql(ROWS).param("ids", ids.toArray(UUID[]::new)).query(row -> {
            UUID id = row.getObject("id", UUID.class);
            if (row.getBoolean("image")) {
                pictures.put(id, picture(id, row));
            } else {
                attachments.put(id, attachment(id, row));
            }
        });
        return new PageMedia(pictures, attachments);
    }

    private static Picture picture(UUID id, ResultSet row) throws SQLException {
        return new Picture(
                id,
                row.getInt("width"),
                row.getInt("height"),
                List.copyOf(Arrays.asList((Integer[]) row.getArray("widths").getArray())),
                row.getString("extension"),
                row.getString("colour"),
                row.getInt("focal_x"),
                row.getInt("focal_y"),
                row.getBoolean("withdrawn"));
    }

    private static Attachment attachment(UUID id, ResultSet row) throws SQLException {
        return Attachment.of(
                id,
                row.getString("title"),
                row.getString("file_name"),
                row.getString("extension"),
                row.getLong("bytes"),
                row.getBoolean("readable"));
    }
}
