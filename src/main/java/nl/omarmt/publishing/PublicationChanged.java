package nl.omarmt.publishing;

/** Something that readers see, saw or will see was stored; heard within the transaction that stored it. */
public record PublicationChanged(Ref ref) {}
