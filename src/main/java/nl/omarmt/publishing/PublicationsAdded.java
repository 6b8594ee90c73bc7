package nl.omarmt.publishing;

import java.util.List;

/**
 * New content of one kind was stored together with its publication, which nothing could point at before; heard within the
 * transaction that stored it, and in place of a {@link PublicationChanged} for each.
 */
public record PublicationsAdded(Kind kind, List<Long> ids) {}
