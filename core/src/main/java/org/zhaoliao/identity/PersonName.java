package org.zhaoliao.identity;

import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/**
 * A person's name (姓名): 1 to 50 characters, rare ones outside the basic plane included; nothing that no font can show and no file can keep, which is half of
 * such a character, or a control character.
 *
 * <p>Blanks that a form puts between Chinese characters (王　五) are dropped, others become a single one.
 */
public final class PersonName extends Masked {

    private static final int LONGEST = 50;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern AFTER_HAN = Pattern.compile("(\\p{IsHan}) ");
    private static final Pattern BEFORE_HAN = Pattern.compile(" (\\p{IsHan})");

    private PersonName(String name) {
        super(name);
    }

    /**
     * Reads a name.
     *
     * @throws InvalidInputException {@code identity.person-name}, when there are no characters or too many; {@code identity.person-name-characters}
     */
    public static PersonName of(String text) {
        String name = spaced(HalfWidth.of(text));
        int length = characters(name);
        if (length < 1 || length > LONGEST) {
            throw InvalidInputException.of("name", "identity.person-name", "*".repeat(length), length, LONGEST);
        }
        if (!name.codePoints().allMatch(PersonName::isWritten)) {
            throw InvalidInputException.of("name", "identity.person-name-characters", "*".repeat(length));
        }
        return new PersonName(name);
    }

    private static boolean isWritten(int character) {
        int type = Character.getType(character);
        return type != Character.SURROGATE && type != Character.CONTROL;
    }

    /** The surname and a star for every further character: {@code 王*}, {@code 欧阳*}; a name of one character is hidden whole. */
    @Override
    public String masked() {
        String name = reveal();
        int shown = Surname.length(name);
        return name.substring(0, shown) + "*".repeat(characters(name.substring(shown)));
    }

    private static String spaced(String name) {
        String single = BLANKS.matcher(name).replaceAll(" ");
        return BEFORE_HAN.matcher(AFTER_HAN.matcher(single).replaceAll("$1")).replaceAll("$1");
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
