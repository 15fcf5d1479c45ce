package org.zhaoliao.examples;

import java.nio.file.Path;
import java.util.Locale;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.tablefile.TableFormat;

/** The forms of a table file by the endings of their names. */
final class TableForm {

    private TableForm() {}

    static String ending(TableFormat format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidInputException {@code examples.form} when the ending tells none */
    static TableFormat of(Path file) {
        for (TableFormat format : TableFormat.values()) {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(ending(format))) {
                return format;
            }
        }
        throw InvalidInputException.of("FILE", "examples.form", file.toString());
    }
}
