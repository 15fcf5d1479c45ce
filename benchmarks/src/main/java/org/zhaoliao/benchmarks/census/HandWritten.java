package org.zhaoliao.benchmarks.census;

import static org.zhaoliao.census.CensusFigure.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhaoliao.agreement.CoverageGap;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.assessment.KeyGroup;
import org.zhaoliao.census.CensusFigure;
import org.zhaoliao.census.CensusSlice;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.CentralSupportWish.Result;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.place.DivisionCode;
import org.zhaoliao.rule.Verdict;

/** The floor: all figures of an entry counted in one pass, each thing looked at once, into an array of numbers for its village. */
final class HandWritten {

    private static final int CLASSES = 8;

    private final Map<String, long[]> villages = new HashMap<>();
    private long[] sums = new long[0];
    private int offset;

    void add(LedgerEntry entry) {
        sums = villages.computeIfAbsent(
                entry.village().digits(), first -> new long[CLASSES * CensusFigure.values().length]);
        boolean rural = entry.support().register() == RegisterType.RURAL;
        boolean dispersed = entry.support().form() == SupportForm.DISPERSED;
        boolean key = !entry.person().keyGroups().isEmpty();
        offset = ((rural ? 0 : 4) + (dispersed ? 0 : 2) + (key ? 1 : 0)) * CensusFigure.values().length;
        everybody(entry);
        if (entry.isSupported()) {
            count(SUPPORTED, 1);
            count(dispersed ? DISPERSED : CENTRAL, 1);
            count(rural ? RURAL : URBAN, 1);
            person(entry.person());
            care(entry, dispersed);
            troubles(entry);
        }
    }

    long count(DivisionCode village, CensusFigure figure, CensusSlice slice) {
        long[] own = villages.getOrDefault(village.digits(), new long[CLASSES * CensusFigure.values().length]);
        return IntStream.range(0, CLASSES)
                .filter(i -> slice.registers().contains(i < 4 ? RegisterType.RURAL : RegisterType.URBAN))
                .filter(i -> slice.forms().contains(i % 4 < 2 ? SupportForm.DISPERSED : SupportForm.CENTRAL))
                .filter(i -> !slice.keyGroupsOnly() || i % 2 == 1)
                .mapToLong(i -> own[place(figure, i * CensusFigure.values().length)])
                .sum();
    }

    private void count(CensusFigure figure, long amount) {
        sums[place(figure, offset)] += amount;
    }

    @SuppressWarnings("EnumOrdinal") // the point of an array
    private static int place(CensusFigure figure, int from) {
        return from + figure.ordinal();
    }

    private void everybody(LedgerEntry entry) {
        if (!entry.support().days().isEmpty()) {
            LocalDate from = entry.support().days().get(0).from();
            LocalDate until = entry.support().days().get(0).until();
            count(ENTERED, inQuarter(from, entry.day()) ? 1 : 0);
            boolean left = inQuarter(until, entry.day());
            count(LEFT, left ? 1 : 0);
            count(LEFT_BY_DEATH, left && entry.support().died() ? 1 : 0);
        }
        for (LedgerEntry.Wish wish : entry.wishes()) {
            if (!wish.result().isEmpty()) {
                settled(wish, wish.result().get(0));
            }
        }
    }

    private void settled(LedgerEntry.Wish wish, Result result) {
        switch (result) {
            case PLACED -> {
                count(PLACED, 1);
                count(PLACED_DAYS, wish.daysWaited());
            }
            case NO_PLACE -> {
                count(WISH_NO_PLACE, 1);
                count(WISH_REFUSED_DAYS, wish.daysWaited());
            }
            case NOT_ADMITTED -> {
                count(WISH_NOT_ADMITTED, 1);
                count(WISH_REFUSED_DAYS, wish.daysWaited());
            }
            case WITHDRAWN -> count(WISH_WITHDRAWN, 1);
            case SUPPORT_ENDED -> count(WISH_SUPPORT_ENDED, 1);
        }
    }

    private void person(LedgerEntry.Person person) {
        CareLevel lightest = person.level().lightest();
        if (lightest != person.level().heaviest()) {
            count(LEVEL_OPEN, 1);
        } else {
            count(
                    lightest == CareLevel.CAPABLE
                            ? CAPABLE
                            : lightest == CareLevel.PARTLY_DEPENDENT ? PARTLY_DEPENDENT : WHOLLY_DEPENDENT,
                    1);
        }
        boolean intellectual = person.keyGroups().contains(KeyGroup.INTELLECTUAL);
        boolean mental = person.keyGroups().contains(KeyGroup.MENTAL);
        count(INTELLECTUAL, intellectual ? 1 : 0);
        count(MENTAL, mental ? 1 : 0);
        count(INTELLECTUAL_AND_MENTAL, intellectual && mental ? 1 : 0);
        count(INTELLECTUAL_OR_MENTAL, intellectual || mental ? 1 : 0);
        count(KEY_GROUP, person.keyGroups().isEmpty() ? 0 : 1);
        count(DISABLED, person.disabilities().isEmpty() ? 0 : 1);
        count(SEVERELY_DISABLED, person.severelyDisabled() ? 1 : 0);
        count(WOMEN, person.sex() == Sex.FEMALE ? 1 : 0);
        int age = person.age();
        count(age < 16 ? AGE_UNDER_16 : age < 60 ? AGE_16_TO_59 : age < 80 ? AGE_60_TO_79 : AGE_80_AND_OVER, 1);
    }

    private void care(LedgerEntry entry, boolean dispersed) {
        boolean agreed = dispersed && !entry.care().agreement().isEmpty();
        if (agreed) {
            count(AGREEMENT_IN_FORCE, 1);
            count(CAREGIVER_UNKNOWN, entry.care().agreement().get(0).caregiverKnown() ? 0 : 1);
            for (Verdict verdict : entry.care().duties().values()) {
                count(
                        verdict == Verdict.MET
                                ? DUTIES_KEPT
                                : verdict == Verdict.NOT_MET ? DUTIES_NOT_KEPT : DUTIES_UNSEEN,
                        1);
            }
            contact(entry.lastContact().caregiver(), entry.day());
        } else if (dispersed) {
            count(NO_AGREEMENT, 1);
        }
        count(UNCOVERED, entry.care().gaps().isEmpty() ? 0 : 1);
        for (CoverageGap.Kind gap : entry.care().gaps()) {
            count(
                    switch (gap) {
                        case NO_AGREEMENT -> GAP_NO_AGREEMENT;
                        case NO_ABLE_CAREGIVER -> GAP_NO_ABLE_CAREGIVER;
                        case NOBODY_AT_BEDSIDE -> GAP_NOBODY_AT_BEDSIDE;
                        case ATTENDANCE_UNKNOWN -> GAP_ATTENDANCE_UNKNOWN;
                    },
                    1);
        }
    }

    private void contact(List<LocalDate> last, LocalDate day) {
        if (last.isEmpty()) {
            count(CONTACT_UNKNOWN, 1);
            return;
        }
        long days = ChronoUnit.DAYS.between(last.get(0), day);
        count(days < 7 ? CONTACT_WITHIN_7_DAYS : days < 30 ? CONTACT_7_TO_29_DAYS : CONTACT_30_DAYS_AND_MORE, 1);
        count(CONTACT_DAYS, days);
    }

    private void troubles(LedgerEntry entry) {
        count(OPEN_PROBLEMS, entry.problems().isEmpty() ? 0 : 1);
        entry.problems().forEach(kind -> count(CensusFigure.valueOf("PROBLEMS_" + kind.name()), 1));
        count(OPEN_RISKS, entry.risks().isEmpty() ? 0 : 1);
        for (LedgerEntry.Risk risk : entry.risks()) {
            count(
                    switch (risk.level()) {
                        case RED -> RISKS_RED;
                        case ORANGE -> RISKS_ORANGE;
                        case YELLOW -> RISKS_YELLOW;
                    },
                    1);
            count(
                    switch (risk.kind()) {
                        case MAY_CAUSE_HARM -> RISKS_MAY_CAUSE_HARM;
                        case MAY_GO_MISSING -> RISKS_MAY_GO_MISSING;
                        case MAY_BE_HARMED -> RISKS_MAY_BE_HARMED;
                        default -> RISKS_OTHER;
                    },
                    1);
            count(RISKS_WITHOUT_MEASURE, risk.measured() ? 0 : 1);
        }
        entry.wishes().stream().filter(wish -> wish.result().isEmpty()).forEach(this::waiting);
    }

    private void waiting(LedgerEntry.Wish wish) {
        int days = wish.daysWaited();
        count(WISH_OPEN, 1);
        count(WISH_OPEN_DAYS, days);
        count(
                days < 30 ? WISH_OPEN_UNDER_30_DAYS : days < 90 ? WISH_OPEN_30_TO_89_DAYS : WISH_OPEN_90_DAYS_AND_MORE,
                1);
    }

    private static boolean inQuarter(LocalDate day, LocalDate of) {
        return !day.isAfter(of)
                && day.getYear() == of.getYear()
                && (day.getMonthValue() - 1) / 3 == (of.getMonthValue() - 1) / 3;
    }
}
