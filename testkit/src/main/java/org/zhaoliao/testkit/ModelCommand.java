package org.zhaoliao.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhaoliao.reason.InvalidInputException;
import org.zhaoliao.revision.ConflictException;
import org.zhaoliao.store.CareStore;

/**
 * Something that can be asked of any store.
 *
 * @param told what it is, for the message when two stores answer differently
 * @param act asks a store
 */
record ModelCommand(Supplier<String> told, Function<CareStore, Object> act) {

    /** What the store answers; a refusal is an answer too. */
    Object on(CareStore store) {
        try {
            return act.apply(store);
        } catch (ConflictException refused) {
            return refused.kind();
        } catch (InvalidInputException refused) {
            return refused.errors().get(0).code();
        }
    }

    /** Several commands within a transaction that is kept. */
    static ModelCommand kept(List<ModelCommand> parts) {
        return new ModelCommand(
                () -> "kept" + tales(parts), store -> store.transactions().within(() -> answers(parts, store)));
    }

    /** Several commands within a transaction that is taken back. */
    static ModelCommand takenBack(List<ModelCommand> parts) {
        return new ModelCommand(() -> "taken back" + tales(parts), store -> {
            try {
                return store.transactions().within(() -> {
                    throw new TakenBack(answers(parts, store));
                });
            } catch (TakenBack expected) {
                return expected.answers;
            }
        });
    }

    private static List<Object> answers(List<ModelCommand> parts, CareStore store) {
        return parts.stream().map(part -> part.on(store)).toList();
    }

    private static List<String> tales(List<ModelCommand> parts) {
        return parts.stream().map(part -> part.told().get()).toList();
    }

    /** Ends a transaction. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Object> answers;

        TakenBack(List<Object> answers) {
            super(null, null, false, false);
            this.answers = answers;
        }
    }
}
