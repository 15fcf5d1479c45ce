package org.zhaoliao.html.form;

import java.util.List;
import java.util.regex.Pattern;

/** A written form, read by its labels. */
record FormText(String html) {

    static final String BLANK = "<span class=\"blank\"></span>";

    static FormText of(String html) {
        return new FormText(html);
    }

    /** What stands in the lines with this label, from top to bottom. */
    List<String> values(String label) {
        return Pattern.compile("<dt>" + Pattern.quote(label) + "</dt><dd>(.*?)</dd>")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The cells of the rows that begin with a number. */
    List<List<String>> rows() {
        return Pattern.compile("<tr>(<td>\\d+</td>.*?)</tr>")
                .matcher(html)
                .results()
                .map(found -> Pattern.compile("<td>(.*?)</td>")
                        .matcher(found.group(1))
                        .results()
                        .map(cell -> cell.group(1))
                        .toList())
                .toList();
    }

    boolean says(String text) {
        return html.contains(text);
    }
}
