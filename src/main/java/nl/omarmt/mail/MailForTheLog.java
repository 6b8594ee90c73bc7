package nl.omarmt.mail;

/** There is mail for whoever develops the site, who has no mail server. */
record MailForTheLog(String to, String subject, String text) {}
