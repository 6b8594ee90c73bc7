package nl.omarmt.mail;

/** There is mail in the outbox to be sent as soon as the transaction has committed. */
record MailQueued() {}
