package org.zhaoliao.examples.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** A summary on its way from one machine to another (传输中的汇总): bytes, so that nothing in the core needs to be serializable. */
final class CarriedSummary implements Serializable {

    private static final long serialVersionUID = 1;

    private final byte[] bytes;

    private CarriedSummary(byte[] bytes) {
        this.bytes = bytes;
    }

    static CarriedSummary of(StudySummary summary) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new SummaryWriter(out).write(summary);
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
        return new CarriedSummary(bytes.toByteArray());
    }

    StudySummary summary() {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new SummaryReader(in).read();
        } catch (IOException failing) {
            throw new UncheckedIOException(failing);
        }
    }

    CarriedSummary merge(CarriedSummary other) {
        return of(summary().merge(other.summary()));
    }
}
