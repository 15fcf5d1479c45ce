package org.zhaoliao.ledgerfile;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.zhaoliao.assessment.CareLevel;
import org.zhaoliao.identity.DisabilityKind;
import org.zhaoliao.identity.Sex;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;

/** What a ledger says in words of its own, and what the words can mean. */
enum Term {
    CARE_LEVEL(names(CareLevel.class)),
    REGISTER(names(RegisterType.class)),
    SUPPORT_FORM(names(SupportForm.class)),
    SEX(names(Sex.class)),
    DISABILITY_KIND(names(DisabilityKind.class)),
    DISABILITY_GRADE(List.of("1", "2", "3", "4")),
    ANSWER(List.of("YES", "NO"));

    private final ImmutableList<String> meanings;

    Term(List<String> meanings) {
        this.meanings = ImmutableList.copyOf(meanings);
    }

    /** What a word of this term can mean, as a dictionary writes it. */
    List<String> meanings() {
        return meanings;
    }

    static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
