package org.zhaoliao.benchmarks.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;

/** Invented persons, the same for the same seed: of one in ten facts nobody knows anything. */
final class Applicants {

    private static final List<Relation> RELATIONS =
            List.of(Relation.SPOUSE, Relation.PARENT, Relation.CHILD, Relation.CHILD, Relation.OTHER_RELATIVE);
    private static final int KNOWN = 90;
    private static final int MOST_OBLIGORS = 3;
    private static final int YEARS = 90;

    private final Random random;

    private Applicants(long seed) {
        random = new Random(seed);
    }

    static List<Applicant> of(int count, long seed) {
        Applicants applicants = new Applicants(seed);
        List<Applicant> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(applicants.next());
        }
        return all;
    }

    private Applicant next() {
        return new Applicant(
                known(() -> born(chance(30) ? random.nextInt(YEARS) : 50 + random.nextInt(40))),
                known(this::disabilities),
                known(() -> one(Schooling.values())),
                known(() -> chance(30)),
                known(this::income),
                known(() -> BigDecimal.valueOf(random.nextInt(16_000))),
                known(() -> BigDecimal.valueOf(chance(90) ? 0 : 1)),
                known(this::obligors),
                known(() -> chance(50)),
                known(() -> chance(30)),
                known(() -> one(RegisterType.values())),
                known(random::nextBoolean),
                known(() -> chance(20)));
    }

    private List<Kin> obligors() {
        List<Kin> all = new ArrayList<>();
        int count = random.nextInt(MOST_OBLIGORS + 1);
        for (int i = 0; i < count; i++) {
            all.add(kin(i));
        }
        return List.copyOf(all);
    }

    private Kin kin(int number) {
        return new Kin(
                number,
                RELATIONS.get(random.nextInt(RELATIONS.size())),
                known(() -> born(random.nextInt(YEARS))),
                known(() -> chance(50)),
                known(() -> chance(50)),
                known(() -> BigDecimal.valueOf(random.nextInt(40_000))),
                known(() -> chance(50)),
                known(this::disabilities),
                known(() -> chance(70) ? Hindrance.NONE : one(Hindrance.values())));
    }

    private List<Disability> disabilities() {
        return chance(50)
                ? List.of()
                : List.of(new Disability(one(DisabilityKind.values()), 1 + random.nextInt(Disability.LIGHTEST)));
    }

    private Income income() {
        int months = chance(95) ? Law.MONTHS : Law.MONTHS / 2;
        List<Income.Item> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(new Income.Item(one(IncomeKind.values()), BigDecimal.valueOf(random.nextInt(6_000))));
        }
        return new Income(months, items);
    }

    private LocalDate born(int years) {
        return Law.DAY.minusYears(years).minusDays(1 + random.nextInt(300));
    }

    private <T> @Nullable T known(Supplier<T> value) {
        return chance(KNOWN) ? value.get() : null;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <E extends Enum<E>> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
