package org.zhaoliao.secondopinion;

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

    private static final List<Twist> PLAIN = List.of(
            Twist.born(ObligorFact.BIRTH_DATE, 40, 0),
            Twist.sets(ObligorFact.EXTREMELY_POOR, false),
            Twist.sets(ObligorFact.ALLOWANCE, false),
            Twist.sets(ObligorFact.YEARLY_INCOME, new BigDecimal("30000")),
            Twist.sets(ObligorFact.PROPERTY_WITHIN, false),
            Twist.sets(ObligorFact.DISABILITIES, List.of()),
            Twist.sets(ObligorFact.HINDRANCE, Hindrance.NONE),
            Twist.sets(ObligorFact.NEARER_GONE, true),
            Twist.sets(ObligorFact.AFFORDS, true),
            Twist.sets(ObligorFact.RAISED_BY_PERSON, false),
            Twist.sets(ObligorFact.STEP_UPBRINGING, true));

    Obligor on(LocalDate day) {
        Facts facts = Facts.none();
        for (Twist twist : Stream.concat(PLAIN.stream(), twists.stream()).toList()) {
            facts = twist.effect().on(day, facts);
        }
        return new Obligor(relation, facts);
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
