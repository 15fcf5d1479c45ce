package org.zhaoliao.ledgerfile;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhaoliao.reason.InvalidInputException;

/**
 * How the ledgers of a place are laid out (台账格式说明): further headings, words and separators, given as a JSON document of the format
 * {@code zhaoliao-ledger-layout/1}.
 *
 * <pre>{@code
 * {"format": "zhaoliao-ledger-layout/1",
 *  "sheet": "分散供养",
 *  "headings": {"身份证号": ["公民身份号码", "证件号码"]},
 *  "doubled": "FIRST_FILLED",
 *  "separators": "、；",
 *  "words": {"CARE_LEVEL": {"一档": "WHOLLY_DEPENDENT"}}}
 * }</pre>
 *
 * <p>Only the format is required. A column is named by its usual heading or by its constant of {@link LedgerColumn}. Brackets, blanks and 帐 or 账 make no
 * difference between headings. Words for tiers (一档, 二档, 三档) are not known beforehand, because counties count them in opposite directions: whoever uses them says
 * what they mean.
 */
public final class LedgerLayout {

    /** The format that this version reads. */
    public static final String FORMAT = "zhaoliao-ledger-layout/1";

    static final String SEPARATORS = "、,;/|";

    private final ListMultimap<LedgerColumn, String> aliases;
    private final LedgerDictionary dictionary;
    private final Doubled doubled;
    private final String separators;
    private final String sheet;

    /** What is done when two headings of a file mean the same column. */
    enum Doubled {

        /** The file is refused. */
        REFUSE,

        /**
         * Of the cells the first that is filled counts, in the order of the document; the usual heading goes before. Where two that are filled mean different
         * things, the row is given back.
         */
        FIRST_FILLED
    }

    LedgerLayout(
            ListMultimap<LedgerColumn, String> aliases,
            LedgerDictionary dictionary,
            Doubled doubled,
            String separators,
            String sheet) {
        this.aliases = aliases;
        this.dictionary = dictionary;
        this.doubled = doubled;
        this.separators = separators;
        this.sheet = sheet;
    }

    /** The headings of the provincial system, and the words that mean the same everywhere. */
    public static LedgerLayout standard() {
        return new LedgerLayout(
                ImmutableListMultimap.of(), LedgerDictionary.standard(), Doubled.REFUSE, SEPARATORS, "");
    }

    /**
     * Reads a document; what it does not say is as in the standard.
     *
     * @throws InvalidInputException with everything that is wrong in it: {@code ledgerfile.} followed by {@code layout-json}, {@code layout-format},
     *     {@code layout-member}, {@code layout-type}, {@code layout-column}, {@code layout-heading}, {@code layout-clash}, {@code layout-doubled},
     *     {@code layout-separators}, {@code layout-term}, {@code layout-word} or {@code layout-meaning}; the path names the member
     */
    public static LedgerLayout of(String json) {
        return new LayoutDocument().read(json);
    }

    /** The same for one sheet of a workbook, by its name. */
    public LedgerLayout onSheet(String name) {
        return new LedgerLayout(aliases, dictionary, doubled, separators, name);
    }

    /** The column that a heading means. */
    Optional<LedgerColumn> column(String written) {
        String heading = PlainText.heading(written);
        return Arrays.stream(LedgerColumn.values())
                .filter(column -> column.spellings().contains(heading)
                        || aliases.get(column).contains(heading))
                .findFirst();
    }

    /** Where a heading stands among those for its column; the lower goes before. */
    int rank(LedgerColumn column, String written) {
        return aliases.get(column).indexOf(PlainText.heading(written));
    }

    boolean refusesDoubled() {
        return doubled == Doubled.REFUSE;
    }

    LedgerDictionary dictionary() {
        return dictionary;
    }

    /** The sheet to be read; empty when it is the only one with the headings. */
    String sheet() {
        return sheet;
    }

    /** The values of a cell that holds several. */
    Stream<String> parts(String cell) {
        return Arrays.stream(cell.split("[\\s" + Pattern.quote(separators) + "]+"))
                .filter(part -> !part.isEmpty());
    }

    static List<String> columnNames() {
        return Arrays.stream(LedgerColumn.values()).map(LedgerColumn::heading).toList();
    }
}
