package org.zhaoliao.ledgerfile;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhaoliao.reason.InvalidInputException;

/** What the words of a ledger mean (台账用词对照): care levels, registers, support forms, yes and no. */
final class LedgerDictionary {

    private final Map<Term, Map<String, String>> words;

    private LedgerDictionary(Map<Term, Map<String, String>> words) {
        this.words = words;
    }

    /** The words that mean the same everywhere: a table with the columns {@code term,word,meaning}. */
    static LedgerDictionary standard() {
        Map<Term, Map<String, String>> words = new EnumMap<>(Term.class);
        try (InputStream in = Objects.requireNonNull(
                        LedgerDictionary.class.getResourceAsStream("dictionary.csv"), "dictionary");
                CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(in)) {
            lines.forEach(
                    line -> words.computeIfAbsent(Term.valueOf(line.getField("term")), term -> new LinkedHashMap<>())
                            .put(line.getField("word"), line.getField("meaning")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new LedgerDictionary(words);
    }

    /** A dictionary of words that were found to be sound. */
    static LedgerDictionary of(Map<Term, Map<String, String>> words) {
        return new LedgerDictionary(words);
    }

    /** Both dictionaries in one; where both have a word, the other's meaning holds. */
    LedgerDictionary with(LedgerDictionary other) {
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

    /** The words of a term and what they mean. */
    Map<String, String> words(Term term) {
        return Map.copyOf(words.getOrDefault(term, Map.of()));
    }

    /** As {@link #meaning}, as a constant of an enum. */
    <E extends Enum<E>> E constant(Term term, Class<E> type, String cell) {
        return Enum.valueOf(type, meaning(term, cell));
    }
}
