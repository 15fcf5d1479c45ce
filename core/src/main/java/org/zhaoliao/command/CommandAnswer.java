package org.zhaoliao.command;

import java.util.List;
import org.zhaoliao.reason.Reason;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.Revision;
import org.zhaoliao.revision.StoredKind;
import org.zhaoliao.revision.Versioned;

/**
 * What was answered to a command (办理结果): refused with every reason, or carried out.
 *
 * @param refused every reason why not; none when it was carried out
 * @param written what it wrote, as far as the sender is told
 */
public record CommandAnswer(List<Reason> refused, List<Written> written) {

    public CommandAnswer {
        refused = List.copyOf(refused);
        written = List.copyOf(written);
    }

    /** The answer of a use case that gives the reasons why not, and none when it was done. */
    public static CommandAnswer of(List<Reason> refused) {
        return new CommandAnswer(refused, List.of());
    }

    /** Carried out: this is what is stored now. */
    public static <T extends Aggregate<?>> CommandAnswer wrote(StoredKind<T> kind, Versioned<T> stored) {
        Written written = new Written(kind.name(), stored.value().id().value(), stored.revision());
        return new CommandAnswer(List.of(), List.of(written));
    }

    /**
     * One aggregate that was written.
     *
     * @param kind its kind, see {@link StoredKind#name}
     * @param id its identifier
     * @param revision the revision it got
     */
    public record Written(String kind, String id, Revision revision) {}
}
