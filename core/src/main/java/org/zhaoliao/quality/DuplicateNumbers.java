package org.zhaoliao.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhaoliao.identity.ResidentId;
import org.zhaoliao.person.Recipient;
import org.zhaoliao.person.RecipientId;
import org.zhaoliao.reason.Reason;

/**
 * Finds resident ID numbers that several recipients have (身份号码查重). One store refuses them; files, and stores that are joined, can have them.
 *
 * <p>Memory is bounded by reading more often: the numbers are dealt into as many parts as there are passes, by hash, and each pass keeps the numbers of one part
 * in mind. Several machines can take a part each.
 *
 * @param passes how often the recipients are read; so many times smaller is what is kept in memory
 */
public record DuplicateNumbers(int passes) {

    /** In one pass, for as many recipients as a province has. */
    public static final DuplicateNumbers ONE_PASS = new DuplicateNumbers(1);

    public DuplicateNumbers {
        passes = Math.max(1, passes);
    }

    /**
     * Shows each recipient whose number was met before, naming the first who had it.
     *
     * @param recipients reads them once more, always in one order
     */
    public void find(Supplier<Stream<Recipient>> recipients, Consumer<QualityFinding> visitor) {
        for (int part = 0; part < passes; part++) {
            find(part, recipients, visitor);
        }
    }

    /** The same of one part, 0 for the first. */
    public void find(int part, Supplier<Stream<Recipient>> recipients, Consumer<QualityFinding> visitor) {
        Map<ResidentId, RecipientId> first = new HashMap<>();
        try (Stream<Recipient> read = recipients.get()) {
            read.forEach(recipient -> recipient.details().residentId().value().stream()
                    .filter(number -> Math.floorMod(number.hashCode(), passes) == part)
                    .forEach(number -> {
                        RecipientId holder = first.putIfAbsent(number, recipient.id());
                        if (holder != null && !holder.equals(recipient.id())) {
                            visitor.accept(finding(recipient, holder));
                        }
                    }));
        }
    }

    private static QualityFinding finding(Recipient recipient, RecipientId holder) {
        QualityRule rule = QualityRule.DUPLICATE_RESIDENT_ID;
        return new QualityFinding(recipient.id(), recipient.division(), rule, Reason.of(rule.id(), holder.value()));
    }
}
