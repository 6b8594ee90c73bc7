package nl.omarmt.catalogue;

import nl.omarmt.publishing.Ref;

/** A public page by its title and address. */
public record Link(Ref ref, String title, String path) {}
