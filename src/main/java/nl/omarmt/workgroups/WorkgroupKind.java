package nl.omarmt.workgroups;

import nl.omarmt.web.Worded;

/** Whether it works on a question, or steers the network. */
public enum WorkgroupKind implements Worded {
    WORKGROUP,
    CORE_GROUP;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "workgroups.kind." + name();
    }
}
