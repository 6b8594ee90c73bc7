package nl.omarmt.workgroups;

import org.jspecify.annotations.Nullable;

/**
 * A workgroup as it is named elsewhere.
 *
 * @param path its page; none while readers cannot see it
 * @param centralQuestion what it works on; empty when nobody said
 */
public record WorkgroupCard(long id, String title, @Nullable String path, String centralQuestion) {}
