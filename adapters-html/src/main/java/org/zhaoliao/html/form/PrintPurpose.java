package org.zhaoliao.html.form;

import java.util.List;
import org.zhaoliao.identity.PersonalData;
import org.zhaoliao.reason.InvalidInputException;

/**
 * What a paper with personal data is printed for (打印用途), 《个人信息保护法》 art. 6, 28: without a purpose everything personal is masked.
 *
 * @param words what the data are shown for; none when they are masked, else one, which is printed on the paper
 */
public record PrintPurpose(List<String> words) {

    /** Everything personal is masked: what a paper does unless it is told otherwise. */
    public static final PrintPurpose NONE = new PrintPurpose(List.of());

    static final String HIDDEN = "***";

    /** @throws InvalidInputException {@code html.form.purpose} when there is more than one purpose, or a blank one */
    public PrintPurpose {
        words = List.copyOf(words);
        if (words.size() > 1 || words.stream().anyMatch(String::isBlank)) {
            throw InvalidInputException.of("purpose", "html.form.purpose", Integer.toString(words.size()));
        }
    }

    /**
     * Personal data are shown in full for a purpose, such as the signing of an agreement.
     *
     * @throws InvalidInputException {@code html.form.purpose} when the purpose is blank
     */
    public static PrintPurpose of(String words) {
        return new PrintPurpose(List.of(words));
    }

    boolean isNone() {
        return words.isEmpty();
    }

    String show(PersonalData data) {
        return isNone() ? data.masked() : data.reveal();
    }

    String show(HandEntry entry, String text) {
        return isNone() && entry.isPersonal() ? HIDDEN : text;
    }
}
