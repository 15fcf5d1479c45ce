package org.zhaoliao.secondopinion;

import static java.util.stream.Collectors.joining;
import static org.zhaoliao.secondopinion.Twist.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.AssetKind;
import org.zhaoliao.circumstances.Income;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.circumstances.Schooling;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.rule.Facts;

/** A case: the plain person, who qualifies at 70 with nothing and nobody, and by what this one differs. The fewer differences, the simpler. */
record DrawnCase(LocalDate day, List<Twist> twists, List<Kin> kin) {

    static final LocalDate PLAIN_DAY = LocalDate.of(2024, 5, 6);

    private static final Twist SEVENTY = Twist.born(PersonFact.BIRTH_DATE, 70, 0);

    private static final Facts PLAIN = Facts.none()
            .with(PersonFact.DISABILITIES, known(List.of()))
            .with(PersonFact.SCHOOLING, known(Schooling.NONE))
            .with(PersonFact.FOUND_UNFIT, known(false))
            .with(PersonFact.INCOME, known(Income.none(12)))
            .with(PersonFact.property(AssetKind.DEPOSITS), known(BigDecimal.ZERO))
            .with(PersonFact.property(AssetKind.VEHICLES), known(BigDecimal.ZERO))
            .with(PersonFact.CHILD_PROGRAMME_MET, known(false))
            .with(PersonFact.CHILD_PROGRAMME_CHOSEN, known(false))
            .with(PersonFact.REGISTER, known(RegisterType.RURAL))
            .with(PersonFact.LAND_OR_SHARE, known(false))
            .with(PersonFact.RESETTLED_IN_TOWN, known(false));

    Facts facts() {
        List<Obligor> obligors = kin.stream().map(one -> one.on(day)).toList();
        Facts plain = SEVENTY.effect().on(day, PLAIN.with(PersonFact.OBLIGORS, known(obligors)));
        return Twist.all(twists, day, plain);
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
