package org.zhaoliao.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zhaoliao.identity.BankAccount;
import org.zhaoliao.identity.PersonName;
import org.zhaoliao.identity.PhoneNumber;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.reason.InputError;
import org.zhaoliao.reason.InvalidInputException;

/** Kinds of personal data in a document (个人信息类别), and how the text of one is checked. */
enum PersonalKind {
    NAME(PersonName::of),
    RESIDENT_ID(ResidentId::of),
    PHONE(PhoneNumber::of),
    ACCOUNT(BankAccount::of),
    /** Birth dates, disabilities, stays in hospital, care levels, problems, risks: of no one form. */
    HEALTH(text -> {}),
    /** Income, property, relatives who may owe support, and how a decision was reached by them (经济状况、义务人和认定过程): of no one form. */
    MEANS(text -> {});

    @SuppressWarnings("ImmutableEnumChecker") // the functions above hold no state
    private final Consumer<String> reading;

    PersonalKind(Consumer<String> reading) {
        this.reading = reading;
    }

    /** What is wrong with a text, or with the texts of a fact; the paths begin there. */
    List<InputError> errors(Object value) {
        List<InputError> errors = new ArrayList<>();
        if (value instanceof String text) {
            check(text, "", errors);
        } else if (value instanceof FactWire<?> fact) {
            OneOrNone.list(fact.value()).forEach(one -> checkAny(one, "value", errors));
            List<? extends FactWire.ClaimWire<?>> claims = fact.claims() == null ? List.of() : fact.claims();
            for (int i = 0; i < claims.size(); i++) {
                checkAny(claims.get(i).value(), "claims[" + i + "].value", errors);
            }
        }
        return errors;
    }

    private void checkAny(Object value, String place, List<InputError> errors) {
        if (value instanceof String text) {
            check(text, place, errors);
        }
    }

    private void check(String text, String place, List<InputError> errors) {
        try {
            reading.accept(text);
        } catch (InvalidInputException refused) {
            refused.errors().stream()
                    .map(error -> new InputError(place, error.code(), error.found(), error.arguments()))
                    .forEach(errors::add);
        }
    }
}
