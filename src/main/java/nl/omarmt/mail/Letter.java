package nl.omarmt.mail;

/** A mail as it will be read. */
record Letter(String subject, String html, String text) {}
