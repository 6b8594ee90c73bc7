package nl.omarmt.workgroups;

import nl.omarmt.web.Worded;

/** Whether it still works. */
public enum WorkgroupStatus implements Worded {
    ACTIVE,
    FINISHED;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "workgroups.status." + name();
    }
}
