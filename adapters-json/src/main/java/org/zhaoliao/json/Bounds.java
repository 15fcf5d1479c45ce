package org.zhaoliao.json;

import org.zhaoliao.reason.InvalidInputException;
import tools.jackson.core.StreamReadConstraints;

/** How large and how deep a document may be, before it costs memory; the bounds hold the largest document that can be written. */
enum Bounds {
    /** What a table of values needs. */
    FLAT(8, 40_000),
    /** What a tree of findings needs, with facts of obligors in it. */
    DEEP(40, 1_000_000);

    private static final long MOST_CHARACTERS = 12_000_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 100;

    private final int levels;
    private final long tokens;

    Bounds(int levels, long tokens) {
        this.levels = levels;
        this.tokens = tokens;
    }

    StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxDocumentLength(MOST_CHARACTERS)
                .maxNestingDepth(levels)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NAME)
                .maxNameLength(LONGEST_NAME)
                .maxTokenCount(tokens)
                .build();
    }

    InvalidInputException exceeded(String place) {
        return InvalidInputException.of(place, "json.bounds", "", MOST_CHARACTERS, levels, LONGEST_TEXT, tokens);
    }
}
