package org.zhaoliao.html.form;

import java.util.List;
import org.zhaoliao.identity.PersonalData;
import org.zhaoliao.reason.InvalidInputException;

/**
 * Whether a document shows personal data, and what for (个人信息使用目的). Personal Information Protection Law art. 6, 28.
 *
 * @param purpose what the data are shown for; none when they are masked, else one, which is printed on the document
 */
public record Disclosure(List<String> purpose) {

    /** Everything personal is masked: what a document does unless it is told otherwise. */
    public static final Disclosure MASKED = new Disclosure(List.of());

    private static final String HIDDEN = "***";

    /** @throws InvalidInputException {@code html.form.purpose} when there is more than one purpose, or a blank one */
    public Disclosure {
        purpose = List.copyOf(purpose);
        if (purpose.size() > 1 || purpose.stream().anyMatch(String::isBlank)) {
            throw InvalidInputException.of("purpose", "html.form.purpose", Integer.toString(purpose.size()));
        }
    }

    /**
     * Personal data are shown in full for a purpose, such as the signing of an agreement.
     *
     * @throws InvalidInputException {@code html.form.purpose} when the purpose is blank
     */
    public static Disclosure forPurpose(String purpose) {
        return new Disclosure(List.of(purpose));
    }

    String show(PersonalData data) {
        return purpose.isEmpty() ? data.masked() : data.reveal();
    }

    String show(HandEntry entry, String text) {
        return purpose.isEmpty() && entry.isPersonal() ? HIDDEN : text;
    }
}
