package org.zhaoliao.revision;

import org.zhaoliao.reason.Reason;
import org.zhaoliao.reason.Wording;

/** A write that storage does not accept (写入冲突); nothing was written. */
public final class ConflictException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What stood against the write. */
    public enum Kind {
        /** An aggregate with this identifier is stored already (已存在). */
        ALREADY_STORED,
        /** No aggregate with this identifier is stored (不存在). */
        NOT_STORED,
        /** It was changed since it was read (已被他人修改). */
        STALE,
        /** It was recorded by mistake, and only a correction brings it back (已作废). */
        VOIDED,
        /** It is dated before the last entry of the history, and would falsify what was known then (时间倒置). */
        BACKDATED,
        /** A command with this identifier was taken for something else, or with another content (命令标识重复). */
        OTHER_COMMAND,
        /** It claims something of which there may be one only, and another one holds it (唯一性冲突). */
        NOT_UNIQUE
    }

    private final Kind kind;
    private final String id;

    /** @param id the identifier of the aggregate that was to be written */
    public ConflictException(Kind kind, Identifier id) {
        super(Wording.ENGLISH.of(Reason.of("revision.conflict", Wording.argument(kind), id.value())));
        this.kind = kind;
        this.id = id.value();
    }

    /** What stood against the write. */
    public Kind kind() {
        return kind;
    }

    /** The cause, for a text in either language. */
    public Reason reason() {
        return Reason.of("revision.conflict", Wording.argument(kind), id);
    }
}
