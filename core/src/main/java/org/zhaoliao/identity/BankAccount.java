package org.zhaoliao.identity;

import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** The number of a bank account or card (银行账号): 8 to 30 digits. */
public final class BankAccount extends Masked {

    private static final Pattern FORM = Pattern.compile("\\d{8,30}");

    private BankAccount(String number) {
        super(number);
    }

    /**
     * Reads a number; blanks, hyphens and full-width digits are put right.
     *
     * @throws InvalidInputException {@code identity.bank-account}; the number itself is not part of it
     */
    public static BankAccount of(String text) {
        String number = HalfWidth.ungrouped(text);
        if (!FORM.matcher(number).matches()) {
            throw InvalidInputException.of("bankAccount", "identity.bank-account", "*".repeat(number.length()));
        }
        return new BankAccount(number);
    }

    /** The last four digits: {@code ****1234}. */
    @Override
    public String masked() {
        return "****" + reveal().substring(reveal().length() - 4);
    }
}
