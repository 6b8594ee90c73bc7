package nl.omarmt.partners;

import nl.omarmt.web.Worded;

/** The part of society that a partner comes from. */
public enum Sector implements Worded {
    COMPANY,
    RESIDENTS,
    MUNICIPALITY,
    CULTURE,
    SPORT,
    STUDENTS,
    CARE,
    WELFARE,
    EDUCATION,
    HOUSING,
    FAITH;

    /** The key of the word that people read. */
    @Override
    public String message() {
        return "partners.sector." + name();
    }
}
