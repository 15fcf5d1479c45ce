package org.zhaoliao.secondopinion;

import static org.zhaoliao.circumstances.PersonFact.BIRTH_DATE;
import static org.zhaoliao.circumstances.PersonFact.DISABILITIES;
import static org.zhaoliao.circumstances.PersonFact.INCOME;
import static org.zhaoliao.circumstances.PersonFact.OBLIGORS;
import static org.zhaoliao.circumstances.PersonFact.REGISTER;
import static org.zhaoliao.circumstances.PersonFact.SCHOOLING;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.person.RegisterType;

/** By what a drawn person can differ, in groups of equal chance; values stand at the bounds of the law. */
final class PersonTwists {

    private PersonTwists() {}

    static List<List<Twist>> groups() {
        Stream<List<Twist>> answers = Stream.of(
                        PersonFact.FOUND_UNFIT,
                        PersonFact.CHILD_PROGRAMME_MET,
                        PersonFact.CHILD_PROGRAMME_CHOSEN,
                        PersonFact.LAND_OR_SHARE,
                        PersonFact.RESETTLED_IN_TOWN)
                .map(Twists::answers);
        Stream<List<Twist>> others = Stream.of(
                Twists.births(BIRTH_DATE),
                Twists.births(BIRTH_DATE),
                Twists.disabilities(DISABILITIES),
                Twists.openDisabilities(DISABILITIES),
                schooling(),
                incomes(),
                incomes(),
                List.of(Twist.forgets(INCOME), window(11), window(13)),
                List.of(Twist.forgets(OBLIGORS), Twist.disputes(OBLIGORS, List.of(), List.of())),
                register(),
                property(AssetKind.DEPOSITS, "9999.99", "10000", "10000.01"),
                property(AssetKind.VEHICLES, "0", "1"),
                withoutEffect());
        return Stream.concat(answers, others).toList();
    }

    private static List<Twist> schooling() {
        return Stream.concat(
                        Arrays.stream(Schooling.values()).map(school -> Twist.sets(SCHOOLING, school)),
                        Stream.of(
                                Twist.forgets(SCHOOLING),
                                Twist.disputes(SCHOOLING, Schooling.NONE, Schooling.COMPULSORY)))
                .toList();
    }

    private static List<Twist> register() {
        return List.of(
                Twist.sets(REGISTER, RegisterType.URBAN),
                Twist.forgets(REGISTER),
                Twist.disputes(REGISTER, RegisterType.URBAN, RegisterType.RURAL));
    }

    /** What may be known of a person though no article asks for it here. */
    private static List<Twist> withoutEffect() {
        return List.of(
                Twist.sets(PersonFact.LEGACY_SUPPORT, true),
                Twist.sets(PersonFact.PROVINCIAL_UNFIT, true),
                Twist.sets(PersonFact.property(AssetKind.HOUSES), new BigDecimal("3")));
    }

    private static List<Twist> property(AssetKind kind, String... amounts) {
        Stream<Twist> known =
                Arrays.stream(amounts).map(amount -> Twist.sets(PersonFact.property(kind), new BigDecimal(amount)));
        return Stream.concat(known, Stream.of(Twist.forgets(PersonFact.property(kind))))
                .toList();
    }

    /** One receipt more, of each kind; a cent and halves let several of them add up to a standard. */
    private static List<Twist> incomes() {
        return Arrays.stream(IncomeKind.values())
                .flatMap(kind -> Stream.of(
                                "0.01", "1200", "3300", "6599.99", "6600", "6600.01", "7799.99", "7800", "7800.01")
                        .map(yuan -> receipt(new Income.Item(kind, new BigDecimal(yuan)))))
                .toList();
    }

    private static Twist receipt(Income.Item item) {
        return new Twist(
                INCOME.code() + " has " + item.kind() + " of " + item.yuan(),
                (day, facts) -> facts.with(
                        INCOME,
                        facts.get(INCOME)
                                .map(known -> new Income(
                                        known.months(),
                                        Stream.concat(known.items().stream(), Stream.of(item))
                                                .toList()))));
    }

    private static Twist window(int months) {
        return new Twist(
                INCOME.code() + " is of " + months + " months",
                (day, facts) -> facts.with(INCOME, facts.get(INCOME).map(known -> new Income(months, known.items()))));
    }
}
