package org.zhaoliao.secondopinion;

import static org.zhaoliao.secondopinion.Twist.known;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhaoliao.circumstances.Hindrance;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.ObligorFact;
import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Facts;

/** An obligor: the plain one, of 40 years, owes support where the relation does and is able, unless something differs. */
record Kin(Relation relation, List<Twist> twists) {

    private static final Twist FORTY = Twist.born(ObligorFact.BIRTH_DATE, 40, 0);

    private static final Facts PLAIN = Facts.none()
            .with(ObligorFact.EXTREMELY_POOR, known(false))
            .with(ObligorFact.ALLOWANCE, known(false))
            .with(ObligorFact.YEARLY_INCOME, known(new BigDecimal("30000")))
            .with(ObligorFact.PROPERTY_WITHIN, known(false))
            .with(ObligorFact.DISABILITIES, known(List.of()))
            .with(ObligorFact.HINDRANCE, known(Hindrance.NONE))
            .with(ObligorFact.NEARER_GONE, known(true))
            .with(ObligorFact.AFFORDS, known(true))
            .with(ObligorFact.RAISED_BY_PERSON, known(false))
            .with(ObligorFact.STEP_UPBRINGING, known(true));

    Obligor on(LocalDate day) {
        return new Obligor(relation, Twist.all(twists, day, FORTY.effect().on(day, PLAIN)));
    }

    /** The same with one difference less. */
    Stream<Kin> simpler() {
        return Without.each(twists).map(fewer -> new Kin(relation, fewer));
    }

    @Override
    public String toString() {
        return twists.isEmpty() ? relation + ", able" : relation + ", able, but " + twists;
    }
}
