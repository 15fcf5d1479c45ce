package org.zhaoliao.secondopinion;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.rule.Facts;

/** A case: the plain person, who qualifies at 70 with nothing and nobody, and by what this one differs. The fewer differences, the simpler. */
record DrawnCase(LocalDate day, List<Twist> twists, List<Kin> kin) {

    static final LocalDate PLAIN_DAY = LocalDate.of(2024, 5, 6);

    private static final List<Twist> PLAIN = List.of(
            Twist.born(PersonFact.BIRTH_DATE, 70, 0),
            Twist.sets(PersonFact.DISABILITIES, List.of()),
            Twist.sets(PersonFact.SCHOOLING, Schooling.NONE),
            Twist.sets(PersonFact.FOUND_UNFIT, false),
            Twist.sets(PersonFact.INCOME, Income.none(12)),
            Twist.sets(PersonFact.property(AssetKind.DEPOSITS), BigDecimal.ZERO),
            Twist.sets(PersonFact.property(AssetKind.VEHICLES), BigDecimal.ZERO),
            Twist.sets(PersonFact.CHILD_PROGRAMME_MET, false),
            Twist.sets(PersonFact.CHILD_PROGRAMME_CHOSEN, false),
            Twist.sets(PersonFact.REGISTER, RegisterType.RURAL),
            Twist.sets(PersonFact.LAND_OR_SHARE, false),
            Twist.sets(PersonFact.RESETTLED_IN_TOWN, false));

    Facts facts() {
        Facts facts = Facts.none()
                .with(
                        PersonFact.OBLIGORS,
                        Twist.known(kin.stream().map(one -> one.on(day)).toList()));
        for (Twist twist : Stream.concat(PLAIN.stream(), twists.stream()).toList()) {
            facts = twist.effect().on(day, facts);
        }
        return facts;
    }

    /** Every case that is one step simpler: an obligor, a difference or an unusual day less. */
    Stream<DrawnCase> simpler() {
        Stream<DrawnCase> fewerKin = Without.each(kin).map(fewer -> new DrawnCase(day, twists, fewer));
        Stream<DrawnCase> fewerTwists = Without.each(twists).map(fewer -> new DrawnCase(day, fewer, kin));
        Stream<DrawnCase> simplerKin = IntStream.range(0, kin.size())
                .boxed()
                .flatMap(i -> kin.get(i).simpler().map(one -> Without.replaced(kin, i, one)))
                .map(changed -> new DrawnCase(day, twists, changed));
        Stream<DrawnCase> plainDay =
                day.equals(PLAIN_DAY) ? Stream.of() : Stream.of(new DrawnCase(PLAIN_DAY, twists, kin));
        return Stream.of(fewerKin, fewerTwists, simplerKin, plainDay).flatMap(step -> step);
    }

    @Override
    public String toString() {
        Stream<String> differences =
                Stream.of(twists, kin).flatMap(List::stream).map(each -> "\n    " + each);
        return "on " + day + " a person of 70 with nothing and nobody"
                + (twists.isEmpty() && kin.isEmpty() ? "" : ", but") + differences.collect(joining());
    }
}
