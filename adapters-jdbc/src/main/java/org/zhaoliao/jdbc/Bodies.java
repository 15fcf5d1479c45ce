package org.zhaoliao.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.BaseEncoding;
import java.util.Optional;
import org.zhaoliao.revision.Aggregate;
import org.zhaoliao.revision.StoredKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Aggregates of one kind as encrypted JSON, and what is kept beside it in the clear. */
final class Bodies<T extends Aggregate<?>> {

    /** The format that is written; a reader of older ones is added here when it changes. */
    private static final int FORMAT = 1;

    private static final JsonMapper JSON = DomainJson.mapper();

    private final StoredKind<T> kind;
    private final BodyCipher cipher;
    private final Envelope envelope;

    Bodies(StoredKind<T> kind, BodyCipher cipher) {
        this.kind = kind;
        this.cipher = cipher;
        this.envelope = new Envelope(kind.name(), cipher);
    }

    /** The text of a body, before it is encrypted. */
    byte[] text(T state) {
        return JSON.writeValueAsBytes(state);
    }

    SealedBody closed(byte[] text, T state, long revision) {
        return envelope.close(text, FORMAT, state.id().value(), revision);
    }

    /** The aggregate of a body; a failure never quotes it, therefore the parser's own message is dropped. */
    T open(SealedBody body, String id, long revision) {
        byte[] plain = envelope.open(body, id, revision);
        if (body.format() != FORMAT) {
            throw new StoreException("No reader for format " + body.format() + " of " + kind.name() + " " + id);
        }
        try {
            return JSON.readValue(plain, kind.type());
        } catch (JacksonException unreadable) {
            throw new StoreException("The body of " + kind.name() + " " + id + " cannot be read: "
                    + unreadable.getClass().getSimpleName());
        }
    }

    Optional<String> subject(T state) {
        return Optional.of(kind.subject().apply(state)).filter(subject -> !subject.isEmpty());
    }

    Optional<String> partner(T state) {
        return Optional.of(kind.partner().apply(state)).filter(partner -> !partner.isEmpty());
    }

    Optional<String> uniqueIndex(T state) {
        return kind.unique().apply(state).stream().map(this::blind).findFirst();
    }

    /** Finds a unique key without telling it. */
    String blind(String unique) {
        return hex(cipher.fingerprint(("unique|" + kind.name() + "|" + unique).getBytes(UTF_8)));
    }

    /**
     * The seal of an entry. It covers what the body says, not how it is encrypted, so that the key of the body can be exchanged.
     *
     * @param text of its body
     */
    String seal(HistoryRow row, byte[] text, String previous) {
        return hex(cipher.fingerprint(row.content(kind.name(), text, previous)));
    }

    /** Whether an entry is as it was written, after the entry with the previous seal. */
    boolean isWhole(SealedEntry entry, String previous) {
        HistoryRow row = entry.row();
        try {
            byte[] text = envelope.open(row.body(), row.id(), row.revision());
            return seal(row, text, previous).equals(entry.seal());
        } catch (StoreException unreadable) {
            return false;
        }
    }

    private static String hex(byte[] fingerprint) {
        return BaseEncoding.base16().lowerCase().encode(fingerprint);
    }
}
