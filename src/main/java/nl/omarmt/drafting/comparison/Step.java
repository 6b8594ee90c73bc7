package nl.omarmt.drafting.comparison;

/**
 * One step on the way to a field.
 *
 * @param field the name of the field or of the list
 * @param row the number of the row in a list, from 1; {@link #FIELD} or {@link #LIST} when it is no row
 * @param name by which people know the row; may be empty
 */
record Step(String field, int row, String name) {

    static final int FIELD = 0;
    static final int LIST = -1;

    static Step field(String name) {
        return new Step(name, FIELD, "");
    }

    static Step list(String name) {
        return new Step(name, LIST, "");
    }

    boolean isRow() {
        return row > 0;
    }
}
