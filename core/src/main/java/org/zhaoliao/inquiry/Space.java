package org.zhaoliao.inquiry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.zhaoliao.rule.FactRef;

/** The facts of a case that may turn out otherwise. */
final class Space {

    private final List<Variable> variables;
    private final BigInteger standing;

    private Space(List<Variable> variables) {
        this.variables = List.copyOf(variables);
        this.standing = variables.stream()
                .map(variable -> BigInteger.ONE.shiftLeft(variable.offset()))
                .reduce(BigInteger.ZERO, BigInteger::or);
    }

    /** Of these facts, those that have answers. */
    static Space of(Collection<FactRef> facts, Catalogue catalogue) {
        List<Variable> variables = new ArrayList<>();
        int offset = 0;
        for (FactRef fact : facts) {
            Answers<?> answers = catalogue.of(fact).orElse(null);
            if (answers != null) {
                Variable variable = new Variable(fact, answers, offset);
                variables.add(variable);
                offset += variable.choices();
            }
        }
        return new Space(variables);
    }

    int size() {
        return variables.size();
    }

    /** All facts, as bits. */
    BigInteger all() {
        return standing;
    }

    /** Those that a condition looks at. */
    List<Variable> among(Collection<FactRef> facts) {
        return variables.stream()
                .filter(variable -> facts.contains(variable.fact()))
                .toList();
    }

    /** The facts that must be otherwise, as bits: a subset of facts is a subset of bits. */
    BigInteger turned(Way way) {
        return way.excluded().and(standing);
    }

    /** The facts that must be otherwise, in order. */
    List<Variable> variables(BigInteger turned) {
        return variables.stream()
                .filter(variable -> turned.testBit(variable.offset()))
                .toList();
    }

    /** Whether every fact is left a choice. */
    boolean possible(Way way) {
        BigInteger turned = turned(way);
        for (Variable variable : variables) {
            if (turned.testBit(variable.offset())
                    && variable.bits().andNot(way.excluded()).signum() == 0) {
                return false;
            }
        }
        return true;
    }
}
