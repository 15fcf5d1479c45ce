package org.zhaoliao.inquiry;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhaoliao.circumstances.Obligor;
import org.zhaoliao.circumstances.PersonFact;
import org.zhaoliao.rule.FactRef;

/** What each fact of a case may turn out to be, the person's and each obligor's. */
final class Catalogue {

    private final ImmutableMap<FactRef, Answers<?>> answers;

    private Catalogue(Map<FactRef, Answers<?>> answers) {
        this.answers = ImmutableMap.copyOf(answers);
    }

    static Catalogue of(Case of) {
        Map<FactRef, Answers<?>> answers = new TreeMap<>();
        add(new PersonAnswers(of).all(), 0, answers);
        List<Obligor> obligors = of.facts().get(PersonFact.OBLIGORS).value().orElse(List.of());
        for (int i = 0; i < obligors.size(); i++) {
            add(new ObligorAnswers(of).all(obligors.get(i)), i + 1, answers);
        }
        return new Catalogue(answers);
    }

    private static void add(List<Answers<?>> all, int person, Map<FactRef, Answers<?>> answers) {
        all.forEach(each -> answers.put(new FactRef(each.key().code(), person), each));
    }

    /** Empty when nobody can say what the fact may be: no rule of the law asks for it. */
    Optional<Answers<?>> of(FactRef fact) {
        return Optional.ofNullable(answers.get(fact));
    }
}
