package org.zhaoliao.html.form;

/**
 * A line of a form.
 *
 * @param label what belongs there
 * @param value what stands there; empty for a blank to be filled in by hand
 * @param wide whether it takes the whole width
 */
record Field(String label, String value, boolean wide) {

    static Field of(String label, String value) {
        return new Field(label, value, false);
    }

    Field across() {
        return new Field(label, value, true);
    }

    boolean blank() {
        return value.isEmpty();
    }
}
