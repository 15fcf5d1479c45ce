package org.zhaoliao.ledgerfile;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tells a text whose cells stand between other marks than commas, so that its row of headings looks like one cell. */
final class Separated {

    private static final Map<String, String> MARKS =
            Map.of("\t", "@ledgerfile.mark.tab", ";", ";", "|", "|", "；", "；", "，", "，");

    private Separated() {}

    /** @throws org.zhaoliao.reason.InvalidInputException {@code ledgerfile.separator}, when more headings are found between the marks */
    static void refuse(Path file, LedgerLayout layout, Headings headings) {
        String line = String.join(",", headings.written());
        MARKS.forEach((mark, name) -> {
            List<String> parts = List.of(line.split(java.util.regex.Pattern.quote(mark), -1));
            if (Headings.of(layout, parts).missing().size() < headings.missing().size()) {
                throw Refusal.of(file, "separator", "", name);
            }
        });
    }
}
