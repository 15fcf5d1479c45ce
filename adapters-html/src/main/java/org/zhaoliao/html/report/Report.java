package org.zhaoliao.html.report;

import java.util.List;

/**
 * A report: what the page shows, from top to bottom.
 *
 * @param title heading of the page
 * @param subtitle the line below it
 * @param notes what a reader must know before the numbers
 * @param sections the parts, in order
 */
public record Report(String title, String subtitle, List<String> notes, List<Section> sections) {

    public Report {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }
}
