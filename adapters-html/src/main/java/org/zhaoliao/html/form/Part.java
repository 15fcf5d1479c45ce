package org.zhaoliao.html.form;

import java.util.List;

/** A part of a document, from top to bottom. The template asks each part for what it may have. */
sealed interface Part {

    /** Heading; may be empty. */
    String caption();

    /**
     * Labelled lines, two in a row.
     *
     * @param fields in reading order
     */
    record Fields(String caption, List<Field> fields) implements Part {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Running text.
     *
     * @param paragraphs what is said
     * @param items what is listed after it
     */
    record Text(String caption, List<String> paragraphs, List<String> items) implements Part {
        public Text {
            paragraphs = List.copyOf(paragraphs);
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param boxes whether it is a checklist: number, item, boxes to tick, remark
     * @param headings of its columns
     * @param rows as many cells in each as there are headings; an empty cell is left to be filled in by hand
     */
    record Grid(String caption, boolean boxes, List<String> headings, List<List<String>> rows) implements Part {
        public Grid {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }

        static Grid of(String caption, List<String> headings, List<List<String>> rows) {
            return new Grid(caption, false, headings, rows);
        }

        static Grid ofBoxes(String caption, List<String> headings, List<List<String>> rows) {
            return new Grid(caption, true, headings, rows);
        }
    }

    /**
     * Where the parties sign.
     *
     * @param signatures side by side
     */
    record Signatures(String caption, List<Signature> signatures) implements Part {
        public Signatures {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Where one party signs.
     *
     * @param party who
     * @param lines name, date and the like
     */
    record Signature(String party, List<Field> lines) {
        public Signature {
            lines = List.copyOf(lines);
        }
    }
}
