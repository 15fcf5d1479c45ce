package org.zhaoliao.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** A telephone number of the mainland (联系电话): a mobile number, or a landline with or without its area code; the country code is dropped. */
public final class PhoneNumber extends Masked {

    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("(010|02\\d|0[3-9]\\d{2})?([2-9]\\d{6,7})");

    private PhoneNumber(String number) {
        super(number);
    }

    /**
     * Reads a number; blanks, hyphens and full-width digits are put right.
     *
     * @throws InvalidInputException {@code identity.phone-number}; the number itself is not part of it
     */
    public static PhoneNumber of(String text) {
        String number = COUNTRY.matcher(HalfWidth.ungrouped(text)).replaceFirst("");
        Matcher landline = LANDLINE.matcher(number);
        if (landline.matches()) {
            String area = landline.group(1);
            return new PhoneNumber(area == null ? number : area + "-" + landline.group(2));
        }
        if (!MOBILE.matcher(number).matches()) {
            throw InvalidInputException.of("phone", "identity.phone-number", "*".repeat(number.length()));
        }
        return new PhoneNumber(number);
    }

    /** Four digits before the end are hidden: {@code 138****1234}, {@code 0358-****567}, {@code 010-****5678}. */
    @Override
    public String masked() {
        String number = reveal();
        int start = number.startsWith("1") ? 3 : number.indexOf('-') + 1;
        return number.substring(0, start) + "****" + number.substring(start + 4);
    }
}
