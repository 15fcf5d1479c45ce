package org.zhaoliao.calendar;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhaoliao.reason.InvalidInputException;

/** The compact form of a legal period, and with it the lengths that one may have. */
final class PeriodText {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})(WD|D!?|M)");

    private PeriodText() {}

    static LegalPeriod parse(String text) {
        Matcher form = read(text);
        int length = Integer.parseInt(form.group(1));
        return switch (form.group(2)) {
            case "WD" -> new LegalPeriod.WorkingDays(length);
            case "D" -> new LegalPeriod.NaturalDays(length, RollOver.NEXT_WORKING_DAY);
            case "D!" -> new LegalPeriod.NaturalDays(length, RollOver.NONE);
            default -> new LegalPeriod.Months(length);
        };
    }

    /** Refuses a length out of range with the error that its text would give. */
    static void require(String text) {
        read(text);
    }

    private static Matcher read(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw InvalidInputException.of("period", "calendar.period", text);
        }
        return form;
    }
}
