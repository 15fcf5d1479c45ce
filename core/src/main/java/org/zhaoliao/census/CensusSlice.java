package org.zhaoliao.census;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import org.zhaoliao.ledger.LedgerEntry;
import org.zhaoliao.person.RegisterType;
import org.zhaoliao.person.SupportForm;

/**
 * Which recipients of a division are meant (统计口径): by register, by form of support, the key groups apart.
 *
 * @param registers rural, urban or both
 * @param forms at home, in an institution or both
 * @param keyGroupsOnly whether only those of a key group are meant
 */
public record CensusSlice(Set<RegisterType> registers, Set<SupportForm> forms, boolean keyGroupsOnly) {

    /** Everybody. */
    public static final CensusSlice ALL =
            new CensusSlice(EnumSet.allOf(RegisterType.class), EnumSet.allOf(SupportForm.class), false);

    /** Those supported at home (分散供养). */
    public static final CensusSlice DISPERSED = ALL.of(SupportForm.DISPERSED);

    /** How many classes of recipients are told apart. */
    static final int CLASSES = 8;

    public CensusSlice {
        registers = Sets.immutableEnumSet(registers);
        forms = Sets.immutableEnumSet(forms);
    }

    /** Of these, those of one register. */
    public CensusSlice of(RegisterType register) {
        return new CensusSlice(Set.of(register), forms, keyGroupsOnly);
    }

    /** Of these, those of one form. */
    public CensusSlice of(SupportForm form) {
        return new CensusSlice(registers, Set.of(form), keyGroupsOnly);
    }

    /** Of these, those of a key group (重点人群). */
    public CensusSlice keyGroups() {
        return new CensusSlice(registers, forms, true);
    }

    /** Whether an entry belongs to it. */
    public boolean contains(LedgerEntry entry) {
        return registers.contains(entry.support().register())
                && forms.contains(entry.support().form())
                && (!keyGroupsOnly || isKey(entry));
    }

    /** The class of an entry, from 0: two registers by two forms by key group or not. */
    static int classOf(LedgerEntry entry) {
        return (entry.support().register() == RegisterType.RURAL ? 0 : 4)
                + (entry.support().form() == SupportForm.DISPERSED ? 0 : 2)
                + (isKey(entry) ? 1 : 0);
    }

    /** Whether a class belongs to it. */
    boolean contains(int recipients) {
        return registers.contains(recipients < 4 ? RegisterType.RURAL : RegisterType.URBAN)
                && forms.contains(recipients % 4 < 2 ? SupportForm.DISPERSED : SupportForm.CENTRAL)
                && (!keyGroupsOnly || recipients % 2 == 1);
    }

    private static boolean isKey(LedgerEntry entry) {
        return !entry.person().keyGroups().isEmpty();
    }
}
