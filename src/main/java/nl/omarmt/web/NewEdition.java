package nl.omarmt.web;

/** Something that readers may see was stored on this node or another: what was remembered of it is old. */
public record NewEdition() {}
