package org.zhaoliao.examples.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.IncomeKind;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Fact;
import org.zhaoliao.rule.FactSource;
import org.zhaoliao.rule.Facts;

/** What checks found out about the means of invented people: mostly that they still qualify, now and then that they do not, or nothing. */
final class SyntheticMeans {

    private static final int MONTHS = 12;
    private static final int UNKNOWN = 15;

    private final Dice dice;
    private final LocalDate day;

    SyntheticMeans(Dice dice, LocalDate day) {
        this.dice = dice;
        this.day = day;
    }

    Facts of(SyntheticPerson person) {
        return Facts.none()
                .with(PersonFact.REGISTER, known(person.register()))
                .with(PersonFact.LAND_OR_SHARE, known(person.register() == RegisterType.RURAL))
                .with(PersonFact.RESETTLED_IN_TOWN, known(false))
                .with(PersonFact.BIRTH_DATE, known(person.birth()))
                .with(PersonFact.DISABILITIES, known(person.disabilities()))
                .with(PersonFact.SCHOOLING, known(Schooling.NONE))
                .with(PersonFact.FOUND_UNFIT, known(false))
                .with(PersonFact.INCOME, mostly(income()))
                .with(PersonFact.property(AssetKind.DEPOSITS), mostly(dice.yuan(dice.perMille(900) ? 8_000 : 20_000)))
                .with(PersonFact.OBLIGORS, mostly(dice.maybe(40, child())))
                .with(PersonFact.CHILD_PROGRAMME_MET, known(false))
                .with(PersonFact.CHILD_PROGRAMME_CHOSEN, known(false));
    }

    private Income income() {
        return new Income(
                MONTHS,
                List.of(
                        new Income.Item(IncomeKind.TRANSFER, dice.yuan(4_000)),
                        new Income.Item(IncomeKind.LAND_TRANSFER, dice.yuan(4_000))));
    }

    private Obligor child() {
        return new Obligor(
                Relation.CHILD,
                Facts.none()
                        .with(ObligorFact.BIRTH_DATE, known(day.minusYears(dice.between(20, 60))))
                        .with(ObligorFact.EXTREMELY_POOR, known(dice.perMille(100)))
                        .with(ObligorFact.ALLOWANCE, known(dice.perMille(300)))
                        .with(ObligorFact.YEARLY_INCOME, mostly(BigDecimal.valueOf(dice.between(3, 60) * 1000L)))
                        .with(ObligorFact.PROPERTY_WITHIN, known(dice.perMille(500)))
                        .with(ObligorFact.DISABILITIES, known(List.of()))
                        .with(ObligorFact.HINDRANCE, known(Hindrance.NONE)));
    }

    private <T> Fact<T> mostly(T value) {
        return dice.perMille(UNKNOWN) ? Fact.unknown() : known(value);
    }

    private <T> Fact<T> known(T value) {
        return Fact.known(value, new FactSource(FactSource.Kind.DATA_MATCH, day));
    }
}
