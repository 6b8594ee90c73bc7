package nl.omarmt.workgroups;

/** Whether it still works. */
public enum WorkgroupStatus {
    ACTIVE,
    FINISHED;

    /** The key of the word that people read. */
    public String message() {
        return "workgroups.status." + name();
    }
}
