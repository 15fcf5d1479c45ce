package org.zhaoliao.examples.spark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.zhaoliao.calendar.AgeRule;
import org.zhaoliao.identity.Disability;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.RegisterType;

/**
 * Who somebody is, invented (虚构的人).
 *
 * @param name name
 * @param sex sex
 * @param birth date of birth
 * @param register household register
 * @param disabilities certified disabilities; whoever is of working age mostly has one
 * @param residentId ID number, of the same sex and date
 */
record SyntheticPerson(
        PersonName name,
        Sex sex,
        LocalDate birth,
        RegisterType register,
        List<Disability> disabilities,
        ResidentId residentId) {

    private static final List<String> SURNAMES = List.of("王", "李", "张", "武", "郭", "任", "马", "韩", "成", "孟", "欧阳");
    private static final List<String> GIVEN = List.of("建国", "根柱", "福生", "桂花", "秀英", "改莲", "兰", "贵", "明亮", "玉梅");
    private static final List<DisabilityKind> KINDS =
            List.of(DisabilityKind.LIMB, DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL, DisabilityKind.VISUAL);
    private static final int SEQUENCES = 499;

    SyntheticPerson {
        disabilities = List.copyOf(disabilities);
    }

    /** The person of a number: the same seed and number give the same person. */
    static SyntheticPerson of(long seed, long number, LocalDate day) {
        Dice dice = new Dice(seed, number);
        Sex sex = dice.perMille(780) ? Sex.MALE : Sex.FEMALE;
        LocalDate birth = day.minusYears(dice.perMille(730) ? dice.between(60, 94) : dice.between(8, 59))
                .minusDays(dice.between(0, 364));
        return new SyntheticPerson(
                PersonName.of(dice.any(SURNAMES) + dice.any(GIVEN)),
                sex,
                birth,
                dice.perMille(910) ? RegisterType.RURAL : RegisterType.URBAN,
                disabilities(dice, AgeRule.ON_BIRTHDAY.ageOn(birth, day)),
                number(number, birth, sex));
    }

    private static List<Disability> disabilities(Dice dice, int age) {
        boolean old = age >= 60;
        return dice.maybe(old ? 140 : 980, new Disability(dice.any(KINDS), dice.between(1, old ? 4 : 2)));
    }

    private static ResidentId number(long number, LocalDate birth, Sex sex) {
        long sequence = 2 * (number % SEQUENCES) + (sex == Sex.MALE ? 1 : 2);
        String body = SyntheticPlaces.village(number).digits().substring(0, 6)
                + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                + String.format(Locale.ROOT, "%03d", sequence);
        return ResidentId.of(body + ResidentId.checkDigit(body));
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "SyntheticPerson[**]";
    }
}
