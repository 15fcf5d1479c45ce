package org.zhaoliao.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.rule.Verdict;

/** Single conditions on plain fields, the same for the floor and for the engines, so that these differ in how conditions are put together only. */
public final class Leaves {

    private static final int OLDEST = 1_000;
    private static final int MONTH = 32;
    private static final Set<DisabilityKind> OF_MIND = EnumSet.of(DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL);

    private static final Set<DisabilityKind> OF_LIMB = EnumSet.of(DisabilityKind.LIMB);
    private static final Set<DisabilityKind> OF_SIGHT = EnumSet.of(DisabilityKind.VISUAL);
    private static final Set<DisabilityKind> ANY = EnumSet.allOf(DisabilityKind.class);

    private Leaves() {}

    /** Whether they are so old at least. */
    public static Verdict from(@Nullable LocalDate birth, int age) {
        return aged(birth, age, OLDEST);
    }

    /** Whether they are younger. */
    public static Verdict below(@Nullable LocalDate birth, int age) {
        return aged(birth, 0, age);
    }

    /** Whether their age is one of these, the last one left out. */
    public static Verdict aged(@Nullable LocalDate birth, int from, int below) {
        if (birth == null) {
            return Verdict.UNDETERMINED;
        }
        int age = years(birth);
        return Verdict.of(age >= from && age < below);
    }

    /** Whether the answer is yes. */
    public static Verdict yes(@Nullable Boolean answer) {
        return answer == null ? Verdict.UNDETERMINED : Verdict.of(answer);
    }

    /** Whether there is one of them. */
    public static Verdict anyOf(@Nullable List<Disability> disabilities) {
        return disabilities == null ? Verdict.UNDETERMINED : Verdict.of(!disabilities.isEmpty());
    }

    /** Whether one of these kinds is so grave; of a multiple one nobody knows the parts. */
    private static Verdict disabled(@Nullable List<Disability> disabilities, Set<DisabilityKind> kinds, int grade) {
        if (disabilities == null) {
            return Verdict.UNDETERMINED;
        }
        for (Disability disability : disabilities) {
            if (disability.grade() <= grade && kinds.contains(disability.kind())) {
                return Verdict.MET;
            }
        }
        return multipleOnly(disabilities) ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }

    /** Whether one of the mind is so grave. */
    public static Verdict ofMind(@Nullable List<Disability> disabilities) {
        return disabled(disabilities, OF_MIND, Law.MIND);
    }

    /** Whether one of limb is so grave. */
    public static Verdict ofLimb(@Nullable List<Disability> disabilities) {
        return disabled(disabilities, OF_LIMB, Law.LIMB);
    }

    /** Whether one of sight is so grave. */
    public static Verdict ofSight(@Nullable List<Disability> disabilities) {
        return disabled(disabilities, OF_SIGHT, Law.VISUAL);
    }

    /** Whether they go to one of certain schools. */
    public static Verdict atSchool(@Nullable Schooling schooling) {
        return schooling == null ? Verdict.UNDETERMINED : Verdict.of(Law.SCHOOLS.contains(schooling));
    }

    /** Whether something else keeps them from performing. */
    public static Verdict hindered(@Nullable Hindrance by) {
        return by == null ? Verdict.UNDETERMINED : Verdict.of(by != Hindrance.NONE);
    }

    /** Whether one owes support, whatever the means. */
    public static Verdict owes(Kin kin) {
        return switch (kin.relation()) {
            case SPOUSE, PARENT -> Verdict.MET;
            case CHILD -> from(kin.birth(), Law.ADULT);
            default -> Verdict.NOT_MET;
        };
    }

    /** Whether deposits are within the limit. */
    public static Verdict depositsWithin(@Nullable BigDecimal yuan) {
        return atMost(yuan, Law.DEPOSITS);
    }

    /** Whether vehicles are. */
    public static Verdict vehiclesWithin(@Nullable BigDecimal number) {
        return atMost(number, Law.VEHICLES);
    }

    /** Whether an obligor's income is below the average. */
    public static Verdict lowIncome(@Nullable BigDecimal yuan) {
        return yuan == null ? Verdict.UNDETERMINED : Verdict.of(yuan.compareTo(Law.AVERAGE) < 0);
    }

    /** Whether an obligor's disability counts: severe, or of the mind down to a lighter grade. */
    public static Verdict unable(@Nullable List<Disability> disabilities) {
        Verdict ofMind = ofMind(disabilities);
        return ofMind == Verdict.MET ? ofMind : ofMind.or(disabled(disabilities, ANY, Law.SEVERE));
    }

    /** Whether the rural standards apply, art. 19. */
    public static Verdict rural(Applicant person) {
        RegisterType register = person.register();
        Verdict registered = register == null ? Verdict.UNDETERMINED : Verdict.of(register == RegisterType.RURAL);
        return yes(person.resettled()).not().and(yes(person.landOrShare()).or(registered));
    }

    /** Whether income is below the standard whatever the open answers are, art. 6. */
    public static Verdict poor(Applicant person) {
        Income income = person.income();
        if (income == null || income.months() != Law.MONTHS) {
            return Verdict.UNDETERMINED;
        }
        BigDecimal certain = BigDecimal.ZERO;
        BigDecimal open = BigDecimal.ZERO;
        for (Income.Item item : income.items()) {
            if (Law.LEFT_OPEN.contains(item.kind())) {
                open = open.add(item.yuan());
            } else if (!Law.NOT_COUNTED.contains(item.kind())) {
                certain = certain.add(item.yuan());
            }
        }
        return between(certain, certain.add(open), rural(person));
    }

    private static Verdict atMost(@Nullable BigDecimal amount, BigDecimal limit) {
        return amount == null ? Verdict.UNDETERMINED : Verdict.of(amount.compareTo(limit) <= 0);
    }

    private static Verdict between(BigDecimal least, BigDecimal most, Verdict rural) {
        BigDecimal lower = rural == Verdict.NOT_MET ? Law.URBAN : Law.RURAL;
        BigDecimal upper = rural == Verdict.MET ? Law.RURAL : Law.URBAN;
        if (most.compareTo(lower) < 0) {
            return Verdict.MET;
        }
        return least.compareTo(upper) < 0 ? Verdict.UNDETERMINED : Verdict.NOT_MET;
    }

    private static boolean multipleOnly(List<Disability> disabilities) {
        for (Disability disability : disabilities) {
            if (disability.kind() != DisabilityKind.MULTIPLE) {
                return false;
            }
        }
        return !disabilities.isEmpty();
    }

    /** Full years on the day, by month and day as two numbers; nobody of the samples is born on a leap day. */
    private static int years(LocalDate birth) {
        int years = Law.DAY.getYear() - birth.getYear();
        return monthAndDay(Law.DAY) < monthAndDay(birth) ? years - 1 : years;
    }

    private static int monthAndDay(LocalDate day) {
        return day.getMonthValue() * MONTH + day.getDayOfMonth();
    }
}
