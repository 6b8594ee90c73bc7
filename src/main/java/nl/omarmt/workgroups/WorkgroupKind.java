package nl.omarmt.workgroups;

/** Whether it works on a question, or steers the network. */
public enum WorkgroupKind {
    WORKGROUP,
    CORE_GROUP;

    /** The key of the word that people read. */
    public String message() {
        return "workgroups.kind." + name();
    }
}
