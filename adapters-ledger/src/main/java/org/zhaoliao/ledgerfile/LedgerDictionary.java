package org.zhaoliao.ledgerfile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhaoliao.reason.InvalidInputException;

/**
 * What the words of a ledger mean (台账用词对照): care levels, registers, support forms, yes and no.
 *
 * <p>A dictionary is a CSV document with the columns {@code term,word,meaning}, for example {@code CARE_LEVEL,半护理,PARTLY_DEPENDENT}. Words for
 * tiers (一档, 二档, 三档) are in no standard dictionary, because counties count them in opposite directions: whoever uses them says what they mean.
 */
public final class LedgerDictionary {

    private final Map<Term, Map<String, String>> words;

    private LedgerDictionary(Map<Term, Map<String, String>> words) {
        this.words = words;
    }

    /** The words that mean the same everywhere. */
    public static LedgerDictionary standard() {
        try (InputStream in =
                Objects.requireNonNull(LedgerDictionary.class.getResourceAsStream("dictionary.csv"), "dictionary")) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a dictionary.
     *
     * @param csv the document, with or without its line of headings
     * @throws InvalidInputException {@code ledgerfile.dictionary} for the first line with an unknown term or meaning
     */
    public static LedgerDictionary of(String csv) {
        Map<Term, Map<String, String>> words = new EnumMap<>(Term.class);
        try (Stream<CsvRecord> lines = CsvReader.builder().allowMissingFields(true).ofCsvRecord(csv).stream()) {
            lines.filter(line -> !line.getField(0).equals("term")).forEach(line -> add(words, line));
        }
        return new LedgerDictionary(words);
    }

    /** Both dictionaries in one; where both have a word, the other's meaning holds. */
    public LedgerDictionary with(LedgerDictionary other) {
        Map<Term, Map<String, String>> both = new EnumMap<>(Term.class);
        Stream.of(words, other.words)
                .forEach(dictionary -> dictionary.forEach((term, meanings) ->
                        both.computeIfAbsent(term, t -> new LinkedHashMap<>()).putAll(meanings)));
        return new LedgerDictionary(both);
    }

    /**
     * What a word means, one of {@link Term#meanings}.
     *
     * @throws InvalidInputException {@code ledgerfile.word}, naming the words that are known
     */
    String meaning(Term term, String cell) {
        Map<String, String> known = words.getOrDefault(term, Map.of());
        String meaning = known.get(PlainText.of(cell));
        if (meaning == null) {
            throw InvalidInputException.of(
                    "", "ledgerfile.word", PlainText.shown(cell), String.join("、", known.keySet()));
        }
        return meaning;
    }

    /** As {@link #meaning}, as a constant of an enum. */
    <E extends Enum<E>> E constant(Term term, Class<E> type, String cell) {
        return Enum.valueOf(type, meaning(term, cell));
    }

    private static void add(Map<Term, Map<String, String>> words, CsvRecord line) {
        List<String> cells = line.getFields().stream().map(PlainText::of).toList();
        if (cells.size() != 3
                || !Term.names(Term.class).contains(cells.get(0))
                || !Term.valueOf(cells.get(0)).meanings().contains(cells.get(2))) {
            throw InvalidInputException.of(
                    "line " + line.getStartingLineNumber(),
                    "ledgerfile.dictionary",
                    String.join(",", cells),
                    String.join("、", Term.names(Term.class)));
        }
        words.computeIfAbsent(Term.valueOf(cells.get(0)), term -> new LinkedHashMap<>())
                .put(cells.get(1), cells.get(2));
    }
}
