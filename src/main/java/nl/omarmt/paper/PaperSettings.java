package nl.omarmt.paper;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be spent on files that are made while somebody waits, for each sort of them.
 *
 * @param patience how long somebody waits for a place before the answer is 503
 * @param memory for what was made
 */
@ConfigurationProperties("omarmt.paper")
public record PaperSettings(
        @DefaultValue("5s") Duration patience,
        @DefaultValue("16MB") DataSize memory) {

    /** A workshop for one sort of files. */
    public Workshop workshop() {
        return new Workshop(patience, memory.toBytes());
    }
}
