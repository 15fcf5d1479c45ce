package org.zhaoliao.circumstances;

import org.zhaoliao.person.Relation;
import org.zhaoliao.rule.Facts;

/**
 * Somebody who may owe the person support (赡养、抚养、扶养义务人). Who has died is not named.
 *
 * @param relation what the obligor is to the person; parents and children include adoptive ones
 * @param facts what is known of them, by {@link ObligorFact}
 */
public record Obligor(Relation relation, Facts facts) {

    /** An obligor of whom only the relation is known. */
    public static Obligor unknown(Relation relation) {
        return new Obligor(relation, Facts.none());
    }

    /** Says the relation only. */
    @Override
    public String toString() {
        return "Obligor[" + relation + "]";
    }
}
