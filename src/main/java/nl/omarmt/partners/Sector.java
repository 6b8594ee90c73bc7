package nl.omarmt.partners;

/** The part of society that a partner comes from. */
public enum Sector {
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
    public String message() {
        return "partners.sector." + name();
    }
}
