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

    Bodies(StoredKind<T> kind, BodyCipher cipher) {
        this.kind = kind;
        this.cipher = cipher;
    }

    SealedBody seal(T state, long revision) {
        byte[] plain = JSON.writeValueAsBytes(state);
        byte[] encrypted = cipher.encrypt(plain, place(state.id().value(), revision));
        return new SealedBody(encrypted, FORMAT, cipher.keyVersion());
    }

    /** The aggregate of a body; a failure never quotes it, therefore the parser's own message is dropped. */
    T open(SealedBody body, String id, long revision) {
        byte[] plain = cipher.decrypt(body.keyVersion(), body.bytes(), place(id, revision));
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

    String seal(HistoryRow row, String previous) {
        return hex(cipher.fingerprint(row.content(kind.name(), previous)));
    }

    private byte[] place(String id, long revision) {
        return (kind.name() + "|" + id + "|" + revision).getBytes(UTF_8);
    }

    private static String hex(byte[] fingerprint) {
        return BaseEncoding.base16().lowerCase().encode(fingerprint);
    }
}
