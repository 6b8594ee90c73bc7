package nl.omarmt.site;

/** The settings of the site were stored. */
record SettingsChanged() {}
