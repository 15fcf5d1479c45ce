package org.zhaoliao.examples.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.Guardian;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.person.SupportForm;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;

/** Invents recipients in the proportions of published counts. */
final class Recipients {

    private static final List<CareLevel> LEVELS = List.of(CareLevel.values());
    private static final double URBAN_PERCENT = 100.0 / 11;
    private static final int ELDER = 60;
    private static final int ADULT = 18;
    private static final List<Relation> CAREGIVER_RELATIONS = List.of(
            Relation.OTHER_RELATIVE, Relation.SIBLING, Relation.NEIGHBOUR, Relation.VILLAGER, Relation.ORGANISATION);

    private final Dice dice;
    private final People people;
    private final Villages villages;

    Recipients(Dice dice, People people, Villages villages) {
        this.dice = dice;
        this.people = people;
        this.villages = villages;
    }

    List<SyntheticRecipient> invent(int count, SupportForm form) {
        return IntStream.range(0, count).mapToObj(i -> invent(form)).toList();
    }

    private SyntheticRecipient invent(SupportForm form) {
        Person person = people.aged(age(), dice.percent(78) ? Sex.MALE : Sex.FEMALE);
        boolean urban = dice.percent(URBAN_PERCENT);
        int age = AgeRule.ON_BIRTHDAY.ageOn(person.birthDate(), SyntheticCounty.DAY);
        List<Disability> disabilities = new Disabilities(dice).of(age);
        CareLevel level =
                form == SupportForm.DISPERSED ? dice.weighted(LEVELS, 68, 26, 6) : dice.weighted(LEVELS, 35, 35, 30);
        return new SyntheticRecipient(
                person,
                urban ? villages.urban(dice) : villages.rural(dice),
                urban ? RegisterType.URBAN : RegisterType.RURAL,
                form,
                firstMonth(person.birthDate(), age),
                disabilities,
                level,
                SelfCare.answers(dice.percent(0.5) ? other(level) : level, dice),
                livesAlone(form),
                guardians(age, disabilities),
                means(),
                form == SupportForm.DISPERSED ? List.of(caregiver()) : List.of());
    }

    private int age() {
        int band = dice.weighted(List.of(0, 1, 2, 3), 5, 270, 635, 90);
        return switch (band) {
            case 0 -> dice.between(8, ADULT - 2);
            case 1 -> dice.between(ADULT, ELDER - 2);
            case 2 -> dice.between(ELDER, 78);
            default -> dice.between(80, 94);
        };
    }

    private YearMonth firstMonth(LocalDate birth, int age) {
        LocalDate possible = age >= ELDER ? birth.plusYears(ELDER) : birth.plusYears(age / 2);
        LocalDate earliest = LocalDate.of(2008, 1, 1);
        YearMonth first = YearMonth.from(possible.isBefore(earliest) ? earliest : possible);
        int months = (int) first.until(YearMonth.from(SyntheticCounty.DAY), ChronoUnit.MONTHS);
        return first.plusMonths(dice.between(0, Math.max(0, months)));
    }

    /** The level next to this one: the ledger and the home visit say different things. */
    private static CareLevel other(CareLevel level) {
        return level == CareLevel.PARTLY_DEPENDENT ? CareLevel.CAPABLE : CareLevel.PARTLY_DEPENDENT;
    }

    private Fact<Boolean> livesAlone(SupportForm form) {
        boolean alone = form == SupportForm.DISPERSED && dice.percent(85);
        return dice.percent(2) ? Fact.unknown() : Dice.known(alone, FactSource.Kind.HOME_VISIT);
    }

    private List<Guardian> guardians(int age, List<Disability> disabilities) {
        boolean needed = age < ADULT || disabilities.stream().anyMatch(Recipients::needsGuardian);
        if (!needed || dice.percent(8)) {
            return List.of();
        }
        Person guardian = people.adult(30, 70);
        Relation relation =
                age < ADULT ? Relation.GRANDPARENT : dice.any(List.of(Relation.SIBLING, Relation.OTHER_RELATIVE));
        return List.of(new Guardian(guardian.name(), relation, Dice.known(dice.phone(), FactSource.Kind.DECLARED)));
    }

    private static boolean needsGuardian(Disability disability) {
        boolean ofMind = disability.kind() == DisabilityKind.INTELLECTUAL || disability.kind() == DisabilityKind.MENTAL;
        return ofMind && disability.grade() <= 2;
    }

    private MeansCheck means() {
        return new MeansCheck(
                dice.mostlyKnown(dice.yuan(0, 3_000)),
                dice.mostlyKnown(MeansCheck.FEW_SAVINGS),
                dice.mostlyKnown(true));
    }

    private SyntheticCaregiver caregiver() {
        Relation relation = dice.weighted(CAREGIVER_RELATIONS, 35, 25, 20, 18, 2);
        return new SyntheticCaregiver(people.adult(32, 68), relation, dice.phone());
    }
}
