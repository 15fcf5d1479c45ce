package org.zhaoliao.ledgerfile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhaoliao.reason.InvalidInputException;

/** What cells on disability mean: 视力、肢体 with 一级、二级 is the same as 肢体残疾/视力残疾 with 2/1. */
final class DisabilityMeaning {

    private static final String MARK = "、";

    private final LedgerLayout layout;

    DisabilityMeaning(LedgerLayout layout) {
        this.layout = layout;
    }

    /**
     * The words of a cell in the order in which they stand there.
     *
     * @throws InvalidInputException {@code ledgerfile.word}
     */
    String inOrder(Term term, String text) {
        return String.join(MARK, meanings(term, text));
    }

    /** Kinds and grades as a set of pairs, in one order; nothing when they are not pairs: then each column counts by itself. */
    Map<LedgerColumn, String> pairs(String kinds, String grades) {
        try {
            return pairs(meanings(Term.DISABILITY_KIND, kinds), meanings(Term.DISABILITY_GRADE, grades));
        } catch (InvalidInputException unreadable) {
            return Map.of();
        }
    }

    private List<String> meanings(Term term, String text) {
        return layout.parts(text)
                .map(word -> layout.dictionary().meaning(term, word))
                .toList();
    }

    private static Map<LedgerColumn, String> pairs(List<String> kinds, List<String> grades) {
        if (kinds.isEmpty() || kinds.size() != grades.size()) {
            return Map.of();
        }
        Map<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            places.put(kinds.get(i) + grades.get(i), i);
        }
        return Map.of(
                LedgerColumn.DISABILITY_KIND,
                        places.values().stream().map(kinds::get).collect(Collectors.joining(MARK)),
                LedgerColumn.DISABILITY_GRADE,
                        places.values().stream().map(grades::get).collect(Collectors.joining(MARK)));
    }
}
